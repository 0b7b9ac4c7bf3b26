"""Slips of a hurried or second-language English, mended where there is only one thing they can mean: "they loose clients"."""

import re

from coach.wording.fragment.shape import is_plural
from coach.wording.vocabulary import word_set

_PLURALS = word_set(
    "people children men women staff data feet teeth mice criteria media kids police feedback"
)
"""Plural, or without one, and without an s."""
_SLIPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b(they|you|we|i|people|to|always|often|can|will|not|n't|and|keep) loose(?= [a-z])", re.I), r"\1 lose"),
    (re.compile(r"\b(she|he|it|team|company|shop|which|that) looses(?= [a-z])", re.I), r"\1 loses"),
    (re.compile(r"\b((?:every|any|some|no)(?:body|one))s\b", re.I), r"\1's"),
    (re.compile(r"\b(less|more|fewer|better) (\w+) (less|more|fewer|better) (\w+)$", re.I), r"\1 \2 and \3 \4"),
    (re.compile(r"\b(speaks?|spoken|in|fluent|native|learning) polish\b"), r"\1 Polish"),
    (re.compile(r"\b([a-z]{2,}[bcdfghlmnprstv])ys\b"), r"\1ies"),
    (re.compile(r"\b(keep|keeps|are|is|re|be|by|of|without) loosing\b", re.I), r"\1 losing"),
    (re.compile(r"\bits(?= (?:too|not|always|never|very|so|really|hard|late|slow|been|just|only|a|an|the|all)\b)", re.I), "it's"),
    (re.compile(r"\b(they|we|you)(?:'ve| have)? got"
r"(?= (?:an?|no|too|some|many|lots|problems?|trouble|issues?|nobody|so)\b)", re.I), r"\1 have"),
    (re.compile(r"\b(s?he)(?:'s| has)? got(?= (?:an?|no|too|some|many|lots|problems?|trouble|issues?|nobody|so)\b)", re.I), r"\1 has"),
    (re.compile(r"\b(team|company|bosse?s?|managers?|directors?|people|they all) (?:they|he|she)"
r"(?= (?:ha(?:ve|s)|ar?e|is|was|were|do|don't|need|want|lose|can't|can|will|told|said)\b)", re.I), r"\1"),
    (re.compile(r"\b(the|their|her|his|your) (team|company|staff|department) have"
r"(?= (?:an?|no|too|many|some|problems?|trouble|issues?)\b)", re.I), r"\1 \2 has"),
)  # fmt: skip
_COUNTED = re.compile(
    r"\b(many|several|various|these|those|a few|so many|too many) ([a-z]{3,})"
    r"(?= (?:with|in|on|of|at|for|about|and|because|when)\b|[,.]|$)",
    re.I,
)
_DOUBLED = (
    r"\b({names}),? (?:she|he|they)"
    r"(?= (?:said|says|told|tells|mentioned|explained|thinks|has|is|was|needs|wants|asked)\b)"
)


def mended(text: str, names: tuple[str, ...] = ()) -> str:
    """`names`: of people and the company, who in other languages are said twice ("Camila she told that ...")."""
    known = "|".join(re.escape(n) for n in sorted(filter(None, names), key=len, reverse=True))
    if known:
        text = re.sub(_DOUBLED.replace("{names}", known), r"\1", text, flags=re.I)
    text = re.sub(r"\b(told|said|says|explained)(?: to)? (?=that\b)", r"\1 ", text, flags=re.I)
    for slip, right in _SLIPS:
        text = slip.sub(right, text)
    return _COUNTED.sub(
        lambda m: m[0] if m[2].lower() in _PLURALS or is_plural(m[2].lower()) else f"{m[1]} {_several(m[2])}",
        text,
    )


def _several(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
