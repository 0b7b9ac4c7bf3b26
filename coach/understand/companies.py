"""The company a message is about: by command, preposition, or place in the sentence; known ones first."""

import re
from functools import lru_cache

from coach.understand.names import Name, looks_like_person, name_at
from coach.understand.vocabulary import DEPARTMENTS, EVENTS, MEDIA, STOPS, VERBS
from coach.understand.words import Word

_STRONG = frozenset("at @ joined join withdrew".split())
_OPENERS = frozenset("with at for @ to from re : - about of".split())
_LABELS = frozenset("company employer firm".split())
_SUBJECT_VERBS = VERBS | frozenset(": - - wants passed rejected offered said".split())
_THINGS = EVENTS | frozenset("job team people folks guys thing process hr recruiter ceo cto manager's offices office hq".split())
_NOT_COMPANIES = frozenset(
    "linkedin indeed glassdoor gmail whatsapp friday monday home least all work lunch noon midnight me you them "
    "portfolio resume cv python java javascript sql office person hq reception everyone english german french i "
    "btw fyi asap ps hr quick just got update good news thanks hello dear".split()
)


@lru_cache(maxsize=512)
def known_pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Any of these names as whole words, longest first."""
    parts = sorted({n.strip().lower() for n in names if n.strip()}, key=len, reverse=True)
    if not parts:
        return None
    return re.compile(r"(?<![\w])(?:" + "|".join(re.escape(p) for p in parts[:500]) + r")(?![\w])", re.IGNORECASE)


def find_companies(words: list[Word], taken: set[int], command: int, shouting: bool) -> list[Name]:
    """Best first. `command` is the index after a slash command, or -1; `taken` are words of the role."""
    for look in (_by_command, _labelled, _by_preposition, _owner, _by_noun, _subject):
        found = [n for n in look(words, taken, command, shouting) if _fine(n, words, taken)]
        if found:
            return found
    return []


def _fine(name: Name, words: list[Word], taken: set[int]) -> bool:
    low = name.text.lower()
    if any(k in taken for k in range(name.first, name.next)) or low in _NOT_COMPANIES or low in DEPARTMENTS:
        return False
    if low in MEDIA and name.first and words[name.first - 1].low in ("on", "via", "over", "by", "-", ","):
        return False
    return len(low) > 1 and not (low in STOPS and not name.capital)


def _by_command(words: list[Word], taken: set[int], command: int, shouting: bool) -> list[Name]:
    if command < 0:
        return []
    k = command
    while k < len(words) and (words[k].low in _OPENERS or words[k].low in ("a", "an", "my", "the") and k + 1 < len(words) and words[k + 1].low in EVENTS):
        k += 1
    if k > command and words[k - 1].low in ("with", "to") and (name := name_at(words, k, shouting)) and looks_like_person(name):
        return []
    while k < len(words) and (words[k].sort == "date" or words[k].text in (",", "-") or words[k].low in ("at", "with", "for") and words[k - 1].sort == "date"):
        k += 1
    name = name_at(words, k, shouting)
    return [name] if name and not (looks_like_person(name) and k > command and words[k - 1].low == "with") else []


def _labelled(words: list[Word], taken: set[int], command: int, shouting: bool) -> list[Name]:
    for k in range(len(words) - 2):
        if words[k].low in _LABELS and words[k + 1].text in (":", "="):
            name = name_at(words, k + 2, shouting)
            return [name] if name else []
    return []


def _by_preposition(words: list[Word], taken: set[int], command: int, shouting: bool) -> list[Name]:
    """ "at Globex" before "from Snowflake" before "with Massive Dynamic" and "for Acme"; people are left out."""
    ranked: list[tuple[int, int, Name]] = []
    for k in range(len(words) - 1):
        rank = _rank(words, k)
        name = name_at(words, k + 1, shouting) if rank else None
        if name is None or not rank or k + 1 in taken and name.first in taken:
            continue
        if rank > 1 and looks_like_person(name):
            continue
        if not name.capital and not _lower_allowed(words, k, name):
            continue
        ranked.append((rank, k, name))
    return [n for _, _, n in sorted(ranked, key=lambda r: r[:2])]


def _rank(words: list[Word], k: int) -> int:
    low = words[k].low
    if low in _STRONG:
        return 1
    if low in ("with", "to", "from", "by", "for", "into", "w"):
        return {"from": 2, "with": 3, "w": 3, "to": 4, "by": 4, "into": 4, "for": 5}[low]
    return 6 if low in ("on", "about", "re") and k and words[k - 1].low in ("passed", "update", "news", "up", "heard") else 0


def _lower_allowed(words: list[Word], k: int, name: Name) -> bool:
    """Lower case counts as a name only after a word that leads to one ("interview with globex", "applied to stripe")."""
    if words[k].low in ("at", "@", "with", "w"):
        return name.text.isalpha() is False or name.text.lower() not in STOPS
    before = words[k - 1].low if k else ""
    if words[k].low == "to":
        return before in ("applied", "apply", "application", "talked", "spoke", "applying", "cv", "resume")
    if words[k].low == "for":
        return before in EVENTS or before in ("interviewed", "interviewing", "applied")
    return words[k].low in ("from", "by") and (before in EVENTS or before in ("heard", "back", "offer", "rejected", "rejection", "withdrew", "withdrawn", "ghosted", "update", "news", "word", "reply", "no", "email", "mail", "out") or words[k - 1].capital)


def _owner(words: list[Word], taken: set[int], command: int, shouting: bool) -> list[Name]:
    """ "Dunder Mifflin's Pam Beesly", "the Airtable offer", "Stripe onsite"."""
    found = []
    for k in range(len(words) - 1):
        if words[k].sort != "word" or not words[k].capital or k in taken or shouting:
            continue
        if k and words[k - 1].capital and words[k - 1].sort == "word" and words[k - 1].low not in STOPS:
            continue
        name = name_at(words, k, shouting)
        if not name or name.next >= len(words) or looks_like_person(name):
            continue
        after = words[name.next]
        if words[name.next - 1].low.endswith("'s") or words[name.next - 1].low.endswith("’s") or after.low in _THINGS and after.low not in ("phone",):
            found.append(name)
    return found


def _by_noun(words: list[Word], taken: set[int], command: int, shouting: bool) -> list[Name]:
    """ "interview Globex Tuesday", "final interview Cyberdyne, backend dev", "withdrew wayfair"."""
    found = []
    for k in range(len(words) - 1):
        if words[k].low in EVENTS or words[k].low in ("applied", "interviewed", "interviewing", "rejected", "heard", "offer"):
            after = name_at(words, k + 1, shouting)
            if after and after.first == k + 1 and not looks_like_person(after) and (after.capital or words[k].low in ("interview", "onsite", "applied", "intervew")):
                found.append(after)
    return found


def _subject(words: list[Word], taken: set[int], command: int, shouting: bool) -> list[Name]:
    """ "Hooli said early next week", "Initech: decision next month", "acme emailed"."""
    k = 0
    while k < len(words) and words[k].sort == "word" and words[k].low in STOPS and not words[k].capital:
        k += 1
    if k and k < len(words) and not words[k].capital:
        return []
    name = name_at(words, k, shouting)
    if not name or looks_like_person(name):
        return []
    after = words[name.next] if name.next < len(words) else None
    if name.capital and (k > 0 or after is None or len(words) - name.next < 3 or after.sort in ("date", "sign") or after.low in STOPS):
        return [name]
    if after is not None and (after.low in _SUBJECT_VERBS or after.low in EVENTS or after.text in ":-" or after.sort == "date"):
        return [name]
    return []
