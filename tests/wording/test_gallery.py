"""docs/wording.md is what the code makes, and shows every kind."""

from pathlib import Path

from coach.wording.catalogue import CHANNELS
from coach.wording.gallery import page

GALLERY = Path(__file__).parents[2] / "docs" / "wording.md"


def test_the_page_is_up_to_date() -> None:
    made = page()
    assert GALLERY.read_text(encoding="utf-8") == made, (
        "run: python -m coach.wording.gallery > docs/wording.md"
    )


def test_every_kind_is_on_it() -> None:
    text = GALLERY.read_text(encoding="utf-8")
    for kind in CHANNELS:
        assert f"## {kind.replace('_', ' ').capitalize()}\n" in text
    assert text.count("\n### ") > 180
