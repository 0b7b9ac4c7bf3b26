"""All the dates of a text, as the grammar reads them; nothing is decided here about roles and grades."""

from coach.understand.grammar import (  # noqa: F401  (each registers its rules)
    calendar_weeks,
    clock_corrections,
    clock_ranges,
    clock_zones,
    clocks,
    clocks_in_words,
    clocks_without_half,
    date_ranges,
    dates,
    day_clocks,
    day_parts,
    days_of_month,
    edges,
    holidays,
    join,
    meals,
    months,
    near,
    numeric_dates,
    over_days,
    part_clocks,
    periods,
    relative,
    runs_of_days,
    spans,
    weekday_dates,
    weekdays,
    weeks_later,
)
from coach.understand.grammar.alphabet import MASKED
from coach.understand.grammar.context import Context
from coach.understand.grammar.iso import stamps
from coach.understand.grammar.numbers import spell_out
from coach.understand.grammar.passes import CASCADE
from coach.understand.grammar.tokens import Token

Masks = list[tuple[int, int]]


def typed_tokens(folded: str, tokens: list[Token], masks: Masks, context: Context) -> list[Token]:
    """Tokens with numbers as digits; what is masked becomes one opaque token each, a time stamp one item."""
    taken = sorted(
        [Token(MASKED, "", i, j) for i, j in masks] + stamps(folded, context), key=lambda t: (t.i, -t.j)
    )
    return spell_out(_overlay(tokens, taken)) if taken else spell_out(tokens)


def _overlay(tokens: list[Token], taken: list[Token]) -> list[Token]:
    out: list[Token] = []
    at = 0
    for mask in taken:
        if out and mask.i < out[-1].j:
            continue
        while at < len(tokens) and tokens[at].j <= mask.i:
            out.append(tokens[at])
            at += 1
        while at < len(tokens) and tokens[at].i < mask.j:
            at += 1
        out.append(mask)
    return out + tokens[at:]


def read(tokens: list[Token], context: Context) -> list[Token]:
    """Runs the cascade; the items among the result carry Days, Moment, Clock or Span as value."""
    codes = _codes(tokens)
    for step in CASCADE:
        found = step.run(tokens, codes, context)
        if found is not tokens:
            tokens, codes = found, _codes(found)
    return tokens


def _codes(tokens: list[Token]) -> str:
    return "".join([t.code for t in tokens])
