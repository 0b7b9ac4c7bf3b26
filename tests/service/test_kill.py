"""kill -9 within 20 ms of a message: everything the platform accepted is answered, nothing told is lost."""

import os
from pathlib import Path

import pytest

from tests.service.killing import killed
from tests.storage.server import fresh_schema

KILLS = int(os.environ.get("AFTERWORD_KILLS", "12"))


@pytest.mark.parametrize("store", ["tinydb", "postgres"])
async def test_every_message_is_answered(store: str, tmp_path: Path) -> None:
    url = str(tmp_path / "data") if store == "tinydb" else await fresh_schema()
    tally = await killed(tmp_path, url, KILLS if store == "tinydb" else KILLS // 4)
    assert tally.lost == []
    assert tally.nudges_lost == 0
    assert tally.notices == 0
    if store == "tinydb":
        assert tally.unanswered == []
