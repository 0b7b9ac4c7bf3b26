"""What was told is said in the words it was told in: ideas, papers of one's own."""

from dataclasses import replace

import pytest

from coach.model import DraftChannel
from coach.wording import Brief, compose
from coach.wording.fragment import read_phrase
from tests.wording.worlds import DEBRIEF, INTERVIEW, SEARCH, TWO_WEEKS_ON


@pytest.mark.parametrize(
    "idea",
    [
        "ask people what they need first",
        "an on-call pool for the weekends",
        "start with one ward",
        "talk to the night team first",
        "give the team what it asks for",
        "move the joins into one nightly job",
    ],
)
@pytest.mark.parametrize("channel", ["email", "linkedin_message", "phone"])
def test_an_idea_goes_out_in_the_words_it_was_told_in(idea: str, channel: DraftChannel) -> None:
    debrief = replace(DEBRIEF, problem="people call in sick", idea=idea)
    search = replace(SEARCH, interviews=(replace(INTERVIEW, debrief=debrief),))
    brief = Brief(opportunity="o1", kind="value_add", channel=channel, person="p1")
    body = compose(search, brief, TWO_WEEKS_ON).body
    assert idea.lower() in body.lower(), body


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("MSc in statistics", "my MSc in statistics"),
        ("degree in nursing", "my degree in nursing"),
        ("licence to drive forklifts", "my licence to drive forklifts"),
        ("a PhD in chemistry", "a PhD in chemistry"),
        ("SQL and Python", "SQL and Python"),
        ("spreadsheets", "spreadsheets"),
    ],
)
def test_papers_of_ones_own_are_ones_own(told: str, said: str) -> None:
    phrase = read_phrase(told, mine=True)
    assert phrase is not None and phrase.asset == said
