"""Rephrasing against a local OpenAI-compatible server: used when it is faithful, ignored when anything is wrong."""

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from bot.polish import LEAVES, polish, unavailable
from coach.wording import Brief, compose
from coach.wording.similarity import core
from tests.wording.worlds import SEARCH, THAT_EVENING

DRAFT = compose(SEARCH, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
REWORDED = core(DRAFT.body) + " Truly."
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def model_server(handler: Handler) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/v1/chat/completions", handler)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    try:
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        await runner.cleanup()


def says(content: str | None, seen: list[dict[str, object]] | None = None) -> Handler:
    async def answer(request: web.Request) -> web.Response:
        asked = await request.json()
        if seen is not None:
            seen.append({**asked, "authorization": request.headers.get("Authorization")})
        message = {"role": "assistant", "content": content}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        return web.json_response(
            {
                "id": "1",
                "object": "chat.completion",
                "created": 1,
                "model": asked["model"],
                "choices": [choice],
            }
        )

    return answer


async def test_a_faithful_rephrasing_is_used_between_greeting_and_signature() -> None:
    seen: list[dict[str, object]] = []
    async with model_server(says(REWORDED, seen)) as url:
        polished = await polish(DRAFT, url=url, key="secret", model="small")
    assert REWORDED in polished.body and polished.body != DRAFT.body
    assert polished.body.startswith("Hi Dana,") and polished.body.endswith("+1 212 555 0100")
    assert polished.template == DRAFT.template and polished.subject == DRAFT.subject
    assert seen[0]["model"] == "small" and seen[0]["authorization"] == "Bearer secret"


async def test_greeting_signature_recipient_and_phone_stay_on_the_machine() -> None:
    seen: list[dict[str, object]] = []
    async with model_server(says(REWORDED, seen)) as url:
        await polish(DRAFT, url=url)
    sent = json.dumps(seen)
    assert (
        "dana@acme.com" not in sent
        and "555 0100" not in sent
        and "Sam Poe" not in sent
        and "Hi Dana" not in sent
    )
    assert "phone number" in LEAVES


@pytest.mark.parametrize("fence", ["```\n{}\n```", '"{}"', "Subject: Thanks\n\n{}", "  {}\n\n"])
async def test_wrapping_around_the_answer_is_taken_off(fence: str) -> None:
    async with model_server(says(fence.format(REWORDED))) as url:
        assert REWORDED in (await polish(DRAFT, url=url)).body


@pytest.mark.parametrize(
    "content",
    [
        REWORDED + " I saved them 40 percent at NASA.",
        REWORDED + " See you on Wednesday with Priya.",
        "Just checking in. Any update?",
        "I cannot help with that.",
        "",
        None,
        REWORDED * 4,
    ],
)
async def test_an_answer_with_anything_new_or_banned_is_ignored(content: str | None) -> None:
    async with model_server(says(content)) as url:
        assert await polish(DRAFT, url=url) is DRAFT


async def _error(request: web.Request) -> web.Response:
    return web.Response(status=500, text="down")


async def _refuses(request: web.Request) -> web.Response:
    return web.json_response({"error": {"message": "no key"}}, status=401)


async def _nonsense(request: web.Request) -> web.Response:
    return web.Response(text="<html>hello</html>", content_type="application/json")


async def _empty(request: web.Request) -> web.Response:
    return web.json_response(
        {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": []}
    )


async def _drops(request: web.Request) -> web.Response:
    assert request.transport is not None
    request.transport.close()
    return web.Response()


@pytest.mark.parametrize("fault", [_error, _refuses, _nonsense, _empty, _drops])
async def test_on_any_fault_the_draft_stays(fault: Handler) -> None:
    async with model_server(fault) as url:
        assert await polish(DRAFT, url=url) is DRAFT


async def test_a_slow_model_is_not_waited_for() -> None:
    async def sleepy(request: web.Request) -> web.Response:
        await asyncio.sleep(5)
        return web.Response()

    async with model_server(sleepy) as url:
        begun = time.monotonic()
        assert await polish(DRAFT, url=url, patience=0.3) is DRAFT
        assert time.monotonic() - begun < 2


async def test_without_an_address_or_server_nothing_happens() -> None:
    assert await polish(DRAFT, url="") is DRAFT
    assert await polish(DRAFT, url="http://127.0.0.1:9/v1", patience=2) is DRAFT


async def test_without_the_package_a_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openai", None)
    assert "pip install 'afterword[llm]'" in (unavailable() or "")
    assert await polish(DRAFT, url="http://127.0.0.1:9/v1") is DRAFT
