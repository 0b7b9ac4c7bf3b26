"""`afterword check`: every setting named, no secret shown, every fault with its remedy; it only reads."""

import asyncio
import fcntl
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from bot.checks import store as store_check
from bot.settings import Settings
from coach.model import SHAPE
from storage import open_storage
from storage.envelope import unwrap, wrap
from tests.cli.process import PATIENCE, ROOT, afterword, environment
from tests.servers.slack import APP_TOKEN, BOT_TOKEN, SlackServer
from tests.servers.telegram import TOKEN, TelegramServer
from tests.storage.people import busy
from tests.storage.server import fresh_schema

SECRETS = {
    "TELEGRAM_BOT_TOKEN": "987654:AAsecretsecretsecret",
    "TELEGRAM_WEBHOOK_SECRET": "hooksecret-hooksecret",
    "SLACK_BOT_TOKEN": "xoxb-secret-1",
    "SLACK_APP_TOKEN": "xapp-secret-2",
    "SLACK_SIGNING_SECRET": "signsecret-3",
    "AFTERWORD_KEY": "keysecret-4",
    "AFTERWORD_LLM_KEY": "llmsecret-5",
}


def lines(said: str, mark: str) -> list[str]:
    return [line[4:] for line in said.splitlines() if line.startswith(mark)]


async def people_in(folder: Path, *owners: str, key: str | None = None) -> None:
    store = await open_storage(str(folder), key=key)
    for owner in owners:
        [once] = await store.save(busy(owner))
        await store.save(replace(once, serial=once.serial + 1))
    await store.close()


async def test_every_setting_is_named(tmp_path: Path) -> None:
    ended = await afterword("check", home=tmp_path)
    assert (ended.status, ended.err) == (0, "")
    documented = set(re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text("utf-8"), re.M))
    named = set(re.findall(r"^    ([A-Z_]+) ", ended.out, re.M))
    assert documented <= named
    assert len(named) == len(Settings.model_fields)


async def test_no_secret_is_shown(tmp_path: Path) -> None:
    async with TelegramServer() as telegram, SlackServer() as slack:
        given = SECRETS | {
            "TELEGRAM_API_URL": telegram.url,
            "SLACK_API_URL": f"{slack.url}/api/",
            "AFTERWORD_LLM_URL": f"http://user:urlsecret@127.0.0.1:{telegram.url.rpartition(':')[2]}/v1?k=urlsecret",
            "AFTERWORD_ALLOWED_USERS": "telegram:5550123",
            "AFTERWORD_LOG_LEVEL": "DEBUG",
        }
        ended = await afterword("check", home=tmp_path, **given)
    assert ended.status == 1
    for secret in (*SECRETS.values(), "urlsecret", "5550123"):
        assert secret not in ended.said
    for name in SECRETS:
        assert re.search(rf"^    {name} +\*\*\*$", ended.out, re.M)


async def test_a_database_password_is_not_shown(tmp_path: Path) -> None:
    given = {"AFTERWORD_STORAGE": "postgresql://ann:pgsecret@127.0.0.1:9/jobs?password=pgsecret"}
    ended = await afterword("check", home=tmp_path, **given)
    assert ended.status == 1
    assert "postgresql://***@127.0.0.1:9/jobs" in ended.out and "pgsecret" not in ended.said
    assert any("server does not answer" in line for line in lines(ended.out, "NO "))


async def test_refused_tokens_name_the_variable_and_where_to_get_it(tmp_path: Path) -> None:
    async with TelegramServer() as telegram, SlackServer() as slack:
        given = {
            "TELEGRAM_BOT_TOKEN": "987654:wrong",
            "TELEGRAM_API_URL": telegram.url,
            "SLACK_BOT_TOKEN": BOT_TOKEN,
            "SLACK_APP_TOKEN": "xapp-wrong",
            "SLACK_API_URL": f"{slack.url}/api/",
        }
        ended = await afterword("check", home=tmp_path, **given)
    no = lines(ended.out, "NO ")
    assert ended.status == 1 and len(no) == 2
    assert "TELEGRAM_BOT_TOKEN" in no[0] and "@BotFather" in no[0]
    assert "SLACK_APP_TOKEN" in no[1] and "api.slack.com/apps" in no[1]
    assert any(line.startswith("Slack: @coach in Home") for line in lines(ended.out, "ok "))


async def test_all_is_well(tmp_path: Path) -> None:
    async with TelegramServer() as telegram, SlackServer() as slack:
        given = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": telegram.url,
            "SLACK_BOT_TOKEN": BOT_TOKEN,
            "SLACK_APP_TOKEN": APP_TOKEN,
            "SLACK_API_URL": f"{slack.url}/api/",
        }
        ended = await afterword("check", home=tmp_path, **given)
        assert not telegram.called("setMyCommands") and not telegram.called("deleteWebhook")
    assert (ended.status, lines(ended.out, "NO ")) == (0, [])
    assert "Telegram: @coach_bot" in ended.out and "Slack: Socket Mode" in ended.out


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"SLACK_BOT_TOKEN": BOT_TOKEN}, "SLACK_SIGNING_SECRET"),
        ({"SLACK_SIGNING_SECRET": "shh"}, "SLACK_BOT_TOKEN is missing"),
    ],
)
async def test_half_a_slack_is_explained(tmp_path: Path, given: dict[str, str], word: str) -> None:
    async with SlackServer() as slack:
        ended = await afterword("check", home=tmp_path, SLACK_API_URL=f"{slack.url}/api/", **given)
    assert ended.status == 1
    assert any(word in line for line in lines(ended.out, "NO "))


