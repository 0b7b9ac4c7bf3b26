"""What is told of a company that is not on the list is never filed with another: it is asked about, and kept where it belongs."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import SCENES

TOLD = (
    "st. aidan's school want me as lunchtime assistant",
    "wojtek is the foreman at Budmax",
    "told Initech I'm out",
    "the panel at Initech asked about my gap",
    "I did the Initech role play, nailed it",
    "Initech: the commute is long",
    "draft a thank-you for Initech",
    "can I write to Initech?",
    "Can I write the HR of Sterling Harbour on a Sunday",
    "had a nice chat at Derwent Cooperage, the master cooper let me hold the hammer",
    "Initech interview moved to the 3rd at 3pm",
    "the Friday meeting with Gulf Anchor is cancelled, tender lost",
    "reception number for Ayala Dental is 0161 496 0101",
)
KNOWN_HERE = (
    "they asked about my time at Globex",
    "they use Salesforce and hate it",
    "Dana came over from Initech",
    "Acme sells to Initech",
)
LISTED = (
    ("Initech decides by 3 December", "decision"),
    ("result from St Johns Ambulance due 10 January", "decision"),
    ("Initech rejected me", "sorry"),
    ("Initech made me an offer", "Congratulations"),
)
MOMENTS = ("waiting", "debriefing")


def acme(chat: Chat) -> tuple[object, ...]:
    """All that is on record of it but for when it was planned."""
    one = next(o for o in chat.search.opportunities if o.company == "Acme")
    mine = chat.search.interviews_of(one.id)
    return one, mine, [c for c in chat.search.contacts if c.opportunity == one.id]


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("words", TOLD)
def test_it_is_asked_about(words: str, moment: str) -> None:
    chat = SCENES[moment]()
    before = acme(chat)
    assert "is new to me. Shall I put it on your list?" in text(chat.say(words))
    assert acme(chat) == before and len(chat.search.opportunities) == 1


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize(("words", "says"), LISTED)
def test_news_of_it_puts_it_on_the_list(words: str, says: str, moment: str) -> None:
    chat = SCENES[moment]()
    before = acme(chat)
    assert says.casefold() in text(chat.say(words)).casefold()
    assert acme(chat) == before and len(chat.search.opportunities) == 2


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("words", KNOWN_HERE)
def test_one_that_is_only_named_is_no_news_of_it(words: str, moment: str) -> None:
    chat = SCENES[moment]()
    assert "is new to me" not in text(chat.say(words))
    assert len(chat.search.opportunities) == 1


def test_a_yes_keeps_what_was_said_with_it() -> None:
    chat = SCENES["waiting"]()
    chat.say("wojtek is the foreman at Budmax")
    chat.say("yes")
    new = chat.search.opportunities[-1]
    assert new.company == "Budmax"
    assert [p.name for p in chat.search.people_of(new.id)] == ["Wojtek"]


def test_a_meeting_told_of_is_dated_next() -> None:
    chat = SCENES["debriefing"]()
    chat.say("the panel at Initech asked about my gap")
    assert text(chat.press("Yes, add Initech")) == "Initech. When was it?"


def test_a_no_says_which_company_it_was() -> None:
    chat = SCENES["waiting"]()
    chat.say("Initech: the commute is long")
    assert "Acme" in text(chat.press("No, Acme"))
    assert len(chat.search.opportunities) == 1


def test_never_mind_leaves_everything_as_it_was() -> None:
    chat = SCENES["waiting"]()
    before = acme(chat)
    chat.say("told Initech I'm out")
    chat.say("never mind")
    assert acme(chat) == before and len(chat.search.opportunities) == 1


def test_its_name_is_shown_as_it_will_stand_on_the_list() -> None:
    chat = SCENES["waiting"]()
    assert text(chat.say("lough care: the commute is long")).startswith("Lough Care is new to me.")
