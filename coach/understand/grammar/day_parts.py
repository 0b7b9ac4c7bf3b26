"""A day with a part of day: "tomorrow morning", "EOD Friday", "Friday pm"."""

from dataclasses import replace

from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.passes import day_parts
from coach.understand.grammar.values import Days
from coach.understand.lexicon import PARTS
from coach.understand.roles_words import is_head


@day_parts.rule(
    "DATE",
    "<d>DATE (,|in the|at|-|by)? <e>(early|late|first thing|mid)? (in the)? -? <p>PART",
    "(in|on)? (the)? <e>(early|late)? <p>PART (of|on|,) (the)? <d>DATE",
    "(the)? <p>PART <d>DATE",
)
def with_part(p: Parts) -> Days | None:
    days = p.value("d")
    if not isinstance(days, Days) or days.part not in (None, "night") or days.end or days.grain != "day":
        return None
    if not p.has("p") or (p.after is not None and is_head(p.after.word) and len(p.matched) == 2):
        return None  # "wednesday night porter"
    part = PARTS[p.word("p")]
    meal = p.word("p") in ("lunch", "breakfast", "eve") and p.matched[-2].word not in ("at", "over")
    if meal and not p.context.postpones:
        return None
    return replace(days, part=part, weak=False)


@day_parts.rule("DATE", "this <ap>(am|pm)")
def this_half(p: Parts) -> Days | None:
    """ "this am"."""
    if not ends_phrase(p.after) or (p.after is not None and p.after.word == "i"):
        return None
    return Days(p.context.today, part="morning" if p.word("ap") == "am" else "afternoon")


@day_parts.rule("DATE", "<d>DATE (,|in the)? <ap>(am|pm)")
def with_half(p: Parts) -> Days | None:
    """ "tomorrow pm", "Friday am"."""
    days = p.value("d")
    if not isinstance(days, Days) or days.part or days.end or days.grain != "day":
        return None
    return replace(days, part="morning" if p.word("ap") == "am" else "afternoon", weak=False)


@day_parts.rule(
    "DATE",
    "<d>DATE (,|by|at|-)? (the)? EDGE_OF_DAY",
    "EDGE_OF_DAY (on|of|,|-)? (the)? <d>DATE",
    "(the)? (end|close) of (the)? <d>DATE",
)
def end_of_that_day(p: Parts) -> Days | None:
    days = p.value("d")
    if not isinstance(days, Days) or days.end or days.grain != "day":
        return None
    return replace(days, part="eod", weak=False)


@day_parts.rule(
    "DATE", "(early|late|earlier|later|first thing|mid) (on)? -? <d>DATE", "<d>DATE (early|first thing)"
)
def roughly_that_day(p: Parts) -> Days | None:
    days = p.value("d")
    if not isinstance(days, Days) or days.end or days.part:
        return None
    early = any(t.word in ("early", "first", "earlier") for t in p.matched)
    return replace(days, part="morning" if early else "afternoon", weak=False)
