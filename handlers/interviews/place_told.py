""" "Acme is in Munich, Bavaria", "they're based in New York": whose clock and whose holidays count, told in a sentence."""

import re

from coach.calendar.region_names import region_named
from coach.model import Opportunity
from coach.understand.places import PLACES, Place
from handlers.interviews import places
from handlers.personal import zone
from handlers.personal.preferences_told import COUNTRY_NAMES, read_country
from handlers.reading import find
from handlers.reading.fits import states
from handlers.turn import Turn

TOLD = re.compile(
    r"^\W*(?:(?:by the way|btw|fyi|also|and|oh|note|no)\b[ ,:]*)*(?P<who>[^,;.!?\n]{2,50}?)(?:'s| their)?(?: (?:head ?)?(?:office|offices|hq|headquarters|quarters|site|team|people))?"
    r"(?: is|'s| are|'re| sits?| works?)(?: all| now| actually| mostly)? (?:(?:based|located|headquartered|situated) )?(?:in|at|out of|from|near) (?:the )?(?P<place>[^;.!?\n\d]{2,50}?)(?: time)?\W*$",
    re.I,
)
THEY = re.compile(r"^(?:they|it|the (?:company|firm|employer|office|job|team|position|role)|their)$", re.I)


def apply(turn: Turn) -> Turn | None:
    """None where it is no place that is known, or not told of an employer of the user's."""
    if turn.text.startswith("/") or turn.read.dates or not states(turn.text):
        return None
    found = TOLD.match(turn.text)
    company = _whose(turn, found["who"].strip()) if found else None
    if found is None or company is None:
        return None
    place = found["place"].strip()
    clock, country = _of(place)
    return places.keep(turn, company, clock, country, place) if clock or country else None


def _whose(turn: Turn, who: str) -> Opportunity | None:
    """The company so named, or the one just spoken of."""
    named = [o for o in find.named_in(turn.search, who) if len(who) <= len(o.company) + 8]
    if THEY.match(who):
        return find.opportunity(turn).one
    return named[0] if len({o.company for o in named}) == 1 else None


def _of(place: str) -> tuple[str | None, str | None]:
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


BY_COUNTRY_ONLY = ("US", "IN")
"""Whose employers go by the country's holidays; those of a state are kept by its own offices alone."""
CODE = 3
"""Letters of a country's code at most."""
