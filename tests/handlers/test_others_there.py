"""Others were there without a name: thanked in one line of the note to whoever is known."""

import pytest

from tests.handlers.chat import Chat, text


def met(people: str) -> Chat:
    chat = Chat()
    chat.say(f"interview at Barrow Water today at 11 with {people}")
    chat.wait(hours=4)
    chat.say("they didn't say when")
    chat.say("that's all")
    return chat


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("do i have to thank the other two, dont know their names", "thank the other two for me"),
        ("should I thank the others as well?", "thank the others for me"),
        ("can I thank the rest of the panel somehow?", "thank the rest of the panel for me"),
        ("how do i thank the other people? no names", "thank the other people for me"),
        ("must I send a thank-you to the whole panel?", "thank the whole panel for me"),
    ],
)
def test_one_line_is_enough(asked: str, line: str) -> None:
    said = met("Harriet Cole").say(asked)
    assert "One line in the note to Harriet is enough" in text(said)
    draft = said[0].reply.draft
    assert draft is not None and line in draft.body


@pytest.mark.parametrize(
    "asked", ["should I thank all three?", "can i write to harriet", "do they thank the others there?"]
)
def test_other_questions_are_others(asked: str) -> None:
    assert "One line in the note" not in text(met("Harriet Cole").say(asked))


def test_whose_names_are_known_get_a_note_each() -> None:
    chat = met("Harriet Cole and Ben Ito")
    assert "One line in the note" not in text(chat.say("do i have to thank the others too?"))
