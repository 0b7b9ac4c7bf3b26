"""The dates of a message with their roles and grades."""

from bisect import bisect_right
from dataclasses import replace

from coach.understand.date_roles import role_of
from coach.understand.grammar.context import Context
from coach.understand.moments import Reading, grade_of
from coach.understand.reading import DateRead, Intent
from coach.understand.zones import iana_name

NEAR = 160
"""Characters before a date in which words say what it is for."""


def date_reads(
    found: list[Reading], text: str, folded: str, context: Context, intent: Intent, expects: str | None
) -> tuple[DateRead, ...]:
    return tuple(_date(d, text, folded, context, intent, expects) for d in found)


def by_company(dates: tuple[DateRead, ...], places: tuple[tuple[int, str], ...]) -> tuple[DateRead, ...]:
    """Each with the company named last before it, where there are several."""
    if len({name for _, name in places}) < 2:
        return dates
    return tuple(replace(d, company=_last_before(d.span[0], places)) for d in dates)


def _last_before(at: int, places: tuple[tuple[int, str], ...]) -> str:
    return next((name for i, name in reversed(places) if i < at), places[0][1])


def _date(
    d: Reading, text: str, folded: str, context: Context, intent: Intent, expects: str | None
) -> DateRead:
    k = bisect_right(context.clauses, d.i)
    begin = max(context.clauses[k - 1], d.i - NEAR)
    end = min(context.clauses[k] if k < len(context.clauses) else len(folded), d.j + NEAR)
    role = role_of(
        folded[begin:end], folded[begin : d.i], context.is_past(d.i), intent, d.start <= context.now, expects
    )
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
        text=text[d.i : d.j],
        part_of_day=d.part,
        has_time=d.has_time,
        zone=iana_name(d.zone, d.start),
    )
