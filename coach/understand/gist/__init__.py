"""What a free message is for, learned from thousands of sayings: `gist("any news from stripe?")` begins with "status"."""

from dataclasses import dataclass
from functools import lru_cache

from coach.understand.gist.announced import content
from coach.understand.gist.model import learned
from coach.understand.gist.plain_words import plain

READINGS = 3
"""As many as are worth asking about."""
UNSURE = 0.6
"""Below it, what stands behind "Ed just called," is asked alone."""
NEAR = 0.12
"""What the acts asked for must add up to, for one of them to be meant."""
NEWS = frozenset(
    ("accepted", "asks_of_me", "cancel_interview", "decision", "delay", "hold", "no_show", "offer", "rejected", "reschedule", "wants_meeting")
)  # fmt: skip
"""What may stand there."""
FACTS = ("problem", "forgot", "weak", "experience", "liked", "idea", "topic", "felt_good", "felt_bad")
"""Acts that tell of an interview that is over (rule book N02)."""


@dataclass(frozen=True, slots=True)
class Gist:
    act: str
    chance: float
    """Of being meant, from 0 to 1; honest on sayings never seen (see docs/understanding.md)."""


@lru_cache(maxsize=64)
def gist(text: str) -> tuple[Gist, ...]:
    """The likeliest acts of the conversation, the best one first; empty where there are no words. Pure."""
    if not plain(text).removesuffix("?").strip():
        return ()
    whole = _read(text)
    behind = content(text) if whole[0].chance < UNSURE else None
    read = _read(behind) if behind else whole
    return read if read[0].chance >= UNSURE and read[0].act in NEWS else whole


def _read(text: str) -> tuple[Gist, ...]:
    model = learned()
    rows = zip(model.chances(text), model.acts, strict=True)
    return tuple(Gist(act, chance) for chance, act in sorted(rows, reverse=True)[:READINGS])


def likeliest(text: str) -> Gist | None:
    """The best of `gist`, or None where there are no words."""
    return next(iter(gist(text)), None)


def among(text: str, acts: tuple[str, ...]) -> Gist | None:
    """The likeliest of these, with its share among them: for words whose place leaves few meanings. None where all are far."""
    model = learned()
    rows = [(c, act) for c, act in zip(model.chances(text), model.acts, strict=True) if act in acts]
    near, (chance, act) = sum(c for c, _ in rows), max(rows)
    return Gist(act, chance / near) if near >= NEAR else None


def fact(text: str) -> str | None:
    """Which part of a debrief these words tell most likely, or None."""
    return next((g.act for g in gist(text) if g.act in FACTS), None)


__all__ = ["FACTS", "Gist", "among", "fact", "gist", "likeliest"]
