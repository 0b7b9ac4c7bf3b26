"""The composition root: reads the command line and settings, puts the parts together, and runs them."""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Sequence
from pathlib import Path

from pydantic import ValidationError

from bot.garbage import seldom
from bot.remedies import explained
from bot.settings import Settings

COMMANDS = {
    "run": "the platforms configured in .env; with none, the terminal chat (the default)",
    "chat": "terminal chat on the real data and clock",
    "telegram": "only Telegram",
    "slack": "only Slack",
    "serve": "webhooks, health and metrics behind one port",
    "demo": "terminal chat on a throw-away folder with a clock you turn",
    "replay": "play a written conversation against a virtual clock",
    "understand": "print as JSON what was understood of a text",
    "check": "say for every setting and platform whether it works",
    "export": "write a person's data to a file",
    "import": "read a person's data from a file",
    "move": "carry everything from one store to another",
    "reseal": "write everything anew with the first key of AFTERWORD_KEY",
}


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="afterword", description="A calm coach for what comes after a job interview."
    )
    sub = top.add_subparsers(dest="command", metavar="COMMAND")
    parts = {name: sub.add_parser(name, help=text, description=text) for name, text in COMMANDS.items()}
    parts["replay"].add_argument("file", type=Path)
    parts["replay"].add_argument("--json", action="store_true", help="one JSON object per line")
    parts["understand"].add_argument("text", nargs="?")
    parts["understand"].add_argument("--now", help="ISO time with offset")
    parts["understand"].add_argument("--zone", default=None, help="IANA zone")
    parts["understand"].add_argument("--locale", default="en_US")
    parts["understand"].add_argument("--jsonl", type=Path, help='rows {"id","text","now","tz","locale"}')
    parts["demo"].add_argument("--zone", default=None, help="IANA zone of the demo's clock")
    parts["export"].add_argument(
        "address", nargs="?", default="terminal:me", help="telegram:123, slack:T1:U2, terminal:me"
    )
    parts["export"].add_argument("file", type=Path, nargs="?", help="default: standard output")
    parts["import"].add_argument("file", type=Path)
    parts["move"].add_argument("source", help="a folder or postgresql://...")
    parts["move"].add_argument("target", help="a folder or postgresql://...")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    seldom()
    options = parser().parse_args(arguments)
    command = options.command or "run"
    if command == "understand":
        from bot.commands.tools import understand_

        return understand_(options)
    if command == "replay":
        from bot.commands.tools import replay

        return asyncio.run(replay(options))
    try:
        settings = Settings()
    except (ValidationError, UnicodeError, OSError) as error:
        return _explain(error)
    return _run(command, options, settings)


def _run(command: str, options: argparse.Namespace, settings: Settings) -> int:
    if command == "demo":
        from bot.commands.demo import demo

        work: Awaitable[int] = demo(options.zone or settings.timezone)
    elif command in ("check", "export", "import", "move", "reseal"):
        from bot.commands import tools

        work = tools.COMMANDS[command](settings, options)
    else:
        from bot.run import run

        work = run(settings, command)
    try:
        return asyncio.run(_status(work))
    except KeyboardInterrupt:
        return 0


async def _status(work: Awaitable[int]) -> int:
    return await work


def _explain(error: ValidationError | UnicodeError | OSError) -> int:
    for sentence in explained(error):
        print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
