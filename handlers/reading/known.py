"""What this person's names are, for reading their messages; the strongest hint there is."""

from coach.model import JobSearch
from coach.understand import Known


def names(search: JobSearch) -> Known:
    return Known(
        companies=tuple(o.company for o in search.opportunities),
        people=tuple(p.name for p in search.people),
        expects=search.question.asks if search.question else None,
    )
