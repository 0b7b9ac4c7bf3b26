"""A text that only asks for the timing is the same question, however it is put (rule book R7)."""

import pytest

from coach.facts.asking import only_asks_when


@pytest.mark.parametrize(
    "text",
    [
        "Hi Peter, I wondered how the timing looks for the technologist position. Has a date for the choice been set? Best wishes, Sam",
        "Hello Peter, could you tell me when you expect to decide on the role? Kind regards, Sam",
        "Hi Kim, any update on my application?",
        "Dear Ms Park, may I ask how the process goes on?",
        "Hi, thank you for the talk. I'm still very interested. By when will you decide?",
        "Is the outcome known?",
    ],
)
def test_nothing_but_the_question(text: str) -> None:
    assert only_asks_when(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Dana, I finished the AWS certificate. When do you expect to decide?",
        "Hi Kim, here is the sample I mentioned. Best, Sam",
        "Hi Lee, our talk about the night shift stayed with me: two floaters would cover it. Shall I sketch it?",
        "Dear Ms Park, my references are ready. Is there a date by when you need them?",
        "Thank you for your time today.",
    ],
)
def test_something_new_is_told(text: str) -> None:
    assert not only_asks_when(text)
