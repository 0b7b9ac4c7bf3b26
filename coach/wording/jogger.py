"""The memory jogger: role and day of the meeting, in every message where many were interviewed (rule book S0 15, 4.1)."""

from collections.abc import Mapping
from typing import Any

from coach.wording.scene import Scene
from coach.wording.vocabulary import word_set

KINDS = word_set(
    "thank_you late_thank_you addendum value_add dated_check_in undated_check_in delay_check_in second_check_in final_note "
    "long_tail light_touch hold_check_in offer_notice stay_in_touch"
)
"""Messages to somebody who may have met many candidates."""
REMEMBERED = 3
"""Days within which nobody who is told of an offer has to be told who writes (J)."""
_WAYS = (
    "To place me among many: we {verb} {on} about {role}.",
    "A word on who writes: we {verb} {on} about {role}.",
)


def jogged(scene: Scene, facts: Mapping[str, Any], message: str) -> str:
    """With the jogger in front where a large pool needs one and the text does not say it itself."""
    met = facts["met"]
    wanted = facts.get("large_pool") and scene.brief.kind in KINDS and scene.brief.channel == "email"
    if not wanted or scene.language != "en" or not met.on or "role" not in facts:
        return message
    start = scene.interview.start if scene.interview else None
    if scene.brief.kind == "offer_notice" and start and (scene.today - start.date).days <= REMEMBERED:
        return message
    if facts["role"] in message and (met.on in message or (met.month and met.month in message)):
        return message
    line = _WAYS[scene.sent % len(_WAYS)].format(verb=met.verb, on=met.on, role=facts["the_role"])
    return f"{line}\n\n{message}"
