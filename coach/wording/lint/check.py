"""Runs every check of the lint over one text."""

from datetime import datetime

from coach.model import DraftChannel, JobSearch
from coach.wording.advice import Advice
from coach.wording.limits import fits
from coach.wording.lint.phrases import PHRASES
from coach.wording.similarity import core

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
    """Everything worth saying about the text, worst first; empty when it is fine.

    With `search` and `opportunity` it is compared with what was sent there."""
    found = [_phrase_advice(p.rule, p.severity, p.sentence, p.find(text)) for p in PHRASES]
    advice = [a for a in found if a]
    if not fits(text, len(core(text).split()), kind, channel, bool(search and search.preferences.linkedin_premium)):
        advice.append(Advice(rule="limit", severity="caution", sentence="It is longer than this channel takes well."))
    return tuple(sorted(advice, key=lambda a: _WORST[a.severity]))


def _phrase_advice(rule: str, severity: str, sentence: str, phrase: str | None) -> Advice | None:
    return Advice(rule=rule, severity=severity, sentence=sentence, phrase=phrase) if phrase else None  # type: ignore[arg-type]
