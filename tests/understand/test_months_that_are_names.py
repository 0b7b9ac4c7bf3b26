"""April and June the people, and April and June the months: a day beside the word makes it a month."""

from datetime import date

import pytest

from coach.understand import Known
from tests.understand.conftest import read

KNOWN = Known(people=("June Park", "April Stone", "May Lin", "August Holm"))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("a decision by friday 18 june", date(2027, 6, 18)),
        ("they decide by the 3rd of april", date(2027, 4, 3)),
        ("she hopes to know by 7 may", date(2027, 5, 7)),
        ("interview on the 12th of august at 3pm", date(2027, 8, 12)),
        ("the panel meets on the 21st june", date(2027, 6, 21)),
        ("decision by june 18", date(2027, 6, 18)),
    ],
)
def test_a_day_beside_it_makes_it_a_month(text: str, day: date) -> None:
    got = read(text, known=KNOWN)
    assert got.dates[0].start.date() == day
    assert not got.contacts


@pytest.mark.parametrize(
    "text", ["june wrote back", "sent it to april at 3", "April says they need longer", "thanked June today"]
)
def test_alone_it_is_the_person(text: str) -> None:
    got = read(text, known=KNOWN)
    assert [c.name for c in got.contacts]
    assert not any(d.grain == "month" for d in got.dates)
