"""`afterword` as people type it: what it prints, where, and how it ends."""

import json
import re
from pathlib import Path

import pytest

from bot.__main__ import COMMANDS
from tests.cli.process import afterword

NOW = "2026-11-23T10:00:00-05:00"
SCENE = """zone America/New_York
at 2026-11-23 10:00
> /interview Acme tomorrow 2pm with Dana Lee, hiring manager
< *Acme*
"""


async def test_an_unknown_command_names_those_there_are(tmp_path: Path) -> None:
    ended = await afterword("fly", home=tmp_path)
    assert ended.status == 2
    assert not ended.out
    assert all(name in ended.err for name in COMMANDS)


async def test_help_has_a_line_for_every_command(tmp_path: Path) -> None:
    ended = await afterword("--help", home=tmp_path)
    assert ended.status == 0
    for name in COMMANDS:
        assert re.search(rf"^\s+{name}\s+\w+", ended.out, re.M), name


async def test_understand_prints_what_it_read(tmp_path: Path) -> None:
    given = ("understand", "interview at Acme tomorrow 2pm", "--now", NOW, "--zone", "America/New_York")
    ended = await afterword(*given, home=tmp_path)
    read = json.loads(ended.out)
    assert (ended.status, ended.err) == (0, "")
    assert (read["intent"], read["company"]) == ("interview", "Acme")
    assert read["dates"][0]["start"].startswith("2026-11-24T14:00")


@pytest.mark.parametrize("wrong", [("--now", "soon"), ("--zone", "Nowhere/Land"), ("--zone", "../../etc")])
async def test_understand_says_what_now_and_zone_look_like(tmp_path: Path, wrong: tuple[str, str]) -> None:
    ended = await afterword("understand", "tomorrow", *wrong, home=tmp_path)
    assert ended.status == 2
    assert "2026-11-23T10:00-05:00" in ended.err and "Europe/Berlin" in ended.err
    assert "Traceback" not in ended.err


async def test_understand_without_a_text_shows_how(tmp_path: Path) -> None:
    ended = await afterword("understand", home=tmp_path)
    assert ended.status == 2 and 'afterword understand "' in ended.err


