"""The rule book played as conversations: every replay here, with its plan, its nudges and its verdicts."""

from pathlib import Path

import pytest

from tests.scenarios.checks import problems

HERE = Path(__file__).parent


@pytest.mark.parametrize("path", sorted(HERE.glob("*.replay")), ids=lambda p: p.stem)
async def test_scenario(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = await problems(path)
    assert not found, "\n".join((*found, capsys.readouterr().err))
