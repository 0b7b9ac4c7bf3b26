"""One draft: whom it greets, how it is signed, in which tone and spelling, and what is known of it."""

import re
from dataclasses import replace

import pytest

from coach.wording import CHANNELS, Brief, channels_for, compose
from coach.wording.similarity import core
from tests.wording.fitness import faults
from tests.wording.worlds import (
    SEARCH,
    THAT_EVENING,
    TWO_WEEKS_ON,
    draft,
    with_job,
    with_me,
    with_person,
    without,
)


def test_a_draft_carries_all_that_a_nudge_needs() -> None:
    d = draft(person="p1")
    assert (d.to, d.to_name, d.person, d.opportunity, d.kind, d.tone) == (
        "dana@acme.com",
        "Dana Lee",
        "p1",
        "o1",
        "thank_you",
        "warm",
    )
    assert d.subject and d.angle and d.template.startswith("thank_you/email/") and d.note is None


@pytest.mark.parametrize(
    ("name", "as_told", "tone", "greeting"),
    [
        ("Dana Lee", None, "warm", "Hi Dana,"),
        ("Dana Lee", None, "formal", "Dear Dana Lee,"),
        ("Dana Lee", "Dr", "formal", "Dear Dr Lee,"),
        ("Dana Lee", "Dr", "warm", "Hi Dana,"),
        ("Dr. Dana Lee", None, "formal", "Dear Dr. Lee,"),
        ("Dr. Dana Lee", None, "warm", "Hi Dana,"),
        ("Alexandra Petrova", "Sasha", "warm", "Hi Sasha,"),
        ("Dana", None, "formal", "Dear Dana,"),
        ("Dana Lee", "Ms", "concise", "Hi Dana,"),
    ],
)
def test_people_are_addressed_as_captured(name: str, as_told: str | None, tone: str, greeting: str) -> None:
    assert (
        draft(with_person(name=name, address_as=as_told), person="p1", tone=tone).body.split("\n")[0]
        == greeting
    )


def test_without_a_person_the_team_is_greeted() -> None:
    assert draft(without("who")).body.startswith("Hello Acme hiring team,")


def test_the_users_own_greeting_and_signature() -> None:
    d = draft(with_me(greeting="Hey {first}", signature="Cheers from Leeds\nSam"), person="p1")
    assert d.body.startswith("Hey Dana,") and d.body.endswith("Best wishes,\nCheers from Leeds\nSam")


@pytest.mark.parametrize(
    ("tone", "close"),
    [
        ("warm", "Best wishes,"),
        ("formal", "Kind regards,"),
        ("concise", "Thanks,"),
        ("enthusiastic", "All the best,"),
    ],
)
def test_each_tone_closes_in_its_way_with_name_and_phone(tone: str, close: str) -> None:
    assert draft(person="p1", tone=tone).body.endswith(f"{close}\nSam Poe\n+1 212 555 0100")


def test_without_a_name_the_question_is_asked_and_no_comma_hangs() -> None:
    d = draft(with_me(name=None, profile_name=None, phone=None), person="p1")
    assert d.body.endswith("Best wishes") and d.note == "What name should I sign with?"


@pytest.mark.parametrize(
    ("country", "sector", "asked", "tone"),
    [
        ("US", "standard", None, "warm"),
        ("GB", "standard", None, "formal"),
        ("US", "public", None, "formal"),
        ("US", "academia", None, "formal"),
        ("US", "finance", None, "formal"),
        ("GB", "standard", "enthusiastic", "enthusiastic"),
    ],
)
def test_the_tone_fits_country_and_field(country: str, sector: str, asked: str | None, tone: str) -> None:
    assert draft(with_job(country=country, sector=sector), tone=asked).tone == tone


@pytest.mark.parametrize("kind", sorted(CHANNELS))
def test_a_formal_letter_has_no_contraction_and_no_exclamation(kind: str) -> None:
    for channel in channels_for(kind):
        body = draft(kind=kind, tone="formal", channel=channel, now=TWO_WEEKS_ON).body
        assert not re.search(r"\b\w+'(?:m|d|ll|re|ve|t)\b|!", body), body


@pytest.mark.parametrize("kind", sorted(CHANNELS))
def test_a_concise_mail_has_at_most_seventy_words(kind: str) -> None:
    if "email" in channels_for(kind):
        assert len(core(draft(kind=kind, tone="concise", now=TWO_WEEKS_ON).body).split()) <= 70


def test_shorter_and_warmer_do_what_they_say() -> None:
    full, short = draft(person="p1"), draft(person="p1", shorter=True)
    assert len(short.body) < len(full.body)
    assert draft(person="p1", tone="formal", warmer=True).body.startswith("Hi Dana,")


