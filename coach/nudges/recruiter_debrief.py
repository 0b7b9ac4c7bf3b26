"""N15a: tell the agency's recruiter how it went, the same day."""

from collections.abc import Iterator
from datetime import timedelta

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.kind import NudgeKind, make, waking
from coach.nudges.thanks_window import recent

AFTER = timedelta(hours=1)


def find(facts: Facts) -> Iterator[Nudge]:
    agent = next((p for p in facts.people if p.role == "agency" and not p.left), None)
    for interview in recent(facts)[-1:] if agent else ():
        end = facts.end(interview)
        if agent is None or facts.sent("recruiter_debrief", person=agent.id, since=facts.start(interview)):
            continue
        due = waking(facts, end + AFTER)
        midnight = facts.clock.at(facts.clock.today(end) + timedelta(days=1), facts.settings.quiet_until)
        yield make(
            facts,
            "recruiter_debrief",
            due,
            reason=f"{agent.name} hears from the client today, too; your view first is worth a lot.",
            rules=("N15",),
            earliest=end,
            latest=max(midnight, due + AFTER),
            interview=interview,
            person=agent.id,
            anchor=facts.day_of(interview),
        )


KIND = NudgeKind(
    name="recruiter_debrief",
    code="N15a",
    headline="Your impressions",
    trigger="an interview arranged by an agency is over",
    earliest="at once",
    ideal="one hour after the end",
    latest="the same day",
    who="the agency's recruiter",
    purpose="impressions, interest from 1 to 5, worries, the timing you heard",
    stops="sent",
    moves="the interview moves",
    sources="S3 66; G4, G5",
    find=find,
    about="recent_day",
    channel="email",
    remind=True,
    rank=8,
)
