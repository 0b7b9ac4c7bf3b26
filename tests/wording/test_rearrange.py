"""Wishes about places in the text and about the subject line."""

import pytest

from coach.wording import Brief, compose
from coach.wording.edit import edit_of
from coach.wording.rearrange import move_of, moved
from coach.wording.wishes import understood
from tests.wording.worlds import SEARCH, THAT_EVENING

CORE = (
    "Thank you for today. I liked the migration.\n\nI know SQL.\n\n- one\n- two\n\nShall we talk? I am keen."
)


@pytest.mark.parametrize(
    ("wish", "starts", "ends"),
    [
        ("drop the last sentence", "Thank you for today.", "Shall we talk?"),
        ("please remove the first line", "I liked the migration.", "I am keen."),
        ("delete the second paragraph", "Thank you for today.", "I am keen."),
        ("leave out the last paragraph", "Thank you for today.", "- two"),
        ("start with the migration", "I liked the migration.", "I am keen."),
        ("can you open with SQL?", "I know SQL.", "I am keen."),
        ("put the migration first", "I liked the migration.", "I am keen."),
        ("move the SQL bit to the end", "Thank you for today.", "I know SQL."),
        ("end with the migration", "Thank you for today.", "I liked the migration."),
        ("swap the order", "I know SQL.", "I am keen."),
        ("swap the first two sentences", "I liked the migration.", "I am keen."),
        ("no question", "Thank you for today.", "I am keen."),
        ("drop the tenth... no, the third paragraph", "Thank you for today.", "I am keen."),
    ],
)
def test_sentences_and_paragraphs_move(wish: str, starts: str, ends: str) -> None:
    move = move_of(wish)
    text = moved(CORE, move) if move else CORE
    assert text.startswith(starts) and text.endswith(ends), text


@pytest.mark.parametrize(
    "wish", ["mention the migration", "leave out the culture bit", "drop the migration", "shorter"]
)
def test_other_wishes_are_not_about_places(wish: str) -> None:
    assert move_of(wish) is None


def test_nothing_is_ever_left_empty() -> None:
    move = move_of("drop the last sentence")
    assert move and moved("One sentence.", move) == "One sentence."


def test_a_missing_place_changes_nothing() -> None:
    for wish in ("drop the third paragraph", "start with the budget"):
        move = move_of(wish)
        assert move and moved("One.\n\nTwo.", move) == "One.\n\nTwo."


def drafted(wish: str) -> tuple[str | None, str]:
    first = compose(SEARCH, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
    brief = Brief(
        opportunity="o1", kind="thank_you", person="p1", keep=first.template, avoid=(first.template,),
        shown=(first.body,), extra=wish,
    )  # fmt: skip
    draft = compose(SEARCH, brief, THAT_EVENING)
    assert draft.template == first.template
    return draft.subject, draft.body


def test_the_subject_alone_is_changed() -> None:
    before = compose(SEARCH, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
    subject, body = drafted("subject: Data Analyst, and Tuesday's talk")
    assert (subject, body) == ("Data Analyst, and Tuesday's talk", before.body)
    shorter, body = drafted("shorter subject please")
    assert shorter and before.subject and len(shorter) <= len(before.subject) and body == before.body


@pytest.mark.parametrize(
    "wish", ["drop the last sentence", "swap the order", "shorter subject", "start with the joins"]
)
def test_they_count_as_understood(wish: str) -> None:
    assert understood(wish) and edit_of(wish) != edit_of(None)
