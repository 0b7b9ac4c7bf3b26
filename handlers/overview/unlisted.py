"""A company asked about that is not on the list: "so what about Knight Swift" is answered with that, and with what to say."""

from coach import lazy_re as re
from coach.model.called import given_name
from handlers import words
from handlers.reading import find
from handlers.reading.lead import behind
from handlers.turn import Turn

ABOUT = re.compile(
    behind("hey|yeah|yes") + r"(?i:what|how) (?i:about|with|of) "
    r"(?P<name>[A-Z][\w&'’.-]*(?: (?:[A-Z&][\w&'’.-]*|of|and|the)){0,3})\s*\??\s*$"
)
NO_COMPANY = re.compile(
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|"
    r"june|july|august|september|october|november|december|christmas|easter|i|linkedin|slack|telegram|"
    r"zoom|sms|pdf|cv)\b",
    re.I,
)


def answered(turn: Turn) -> Turn | None:
    """None where the name is somebody or something known."""
    found = ABOUT.match(turn.text)
    if found is None or NO_COMPANY.match(found["name"]):
        return None
    name = found["name"]
    known = find.company(turn.search, name) or find.named_in(turn.search, name)
    if known or any(given_name(p.name) == given_name(name) for p in turn.search.people):
        return None
    shown = words.shown(name, 40)
    others = words.listed(find.name_of(o) for o in turn.search.opportunities if o.is_open)
    on_it = f" On it: {others}." if others else ""
    return turn.say(
        f'{shown} is not on my list.{on_it} With a day it goes there: "interview at {shown} on Monday at 2pm".'
    )
