"""Times people tell by meals and work: "after lunch tomorrow", "remind me after work", "until late afternoon"."""

from dataclasses import replace
from datetime import timedelta

from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.context import Context
from coach.understand.grammar.passes import after_before, day_parts, days
from coach.understand.grammar.values import Days
from coach.understand.lexicon import PART_HOURS, PARTS

_AT = {
    "breakfast": "morning",
    "lunch": "noon",
    "lunchtime": "noon",
    "dinner": "evening",
    "dinnertime": "evening",
    "supper": "evening",
    "tea": "evening",
    "work": "evening",
    "school": "afternoon",
    "bed": "night",
    "bedtime": "night",
}
_BEFORE = _AT | {
    "lunch": "morning",
    "work": "morning",
    "school": "morning",
    "bed": "evening",
    "dinner": "afternoon",
}
_AFTER = _AT | {"lunch": "afternoon", "breakfast": "morning", "dinner": "evening", "work": "evening"}
_BY_LEAD = {"before": _BEFORE, "after": _AFTER}


@days.rule(
    "MEAL",
    "(right|just|shortly)? <k>(before|after|past) (my)? "
    "<m>(breakfast|lunch|lunchtime|dinner|dinnertime|supper|tea|work|school|bed|bedtime)",
    "<k>(at|around|over|during|by|till|until|til) <m>(lunch|lunchtime|dinnertime|breakfast|bedtime)",
)
def meal(p: Parts) -> str | None:
    """The part of the day it stands for; nothing may follow that makes it a word of its own ("after work experience")."""
    after = p.after
    if after is not None and after.word[:1].isalpha() and after.code == "x" and after.word not in _GOES_ON:
        return None
    return _BY_LEAD.get(p.word("k"), _AT)[p.word("m")]


_GOES_ON = frozenset(
    ("on", "of", "please", "pls", "and", "or", "with", "if", "thanks", "i", "to", "then", "again")
)


@days.rule("MEAL", "(till|until|til|by|in|to|towards) (the)? (early|late|later in the|mid) -? <p>PART")
def late_in_the_part(p: Parts) -> str | None:
    """ "until late afternoon", to be put off only."""
    return PARTS[p.word("p")] if p.context.postpones else None


@day_parts.rule("DATE", "<d>DATE (,)? <m>MEAL", "<m>MEAL (on|,)? <d>DATE")
def meal_of_that_day(p: Parts) -> Days | None:
    day = p.value("d")
    if not isinstance(day, Days) or day.part or day.end or day.grain != "day":
        return None
    return replace(day, part=p.value("m"), weak=False)


@after_before.rule("DATE", "<m>MEAL")
def meal_alone(p: Parts) -> Days | None:
    """Of a reminder only: today's while it lasts, else tomorrow's."""
    if not p.context.postpones or p.context.is_past(p.matched[0].i):
        return None
    return next_part(p.context, p.value("m"))


def next_part(context: Context, part: str) -> Days:
    over = context.now.hour >= PART_HOURS[part][1] - 1
    return Days(context.today + timedelta(over), part=part)
