"""The command-line tools beside the bot: replay, understand, check, export, import, move."""

import argparse
import json
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.settings import Settings
from coach.understand import as_json, understand


async def replay(options: argparse.Namespace) -> int:
    from bot.replay import play

    try:
        source = options.file.read_text(encoding="utf-8")
    except OSError as error:
        print(f"{options.file} cannot be read: {error.strerror}.", file=sys.stderr)
        return 2
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        print(
            f"{options.file} cannot be read: line {line} is no UTF-8. Save the file as UTF-8.",
            file=sys.stderr,
        )
        return 2
    return await play(source, as_json=options.json, base=options.file.parent)


def understand_(options: argparse.Namespace) -> int:
    if options.jsonl is not None:
        return _rows(options.jsonl)
    if options.text is None:
        print(
            'Give a text, for example: afterword understand "interview at Acme tomorrow 2pm"', file=sys.stderr
        )
        return 2
    try:
        zone = options.zone or "UTC"
        now = datetime.fromisoformat(options.now) if options.now else datetime.now(UTC)
        now = now if now.tzinfo else now.replace(tzinfo=ZoneInfo(zone))
        zone = options.zone or _zone_of(now)
        read = understand(options.text, now, zone=zone, locale=options.locale)
    except (ValueError, KeyError) as error:
        print(
            f"--now takes an ISO time such as 2026-11-23T10:00-05:00, --zone a name such as Europe/Berlin ({error}).",
            file=sys.stderr,
        )
        return 2
    print(json.dumps(as_json(read), ensure_ascii=False, indent=2))
    return 0


def _zone_of(now: datetime) -> str:
    """An offset without a zone still reads its own wall clock."""
    offset = now.utcoffset()
    hours = int(offset.total_seconds() // 3600) if offset else 0
    return f"Etc/GMT{-hours:+d}" if offset and offset.total_seconds() % 3600 == 0 and hours else "UTC"


def _rows(path: Path) -> int:
    with path.open(encoding="utf-8") as rows:
        for line in rows:
            if not line.strip():
                continue
            row = json.loads(line)
            now, zone = datetime.fromisoformat(row["now"]), row.get("tz") or "UTC"
            read = understand(row["text"], now, zone=zone, locale=row.get("locale") or "en_US")
            print(json.dumps({"id": row.get("id"), **as_json(read)}, ensure_ascii=False))
    return 0


async def check(settings: Settings, options: argparse.Namespace) -> int:
    from bot.commands.check import check as look

    return await look(settings)


async def export(settings: Settings, options: argparse.Namespace) -> int:
    from bot.commands import carry_out

    return await carry_out.told(carry_out.export(settings, options.address, options.file))


async def import_(settings: Settings, options: argparse.Namespace) -> int:
    from bot.commands import carry_out

    return await carry_out.told(carry_out.import_(settings, options.file))


async def move(settings: Settings, options: argparse.Namespace) -> int:
    from bot.commands import carry_out

    return await carry_out.told(carry_out.move(settings, options.source, options.target))


async def reseal(settings: Settings, options: argparse.Namespace) -> int:
    from bot.commands import carry_out

    return await carry_out.told(carry_out.reseal(settings))


COMMANDS: dict[str, Callable[[Settings, argparse.Namespace], Awaitable[int]]] = {
    "check": check,
    "export": export,
    "import": import_,
    "move": move,
    "reseal": reseal,
}
