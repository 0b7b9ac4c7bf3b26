"""Only what Slack signed, and signed just now."""

import hashlib
import hmac

import pytest

from bot.web.signature import genuine

NOW = 1_800_000_000
BODY = b'{"type":"event_callback"}'


def headers(at: str = str(NOW), body: bytes = BODY, secret: str = "shh") -> dict[str, str]:
    mac = hmac.new(secret.encode(), b"v0:" + at.encode(errors="ignore") + b":" + body, hashlib.sha256)
    return {"X-Slack-Request-Timestamp": at, "X-Slack-Signature": f"v0={mac.hexdigest()}"}


def test_slacks_own_example_is_genuine() -> None:
    """From Slack's page on verifying requests."""
    body = (
        b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&"
        b"channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&"
        b"response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
        b"&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
    )
    given = {
        "X-Slack-Request-Timestamp": "1531420618",
        "X-Slack-Signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
    }
    assert genuine("8f742231b10e8888abcd99yyyzzz85a5", given, body, 1531420618)


def test_what_was_changed_or_signed_by_another_is_not() -> None:
    assert genuine("shh", headers(), BODY, NOW)
    assert not genuine("shh", headers(), BODY + b" ", NOW)
    assert not genuine("shh", headers(secret="hss"), BODY, NOW)
    assert not genuine("shh", headers() | {"X-Slack-Request-Timestamp": str(NOW + 1)}, BODY, NOW)


@pytest.mark.parametrize(("later", "good"), [(0, True), (299, True), (301, False), (-301, False)])
def test_an_old_one_may_be_a_replay(later: int, good: bool) -> None:
    assert genuine("shh", headers(), BODY, NOW + later) is good


@pytest.mark.parametrize("at", ["", "soon", "-5", "1e9", "٣", "9" * 400, f"{NOW}\n", f" {NOW}"])
def test_an_odd_time_is_no_time(at: str) -> None:
    assert not genuine("shh", headers(at=at), BODY, NOW)


def test_without_headers_nothing_is_genuine() -> None:
    assert not genuine("shh", {}, BODY, NOW)
    assert not genuine("shh", {"X-Slack-Request-Timestamp": str(NOW), "X-Slack-Signature": "v0=ä"}, BODY, NOW)
