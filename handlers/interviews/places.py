"""Where a company is: its clock and its public holidays, told in words, one tap from the card."""

from dataclasses import replace
from typing import Any

from coach.model import OpenQuestion, Opportunity
from handlers import words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.overview.noted import GONE
from handlers.personal import zone
from handlers.personal.preferences_told import read_country
from handlers.reading import find
from handlers.turn import Turn

EXAMPLE = 'Which city is it in? For example "London" or "Berlin"; a country works for the holidays alone.'


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """place:<opportunity>."""
    company = turn.search.opportunity(args[0]) if args else None
    if company is None:
        return turn.say(GONE)
    here = words.city(turn.search.zone_of(company))
    return turn.ask("place", "place", about=company.id).say(
        f"{find.name_of(company)}: I go by {here} time. {EXAMPLE}"
    )


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    company = turn.search.opportunity(question.about)
    if company is None:
        return None
    found = turn.read.zone or zone.from_words(turn.text)
    country = (
        turn.read.country or (zone.COUNTRY_BY_ZONE.get(found) if found else None) or read_country(turn.text)
    )
    if found is None and country is None:
        return (
            turn.say(f"I don't know that place. {EXAMPLE}") if turn.read.intent in ("other", "note") else None
        )
    return keep(turn.answered(), company, found, country, turn.text)


def keep(turn: Turn, company: Opportunity, found: str | None, country: str | None, place: str) -> Turn:
    """Meetings whose time was told without a zone keep their time on the user's wall."""
    code, _, region = (country or "").partition("-")
    told: dict[str, Any] = {"country": code, "subdivision": region or None} if code else {}
    updated = replace(company, **told, zone=found or company.zone, location=words.shown(place, 60))
    turn = turn.put(updated).about(company.id).changed(f"the place of {find.name_of(company)}")
    parts = [f"{words.city(found)} time" if found else "", f"holidays of {country}" if country else ""]
    parts = parts if any(parts) else [f"in {words.shown(place, 60)}"]
    return turn.say(
        f"{find.name_of(company)}: {words.listed(p for p in parts if p)}.",
        UNDO,
    )


CONVERSATION = Conversation(
    name="place",
    summary="where a company is",
    begin=lambda turn: turn.say(EXAMPLE),
    answer=answer,
    in_menu=False,
)
