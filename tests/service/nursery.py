"""Real bot processes that start at once: `python -m tests.service.nursery` imports everything, then forks a
`python -m bot ARGUMENTS` for every line of ARGUMENTS on its input, and prints the process id."""

import os
import signal
import sys
from datetime import UTC, datetime

from bot import run  # noqa: F401
from bot.__main__ import main as bot
from coach.model import JobSearch
from handlers.message import Incoming
from handlers.route import hear


def warm() -> None:
    """What is loaded at a first message is loaded now."""
    now = datetime.now(UTC)
    said = Incoming(id="1", address="telegram:1", at=now, text="/interview Acme tomorrow 2pm with Dana")
    hear(JobSearch(owner="nobody"), said, now)


def main() -> None:
    warm()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    print("ready", flush=True)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(2, 1)
            status = bot(line.split())
            os._exit(status)
        print(pid, flush=True)


if __name__ == "__main__":
    main()
