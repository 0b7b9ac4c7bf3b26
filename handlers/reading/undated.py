"""They named no date, whatever way that is put: "gave no timeline", "nothing said about when", "we'll be in touch"."""

from coach import lazy_re as re
from handlers.reading.asked_again import asked_again

_DATE = r"(?:dates?|time ?lines?|timing|time ?frames?|deadlines?|schedule|when)"
_NO = (
    r"(?:didn'?t|did not|wouldn'?t|would not|couldn'?t|could not|won'?t|doesn'?t|don'?t|hasn'?t|"
    r"haven'?t|wasn'?t|never|nobody|no ?one|nothing|not|neither)"
)
_SAY = (
    r"(?:said|says?|tell|told|mention\w*|names?|named|gives?|gave|given|commit\w*|promis\w*|set|"
    r"specif\w+|talk\w*|discuss\w*|know|knew|sure)"
)
UNDATED = re.compile(
    rf"\b(?:no|without (?:an?|any|naming an?|giving an?))\b (?:\w+ ){{0,2}}?{_DATE}\b"
    rf"(?! (?:offs?|jobs?|problem|change))|"
    rf"\b{_NO}\b[^.;!?\n]{{0,30}}\b{_SAY}\b[^.;!?\n]{{0,30}}\b{_DATE}\b|"
    rf"\b{_NO} (?:\w+ )?{_SAY} ?(?:yet|really|at all|me|anything|much)?\W*$|"
    r"\b(?:be|stay|keep) in touch\b|"
    r"\bget(?:s|ting)? back to (?:me|us)(?: (?:soon|shortly|at some point|when they can))?\W*$|"
    r"\bleft (?:it|that|the (?:date|timing)) open\b|"
    r"\blet (?:me|us) know (?:soon|shortly|when they can|in due course)\b",
    re.I,
)


PACED = re.compile(
    r"\b(?:wants?|wanted|hopes?|hoping|plans?|planning|aims?|aiming|tr(?:y|ies|ying)|like|likes|tends?|going|need|needs|prefers?|said) to "
    r"(?:move|hire|decide|act|go|fill|close|finish|wrap|get|have|make|find|be)\b[^.;!?\n]{0,30}?"
    r"\b(?:fast|quick(?:ly|er)?|soon(?:er)?|asap|as soon as possible|promptly|slow(?:ly)?|shortly|right away)\b|"
    r"\b(?:they|she|he|it|things?|process) (?:move|moves|work|works|decide|decides|hire|hires|is|are|goes|go) (?:\w+ )?"
    r"(?:fast|quick(?:ly)?|slow(?:ly)?)\b(?! (?:paced|food|growing))",
    re.I,
)
""" "They want to move fast": of their pace, and neither a day nor a wish for anything of the user's."""


@asked_again
def told(text: str) -> bool:
    return UNDATED.search(text) is not None or paced(text)


def paced(text: str) -> bool:
    return PACED.search(text) is not None
