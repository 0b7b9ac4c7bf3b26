"""What a JobSearch from a file must fulfil beyond its types: unique ids, known references, real time
zones."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from coach.model import JobSearch


def fault(search: JobSearch) -> str | None:
    """The first fault in plain words; None: it is sound."""
    return next((found for found in (*_doubles(search), *_dangling(search), *_odd_zones(search))), None)


def _doubles(search: JobSearch) -> Iterable[str]:
    for name in ("opportunities", "interviews", "people", "contacts", "nudges"):
        ids = [row.id for row in getattr(search, name)]
        yield from (f"{name} has the id {one} twice" for one in ids if ids.count(one) > 1)


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
    return (f"{zone} is not a time zone" for zone in sorted(filter(None, zones)) if not _is_zone(zone))


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
