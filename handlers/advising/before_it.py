"""Before the interview: ill on the day, a group, how many there will be, writing to them beforehand."""

from coach.model import meetings
from handlers.advising.topic import NEWS, Topic, starts, words
from handlers.turn import Turn


def meeting_ahead(turn: Turn) -> bool:
    return bool(meetings.to_come(turn.search.interviews, turn.now))


ILL = Topic(
    about=(
        words(r"sick|ill|fever|flu|a (?:bad |heavy )?cold|coming down with|not (?:be |feel |feeling )?well|under the weather|feel(?:ing)? (?:rough|awful|terrible)|covid|migraine|in (?:the )?hospital|throwing up|vomit\w*|food poisoning|"
r"lost my voice|unwell|not feeling well|(?:family|an) emergency|funeral|car broke|"
r"double[- ]?booked|overslept|can'?t make it|cannot make it"),
        words(r"reschedul\w*|move|cancel\w*|postpone|interview|tomorrow|today|call|tell them|what now|"
r"what do i do|should i|can i|may i|other day|another day|make it"),
    ),
    unless=words(r"they|she|he|interviewer|sick (?:about|to my|with)|asked|told them|i (?:cancelled|canceled)|"
r"recruiter (?:is|was)|sick of|ill at ease|was sick|sick leave|sick pay|sick days|"
r"last (?:week|month|year)|yesterday|it'?s been moved"),
    when=meeting_ahead,
    told=True,
    says=(
        "Write or ring them now, in two lines: that you are ill or held up, and two other times that suit you. It happens, and nobody holds it against you. "
        "Once the new time stands, tell me and I move everything with it. Look after yourself first.",
        "Say so today, as early as you can, with two or three other times. Nobody wants you there ill, and a moved talk costs nothing. Tell me the new time when it is fixed.",
    ),
)  # fmt: skip
MOVE_IT = Topic(
    about=(
        starts(r"(?:"
r"(?:can|could|may|should|is it (?:ok|okay|bad|rude|possible)(?: for me| if i)?(?: to)?|what if|"
r"do you think) ?"
r"(?:i )?(?:still |even |ask (?:them |her |him )?to )*"
r"(?:reschedul\w*|postpone|move (?:it|the interview|my interview|the call)|"
r"ask for (?:an?other|a different|a later|an earlier|a new) (?:day|time|date|slot)|"
r"change the (?:day|time|date)))"),
    ),
    when=meeting_ahead,
    says=(
        "Yes, once, and early: one line with the reason in three words, and two or three other times. Hardly anybody minds. Tell me the new time when it is fixed, and I move everything with it.",
    ),
)  # fmt: skip
WRITE_FIRST = Topic(
    about=(
        words(r"write|e-?mail|mail|contact|message|call|text|reach out|send|thank|ask|confirm"),
        words(r"before (?:the|my|our|i|we) (?:interview|call|meeting|talk|chat|meet|go|see|speak)\w*|beforehand|"
r"in advance|ahead of (?:the|my) (?:interview|call|meeting)|questions in advance"),
    ),
    when=meeting_ahead,
    unless=words(r"linkedin|connect|notify|ping|(?<!thank )you|they|salary|paid"),
    says=(
        "A short, practical question is fine: where, who will be there, what to bring, what to prepare. Anything that sells you keeps better for the talk itself; thanks come afterwards.",
    ),
)  # fmt: skip
LOOKED_UP = Topic(
    about=(words(r"look me up|"
r"(?:google|look up|search for|stalk|check) "
r"(?:me|my (?:name|instagram|facebook|social media|twitter|profiles?))|"
r"my (?:old )?(?:tweets|instagram|facebook|social media|party pictures)|background of mine"), words(r"do|does|will|can|should|they|delete|hide|private")),
    when=meeting_ahead,
    unless=words(r"they (?:viewed|liked)|company instagram"),
    says=(
        "Many do, for a minute. A LinkedIn page that says the same as your CV is enough; what is private may be set to private. Look them up as well, it is the same courtesy.",
    ),
)  # fmt: skip
MOCK = Topic(
    about=(words(r"mock interview|practi[cs]e (?:with me|the interview|an interview)|rehearse with me|role ?play|"
r"play (?:the )?interviewer|quiz me"),),
    when=meeting_ahead,
    told=True,
    unless=words(r"they|who (?:will|is)|she will|he will|going to interview me"),
    says=(
        "Playing the interviewer is beyond me. What works alone: say your three stories aloud, two minutes each, to a wall or a phone that records. What to ask them I have: /prepare.",
    ),
)  # fmt: skip
KNOW_THEM = Topic(
    about=(starts(r"(?:do|should|must) i (?:need to |have to )?(?:know|read|study|learn|research|use|try)\b"), words(r"products?|company|history|website|app|annual report|numbers|competitors|everything|their|"
r"founders?|ceo")),
    when=meeting_ahead,
    says=(
        "Half an hour is enough: what they sell and to whom, their last news, and the advert once more, line by line. One question out of that beats ten facts.",
    ),
)  # fmt: skip
DOUBT = Topic(
    about=(starts(r"what if (?:i|it) (?:don'?t|dont|do not|doesn'?t|hate|can'?t) (?:even |really )?"
r"(?:like|want|fit|stand|it)\b|"
r"what if (?:they|it)(?:'s| is|'re| are)? (?:boring|horrible|awful|not for me|toxic)|"
r"can i (?:leave|walk out|end it)"),),
    when=meeting_ahead,
    says=(
        "Then you have learned it for the price of an hour. You are looking at them as well: listen how they speak of each other, and ask what a normal week is like. Nothing there binds you to anything.",
    ),
)  # fmt: skip
GROUP = Topic(
    about=(words(r"group interview|assessment (?:center|centre|day)|panel interview|panel of (?:\w+)|"
r"several interviewers|(?:three|four|five|six|3|4|5|6) (?:people|interviewers) at once|"
r"with other candidates|all[- ]day interview|superday"), words(r"tips?|advice|how|what|help|any|scared|nervous|expect|never|first time|afraid|\?")),
    unless=words(r"thank\w*|write|mail|email|e-mail|send|tomorrow at|today at|with [A-Z]\w+|"
r"on (?:mon|tues|wednes|thurs|fri)\w*"),
    says=(
        "Note everybody's name as they say it, answer whoever asked and look round to the others, and build on what somebody else said; that is mostly what they watch. Afterwards tell me the names, and each gets a line of their own.",
    ),
)  # fmt: skip
HOW_MANY = Topic(
    about=(starts(r"(?:how many (?:people|interviewers|persons|rounds|questions|interviews)|"
r"what(?:'?s| is| are|'?ll| will| do| would| might| does)? ?(?:they|he|she|[a-z]+) "
r"(?:(?:gonna|going to|likely to|probably|usually|want to|wanna) )*(?:ask|wanna know|want to know|quiz)\b|"
r"what (?:will|do|are) they (?:going to )?ask|what kind of questions|"
r"how (?:hard|difficult) (?:will|is) it)\b"),),
    when=meeting_ahead,
    unless=words(r"so far|did i|have i|on my list|this week|do i have"),
    says=(
        "Only they know. You may ask whoever invited you: \"Who will I meet, and is there anything to prepare?\" Everybody asks that; tell me the names, and they stand on your card.",
    ),
)  # fmt: skip
CANCELLED = Topic(
    about=(words(r"(?:cancel(?:led|ed|ling|s)?|reschedul\w+|postponed)\b.{0,24}\b"
r"(?:twice|again|three times|two times|(?:second|third) time|repeatedly|last minute)|"
r"(?:second|third) (?:cancellation|reschedul\w+)|"
r"keeps? (?:cancel\w+|reschedul\w+|postponing|moving (?:it|my|the (?:interview|call)))"), words(r"already|twice|sign|mean|bad|normal|flag|should|what|rude|disrespect\w*|keep|times?")),
    told=True,
    through=NEWS,
    unless=words(r"i (?:cancel\w*|reschedul\w*|moved|postponed)|to (?:mon|tues|wednes|thurs|fri)\w*|"
r"to (?:tomorrow|today|next|the \d)|at \d|until|till|\d ?(?:am|pm)|new (?:time|date)"),
    says=(
        "Annoying, and mostly no sign about you: calendars break at both ends. Answer once more, kindly, with two or three times. If it happens a third time, you may ask whether the role is still a priority for them.",
    ),
)  # fmt: skip
_WISHED = starts(
    r"(?:(?:please |pls )?(?:wish me|need some|a bit of) luck|(?:keep your |keeping my |my )?fingers crossed|"
    r"cross your fingers|pray for me|send (?:me )?(?:good )?(?:vibes|luck)|here (?:goes|we go|i go)\b|"
    r"(?:i['’]?m |i am |about to |time to |just )*"
    r"(?:(?:going|heading|walking|stepping|log(?:ging)?|dial(?:l?ing)?) (?:in|into it)|log(?:ging)? on)(?: there)?"
    r"(?: right)?(?: now)?\W*(?:$|wish|fingers)|"
    r"(?:it |it['’]?s |it is )?(?:starts?|starting|on) (?:now|in (?:a minute|\d+(?: min\w*)?|five|ten))\W*(?:$|wish|fingers)|"
    r"(?:i['’]?m |i am )?(?:sitting |waiting )?in the (?:lobby|waiting room|car ?park|elevator|lift)\b)"
)
LUCK = Topic(
    about=(_WISHED,),
    when=meeting_ahead,
    told=True,
    through=frozenset({"day", "order"}),
    unless=words(r"they (?:said|say|will)|offer is|if i|should i"),
    says=(
        "Good luck. An ordinary hour of yours is enough. One thing to bring home: by when they decide.",
        "Fingers crossed. You know your own work, and that is what they ask about. Ask them by when they decide, and then tell me how it went.",
    ),
)  # fmt: skip
LUCK_AT_ALL = Topic(
    about=LUCK.about,
    told=True,
    through=LUCK.through,
    unless=LUCK.unless,
    says=("Good luck; I keep my fingers crossed.", "All the luck there is. Tell me how it goes."),
)
TOPICS = (
    LUCK, LUCK_AT_ALL, ILL, MOVE_IT, WRITE_FIRST, LOOKED_UP, MOCK, KNOW_THEM, DOUBT, GROUP, CANCELLED, HOW_MANY,
)  # fmt: skip
