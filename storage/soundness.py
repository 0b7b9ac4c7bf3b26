"""What a JobSearch from a file must fulfil beyond its types: unique ids, known references, real time
zones, times and numbers that can be reckoned with."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date

from coach.model import JobSearch, is_zone

YEARS = range(2000, 2101)
MOST = 1_000_000
"""No number that is stored comes near it, in minutes or anything else."""


def fault(search: JobSearch) -> str | None:
    """The first fault in plain words; None: it is sound."""
    checks = (_doubles(search), _dangling(search), _odd_zones(search), _odd_values(search))
    return next((found for check in checks for found in check), None)


def _doubles(search: JobSearch) -> Iterable[str]:
    for name in ("opportunities", "interviews", "people", "contacts", "nudges"):
        ids = Counter(row.id for row in getattr(search, name))
        yield from (f"{name} has the id {one} twice" for one, times in ids.items() if times > 1)


def _dangling(search: JobSearch) -> Iterable[str]:
    known = {opportunity.id for opportunity in search.opportunities}
    meant = [(i.id, i.opportunity) for i in search.interviews] + [
        (c.id, c.opportunity) for c in search.contacts
    ]
    meant += [(n.id, n.opportunity) for n in search.nudges if n.opportunity is not None]
    for id, opportunity in meant:
        if opportunity not in known:
            yield f"{id} belongs to the opportunity {opportunity}, which is missing"


def _odd_zones(search: JobSearch) -> Iterable[str]:
    zones = {
        search.preferences.zone,
        *(o.zone for o in search.opportunities),
        *(p.zone for p in search.people),
    }
    zones |= {interview.start.zone for interview in search.interviews if interview.start}
    return (f"{zone} is not a time zone" for zone in sorted(filter(None, zones)) if not is_zone(zone))


def _odd_values(search: JobSearch) -> Iterable[str]:
    for value in _values(search):
        if isinstance(value, date) and value.year not in YEARS:
            yield f"the year {value.year} is not one to plan in"
        elif isinstance(value, int | float) and abs(value) > MOST:
            yield "a number in it is far too large"


def _values(whole: object) -> Iterator[object]:
    """Everything in it that is no container."""
    if is_dataclass(whole):
        parts: Iterable[object] = [getattr(whole, field.name) for field in fields(whole)]
    elif isinstance(whole, tuple | list):
        parts = whole
    else:
        yield whole
        return
    for part in parts:
        yield from _values(part)
