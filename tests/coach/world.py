"""A job search told step by step, with a clock that delivers what is due: the table tests speak through it."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from coach.calendar import calendar_for, promised
from coach.guard import Intended, judge
from coach.model import (
    Contact,
    Debrief,
    Delay,
    Hold,
    Interview,
    JobSearch,
    Nudge,
    Offer,
    Opportunity,
    Person,
    Preferences,
    Promise,
    Verdict,
    WallTime,
    instant_of,
    wall_at,
)
from coach.plan import replan

NEW_YORK, LONDON, LOS_ANGELES = "America/New_York", "Europe/London", "America/Los_Angeles"
BERLIN, SYDNEY = "Europe/Berlin", "Australia/Sydney"


class World:
    def __init__(self, zone: str = NEW_YORK, country: str = "US", **preferences: Any) -> None:
        own = Preferences(zone=zone, country=country, **preferences)
        self.search = JobSearch(owner="me", preferences=own)
        self.zone = zone
        self.said: list[Nudge] = []
        self._serial = 0

    # telling it things

    def opportunity(self, company: str = "Acme", at: str = "2026-11-02 10:00", **facts: Any) -> str:
        id = self._id("o")
        made = Opportunity(id=id, company=company, created_at=self.utc(at), **facts)
        self.search = replace(self.search, opportunities=(*self.search.opportunities, made))
        return id

    def person(self, opportunity: str, name: str = "Dana", role: Any = "hiring_manager", **facts: Any) -> str:
        id = self._id("p")
        made = Person(
            id=id, name=name, role=role, opportunities=(opportunity,), email=f"{id}@x.test", **facts
        )
        self.search = replace(self.search, people=(*self.search.people, made))
        return id

    def interview(
        self, opportunity: str, start: str | None, minutes: int = 60, told: str | None = None, **facts: Any
    ) -> str:
        id = self._id("i")
        round = facts.pop("round", len(self.search.interviews_of(opportunity)) + 1)
        begins = WallTime(self.local(start), facts.pop("zone", self.zone)) if start else None
        created = (
            self.utc(told)
            if told
            else (begins.instant if begins else self.utc("2026-11-02 10:00")) - timedelta(days=1)
        )
        made = Interview(
            id=id,
            opportunity=opportunity,
            round=round,
            created_at=created,
            start=begins,
            minutes=minutes,
            **facts,
        )
        self.search = replan(replace(self.search, interviews=(*self.search.interviews, made)), created)
        return id

    def debrief(self, interview: str, **facts: Any) -> None:
        self.change_interview(interview, debrief=Debrief(done=True, **facts))

    def promise(self, opportunity: str, phrase: str, said: str, **facts: Any) -> Promise:
        owner = self.search.opportunity(opportunity)
        assert owner is not None
        reading = promised(phrase, date.fromisoformat(said), calendar_for(self.search, owner))
        assert reading.promise is not None
        made = replace(reading.promise, **facts)
        self.change(opportunity, promise=made)
        return made

    def delay(self, opportunity: str, at: str, count: int = 1) -> None:
        self.change(opportunity, delay=Delay(count=count, said_at=self.utc(at)))

    def hold(self, opportunity: str, said: str, **facts: Any) -> None:
        made = Hold(said_on=date.fromisoformat(said), **facts)
        self.change(opportunity, status="on_hold", status_at=self.utc(f"{said} 10:00"), hold=made)

    def offer(self, opportunity: str, at: str, deadline: str) -> None:
        made = Offer(received_at=self.utc(at), deadline=WallTime(self.local(deadline), self.zone))
        self.change(opportunity, status="offer", status_at=self.utc(at), offer=made)

    def heard(
        self, opportunity: str, at: str, person: str | None = None, kind: str = "reply", **facts: Any
    ) -> None:
        self._contact(opportunity, at, "in", person, kind, **facts)

    def wrote(
        self, opportunity: str, at: str, person: str | None = None, kind: str = "message", **facts: Any
    ) -> None:
        """A contact made; where the plan has a fitting nudge, it is ticked off."""
        self.search = replan(self.search, self.utc(at))
        fitting = [
            n
            for n in self.search.nudges
            if n.kind == kind and n.opportunity == opportunity and n.state in ("planned", "asked", "snoozed")
            and (person is None or n.person in (None, person)) and n.of is None
        ]  # fmt: skip
        nudge = fitting[0] if fitting else None
        if nudge:
            self._put(replace(nudge, state="sent"))
            person = person or nudge.person
        self._contact(opportunity, at, "out", person, kind, nudge=nudge.id if nudge else None, **facts)

    def _contact(
        self, opportunity: str, at: str, direction: Any, person: str | None, kind: str, **facts: Any
    ) -> None:
        made = Contact(
            id=self._id("c"), opportunity=opportunity, at=self.utc(at), direction=direction, person=person, kind=kind,
            **facts,
        )  # fmt: skip
        self.search = replace(self.search, contacts=(*self.search.contacts, made))

    def change(self, opportunity: str, **facts: Any) -> None:
        self.search = replace(
            self.search,
            opportunities=tuple(
                replace(o, **facts) if o.id == opportunity else o for o in self.search.opportunities
            ),
        )

    def change_person(self, person: str, **facts: Any) -> None:
        people = tuple(replace(p, **facts) if p.id == person else p for p in self.search.people)
        self.search = replace(self.search, people=people)

    def change_interview(self, interview: str, **facts: Any) -> None:
        interviews = tuple(replace(i, **facts) if i.id == interview else i for i in self.search.interviews)
        self.search = replace(self.search, interviews=interviews)

    def snooze(self, kind: str, until: str) -> None:
        nudge = next(n for n in self.search.nudges if n.kind == kind and n.state in ("asked", "planned"))
        self._put(replace(nudge, state="snoozed", snoozed_until=self.utc(until)))

    def skip(self, kind: str) -> None:
        for nudge in [n for n in self.search.nudges if n.kind == kind and n.state not in ("sent", "dropped")]:
            self._put(replace(nudge, state="skipped"))

    # the clock

    def run(self, until: str) -> None:
        """Delivers everything due up to then, each at its own moment."""
        end = self.utc(until)
        for _ in range(500):
            ready = [(n.fires, n) for n in self.search.nudges if n.fires is not None and n.fires <= end]
            if not ready:
                break
            moment, nudge = min(ready, key=lambda r: (r[0], r[1].id))
            self.said.append(replace(nudge, due=moment))
            self._put(replace(nudge, state="asked", asked_at=moment, snoozed_until=None))
            self.search = replan(self.search, moment)
        self.search = replan(self.search, end)

    def at(self, now: str) -> "World":
        self.search = replan(self.search, self.utc(now))
        return self

    # what comes of it

    def due(self, kind: str, opportunity: str | None = None, zone: str | None = None) -> list[str]:
        """Moments at which nudges of a kind are still to come, without reminders."""
        found = sorted(
            (n for n in self.search.nudges if n.kind == kind and n.fires and n.of is None),
            key=lambda n: n.fires or n.due,
        )
        return [
            self.shown(n.fires or n.due, zone)
            for n in found
            if opportunity is None or n.opportunity == opportunity
        ]

    def latest(self, kind: str) -> str:
        nudge = next(n for n in self.search.nudges if n.kind == kind and n.state == "planned" and n.latest)
        assert nudge.latest is not None
        return self.shown(nudge.latest)

    def earliest(self, kind: str) -> str:
        nudge = next(n for n in self.search.nudges if n.kind == kind and n.state == "planned" and n.earliest)
        assert nudge.earliest is not None
        return self.shown(nudge.earliest)

    def kinds(self) -> set[str]:
        return {n.kind for n in self.search.nudges if n.fires}

    def nudge(self, kind: str) -> Nudge:
        return next(n for n in self.search.nudges if n.kind == kind and n.state not in ("dropped", "sent"))

    def judge(self, opportunity: str, at: str, now: str | None = None, **intended: Any) -> Verdict:
        moment = self.utc(at)
        return judge(
            self.search,
            Intended(opportunity=opportunity, at=moment, **intended),
            self.utc(now) if now else moment,
        )

    def shown(self, moment: datetime | None, zone: str | None = None) -> str:
        """ "Mon 7 Dec 09:00"."""
        assert moment is not None
        local = wall_at(moment, zone or self.zone).local
        return f"{local:%a} {local.day} {local:%b} {local:%H:%M}"

    # small things

    def local(self, text: str) -> datetime:
        return datetime.fromisoformat(text)

    def utc(self, text: str, zone: str | None = None) -> datetime:
        return instant_of(self.local(text), zone or self.zone)

    def _put(self, nudge: Nudge) -> None:
        self.search = replace(
            self.search, nudges=tuple(nudge if n.id == nudge.id else n for n in self.search.nudges)
        )

    def _id(self, prefix: str) -> str:
        self._serial += 1
        return f"{prefix}{self._serial}"


def thanked() -> World:
    """Interviewed by Dana (p2) on Monday 1 February 2027, with Eve (p3); Dana was thanked."""
    world = World()
    o = world.opportunity("Acme", at="2027-01-20 10:00")
    p = world.person(o, calls_welcome=True)
    world.person(o, "Eve", "interviewer")
    world.debrief(world.interview(o, "2027-02-01 09:00", people=(p,)))
    world.wrote(o, "2027-02-01 13:00", p, "thank_you")
    return world


def severities(verdict: Verdict) -> dict[str, str]:
    return {f.rule: f.severity for f in verdict.findings}
