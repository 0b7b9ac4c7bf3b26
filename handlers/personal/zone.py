"""The user's time zone: asked once inside another question, proved by one tap, changed in plain words at any time."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import available_timezones

from coach.model import OpenQuestion, is_zone, wall_at
from handlers import record, words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.turn import Turn

BY_OFFSET = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/London", "Europe/Berlin",
    "Asia/Kolkata", "Australia/Sydney", "Asia/Singapore", "Asia/Tokyo", "America/Sao_Paulo", "Europe/Athens",
    "Asia/Dubai", "Africa/Lagos", "America/Anchorage", "Pacific/Honolulu", "Pacific/Auckland", "Asia/Karachi",
    "America/Halifax", "Asia/Dhaka", "America/Toronto", "Europe/Moscow", "Asia/Manila",
)  # fmt: skip
"""Tried in this order when only the time on the clock is told."""
NEAR = timedelta(minutes=8)
"""A wall clock that is off by less still proves its zone."""
COUNTRY_BY_ZONE = {
    "Europe/London": "GB", "Europe/Berlin": "DE", "Europe/Paris": "FR", "Europe/Madrid": "ES", "Europe/Rome": "IT",
    "Europe/Amsterdam": "NL", "Europe/Dublin": "IE", "Europe/Vienna": "AT", "Europe/Zurich": "CH", "Asia/Kolkata": "IN",
    "Asia/Calcutta": "IN", "Australia/Sydney": "AU", "Australia/Melbourne": "AU", "America/Toronto": "CA",
    "America/Vancouver": "CA", "Asia/Singapore": "SG", "Asia/Tokyo": "JP", "Pacific/Auckland": "NZ",
    "Europe/Stockholm": "SE", "Europe/Warsaw": "PL", "Europe/Lisbon": "PT", "America/Sao_Paulo": "BR",
}  # fmt: skip
"""Whose holidays count, until the user says otherwise."""


@lru_cache(maxsize=1)
def _by_city() -> dict[str, str]:
    names = sorted(
        z for z in available_timezones() if "/" in z and not z.startswith(("Etc/", "posix", "right", "US/"))
    )
    return {words.city(z).casefold(): z for z in names}


def valid(zone: str | None) -> str | None:
    return zone if zone and is_zone(zone) else None


def from_words(text: str) -> str | None:
    """ "Europe/Berlin", "new york", "I'm in Chicago now"."""
    if found := valid(text.strip()):
        return found if "/" in found or found == "UTC" else None
    low = text.casefold()
    cities = [
        c
        for c in _by_city()
        if c in low and f" {c} " in f" {''.join(ch if ch.isalnum() else ' ' for ch in low)} "
    ]
    return _by_city()[max(cities, key=len)] if cities else None


def from_clock(shown: datetime, now: datetime) -> str | None:
    """The zone in which the wall shows that time of day now."""
    for name in BY_OFFSET:
        wall = wall_at(now, name).local
        off = abs((wall.hour * 60 + wall.minute) - (shown.hour * 60 + shown.minute))
        if timedelta(minutes=min(off, 1440 - off)) <= NEAR:
            return name
    return None


def set_zone(turn: Turn, zone: str) -> Turn:
    prefs = replace(turn.search.preferences, zone=zone, zone_confirmed=True)
    if country := COUNTRY_BY_ZONE.get(zone):
        prefs = replace(prefs, country=country)
    elif zone.startswith("America/") and prefs.country == "GB":
        prefs = replace(prefs, country="US")
    old = turn.search.preferences.zone
    interviews = tuple(
        replace(i, start=replace(i.start, zone=zone))
        if i.start and i.start.zone == old and _at_home(turn, i.opportunity)
        else i
        for i in turn.search.interviews
    )
    return turn.to(replace(turn.search, preferences=prefs, interviews=interviews)).changed(
        f"time zone {words.city(zone)}", tell=False
    )


def _at_home(turn: Turn, opportunity: str) -> bool:
    """Times told before the zone was known meant the user's own wall."""
    found = turn.search.opportunity(opportunity)
    return not turn.search.preferences.zone_confirmed and found is not None and found.zone is None


def begin(turn: Turn) -> Turn:
    rest = turn.text.split(maxsplit=1)[1] if turn.text.startswith("/") and " " in turn.text else ""
    if rest and (zone := turn.read.zone or from_words(rest)):
        return _confirmed(set_zone(turn, zone))
    return _ask(turn)


def _ask(turn: Turn, lead: str = "") -> Turn:
    waiting = turn.search.question
    kept = () if waiting is None or waiting.conversation == "timezone" else (("after", waiting.conversation),)
    search = record.ask(turn.search, turn.now, "timezone", "zone", known=kept)
    search = replace(search, suspended=waiting if kept else search.suspended)
    return turn.to(search).say(
        f'{lead}Which city are you in, or what time is it for you now? For example "Chicago" or "16:40".'
    )


def _confirmed(turn: Turn) -> Turn:
    zone = turn.search.preferences.zone
    here = words.clock(wall_at(turn.now, zone).local)
    return turn.say(f"{words.city(zone)} it is; your clock shows {here}.", UNDO)


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    time = next((d for d in turn.read.dates if d.has_time), None)
    zone = turn.read.zone or from_words(turn.text)
    if zone is None and time is not None:
        zone = from_clock(wall_at(time.start, turn.zone).local, turn.now)
    if zone is None:
        return (
            _ask(turn, "I don't know that place. ")
            if question.tries == 0 and not turn.text.startswith("/")
            else None
        )
    waiting = turn.search.suspended
    turn = set_zone(turn.to(replace(turn.search, question=waiting, suspended=None)), zone)
    return _confirmed(turn) if waiting is None else _resume(turn)


def _resume(turn: Turn) -> Turn:
    """The question that waited is asked again, by the conversation that owns it."""
    here = words.clock(wall_at(turn.now, turn.zone).local)
    return replace(turn, resumes=f"{words.city(turn.zone)}, {here} now. ")


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    if args[:1] == ("yes",):
        prefs = replace(turn.search.preferences, zone_confirmed=True)
        turn = turn.to(replace(turn.search, preferences=prefs))
        if turn.search.question is None:
            return turn.say(f"Good: {words.city(turn.zone)} it is.", silent=True)
        return _resume(turn)
    return _ask(turn)


CONVERSATION = Conversation(
    name="timezone", summary="set your time zone", begin=begin, answer=answer, taps={"zone": tap}, in_menu=False,
    aliases=("zone", "tz"),
)  # fmt: skip
