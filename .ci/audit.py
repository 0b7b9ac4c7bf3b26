"""Known vulnerabilities in what the bot runs with: asks pip-audit about every locked package.

Status 1 only when there is one. When the advisory service cannot be asked it says so and does not stop the rest."""

import json
import subprocess
import sys
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


def _sentence(package: dict[str, str], one: dict[str, list[str]]) -> str:
    fixed = " or ".join(one.get("fix_versions") or ["no release yet"])
    return FOUND.format(name=package["name"], version=package["version"], id=one["id"], fixed=fixed)


def main() -> int:
    try:
        ended = subprocess.run(COMMAND, capture_output=True, text=True, timeout=SECONDS, check=False)  # noqa: S603
        status, text = verdict(ended.stdout)
    except subprocess.TimeoutExpired:
        status, text = 0, NOT_DONE
    print(text)
    return status


if __name__ == "__main__":
    sys.exit(main())
