"""Nobody gets lost: every file says what it is for, and the map in CONTRIBUTING.md names rooms and files that exist."""

import re

import pytest

from tests.rooms import HOUSE, ROOT, files, opening, rooms

MAP = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`((?:bot|coach|handlers|storage|tests)/[\w/.]+)`")
"""A place; `handlers/reading/fits` or `bot/web/`."""


@pytest.mark.parametrize("part", HOUSE)
def test_every_file_says_what_it_is_for(part: str) -> None:
    silent = [str(f) for f in files(part) if len(opening(f).split()) < 4]
    assert not silent


def test_every_place_that_is_named_is_there() -> None:
    named = [n for page in ("CONTRIBUTING.md", "docs/why.md") for n in NAMED.findall(text_of(page))]
    gone = [n for n in named if not any((ROOT / f"{n.rstrip('/')}{end}").exists() for end in ("", ".py"))]
    assert len(named) > 20
    assert not gone


def test_every_room_is_on_the_map() -> None:
    inside = [r for r in rooms() if r.count("/") == 1]
    assert not [r for r in inside if not re.search(rf"(?m)^\s+.*\b{r.split('/')[1]}/", MAP)]


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")
