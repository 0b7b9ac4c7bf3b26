"""What words mean of what is on screen: the nudge, the card, what was just told, times to choose from; or only a name or a
day. The first of these that knows them settles it; to add one is to add its line."""

from collections.abc import Callable

from handlers.debriefing import debrief_whole
from handlers.free_words import bare, beyond, note, on_the_table, second_thoughts, undone, yes_to_what
from handlers.interviews import after_card, amend, corrections, named_by_day, place_told, renamed, slots
from handlers.news import (
    closed_days,
    connected,
    hold_agreed,
    moved_on,
    offer_choice,
    offer_extended,
    offer_pressed,
    offer_raised,
    outcome,
    refer_where,
    references_named,
    referred,
    round_open,
)
from handlers.nudging import quiet_please
from handlers.overview import agenda, recall, small_questions
from handlers.personal import addressed, one_company, spelled
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import (
    and_theirs,
    channel_wish,
    later_for,
    others_there,
    reply_saying,
    sent_each,
    sent_which,
    skipping,
    step_named,
    what_to_write,
    wish_ahead,
)

Settles = Callable[[Turn], Turn | None]
"""None: these words are something else."""
CLOSE: tuple[Settles, ...] = (
    undone.apply,
    yes_to_what.apply,
    skipping.wont,
    offer_choice.apply,
    offer_pressed.told,
    offer_raised.told,
    later_for.apply,
    others_there.asked,
    reply_saying.apply,
    quiet_please.asked,
    addressed.told,
    wish_ahead.apply,
    renamed.told,
    moved_on.apply,
    outcome.no_no,
    references_named.told,
    after_card.apply,
    small_questions.answered,
    spelled.apply,
    closed_days.apply,
    round_open.apply,
    connected.told,
    place_told.apply,
    sent_which.told,
    sent_each.apply,
    debrief_whole.apply,
    channel_wish.apply,
    referred.apply,
    refer_where.told,
    on_the_table.apply,
    offer_extended.apply,
    hold_agreed.apply,
    step_named.apply,
    what_to_write.apply,
    and_theirs.apply,
    beyond.apply,
    note.met_too,
    renamed.apply,
    named_by_day.apply,
    corrections.apply,
    second_thoughts.apply,
)
"""What leaves the least doubt first."""
LOOSE: tuple[Settles, ...] = (slots.apply, bare.apply, recall.answered, agenda.answered)
"""After a correction of what was told a moment ago."""


def settled(turn: Turn, again: Callable[[Turn], Turn]) -> Turn | None:
    """`again` hears words anew: a wish as its command, a correction as what should have been said."""
    if (command := one_company.as_command(turn)) is not None:
        return again(reread(turn, command))
    steps: tuple[Settles, ...] = (*CLOSE, lambda said: amend.apply(said, again), *LOOSE)
    return next((done for step in steps if (done := step(turn)) is not None), None)
