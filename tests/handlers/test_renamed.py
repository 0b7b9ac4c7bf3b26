"""What is known is renamed or corrected at any time, by its name or its day, and nothing is taken for a farewell."""

from datetime import date, time

import pytest

from tests.handlers.chat import Chat, text


def later() -> Chat:
    """Long after both cards."""
    chat = Chat()
    chat.say("/interview Figma today 9am with Lena Osei, designer")
    chat.say("/interview Linear on friday 4 december 3pm with Sam Cho")
    chat.wait(days=2)
    return chat


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("change figma to figma labs", "Figma Labs"),
        ("rename Figma to Figma Inc", "Figma Inc"),
        ("figma is called Figma Works now", "Figma Works"),
        ("please correct the company name Figma to Figmah", "Figmah"),
        ("Figma should be FigMa Design", "FigMa Design"),
        ("Figma was renamed to Adobe Figma", "Adobe Figma"),
    ],
)
def test_a_company_gets_its_name(words: str, name: str) -> None:
    chat = later()
    said = text(chat.say(words))
    figma = chat.search.opportunities[0]
    assert figma.company.casefold() == name.casefold() and figma.status == "active", said
    chat.say("undo")
    assert chat.search.opportunities[0].company == "Figma"


@pytest.mark.parametrize(
    ("words", "name"),
    [("rename Lena to Lina", "Lina Osei"), ("lena is spelled Lyna", "Lyna Osei"), ("change Lena Osei to Lena Oseh", "Lena Oseh"),
     ("sorry, her name is Lena Osay, not Osei", "Lena Osay"), ("his name is Sam Choe, not Cho", "Sam Choe"), ("rename Osei to Osey", "Lena Osey"),
     ("Cho is spelled Choh", "Sam Choh"), ("the last name is Oseia, not Osei", "Lena Oseia")],
)  # fmt: skip
def test_a_person_gets_theirs(words: str, name: str) -> None:
    chat = later()
    chat.say(words)
    assert name in [p.name for p in chat.search.people]


def test_two_known_companies_do_not_become_one() -> None:
    chat = later()
    chat.say("change Figma to Linear")
    assert [o.company for o in chat.search.opportunities] == ["Figma", "Linear"]


@pytest.mark.parametrize(
    ("words", "at", "minutes"),
    [
        ("the 4 december interview is at 4 not 3", time(16), 60),
        ("the interview on december 4 is at 4pm", time(16), 60),
        ("the friday 4th one takes 45 minutes", time(15), 45),
        ("actually the meeting on the 4th starts at 2:30", time(14, 30), 60),
        ("the 4 december call will be at 11", time(11), 60),
    ],
)
def test_a_meeting_named_by_its_day_is_corrected(words: str, at: time, minutes: int) -> None:
    chat = later()
    said = text(chat.say(words))
    meeting = chat.search.interviews[1]
    assert meeting.start is not None and meeting.start.date == date(2026, 12, 4), said
    assert (meeting.start.local.time(), meeting.minutes) == (at, minutes), said


@pytest.mark.parametrize(
    "words",
    ["the offer on friday is at 50k", "the 5 december interview is at 4", "is the friday interview at 4?"],
)
def test_other_words_correct_nothing(words: str) -> None:
    chat = later()
    chat.say(words)
    assert chat.search.interviews[1].start is not None and chat.search.interviews[
        1
    ].start.local.time() == time(15)
