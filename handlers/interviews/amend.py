"""A correction of what was told a moment ago, "no, Thursday", "not Acme, Globex": the same words once more, with one
thing different."""

from collections.abc import Callable
from dataclasses import replace

from coach.model import Change
from handlers.buttons import UNDO
from handlers.interviews.amend_date import another_date
from handlers.interviews.amend_name import another_name
from handlers.interviews.amend_words import INSTEAD, WRONG, only_a_date, right_and_wrong
from handlers.interviews.last_told import just_said, once_more
from handlers.personal.undo import restore
from handlers.reading import day_after, find, fits
from handlers.reading.reread import read, reread
from handlers.turn import Turn

LONGEST = 60


def apply(turn: Turn, hear: Callable[[Turn], Turn]) -> Turn | None:
    """The corrected fact, or None where these words are something else."""
    change = just_said(turn)
    if change is None or len(turn.text) > LONGEST or fits.asks(turn.text) or turn.text.startswith("/"):
        return None
    if WRONG.match(turn.text):
        return turn.say(f"Sorry. I noted: {change.what}. Say it as it should be, or take it back.", UNDO)
    if (instead := _instead(turn, change)) is not None:
        before = replace(restore(turn.search, change, turn.now), history=turn.search.history)
        return hear(reread(turn.to(before), instead))
    right, wrong = right_and_wrong(turn.text)
    if right is None:
        return None
    return _put_right(turn, change, _counted(turn, change, right, wrong) or right, wrong, hear)


def _put_right(
    turn: Turn, change: Change, right: str, wrong: str | None, hear: Callable[[Turn], Turn]
) -> Turn | None:
    told = read(turn, right)
    when = only_a_date(right, told.when)
    if when is not None:
        return another_date(turn, change, when, hear)
    if told.dates or not 1 <= len(right.split()) <= 4 or not change.said:
        return None
    if wrong and len(right.split()) > 2 and _concerns(turn, change, wrong):
        return hear(reread(turn.to(restore(turn.search, change, turn.now)), right))
    new = another_name(turn, change, right, wrong)
    return once_more(turn, change, new, hear) if new else None


def puts_right(turn: Turn) -> bool:
    """ "Oops, Initech said no. Not Initrode": two sentences, and one correction."""
    return INSTEAD.match(turn.text) is not None and just_said(turn) is not None


def _instead(turn: Turn, change: Change) -> str | None:
    """ "Oops, Initech said no, not Initrode": what was told of the one was meant of the other, in other words."""
    found = INSTEAD.match(turn.text)
    if found is None:
        return None
    touched = {id for id, _ in change.opportunities}
    wrong = {o.id for o in find.named_in(turn.search, found["wrong"])}
    right = {o.id for o in find.named_in(turn.search, found["fact"])}
    return found["fact"].strip() if wrong and wrong <= touched and right and not right & wrong else None


def _concerns(turn: Turn, change: Change, name: str) -> bool:
    """The last change was one of that company's: "Apex said no, not Zenith"."""
    mine = {o.id for o in find.company(turn.search, name)}
    return any(id in mine for id, _ in change.opportunities)


def _counted(turn: Turn, change: Change, core: str, wrong: str | None) -> str | None:
    """ "The friday after": counted from the day that was wrong, else from the one that was told."""
    denied = read(turn, wrong).when if wrong else None
    before = turn.to(restore(turn.search, change, turn.now))
    told = denied or (read(before, change.said).when if change.said else None)
    return day_after.counted(core, told.start.date()) if told else None
