"""slack_sdk's client, with a shorter way for the one call that every answer makes; all else is the library's."""

import json
from functools import cached_property
from typing import Any

import msgspec
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

POST = "chat.postMessage"
JSON = "application/json;charset=utf-8"


class _Posted(msgspec.Struct):
    """All that is read of Slack's answer."""

    ok: bool = False
    ts: str = ""


class Client(AsyncWebClient):
    """Made with a session: the shorter way goes over it."""

    async def post(self, fields: dict[str, Any]) -> str:
        """`chat_postMessage`; returns the message's ts. Raises what slack_sdk raises."""
        assert self.session
        url, headers = self._post_to
        async with self.session.post(url, data=_body(fields), headers=headers) as answer:
            status, data = answer.status, await answer.read()
        try:
            posted = msgspec.json.decode(data, type=_Posted)
        except msgspec.MsgspecError:
            posted = _Posted()
        if status == 200 and posted.ok and posted.ts:
            return posted.ts
        raise self._refusal(status, dict(answer.headers), data)

    @cached_property
    def _post_to(self) -> tuple[str, dict[str, str]]:
        headers = {**self.headers, "Authorization": f"Bearer {self.token}", "Content-Type": JSON}
        return self.base_url + POST, headers

    def _refusal(self, status: int, headers: dict[str, str], data: bytes) -> SlackApiError:
        """As the library tells it. What cannot be read tells nothing, and leaves open what became of the message."""
        try:
            told = msgspec.json.decode(data, type=dict[str, Any])
        except msgspec.MsgspecError:
            told = {}
        answer = AsyncSlackResponse(
            client=self,
            http_verb="POST",
            api_url=self.base_url + POST,
            req_args={},
            data=told,
            headers=headers,
            status_code=status,
        )
        return SlackApiError(f"{POST} failed ({status})", answer)  # type: ignore[no-untyped-call]


def _body(fields: dict[str, Any]) -> bytes:
    try:
        return msgspec.json.encode(fields)
    except UnicodeEncodeError:  # half a character, which only the library's own way of writing can express
        return json.dumps(fields).encode()
