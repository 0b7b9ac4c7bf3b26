"""What words are for: the first of STEPS that knows them settles them, else what they mean by themselves."""

from collections.abc import Callable

from handlers import by_intent, catalogue, in_hand, in_its_place
from handlers.advising import asked, tell_the_others
from handlers.debriefing import debrief_answers, debrief_early, debrief_fresh, debrief_unasked
from handlers.free_words import (
    after_the_no,
    comfort,
    human,
    in_pieces,
    news_then_question,
    other_tongue,
    pressing,
    requests,
    whatever_is_open,
    wording_wanted,
)
from handlers.interviews import (
    ahead_changed,
    arranged_by,
    former,
    instead_of,
    moved_after,
    own_name,
    ran_on,
    recounted,
)
from handlers.news import (
    contact_given,
    decision_put_right,
    employer_news,
    heard_typed,
    hired,
    manner_told,
    no_calls_beside,
    offer_told,
    taken_elsewhere,
    two_readers,
    way_closed,
)
from handlers.overview import channels_asked, deadlines_asked, one_fact
from handlers.personal import in_language, introduced, one_company, redo, welcome
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import contact, did_i_miss, goodbye, never_sends, offer_answer, thank_all, waits


def command(turn: Turn) -> Turn:
    conversation = catalogue.called(turn.text)
    if conversation is None:
        return welcome.unknown_command(turn, catalogue.command_of(turn.text), tuple(catalogue.BY_COMMAND))
    if (told := heard_typed.apply(turn)) is not None:
        return said(told)
    return conversation.begin(turn)


def said(turn: Turn) -> Turn:
    """Words: the first of STEPS that knows them, else what they are for by themselves."""
    turn = in_its_place.settled(turn)
    done = next((done for step in STEPS if (done := step(turn)) is not None), None)
    return done if done is not None else by_intent.heard(turn)


def _on_screen(turn: Turn) -> Turn | None:
    return in_hand.settled(turn, _again)


def _wished(turn: Turn) -> Turn | None:
    """A command in plain words."""
    typed = requests.as_command(turn)
    return command(reread(turn, typed)) if typed is not None else None


def _whatever_is_open(turn: Turn) -> Turn | None:
    """Words that belong to one conversation, though another has a question open."""
    named = whatever_is_open.conversation(turn)
    return catalogue.BY_NAME[named].begin(turn) if named is not None else None


def _looked_back(turn: Turn) -> Turn | None:
    """The debrief, asked for a moment ago or told unasked."""
    told = debrief_fresh.answered(turn, said) or debrief_unasked.told(turn, said)
    return told or debrief_early.told(turn)


def _recounted(turn: Turn) -> Turn | None:
    """A meeting that is over is noted before anything in its story is taken for something else."""
    over = recounted.apply(turn)
    return by_intent.begun(over, "interview") if over is not None else None


def _again(turn: Turn) -> Turn:
    """Words said before, corrected: a command stays one."""
    return command(turn) if turn.text.startswith("/") else said(turn)


STEPS: tuple[Callable[[Turn], Turn | None], ...] = (
    never_sends.apply,
    redo.apply,
    debrief_answers.ended,
    human.small_reply,
    pressing.chosen,
    in_language.told,
    other_tongue.apply,
    lambda turn: arranged_by.apply(turn, said),
    lambda turn: news_then_question.apply(turn, said),
    lambda turn: did_i_miss.apply(turn, said),
    offer_answer.apply,
    offer_told.apply,
    decision_put_right.apply,
    hired.apply,
    goodbye.apply,
    wording_wanted.apply,
    contact.gift,
    former.apply,
    own_name.apply,
    contact_given.apply,
    way_closed.apply,
    tell_the_others.apply,
    taken_elsewhere.apply,
    channels_asked.route,
    deadlines_asked.answered,
    thank_all.apply,
    instead_of.told,
    ahead_changed.told,
    asked.answered,
    waits.apply,
    debrief_early.told,
    comfort.apply,
    one_fact.answered,
    manner_told.apply,
    lambda turn: no_calls_beside.apply(turn, said),
    moved_after.told,
    lambda turn: ran_on.apply(turn, said),
    lambda turn: one_company.paced(turn, _again),
    _looked_back,
    lambda turn: in_pieces.apply(turn, said),
    _recounted,
    _on_screen,
    _wished,
    after_the_no.apply,
    employer_news.apply,
    two_readers.apply,
    _whatever_is_open,
    introduced.welcomed,
)
"""In this order; what leaves the least doubt comes first."""
