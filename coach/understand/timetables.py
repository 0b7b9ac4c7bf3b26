"""Hours at which something always happens, and which are no date: "shifts start at 6", "doors open 7pm", "lunch is at noon"."""

from itertools import pairwise

from coach import lazy_re as re
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Clock, Days
from coach.understand.lexicon import WEEKDAYS
from coach.understand.phrases import Phrases

_ENDS = re.compile(r"[.;!?\n]+(?=\s|$)")
_KEPT = (
    "shop|store|place|office|canteen|cafeteria|doors?|gates?|bar|pub|restaurant|library|bank|clinic|kitchen|school|counter|site|yard|depot"
    "|pharmacy|mall|gym|caf[eé]|parking|post\\s+office|market|reception|salon|nursery|warehouse|branch|pool|park|lobby|building"
)
_RIDES = "train|bus|tram|ferry|flight|tube|shuttle|metro|coach|boat"
_TABLE = Phrases(
    rf"\b(?:{_KEPT}|they|we)(?:'s|'re)?\s+"
    rf"(?:(?:is|are|usually|only|always|normally|all|stays?|just|does|do|don't|doesn't)\s+)*"
    rf"(?:opens?|closes?|closed|shuts?)\b"
    r"|\b(?:opening|closing|office|business|working|work|visiting|core|store|shop|quiet|school)\s+"
    r"(?:hours|times?|timings?)\b|"
    r"\b(?:their|the|my|our)\s+(?:hours|timings)\b|\bhours\s*(?:are|:|run)"
    r"|(?<!trial\s)(?<!test\s)(?<!a\s)(?<!try\s)\bshifts?\b(?!\s+manager)|"
    r"\b(?:break|breaks|lunch|dinner|breakfast|tea)(?:'s|\s+is|\s+are)\s+(?:always\s+|usually\s+)?"
    r"(?:at|from|around)\b|"
    r"\b(?:breaks?|doors|opening|closing)\s+at\b|\bwe\s+(?:eat|dine|pray|sleep|open|finish|wake)\b|\bin\s+bed\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|"
    r"\b(?:most|many|some)\s+(?:days|mornings|evenings|nights|weeks)\b"
    r"|\b(?:nights|earlies|lates)\s+\d|\bhalf\s+hour\s+(?:lunch|break)\b|\bunpaid\s+(?:lunch|break)\b"
    rf"|\b(?:last|first|next|the|my|a)\s+(?:{_RIDES})\b|"
    rf"\bthe\s+\d{{1,2}}[:.]\d\d\s+(?:{_RIDES}|from|to|out\s+of|into)\b"
    r"|\b\d{1,2}(?:[:.]\d\d)?\s?[ap]m\s+(?:starts?|finish(?:es)?|kick-?offs?|curfew)\b|"
    r"\b(?:start(?:ing)?|finish(?:ing)?|clock-?in|knock-?off)\s+time\s+(?:is|was|of|at)\b"
    r"|\b(?:i|we|they|you|he|she|everyone|people|staff)\s+"
    r"(?:(?:usually|always|normally|often|only|all|generally|have\s+to|would|can|could)\s+)*"
    r"(?:get|wake|clock|knock|log)\s+(?:up|in|off|out|on)\b"
    r"|\b(?:work(?:day|ing\s+day)?|school|day|class(?:es)?|night\s+school|stand-?ups?|mass|service)\s+"
    r"(?:starts?|begins?|ends?|finish(?:es)?|runs|is)\s+(?:at|from)\b"
    r"|\bi\s+(?:(?:usually|always|normally|only|currently|mostly)\s+)*work\s+(?:from|till|until|to|nights|days|earlies|lates|mornings|evenings|weekends)\b"
    r"|\bschool\s+run\b|"
    r"\b(?:rota|roster)s?\b|"
    r"\b(?:every|each)\s+(?:single\s+|other\s+)?(?:day|morning|evening|night|week|weekday)\b|"
    r"\b(?:last\s+(?:orders|entry|admission)|lights\s+out|check-?\s?out|home\s+time|kick-?off)\b|"
    r"\balarm\b|\bbedtime\b"
)
"""What keeps to its hours."""
_MEETING = Phrases(
    r"\b(?:interview\w*|call|calls|calling|screen\w*|meet|meeting|trial|remind\w*|ask|chat|come|go|see|"
    r"event|fair|round|appointment|slot|visit|panel|onsite|assessment|session|decision|offer|"
    r"application\w*|deadline|due|posting|apply"
    r"|snooze|nudge|ping|until|want\s+me|wants\s+me|invit\w+|orientation|induction|first\s+shift)\b"
)
"""Beside these an hour is an appointment."""


_RHYTHM = Phrases(
    r"(?<!in\s)(?<!after\s)\b\d{1,2}\s+days?\s+(?:on|off)\b"
    r"|\b(?:in\s+)?\d{1,3}[\s-](?:minute|min|hour|day|week|month)\s+"
    r"(?:increments?|slots?|blocks?|steps?|intervals?|chunks?|sprints?|cycles?|batches|rotations?|install?ments?)\b"
)
"""How work or time is cut: "6 days on, 1 day off", "in 15 minute increments"."""


def without_rhythms(items: list[Token], folded: str) -> list[Token]:
    """Without the lengths that only say how often something comes round."""
    said = [m.span() for m in _RHYTHM.finditer(folded)]
    return [t for t in items if not any(i <= t.i < j for i, j in said)] if said else items


def without_timetables(items: list[Token], folded: str) -> list[Token]:
    """Without the times, and the stretches of weekdays, that only say when something is open, begins or leaves."""
    if not any(_is_hour(t, folded) for t in items):
        return items
    kept: list[Token] = []
    for i, j in _sentences(folded):
        inside = [t for t in items if i <= t.i < j]
        table = any(_is_hour(t, folded) for t in inside) and _TABLE.search(said := folded[i:j])
        if table and not _MEETING.search(said):
            inside = [t for t in inside if not _is_hour(t, folded)]
        kept += inside
    return kept


def _sentences(folded: str) -> list[tuple[int, int]]:
    cuts = [0, *(m.end() for m in _ENDS.finditer(folded)), len(folded)]
    return list(pairwise(cuts))


def _is_hour(t: Token, folded: str) -> bool:
    """A time alone, or "Tues-Sat"."""
    if isinstance(t.value, Clock):
        return True
    return (
        isinstance(t.value, Days)
        and t.value.end is not None
        and re.split(r"[\s-]", folded[t.i : t.j])[0] in WEEKDAYS
    )
