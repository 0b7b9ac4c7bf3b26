"""Of two that a meeting is "with", the company stands first: "one with Henry Schein at 10:30 with Barb"."""

from dataclasses import replace

from coach import lazy_re as re
from coach.understand import ContactRead
from handlers.reading import find
from handlers.reading.fits import states
from handlers.turn import Turn

WITH = re.compile(
    r"\b(?:with|at) (?P<name>(?-i:[A-Z])[\w&'’.-]*(?: (?-i:[A-Z])[\w&'’.-]*){0,3})(?=[\s,;.!]|$)", re.I
)
OPEN = ("note", "other", "interview", "debrief")
"""Intents that leave room for a meeting."""
BY_WAY = ("zoom", "teams", "google", "skype", "webex", "meet", "phone", "video", "hr")
"""Ways to meet, and nobody one meets."""
TWO = 2


def settled(turn: Turn) -> Turn:
    """The turn with that company, where none was read and both were taken for people nobody has heard of; and with
    whoever stands second, where only the company was read."""
    read = turn.read
    ahead = any(d.start > turn.now for d in read.dates)
    if read.intent not in OPEN or not ahead or not states(turn.text):
        return turn
    met = [m["name"].strip(" .,") for m in WITH.finditer(turn.text)]
    if len(met) < TWO:
        return turn
    if read.company is not None:
        return _second(turn, met)
    people = [c for c in read.contacts if c.name and any(n.startswith(c.name) for n in met)]
    if len(people) < TWO or people[0].name != met[0] or find.people_named(turn.search, (people[0],)):
        return turn
    others = tuple(c for c in read.contacts if c is not people[0])
    firm = replace(read, company=met[0], company_sure=True, contacts=others, intent="interview")
    return replace(turn, read=firm)


def _second(turn: Turn, met: list[str]) -> Turn:
    """What stands first is surely the company; where nobody was read as met, the last "with" names somebody."""
    read = turn.read
    if met[0] != read.company:
        return turn
    added = read.contacts
    if not added and met[-1].split()[0].casefold() not in BY_WAY:
        added = (ContactRead(name=met[-1]),)
    return turn.read_as(company_sure=True, contacts=added)
