"""They did not call; the new date is that of the same meeting, with the same people and length."""

from datetime import date

import pytest

from tests.handlers.chat import Chat, text


@pytest.mark.parametrize(
    "words",
    ["/moved Harrow to Friday 27 November 2pm", "Harrow moved to friday 2pm", "new date for Harrow: friday 2pm", "Nadia moved it to friday 2pm"],
)  # fmt: skip
def test_the_missed_meeting_gets_the_new_date(words: str) -> None:
    chat = Chat()
    chat.say("/interview Harrow today 11am, phone screen with Nadia Brooks, hiring manager")
    chat.wait(hours=2)
    chat.say("the Harrow call didn't happen, Nadia never rang")
    chat.wait(hours=1)
    said = text(chat.say(words))
    planned = [i for i in chat.search.interviews if i.status == "planned"]
    assert len(planned) == 1 and planned[0].start is not None, said
    assert (planned[0].start.date, planned[0].minutes) == (date(2026, 11, 27), 30), said
    assert planned[0].people, said
