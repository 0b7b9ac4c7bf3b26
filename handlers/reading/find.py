"""Which opportunity, person or nudge a message is about; when two fit, it is asked and never guessed."""

import re
from dataclasses import dataclass
from datetime import timedelta

from rapidfuzz import fuzz

from coach.model import JobSearch, Nudge, Opportunity, Person
from coach.understand import ContactRead
from handlers import record, words
from handlers.outbox import by_ref
from handlers.reading import acquainted
from handlers.turn import Turn

FRESH = timedelta(minutes=10)
"""How long the company last spoken of stays the one that is meant."""
BROUGHT_FOR = timedelta(hours=12)
"""How long a step that was brought is what "they" means, where no company was spoken of since."""
CLOSE_NAME = 88
"""RapidFuzz ratio from which "Globx" is Globex."""


@dataclass(frozen=True, slots=True)
class Found:
    """Exactly one, several that fit, or none."""

    one: Opportunity | None = None
    several: tuple[Opportunity, ...] = ()


def company(search: JobSearch, name: str) -> tuple[Opportunity, ...]:
    """Opportunities at a company of that name, open ones first; a small slip of the finger is forgiven."""
    wanted, every = name.casefold().strip(), search.opportunities
    found = (
        [o for o in every if o.company.casefold() == wanted]
        or [o for o in every if _starts(o.company.casefold(), wanted)]
        or [o for o in every if acquainted.short_name(o) == wanted]
        or _ending(every, wanted.removeprefix("the "))
        or [o for o in every if _slip(o.company.casefold(), wanted)]
    )
    return tuple(sorted(found, key=lambda o: (not o.is_open, -o.created_at.timestamp())))


def _ending(every: tuple[Opportunity, ...], wanted: str) -> list[Opportunity]:
    ends = [o for o in every if acquainted.name_end(o.company) == wanted]
    return ends if len({o.company for o in ends}) == 1 else []


def _slip(known: str, typed: str) -> bool:
    """One letter off, but never a digit: Firm1 is not Firm10."""
    digits = [c for c in known if c.isdigit()] == [c for c in typed if c.isdigit()]
    alike = len(typed) >= 4 and known[:1] == typed[:1] and fuzz.ratio(known, typed) >= CLOSE_NAME
    return digits and alike


def _starts(full: str, short: str) -> bool:
    return len(short) >= 2 and (full.startswith(short + " ") or short.startswith(full + " "))


def named_in(search: JobSearch, text: str) -> tuple[Opportunity, ...]:
    """Companies of this user whose name, or else its first word, stands in the text."""
    low = f" {text.casefold()} "
    full = tuple(o for o in search.opportunities if _stands(o.company.casefold(), low))
    return full or acquainted.short_named(search, text)


def _stands(name: str, low: str) -> bool:
    at = low.find(name)
    return bool(name) and at > 0 and not low[at - 1].isalnum() and not low[at + len(name)].isalnum()


def people_named(search: JobSearch, contacts: tuple[ContactRead, ...]) -> tuple[Person, ...]:
    names = [c.name for c in contacts if c.name]
    return tuple(p for p in search.people if any(record.same_person(p.name, n) for n in names))


def companies(turn: Turn) -> tuple[Opportunity, ...]:
    """Those on the list that these words name."""
    return named_in(turn.search, turn.text)


def companies_told(turn: Turn) -> tuple[Opportunity, ...]:
    """Those, else whichever the company that was read may be."""
    return companies(turn) or (company(turn.search, turn.read.company) if turn.read.company else ())


def people(turn: Turn) -> tuple[Person, ...]:
    """Whoever is known of those these words name."""
    return people_named(turn.search, turn.read.contacts)


def without_company(turn: Turn) -> Turn:
    """The turn as if no company had been named."""
    return turn.read_as(company=None)


def people_there(turn: Turn, company: Opportunity) -> list[Person]:
    """Whoever of this company's people these words name."""
    return [p for p in people(turn) if company.id in p.opportunities]


def nudge_of(turn: Turn) -> Nudge | None:
    """The nudge this message replies to."""
    if turn.nudge:
        return turn.search.nudge(turn.nudge)
    message = by_ref(turn.search, turn.message.reply_to)
    ids = message.reply.nudges if message else ()
    return turn.search.nudge(ids[0]) if len(ids) == 1 else None


