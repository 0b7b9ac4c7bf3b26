"""Figures of one reader over one suite."""

import statistics
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from benchmarks.understand.judge import match_dates, overlap, same, wrong_slots
from benchmarks.understand.rows import Row, now_of

Dates = Callable[[str, datetime], list[dict[str, Any]]]
Capture = Callable[[str, datetime, str], dict[str, Any]]


@dataclass
class Figures:
    dates: list[bool] = field(default_factory=list)
    texts: list[bool] = field(default_factory=list)
    false_alarms: list[bool] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    ends: list[bool] = field(default_factory=list)
    """Of ranges whose beginning is right; of our own phrases only, as suites differ in what an end is."""
    offered: list[bool] = field(default_factory=list)
    asked: list[bool] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)
    """Of processor time, so that other work on the machine does not count."""
    slots: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def measure_dates(read: Dates, rows: list[Row]) -> Figures:
    """Dates right, texts with every date right and none invented, false alarms on texts without a date."""
    figures = Figures()
    for row in rows:
        now = now_of(row)
        began = time.process_time()
        found = read(row["text"], now)
        figures.milliseconds.append(1000 * (time.process_time() - began))
        found = [f for f in found if f.get("start") is not None or f.get("seconds") is not None]
        dated = [f for f in found if f.get("start") is not None]
        if not row["dates"]:
            figures.false_alarms.append(bool(dated))
            continue
        hits = match_dates(found, row, now)
        figures.dates += [h is not None for h in hits]
        _ends_and_questions(figures, row, hits)
        spans = [d["span"] for d in row["dates"]]
        extra = [f for f in dated if f.get("span") and not any(overlap(f["span"], s) > 0 for s in spans)]
        figures.texts.append(all(h is not None for h in hits) and not extra)
    return figures


def _ends_and_questions(figures: Figures, row: Row, hits: list[dict[str, Any] | None]) -> None:
    for want, hit in zip(row["dates"], hits, strict=True):
        if hit and want.get("end") and "ambiguous" in want:
            end = datetime.fromisoformat(want["end"])
            figures.ends.append(hit.get("end") is not None and same(hit["end"], end, want["grain"]))
        if hit and want.get("ambiguous"):
            figures.offered.append(bool(hit.get("alts")))
        elif hit and not want.get("alts"):
            figures.asked.append(hit.get("grade") == "ask")


def measure_messages(capture: Capture, rows: list[Row]) -> Figures:
    """Whole messages right, other readings offered where there are two, questions asked where there is one."""
    figures = Figures()
    for row in rows:
        now = now_of(row)
        began = time.process_time()
        read = capture(row["text"], now, row.get("locale", "en_US"))
        figures.milliseconds.append(1000 * (time.process_time() - began))
        wrong = wrong_slots(read, row, now)
        figures.whole.append(not wrong)
        figures.slots.update(set(wrong))
        if wrong:
            figures.failures.append(f"{row['id']} {row['text']!r} {wrong} {_short(read, wrong)}")
        for want, hit in zip(row["dates"], match_dates(read["dates"], row, now), strict=True):
            if hit and want.get("ambiguous"):
                figures.offered.append(bool(hit["alts"]))
            elif hit and not want.get("alts"):
                figures.asked.append(hit["grade"] == "ask")
    return figures


def _short(read: dict[str, Any], wrong: list[str]) -> str:
    parts = [f"{k}={read[k]!r}" for k in ("intent", "company", "role") if k in wrong]
    if any("contact" in w for w in wrong):
        parts.append(f"contacts={[c['name'] for c in read['contacts']]}")
    if any("date" in w for w in wrong):
        parts.append(f"dates={[(d['role'], str(d['start'])[:16], d['span']) for d in read['dates']]}")
    return " ".join(parts)


def percent(values: list[bool]) -> str:
    return f"{100 * sum(values) / len(values):5.1f}" if values else "    -"


def p50_p99(milliseconds: list[float]) -> tuple[float, float]:
    ranked = sorted(milliseconds)
    return statistics.median(ranked), ranked[int(0.99 * (len(ranked) - 1))]
