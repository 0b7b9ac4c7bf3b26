"""How the user likes to be coached: in general by /settings, for one company in plain words."""

from datetime import UTC, datetime

import pytest

from handlers.catalogue import BY_COMMAND
from tests.handlers.chat import Chat, text


def met() -> Chat:
    chat = Chat(now=datetime(2027, 2, 3, 15, 0, tzinfo=UTC))
    chat.say("/interview Acme today 9am with Dana Lee")
    return chat


def due(chat: Chat, kind: str) -> list[str]:
    return [f"{n.due:%a %d %H:%M}" for n in chat.search.nudges if n.kind == kind and n.fires]


@pytest.mark.parametrize(
    "saying",
    [
        "don't nudge me about Acme",
        "please stop reminding me about Acme",
        "no more reminders about acme",
        "/mute Acme",
        "mute Acme",
    ],
)
def test_one_company_is_left_alone_and_comes_back(saying: str) -> None:
    chat = met()
    assert "I keep quiet about Acme" in text(chat.say(saying))
    assert not [n for n in chat.search.nudges if n.fires and n.opportunity]
    assert "no reminders, as you wished" in text(chat.say("/show Acme"))
    chat.say("remind me about Acme again")
    assert due(chat, "undated_check_in") == ["Fri 12 14:00"]


@pytest.mark.parametrize(
    ("saying", "pace"),
    [
        ("be slower with Acme", "patient"),
        ("give Acme more time", "patient"),
        ("/pace measured Acme", "measured"),
    ],
)
def test_one_company_has_its_own_pace(saying: str, pace: str) -> None:
    chat = met()
    chat.say(saying)
    assert chat.search.opportunities[0].pace == pace
    assert chat.search.preferences.pace == "prompt"


def test_one_company_is_another_kind_of_employer() -> None:
    chat = met()
    assert due(chat, "undated_check_in") == ["Fri 12 14:00"]
    chat.say("/sector finance Acme")
    assert due(chat, "undated_check_in") == ["Thu 18 14:00"]


@pytest.mark.parametrize("saying", ["/mute", "/mute Globex", "/pace patient", "/pace Acme", "/sector"])
def test_what_is_missing_is_asked_for(saying: str) -> None:
    assert "?" in text(met().say(saying))


@pytest.mark.parametrize(
    ("saying", "most"),
    [
        ("at most two nudges a day please", 2),
        ("no more than 3 reminders per day", 3),
        ("/settings nudges 1", 1),
    ],
)
def test_so_many_a_day(saying: str, most: int) -> None:
    chat = met()
    chat.say(saying)
    assert chat.search.preferences.max_nudges_a_day == most


@pytest.mark.parametrize("saying", ["/settings nudges none", "/settings nudges 0", "/settings nudges 99"])
def test_no_number_of_reminders_is_asked_again(saying: str) -> None:
    chat = met()
    assert "I didn't get that" in text(chat.say(saying))
    assert chat.search.preferences.max_nudges_a_day == 4


@pytest.mark.parametrize(
    "saying", ["no more weekly messages about other conversations", "/settings weekly off"]
)
def test_mondays_are_free_of_other_conversations(saying: str) -> None:
    chat = met()
    chat.say(saying)
    assert not chat.search.preferences.pipeline_coaching
    assert not [n for n in chat.search.nudges if n.kind == "pipeline" and n.fires]


def test_the_coachs_numbers_are_the_users() -> None:
    chat = met()
    assert "Moved: check-in from 09:00 to 08:30" in text(chat.say("/settings nudge_at 8:30"))
    assert "nudge_at: 08:30 (usually 09:00)" in text(chat.say("/settings numbers"))
    assert "Your own: nudge_at 08:30" in text(chat.say("/settings"))
    chat.say("/settings nudge_at default")
    assert chat.search.preferences.coaching == ()
    assert "gap_status: 5 (usually 5)" in text(chat.say("/settings gap_status"))
    assert '"banana" is nothing gap_status can be' in text(chat.say("/settings gap_status banana"))


@pytest.mark.parametrize(
    "saying",
    [
        "/mute Acme, interview at Globex on Friday at 3 with Kim Roe",
        "/pace patient Acme they rejected me yesterday",
        "/sector finance Acme https://jobs.example.com/12",
        "/export Dana Lee and Kim Roe on Tuesday",
        "/link Globex tomorrow at 10am",
        "/undo they decide by Friday",
    ],
)
def test_what_stands_behind_a_command_without_use_for_it_is_no_news(saying: str) -> None:
    chat = met()
    before = chat.search
    chat.say(saying)
    assert not BY_COMMAND[saying[1:].split()[0]].reads
    assert len(chat.search.interviews) <= len(before.interviews)
    assert {o.company for o in chat.search.opportunities} <= {"Acme"}
    assert {p.name for p in chat.search.people} <= {"Dana Lee"}
    assert all(o.promise is None and o.is_open for o in chat.search.opportunities)
