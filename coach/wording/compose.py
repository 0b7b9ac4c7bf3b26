"""Composes one draft: the best wording whose facts were told, that fits its channel and has not been read before."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from coach.model import Draft, JobSearch
from coach.wording.address import greeting, signature
from coach.wording.ask import question_for
from coach.wording.brief import Brief
from coach.wording.catalogue import Template
from coach.wording.choose import candidates
from coach.wording.engine import MissingFact, render, render_subjects
from coach.wording.facts import facts_of
from coach.wording.limits import CONCISE_WORDS, SUBJECT_CHARACTERS, SUBJECT_WORDS, fits
from coach.wording.scene import Scene, scene_of

LETTERS = frozenset({"email", "linkedin_message", "card"})
"""Channels that get a greeting line and a signature around the text."""
_DROPPED_FIRST = ("second", "culture", "impact", "proof", "large_pool", "reason", "detail", "role")
"""Facts given up, in this order, until a text fits."""


def compose(search: JobSearch, brief: Brief, now: datetime) -> Draft:
    """A draft for any state of the facts: what is missing is left out, and `note` asks for it.

    Pure; `now` is an aware instant. Never raises for missing facts (rule book 4.7)."""
    scene = scene_of(search, brief, now)
    facts = facts_of(scene)
    for template in candidates(scene):
        body = _fitting(scene, template, facts)
        if body is not None:
            return _draft(scene, template, facts, body)
    return _bare(scene)


def _fitting(scene: Scene, template: Template, facts: Mapping[str, Any]) -> str | None:
    """The fullest version within the limits of its channel; None when the template lacks a fact it needs."""
    if any(need not in facts for need in template.needs):
        return None
    for version in _versions(scene, facts):
        try:
            core = render(template, version, british=scene.british, formal=scene.tone == "formal")
        except MissingFact:
            continue
        body = _dressed(scene, core)
        if core and _fits(scene, core, body):
            return body
    return None


def _versions(scene: Scene, facts: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The same facts with less and less room, then with fewer and fewer facts."""
    most = 2 - (scene.tone == "concise") - scene.brief.shorter
    left = dict(facts)
    for room in range(most, -1, -1):
        yield {**left, "room": room}
    for name in _DROPPED_FIRST:
        if left.pop(name, None) is not None:
            yield {**left, "room": 0}


def _fits(scene: Scene, core: str, body: str) -> bool:
    words = len(core.split())
    if scene.tone == "concise" and scene.brief.channel == "email" and words > CONCISE_WORDS:
        return False
    return fits(body, words, scene.brief.kind, scene.brief.channel, scene.preferences.linkedin_premium)


def _dressed(scene: Scene, core: str) -> str:
    channel = scene.brief.channel
    if channel not in LETTERS:
        return core
    opening = greeting(scene.person, scene.opportunity.company, scene.tone, scene.preferences)
    return f"{opening}\n\n{core}\n\n{signature(channel, scene.tone, scene.preferences)}"


def _draft(scene: Scene, template: Template, facts: Mapping[str, Any], body: str) -> Draft:
    brief, person = scene.brief, scene.person
    return Draft(
        channel=brief.channel,
        kind=brief.kind,
        body=body,
        subject=_subject(scene, template, facts),
        to=_address(scene),
        to_name=person.name if person else None,
        person=person.id if person else None,
        opportunity=scene.opportunity.id,
        angle=template.angle,
        template=template.id,
        tone=scene.tone,
        note=question_for(scene, facts),
    )


def _subject(scene: Scene, template: Template, facts: Mapping[str, Any]) -> str | None:
    if scene.brief.channel != "email":
        return None
    good = (s for s in render_subjects(template, facts, british=scene.british) if _good_subject(s))
    return next(good, scene.opportunity.company or None)


def _good_subject(subject: str) -> bool:
    return len(subject) <= SUBJECT_CHARACTERS and len(subject.split()) <= SUBJECT_WORDS


def _address(scene: Scene) -> str | None:
    if scene.person is None:
        return None
    if scene.brief.channel == "email":
        return scene.person.email
    return scene.person.phone if scene.brief.channel in {"text", "phone", "voicemail"} else scene.person.linkedin


def _bare(scene: Scene) -> Draft:
    """For a message nobody has worded yet: polite, short, true."""
    return Draft(
        channel=scene.brief.channel,
        kind=scene.brief.kind,
        body=_dressed(scene, "Thank you for your time. I look forward to hearing from you."),
        to=_address(scene),
        person=scene.person.id if scene.person else None,
        opportunity=scene.opportunity.id,
        tone=scene.tone,
    )
