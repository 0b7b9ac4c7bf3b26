"""Classes of messages that were taught: other messages of each, never learned from, are read right (intent, company, role, people)."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.understand import understand
from coach.understand.slots.markup import Told, parsed

NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)
CLASSES = Path(__file__).with_name("classes.txt").read_text("utf-8").splitlines()
"""Two companies in one message, whose recruiter it is, jobs filled from within, designations, roles with a comma, deadlines, applications
with all that belongs to them, fairs, greetings of newcomers, Indian English."""


def marked(told: Told, tag: str) -> list[str]:
    return [told.text[m.i : m.j] for m in told.marks if m.tag == tag]


@pytest.mark.parametrize("line", CLASSES)
def test_a_message_of_a_taught_class(line: str) -> None:
    told = parsed(line)
    read = understand(told.text, NOW, zone="America/New_York")
    assert read.intent == told.intent
    assert [read.company, read.role] == [next(iter(marked(told, tag)), None) for tag in ("co", "ro")]
    assert sorted(read.names) == sorted(marked(told, "pe"))


@pytest.mark.parametrize(
    "text",
    [
        "hiya, someone told me about this bot.",
        "a girl at the job centre recommended you",
        "I was the first candidate they saw",
        "there are two more after me",
        "They gave no date.",
        "it's a government job",
        "i am in touch with two agencies, Hays and Randstad",
        "i lost my job today",
        "Desiree went to the same college as me",
        "the third candidate this role had",
        "zero hours contract",
    ],
)
def test_no_grave_news_is_made_of_it(text: str) -> None:
    assert understand(text, NOW, zone="America/New_York").intent not in (
        "rejected",
        "offer",
        "withdrawn",
        "cancel",
    )


@pytest.mark.parametrize(
    "text",
    [
        "I signed with Initech today, so Acme is out",
        "I've signed the contract with Globex",
        "signed with Hooli, so Acme can go",
        "I have just signed my offer at Umbrella",
        "we signed the papers, Globex it is",
    ],
)
def test_who_signed_has_taken_an_offer(text: str) -> None:
    assert understand(text, NOW, zone="America/New_York").intent == "offer"
