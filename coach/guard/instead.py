"""What to do instead, now: answer, add something, prepare a better message, or write to nobody at all."""

from dataclasses import dataclass

from coach.facts.counting import STATUS_ANGLES
from coach.guard.case import Case
from coach.guard.repetition import angle_of
from coach.guard.safe import Found

ANGLES = (
    "business_impact",
    "value_idea",
    "own_progress",
    "company_news",
    "fit_skill",
    "interest_team",
    "further_info_offer",
    "work_sample",
    "interest_company",
    "fit_culture",
    "timeline_question",
)
"""In the order they are offered (2.0 Angles, 2.3 N10)."""


@dataclass(frozen=True, slots=True)
class Advice:
    """`case` is the contact whose safe date is given: the intended one, or the allowed one in its place."""

    words: str
    case: Case | None
    kind: str | None = None
    angle: str | None = None
    person: str | None = None
    channel: str | None = None


def instead_of(case: Case, found: list[Found]) -> Advice:
    text = [f for f in found if f.rule.nature == "text"]
    angle = unused_angle(case) if any(f.rule.id in ("R7", "R7b") for f in text) else None
    if angle:
        return Advice("Keep the day in mind and build it on something new.", case, angle=angle)
    return Advice(
        "Nothing is lost by waiting; another conversation is time better spent today.", case, kind="pipeline"
    )


def unused_angle(case: Case) -> str | None:
    used = {angle_of(e.contact.angle, e.contact.text) for e in case.to_company} | STATUS_ANGLES
    return next((a for a in ANGLES if a not in used), None)
