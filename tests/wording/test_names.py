"""Names, months and days typed small are written as a letter writes them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from coach.model import Debrief, Person, Preferences, Promise
from coach.wording import Brief, compose
from coach.wording.address import given_name, greeting
from coach.wording.fragment import read_phrase
from coach.wording.fragment.names import proper_name
from coach.wording.when import around
from tests.wording.worlds import DANA, INTERVIEW, OPPORTUNITY, SEARCH, THAT_EVENING


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("dana lee", "Dana Lee"),
        ("stripe", "Stripe"),
        ("eBay", "eBay"),
        ("jean-luc picard", "Jean-Luc Picard"),
        ("ludwig van beethoven", "Ludwig van Beethoven"),
        ("bank of america", "Bank of America"),
        ("ibm UK", "ibm UK"),
    ],
)
def test_a_name_without_any_capital_gets_them(typed: str, written: str) -> None:
    assert proper_name(typed) == written


def test_a_draft_writes_people_company_and_user_large() -> None:
    debrief = Debrief(topics=("the stripe rollout that priya runs",))
    priya = replace(DANA, id="p2", name="priya rao", email=None)
    search = replace(
        SEARCH,
        preferences=replace(SEARCH.preferences, name="sam poe"),
        opportunities=(replace(OPPORTUNITY, company="stripe"),),
        interviews=(replace(INTERVIEW, debrief=debrief),),
        people=(replace(DANA, name="dana lee"), priya),
    )
    body = compose(search, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING).body
    assert body.startswith("Hi Dana,") and "Sam Poe" in body
    assert "Stripe rollout that Priya runs" in body
    bare = compose(search, Brief(opportunity="o1", kind="note", channel="email"), THAT_EVENING)
    assert "stripe" not in bare.body


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("mid-december launch", "mid-December launch"),
        ("the audit around november 20", "the audit around November 20"),
        ("the roadmap in may 2027", "the roadmap in May 2027"),
        ("tests will fail in the second run", "tests will fail in the second run"),
        ("tuesday standups", "Tuesday standups"),
    ],
)
def test_months_and_days_are_large_inside_phrases(typed: str, text: str) -> None:
    phrase = read_phrase(typed, names=("will",))
    assert (phrase.text if phrase else None) == text


def test_a_promised_weekday_is_named_only_within_its_week() -> None:
    promise = Promise(phrase="wednesday", said_on=date(2026, 11, 12), date=date(2026, 11, 18))
    assert around(promise, date(2026, 11, 20), "en_US") == "around Wednesday"
    assert around(promise, date(2026, 11, 23), "en_US") == "around November 18"
    assert around(promise, date(2026, 11, 16), "en_GB") == "around 18 November"


def test_no_check_in_sounds_like_an_audit() -> None:
    now = datetime(2026, 12, 7, 14, tzinfo=UTC)
    shown: tuple[str, ...] = ()
    for _ in range(6):
        brief = Brief(opportunity="o1", kind="dated_check_in", person="p1", avoid=shown)
        draft = compose(SEARCH, brief, now)
        shown = (*shown, draft.template)
        assert "my notes" not in draft.body


def test_somebody_known_by_title_and_surname_alone_is_addressed_by_both() -> None:
    for name, said in (
        ("Ms. Lee", "Ms. Lee"),
        ("Dr Rao", "Dr Rao"),
        ("Prof. Okafor", "Prof. Okafor"),
        ("Mr Smith", "Mr Smith"),
    ):
        assert given_name(Person(id="p", name=name)) == said
    for name, said in (
        ("Ms. Dana Lee", "Dana"),
        ("Dr Priya Rao", "Priya"),
        ("Dana", "Dana"),
        ("dana lee", "Dana"),
    ):
        assert given_name(Person(id="p", name=name)) == said


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Mrs. Eleanor Pryce", "Dear Mrs. Pryce,"),
        ("Dr. Katrin Weber", "Dear Dr. Weber,"),
        ("Prof. Alison Hume", "Dear Prof. Hume,"),
        ("Mr Okafor", "Dear Mr Okafor,"),
        ("Ms. Rao", "Dear Ms. Rao,"),
        ("Eleanor Pryce", "Hi Eleanor,"),
        ("Drew Masters", "Hi Drew,"),
    ],
)
def test_whoever_was_told_of_with_a_title_is_written_to_with_it(name: str, greeting: str) -> None:
    search = replace(SEARCH, people=(replace(DANA, name=name),))
    body = compose(search, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING).body
    assert body.startswith(greeting), body


def test_a_chosen_tone_stands_above_the_title() -> None:
    search = replace(
        SEARCH,
        people=(replace(DANA, name="Dr. Katrin Weber"),),
        preferences=replace(SEARCH.preferences, tone="warm"),
    )
    body = compose(search, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING).body
    assert body.startswith("Hi Katrin,"), body


@pytest.mark.parametrize(
    ("name", "first", "formal"),
    [
        ("Ms de Vries", "Ms de Vries", "Dear Ms de Vries,"),
        ("Herr von Stein", "Herr von Stein", "Dear Herr von Stein,"),
        ("Marleen de Vries", "Marleen", "Dear Marleen de Vries,"),
        ("Dr. med. Petra Hahn", "Petra", "Dear Dr. Hahn,"),
        ("Dipl.-Ing. Karl Roth", "Karl", "Dear Karl Roth,"),
        ("Sister Okafor", "Sister Okafor", "Dear Sister Okafor,"),
        ("Capt. Sarah Lund", "Sarah", "Dear Capt. Lund,"),
        ("mrs. bell", "Mrs. Bell", "Dear Mrs. Bell,"),
        ("Jane Fox, PhD", "Jane", "Dear Jane Fox,"),
        ("Al Green", "Al", "Dear Al Green,"),
        ("Van Morrison", "Van", "Dear Van Morrison,"),
        ("dana", "Dana", "Dear Dana,"),
        ("\u674e\u660e", "\u674e\u660e", "Dear \u674e\u660e,"),
    ],
)
def test_a_name_is_taken_apart_as_people_do(name: str, first: str, formal: str) -> None:
    person = Person(id="p", name=name)
    assert given_name(person) == first
    assert greeting(person, "Acme", "formal", Preferences()) == formal


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Frau M\u00fcller", "Sehr geehrte Frau M\u00fcller,"),
        ("Herr Dr. Weber", "Sehr geehrter Herr Dr. Weber,"),
        ("Ms. Anna-Lena Kr\u00fcger", "Sehr geehrte Frau Kr\u00fcger,"),
        ("Mr von Stein", "Sehr geehrter Herr von Stein,"),
        ("Dr. Jane Fox", "Guten Tag Dr. Fox,"),
        ("Dana Lee", "Guten Tag Dana Lee,"),
    ],
)
def test_german_bows_to_a_title_that_tells_how_and_guesses_nothing(name: str, line: str) -> None:
    preferences = Preferences(language="de")
    assert greeting(Person(id="p", name=name), "Acme", "formal", preferences, "de") == line
    assert greeting(None, "Acme", "formal", preferences, "de") == "Sehr geehrte Damen und Herren,"
