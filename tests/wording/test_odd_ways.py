"""Details told in odd ways: interjections, two titles, lists of names, arrows, shouting, remarks, half sentences."""

from dataclasses import replace

import pytest

from coach.wording import Brief, compose
from coach.wording.fragment import read_phrase
from tests.wording.fitness import faults
from tests.wording.grammar import broken
from tests.wording.worlds import DEBRIEF, INTERVIEW, SEARCH, THAT_EVENING, TWO_WEEKS_ON


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("omg she talked FOREVER about their data warehouse migration lol", "your data warehouse migration"),
        ("Dr. Anita Rao said that the ward is short of 2 nurses", "the ward is short of 2 nurses"),
        ("prof. dr. müller explained the funding situation", "the funding situation"),
        ("sales cycle is like 9 months!!", "the sales cycle is about 9 months"),
        ("parents email teachers at midnight", "parents email teachers at midnight"),
        ("the whole thing about AI replacing juniors, he seemed worried", "AI replacing juniors"),
        ("the wing opens late", "the wing opens late"),
        (
            "we bonded over bouldering haha and then about the query planner",
            "bouldering and the query planner",
        ),
        ("their warehouse in Leeds burned down last year", "your warehouse in Leeds burned down last year"),
        ("had talked about the EU AI act, they're not ready", "the EU AI act"),
        ("kinda grilled me on SQL window functions, went fine", "SQL window functions"),
        (
            "I asked about growth, Tom said they doubled to 80 ppl in a yr",
            "you doubled to 80 people in a year",
        ),
        ("their new CEO, ex-McKinsey", "your new CEO"),
        ("ngl the tech is old. COBOL!!", "the tech is old"),
        ("welders retire", "welders retire"),
        ('her saying: "the board wants numbers"', "the board wants numbers"),
        ("HOW THEY TEST", "how you test"),
        ("waste is at 12 %", "the waste is at 12%"),
        ("school groups clash with visitors", "school groups clash with visitors"),
        ("Lena, Priya and Tom each asked the same question about conflict", "conflict"),
    ],
)
def test_what_they_told_is_read(told: str, read: str) -> None:
    phrase = read_phrase(told)
    assert phrase is not None and phrase.text == read


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("raised £40k on kickstarter", "I raised £40k on kickstarter"),
        ("Ran a callback pilot: abandonment 18%->6%", "I ran a callback pilot"),
        ("cut errors 9%->2%", "I cut errors from 9% to 2%"),
        ("piloted two wards", "I piloted two wards"),
        ("call centre award 2022", None),
        ("design award 2019", None),
    ],
)
def test_what_one_did_is_read(told: str, read: str | None) -> None:
    phrase = read_phrase(told, mine=True)
    assert phrase is not None and phrase.clause == read


@pytest.mark.parametrize(
    ("culture", "said"),
    [
        ("loud, warm", "that you are loud and warm"),
        ("patient", "that you are patient"),
        ("formal, suits", None),
        ("political?", None),
        ("tired but nice", None),
    ],
)
def test_what_was_liked_is_something_to_like(culture: str, said: str | None) -> None:
    meeting = replace(INTERVIEW, debrief=replace(DEBRIEF, culture=culture))
    search = replace(SEARCH, interviews=(meeting,))
    brief = Brief(opportunity="o1", kind="thank_you", person="p1", keep="thank_you/email/how_you_work")
    body = compose(search, brief, THAT_EVENING).body
    assert (f"What I liked best today was {said}." in body) if said else ("liked best" not in body)


def test_them_in_an_idea_are_what_the_problem_names() -> None:
    told = replace(DEBRIEF, problem="too few seniors for the juniors", idea="pair them")
    search = replace(SEARCH, interviews=(replace(INTERVIEW, debrief=told),))
    assert (
        "Pair them"
        in compose(search, Brief(opportunity="o1", kind="value_add", person="p1"), TWO_WEEKS_ON).body
    )


ODD = (
    "would i be ok with travel?? 40%", "- roadmap\n- hiring plan\n- salary bands", "TIMELINE for the new hospital wing",
    "mostly them telling me about themselves", "the parking lol. also the merger w/ Initech", "they're hiring 2, one senior one junior",
    "A/B tests: they run ~2 a month, want 20", "said: we don't do overtime. then told me about christmas 😂",
    "nothing special really, mostly smalltalk", "i think she liked my question about churn", "Whether to build or buy the CRM",
    "he was asking how i'd deal with an angry parent", "Q: why did you leave? I said restructuring. then about the lab move",
)  # fmt: skip


@pytest.mark.parametrize("told", ODD)
def test_every_letter_about_it_can_be_sent(told: str) -> None:
    debrief = replace(DEBRIEF, topics=(told,), problem=told, memorable=told)
    search = replace(SEARCH, interviews=(replace(INTERVIEW, debrief=debrief),))
    for kind in ("thank_you", "late_thank_you", "value_add", "dated_check_in", "second_check_in"):
        now = THAT_EVENING if kind == "thank_you" else TWO_WEEKS_ON
        draft = compose(search, Brief(opportunity="o1", kind=kind, person="p1"), now)
        assert not broken(draft.body) and not faults(draft, search, now), draft.body
