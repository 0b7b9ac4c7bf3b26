"""Questions about the interview itself, and kind offers that are no job: said to a friend, answered by one."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import card, debriefing, thanking, waiting


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("What documents should I carry?", "two copies of your CV"),
        ("do i need to bring certificates", "two copies of your CV"),
        ("is it ok to write notes in the interview?", "a page of notes"),
        ("can i take notes?", "a page of notes"),
        ("what if i freeze", "Let me think about that"),
        ("i'm scared i'll freeze", "Let me think about that"),
        ("what if I go blank in there?", "Let me think about that"),
        ("Do you think my age will be a problem?", "most count what changed"),
        ("i'm 58, will they mind?", "most count what changed"),
        ("am i too old for this? nobody will hire me", "most count what changed"),
        ("how do i explain my gap", "One calm sentence"),
        ("what should i even say about why im leaving ems", "One calm sentence"),
    ],
)
def test_what_one_asks_before_it(words: str, said: str) -> None:
    chat = card()
    before = chat.search.contacts, chat.search.interviews
    chat.say(words)
    assert said in text(chat.said[-1:])
    assert (chat.search.contacts, chat.search.interviews) == before


@pytest.mark.parametrize(
    "words",
    [
        "Dana offered to show me the lab",
        "he offered to read my portfolio",
        "they offered me coffee",
        "they offered to call me on Monday",
        "Acme offered to refer me to a coach",
        "she offered me a tour of the kitchen",
    ],
)
def test_a_kindness_is_no_job_offer(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert not chat.search.offers, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["they offered to pay 80k", "they offered me the job over coffee", "they offered to hire me"]
)
def test_an_offer_stays_one(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert chat.search.offers, text(chat.said[-1:])


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("An old colleague, Jim Denton, says he can put in a word at Ametek.", "Jim Denton"),
        ("Rita from church offered to refer me at Kroger", "Rita"),
        ("Lena could introduce me at Picnic", "Lena"),
        ("Ana Ruiz said she'd vouch for me at Zalando", "Ana Ruiz"),
        ("Omar Haddad is happy to forward my CV at Siemens", "Omar Haddad"),
    ],
)
def test_who_would_put_in_a_word(words: str, who: str) -> None:
    chat = card()
    chat.say(words)
    assert who in [p.name for p in chat.search.people], text(chat.said[-1:])
    assert "on your side" in text(chat.said[-1:])
    assert not chat.search.offers and not chat.search.contacts
    assert all(o.applied_on is None for o in chat.search.opportunities)


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("acme is the final round", "final round"),
        ("its the bar raiser round", "bar raiser round"),
        ("the one at Acme is a technical screen", "technical screen"),
        ("Acme's is an hr round", "hr round"),
        ("that's the coding round btw", "coding round"),
    ],
)
def test_which_round_it_is(words: str, label: str) -> None:
    chat = card()
    chat.wait(minutes=3)
    chat.say(words)
    assert (chat.search.interviews[0].label or "").casefold() == label, text(chat.said[-1:])
    assert not chat.search.contacts


@pytest.mark.parametrize(
    "words",
    [
        "is it weird to write a thank you for a student job?",
        "would it be pushy to thank her today?",
        "is it unprofessional to thank her by mail?",
        "would a thank-you note look desperate?",
        "does it hurt to thank her?",
    ],
)
def test_a_yes_would_say_the_opposite(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert "Yes, good day" not in text(chat.said[-1:])
    assert not text(chat.said[-1:]).startswith("Yes")


@pytest.mark.parametrize(
    "words",
    [
        "it's friday and no email",
        "still no email from them",
        "no mail yet",
        "and no e-mail",
        "so no email today",
    ],
)
def test_no_mail_is_silence_and_no_missing_address(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert "pass your thanks on" not in text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["they care abt dark store forecasting", "she cares about safety", "they really care"]
)
def test_who_cares_is_no_complaint(words: str) -> None:
    chat = debriefing()
    chat.say(words)
    assert "reason to be cross" not in text(chat.said[-1:]) and "annoy anyone" not in text(chat.said[-1:])
