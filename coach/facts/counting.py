"""Which contacts count toward limits, and which of them ask for news (rule book 3.1)."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from coach.calendar import CompanyCalendar
from coach.facts.asking import asks_for_news, says_only_that
from coach.facts.owed import TIMED, owed_after
from coach.model import Contact

STATUS_KINDS = frozenset(
    {
        "dated_check_in",
        "undated_check_in",
        "delay_check_in",
        "second_check_in",
        "final_note",
        "long_tail",
        "application_follow_up",
        "recruiter_status",
        "referral_nudge",
        "hold_check_in",
        "status_ask",
    }
)
STATUS_ANGLES = frozenset({"timeline_question", "next_steps_question", "still_open_question"})
EXEMPT_KINDS = frozenset(
    {
        "reply",
        "reply_due",
        "scheduling",
        "invited_call",
        "material",
        "references",
        "references_heads_up",
        "thank_you",
        "recruiter_debrief",
        "networking_thanks",
        "referral_thanks",
        "rejection_reply",
        "offer_acknowledgement",
        "offer_decision",
        "offer_notice",
        "close_out",
        "correction",
    }
)
"""Never counts (3.1), up to the numbers in EXEMPT_UP_TO, and in time (coach.facts.owed)."""
EXEMPT_UP_TO = {"offer_notice": 2, "thank_you": 1, "rejection_reply": 1}
"""The first thank-you to each interviewer per round; two offer notices; one answer to a no."""
PAIR_WITHIN = timedelta(hours=2)
"""A voicemail and one short e-mail on the same subject within this time are one contact."""
SILENT_CALL = "call_attempt"
WRITTEN = frozenset({"email", "linkedin_note", "linkedin_message", "text", "voicemail", "card"})
"""What waits for an answer; what was said on the spot does not."""


class Entry(NamedTuple):
    """One outbound contact, classified. `day` is the company's date."""

    contact: Contact
    day: date
    counts: bool
    status: bool
    paired: bool = False
    """The second half of a voicemail-and-mail pair: already counted."""

    @property
    def at(self) -> datetime:
        return self.contact.at

    @property
    def person(self) -> str | None:
        return self.contact.person


def is_status(kind: str, angle: str | None, text: str | None, *, waiting: bool) -> bool:
    """Whether the main request is news or timing. An unexplained message while one waits for an answer is read as
    one; with its text or angle known, those decide."""
    if kind in STATUS_KINDS:
        return True
    if kind != "message":
        return False
    if angle:
        return angle in STATUS_ANGLES
    if text and asks_for_news(text):
        return True
    return waiting and (not text or says_only_that(text))


def classify(
    contacts: Iterable[Contact], calendar: CompanyCalendar, waiting_from: datetime | None
) -> tuple[Entry, ...]:
    """Outbound contacts of a log in order of time. `waiting_from`: when they began to owe an answer (UTC), if they do."""
    entries: list[Entry] = []
    seen: dict[tuple[str, str | None, int | None], int] = {}
    cards = 0
    log = list(contacts)
    for at, contact in enumerate(log):
        if contact.direction != "out":
            continue
        in_time = contact.kind not in TIMED or _in_time(log[: at + 1], calendar)
        counts, status = not in_time or _counts(contact, seen), False
        if contact.channel == "card" and contact.kind in ("thank_you", "message"):
            cards += 1
            counts = cards > 1
        if counts:
            status = _is_status(contact, waiting_from)
        entries.append(
            Entry(contact, calendar.today(contact.at), counts, status, counts and _paired(contact, entries))
        )
    return tuple(entries)


def _in_time(contacts: list[Contact], calendar: CompanyCalendar) -> bool:
    *before, last = contacts
    return owed_after(before).in_time(last.kind, last.person, last.at, calendar)


def _is_status(contact: Contact, waiting_from: datetime | None) -> bool:
    waiting = waiting_from is not None and contact.at >= waiting_from
    return contact.kind == "offer_notice" or is_status(
        contact.kind, contact.angle, contact.text, waiting=waiting
    )


def _counts(contact: Contact, seen: dict[tuple[str, str | None, int | None], int]) -> bool:
    if contact.kind == SILENT_CALL or contact.channel == "card":
        return False
    if contact.kind not in EXEMPT_KINDS:
        return True
    allowed = EXEMPT_UP_TO.get(contact.kind)
    if allowed is None:
        return False
    each = contact.kind == "thank_you"
    key = (contact.kind, contact.person if each else None, contact.round if each else None)
    seen[key] = seen.get(key, 0) + 1
    return seen[key] > allowed


def _paired(contact: Contact, before: list[Entry]) -> bool:
    if not before or contact.at - before[-1].contact.at > PAIR_WITHIN:
        return False
    return any(
        pairs(e.contact.channel, contact.channel, contact.at - e.at)
        and not e.paired
        and e.person == contact.person
        for e in before[-3:]
        if e.counts
    )


def pairs(first: str, second: str, apart: timedelta) -> bool:
    return {first, second} == {"voicemail", "email"} and timedelta() <= apart <= PAIR_WITHIN
