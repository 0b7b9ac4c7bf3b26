""" "And Jim's?", "and for Frau Lüders", "and pete": with a wording on screen or just sent, the next one of those that wait."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import Nudge, Person
from coach.model.called import untitled
from handlers.nudging.nudge_message import SPECIAL
from handlers.nudging.plan_steps import steps_of
from handlers.reading import on_screen
from handlers.reading.lead import behind
from handlers.turn import Turn
from handlers.writing import drafts
from handlers.writing.steps import once

ASKED = re.compile(
    behind("good|great|fine|thanks|nice|now|next")
    + r"(?:(?:show me|what about|how about|now|next)\s+)?(?:the one |one )?(?:for |to )?(?P<who>[^\W\d_][\w.'’ -]{1,40}?)(?:['’]s)?(?: one| note| mail)?(?:[ ,]+(?:then|now|please|too))*\W*$",
    re.I,
)
BEGINS = re.compile(
    r"^\W*(?:(?:good|great|fine|thanks|ok|so)\b[ ,.!]*)*(?:and|what about|how about|now|next|show)\b", re.I
)
THEIRS = re.compile(r"[^\W\d_](?:['’]s|s['’])\b|\bfor\b", re.I)
"""Of somebody's, which a wording is and a card is not."""
WHOSE = re.compile(
    r"^\W*(?:[^\W\d_][\w.'’-]*? ){0,2}?[^\W\d_][\w-]+(?:['’]s|s['’])(?: one)?\W*(?:please|pls|now|then|next)?\W*$",
    re.I,
)
SHOWN = timedelta(minutes=30)
SOON = timedelta(days=3)
MOST_WORDS = 8


def apply(turn: Turn) -> Turn | None:
    """None where nobody for whom a wording waits is named, or no wording was spoken of."""
    begins = BEGINS.match(turn.text) or WHOSE.match(turn.text)
    found = ASKED.match(turn.text) if begins and len(turn.text.split()) <= MOST_WORDS else None
    if found is None or turn.read.dates or not (THEIRS.search(turn.text) or _of_wordings(turn)):
        return None
    people = [p for p in turn.search.people if _called(p, found["who"])]
    step = _step(turn, people[0]) if len(people) == 1 else None
    return drafts.show(turn.about(step.opportunity), (step.id,)) if step is not None else None


def _of_wordings(turn: Turn) -> bool:
    """One is on screen, or went out a moment ago."""
    last = on_screen.wording(turn.search, turn.now)
    shown = last is not None and turn.now - last.due <= SHOWN
    return shown or any(c.direction == "out" and turn.now - c.at <= SHOWN for c in turn.search.contacts)


def _called(person: Person, who: str) -> bool:
    """All that was typed is of the name: "jim", "frau lüders"."""
    name = set(untitled(person.name))
    typed = set(untitled(who))
    return bool(typed) and typed <= name


def _step(turn: Turn, person: Person) -> Nudge | None:
    rows = [
        n
        for n in steps_of(turn.search, "asked", "snoozed", "planned")
        if n.person == person.id and n.kind not in SPECIAL
    ]
    rows = [n for n in once(rows) if n.state != "planned" or n.due <= turn.now + SOON]
    return min(rows, key=lambda n: (n.state == "planned", n.due), default=None)
