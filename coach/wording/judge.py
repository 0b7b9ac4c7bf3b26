"""Judges a finished text against what this company has read and what the user never says."""

from functools import lru_cache

from coach.model import DraftChannel
from coach.wording.lint import lint
from coach.wording.scene import Scene
from coach.wording.similarity import ALIKE, similarity
from coach.wording.wishes import edits_of

_WEIGHT = {"stop": 100.0, "caution": 10.0, "fine": 0.0}


def faults(scene: Scene, body: str, alike: float | None = None) -> float:
    """0 for a text that can go out as it is; the more, the worse. `alike`: its likeness, where that is known."""
    brief = scene.brief
    likest = likeness(scene, body) if alike is None else alike
    return _weighed(body, brief.channel, brief.kind) + 50 * likest + 200 * _disliked(scene, body)


@lru_cache(maxsize=2048)
def _weighed(body: str, channel: DraftChannel, kind: str) -> float:
    """What the lint finds in it; kept, as the same texts are looked at for each "Other wording"."""
    return sum(_WEIGHT[a.severity] for a in lint(body, channel=channel, kind=kind))


def likeness(scene: Scene, body: str) -> float:
    """To the most similar text this company has had, however long ago, or is about to have, and to what was shown
    just now, unless that is what is being changed; 0 where none reads as the same."""
    sent = (c.text for c in scene.search.contacts_of(scene.opportunity.id) if c.direction == "out")
    shown = () if scene.brief.kept or scene.brief.plain else scene.brief.shown
    added = [edit.sentence for edit in edits_of(scene.brief) if edit.sentence]
    ours = _without(body, added)
    others = (_without(text, added) for text in (*sent, *scene.beside, *shown) if text)
    return max((similarity(ours, text, least=ALIKE) for text in others), default=0.0)


def _without(text: str, added: list[str]) -> str:
    """What the user wants said is said in every wording, and tells none from the other."""
    for sentence in added:
        text = text.replace(sentence, "")
    return text


def _disliked(scene: Scene, body: str) -> int:
    low = body.lower()
    return sum(p.strip().lower() in low for p in scene.preferences.avoid_phrases if p.strip())
