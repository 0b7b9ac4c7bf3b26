"""A message with its addresses, its dates and its words, before anybody has asked who it is about."""

from datetime import datetime
from typing import NamedTuple

from coach.understand.commands import COMMANDS
from coach.understand.grammar.context import Context
from coach.understand.grammar.read import read, typed_tokens
from coach.understand.grammar.tokens import Token, tokenize
from coach.understand.idioms import sayings
from coach.understand.known import known_spans
from coach.understand.listening import listen, region_of
from coach.understand.mask import Found, find_addresses
from coach.understand.moment_items import left_behind
from coach.understand.moments import Reading, readings
from coach.understand.names_like_times.among_dates import names_among_dates
from coach.understand.other_tongues import in_english
from coach.understand.reading import Known
from coach.understand.self_corrections import corrected
from coach.understand.slots.named_times import named_times
from coach.understand.text import fold
from coach.understand.wishes import no_dates
from coach.understand.words import Word, words_of


class Seen(NamedTuple):
    text: str
    folded: str
    command: str
    """ "interview" of "/interview Acme", else empty."""
    context: Context
    found: Found
    dates: list[Reading]
    words: list[Word]
    argument: int
    """Index of the first word behind a slash command, or -1."""
    known: Known


def see(text: str, now: datetime, zone: str, locale: str, known: Known) -> Seen:
    """`text` is capped already. Pure; raises ZoneInfoNotFoundError for an unknown zone."""
    folded = fold(text)
    command = command_of(folded)
    context = listen(folded, now, zone, locale, command, known)
    found = find_addresses(text, region_of(locale), zone)
    tokens = tokenize(folded)
    names = names_among_dates(text, tokens) + known_spans(text, folded, known)
    names += named_times(text, folded, tokens, found.addresses, bool(command))
    names += no_dates(folded, context.postpones) + sayings(folded)
    items = read(typed_tokens(folded, in_english(tokens, text), found.spans + names, context), context)
    dates = readings(items, context, folded)
    words = words_of(text, folded, tokens, _barriers(items, dates, context), found.addresses)
    meant = corrected(dates, folded)
    return Seen(text, folded, command, context, found, meant, words, _argument(words, command), known)


def command_of(folded: str) -> str:
    """ "/interview@afterword Acme" -> "interview"; "" for anything else."""
    if not folded.lstrip().startswith("/"):
        return ""
    parts = folded.lstrip()[1:].split(None, 1)
    return parts[0].split("@")[0] if parts else ""


def _argument(words: list[Word], command: str) -> int:
    if COMMANDS.get(command) == "contact":
        return -1
    return 2 if command in COMMANDS and words and words[0].text == "/" else -1


def _barriers(items: list[Token], dates: list[Reading], context: Context) -> list[tuple[int, int]]:
    """Where dates stand, so that no name runs over them."""
    spans = {(d.i, d.j) for d in dates} | {d.beside for d in dates if d.beside}
    return sorted(spans | {(t.i, t.j) for t in left_behind(items, context)})
