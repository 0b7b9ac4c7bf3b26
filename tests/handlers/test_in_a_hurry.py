"""Hurried, broken, dictated, doubting: what such people say is kept, put right, or answered in a line."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import SCENES, card, debriefing, new, offer, thanking, waiting


@pytest.mark.parametrize(
    "words",
    ["gotta go", "gotta go rounds", "brb", "ttyl", "sorry, have to run", "got to catch my bus", "good night"],
)
@pytest.mark.parametrize("scene", ["asking", "waiting"])
def test_who_leaves_is_let_go(scene: str, words: str) -> None:
    chat = SCENES[scene]()
    asked = chat.search.question
    said = text(chat.say(words))
    assert "didn't get" not in said
    assert len(said) < 60
    assert chat.search.question == asked


@pytest.mark.parametrize(
    "words", ["ok now", "i'm back", "go on", "ready", "so, where were we", "let's continue"]
)
def test_who_comes_back_is_asked_again(words: str) -> None:
    chat = debriefing()
    chat.wait(hours=5)
    said = text(chat.say(words))
    assert "Did they say when they will decide?" in said
    assert chat.search.opportunities[0].promise is None


@pytest.mark.parametrize(
    "words",
    [
        "told her my ECMO story, she liked that",
        "i told dana about my years abroad",
        "showed her my portfolio of bridges",
        "explained to them how I led the move",
        "told them I had run the night shift",
    ],
)
def test_what_was_said_there_went_to_nobody(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert not [c for c in chat.search.contacts if c.direction == "out"], text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "send it tomorrow morning",
        "i'll send it tomorrow at 9",
        "send it thursday 8am",
        "ok i will do it tomorrow",
        "let's send that tonight at 8",
    ],
)
def test_sending_later_puts_it_off(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert any(n.kind == "thank_you" and n.state == "snoozed" for n in chat.search.nudges), text(
        chat.said[-1:]
    )


@pytest.mark.parametrize(
    "words",
    [
        "ok i send",
        "good, I'll send it now",
        "fine i'll write it",
        "perfect, i send it",
        "fine i'll send my own",
        "no, i'll write something myself",
    ],
)
def test_going_to_send_is_not_sent(words: str) -> None:
    chat = thanking()
    said = chat.say(words)
    assert text(said) == "Good. A word is enough when it is out."
    chat.press("Sent it")
    assert [c.kind for c in chat.search.contacts if c.direction == "out"] == ["thank_you"]


@pytest.mark.parametrize(
    ("company", "words"),
    [("St Lukes", "lukes said no"), ("The Bakery", "bakery said no"), ("San Marco", "marco said no"), ("Mount Sinai", "sinai said no")],
)  # fmt: skip
def test_a_company_by_the_word_people_use(company: str, words: str) -> None:
    chat = new()
    chat.say(f"applied to {company} last week")
    chat.say(words)
    assert [(o.company, o.status) for o in chat.search.opportunities] == [(company, "rejected")], text(
        chat.said[-1:]
    )


@pytest.mark.parametrize(
    "words",
    [
        "ask acme for more time?",
        "ask them for more time",
        "can i ask for an extension",
        "i need more time to think",
        "ask Acme for a little more time",
    ],
)
def test_more_time_is_asked_for(words: str) -> None:
    said = offer().say(words)
    drafts = [m.reply.draft.body for m in said if m.reply.draft]
    assert drafts, text(said)
    assert not any("accept" in d.casefold() for d in drafts), drafts


@pytest.mark.parametrize(
    "words", ["taking acme", "going with Acme", "i'll take acme", "i choose acme", "I accept"]
)
def test_an_offer_is_taken(words: str) -> None:
    chat = offer()
    chat.say(words)
    assert chat.search.opportunities[0].status == "accepted", text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "i decline",
        "decline the offer from acme",
        "decline it",
        "I will decline their offer",
        "turned it down",
    ],
)
def test_an_offer_is_declined(words: str) -> None:
    chat = offer()
    chat.say(words)
    assert chat.search.opportunities[0].status in ("withdrawn", "closed"), text(chat.said[-1:])


@pytest.mark.parametrize(
    ("words", "what"),
    [("rmnd me tmrw 9am to buy stamps", "buy stamps"), ("pls remind me tomorrow at 9 to buy stamps", "buy stamps"), ("remind me to buy stamps tomorrow at 9", "buy stamps")],
)  # fmt: skip
def test_a_reminder_in_short(words: str, what: str) -> None:
    chat = waiting()
    assert text(chat.say(words)).endswith(f": {what}.")
    chat.wait(hours=23)
    said = text(chat.say("done that"))
    assert any(n.kind == "reminder" and n.state == "sent" for n in chat.search.nudges), said
    assert len([c for c in chat.search.contacts if c.direction == "out"]) == 1


STORY = (
    "so that was a long one carl was very direct he said their on time delivery is down at eighty percent and they've lost two customers over it "
    "and melanie will get back to me by wednesday next week and the two directors were Anita Rao and Bill Foster i liked anita a lot"
)


def test_a_dictated_story_is_kept_in_its_parts() -> None:
    chat = debriefing()
    chat.say(STORY)
    meeting = chat.search.interviews[0]
    names = [p.name for id in meeting.people if (p := chat.search.person(id))]
    assert {"Anita Rao", "Bill Foster"} <= set(names)
    assert meeting.debrief is not None
    assert "on time delivery" in (meeting.debrief.problem or "")
    assert chat.search.opportunities[0].promise is not None


def test_what_is_done_and_what_is_not_yet() -> None:
    chat = SCENES["two"]()
    chat.say("okay i've sent Ann's and i'll do Tom tomorrow morning")
    out = {c.person for c in chat.search.contacts if c.direction == "out"}
    names = {p.name for p in chat.search.people if p.id in out}
    assert names == {"Ann Reed"}, text(chat.said[-1:])


def test_the_hour_of_a_call_is_no_deadline() -> None:
    chat = waiting()
    chat.say("Dana emailed they want to make me an offer and will call at three on Monday")
    acme = chat.search.opportunities[0]
    assert acme.status == "offer"
    assert acme.offer is not None
    assert acme.offer.deadline is None


@pytest.mark.parametrize(
    "words",
    [
        "should i pull out or wait for them",
        "should I accept",
        "shall i withdraw",
        "do i wait",
        "should i just take it",
    ],
)
def test_a_doubt_changes_nothing(words: str) -> None:
    chat = offer()
    before = chat.search.opportunities
    chat.say(words)
    assert chat.search.opportunities == before, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "it's cheesy",
        "still cheesy",
        "sounds robotic",
        "this is way too generic",
        "that's not me",
        "hm, it feels fake",
    ],
)
def test_a_wording_that_is_not_liked_gets_another(words: str) -> None:
    chat = thanking()
    first = next(m.reply.draft.body for m in reversed(chat.said) if m.reply.draft)
    said = chat.say(words)
    assert any(m.reply.draft and m.reply.draft.body != first for m in said), text(said)


@pytest.mark.parametrize(
    "words", ["i don't believe that", "i doubt it", "says who", "no way", "that's nonsense"]
)
def test_a_doubt_goes_into_no_letter(words: str) -> None:
    said = thanking().say(words)
    assert not any(m.reply.draft for m in said)
    assert "your call" in text(said)


@pytest.mark.parametrize(
    "words", ["delete the thank you i didn't send it", "i didn't send it actually", "wait, I haven't sent it"]
)
def test_what_was_not_sent_is_taken_back(words: str) -> None:
    chat = thanking()
    chat.say("sent it")
    chat.say(words)
    assert not [c for c in chat.search.contacts if c.direction == "out"], text(chat.said[-1:])


def test_it_was_another_company() -> None:
    chat = waiting()
    chat.say("it was a no")
    chat.say("Apex said no, not Acme")
    assert {o.company: o.status for o in chat.search.opportunities} == {"Acme": "active", "Apex": "rejected"}


@pytest.mark.parametrize("words", ["forget the last thing", "scrap that", "never mind", "no, forget it"])
def test_what_is_scrapped_is_no_answer(words: str) -> None:
    chat: Chat = debriefing()
    chat.press("They didn't say")
    kept = chat.search.interviews[0].debrief
    chat.say(words)
    assert chat.search.interviews[0].debrief == kept


@pytest.mark.parametrize(
    ("scene", "words", "part"),
    [
        ("waiting", "what is a check-in?", "Check-in: "),
        ("waiting", "i don't understand what a debrief is", "minute right after"),
        ("thanking", "what happens if i do nothing", "Nothing breaks"),
        ("thanking", "is thursday too late", "Not too late"),
        ("thanking", "how do i know they got it", "usual"),
        ("waiting", "redo", "Say it once more"),
        ("waiting", "undo everything", "One step at a time"),
        ("waiting", "skip", "Nothing is open"),
    ],
)
def test_a_line_is_enough(scene: str, words: str, part: str) -> None:
    chat = SCENES[scene]()
    before = chat.search.contacts, chat.search.opportunities, chat.search.interviews
    said = chat.say(words)
    assert part in text(said), text(said)
    assert not any(m.reply.draft for m in said)
    assert before == (chat.search.contacts, chat.search.opportunities, chat.search.interviews)


def test_the_clock_is_put_right_in_a_sentence() -> None:
    chat = card()
    chat.say("you're wrong about the time zone, i'm in chicago")
    assert chat.search.preferences.zone == "America/Chicago"


@pytest.mark.parametrize(
    "words", ["it's Danna", "it's Danah Lee, sorry", "not Dana, Diana", "I meant Dana Leigh"]
)
def test_a_name_is_put_right(words: str) -> None:
    chat = card()
    chat.say(words)
    assert [p.name for p in chat.search.people] != ["Dana Lee"], text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["stop asking me that", "don't ask again", "please stop reminding me about this"]
)
def test_a_step_is_left_alone_on_a_word(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert not any(n.state == "asked" and n.kind == "thank_you" for n in chat.search.nudges), text(
        chat.said[-1:]
    )
