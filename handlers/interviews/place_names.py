"""The clock and the holidays of a place, by the name people call it."""

import re

from coach.calendar.region_names import region_named
from coach.understand.places import PLACES, Place
from handlers.personal import zone
from handlers.personal.preferences_told import COUNTRY_NAMES, read_country

BY_COUNTRY_ONLY = ("US", "IN")
"""Whose employers go by the country's holidays; those of a state are kept by its own offices alone."""
CODE = 3
"""Letters of a country's code at most."""


def place_of(place: str) -> tuple[str | None, str | None]:
    """(time zone, "DE-BY"); a region or a country alone keeps the clock that is known."""
    region, known = region_named(place), _city(place)
    clock = known.zone if known else zone.from_words(place)
    if region:
        return clock, _code(region)
    if known or clock:
        return clock, known.country if known else zone.COUNTRY_BY_ZONE.get(clock or "")
    named = place.casefold() in COUNTRY_NAMES or (" " not in place and (len(place) > CODE or place.isupper()))
    return None, read_country(place) if named else None


def _city(place: str) -> Place | None:
    """Of the longest run of words that is a place: "Boston, Massachusetts", "central London"."""
    words = re.findall(r"[\w'-]+", place.casefold())
    runs = (" ".join(words[a:b]) for a in range(len(words)) for b in range(len(words), a, -1))
    return next((PLACES[run] for run in runs if run in PLACES), None)


def _code(region: tuple[str, str]) -> str:
    return region[0] if region[0] in BY_COUNTRY_ONLY else "-".join(region)
