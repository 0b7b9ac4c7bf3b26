"""/settings gap_status 7: any of the coach's numbers, times and windows, the user's own way; /settings numbers lists them."""

from dataclasses import replace

from coach import own_numbers
from coach.model import Preferences
from coach.settings import DEFAULTS, adjustable, settings_for
from handlers import words
from handlers.buttons import UNDO
from handlers.turn import Turn

LISTED = ("numbers", "caps", "gaps", "windows")
"""Ask for the list."""
USUAL = ("default", "usual", "reset")
"""Back to the rule book's."""


def is_one(name: str) -> bool:
    return name in LISTED or name in adjustable()


def begin(turn: Turn, name: str, value: str) -> Turn:
    if name in LISTED:
        return _list(turn)
    if not value:
        now = getattr(settings_for(turn.search.preferences), name)
        usual = own_numbers.shown(getattr(DEFAULTS, name))
        return turn.say(
            f"{name}: {own_numbers.shown(now)} (usually {usual}). For example /settings {name} {usual}"
        )
    return _set(turn, name, value.casefold())


def _set(turn: Turn, name: str, value: str) -> Turn:
    preferences, usual = turn.search.preferences, getattr(DEFAULTS, name)
    entries = () if value in USUAL else own_numbers.parse(usual, name, value)
    if entries is None:
        return turn.say(
            f'"{words.shown(value, 40)}" is nothing {name} can be. For example /settings {name} {own_numbers.shown(usual)}'
        )
    updated = replace(preferences, coaching=(*own_numbers.without(preferences.coaching, name), *entries))
    what = f"{name}: {own_numbers.shown(getattr(settings_for(updated), name))}"
    turn = turn.to(replace(turn.search, preferences=updated)).changed(what, tell=True)
    return turn.say(f"Saved: {what}.", UNDO, silent=True)


def _list(turn: Turn) -> Turn:
    """All of them, the user's own marked."""
    settings = settings_for(turn.search.preferences)
    lines = ["What the coach goes by (business days, where nothing else is said):"]
    for name in adjustable():
        now, usual = getattr(settings, name), getattr(DEFAULTS, name)
        yours = "" if now == usual else f" (usually {own_numbers.shown(usual)})"
        lines.append(f"{name}: {own_numbers.shown(now)}{yours}")
    lines.append("/settings gap_status 7 changes one, /settings gap_status default takes that back.")
    return turn.say("\n".join(lines))


def line(preferences: Preferences) -> str:
    """For the overview: what was changed."""
    settings = settings_for(preferences)
    changed = [n for n in adjustable() if getattr(settings, n) != getattr(DEFAULTS, n)]
    if not changed:
        return "Waits, limits and hours: as in the rule book (/settings numbers)"
    return "Your own: " + ", ".join(f"{n} {own_numbers.shown(getattr(settings, n))}" for n in changed)
