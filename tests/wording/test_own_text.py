"""Which sentences of one's own go first when it is to be shorter."""

import pytest

from coach.wording.own_text import more_formal, shortened, warmer

GREETED = "Hi Dana,\n\n{}\n\nBest,\nSam"


@pytest.mark.parametrize(
    ("gone", "stays"),
    [
        ("I hope you had a great weekend.", "When do you expect to decide?"),
        ("Please feel free to contact me any time.", "You told me about the migration to Postgres."),
        ("I am writing to follow up on my last email.", "At Lidl I cut the rota from a day to an hour."),
        ("Looking forward to hearing from you soon.", "Thank you for the tour of the lab on Monday."),
        ("As you may know I am a hard worker.", "May I send you half a page on the invoices?"),
        ("Have a great day.", "I would like to work with your team."),
    ],
)
def test_pleasantries_go_first(gone: str, stays: str) -> None:
    for text in (f"{gone} {stays} I led four people at Aldi.", f"I led four people at Aldi. {stays} {gone}"):
        less = shortened(GREETED.format(text))
        assert gone in less.gone and stays in less.text, less


def test_what_is_said_twice_is_said_once() -> None:
    text = "I am very interested in this role. At Lidl I ran the rota. I am really very interested in the role. When do you decide?"
    assert shortened(GREETED.format(text)).gone == ("I am really very interested in the role.",)


@pytest.mark.parametrize(
    "text", ["Thank you.", "Thank you for today. When do you decide?", "", "no full stop at all"]
)
def test_two_sentences_are_as_short_as_it_gets(text: str) -> None:
    assert shortened(GREETED.format(text)).gone == ()


def test_paragraphs_lists_and_titles_keep_their_shape() -> None:
    text = "Dr. Lee asked for two things.\n\n- the rota\n- the budget\n\nHave a nice week. May I send both on Monday?"
    less = shortened(GREETED.format(text))
    assert less.gone == ("Have a nice week.",)
    assert "- the rota\n- the budget" in less.text and "Dr. Lee asked for two things." in less.text


def test_greeting_and_close_stay() -> None:
    less = shortened(GREETED.format("I hope all is well. I led four people at Aldi. When do you decide?"))
    assert less.text == GREETED.format("I led four people at Aldi. When do you decide?")


@pytest.mark.parametrize(
    ("told", "formal"),
    [
        ("Hey Dana,\n\nI'm glad!\n\nCheers,\nSam", "Dear Dana,\n\nI am glad.\n\nKind regards,\nSam"),
        ("Hi,\n\nthanks for today\n\nBest,\nSam", "Hi,\n\nthank you for today\n\nKind regards,\nSam"),
        ("Hi there,\n\nI can't come.\n\nBye\nSam", "Hi there,\n\nI cannot come.\n\nKind regards\nSam"),
        ("Dear Dana,\n\nI am glad.\n\nKind regards,\nSam", "Dear Dana,\n\nI am glad.\n\nKind regards,\nSam"),
    ],
)
def test_more_formal(told: str, formal: str) -> None:
    assert more_formal(told) == formal


def test_warmer_is_the_way_back() -> None:
    assert (
        warmer("Dear Dana,\n\nI am glad.\n\nSincerely,\nSam") == "Hi Dana,\n\nI'm glad.\n\nBest wishes,\nSam"
    )
