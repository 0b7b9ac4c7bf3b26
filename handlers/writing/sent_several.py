"""One message told of several people: "sent thank-yous to Petra and Owen", "mailed both of them"."""

from dataclasses import replace
from datetime import datetime

from coach import lazy_re as re
from coach.model import Nudge, Person, Reply, meetings, wall_at
from coach.model.called import given_name, untitled
from coach.nudges import CATALOGUE
from handlers import record, words
from handlers.buttons import UNDO
from handlers.overview.coming import NEXT
from handlers.reading import find
from handlers.turn import Turn
from handlers.writing.sent_kinds import kind_in
from handlers.writing.sent_words import ALL, PLURAL, channel_in
from handlers.writing.steps import PENDING, fits, once, thanks_ahead
from handlers.writing.ticked import done

AMONG = re.compile(
    r"\0(?:\s*"
    r"(?:[,.;]|\b(?:e-?mailed|mailed|texted|called|rang|wrote(?: to)?|sent|messaged|thanked|posted(?: to)?)\b|\bfr\b|\bsr\b|\band\b|&|\+|\bplus\b|\bto\b|\balso\b|\bthen\b|"
    r"\b(?:finally|too|now|even|as well|thanks?|thank[- ]?you|thx|notes?|one|an?|the|his|"
    r"hers?)\b)\s*)+\0",
    re.I,
)


def without_left_out(turn: Turn) -> Turn:
    """ "Dropped Tom a note, Dana can wait": nothing went to her."""
    named = find.people(turn)
    if len(named) < 2:
        return turn
    out = {p.id for p in named if _left_out(turn.text, p)}
    if not out or len(out) == len(named):
        return turn
    names = [p.name for p in named if p.id in out]
    kept = tuple(
        c for c in turn.read.contacts if not any(c.name and record.same_person(n, c.name) for n in names)
    )
    return turn.read_as(contacts=kept)


def _left_out(text: str, person: Person) -> bool:
    name = re.escape(given_name(person.name))
    return (
        re.search(
            rf"\b(?:not|without|except|but no) (?:to |for )?{name}\b|"
            rf"\b{name}(?:['’]s)?\b(?: (?:one|note|mail))?,? "
            rf"(?:can wait|(?:comes |is |follows? )?(?:later|tomorrow|next|not yet)|not yet|has to wait|"
            rf"will follow|i'?ll do (?:later|tomorrow))\b",
            text,
            re.I,
        )
        is not None
    )


def people(turn: Turn) -> tuple[Person, ...]:
    """Two or more who were named, or all who were met the last time; empty where it is one person."""
    named = find.people(turn)
    if len(named) > 1:
        return named if _in_a_row(turn.text, named) else ()
    if named or not (ALL.search(turn.text) or PLURAL.search(turn.text)):
        return ()
    met = _met(turn)
    return met if len(met) > 1 else ()


def _in_a_row(text: str, named: tuple[Person, ...]) -> bool:
    """ "Ann, Tom Fox and Kim", and not "told Ann about Tom's idea"."""
    for person in named:
        names = "|".join(re.escape(n) for n in untitled(person.name))
        text = re.sub(
            rf"\b(?:(?:mr|ms|mrs|dr|prof|fr|sr|sister|father)\b\.? *)?(?:{names})\b(?: (?:{names})\b)*(?:['’]s\b)?",
            "\0",
            text,
            flags=re.I,
        )
    return AMONG.search(text) is not None and text.count("\0") >= len(named)


def _met(turn: Turn) -> tuple[Person, ...]:
    """At the last meeting that is over, with the company that is meant; whoever is thanked already is not meant again."""
    over, found = meetings.over(turn.search.interviews, turn.now), find.opportunity(turn)
    mine = [i for i in over if found.one is None or i.opportunity == found.one.id]
    if not mine or (found.one is None and len({i.opportunity for i in mine}) > 1):
        return ()
    last = max(mine, key=lambda i: i.end.instant if i.end else turn.now)
    return tuple(p for p in turn.search.people if p.id in last.people)


def each(turn: Turn, whom: tuple[Person, ...], at: datetime | None) -> Turn:
    """One step or message for each of them, told in one line."""
    kind, said, edits = kind_in(turn.text), [], []
    for person in whom:
        step = _step(turn, person, kind)
        if step is None:
            turn = _logged(turn, person, kind, at)
        else:
            turn, marks = _quietly(turn, step, at)
            edits += marks
        said.append((_title(step.kind if step else kind), _first(person)))
    return _told(turn, said, edits, at)


def steps_done(turn: Turn, steps: list[Nudge], at: datetime | None) -> Turn:
    """Several steps ticked off at once, told in one line."""
    said, edits = [], []
    for step in (n for n in steps if n.state != "sent"):
        turn, marks = _quietly(turn, step, at)
        person, company = turn.search.person(step.person), turn.search.opportunity(step.opportunity)
        edits += marks
        said.append(
            (_title(step.kind), _first(person) if person else find.name_of(company) if company else "them")
        )
    return _told(turn, said, edits, at) if said else turn.say("Those are noted already.", silent=True)


def _quietly(turn: Turn, step: Nudge, at: datetime | None) -> tuple[Turn, list[Reply]]:
    """Done, with what its own message shows now, and without a line of its own."""
    before = turn.replies
    turn = done(turn, step, at)
    marks = [r for r in turn.replies[len(before) :] if r.edits is not None]
    return replace(turn, replies=before), marks


def _told(turn: Turn, said: list[tuple[str, str]], edits: list[Reply], at: datetime | None) -> Turn:
    day = words.near_day(wall_at(at or turn.now, turn.zone).date, turn.today).split(",")[0]
    turn = replace(turn, replies=(*turn.replies, *edits)).changed(f"{len(said)} messages sent")
    undo = UNDO
    return turn.say(f"Noted: {_listed(said)}, {day}.", undo, after=NEXT, silent=True)


def _first(person: Person) -> str:
    return words.called(person)


def _listed(said: list[tuple[str, str]]) -> str:
    steps = list(dict.fromkeys(step for step, _ in said))
    return words.listed(f"{step} to {words.listed(who for s, who in said if s == step)}" for step in steps)


def _step(turn: Turn, person: Person, kind: str | None) -> Nudge | None:
    """What waits for this person, of the kind that was said; else what was brought."""
    mine = [n for n in turn.search.nudges if n.person == person.id and n.state in PENDING]
    if kind is None:
        mine = [n for n in mine if n.state != "planned"]
    rows = [n for n in once(mine) if kind is None or fits(n, kind)]
    first = min(rows, key=lambda n: n.due, default=None)
    return first or (thanks_ahead(turn.search, turn.now, person.id, turn.text) if kind is None else None)


def _logged(turn: Turn, person: Person, kind: str | None, at: datetime | None) -> Turn:
    company = turn.opportunity
    if company is None or company.id not in person.opportunities:  # each message is with whom it went to
        company = turn.search.opportunity(person.opportunities[0])
    assert company is not None
    kind = "undated_check_in" if kind == "status" else kind or "message"
    search, _ = record.add_contact(
        turn.search,
        opportunity=company.id,
        at=at or turn.now,
        direction="out",
        channel=channel_in(turn.text) or "email",
        person=person.id,
        kind=kind,
        text=turn.text[:300],
    )
    return turn.to(search).about(company.id)


def _title(kind: str | None) -> str:
    known = CATALOGUE.get("undated_check_in" if kind == "status" else kind or "")
    return words.inside(known.headline) if known else "message"
