"""Several wishes in one message are each fulfilled; what only lists things stays one wish."""

import pytest

from coach.wording.wishes import understood, wishes_in


@pytest.mark.parametrize(
    ("said", "wishes"),
    [
        ("make it shorter and mention the demo", ("make it shorter", "mention the demo")),
        ("drop the question and sign with my full name", ("drop the question", "sign with my full name")),
        ("less salesy but mention the demo", ("less salesy", "mention the demo")),
        ("can you make it sound less like a robot and put in that I loved meeting the team",
         ("can you make it sound less like a robot", "put in that I loved meeting the team")),
        ("use Dear and end with kind regards", ("use Dear", "end with kind regards")),
        ("thank her for the tour, ask when they decide", ("thank her for the tour", "ask when they decide")),
        ("leave out the demo; mention the tour", ("leave out the demo", "mention the tour")),
        ("call her Ms Lee and make it more formal", ("call her Ms Lee", "make it more formal")),
    ],
)  # fmt: skip
def test_each_is_heard(said: str, wishes: tuple[str, ...]) -> None:
    assert wishes_in(said) == wishes
    assert understood(said)


@pytest.mark.parametrize(
    "said",
    [
        "mention the demo and the tour",
        "say that I led the migration and cut costs",
        "add a PS: I loved the tour and mention my dog",
        "tell her that I can start on Monday, or earlier",
        "leave out the bit about churn and reports",
        "use her first name",
        "change Tuesday and Thursday to Friday",
    ],
)
def test_one_stays_one(said: str) -> None:
    assert wishes_in(said) == (said,)
