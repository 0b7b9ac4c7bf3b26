"""Companies beside a noun: "the Airtable offer", "Stripe onsite", "interview Globex"."""

from dataclasses import replace

from coach.understand.common_words import COMMON
from coach.understand.company_cues import (
    AFTER_EVENT,
    FIRMS,
    MEETINGS,
    THINGS,
    TITLED,
)
from coach.understand.names import Name, name_at
from coach.understand.person_names import looks_like_person
from coach.understand.scene import Scene
from coach.understand.vocabulary import EVENTS, STOPS

OWNING, OWNING_SMALL = 30, 15
"""Weights of a name in capitals and of one in lower case."""


def owner(scene: Scene) -> list[tuple[Name, int]]:
    """ "Dunder Mifflin's Pam Beesly", "the Airtable offer", "Stripe onsite", "my lyft interview"."""
    found = []
    for k in range(len(scene.words) - 1):
        if scene.words[k].sort != "word" or (k and inside_name(scene, k)):
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
            and (not looks_like_person(name) or _owns_people(scene, name) or scene.low(k - 1) == "the")
            and _owns(scene, name)
        ):
            found.append((_as_led(scene, name), OWNING if name.capital else OWNING_SMALL))
    return found


def _as_led(scene: Scene, name: Name) -> Name:
    """ "the Wendy's thing": nobody has "the" before a first name, so that it is the firm's whole name."""
    last = scene.words[name.next - 1].text
    led = scene.low(name.first - 1) == "the" and looks_like_person(name)
    return replace(name, text=name.text + last[-2:]) if led and last.endswith(("'s", "’s")) else name


def _owns_people(scene: Scene, name: Name) -> bool:
    """ "Oscar Mayer's Jill Petrowski", "John Deere's Moline office": firms have people and offices."""
    if len(name.words) < 2 or not scene.words[name.next - 1].low.endswith(("'s", "’s")):
        return False
    person = scene.person(name.next)
    return bool(person and looks_like_person(person)) or scene.low(name.next + 1) in THINGS


def inside_name(scene: Scene, k: int) -> bool:
    before = scene.words[k - 1]
    return before.capital and before.sort == "word" and before.low not in STOPS and not scene.shouting


def _owns(scene: Scene, name: Name) -> bool:
    last, at = scene.words[name.next - 1].low, name.next
    while at in scene.taken:
        at += 1
    after = scene.low(at)
    if last.endswith(("'s", "’s")):
        titled = after in TITLED or after in ("hiring", "recruiting", "talent")
        return titled or (name.capital and (scene.words[name.next].capital or after in THINGS))
    return after in THINGS and not (after == "phone" and not name.capital)


def called(scene: Scene) -> list[Name]:
    """ "a bakery called Noon", "the startup Pebble": what kind of firm it is, then its name."""
    found = []
    for k in range(1, len(scene.words) - 1):
        if scene.low(k) in ("called", "named") and scene.low(k - 1) in FIRMS:
            name = name_at(scene.words, k + 1, scene.shouting, sure=True)
        elif scene.low(k) in FIRMS and scene.words[k + 1].capital and scene.words[k].text.islower():
            name = scene.name(k + 1)
        else:
            continue
        if name and name.first == k + 1 and not (scene.low(k) in FIRMS and looks_like_person(name)):
            found.append(name)
    return found


def by_noun(scene: Scene) -> list[Name]:
    """ "interview Globex Tuesday", "final interview (Cyberdyne", "interview: Acme", "applied: Globex"."""
    found = []
    for k in range(len(scene.words) - 1):
        if scene.low(k) not in AFTER_EVENT or (k and inside_name(scene, k)):
            continue
        at = k + 1
        while at < len(scene.words) and scene.words[at].text in "(:-—–/@,>" and at < k + 3:
            at += 1
        name = scene.name(at)
        if (
            name
            and name.first == at
            and (not looks_like_person(name) or _when_follows(scene, k, at, name))
            and (name.capital or _noun_leads(scene, k, at, name))
        ):
            found.append(name)
    return found


def _when_follows(scene: Scene, k: int, at: int, name: Name) -> bool:
    """ "interview Ross next Monday": a person would be led by "with"."""
    return (
        at == k + 1
        and name.capital
        and len(name.words) == 1
        and scene.low(k) in MEETINGS
        and name.next < len(scene.words)
        and scene.words[name.next].sort == "date"
    )


def _noun_leads(scene: Scene, k: int, at: int, name: Name) -> bool:
    return (scene.low(k) in ("applied", "interview") and scene.low(k + 1) == ":") or (
        at == k + 1
        and (
            scene.low(k) in ("interview", "onsite", "applied", "interviewed", "ghosted")
            or (
                scene.low(k) in MEETINGS
                and name.next < len(scene.words)
                and scene.words[name.next].sort == "date"
                and not all(w in COMMON for w in name.words)
            )
        )
        and name.text.lower() not in EVENTS
    )
