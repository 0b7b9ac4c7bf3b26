"""What to do instead, now: answer, add something, prepare a better message, ask somebody else, or let it rest."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from coach.facts import agency
from coach.facts.counting import STATUS_ANGLES, WRITTEN
from coach.guard.case import CALLS, Case
from coach.guard.repetition import angle_of
from coach.guard.safe import Found
from coach.nudges.after_thoughts import has_idea, made
from coach.nudges.thank_you import thanks_pending

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


@dataclass(frozen=True, slots=True)
class Advice:
    """`case` is the contact whose safe date is given: the intended one, or the allowed one in its place; None where no
    date makes it right."""

    words: str
    case: Case | None
    kind: str | None = None
    angle: str | None = None
    person: str | None = None
    channel: str | None = None


def instead_of(case: Case, found: list[Found]) -> Advice:
    """The first advice that fits; what cannot be mended by waiting comes first."""
    said = {f.rule.id: f for f in found if f.ruling.severity != "fine"}
    for advise in _ADVICE:
        if advice := advise(case, said):
            return advice
    return Advice(
        "Nothing is lost by waiting; another conversation is time better spent today.", case, kind="pipeline"
    )


Said = dict[str, Found]


def _decided(case: Case, said: Said) -> Advice | None:
    if "R10" not in said:
        return None
    if case.facts.opportunity.status == "rejected" and not case.facts.sent("rejection_reply"):
        return Advice("A short, gracious answer to the no is welcome.", None, kind="rejection_reply")
    return Advice(
        "In three months a friendly line without a question is welcome.", None, kind="stay_in_touch"
    )


def _private(case: Case, said: Said) -> Advice | None:
    if "R12" not in said:
        return None
    letter = Case(case.facts, replace(case.intended, channel="email", kind="message"), case.when)
    return Advice("A written line does more.", letter, channel="email")


def _recruiter(case: Case, said: Said) -> Advice | None:
    agent = agency(case.facts)
    if "R6b" not in said or agent is None:
        return None
    other = Case(case.facts, replace(case.intended, person=agent.id, kind="recruiter_status"), case.when)
    return Advice(f"Ask {agent.name} instead.", other, kind="recruiter_status", person=agent.id)


def _channel(case: Case, said: Said) -> Advice | None:
    no_texts = "R8b" in said and said["R8b"].nature == "route"
    no_calls = "R9" in said and said["R9"].nature == "route" and case.intended.channel in CALLS
    if not (no_texts or no_calls):
        return None
    if case.facts.opportunity.no_contact_requested and not case.exempt:
        return None
    return Advice("Write an e-mail instead.", _by_mail(case), channel="email")


def _by_mail(case: Case) -> Case:
    return Case(case.facts, replace(case.intended, channel="email"), case.when)


def _quiet_please(case: Case, said: Said) -> Advice | None:
    if "R9" not in said or said["R9"].nature == "time":
        return None
    return Advice(
        "Leave the next word to them; another conversation is time better spent.", None, kind="pipeline"
    )


def _one_person(case: Case, said: Said) -> Advice | None:
    if "R6c" not in said:
        return None
    one = Case(case.facts, replace(case.intended, also=(), text=None), case.when)
    return Advice(
        f"Write to one person only: {case.named}." if case.named else "Write to one person only.",
        one,
        person=case.person_id,
    )


def _invitation(case: Case, said: Said) -> Advice | None:
    if "R11" not in said:
        return None
    return Advice(
        "Connect after the outcome, or when they invite you; until then e-mail is the place.",
        None,
        channel="email",
    )


def _thanked(case: Case, said: Said) -> Advice | None:
    return Advice("One thank-you is enough; nothing more is needed now.", None) if "R13" in said else None


def _answer_first(case: Case, said: Said) -> Advice | None:
    reply = case.facts.last_reply
    outbound = [e for e in case.outbound if reply is not None and e.at >= reply.at]
    if reply is None or outbound or reply.at > case.when or reply.channel not in WRITTEN:
        return None
    return Advice("They wrote last: answer that now; an answer never counts.", case, kind="reply_due")


def _new_angle(case: Case, said: Said) -> Advice | None:
    if not {"R7", "R7b"} & said.keys():
        return None
    angle = unused_angle(case)
    words = (
        "Another angle does more than the same question."
        if angle
        else "Say something they have not read yet."
    )
    return Advice(words, case, angle=angle)


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
    problem = current.debrief.problem if current.debrief else ""
    return Advice(
        f"Three lines with an idea on what they told you ({problem}) are worth more than a question.",
        case,
        "value_add",
    )


def _rewrite(case: Case, said: Said) -> Advice | None:
    return Advice("Change the wording, then it is fine to send.", case) if set(said) == {"R14"} else None


_ADVICE: tuple[Callable[[Case, Said], Advice | None], ...] = (
    _decided,
    _private,
    _recruiter,
    _channel,
    _quiet_please,
    _one_person,
    _invitation,
    _thanked,
    _answer_first,
    _new_angle,
    _rewrite,
    _last_note,
    _thanks_first,
    _idea,
)
