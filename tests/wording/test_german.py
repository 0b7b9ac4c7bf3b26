"""German letters: a role joined as one says it, facts as sentences, nothing that means somebody else, no English left over."""

import re
from dataclasses import replace

import pytest

from coach.model import Debrief, JobSearch, Preferences
from coach.wording import Brief
from coach.wording.catalogue import TEMPLATES
from coach.wording.facts import facts_of
from coach.wording.german import als, told
from coach.wording.scene import scene_of
from coach.wording.subject import subject_for
from coach.wording.write import written
from tests.wording.worlds import DANA, INTERVIEW, OPPORTUNITY, SEARCH, TWO_WEEKS_ON

GERMAN = [t for t in TEMPLATES if t.language == "de"]


def world(language: str, role: str | None = "Sachbearbeiterin Einkauf") -> JobSearch:
    debrief = Debrief(
        done=True,
        topics=("die neue Kasse",),
        problem="sie haben zu wenig Leute",
        experience=("habe den Import gebaut",),
    )
    return replace(
        SEARCH,
        preferences=replace(
            Preferences(name="Sam Poe", phone="0171 5550100"), language=language, country="DE"
        ),
        opportunities=(
            replace(OPPORTUNITY, role=role, country="DE", strengths=(), news=(), why_this_role=None),
        ),
        interviews=(replace(INTERVIEW, debrief=debrief),),
        people=(replace(DANA, name="Frau Katrin Huber"),),
    )


@pytest.mark.parametrize("language", ["de", "de_du"])
@pytest.mark.parametrize("role", ["Sachbearbeiterin Einkauf", None])
def test_every_german_wording_is_clean(language: str, role: str | None) -> None:
    for template in GERMAN:
        brief = Brief(
            opportunity="o1", kind=template.kind, person="p1", channel=template.channel, tone="formal"
        )
        scene = scene_of(world(language, role), brief, TWO_WEEKS_ON)
        facts = facts_of(scene)
        for body, _ in written(scene, template, facts):
            assert not re.search(r"\s[,.;:!?](?:\s|$)|\(\)|,,|\bAbout\b|\bam Apparat\b|: habe\b", body), body
            if language == "de_du":
                assert not re.search(
                    r"\b(?:Ihnen|Ihre[mnrs]?)\b|(?<![.?!:] )(?<!^)\bSie (?:haben|sind|hatten)\b", body
                ), body
            if template.channel in ("text", "linkedin_note"):
                assert "Sehr geehrte" not in body
            if template.channel == "email":
                assert "About" not in (subject_for(scene, template, facts) or "")


@pytest.mark.parametrize(
    ("role", "joined"),
    [
        ("Sachbearbeiterin Einkauf", " als Sachbearbeiterin Einkauf"),
        ("Data Analyst", " als Data Analyst"),
        ("Junior Softwareentwickler", " als Junior Softwareentwickler"),
        ("Pflegefachkraft", " als Pflegefachkraft"),
        ("Tierarzt", " als Tierarzt"),
        ("Praktikum Marketing", " (Praktikum Marketing)"),
        ("Vertrieb", " (Vertrieb)"),
    ],
)
def test_a_role_is_joined_as_one_says_it(role: str, joined: str) -> None:
    assert als(role) == joined


@pytest.mark.parametrize(
    ("typed", "mine", "familiar", "said"),
    [
        ("habe den Import gebaut", True, False, "Ich habe den Import gebaut"),
        ("leite ein Team von sechs", True, False, "Ich leite ein Team von sechs"),
        ("ich spreche Polnisch", True, True, "Ich spreche Polnisch"),
        ("fünf Jahre Lagerlogistik", True, False, "fünf Jahre Lagerlogistik"),
        ("sie haben zu wenig Leute", False, False, "Sie haben zu wenig Leute"),
        ("ihre Lieferzeiten", False, False, "Ihre Lieferzeiten"),
        ("sie haben zu wenig Leute", False, True, None),
        ("er hat keine Vertretung", False, False, None),
        ("sie sucht jemanden für die Nacht", False, False, None),
        ("Herr Weber war nett", False, False, None),
        ("über das Gehalt", False, False, None),
        ("im Lager ist Chaos", False, False, None),
        ("die Umstellung der Kasse", False, True, "die Umstellung der Kasse"),
    ],
)  # fmt: skip
def test_what_was_told_becomes_part_of_a_letter(
    typed: str, mine: bool, familiar: bool, said: str | None
) -> None:
    assert told(typed, mine=mine, familiar=familiar) == said
