"""Small answers to a question of the debrief: yes, nothing, that is all, I am ready."""

from coach import lazy_re as re
from handlers.reading.lead import behind

YES = re.compile(
    behind()
    + r"(?:yes|yeah|yep|yup|y|sure|they did|she did|he did|i did|i do|of course|definitely|a few|some|"
    r"a bit|kind of|one or two)"
    r"(?:,? (?:they|she|he|i) (?:did|do|have))?\W*$",
    re.I,
)
ENOUGH = re.compile(
    r"(?:(?:ok(?:ay)?|no+|nope|nah|yes|yep|well|sorry|so|and|next(?: one| question)?(?: please)?|i think|"
    r"i guess|think)\b[,.! ]*)*"
    r"((that'?s|thats|that is|that will be|that was|that'?d be) (all|it|enough|everything|about it)|"
    r"enough|nothing (else|more)|(can'?t|cannot) think of (anything|any) (else|more)|done|"
    r"i'?m (done|finished)|finished|stop|no more)"
    r"( (of )?(the )?"
    r"(questions?|i (have|remember|can think of)|(for|from) (now|today|me)|please|thanks?( you)?|"
    r"already|really))*,?"
    r"( (thanks?( you)?|i think|i guess|lol|haha+|really|for now|good ?night|night( night)?|bye|cheers|mate|x+))*"
)
NOTHING = re.compile(
    r"^\W*((no+|nope|nah|well|hm+|sorry|ok(ay)?)\b[\s.,!]*)*"
    r"(no+|nope|nah|nothing|none|skip|pass|next|-|n/?a|not really|no (idea|clue)|not sure|unknown|"
    r"i (really )?(don'?t|do not|can'?t|cannot) (know|think so|remember|recall|say)|dunno|"
    r"can'?t think of (any|one|a)\w*|not (that|as far as)|"
    r"((she|he|they) (didn'?t|did not)|(nobody|no one) did)( really)?( mention| say| tell)?|nothing|"
    r"no problems?|all (good|fine|well)|they seem\w* (fine|happy|ok\w*))\b"
    r"(,? *\b(really|at all|much|special|specific\w*|particular|in particular|comes? to mind|right now|yet|"
    r"today|one|question|it|this|that|them|any\w*|please|"
    r"i (can |could )?(remember|recall|know|noticed|heard|think|say)( of)?|"
    r"mention\w*( (any|one|a|problem)\w*)*|to add|was mentioned|came up|sorry|thanks?)\b)*[\s.!,]*$",
    re.I,
)
READY = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|so|yes|now|alright|right|well|hi|hey)\b[ ,]*)*"
    r"(?:now|ready|go on|go ahead|continue|shoot|let'?s (?:go|do (?:it|this)|continue)|"
    r"i'?m (?:back|ready|here)|back|where were we|i have time now|ok now)"
    r"(?: now| then| please)?\W*$",
    re.I,
)
LEFT_OUT = re.compile(r"^\W*(?:skip|next|pass|later|leave)\b", re.I)
"""The question, and nothing is said about a date."""
SINCE = re.compile(
    r"\bit(?:['’]?s| has) (?:already |now )?been (?:over |about |almost |nearly |more than )?"
    r"(?:\w+ ){1,2}?(?:days?|weeks?|fortnight|months?)\b(?! since we)",
    re.I,
)
""" "It's been a fortnight" says how long it is since, and not when they decide."""


def enough(text: str) -> bool:
    """ "That is all. Thank you.": nothing more will be told."""
    return ENOUGH.fullmatch(re.sub(r"\s*[.!,;]+\s*", " ", text.casefold()).strip()) is not None


def plain(text: str) -> bool:
    """That there was nothing, or that it is enough."""
    return NOTHING.match(text) is not None or enough(text)
