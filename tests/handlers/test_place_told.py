"""Where an employer is, told in a sentence: its clock and its holidays count from then on."""

from datetime import time

import pytest

from tests.handlers.chat import Chat, text


def with_tern() -> Chat:
    chat = Chat()
    chat.say("/interview Tern Shipping on friday 4 december 10am with Lotte Maas, hiring manager")
    return chat


@pytest.mark.parametrize(
    ("words", "zone", "country", "region"),
    [
        ("Tern Shipping is in Chicago", "America/Chicago", "US", None),
        ("they are based in Munich", "Europe/Berlin", "DE", "BY"),
        ("Tern Shipping is in Munich, Bavaria", "Europe/Berlin", "DE", "BY"),
        ("Tern's office is in Edinburgh", "Europe/London", "GB", "SCT"),
        ("they're headquartered in Tokyo", "Asia/Tokyo", "JP", None),
        ("the company is in Hamburg", "Europe/Berlin", "DE", "HH"),
        ("the job is in Toronto", "America/Toronto", "CA", "ON"),
        ("btw, Tern Shipping sits in Dublin", "Europe/Dublin", "IE", None),
        ("they are in Melbourne", "Australia/Melbourne", "AU", "VIC"),
    ],
)
def test_the_place_is_kept(words: str, zone: str, country: str, region: str | None) -> None:
    chat = with_tern()
    said = text(chat.say(words))
    tern = chat.search.opportunities[0]
    assert (tern.zone, tern.country, tern.subdivision) == (zone, country, region), said
    meeting = chat.search.interviews[0].start
    assert meeting is not None and meeting.seen_from("America/New_York").local.time() == time(10), said


@pytest.mark.parametrize(
    "words", ["Tern Shipping is in Bavaria", "they are in Scotland", "the company is in Germany"]
)
def test_a_region_alone_changes_the_holidays(words: str) -> None:
    chat = with_tern()
    chat.say(words)
    assert chat.search.opportunities[0].country in ("DE", "GB")


@pytest.mark.parametrize(
    "words",
    ["Tern Shipping is in trouble", "Lotte is in Berlin this week", "I am in London", "is Tern Shipping in Munich?", "they are in no hurry", "the interview is in Berlin on friday"],
)  # fmt: skip
def test_other_words_place_nothing(words: str) -> None:
    chat = with_tern()
    chat.say(words)
    assert chat.search.opportunities[0].zone is None and chat.search.opportunities[0].country is None