def test_a_change_keeps_the_wording_and_other_wording_does_not() -> None:
    first = draft(person="p1")
    shown = (first.template,)
    assert draft(person="p1", avoid=shown, shorter=True).template == first.template
    assert draft(person="p1", avoid=shown, extra="mention the grant").template == first.template
    assert draft(person="p1", avoid=shown, tone="formal", keep=first.template).template == first.template
    assert draft(person="p1", avoid=shown).template != first.template


def test_what_cannot_be_shorter_gives_way_to_another_wording() -> None:
    bare = without("detail", "proof", "reason")
    first = draft(bare, person="p1")
    assert draft(bare, person="p1", avoid=(first.template,), shorter=True).body != first.body


def test_spelling_follows_the_country_and_leaves_the_users_words_alone() -> None:
    said = "the program of their organization"
    debrief = replace(SEARCH.interviews[0].debrief, topics=(said,)) if SEARCH.interviews[0].debrief else None
    search = replace(with_job(country="GB"), interviews=(replace(SEARCH.interviews[0], debrief=debrief),))
    bodies = [
        compose(search, Brief(opportunity="o1", kind="thank_you", person="p1", avoid=()), THAT_EVENING).body
    ]
    shown: tuple[str, ...] = ()
    for _ in range(8):
        d = draft(search, person="p1", avoid=shown)
        shown, bodies = (*shown, d.template), [*bodies, d.body]
    text = " ".join(bodies)
    assert "the program of your organization" in text
    assert "learnt" in text and "learned" not in text


def test_dates_are_said_as_the_country_says_them() -> None:
    told = {"kind": "dated_check_in", "now": TWO_WEEKS_ON, "person": "p1"}
    american = " ".join(draft(avoid=a, **told).body for a in _shown("dated_check_in"))  # type: ignore[arg-type]
    british = " ".join(draft(with_job(country="GB"), avoid=a, **told).body for a in _shown("dated_check_in"))  # type: ignore[arg-type]
    assert "November 24" in american and "24 November" in british


def _shown(kind: str) -> list[tuple[str, ...]]:
    shown: tuple[str, ...] = ()
    steps = [shown]
    for _ in range(4):
        shown = (*shown, draft(kind=kind, now=TWO_WEEKS_ON, person="p1", avoid=shown).template)
        steps.append(shown)
    return steps


def test_no_detail_gives_three_sentences_at_once_and_the_question_that_would_help() -> None:
    d = draft(without("detail", "proof", "reason"), person="p1")
    assert 2 <= len(re.findall(r"[.!?](?=\s|$)", core(d.body))) <= 4
    assert d.note is not None and d.note.endswith("?") and "Dana" in d.note


def test_a_dated_check_in_without_a_date_asks_openly() -> None:
    d = draft(without("when"), kind="dated_check_in", now=TWO_WEEKS_ON)
    assert d.kind == "dated_check_in" and d.template.startswith("undated_check_in/")


def test_a_value_add_without_an_idea_is_not_invented() -> None:
    d = draft(without("detail"), kind="value_add", now=TWO_WEEKS_ON)
    assert d.template.startswith("light_touch/") and "what would you try first" in (d.note or "")


def test_ideas_become_a_list_and_the_call_has_the_offered_times() -> None:
    d = draft(
        kind="value_add",
        person="p1",
        slots=("on Tuesday at 14:00", "on Thursday at 10:00 (New York)"),
        now=TWO_WEEKS_ON,
    )
    assert "- Move the joins into one nightly job\n- Test it on one month of data" in d.body
    assert (
        "on Tuesday at 14:00 or on Thursday at 10:00 (New York)" in d.body and "15 minutes" in d.body
    ) or "quarter" in d.body


def test_a_folded_addendum_and_idea_come_with_the_thank_you() -> None:
    d = draft(person="p1", folded=("addendum", "value_add"))
    assert "privacy project" in d.body and "move the joins" in d.body
    assert not faults(d, SEARCH, THAT_EVENING)


def test_nothing_is_folded_in_unasked() -> None:
    assert "privacy" not in draft(person="p1").body


def test_a_thank_you_asks_about_timing_only_when_no_date_is_known() -> None:
    dated = [draft(person="p1", avoid=a).body for a in _thanks()]
    undated = [draft(with_job(promise=None), person="p1", avoid=a).body for a in _thanks()]
    assert not any("?" in b for b in dated) and any("next step, roughly?" in b for b in undated)


def _thanks() -> list[tuple[str, ...]]:
    shown: tuple[str, ...] = ()
    steps = [shown]
    for _ in range(7):
        shown = (*shown, draft(person="p1", avoid=shown).template)
        steps.append(shown)
    return steps
