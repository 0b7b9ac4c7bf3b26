"""How much the user still wants it: in words ("not that keen any more"), or from one to five (rule book S3 80)."""

from coach import lazy_re as re

INTEREST = re.compile(
    r"\b(not (?:(?:that|really|so|too|very|all that|particularly|terribly) )*"
    r"(?:interested|keen|excited|fussed|sold)|"
    r"lost (?:my )?interest|losing interest|don'?t (really )?want|low interest|"
    r"interest\w*\b[^.;!?\n]{0,30}\b(?:dropped|fell|faded|gone|went down|sank|waned|low|cooled)\b|"
    r"(?:less|hardly|barely) (?:interested|keen|excited)|(?:gone|going|went) off (?:it|them|the|this)|"
    r"cooled on|lukewarm)\b",
    re.I,
)
GRADE = re.compile(
    r"\binterest\w*\b[^.;!?\n]{0,40}?(?<![\d/])([1-5])"
    r"(?![\d/]|\s?(?:weeks?|days?|am|pm|p\.m|rounds?|people))(?:\s*(?:/|out of)\s*5)?\b|"
    r"(?<![\d/])([1-5])\s*(?:/|out of)\s*(?:5|five)\b",
    re.I,
)
""" "Interest: 2", "I'd give it 2/5"."""


def told(text: str) -> bool:
    return INTEREST.search(text) is not None or GRADE.search(text) is not None
