"""The facts about one opportunity, arranged for planning and judging; everything is computed once and kept."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from coach.calendar import CompanyCalendar, UserClock, calendar_for
from coach.calendar.moments import moment_at
from coach.facts.counting import Entry, classify
from coach.facts.lazy import lazy
from coach.facts.records import Records, company_key
from coach.model import Contact, Interview, JobSearch, Opportunity, Person
from coach.settings import Settings, settings_for

LONG_AGO = datetime(1, 1, 2, tzinfo=UTC)
SOCIAL_MEETINGS = frozenset({"chat", "event"})
"""Meetings that are no job interviews: their own nudges follow them."""
NOT_A_REPLY = frozenset({"auto_reply", "ats"})


@dataclass(frozen=True)
class Facts:
    """`now` is UTC; dates are the company's."""

    records: Records
    opportunity: Opportunity
    now: datetime
    _memo: dict[str, object] = field(default_factory=dict, compare=False, repr=False)
    _spans: dict[str, tuple[datetime, datetime, date]] = field(
        default_factory=dict, compare=False, repr=False
    )

    @property
    def search(self) -> JobSearch:
        return self.records.search

    @lazy
    def calendar(self) -> CompanyCalendar:
        return calendar_for(self.search, self.opportunity)

    @lazy
    def settings(self) -> Settings:
        return settings_for(self.search.preferences, self.opportunity)

    @lazy
    def clock(self) -> UserClock:
        return UserClock(self.search.preferences.zone, self.settings)

    @lazy
    def today(self) -> date:
        return self.calendar.today(self.now)

    @lazy
    def people(self) -> tuple[Person, ...]:
        return tuple(self.records.people.get(self.opportunity.id, ()))

    @lazy
    def back_at(self) -> datetime | None:
        """UTC: the morning on which the user's pause ends; None where none is on."""
        until = self.search.preferences.paused_until
        back = self.clock.awake(self.clock.at(until, self.settings.nudge_at)) if until else None
        return back if back and back > self.now else None

    # meetings

    @lazy
    def meetings(self) -> tuple[Interview, ...]:
        """With a date, neither cancelled nor missed, in order."""
        own = self.records.interviews.get(self.opportunity.id, ())
        return tuple(
            sorted(
                (i for i in own if i.status == "planned" and i.start is not None),
                key=lambda i: (self.start(i), i.id),
            )
        )

    @lazy
    def interviews(self) -> tuple[Interview, ...]:
        return tuple(i for i in self.meetings if i.kind not in SOCIAL_MEETINGS)

    @lazy
    def social(self) -> tuple[Interview, ...]:
        """Networking chats and events."""
        return tuple(i for i in self.meetings if i.kind in SOCIAL_MEETINGS)

    @lazy
    def missed(self) -> tuple[Interview, ...]:
        """Rounds to which somebody did not come."""
        own = self.records.interviews.get(self.opportunity.id, ())
        return tuple(i for i in own if i.status == "no_show" and i.start is not None)

    @lazy
    def unscheduled(self) -> tuple[Interview, ...]:
        """Rounds that were announced without a date."""
        own = self.records.interviews.get(self.opportunity.id, ())
        return tuple(i for i in own if i.status == "planned" and i.start is None)

    @lazy
    def current(self) -> Interview | None:
        """The newest round that has a date."""
        return self.interviews[-1] if self.interviews else None

    @lazy
    def round_ahead(self) -> bool:
        """A further round is arranged and not over."""
        return bool(self.unscheduled) or (self.current is not None and self.end(self.current) > self.now)

    def start(self, interview: Interview) -> datetime:
        """UTC."""
        return self._times(interview)[0]

    def end(self, interview: Interview) -> datetime:
        """UTC. Without a known time: 17:00 on the user's wall that day (the debrief follows half an hour later)."""
        return self._times(interview)[1]

    def day_of(self, interview: Interview) -> date:
        """The company's date of the interview; without a known time the date as it was said."""
        return self._times(interview)[2]

    def _times(self, interview: Interview) -> tuple[datetime, datetime, date]:
        found = self._spans.get(interview.id)
        if found is None:
            found = self._spans[interview.id] = self._span(interview)
        return found

    def _span(self, interview: Interview) -> tuple[datetime, datetime, date]:
        if interview.start is None or interview.end is None:
            return LONG_AGO, LONG_AGO, LONG_AGO.date()
        if interview.time_known:
            end = interview.end.instant
            return interview.start.instant, end, self.calendar.today(end)
        day = interview.start.date
        ends = self.clock.at(day, self.settings.debrief_without_time) - self.settings.debrief_after
        return interview.start.instant, ends, day

    # contacts

    @lazy
    def inbound(self) -> tuple[Contact, ...]:
        """What humans wrote, in order."""
        own = self.records.contacts.get(self.opportunity.id, ())
        return tuple(
            sorted(
                (c for c in own if c.direction == "in" and c.kind not in NOT_A_REPLY),
                key=lambda c: (c.at, c.id),
            )
        )

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
    def last_reply(self) -> Contact | None:
        return self.inbound[-1] if self.inbound else None

    @lazy
    def reply_day(self) -> date | None:
        return self.calendar.today(self.last_reply.at) if self.last_reply else None

    @lazy
    def answered_at(self) -> datetime:
        """UTC: the last human reply, delay notice or invitation to a round (3.3: the counter is 0 then)."""
        own = self.records.interviews.get(self.opportunity.id, ())
        moments = [min(i.created_at, self.start(i)) if i.start else i.created_at for i in own]
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
        """Status asks in a row without a human word since (3.3)."""
        return tuple(
            e for e in self.outbound if e.status and e.at > self.answered_at and e.day > self.answered_on
        )

    def sent(self, kind: str, *, person: str | None = None, since: datetime = LONG_AGO) -> tuple[Entry, ...]:
        """Contacts of a kind since a moment; to a person also those whose recipient was not noted."""
        return tuple(
            e
            for e in self._by_kind.get(kind, ())
            if e.at >= since and (person is None or e.person in (None, person))
        )

    @lazy
    def _by_kind(self) -> dict[str, list[Entry]]:
        kinds: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.outbound:
            kinds[entry.contact.kind].append(entry)
        return kinds

    @property
    def application_only(self) -> bool:
        return not self.interviews and not self.unscheduled and self.opportunity.applied_on is not None
