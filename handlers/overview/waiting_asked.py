""" "How long should I wait?", "is it bad that they are silent?": what is usual, from the rule book, with their own days."""

from datetime import date

from coach import lazy_re as re
from coach.facts import Facts, Records, Waiting, waiting
from coach.model import Opportunity
from handlers import words
from handlers.overview.coming import NEXT, what_happens_next
from handlers.overview.lists import next_meeting
from handlers.reading import find
from handlers.turn import Turn

MOST = 3
SINCE = {
    "interview": "since the interview", "reply": "since they last wrote", "application": "since you applied",
    "delay": "since they asked for more time", "hold": "since it was put on hold", "no_contact": "since then",
}  # fmt: skip
USUAL = (
    "After an interview a week to ten days is ordinary, in public offices and at universities two to four weeks; "
    "where they named a day, that day and one more."
)
NORMAL = re.compile(
    r"\b(?:normal|usual|ordinary|common|customary|typical|ok(?:ay)?)\b(?! (?:time|waiting|duration))", re.I
)
WORRY = re.compile(
    r"\b(?:bad|sign|worr\w+|panic|forg[eo]t\w*|mean\w*|over|out|lost?|too long|unusual|no longer|"
    r"somebody else|someone else|called (?:me )?(?:by now|already)|heard by now|shouldn'?t|"
    r"wouldn'?t)\b",
    re.I,
)
YES_OR_NO = re.compile(
    r"^\W*(?:(?:so|and|but|hm+|hey|ok)[, ]+)*"
    r"(?:is|are|am|was|does|do|did|has|have|should(?:n'?t)?|would(?:n'?t)?|might|maybe|already)\b|"
    r"\bright\W*$|\bnormal(?: or not)?\W*$",
    re.I,
)


def answer(turn: Turn) -> Turn:
    """Of the company that is meant; of the next few, where none is named."""
    found = find.opportunity(turn)
    if found.one is not None:
        return turn.about(found.one.id).say(_of(turn, found.one), after=NEXT, silent=True)
    lines = [
        f"{find.name_of(o, found.several)}: {_days(turn, o)}" for o in found.several[:MOST] if _days(turn, o)
    ]
    return turn.say("\n".join((_lead(turn, False) + USUAL, *lines)).strip(), silent=True)


def _of(turn: Turn, company: Opportunity) -> str:
    facts = Facts(Records(turn.search), company, turn.now)
    state = waiting(facts)
    if company.status == "offer":
        return f"{find.name_of(company)} has made an offer, so it is they who wait now."
    ahead = next_meeting(turn.search, company.id, turn.now)
    if ahead is not None and ahead.start is not None:
        return f"The interview is still ahead, {words.near_day(ahead.start.date, turn.today)}. {USUAL}"
    if state is None:
        return f"{find.name_of(company)}: nothing to wait for yet. {USUAL}"
    if state.waits is None:
        return _promised(turn, facts, state.anchor)
    gone = facts.calendar.bd_between(state.anchor, facts.today)
    long = gone > state.waits.latest
    usual, late = words.number(state.waits.ideal), words.number(state.waits.latest)
    usual = f"Here {usual} or so are normal, and {late} no surprise"
    why = f": {state.waits.why}" if state.waits.why else ""
    return f"{_lead(turn, long)}{words.capital(_gone(gone, state))}. {usual}{why}."


def _promised(turn: Turn, facts: Facts, day: date) -> str:
    name = find.name_of(facts.opportunity)
    if facts.today <= day:
        return f"{_lead(turn, False)}{name} named {words.day(day, turn.today)}; until then silence tells nothing."
    past = facts.calendar.bd_between(day, facts.today)
    ago = "today" if past == 0 else f"{_working_days(past)} ago"
    return f"{_lead(turn, False)}{name} named {words.day(day, turn.today)}, {ago}. Such days slip more often than they hold."


def _days(turn: Turn, company: Opportunity) -> str:
    """One line of several."""
    facts = Facts(Records(turn.search), company, turn.now)
    state = waiting(facts)
    if state is None or company.status == "offer" or next_meeting(turn.search, company.id, turn.now):
        return what_happens_next(turn.search, company.id, turn.now)
    if state.waits is None:
        return f"they named {words.day(state.anchor, turn.today)}."
    gone = _gone(facts.calendar.bd_between(state.anchor, facts.today), state)
    return f"{gone}; {words.number(state.waits.ideal)} or so are normal."


def _gone(days: int, state: Waiting) -> str:
    return (
        f"{_working_days(days)} {SINCE[state.basis]}" if days else f"no working day yet {SINCE[state.basis]}"
    )


def _working_days(n: int) -> str:
    return f"{words.number(n)} working day{'' if n == 1 else 's'}"


def _lead(turn: Turn, long: bool) -> str:
    """A yes or no, where it was asked for one."""
    if YES_OR_NO.search(turn.text) is None:
        return ""
    if long:
        return "Longer than usual, and still no verdict. "
    if NORMAL.search(turn.text):
        return "Quite normal. "
    return "No. " if WORRY.search(turn.text) else ""
