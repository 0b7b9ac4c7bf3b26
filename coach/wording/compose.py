"""Composes one draft: the best wording whose facts were told, that fits its channel and has not been read before."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Any

from coach.model import Draft, JobSearch
from coach.wording.ask import note_for
from coach.wording.brief import Brief
from coach.wording.catalogue import Template
from coach.wording.choose import PLAIN, candidates
from coach.wording.edit import edit_of, rephrased
from coach.wording.engine import render_subjects
from coach.wording.facts import facts_of
from coach.wording.judge import faults
from coach.wording.limits import LEAST_WORDS, SHORTENED, SUBJECT_CHARACTERS, SUBJECT_WORDS
from coach.wording.offer import decided, undecided
from coach.wording.own import is_own, unfilled
from coach.wording.scene import Scene, scene_of, seats_before
from coach.wording.similarity import core
from coach.wording.write import written

_PLAIN_PLACE = 2
PANEL = 5
"""How many neighbours a text is kept apart from (J)."""

LOST = 60.0
"""What leaving out a name, the role or the number weighs: more than being like another text (J)."""
VERSIONS = 6
"""Of a wording, from full to bare, looked at when none in full is free of faults (J)."""
MOST_LOOKED = 12
"""Texts written out before the best of them is taken (J)."""
NEAREST = 4
"""Wordings of which barer versions are looked at (J)."""


def compose(search: JobSearch, brief: Brief, now: datetime) -> Draft:
    """A draft for any state of the facts: what is missing is left out, and `note` asks for it.

    Pure; `now` is an aware instant. Never raises for missing facts (rule book 4.7)."""
    scene = decided(scene_of(search, rephrased(brief), now))
    scene = replace(scene, beside=_beside(scene))
    facts = facts_of(scene)
    template, body = _shorter(scene, facts) if scene.brief.shorter else _best(scene, facts)
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
        note=unfilled(scene, template) or undecided(scene, brief) or note_for(scene, facts),
    )


def _beside(scene: Scene) -> tuple[str, ...]:
    """What goes to the panel members before this one, so that no two texts look alike (rule book 4.7)."""
    texts: tuple[str, ...] = ()
    for person in seats_before(scene)[-PANEL:]:
        other = scene_of(scene.search, replace(scene.brief, person=person, avoid=(), extra=None), scene.now)
        other = replace(other, beside=texts)
        texts = (*texts, _best(other, facts_of(other))[1])
    return texts


def _shorter(scene: Scene, facts: Mapping[str, Any]) -> tuple[Template, str]:
    """Clearly shorter than what is on the screen; of what says the same, the fullest that is. What is as short as it
    gets comes back as it was."""
    template, shown = _best(_on_screen(scene), facts)
    shown = scene.brief.shown[-1] if scene.brief.shown else shown
    words = len(core(shown).split())
    fifth = max(int(words * SHORTENED), LEAST_WORDS.get(scene.brief.channel, 0))
    less = replace(scene, most_characters=len(shown) - 1)
    for goal in (fifth, words - 1):
        best = _search(replace(less, most_words=goal), facts)
        if best is not None and (best.rank[0] < _PLAIN_PLACE or template.kind == PLAIN):
            return best.template, best.body
    return template, shown


def _on_screen(scene: Scene) -> Scene:
    """The draft before it was to be shorter: the wording that is kept, else the first choice."""
    brief = replace(scene.brief, shorter=False, keep=scene.brief.kept)
    return replace(scene, brief=brief)


@dataclass(frozen=True, slots=True)
class _Try:
    rank: tuple[int, float]
    """(place of the wording, faults of the text)."""
    template: Template
    body: str


def _best(scene: Scene, facts: Mapping[str, Any]) -> tuple[Template, str]:
    """The first wording without a fault in its fullest version; else the version of any with the fewest.

    Wordings shown just now come only after all others; the plain note at the end fits every channel."""
    best = _search(scene, facts)
    assert best is not None, "the plain note fits every channel"
    return best.template, best.body


def _search(scene: Scene, facts: Mapping[str, Any]) -> _Try | None:
    best: _Try | None = None
    for attempt in _tried(scene, facts):
        if attempt.rank == (0, 0.0):
            return attempt
        best = attempt if best is None or attempt.rank < best.rank else best
    return best


def _tried(scene: Scene, facts: Mapping[str, Any]) -> Iterator[_Try]:
    """Every candidate in its fullest version, best first; then the nearest of them in barer ones."""
    edit = edit_of(scene.brief.extra)
    found = candidates(scene, "detail" in facts)
    opened = [(t, written(scene, t, facts, edit)) for t in found]
    fullest = 1 if scene.most_words is None else VERSIONS
    looked = 0
    for versions, some in ((fullest, opened), (VERSIONS, opened[:NEAREST])):
        for template, texts in some:
            for body, lost in islice(texts, versions if looked < MOST_LOOKED else 0):
                looked += 1
                yield _Try((_place(scene, template), faults(scene, body) + LOST * lost), template, body)


def _place(scene: Scene, template: Template) -> int:
    """0 new, or kept and changed; 1 shown just now; 2 the plain note."""
    brief = scene.brief
    if template.kind == PLAIN and brief.kind != PLAIN:
        return _PLAIN_PLACE
    return 0 if template.id == brief.kept else int(template.id in brief.avoid)


def _subject(scene: Scene, template: Template, facts: Mapping[str, Any]) -> str | None:
    """The first that is complete and short enough; a reply in a thread keeps the thread's own, by the mail program."""
    if scene.brief.channel != "email":
        return None
    edit = edit_of(scene.brief.extra)
    if edit.subject:
        return edit.subject[:SUBJECT_CHARACTERS]
    lines = () if is_own(template) else render_subjects(template, facts, british=scene.british)
    good = [s for s in (*lines, _plain_subject(facts)) if _good(s)]
    return _capital(min(good, key=len) if edit.short_subject else good[0], facts)


def _capital(subject: str, facts: Mapping[str, Any]) -> str:
    """A role typed small starts large at the head of a line; a name like "eBay" stays."""
    role = str(facts.get("role", ""))
    return subject[:1].upper() + subject[1:] if role.islower() and subject.startswith(role) else subject


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
    return (
        scene.person.phone if scene.brief.channel in {"text", "phone", "voicemail"} else scene.person.linkedin
    )
