"""The terminal: nothing that was stored can steer it, and no byte that comes in ends the chat."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.terminal import Terminal
from coach.model import Choice, Draft, OutboxMessage, Reply
from handlers.message import Incoming
from tests.cli.process import afterword

EVIL = "Ac\x1b]0;mine\x07me\x9b2J\r\x08"
SEEN = "Ac]0;mineme2J"
MORNING = datetime(2026, 11, 24, 10, tzinfo=UTC)


def shown(output: str) -> str:
    """What came out, which holds nothing but text and line ends."""
    assert all(c == "\n" or c.isprintable() for c in output), output
    return output


async def test_no_field_of_a_message_steers_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    draft = Draft(
        kind="thank_you", channel="email", to=EVIL, to_name=EVIL, subject=EVIL, body=EVIL, note=EVIL
    )
    choices = (
        (Choice(label=EVIL, does="a"), Choice(label="Copy", copy=EVIL), Choice(label="Open", url=EVIL)),
    )
    reply = Reply(text=EVIL, draft=draft, after=EVIL, choices=choices)
    terminal = Terminal(lambda: MORNING)
    await terminal.send(OutboxMessage(id="m1", reply=reply, address="terminal:me", due=MORNING))
    await terminal.send_file("terminal:me", EVIL, EVIL.encode() + b"\xff", EVIL)
    assert shown(capsys.readouterr().out).count(SEEN) == 10

    async def nobody(_: Incoming) -> None: ...

    for typed in ("#2", "#3"):
        await terminal._hear(typed, nobody)
        assert shown(capsys.readouterr().out) == f"{SEEN}\n"


@pytest.mark.parametrize("encoding", ["utf-8:strict", "ascii:strict"])
async def test_bytes_that_are_no_text_end_no_chat(tmp_path: Path, encoding: str) -> None:
    typed = "/applied Acme\nmy caf\udce9 \u2026\n/list\n"
    settings = {"AFTERWORD_STORAGE": str(tmp_path / "data"), "PYTHONIOENCODING": encoding}
    ended = await afterword("chat", home=tmp_path, said=typed, **settings)
    assert ended.status == 0, ended.err
    assert ended.out.count("Acme") > 1
    assert ended.err == ""
