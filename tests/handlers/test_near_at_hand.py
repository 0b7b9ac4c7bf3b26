"""What lies nearest to a few words: the others with an offer, a wording not open yet, thanks before the meeting, a number without digits."""

import pytest

from tests.handlers.chat import Chat, choices, text
from tests.handlers.scenes import seen
from tests.handlers.worries import MOMENTS


@pytest.mark.parametrize(
    "words",
    ["do I tell the others?", "should i inform the other companies", "tell the others", "what about the other one?", "do I have to let everyone else know"],
)  # fmt: skip
def test_the_others_are_told_of_an_offer(words: str) -> None:
    said = MOMENTS["offer2"]().say(words)
    assert [m.reply.draft.kind for m in said if m.reply.draft] == ["offer_notice"], text(said)


def test_of_several_others_each_has_a_button_and_its_wording() -> None:
    chat = MOMENTS["offer2"]()
    chat.say("/interview Hooli today 9am with Kim Ott")
    chat.say("/cancel")
    said = chat.say("do I tell the others?")
    assert {"Globex", "Hooli"} <= {c.label for m in said for c in choices(m)}
    assert [m.reply.draft.kind for m in chat.press("Hooli") if m.reply.draft] == ["offer_notice"]


@pytest.mark.parametrize(
    ("scene", "answer"), [("offer", "Nobody else is open"), ("card", "If they ask, say yes")]
)
def test_without_others_or_without_an_offer_it_is_said(scene: str, answer: str) -> None:
    assert text(MOMENTS[scene]().say("do I tell the others?")).startswith(answer)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("more formal and sign it Harold Whitcomb, CPA", "Harold Whitcomb, CPA"), ("use her full name", "Dana Lee"), ("shorter and sign off with Cheers", "Cheers"),
        ("start with Good morning and mention the demo", "Good morning"), ("warmer, and sign as Samantha Lee, PhD", "Samantha Lee, PhD"),
    ],
)  # fmt: skip
def test_a_wish_before_the_note_is_there_is_in_it_all_the_same(words: str, part: str) -> None:
    said = MOMENTS["card"]().say(words)
    assert any(m.reply.draft and part in m.reply.draft.body for m in said), text(said)


@pytest.mark.parametrize("words", ["shorter", "shorter and warmer", "another wording", "make it more formal", "a bit friendlier please"])  # fmt: skip
def test_a_change_of_nothing_says_what_comes(words: str) -> None:
    said = MOMENTS["waiting"]().say(words)
    assert "No wording is open just now" in text(said), text(said)
    assert "Show it" in [c.label for m in said for c in choices(m)]


@pytest.mark.parametrize(
    "words",
    ["she gave me her number at the interview", "Dana left me her card", "he sent me his direct number", "I have Dana's email now", "they gave me an extension"],
)  # fmt: skip
@pytest.mark.parametrize("scene", ["waiting", "debriefing"])
def test_a_number_without_its_digits_is_asked_for(scene: str, words: str) -> None:
    chat = MOMENTS[scene]()
    before = chat.search.opportunities, chat.search.contacts, chat.search.people
    said = chat.say(words)
    assert text(said).startswith("Good to have"), text(said)
    assert before == (chat.search.opportunities, chat.search.contacts, chat.search.people)


@pytest.mark.parametrize("words", ["Dana's number is 555-201-3344", "she gave me her number, 555-201-3344", "Dana's email is dana@acme.com"])  # fmt: skip
def test_with_its_digits_it_is_kept(words: str) -> None:
    chat = MOMENTS["waiting"]()
    chat.say(words)
    assert any(p.phone or p.email for p in chat.search.people)


@pytest.mark.parametrize(
    "words",
    ["can I thank them today still?", "thank dana", "may I already thank Dana for the talk?", "draft a thank-you to Dana for our conversation and can I send it now?", "is it ok to send Dana a thank you now?"],
)  # fmt: skip
def test_thanks_wait_for_the_meeting(words: str) -> None:
    said = MOMENTS["card"]().say(words)
    assert "the thanks come after it" in text(said) or not any(
        m.reply.draft and "met" in m.reply.draft.body for m in said
    ), text(said)


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Acme said yes", "offer"), ("they said yes", "offer"), ("she finally said yes!", "offer"), ("they have said yes", "offer"), ("said yes!!! offer comes in writing tomorrow", "offer"),
        ("they said yes to moving the call", "waiting"), ("she said I'm a strong candidate", "waiting"), ("there's an internal candidate", "waiting"), ("they didn't walk me out", "waiting"),
        ("they have another candidate in the building", "waiting"), ("she thinks I'd be a great fit", "waiting"), ("they were impressed, not just polite", "waiting"),
        ("they chose another candidate", "rejected"), ("didn't get it", "rejected"), ("they are going with somebody internal", "rejected"), ("I was not selected", "rejected"),
    ],
)  # fmt: skip
def test_a_yes_and_a_no_are_theirs_and_meant(words: str, status: str) -> None:
    chat = MOMENTS["waiting"]()
    said = chat.say(words)
    open_ = status == "waiting"
    assert (seen(chat, said, "status Acme") in ("offer", "rejected", "accepted")) is not open_, text(said)
    assert open_ or seen(chat, said, "status Acme") == status, text(said)


