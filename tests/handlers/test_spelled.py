"""A name is spelt right whenever it is said; the wrong company or person is taken back and said again; "no wait" waits."""

import pytest

from tests.handlers.chat import Chat, choices, text
from tests.handlers.scenes import SCENES, card, two, waiting


def people(chat: Chat) -> set[str]:
    return {p.name for p in chat.search.people}


def met(*names: str) -> Chat:
    chat = Chat()
    for number, name in enumerate(names):
        chat.say(f"/interview Firm{number} today {8 + number}am with {name}")
    chat.wait(days=2)
    chat.say("/cancel")
    return chat


@pytest.mark.parametrize(
    ("had", "words", "has"),
    [
        ("Carin Wolf", "Karin with a K", "Karin Wolf"),
        ("Shivon Kelly", "it's spelled Siobhan", "Siobhan Kelly"),
        ("Katherine Bell", "Kathryn with a y", "Kathryn Bell"),
        ("Dana Li", "Dana's last name is Lee, not Li", "Dana Lee"),
        ("Jon Berg", "his first name is John", "John Berg"),
        ("Steven Ko", "you spelled it wrong, it's spelled Stephen", "Stephen Ko"),
        ("Ann Reed", "Anne with an e", "Anne Reed"),
        ("Priya Shah", "Priya's surname is Sharma", "Priya Sharma"),
        ("Marc Dupont", "no, Mark with a k", "Mark Dupont"),
        ("Aoifa Byrne", "the correct spelling is Aoife", "Aoife Byrne"),
    ],
)
def test_long_after_the_card(had: str, words: str, has: str) -> None:
    chat = met(had, "Zoltan Ujhelyi")
    said = text(chat.say(words))
    assert has in people(chat), said
    assert had not in people(chat)
    chat.say("undo")
    assert had in people(chat)


def test_a_company_too() -> None:
    chat = Chat()
    chat.say("/interview Globecks today 9am with Tom Fox")
    chat.wait(days=1)
    chat.say("/cancel")
    chat.say("it's spelled Globex")
    assert [o.company for o in chat.search.opportunities] == ["Globex"]


@pytest.mark.parametrize("words", ["Karin with a K", "it's spelled Siobhan", "it is written Xóchitl"])
@pytest.mark.parametrize("scene", ["card", "waiting", "two", "debriefing"])
def test_a_name_like_no_other_is_nobodys(scene: str, words: str) -> None:
    chat = SCENES[scene]()
    before = people(chat)
    assert "No name on my list sounds like" in text(chat.say(words))
    assert people(chat) == before


@pytest.mark.parametrize(
    ("first", "then", "status"),
    [
        ("Acme rejected me", "wrong company, that was Globex", {"Acme": "active", "Globex": "rejected"}),
        ("Globex put it on hold", "oops, wrong company, Acme", {"Acme": "on_hold", "Globex": "active"}),
        (
            "got an offer from Acme",
            "no, that was the wrong one, Globex",
            {"Acme": "active", "Globex": "offer"},
        ),
    ],
)
def test_the_wrong_company_is_taken_back(first: str, then: str, status: dict[str, str]) -> None:
    chat = two()
    chat.say(first)
    said = text(chat.say(then))
    assert {o.company: o.status for o in chat.search.opportunities} == status, said


@pytest.mark.parametrize(
    ("then", "company", "person"),
    [
        ("wrong company, that was Globex", "Globex", "Dana Lee"),
        ("wrong person, it was with Tom Berg", "Acme", "Tom Berg"),
        ("sorry wrong firm, Initech", "Initech", "Dana Lee"),
    ],
)
def test_the_wrong_name_on_the_card(then: str, company: str, person: str) -> None:
    chat = card()
    chat.say(then)
    assert [o.company for o in chat.search.opportunities] == [company]
    assert person in people(chat)


@pytest.mark.parametrize(
    "words",
    [
        "scrap that",
        "no, scrap it",
        "forget what I said",
        "ignore that please",
        "strike that",
        "oh delete that",
    ],
)
def test_what_was_just_said_is_scrapped(words: str) -> None:
    chat = card()
    said = text(chat.say(words))
    assert not chat.search.interviews, said


@pytest.mark.parametrize("words", ["no wait", "wait", "hold on", "hang on, wait", "wait no"])
def test_it_waits_and_says_what_was_noted(words: str) -> None:
    chat = card()
    said = chat.say(words)
    assert "Acme" in text(said)
    assert "Undo" in [c.label for m in said for c in choices(m)]
    assert chat.search.interviews
    later = waiting()
    assert text(later.say(words)) in ("I wait.", "Take your time.")
