"""Which wordings to try, best first: never one this company has seen, an unused angle, another for each reader."""

from zlib import crc32

from coach.wording.catalogue import BY_ID, Template, templates_for
from coach.wording.scene import Scene

FALLBACK = {
    "dated_check_in": "undated_check_in",
    "late_thank_you": "thank_you",
}
"""Where a kind can say nothing without a fact, this one can (rule book 4.7)."""


def candidates(scene: Scene) -> tuple[Template, ...]:
    """All that could be used, in the order in which they should be tried."""
    brief = scene.brief
    offered = _offered(scene, brief.kind)
    used, recent = used_templates(scene), recent_angles(scene)

    def rank(t: Template) -> tuple[bool, bool, bool, bool, int]:
        shown = t.id in brief.avoid
        return shown, t.id in used, bool(brief.angle) and t.angle != brief.angle, t.angle in recent, _turn(scene, t)

    return tuple(sorted(offered, key=rank))


def _offered(scene: Scene, kind: str) -> tuple[Template, ...]:
    return templates_for("en", kind, scene.brief.channel)


def used_templates(scene: Scene) -> frozenset[str]:
    """Ids sent to this company or shown for another reader there."""
    id = scene.opportunity.id
    sent = {c.template for c in scene.search.contacts_of(id) if c.template}
    shown = {v for n in scene.search.nudges if n.opportunity == id and n.person != scene.brief.person for v in n.variants}
    return frozenset(sent | shown)


def recent_angles(scene: Scene) -> frozenset[str]:
    """Of the last two messages to this company (rule book R7)."""
    out = sorted((c for c in scene.search.contacts_of(scene.opportunity.id) if c.direction == "out"), key=lambda c: c.at)
    return frozenset(c.angle or angle_of(c.template) for c in out[-2:])


def angle_of(template: str | None) -> str:
    found = BY_ID.get(template or "")
    return found.angle if found else ""


def _turn(scene: Scene, template: Template) -> int:
    """A fixed shuffle per company, moved on by one for each reader of a panel."""
    same = templates_for(template.language, template.kind, template.channel)
    people = scene.interview.people if scene.interview else ()
    seat = people.index(scene.person.id) if scene.person and scene.person.id in people else 0
    start = crc32(scene.opportunity.id.encode()) + seat
    return (same.index(template) - start) % len(same)
