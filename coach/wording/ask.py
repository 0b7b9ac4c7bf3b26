"""The one question whose answer would make a draft personal (rule book 4.7)."""

from collections.abc import Mapping
from typing import Any

from coach.wording.scene import THANKS, Scene


def question_for(scene: Scene, facts: Mapping[str, Any]) -> str | None:
    if not scene.preferences.signed:
        return "What name should I sign with?"
    if scene.brief.kind in THANKS and "detail" not in facts:
        who = facts.get("first") or "them"
        return f"One detail makes it yours: what did you and {who} talk about that you still remember?"
    if scene.brief.kind.endswith("check_in") and "reason" not in facts:
        return "What draws you to this role? One line, and I build it in."
    return None
