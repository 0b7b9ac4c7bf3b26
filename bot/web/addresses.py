"""Under which paths the platforms find this bot, and the secret that Telegram sends along.

All of it follows from the settings, so that every instance knows it and a restart changes nothing."""

import hashlib
import hmac
import re
from urllib.parse import urlsplit

from bot.settings import Settings, secret
from bot.web import wording

SLACK = "/slack/events"
TELEGRAM = "/telegram/{key}"
"""The key cannot be guessed, and the secret is checked on top of it."""


def telegram_secret(settings: Settings) -> str:
    """TELEGRAM_WEBHOOK_SECRET, or one made from the token."""
    return secret(settings.telegram_webhook_secret) or _made_from(settings, "header")


def telegram_key(settings: Settings) -> str:
    return _made_from(settings, f"path {telegram_secret(settings)}")[:40]


def telegram_url(settings: Settings) -> str:
    """What Telegram is told to call. AFTERWORD_PUBLIC_URL has to be set."""
    return _public(settings) + TELEGRAM.format(key=telegram_key(settings))


def slack_url(settings: Settings) -> str:
    """For the three request URLs of the Slack app; a path where the public address is not known."""
    return _public(settings) + SLACK


def fault(settings: Settings) -> str | None:
    """Why Telegram would not deliver, as a sentence with the remedy; None: it will."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", telegram_secret(settings)):
        return wording.ODD_HEADER
    parts = urlsplit(_public(settings))
    own_server = settings.telegram_api_url is not None
    if not parts.hostname or parts.scheme not in (("http", "https") if own_server else ("https",)):
        return wording.NOT_HTTPS
    return None


def _public(settings: Settings) -> str:
    return (settings.public_url or "").rstrip("/")


def _made_from(settings: Settings, purpose: str) -> str:
    token = secret(settings.telegram_bot_token) or ""
    return hmac.new(token.encode(), f"afterword {purpose}".encode(), hashlib.sha256).hexdigest()
