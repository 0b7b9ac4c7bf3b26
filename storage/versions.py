"""The rule of compare-and-set that every store follows: what is saved becomes the next version of itself."""

from collections.abc import Sequence

from coach.model import JobSearch
from coach.model.changed import replace


def successors(searches: tuple[JobSearch, ...]) -> tuple[JobSearch, ...]:
    """Raises ValueError like `check_distinct`."""
    check_distinct(searches)
    return tuple(map(successor, searches))


def successor(search: JobSearch) -> JobSearch:
    return replace(search, version=search.version + 1)


def check_distinct(searches: Sequence[JobSearch]) -> None:
    """Raises ValueError for two versions of one person in one save: nobody could say which of them is
    meant."""
    if len({search.owner for search in searches}) < len(searches):
        raise ValueError("one person twice in one save")
