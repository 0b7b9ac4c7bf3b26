"""Whatever strangers send to the port: clear numbers, no words, no harm, nothing in the log but its kind."""

import asyncio
import gzip
import logging

import pytest
from aiohttp import web

from bot.web import site
from tests.web.conftest import KEY, Front


async def echo(request: web.Request) -> web.Response:
    return web.Response(text=await request.text())


async def test_a_closed_door_asks_to_come_again(front: Front) -> None:
    for path in (f"/telegram/{KEY}", "/slack/events"):
        assert (await front.client.post(path, data="{}")).status == 503


async def test_only_the_right_path_leads_to_telegrams_door(front: Front) -> None:
    front.site.open_door("telegram", echo)
    assert (await front.client.post(f"/telegram/{KEY}", data="hi")).status == 200
    for path in ("/telegram/", "/telegram", f"/telegram/{KEY}x", f"/telegram/{KEY[:-1]}", "/telegram/%C3%A4"):
        assert (await front.client.post(path, data="hi")).status == 404


@pytest.mark.parametrize("path", ["/", "/admin", "/telegram/../metrics/x", "/.env", "/metrics/"])
async def test_there_is_nothing_else(front: Front, path: str) -> None:
    answer = await front.client.get(path)
    assert (answer.status, await answer.text()) == (404, "")


async def test_another_method_is_refused(front: Front) -> None:
    assert (await front.client.get("/slack/events")).status == 405
    assert (await front.client.delete("/healthz")).headers["Allow"] == "GET,HEAD"


async def test_a_large_body_is_refused_before_it_is_read(front: Front) -> None:
    front.site.open_door("slack", echo)
    fits = await front.client.post("/slack/events", data=b"x" * (site.MAX_BODY - 1))
    assert fits.status == 200
    assert (await front.client.post("/slack/events", data=b"x" * (site.MAX_BODY + 1))).status == 413


async def test_a_packed_body_is_not_unpacked(front: Front) -> None:
    """A few kilobytes can hold gigabytes; no platform packs what it sends."""
    front.site.open_door("slack", echo)
    server = site.Site(KEY, front.readiness, front.metrics)
    server.open_door("slack", echo)
    port = await server.start("127.0.0.1", 0)
    packed = gzip.compress(b"x" * 10_000_000)
    headers = {"Content-Encoding": "gzip"}
    answer = await front.client.session.post(
        f"http://127.0.0.1:{port}/slack/events", data=packed, headers=headers
    )
    assert answer.status in (200, 500)
    assert len(await answer.read()) <= len(packed)
    await server.stop()


async def test_who_sends_for_ever_is_cut_off(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site, "BODY_SECONDS", 0.05)
    front.site.open_door("slack", echo)
    over = asyncio.Event()

    async def slowly():  # type: ignore[no-untyped-def]
        yield b"x"
        await over.wait()

    answer = await front.client.post("/slack/events", data=slowly())
    over.set()
    assert answer.status == 408


async def test_headers_that_are_no_text_are_refused(front: Front) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", front.client.port)
    writer.write(
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slack-Signature: \xff\xfe\r\nConnection: close\r\n\r\n"
    )
    assert b" 400 " in await reader.readline()
    writer.close()


async def test_a_fault_shows_its_kind_only(front: Front, caplog: pytest.LogCaptureFixture) -> None:
    async def breaks(request: web.Request) -> web.Response:
        raise ValueError("I interviewed at Acme")

    front.site.open_door("telegram", breaks)
    with caplog.at_level(logging.DEBUG):
        answer = await front.client.post(f"/telegram/{KEY}", data="Acme pays 90k")
    assert (answer.status, await answer.text()) == (500, "")
    assert [record.getMessage() for record in caplog.records if record.name.startswith("bot")] == [
        "telegram could not be served: ValueError"
    ]


async def test_requests_are_counted_by_door_not_by_path(front: Front) -> None:
    front.site.open_door("telegram", echo)
    await front.client.post(f"/telegram/{KEY}", data="hi")
    await front.client.post(f"/telegram/{KEY[1:]}", data="hi")
    await front.client.get("/wp-login.php")
    assert await front.metric("http_requests_total", door="telegram", status="200") == 1
    assert await front.metric("http_requests_total", door="telegram", status="404") == 1
    assert await front.metric("http_requests_total", door="other", status="404") == 1
    assert KEY not in (await (await front.client.get("/metrics")).text())
