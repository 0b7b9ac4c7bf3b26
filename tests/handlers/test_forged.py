"""Taps that no shown button carries are answered, never stumbled over."""

from dataclasses import replace

import pytest

from tests.handlers.chat import Chat, text


@pytest.mark.parametrize("name", ["zone", "gone"])
def test_a_choice_for_a_question_of_a_conversation_that_is_no_more(name: str) -> None:
    """Stored by an older version, or made up."""
    chat = Chat()
    chat.say("/interview Acme tomorrow")
    question = chat.search.question
    assert question is not None
    chat.search = replace(chat.search, question=replace(question, conversation=name))
    company = chat.search.opportunities[0].id
    assert "closed already" in text(chat.tap(f"which:{question.id}:{company}"))
