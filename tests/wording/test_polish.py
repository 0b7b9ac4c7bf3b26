"""Rephrasing against a local OpenAI-compatible server: used when it is faithful, ignored when anything is wrong."""

import importlib
import json
import sys
import time
from collections.abc import AsyncIterator

import pytest

from bot.polish import Model, Outcome, polish, unavailable
from coach.model import Draft
from coach.wording import Brief, compose
from coach.wording.masking import masked
from coach.wording.similarity import core
from tests.servers.model import CHAT, ModelServer, plus
from tests.wording.worlds import SEARCH, THAT_EVENING, TWO_WEEKS_ON

DRAFT = compose(SEARCH, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
VOICEMAIL = compose(
    SEARCH, Brief(opportunity="o1", kind="dated_check_in", person="p1", channel="voicemail"), TWO_WEEKS_ON
)
TEXT = compose(
    SEARCH, Brief(opportunity="o1", kind="dated_check_in", person="p1", channel="text"), TWO_WEEKS_ON
)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    """With the client library loaded, so that only the model takes time."""
    importlib.import_module("openai")
    async with ModelServer() as server:
        yield server


async def asked(server: ModelServer, draft: Draft = DRAFT, patience: float = 5.0) -> Outcome:
    return await polish(draft, SEARCH, Model(server.address, "secret", "small", patience))


async def test_a_faithful_rephrasing_is_used_between_greeting_and_signature(server: ModelServer) -> None:
    found = await asked(server)
    assert found.fault is None and core(DRAFT.body) + " Truly." in found.draft.body
    assert found.draft.body.startswith("Hi Dana,") and found.draft.body.endswith("+1 212 555 0100")
    assert found.draft.template == DRAFT.template and found.draft.subject == DRAFT.subject
    [call] = server.called(CHAT)
    assert call["model"] == "small" and call["authorization"] == "Bearer secret"


@pytest.mark.parametrize("draft", [DRAFT, VOICEMAIL, TEXT], ids=lambda d: d.channel)
async def test_who_is_who_stays_on_the_machine(server: ModelServer, draft: Draft) -> None:
    """Also where the message itself says it: "this is Sam Poe, 212 555 0100"."""
    found = await asked(server, draft)
    sent = json.dumps(server.called(CHAT))
    for private in ("dana@acme.com", "555 0100", "555-0100", "Sam", "Poe", "Dana", "Lee"):
        assert private not in sent
    assert "Person" not in found.draft.body and "Contact" not in found.draft.body
    if draft.channel == "voicemail":
        assert "Sam Poe" in draft.body and draft.body in found.draft.body


async def test_an_answer_that_lost_the_number_is_not_used(server: ModelServer) -> None:
    hidden = masked(VOICEMAIL, SEARCH).hidden
    mark = next(mark for mark, real in hidden if "555" in real)
    server.answer = lambda message: message.replace(mark, "my number")
    assert await asked(server, VOICEMAIL) == Outcome(VOICEMAIL, "unfit")


@pytest.mark.parametrize(
    "fence",
    ["```\n{}\n```", '"{}"', "Subject: Thanks\n\n{}", "  {}\n\n", "<think>hm</think>\n{}", "\u201c{}\u201d"],
)
async def test_wrapping_around_the_answer_is_taken_off(server: ModelServer, fence: str) -> None:
    server.answer = lambda message: fence.format(message + " Truly.")
    assert (await asked(server)).draft.body == DRAFT.body.replace(
        core(DRAFT.body), core(DRAFT.body) + " Truly."
    )


@pytest.mark.parametrize(
    "content",
    [
        plus("I saved them 40 percent at NASA."),
        plus("It took a fifth less, twenty percent to be exact."),
        plus("See you on Wednesday with Priya."),
        plus("I am a certified analyst as well."),
        plus("My page is https://example.org/sam."),
        plus("Just checking in!"),
        plus("Best, PersonZ"),
        lambda message: "Just checking in. Any update?",
        lambda message: "I cannot help with that.",
        lambda message: message * 4,
    ],
)
async def test_an_answer_with_anything_new_or_banned_is_ignored(server: ModelServer, content: object) -> None:
    server.answer = content  # type: ignore[assignment]
    assert await asked(server) == Outcome(DRAFT, "unfit")


@pytest.mark.parametrize("content", ["", None, "   "])
async def test_an_empty_answer_is_none(server: ModelServer, content: str | None) -> None:
    server.answer = lambda message: content
    assert await asked(server) == Outcome(DRAFT, "silent")


async def test_the_same_again_is_said_to_be_that(server: ModelServer) -> None:
    server.answer = lambda message: message
    assert await asked(server) == Outcome(DRAFT, "same")


@pytest.mark.parametrize("kind", ["broken", "garbage", "drop", "refuse"])
async def test_on_any_fault_the_draft_stays_and_nobody_asks_twice(server: ModelServer, kind: str) -> None:
    server.fault(CHAT, kind, words="no key")  # type: ignore[arg-type]
    found = await asked(server)
    assert found.draft is DRAFT and found.fault == "silent"
    assert len(server.asked) == 1


async def test_a_slow_model_is_not_waited_for(server: ModelServer) -> None:
    server.fault(CHAT, "hang")
    begun = time.monotonic()
    assert await asked(server, patience=0.3) == Outcome(DRAFT, "silent")
    assert time.monotonic() - begun < 2


async def test_a_redirect_to_another_address_is_not_followed(server: ModelServer) -> None:
    async with ModelServer() as other:
        server.elsewhere = other.address
        assert await asked(server) == Outcome(DRAFT, "silent")
        assert server.asked and not other.asked


async def test_control_characters_never_reach_a_draft(server: ModelServer) -> None:
    """They are the bot's own markup, and a terminal obeys them."""
    server.answer = lambda message: f"\x02{message}\x03 Truly.\x1b"
    body = (await asked(server)).draft.body
    assert body != DRAFT.body and all(c.isprintable() or c == "\n" for c in body)


async def test_where_nobody_answers_nothing_happens() -> None:
    found = await polish(DRAFT, SEARCH, Model("http://127.0.0.1:9/v1", patience=2))
    assert found == Outcome(DRAFT, "silent")


async def test_without_the_package_a_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openai", None)
    assert "pip install 'afterword[llm]'" in (unavailable() or "")
    assert await polish(DRAFT, SEARCH, Model("http://127.0.0.1:9/v1")) == Outcome(DRAFT, "silent")


def test_an_address_is_shown_without_its_password() -> None:
    assert Model("https://me:secret@models.example:8443/v1").host == "models.example:8443"
    assert "secret" not in repr(Model("https://models.example/v1", "secret"))
