"""Several things in one message, of different companies: "applied to Acme, and Globex said no"."""

from dataclasses import replace

from coach import lazy_re as re
from coach.understand import Understood
from handlers.free_words.seams import FACTS, LISTED, Part, cut, grouped
from handlers.reading import fits
from handlers.reading.event_date import event_date
from handlers.turn import Turn

MEETING = re.compile(r"\b(?:interview|screen|call|round|chat|meeting|panel)\w*\b", re.I)
AGAINST = re.compile(r"[,;]\s*(?:and |but )?not (?:at |from |to |with )?[\w.&'’-]+\W*$", re.I)
""" "Apex said no, not Zenith" puts right whose it was."""
LIST_ITEM = 8
"""Words of the last item of a list, with what is said of all: "TD last week, both data analyst"."""
LONGEST, MOST = 400, 6


def parts(turn: Turn) -> tuple[Part, ...]:
    """Two or more facts about different companies; empty where it is one message about one thing."""
    text = turn.text
    if len(text) > LONGEST or fits.asks(text) or AGAINST.search(text):
        return ()
    groups = grouped(turn, cut(text))
    found = tuple(_inheriting(groups))
    companies = [(p.read.company or "").casefold() for p in found]
    distinct = len(found) > 1 and all(companies) and len(set(companies)) == len(companies)
    return found[:MOST] if distinct and all(_a_fact(p) for p in found) else ()


def _inheriting(groups: list[Part]) -> list[Part]:
    """A piece without a verb of its own means the verb before it, and for a list the day that was named at its end."""
    found: list[Part] = []
    for part in groups:
        told = part.read
        if found and (told.intent not in FACTS or _only_listed(told, found[-1])):
            told = replace(told, intent=found[-1].read.intent)
            part = replace(part, text=_with_verb(part.text, groups[0]))
        if told.intent in LISTED and not told.dates:
            listed = reversed(groups) if groups[0].read.intent in LISTED else ()
            told = replace(told, dates=next((p.read.dates for p in listed if p.read.dates), ()))
        found.append(replace(part, read=told))
    return found


def _with_verb(text: str, first: Part) -> str:
    """ "Applied to " of "applied to Acme", before "Initech yesterday"."""
    lead = first.text[: first.text.find(first.read.company or first.text)]
    return f"{lead}{text}" if first.read.intent in LISTED else text


def _only_listed(told: Understood, before: Part) -> bool:
    """ "Initech yesterday", at the end of a list of applications, is no interview."""
    bare = len(told.text.split()) <= LIST_ITEM and told.intent == "interview"
    return bare and before.read.intent in LISTED and not MEETING.search(told.text)


def _a_fact(part: Part) -> bool:
    told = part.read
    return told.intent in FACTS and (told.intent != "interview" or event_date(told) is not None)
