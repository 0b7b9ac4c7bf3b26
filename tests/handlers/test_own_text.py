""" "Shorter", "More formal" and "Warmer" on the user's own text leave their sentences as they are, and say what was done."""

import pytest

from tests.handlers.chat import Chat

MINE = """Hi Dana,

I hope this email finds you well. Thanks so much for meeting me on Tuesday! It helped to hear how your team handles the churn reports. At Northwind I built a nightly job that cut ours from two days to an hour. I'm very excited about the role. Do you know when you will decide? Please don't hesitate to reach out if you have any questions.

Cheers,
Sam"""


def with_own_text(text: str = MINE) -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    chat.wait(hours=9)
    shown = next(m for m in reversed(chat.said) if m.reply.draft)
    chat._hear(kind="tap", tap=f"text:{shown.id}", text=text, message_ref=shown.ref)
    assert body(chat) == text
    return chat


def body(chat: Chat) -> str:
    draft = chat.said[-1].reply.draft
    assert draft is not None
    return draft.body


def said(chat: Chat) -> str:
    return chat.said[-1].reply.text


def test_shorter_leaves_out_whole_sentences_and_names_them() -> None:
    chat = with_own_text()
    chat.press("Shorter")
    assert len(body(chat).split()) <= 0.8 * len(MINE.split()) and "I hope this email" not in body(chat)
    assert all(line in MINE for line in body(chat).replace("? ", "?\n").replace(". ", ".\n").split("\n"))
    assert 'I left out: "I hope this email finds you well."' in said(chat) and "as you wrote it" in said(chat)
    assert body(chat).startswith("Hi Dana,") and body(chat).endswith("Cheers,\nSam")


def test_again_and_again_until_what_one_wants_is_left() -> None:
    chat = with_own_text()
    for _ in range(5):
        chat.press("Shorter")
    assert "Do you know when you will decide?" in body(chat) and "as short as I would make it" in said(chat)


@pytest.mark.parametrize("words", ["shorter please", "too long"])
def test_in_words_as_well(words: str) -> None:
    chat = with_own_text()
    chat.say(words)
    assert "I left out" in said(chat) and "At Northwind I built" in body(chat)


def test_more_formal_changes_greeting_close_and_short_forms() -> None:
    chat = with_own_text()
    chat.say("more formal")
    assert body(chat).startswith("Dear Dana,") and body(chat).endswith("Kind regards,\nSam")
    assert (
        "I am very excited" in body(chat)
        and "!" not in body(chat)
        and "sentences are as you wrote them" in said(chat)
    )
    chat.say("more formal")
    assert "nothing I would make more formal" in said(chat)


def test_warmer_is_honest_about_what_it_can_do() -> None:
    chat = with_own_text(
        "Dear Dana,\n\nI am glad that we met. I would like to hear more.\n\nKind regards,\nSam"
    )
    chat.say("warmer")
    assert body(chat) == "Hi Dana,\n\nI'm glad that we met. I'd like to hear more.\n\nBest wishes,\nSam"
    chat.say("warmer")
    assert body(chat).startswith("Hi Dana,\n\nI'm glad") and "your own words" in said(chat)


def test_a_change_in_words_is_made_in_the_own_text() -> None:
    chat = with_own_text()
    chat.say("leave out the sentence about Northwind")
    assert "Northwind" not in body(chat) and "churn reports" in body(chat)
    chat.press("Shorter")
    assert "Northwind" not in body(chat) and "I left out" in said(chat)


def test_other_wording_brings_one_of_ours() -> None:
    chat = with_own_text()
    chat.press("Other wording")
    assert "I hope this email" not in body(chat) and "Dana" in body(chat)


def test_beside_a_verdict_too() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    chat.say("they decide by friday 4 december")
    chat.say("sent the thank-you to Dana")
    chat.wait(days=2)
    chat.say("can i write to dana again? just want to know if there's any update")
    chat.press("I'll write anyway")
    shown = chat.said[-1]
    chat._hear(kind="tap", tap=f"text:{shown.id}", text=MINE, message_ref=shown.ref)
    for _ in range(2):
        chat.press("Shorter")
    assert said(chat).count("I left out") == 1 and "At Northwind" in body(chat)
