"""The company a message is about: every cue weighs for the name it stands beside, the heaviest name wins."""

from collections.abc import Callable

from coach.understand.agencies import is_agency, without_agencies
from coach.understand.common_words import COMMON
from coach.understand.company_cues import (
    FIRM_VERBS,
    LABELS,
    NOT_COMPANIES,
    PLURAL_VERBS,
    STREETS,
    TITLED,
)
from coach.understand.company_nouns import by_noun, called, owner
from coach.understand.company_prepositions import by_preposition
from coach.understand.company_subjects import (
    another,
    before_time,
    contacted,
    heading,
    plain_segment,
    segment,
    settles,
    subject,
    with_suffix,
)
from coach.understand.lexicon import SMALL
from coach.understand.names import Name, name_at
from coach.understand.person_names import looks_like_person
from coach.understand.places import PLACES
from coach.understand.scene import Scene
from coach.understand.vocabulary import (
    DEPARTMENTS,
    EVENTS,
    HARD_EVENTS,
    MEDIA,
    PREPOSITIONS,
    STOPS,
    TITLES,
    VERBS,
)
from coach.understand.wordlist import word_set

FURTHER = 4
"""A cue beside a heavier one weighs one fourth."""
Cue = Callable[[Scene], list[tuple[Name, int]]]


def find_companies(scene: Scene) -> list[Name]:
    """Heaviest first; an agency only when nothing else is named."""
    weights: dict[int, list[int]] = {}
    names: dict[int, Name] = {}
    for cue in CUES:
        for name, weight in cue(scene):
            if _fine(scene, name):
                weights.setdefault(name.first, []).append(weight)
                names.setdefault(name.first, name)
    for k in [k for k in names if _inside(scene, k, names)]:
        del names[k], weights[k]
    ranked = [names[k] for k in sorted(weights, key=lambda k: (-_together(weights[k]), k))]
    ranked = _fullest(ranked)
    return without_agencies(scene, ranked) or ranked


def _fullest(ranked: list[Name]) -> list[Name]:
    """ "Ashby" said again as "Ashby Labs" is that."""
    if len(ranked) < 2:
        return ranked
    longer = next((n for n in ranked[1:] if n.text.lower().startswith(ranked[0].text.lower() + " ")), None)
    return [longer, *(n for n in ranked if n is not longer)] if longer else ranked


def _inside(scene: Scene, k: int, names: dict[int, Name]) -> bool:
    """ "T Infotech" within "L&T Infotech", "Valley" within "Hospice of the Valley"."""
    return any(o.first < k < o.next and o.capital for o in names.values())


def _together(weights: list[int]) -> int:
    """The heaviest cue, and a little for each further one."""
    return max(weights) + (sum(weights) - max(weights)) // FURTHER


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
    if (
        not name.capital
        and before in ("the", "a", "an", "this", "that", "some")
        and all(w in COMMON for w in name.words)
    ):
        return False
    if low in TITLED or (name.words[0] in TITLED and "of" in name.words):
        return False
    if name.capital and len(name.words) == 1 and low in COMMON and _opens(scene, name):
        return False
    if (
        low in NOT_COMPANIES
        and name.capital
        and (name.first == scene.command or before in ("called", "named"))
    ):
        return True
    if low in NOT_COMPANIES or low in DEPARTMENTS or (low in STOPS and not name.capital):
        return False
    if (
        low in MEDIA
        and low not in ("google", "slack", "skype")
        and not (name.first == scene.command or scene.low(name.first - 1) in ("at", "@", "with"))
    ):
        return False
    return not (name.capital and low in HARD_EVENTS and name.first != scene.command)


def _opens(scene: Scene, name: Name) -> bool:
    """ "Bit of a faff", "Right then": an everyday word that begins a sentence, and no verb behind that a firm could do."""
    before = scene.words[name.first - 1].text if name.first else "."
    if before not in ".!?\n" or scene.command >= 0 or scene.shouting:
        return False
    after = scene.words[name.next] if name.next < len(scene.words) else None
    if scene.low(name.next) in PREPOSITIONS and [w.sort for w in scene.words[name.next + 1 :][:1]] == [
        "date"
    ]:
        return False
    return (
        after is None
        or after.low in _GO_ON
        or (after.sort == "word" and after.low not in _DOES and after.low not in EVENTS)
    )


_GO_ON = frozenset((",", "then", "of", "now", "."))
_DOES = FIRM_VERBS | PLURAL_VERBS | VERBS | word_set("recruiter recruiting hr hiring")


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


def _weighing(look: Callable[[Scene], list[Name]], weight: int) -> Cue:
    return lambda scene: [(name, weight) for name in look(scene)]


CUES: tuple[Cue, ...] = (
    _weighing(_by_command, 100),
    _weighing(_labelled, 80),
    _weighing(before_time, 60),
    _weighing(called, 64),
    by_preposition,
    owner,
    _weighing(heading, 52),
    _weighing(contacted, 30),
    _weighing(by_noun, 28),
    _weighing(subject, 26),
    _weighing(segment, 20),
    _weighing(plain_segment, 16),
    _weighing(another, 12),
    _weighing(settles, 24),
    _weighing(with_suffix, 14),
)
"""What weighs for a name, and how much; weights add up."""
