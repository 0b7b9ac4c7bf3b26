"""The one-minute debrief: short questions, every one skippable, in the order of rule book N02."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Interview, meetings
from handlers import words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.debriefing import debrief_begun, debrief_promise, debrief_whole
from handlers.debriefing.debrief_answers import answer
from handlers.debriefing.debrief_flow import again, ask, finish
from handlers.free_words import note
from handlers.interviews import interview
from handlers.interviews.lateness import EASE, FELT_BAD
from handlers.overview.coming import NEXT
from handlers.reading import find, which_one
from handlers.reading.reread import reread
from handlers.turn import Turn

WAS = re.compile(r"\b(?:had|was|went|did|finished|came out of)\b", re.I)
"""Told as past."""
GONE = "That interview is no longer on my list, so there is nothing to ask about it."


def begin(turn: Turn) -> Turn:
    if (ahead := _not_over(turn)) is not None:
        return turn.say(ahead)
    return which_one.settled(turn, "debrief", _begin, 'Which interview was it? For example "/debrief Acme".')


def _not_over(turn: Turn) -> str | None:
    """ "I had an interview this morning at 9", said at seven, and no such interview is on the list."""
    when = turn.read.when
    if when is None or not when.has_time or when.start <= turn.now or not WAS.search(turn.text):
        return None
    if any(i.start and i.start.instant == when.start for i in turn.search.interviews):
        return None
    at = words.moment(when.start, turn.zone, turn.now)
    return f"{words.capital(at)} is still ahead. Was it on another day, or is it to come? Tell me company, day and time."


def _begin(turn: Turn) -> Turn:
    company = turn.opportunity
    if company is not None and not company.is_open and not turn.text.startswith("/"):
        return note.begin(turn)  # it is settled, and nothing is to be asked about it
    dated = meetings.dated(turn.search.interviews_of(turn.target or ""))
    past = meetings.begun(dated, turn.now)
    if not dated and company is not None and company.created_at == turn.now:  # put on the list by these words
        return interview.begin(turn)
    if not past:
        name = find.name_here(turn, "that company")
        when = f" It is on {words.short_day(dated[0].start.date)}." if dated and dated[0].start else ""
        return turn.say(
            f"The interview at {name} is still ahead.{when} I'll ask how it went when it is over."
        )
    over = max(past, key=meetings.starts)
    return _typed(turn, start(turn, over)) if turn.text.startswith("/") else _told(turn, over)


def _told(turn: Turn, interview: Interview) -> Turn:
    """What was told is kept first; nothing is asked again where the look back is done with."""
    kept, echo = debrief_begun.kept(turn, interview)
    if not echo:
        return debrief_begun.date_told(turn, interview, "") or start(turn, interview)
    kept = kept.changed("what you told of the interview", tell=False)
    if interview.debrief is not None and interview.debrief.done:
        return kept.say(echo.strip(), UNDO, after=NEXT)
    interview = kept.search.newest(interview)
    dated = debrief_begun.date_told(kept, interview, echo)
    return dated or ask(kept, interview, None, echo)


def _typed(turn: Turn, asked: Turn) -> Turn:
    """ "/debrief Acme they decide by Friday; problem: slow reports": what stands behind the name answers already."""
    _, _, rest = turn.text.partition(" ")
    name = asked.opportunity.company if asked.opportunity else ""
    rest = re.sub(rf"^\s*{re.escape(name)}(?!\w)[\s:,–-]*", "", rest, flags=re.I).strip()
    question = asked.search.question
    if not turn.text.startswith("/") or not rest or question is None or question.conversation != "debrief":
        return asked
    told = replace(reread(asked, rest), replies=())
    interview = told.search.interview(question.about)
    whole = debrief_whole.told(told, interview, lambda t: t) if interview else None
    return whole or answer(told, question) or asked


def start(turn: Turn, interview: Interview) -> Turn:
    """The first question; what was told in the same breath counts already."""
    company = turn.search.opportunity(interview.opportunity)
    lead = (
        f"How did {find.name_of(company)} go? A few short questions, skip any of them.\n" if company else ""
    )
    if FELT_BAD.search(turn.text):
        lead = f"{EASE} "
    return begun(turn, interview, lead)


def begun(turn: Turn, interview: Interview, lead: str) -> Turn:
    """Asked with these words before it."""
    turn = replace(turn.about(interview.opportunity), message=replace(turn.message, text=""))
    return ask(turn, interview, None, lead)


def tap_start(turn: Turn, args: tuple[str, ...]) -> Turn:
    """dbrief:<interview>: the button of a debrief that waited."""
    interview = turn.search.interview(args[0]) if args else None
    return turn.say(GONE) if interview is None else start(turn, interview)


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """dbf:<interview>:<slot>:<no|skip|end>."""
    interview = turn.search.interview(args[0]) if len(args) == 3 else None
    if interview is None:
        return turn.say(GONE)
    turn = turn.about(interview.opportunity)
    open_question = turn.search.question
    if open_question is None or open_question.conversation != "debrief" or open_question.asks != args[1]:
        return turn.say(
            "That question is closed already. You can still tell me more about it in plain words."
        )
    if args[1:] == ("promise", "no"):
        return debrief_promise.no_date(turn, interview)
    return finish(turn, interview) if args[2] == "end" else ask(turn, interview, args[1])


CONVERSATION = Conversation(
    name="debrief",
    summary="tell how it went, in a minute",
    intents=("debrief",),
    begin=begin,
    answer=answer,
    again=again,
    taps={"dbf": tap, "dbrief": tap_start},
)
