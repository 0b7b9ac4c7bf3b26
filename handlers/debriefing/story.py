"""What is told of an interview in passing, in any order: their problem, a point left out, what was liked, how it felt."""

from collections.abc import Callable
from dataclasses import replace

from coach.model import Choice, Debrief, Interview
from coach.understand.gist import fact
from handlers import words
from handlers.buttons import UNDO_BUTTON
from handlers.conversation import Conversation
from handlers.debriefing import debrief_flow, debrief_whole
from handlers.debriefing.debrief_questions import before
from handlers.debriefing.debrief_told import shortcomings
from handlers.free_words import note
from handlers.interviews.lateness import EASE
from handlers.overview.coming import NEXT
from handlers.reading import find, which_one
from handlers.reading.over import recent
from handlers.turn import Turn

LONGEST = 400
Keep = Callable[[Debrief, str], Debrief]

KEPT: dict[str, tuple[Keep, str]] = {
    "problem": (lambda d, t: replace(d, problem=t), "Good one to come back to; I'll build on it when you write."),
    "forgot": (shortcomings, "Nearly everyone leaves something out. It will find its place in a note of yours."),
    "weak": (shortcomings, "Most people notice that more than the panel did. One sentence in a note can put it right."),
    "experience": (lambda d, t: replace(d, experience=(*d.experience, t)), "Kept as your example; a note reads better with one."),
    "idea": (lambda d, t: replace(d, idea=t), "Kept as your idea for them."),
    "liked": (lambda d, t: replace(d, culture=t), "Kept; that is what makes a thank-you sound like you."),
    "topic": (lambda d, t: replace(d, topics=(*d.topics, t)), "Kept as what you talked about."),
    "felt_bad": (lambda d, _: d, EASE),
    "felt_good": (lambda d, _: d, "Good to hear."),
}  # fmt: skip
"""By act of `coach.understand.gist`: where it is kept (rule book N02), and what is said to it."""


def begin(turn: Turn, act: str | None = None) -> Turn:
    """Of the company named, the one just spoken of, or the only one there has been an interview with. `act`: what the
    user says it is; None: as it reads."""
    over = {i.opportunity for i in recent(turn)}
    found = find.opportunity(turn)
    if found.one is None or found.one.id not in over:
        fitting = tuple(o for o in turn.search.opportunities if o.id in over)
        if len(fitting) != 1:
            return which_one.which(turn, fitting, "story", "Which interview is that about?")
        turn = turn.about(fitting[0].id)
    else:
        turn = turn.about(found.one.id)
    return _told(turn, recent(turn, turn.target)[-1], act or fact(turn.text) or "topic")


def _told(turn: Turn, interview: Interview, act: str) -> Turn:
    """Kept in the debrief; an open question of it goes on, anything else that was asked is asked again."""
    company = turn.search.opportunity(interview.opportunity)
    if company is not None and company.status == "rejected":
        return note.begin(turn.about(company.id))  # why it was a no, and nothing to thank for
    if (whole := debrief_whole.added(turn, interview)) is not None:
        return whole
    keep, said = KEPT[act]
    before_it = interview.debrief or Debrief()
    debrief = keep(before_it, turn.text[:LONGEST].strip())
    if debrief != before_it:
        turn = turn.put(replace(interview, debrief=debrief))
        turn = turn.changed("what you told of the interview", tell=False)
    return _went_on(turn, interview, debrief, said)


def _went_on(turn: Turn, interview: Interview, debrief: Debrief, said: str) -> Turn:
    question = turn.search.question
    if question is not None and question.conversation == "debrief" and question.about == interview.id:
        return debrief_flow.ask(turn, interview, before(question.asks), f"{said}\n")
    if question is not None:
        return replace(turn, resumes=f"{said}\n")
    rest = Choice(label="Tell the rest (1 min)", does=f"dbrief:{interview.id}")
    row = () if debrief.done else (rest,)
    about = words.shown(turn.opportunity.company, 40) if turn.opportunity else ""
    return turn.say(f"{about}: {said[:1].lower()}{said[1:]}" if len(recent(turn)) > 1 else said, (*row, UNDO_BUTTON), after=NEXT)  # fmt: skip


CONVERSATION = Conversation(name="story", summary="how it was", begin=begin, in_menu=False)
