"""Calendar invitations: zones, updates, cancellations, series, and files that are none."""

from datetime import UTC, datetime

import pytest

from coach.understand.invitation import NotAnInvitation, supersedes
from coach.understand.invite import CAP, read_invites
from coach.understand.invite_people import company_of_address

NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)
MICROSOFT_ZONE = """BEGIN:VTIMEZONE
TZID:Pacific Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0700
TZOFFSETTO:-0800
END:STANDARD
END:VTIMEZONE
"""


def calendar(*events: str, method: str = "REQUEST", zones: str = "") -> bytes:
    body = "".join(f"BEGIN:VEVENT\n{e}\nEND:VEVENT\n" for e in events)
    return (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x\nMETHOD:{method}\n{zones}{body}END:VCALENDAR\n".encode()
    )


EVENT = """UID:abc
SEQUENCE:1
SUMMARY:Interview with Acme
DTSTART;TZID=America/New_York:20261203T140000
DTEND;TZID=America/New_York:20261203T150000
ORGANIZER;CN=Dana Lee:mailto:dana@acme.com
ATTENDEE;CN=Sam:mailto:sam@example.com
LOCATION:https://acme.zoom.us/j/123
"""


def test_reads_what_when_and_with_whom() -> None:
    (invite,) = read_invites(calendar(EVENT.strip()), NOW)
    assert invite.start.isoformat() == "2026-12-03T14:00:00-05:00"
    assert (invite.zone, invite.minutes, invite.company) == ("America/New_York", 60, "Acme")
    assert invite.organizer is not None
    assert (invite.organizer.name, invite.organizer.email) == ("Dana Lee", "dana@acme.com")
    assert [a.email for a in invite.attendees] == ["sam@example.com"]
    assert (invite.url, invite.place, invite.cancelled) == ("https://acme.zoom.us/j/123", None, False)


@pytest.mark.parametrize(
    ("start", "iso"),
    [
        ("DTSTART:20261203T190000Z", "2026-12-03T19:00:00+00:00"),
        ("DTSTART:20261203T140000", "2026-12-03T14:00:00+01:00"),
        ("DTSTART;VALUE=DATE:20261203", "2026-12-03T00:00:00+01:00"),
        ("DTSTART;TZID=Pacific Standard Time:20260703T140000", "2026-07-03T14:00:00-07:00"),
        (
            "DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Kolkata:20261203T140000",
            "2026-12-03T14:00:00+05:30",
        ),
    ],
)
def test_zones(start: str, iso: str) -> None:
    (invite,) = read_invites(
        calendar(f"UID:a\nSUMMARY:x\n{start}", zones=MICROSOFT_ZONE), NOW, zone="Europe/Berlin"
    )
    assert invite.start.isoformat() == iso


def test_the_newest_version_of_an_event_counts() -> None:
    moved = EVENT.replace("SEQUENCE:1", "SEQUENCE:2").replace("20261203", "20261204")
    (invite,) = read_invites(calendar(moved.strip(), EVENT.strip()), NOW)
    assert (invite.sequence, invite.start.day) == (2, 4)
    assert supersedes(invite, "abc", 1)
    assert not supersedes(invite, "abc", 3)
    assert not supersedes(invite, "other", 1)


@pytest.mark.parametrize("how", ["method", "status"])
def test_a_cancellation(how: str) -> None:
    event = EVENT.strip() + ("\nSTATUS:CANCELLED" if how == "status" else "")
    (invite,) = read_invites(calendar(event, method="CANCEL" if how == "method" else "REQUEST"), NOW)
    assert invite.cancelled


def test_one_occurrence_of_a_series_is_an_event_of_its_own() -> None:
    one = EVENT.strip() + "\nRECURRENCE-ID;TZID=America/New_York:20261210T140000"
    series = EVENT.strip() + "\nRRULE:FREQ=WEEKLY;COUNT=3"
    invites = read_invites(calendar(series, one), NOW)
    assert len({i.key for i in invites}) == 2
    assert [i.repeats for i in invites if not i.recurrence] == [True]


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"\xff\xfe\x00", calendar(), calendar("UID:a\nSUMMARY:no start")]
)
def test_other_files_get_a_kind_sentence(content: bytes) -> None:
    with pytest.raises(NotAnInvitation, match="interview Acme Tuesday 2pm"):
        read_invites(content, NOW)


