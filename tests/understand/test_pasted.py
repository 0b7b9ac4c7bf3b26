"""Pasted mails: headers, quotes, footers and conditions say nothing; postings are told from letters."""

import time

import pytest

from benchmarks.understand.fuzz import Texts
from coach.understand.pasted import content
from coach.understand.posting import posting_link, read_posting
from tests.understand.conftest import read

FORWARDED = """see below

---------- Forwarded message ---------
From: Dana Lee <dana@acme.example>
Date: Fri, Nov 20, 2026 at 4:12 PM
To: Sam Miller <sam@example.com>

Great talking yesterday! We'd like you onsite on Wednesday, December 2nd from 9:30am to 1pm.
If that does not work, let me know and we reschedule to Friday.
Cancel: https://x.example/c
"""
ANSWERED = """Works for me: Thursday at 3pm it is.

On Mon, Nov 16, 2026 at 9:00 AM Sam Miller <sam@example.com> wrote:
> could we meet on Friday at 10am?
> Or Monday.
"""


def shown(text: str) -> list[str]:
    return [f"{d.start:%m-%d %H:%M}" for d in read(text).dates if d.role != "done"]


def test_every_character_keeps_its_place() -> None:
    assert len(content(FORWARDED)) == len(FORWARDED)
    assert content(FORWARDED).count("\n") == FORWARDED.count("\n")
    i, j = read(FORWARDED).dates[-1].span
    assert FORWARDED[i:j] == "Wednesday, December 2nd from 9:30am to 1pm"


def test_headers_conditions_and_footers_have_no_dates() -> None:
    assert shown(FORWARDED) == ["12-02 09:30"]
    assert read(FORWARDED).intent == "interview"


def test_of_an_answer_the_quoted_letter_does_not_count() -> None:
    assert shown(ANSWERED) == ["11-26 15:00"]
    assert "Friday" not in content(ANSWERED)
    assert "Friday" in content(
        "\n".join(
            f"> {line}" for line in ("Can you come on Friday at 3pm to Acme?", "Best, Dana, and all of us")
        )
    )


@pytest.mark.parametrize(
    "text",
    [
        "could we reschedule to Friday at 3pm?",
        "sent to: Dana",
        "From: me to you\nand nothing else in this short text",
    ],
)
def test_chat_stays_as_it_is(text: str) -> None:
    assert content(text) == text


POSTING = """Data Engineer (m/f/d)
Fabrikam GmbH - Berlin (Hybrid)

What you will do
Build pipelines every Monday.
Requirements: 5+ years of experience with SQL
Apply by 11 December 2026. Salary 70,000
"""


@pytest.mark.parametrize(
    ("text", "company", "role"),
    [
        (POSTING, "Fabrikam GmbH", "Data Engineer"),
        ("Job title: Nurse\nEmployer: Camden Trust\nPart-time\nHow to apply: by post\nClosing date: 4 Jan", "Camden Trust", "Nurse"),
        ("Acme Labs is hiring a Product Designer to join us\nRemote\nYou will own our design\nApply now\nBenefits: many", "Acme Labs", "Product Designer"),
        ("Senior Chef at Hotel Sole\nFull-time\nAbout us\nWe offer meals and benefits\nTo apply write us", "Hotel Sole", "Senior Chef"),
    ],
)  # fmt: skip
def test_postings(text: str, company: str, role: str) -> None:
    found = read_posting(text)
    assert found is not None
    assert (found.company, found.role) == (company, role)


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Sam,\n{POSTING}",
        "Interview at Acme\nTuesday 3pm\nwith Dana\nonsite",
        "they want 5+ years of experience with SQL, remote, apply by Friday",
        FORWARDED,
    ],
)
def test_no_postings(text: str) -> None:
    assert read_posting(text) is None


@pytest.mark.parametrize(
    ("url", "company"),
    [
        ("https://boards.greenhouse.io/globex/jobs/4459921", "Globex"),
        ("https://jobs.lever.co/acme-labs/1234", "Acme Labs"),
        ("https://fabrikam.wd5.myworkdayjobs.com/en-US/careers/job/Berlin/x_R1", "Fabrikam"),
        ("https://careers.northwind.com/jobs/17", "Northwind"),
        ("https://www.linkedin.com/jobs/view/3911223344", None),
    ],
)
def test_links_to_postings(url: str, company: str | None) -> None:
    found = posting_link(url)
    assert found is not None
    assert found.company == company


@pytest.mark.parametrize(
    "url",
    [
        "https://acme.zoom.us/j/123",
        "https://meet.google.com/abc",
        "https://calendly.com/dana/30min",
        "https://acme.com/blog/x",
    ],
)
def test_other_links(url: str) -> None:
    assert posting_link(url) is None


@pytest.mark.parametrize(
    ("text", "isos"),
    [
        ("Acme offers Tue Dec 1 at 10am or Wed Dec 2 at 3pm ET", ["2026-12-01T10:00:00-05:00", "2026-12-02T15:00:00-05:00"]),
        ("Acme offers Dec 1 at 10am or Dec 2 at 3pm PT", ["2026-12-01T10:00:00-08:00", "2026-12-02T15:00:00-08:00"]),
        ("all times CET: Dec 1 10:00, Dec 2 15:00", ["2026-12-01T10:00:00+01:00", "2026-12-02T15:00:00+01:00"]),
        ("call Acme Dec 1 at 10am, and on Dec 2 I meet Globex at 3pm PT", ["2026-12-01T10:00:00-05:00", "2026-12-02T15:00:00-08:00"]),
    ],
)  # fmt: skip
def test_one_zone_for_several_times(text: str, isos: list[str]) -> None:
    assert [d.start.isoformat() for d in read(text).dates] == isos


def test_tomorrow_beside_its_date_is_one_date() -> None:
    assert shown("interview at Acme tomorrow, November 22nd at 3pm") == ["11-22 15:00"]
    assert shown("reminder: our call is tomorrow (Dec 1) at 3pm") == ["12-01 15:00"]


@pytest.mark.parametrize(
    "piece",
    ["To: Sam Miller\nFrom: b\n", "if you need to ", "> x\n", "A b 10:32 AM\n", "move call to ", "\n- "],
)
def test_hostile_mails_are_quick(piece: str) -> None:
    text = piece * 1000
    content(text)
    began = time.thread_time()
    assert len(content(text[:3000])) == 3000
    assert time.thread_time() - began < 0.05


def test_whatever_is_pasted_keeps_its_length_and_lines() -> None:
    texts = Texts(7)
    for _ in range(300):
        text = texts.one()[1][:3000]
        assert (len(content(text)), content(text).count("\n")) == (len(text), text.count("\n"))
