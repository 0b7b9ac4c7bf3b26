"""How the debrief goes on: the next question that still makes sense, or the end."""

from dataclasses import replace

from coach.model import Debrief, Interview, JobSearch, NudgeState, OpenQuestion
from handlers import record
from handlers.debriefing.debrief_questions import next_slot, question_for
from handlers.overview.coming import NEXT, show_now
from handlers.turn import Turn

ENDS: dict[str, NudgeState] = {"debrief": "sent", "capture_gap": "dropped"}
"""What becomes of the steps that asked, once the debrief is over."""


def ask(turn: Turn, interview: Interview, after: str | None, lead: str = "") -> Turn:
    """The next question after that one, or the end."""
    interview = turn.search.newest(interview)
    slot = next_slot(turn.search, interview, after)
    if slot is None:
        return finish(turn, interview, lead)
    text, row = question_for(turn.search, interview, slot)
    search = record.ask(_begun(turn, interview), turn.now, "debrief", slot, about=interview.id)
    return turn.to(search).say(lead + text, row)


def _begun(turn: Turn, interview: Interview) -> JobSearch:
    """The step that would ask for the look back has nothing to do any more, once it has begun."""
    search = turn.search
    for nudge in search.nudges:
        if nudge.kind == "debrief" and nudge.interview == interview.id and nudge.state == "planned":
            search = record.set_nudge(search, nudge, ENDS[nudge.kind])
    return search


def keep(turn: Turn, interview: Interview, debrief: Debrief) -> Turn:
    return turn.put(replace(interview, debrief=debrief))


def finish(turn: Turn, interview: Interview, lead: str = "") -> Turn:
    interview = turn.search.newest(interview)
    debrief = replace(interview.debrief or Debrief(), done=True)
    search = record.put(record.answered(turn.search), replace(interview, debrief=debrief))
    for nudge in search.nudges:
        if nudge.interview == interview.id and nudge.kind in ENDS and nudge.state in ("planned", "asked"):
            search = record.set_nudge(search, nudge, ENDS[nudge.kind])
    turn = replace(turn.to(search), did="the debrief")
    button = show_now(search, interview.opportunity, turn.now)
    return turn.say(f"{lead}That's all I need.", button, after=NEXT)


def again(turn: Turn, open_question: OpenQuestion, lead: str) -> Turn:
    interview = turn.search.interview(open_question.about)
    if interview is None:
        return turn.say(lead.strip())
    text, row = question_for(turn.search, interview, open_question.asks)
    return turn.say(lead + text, row)
