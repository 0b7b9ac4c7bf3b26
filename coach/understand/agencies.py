"""Recruiting agencies: who stands between the user and the company ("via Hays", "recruiter Jo Lind (Robert Half)")."""

from coach.understand.names import Name
from coach.understand.person_names import looks_like_person
from coach.understand.scene import Scene
from coach.understand.vocabulary import SUFFIXES
from coach.understand.wordlist import word_set

_WAYS = word_set("via through thru")
_AGENCY = word_set("agency agencies headhunter headhunters staffing")
_AGENTS = word_set("recruiter headhunter agent agency")
_BETWEEN = word_set("is : , called named my the an a from at of ( - who works her his name")
FURTHEST = 9
"""Words between the cue and the agency's name: "recruiter is Jo Lind from the agency Hays"."""


def without_agencies(scene: Scene, names: list[Name]) -> list[Name]:
    """Those that can be the employer beside an agency; empty when there are none."""
    own = [n for n in names if not is_agency(scene, n)]
    if len(own) == len(names) or any(w.low in _AGENCY | _WAYS for w in scene.words):
        return own
    return [
        n for n in own if len(n.words) == 1 or scene.low(n.first - 1) != "with" or n.words[-1] in SUFFIXES
    ]


def is_agency(scene: Scene, name: Name) -> bool:
    """By the words before it, over the name of whoever works there."""
    k = name.first - 1
    if scene.low(k) in _WAYS or scene.low(k) in _AGENCY:
        return not looks_like_person(name)
    if scene.low(k) not in ("at", "from", "of", "(") or (
        looks_like_person(name) and not _of_a_person(scene, k - 1, name.first)
    ):
        return False
    while k >= 0 and name.first - k < FURTHEST:
        low = scene.low(k)
        if low in _AGENTS or low in _WAYS:
            return True
        if scene.words[k].sort not in ("word", "sign") or (
            low not in _BETWEEN and not scene.words[k].capital and not _of_a_person(scene, k, name.first)
        ):
            return False
        k -= 1
    return False


def _of_a_person(scene: Scene, k: int, end: int) -> bool:
    """Whether word `k` belongs to a person's name that ends before `end`."""
    return any(
        (name := scene.person(n)) is not None and k < name.next < end and looks_like_person(name)
        for n in range(max(k - 2, 0), k + 1)
    )


def is_agent(scene: Scene, person: Name, companies: list[Name]) -> bool:
    """Whether somebody works for the agency: led to by "via", said to be of one, or beside its name."""
    before = [scene.low(k) for k in range(max(person.first - 4, 0), person.first)]
    behind = [scene.low(k) for k in range(person.next, person.next + 4)]
    if before[-1:] and before[-1] in _WAYS:
        return True
    if behind[:1] and behind[0] in ("from", "at", "of", "(", ",") and _AGENCY & set(behind):
        return True
    if _AGENTS & set(before) and any(w.low in _AGENCY for w in scene.words):
        return True
    return any(c.first - 1 == person.next and is_agency(scene, c) for c in companies)
