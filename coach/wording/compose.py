"""Composes one draft: the best wording whose facts were told, that fits its channel and has not been read before."""

from dataclasses import replace
from datetime import datetime

from coach.model import Draft, JobSearch, Person, Preferences
from coach.wording.address import given_name
from coach.wording.ask import note_for
from coach.wording.best import best, shorter
from coach.wording.brief import Brief
from coach.wording.edit import rephrased
from coach.wording.facts import facts_of
from coach.wording.fragment.names import proper_name
from coach.wording.offer import decided, undecided
from coach.wording.own import unfilled
from coach.wording.scene import Scene, scene_of, seats_before
from coach.wording.subject import subject_for
from coach.wording.whole import Known, whole_changed
from coach.wording.wishes import changes_of, wishes_in

PANEL = 5
"""How many neighbours a text is kept apart from (J)."""


def compose(search: JobSearch, brief: Brief, now: datetime) -> Draft:
    """A draft for any state of the facts: what is missing is left out, and `note` asks for it.

    Pure; `now` is an aware instant. Never raises for missing facts (rule book 4.7)."""
    scene = decided(scene_of(search, rephrased(brief), now))
    scene = replace(scene, beside=_beside(scene))
    facts = facts_of(scene)
    found = shorter(scene, facts) if scene.brief.shorter else best(scene, facts)
    template = found.template
    person = scene.person
    return Draft(
        channel=brief.channel,
        kind=brief.kind,
        body=_whole(scene, found.body),
        subject=subject_for(scene, template, facts),
        to=_address(scene),
        to_name=person.name if person else None,
        person=person.id if person else None,
        opportunity=scene.opportunity.id,
        angle=template.angle or None,
        template=template.id,
        tone=scene.tone,
        changes=changes_of(brief),
        note=unfilled(scene, template) or undecided(scene, brief) or note_for(scene, facts),
    )


def _whole(scene: Scene, body: str) -> str:
    """With the wishes about greeting, close and the like, the earliest first."""
    known = known_of(scene.person, scene.preferences)
    for wish in (*scene.brief.changes, *wishes_in(scene.brief.extra)):
        changed = whole_changed(body, wish, known)
        body = body if changed is None else changed
    return body


def known_of(person: Person | None, preferences: Preferences) -> Known:
    first = given_name(person) if person else ""
    return Known(
        first=first,
        full=person.name if person else "",
        number=preferences.phone or "",
        me=proper_name(preferences.signed or ""),
    )


def _beside(scene: Scene) -> tuple[str, ...]:
    """What goes to the panel members before this one, so that no two texts look alike (rule book 4.7)."""
    texts: tuple[str, ...] = ()
    for person in seats_before(scene)[-PANEL:]:
        other = scene_of(
            scene.search, replace(scene.brief, person=person, avoid=(), extra=None, changes=()), scene.now
        )
        other = replace(other, beside=texts)
        texts = (*texts, best(other, facts_of(other)).body)
    return texts


def _address(scene: Scene) -> str | None:
    if scene.person is None:
        return None
    if scene.brief.channel == "email":
        return scene.person.email
    return (
        scene.person.phone if scene.brief.channel in {"text", "phone", "voicemail"} else scene.person.linkedin
    )
