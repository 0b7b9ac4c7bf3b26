"""Composes one draft: the best wording whose facts were told, that fits its channel and has not been read before."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from coach.model import Draft, JobSearch
from coach.wording.ask import note_for
from coach.wording.brief import Brief
from coach.wording.catalogue import Template
from coach.wording.choose import candidates
from coach.wording.edit import edit_of, rephrased
from coach.wording.engine import render_subjects
from coach.wording.facts import facts_of
from coach.wording.judge import faults
from coach.wording.limits import SUBJECT_CHARACTERS, SUBJECT_WORDS
from coach.wording.own import is_own
from coach.wording.scene import Scene, scene_of
from coach.wording.write import written


def compose(search: JobSearch, brief: Brief, now: datetime) -> Draft:
    """A draft for any state of the facts: what is missing is left out, and `note` asks for it.

    Pure; `now` is an aware instant. Never raises for missing facts (rule book 4.7)."""
    scene = scene_of(search, rephrased(brief), now)
    facts = facts_of(scene)
    template, body = _best(scene, facts)
    person = scene.person
    return Draft(
        channel=brief.channel,
        kind=brief.kind,
        body=body,
        subject=_subject(scene, template, facts),
        to=_address(scene),
        to_name=person.name if person else None,
        person=person.id if person else None,
        opportunity=scene.opportunity.id,
        angle=template.angle or None,
        template=template.id,
        tone=scene.tone,
        note=note_for(scene, facts),
    )


def _best(scene: Scene, facts: Mapping[str, Any]) -> tuple[Template, str]:
    """The first wording without a fault, else the one with the fewest.

    Wordings shown just now come only after all others; the plain note at the end fits every channel."""
    edit = edit_of(scene.brief.extra)
    found: list[tuple[bool, float, Template, str]] = []
    for template in candidates(scene):
        text = written(scene, template, facts, edit)
        if text is None:
            continue
        shown, fault = template.id in scene.brief.avoid, faults(scene, text[1])
        if fault == 0 and not shown:
            return template, text[1]
        found.append((shown or template.kind == "note", fault, template, text[1]))
    _, _, template, body = min(found, key=lambda f: f[:2])
    return template, body


def _subject(scene: Scene, template: Template, facts: Mapping[str, Any]) -> str | None:
    """The first that is complete and short enough; a reply in a thread keeps the thread's own, by the mail program."""
    if scene.brief.channel != "email":
        return None
    lines = () if is_own(template) else render_subjects(template, facts, british=scene.british)
    return next((s for s in lines if _good(s)), _plain_subject(facts))


def _good(subject: str) -> bool:
    return len(subject) <= SUBJECT_CHARACTERS and len(subject.split()) <= SUBJECT_WORDS


def _plain_subject(facts: Mapping[str, Any]) -> str:
    named = f"About {facts.get('role', 'our conversation')}"
    return named if _good(named) else "About our conversation"


def _address(scene: Scene) -> str | None:
    if scene.person is None:
        return None
    if scene.brief.channel == "email":
        return scene.person.email
    return scene.person.phone if scene.brief.channel in {"text", "phone", "voicemail"} else scene.person.linkedin
