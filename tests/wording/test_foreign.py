"""What was told in another language stays out of an English letter; names and borrowed words do not."""

from dataclasses import replace

import pytest

from coach.model import Debrief
from coach.wording.facts import short_role
from coach.wording.fragment.foreign import is_foreign
from tests.wording.worlds import INTERVIEW, SEARCH, draft

FOREIGN = [
    "sie haben zu wenig Vertretungslehrer",
    "offene Atmosphäre im Kollegium",
    "ils ont trop de bugs et pas de tests, nous les corrigeons",
    "tienen pocos médicos para la noche",
    "ze hebben geen mensen voor het weekend",
]


@pytest.mark.parametrize("told", FOREIGN)
def test_another_language_stays_out(told: str) -> None:
    assert is_foreign(told)
    debrief = Debrief(done=True, topics=(told,), experience=(told,), culture=told, forgot=told, problem=told)
    search = replace(SEARCH, interviews=(replace(INTERVIEW, debrief=debrief),))
    for kind in ("thank_you", "addendum", "dated_check_in", "value_add"):
        body = draft(search, kind, person="p1").body
        assert not any(word in body for word in told.split() if len(word) > 5), body


@pytest.mark.parametrize(
    "told",
    [
        "im good with people and their dogs",
        "my work at Le Monde",
        "the San José del Cabo office",
        "a café with no wifi",
        "con artists target the users",
        "die casting is slow",
    ],
)
def test_names_and_borrowed_words_are_english(told: str) -> None:
    assert not is_foreign(told)


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("position as Mathematiklehrerin", "Mathematiklehrerin"),
        ("the role of team lead", "team lead"),
        ("job as a driver", "driver"),
        ("Data Analyst position", "Data Analyst"),
        ("Stelle als Koch", "Koch"),
        ("Postdoc", "Postdoc"),
    ],
)
def test_a_role_is_named_without_what_leads_to_it(told: str, role: str) -> None:
    assert short_role(told) == role
