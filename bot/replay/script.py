"""The replay format: one step a line; `>` says, `<` expects, `tap` presses, `at` lets time pass."""

import re
from dataclasses import dataclass

VERBS = ("zone", "locale", "country", "at", "tap", "re", "file", "restart", "plan")


class ScriptError(Exception):
    """A line that is no step; names the line."""


@dataclass(frozen=True, slots=True)
class Step:
    verb: str
    """say, expect, reject, or one of VERBS."""
    text: str
    line: int


def parse(source: str) -> list[Step]:
    """Raises ScriptError."""
    steps: list[Step] = []
    lines = iter(enumerate(source.splitlines(), 1))
    for number, line in lines:
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        if stripped.startswith(">>>"):
            first = [stripped[3:].lstrip()] if stripped[3:].strip() else []
            body = []
            for _, inner in lines:
                if inner.strip() == "<<<":
                    break
                body.append(inner)
            steps.append(Step("say", "\n".join((*first, *body)), number))
            continue
        steps.append(_step(stripped, number))
    return steps


def _step(line: str, number: int) -> Step:
    for mark, verb in (("!<", "reject"), (">", "say"), ("<", "expect")):
        if line.startswith(mark):
            return Step(verb, line[len(mark) :].strip(), number)
    verb, _, rest = line.partition(" ")
    if verb not in VERBS:
        raise ScriptError(
            f'line {number}: I don\'t know "{verb}". A step starts with one of > < !< {" ".join(VERBS)}.'
        )
    return Step(verb, rest.strip(), number)


def matches(pattern: str, text: str) -> bool:
    """Only * is special, and it spans lines; the pattern must cover the whole message, so most begin and end with one."""
    regex = ".*".join(re.escape(" ".join(p.split())) for p in pattern.split("*"))
    return re.fullmatch(regex, " ".join(text.split()), re.S | re.I) is not None
