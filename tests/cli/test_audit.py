"""The dependency audit stops CI for a vulnerability, never for a service that is away."""

import importlib.util
import json
from types import ModuleType
from typing import Any

import pytest

from tests.cli.process import ROOT


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("audit", ROOT / ".ci" / "audit.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def report(*packages: dict[str, Any]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


CLEAN = {"name": "aiohttp", "version": "3.12", "vulns": []}
SKIPPED = {"name": "tzdata", "skip_reason": "Dependency not found on PyPI"}
BAD = {"name": "jinja2", "version": "2.0", "vulns": [{"id": "CVE-2014-1402", "fix_versions": ["2.7.2"]}]}


@pytest.mark.parametrize("said", ["", "Traceback ...", "[]", "null", report(SKIPPED, SKIPPED), report()])
def test_not_done_is_said_plainly(audit: ModuleType, said: str) -> None:
    assert audit.verdict(said) == (0, audit.NOT_DONE)


def test_a_vulnerability_stops_it(audit: ModuleType) -> None:
    status, text = audit.verdict(report(CLEAN, BAD, SKIPPED))
    assert status == 1
    assert "jinja2 2.0 has CVE-2014-1402; fixed in 2.7.2" in text


def test_what_was_not_looked_up_is_named(audit: ModuleType) -> None:
    status, text = audit.verdict(report(CLEAN, SKIPPED))
    assert status == 0 and "1 of 2" in text and "tzdata" in text


def test_all_clean(audit: ModuleType) -> None:
    assert audit.verdict(report(CLEAN)) == (0, audit.DONE.format(all=1))


def test_every_locked_package_is_asked_about(audit: ModuleType) -> None:
    assert audit.LOCKED.is_file() and str(audit.LOCKED) in audit.COMMAND


def test_the_lock_is_whole_and_is_what_is_installed(audit: ModuleType) -> None:
    status, text = audit.lock_verdict(audit.LOCKED.read_text("utf-8"))
    assert status == 0, text


@pytest.mark.parametrize(
    ("lock", "words"),
    [
        ("aiohttp==3.14.5", "no hash"),
        ("aiohttp>=3 \\\n    --hash=sha256:00", "no version of its own"),
        ("aiohttp==0.0.1 \\\n    --hash=sha256:00", "aiohttp is installed here as"),
        ("pkg @ https://e.vil/x.whl \\\n    --hash=sha256:00", "no version of its own"),
    ],
)
def test_a_hole_in_the_lock_stops_it(audit: ModuleType, lock: str, words: str) -> None:
    status, text = audit.lock_verdict(lock)
    assert status == 1 and words in text
