"""What each file of a room is for, read from its first sentence: `python -m tests.rooms handlers/news`."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
HOUSE = ("coach", "handlers", "storage", "bot")


def files(room: str) -> list[Path]:
    return sorted(f for f in (ROOT / room).rglob("*.py") if f.stat().st_size)


def opening(file: Path) -> str:
    """The first sentence, on one line; empty where the file has none."""
    told = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    return " ".join(told.split("\n\n")[0].split())


def rooms() -> Iterator[str]:
    """Every folder with code in it, below the four."""
    for part in HOUSE:
        yield from sorted({str(f.parent.relative_to(ROOT)) for f in files(part)})


if __name__ == "__main__":
    for wanted in sys.argv[1:] or list(rooms()):
        for file in files(wanted) if sys.argv[1:] else [ROOT / wanted / "__init__.py"]:
            print(f"{file.relative_to(ROOT)}: {opening(file)}")
