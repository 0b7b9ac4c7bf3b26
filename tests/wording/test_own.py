"""A wording of the user's whose facts are missing gives way, and the note says so."""

from dataclasses import replace

import pytest

from coach.model import JobSearch
from coach.wording import Brief, compose
from tests.wording.worlds import SEARCH, THAT_EVENING, without


def with_own(text: str, search: JobSearch = SEARCH) -> JobSearch:
    return replace(search, preferences=replace(search.preferences, templates=(("thank_you", text),)))


@pytest.mark.parametrize(
    "own", ["I liked {topic}.", "Hi {first},\n\nI keep thinking about {topic}.\n\nBest,\n{me}", "{pager}"]
)
def test_an_empty_own_wording_gives_way_and_says_why(own: str) -> None:
    search = with_own(own, without("detail"))
    draft = compose(search, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
    assert draft.template.startswith("thank_you/email/")
    assert draft.note is not None and "Your own wording" in draft.note
    assert ("{topic}" in own) == ("{topic}" in draft.note)


def test_an_own_wording_with_its_facts_is_used_without_a_word() -> None:
    search = with_own("Hi {first},\n\nI keep thinking about {topic}.\n\nBest,\n{me}")
    draft = compose(search, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
    assert draft.template == "own/thank_you/1" and "Your own wording" not in (draft.note or "")


def test_another_wording_asked_for_needs_no_excuse() -> None:
    search = with_own("Thank you for your time, {first}.")
    brief = Brief(opportunity="o1", kind="thank_you", person="p1", avoid=("own/thank_you/1",))
    assert "Your own wording" not in (compose(search, brief, THAT_EVENING).note or "")
