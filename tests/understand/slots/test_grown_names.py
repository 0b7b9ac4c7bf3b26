"""Names in full, where what was learned holds a part; posts of others; what is only said of a job."""

from datetime import UTC, datetime

import pytest

from coach.understand import Understood, understand

NOW = datetime(2026, 12, 1, 15, 30, tzinfo=UTC)


def read(text: str) -> Understood:
    return understand(text, NOW, zone="America/New_York")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("recruiter is Esther Boateng-Mills, esther@quince.example", ("Esther Boateng-Mills",)),
        ("met with Anne-Sophie Leclerc from Quince Labs", ("Anne-Sophie Leclerc",)),
        ("call with Per-Olof tomorrow at 3", ("Per-Olof",)),
        ("Ned Lloyd-Price wrote back", ("Ned Lloyd-Price",)),
        ("Gav rang", ("Gav",)),
        ("interview friday with Torquil MacInnes", ("Torquil MacInnes",)),
        ("call tuesday 3pm with Wynne O'Hare, glass foreman", ("Wynne O'Hare",)),
        ("Hi, Aoibh here. I met Sr Agnes and Br Paul", ("Sr Agnes", "Br Paul")),
        ("left a voicemail for Blythe", ("Blythe",)),
    ],
)
def test_people_in_full(text: str, people: tuple[str, ...]) -> None:
    assert read(text).names == people


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Interview friday 11am, Okafor Tile Factory, packer", "Okafor Tile Factory"),
        ("interview with Amberley Court Manor on friday at 2", "Amberley Court Manor"),
        ("saturday 8am, interview with Low Beck Hall, waiter", "Low Beck Hall"),
        ("got turned down by Merlin IT", "Merlin IT"),
        ("interview on Tuesday at 9 with Rolls-Royce", "Rolls-Royce"),
        ("just back from maternity leave", None),
        ("chose friday", None),
        ("booked wednesday", None),
        ("applied to Marley Wren today", "Marley Wren"),
        ("applying at Quentin Foy", "Quentin Foy"),
        ("it is paternity cover, six months", None),
    ],
)
def test_firms_in_full(text: str, company: str | None) -> None:
    assert read(text).company == company


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("shift manager at Quarry House says they decide friday", None),
        ("remind me tomorrow to ring the head chef", None),
        ("the floor manager called", None),
        ("interview for the shift manager job at Quarry House friday", "shift manager"),
        ("interview friday at Nandi Mills, sorting incharge", "sorting incharge"),
        ("it's a job as a driver at Quarry House", "driver"),
        ("the role of team lead at Quarry House", "team lead"),
        ("it is for a position as Steuerfachangestellte", "Steuerfachangestellte"),
    ],
)
def test_the_post_that_is_sought(text: str, role: str | None) -> None:
    assert read(text).role == role


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("bump it to Jan 8", "snooze"), ("push that to 7pm", "snooze"), ("can you kick it on to monday", "snooze"),
        ("they pushed the call to monday", "reschedule"), ("Orla emailed, I wasn't picked", "rejected"),
        ("they say I'm still in the running", "heard"), ("waiting on Quarry House, answer due in a week", "decision"),
        ("Quarry House should have an answer by monday", "decision"), ("my former manager said yes to the reference", "note"),
    ],
)  # fmt: skip
def test_what_it_is_for(text: str, intent: str) -> None:
    assert read(text).intent == intent


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("interview with the board chair on friday week, 4.30", "2026-12-11 16:30"),
        ("interview at Quarry House, 9.40 Monday", "2026-12-07 09:40"),
        ("they decide maybe thursday, maybe friday", "2026-12-04 00:00"),
        ("they'll tell me not this week, next", "2026-12-07 00:00"),
    ],
)
def test_when_it_is(text: str, said: str) -> None:
    assert [f"{d.start:%Y-%m-%d %H:%M}" for d in read(text).dates] == [said]
