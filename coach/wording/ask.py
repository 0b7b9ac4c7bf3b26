"""The note under a draft: the one question whose answer would make it personal, or a hint on sending (rule book 4.7)."""

from collections.abc import Mapping
from typing import Any

from coach.wording.scene import THANKS, Scene
from coach.wording.vocabulary import words_of
from coach.wording.wishes import understood

STATUS = frozenset(
    words_of(
        "application_follow_up dated_check_in delay_check_in final_note recruiter_status second_check_in "
        "undated_check_in"
    )
)
_TELLING = STATUS | frozenset(
    words_of("long_tail offer_notice recruiter_debrief references_heads_up value_add")
)
"""Kinds in whose calls something may be said about timing."""
_CALLS = frozenset({"phone", "voicemail"})


_UNUSABLE = (
    "I kept your note, but can't put it into a letter as it stands. A few words on what {first} talked about are enough, for "
    'example "the slow monthly reports" or "they are hiring two more people".'
)
"""Said once, with the first wording."""


_PROBLEM = (
    "Which problem did they mention, and what would you try first? Two or three short points are plenty."
)
_FIRST_STEP = "For the problem they named: what would you try first? Two or three short points make an idea of this note."


def note_for(scene: Scene, facts: Mapping[str, Any]) -> str | None:
    """A question first, then a hint; None when there is nothing to add."""
    return _change(scene) or _name(scene) or _detail(scene, facts) or _hint(scene)


def _change(scene: Scene) -> str | None:
    if understood(scene.brief.extra):
        return None
    return 'I could not build that in. Try "mention ...", "leave out ...", "shorter" or "more formal", or type the text you want.'


def _name(scene: Scene) -> str | None:
    return None if scene.preferences.signed else "What name should I sign with?"


def _detail(scene: Scene, facts: Mapping[str, Any]) -> str | None:
    kind, first = scene.brief.kind, facts.get("first", "they")
    if kind in THANKS and "detail" not in facts:
        if facts.get("unusable"):
            return None if scene.brief.avoid else _UNUSABLE.format(first=first)
        return f"One detail would make it yours: what did {first} talk about that you still remember?"
    if kind == "value_add" and not ("problem" in facts and "ideas" in facts):
        return _FIRST_STEP if scene.debrief.problem else _PROBLEM
    if kind == "light_touch" and not {"detail", "own_news", "company_news"} & facts.keys():
        return (
            "Is there news on your side, or did you read something of theirs? One line, and I'll build it in."
        )
    if kind == "networking_report" and "own_news" not in facts:
        return "What came of their advice? One line, and I'll build it in."
    if kind == "addendum" and not ("forgot" in facts or "weak" in facts):
        return "What would you add, or say better now? One line is enough."
    if kind in STATUS and "reason" not in facts:
        return "What draws you to this role? One line, and I'll build it in."
    return None


def _hint(scene: Scene) -> str | None:
    if scene.brief.channel in _CALLS and scene.brief.kind in _TELLING:
        return "Afterwards, tell me what was said about timing, in their words."
    if scene.brief.channel == "text" and not (scene.person and scene.person.texts_welcome):
        return "Only where they have texted you first or said that texting is fine."
    return None
