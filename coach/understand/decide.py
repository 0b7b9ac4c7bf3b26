"""The intent: the command if there is one, else what the words and the facts found so far say together."""

from typing import NamedTuple

from coach.understand import intents
from coach.understand.commands import COMMANDS
from coach.understand.intents import ASKED_RULES, NEWS_RULES
from coach.understand.reading import Intent


class Facts(NamedTuple):
    text: str
    """Folded, with misspelt words mended."""
    command: str
    dated: bool
    ahead: bool
    """A date in the future was read."""
    clocked: bool
    """It has a time of day, and is no "by then"."""
    company: bool
    people: bool
    address: bool
    """An e-mail address or phone number."""
    expects: str | None


_BY_EXPECTS: dict[str, Intent] = {
    "decision": "decision",
    "snooze": "snooze",
    "remind": "remind",
    "deadline": "offer",
    "debrief": "debrief",
}


def intent_of(facts: Facts) -> Intent:
    if facts.command in COMMANDS:
        return COMMANDS[facts.command]
    asked = next((intent for intent, pattern in ASKED_RULES if pattern.search(facts.text)), None)
    if asked:
        return asked
    news = [(intent, m.start()) for intent, pattern in NEWS_RULES if (m := pattern.search(facts.text))]
    return _among_news(facts, news) if news else _by_facts(facts)


def _among_news(facts: Facts, news: list[tuple[Intent, int]]) -> Intent:
    """An interview that is told of first outweighs the decision mentioned behind it."""
    first, at = news[0]
    event = intents.EVENT.search(facts.text) or intents.MEETING.match(facts.text)
    if first == "decision" and event and event.start() < at and _planned(facts):
        return "interview"
    if first == "debrief" and facts.clocked and intents.INVITED.search(facts.text, at):
        return "interview"
    if first == "decision" and intents.HAPPENED.search(facts.text[:at]) and event and event.start() < at:
        return "debrief"
    return first


def _planned(facts: Facts) -> bool:
    return facts.ahead and not intents.HAPPENED.search(facts.text)


def _by_facts(facts: Facts) -> Intent:
    if facts.expects in _BY_EXPECTS and facts.dated:
        return _BY_EXPECTS[facts.expects or ""]
    event = intents.EVENT.search(facts.text)
    if event and facts.ahead:
        return "interview"
    if intents.ADVANCED.search(facts.text) and not facts.ahead:
        return "heard"
    if facts.company and not event and not facts.dated and intents.TAKES.match(facts.text):
        return "offer"
    if intents.APPLIED.search(facts.text):
        return "applied"
    if intents.OTHERS_ACT.search(facts.text):
        return "interview" if facts.ahead and intents.MEETING.search(facts.text) else "heard"
    if intents.SENT.search(facts.text):
        return "sent"
    if intents.NOTED.search(facts.text):
        return "note"
    if facts.address and intents.CONTACT_CARD.search(facts.text):
        return "contact"
    if intents.TALKED.search(facts.text) and not facts.ahead:
        return "note"
    return _by_the_rest(facts, bool(event))


def _by_the_rest(facts: Facts, event: bool) -> Intent:
    if event or (facts.ahead and intents.MEETING.search(facts.text)):
        return "interview"
    if intents.HEARD.search(facts.text):
        return "heard"
    if facts.dated and intents.SAID.search(facts.text):
        return "interview" if facts.clocked else "decision"
    if facts.ahead and (
        intents.MEETING.search(facts.text) or facts.company or (facts.clocked and facts.people)
    ):
        return "interview"
    if intents.CONTACT_CARD.search(facts.text) or (facts.address and facts.people and not facts.dated):
        return "contact"
    return "note" if facts.company or facts.people or facts.dated or facts.address else "other"