async def test_a_webhook_that_cannot_work_is_explained(tmp_path: Path) -> None:
    async with TelegramServer() as telegram:
        given = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": telegram.url}
        given |= {"AFTERWORD_PUBLIC_URL": "https://coach.example.com", "TELEGRAM_WEBHOOK_SECRET": "two words"}
        ended = await afterword("check", home=tmp_path, **given)
    assert ended.status == 1
    assert any("TELEGRAM_WEBHOOK_SECRET may have" in line for line in lines(ended.out, "NO "))


async def test_a_damaged_person_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    await people_in(folder, "ann", "ben", "cat")
    for part in ("people", "previous"):
        (folder / part / "ben.json").write_bytes(b"{" + b"\0" * 90)
    before = _content(folder)
    ended = await afterword("check", home=tmp_path, AFTERWORD_STORAGE=str(folder))
    assert ended.status == 1
    assert any("person ben cannot be read" in line and "backup" in line for line in lines(ended.out, "NO "))
    assert any("can be read: 2" in line for line in lines(ended.out, "ok "))
    assert _content(folder) == before, "check only reads"


async def test_data_of_a_newer_release_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    await people_in(folder, "ann")
    path = folder / "people" / "ann.json"
    tables = unwrap(path.read_bytes(), None, "ann")
    tables["about"]["1"]["shape"] = SHAPE + 1
    path.write_bytes(wrap(tables, None, "ann"))
    before = _content(folder)
    ended = await afterword("check", home=tmp_path, AFTERWORD_STORAGE=str(folder))
    assert ended.status == 1
    assert any("newer Afterword" in line for line in lines(ended.out, "NO "))
    assert _content(folder) == before


async def test_the_key_that_is_missing_or_wrong_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    await people_in(folder, "ann", key="right")
    for given, words in ({}, "set AFTERWORD_KEY"), ({"AFTERWORD_KEY": "wrongwrong"}, "AFTERWORD_KEY=new,old"):
        ended = await afterword("check", home=tmp_path, AFTERWORD_STORAGE=str(folder), **given)
        assert ended.status == 1
        assert any(words in line for line in lines(ended.out, "NO "))
        assert "wrongwrong" not in ended.said
    right = await afterword("check", home=tmp_path, AFTERWORD_STORAGE=str(folder), AFTERWORD_KEY="right")
    assert right.status == 0 and "encrypted; people whose data can be read: 1" in right.out


async def test_a_running_bot_is_not_disturbed(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    await people_in(folder, "ann")
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        ended = await afterword("check", home=tmp_path, AFTERWORD_STORAGE=str(folder))
        assert ended.status == 0 and "can be read: 1" in ended.out
        busy_now = await afterword("chat", home=tmp_path, AFTERWORD_STORAGE=str(folder))
        assert busy_now.status == 1 and "Another Afterword is already running" in busy_now.err


async def test_a_folder_that_cannot_be_written_to_is_said() -> None:
    """As a user without root's rights."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        await people_in(folder, "ann")
        for path in (*folder.rglob("*"), folder):
            path.chmod(0o555 if path.is_dir() else 0o444)
        Path(name).chmod(0o755)
        readable = await asyncio.to_thread(_as_nobody, folder)
        Path(name).chmod(0o700)
        unreadable = await asyncio.to_thread(_as_nobody, folder)
        for path in (*folder.rglob("*"), folder):
            path.chmod(0o755)
    assert "NO  Disk: " in readable and "cannot be written to" in readable
    assert "can be read: 1" in readable
    if os.geteuid() == 0:
        assert "NO  Storage: " in unreadable and "NO  Disk: " in unreadable
    assert "Traceback" not in readable + unreadable


async def test_a_disk_that_is_nearly_full_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_check, "ROOM", 2**60)
    settings = Settings(_env_file=None, AFTERWORD_STORAGE=str(tmp_path))  # type: ignore[call-arg]
    *_, disk = await store_check.check_store(settings)
    assert not disk.good and "MB are free" in disk.text


async def test_a_new_folder_is_fine_and_is_not_made(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    ended = await afterword("check", home=tmp_path, AFTERWORD_STORAGE=str(folder))
    assert ended.status == 0 and "can be read: 0" in ended.out
    assert not folder.parent.exists()


async def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x", encoding="utf-8")
    ended = await afterword("check", home=tmp_path, AFTERWORD_STORAGE=str(tmp_path / "data"))
    assert ended.status == 1 and "which is not a folder" in ended.out


async def test_a_new_database_and_one_with_people(tmp_path: Path) -> None:
    url = await fresh_schema()
    empty = await afterword("check", home=tmp_path, AFTERWORD_STORAGE=url)
    assert "Traceback" not in empty.said
    assert (empty.status, lines(empty.out, "NO ")) == (0, [])
    store = await open_storage(url)
    await store.save(busy("ann"))
    await store.close()
    ended = await afterword("check", home=tmp_path, AFTERWORD_STORAGE=url)
    assert ended.status == 0 and "can be read: 1" in ended.out


def _content(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def _as_nobody(folder: Path) -> str:
    code = (
        "import asyncio, bot.commands.check, bot.settings, tests.storage.restricted as restricted;"
        "restricted.drop_rights();"
        "print(asyncio.run(bot.commands.check.check(bot.settings.Settings(_env_file=None))))"
    )
    given = environment(folder, AFTERWORD_STORAGE=str(folder), PYTHONPATH=str(ROOT))
    ended = subprocess.run(
        [sys.executable, "-c", code], env=given, cwd=ROOT, capture_output=True, timeout=PATIENCE, check=False
    )
    return ended.stdout.decode() + ended.stderr.decode()
