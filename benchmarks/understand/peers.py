"""Two date libraries beside ours, as they come."""

from datetime import datetime, timedelta
from typing import Any

import parsedatetime
from dateparser.search import search_dates

_CALENDAR = parsedatetime.Calendar()


def dateparser_dates(text: str, now: datetime) -> list[dict[str, Any]]:
    settings = {
        "RELATIVE_BASE": now.replace(tzinfo=None),
        "PREFER_DATES_FROM": "future",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    found = search_dates(text, languages=["en"], settings=settings) or []
    out, at = [], 0
    for words, start in found:
        i = text.find(words, at)
        at = max(i, at)
        out.append(
            {
                "start": start if start.tzinfo else start.replace(tzinfo=now.tzinfo),
                "span": (i, i + len(words)),
            }
        )
    return out


def parsedatetime_dates(text: str, now: datetime) -> list[dict[str, Any]]:
    found = _CALENDAR.nlp(text, now.replace(tzinfo=None)) or ()
    return [{"start": start.replace(tzinfo=now.tzinfo), "span": (i, j)} for start, _, i, j, _ in found]


__all__ = ["dateparser_dates", "parsedatetime_dates", "timedelta"]
