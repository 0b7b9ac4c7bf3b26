"""Phrases with their expected readings: our own, and any folder of suites in the same row format."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

Row = dict[str, Any]
_OURS = Path(__file__).parents[2] / "tests" / "understand"
OWN = _OURS / "phrases.jsonl"
"""Whole messages."""
OWN_DATES = _OURS / "dates.jsonl"
"""Dates alone, in batches, and messages without any."""


def load(path: Path) -> list[Row]:
    """One JSON object a line; rows of date suites get the fields of message rows."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [_message(row) for row in rows if row.get("core", True)]


def _message(row: Row) -> Row:
    if "dates" in row:
        return row
    dates = [dict(e, role=None) for e in row["expect"]]
    return {**row, "dates": dates, "dates_only": True}


def now_of(row: Row) -> datetime:
    now = datetime.fromisoformat(row["now"])
    return now.astimezone(ZoneInfo(row["tz"])) if row.get("tz") else now
