"""The meetings of an opportunity: interviews and chats, in order, and when each of them is over."""

from datetime import UTC, date, datetime, timedelta

from coach.facts.ground import Ground
from coach.facts.lazy import lazy
from coach.model import Interview

LONG_AGO = datetime(1, 1, 2, tzinfo=UTC)
SOCIAL_MEETINGS = frozenset({"chat", "event"})
"""Meetings that are no job interviews: their own nudges follow them."""


class Meetings(Ground):
    @lazy
    def rounds(self) -> tuple[Interview, ...]:
        """All that was noted, whatever became of it."""
        return tuple(self.records.interviews.get(self.opportunity.id, ()))

    @lazy
    def meetings(self) -> tuple[Interview, ...]:
        """With a date, neither cancelled nor missed, in order."""
        own = [i for i in self.rounds if i.status == "planned" and i.start is not None]
        return tuple(sorted(own, key=lambda i: (self.start(i), i.id)) if len(own) > 1 else own)

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
        return tuple(i for i in self.rounds if i.status == "no_show" and i.start is not None)

    @lazy
    def unscheduled(self) -> tuple[Interview, ...]:
        """Rounds that were announced without a date."""
        return tuple(i for i in self.rounds if i.status == "planned" and i.start is None)

    @lazy
    def current(self) -> Interview | None:
        """The newest round that has a date."""
        return self.interviews[-1] if self.interviews else None

    @lazy
    def round_ahead(self) -> bool:
        """A further round is arranged and not over."""
        return bool(self.unscheduled) or (self.current is not None and self.end(self.current) > self.now)

    def begins(self, interview: Interview) -> date:
        """Of a round without a date: the last day it may be on, where two were named, else the day it was announced."""
        days = [w.date for w in interview.either]
        return max(days, default=self.calendar.today(interview.created_at))

    def start(self, interview: Interview) -> datetime:
        """UTC."""
        return self._times(interview)[0]

    def end(self, interview: Interview) -> datetime:
        """UTC. Without a known time: 17:00 on the user's wall that day (the debrief follows half an hour later)."""
        return self._times(interview)[1]

    def day_of(self, interview: Interview) -> date:
        """The company's date of the interview; without a known time the date as it was said."""
        return self._times(interview)[2]

    @lazy
    def _known(self) -> dict[str, tuple[datetime, datetime, date]]:
        return {}

    def _times(self, interview: Interview) -> tuple[datetime, datetime, date]:
        try:
            return self._known[interview.id]
        except KeyError:
            found = self._known[interview.id] = self._span(interview)
            return found

    def _span(self, interview: Interview) -> tuple[datetime, datetime, date]:
        if interview.start is None:
            return LONG_AGO, LONG_AGO, LONG_AGO.date()
        start = interview.start.instant
        if interview.time_known:
            end = start + timedelta(minutes=interview.minutes)
            return start, end, self.calendar.today(end)
        day = (interview.end or interview.start).date
        ends = self.clock.at(day, self.settings.debrief_without_time) - self.settings.debrief_after
        return start, ends, day
