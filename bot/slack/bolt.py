"""The Bolt app: nothing is acknowledged before its listener is done, and no message text reaches a log."""

import logging
import secrets
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

quiet = logging.getLogger(__name__)
quiet.setLevel(logging.CRITICAL)
"""The libraries' own logger: they write message texts into theirs."""


def bolt(client: AsyncWebClient, identity: dict[str, Any], token: str, secret: str | None) -> AsyncApp:
    """`client` without a token, else Bolt asks Slack who it is before the first message; `identity` is auth.test's
    answer; without a signing `secret` nothing comes in over HTTP."""
    installed = AuthorizeResult(
        enterprise_id=None,
        team_id=identity.get("team_id"),
        bot_user_id=identity.get("user_id"),
        bot_id=identity.get("bot_id"),
        bot_token=token,
    )

    async def authorize() -> AuthorizeResult:
        return installed

    return AsyncApp(
        name="afterword-slack",  # Bolt sets the level of the logger of this name, and "afterword" is the store's
        logger=quiet,
        client=client,
        authorize=authorize,
        signing_secret=secret or secrets.token_hex(),
        process_before_response=True,
    )
