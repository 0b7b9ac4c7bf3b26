"""Who somebody is on Slack: name, time zone and locale, asked once a day."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from slack_sdk.web.async_client import AsyncWebClient

from bot.intake import clean_locale, clean_text
from bot.slack.errors import SlackTrouble, code
from coach.model import is_zone

FRESH_SECONDS = 24 * 3600.0
RETRY_SECONDS = 60.0
PATIENCE_SECONDS = 1.5
"""Slack wants its own message acknowledged within 3 s."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Profile:
    name: str | None = None
    zone: str | None = None
    """IANA."""
    locale: str | None = None


class Profiles:
    def __init__(self, client: AsyncWebClient, clock: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._clock = clock
        self._known: dict[str, tuple[float, Profile]] = {}

    async def of(self, user: str) -> Profile:
        """The last known one where Slack does not answer; an empty one before that."""
        until, profile = self._known.get(user, (0.0, Profile()))
        if self._clock() < until:
            return profile
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                answer = await self._client.users_info(user=user, include_locale=True)
            self._known[user] = self._clock() + FRESH_SECONDS, _profile(answer.get("user") or {})
        except SlackTrouble as error:
            log.info("Slack does not tell about a user: %s", code(error))
            self._known[user] = self._clock() + RETRY_SECONDS, profile
        return self._known[user][1]


def _profile(user: dict[str, object]) -> Profile:
    details = user.get("profile")
    more = details if isinstance(details, dict) else {}
    names = (user.get("real_name"), more.get("real_name"), more.get("display_name"))
    name = next(
        (clean_text(n).replace("\n", " ")[:100] for n in names if isinstance(n, str) and n.strip()), None
    )
    return Profile(name=name, zone=_zone(user.get("tz")), locale=clean_locale(str(user.get("locale") or "")))


def _zone(name: object) -> str | None:
    return name if isinstance(name, str) and is_zone(name) else None
