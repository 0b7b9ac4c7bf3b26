"""One contact somebody intends to make, seen on one moment: what every rule looks at."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from coach.calendar import CompanyCalendar
from coach.facts import EXEMPT_KINDS, LONG_AGO, Entry, Facts, Waiting, recipient, waiting
from coach.facts.counting import EXEMPT_UP_TO, SILENT_CALL, is_status, pairs
from coach.facts.lazy import lazy
from coach.guard.intended import Intended
from coach.model import Person, wall_at
from coach.model.called import first_name
from coach.settings import Settings

A_MONTH = timedelta(days=30)


@dataclass(frozen=True)
class Case:
    facts: Facts
    intended: Intended
    when: datetime

    def at(self, when: datetime) -> "Case":
        return Case(self.facts, self.intended, when)

    @property
    def calendar(self) -> CompanyCalendar:
        return self.facts.calendar

    @property
    def settings(self) -> Settings:
        return self.facts.settings

    @lazy
    def day(self) -> date:
        return self.calendar.today(self.when)

    @lazy
    def clock(self) -> time:
        """Company time."""
        return wall_at(self.when, self.calendar.zone).local.time()

    @lazy
    def person(self) -> Person | None:
        if self.intended.person:
            return self.facts.records.person.get(self.intended.person)
        return recipient(self.facts, self.intended.kind)

    @property
    def person_id(self) -> str | None:
        return self.intended.person or (self.person.id if self.person else None)

    @lazy
    def outbound(self) -> tuple[Entry, ...]:
        return tuple(e for e in self.facts.outbound if e.at <= self.when)

    @lazy
    def to_company(self) -> tuple[Entry, ...]:
        return tuple(e for e in self.facts.company_outbound if e.at <= self.when)

    @lazy
    def to_person(self) -> tuple[Entry, ...]:
        """Those whose recipient was not noted are taken for the same person."""
        return tuple(e for e in self.to_company if self.same(e))

    @property
    def at_referrer(self) -> bool:
        """Whoever recommended the user has a count of their own (R4b)."""
        return self.intended.kind == "referral_nudge" or bool(self.person and self.person.role == "referrer")

    def same(self, entry: Entry) -> bool:
        """Nobody known at the company is not the referrer."""
        if entry.person is not None and self.person_id is None and self.facts.to_referrer(entry):
            return self.at_referrer
        return entry.person is None or self.person_id is None or entry.person == self.person_id

    @lazy
    def second_half(self) -> bool:
        """Completes a voicemail with a mail on the same subject, or the other way round: one contact (3.1)."""
        last = next((e for e in reversed(self.to_person) if e.counts), None)
        return (
            last is not None
            and pairs(last.contact.channel, self.intended.channel, self.when - last.at)
            and not last.paired
        )

    def gap(self, entry: Entry) -> int:
        """Business days since."""
        return self.calendar.bd_between(entry.day, self.day)

    def within(self, entry: Entry, days: int) -> bool:
        """In the rolling window of so many business days, today included (0.2)."""
        return self.gap(entry) < days

    @lazy
    def exempt(self) -> bool:
        """Never counts and never warns (3.1)."""
        kind = self.intended.kind
        if self.invited or kind == SILENT_CALL or self.free_card:
            return kind != SILENT_CALL
        if kind not in EXEMPT_KINDS or not self._in_time:
            return False
        if kind == "thank_you":
            return not self.thanks_so_far
        allowed = EXEMPT_UP_TO.get(kind)
        return allowed is None or sum(1 for e in self.outbound if e.contact.kind == kind) < allowed

    @property
    def _in_time(self) -> bool:
        owed = self.facts.owed_at(self.when)
        return owed.in_time(self.intended.kind, self.person_id, self.when, self.calendar)

    @lazy
    def thanks_so_far(self) -> int:
        """Thank-yous to this person for the newest round that was held, cards aside."""
        held = [i for i in self.facts.interviews if self.facts.start(i) <= self.when]
        since = self.facts.start(held[-1]) if held else LONG_AGO
        thanks = ("thank_you", "late_thank_you")
        return sum(
            1
            for e in self.outbound
            if e.contact.kind in thanks
            and e.contact.channel != "card"
            and e.at >= since
            and e.person in (None, self.person_id)
        )

    @property
    def invitations_left(self) -> int:
        """Notes with an invitation that LinkedIn still takes, over all companies in the last 30 days."""
        if self.facts.search.preferences.linkedin_premium:
            return 1
        sent = (
            c for c in self.facts.search.contacts if c.channel == "linkedin_note" and c.direction == "out"
        )
        recent = sum(1 for c in sent if timedelta() <= self.when - c.at <= A_MONTH)
        return self.settings.linkedin_invites - recent

    @property
    def free_card(self) -> bool:
        return self.intended.channel == "card" and not any(e.contact.channel == "card" for e in self.outbound)

    @lazy
    def invited(self) -> bool:
        """They asked for this call or answer around this time."""
        return any(
            c.wanted_at is not None and wall_at(self.when, c.wanted_at.zone).date == c.wanted_at.date
            for c in self.facts.inbound
            if c.at <= self.when
        )

    @lazy
    def status(self) -> bool:
        """Asks for news or timing."""
        if self.exempt:
            return False
        intended = self.intended
        return intended.kind == "offer_notice" or is_status(
            intended.kind, intended.angle, intended.text, waiting=True
        )

    @property
    def counts(self) -> bool:
        return not self.exempt and self.intended.kind != SILENT_CALL

    @lazy
    def waiting(self) -> Waiting | None:
        return waiting(self.facts)

    @property
    def named(self) -> str | None:
        """What the person is called; None where nobody is known."""
        return first_name(self.person.name) if self.person and self.person.name.split() else None

    @property
    def whom(self) -> str:
        """For the middle of a sentence."""
        return self.named or "them"

    @property
    def they_have(self) -> str:
        """Subject and verb that agree: "Dana has", "They have"."""
        return f"{self.named} has" if self.named else "They have"
