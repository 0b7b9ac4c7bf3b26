"""When a date was told, and by whom: a check-in says neither that it was told at the meeting nor that it was the reader's
word where it was not."""

import re
from dataclasses import replace
from datetime import date

import pytest

from coach.model import DraftChannel, JobSearch, Person, Promise
from coach.wording import Brief, compose
from tests.wording.test_alternatives import other_wordings
from tests.wording.worlds import OPPORTUNITY, SEARCH, TONES, TWO_WEEKS_ON, without

CHANNELS: tuple[DraftChannel, ...] = ("email", "linkedin_message", "phone", "voicemail", "text")
AT_THE_MEETING = re.compile(r"(?:When we (?:met|spoke)[^.]*|notes on our [^.]*)(?:decision|December 4)")
READERS_WORD = re.compile(r"\b[Yy]ou (?:had |were )?(?:hoped|hoping|expected|had December)\b")


def with_promise(search: JobSearch, **told: object) -> JobSearch:
    promise = Promise(phrase="early December", said_on=date(2026, 11, 24), date=date(2026, 12, 4))
    opportunity = replace(OPPORTUNITY, promise=replace(promise, **told))  # type: ignore[arg-type]
    return replace(search, opportunities=(opportunity,))


def bodies(search: JobSearch, kind: str) -> list[str]:
    return [b for c in CHANNELS for tone in TONES for _, b in other_wordings(search, kind, c, tone)]


@pytest.mark.parametrize("kind", ["dated_check_in", "undated_check_in", "second_check_in"])
@pytest.mark.parametrize("gone", [(), ("detail", "proof", "reason")])
def test_a_date_mailed_later_was_not_told_when_they_met(kind: str, gone: tuple[str, ...]) -> None:
    later = with_promise(without(*gone), said_on=date(2026, 11, 30))
    assert not [b for b in bodies(later, kind) if AT_THE_MEETING.search(b)]


def test_a_date_told_at_the_meeting_may_be_said_to_be() -> None:
    brief = Brief(
        opportunity="o1", kind="dated_check_in", person="p1", keep="dated_check_in/email/team_in_mind"
    )
    assert AT_THE_MEETING.search(compose(with_promise(SEARCH), brief, TWO_WEEKS_ON).body)


@pytest.mark.parametrize("kind", ["dated_check_in", "delay_check_in", "undated_check_in", "second_check_in"])
def test_a_date_from_the_recruiter_is_not_the_readers_word(kind: str) -> None:
    recruiter = Person(id="p9", name="Robin Ash", opportunities=("o1",), role="recruiter")
    search = with_promise(replace(SEARCH, people=(*SEARCH.people, recruiter)), by="p9")
    assert not [b for b in bodies(search, kind) if READERS_WORD.search(b)]
    own = Brief(opportunity="o1", kind=kind, person="p9")
    assert compose(search, own, TWO_WEEKS_ON).body


def test_the_readers_own_date_is_theirs() -> None:
    assert any(READERS_WORD.search(b) for b in bodies(with_promise(SEARCH, by="p1"), "dated_check_in"))
