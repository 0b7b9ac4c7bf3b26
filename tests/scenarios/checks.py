"""Checks that patterns cannot express, written as `#` lines of a replay: the plan, what was said when, verdicts.

    #plan KIND [PERSON] [@COMPANY] MOMENT, MOMENT   the open nudges of a kind, exactly these
    #none KIND [PERSON] [@COMPANY]                  no open nudge of a kind
    #said KIND [PERSON] [@COMPANY] MOMENT           since the last step, the bot spoke of it at this moment
    #quiet                                          since the last step, the bot said nothing by itself
    #verdict SEVERITY RULE !RULE best MOMENT caution MOMENT | best none
    #draft CHANNEL [TO]                             the newest wording since the last step

A moment is "2026-11-24 17:00" on the user's clock. A check speaks of what followed the last thing the user did before
it; `#plan` and `#none` read the `plan` step before them.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.replay import parse, play
from coach.nudges.catalogue import CATALOGUE

OPEN = ("planned", "asked", "snoozed")
MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")
CHECK = re.compile(r"#(plan|none|said|quiet|verdict|draft)\b(.*)")
Row = dict[str, Any]


@dataclass
class Scene:
    """What followed one thing that the user did."""

    messages: list[Row] = field(default_factory=list)
    plans: list[list[Row]] = field(default_factory=list)


@dataclass(frozen=True)
class Check:
    verb: str
    text: str
    line: int
    scene: int
    plan: int
    since: str
    """The clock before the last `at` step, for what was said since."""


async def problems(path: Path) -> list[str]:
    """Everything that is not as the replay says; empty when all is well."""
    return await problems_in(path.read_text(encoding="utf-8"), path.parent)


async def problems_in(source: str, base: Path) -> list[str]:
    """The same of a replay's text."""
    printed: list[str] = []
    status = await play(source, as_json=True, base=base, out=printed.append)
    if status:
        return ["a pattern failed, see above"]
    scenes = _scenes([json.loads(line) for line in printed])
    return [p for check in _checks(source) if (p := _problem(check, scenes[check.scene]))]


def _scenes(rows: list[Row]) -> list[Scene]:
    scenes = [Scene()]
    for row in rows:
        if "plan" in row:
            scenes[-1].plans.append(row["plan"])
        elif row["from"] == "user":
            scenes.append(Scene())
        else:
            scenes[-1].messages.append(row)
    return scenes


def _checks(source: str) -> list[Check]:
    steps = {s.line: s for s in parse(source)}
    found: list[Check] = []
    scene, plan, clock, since = 0, -1, "", ""
    for number, line in enumerate(source.splitlines(), 1):
        step = steps.get(number)
        if step is not None and step.verb in ("say", "tap", "file"):
            scene, plan, since = scene + 1, -1, ""
        elif step is not None and step.verb == "plan":
            plan += 1
        elif step is not None and step.verb == "at":
            clock, since = step.text, clock
        if hit := CHECK.match(line.strip()):
            found.append(Check(hit[1], hit[2].strip(), number, scene, plan, since))
        elif line.startswith("#") and line[1:2].isalpha():
            raise ValueError(f"line {number}: no such check: {line}")
    return found


def _problem(check: Check, scene: Scene) -> str | None:
    wanted, seen = VERBS[check.verb](check, scene)
    return (
        None
        if wanted == seen
        else f"line {check.line}: #{check.verb} {check.text}\n  wanted {wanted}\n  seen   {seen}"
    )


def _named(text: str) -> tuple[str, str | None, str | None, list[str]]:
    """Kind, person, company, moments."""
    moments = MOMENT.findall(text)
    kind, *rest = MOMENT.sub("", text).replace(",", " ").split()
    assert kind in CATALOGUE, kind
    company = next((w[1:].replace("_", " ") for w in rest if w.startswith("@")), None)
    person = next((w.replace("_", " ") for w in rest if not w.startswith("@")), None)
    return kind, person, company, moments


def _fits(row: Row, kind: str, person: str | None, company: str | None) -> bool:
    return (
        row["kind"] == kind
        and (person is None or person in (row["person"] or ""))
        and (company is None or (row["company"] or "").casefold() == company.casefold())
    )


def _plan(check: Check, scene: Scene) -> tuple[Any, Any]:
    kind, person, company, moments = _named(check.text)
    rows = [r for r in scene.plans[check.plan] if r["state"] in OPEN and _fits(r, kind, person, company)]
    return sorted(moments), sorted(_shown(r["due"]) for r in rows)


def _said(check: Check, scene: Scene) -> tuple[Any, Any]:
    kind, person, company, (moment,) = _named(check.text)
    at = sorted(
        {_shown(m["at"]) for m in scene.messages for n in m["nudges"] if _fits(n, kind, person, company)}
    )
    return (moment, True), (moment, True) if moment in at else (at, False)


def _quiet(check: Check, scene: Scene) -> tuple[Any, Any]:
    return [], [
        (_shown(m["at"]), m["text"][:60])
        for m in scene.messages
        if m["nudges"] and _shown(m["at"]) > check.since
    ]


def _verdict(check: Check, scene: Scene) -> tuple[Any, Any]:
    verdict = next((m["verdict"] for m in reversed(scene.messages) if m["verdict"]), None)
    if verdict is None:
        return check.text, [m["text"] for m in scene.messages]
    words = MOMENT.sub("", check.text).split()
    wanted: Row = {"severity": words[0]}
    seen: Row = {"severity": verdict["severity"]}
    for word in words[1:]:
        if re.fullmatch(r"!?R\d+[a-g]?", word):
            wanted[word] = True
            seen[word] = (word.lstrip("!") in verdict["rules"]) != word.startswith("!") or verdict["rules"]
    for key, name in (("best", "best"), ("caution", "caution_from")):
        if hit := re.search(rf"\b{key} (none|{MOMENT.pattern})", check.text):
            wanted[key] = hit[1]
            seen[key] = _shown(verdict[name]) if verdict[name] else "none"
    return wanted, seen


def _draft(check: Check, scene: Scene) -> tuple[Any, Any]:
    channel, *to = check.text.split(maxsplit=1)
    draft = next((m["draft"] for m in reversed(scene.messages) if m["draft"]), None)
    seen = (draft["channel"], to[0] in (draft["to"] or "") if to else True) if draft else None
    return (channel, True), seen


def _shown(iso: str) -> str:
    return f"{datetime.fromisoformat(iso):%Y-%m-%d %H:%M}"


VERBS: dict[str, Callable[[Check, Scene], tuple[Any, Any]]] = {
    "plan": _plan, "none": _plan, "said": _said, "quiet": _quiet, "verdict": _verdict, "draft": _draft,
}  # fmt: skip
