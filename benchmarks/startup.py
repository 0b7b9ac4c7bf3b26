"""Start-up time and idle memory of the real process with both platforms on. Run: python -m benchmarks.startup"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figures import against, cpu
from benchmarks.figures import memory as megabytes
from tests.cli.process import ROOT, environment
from tests.servers.slack import APP_TOKEN, BOT_TOKEN, SlackServer
from tests.servers.telegram import TOKEN, TelegramServer

RUNS = 3


def settings(telegram: TelegramServer, slack: SlackServer, home: Path) -> dict[str, str]:
    return {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram.url,
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_API_URL": f"{slack.url}/api/",
        "AFTERWORD_STORAGE": str(home / "data"),
        "AFTERWORD_ALLOWED_USERS": "*",
        "PYTHONPATH": str(ROOT),
    }


async def started(home: Path) -> tuple[float, float, float, float]:
    """Seconds until both platforms listen, CPU seconds of that, MB then, and seconds that a stop takes."""
    async with TelegramServer() as telegram, SlackServer() as slack:
        env, begun = environment(home, **settings(telegram, slack, home)), time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", cwd=home, env=env, stdout=asyncio.subprocess.DEVNULL
        )
        async with asyncio.timeout(60):
            while not (slack.sockets and telegram.called("deleteWebhook")):
                await asyncio.sleep(0.005)
        seconds = time.perf_counter() - begun
        used, memory = cpu(process.pid), megabytes(process.pid)
        begun = time.perf_counter()
        process.terminate()
        await process.wait()
        return seconds, used, memory, time.perf_counter() - begun


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        runs = [await started(Path(folder)) for _ in range(RUNS)]
    best = [min(column) for column in zip(*runs, strict=True)]
    print(against("start with both platforms (best of 3)", best[0], 2, " s"), f"- {best[1]:.2f} s of CPU")
    print(against("idle memory", best[2], 150, " MB"))
    print(against("graceful stop", best[3], 5, " s"))


if __name__ == "__main__":
    asyncio.run(main())
