"""Which conversation a message is for: a button, a command, an answer to the open question, or what its words mean."""

from collections.abc import Callable
from dataclasses import replace

from handlers import brought, by_intent, catalogue, in_hand, in_its_place, words
from handlers.advising import asked
from handlers.conversation import Conversation
from handlers.debriefing import debrief_answers, debrief_early, debrief_fresh, debrief_unasked
from handlers.free_words import (
    comfort,
    draft_wishes,
    human,
    in_pieces,
    lost,
    news_then_question,
    on_the_table,
    only_asked,
    other_tongue,
    pressing,
    requests,
    whatever_is_open,
)
from handlers.interviews import (
    ahead_changed,
    arranged_by,
    files,
    former,
    instead_of,
    move_asked,
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
    way_closed,
)
from handlers.overview import channels_asked, deadlines_asked, one_fact
from handlers.personal import in_language, introduced, redo, welcome
from handlers.reading import (
    sense,
    step_words,
)
from handlers.reading.fits import letter
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.words import cleaned
from handlers.writing import (
    contact,
    did_i_miss,
    goodbye,
    never_sends,
    offer_answer,
    tell_the_others,
    thank_all,
    waits,
    whose_wish,
    wording_wanted,
)


def dispatch(turn: Turn) -> Turn:
    message = turn.message
    if message.kind == "tap":
        return pressing.tapped(turn)
    if message.kind == "file" and message.file is not None and not files.is_calendar(message.file):
        typed = files.as_text(message.file)
        return _from_file(turn, cleaned(typed)) if typed else welcome.not_text(turn)
    if message.kind not in ("text", "forward"):
        return files.begin(turn)
    if (plain := _plain_command(turn.text)) is not None:
        return plain.begin(turn)
    if step_words.thumbs(turn.text) and (done := on_the_table.apply(turn)) is not None:
        return done
    if not turn.text or not any(c.isalnum() for c in turn.text):
        return lost.begin(turn) if turn.text else welcome.empty(turn)
    if (nowhere := sense.impossible(turn.text)) is not None and not letter(turn.text):
        return _without_date(turn, nowhere)
    turn = brought.bare(turn)
    return (
        move_asked.apply(turn)
        or move_asked.agreed_to(turn)
        or brought.taken(turn)
        or asked.below(turn, only_asked.unharmed(turn, _worded(turn)))
    )


def _plain_command(text: str) -> Conversation | None:
    """Whose command it is, where nothing that is told stands behind it."""
    command = catalogue.called(text)
    return command if command is not None and (not command.reads or len(text.split()) == 1) else None


def _from_file(turn: Turn, text: str) -> Turn:
    turn = brought.bare(reread(turn, text))
    return brought.taken(turn) or _said(turn)


def _without_date(turn: Turn, nowhere: str) -> Turn:
    """ "31 February" is in no calendar: what else was said counts, and the day is asked for."""
    heard_rest = _worded(turn.read_as(dates=()))
    lead = f'"{words.shown(nowhere)}" is in no calendar.'
    *earlier, last = heard_rest.replies or turn.say("Which day do you mean?").replies
    asked = last.text if "?" in last.text else f"{last.text} Which day do you mean?"
    return replace(heard_rest, replies=(*earlier, replace(last, text=f"{lead} {asked}")))


def _worded(turn: Turn) -> Turn:
    if turn.text.startswith("/"):
        return _command(turn)
    if (wished := whose_wish.apply(turn) or draft_wishes.apply(turn)) is not None:
        return wished
    turn = introduced.behind(introduced.settled(turn))
    word = turn.text.casefold().strip(" .!?")
    if (done := pressing.pressed(turn, word)) is not None:
        return done
    if word in pressing.PLAIN_COMMANDS:
        return catalogue.BY_COMMAND[word].begin(turn)
    return _said(turn)


def _command(turn: Turn) -> Turn:
    conversation = catalogue.called(turn.text)
    if conversation is None:
        return welcome.unknown_command(turn, catalogue.command_of(turn.text), tuple(catalogue.BY_COMMAND))
    if (told := heard_typed.apply(turn)) is not None:
        return _said(told)
    return conversation.begin(turn)


def _said(turn: Turn) -> Turn:
    """Words: the first of STEPS that knows them, else what they are for by themselves."""
    turn = in_its_place.settled(turn)
    done = next((done for step in STEPS if (done := step(turn)) is not None), None)
    return done if done is not None else by_intent.heard(turn)


def _on_screen(turn: Turn) -> Turn | None:
    return in_hand.settled(turn, _again)


def _wished(turn: Turn) -> Turn | None:
    """A command in plain words."""
    command = requests.as_command(turn)
    return _command(reread(turn, command)) if command is not None else None


def _whatever_is_open(turn: Turn) -> Turn | None:
    """Words that belong to one conversation, though another has a question open."""
    named = whatever_is_open.conversation(turn)
    return catalogue.BY_NAME[named].begin(turn) if named is not None else None


def _looked_back(turn: Turn) -> Turn | None:
    """The debrief, asked for a moment ago or told unasked."""
    told = debrief_fresh.answered(turn, _said) or debrief_unasked.told(turn, _said)
    return told or debrief_early.told(turn)


def _recounted(turn: Turn) -> Turn | None:
    """A meeting that is over is noted before anything in its story is taken for something else."""
    over = recounted.apply(turn)
    return by_intent.begun(over, "interview") if over is not None else None


def _again(turn: Turn) -> Turn:
    """Words said before, corrected: a command stays one."""
    return _command(turn) if turn.text.startswith("/") else _said(turn)


STEPS: tuple[Callable[[Turn], Turn | None], ...] = (
    never_sends.apply,
    redo.apply,
    debrief_answers.ended,
    human.small_reply,
    pressing.chosen,
    in_language.told,
    other_tongue.apply,
    lambda turn: arranged_by.apply(turn, _said),
    lambda turn: news_then_question.apply(turn, _said),
    lambda turn: did_i_miss.apply(turn, _said),
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
    comfort.apply,
    one_fact.answered,
    manner_told.apply,
    lambda turn: no_calls_beside.apply(turn, _said),
    moved_after.told,
    lambda turn: ran_on.apply(turn, _said),
    _looked_back,
    lambda turn: in_pieces.apply(turn, _said),
    _recounted,
    _on_screen,
    _wished,
    employer_news.apply,
    _whatever_is_open,
    introduced.welcomed,
)
"""In this order; what leaves the least doubt comes first."""
