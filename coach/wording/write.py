"""Writes one wording out: as full as its channel allows, then with fewer and fewer facts."""

from collections.abc import Iterator, Mapping
from typing import Any

from coach.wording.address import greeting, signature
from coach.wording.catalogue import Template
from coach.wording.changed import applied, swapped
from coach.wording.engine import LETTERS, MissingFact, render, words_in
from coach.wording.jogger import jogged
from coach.wording.limits import CONCISE_WORDS, fits
from coach.wording.own import fill, is_own
from coach.wording.scene import TO_OTHERS, Scene
from coach.wording.similarity import has_close, has_greeting
from coach.wording.wishes import edits_of

DROPPED = (
    "second",
    "culture",
    "impact",
    "proof",
    "strengths",
    "reason",
    "fold_idea",
    "addendum",
    "problem",
    "detail",
)
"""Facts given up, in this order, until a text fits."""
LAST_DROPPED = ("number", "role", "first", "me", "company")
"""Who writes, to whom, about what: given up only where nothing else makes the text fit."""


def written(scene: Scene, template: Template, facts: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """(Complete text, how many of LAST_DROPPED it had to give up) of every version within all limits, the fullest first.

    None at all when the wording lacks a fact it needs."""
    if any(need not in facts for need in template.needs):
        return
    frame, seen = _frame(scene, template), set[str]()
    for version in _versions(scene, template, facts):
        try:
            plain = _core(scene, template, version)
        except MissingFact:
            continue
        core = _changed(scene, plain)
        body = _swapped(scene, plain, _dressed(template, frame, core))
        if core and body not in seen and _fits(scene, core, body):
            seen.add(body)
            yield body, sum(name in facts and name not in version for name in LAST_DROPPED)


def _changed(scene: Scene, core: str) -> str:
    for edit in edits_of(scene.brief):
        core = applied(core, edit)
    return core


def _swapped(scene: Scene, plain: str, body: str) -> str:
    """Words that are not in the message itself may stand in its greeting or close."""
    for edit in edits_of(scene.brief):
        body = swapped(body, edit) if edit.old and swapped(plain, edit) == plain else body
    return body


def _core(scene: Scene, template: Template, facts: Mapping[str, Any]) -> str:
    if is_own(template):
        return fill(template.source, facts)
    return jogged(scene, facts, render(template, facts, british=scene.british))


def _versions(scene: Scene, template: Template, facts: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The same facts with less and less room, then fewer facts; never fewer than the wording needs."""
    fullest = 1 if scene.tone == "concise" else 2
    most = 0 if scene.brief.shorter else min(fullest, _ROOM[scene.brief.turn % len(_ROOM)])
    left = dict(facts)
    for room in range(most, -1, -1):
        yield {**left, "room": room}
    for name in (*DROPPED, *LAST_DROPPED):
        if name in left and name not in template.needs and _prints(template, name):
            left = _without(left, name)
            yield {**left, "room": 0}


_ROOM = (2, 0, 1)
"""How much the first wording says, and how much each other one: no two in a row of one length."""


def _prints(template: Template, name: str) -> bool:
    """Whether the text changes when this fact is given up."""
    return is_own(template) or not words_in(template).isdisjoint((name, *_SAID_AS.get(name, ())))


_SAID_AS = {"role": ("the_role",), "first": ("hi",)}
"""What else is made of a fact."""


def _without(facts: dict[str, Any], name: str) -> dict[str, Any]:
    left = {k: v for k, v in facts.items() if k != name}
    if name == "role":
        left["the_role"] = "the position"
    if name == "first":
        left["hi"] = facts["hello"]
    return left


def _fits(scene: Scene, core: str, body: str) -> bool:
    words = len(core.split())
    if scene.most_words is not None and words > scene.most_words:
        return False
    if scene.most_characters is not None and len(body) > scene.most_characters:
        return False
    if scene.tone == "concise" and scene.brief.channel == "email" and words > CONCISE_WORDS:
        return False
    return fits(body, words, scene.brief.kind, scene.brief.channel, scene.preferences.linkedin_premium)


def _frame(scene: Scene, template: Template) -> tuple[str, str]:
    """Greeting and close, where the channel has them; the same for every version of a wording."""
    channel = scene.brief.channel
    if channel not in LETTERS:
        return "", ""
    team = "" if scene.brief.kind in TO_OTHERS else scene.opportunity.company
    opening = greeting(scene.person, team, scene.tone, scene.preferences, template.language)
    ending = signature(channel, scene.tone, scene.preferences, template.language)
    return f"{opening}\n\n", f"\n\n{ending}"


def _dressed(template: Template, frame: tuple[str, str], core: str) -> str:
    """With greeting and close, where the text does not bring its own."""
    start, end = frame
    own = is_own(template)
    return f"{'' if own and has_greeting(core) else start}{core}{'' if own and has_close(core) else end}"
