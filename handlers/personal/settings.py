"""/settings: zone, quiet hours, tone, pace, country, name, each one tap or a few words away."""

from dataclasses import replace
from typing import Any, get_args

from coach.model import Choice, OpenQuestion, Pace, Preferences, Tone
from coach.model.opportunity import Sector
from handlers import words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.personal import own_numbers, zone
from handlers.personal.preferences_told import FREE
from handlers.turn import Turn
from handlers.writing import polish

PACE_WORDS = {
    "prompt": "a day or two after their date",
    "measured": "three working days after",
    "patient": "a week after",
}
SECTOR_WORDS = {
    "fast": "shops, hotels, food", "standard": "ordinary office", "tech": "tech", "finance": "finance, health, schools",
    "public": "public sector", "academia": "university",
}  # fmt: skip
LANGUAGES = {"en": "English", "de": "Deutsch (Sie)", "de_du": "Deutsch (du)"}
"""Of drafts, where a message has been worded in it; else they are English. I speak English myself."""
MAIL_APPS = {"mail": "your mail program", "gmail": "Gmail", "outlook": "Outlook"}


def begin(turn: Turn) -> Turn:
    words_said = turn.text.split(maxsplit=2)
    if (
        turn.text.startswith("/")
        and len(words_said) == 3
        and words_said[1].casefold() in ("zone", "timezone")
    ):
        return zone.begin(replace(turn, message=replace(turn.message, text=f"/timezone {words_said[2]}")))
    if turn.text.startswith("/") and len(words_said) == 3 and words_said[1].casefold() in FREE:
        return _store(turn, words_said[1].casefold(), words_said[2])
    if turn.text.startswith("/") and len(words_said) == 3 and words_said[1].casefold() in (*PICK, "polish"):
        return tap_value(turn, (words_said[1].casefold(), words_said[2].casefold()))
    if turn.text.startswith("/") and len(words_said) > 1 and own_numbers.is_one(words_said[1].casefold()):
        return own_numbers.begin(turn, words_said[1].casefold(), " ".join(words_said[2:]))
    return _overview(turn)


def _overview(turn: Turn) -> Turn:
    polishing = (_option("Polish", "polish"),) if turn.message.model else ()
    return turn.say(
        "\n".join(filter(None, _lines(turn))),
        (_option("Time zone", "zone"), _option("Quiet hours", "quiet"), _option("Country", "country")),
        (_option("Tone", "tone"), _option("Pace", "pace"), _option("Employer", "sector")),
        (_option("Name", "name"), _option("Mail program", "mail"), _option("Brief", "brief")),
        (
            _option("Language", "language"),
            _option("Reminders", "nudges"),
            _option("Mondays", "weekly"),
            _option("Weekends", "weekends"),
            *polishing,
        ),
    )


def _lines(turn: Turn) -> tuple[str | None, ...]:
    p = turn.search.preferences
    return (
        f"Time zone: {words.city(p.zone)}{'' if p.zone_confirmed else ' (my guess)'}",
        f"Quiet hours: {words.clock(p.quiet_from)} to {words.clock(p.quiet_until)}{', and on weekends' if p.quiet_weekends else ''}",
        f"Holidays: {p.country}{'-' + p.subdivision if p.subdivision else ''}",
        f"Tone of drafts: {p.tone or 'warm'}",
        f"Language of drafts: {LANGUAGES.get(p.language, p.language)}",
        f"Pace: {p.pace}, {PACE_WORDS[p.pace]}",
        f"Kind of employer: {SECTOR_WORDS[p.sector]}",
        f"Signed as: {words.shown(p.signed or 'not known yet')}{', ' + words.shown(p.phone) if p.phone else ''}",
        f"Opens drafts in: {MAIL_APPS.get(p.mail_app, p.mail_app)}",
        f"Morning brief: {'on' if p.morning_brief else 'off'}"
        + (f"; paused until {words.day(p.paused_until)}" if p.paused_until else ""),
        f"At most {words.number(p.max_nudges_a_day)} reminders a day; a word on other conversations on Mondays: "
        + ("on" if p.pipeline_coaching else "off"),
        own_numbers.line(p),
        polish.line(turn),
    )


