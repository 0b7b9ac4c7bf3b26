"""Networking chats of an opportunity, and with whom they were."""

from coach.facts import Facts
from coach.model import Interview


def chats_of(facts: Facts) -> list[Interview]:
    return [i for i in facts.social if i.kind == "chat"]


def partner(facts: Facts, chat: Interview) -> str | None:
    known = [p.id for p in facts.people if not p.left]
    return next((p for p in chat.people if p in known), known[0] if len(known) == 1 else None)
