"""An address with somebody's name in it is theirs, wherever in the message it stands."""

from datetime import UTC, datetime

import pytest

from coach.understand import understand

NOW = datetime(2027, 5, 3, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        (
            "Helen Voss is the head of structures, Raj Patel is a project manager. Her email is h.voss@ortega.com",
            {"Helen Voss": "h.voss@ortega.com", "Raj Patel": None},
        ),
        ("panel: Lee Wong, Kim Fox. wong@acme.com", {"Lee Wong": "wong@acme.com", "Kim Fox": None}),
        ("met Tom Hale and Rita Moss, tomhale@x.io", {"Tom Hale": "tomhale@x.io", "Rita Moss": None}),
        (
            "with Ana Diaz (ana.diaz@x.io) and Bo Hart (bhart@x.io)",
            {"Ana Diaz": "ana.diaz@x.io", "Bo Hart": "bhart@x.io"},
        ),
        ("spoke to Priya Nair, reach her at hr@acme.com", {"Priya Nair": "hr@acme.com"}),
    ],
)
def test_by_the_name_in_it(words: str, whose: dict[str, str | None]) -> None:
    read = understand(words, NOW, zone="Europe/London", locale="en_GB")
    assert {c.name: c.email for c in read.contacts} == whose
