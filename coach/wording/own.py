"""The user's own wordings: slots in braces, {first} {role} {company} {date} {topic} {me}; see `fill`."""

from collections.abc import Mapping
from typing import Any

from coach import lazy_re as re
from coach.wording.catalogue import Template
from coach.wording.scene import Scene
from coach.wording.similarity import core

OWN_CHANNELS = frozenset({"email", "linkedin_message"})
SLOTS = (
    "first",
    "name",
    "role",
    "company",
    "date",
    "topic",
    "problem",
    "reason",
    "me",
    "number",
    "news",
    "deadline",
)
"""What a template of the user's may hold; a sentence whose slot is not known is left out."""
LEAST = 3
"""Words, without greeting and close, below which a wording with its gaps left out says nothing (J)."""
_SLOT = re.compile(r"\{\s*(\w+)\s*\}")


def own_templates(scene: Scene) -> tuple[Template, ...]:
    """Those for this kind; none on channels with hard limits of their own."""
    if scene.brief.channel not in OWN_CHANNELS:
        return ()
    texts = [text for kind, text in scene.preferences.templates if kind == scene.brief.kind and text.strip()]
    return tuple(_template(scene, text, n) for n, text in enumerate(texts, start=1))


def _template(scene: Scene, text: str, number: int) -> Template:
    return Template(
        id=f"own/{scene.brief.kind}/{number}",
        language=scene.language,
        kind=scene.brief.kind,
        channel=scene.brief.channel,
        angle="",
        needs=(),
        subjects=("Thank you - {{ role }}", "{{ role }}", "Our conversation"),
        source=text,
    )


def is_own(template: Template) -> bool:
    return template.id.startswith("own/")


def unknown_slots(text: str) -> tuple[str, ...]:
    """What stands in braces there and is none of SLOTS: a sentence with it would always be left out."""
    return tuple(dict.fromkeys(slot for slot in _SLOT.findall(text) if slot not in SLOTS))


def fill(text: str, facts: Mapping[str, Any]) -> str:
    """Slots replaced; a sentence with an unknown or empty slot is dropped, so that none stays open."""
    values = _values(facts)
    paragraphs = (_filled(p, values) for p in re.split(r"\n\s*\n", text.strip()))
    filled = "\n\n".join(p for p in paragraphs if p)
    return filled if len(core("\n" + core(filled)).split()) >= LEAST else ""


def unfilled(scene: Scene, used: Template) -> str | None:
    """Says that a wording of the user's had nothing to say; None when it was used, or none was to come first."""
    own = own_templates(scene)
    if not own or used.id.startswith("own/") or any(t.id in scene.brief.avoid for t in own):
        return None
    slots = sorted({f"{{{s}}}" for t in own for s in _SLOT.findall(t.source)})
    named = f" ({', '.join(slots)})" if slots else ""
    return f"Your own wording needs facts I don't have yet{named}, so this is one of mine."


def _filled(paragraph: str, values: Mapping[str, str]) -> str:
    sentences = re.split(r"(?<=[.!?])\s+|\n", paragraph)
    kept = (s for s in sentences if all(values.get(slot) for slot in _SLOT.findall(s)))
    joint = "\n" if "\n" in paragraph.strip() else " "
    return joint.join(_SLOT.sub(lambda m: values[m[1]], s) for s in kept).strip()


def _values(facts: Mapping[str, Any]) -> dict[str, str]:
    met = facts["met"]
    phrase = {"topic": "detail", "problem": "problem"}
    found = {slot: facts[fact].about for slot, fact in phrase.items() if fact in facts}
    if "reason" in facts:
        found["reason"] = facts["reason"].because
    if "own_news" in facts:
        found["news"] = facts["own_news"].line
    plain = {
        slot: str(facts[slot])
        for slot in ("first", "role", "company", "me", "number", "deadline")
        if slot in facts
    }
    return {**plain, **found, "date": met.on, "name": plain.get("first", "")}
