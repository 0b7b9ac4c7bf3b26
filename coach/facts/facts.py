"""The facts about one opportunity, arranged for planning and judging: on its ground and its meetings, the contacts."""

from collections import defaultdict
from datetime import date, datetime, time
from typing import Literal

from coach.calendar.moments import moment_at
from coach.facts.counting import Entry, classify
from coach.facts.lazy import lazy
from coach.facts.meetings import LONG_AGO, Meetings
from coach.facts.owed import Owed, owed_after
from coach.facts.records import company_key
from coach.model import Contact, Opportunity

NOT_A_REPLY = frozenset({"auto_reply", "ats"})
Felt = Literal["thanks", "question", "referrer", "message"]
"""What they take notice of: thank-yous, questions about news (one to the referrer apart), and what else counts."""


class Facts(Meetings):
    @lazy
    def inbound(self) -> tuple[Contact, ...]:
        """What humans wrote, in order."""
        own = self.records.contacts.get(self.opportunity.id, ())
        return tuple([c for c in own if c.direction == "in" and c.kind not in NOT_A_REPLY])

    @lazy
    def outbound(self) -> tuple[Entry, ...]:
        own = self.records.contacts.get(self.opportunity.id, ())
        return classify(own, self.calendar, self.waiting_from)

    @lazy
    def company_outbound(self) -> tuple[Entry, ...]:
        """To this company, over all roles there."""
        siblings = self.records.companies[company_key(self.opportunity)]
        if len(siblings) == 1:
            return self.outbound
        entries = [e for o in siblings for e in self._of(o).outbound]
        return tuple(sorted(entries, key=lambda e: (e.at, e.contact.id)))

    @lazy
    def last_felt(self) -> dict[tuple[Felt, str | None], date]:
        """When the company was last thanked, asked for news or written to otherwise, by recipient."""
        last: dict[tuple[Felt, str | None], date] = {}
        for entry in self.company_outbound:
            if entry.counts and entry.status:
                last["referrer" if self.to_referrer(entry) else "question", entry.contact.person] = entry.day
            elif entry.counts:
                last["message", entry.contact.person] = entry.day
            elif entry.contact.kind == "thank_you":
                last["thanks", entry.contact.person] = entry.day
        return last

    def _of(self, opportunity: Opportunity) -> "Facts":
        return self if opportunity is self.opportunity else Facts(self.records, opportunity, self.now)

    @lazy
    def waiting_from(self) -> datetime | None:
        """UTC: since when an answer is owed to the user (first interview held, or application)."""
        moments = [self.end(i) for i in self.interviews[:1]]
        if self.opportunity.applied_on:
            moments.append(moment_at(self.opportunity.applied_on, time(), self.calendar.zone))
        return min(moments, default=None)

    @lazy
    def replies(self) -> tuple[Contact, ...]:
        """What the company wrote, in order; whoever recommended the user speaks for nobody but themselves."""
        apart = self.records.referrers
        return tuple([c for c in self.inbound if c.person not in apart]) if apart else self.inbound

    @lazy
    def last_reply(self) -> Contact | None:
        return self.replies[-1] if self.replies else None

    @lazy
    def reply_day(self) -> date | None:
        return self.calendar.today(self.last_reply.at) if self.last_reply else None

    @lazy
    def answered_at(self) -> datetime:
        """UTC: the last human reply, delay notice or invitation to a round (3.3: the counter is 0 then)."""
        moments = [min(i.created_at, self.start(i)) if i.start else i.created_at for i in self.rounds]
        if self.last_reply:
            moments.append(self.last_reply.at)
        if self.opportunity.delay:
            moments.append(self.opportunity.delay.said_at)
        return max(moments, default=LONG_AGO)

    @lazy
    def answered_on(self) -> date:
        """The last day on which they named a date or a pause."""
        days = [p.said_on for p in (self.opportunity.promise, self.opportunity.hold) if p]
        return max(days, default=date.min)

    @lazy
    def unanswered(self) -> tuple[Entry, ...]:
        """Status asks in a row without a human word since (3.3); whoever recommended the user is counted apart (R4b)."""
        asked = [e for e in self.outbound if e.status and not self.to_referrer(e)]
        return tuple(e for e in asked if e.at > self.answered_at and e.day > self.answered_on)

    def to_referrer(self, entry: Entry) -> bool:
        person = self.records.person.get(entry.person)
        return entry.contact.kind == "referral_nudge" or (person is not None and person.role == "referrer")

    def sent(self, kind: str, *, person: str | None = None, since: datetime = LONG_AGO) -> tuple[Entry, ...]:
        """Contacts of a kind since a moment; to a person also those whose recipient was not noted."""
        own = self._by_kind.get(kind)
        if not own:
            return ()
        return tuple(e for e in own if e.at >= since and (person is None or e.person in (None, person)))

    @lazy
    def _by_kind(self) -> dict[str, list[Entry]]:
        kinds: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.outbound:
            kinds[entry.contact.kind].append(entry)
        return kinds

    def owed_at(self, when: datetime) -> Owed:
        """Who owes whom a word at a moment (UTC)."""
        return owed_after(c for c in self.records.contacts.get(self.opportunity.id, ()) if c.at <= when)

    @property
    def application_only(self) -> bool:
        return not self.interviews and not self.unscheduled and self.opportunity.applied_on is not None
