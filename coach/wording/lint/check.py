"""Runs every check of the lint over one text; a new check is one function in the list."""

from datetime import datetime

from coach.model import DraftChannel, JobSearch
from coach.wording.advice import Advice
from coach.wording.lint import channel as channel_rules
from coach.wording.lint import likeness, manner, phrasing, truth
from coach.wording.lint.letter import Letter

CHECKS = (truth.check, phrasing.check, likeness.check, channel_rules.check, manner.check)
_WORST = {"stop": 0, "caution": 1, "fine": 2}


def lint(
    text: str,
    *,
    channel: DraftChannel,
    kind: str,
    subject: str | None = None,
    search: JobSearch | None = None,
    opportunity: str | None = None,
    person: str | None = None,
    now: datetime | None = None,
) -> tuple[Advice, ...]:
    """Everything worth saying about the text, worst first; empty when it is fine (rule book 4.2, 4.6, 4.7, R7b, R14).

    `search` with `opportunity` and `person` lets it compare with what was sent and check names and offers."""
    letter = Letter(
        text=text,
        channel=channel,
        kind=kind,
        subject=subject,
        search=search,
        opportunity=search.opportunity(opportunity) if search else None,
        person=search.person(person) if search else None,
        now=now,
    )
    found = [advice for check in CHECKS for advice in check(letter)]
    return tuple(sorted(found, key=lambda a: _WORST[a.severity]))
