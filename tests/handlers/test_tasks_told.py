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
        ("priti said next is a take home they send tomorrow, due in a week", "11-30"),
        ("got the test on friday, it's due by wednesday", "11-25"),
        ("they send the case study today, hand in before december 2", "12-02"),
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


@pytest.mark.parametrize(
    "words",
    [
        "went ok. leila said next is a take home they send tomorrow, due in a week",
        "it was fine. they gave me a case study, due friday",
        "good talk. there is homework: the test came in already, back by monday",
    ],
)
def test_the_day_of_a_task_is_no_day_of_decision(words: str) -> None:
    chat = Chat()
    chat.say("/interview Globex today 9am with Ana Ruiz")
    chat.wait(minutes=30)
    said = text(chat.say(words))
    assert chat.search.opportunities[0].promise is None, said
    noted = any("due" in note for note in chat.search.opportunities[0].notes)
    assert noted or any(c.needed_by for c in chat.search.contacts), said


@pytest.mark.parametrize(
    "words",
    [
        "take home sent to leila",
        "sent the take-home",
        "submitted the case study",
        "assignment is handed in",
        "the test has been uploaded",
    ],
)
def test_a_task_sent_is_no_thank_you(words: str) -> None:
    chat = met()
    chat.say("figma take home arrived, due friday")
    chat.say(words)
    assert not any("thank" in c.kind for c in chat.search.contacts), [c.kind for c in chat.search.contacts]
    assert [c.direction for c in chat.search.contacts][-1] == "out"
