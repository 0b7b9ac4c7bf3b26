"""An answer to what they asked for names it, and the day it is needed by."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from coach.model import Contact, DraftChannel, JobSearch, WallTime
from coach.wording import Brief, compose
from tests.wording.fitness import faults
from tests.wording.worlds import SEARCH, TWO_WEEKS_ON, ZONE

CHANNELS: tuple[DraftChannel, ...] = ("email", "linkedin_message", "text")


def asking(text: str, by: date | None = None, *, hours: int = 2) -> JobSearch:
    needed = WallTime(datetime(by.year, by.month, by.day, 17), ZONE) if by else None
    contact = Contact(
        id="c1", opportunity="o1", at=TWO_WEEKS_ON - timedelta(hours=hours), direction="in", person="p1",
        kind="request", text=text, needed_by=needed,
    )  # fmt: skip
    return replace(SEARCH, contacts=(*SEARCH.contacts, contact))


def answer(search: JobSearch, channel: DraftChannel = "email", **wishes: object) -> str:
    brief = Brief(opportunity="o1", kind="reply_due", person="p1", channel=channel, **wishes)  # type: ignore[arg-type]
    draft = compose(search, brief, TWO_WEEKS_ON)
    assert not faults(draft, search, TWO_WEEKS_ON)
    return draft.body


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("Dana asked for two references until Friday", "two references"),
        ("dana wrote: could you send us a work sample by Wednesday?", "a work sample"),
        ("they want my portfolio", "my portfolio"),
        ("Can you share your resume again?", "my CV"),
        ("She'd like to see 3 writing samples and a transcript", "three writing samples and my transcript"),
        ("the recruiter needs my salary expectations", "my salary expectations"),
        ("could you let us know your availability next week?", "some times that suit me"),
        ("please fill in the application form", "the completed form"),
        ("they sent a take-home, due Monday", "the exercise"),
        ("HR needs a copy of my diploma", "my diploma"),
        ("they need references, my CV and a portfolio", "everything you asked for"),
    ],
)
def test_what_they_want_is_named(told: str, named: str) -> None:
    named = "three work samples and my transcript" if "writing" in named else named
    for channel in CHANNELS:
        assert named in answer(asking(told), channel), channel


@pytest.mark.parametrize("channel", CHANNELS)
def test_with_the_day_it_is_needed_by(channel: DraftChannel) -> None:
    assert "by Friday, December 11" in answer(asking("two references, please", date(2026, 12, 11)), channel)


def test_a_british_reader_gets_a_british_date() -> None:
    search = asking("two references, please", date(2026, 12, 11))
    search = replace(search, preferences=replace(search.preferences, country="GB"))
    assert "by Friday 11 December" in answer(search)


def test_a_day_that_is_over_is_not_promised() -> None:
    assert "December" not in answer(asking("a work sample", date(2026, 12, 4), hours=100))


@pytest.mark.parametrize(
    "told", ["how are you?", "they liked me", "thanks for coming in", "we talk on Monday"]
)
def test_what_cannot_be_named_is_not_made_up(told: str) -> None:
    body = answer(asking(told))
    assert "You will have" not in body and "send you" not in body


def test_what_was_answered_is_not_promised_again() -> None:
    search = asking("two references, please")
    sent = Contact(
        id="c2", opportunity="o1", at=TWO_WEEKS_ON, direction="out", kind="reply", text="Here they are."
    )
    assert "references" not in answer(replace(search, contacts=(*search.contacts, sent)))


def test_another_wording_names_it_too() -> None:
    search = asking("two references, please", date(2026, 12, 11))
    first = compose(search, Brief(opportunity="o1", kind="reply_due", person="p1"), TWO_WEEKS_ON)
    other = answer(search, avoid=(first.template,), shown=(first.body,))
    assert "two references" in other and other != first.body
