"""A wrong setting: a sentence that names the variable and what it takes, and never shows what it was."""

from pathlib import Path

import pytest

from tests.cli.process import afterword

WRONG = "x1Zsecretish"
CASES = {
    "AFTERWORD_PORT": (WRONG, "70000000001"),
    "AFTERWORD_LOG_LEVEL": (WRONG,),
    "AFTERWORD_TIMEZONE": (WRONG, f"../{WRONG}", f"/{WRONG}"),
    "AFTERWORD_ALLOWED_USERS": (f"{WRONG}", f"telegram:{WRONG}"),
    "AFTERWORD_PUBLIC_URL": (WRONG, f"ftp://{WRONG}", f"http://[{WRONG}"),
    "AFTERWORD_LLM_URL": (f"file:///{WRONG}",),
    "TELEGRAM_API_URL": (WRONG,),
    "SLACK_API_URL": (WRONG,),
}


@pytest.mark.parametrize("name", CASES)
async def test_the_sentence_names_the_variable_never_the_value(tmp_path: Path, name: str) -> None:
    for value in CASES[name]:
        (tmp_path / ".env").write_text(f"{name}={value}\nSLACK_BOT_TOKEN=xoxb-9-nobody\n", encoding="utf-8")
        ended = await afterword("check", home=tmp_path)
        assert (ended.status, ended.out) == (2, "")
        assert ended.err.startswith(f"{name} in .env has to ")
        assert value not in ended.err and WRONG not in ended.err and "xoxb" not in ended.err


async def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    ended = await afterword("chat", home=tmp_path, AFTERWORD_PORT="a", AFTERWORD_LOG_LEVEL="b")
    assert ended.status == 2
    assert [line.split()[0] for line in ended.err.splitlines()] == ["AFTERWORD_LOG_LEVEL", "AFTERWORD_PORT"]


async def test_empty_means_unset_and_unknown_is_ignored(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("AFTERWORD_PORT=\nAFTERWORD_TIMEZONE=\nWHATEVER=1\n", encoding="utf-8")
    assert (await afterword("chat", home=tmp_path)).status == 0


async def test_a_file_that_is_no_text_is_said(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"AFTERWORD_KEY=\xff\xfe\x00p\xe4ss\n")
    ended = await afterword("chat", home=tmp_path)
    assert ended.status == 2
    assert ended.err.startswith(".env has to be plain text")


async def test_a_store_nobody_knows_is_said_without_its_password(tmp_path: Path) -> None:
    given = {"AFTERWORD_STORAGE": "mysql://ann:hunter2@db/x"}
    for command in ("chat", "check", "export"):
        ended = await afterword(command, home=tmp_path, **given)
        assert ended.status == 1
        assert "postgresql://" in ended.said and "hunter2" not in ended.said
        assert "Traceback" not in ended.said
