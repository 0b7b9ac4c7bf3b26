"""The question that stands open: whether words may answer it, their answer, and asking it once more."""

from datetime import timedelta

from coach.model import OpenQuestion
from coach.understand.gist import likeliest
from handlers import catalogue
from handlers.free_words import bare, meant
from handlers.reading import find, new_firm, speaker
from handlers.reading.did import DID
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing.sent_kinds import kind_in

SURE = 0.8

LET_BE = timedelta(hours=3)
"""From then on a question is not put again beside something else; what matters comes once more by itself."""


def answered(turn: Turn) -> Turn | None:
    """None where these words are something else."""
    question = turn.search.question
    if question is None or not _may_answer(turn, question):
        return None
    conversation = catalogue.BY_NAME.get(question.conversation)
    if conversation is None or conversation.answer is None:
        return None
    unknown = conversation.answer(reread(turn, "don't know"), question) if meant.unknown(turn) else None
    return unknown or conversation.answer(turn, question)


def _may_answer(turn: Turn, question: OpenQuestion) -> bool:
    """Not a reply to some other nudge, and not about some other company."""
    nudge, search = find.nudge_of(turn), turn.search
    if nudge is not None and question.about not in (nudge.id, nudge.interview):
        return False
    if _told_of_writing(turn, question):
        return False
    if question.conversation == "debrief" and turn.message.kind == "forward":
        return False  # their words, and no look back
    if question.conversation != "interview" and new_firm.elsewhere(turn, question):
        return False
    about = question.about
    interview, step = search.interview(about), search.nudge(about)
    mine = interview.opportunity if interview else step.opportunity if step else about
    named = find.company(search, turn.read.company) if turn.read.company else ()
    if speaker.elsewhere(turn, mine) or (turn.read.intent == "interview" and bare.names_another(turn, mine)):
        return False
    return mine is None or not named or mine in {o.id for o in named}


def _told_of_writing(turn: Turn, question: OpenQuestion) -> bool:
    """ "Texted Tammy like you said" says what was done, whoever one will meet on Thursday."""
    if question.conversation == "debrief":
        return (
            turn.read.intent == "sent"
            and DID.match(turn.text) is not None
            and kind_in(turn.text) == "thank_you"
        )
    if question.conversation != "interview" or DID.match(turn.text) is None:
        return False
    best = likeliest(turn.text)
    sent = best is not None and best.act == "sent" and best.chance >= SURE
    people = find.people(turn)
    about = turn.search.interview(question.about)
    return sent or (about is not None and any(about.opportunity not in p.opportunities for p in people))


def resumed(turn: Turn) -> Turn:
    question = turn.search.question
    if turn.resumes is None:
        return turn
    if question is not None and turn.now - question.asked_at > LET_BE:
        return turn.say(turn.resumes.strip())
    conversation = catalogue.BY_NAME.get(question.conversation) if question else None
    if question is None or conversation is None or conversation.again is None:
        return turn.say(turn.resumes.strip())
    return conversation.again(turn, question, turn.resumes)
