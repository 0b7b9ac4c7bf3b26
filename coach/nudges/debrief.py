"""N02: half an hour after the interview, a short look back while memory is fresh."""

from collections.abc import Iterator

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.kind import NudgeKind, make, waking
from coach.nudges.thanks_window import recent


def find(facts: Facts) -> Iterator[Nudge]:
    if not facts.opportunity.is_open:
        return
    settings = facts.settings
    for interview in recent(facts):
        if interview.debrief is not None and interview.debrief.done:
            continue
        end = facts.end(interview)
        latest = end + settings.debrief_latest
        yield make(
            facts,
            "debrief",
            waking(facts, end + settings.debrief_after, latest),
            reason="A minute now, while you remember it, makes every later message better.",
            rules=("N02",),
            earliest=end + settings.debrief_earliest,
            latest=latest,
            interview=interview,
            anchor=facts.day_of(interview),
        )


KIND = NudgeKind(
    name="debrief",
    code="N02",
    headline="Look back",
    trigger="the interview is over",
    earliest="15 minutes after the end",
    ideal="30 minutes after the end",
    latest="48 hours",
    who="you",
    purpose="note the promised date, the people, what was discussed, what was forgotten",
    stops="the debrief is done, the interview was cancelled",
    moves="the interview moves",
    sources="S2 51, S3 81, S4 108 and 109; F23",
    find=find,
    about="recent_day",
    channel="in_person",
    rank=20,
)
