"""An interview in one line: whose it is, what was said of it, and the next thing that is missing."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import JobSearch, OpenQuestion, Opportunity
from handlers import record
from handlers.conversation import Conversation
from handlers.free_words import lost
from handlers.interviews import ask_missing, correct, correct_taps, networking, unsure
from handlers.interviews.capture import capture
from handlers.interviews.typed_name import named_first
from handlers.interviews.which_company import LONGEST_NAME, answered, ask_company
from handlers.reading import find, fits
from handlers.reading.event_date import event_date
from handlers.reading.lead import behind
from handlers.reading.news_words import NEXT_ROUND
from handlers.turn import Turn

MOMENT = timedelta(minutes=30)
THERE = re.compile(
    r"\b(?:interview|meeting|call|chat|round|screen(?:ing)?) (?:is )?(?:there|with them|at theirs)\b|^\W*there (?:on|at|tomorrow|next)\b",
    re.I,
)
THEY_WROTE = re.compile(
    behind("great|good news|finally")
    + r"(?:they|she|he)(?:['’]ve|['’]s| have| has)? (?:just |finally |already )?(?:answered|replied|wrote|written|called|rung|rang|phoned|e-?mailed|mailed|texted|messaged|responded|got(?:ten)? back|come back|came back|invited)\b",
    re.I,
)
OF_THEM = re.compile(behind("now") + r"(?:she|he|they|it|next|the next)\b", re.I)
"""Of those that were just spoken of."""


def begin(turn: Turn) -> Turn:
    turn = networking.settled(named_first(turn))
    opportunity = turn.opportunity
    company = turn.read.company or (opportunity.company if opportunity else None)
    if company is None:
        opportunity = _of_whom_or_what_is_named(turn)
        if opportunity is None and _only_asks(turn):
            return lost.begin(turn)
        opportunity = (
            opportunity or _there(turn) or _they_wrote(turn) or _further_round(turn) or _just_heard_from(turn)
        )
        if opportunity is None:
            return ask_company(turn)
    if unsure.is_guess(turn):
        return unsure.ask(turn)
    search, opportunity = _opportunity(turn, company, opportunity)
    return capture(turn.to(search), opportunity)


def _of_whom_or_what_is_named(turn: Turn) -> Opportunity | None:
    if people := find.people(turn):
        return turn.search.opportunity(people[0].opportunities[0])
    return next(iter(find.companies(turn)), None)


def _only_asks(turn: Turn) -> bool:
    return fits.asks(turn.text) and not turn.text.startswith("/") and not fits.letter(turn.text)


def _there(turn: Turn) -> Opportunity | None:
    """ "Interview there on Monday": where was just spoken of."""
    search = turn.search
    fresh = search.focus_at is not None and turn.now - search.focus_at < MOMENT
    company = search.opportunity(search.focus) if fresh and THERE.search(turn.text) else None
    return company if company is not None and company.is_open else None


def _they_wrote(turn: Turn) -> Opportunity | None:
    """ "They answered: interview on Monday": with the only one there is, or the one just spoken of."""
    return find.opportunity(turn).one if THEY_WROTE.match(turn.text) else None


def _further_round(turn: Turn) -> Opportunity | None:
    """ "Round 3 with the VP, Tuesday 9:30": a further round is with the only company there has been one with; "the next one
    is with the CFO", told while the look back is open, with the one asked about."""
    question = turn.search.question
    asked = turn.search.interview(question.about) if question and question.conversation == "debrief" else None
    if asked is not None and OF_THEM.match(turn.text):
        return turn.search.opportunity(asked.opportunity)
    active = [o for o in turn.search.opportunities if o.is_open and turn.search.interviews_of(o.id)]
    further = turn.read.round or NEXT_ROUND.search(turn.text)
    if further and len(active) != 1 and OF_THEM.match(turn.text):
        return find.opportunity(turn).one
    return active[0] if further and len(active) == 1 else None


def _just_heard_from(turn: Turn) -> Opportunity | None:
    """ "Got a call from Stryker. Phone screen Thursday at 1": with whoever got in touch a moment ago."""
    search = turn.search
    lately = {c.opportunity for c in search.contacts if c.direction == "in" and turn.now - c.at < MOMENT}
    told = {c.opportunity for c in search.contacts if c.direction == "in" and _told_now(turn, c.opportunity)}
    new = [o for o in search.opportunities if o.id in lately | told and not search.interviews_of(o.id)]
    return new[0] if len(new) == 1 and new[0].is_open else None


def _told_now(turn: Turn, id: str) -> bool:
    company = turn.search.opportunity(id)
    return company is not None and turn.now - company.created_at < MOMENT


def _opportunity(turn: Turn, company: str | None, known: Opportunity | None) -> tuple[JobSearch, Opportunity]:
    """The open one of that name (and role, where two roles are open), one that was over and goes on with a further
    round, else a new one."""
    if known is not None and not _other_role(turn, known):
        return turn.search, known
    company = company or (known.company if known else None)
    assert company is not None
    known_there = find.company(turn.search, company)
    hits = [o for o in known_there if o.is_open] or ([*known_there[:1]] if turn.read.round else [])
    if turn.read.role and any(o.role for o in hits):
        hits = [o for o in hits if o.role is None or o.role.casefold() == turn.read.role.casefold()]
    if hits:
        return turn.search, hits[0]
    name = known_there[0].company if known_there else company[:LONGEST_NAME]
    return record.add_opportunity(turn.search, name, turn.now)


def _other_role(turn: Turn, known: Opportunity) -> bool:
    """A second position at the same company, with a meeting of its own."""
    role = turn.read.role
    return bool(role and known.role and role.casefold() != known.role.casefold() and event_date(turn.read))


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    if question.asks == "company":
        return answered(turn, question, begin)
    interview = turn.search.interview(question.about)
    if interview is None:
        return None
    return correct.answer(turn, question, interview)


def guessed(turn: Turn, args: tuple[str, ...]) -> Turn:
    """firm:<yes|no>: whether the company that was only a guess is right."""
    question = turn.search.question
    guess = question.get("maybe") if question is not None else None
    if question is None or guess is None:
        return turn.say("That question is closed already. /list shows what I have.", silent=True)
    if args[:1] == ("yes",):
        return begin(unsure.settled(turn, question, guess))
    return unsure.other(turn, question)


CONVERSATION = Conversation(
    name="interview",
    summary="note an interview, coming or past",
    intents=("interview",),
    begin=begin,
    answer=answer,
    again=ask_missing.again,
    taps={**correct_taps.TAPS, "firm": guessed},
)
