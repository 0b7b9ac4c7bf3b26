"""What is called their problem, without the calling: "turnover in the backroom is her headache" -> "turnover in the backroom"."""

from coach import lazy_re as re
from coach.wording.fragment.verbs import BARE_VERBS

_WHOSE = (
    r"(?:(?:her|his|their|the team's|the|a|an|one|your)\s+)?"
    r"(?:(?:real|big|bigger|biggest|main|worst|current|constant|huge|largest|top|number one|only|key|"
    r"great|greatest|daily)\s+)*"
)
_TROUBLE = (
    r"(?:problems?|headaches?|pain(?: points?)?|issues?|struggles?|challenges?|worr(?:y|ies)|"
    r"concerns?|bottlenecks?|nightmare|sore point|big one|main thing|sticking point)"
)
_END = (
    r"(?:\s+(?:right now|at the moment|now|these days|this year|there|"
    r"for (?:them|her|him|the team|everyone)|of (?:theirs|hers|his)))*"
)
_CALLED = re.compile(
    rf"(?P<what>.{{3,70}}?),?\s+(?:is|are|was|were|seems? to be|would be|remains?)\s+"
    rf"(?:still |always |really |apparently |definitely |probably )*(?:{_WHOSE}{_TROUBLE}{_END}|"
    r"what (?:keeps?|kept) (?:her|him|them|the team) (?:up|awake)(?: at night)?|"
    r"what (?:worries|bothers|annoys|troubles|bugs) (?:her|him|them)(?: (?:the )?most)?)",
    re.I,
)
_CALLING = re.compile(
    rf"{_WHOSE}{_TROUBLE}"
    rf"(?:\s+(?:right now|at the moment|there|they (?:have|named|mentioned)|she (?:has|named|mentioned)|"
    rf"he (?:has|named|mentioned)))?\s+"
    rf"(?:is|are|was|were|seems? to be)\s+(?:that\s+|about\s+|with\s+)?(?P<what>\S.{{4,}})",
    re.I,
)
_HAVING = re.compile(
    r"(?:they|she|he|we|(?:the|their|her|his) (?:team|company|department|staff|shop|clinic|school)|it)"
    r"(?:'ve| have|'s| has| had| are having| is having)(?: got)?\s+(?:really |still |always |quite )?"
    r"(?:an? |some |many |a lot of |lots of |big |huge |serious |real |constant |endless |much |bad )*"
    r"(?:problems?|trouble|issues?|difficult(?:y|ies)|headaches?|struggles?)\s+(?:with|around|on)\s+"
    r"(?P<what>\S.{3,})",
    re.I,
)
_WHO = (
    r"(?:they|she|he|we|everyone|everybody|"
    r"(?:the|their|her|his) (?:team|company|department|staff|shop|clinic|school|board|boss|manager))"
)
_BE = (
    r"(?:(?:'re|'s| are| is| was| were| seem(?:ed|s)?(?: to be)?| sounds?| looks?)"
    r"(?: \w+ly| a bit| a little| really| still| very| quite| so| most| more)?)"
)
_WITH = re.compile(
    rf"{_WHO}(?:"
    rf"(?:{_BE} (?:struggling|battling|fighting|wrestling|grappling)|"
    rf"(?: really| still| always| also)? (?:struggles?|struggled|battles?|wrestles?|grapples?)) "
    rf"(?:with|over)|"
    rf"{_BE} (?:worried|concerned|nervous|anxious|unhappy|frustrated|fed up|stressed|annoyed) "
    rf"(?:about|with|by|over)|"
    rf"(?: really| also)? (?:worr(?:y|ies|ied)|complain(?:s|ed)?|fret(?:s|ted)?) about) "
    rf"(?P<what>\S.{{3,}})",
    re.I,
)
""" "He is worried about turnover": what one comes back to is the turnover, and not his worry."""
_FEARS = re.compile(
    rf"(?:they|she|he){_BE} (?:worried|concerned|afraid|scared|nervous) that (?P<what>\S.{{6,}})", re.I
)
_ALL_ABOUT = re.compile(
    r"(?:it(?:'s| is| was)|that(?:'s| is| was)|everything (?:is|was|turns)|they(?:'re| are)?|"
    r"she(?:'s| is)|he(?:'s| is)) "
    r"(?:really |basically |mostly )?(?:all|only|just) about (?P<what>\S.{2,})",
    re.I,
)
_ASIDE = re.compile(
    r"(?<=[\w)])(?<!\bin)(?<!\bof)(?<!\bto)(?<!\bfor)(?<!\bon)(?<!\bfrom)(?<!\bwith) "
    r"(?=which (?:takes?|took|costs?|eats?|keeps?|is|are|was|were|means?|has|have|never|always|nobody)\b)",
    re.I,
)
""" "The close, which takes twelve days"."""
_NOT_SAID = re.compile(
    r"^(?:it|this|that|these|those|there|what|he|she|they|i|we|you|who|which|not|nothing|everything|"
    r"one)\b|\b(?:and|but|because|so|which|that|if|when)\b.*\b(?:is|are|was|were)\b",
    re.I,
)
_WHAT_IS = re.compile(
    r"(?:it|this|that|these|those|me|him|her|them|us|you|everything|something|nothing|i|my)\b", re.I
)
_JUDGED = re.compile(
    r"(?:not |very |so |really |too |quite |hard\b|big\b|bad\b|solved|fixed|known|old\b|huge\b|real\b|serious\b)",
    re.I,
)
""" "The problem is not solved" says something of it, and not what it is."""


def pointed(text: str) -> str:
    """The thing itself; the text as it is where nothing is called a problem."""
    called = _CALLED.fullmatch(text)
    if called and not _NOT_SAID.search(called["what"]):
        return _a_thing(called["what"])
    having = _HAVING.fullmatch(text)
    if having and not _NOT_SAID.search(having["what"]):
        return having["what"]
    for way in (_WITH, _ALL_ABOUT):
        if (found := way.fullmatch(text)) and not _WHAT_IS.match(found["what"]):
            return _ASIDE.sub(", ", _a_thing(found["what"]), count=1)
    if (fears := _FEARS.fullmatch(text)) is not None:
        return f"their concern that {fears['what']}"
    text = _ASIDE.sub(", ", text, count=1)
    calling = _CALLING.fullmatch(text)
    return calling["what"] if calling and not _JUDGED.match(calling["what"]) else text


def _a_thing(what: str) -> str:
    """ "Shrink in the bakery" is no order to shrink."""
    first = what.split()[0].lower()
    return f"the {what[:1].lower()}{what[1:]}" if first in BARE_VERBS else what
