"""Companies beside a noun: "the Airtable offer", "Stripe onsite", "interview Globex"."""

from coach.understand.company_cues import (
    AFTER_EVENT,
    THINGS,
)
from coach.understand.names import Name
from coach.understand.person_names import looks_like_person
from coach.understand.scene import Scene
from coach.understand.vocabulary import EVENTS, STOPS


def owner(scene: Scene) -> list[Name]:
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
            and not looks_like_person(name)
            and _owns(scene, name)
        ):
            found.append(name)
    return found


def inside_name(scene: Scene, k: int) -> bool:
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
