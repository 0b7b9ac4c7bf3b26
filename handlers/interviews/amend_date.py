"""Another day or hour for what was told a moment ago: "no, Thursday", "make it 3pm"."""

from collections.abc import Callable
from dataclasses import replace

from coach import lazy_re as re
from coach.model import Change, Contact, Nudge
from coach.understand import DateRead
from handlers.buttons import UNDO
from handlers.interviews.last_told import once_more
from handlers.news import promises
from handlers.news.promise_read import read_promise
from handlers.news.promises import keep
from handlers.nudging import snooze
from handlers.personal.undo import restore
from handlers.reading.reread import read
from handlers.turn import Turn

CLOCK = re.compile(
    r"(?:\bat\s+)?\b(?:\d{1,2}(?::\d{2})?\s*(?:am|pm)|\d{1,2}:\d{2}|noon|midnight)\b|\bat \d{1,2}\b", re.I
)


def another_date(turn: Turn, change: Change, when: DateRead, hear: Callable[[Turn], Turn]) -> Turn | None:
    if (nudge := _put_off(turn, change)) is not None:
        return snooze.until_words(turn.read_as(dates=(when,)), nudge)
    if change.said:
        before = restore(turn.search, change, turn.now)
        said = read(turn.to(before), change.said)
        old = promises.decision_date(said) or next(iter(said.dates), None)
        if old is not None and old.text in change.said:
            return once_more(turn, change, change.said.replace(old.text, _blended(old, when)), hear)
        return once_more(turn, change, f"{change.said} {when.text}", hear) if old is None else None
    return _other_moment(turn, change, when)


def _put_off(turn: Turn, change: Change) -> Nudge | None:
    rows = [n for id, _ in change.nudges if (n := turn.search.nudge(id)) is not None]
    return rows[0] if len(rows) == 1 and rows[0].state == "snoozed" else None


def _blended(old: DateRead, new: DateRead) -> str:
    """A new day keeps the hour that was said, a new hour the day."""
    clock = CLOCK.search(old.text)
    if new.has_time and not CLOCK.sub("", new.text).strip():
        day = CLOCK.sub("", old.text).strip()
        return f"{day} {new.text}".strip()
    return f"{new.text} {clock[0].strip()}" if clock and not new.has_time else new.text


def _other_moment(turn: Turn, change: Change, when: DateRead) -> Turn | None:
    """After a tap there are no words to say again: what it noted gets its date."""
    contact = next(
        (c for id, was in change.contacts if was is None for c in turn.search.contacts if c.id == id), None
    )
    if contact is not None and contact.direction == "out" and when.start <= turn.now:
        return _sent_at(turn, contact, when)
    company = next(
        (o for id, _ in change.opportunities if (o := turn.search.opportunity(id)) is not None), None
    )
    if company is not None and company.promise is not None:
        reading = read_promise(turn, company, when.text, when)
        if reading.promise is not None and reading.promise.date is not None:
            turn = keep(turn.about(company.id), company, reading.promise)
            return turn.changed("the decision date").say("Changed.", UNDO)
    return None


def _sent_at(turn: Turn, contact: Contact, when: DateRead) -> Turn:
    at = when.start if when.has_time else min(when.start.replace(hour=12), turn.now)
    turn = turn.put(replace(contact, at=at)).about(contact.opportunity)
    return turn.changed("when you sent it").say("Changed.", UNDO)
