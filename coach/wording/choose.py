"""Which wordings to try, best first: never one this company has seen, an unused angle, another for each reader."""

from zlib import crc32

from coach.wording.catalogue import BY_ID, Template, templates_for
from coach.wording.own import own_templates
from coach.wording.plain import weight
from coach.wording.scene import Scene
from coach.wording.situation import SITUATIONS

FALLBACKS: dict[str, tuple[str, ...]] = {
    "dated_check_in": ("undated_check_in",),
    "late_thank_you": ("thank_you",),
    "value_add": ("light_touch",),
    "reply_due": ("reply",),
}
"""Where a kind has nothing to say without a fact, these can; after them a plain note (rule book 4.7)."""
PLAIN = "note"


def candidates(scene: Scene, rich: bool) -> tuple[Template, ...]:
    """All that could be used, in the order in which they should be tried; `rich`: there are details to tell."""
    kinds = (scene.brief.kind, *FALLBACKS.get(scene.brief.kind, ()), PLAIN)
    own = own_templates(scene)
    found = (t for n, kind in enumerate(kinds) for t in _ranked(scene, kind, own if n == 0 else (), rich))
    return tuple(t for t in found if not _twin(t, scene.brief.kind) and not _other_answer(scene, t))


def _other_answer(scene: Scene, template: Template) -> bool:
    """A yes is never followed by a no as "Other wording" (rule book N22)."""
    chosen = scene.brief.angle if scene.brief.kind == "offer_decision" else None
    return bool(chosen) and template.kind == scene.brief.kind and template.angle not in (chosen, "")


def _twin(template: Template, kind: str) -> bool:
    """A fallback that says what this kind says itself, under the same name."""
    same = BY_ID.get(template.id.replace(f"{template.kind}/", f"{kind}/", 1))
    return template.kind != kind and same is not None and not same.needs


def _ranked(scene: Scene, kind: str, own: tuple[Template, ...], rich: bool) -> list[Template]:
    brief, used, recent = scene.brief, used_templates(scene), recent_angles(scene)
    offered = tuple(
        t for t in templates_for(scene.language, kind, brief.channel) if brief.plain or "plain" not in t.needs
    )

    def rank(t: Template) -> tuple[int, ...]:
        off_angle = bool(brief.angle) and t.angle != brief.angle
        general = not SITUATIONS.intersection(t.needs)
        misfit = t.short is rich
        foreign = t.id not in {o.id for o in own}
        return (
            t.id != brief.kept,
            t.id in brief.avoid,
            general,
            t.id in used,
            weight(t.source) if brief.plain else 0,
            off_angle,
            foreign,
            t.angle in recent,
            misfit,
        )

    return sorted((*own, *_shuffled(scene, offered)), key=rank)


def used_templates(scene: Scene) -> frozenset[str]:
    """Ids sent to this company or shown for another reader there."""
    id = scene.opportunity.id
    sent = {c.template for c in scene.search.contacts_of(id) if c.template}
    shown = {
        v
        for n in scene.search.nudges
        if n.opportunity == id and n.person != scene.brief.person
        for v in n.variants
    }
    return frozenset(sent | shown)


def recent_angles(scene: Scene) -> frozenset[str]:
    """Of the last two messages to this company (rule book R7)."""
    out = sorted(
        (c for c in scene.search.contacts_of(scene.opportunity.id) if c.direction == "out"),
        key=lambda c: c.at,
    )
    return frozenset(c.angle or angle_of(c.template) for c in out[-2:])


def angle_of(template: str | None) -> str:
    found = BY_ID.get(template or "")
    return found.angle if found else ""


def _shuffled(scene: Scene, offered: tuple[Template, ...]) -> tuple[Template, ...]:
    """A fixed turn per company, moved on by one for each reader of a panel."""
    if not offered:
        return ()
    people = scene.interview.people if scene.interview else ()
    seat = people.index(scene.person.id) if scene.person and scene.person.id in people else 0
    start = (crc32(scene.opportunity.id.encode()) + seat) % len(offered)
    return offered[start:] + offered[:start]
