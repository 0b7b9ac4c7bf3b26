"""A task of theirs, however it is told, is something they want by a day: never a meeting, a decision or a moved date."""

import pytest

from tests.handlers.chat import Chat, text


def met() -> Chat:
    chat = Chat()
    chat.say(
        "had a final round at Figma on friday 11 to 12:30 with Leila Haddad, they said i'd hear by wednesday"
    )
    chat.wait(minutes=20)
    chat.say("that's all")
    return chat


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("figma take home arrived, due 1st noon", "12-01 12:00"),
        ("got the assignment from them, due monday", "11-30"),
        ("the case study came in, deadline friday", "11-27"),
        ("their test link is here, hand in by friday 6pm", "11-27 18:00"),
        ("next step is a take-home they send over, due on december 3", "12-03"),
        ("the coding challenge has finally landed, back by next tuesday", "12-01"),
        ("personality questionnaire from figma is in, due tomorrow", "11-24"),
    ],
)  # fmt: skip
def test_a_task_with_its_day(words: str, day: str) -> None:
    chat = met()
    before = [(i.start, i.minutes) for i in chat.search.interviews], chat.search.opportunities[0].promise
    said = text(chat.say(words))
    wanted = [c.needed_by for c in chat.search.contacts if c.kind == "request"]
    assert wanted and wanted[-1] is not None, said
    assert f"{wanted[-1].local:%m-%d %H:%M}".startswith(day), said
    assert before == (
        [(i.start, i.minutes) for i in chat.search.interviews],
        chat.search.opportunities[0].promise,
    )


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("figma wrote: another week needed because of holidays", "2026-11-30"),
        ("hr says two more weeks are needed", "2026-12-07"),
        ("leila wrote that one more week is required", "2026-11-30"),
        ("they told me a further week will be needed to decide", "2026-11-30"),
    ],
)
def test_so_much_more_time(words: str, day: str) -> None:
    chat = met()
    said = text(chat.say(words))
    promise = chat.search.opportunities[0].promise
    assert promise is not None and str(promise.date) == day, said
