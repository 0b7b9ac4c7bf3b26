"""Subject: the first line that is complete and short enough; a reply in a thread keeps the thread's own."""

from collections.abc import Mapping
from typing import Any

from coach.wording.catalogue import Template
from coach.wording.changed import swapped
from coach.wording.engine import render_subjects
from coach.wording.languages import phrases
from coach.wording.limits import SUBJECT_CHARACTERS, SUBJECT_WORDS
from coach.wording.own import is_own
from coach.wording.scene import Scene
from coach.wording.wishes import edits_of


def subject_for(scene: Scene, template: Template, facts: Mapping[str, Any]) -> str | None:
    """None where there is no such line: only an e-mail has one."""
    if scene.brief.channel != "email":
        return None
    changes = edits_of(scene.brief)
    asked = [e for e in changes if e.subject or e.short_subject]
    if asked and asked[-1].subject:
        return asked[-1].subject[:SUBJECT_CHARACTERS]
    lines = () if is_own(template) else render_subjects(template, facts, british=scene.british)
    good = [s for s in (*lines, _plain(facts, scene.locale)) if _good(s)]
    line = _capital(min(good, key=len) if asked else good[0])
    for change in changes:
        line = swapped(line, change)
    return line[:SUBJECT_CHARACTERS]


def _capital(subject: str) -> str:
    """A role or topic typed small starts large at the head of a line; a name like "eBay" stays."""
    return subject[:1].upper() + subject[1:] if subject.split()[0].islower() else subject


def _good(subject: str) -> bool:
    return len(subject) <= SUBJECT_CHARACTERS and len(subject.split()) <= SUBJECT_WORDS


def _plain(facts: Mapping[str, Any], locale: str) -> str:
    say = phrases(locale)
    named = say("About the {role} position").format(role=facts["role"]) if "role" in facts else ""
    return named if named and _good(named) else say("About our conversation")
