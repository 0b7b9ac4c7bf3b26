"""Told beside something else, in whatever answer: how somebody may be reached, through whom it goes, how many are seen, who was early, when the work begins."""

from dataclasses import replace

from coach import lazy_re as re
from coach.calendar import calendar_for, promised
from coach.calendar.start_dates import start_named
from coach.model import Interview, JobSearch, Opportunity, meetings
from handlers import record
from handlers.news import agency
from handlers.news.wishes import channels
from handlers.reading import find
from handlers.turn import Turn

_MANY = (
    r"(?:hundreds|dozens|scores|lots|loads|tons|plenty|many|\d{2,6}|twenty|thirty|forty|fifty|sixty|"
    r"a hundred|two hundred)\+?"
    r"(?: of)?"
)
_PEOPLE = r"(?:applicants?|candidates?|applications?|people|others|resumes|cvs)"
LARGE = re.compile(
    rf"\b{_MANY} (?:\w+ )?(?:applicants|candidates|applications|resumes|cvs)\b|"
    rf"\b{_MANY} (?:\w+ )?(?:people )?(?:have |had |who )*applied\b|"
    rf"\b(?:see|saw|seen|seeing|meet|met|meeting|interview|interviewed|interviewing|talk(?:ing)? to|"
    rf"in the running|process)\b[^.!?]{{0,20}}? {_MANY} {_PEOPLE}\b|"
    r"\bone of (?:hundreds|dozens|many|a hundred|\d{2,6})\b|\bhuge (?:pool|number)\b",
    re.I,
)
SMALL = re.compile(
    r"\b(?:only|just) (?:two|three|four|[2-4])(?: of us| other| more)?"
    r"(?: (?:candidates?|applicants?|people|left))?\b"
    r"(?! (?:days?|weeks?|hours?|months?|minutes?|rounds?|questions?|years?))|"
    r"\bone of (?:the )?(?:last |final )?(?:two|three|four|[2-4])\b(?! (?:rounds?|days?|weeks?))|"
    r"\b(?:short ?list|pool) of (?:two|three|four|[2-4])\b|"
    r"\b(?:last|final) (?:two|three|four|[2-4]) (?:candidates?|left|standing)\b",
    re.I,
)
EARLY = re.compile(
    r"\bi(?:'m| am| was) (?:(?:one of )?(?:the|their) )?(?:very )?first "
    r"(?:candidate|one|person|applicant|of|they|to be (?:seen|interviewed))\b|"
    r"\bfirst (?:one |person |candidate )?(?:that )?(?:they|she|he)(?:'ve|'s| have| has)? "
    r"(?:seen|saw|see|met|meet|interviewed|interview|talked to|spoken to)\b|"
    r"\b(?:they|she|he)(?:'ve|'s| have| has|'d| had)? (?:only )?just (?:started|begun) "
    r"(?:the |their )?(?:interview\w*|seeing|meeting)\b|"
    r"\b(?:still|yet) (?:have|has|had|got)? ?"
    r"(?:(?:to (?:see|meet|interview)|"
    r"(?:\w+ ){0,3}(?:others|candidates|people|interviews) "
    r"(?:to (?:see|meet|interview|talk to|go)|left|ahead)))\b|"
    r"\bearly in (?:the|their) (?:process|interviews|round)\b",
    re.I,
)


def kept(turn: Turn, said: str) -> Turn:
    """The turn with these facts as well, where the whole of what was `said` told something of one company."""
    company = turn.search.opportunity(turn.target or turn.search.focus)
    told = turn.did is not None and turn.message.kind == "text" and not said.startswith("/")
    if company is None or not told or "?" in said:
        return turn
    search = agency.settle(_reached(turn, company, said), company.id, said)
    search = _begins(_pool(search, company, said), company, turn, said)
    return turn.to(_order(search, company, turn, said))


def _reached(turn: Turn, company: Opportunity, said: str) -> JobSearch:
    there = find.people_there(turn, company)
    ids = tuple(p.id for p in there[:1]) or ((company.primary,) if company.primary else ())
    return channels(turn.search, said, ids)


def _pool(search: JobSearch, company: Opportunity, text: str) -> JobSearch:
    size = "large" if LARGE.search(text) else "small" if SMALL.search(text) else None
    now = search.opportunity(company.id)
    return record.put(search, replace(now, pool_size=size)) if size and now else search  # type: ignore[arg-type]


def _begins(search: JobSearch, company: Opportunity, turn: Turn, said: str) -> JobSearch:
    """When they want somebody to start: kept, and no date by which they decide (rule book S2 50)."""
    when, now = start_named(said), search.opportunity(company.id)
    if when is None or now is None:
        return search
    calendar = calendar_for(search, now)
    promise = promised(when, calendar.today(turn.now), calendar).promise
    day = promise.date if promise else None
    return record.put(search, replace(now, target_hire_date=day)) if day else search


def _order(search: JobSearch, company: Opportunity, turn: Turn, said: str) -> JobSearch:
    if not EARLY.search(said):
        return search
    meeting = _newest(search, company, turn)
    return record.put(search, replace(meeting, early_in_order=True)) if meeting else search


def _newest(search: JobSearch, company: Opportunity, turn: Turn) -> Interview | None:
    """The last one that has begun, else the next."""
    rounds = sorted(meetings.dated(search.interviews_of(company.id)), key=meetings.starts)
    return next(iter([*meetings.begun(rounds, turn.now)[-1:], *rounds[:1]]), None)
