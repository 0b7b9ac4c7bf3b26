"""Names put right by what stands beside them; names beside them that stay what they are."""

from datetime import UTC, datetime

import pytest

from coach.understand import Understood, understand

NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)


def read(text: str) -> Understood:
    return understand(text, NOW, zone="America/New_York")


@pytest.mark.parametrize(
    ("text", "company", "names"),
    [
        ("thank you note to Thalia at Slate Hill", "Slate Hill", ("Thalia",)),
        ("interviewed with Pepper Potts at Stark at 2pm", "Stark", ("Pepper Potts",)),
        ("followed up with Lorne yesterday", None, ("Lorne",)),
        ("caught up with Thalia this morning", None, ("Thalia",)),
        ("call with Lily Ashford Interiors on friday at 2pm", "Lily Ashford Interiors", ()),
        ("interview with Martha Reed Catering saturday 10am", "Martha Reed Catering", ()),
        ("INTERVIEW SEPT 2 AT 1 WITH HOLLIS PAVING", "HOLLIS PAVING", ()),
        ("interview at St. Anne Hospital friday 9am", "St. Anne Hospital", ()),
        ("interview with Mt. Zion Bakery friday 9am", "Mt. Zion Bakery", ()),
        ("the co-op interview at Tamarack Games is friday 3pm", "Tamarack Games", ()),
        ("my Hays interview at Barclays is friday 2pm", "Barclays", ()),
        ("June from Friday Harbor Ferries rang", "Friday Harbor Ferries", ("June",)),
        ("interview with Sergeant Pepper Pizza friday 5pm", "Sergeant Pepper Pizza", ()),
        ("Got the rejection from Inkstone this morning :(", "Inkstone", ()),
        ("GOT OFFER FROM MALABAR SPICES EXPORT, JOINING DATE 3 MAY", "MALABAR SPICES EXPORT", ()),
        ("an invitation from Quellwerk, monday 9am", "Quellwerk", ()),
        ("remind me friday to email Crispin", None, ("Crispin",)),
        ("snooze it till thursday will ye", None, ()),
    ],
)
def test_put_right(text: str, company: str | None, names: tuple[str, ...]) -> None:
    found = read(text)
    assert (found.company, found.names) == (company, names)


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("interviewed with Morgan Stanley at 2pm", "Morgan Stanley"),
        ("followed up with Stripe yesterday", "Stripe"),
        ("interview with Anna Roofing monday", "Anna Roofing"),
        ("spoke with Goldman Sachs this morning", "Goldman Sachs"),
        ("meeting at Wayfair tomorrow 3pm", "Wayfair"),
    ],
)
def test_a_company_stays_one(text: str, company: str) -> None:
    assert read(text).company == company


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("interview monday 2pm at Magnolia Schools for 4th grade teacher", "4th grade teacher"),
        ("Interview 7 Dec 10am with Coral Sea Charters (deckhand)", "deckhand"),
        ("interview tuesday 9am at Bright Dental (dental nurse)", "dental nurse"),
        ("applied at Ridge Freight (forklift driver)", "forklift driver"),
        ("interview at Oak Lodge (night porter), friday 8am", "night porter"),
    ],
)
def test_roles_at_their_edges(text: str, role: str) -> None:
    assert read(text).role == role
