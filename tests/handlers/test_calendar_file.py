"""An interview goes into the user's own calendar, at the right moment wherever that calendar is."""

from datetime import UTC, date, datetime

from icalendar import Calendar

from handlers.message import SendFile
from tests.handlers.chat import Chat, choices, text


def entries(chat: Chat) -> list[dict[str, object]]:
    file = next(e for e in reversed(chat.effects) if isinstance(e, SendFile) and e.name.endswith(".ics"))
    found = Calendar.from_ical(file.content).walk("VEVENT")
    return [
        {"what": str(e["summary"]), "start": e["dtstart"].dt, "end": e["dtend"].dt, "raw": e} for e in found
    ]


def added(line: str) -> Chat:
    chat = Chat()
    chat.say(line)
    chat.press("More")
    chat.press("Add to my calendar")
    return chat


def test_a_meeting_is_entered_with_its_people_and_its_place() -> None:
    [entry] = entries(
        added("/interview Acme tomorrow 2pm with Dana Lee, hiring manager, 45 minutes, data engineer")
    )
    assert "Acme" in str(entry["what"])
    assert entry["start"] == datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
    assert entry["end"] == datetime(2026, 11, 24, 19, 45, tzinfo=UTC)
    assert "Dana Lee, hiring manager" in str(entry["raw"]["description"])  # type: ignore[index]


def test_their_clock_is_the_same_moment() -> None:
    [entry] = entries(added("/interview Globex tomorrow 3pm London time with Ben Ray, recruiter"))
    assert entry["start"] == datetime(2026, 11, 24, 15, 0, tzinfo=UTC)


def test_without_a_time_it_is_the_whole_day() -> None:
    chat = Chat()
    chat.say("/interview Acme on thursday 3 december with Dana Lee")
    chat.press("I don't know the time yet")
    chat.press("More")
    chat.press("Add to my calendar")
    [entry] = entries(chat)
    assert (entry["start"], entry["end"]) == (date(2026, 12, 3), date(2026, 12, 4))


def test_a_moved_one_keeps_its_place_in_the_calendar() -> None:
    chat = added("/interview Acme tomorrow 2pm with Dana Lee")
    [before] = entries(chat)
    chat.say("it moved to friday 4 december 3pm")
    chat.tap(next(c.does for m in reversed(chat.said) for c in choices(m) if c.does.endswith(":calendar")))
    [after] = entries(chat)
    assert after["raw"]["uid"] == before["raw"]["uid"]  # type: ignore[index]
    assert after["start"] == datetime(2026, 12, 4, 20, 0, tzinfo=UTC)


def test_without_a_day_there_is_nothing_to_enter() -> None:
    chat = Chat()
    chat.say("interview at globex")
    chat.press("Not fixed yet")
    chat.say("/show globex")
    meeting = chat.search.interviews[0].id
    assert "no fixed day yet" in text(chat.tap(f"fix:{meeting}:calendar"))
    assert not chat.effects


def test_the_export_has_interviews_and_steps() -> None:
    chat = Chat()
    chat.say("/interview Acme tomorrow 2pm with Dana Lee")
    chat.say("/export")
    assert {str(e["what"]).split(":")[0] for e in entries(chat)} >= {"Interview", "Thank-you"}
