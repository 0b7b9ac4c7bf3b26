"""Preferences told in words: when to be quiet, how to sign, whose holidays count, how many reminders a day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time

import holidays

from coach import lazy_re as re
from coach.model import Preferences
from handlers import words

CLOCK = re.compile(r"(\d{1,2})(?::(\d{2}))?\s*(am|pm)?", re.I)
Told = tuple[Preferences, str] | None


def _quiet(p: Preferences, text: str) -> Told:
    found = [_clock(m) for m in CLOCK.finditer(text)]
    times = [t for t in found if t is not None]
    if len(times) < 2:
        return None
    told = replace(p, quiet_from=times[0], quiet_until=times[1])
    return told, f"quiet from {words.clock(times[0])} to {words.clock(times[1])}"


def _clock(m: re.Match[str]) -> time | None:
    hour, minute = int(m[1]), int(m[2] or 0)
    if m[3]:
        hour = hour % 12 + (12 if m[3].casefold() == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _name(p: Preferences, text: str) -> Told:
    name = words.shown(text, 60)
    return (replace(p, name=name), f"drafts are signed {name}") if any(c.isalpha() for c in name) else None


def _phone(p: Preferences, text: str) -> Told:
    number = words.shown(text, 30)
    return (
        (replace(p, phone=number), f"phone number {number}")
        if sum(c.isdigit() for c in number) >= 5
        else None
    )


def read_country(text: str) -> str | None:
    """ "US", "Germany", "GB-SCT": a code the holiday calendars know, with a region where one was named."""
    code, _, part = text.upper().strip().replace("UK", "GB").replace(" ", "-").partition("-")
    known = holidays.list_supported_countries()
    if code not in known:
        code, part = COUNTRY_NAMES.get(text.casefold().strip(), ""), ""
    if code not in known:
        return None
    return f"{code}-{part}" if part in known[code] else code


def _nudges(p: Preferences, text: str) -> Told:
    found = re.search(r"\d+", text)
    most = (
        int(found[0])
        if found
        else {w: n for n, w in enumerate(NUMBER_WORDS, 1)}.get(text.casefold().split()[0])
    )
    if most is None or not 1 <= most <= MOST_A_DAY:
        return None
    return replace(p, max_nudges_a_day=most), f"at most {words.number(most)} reminders a day"


def _country(p: Preferences, text: str) -> Told:
    found = read_country(text)
    if found is None:
        return None
    code, _, region = found.partition("-")
    return replace(p, country=code, subdivision=region or None), f"holidays of {found}"


COUNTRY_NAMES = {
    "united states": "US", "usa": "US", "america": "US", "united kingdom": "GB", "england": "GB", "britain": "GB",
    "germany": "DE", "france": "FR", "india": "IN", "canada": "CA", "australia": "AU", "ireland": "IE", "spain": "ES",
    "italy": "IT", "netherlands": "NL", "switzerland": "CH", "austria": "AT", "sweden": "SE", "poland": "PL",
    "portugal": "PT", "brazil": "BR", "japan": "JP", "singapore": "SG", "new zealand": "NZ", "south africa": "ZA",
    "belgium": "BE", "denmark": "DK", "norway": "NO", "finland": "FI", "mexico": "MX", "israel": "IL",
}  # fmt: skip

NUMBER_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
MOST_A_DAY = 50

FREE: dict[str, tuple[str, Callable[[Preferences, str], Told]]] = {
    "quiet": ('When shall I be quiet? For example "22:00 to 07:00".', _quiet),
    "name": ('How do you sign? For example "Sam Rivera".', _name),
    "phone": ('Which number goes under your messages? For example "+1 212 555 0100".', _phone),
    "nudges": ('How many reminders a day at most? For example "3".', _nudges),
    "country": ('Whose public holidays count? For example "US", "Germany" or "GB-SCT".', _country),
}
"""Told in words: key -> question, reading."""