@pytest.mark.parametrize(
    "words",
    ["sent the kind reply", "I replied and asked for feedback", "wrote back to them", "answered Dana's rejection", "thanked them for the no"],
)  # fmt: skip
def test_after_a_no_what_went_out_belongs_to_it(words: str) -> None:
    chat = MOMENTS["rejected"]()
    said = chat.say(words)
    assert chat.search.contacts[-1].direction == "out", text(said)


@pytest.mark.parametrize(
    "words", ["Dana answered: another candidate had more experience", "Dana called and explained why: too little SQL", "they rejected me because of my notice period"]
)  # fmt: skip
def test_why_it_was_a_no_is_kept_and_nothing_is_asked(words: str) -> None:
    chat = MOMENTS["rejected"]()
    said = chat.say(words)
    assert chat.search.question is None, text(said)
    assert any(words in n for n in chat.search.opportunities[0].notes), text(said)


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("I can't make it tomorrow, they gave me Friday at 9 instead", "11-27 09:00"), ("they gave me thursday 3pm instead", "11-26 15:00"), ("moved to friday", "11-27"),
        ("they moved me to wednesday at 10", "11-25 10:00"), ("rescheduled, Dana offered Friday at 11am", "11-27 11:00"),
    ],
)  # fmt: skip
def test_a_new_weekday_is_the_one_ahead(words: str, start: str) -> None:
    chat: Chat = MOMENTS["card"]()
    said = chat.say(words)
    assert seen(chat, said, "start Acme").startswith(start), text(said)


@pytest.mark.parametrize(
    "words", ["they want an answer now", "they need my decision by Wednesday", "Acme wants an answer today", "HR needs my reply before Thursday", "she expects a yes or no by Monday"]
)  # fmt: skip
def test_by_when_they_want_my_answer_is_the_deadline_of_the_offer(words: str) -> None:
    chat = MOMENTS["offer"]()
    said = chat.say(words)
    company = chat.search.opportunities[0]
    assert company.promise is None and company.offer is not None, text(said)
    assert f"{company.offer.deadline.local:%m-%d}" != "12-04" if company.offer.deadline else False, text(said)


@pytest.mark.parametrize(
    "words", ["i have an offer elsewhere", "got an offer from another company", "I have an offer from a different place", "there's an offer somewhere else", "received an offer from some other firm"]
)  # fmt: skip
def test_an_offer_from_elsewhere_is_not_of_the_one_on_the_list(words: str) -> None:
    chat = MOMENTS["waiting"]()
    said = chat.say(words)
    assert seen(chat, said, "status Acme") not in ("offer", "accepted"), text(said)


@pytest.mark.parametrize(
    "words", ["my phone number changed", "I have a new email address", "my number has changed", "I've got a new number", "btw my email is different"]
)  # fmt: skip
def test_ones_own_number_says_nothing_of_theirs(words: str) -> None:
    chat = MOMENTS["waiting"]()
    before = chat.search.opportunities, chat.search.people, chat.search.contacts
    said = chat.say(words)
    assert (chat.search.opportunities, chat.search.people, chat.search.contacts) == before, text(said)


@pytest.mark.parametrize("words", ["sorry, misread it, it's not a rejection", "it was not a rejection after all", "no, I wasn't rejected", "I misread the mail, it is not a no"])  # fmt: skip
def test_a_no_taken_back_is_one_tap_away(words: str) -> None:
    chat = MOMENTS["rejected"]()
    said = chat.say(words)
    assert "Undo" in [c.label for m in said for c in choices(m)], text(said)


def test_a_sigh_after_a_no_is_heard_as_one() -> None:
    assert "welcome" not in text(MOMENTS["rejected"]().say("that sucks"))
