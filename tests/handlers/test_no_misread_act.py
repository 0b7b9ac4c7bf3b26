"""What is wished, dreamt, preferred or only resembles a question before writing does nothing to the record."""

import pytest

from tests.handlers.chat import Chat, choices, text
from tests.handlers.scenes import thanking, waiting
from tests.handlers.worries import MOMENTS


def record(chat: Chat) -> tuple[object, ...]:
    search = chat.search
    contacts = [c for c in search.contacts if c.direction == "out" or c.kind != "note"]
    return tuple((o.id, o.status, o.offer) for o in search.opportunities), search.interviews, contacts


@pytest.mark.parametrize(
    ("scene", "words"),
    [
        ("waiting", "i had a dream i got it"),
        ("waiting", "tell dana i said thanks"),
        ("waiting", "please thank Dana for me"),
        ("waiting", "ask acme when they decide"),
        ("waiting", "can you tell her that I am still interested"),
        ("waiting", "is it a bad sign they asked for references so early"),
        ("waiting", "what if Acme says no?"),
        ("waiting", "linkedin says they hired someone"),
        ("offer2", "i like globex more"),
        ("offer2", "globex is nicer"),
        ("offer2", "I prefer Globex"),
        ("offer2", "my heart is with globex"),
        ("offer2", "globex feels right"),
        ("rejected", "noreply address"),
        ("thanking", "should i wait until tomorrow"),
    ],
)
def test_nothing_is_noted(scene: str, words: str) -> None:
    chat = MOMENTS[scene]()
    before, snoozed = record(chat), [n.state for n in chat.search.nudges]
    chat.say(words)
    assert record(chat) == before
    assert [n.state for n in chat.search.nudges] == snoozed


@pytest.mark.parametrize(
    "words",
    [
        "can i drink coffee there",
        "do i need an umbrella",
        "can i keep my hat on",
        "is this my fault",
        "will it be sunny",
        "do they have a canteen",
        "can I bring my dog to the office",
    ],
)
def test_no_verdict_where_nobody_is_to_be_written_to(words: str) -> None:
    said = waiting().say(words)
    assert not any(m.reply.verdict or m.reply.draft for m in said), text(said)


@pytest.mark.parametrize(
    "words",
    ["is my cv too long", "is my photo ok", "can you translate it", "are the others better", "do they have a canteen", "should i grow a beard"],
)  # fmt: skip
def test_a_question_without_its_mark_is_no_note(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert not chat.search.opportunities[0].notes


@pytest.mark.parametrize(
    "words",
    ["is it ok to write her again?", "may I ping them?", "should i call?", "too early?", "can I send Dana a link?", "would a text be weird?", "ok to nudge acme?"],
)  # fmt: skip
def test_a_verdict_where_somebody_is(words: str) -> None:
    assert any(m.reply.verdict for m in waiting().say(words))


@pytest.mark.parametrize(
    "words",
    ["perfect thx sent it", "ok thanks, done", "great, sent", "thanks, it's out", "cheers, done. what now?", "ok sent, now what"],
)  # fmt: skip
def test_thanks_that_say_sent_are_heard_so(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert [c.kind for c in chat.search.contacts if c.direction == "out"] == ["thank_you"]


@pytest.mark.parametrize(
    "words",
    ["their motto is nobody does this", "ugh ok", "does she really need this", "they dont care", "my friend says thank yous are cringe", "i never send thank yous"],
)  # fmt: skip
def test_a_remark_about_the_note_is_no_detail_for_it(words: str) -> None:
    chat = thanking()
    chat.say(words)
    debrief = chat.search.interviews[0].debrief
    assert debrief is None or not debrief.topics


@pytest.mark.parametrize(
    ("words", "primary", "left"),
    [
        ("Ingrid left Acme, write to Ned from now on", "Ned", []),
        ("acme: dana quit, ned voss is my contact now", "Ned Voss", ["Dana Lee"]),
        ("Dana has left Acme, Tom Reed takes over", "Tom Reed", ["Dana Lee"]),
        ("Dana is leaving Acme, my contact is now Bo Ek", "Bo Ek", ["Dana Lee"]),
        ("Dana left Acme. I should talk to Priya Shah now", "Priya Shah", ["Dana Lee"]),
    ],
)
def test_who_it_is_from_now_on(words: str, primary: str, left: list[str]) -> None:
    chat = waiting()
    chat.say(words)
    company = chat.search.opportunities[0]
    person = chat.search.person(company.primary)
    assert person is not None and person.name == primary
    assert [p.name for p in chat.search.people if p.left] == left


@pytest.mark.parametrize(
    "words",
    ["tell tom?", "should I tell Globex about the offer", "can I ask globex to hurry?", "can i ask tom where things stand", "any update from tom, can I ask?"],
)  # fmt: skip
def test_with_an_offer_the_others_hear_of_it(words: str) -> None:
    said = MOMENTS["offer2"]().say(words)
    assert any(m.reply.draft and m.reply.draft.kind == "offer_notice" for m in said), text(said)


@pytest.mark.parametrize(
    ("scene", "kind"), [("rejected", "rejection_reply"), ("offer", "offer_acknowledgement")]
)
@pytest.mark.parametrize(
    "words",
    [
        "should I reply?",
        "can I answer Dana",
        "is it ok to reply now?",
        "may i respond",
        "should i answer them",
    ],
)
def test_a_reply_is_the_one_that_is_owed(scene: str, kind: str, words: str) -> None:
    said = MOMENTS[scene]().say(words)
    assert any(m.reply.draft and m.reply.draft.kind == kind for m in said), text(said)


@pytest.mark.parametrize(
    "words", ["what now?", "what's next?", "so what now", "what do I do now?", "whats next"]
)
def test_after_a_no_what_is_left_is_named(words: str) -> None:
    assert "reply to the no" in text(MOMENTS["rejected"]().say(words))


def test_going_past_the_recruiter_is_known_where_silence_is_told() -> None:
    for words in (
        "still nothing from Barclays should i call Helen?",
        "heard nothing, can i mail helen",
        "no news yet, may I write to Helen",
        "Barclays hasn't answered, should I ask Helen?",
        "it's been quiet, can I call Helen?",
    ):
        chat = Chat()
        chat.say("interview at Barclays today 11am with Helen Ford")
        chat.wait(hours=3)
        chat.say("/cancel")
        chat.say("Priya from Hays is my recruiter for Barclays, everything goes through her")
        chat.wait(days=8)
        chat.say("/cancel")
        rules = [r for m in chat.say(words) if m.reply.verdict for r in m.reply.verdict.rules]
        assert "R6b" in rules, words


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("recruiter name is Jessica Wu, jessica.wu@acme.com", "recruiter"),
        ("HR contact: Bob Ray bob.ray@acme.com", "recruiter"),
        ("the coordinator's name is Al Gray, al@acme.com, at Acme", "coordinator"),
        ("my recruiter at Acme is Tina Fox (tina@acme.com)", "recruiter"),
        ("Acme hiring manager: Mia Roth, mia@acme.com", "hiring_manager"),
    ],
)
def test_somebody_with_an_address_is_a_person_and_said_so(words: str, role: str) -> None:
    chat = waiting()
    said = chat.say(words)
    new = chat.search.people[-1]
    assert new.email and new.email in text(said)
    assert new.role == role
    assert not any(p.left for p in chat.search.people)
    assert any(c.label == "Undo" for m in said for c in choices(m))
