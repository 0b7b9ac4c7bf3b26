"""The company a message is about: an ordered list of places where companies stand, the first that holds one decides."""

from collections.abc import Callable
from typing import NamedTuple

from coach.understand.company_cues import (
    AFTER_EVENT,
    BEFORE_FOR,
    BEFORE_FROM,
    BEFORE_TO,
    LABELS,
    NOT_COMPANIES,
    PLURAL_VERBS,
    RANK,
    STREETS,
    SPEECH_VERBS,
    THINGS,
    TITLED,
)
from coach.understand.first_names import FIRST_NAMES
from coach.understand.lexicon import SMALL
from coach.understand.names import Name, looks_like_person, name_at, plain
from coach.understand.places import PLACES
from coach.understand.vocabulary import DEPARTMENTS, EVENTS, HARD_EVENTS, MEDIA, STOPS, SUFFIXES, TITLES
from coach.understand.wordlist import words
from coach.understand.words import Word


class Scene(NamedTuple):
    """The words, which of them are the role's, where the argument of a slash command begins (or -1)."""

    words: list[Word]
    taken: frozenset[int]
    command: int
    shouting: bool

    def name(self, k: int) -> Name | None:
        return name_at(self.words, k, self.shouting)

    def low(self, k: int) -> str:
        return self.words[k].low if 0 <= k < len(self.words) else ""


def find_companies(scene: Scene) -> list[Name]:
    """Best first."""
    for look in LOOKS:
        found = [n for n in look(scene) if _fine(scene, n)]
        if found:
            return found
    return []


