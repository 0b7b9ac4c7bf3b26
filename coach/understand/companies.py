"""The company a message is about: an ordered list of places where companies stand, the first that holds one decides."""

from collections.abc import Callable

from coach.understand.agencies import is_agency, without_agencies
from coach.understand.company_cues import (
    LABELS,
    NOT_COMPANIES,
    STREETS,
)
from coach.understand.company_nouns import by_noun, owner
from coach.understand.company_prepositions import by_preposition
from coach.understand.company_subjects import before_time, segment, subject, with_suffix
from coach.understand.lexicon import SMALL
from coach.understand.names import Name, name_at
from coach.understand.person_names import looks_like_person
from coach.understand.places import PLACES
from coach.understand.scene import Scene
from coach.understand.vocabulary import DEPARTMENTS, HARD_EVENTS, MEDIA, STOPS, TITLES
from coach.understand.wordlist import word_set


def find_companies(scene: Scene) -> list[Name]:
    """Best first; an agency only when nothing else is named."""
    agencies: list[Name] = []
    for look in LOOKS:
        found = [n for n in look(scene) if _fine(scene, n)]
        own = without_agencies(scene, found + agencies)
        if own:
            return own
        agencies = agencies or found
    return agencies


def find_agencies(scene: Scene) -> list[Name]:
    """Every firm of recruiters named as such."""
    return [
        name
        for k in range(1, len(scene.words))
        if (name := scene.name(k)) and name.first == k and is_agency(scene, name) and _fine(scene, name)
    ]


def _fine(scene: Scene, name: Name) -> bool:
    low = name.text.lower()
    if any(k in scene.taken for k in range(name.first, name.next)) or len(low) < 2:
        return False
    if not name.capital and (scene.low(name.first) in SMALL or scene.low(name.first) in TITLES):
        return False
    if name.words[0] in _MAKERS and _THEIR_PRODUCTS & {*name.words[1:], scene.low(name.next)}:
        return False
    before = scene.low(name.first - 1)
    if TITLES & {scene.low(name.first), before, scene.low(name.first - 2) if before == "." else ""}:
        return False
    if (
        ((low in PLACES or f"{before} {low}" in PLACES) and name.first != scene.command)
        or (low[0].isdigit() and name.words[-1] in STREETS)
        or not any(c.isalpha() for c in low)
    ):
        return False
    if low in NOT_COMPANIES or low in DEPARTMENTS or (low in STOPS and not name.capital):
        return False
    if (
        low in MEDIA
        and low not in ("google", "slack", "skype")
        and not (name.first == scene.command or scene.low(name.first - 1) in ("at", "@", "with"))
    ):
        return False
    return not (name.capital and low in HARD_EVENTS and name.first != scene.command)


def _by_command(scene: Scene) -> list[Name]:
    """ "/interview Acme", "/interview tomorrow at Acme"; "/interview with Jane" names nobody but Jane."""
    k = scene.command
    if k < 0:
        return []
    while k < len(scene.words) and (
        scene.words[k].sort in ("date", "sign")
        or scene.low(k) in ("with", "at", "for", "to", "from", "on", "@")
    ):
        k += 1
    while scene.low(k) in _SKIPPED and scene.words[k].text.islower() and scene.low(k + 1):
        k += 1
    name = name_at(scene.words, k, scene.shouting, sure=True)
    if not name or (
        looks_like_person(name)
        and scene.low(name.first - 1) in ("with", "to", "w", "/")
        and name.first > scene.command
    ):
        return []
    return [name]


_MAKERS = word_set("google microsoft ms zoom cisco")
_THEIR_PRODUCTS = word_set(
    "meet teams hangouts hangout calendar maps docs drive forms webex meeting meetings link"
)
_SKIPPED = word_set("a an my the interview call role with at for on from to")


def _labelled(scene: Scene) -> list[Name]:
    """ "company: Acme"."""
    for k in range(len(scene.words) - 2):
        name = scene.name(k + 2) if scene.low(k) in LABELS else None
        if name and (scene.low(k + 1) in (":", "=") or (scene.low(k + 1) == "is" and name.capital)):
            return [name]
    return []


LOOKS: tuple[Callable[[Scene], list[Name]], ...] = (
    _by_command,
    _labelled,
    before_time,
    by_preposition,
    owner,
    by_noun,
    subject,
    segment,
    with_suffix,
)
"""The order is the weight."""
