"""Requests in plain words that are a command in disguise: "my name is Alex", "use a formal tone", "forget Acme"."""

from handlers.free_words import requests_words as wish
from handlers.nudging.quiet_please import HOURS
from handlers.personal import introduced, zone
from handlers.reading import find, may_i
from handlers.reading.fits import asks
from handlers.turn import Turn

SHORT, LONGEST = 60, 90


def as_command(turn: Turn) -> str | None:
    """The command these words stand for."""
    text = turn.text
    if may_i.meant(turn) or (turn.read.intent == "ask_if_ok" and '"' in text):
        return None
    if found := wish.NAME.match(text):
        return f"/settings name {found[1]}"
    if (name := introduced.alone(text)) and turn.search.question is None:
        return f"/settings name {name}"
    if (found := wish.TONE.search(text)) and len(text) < 60 and not turn.read.company:
        return f"/settings tone {next(g for g in found.groups() if g).casefold()}"
    if (found := wish.PLACE.match(text)) and zone.from_words(found[1]):
        return f"/timezone {found[1]}"
    if (setting := _setting(turn, text) or _quieter(turn, text)) is not None:
        return setting
    if wish.UNDO.search(text) and len(text) <= SHORT and not asks(text):
        return "/undo"
    plain = next((command for pattern, command in wish.PLAIN if pattern.search(text)), None)
    return plain or _moved(turn, text) or _about_company(turn, text)


def _moved(turn: Turn, text: str) -> str | None:
    """ "Move Initech to 2": by name, and only a company with a meeting."""
    found = wish.MOVE.match(text)
    named = find.named_in(turn.search, found["name"]) if found else ()
    if found is None or len(named) != 1 or not turn.search.interviews_of(named[0].id):
        return None
    return f"/moved {named[0].company} {found['when']}"


def _setting(turn: Turn, text: str) -> str | None:
    """How often and how soon, for everything."""
    if (pace := wish.PACE.search(text)) and not find.named_in(turn.search, text) and len(text) < SHORT:
        return f"/settings pace {next(g for g in pace.groups() if g).casefold()}"
    if found := wish.A_DAY.search(text):
        return f"/settings nudges {found[1] or found[2]}"
    if len(text) <= LONGEST and not find.named_in(turn.search, text):
        if wish.WEEKENDS_TOO.search(text):
            return "/settings weekends usual"
        if wish.NO_WEEKENDS.search(text) and wish.ABOUT_ME.search(text):
            return "/settings weekends quiet"
    return "/settings weekly off" if wish.WEEKLY.search(text) and not turn.read.company else None


def _quieter(turn: Turn, text: str) -> str | None:
    if (hours := HOURS.search(text)) and len(text) < SHORT:
        return f"/settings quiet {hours[1]} to {hours[2]}"
    if wish.QUIET.match(text) or (wish.LEAVE_ME.search(text) and turn.read.dates and not turn.read.company):
        return f"/pause {text}" if turn.read.dates else "/pause"
    return None


def _about_company(turn: Turn, text: str) -> str | None:
    known = find.named_in(turn.search, text) or tuple(
        o for p in find.people(turn) for o in turn.search.opportunities if o.id in p.opportunities
    )
    if known and wish.FORGET.match(text):
        return f"/forget {wish.FORGET.sub(lambda found: found[1], text)}"
    if known and wish.ABOUT.match(text) and not turn.read.dates and not wish.WORDING.match(text):
        return f"/show {known[0].company}"
    return "/list" if wish.COUNT.match(text) else None
