"""Every conversation there is: add a line here and it exists on all platforms, in /help, menus, manifest and README."""

from handlers import (
    applied,
    cancel,
    contact,
    debrief,
    decide,
    drafts,
    forget,
    heard,
    interview,
    lists,
    moved,
    note,
    outcome,
    places,
    remind,
    sent,
    settings,
    snooze,
    undo,
    welcome,
    why,
    zone,
)
from handlers.conversation import Conversation, Tap

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
    snooze.CONVERSATION,
    drafts.CONVERSATION,
    applied.CONVERSATION,
    outcome.OFFER,
    outcome.REJECTED,
    outcome.WITHDRAWN,
    note.CONVERSATION,
    remind.CONVERSATION,
    why.CONVERSATION,
    undo.CONVERSATION,
    settings.CONVERSATION,
    zone.CONVERSATION,
    places.CONVERSATION,
    cancel.CONVERSATION,
    forget.CONVERSATION,
    welcome.HELP,
    welcome.START,
)
BY_COMMAND: dict[str, Conversation] = {name: c for c in CONVERSATIONS for name in (c.name, *c.aliases)}
BY_NAME: dict[str, Conversation] = {c.name: c for c in CONVERSATIONS}
BY_INTENT: dict[str, Conversation] = {intent: c for c in CONVERSATIONS for intent in c.intents}
BY_TAP: dict[str, Tap] = {verb: tap for c in CONVERSATIONS for verb, tap in c.taps.items()}