async def test_understand_reads_rows_and_keeps_their_ids(tmp_path: Path) -> None:
    texts = ("interview at Acme tomorrow 2pm", "they said they'd decide by Friday", "")
    rows = [{"id": f"r{n}", "text": text, "now": NOW, "tz": "Europe/Paris"} for n, text in enumerate(texts)]
    (tmp_path / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n\n", encoding="utf-8")
    ended = await afterword("understand", "--jsonl", "rows.jsonl", home=tmp_path)
    read = [json.loads(line) for line in ended.out.splitlines()]
    assert (ended.status, ended.err) == (0, "")
    assert [row["id"] for row in read] == ["r0", "r1", "r2"]
    assert all("intent" in row and "dates" in row for row in read)


async def test_a_replay_that_fits_ends_with_zero(tmp_path: Path) -> None:
    (tmp_path / "scene.replay").write_text(SCENE, encoding="utf-8")
    ended = await afterword("replay", "scene.replay", home=tmp_path)
    assert (ended.status, ended.err) == (0, "")
    assert "Acme" in ended.out


async def test_a_replay_that_does_not_fit_shows_the_difference(tmp_path: Path) -> None:
    (tmp_path / "scene.replay").write_text(SCENE + "< *purple elephants*\n", encoding="utf-8")
    ended = await afterword("replay", "scene.replay", home=tmp_path)
    assert ended.status == 1
    assert "purple elephants" in ended.err and "Acme" in ended.err


async def test_a_replay_may_speak_json(tmp_path: Path) -> None:
    (tmp_path / "scene.replay").write_text(SCENE, encoding="utf-8")
    ended = await afterword("replay", "scene.replay", "--json", home=tmp_path)
    objects = [json.loads(line) for line in ended.out.splitlines()]
    assert ended.status == 0
    assert {"user", "bot"} <= {one.get("from") for one in objects}
    assert "plan" in objects[-1]


@pytest.mark.parametrize(
    ("line", "help_"),
    [
        ("hello there", "> hello there"), ("at tomorrow", "at 2026-11-24 15:30"), ("at", "at 2026-11-24 15:30"), ("zone New York", "zone America/New_York"),
        ("country Germany", "country US"), (">>>\nhello", "<<<"), ("tap", "tap Skip"), ("plan now", "stands alone"), ("at 2026-01-01 09:00", "time only goes on"),
    ],
)  # fmt: skip
async def test_a_malformed_replay_names_the_line_and_what_to_write(
    tmp_path: Path, line: str, help_: str
) -> None:
    (tmp_path / "scene.replay").write_text(f"{SCENE}\n{line}\n", encoding="utf-8")
    ended = await afterword("replay", "scene.replay", home=tmp_path)
    assert ended.status == 1
    assert f"line {SCENE.count(chr(10)) + 2}:" in ended.err and help_ in ended.err
    assert "Traceback" not in ended.err


async def test_a_replay_in_another_encoding_names_the_line(tmp_path: Path) -> None:
    (tmp_path / "scene.replay").write_bytes("zone UTC\n> café\n".encode("latin-1"))
    ended = await afterword("replay", "scene.replay", home=tmp_path)
    assert ended.status == 2
    assert "line 2" in ended.err and "UTF-8" in ended.err and "Traceback" not in ended.err


async def test_a_replay_that_is_not_there_is_said(tmp_path: Path) -> None:
    ended = await afterword("replay", "nowhere.replay", home=tmp_path)
    assert ended.status == 2
    assert "nowhere.replay" in ended.err and "Traceback" not in ended.err


async def test_a_chat_ends_with_its_input(tmp_path: Path) -> None:
    ended = await afterword("chat", home=tmp_path, said="/interview Acme tomorrow 2pm\n/list\n")
    assert (ended.status, ended.err) == (0, "")
    assert "Acme" in ended.out


async def test_a_chat_that_ends_at_once_is_fine(tmp_path: Path) -> None:
    assert (await afterword("chat", home=tmp_path)).status == 0
    assert (await afterword("chat", home=tmp_path, said="/quit\n/list\n")).status == 0


@pytest.mark.parametrize("word", ["/quit", "/exit", "quit", "Exit", "QUIT"])
async def test_leaving_is_a_word(tmp_path: Path, word: str) -> None:
    ended = await afterword("chat", home=tmp_path, said=f"{word}\n/interview Acme tomorrow 2pm\n")
    assert ended.status == 0
    assert "Acme, tomorrow" not in ended.out and "Saved" not in ended.out


async def test_without_a_platform_the_bot_is_the_chat_and_remembers(tmp_path: Path) -> None:
    await afterword(home=tmp_path, said="/applied Initech\n")
    ended = await afterword(home=tmp_path, said="/list\n")
    assert ended.status == 0
    assert "Initech" in ended.out


async def test_the_demo_turns_its_own_clock_and_keeps_nothing(tmp_path: Path) -> None:
    said = "/interview Acme tomorrow 2pm with Dana Lee, hiring manager\n/skip next\n/skip next\n/skip 3d\n"
    ended = await afterword("demo", home=tmp_path, said=said)
    assert (ended.status, ended.err) == (0, "")
    assert len(set(re.findall(r"^--- .+ ---$", ended.out, re.M))) >= 3, "the clock moved three times"
    assert not list(tmp_path.rglob("*.json"))


async def test_skip_without_a_plan_says_so(tmp_path: Path) -> None:
    ended = await afterword("demo", home=tmp_path, said="/skip next\n")
    assert ended.status == 0 and "Nothing is planned" in ended.out


async def test_control_codes_that_somebody_types_do_not_come_back(tmp_path: Path) -> None:
    """They could clear the screen or retitle the window of whoever reads the list later."""
    said = "/applied Ac\x1b[2Jme\x07 \x9b31m\n/list\n"
    ended = await afterword("chat", home=tmp_path, said=said)
    assert ended.status == 0
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", ended.out)