def _fine(scene: Scene, name: Name) -> bool:
    low = name.text.lower()
    if any(k in scene.taken for k in range(name.first, name.next)) or len(low) < 2:
        return False
    if not name.capital and (scene.low(name.first) in SMALL or scene.low(name.first) in TITLES):
        return False
    before = scene.low(name.first - 1)
    if TITLES & {scene.low(name.first), before, scene.low(name.first - 2) if before == "." else ""}:
        return False
    if (
        ((low in PLACES or f"{before} {low}" in PLACES) and name.first != scene.command)
        or name.words[-1] in STREETS
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


_SKIPPED_FIRST = STOPS | {",", ":"}
_SKIPPED = words("a an my the interview call role with at for on from to")


def _labelled(scene: Scene) -> list[Name]:
    """ "company: Acme"."""
    for k in range(len(scene.words) - 2):
        if scene.low(k) in LABELS and scene.low(k + 1) in (":", "="):
            name = scene.name(k + 2)
            return [name] if name else []
    return []


def _by_preposition(scene: Scene) -> list[Name]:
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
    return [n for _, _, n in sorted(ranked, key=lambda r: r[:2])]


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
    if low == "of":
        named = scene.low(k - 1) == ")" or any(plain(scene.low(n)) in FIRST_NAMES for n in (k - 1, k - 2))
        return 2 if named or scene.low(k - 1) in TITLED else 0
    if low == "w" and scene.low(k + 1) != "/" and scene.words[k].j - scene.words[k].i != 1:
        return 0
    return RANK.get(low, 0)


def _surely(scene: Scene, k: int) -> bool:
    """ "offer from morgan stanley": only companies make offers."""
    return scene.low(k) in ("from", "by") and scene.low(k - 1) in (
        "offer",
        "rejected",
        "rejection",
        "ghosted",
    )


def _lower_leads(scene: Scene, k: int, name: Name) -> bool:
    """Lower case counts as a name only after words that lead to one ("interview with globex", "applied to stripe")."""
    low, before = scene.low(k), scene.low(k - 1)
    lead, count = scene.low(name.first - 1), name.next - name.first
    if lead in ("their", "our", "my", "his", "her") or (lead == "the" and count < 2):
        return False
    if low in ("at", "@", "with", "w"):
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


def _owner(scene: Scene) -> list[Name]:
    """ "Dunder Mifflin's Pam Beesly", "the Airtable offer", "Stripe onsite", "my lyft interview"."""
    found = []
    for k in range(len(scene.words) - 1):
        if scene.words[k].sort != "word" or (k and _inside_name(scene, k)):
            continue
        led = scene.low(k - 1) in ("the", "my", "their", "our")
        if (not scene.words[k].capital and not (led or k == 0)) or (
            scene.low(k) in STOPS and not scene.words[k].capital
        ):
            continue
        name = scene.name(k)
        if (
            name
            and name.first == k
            and name.next < len(scene.words)
            and not looks_like_person(name)
            and _owns(scene, name)
        ):
            found.append(name)
    return found


def _inside_name(scene: Scene, k: int) -> bool:
    before = scene.words[k - 1]
    return before.capital and before.sort == "word" and before.low not in STOPS and not scene.shouting


def _owns(scene: Scene, name: Name) -> bool:
    last, at = scene.words[name.next - 1].low, name.next
    while at in scene.taken:
        at += 1
    after = scene.low(at)
    if last.endswith(("'s", "’s")):
        return name.capital and (scene.words[name.next].capital or after in THINGS)
    return after in THINGS and not (after == "phone" and not name.capital)


def _by_noun(scene: Scene) -> list[Name]:
    """ "interview Globex Tuesday", "final interview (Cyberdyne", "interview: Acme", "applied: Globex"."""
    found = []
    for k in range(len(scene.words) - 1):
        if scene.low(k) not in AFTER_EVENT or (k and _inside_name(scene, k)):
            continue
        at = k + 1
        while at < len(scene.words) and scene.words[at].text in "(:-—–/@,>" and at < k + 3:
            at += 1
        name = scene.name(at)
        if (
            name
            and name.first == at
            and not looks_like_person(name)
            and (name.capital or _noun_leads(scene, k, at, name))
        ):
            found.append(name)
    return found


def _noun_leads(scene: Scene, k: int, at: int, name: Name) -> bool:
    return (scene.low(k) in ("applied", "interview") and scene.low(k + 1) == ":") or (
        at == k + 1
        and scene.low(k) in ("interview", "onsite", "applied", "interviewed", "ghosted")
        and name.text.lower() not in EVENTS
    )


def _subject(scene: Scene) -> list[Name]:
    """ "Hooli said early next week", "Initech: decision next month", "acme emailed", "bad news, Peloton passed"."""
    starts = [
        0,
        *(
            k
            for k in range(1, len(scene.words))
            if scene.words[k - 1].text in ",.;:!?" and scene.words[k].capital
        ),
    ]
    return [n for k in starts for n in _subject_at(scene, k)]


def _subject_at(scene: Scene, start: int) -> list[Name]:
    k = start
    while (
        scene.low(k) in _SKIPPED_FIRST
        and k < start + 6
        and (not scene.words[k].capital or k == start)
        and not (k == start and _brand_start(scene, k))
    ):
        k += 1
    name = scene.name(k)
    if not name or (name.first != k and not name.capital):
        return []
    after = scene.low(name.next)
    if looks_like_person(name) and not (after in PLURAL_VERBS and len(name.words) > 1):
        return []
    sort = scene.words[name.next].sort if name.next < len(scene.words) else "end"
    if name.capital:
        return (
            [name]
            if sort in ("date", "sign", "end") or after in STOPS or scene.words[name.next].text[:1].isdigit()
            else []
        )
    return (
        [name]
        if k == 0
        and (after in SPEECH_VERBS or after in EVENTS or (after in (":", "-") and len(scene.words) > 2))
        else []
    )


def _brand_start(scene: Scene, k: int) -> bool:
    name = scene.name(k)
    return bool(name and name.capital and name.next - name.first > 1)


def _segment(scene: Scene) -> list[Name]:
    """ "Senior Backend Engineer, Adatum, 18 November": a capital name between signs."""
    found = []
    for k in range(len(scene.words)):
        if k and scene.words[k - 1].sort not in ("sign", "date"):
            continue
        name = scene.name(k)
        if not name or not name.capital or name.first != k or looks_like_person(name) or scene.shouting:
            continue
        ends = name.next >= len(scene.words) or scene.words[name.next].sort in ("sign", "date")
        if ends and not (k == 0 and name.next >= len(scene.words) and name.next - name.first < 2 and False):
            found.append(name)
    return found


def _with_suffix(scene: Scene) -> list[Name]:
    """Anywhere: a capital name that ends like a company ("Acme Labs")."""
    found = []
    for k in range(len(scene.words)):
        if scene.words[k].capital and not (k and _inside_name(scene, k)):
            name = scene.name(k)
            if name and name.capital and name.words[-1] in SUFFIXES and len(name.words) > 1:
                found.append(name)
    return found


LOOKS: tuple[Callable[[Scene], list[Name]], ...] = (
    _by_command,
    _labelled,
    _by_preposition,
    _owner,
    _by_noun,
    _subject,
    _segment,
    _with_suffix,
)
"""The order is the weight."""
