"""Two meetings at the very same moment, told on the clocks of two cities: a wording names one of them."""

from dataclasses import replace

import pytest

from coach.model import Interview
from tests.handlers.chat import Chat


def at_once(meeting: Interview, *zones: str) -> tuple[Interview, ...]:
    assert meeting.start
    return tuple(
        replace(meeting, id=f"i{n}x", start=meeting.start.seen_from(zone)) for n, zone in enumerate(zones)
    )


@pytest.mark.parametrize(
    "zones",
    [
        ("America/New_York",),
        ("America/New_York", "America/New_York"),
        ("America/New_York", "Europe/London"),
        ("Asia/Tokyo", "America/New_York", "Europe/Berlin"),
    ],
)
def test_the_coming_meeting_is_named_where_two_begin_together(zones: tuple[str, ...]) -> None:
    chat = Chat()
    chat.say("/interview Acme on 2 December at 3pm with Dana Lee")
    [meeting] = chat.search.interviews
    chat.search = replace(chat.search, interviews=at_once(meeting, *zones))
    drafts = [m.reply.draft for m in chat.say("draft a reply to Dana") if m.reply.draft]
    assert drafts
