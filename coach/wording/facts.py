"""The variables a template may use; what was not told is simply not there (rule book 4.7)."""

import re
from typing import Any

from coach.model import Person
from coach.wording.address import given_name, greeting
from coach.wording.details import read
from coach.wording.fragment.names import proper_name
from coach.wording.scene import Scene
from coach.wording.situation import situation_of
from coach.wording.times import times_of
from coach.wording.told_facts import news, told
from coach.wording.wishes import changes_of


def facts_of(scene: Scene) -> dict[str, Any]:
    """Only what is known: name of the variable -> text, Phrase, list or flag."""
    found = _people(scene) | _job(scene) | told(scene) | news(scene) | times_of(scene) | situation_of(scene)
    return {name: value for name, value in found.items() if value not in (None, False, "", [], ())}


def _people(scene: Scene) -> dict[str, Any]:
    preferences = scene.preferences
    first = given_name(scene.person) if scene.person else ""
    return {
        "me": proper_name(preferences.signed or ""),
        "number": preferences.phone,
        "first": first,
        "hi": f"Hi {first}," if first and scene.language == "en" else _hello(scene, scene.person),
        "hello": _hello(scene, None),
        "company": scene.opportunity.company,
        "tone": scene.tone,
        "formal": scene.tone == "formal",
        "familiar": scene.familiar,
        "extra": changes_of(scene.brief),
    }


def _hello(scene: Scene, person: Person | None) -> str:
    """The greeting at the head of a text message, where it is no line of its own."""
    if scene.language == "en":
        return "Hello,"
    tone = "warm" if scene.tone == "formal" else scene.tone
    return greeting(person, "", tone, scene.preferences, scene.language)


def _job(scene: Scene) -> dict[str, Any]:
    opportunity = scene.opportunity
    short = short_role(opportunity.role) if opportunity.role else ""
    unnamed = "the position we discussed" if scene.interview and not scene.outside else "the position"
    return {
        "role": short,
        "the_role": f"the {short} position" if short else unnamed,
        "ref": opportunity.reference,
        "interest": opportunity.interest,
        "preferred": (opportunity.interest or 0) >= 4,
        "large_pool": opportunity.pool_size == "large"
        or (opportunity.pool_size == "unknown" and opportunity.source == "advert"),
        "event": _event(scene),
    }


def short_role(role: str) -> str:
    """The title without what adverts hang on to it, and without "position"."""
    title = re.split(r"\s[-/|]\s|\s*[(,;]", " ".join(role.split()))[0]
    title = re.sub(
        r"^(?:the |an? )?"
        r"(?:(?:position|role|job|post|vacancy|opening|work|stelle)\s+(?:as|of|for|als)\s+)?(?:the |an? )?",
        "",
        title,
        flags=re.IGNORECASE,
    )
    return re.sub(r"\s+(?:position|role|job|vacancy)$", "", title, flags=re.IGNORECASE).strip(" .,!-")


def _event(scene: Scene) -> str | None:
    """The fair or meetup by name, with its article."""
    meeting = scene.interview
    if meeting is None or meeting.kind != "event" or not meeting.label:
        return None
    phrase = read(scene, meeting.label)
    return phrase.np if phrase else None