def _option(label: str, key: str) -> Choice:
    return Choice(label=label, does=f"opt:{key}")


def tap_option(turn: Turn, args: tuple[str, ...]) -> Turn:
    """opt:<key>: offer the values, or ask for words."""
    key = args[0] if args else ""
    if key == "zone":
        return turn.ask("timezone", "zone").say(
            'Which city are you in, or what time is it for you now? For example "Chicago" or "16:40".'
        )
    if key == "polish":
        return polish.offer(turn)
    if key in PICK:
        values = PICK[key][1]
        rows = tuple((Choice(label=label, does=f"pref:{key}:{value}"),) for value, label in values.items())
        return turn.say(PICK[key][0], *rows)
    if key in FREE:
        return turn.ask("settings", key).say(FREE[key][0])
    return _overview(turn)


def tap_value(turn: Turn, args: tuple[str, ...]) -> Turn:
    """pref:<key>:<value>."""
    if args[:1] == ("polish",):
        return polish.choose(turn, args[-1])
    if len(args) != 2 or args[0] not in PICK or args[1] not in PICK[args[0]][1]:
        return _overview(turn)
    field = PICK[args[0]][2]
    value: Any = {"on": True, "off": False, "quiet": True, "usual": False}.get(args[1], args[1])
    return _saved(
        turn, replace(turn.search.preferences, **{field: value}), f"{args[0]}: {PICK[args[0]][1][args[1]]}"
    )


def _saved(turn: Turn, preferences: Preferences, what: str) -> Turn:
    turn = turn.to(replace(turn.search, preferences=preferences)).changed(what, tell=False)
    return turn.say(f"Saved: {what}.", UNDO, silent=True)


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    if question.asks not in FREE or turn.read.intent in ("list", "cancel", "snooze", "sent", "ask_if_ok"):
        return None
    return _store(turn, question.asks, turn.text)


def _store(turn: Turn, key: str, text: str) -> Turn:
    told = FREE[key][1](turn.search.preferences, text.strip())
    if told is None:
        return turn.say(f"I didn't get that. {FREE[key][0]}")
    preferences, what = told
    return _saved(turn.answered(), preferences, what)


PICK: dict[str, tuple[str, dict[str, str], str]] = {
    "tone": ("Which tone suits you?", {t: t for t in get_args(Tone)}, "tone"),
    "pace": (
        "How soon after their date may a check-in go out?",
        {p: f"{p}: {PACE_WORDS[p]}" for p in get_args(Pace)},
        "pace",
    ),
    "sector": ("What kind of employer, mostly?", {s: SECTOR_WORDS[s] for s in get_args(Sector)}, "sector"),
    "language": (
        "In which language do you write to employers? German covers the commonest messages on every channel; the rest stays English.",
        LANGUAGES,
        "language",
    ),
    "mail": ("Where do you write your mail?", MAIL_APPS, "mail_app"),
    "brief": (
        "A short note in the morning when something is due?",
        {"on": "Yes", "off": "No"},
        "morning_brief",
    ),
    "weekly": (
        "A word on Mondays about other conversations, when few are open?",
        {"on": "Yes", "off": "No"},
        "pipeline_coaching",
    ),
    "weekends": (
        "Saturdays and Sundays: quiet, or as on other days?",
        {"quiet": "quiet", "usual": "as on other days"},
        "quiet_weekends",
    ),
}
"""Picked by a tap: key -> question, values with labels, field."""
CONVERSATION = Conversation(
    name="settings",
    summary="zone, quiet hours, tone, pace, name",
    begin=begin,
    answer=answer,
    taps={"opt": tap_option, "pref": tap_value},
)
