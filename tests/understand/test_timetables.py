"""Hours at which something always happens are no dates; appointments beside such words are."""

import pytest

from coach.understand import understand
from tests.understand.conftest import NOW


@pytest.mark.parametrize(
    "text",
    [
        "shifts start at 6", "shift is 6am to 2pm", "they open at 10", "we close at 9 on weeknights", "the canteen closes at 2",
        "doors open 7pm", "lunch is at noon there", "break at 10:30", "last train's at 11:40", "the 8:15 from Leeds is packed", "6am starts",
        "start time is 5am", "hours are Tues-Sat 10 to 6", "the shop's open from 8 till 8", "school starts at 8:40", "I usually get up at 5",
        "I run in the mornings", "any given Sunday", "their office is at 1200 5th Avenue", "SAT 1480", "fri-yay vibes", "Dr. Friday examined me",
        "thank god it's friday", "now what?", "5th interview this month", "2 rejections in one day", "five to ten years of experience", "Mrs March was kind", "we eat at 6", "church at 10 on Sundays", "gym at 6 most mornings", "opening at 8 closing at 6",
        "nights 22:00-06:00", "7-3:30 with a half hour lunch", "DoB 04/07/1988", "born 3/9/91", "passport valid to 2033", "20th of a thousand applicants",
        "1st in my class", "2nd to last", "Q3 hiring freeze", "they have a 3pm slump", "14th out of 90", "doors at 6", "wifi password june2019", "case no. 3/2027", "Mon to Fri, no weekends", "one sunday in four", "it's a 6am till 2pm rota", "lunch from 12 to 1 every day",
        "3 case studies in 90 minutes", "interview lasted 1h45", "Sunday Afternoons hats", "my temperature was 37.1", "Five O'Clock Somewhere Bar, dishwasher",
    ],
)  # fmt: skip
def test_no_date(text: str) -> None:
    assert [d.text for d in understand(text, NOW, zone="America/New_York").dates] == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("trial shift at 6am", "at 6am"),
        ("my first shift is monday at 6", "monday at 6"),
        ("the interview is at 10, they open at 9", "at 10"),
        ("posting closes at 5pm friday", "at 5pm friday"),
        ("open day at 7pm", "at 7pm"),
        ("the call is at 3, after my shift", "at 3"),
        ("interview Wed-Fri, they will say which", "Wed-Fri"),
        ("remind me when the shop opens at 9", "at 9"),
        ("lunch with Sam at noon", "at noon"),
        ("2nd of the month works", "2nd of the month"),
        ("the 1st in the afternoon", "the 1st in the afternoon"),
        ("interviews are on Tuesdays, mine is at 10", "at 10"),
        ("I'm away Monday to Friday", "Monday to Friday"),
        ("I have 2 calls in 90 minutes", "in 90 minutes"),
        ("can we have 30 minutes later this week", "later this week"),
        ("call at 15h30", "at 15h30"),
    ],
)
def test_an_appointment(text: str, date: str) -> None:
    assert date in [d.text for d in understand(text, NOW, zone="America/New_York").dates]
