"""afterword check: says for every setting and platform whether it works, and how to mend it."""

from bot.checks.chats import check_access, check_chats
from bot.checks.listing import listing
from bot.checks.model import check_model
from bot.checks.store import check_store
from bot.logs import start_log
from bot.settings import Settings


async def check(settings: Settings) -> int:
    """Exit status 0 when everything that is configured works. Changes nothing; works beside a running bot."""
    start_log(settings)
    print("Settings (the environment first, then .env):")
    for line in listing(settings):
        print(line)
    findings = [
        *await check_store(settings),
        *await check_chats(settings),
        check_access(settings),
        await check_model(settings),
    ]
    for finding in findings:
        print(finding)
    return 0 if all(finding.good for finding in findings) else 1
