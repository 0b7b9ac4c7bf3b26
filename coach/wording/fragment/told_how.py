"""Told how: "how reports take two days" tells a fact; "how they onboard people" names a subject and stays."""

from coach import lazy_re as re
from coach.wording.fragment.shape import shape_of

_HOW = re.compile(
    r"how (?!"
    r"(?:to|many|much|often|long|far|soon|big|small|large|fast|slow|quick\w*|well|best|come|\w+ly)\b)"
    r"(?P<fact>.+)",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\d|%|\b"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|half|twice|every|"
    r"never|always|"
    r"nobody|no one|nothing|no|not|\w+n't|too|hardly|barely|constantly|still|only|keeps?)\b",
    re.IGNORECASE,
)


def as_fact(text: str) -> str:
    """The clause behind "how" where it says how much, how often or what is wrong; else the text as it is."""
    found = _HOW.fullmatch(text)
    if found is None or not _MEASURED.search(found["fact"]) or " and how " in text:
        return text
    return found["fact"] if shape_of(found["fact"]) == "clause" else text
