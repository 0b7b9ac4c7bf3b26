"""The dates of a message with their roles and grades."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from coach.understand.decide import is_bare
from coach.understand.grades import grade_of
from coach.understand.grammar.dates import LONG_AGO
from coach.understand.led_roles import put_right
from coach.understand.moments import Reading
from coach.understand.phrases import Phrases
from coach.understand.reading import DateRead, DateRole, Intent
from coach.understand.seen import Seen
from coach.understand.slots.date_role import roles
from coach.understand.slots.gloss import glosses
from coach.understand.slots.tagger import Span
from coach.understand.zones import iana_name

BY_QUESTION: dict[str, DateRole] = {
    "snooze": "remind",
    "remind": "remind",
    "decision": "decision",
    "deadline": "deadline",
    "start": "start",
}
"""The slot of the open question."""


def date_reads(seen: Seen, spans: tuple[Span, ...], intent: Intent) -> tuple[DateRead, ...]:
    roles = _roles(seen, spans, intent)
    told = [(d, r) for d, r in zip(seen.dates, roles, strict=True) if r]
    kept = [x for x, y in zip_longest(told, told[1:]) if y is None or not _may_be_later(seen, x, y)]
    return tuple(_date(seen, _to_come(seen, d, r), r) for d, r in kept)


_OR = Phrases(
    r"[\s,/-]*(?:(?:or|maybe|perhaps|possibly|if\s+not|else|latest|more\s+likely|then|at|worst\s+case)\W+)*"
)


def _may_be_later(seen: Seen, first: tuple[Reading, DateRole], after: tuple[Reading, DateRole]) -> bool:
    """ "maybe monday maybe tuesday": they decide by the later one."""
    (d, role), (e, other) = first, after
    between = seen.folded[d.j : e.i]
    led = "maybe" in between or "if not" in between or "perhaps" in between
    return role == other == "decision" and led and _OR.fullmatch(between) is not None


def _roles(seen: Seen, spans: tuple[Span, ...], intent: Intent) -> Sequence[DateRole | None]:
    """What is put off or asked for is that; the rest was learned."""
    if intent in ("snooze", "remind"):
        return ["remind"] * len(seen.dates)
    if intent in ("list", "ask_if_ok", "draft"):
        return [_of_a_question(seen, d) for d in seen.dates]
    asked = BY_QUESTION.get(seen.known.expects or "")
    if asked:
        return [asked] * len(seen.dates)
    if is_bare(seen, spans):
        return [_of_a_question(seen, d) for d in seen.dates]
    learned = roles(seen, glosses(seen, spans), intent) if seen.dates else []
    return [
        _put_right(seen, d, role, intent) if role else None
        for d, role in zip(seen.dates, learned, strict=True)
    ]


_MEETS = Phrases(r"\b(?:interview|call|meeting|chat|screen|round|onsite|visit)\b")
_TOLD = ("applied", "sent", "withdrawn")
"""What these tell of is over."""


def _put_right(seen: Seen, d: Reading, role: DateRole, intent: Intent) -> DateRole:
    now = seen.context.now
    if intent in _TOLD and role == "event" and d.start <= now:
        return "done"
    theirs = role == "event" or (role == "deadline" and len(seen.dates) == 1)
    if intent == "decision" and theirs and d.start > now and not _MEETS.search(seen.folded):
        return "decision"
    if role == "done" and d.start > now:
        role = "event"  # nothing is over that is still to come
    elif role == "event" and d.start > now - LONG_AGO and _is_over(seen, d):
        return "done"
    own = seen.folded[d.i : d.j]
    led = "by " if own.startswith("by ") else ""
    return put_right(role, seen.folded[: d.i] + led, not d.has_time)


def _is_over(seen: Seen, d: Reading) -> bool:
    return (d.end or d.start).date() < seen.context.today and seen.context.is_past(d.i)


TO_COME = frozenset[DateRole](("event", "decision", "deadline", "start", "remind"))


def _to_come(seen: Seen, d: Reading, role: DateRole) -> Reading:
    """A decision or a meeting is no day of last year where the same day is soon."""
    now = seen.context.now
    if role not in TO_COME or d.start > now - LONG_AGO or len(d.alts) != 1 or d.alts[0] < now:
        return d
    return replace(d, start=d.alts[0], alts=(), ambiguous=False)


def _of_a_question(seen: Seen, d: Reading) -> DateRole:
    return "done" if d.start <= seen.context.now and seen.context.is_past(d.i) else "event"


def by_company(dates: tuple[DateRead, ...], places: tuple[tuple[int, str], ...]) -> tuple[DateRead, ...]:
    """Each with the company named last before it, where there are several."""
    if len({name for _, name in places}) < 2:
        return dates
    return tuple(replace(d, company=_last_before(d.span[0], places)) for d in dates)


def _last_before(at: int, places: tuple[tuple[int, str], ...]) -> str:
    return next((name for i, name in reversed(places) if i < at), places[0][1])


def _date(seen: Seen, d: Reading, role: DateRole) -> DateRead:
    return DateRead(
        role=role,
        start=d.start,
        end=d.end,
        grain=d.grain,
        span=(d.i, d.j),
        alts=d.alts,
        ambiguous=d.ambiguous,
        grade=grade_of(d, office_hours=role != "remind"),
        precision="vague" if d.vague else "exact",
        text=seen.text[d.i : d.j],
        part_of_day=d.part,
        has_time=d.has_time,
        zone=iana_name(d.zone, d.start),
    )
