"""Every conversation there is: add a line here and it exists on all platforms, in /help, menus, manifest and README."""

from handlers.conversation import Conversation, Tap
from handlers.debriefing import debrief, story
from handlers.free_words import human, musing, note, suggested, undone
from handlers.interviews import (
    applied,
    called_off,
    interview,
    letters,
    move_asked,
    moved,
    places,
    posting,
    slots,
)
from handlers.news import (
    decide,
    employer_news,
    go_between,
    heard,
    offer,
    offer_choice,
    outcome,
    refer_where,
    silence,
)
from handlers.nudging import pause, remind, snooze
from handlers.overview import lists, prepare, why
from handlers.personal import accounts, cancel, export, forget, one_company, settings, undo, welcome, zone
from handlers.writing import contact, drafting, free_drafts, polish, sent, skipping, templates

CONVERSATIONS: tuple[Conversation, ...] = (
    interview.CONVERSATION,
    contact.CONVERSATION,
    lists.PLAN,
    lists.LIST,
    lists.SHOW,
    sent.CONVERSATION,
    heard.CONVERSATION,
    decide.CONVERSATION,
    debrief.CONVERSATION,
    moved.CONVERSATION,
    called_off.NO_SHOW,
    snooze.CONVERSATION,
    drafting.CONVERSATION,
    skipping.SKIP,
    polish.CONVERSATION,
    free_drafts.CONVERSATION,
    applied.CONVERSATION,
    offer.OFFER,
    offer_choice.CONVERSATION,
    slots.CONVERSATION,
    outcome.REJECTED,
    refer_where.CONVERSATION,
    outcome.WITHDRAWN,
    note.CONVERSATION,
    go_between.CONVERSATION,
    silence.CONVERSATION,
    undone.CONVERSATION,
    employer_news.CONVERSATION,
    story.CONVERSATION,
    suggested.CONVERSATION,
    musing.CONVERSATION,
    prepare.CONVERSATION,
    human.CONVERSATION,
    remind.CONVERSATION,
    why.CONVERSATION,
    templates.CONVERSATION,
    pause.PAUSE,
    pause.RESUME,
    export.CONVERSATION,
    accounts.LINK,
    accounts.INVITE,
    undo.CONVERSATION,
    settings.CONVERSATION,
    zone.CONVERSATION,
    places.CONVERSATION,
    one_company.MUTE,
    one_company.UNMUTE,
    one_company.PACE,
    one_company.SECTOR,
    letters.CONVERSATION,
    move_asked.CONVERSATION,
    posting.CONVERSATION,
    cancel.CONVERSATION,
    forget.CONVERSATION,
    welcome.HELP,
    welcome.START,
)
BY_COMMAND: dict[str, Conversation] = {name: c for c in CONVERSATIONS for name in (c.name, *c.aliases)}
BY_NAME: dict[str, Conversation] = {c.name: c for c in CONVERSATIONS}
BY_INTENT: dict[str, Conversation] = {intent: c for c in CONVERSATIONS for intent in c.intents}
BY_TAP: dict[str, Tap] = {verb: tap for c in CONVERSATIONS for verb, tap in c.taps.items()}


def called(text: str) -> Conversation | None:
    """Whose slash command this is."""
    return BY_COMMAND.get(command_of(text)) if text.startswith("/") else None


def command_of(text: str) -> str:
    """ "mute" of "/mute@afterword Acme"; "" where nothing stands behind the slash."""
    return text[1:].split(maxsplit=1)[0].split("@")[0].casefold() if text[1:].strip() else ""
