"""Fragments as people type them, in every frame there is: each becomes grammatical, or stays out and is asked about."""

from dataclasses import replace
from pathlib import Path

import pytest

from coach.model import Debrief, JobSearch
from coach.wording import CHANNELS, Brief, compose
from coach.wording.details import proofs_of
from coach.wording.facts import facts_of
from coach.wording.scene import scene_of
from coach.wording.vocabulary import words_of
from tests.wording.fitness import faults
from tests.wording.grammar import broken
from tests.wording.worlds import INTERVIEW, OPPORTUNITY, SEARCH, THAT_EVENING, TWO_WEEKS_ON, delayed

FILE = Path(__file__).with_name("typed.txt")
TYPED = [tuple(line.split(" | ", 1)) for line in FILE.read_text().splitlines() if " | " in line[1:]]
FIELDS = sorted({field for field, _ in TYPED} - {"# field"})
TELLING = words_of(
    "thank_you late_thank_you addendum value_add dated_check_in undated_check_in delay_check_in second_check_in final_note "
    "light_touch application_follow_up recruiter_debrief networking_thanks networking_report event_follow_up rejection_reply "
    "offer_acknowledgement close_out stay_in_touch references_heads_up"
)
"""Kinds whose wordings use what was told."""
OUTSIDE = ("recruiter", "references", "referral")
"""Written to somebody else than the company: "they" and "she" stay."""


def told(field: str, text: str) -> JobSearch:
    """Everything else untold, so that this fact must carry the message."""
    debrief = Debrief(done=True)
    opportunity = replace(OPPORTUNITY, why_this_role=None, strengths=(), news=())
    if field in ("why", "strengths", "news"):
        name, value = {"why": ("why_this_role", text)}.get(field, (field, (text,)))
        opportunity = replace(opportunity, **{name: value})
    elif field in ("topic", "experience"):
        debrief = replace(debrief, **{"topics" if field == "topic" else field: (text,)})
    else:
        debrief = replace(
            debrief, **({"problem": "slow churn reports"} if field == "idea" else {}), **{field: text}
        )
    return replace(SEARCH, opportunities=(opportunity,), interviews=(replace(INTERVIEW, debrief=debrief),))


def test_there_are_enough_of_them() -> None:
    assert len(TYPED) >= 150 and len(FIELDS) >= 10


@pytest.mark.parametrize("field", FIELDS)
def test_every_draft_is_grammatical(field: str) -> None:
    bad = []
    for text in (t for f, t in TYPED if f == field):
        search = told(field, text)
        for kind in TELLING:
            here = delayed(search) if kind.startswith("delay") else search
            now = THAT_EVENING if kind == "thank_you" else TWO_WEEKS_ON
            for channel in CHANNELS[kind]:
                shown: tuple[str, ...] = ()
                for _ in range(3 if channel == "email" else 1):
                    folded = ("addendum", "value_add") if kind == "thank_you" else ()
                    brief = Brief(
                        opportunity="o1", kind=kind, channel=channel, person="p1", avoid=shown, folded=folded
                    )
                    draft = compose(here, brief, now)
                    shown = (*shown, draft.template)
                    whole = f"{draft.subject or ''}\n{draft.body}"
                    signs = [*broken(whole, outside=kind.startswith(OUTSIDE)), *faults(draft, here, now)]
                    bad += [(text, draft.template, sign) for sign in signs]
    assert not bad, f"{len(bad)}: {bad[:3]}"


@pytest.mark.parametrize(
    ("typed", "proof"),
    [
        ("we talked about the dbt migration i did at northwind", "the dbt migration I did at Northwind"),
        ("I told her about the inventory system I built", "the inventory system I built"),
        ("how I handled the outage", "I handled the outage"),
    ],
)
def test_own_work_told_as_a_topic_is_the_users_and_not_theirs(typed: str, proof: str) -> None:
    scene = scene_of(
        told("topic", typed), Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING
    )
    assert "detail" not in facts_of(scene)
    assert [p.clause or p.text for p in proofs_of(scene)] == [proof]


@pytest.mark.parametrize(
    "typed",
    [
        "she blanked a bit on the budget question herself lol",
        "it takes them forever",
        "they asked me to draw the architecture on a whiteboard",
        "my background mainly",
    ],
)
def test_what_cannot_be_a_sentence_is_left_out_and_asked_about(typed: str) -> None:
    search = told("topic", typed)
    draft = compose(search, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
    bare = compose(told("topic", "no"), Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
    assert draft.body == bare.body
    assert draft.note and "what Dana talked about" in draft.note and 'for example "' in draft.note
    brief = Brief(
        opportunity="o1", kind="thank_you", person="p1", avoid=(draft.template,), shown=(draft.body,)
    )
    again = compose(search, brief, THAT_EVENING)
    assert again.note is None, "said once"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("good pay and they do interesting work", "because you do interesting work"),
        ("it's close to home and the team seems great", "because the team seems great"),
        ("always wanted to work in a museum", "because I have always wanted to work in a museum"),
        ("mission", "because of your mission"),
    ],
)
def test_of_the_reasons_those_that_can_be_told_are(typed: str, reason: str) -> None:
    scene = scene_of(told("why", typed), Brief(opportunity="o1", kind="thank_you"), THAT_EVENING)
    assert facts_of(scene)["reason"].because == reason


@pytest.mark.parametrize("typed", ["good pay", "it's close to home", "they pay better", "i need a job"])
def test_private_reasons_stay_private(typed: str) -> None:
    scene = scene_of(told("why", typed), Brief(opportunity="o1", kind="thank_you"), THAT_EVENING)
    assert "reason" not in facts_of(scene)


def test_them_in_a_second_clause_is_not_made_the_reader() -> None:
    search = told("problem", "that tests are flaky and everyone just reruns them")
    scene = scene_of(search, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
    assert facts_of(scene)["problem"].text == "tests are flaky"


def test_a_stumble_told_as_forgotten_is_answered_better_and_not_confessed() -> None:
    search = told("forgot", "blanked on the forecasting question")
    scene = scene_of(search, Brief(opportunity="o1", kind="addendum", person="p1"), THAT_EVENING)
    facts = facts_of(scene)
    assert "forgot" not in facts and facts["weak"].np == "forecasting"


def test_an_idea_told_as_experience_is_no_work_that_was_done() -> None:
    search = told("experience", "i had an idea: one nightly job instead of joins")
    scene = scene_of(search, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
    assert not proofs_of(scene)
