"""The act of the conversation, by the words alone: one of many ways to say it, and what must not be taken for it."""

import pytest

from coach.understand.gist import fact, gist
from coach.understand.gist.plain_words import plain


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("so what do i do now?", "next"),
        ("did I miss anything", "next"),
        ("who haven't i heard from", "overview"),
        ("whats the plan", "schedule"),
        ("any news from the hospital?", "status"),
        ("have I thanked Tom yet?", "status"),
        ("how come?", "why"),
        ("says who", "why"),
        ("are you a bot", "help"),
        ("any tips for tomorrow?", "prepare"),
        ("way too wordy", "shorter"),
        ("sounds robotic", "warmer"),
        ("they're a bank, make it more formal", "formal"),
        ("try again", "other_wording"),
        ("can you add that I loved the demo", "add_to_draft"),
        ("leave out the part about salary", "add_to_draft"),
        ("show me the email", "show_draft"),
        ("I dont know how to answer them", "show_draft"),
        ("that's all i have", "finished"),
        ("they didnt say", "dunno"),
        ("i cant take this any more", "nervous"),
        ("ok got it", "thanks"),
        ("hey there", "hello"),
        ("that was a mistake", "undo"),
        ("i'd rather not", "not_sending"),
        ("tell me when i should write", "when_it_is_time"),
        ("fewer reminders please", "settings"),
        ("leave me alone for a while", "pause"),
    ],
)
def test_acts(text: str, act: str) -> None:
    assert gist(text) == act, plain(text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("they drown in tickets every monday", "problem"),
        ("the biggest headache is turnover in the kitchen", "problem"),
        ("i forgot to mention my certificate", "forgot"),
        ("should have told them about the award", "forgot"),
        ("I froze when he asked about python", "weak"),
        ("my answer on conflict was weak", "weak"),
        ("i told them how i cut costs by a third", "experience"),
        ("really liked the manager's honesty", "liked"),
        ("my idea would be to cache the results", "idea"),
        ("we mostly talked about their data platform", "topic"),
        ("it went really well i think", "felt_good"),
        ("not my best day", "felt_bad"),
    ],
)
def test_facts_of_an_interview(text: str, part: str) -> None:
    assert fact(text) == part, plain(text)


@pytest.mark.parametrize(
    "text",
    [
        "interview with Acme tomorrow at 3",
        "they said end of next week",
        "Dana wrote back",
        "got an offer from Globex",
        "i like pizza",
        "their email is dana@acme.com",
        "we need to talk about Kevin",
    ],
)
def test_what_is_no_fact_of_an_interview(text: str) -> None:
    assert fact(text) in (None, "topic"), plain(text)


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("What's next?", "what is next ?"),
        ("ok so whats next pls", "what is next"),
        ("Hmm, I DON’T know", "i do not know"),
        ("pretty good", "pretty good"),
        ("", ""),
    ],
)
def test_the_plain_form(said: str, same: str) -> None:
    assert plain(said) == same
