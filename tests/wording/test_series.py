"""Nothing is said twice: a company's whole series, a panel on one evening, and "Other wording"."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations

import pytest

from coach.model import Contact, Draft, JobSearch, Person, Tone
from coach.wording import ALIKE, Brief, compose, similarity
from coach.wording.catalogue import templates_for
from coach.wording.similarity import core
from tests.wording.worlds import (
    DEBRIEF,
    INTERVIEW,
    OPPORTUNITY,
    SEARCH,
    THAT_EVENING,
    TONES,
    delayed,
    without,
)

PANEL = (
    Person(id="p1", name="Dana Lee", opportunities=("o1",), role="hiring_manager"),
    Person(id="p2", name="Priya Rao", opportunities=("o1",), role="interviewer"),
    Person(id="p3", name="Tom Okafor", opportunities=("o1",), role="interviewer"),
)
SERIES = (
    ("thank_you", "p1", 0),
    ("thank_you", "p2", 0),
    ("thank_you", "p3", 0),
    ("addendum", "p1", 1),
    ("value_add", "p1", 4),
    ("dated_check_in", "p1", 13),
    ("delay_check_in", "p1", 24),
    ("second_check_in", "p1", 31),
    ("light_touch", "p1", 45),
    ("final_note", "p1", 52),
    ("long_tail", "p1", 80),
    ("long_tail", "p1", 136),
)


def panel(gone: tuple[str, ...] = ()) -> JobSearch:
    search = without(*gone)
    meeting = replace(search.interviews[0], people=("p1", "p2", "p3"))
    return replace(search, people=PANEL, interviews=(meeting,))


def sent(search: JobSearch, draft: Draft, at: datetime) -> JobSearch:
    contact = Contact(
        id=f"c{len(search.contacts)}",
        opportunity="o1",
        at=at,
        direction="out",
        person=draft.person,
        kind=draft.kind,
        angle=draft.angle,
        text=draft.body,
        template=draft.template,
    )
    return replace(search, contacts=(*search.contacts, contact))


@pytest.mark.parametrize("tone", TONES)
def test_twelve_messages_to_one_company_are_twelve_messages(tone: str) -> None:
    search, drafts = panel(), []
    for kind, person, days in SERIES:
        now = THAT_EVENING + timedelta(days=days)
        state = delayed(search) if kind == "delay_check_in" else search
        draft = compose(state, Brief(opportunity="o1", kind=kind, person=person, tone=tone), now)  # type: ignore[arg-type]
        drafts.append(draft)
        search = sent(search, draft, now)
    assert len({d.template for d in drafts}) == len(SERIES)
    pairs = [(similarity(a.body, b.body), a.template, b.template) for a, b in combinations(drafts, 2)]
    assert max(pairs)[0] < ALIKE, max(pairs)


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("gone", [(), ("detail",), ("proof", "reason"), ("detail", "proof", "reason")])
def test_every_other_wording_in_a_series_is_new_to_the_company(tone: Tone, gone: tuple[str, ...]) -> None:
    """All that "Other wording" brings at each of the twelve steps, against all that was sent and shown before it."""
    search, alike, offered = panel(gone), [], 0
    for kind, person, days in SERIES:
        now = THAT_EVENING + timedelta(days=days)
        shown = every_wording(
            delayed(search) if kind == "delay_check_in" else search, kind, person, tone, now
        )
        known = [c.text or "" for c in search.contacts]
        for n, draft in enumerate(shown):
            others = [*known, *(d.body for d in shown[:n])]
            alike += [(kind, draft.template) for text in others if similarity(draft.body, text) >= ALIKE]
        offered += len(shown)
        assert len(shown) >= (4 if "thank" in kind or "check" in kind else 1), (kind, len(shown))
        search = sent(search, shown[0], now)
    assert not alike and offered > 40, (offered, alike)


def every_wording(search: JobSearch, kind: str, person: str, tone: Tone, now: datetime) -> list[Draft]:
    """The first and all others, until one comes round again."""
    shown: list[Draft] = []
    while len({d.template for d in shown}) == len(shown):
        brief = Brief(
            opportunity="o1", kind=kind, person=person, tone=tone,
            avoid=tuple(d.template for d in shown), shown=tuple(d.body for d in shown),
        )  # fmt: skip
        shown.append(compose(search, brief, now))
    return shown[:-1]


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("topics", [DEBRIEF.topics, DEBRIEF.topics[:1], ()])
def test_panel_members_do_not_get_look_alikes_even_before_any_is_sent(
    tone: str, topics: tuple[str, ...]
) -> None:
    search = panel()
    meeting = replace(search.interviews[0], debrief=replace(DEBRIEF, topics=topics))
    search = replace(search, interviews=(meeting,))
    briefs = [Brief(opportunity="o1", kind="thank_you", person=p.id, tone=tone) for p in PANEL]  # type: ignore[arg-type]
    drafts = [compose(search, b, THAT_EVENING) for b in briefs]
    assert len({d.template for d in drafts}) == 3
    for a, b in combinations(drafts, 2):
        assert similarity(a.body, b.body) < ALIKE, (a.body, b.body)
        assert a.body.split("\n")[0] != b.body.split("\n")[0]


def test_what_one_person_said_goes_to_that_person() -> None:
    told = replace(
        DEBRIEF, per_person=(("p2", "asked about accessibility testing"), ("p3", "the on-call rota"))
    )
    search = replace(panel(), interviews=(replace(INTERVIEW, people=("p1", "p2", "p3"), debrief=told),))
    bodies = {
        p: compose(search, Brief(opportunity="o1", kind="thank_you", person=p), THAT_EVENING).body
        for p in ("p1", "p2", "p3")
    }
    assert "accessibility testing" in bodies["p2"] and "accessibility" not in bodies["p1"] + bodies["p3"]
    assert "the on-call rota" in bodies["p3"] and "rota" not in bodies["p1"] + bodies["p2"]


def test_a_proof_goes_to_one_panel_member_only() -> None:
    bodies = [
        compose(panel(), Brief(opportunity="o1", kind="thank_you", person=p.id), THAT_EVENING).body
        for p in PANEL
    ]
    assert sum("nightly job" in b for b in bodies) <= 1


@pytest.mark.parametrize(
    "kind", ["thank_you", "dated_check_in", "undated_check_in", "delay_check_in", "second_check_in"]
)
def test_other_wording_brings_four_really_different_ones(kind: str) -> None:
    few_facts = without("detail", "proof", "reason")
    search = delayed(few_facts) if kind == "delay_check_in" else few_facts
    shown: tuple[str, ...] = ()
    bodies: list[str] = []
    for _ in range(4):
        draft = compose(
            search,
            Brief(opportunity="o1", kind=kind, person="p1", avoid=shown),
            THAT_EVENING + timedelta(days=13),
        )
        shown, bodies = (*shown, draft.template), [*bodies, draft.body]
    assert len(set(shown)) == 4
    assert len({core(b).split(".")[0] for b in bodies}) == 4
    assert max(similarity(a, b) for a, b in combinations(bodies, 2)) < 0.70


def test_when_all_were_shown_the_first_comes_round_again_and_not_a_plain_note() -> None:
    every = tuple(t.id for t in templates_for("en", "thank_you", "email"))
    draft = compose(SEARCH, Brief(opportunity="o1", kind="thank_you", person="p1", avoid=every), THAT_EVENING)
    assert draft.template in every


def test_an_angle_of_the_last_two_messages_is_not_taken_again() -> None:
    search = SEARCH
    angles = []
    for n in range(3):
        now = THAT_EVENING + timedelta(days=13 + 7 * n)
        draft = compose(search, Brief(opportunity="o1", kind="dated_check_in", person="p1"), now)
        angles.append(draft.angle)
        search = sent(search, draft, now)
    assert len(set(angles)) == 3


def test_the_choice_is_the_same_every_time_and_differs_between_companies() -> None:
    brief = Brief(opportunity="o1", kind="thank_you", person="p1")
    assert len({compose(SEARCH, brief, THAT_EVENING).body for _ in range(5)}) == 1
    others = []
    for n in range(12):
        search = replace(
            SEARCH,
            opportunities=(replace(OPPORTUNITY, id=f"x{n}"),),
            interviews=(replace(INTERVIEW, opportunity=f"x{n}"),),
        )
        others.append(
            compose(search, Brief(opportunity=f"x{n}", kind="thank_you", person="p1"), THAT_EVENING).template
        )
    assert len(set(others)) > 3
