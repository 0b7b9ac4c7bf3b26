"""Messages full of numbers, months and weekdays that name no day; and days that stay days beside the same words."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.understand import understand

NOW = datetime(2026, 12, 1, 15, 30, tzinfo=UTC)
TEMPTING = Path(__file__).with_name("tempting.txt").read_text("utf-8").splitlines()


def dates(text: str) -> list[str]:
    return [d.text for d in understand(text, NOW, zone="America/New_York").dates]


def test_no_day_is_read_where_none_is_named() -> None:
    """Some three hundred, from many mouths."""
    assert len(TEMPTING) > 290
    assert {text: found for text in TEMPTING if (found := dates(text))} == {}


@pytest.mark.parametrize(
    "text",
    [
        "he sat there and said nothing", "we sat opposite two partners", "sat the exam, it was fine", "I sat like a stone",
        "energy 4/10 after that one", "commute is 2/5", "I'd give it 8/10", "gave them a 3/5", "9/10 honestly",
        "what does EOW stand for", 'what "COB" means', "what's EOM mean",
        "at the end of the day they chose him", "but at the end of the day it is only money",
        "the eleventh hour call was odd", "three to one they pick her", "nobody is built in a day",
        "Q2 numbers were poor", "they tripled revenue in Q3", "2-1-1 hotline operator", "mondays at 9 are their all hands",
        "stand up at 9:15 every day", "two weeks later and still nothing", "morale is at 11", "thermostat is at 18",
        "told us to march on", "Friday energy", "mon dieu", "founded in 2011", "since 2015 they have grown a lot",
    ],
)  # fmt: skip
def test_a_saying_is_no_date(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("sat at 3pm works", "sat at 3pm"),
        ("the wet weeks of May-August 1994", "May-August 1994"),
        ("away from june twenty-second to july", "june twenty-second"),
        ("sales from may to august in 2016", "2016"),
        ("sat the 12th works", "the 12th"),
        ("interview sat with the whole team at 3", "sat"),
        ("wed my interview is at 4", "wed"),
        ("call me at the end of the day on friday", "friday"),
        ("the offer runs until the end of the day", "end of the day"),
        ("interview on 7/10 with Dana", "7/10"),
        ("they start in 2027", "2027"),
        ("they hire in Q1", "Q1"),
        ("vacation from Jan 3 to March 4", "March 4"),
        ("phone call is at 12", "12"),
        ("what does friday look like", "friday"),
        ("two weeks later they want to meet", "two weeks later"),
        ("monday morning works", "monday morning"),
        ("interview monday at 9", "monday at 9"),
        ("six to one works for me, so 12:54", "12:54"),
        ("they will call in a day or two", "in a day or two"),
        ("tomorrow is fine", "tomorrow"),
        ("call on 12 March", "12 March"), ("At the end of the day tomorrow", "tomorrow"), ("Friday Morning works for them", "Friday"),
        ("Tuesday Morning worked best", "Tuesday"), ("Sunday evening called off", "Sunday"), ("interview got moved to 3/4", "3/4"),
        ("sat with Dana at 3", "sat"), ("Monday is her day off", "Monday"), ("Falmouth Ferries called Tuesday", "Tuesday"), ("the manager called Monday", "Monday"),
        ("interview on 12 June at Mtwana Lodge", "12 June"), ("on 1st June in the morning", "1st June in the morning"),
        ("on June 1 in the afternoon", "June 1 in the afternoon"), ("Monday 10.30 in the morning", "Monday 10.30 in the morning"),
        ("they pay for the trip on the 4th of March", "4th of March"), ("Are you free at the moment?", "at the moment"), ("see you in two weeks", "in two weeks"), ("5/5 at noon", "5/5"),
    ],
)  # fmt: skip
def test_a_day_beside_such_words_stays_one(text: str, day: str) -> None:
    assert any(day in read for read in dates(text)), dates(text)
