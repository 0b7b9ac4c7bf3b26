"""What does not parse, or was said to the bot, never reaches a letter."""

import re
from dataclasses import replace

import pytest

from coach.model import Debrief
from coach.wording import Brief, channels_for, compose
from coach.wording.fragment import read_phrase
from tests.wording.fitness import faults
from tests.wording.worlds import INTERVIEW, SEARCH, THAT_EVENING

ASIDES = (
    *("yes", "no", "nothing much", "not sure", "it went ok", "Yes!", "ok, thanks", "all good", "i did fine"),
    *("it was really good i think", "went pretty well", "nope, nothing else", "i don't remember", "not yet"),
    *("make it less cheesy", "make it shorter please", "rewrite this", "more formal", "remind me on friday"),
    *("my name is Alex Kim", "my number is 555 0100", "start over", "that's all", "it was a nice chat"),
    *("actually they said mid december", "next friday at 3pm", "end of november", "they'll let me know soon"),
    *("can i negotiate?", "should I write to her?", "what does success look like?", "how do i answer this"),
)
FACTS = (
    *("good documentation", "great onboarding", "fine dining", "next day delivery", "the year end close"),
    *(
        "weekend shifts",
        "more formal documentation",
        "help desk tickets",
        "december sales",
        "long waiting lists",
    ),
    *("how they measure quality", "what success looks like", "showrooms", "four day week", "no tests"),
)


@pytest.mark.parametrize("typed", ASIDES)
def test_an_aside_is_no_fact_whatever_it_is_told_as(typed: str) -> None:
    assert read_phrase(typed) is None
    assert read_phrase(typed, mine=True) is None
    assert read_phrase(typed, wish=True) is None


@pytest.mark.parametrize("typed", FACTS)
def test_a_fact_with_the_same_words_stays(typed: str) -> None:
    assert read_phrase(typed) is not None


def test_could_we_is_an_idea_and_no_question() -> None:
    phrase = read_phrase("could we try feature flags?", wish=True)
    assert phrase is not None and "feature flags" in phrase.to


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("dbt, Airflow, how the team is set up", "dbt and Airflow"),
        ("how the team is set up, dbt, airflow", "how the team is set up"),
        ("how to cut the returns rate, its 18% and kills your margin", "how to cut the returns rate"),
        ("tests are flaky, it takes ages", "how flaky tests are"),
        ("customers leave, support is slow", "how customers leave"),
        ("triage, discharge papers, why beds stay empty", "triage and discharge papers"),
        ("when a nurse is sick, nobody is told", "the fact that nobody is told when a nurse is sick"),
        ("they use SQL, Python and Excel", "how you use SQL, Python and Excel"),
        ("dbt", "dbt"),
    ],
)
def test_mixed_lists_and_comma_splices_keep_what_stands_alone(typed: str, about: str) -> None:
    phrase = read_phrase(typed)
    assert phrase is not None and phrase.about == about


def _told(text: str) -> Debrief:
    return Debrief(topics=(text,), problem=text, idea=text, experience=(text,), culture=text, impact=text)


@pytest.mark.parametrize(
    "typed", ["yes", "my name is Alex Kim", "actually they said mid december", "it went ok"]
)
@pytest.mark.parametrize("kind", ["thank_you", "value_add", "dated_check_in", "addendum"])
def test_a_draft_reads_as_if_the_aside_had_not_been_told(kind: str, typed: str) -> None:
    bare, told = (
        replace(SEARCH, interviews=(replace(INTERVIEW, debrief=d),)) for d in (Debrief(), _told(typed))
    )
    brief = Brief(opportunity="o1", kind=kind, person="p1", channel=channels_for(kind)[0])
    draft = compose(told, brief, THAT_EVENING)
    assert (draft.body, draft.subject) == (
        compose(bare, brief, THAT_EVENING).body,
        compose(bare, brief, THAT_EVENING).subject,
    )
    assert not faults(draft, told, THAT_EVENING)


@pytest.mark.parametrize("typed", ["i speak portuguese", "how I handled the outage", "my thesis"])
def test_nobody_is_thanked_for_being_open_about_the_user(typed: str) -> None:
    told = replace(SEARCH, interviews=(replace(INTERVIEW, debrief=Debrief(topics=(typed,))),))
    shown: tuple[str, ...] = ()
    for _ in range(8):
        draft = compose(
            told, Brief(opportunity="o1", kind="thank_you", person="p1", avoid=shown), THAT_EVENING
        )
        shown = (*shown, draft.template)
        said = [s for s in re.split(r"(?<=[.!?])\s+", draft.body) if typed[-6:].lower() in s.lower()]
        assert not any(re.search(r"\b(?:you|your|our|thank|stayed|hear|noted|learned)\b", s) for s in said), (
            said
        )


def test_a_folded_idea_is_always_in_the_thank_you() -> None:
    for idea in ("move the joins into one nightly job", "a nightly job", "a nightly job would do", "caching"):
        debrief = Debrief(topics=("the rota",), problem="slow churn reports", idea=idea)
        told = replace(SEARCH, interviews=(replace(INTERVIEW, debrief=debrief),))
        shown: tuple[str, ...] = ()
        for _ in range(7):
            brief = Brief(opportunity="o1", kind="thank_you", person="p1", folded=("value_add",), avoid=shown)
            draft = compose(told, brief, THAT_EVENING)
            shown = (*shown, draft.template)
            assert idea in draft.body and "slow churn reports" in draft.body, draft.body
            assert not faults(draft, told, THAT_EVENING)
