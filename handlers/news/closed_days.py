""" "They are closed between Christmas and 6 January": days on which nobody there works, told by the user (rule book 0.2)."""

from dataclasses import replace
from datetime import date, timedelta

from coach import lazy_re as re
from coach.model import Opportunity, wall_at
from coach.understand import DateRead
from handlers import words
from handlers.news import decide, employer_news
from handlers.overview.noted import noted
from handlers.reading import find
from handlers.reading.fits import states
from handlers.reading.news_words import HOLD
from handlers.reading.reread import reread
from handlers.turn import Turn

CLOSED = re.compile(
    r"\b(?:(?:is|are|'re|'s|be|stays?|remain\w*|was|were|will be) (?:all |completely |officially )?"
    r"(?:closed|shut)|"
    r"closed (?:on|from|between|for|over|until|till|the|next|all|tomorrow)|shut(?:s|ting)?(?: down)|"
    r"shutdown|close[sd]? (?:down )?(?:for|from|between|over)|"
    r"company (?:holidays?|shutdown|closure)|office closure|bridge day|"
    r"(?:has|have|gets?|is) (?:a |the )?(?:day|days|week) off)\b",
    re.I,
)
SOMETHING_ELSE = re.compile(
    r"\b(?:role|position|job|posting|vacancy|applications?|process|deal|search|deadline|opening|advert|"
    r"offer|door|issue|closing|reception|requisition)\b",
    re.I,
)
LONGEST = 62
""" Days; longer than that it is no holiday."""
SEAMS = re.compile(
    r"[;.!\n]+|,\s*(?:but|and|so|though|although|however)?\b|\b(?:but|though|although|however)\b|"
    r"\band (?=(?:they|she|he|we|i|it|hr|the|wants?|decides?|will|plans?|hopes?|should|expects?)\b)",
    re.I,
)
"""Between what is said of closed days and something else."""
UNTIL = re.compile(r"\b(?:until|till|through|to)\s*$", re.I)


def apply(turn: Turn) -> Turn | None:
    """None where these words are something else."""
    text = turn.text
    if not states(text) or not CLOSED.search(text) or SOMETHING_ELSE.search(text) or HOLD.search(text):
        return None
    closed, rest = _parts(text)
    dates = [d for d in turn.read.dates if closed[0] <= d.span[0] < closed[1]]
    if not dates or any(d.has_time for d in dates):
        return None
    company = find.opportunity(turn).one
    days = tuple(sorted({day for d in dates for day in _days(turn, d)}))
    if company is None or not days:
        return None
    done = _noted(turn, company, days)
    return _and_more(done, rest) if len(dates) < len(turn.read.dates) else done


def _parts(text: str) -> tuple[tuple[int, int], str]:
    """Where the clause of the closed days begins and ends, and what is said beside it."""
    told = CLOSED.search(text)
    assert told is not None
    begins = max((m.end() for m in SEAMS.finditer(text, 0, told.start())), default=0)
    after = SEAMS.search(text, told.end())
    ends = after.start() if after else len(text)
    return (begins, ends), f"{SEAMS.sub(' ', text[:begins])} {text[ends:]}".strip(" ,;.")


def _and_more(done: Turn, rest: str) -> Turn:
    """ "They decide by Thursday, but are closed on the 30th": the days first, then the date, which is read around them."""
    said = reread(replace(done, replies=()), rest)
    more = employer_news.apply(said) or (decide.decided(said) if said.read.intent == "decision" else None)
    if more is None or not more.replies:
        return done
    lead = done.replies[-1].text.split(". ")[0]
    first, *others = more.replies
    return replace(more, replies=(replace(first, text=f"{lead}.\n{first.text}"), *others))


def _days(turn: Turn, said: DateRead) -> list[date]:
    first = wall_at(said.start, turn.zone).date
    last = wall_at(said.end, turn.zone).date if said.end else first
    if said.end is None and said.grain == "week":
        last = first + timedelta(days=6)
    if said.end is None and UNTIL.search(turn.text[: said.span[0]]) and first > turn.today:
        first, last = turn.today, first
    return [first + timedelta(days=n) for n in range(min((last - first).days + 1, LONGEST))]


def _noted(turn: Turn, company: Opportunity, days: tuple[date, ...]) -> Turn:
    closed = tuple(sorted({*company.closed_days, *days}))
    turn = turn.put(replace(company, closed_days=closed)).about(company.id)
    name = find.name_of(company)
    span = words.day(days[0]) if len(days) == 1 else f"{words.day(days[0])} to {words.day(days[-1])}"
    return noted(
        turn.changed(f"closed days of {name}"),
        f"Noted: {name} is closed, {span}. Those days count for nothing, and I'll plan around them.",
    )
