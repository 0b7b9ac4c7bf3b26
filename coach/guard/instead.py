"""What to do instead, now: answer, add something, prepare a better message, ask somebody else, or let it rest."""

import re
import textwrap
from collections.abc import Callable

from coach.facts.counting import STATUS_ANGLES, WRITTEN
from coach.guard.case import Case
from coach.guard.elsewhere import ELSEWHERE, Advice, Said
from coach.guard.repetition import angle_of
from coach.guard.safe import Found
from coach.nudges.after_thoughts import has_idea, made
from coach.nudges.thank_you import thanks_pending

BRIEF = 80
"""Characters of what was told, in a sentence of advice."""
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
)
"""In the order they are offered (2.0 Angles, 2.3 N10)."""


def instead_of(case: Case, found: list[Found]) -> Advice:
    """The first advice that fits; what cannot be mended by waiting comes first."""
    said = {f.rule.id: f for f in found if f.ruling.severity != "fine"}
    for advise in _ADVICE:
        if advice := advise(case, said):
            return advice
    return Advice(
        "Nothing is lost by waiting; another conversation is time better spent today.", case, kind="pipeline"
    )


def _decided(case: Case, said: Said) -> Advice | None:
    if "R10" not in said:
        return None
    if case.facts.opportunity.status == "rejected" and not case.facts.sent("rejection_reply"):
        return Advice("A short, gracious answer to the no is welcome.", None, kind="rejection_reply")
    return Advice(
        "In three months a friendly line without a question is welcome.", None, kind="stay_in_touch"
    )


def _thanked(case: Case, said: Said) -> Advice | None:
    return Advice("One thank-you is enough; nothing more is needed now.", None) if "R13" in said else None


def _answer_first(case: Case, said: Said) -> Advice | None:
    reply = case.facts.inbound[-1] if case.facts.inbound else None
    outbound = [e for e in case.outbound if reply is not None and e.at >= reply.at]
    if reply is None or outbound or reply.at > case.when or reply.channel not in WRITTEN:
        return None
    return Advice("They wrote last: answer that now; an answer never counts.", case, kind="reply_due")


def _new_angle(case: Case, said: Said) -> Advice | None:
    if not {"R7", "R7b"} & said.keys() and not _once_more(said):
        return None
    angle = unused_angle(case)
    if "R7" not in said and "R7b" in said:
        return Advice("People there compare notes: change the detail, and it is fine.", case, angle=angle)
    words = (
        "Another angle does more than the same question."
        if angle and not _once_more(said)
        else "Say something they have not read yet."
    )
    return Advice(words, case, angle=angle)


def _once_more(said: Said) -> bool:
    """A second note that may go out now, and is the last one (R4b)."""
    return "R4b" in said and said["R4b"].nature == "text"


def unused_angle(case: Case) -> str | None:
    used = {angle_of(e.contact.angle, e.contact.text) for e in case.to_company} | STATUS_ANGLES
    return next((a for a in ANGLES if a not in used), None)


def _last_note(case: Case, said: Said) -> Advice | None:
    if "R4" not in said or said["R4"].ruling.instead is None:
        return None
    return Advice(
        "If you write at all, make it a last, light note that asks nothing.", case, kind="final_note"
    )


def _thanks_first(case: Case, said: Said) -> Advice | None:
    current = case.facts.current
    held = current is not None and case.facts.end(current) <= case.when
    if current is None or not held or not thanks_pending(case.facts, current):
        return None
    return Advice("The thank-you is still open; that one is welcome now.", case, kind="thank_you")


def _idea(case: Case, said: Said) -> Advice | None:
    current = case.facts.current
    if (
        current is None
        or not case.status
        or not has_idea(case.facts, current)
        or made(case.facts, current, "value_add")
    ):
        return None
    problem = _in_brief(current.debrief.problem or "") if current.debrief else ""
    return Advice(
        f"Three lines with an idea on what they told you ({problem}) are worth more than a question.",
        case,
        "value_add",
    )


def _in_brief(told: str) -> str:
    """The first sentence of what was told, as a reminder of it."""
    first = re.split(r"[.!?;]+(?:\s|$)", told.strip())[0].strip()
    return textwrap.shorten(first, BRIEF, placeholder=" ...")


def _rewrite(case: Case, said: Said) -> Advice | None:
    return Advice("Change the wording, then it is fine to send.", case) if set(said) == {"R14"} else None


_ADVICE: tuple[Callable[[Case, Said], Advice | None], ...] = (
    _decided,
    *ELSEWHERE,
    _thanked,
    _answer_first,
    _new_angle,
    _rewrite,
    _last_note,
    _thanks_first,
    _idea,
)
