"""Every written conversation is played; what the bot says is checked by the conversation itself."""

import re
from pathlib import Path

import pytest

from bot.replay import play
from handlers.catalogue import CONVERSATIONS

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```replay\n(.*?)```", README, re.S)


@pytest.mark.parametrize("path", sorted(HERE.glob("*.replay")), ids=lambda p: p.stem)
async def test_dialogue(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = await play(path.read_text(encoding="utf-8"), base=HERE)
    assert status == 0, capsys.readouterr().err


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
async def test_readme_example(number: int, capsys: pytest.CaptureFixture[str]) -> None:
    status = await play(EXAMPLES[number])
    assert status == 0, capsys.readouterr().err


def test_readme_has_examples() -> None:
    assert len(EXAMPLES) >= 3


async def test_a_wrong_expectation_fails_and_says_where(capsys: pytest.CaptureFixture[str]) -> None:
    status = await play("> /help\n< *no such words*\n")
    assert status == 1
    assert "line 2" in capsys.readouterr().err


def test_readme_lists_every_command() -> None:
    table = README.split("<!-- commands -->\n")[1].split("<!-- /commands -->")[0]
    rows = "".join(f"| `/{c.name}` | {c.summary} |\n" for c in CONVERSATIONS if c.in_menu)
    assert table == rows, "run: python -m tests.dialogues.commands"
