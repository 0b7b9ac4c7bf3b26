"""Days, times and lists the way the bot says them."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from coach import lazy_re as re
from coach.model import BOLD_OFF, BOLD_ON, Nudge, Person, WallTime, wall_at
from coach.model.called import first_name as first_name

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

AT_ONCE = timedelta(minutes=2)
"""Not worth naming a time for."""
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def number(n: int) -> str:
    """two; 14."""
    return NUMBERS[n] if 0 <= n < len(NUMBERS) else str(n)


def day(d: date, today: date | None = None) -> str:
    """Friday 4 December; with the year where it is not this one."""
    year = f" {d.year}" if today and (d.year != today.year and abs((d - today).days) > 150) else ""
    return f"{DAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]}{year}"


def short_day(d: date) -> str:
    """Fri 4 Dec."""
    return f"{DAYS[d.weekday()][:3]} {d.day} {MONTHS[d.month - 1][:3]}"


def near_day(d: date, today: date) -> str:
    """tomorrow, Tuesday 24 November."""
    names = {0: "today", 1: "tomorrow", -1: "yesterday"}
    name = names.get((d - today).days)
    return f"{name}, {day(d, today)}" if name else day(d, today)


def clock(t: time | datetime) -> str:
    return f"{t.hour:02d}:{t.minute:02d}"


def city(zone: str) -> str:
    """America/New_York -> New York; Etc/GMT+5, whose sign runs the other way round -> UTC-5."""
    if found := re.fullmatch(r"Etc/GMT([+-])(\d+)", zone):
        return f"UTC{'-' if found[1] == '+' else '+'}{found[2]}"
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def moment(at: datetime, zone: str, now: datetime) -> str:
    """This evening at 18:00; tomorrow at 08:30; Monday 7 December at 09:00: an instant as the user's wall shows it."""
    if at <= now + AT_ONCE:
        return "right away"
    local, today = wall_at(at, zone).local, wall_at(now, zone).date
    days = (local.date() - today).days
    if days == 0:
        part = "this evening" if local.hour >= 17 else "today"
        return f"{part} at {clock(local)}"
    return f"{'tomorrow' if days == 1 else day(local.date(), today)} at {clock(local)}"


DAY_MINUTES = 24 * 60


def span(start: WallTime, minutes: int) -> str:
    """14:00-15:00; over several days "09:00 to Fri 4 Dec, 17:00"."""
    if minutes >= DAY_MINUTES:
        last = start.plus(timedelta(minutes=minutes))
        return f"{clock(start.local)} to {short_day(last.date)}, {clock(last.local)}"
    end = start.local.hour * 60 + start.local.minute + minutes
    return f"{clock(start.local)}-{end // 60 % 24:02d}:{end % 60:02d}"


def when_of(nudge: Nudge) -> datetime:
    return nudge.snoozed_until if nudge.state == "snoozed" and nudge.snoozed_until else nudge.due


def listed(items: Iterable[str], last: str = "and") -> str:
    """a, b and c."""
    parts = list(items)
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {last} {parts[-1]}" if parts else ""


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def inside(title: str) -> str:
    """A title in the middle of a sentence."""
    return title if title.startswith("I ") else title[:1].lower() + title[1:]


LONGEST_RUN = 40
_RUN = re.compile(r"(.)\1{40,}", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def shown(text: str, limit: int = 60) -> str:
    """What a user typed, safe and short enough to be said back."""
    clean = " ".join(_CONTROL.sub("", text).replace(BOLD_ON, "").replace(BOLD_OFF, "").split())
    return clean if len(clean) <= limit else clean[: limit - 1].rstrip() + "…"


def called(person: Person) -> str:
    """Dana: somebody as a sentence of the bot names them."""
    return shown(first_name(person.name), 30)


def cleaned(text: str) -> str:
    """Intake: no control characters, no bidi tricks, lines kept. Of one sign over and over (a line of dashes, a held key)
    the beginning says it all, and the patterns that read it would try every way to divide it."""
    plain = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return _RUN.sub(lambda run: run[0][:LONGEST_RUN], plain)
