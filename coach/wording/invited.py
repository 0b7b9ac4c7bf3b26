"""Invited: they want to meet and no day is fixed yet; what is asked then is the day, and no talk is spoken of that was not held."""

from typing import Any

from coach import lazy_re as re
from coach.model import Contact, meetings
from coach.wording.scene import Scene

_MEETING = (
    r"(?:interview|meet|meeting|call|chat|talk|speak|come in|come by|come over|phone screen|screen|"
    r"zoom|visit|(?:second|next|final|third|another) (?:round|interview|call)|"
    r"kennenlernen|gespräch|vorstellungsgespräch|treffen)"
)
_WANTED = re.compile(
    rf"\b(?:wants?|wanted|would like|'d like|would love|invit\w+|asked me|keen|hoping|plan(?:s|ning)?|"
    rf"going|einladen|eingeladen|möchten?|wollen) .{{0,30}}?\b{_MEETING}\b|"
    rf"\b{_MEETING}\b.{{0,60}}\b"
    rf"(?:no (?:date|day|time)|(?:date|day|time) (?:is |isn't |not |to |tba|tbc)|"
    rf"not (?:fixed|scheduled|set|arranged)|to be (?:scheduled|arranged|confirmed|fixed)|"
    rf"(?:will|'ll) (?:be )?(?:schedule|arrange|set)\w*|termin (?:folgt|steht noch)|noch kein(?:en)? termin)",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:after|since|at|in|about) (?:the|my|our) (?:interview|call|meeting|talk)\b|\bcancel|"
    r"\b(?:no longer|not) (?:want|interview)|\bn't want",
    re.IGNORECASE,
)


def invited_of(scene: Scene) -> dict[str, Any]:
    """`invited`: their newest word is that they want to meet, and no meeting is in the calendar."""
    if _coming(scene):
        return {}
    newest = _newest(scene)
    begun = scene.interview.start.instant if scene.interview and scene.interview.start else None
    if newest is None or (begun and newest.at <= begun):
        return {}
    told = newest.text or ""
    return {"invited": True} if _WANTED.search(told) and not _OVER.search(told) else {}


def _coming(scene: Scene) -> bool:
    return bool(meetings.to_come(scene.search.interviews_of(scene.opportunity.id), scene.now))


def _newest(scene: Scene) -> Contact | None:
    """Of what came from them; an automatic answer is nobody's word."""
    rows = scene.search.contacts_of(scene.opportunity.id)
    heard = [c for c in rows if c.direction == "in" and c.kind != "auto_reply"]
    return max(heard, key=lambda c: c.at, default=None)
