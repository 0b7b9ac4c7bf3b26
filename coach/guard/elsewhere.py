"""Where waiting does not help: another person, another channel, or no word at all."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from coach.facts import agency
from coach.guard.case import Case
from coach.guard.intended import CALLS
from coach.guard.safe import Found


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


Said = dict[str, Found]


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


ELSEWHERE: tuple[Callable[[Case, Said], Advice | None], ...] = (
    _private,
    _recruiter,
    _channel,
    _quiet_please,
    _one_person,
    _invitation,
)
