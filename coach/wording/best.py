"""The best text for a scene: of all wordings and their barer versions, the first without a fault."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice, takewhile
from typing import Any

from coach.wording.catalogue import Template
from coach.wording.choose import PLAIN, candidates
from coach.wording.facts import facts_of
from coach.wording.judge import faults, likeness
from coach.wording.limits import LEAST_WORDS, SHORTENED
from coach.wording.scene import Scene
from coach.wording.similarity import ALIKE, SAME, core, similarity
from coach.wording.write import written

_NEW, _KNOWN, _PLAIN_PLACE = 0, 1, 2
LOST = 60.0
"""What leaving out a name, the role or the number weighs: more than being like another text (J)."""
VERSIONS = 6
"""Of a wording, from full to bare, looked at when none in full is free of faults (J)."""
MOST_LOOKED = 24
"""Texts written out before the best of them is taken (J)."""
NEAREST = 4
"""Wordings of which barer versions are looked at (J)."""


@dataclass(frozen=True, slots=True)
class Found:
    rank: tuple[int, float]
    """(place of the wording, faults of the text)."""
    template: Template
    body: str


def best(scene: Scene, facts: Mapping[str, Any]) -> Found:
    """The first wording without a fault in its fullest version; else the version of any with the fewest.

    Another wording is a different one, or comes round again; the plain note at the end fits every channel."""
    found = _search(scene, facts)
    if scene.brief.another and (found is None or found.rank[0] != _NEW):
        found = _again(scene, facts) or found
    assert found is not None, "the plain note fits every channel"
    return found


def shorter(scene: Scene, facts: Mapping[str, Any]) -> Found:
    """Clearly shorter than what is on the screen; of what says the same, the fullest that is. What is as short as it
    gets comes back as it was."""
    on_screen = best(_before(scene), facts)
    shown = scene.brief.shown[-1] if scene.brief.shown else on_screen.body
    words = len(core(shown).split())
    fifth = max(int(words * SHORTENED), LEAST_WORDS.get(scene.brief.channel, 0))
    less = replace(scene, most_characters=len(shown) - 1)
    for goal in (fifth, words - 1):
        found = _search(replace(less, most_words=goal), facts)
        if found is not None and (found.rank[0] < _PLAIN_PLACE or on_screen.template.kind == PLAIN):
            return found
    return replace(on_screen, body=shown)


def _before(scene: Scene) -> Scene:
    """The draft before it was to be shorter: the wording that is kept, else the first choice."""
    return replace(scene, brief=replace(scene.brief, shorter=False, keep=scene.brief.kept))


def _search(scene: Scene, facts: Mapping[str, Any]) -> Found | None:
    found: Found | None = None
    for attempt in _tried(scene, facts):
        if attempt.rank == (_NEW, 0.0):
            return attempt
        found = attempt if found is None or attempt.rank < found.rank else found
    return found


def _tried(scene: Scene, facts: Mapping[str, Any]) -> Iterator[Found]:
    """Every candidate in its fullest version, best first; then the nearest of them in barer ones."""
    opened = [(t, _versions(scene, t, facts)) for t in _in_question(scene, facts)]
    fullest = 1 if scene.most_words is None else VERSIONS
    nearest = opened if scene.brief.another else opened[:NEAREST]
    looked = 0
    for versions, some in ((fullest, opened), (VERSIONS, nearest)):
        for template, texts in some:
            for body, lost in islice(texts, versions if looked < MOST_LOOKED else 0):
                looked += 1
                yield _judged(scene, template, body, lost)


def _versions(scene: Scene, template: Template, facts: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Who writes about what is never left out for variety's sake."""
    texts = written(scene, template, facts)
    first = next(texts, None)
    if first is None:
        return
    yield first
    yield from texts if not scene.brief.another else takewhile(lambda text: text[1] == first[1], texts)


def _judged(scene: Scene, template: Template, body: str, lost: int) -> Found:
    alike = likeness(scene, body)
    place = _place(scene, template, alike)
    return Found(
        (place, faults(scene, body, alike) + LOST * lost if place != _KNOWN else LOST), template, body
    )


def _in_question(scene: Scene, facts: Mapping[str, Any]) -> list[Template]:
    """Another wording is none of those that were shown."""
    avoid = scene.brief.avoid if scene.brief.another else ()
    return [t for t in candidates(scene, "detail" in facts) if t.id not in avoid]


def _place(scene: Scene, template: Template, alike: float) -> int:
    """New, or kept and changed; known to the reader of it, as it or its like was shown or sent; or the plain note."""
    brief = scene.brief
    if template.kind == PLAIN and brief.kind != PLAIN:
        return _PLAIN_PLACE
    if template.id == brief.kept:
        return _NEW
    return _KNOWN if template.id in brief.avoid or (brief.another and alike >= ALIKE) else _NEW


def _again(scene: Scene, facts: Mapping[str, Any]) -> Found | None:
    """Of those that were shown, the one seen longest ago."""
    known = [t for t in candidates(scene, "detail" in facts) if t.id in scene.brief.avoid]
    oldest = sorted(known, key=lambda t: scene.brief.avoid.index(t.id))
    found: list[Found] = []
    for kept in filter(None, (_kept(scene, t) for t in oldest)):
        if scene.brief.shown[:1] == (kept.body,) and len(scene.brief.avoid) <= len(scene.brief.shown):
            return kept
        found.append(kept)
    return min(found, key=lambda k: _seen(k.body, scene.brief.shown), default=None)


def _kept(scene: Scene, template: Template) -> Found | None:
    """The wording as it was shown in its turn; the nearest to it where facts have changed since."""
    kept = replace(scene, brief=replace(scene.brief, keep=template.id))
    texts = islice(written(kept, template, facts_of(kept)), VERSIONS)
    tries = [
        Found((int(body not in scene.brief.shown), faults(kept, body) + LOST * lost), template, body)
        for body, lost in texts
    ]
    return min(tries, key=lambda t: t.rank, default=None)


def _seen(body: str, shown: tuple[str, ...]) -> int:
    """Its place among the texts shown, the newest last; -1 for one that is so long ago that it is not among them."""
    return max((n for n, text in enumerate(shown) if similarity(body, text) >= SAME), default=-1)
