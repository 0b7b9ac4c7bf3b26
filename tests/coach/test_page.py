"""docs/coach.md says what the code does, and every rule has a home and a source."""

from pathlib import Path
from re import findall

from coach.founding import ARTICLES, HOMES
from coach.guard.rules import RULES
from coach.nudges import CATALOGUE
from coach.nudges.catalogue import KINDS
from coach.page import page
from coach.sources import SOURCES, named

ROOT = Path(__file__).parents[2]
NUDGE_CODES = (
    *(f"N{n:02}" for n in range(1, 15)),
    "N15a", "N15b", "N16a", "N16b", "N16c", "N17a", "N17b",
    *(f"N{n}" for n in range(18, 30)),
)  # fmt: skip
RULE_IDS = (
    "R1", "R2a", "R2b", "R2c", "R2d", "R2e", "R2f", "R2g", "R3a", "R3b", "R3c", "R4", "R4b", "R5", "R5b", "R6", "R6b",
    "R6c", "R7", "R7b", "R8a", "R8b", "R8c", "R9", "R10", "R11", "R12", "R13", "R14", "R15",
)  # fmt: skip


def test_the_page_is_up_to_date() -> None:
    assert (ROOT / "docs" / "coach.md").read_text(encoding="utf-8") == page(), (
        "run: python -m coach.page > docs/coach.md"
    )


def test_every_nudge_kind_and_every_rule_is_there_once() -> None:
    assert sorted(k.code for k in KINDS) == sorted(NUDGE_CODES)
    assert len(CATALOGUE) == len(KINDS)
    assert sorted(r.id for r in RULES) == sorted(RULE_IDS)


def test_each_kind_has_a_file_that_opens_with_its_purpose() -> None:
    folder = ROOT / "coach" / "nudges"
    texts = [p.read_text(encoding="utf-8") for p in folder.glob("*.py")]
    for kind in KINDS:
        assert any(f'code="{kind.code}"' in text for text in texts), kind.name


def test_every_founding_rule_has_a_home_that_exists() -> None:
    assert sorted(n for numbers in ARTICLES.values() for n in numbers) == sorted(HOMES) == list(range(1, 115))
    for number, homes in HOMES.items():
        for home in homes.split():
            path = ROOT / "coach" / home
            assert path.is_dir() or path.with_suffix(".py").is_file(), (number, home)


def test_every_source_that_is_named_is_known() -> None:
    for mention in [k.sources for k in KINDS] + [r.source for r in RULES]:
        unknown = [c for c in findall(r"\b[A-Z]\d+b?\b", mention) if c not in SOURCES]
        assert not unknown, mention
    assert [s.split(":")[0] for s in named("S2 52; A1, F16")] == ["S2", "A1", "F16"]
