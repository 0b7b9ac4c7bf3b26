"""Which conversation a message is for: a button, a command, an answer to the open question, or what its words mean."""

from dataclasses import replace

from handlers import brought, catalogue, steps, words
from handlers.advising import asked
from handlers.conversation import Conversation
from handlers.free_words import draft_wishes, lost, on_the_table, only_asked, pressing, whose_wish
from handlers.interviews import files, move_asked
from handlers.personal import introduced, welcome
from handlers.reading import sense, step_words
from handlers.reading.fits import letter
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.words import cleaned


def dispatch(turn: Turn) -> Turn:
    message = turn.message
    if message.kind == "tap":
        return pressing.tapped(turn)
    if message.kind == "file" and message.file is not None and not files.is_calendar(message.file):
        typed = files.as_text(message.file)
        return _from_file(turn, cleaned(typed)) if typed else welcome.not_text(turn)
    return _typed(turn) if message.kind in ("text", "forward") else files.begin(turn)


def _typed(turn: Turn) -> Turn:
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
    return brought.taken(turn) or steps.said(turn)


def _without_date(turn: Turn, nowhere: str) -> Turn:
    """ "31 February" is in no calendar: what else was said counts, and the day is asked for."""
    heard_rest = _worded(turn.read_as(dates=()))
    lead = f'"{words.shown(nowhere)}" is in no calendar.'
    *earlier, last = heard_rest.replies or turn.say("Which day do you mean?").replies
    asked = last.text if "?" in last.text else f"{last.text} Which day do you mean?"
    return replace(heard_rest, replies=(*earlier, replace(last, text=f"{lead} {asked}")))


def _worded(turn: Turn) -> Turn:
    if turn.text.startswith("/"):
        return steps.command(turn)
    if (wished := whose_wish.apply(turn) or draft_wishes.apply(turn)) is not None:
        return wished
    turn = introduced.behind(introduced.settled(turn))
    word = turn.text.casefold().strip(" .!?")
    if (done := pressing.pressed(turn, word)) is not None:
        return done
    if word in pressing.PLAIN_COMMANDS:
        return catalogue.BY_COMMAND[word].begin(turn)
    return steps.said(turn)
