"""What never counts only in time: an answer, material they asked for, the correction of a slip (rule book 3.1)."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from coach.calendar import CompanyCalendar
from coach.model import Contact

ANSWERS = frozenset({"reply", "reply_due"})
ANSWER_WITHIN = 2
"""Business days after what they wrote."""
CORRECT_WITHIN = timedelta(hours=1)
"""After the message with the slip in it; once."""
CLOSES = ANSWERS | {
    "scheduling", "invited_call", "material", "references", "thank_you", "rejection_reply",
    "offer_acknowledgement", "offer_decision", "close_out",
}  # fmt: skip
"""What can answer a word of theirs; a question for news or an idea of one's own does not."""
TIMED = ANSWERS | {"material", "correction"}
_NO_HUMAN = frozenset({"auto_reply", "ats"})


class Owed(NamedTuple):
    """What was said up to some moment: `asked` is the newest word from them that no answer followed, `wanted` the
    newest request with a day, `mine` the user's own last message."""

    asked: Contact | None = None
    wanted: Contact | None = None
    mine: Contact | None = None

    def heard(self, contact: Contact) -> "Owed":
        if contact.kind in _NO_HUMAN:
            return self
        return Owed(contact, contact if contact.needed_by else self.wanted, self.mine)

    def wrote(self, contact: Contact) -> "Owed":
        """A message about something else leaves their word open: it makes a late answer no earlier."""
        return Owed(None if contact.kind in CLOSES else self.asked, self.wanted, contact)

    def in_time(self, kind: str, person: str | None, at: datetime, calendar: CompanyCalendar) -> bool:
        """Whether a message of this kind, written then (UTC), keeps its freedom. An answer to what nobody noted does."""
        if kind in ANSWERS:
            return self.asked is None or _business_days(self.asked, at, calendar) <= ANSWER_WITHIN
        if kind == "material":
            wanted = self.wanted
            return wanted is None or wanted.needed_by is None or calendar.today(at) <= wanted.needed_by.date
        return kind != "correction" or self._just_written(person, at)

    def _just_written(self, person: str | None, at: datetime) -> bool:
        mine = self.mine
        return (
            mine is not None
            and mine.kind != "correction"
            and (person is None or mine.person in (None, person))
            and at - mine.at <= CORRECT_WITHIN
        )


def owed_after(contacts: Iterable[Contact]) -> Owed:
    """Who owes whom a word, after these contacts in order of time."""
    owed = Owed()
    for contact in contacts:
        owed = owed.wrote(contact) if contact.direction == "out" else owed.heard(contact)
    return owed


def _business_days(contact: Contact, at: datetime, calendar: CompanyCalendar) -> int:
    return calendar.bd_between(calendar.today(contact.at), calendar.today(at))
