"""What was changed in a draft in words stays in it, whatever is asked of the draft afterwards."""

import re
from collections.abc import Callable

import pytest

from coach.model import Draft
from tests.handlers.chat import Chat, choices

CHANGES = {
    "mention the migration project": lambda d: "the migration project" in d.body,
    "add that I speak Polish": lambda d: "I speak Polish" in d.body,
    "change position to post": lambda d: "position" not in d.body,
    "say job instead of position": lambda d: "Data Analyst job" in d.body or "position" not in d.body,
    "leave out the churn reports": lambda d: "churn" not in d.body,
    "subject: A word of thanks": lambda d: d.subject == "A word of thanks",
    'add "I am free all of next week."': lambda d: "I am free all of next week." in d.body,
}
WAYS = ("Shorter", "Warmer", "More formal", "Other wording")


def thanking() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    chat.say("role is Data Analyst")
    chat.say("they mentioned that churn reports take them two days every month")
    chat.say("draft a thank-you for Acme")
    return chat


def shown(chat: Chat) -> Draft:
    return next(m.reply.draft for m in reversed(chat.said) if m.reply.draft)


def asks(chat: Chat, way: str) -> None:
    if all(c.label != way for m in chat.said[-1:] for c in choices(m)):
        chat.press("More")
    chat.press(way)


@pytest.mark.parametrize("wish", CHANGES)
@pytest.mark.parametrize("way", WAYS)
def test_a_change_in_words_stays(wish: str, way: str) -> None:
    chat, kept = thanking(), CHANGES[wish]
    chat.say(wish)
    before = shown(chat)
    assert kept(before), before
    asks(chat, way)
    after = shown(chat)
    assert kept(after), after.body
    assert after.body != before.body or way == "Shorter"


@pytest.mark.parametrize(
    "wish",
    [
        "change {old} to {new}",
        "please replace '{old}' with '{new}'",
        "say {new} instead of {old}",
        "instead of {old}, write {new}",
        "don't say {old}, say {new}",
        "{old} should be {new}",
        "{old} -> {new}",
    ],
)
@pytest.mark.parametrize(
    ("old", "new"), [("Best wishes", "Warm regards"), ("Data Analyst", "Data Engineer"), ("", "tremendous")]
)
def test_words_of_the_draft_are_swapped_however_it_is_asked(wish: str, old: str, new: str) -> None:
    chat = thanking()
    before = shown(chat).body
    old = old or max(re.findall(r"(?<= )[a-z]{6,}(?= )", before), key=len)
    chat.say(wish.format(old=old, new=new))
    assert shown(chat).body == before.replace(old, new)


@pytest.mark.parametrize(
    "wish",
    [
        "change Acme to Globex Ltd please",
        "change tuesday to thursday",
        "replace the laptop with a faster machine",
    ],
)
def test_words_that_are_not_in_the_draft_are_not_about_it(wish: str) -> None:
    chat = thanking()
    before = shown(chat)
    chat.say(wish)
    assert shown(chat) == before


def test_all_of_several_changes_stay_through_all_ways() -> None:
    chat = thanking()
    holds: list[Callable[[Draft], bool]] = []
    for wish in ("mention the migration project", "subject: A word of thanks", "change position to post"):
        chat.say(wish)
        holds.append(CHANGES[wish])
    for way in (*WAYS, "Other wording", "Shorter"):
        asks(chat, way)
        assert all(kept(shown(chat)) for kept in holds), (way, shown(chat).body)


def test_what_is_taken_back_is_gone() -> None:
    chat = thanking()
    chat.say("mention the migration project")
    chat.say("leave out the migration project")
    asks(chat, "Other wording")
    assert "migration" not in shown(chat).body
