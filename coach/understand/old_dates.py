"""Of the dates in a change of plan, those that no longer hold: "can't make Tuesday", "not Tuesday but Wednesday"."""

from coach.understand.moments import Reading
from coach.understand.phrases import Phrases

NEAR = 60
"""Characters around a date in which it may be taken back."""
_TAKEN_BACK = Phrases(
    r"\b(?:can'?t|can\s?not|could\s?n'?t|unable\s+to|not\s+able\s+to|wo\s?n'?t|not\s+available|busy|"
    r"double[\s-]?booked"
    r"|sick|conflict)\b"
    r"(?:\s+(?:be\s+able\s+to|make|do|come|attend|join|be\s+there|talk|meet|it|that|the|this|my|our"
    r"|on|at|for|anymore|interview|call|meeting|slot|till|until))*\s*$"
)
_DENIED = Phrases(
    r"\b(?:is\s?n'?t|is\s+not|was\s?n'?t|not|instead\s+of|rather\s+than)\s+(?:on\s+|at\s+|for\s+)?(?:the\s+)?$"
)
_FAILS = Phrases(
    r"^\s*(?:at\s+\S+\s+)?(?:does\s?n'?t|does\s+not|wo\s?n'?t|is\s?n'?t|is\s+not|no\s+longer)\s+"
    r"(?:work\w*|possible|good|suit"
    r"|possible|an\s+option|available|happen\w*)"
)
_IS_ONE_OF_TWO = Phrases(r"^\s*(?:interview|call|meeting|screen|onsite|chat|round|slot)\b")


def still_meant(dates: list[Reading], folded: str) -> list[Reading]:
    """Without the dates that were taken back; a date that was only denied stays when there is no other."""
    kept = [d for d in dates if not _taken_back(d, folded)]
    new = [d for d in kept if not _denied(d, folded)]
    return new or kept


def _taken_back(d: Reading, folded: str) -> bool:
    before, behind = folded[max(d.i - NEAR, 0) : d.i], folded[d.j : d.j + NEAR]
    return bool(_TAKEN_BACK.search(before) or _FAILS.search(behind))


def _denied(d: Reading, folded: str) -> bool:
    """Also "my Tuesday interview" beside the day it moved to."""
    before, behind = folded[max(d.i - NEAR, 0) : d.i], folded[d.j : d.j + NEAR]
    return bool(_DENIED.search(before) or (not d.has_time and _IS_ONE_OF_TWO.search(behind)))
