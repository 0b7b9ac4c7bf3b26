""" "He is in San Mateo": behind a word of place stands a place, and nobody called Mateo."""

from dataclasses import replace

from coach import lazy_re as re
from coach.understand import Understood

PLACE = re.compile(
    r"\b(?:in|from|near|outside|around|based (?:in|out of)|sits in|lives in|located in) "
    r"(?P<place>(?:San|Santa|Sao|São|St\.?|Saint|New|Los|Las|El|La|Le|Fort|Port|Mount|Rio|Cape|North|South|East|"
    r"West|Palo|Salt|Baton|Des|Grand|Little|Ann|Corpus|Santo|Sankt|Bad|Den|Tel|Abu|Kuala|Hong) "
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
)


def dropped(read: Understood) -> Understood:
    """Without the contacts that are only the end of such a place."""
    places = [found["place"] for found in PLACE.finditer(read.text)]
    if not places or not read.contacts:
        return read
    rest = " ".join(places)
    people = tuple(
        c
        for c in read.contacts
        if not (c.name and c.name in rest and read.text.count(c.name) == rest.count(c.name))
    )
    return read if len(people) == len(read.contacts) else replace(read, contacts=people)
