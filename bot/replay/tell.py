"""What a replay prints: lines to read, or one JSON object per line as the contract has it."""

import json
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.replay.stage import Said
from coach.model import Draft, JobSearch, Nudge, Verdict, plain
from handlers.words import when_of

SHOWN_STATES = {"sending": "asked"}


def iso(at: datetime, zone: str) -> str:
    return at.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")


def user(text: str, number: int, now: datetime, zone: str, as_json: bool) -> str:
    if not as_json:
        return f"> {text}"
    return json.dumps({"id": f"u{number}", "at": iso(now, zone), "from": "user", "text": text, "choices": [], "edits": None,
                       "nudges": [], "nudge": None, "draft": None, "verdict": None}, ensure_ascii=False)  # fmt: skip


def bot(said: Said, search: JobSearch, as_json: bool) -> str:
    at = said.message.sent_at or said.message.due
    zone = search.preferences.zone
    if not as_json:
        local = at.astimezone(ZoneInfo(zone))
        buttons = "  ".join(f"[{c.label}]" for c in said.choices)
        edited = " (edited)" if said.edits else ""
        return "\n".join(
            x for x in (f"{local:%a %d %b %H:%M}{edited}", _indented(said.text), _indented(buttons)) if x
        )
    nudges = [_nudge(n, search) for id in said.message.reply.nudges if (n := search.nudge(id))]
    reply = said.message.reply
    text = plain("\n".join(x for x in (reply.text, reply.after) if x))
    return json.dumps(
        {
            "id": said.ref,
            "at": iso(at, zone),
            "from": "bot",
            "text": text,
            "choices": [{"label": c.label, "says": c.does or c.url or c.copy or ""} for c in said.choices],
            "edits": said.edits,
            "nudges": nudges,
            "nudge": nudges[0] if nudges else None,
            "draft": _draft(reply.draft),
            "verdict": _verdict(reply.verdict, zone),
        },
        ensure_ascii=False,
    )


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())


def _nudge(nudge: Nudge, search: JobSearch) -> dict[str, Any]:
    company, person = search.opportunity(nudge.opportunity), search.person(nudge.person)
    return {
        "id": nudge.id,
        "kind": nudge.kind,
        "company": company.company if company else None,
        "person": person.name if person else None,
        "due": iso(when_of(nudge), search.preferences.zone),
        "late": nudge.late,
    }


def _draft(draft: Draft | None) -> dict[str, Any] | None:
    if draft is None:
        return None
    return {
        "channel": draft.channel,
        "to": draft.to or draft.to_name,
        "subject": draft.subject,
        "body": draft.body,
    }


def _verdict(verdict: Verdict | None, zone: str) -> dict[str, Any] | None:
    if verdict is None:
        return None
    return {
        "severity": verdict.severity,
        "rules": list(verdict.rules),
        "best": iso(verdict.best, zone) if verdict.best else None,
        "caution_from": iso(verdict.caution_from, zone) if verdict.caution_from else None,
    }


def plan(search: JobSearch, as_json: bool) -> str:
    rows = sorted(search.nudges, key=when_of)
    zone = search.preferences.zone
    entries = [
        {**_nudge(n, search), "round": n.round, "state": SHOWN_STATES.get(n.state, n.state)} for n in rows
    ]
    if as_json:
        keys = ("company", "person", "round", "kind", "due", "state")
        return json.dumps({"plan": [{k: e[k] for k in keys} for e in entries]}, ensure_ascii=False)
    lines = [
        f"  {when_of(n).astimezone(ZoneInfo(zone)):%a %d %b %Y %H:%M}  {n.kind:<20} {n.state:<8} {e['company'] or ''} {e['person'] or ''}"
        for n, e in zip(rows, entries, strict=True)
    ]
    return "\n".join(("plan:", *lines))
