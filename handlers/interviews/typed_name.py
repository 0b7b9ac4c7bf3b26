"""The company is what stands first behind /interview and /applied, though it may look like a first name."""

from coach import lazy_re as re
from coach.understand import ContactRead
from handlers.reading import find
from handlers.turn import Turn

TYPED = re.compile(
    r"^/(?:interview|applied)(?:@\w+)?\s+(?:at |with )?"
    r"((?-i:[A-Z])[\w&'.-]*(?: (?!at\b|with\b|on\b)(?-i:[A-Z])[\w&'.-]*){0,2})(?=\s|,|$)",
    re.I,
)


def named_first(turn: Turn) -> Turn:
    """ "/interview Wayne tomorrow 10am with Bruce Fox": what stands first is the company, though it may be a first name."""
    found = TYPED.match(turn.text)
    if turn.read.company is not None or turn.opportunity is not None or found is None:
        return turn
    name = found[1].strip(" .,")
    dated = any(name in d.text for d in turn.read.dates)
    if dated or find.people_named(turn.search, (ContactRead(name=name),)):
        return turn
    others = tuple(c for c in turn.read.contacts if (c.name or "").casefold() != name.casefold())
    return turn.read_as(company=name, contacts=others)
