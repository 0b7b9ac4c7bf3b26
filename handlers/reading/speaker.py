""" "Bill: we need more time": who is speaking, where a message begins with somebody's name."""

from coach import lazy_re as re
from coach.model import Person
from coach.understand import ContactRead
from handlers.reading import find
from handlers.turn import Turn

SAYS = re.compile(
    r"^\W*(?:ok |oh |so |and |btw |news: ?)*([^\W\d_][\w'’-]+(?: [A-Z][\w'’-]+)?)"
    r"(?:\s*:|,? (?:just |also |has |again )*"
    r"(?:wrote|writes|e-?mailed|mailed|called|rang|texted|messaged|replied|answered|said|says|told|"
    r"asked|asks|invites?|invited|suggests?|proposes?|phoned|wants?|would like)\b)",
    re.I,
)


def speaker(turn: Turn) -> tuple[Person, ...]:
    """Those known by that name; empty where it is nobody's."""
    first = SAYS.match(turn.text)
    return find.people_named(turn.search, (ContactRead(name=first[1]),)) if first else ()


def elsewhere(turn: Turn, opportunity: str | None) -> bool:
    """Whoever speaks is at another company than that one."""
    people = speaker(turn)
    return (
        bool(people) and opportunity is not None and all(opportunity not in p.opportunities for p in people)
    )
