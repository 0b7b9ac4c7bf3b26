"""Said rather than asked, when it weighs: nerves before it, rudeness there, restless waiting, a no, an offer come true."""

from handlers.advising.before_it import meeting_ahead
from handlers.advising.refused import AT_HOME, GUTTED, NO_REPLY, SHARED, TEMPLATE, UNSEEN, WHO_GOT_IT
from handlers.advising.topic import NEWS, REPORT, Topic, starts, words
from handlers.free_words import comfort
from handlers.turn import Turn


def _offered(turn: Turn) -> bool:
    return bool(turn.search.offers)


NERVES = Topic(
    about=(
        words(
            r"(?:how (?:do|can|to)|any tips|help me|what helps)\b.{0,20}\b"
r"(?:calm|relax|nerves|nervous|breathe|sleep tonight|settle)\w*|"
r"(?:gonna|going to|might|could|want to) (?:throw up|puke|vomit|faint|pass out)|"
r"(?:never|first time)(?: i'?ve| i have| ever)? (?:done|had|been (?:to|in)) "
r"(?:this|an? (?:job )?interview|one)|"
r"first ever (?:job )?interview|something for (?:my|the) nerves"
        ),
    ),
    when=meeting_ahead,
    told=True,
    unless=words(r"interview (?:with|at|for) (?-i:[A-Z])|tomorrow at|today at|write|mail|sick|ill"),
    says=(
        "Breathe out longer than you breathe in, three times; it works on anybody. Have three short stories of your own work ready, and one question. "
        "They know that people are nervous, and hardly count it.",
        "Walk ten minutes before it, drink some water, be there early and then wait outside. You need not be brilliant: an ordinary day of yours is what they want to see.",
    ),
)  # fmt: skip
ENGLISH = Topic(
    about=(words(r"(?:i )?(?:don'?t|do not|dont|can'?t) (?:really )?(?:speak|talk|write|know)(?: \w+){0,2} "
r"(?:english|the language)|"
r"(?:bad|poor|broken) (?:english|grammar)|"
r"english (?:is|isn'?t|not) (?:\w+ )?(?:good|bad|my|perfect|terrible)|not (?:a )?native|"
r"not good at writing|can'?t write well|bad at writing"),),
    told=True,
    unless=words(r"teach|tutor|lesson|english (?:teacher|role|job)|said|asked"),
    says=(
        "Plain words are enough, there and in writing; most people talk with somebody in their second language every day. Speak a little slower, and ask back when something is unclear. What goes out in writing I bring you, ready to send.",
    ),
)  # fmt: skip
RUDE = Topic(
    about=(words(r"(?:they|she|he|interviewer|recruiter|panel|manager|dude|guy|woman|man|one of them)"
r"(?:'s| is| was| were|'re| are)? (?:\w+ ){0,3}?"
r"(?:rude|mean|cold|unfriendly|disrespectful|arrogant|horrible|awful|hostile|condescending|asleep|"
r"fell asleep|yelled|laughed at me|mock\w*|made fun of me|insult\w*|ignored me)"),),
    told=True,
    unless=words(r"thank\w*|bother|what if|running late|late for|be late|not (?:rude|mean|cold)|wasn'?t|i was late|"
r"said|hours? late|minutes late|too late"),
    says=(
        "That is on them, and no measure of you. It tells you something about the place as well; keep it in mind for when you may choose.",
        "Not the way to treat a guest. You need not answer it in any letter: thank for the time, and leave the rest out.",
    ),
)  # fmt: skip
LABELLED = Topic(
    about=(words(r"(?:said|told me|think|thinks|thought|call(?:ed)?|find|found)\b.{0,24}\b"
r"(?:i'?m|i am|i was|me|that i'?m)? ?"
r"(?:over ?-?qualified|under ?-?qualified|"
r"too (?:junior|senior|old|young|quiet|expensive|experienced|inexperienced)|"
r"not (?:senior|experienced|technical|qualified) enough|lack\w* experience|a job hopper)"),),
    told=True,
    through=REPORT,
    unless=words(r"reject\w*|said no|declin\w*|turned me down|so no|unfortunately"),
    says=(
        "A worry of theirs, and no no: people say it to hear an answer. One sentence in your note can be that answer: why you want exactly this, and what you would do in it. Tell me yours, and it goes in.",
    ),
)  # fmt: skip
RESTLESS = Topic(
    about=(words(r"(?:(?:keep|kept|constantly|always) (?:\w+ )?"
r"(?:checking|refreshing|obsessing|replaying|staring at)|"
r"(?:can'?t|cannot|cant) stop (?:checking|refreshing|thinking|obsessing|wondering))\b|"
r"(?:my )?(?:mom|mum|mother|dad|wife|husband|partner|boyfriend|girlfriend|friends?|family|parents|"
r"everyone|everybody) "
r"(?:keeps? |is |are |always )*ask(?:s|ing)?(?: me)?"
r"(?: (?:every|all|constantly|about|if|whether|how|when)\b|\W*$)|"
r"waiting is (?:killing|the worst|torture|hell|driving)|going (?:crazy|mad|nuts|insane)|"
r"drives? me (?:crazy|mad|nuts)"),),
    told=True,
    unless=words(r"they asked|asked me to|reference|interview"),
    says=comfort.SAYS["waiting"],
)  # fmt: skip
WHY_SILENT = Topic(
    about=(starts(r"why "
r"(?:don'?t|doesn'?t|dont|doesnt|haven'?t|hasn'?t|havent|can'?t|cant|won'?t|isn'?t|aren'?t|is|are|"
r"do|does) (?:they|she|he|nobody|no one|companies|recruiters) (?:\w+ ){0,2}?"
r"(?:tell|say|decide|lie|ghost\w*)|"
r"what(?:'?s| is) "
r"(?:taking (?:them|her|him|it|so)|wrong with (?:people|them|these people|recruiters))|"
r"how (?:could|can) they\b"),),
    says=(
        "Mostly because it is not decided, or the one who has to sign is away; hardly anybody likes to write \"nothing yet\". It is how they work, and seldom about you.",
    ),
    follow="next",
)  # fmt: skip
ALL_DONE = Topic(
    about=(starts(r"(?:did i do (?:everything|all|it)(?: right| i could| correctly)?|"
r"(?:is|was) there (?:anything|something) (?:else )?"
r"(?:i (?:forgot|missed|can do|should|could)|left|more)|"
r"what (?:else|more) (?:can|could|should) i (?:do|have done)|"
r"(?:have|did) i (?:forget|forgotten|miss|missed) (?:something|anything)|"
r"(?:can|could) i do (?:anything|something)(?: else| more)?|"
r"am i doing (?:this|it|enough|ok|everything))\b"),),
    unless=words(r"interview tomorrow|prepare|say|mention|tell you"),
    says=(
        "What there was to do is done, or in the plan with its day; more would not help it along. What you do meanwhile for other conversations helps most.",
    ),
    follow="next",
)  # fmt: skip
JOY = Topic(
    about=(starts(r"(?:i (?:really |actually |finally )?(?:got|did) (?:it|the job)|"
r"they (?:really |actually )?want me|i'?m so happy|i can'?t believe it|can'?t believe it|"
r"dreams? (?:do )?come true|yes{2,}|wo+hoo+|yay+|hurra\w*|omg)[\s!.]*"
r"(?:they (?:really )?want me|i (?:got|did) it|!*|finally)?[\s!.]*$"),),
    when=_offered,
    told=True,
    through=NEWS,
    says=("Congratulations, well earned. Be glad first; the letter, the questions and the date can wait until tomorrow, and I have them.",),
    follow="next",
)  # fmt: skip
PRESSED = Topic(
    about=(words(r"(?:they|she|he)(?:'re| are| is|'s)? (?:really |trying to |kind of )?"
r"(?:pressur\w*|push\w*|rush\w*) me(?! to\b)|"
r"under pressure|feel (?:pressured|pushed|rushed)"),),
    when=_offered,
    told=True,
    says=(
        "You may keep your own pace. \"I want to give you an answer that holds; you have it on the day we said\" is friendly and firm.",
    ),
    follow="next",
)  # fmt: skip
TOPICS = (
    UNSEEN,
    TEMPLATE,
    NERVES,
    ENGLISH,
    RUDE,
    LABELLED,
    RESTLESS,
    WHY_SILENT,
    ALL_DONE,
    GUTTED,
    AT_HOME,
    SHARED,
    WHO_GOT_IT,
    NO_REPLY,
    JOY,
    PRESSED,
)
