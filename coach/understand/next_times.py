"""A time alone: its next occurrence, or the last one in the past tense (convention C8)."""

from dataclasses import replace
from datetime import timedelta

from coach.understand.grammar.combine import moment
from coach.understand.grammar.context import Context
from coach.understand.grammar.values import Clock, Days, Moment

LATE = 7
"""Hour from which the morning is meant, where nothing else is said (C7)."""


def next_time(context: Context, said: Clock, at: int) -> Moment | Days:
    """C8: a time alone is its next occurrence; in the past tense the last one."""
    today = Days(context.today)
    made = moment(context, today, said) or today
    if not isinstance(made, Moment):
        return made
    past = context.is_past(at)
    if past and made.start > context.now:
        return moment(context, Days(context.today - timedelta(1)), said) or made
    if made.start <= context.now and not past:
        later = [
            a
            for a in made.alts
            if a > context.now and a.astimezone(context.now.tzinfo).date() == context.today
        ]
        if later and said.bare:
            return replace(made, start=later[0], alts=(made.start + timedelta(1),))
        if context.postpones and said.bare and LATE <= said.hour < 11 and said.zone is None:
            return _this_evening(context, said, made)
        return moment(context, Days(context.today + timedelta(1)), said) or made
    if not past and made.alts and all(a <= context.now for a in made.alts):
        return replace(made, alts=tuple(a + timedelta(1) for a in made.alts), ambiguous=False)
    return made


def _this_evening(context: Context, said: Clock, made: Moment) -> Moment:
    """ "Ask me at 9", said after nine in the morning: nine this evening, or tomorrow morning, which is asked."""
    evening = moment(context, Days(context.today), replace(said, hour=said.hour + 12, bare=False))
    if not isinstance(evening, Moment) or evening.start <= context.now:
        return replace(made, start=made.start + timedelta(1))
    return replace(evening, alts=(made.start + timedelta(1),), ambiguous=True)