def opportunity(turn: Turn, *, open_only: bool = True, focus: bool = True) -> Found:
    """By what was settled, the nudge replied to, company, person, the only one there is, or the one just spoken of."""
    search, read = turn.search, turn.read
    if turn.opportunity:
        return Found(turn.opportunity)
    if read.company and (hits := company(search, read.company)):
        return _one_or_ask(_open(hits, open_only), turn.text)
    if hits := companies(turn):
        return _one_or_ask(_open(hits, open_only), turn.text)
    if (nudge := nudge_of(turn)) and (found := search.opportunity(nudge.opportunity)):
        return Found(found)
    known = people(turn)
    if read.company and (not known or _does_it(read.company, turn.text)):
        return Found()
    if known:
        ids = {o for p in known for o in p.opportunities}
        return _one_or_ask(_open(tuple(o for o in search.opportunities if o.id in ids), open_only))
    return _unnamed(turn, focus, open_only)


def _does_it(name: str, text: str) -> bool:
    """A company nobody has heard of yet is what is told of only where it, or what is with it, is: beside somebody who is
    known, "what we did at Saint Joseph's" is an aside."""
    led = (
        rf"\b(?:offers?|offered|interview\w*|appl\w+|rejected|job|role|position|call(?:ed)?|reply|answer|"
        rf"heard|mail|screen|round|wrote|sent)\b[^.;!?]{{0,24}}?\b"
        rf"(?:from|at|with|by|to|for) (?:the )?{re.escape(name)}"
    )
    acts = (
        rf"(?:^|[.;!?]\s*|\b(?:and|but|also|that) )(?:the )?{re.escape(name)} "
        rf"(?:has |have |just |also |now )*"
        rf"(?:offer|reject|wrote|call|said|sa[iy]|want|invit|repl|answer|moved|cancel|made|turned|went|is|"
        rf"are|will)\w*"
    )
    return re.search(f"{led}|{acts}", text, re.I) is not None


def _unnamed(turn: Turn, by_focus: bool, open_only: bool) -> Found:
    open_ones = tuple(o for o in turn.search.opportunities if o.is_open)
    candidates = open_ones if open_only else open_ones or turn.search.opportunities
    focus = _focus(turn) if by_focus and (len(candidates) > 1 or not open_only) else None
    if focus is not None and (focus.is_open or not open_only):
        return Found(focus)
    return _one_or_ask(candidates, turn.text)


def _focus(turn: Turn) -> Opportunity | None:
    """What the last message of the bot was about, if that was minutes ago."""
    search = turn.search
    if (brought := _brought(turn)) is not None:
        return brought
    return search.opportunity(search.focus) if _fresh(turn) else None


def _fresh(turn: Turn) -> bool:
    at = turn.search.focus_at
    return at is not None and turn.now - at <= FRESH


def spoken_of(turn: Turn) -> Opportunity | None:
    """The one that the last words were about, minutes ago, where no step was brought since."""
    search = turn.search
    since = search.focus_at or turn.now
    brought = any(m.lane == "nudge" and m.due > since for m in search.outbox)
    return search.opportunity(search.focus) if _fresh(turn) and not brought else None


def _brought(turn: Turn) -> Opportunity | None:
    """The company of all steps that were brought since a company was last spoken of."""
    search = turn.search
    since = max(turn.now - BROUGHT_FOR, search.focus_at or turn.now - BROUGHT_FOR)
    shown = [id for m in search.outbox if m.lane == "nudge" and m.due >= since for id in m.reply.nudges]
    about = {nudge.opportunity for id in shown if (nudge := search.nudge(id)) is not None}
    return search.opportunity(about.pop()) if len(about) == 1 else None


def _open(found: tuple[Opportunity, ...], open_only: bool) -> tuple[Opportunity, ...]:
    still = tuple(o for o in found if o.is_open)
    return still if open_only and still else found


def _one_or_ask(found: tuple[Opportunity, ...], text: str = "") -> Found:
    """The one, or the one whose role is named, or several."""
    named = [o for o in found if o.role and o.role.casefold() in text.casefold()]
    if len(found) == 1 or len(named) == 1:
        return Found((found if len(found) == 1 else named)[0])
    return Found(several=found)


def name_here(turn: Turn, otherwise: str = "That interview") -> str:
    """Of the company this is about."""
    return name_of(turn.opportunity) if turn.opportunity else otherwise


def name_of(opportunity: Opportunity, among: tuple[Opportunity, ...] = ()) -> str:
    """The company, with the role where two share the company."""
    twins = [o for o in among if o.company == opportunity.company]
    role = f", {opportunity.role}" if opportunity.role and len(twins) > 1 else ""
    return words.shown(opportunity.company + role, 40)
