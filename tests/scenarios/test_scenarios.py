"""The rule book played as conversations: every replay here, with its plan, its nudges and its verdicts."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.scenarios.checks import problems, problems_in

HERE = Path(__file__).parent


@pytest.mark.parametrize("path", sorted(HERE.glob("*.replay")), ids=lambda p: p.stem)
async def test_scenario(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = await problems(path)
    assert not found, "\n".join((*found, capsys.readouterr().err))


def stories() -> Iterator[tuple[str, str, str]]:
    """Short replays, many to a file, each under a line "=== title"."""
    for path in sorted(HERE.glob("told/*.stories")):
        text = path.read_text(encoding="utf-8")
        for title, body in re.findall(r"^=== (.+)\n((?:(?!^=== ).*\n?)*)", text, re.M):
            yield path.stem, title, body


@pytest.mark.parametrize(
    ("story", "body"), [(f"{file}: {title}", body) for file, title, body in stories()], ids=lambda v: v[:60]
)
async def test_story(story: str, body: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The same facts told in other words come to the same plan."""
    found = await problems_in(body, HERE)
    assert not found, "\n".join((story, *found, capsys.readouterr().err))
