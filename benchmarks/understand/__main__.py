"""Prints the figures: `python -m benchmarks.understand [FOLDER_OF_SUITES] [--fails N] [--peers]`."""

import argparse
from pathlib import Path

from benchmarks.understand.adapter import capture, dates
from benchmarks.understand.measure import Figures, measure_dates, measure_messages, p50_p99, percent
from benchmarks.understand.rows import OWN, OWN_DATES, Row, load
from coach.understand import warm


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.understand", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="more suites: *.jsonl in the same row format")
    parser.add_argument("--fails", type=int, default=0, help="print so many wrong messages of each suite")
    parser.add_argument("--split", help="only this part of our own phrases")
    parser.add_argument("--no-peers", action="store_true", help="leave the other libraries out")
    asked = parser.parse_args()
    warm()  # as a service does at its start
    suites = _suites(asked.folder, asked.split)
    for name, rows in suites.items():
        if not rows[0].get("dates_only"):
            _print_messages(name, measure_messages(capture, rows), asked.fails)
    readers = {"afterword": dates}
    if not asked.no_peers:
        from benchmarks.understand.peers import dateparser_dates, parsedatetime_dates

        readers |= {"dateparser": dateparser_dates, "parsedatetime": parsedatetime_dates}
    print(f"\n{'dates':26} {'suite':22} right  texts  false alarms   p50 ms  p99 ms")
    for reader, read in readers.items():
        for name, rows in suites.items():
            _print_dates(reader, name, measure_dates(read, rows))


def _suites(folder: Path | None, split: str | None) -> dict[str, list[Row]]:
    own = load(OWN) + load(OWN_DATES)
    parts = dict.fromkeys(row["split"] for row in own)
    suites = {
        f"own {part}": [r for r in own if r["split"] == part] for part in parts if split in (None, part)
    }
    for path in sorted(folder.glob("*.jsonl")) if folder else []:
        suites[path.stem] = load(path)
    return suites


def _print_messages(name: str, figures: Figures, fails: int) -> None:
    p50, p99 = p50_p99(figures.milliseconds)
    print(
        f"{name}: {len(figures.whole)} messages, whole right {percent(figures.whole)} %, wrong "
        f"{dict(figures.slots)}"
    )
    print(
        f"   both readings offered {sum(figures.offered)} of {len(figures.offered)}, clear ones asked "
        f"{percent(figures.asked)} %, p50 {p50:.2f} ms, p99 {p99:.2f} ms"
    )
    for failure in figures.failures[:fails]:
        print("   ", failure)


def _print_dates(reader: str, name: str, figures: Figures) -> None:
    p50, p99 = p50_p99(figures.milliseconds)
    print(
        f"{reader:26} {name:22} {percent(figures.dates)}  {percent(figures.texts)}  "
        f"{percent(figures.false_alarms)} of "
        f"{len(figures.false_alarms):3}   {p50:6.2f}  {p99:6.2f}"
    )


if __name__ == "__main__":
    main()
