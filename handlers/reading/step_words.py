"""With a step on screen a word is enough: which words say that it is done, left out, or to be worded in another way."""

from coach import lazy_re as re
from coach.wording.plain import ASKED as PLAIN
from handlers.reading.lead import behind

_PRAISE = (
    r"ok(?:ay)?|k|great|perfect|cool|nice|good|thanks?(?: a lot| so much)?|thank (?:you|u)|thx|ty|"
    r"cheers|alright|yes|yep|phew"
)
_I_DID = (
    r"done(?: (?:that|it|this))?|"
    r"(?:i )?(?:have |'ve )?(?:already |just )?(?:did|sent|sended)(?: it| that| so| already)?|"
    r"(?:i )?(?:(?:have|'ve) (?:already |just )?|already |just )send(?: it| that)?|"
    r"it'?s (?:sent|done|out)|(?:already )?(?:done|sent)|yes,? (?:sent|done)|finished|out"
)
_BY = (
    r"(?: (?:(?:on|by|via|through|over) (?:whats ?app|text|sms|e-?mail|mail|linked ?in|messenger|signal|telegram|slack|post|the portal)"
    r"|(?:as|in) an? (?:text|e-?mail|mail|message)))?"
)
_WHAT_NOW = r"now what|what now|what'?s next|what next|and now|what (?:do|should) i do now"
_IN_GERMAN = (
    r"hab(?:e|'?s)?(?: ich)?(?: (?:es|sie|ihn|schon|gerade|eben))* (?:ab|weg|los|raus)?ge(?:schickt|sendet)|"
    r"(?:ist |schon |gerade )*(?:abgeschickt|verschickt|abgesendet|gesendet|rausgeschickt|geschickt)|"
    r"ist (?:schon )?(?:raus|weg)"
)
DONE = re.compile(
    rf"^\W*(?:{_IN_GERMAN})\W*$|"
    rf"^\W*(?:(?:{_PRAISE})[\s,.!]+)*(?:{_I_DID}){_BY}(?:[\s,.!]+(?:and )?(?:{_WHAT_NOW}))?\W*$",
    re.I,
)
""" "Done", "great, sent it. what now?", "ist raus"."""
ANSWERED = re.compile(
    r"^\W*(?:i )?(?:'ve |have )?(?:just |already )?(?:answered|replied|responded|wrote back)"
    r"(?: (?:her|him|them|already|today|just now|now))*\W*$",
    re.I,
)
"""With an answer on screen, that it is given."""
_THUMBS = frozenset("✅👍✔☑🆗")
_WELL = r"^\W*(?:(?:ok(?:ay)?|k|yes|no|nah|good|fine|great|alright|well|thanks?|then|so|perfect)\b[, .!]*)*"
GOING_TO = re.compile(
    _WELL
    + r"i(?:'ll| will| am going to|'m going to|'m gonna)? (?:now |then |just )?(?:send|write|do|mail)(?:ing)?"
    r"(?: (?:it|that|this|one|her|him|them))?"
    r"(?: (?:now|then|right away|today|in a (?:minute|moment|sec)))*\W*$",
    re.I,
)
""" "OK, I'll send it now": not out yet."""
MY_OWN = re.compile(
    _WELL
    + r"i(?:'ll| will|'d rather|'m going to| prefer to)? (?:just )?(?:write|send|use|do|go with)(?:ing)?"
    r" (?:my own|it (?:myself|in my own words)|something (?:else|myself)|one myself|mine)"
    r"(?: (?:words|version|one|text|note|mail|thing))?(?: (?:then|instead|thanks))?\W*$",
    re.I,
)
_LET_BE = (
    r"skip (?:it|this|that)(?: one)?|leave (?:it|this)(?: out)?|not this (?:one|time)|"
    r"no (?:thank[- ]?you|thanks|note|need)(?: this time)?|i won'?t send (?:one|it|this)"
)
_ASK_NO_MORE = (
    r"(?:please )?(?:stop|quit) (?:asking|reminding|bugging|nagging)(?: me)?"
    r"(?: (?:about |of )?(?:that|this|it))?(?: one)?|"
    r"(?:please )?(?:don'?t|do not) (?:ask|remind) (?:me )?"
    r"(?:again|that again|(?:about )?(?:that|this|it)(?: again)?)"
)
_WONT = (
    r"(?:i )?(?:don'?t|do not|dont|won'?t|wont|am not going to|'?m not going to|'?m not|im not) "
    r"(?:want to |wanna |need to |feel like |care to )?"
    r"(?:reply|replying|answer|answering|respond|responding|send|sending|write|writing)"
    r"(?: to)?(?: (?:it|that|this|them|one|anything|those))?(?: (?:one|back|at all))?"
)
SKIP = re.compile(rf"^\W*(?:{_LET_BE}|{_ASK_NO_MORE}|{_WONT})\W*$", re.I)
WONT = re.compile(rf"^\W*(?:(?:no|nah|so|and|but)\b[ ,]*)*{_WONT}\W*$", re.I)
""" "I don't want to reply to that", before the wording for it was brought."""
SHORTER = re.compile(r"\bshorter\b|\btoo long\b", re.I)
_SUBJECT = (
    r"(?:it|this|that|they|the (?:text|draft|wording|mail|note))"
    r"(?:'?s| is| are| sounds?| reads?| feels?)?|"
    r"sounds?|still|again"
)
_HOW_MUCH = r"still|so|too|way|very|really|a bit|a little|kind of|quite|rather|all|just|like|sounds?"
_ILL = (
    r"cheesy|corny|robotic|awkward|weird|generic|bland|boring|fake|salesy|pushy|cringe\w*|stilted|"
    r"horrible|awful|terrible|bad|"
    r"not (?:me|my style|how i (?:talk|write|speak))|a robot|chatgpt|ai|meh"
)
_ASKS_FOR = (
    r"please|can|could|you|i|i'd|would|do|have|we|show|give|try|write|make|want|need|like|see|me|to|"
    r"let|ok|and|no|maybe|a|an|get"
)
_ANOTHER = r"(?:(?:an)?other|different|new|better)"
OTHER = re.compile(
    behind("no|ugh|sorry") + rf"(?:{_SUBJECT})(?: (?:{_HOW_MUCH}))* (?:{_ILL})\W*$|"
    rf"\b{_ANOTHER} (?:version|wording|words|text|draft)\b|"
    rf"^\W*(?:(?:{_ASKS_FOR})\b[ ,]*)*\b{_ANOTHER} one\b(?! (?:at|with|from|in|on|,))|"
    r"\brewrite\b|\btry again\b|"
    r"\b(?:too|so|very|nearly|almost|basically|practically|exactly|all(?! the same)|just|quite|rather|pretty|a (?:bit|little)|sounds?|reads?|looks?|are|is|isn['’]?t (?:that|it|this)|aren['’]?t they) "
    r"(?:too |so |just |all |nearly |almost |exactly |a bit )*(?:similar|alike|identical|the same)\b"
    r"(?! (?:day|time|week|month|hour|way|page|role|job|company|person|people|address|place|team|salary|pay|thing (?:again|every)))",
    re.I,
)
""" "It sounds robotic", "another version", "isn't that too similar to Tom's"."""
_LOOSE = r"personal|relaxed|casual|human|informal|friendly|chatty|loose|natural"
_STIFF = r"stiff|formal|cold|wooden|corporate|distant|polite"
WARMER = re.compile(
    rf"\b(?:warmer|friendlier|(?:more|rather|bit) (?:{_LOOSE})|"
    rf"(?<!less )(?<!so )(?<!too )(?<!as )informal(?:ly)?\b|"
    rf"casual please|(?:less|not so|not as|too) (?:{_STIFF}))\b",
    re.I,
)
FORMAL = re.compile(
    r"\bmore (?:formal|professional|serious|polite)\b|"
    r"\b(?:less|not so|not as|too) (?:casual|chummy|chatty|cheesy|friendly|familiar|informal)\b",
    re.I,
)
_PUT_IN = (
    r"mention|add|include|say (?:that|how|i\b)|(?:tell|let) (?:him|her|them) (?:that|know|how|i\b)|"
    r"leave out|remove|drop|"
    r"(?:start|begin|open|end|close|finish)(?: it)? with"
)
_REARRANGE = (
    r"(?:swap|switch|reverse) (?:the )?(?:order|first|last|sentences|paragraphs)|"
    r"(?:put|move|bring) .+ (?:first|last|to the (?:top|front|start|end|bottom))"
)
MENTION = re.compile(
    r"^\W*(?:and |oh,? |ok,? |so )*(?:can you |could you |please )?(?:also )?"
    rf"(?:{_PUT_IN}|{_REARRANGE})\b|\bsubject\b(?! matter)",
    re.I,
)
""" "Mention the tour", "end with a question", "put the thanks last"."""
POLISH = re.compile(r"^\W*(?:please |can you )?polish\b", re.I)
DECLINE = re.compile(r"^\W*(?:decline|no|a no|the no|i (?:will )?decline)\W*$", re.I)
WAYS = (
    (PLAIN, "plain"),
    (SHORTER, "short"),
    (WARMER, "warm"),
    (FORMAL, "formal"),
    (OTHER, "other"),
    (MENTION, "wish"),
)
"""What is wished of a wording, and how `free_drafts` calls it."""


def thumbs(text: str) -> bool:
    """An emoji that says done."""
    return bool(text) and all(
        c in _THUMBS or not c.isprintable() or c.isspace() or c == "\ufe0f" for c in text
    )


def done(text: str) -> bool:
    return DONE.match(text) is not None or thumbs(text)
