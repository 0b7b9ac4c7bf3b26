"""What they asked the user for, as an answer names it: "two references", "a work sample", and by which day."""

import re
from datetime import timedelta
from functools import cache
from typing import Any

from coach.model import Contact
from coach.wording.languages import Say, phrases
from coach.wording.scene import Scene
from coach.wording.when import named_day

FRESH = timedelta(days=7)
"""How long a request without a day still asks for an answer that names it (J)."""
_COUNT = r"(?:(?P<count>two|three|four|zwei|drei|vier|2|3|4) (?:\w+ )?)?"
_THINGS: tuple[tuple[str, str, str, str], ...] = (
    (r"(?:references?|referees?|referenzen?)", "my references", "{} references", "References"),
    (r"(?:work|writing|code|coding|design) samples?|arbeitsproben?", "a work sample", "{} work samples", "Work sample"),
    (r"samples? of (?:my|your|the) \w+", "a sample of my work", "{} samples of my work", "Work sample"),
    (r"portfolio", "my portfolio", "my portfolio", "Portfolio"),
    (r"(?:cv|r[e\u00e9]sum[e\u00e9]|curriculum vitae|lebenslauf)", "my CV", "my CV", "CV"),
    (r"transcripts?", "my transcript", "my transcripts", "Transcript"),
    (r"certificates?|certifications?|(?:arbeits)?zeugnisse?", "my certificates", "{} certificates", "Certificates"),
    (r"diplomas?|degree certificate", "my diploma", "my diplomas", "Diploma"),
    (r"salary (?:expectations?|range|requirements?)|gehaltsvorstellung(?:en)?", "my salary expectations", "my salary expectations", "Salary expectations"),
    (r"availability|times? that (?:suit|work)|(?:time )?slots", "some times that suit me", "{} times that suit me", "Times that suit me"),
    (r"(?:application )?(?:form|questionnaire)|formular|fragebogen", "the completed form", "the completed forms", "Form"),
    (r"slides?|presentation|folien|pr\u00e4sentation", "the slides", "the slides", "Slides"),
    (r"take-? ?home|assignment|exercise|case study|coding (?:test|task|challenge)", "the exercise", "the exercises", "Exercise"),
    (r"notice period|start date|eintrittstermin|k\u00fcndigungsfrist", "my earliest start date", "my earliest start date", "Start date"),
    (r"right to work|work permit|visa|passport|\bids?\b", "the papers you need", "the papers you need", "Papers"),
    (r"documents?|papers|unterlagen|dokumente?", "the documents", "the documents", "Documents"),
)  # fmt: skip
"""(how they ask for it, one of it, several of it, its name in a subject line)."""
_NUMBERS = {"2": "two", "3": "three", "4": "four", "zwei": "two", "drei": "three", "vier": "four"}
MOST = 2
"""Things one answer names; with more it says "what you asked for" (J)."""


def request_of(scene: Scene) -> dict[str, Any]:
    """`asked_for`, `asked_name` and `needed_by`: nothing where they asked for nothing that can be named."""
    asked = _open_request(scene)
    things = _named(asked.text or "") if asked else []
    if asked is None or not things:
        return {}
    due = asked.needed_by.date if asked.needed_by else None
    say, plain = phrases(scene.locale), len(things) > MOST
    listed = f" {say('and')} ".join(_counted(say, thing, count) for thing, count, _ in things)
    return {
        "asked_for": say("everything you asked for") if plain else listed,
        "asked_name": say("What you asked for" if plain else things[0][2]),
        "needed_by": named_day(due, scene.locale) if due and due >= scene.today else "",
    }


def _open_request(scene: Scene) -> Contact | None:
    """Their newest message, if nothing has gone back since."""
    rows = sorted(scene.search.contacts_of(scene.opportunity.id), key=lambda c: c.at)
    talk = [c for c in rows if c.kind not in ("references_heads_up", "auto_reply")]
    last = talk[-1] if talk else None
    if last is None or last.direction == "out":
        return None
    due = last.needed_by.date if last.needed_by else None
    return last if scene.now - last.at <= FRESH or (due and due >= scene.today) else None


@cache
def _asking_for(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b{_COUNT}(?:{pattern})\b", re.IGNORECASE)


def _named(text: str) -> list[tuple[str, str, str]]:
    """(thing, how many of it, its name) of all they asked for, in the order they were named."""
    found: dict[str, tuple[int, str, str]] = {}
    for pattern, one, several, name in _THINGS:
        hit = _asking_for(pattern).search(text)
        if hit and name not in found:
            count = (hit["count"] or "").lower()
            found[name] = hit.start(), several if count else one, _NUMBERS.get(count, count)
    ordered = sorted(found.items(), key=lambda item: item[1][0])
    return [(thing, count, name) for name, (_, thing, count) in ordered]


def _counted(say: Say, thing: str, count: str) -> str:
    return say(thing).format(say(count) if count else "")
