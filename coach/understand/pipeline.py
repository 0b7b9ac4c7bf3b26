"""The pipeline: fold, mask, read the dates, then find names in what is left, then say what it is all for."""

from dataclasses import replace
from datetime import datetime

from coach.understand.cast import Cast, find_cast
from coach.understand.commands import COMMANDS
from coach.understand.dated import by_company, date_reads
from coach.understand.decide import Facts, intent_of
from coach.understand.details import kind_of, minutes_of, place_of, round_of
from coach.understand.free_words import settled
from coach.understand.grammar.context import Context
from coach.understand.grammar.read import read, typed_tokens
from coach.understand.grammar.tokens import Token, tokenize
from coach.understand.known import known_spans
from coach.understand.listening import listen, region_of
from coach.understand.mask import Found, find_addresses
from coach.understand.moments import Reading, left_behind, readings
from coach.understand.old_dates import corrected, still_meant
from coach.understand.other_tongues import in_english
from coach.understand.pasted import content
from coach.understand.reading import Known, Understood
from coach.understand.text import cap, fold
from coach.understand.typos import mended
from coach.understand.veto import names_among_dates
from coach.understand.wishes import no_dates
from coach.understand.words import Word, words_of

PHRASES_WITHIN = 1000
"""Characters at the beginning that decide on the intent."""


def understand_text(text: str, now: datetime, zone: str, locale: str, known: Known) -> Understood:
    typed = cap(text)
    text = content(typed)
    folded = fold(text)
    command = command_of(folded)
    if command in COMMANDS and folded.strip() == f"/{command}":
        # nobody is called Draft, and /today names no day
        return Understood(text=typed, intent=COMMANDS[command])
    context = listen(folded, now, zone, locale, command, known)
    found = find_addresses(text, region_of(locale))
    tokens = tokenize(folded)
    names = names_among_dates(text, tokens) + known_spans(text, folded, known)
    names += no_dates(folded, context.postpones)
    items = read(typed_tokens(folded, in_english(tokens), found.spans + names, context), context)
    dates = corrected(readings(items, context), folded)
    words = words_of(text, folded, tokens, _barriers(items, dates, context), found.addresses)
    cast = find_cast(text, folded, words, found, known, _argument(words, command))
    return replace(_together(text, folded, found, dates, context, cast, known, command), text=typed)


def _without(folded: str, spans: list[tuple[int, int]]) -> str:
    """The words of a link say nothing of what it is for."""
    for i, j in spans:
        folded = folded[:i] + "_" * (j - i) + folded[j:]
    return folded


def _led_by(folded: str, i: int) -> bool:
    """ "by 5pm on Friday": a limit, not a meeting."""
    return folded[max(i - 8, 0) : i].split()[-1:] in (["by"], ["before"], ["until"], ["till"], ["til"])


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


def _together(
    text: str,
    folded: str,
    found: Found,
    dates: list[Reading],
    context: Context,
    cast: Cast,
    known: Known,
    command: str,
) -> Understood:
    facts = Facts(
        text=mended(_without(folded, found.addresses)[:PHRASES_WITHIN]),
        command=command,
        dated=bool(dates),
        ahead=any(
            d.start > context.now or (d.grain in ("week", "month") and not context.is_past(d.i))
            for d in dates
        ),
        clocked=any(d.has_time and d.start > context.now and not _led_by(folded, d.i) for d in dates),
        company=cast.company is not None,
        people=bool(cast.contacts),
        address=bool(found.emails or found.phones),
        expects=known.expects,
    )
    intent = settled(intent_of(facts), text, facts.dated)
    if intent in ("ask_if_ok", "draft"):
        dates = [d for d in dates if folded[d.i : d.j] not in ("now", "right now")]
    if intent == "reschedule":
        dates = still_meant(dates, folded)
    reads = by_company(date_reads(dates, text, folded, context, intent, known.expects), cast.places)
    words_alone = _without(folded, found.addresses)
    round_name, round_number = round_of(text, words_alone)
    place = place_of(text, words_alone)
    return Understood(
        text=text,
        intent=intent,
        company=cast.company,
        role=cast.role,
        contacts=cast.contacts,
        emails=tuple(dict.fromkeys(e for e, _ in found.emails)),
        phones=tuple(dict.fromkeys(p for p, _ in found.phones)),
        urls=tuple(dict.fromkeys(u for u, _ in found.urls)),
        dates=reads,
        round=round_name,
        round_number=round_number,
        zone=next((d.zone for d in reads if d.zone), None) or (place[1].zone if place else None),
        place=place[0] if place else None,
        country=place[1].country if place else None,
        duration_minutes=minutes_of(words_alone),
        meeting_kind=kind_of(words_alone),
        other_companies=cast.others,
    )
