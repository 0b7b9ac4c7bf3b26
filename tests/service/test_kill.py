"""kill -9 within 20 ms of a message: everything the platform accepted is answered, nothing told is lost. More of it, and
on PostgreSQL, where a lease has to run out first: `make torture`."""

import os
from pathlib import Path

from tests.service.killing import killed

KILLS = int(os.environ.get("AFTERWORD_KILLS", "12"))


async def test_every_message_is_answered(tmp_path: Path) -> None:
    tally = await killed(tmp_path, str(tmp_path / "data"), KILLS)
    assert tally.kills == KILLS
    assert tally.unanswered == []
    assert tally.lost == []
    assert tally.nudges_lost == 0
    assert tally.notices == 0
