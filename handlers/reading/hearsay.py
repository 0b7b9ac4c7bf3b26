"""What somebody of the user's own says, "my nephew says one ought to call": advice of theirs, and no news of an employer."""

import re

_MINE = (
    r"(?:mum|mom|mother|dad|father|parents|wife|husband|partner|boyfriend|girlfriend|spouse|fianc[eé]e?|son|daughter|kids?|"
    r"brother|sister|nephew|niece|uncle|aunt|aunty|auntie|cousin|gran|granny|grandma|grandad|grandpa|grandson|granddaughter|"
    r"friend|best friend|mate|buddy|pal|neighbou?r|flatmate|roommate|housemate|teacher|therapist|mentor|pastor|family|folks|bf|gf)"
)
SAYS = re.compile(
    rf"\b(?:my|a|our|me|some|the) (?:\w+ )?{_MINE}s? (?:always |just |all |also |keeps? |reckons? )*"
    r"(?:says?|said|saying|thinks?|told|tells|reckons?|insists?|suggests?|suggested|asks?|believes?|swears)\b",
    re.I,
)


def told(text: str) -> bool:
    return SAYS.search(text) is not None
