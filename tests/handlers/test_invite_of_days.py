"""An invitation over several days is one meeting, and what follows comes after its last day."""

import pytest

from handlers.message import Attachment
from tests.handlers.chat import Chat, text

EVENT = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:abc\nSUMMARY:Onsite interview with Acme\n"
    "{times}\nORGANIZER;CN=Dana Lee:mailto:dana@acme.com\nEND:VEVENT\nEND:VCALENDAR\n"
)
WHOLE = "DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261205"
TIMED = "DTSTART;TZID=America/New_York:20261203T090000\nDTEND;TZID=America/New_York:20261204T170000"


def invited(times: str) -> tuple[Chat, str]:
    chat = Chat()
    file = Attachment(name="a.ics", mime="text/calendar", content=EVENT.format(times=times).encode())
    return chat, text(chat._hear(kind="file", file=file))


@pytest.mark.parametrize("times", [WHOLE, TIMED])
def test_it_ends_with_its_last_day(times: str) -> None:
    chat, _ = invited(times)
    said = text(chat.say("9am"))
    (meeting,) = chat.search.interviews
    assert "Thu 3 Dec, 09:00 to Fri 4 Dec, 17:00" in said
    assert meeting.end is not None and f"{meeting.end.local:%d %H:%M}" == "04 17:00"
    thanks = [n.due for n in chat.search.nudges if n.kind == "thank_you"]
    assert thanks and min(thanks) > meeting.end.instant


def test_of_one_whole_day_only_the_time_is_asked() -> None:
    chat, said = invited("DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261204")
    assert "What time?" in said
    assert chat.search.interviews[0].minutes_assumed
