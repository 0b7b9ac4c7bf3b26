"""Whether Telegram and Slack accept what they were given, and how their messages arrive."""

import logging

from slack_sdk.web.async_client import AsyncWebClient

from bot.checks.finding import Finding
from bot.platform import PlatformTrouble
from bot.settings import Settings, secret
from bot.slack import wording as slack_wording
from bot.slack.errors import SlackTrouble, trouble
from bot.slack.platform import PUBLIC_API
from bot.starting import platforms
from bot.web import addresses

NONE = "Platforms: none in .env, so this is the terminal chat. docs/telegram.md and docs/slack.md show how."
NO_WAY_IN = (
    "Slack: to hear anybody it needs SLACK_APP_TOKEN (Socket Mode) or, for `afterword serve`, "
    "SLACK_SIGNING_SECRET. docs/slack.md shows where they are."
)
NO_BOT_TOKEN = "Slack: SLACK_BOT_TOKEN is missing. docs/slack.md shows where it is."  # noqa: S105
SERVE_ONLY = "Slack: by signed HTTP, with `afterword serve` only; the app's request URLs are {url}"
quiet = logging.getLogger(f"{__name__}.clients")
quiet.setLevel(logging.CRITICAL)


async def check_chats(settings: Settings) -> list[Finding]:
    found = platforms(settings, "run")
    if not found:
        lonely = settings.slack_signing_secret is not None
        return [Finding(False, NO_BOT_TOKEN)] if lonely else [Finding(True, NONE)]
    findings: list[Finding] = []
    for platform in found.values():
        try:
            findings.append(Finding(True, f"{platform.name.capitalize()}: {await platform.start()}"))
        except PlatformTrouble as refused:
            findings.append(Finding(False, str(refused)))
        finally:
            await platform.close()
    if "slack" in found:
        findings.append(await _slack_way_in(settings))
    if "telegram" in found and settings.public_url and (fault := addresses.fault(settings)):
        findings.append(Finding(False, fault))
    return findings


async def _slack_way_in(settings: Settings) -> Finding:
    token = secret(settings.slack_app_token)
    if token is None and settings.slack_signing_secret is None:
        return Finding(False, NO_WAY_IN)
    if token is None:
        return Finding(True, SERVE_ONLY.format(url=addresses.slack_url(settings)))
    base = (settings.slack_api_url or PUBLIC_API).rstrip("/") + "/"
    client = AsyncWebClient(
        base_url=base, logger=quiet, retry_handlers=[], timeout=10, trust_env_in_session=True
    )
    try:
        await client.apps_connections_open(app_token=token)
    except SlackTrouble as error:
        return Finding(False, str(trouble(error, slack_wording.APP_REFUSED)))
    return Finding(True, "Slack: Socket Mode")


def check_access(settings: Settings) -> Finding:
    if settings.allowed_users is None:
        text = "whoever sends the one-time code that start-up prints, and whom they let in"
    elif "*" in settings.allowed_users:
        text = "open to everybody (AFTERWORD_ALLOWED_USERS=*)"
    else:
        text = f"{len(settings.allowed_users)} named in AFTERWORD_ALLOWED_USERS"
    return Finding(True, f"Access: {text}")
