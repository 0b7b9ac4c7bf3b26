"""Figures as they are printed: percentiles in milliseconds, ratios, and whether a goal was met."""

import os
from collections.abc import Sequence
from pathlib import Path


def percentile(values: Sequence[float], share: float) -> float:
    """`share` 0.5 is the median."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spread(seconds: Sequence[float]) -> str:
    """ "p50 1.2 ms, p99 3.4 ms"."""
    return f"p50 {percentile(seconds, 0.5) * 1e3:.1f} ms, p99 {percentile(seconds, 0.99) * 1e3:.1f} ms"


def against(name: str, value: float, goal: float, unit: str = "", *, at_most: bool = True) -> str:
    """ "start: 1.20 s (goal at most 2): met"."""
    met = value <= goal if at_most else value >= goal
    return f"{name}: {value:.2f}{unit} (goal at {'most' if at_most else 'least'} {goal:g}{unit}): {'met' if met else 'MISSED'}"


def cpu(process: int) -> float:
    """Seconds that a process has used so far, in all its threads: on a busy machine truer than the clock."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(process: int) -> float:
    """Megabytes that a process holds."""
    status = Path(f"/proc/{process}/status").read_text()
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))
