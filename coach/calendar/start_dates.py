"""When the work is to begin is another date than when they decide (rule book S2 50): its words, taken out of a phrase."""

from coach import lazy_re as re

_WHO = (
    r"(?:some(?:one|body)|me|you|the (?:new )?(?:person|hire|candidate|colleague)|"
    r"a (?:new )?(?:person|hire|colleague)|whoever it is|people)"
)
_DATE = r"(?:start(?:ing)?|hir(?:e|ing)|joining|onboarding) date"
_STARTS = re.compile(
    rf"\b(?:{_WHO} (?:to |could |can |should |would |will |is to )?"
    rf"(?:start\w*|begin\w*|join\w*|be (?:on board|in place|in the seat|there|hired)|on board|in place|"
    rf"in the seat)|"
    rf"{_DATE}|(?:role|job|position|contract|post) "
    rf"(?:starts|begins|(?:would|should|will|is to) (?:start|begin|be filled))|"
    r"(?:fill|have filled) (?:it|the (?:role|position|job|post|seat))|first day (?:of work|would be|is))\b",
    re.I,
)
_NEAR = 24
"""Letters between these words and the date."""
_CLAUSE = re.compile(r"[,.;!?]|\b(?:and|but)\b")


def about_starting(text: str, begins: int) -> bool:
    """Whether the date that begins there is the one on which the work begins."""
    found = list(_STARTS.finditer(text, 0, begins))
    return (
        bool(found)
        and begins - found[-1].end() <= _NEAR
        and not _CLAUSE.search(text, found[-1].end(), begins)
    )


def without_start(text: str) -> str:
    """The text without the clauses that tell when the work begins."""
    return "".join(part for part in _clauses(text) if not _STARTS.search(part))


def start_named(text: str) -> str | None:
    """The words after "they want somebody to start": when, in their own words; None where nothing of it is said."""
    for part in _clauses(text):
        if found := _STARTS.search(part):
            return part[found.end() :]
    return None


def _clauses(text: str) -> list[str]:
    ends = [*(m.start() for m in _CLAUSE.finditer(text)), len(text)]
    return [text[a:b] for a, b in zip([0, *ends], ends, strict=False)]
