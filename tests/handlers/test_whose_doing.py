"""Whose doing it is: theirs, somebody else's or the user's; and all of several at once."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import panel
from tests.handlers.worries import MOMENTS


@pytest.mark.parametrize(
    "words", ["thank them all", "thank everyone", "show me the four notes", "please write to them all", "draft all of them"]
)  # fmt: skip
def test_all_who_are_owed_thanks_are_shown_together(words: str) -> None:
    said = panel().say(words)
    assert all(name in text(said) for name in ("Jess", "Omar", "Lily", "Marc")), text(said)


@pytest.mark.parametrize(
    "words", ["done all 4", "sent all of them", "all four sent", "done with everyone", "thanked them all"]
)
def test_all_of_them_went_out(words: str) -> None:
    chat = panel()
    chat.say(words)
    assert len([c for c in chat.search.contacts if c.kind == "thank_you"]) == 4


@pytest.mark.parametrize(
    ("words", "who"),
    [("Jess one is too long", "Jess"), ("Omar's is too stiff", "Omar"), ("Lily note shorter please", "Lily"), ("make marc's warmer", "Marc"), ("the one to Lily is too long", "Lily")],
)  # fmt: skip
def test_a_wish_goes_to_the_wording_of_whom_it_names(words: str, who: str) -> None:
    chat = panel()
    drafts = [m.reply.draft for m in chat.say(words) if m.reply.draft]
    person = chat.search.person(drafts[0].person) if drafts else None
    assert person is not None and person.name.startswith(who)


@pytest.mark.parametrize(
    "words",
    [
        "acme rang back. the other person turned it down. can i start after xmas!!", "acme called, their first choice pulled out and they offered me the job",
        "acme offered me the job after all, the other candidate declined", "the top pick backed out, acme offered me the job", "acme made me an offer, somebody said no to it",
    ],
)  # fmt: skip
def test_that_another_turned_it_down_is_no_no_of_ones_own(words: str) -> None:
    chat = MOMENTS["rejected"]()
    said = chat.say(words)
    assert chat.search.opportunities[0].status == "offer", text(said)


@pytest.mark.parametrize(
    "words",
    [
        'Dana: "Hey! Sorry for the radio silence. We should have an update by Friday next week."', "Dana wrote: 'apologies for the delay, we will be in touch in two weeks'",
        "dana said sorry for not getting back sooner, decision is on the 10th", 'Dana Lee: "Sorry I went silent! We decide on December 9."', "dana: \"no word from the board yet, sorry, but by next Thursday\"",
    ],
)  # fmt: skip
def test_what_she_says_of_silence_is_a_word_of_hers(words: str) -> None:
    chat = MOMENTS["waiting"]()
    said = chat.say(words)
    assert any(c.direction == "in" for c in chat.search.contacts), text(said)
    assert chat.search.opportunities[0].promise is not None


@pytest.mark.parametrize(
    "words",
    [
        "don't want to reply to that",
        "im not answering that",
        "i wont write to them",
        "I don't need to answer",
        "nah im not replying",
    ],
)
def test_who_will_not_answer_a_no_is_left_in_peace(words: str) -> None:
    chat = MOMENTS["rejected"]()
    assert "Skipped" in text(chat.say(words))


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("acme offer coming, verbal 205 + equity. Dana calls tomorrow w details", None), ("verbal offer from acme!! letter on monday", None),
        ("acme offered me the job, contract comes next week, they need an answer by friday", "12-04"), ("acme offered, they have to know by next thursday", "12-03"),
        ("offer from acme!! details tomorrow", None),
    ],
)  # fmt: skip
def test_the_day_of_the_details_is_no_deadline(words: str, by: str | None) -> None:
    chat = MOMENTS["waiting"]()
    chat.say(words)
    offer = chat.search.opportunities[0].offer
    assert offer is not None
    assert (f"{offer.deadline.local:%m-%d}" if offer.deadline else None) == by


@pytest.mark.parametrize(
    "words",
    ["rang, secretary said the board meets monday", "called, the assistant says the boss is back tuesday", "phoned them, somebody told me they meet on Wednesday", "rang dana, the office says to try on monday", "called acme, receptionist said they choose on monday"],
)  # fmt: skip
def test_a_day_they_spoke_of_is_not_when_one_rang(words: str) -> None:
    said = MOMENTS["waiting"]().say(words)
    assert "still ahead" not in text(said)


def test_two_told_in_one_breath_by_two_ways_are_both_noted() -> None:
    chat = Chat()
    chat.say("/interview Acme today 8am with Tom Walsh and Orla Byrne")
    chat.wait(hours=4)
    chat.say("/cancel")
    chat.say("posted a card to Mr Walsh, emailed Orla")
    assert len([c for c in chat.search.contacts if c.direction == "out"]) == 2
