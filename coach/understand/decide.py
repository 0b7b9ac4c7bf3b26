"""The intent: the command if there is one, else what the words and the facts found so far say together."""

import re
from typing import NamedTuple

from coach.understand.intents import _EVENT, _MEET, COMMANDS, RULES
from coach.understand.reading import Intent


class Facts(NamedTuple):
    folded: str
    command: str
    dated: bool
    ahead: bool
    """A date in the future was read."""
    company: bool
    people: bool
    expects: str | None


_EVENT_WORD = re.compile(rf"\b(?:{_EVENT})\b")
_MEET_WORD = re.compile(rf"\b{_MEET}\b")
_QUESTION = frozenset(("remind", "snooze", "ask_if_ok", "draft", "list"))
_HARD = frozenset(("cancel", "rejected", "withdrawn", "offer"))
_SAID = re.compile(r"\b(?:they|he|she|dana|\w+)\s+(?:said|says|told\s+me|mentioned|promised)\b")
_TALKED = re.compile(r"\b(?:talked|spoke|chatted|met|had\s+a\s+(?:chat|call)|talking|caught\s+up)\b")
_BY_EXPECTS: dict[str, Intent] = {"decision": "decision", "snooze": "snooze", "remind": "remind", "deadline": "offer"}


def intent_of(facts: Facts) -> Intent:
    if facts.command in COMMANDS:
        return COMMANDS[facts.command]
    hits = [intent for intent, pattern in RULES if pattern.search(facts.folded)]
    for intent in hits:
        if intent in _QUESTION or intent in _HARD:
            return intent
    event = _EVENT_WORD.search(facts.folded)
    if event and ("decision" not in hits or event.start() < 30) and not (hits and hits[0] in ("reschedule", "debrief")):
        if not hits or hits[0] in ("decision", "applied") or facts.ahead:
            return "interview"
    if hits:
        return hits[0]
    return _by_facts(facts, bool(event))


def _by_facts(facts: Facts, event: bool) -> Intent:
    if facts.expects in _BY_EXPECTS and facts.dated:
        return _BY_EXPECTS[facts.expects or ""]
    if event:
        return "interview"
    if facts.dated and _SAID.search(facts.folded):
        return "decision"
    if _TALKED.search(facts.folded):
        return "note"
    if facts.dated and (_MEET_WORD.search(facts.folded) or facts.company):
        return "interview"
    if facts.company or facts.people:
        return "note"
    return "note" if facts.dated else "other"
