"""Companies behind a preposition: "at Globex", "from Snowflake", "with Massive Dynamic"."""

from coach.understand.company_cues import (
    BEFORE_FOR,
    BEFORE_FROM,
    BEFORE_TO,
    RANK,
    TITLED,
)
from coach.understand.first_names import FIRST_NAMES
from coach.understand.names import Name
from coach.understand.person_names import looks_like_person
from coach.understand.plain import plain
from coach.understand.scene import Scene
from coach.understand.vocabulary import EVENTS
from coach.understand.wordlist import word_set

WEIGHTS = {1: 56, 2: 52, 3: 48, 4: 44, 5: 40, 6: 28, 8: 14}
"""By the rank of the preposition."""


def by_preposition(scene: Scene) -> list[tuple[Name, int]]:
    """ "at Globex" before "from Snowflake" before "with Massive Dynamic" before "for Acme"; people are left out."""
    ranked = []
    for k in range(len(scene.words) - 1):
        rank = _rank(scene, k)
        name = scene.name(_after(scene, k)) if rank else None
        if (
            name is None
            or (rank > 1 and looks_like_person(name) and not _surely(scene, k))
            or not (name.capital or _lower_leads(scene, k, name))
        ):
            continue
        ranked.append((rank, k, name))
    return [(n, WEIGHTS[rank]) for rank, _, n in sorted(ranked, key=lambda r: r[:2])]


def _after(scene: Scene, k: int) -> int:
    """Over "w/", "the team at" and the like."""
    k += 1
    while scene.low(k) in (
        "/",
        ".",
        "the",
        "folks",
        "people",
        "team",
        "guys",
        "recruiter",
        "our",
        "their",
    ) and scene.low(k + 1) not in ("", "of"):
        if scene.low(k) == "the" and scene.words[k].capital:
            break
        k += 1
    return k


def _rank(scene: Scene, k: int) -> int:
    low = scene.low(k)
    if low == "of" and scene.low(k - 1) == "out":
        return 2
    if low == "of":
        named = scene.low(k - 1) == ")" or any(plain(scene.low(n)) in FIRST_NAMES for n in (k - 1, k - 2))
        return 2 if named or scene.low(k - 1) in TITLED else 0
    if low == "w" and scene.low(k + 1) != "/" and scene.words[k].j - scene.words[k].i != 1:
        return 0
    return RANK.get(low, 0)


def _surely(scene: Scene, k: int) -> bool:
    """ "offer from morgan stanley": only companies make offers."""
    before = scene.low(k - 1)
    return (scene.low(k) in ("from", "by") and before in _FIRMS_DO) or (
        scene.low(k) == "to" and before in ("applied", "applying", "application")
    )


def _meets(scene: Scene, k: int) -> bool:
    """ "round two tomorrow with globex", not "they struggle with slow deploys"."""
    if k < 2 or scene.words[k - 1].sort != "word":
        return True
    return any(w.low in EVENTS | _TALKS for w in scene.words[max(k - 4, 0) : k])


_TALKS = word_set(
    "interviewed interviewing talked talking spoke speaking met chatted chatting apply applied thing one something got "
    "have had am i'm process going heard in offer stage scheduled booked set up"
)
_FIRMS_DO = word_set(
    "offer rejected rejection ghosted withdrawn withdrew withdraw declined hired shortlisted employed out"
)


def _lower_leads(scene: Scene, k: int, name: Name) -> bool:
    """Lower case counts as a name only after words that lead to one ("interview with globex", "applied to stripe")."""
    low, before = scene.low(k), scene.low(k - 1)
    lead, count = scene.low(name.first - 1), name.next - name.first
    if lead in ("their", "our", "my", "his", "her") or (lead == "the" and count < 2):
        return False
    if low in ("with", "w"):
        return _meets(scene, k)
    if low in ("at", "@"):
        return True
    if low == "to":
        return before in BEFORE_TO
    if low == "for":
        return before in BEFORE_FOR
    return low in ("from", "by") and (
        before in BEFORE_FROM
        or before in EVENTS
        or scene.words[k - 1].capital
        or any(plain(scene.low(n)) in FIRST_NAMES for n in (k - 1, k - 2))
    )
