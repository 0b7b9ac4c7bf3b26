"""The replay format: one step a line; `>` says, `<` expects, `tap` presses, `at` lets time pass."""

import re
from dataclasses import dataclass

from bot.replay.checked import wrong

MARKS = (("!<", "reject"), (">", "say"), ("<", "expect"))
VERBS = ("zone", "locale", "country", "at", "tap", "re", "file", "restart", "plan")


class ScriptError(ValueError):
    """A line that is no step; names the line, and what to write."""


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
            else:
                raise ScriptError(
                    f'line {number}: ">>>" is never closed. Write <<< on a line of its own below the text.'
                )
            steps.append(Step("say", "\n".join((*first, *body)), number))
            continue
        steps.append(_step(stripped, number))
    return steps


def _step(line: str, number: int) -> Step:
    marked = next(((v, line[len(m) :]) for m, v in MARKS if line.startswith(m)), None)
    verb, rest = marked or [*line.split(maxsplit=1), ""][:2]
    if marked is None and verb not in VERBS:
        raise ScriptError(
            f'line {number}: I don\'t know "{verb}". A step starts with one of > < !< {" ".join(VERBS)}; '
            f"what the user types stands behind >, for example: > {line[:60]}"
        )
    if (why := wrong(verb, rest.strip())) is not None:
        raise ScriptError(f"line {number}: {why}")
    return Step(verb, rest.strip(), number)


def matches(pattern: str, text: str) -> bool:
    """Only * is special, and it spans lines; the pattern must cover the whole message, so most begin and end with one."""
    regex = ".*".join(re.escape(" ".join(p.split())) for p in pattern.split("*"))
    return re.fullmatch(regex, " ".join(text.split()), re.S | re.I) is not None
