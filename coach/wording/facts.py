"""The variables a template may use; what was not told is simply not there (rule book 4.7)."""

import re
from typing import Any

from coach.wording.address import given_name
from coach.wording.details import details_of, proofs_of, read
from coach.wording.fragment import Phrase
from coach.wording.scene import Scene
from coach.wording.when import around, met_at, month_day, on_day


def facts_of(scene: Scene) -> dict[str, Any]:
    """Only what is known: name of the variable -> text, Phrase, list or flag."""
    found = _people(scene) | _job(scene) | _told(scene) | _times(scene)
    return {name: value for name, value in found.items() if value not in (None, "", [], ())}


def _people(scene: Scene) -> dict[str, Any]:
    preferences = scene.preferences
    return {
        "me": preferences.signed,
        "number": preferences.phone,
        "first": given_name(scene.person) if scene.person else None,
        "company": scene.opportunity.company,
        "tone": scene.tone,
        "eager": scene.tone == "enthusiastic",
        "formal": scene.tone == "formal",
        "warmer": scene.brief.warmer,
    }


def _job(scene: Scene) -> dict[str, Any]:
    role = scene.opportunity.role
    short = short_role(role) if role else None
    return {
        "role": short,
        "the_role": f"the {short} position" if short else "the position we discussed" if scene.interview else "the position",
        "ref": scene.opportunity.reference,
        "large_pool": scene.opportunity.pool_size == "large",
    }


def short_role(role: str) -> str:
    """The title without what adverts hang on to it, and without "position"."""
    title = re.split(r"\s[-/|]\s|\s*[(,;]", role.strip())[0]
    title = re.sub(r"^(?:the|a|an)\s+", "", title, flags=re.IGNORECASE)
    return re.sub(r"\s+(?:position|role|job|vacancy)$", "", title, flags=re.IGNORECASE).strip()


def _told(scene: Scene) -> dict[str, Any]:
    debrief, opportunity = scene.debrief, scene.opportunity
    details, proofs = details_of(scene), proofs_of(scene)
    return {
        "detail": details[0] if details else None,
        "second": details[1] if len(details) > 1 else None,
        "proof": proofs[0] if proofs else None,
        "problem": read(scene, debrief.problem),
        "impact": read(scene, debrief.impact),
        "culture": read(scene, debrief.culture),
        "forgot": read(scene, debrief.forgot, to_reader=False),
        "weak": read(scene, debrief.weak),
        "reason": read(scene, opportunity.why_this_role),
        "news": read(scene, opportunity.news[-1], to_reader=False) if opportunity.news else None,
        "ideas": ideas(scene),
        "addendum": (read(scene, debrief.forgot, to_reader=False)) if "addendum" in scene.brief.folded else None,
        "fold_idea": next(iter(ideas(scene)), None) if "value_add" in scene.brief.folded else None,
        "ask_timing": scene.brief.kind == "thank_you" and opportunity.promise is None,
    }


def ideas(scene: Scene) -> list[Phrase]:
    """Up to three, as told in one line."""
    parts = re.split(r"\s*(?:;|\n|\b\d[.)]|,\s+then\b|,\s+and then\b)\s*", scene.debrief.idea or "")
    return [p for p in (read(scene, part) for part in parts if part.strip()) if p][:3]


def _times(scene: Scene) -> dict[str, Any]:
    opportunity = scene.opportunity
    met = met_at(scene.interview, scene.today, scene.locale)
    promise = opportunity.promise
    return {
        "met": met,
        "today": met.on == "today",
        "D": around(promise, scene.today, scene.locale) if promise else None,
        "D_passed": bool(promise and promise.date and promise.date < scene.today),
        "applied": on_day(opportunity.applied_on, scene.today, scene.locale) if opportunity.applied_on else None,
        "delay_reason": read(scene, opportunity.delay.reason) if opportunity.delay else None,
        "deadline": month_day(opportunity.offer.deadline.date, scene.locale)
        if opportunity.offer and opportunity.offer.deadline
        else None,
        "slots": list(scene.brief.slots),
    }


