"""Another company or person in what was told a moment ago: "not Acme, Globex", "wrong name, it was Kim"."""

from coach import lazy_re as re
from coach.model import Change
from coach.understand import ContactRead
from handlers import capitals
from handlers.interviews.amend_words import WRONG_ONE
from handlers.personal.undo import restore
from handlers.reading import find
from handlers.reading.reread import read
from handlers.turn import Turn

OF_A_COMPANY = ("company", "firm", "place", "employer")
BEFORE_A_NAME = re.compile(r"^(?:(?:it was |it'?s )?(?:with|at|from|to|by|for)\s+)?", re.I)


def another_name(turn: Turn, change: Change, said: str, wrong: str | None) -> str | None:
    """The words said, with the other company or person in them; None where it is not clear which was meant."""
    typed = BEFORE_A_NAME.sub("", said).strip(" ,")
    if not typed[:1].isupper() and not _known(turn, typed):
        return None
    right = capitals.person(typed)
    old = _denied(turn, change, right, wrong)
    return change.said.replace(old, right) if old and old in change.said else None


def _denied(turn: Turn, change: Change, right: str, wrong: str | None) -> str | None:
    """Which of the names that were told is not the one."""
    earlier = read(turn.to(restore(turn.search, change, turn.now)), change.said)
    people = [c.name for c in earlier.contacts if c.name]
    names = [earlier.company, *people] if earlier.company else people
    if which := WRONG_ONE.match(turn.text):
        company = which["kind"] in OF_A_COMPANY or (which["kind"] == "one" and not people)
        return earlier.company if company else people[0] if len(people) == 1 else None
    if wrong is not None:
        low = wrong.casefold()
        inside = next((n for n in names if n.casefold() in low), None)
        return inside or next((n for n in names if low in n.casefold()), None)
    if earlier.company and find.company(turn.search, right):
        return earlier.company
    return names[0] if len(names) == 1 else None


def _known(turn: Turn, name: str) -> bool:
    people = find.people_named(turn.search, (ContactRead(name=name),))
    return bool(people or find.company(turn.search, name))
