"""The same draft on other ways: LinkedIn, a text, a voicemail, a call."""

import re
from dataclasses import replace

import pytest

from coach.wording import CHANNELS, channels_for
from coach.wording.limits import text_size
from tests.wording.worlds import SEARCH, TWO_WEEKS_ON, delayed, draft, with_job, with_offer, with_person


@pytest.mark.parametrize(("premium", "most"), [(False, 200), (True, 300)])
def test_a_linkedin_note_keeps_its_limit_with_long_facts(premium: bool, most: int) -> None:
    long = replace(
        with_job(role="Senior Principal Data Platform Reliability Engineer for Europe"),
        preferences=replace(SEARCH.preferences, linkedin_premium=premium),
    )
    for kind in (
        "thank_you",
        "application_follow_up",
        "rejection_reply",
        "event_follow_up",
        "networking_thanks",
    ):
        assert len(draft(long, kind=kind, channel="linkedin_note", person="p1").body) <= most


@pytest.mark.parametrize(
    "name", ["Dana Lee", "\u0141ukasz Wi\u015bniewski", "\u5f20\u4f1f", "Zo\u00eb \u00c5kesson"]
)
def test_a_text_is_one_message_whatever_the_name(name: str) -> None:
    for kind in [k for k in CHANNELS if "text" in channels_for(k)]:
        size, room = text_size(
            draft(with_person(name=name), kind=kind, channel="text", person="p1", now=TWO_WEEKS_ON).body
        )
        assert size <= room


@pytest.mark.parametrize("kind", [k for k in CHANNELS if "voicemail" in channels_for(k)])
def test_a_voicemail_says_name_and_number_twice_in_half_a_minute(kind: str) -> None:
    search = delayed() if kind.startswith("delay") else with_offer() if kind == "offer_notice" else SEARCH
    body = draft(search, kind=kind, channel="voicemail", person="p1", now=TWO_WEEKS_ON).body
    assert body.count("Sam Poe") == 2 and body.count("555 0100") >= 1
    assert 40 <= len(body.split()) <= 70


def test_phone_scripts_ask_whether_it_is_a_good_moment_and_tell_what_to_note() -> None:
    for kind in ("dated_check_in", "undated_check_in", "long_tail"):
        d = draft(kind=kind, channel="phone", person="p1", now=TWO_WEEKS_ON)
        assert re.search(r"good moment|minute", d.body) and "timing" in (d.note or "")


def test_the_channel_decides_where_it_goes() -> None:
    search = with_person(linkedin="https://www.linkedin.com/in/dana")
    assert draft(search, channel="text", person="p1").to == "+12125550199"
    assert draft(search, channel="linkedin_message", person="p1").to == "https://www.linkedin.com/in/dana"
