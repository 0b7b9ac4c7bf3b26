"""What the bot runs with: whether the lock names one version and its hashes for everything, whether that is what is
installed here, and (pip-audit) whether a vulnerability is known of any of it.

The first two need no network. Status 1 for a hole in the lock, a foreign version or a vulnerability. When the advisory
service cannot be asked it says so and does not stop the rest."""

import json
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

LOCKED = Path(__file__).parents[1] / "requirements" / "run.txt"
SECONDS = 180
COMMAND = (
    *(sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip", "--timeout", "10"),
    *("--format", "json", "--progress-spinner", "off", "--requirement", str(LOCKED)),
)
NOT_DONE = "Dependency audit: NOT DONE. The advisory service could not be reached; nothing is known about any package."
PARTLY = "Dependency audit: {audited} of {all} packages looked up, none with a known vulnerability. Not looked up: {names}."
DONE = "Dependency audit: {all} packages, none with a known vulnerability."
LOCKED_WELL = (
    "Lock: {count} packages, each at one version and with hashes; those installed here are the same."
)
LOOSE = "Lock: {line} has no version of its own, or no hash. Run make lock."
FOREIGN = "Lock: {name} is installed here as {here}, and locked as {locked}. Run make run, which installs what is locked."
FOUND = "Dependency audit: {name} {version} has {id}; fixed in {fixed}."


def verdict(report: str) -> tuple[int, str]:
    """Exit status and what to print for pip-audit's JSON; anything else counts as not done."""
    try:
        packages = json.loads(report)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return 0, NOT_DONE
    found = [_sentence(package, one) for package in packages for one in package.get("vulns", ())]
    missed = [package["name"] for package in packages if "vulns" not in package]
    if found:
        return 1, "\n".join(found)
    if len(missed) == len(packages):
        return 0, NOT_DONE
    if missed:
        names = ", ".join(missed)
        return 0, PARTLY.format(audited=len(packages) - len(missed), all=len(packages), names=names)
    return 0, DONE.format(all=len(packages))


def lock_verdict(lock: str) -> tuple[int, str]:
    """Exit status and what to print for the content of a lock file."""
    entries = [entry for entry in re.split(r"\n(?=\S)", lock.strip()) if not entry.startswith("#")]
    said = [fault for entry in entries if (fault := _fault(entry))]
    return (1, "\n".join(said)) if said else (0, LOCKED_WELL.format(count=len(entries)))


def _fault(entry: str) -> str | None:
    head = entry.split("\n")[0].rstrip(" \\")
    pinned = re.match(r"([\w.-]+)==([\w.!+-]+)(\s*;.*)?$", head)
    if pinned is None or "--hash=sha256:" not in entry:
        return LOOSE.format(line=head)
    try:
        here = version(pinned[1])
    except PackageNotFoundError:
        return None
    return None if here == pinned[2] else FOREIGN.format(name=pinned[1], here=here, locked=pinned[2])


def _sentence(package: dict[str, str], one: dict[str, list[str]]) -> str:
    fixed = " or ".join(one.get("fix_versions") or ["no release yet"])
    return FOUND.format(name=package["name"], version=package["version"], id=one["id"], fixed=fixed)


def main() -> int:
    locked, said = lock_verdict(LOCKED.read_text("utf-8"))
    print(said)
    try:
        ended = subprocess.run(COMMAND, capture_output=True, text=True, timeout=SECONDS, check=False)  # noqa: S603
        status, text = verdict(ended.stdout)
    except subprocess.TimeoutExpired:
        status, text = 0, NOT_DONE
    print(text)
    return max(locked, status)


if __name__ == "__main__":
    sys.exit(main())
