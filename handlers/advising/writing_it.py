"""About a message before it goes: does it help, is it pushy, attach something, copy somebody, no address, which hour."""

from handlers.advising.topic import NEWS, Topic, starts, words
from handlers.overview.coming import QUESTIONS
from handlers.turn import Turn


def _brought(turn: Turn) -> bool:
    """A wording waits: what is said of it is true of it."""
    return any(n.state == "asked" and n.kind not in QUESTIONS for n in turn.search.nudges)


HELPS = Topic(
    about=(
        starts(r"(?:does|do|will|would|is|are|did)\b"),
        words(r"(?:thank[- ]?you(?: notes?| mails?| e-?mails?)?|thanks|follow(?:ing)?[- ]?ups?|notes?|"
r"check[- ]?ins?|it|this|that|writing|they|anyone|anybody)\b.{0,20}\b"
r"(?:help|helps|matter|matters|make (?:a|any) difference|worth it|even (?:matter|help|work|read)|"
r"read (?:them|those|it|these)|care|work|really work|necessary|needed|old[- ]?fashioned)"),
    ),
    unless=words(r"or|attach|include|polish|cv|resume|cover letter|bot|you help|if you help|i read|me"),
    says=(
        "Most people who hire say they like to get one, and few people write; so it is remembered. Nobody can promise that it turns a decision. It takes two minutes, and the wording is ready.",
    ),
    follow="step",
)  # fmt: skip
PUSHY = Topic(
    about=(
        starts(r"(?:(?:is|isn'?t|isnt|does|doesn'?t|won'?t|wouldn'?t|will|would|do) "
r"(?:it|this|that|the (?:mail|note|text|message))\b.{0,24}\b"
r"(?:pushy|needy|desperate|annoy\w*|bother\w*|too much|too eager|weird|rude|cringe\w*|clingy|"
r"a nuisance|creepy|bug|stalker\w*|offend)|"
r"do i (?:sound|seem|come across)\b.{0,16}\b(?:desperate|needy|pushy|weird|too eager|clingy)|"
r"(?:i )?(?:don'?t|do not|dont|really don'?t) (?:want|wanna|like) to (?:\w+ )?"
r"(?:bother|annoy|bug|pester|nag|disturb|push|seem|come across|look|sound|"
r"be (?:annoying|pushy|needy|a pain))|"
r"what if (?:she|he|they|it)(?:'s| is| are|'re| gets?| get| finds?)? ?(?:\w+ )?"
r"(?:annoyed|angry (?:with|at) me|irritated|sick of me))"),
    ),
    unless=words(r"linkedin|gift|flowers|again|visit|drop by|"
r"to (?:write|e-?mail|mail|call|text|ping|dm|ask|follow|ring|send|message|contact|chase|reach|"
r"connect|nudge|check)|"
r"if i|when i|(?:can|should|may|could) i|sounded"),
    told=True,
    through=NEWS,
    when=_brought,
    says=(
        "No. It is short, it comes at its time, and it can be answered in a line; people who hire see it every day. Too much would be twice a week, and that I would tell you.",
        "One kind note at the right time bothers nobody; silence is what they mostly get. If it were too much or too early, I would say so.",
    ),
    follow="step",
)  # fmt: skip
MUST_I = Topic(
    about=(starts(r"(?:do|must) i (?:really |even |still )?(?:have|need)? ?to"
r"(?: (?:do|send|write|answer|reply to) "
r"(?:it|this|that|all (?:of )?(?:this|that)|these|every question|your questions?))?\W*$|"
r"(?:is|are) (?:this|it|that|these(?: questions)?|they) (?:really )?"
r"(?:necessary|mandatory|required|a must|optional)\W*$|"
r"must i\W*$"),),
    says=("No, nothing here is a must. \"Skip\" leaves it out and is never held against you; what is left out I plan without.",),
)  # fmt: skip
OLD_FASHIONED = Topic(
    about=(words(r"thank[- ]?you(?:'?s| notes?| mails?)? (?:are|is|feel|seem|sound)\w* (?:\w+ )?"
r"(?:cringe\w*|old|silly|stupid|weird|fake|useless|pointless|dumb|outdated)|"
r"nobody (?:does|sends|writes) (?:this|that|those|them|thank\w*)|"
r"(?:i )?(?:never|don'?t) (?:ever |usually |really )?(?:send|write|do) "
r"(?:thank[- ]?you\w*(?: notes?)?|these|those|such)|"
r"(?:does|do) (?:she|he|they) (?:really |even )?(?:need|want|read|care about) "
r"(?:this|that|it|those|them)|"
r"waste of time"),),
    when=_brought,
    told=True,
    through=NEWS,
    unless=words(r"interview was|they are a"),
    says=(
        "Many feel so, and few write; that is why the few are remembered. It is yours to leave out: \"skip\" does it, without a word more.",
    ),
    follow="step",
)  # fmt: skip
STYLE = Topic(
    about=(words(r"emojis?|emoticons?|smileys?|jokes?|funny|humou?r|gifs?|memes?|exclamation marks?"), starts(r"(?:can|may|should|is it|do|could|would|are|shall)\b")),
    unless=words(r"interview|make it|they"),
    says=(
        "Better without, unless they write so themselves. A light tone is welcome; a joke reads differently on another screen, and you are not there to smile along.",
    ),
)  # fmt: skip
CANNOT_RECALL = Topic(
    about=(words(r"(?:don'?t|do not|dont|can'?t|cannot|cant) (?:even |really )?(?:remember|recall) "
r"(?:what|anything|much|a thing|who)|"
r"forgot (?:what|everything) (?:we|they|was)|(?:my )?mind is (?:a )?blank"),),
    when=_brought,
    unless=words(r"noted|told you|down for|reply|replied"),
    told=True,
    says=(
        "That is fine; the note stands without it. A name, a picture on the wall, the way to the room: any small thing makes it yours, and nothing is needed.",
    ),
    follow="step",
)  # fmt: skip
ATTACH = Topic(
    about=(starts(r"(?:should|shall|can|do|may|could|is it (?:ok|okay|good|bad) to) (?:i )?(?:also |again |re-?)*"
r"(?:attach|include|send|add|resend|enclose|link)\b"), words(r"cv|resume|résumé|portfolio|certificates?|samples?|references|transcript|cover letter|diploma|"
r"slides|attachments?|documents?")),
    unless=words(r"they asked|asked for|asked me|who|wrong|typo"),
    says=(
        "Only what they asked for, or one page that belongs to what you talked about. The CV they have; a second time it only makes the mail heavier.",
    ),
)  # fmt: skip
COPY_IN = Topic(
    about=(words(r"(?:should|shall|can|do|may|must) i (?:also )?"
r"(?:cc|bcc|copy(?: in)?|put (?:\w+ )?in copy|loop in|include)\b(?! (?:an?|the (?:link|file|cv)))"),),
    unless=words(r"cv|resume|portfolio|link|attach"),
    says=("No copies: a note is for one person. HR gets a line of its own, if they looked after you; in copy it reads like pressure.",),
)  # fmt: skip
NO_ADDRESS = Topic(
    about=(
        words(r"(?:don'?t|do not|dont|didn'?t|did not|no|haven'?t|how (?:do|can|could) i|where (?:do|can) i|"
r"can'?t|cannot|what if i don'?t|never) "
r"(?:\w+ ){0,2}(?:have|get|got|know|find|ask(?:ed)? for|look up|e-?mail|address|guess)\b|"
r"without (?:an?|the|her|his|their) (?:e-?mail|address)"),
        words(r"(?:her|his|their|the|an?|any|no|everyone'?s|everybody'?s|\w+['’]s|\w{3,}s(?= (?:e-?mail|mail|address|contact))) ?"
r"(?:(?:e-?)?mail ids?|e-?mail(?:s| address(?:es)?)?|mail address|address(?:es)?|contact(?:s| details)?)|"
r"have no (?:e-?mail|address)"),
    ),
    told=True,
    unless=words(r"or no|there'?s been|(?:and|still|yet|but|so) no e-?mails?(?=\W*$| yet| from| today| so far)|"
r"no e-?mails? (?:yet|from|so far|today|came|since)|office|building|street|where is|"
r"the office address|interview address|you have|what is|my e-?mail|my address|answered|reply|"
r"replied|heard"),
    says=(
        "Reply to whoever invited you, and ask them to pass your thanks on, or for the address; that is quite usual. Often it has the same form as theirs. Once you know it, tell me, and it stands on the draft.",
    ),
)  # fmt: skip
HOUR = Topic(
    about=(starts(r"(?:what(?:'?s| is)? (?:the |an? )?(?:best |right |good )*(?:time|hour|day)(?: of (?:the )?day)?"
r"(?: is best)? (?:should|do|shall|can|to|for|would)\b.{0,20}\b"
r"(?:send|write|mail|e-?mail|it|sending|writing|that|this)|"
r"(?:should i |do i |.*\b)?(?:send|write|mail) (?:it )?(?:now|tonight) or "
r"(?:in the morning|tomorrow|wait))"),),
    unless=words(r"interview|call"),
    says=(
        "Working days from half past eight to half past eleven read best. Thanks may go out in the evening or at a weekend; anything that asks waits for a working morning, and mail programs can send it later by themselves.",
    ),
    follow="next",
)  # fmt: skip
IN_ENGLISH = Topic(
    about=(starts(r"(?:how(?: do| can| should| to| would)?(?: i| you| one)? "
r"(?:say|write|begin|start|end|spell|sign off|finish|word|phrase|put)(?: it| that)? "
r"(?:it|this|that|an?|the|my|such)? ?(?:\w+ ){0,3}"
r"(?:in english|politely|formally|correctly|properly)\W*$|"
r"what (?:do|should) (?:i|you) (?:write|say) in english|(?:is|does) my english\b|"
r"(?:can|will) you (?:check|correct|fix) my english)"),),
    says=(
        "Leave that to me: after each interview I bring you the whole note in plain, good English, and you change what you like. For a thank-you, three lines are enough: thanks, one thing they said, and that you would like to go on.",
    ),
    follow="next",
)  # fmt: skip
TOPICS = (
    MUST_I,
    OLD_FASHIONED,
    HELPS,
    PUSHY,
    STYLE,
    CANNOT_RECALL,
    ATTACH,
    COPY_IN,
    NO_ADDRESS,
    HOUR,
    IN_ENGLISH,
)
