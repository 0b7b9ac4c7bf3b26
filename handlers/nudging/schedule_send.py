"""Write it now, let it go out later: the hint under wording proposed while the company sleeps."""

from datetime import datetime

from coach.model import JobSearch, Nudge, wall_at
from coach.plan import goes_out_at
from handlers import words


def hint(search: JobSearch, nudge: Nudge, now: datetime) -> str:
    """ "It is 01:00 in London: write it now, and let it go out on Wednesday 31 March at 08:30 there." """
    at, company = goes_out_at(search, nudge, now), search.opportunity(nudge.opportunity)
    if at is None or company is None:
        return ""
    zone = search.zone_of(company)
    here, there = wall_at(now, zone).local, wall_at(at, zone).local
    when = f"{words.day(there.date(), here.date())} at {words.clock(there)}"
    if zone == search.preferences.zone:
        return f"Write it now, and let it go out on {when} (schedule-send)."
    return f"It is {words.clock(here)} in {words.city(zone)}: write it now, and let it go out on {when} there (schedule-send)."
