"""What Slack's refusals mean: for a message, and for the tokens."""

import re

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.platform import PlatformTrouble, SendFailed
from bot.slack import wording

_CODE = re.compile(r"[a-z0-9_]{1,60}")
NOBODY = frozenset(
    {"channel_not_found", "user_not_found", "user_disabled", "is_archived", "cannot_dm_bot", "not_in_channel"}
    | {"messages_tab_disabled", "user_not_visible", "restricted_action", "team_not_found", "users_not_found"}
)
"""This person cannot be written to."""
TOKEN = frozenset(
    {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "no_permission"}
    | {"not_allowed_token_type", "org_login_required", "ekm_access_denied", "missing_scope"}
)
"""Nobody can be written to until the operator has mended it."""
UNSURE = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable", "unknown"})
NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)

SlackTrouble = (SlackClientError, aiohttp.ClientError, TimeoutError, OSError)
"""All that a call of slack_sdk raises."""


def code(error: Exception) -> str:
    """ "channel_not_found"; "http_503"; the class name of a network error. Never anything of the message."""
    if not isinstance(error, SlackApiError):
        return type(error).__name__
    answer = error.response
    if isinstance(getattr(answer, "data", None), dict):
        given = str(answer.data.get("error"))
        return given if _CODE.fullmatch(given) else "unknown"
    status = getattr(answer, "status_code", None) or getattr(answer, "status", None)
    return f"http_{status}" if status else "unknown"


def retry_after(error: Exception) -> float | None:
    """Seconds, where Slack asked to wait."""
    answer = getattr(error, "response", None)
    if getattr(answer, "status_code", None) != 429 and code(error) not in ("ratelimited", "rate_limited"):
        return None
    given = {k.lower(): v for k, v in (getattr(answer, "headers", None) or {}).items()}.get(
        "retry-after", "1"
    )
    return float(given) if str(given).isdigit() else 1.0


def ambiguous(error: Exception) -> bool:
    """Whether the call may have had an effect."""
    if isinstance(error, NOT_SENT):
        return False
    return not isinstance(error, SlackApiError) or code(error) in UNSURE or code(error).startswith("http_")


def refused(error: Exception) -> bool:
    """Slack understood and said no to this request, not to the person and not to the token."""
    known = isinstance(error, SlackApiError) and retry_after(error) is None and not ambiguous(error)
    return known and code(error) not in NOBODY | TOKEN


def send_failed(error: Exception) -> SendFailed:
    why, wait = f"Slack: {code(error)}", retry_after(error)
    if wait is not None:
        return SendFailed(why, retry_after=wait)
    return SendFailed(why, gone=code(error) in NOBODY, ambiguous=ambiguous(error))


def trouble(error: Exception, refused: str) -> PlatformTrouble:
    """`refused`: the sentence about this token."""
    why = code(error)
    if why == "missing_scope":
        return PlatformTrouble(wording.MISSING_SCOPE.format(why=_needed(error)))
    if why in TOKEN:
        return PlatformTrouble(refused.format(why=why))
    return PlatformTrouble(wording.AWAY.format(why=why), passing=True)


def _needed(error: Exception) -> str:
    data = getattr(getattr(error, "response", None), "data", None)
    return str(data.get("needed", "it needs")) if isinstance(data, dict) else "it needs"