@pytest.mark.parametrize(
    ("email", "company"),
    [
        ("dana@acme.com", "Acme"),
        ("a@mail.acme.co.uk", "Acme"),
        ("a@gmail.com", None),
        ("a@calendly.com", None),
        (None, None),
    ],
)
def test_company_of_an_address(email: str | None, company: str | None) -> None:
    assert company_of_address(email) == company


@pytest.mark.parametrize(
    "line", [b"ATTENDEE:mailto:a@b.c\r\n", b"X" + b";A=B" * 90 + b":c\r\n", b"BEGIN:VEVENT\r\n"]
)
def test_a_file_made_to_be_slow_is_not_read(line: bytes) -> None:
    """A megabyte of these would hold up everybody for seconds."""
    with pytest.raises(NotAnInvitation, match="that one meeting"):
        read_invites(b"BEGIN:VCALENDAR\r\n" + line * (CAP // len(line) + 1), NOW)


@pytest.mark.parametrize("year", ["0001", "1601", "2019", "2062", "9999"])
def test_a_meeting_in_no_reasonable_year_is_none(year: str) -> None:
    """Planning around such a day would fail for every later message."""
    with pytest.raises(NotAnInvitation):
        read_invites(calendar(EVENT.strip().replace("2026", year)), NOW)


@pytest.mark.parametrize(
    "end", ["DTEND:99991231T235959Z", "DTEND:20271203T150000Z", "DURATION:P5000W", "DURATION:-PT1H"]
)
def test_a_meeting_that_never_ends_has_no_known_end(end: str) -> None:
    [invite] = read_invites(
        calendar(EVENT.strip().replace("DTEND;TZID=America/New_York:20261203T150000", end)), NOW
    )
    assert (invite.end, invite.minutes) == (None, None)


SERIES = """UID:weekly
SUMMARY:Globex chat
DTSTART;TZID=America/New_York:20261103T100000
DTEND;TZID=America/New_York:20261103T103000
RRULE:{rule}"""


@pytest.mark.parametrize(
    ("rule", "start"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", "2026-11-24T10:00:00-05:00"),
        ("FREQ=WEEKLY;COUNT=10", "2026-11-24T10:00:00-05:00"),
        ("FREQ=MONTHLY;BYMONTHDAY=3", "2026-12-03T10:00:00-05:00"),
        ("FREQ=DAILY;UNTIL=20261130", "2026-11-21T10:00:00-05:00"),
        ("FREQ=WEEKLY;UNTIL=20261110", "2026-11-03T10:00:00-05:00"),
        ("FREQ=WEEKLY;INTERVAL=0", "2026-11-03T10:00:00-05:00"),
        ("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "2026-11-03T10:00:00-05:00"),
    ],
)
def test_a_series_that_goes_on_is_met_next(rule: str, start: str) -> None:
    (invite,) = read_invites(calendar(SERIES.format(rule=rule)), NOW)
    assert (invite.start.isoformat(), invite.minutes) == (start, 30)


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_codings(coding: str) -> None:
    content = calendar(EVENT.strip().replace("Dana Lee", "Zoë Müller")).decode().encode(coding)
    (invite,) = read_invites(content, NOW)
    assert invite.organizer is not None
    assert invite.organizer.name == "Zoë Müller"


def test_rooms_services_and_the_user_are_no_people() -> None:
    event = EVENT.strip() + (
        "\nATTENDEE;CN=Sam Jones:mailto:sam.jones@gmail.com"
        "\nATTENDEE;CUTYPE=RESOURCE;CN=Room 4:mailto:room4@acme.com"
        '\nATTENDEE;CN="Meier, Jonas (HR)":mailto:jonas@acme.com'
        "\nATTENDEE;CN=Greenhouse:mailto:no-reply@greenhouse.io"
    )
    (invite,) = read_invites(calendar(event), NOW)
    assert [a.name for a in invite.attendees if a.name != "Sam"] == ["Jonas Meier"]


@pytest.mark.parametrize(
    ("summary", "company", "role"),
    [
        ("Interview: Senior Data Engineer - Sam / Acme", "Acme", "Senior Data Engineer"),
        ("Zweites Vorstellungsgespräch", "Acme", None),
        ("30 Minute Meeting between Sam and Dana Lee", "Acme", None),
        ("Technical interview at Globex", "Globex", None),
    ],
)
def test_whose_company_and_which_job(summary: str, company: str, role: str | None) -> None:
    (invite,) = read_invites(calendar(EVENT.strip().replace("Interview with Acme", summary)), NOW)
    assert (invite.company, invite.role) == (company, role)
