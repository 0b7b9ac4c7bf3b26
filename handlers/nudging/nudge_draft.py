"""The wording a nudge brings, addressed to whom it goes to."""

import re
from dataclasses import replace
from datetime import datetime
from difflib import SequenceMatcher

from coach.model import Draft, JobSearch, Nudge, OutboxMessage, Person
from coach.nudges import CATALOGUE
from coach.wording import Brief, channels_for, compose
from coach.wording.catalogue import BY_ID
from handlers import words

DAY_WORDS = 3
"""A day has no more: "on 24 November"."""
CALLED_LATER = frozenset({"recruiter_status"})
"""Kinds whose second one is better a call (rule book N15b)."""


def first_or_last(search: JobSearch, nudge: Nudge, now: datetime, *, by_phone: bool) -> Draft:
    """After "Later", or at the second reminder, the wording that was read, on today's date; the user's own words as they are."""
    message = _shown_last(search, nudge)
    shown = message.reply.draft if message else None
    if message is None or shown is None:
        called = by_phone or (nudge.kind in CALLED_LATER and nudge.count > 1 and _may_call(search, nudge))
        return draft_for(search, nudge, now, **({"channel": "phone"} if called else {}))
    if shown.template not in BY_ID:
        return shown
    ways = {"channel": shown.channel, "tone": shown.tone}
    kept = draft_for(search, nudge, now, keep=shown.template, **ways)
    plain = draft_for(search, nudge, message.due, keep=shown.template, **ways)
    if plain.body == shown.body:
        return kept
    if message.reply.edits is None:
        return draft_for(search, nudge, now, **ways)  # nobody changed it; what was told since belongs in it
    subject = on_that_day(shown.subject or "", plain.subject or "", kept.subject or "") or None
    return replace(
        shown, note=kept.note, subject=subject, body=on_that_day(shown.body, plain.body, kept.body)
    )


def on_that_day(text: str, then: str, today: str) -> str:
    """The text with the days it names as they are called now: "we met today" becomes "we met yesterday"."""
    before, after = then.split(), today.split()
    for what, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        old, new = " ".join(before[i:j]).strip(",.;"), " ".join(after[k:m]).strip(",.;")
        if what == "replace" and len(old.split()) <= DAY_WORDS:
            text = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new, text)
    return text


def _shown_last(search: JobSearch, nudge: Nudge) -> OutboxMessage | None:
    """With its wording; a thank-you brought a second time is the same one, and keeps what was changed in it."""
    same = {n.id for n in search.nudges if n.kind == "thank_you" and _step(n) == _step(nudge)} | {nudge.id}
    return next((m for m in reversed(search.outbox) if same & {*m.reply.nudges} and m.reply.draft), None)


def _step(nudge: Nudge) -> tuple[str | None, ...]:
    return nudge.kind, nudge.opportunity, nudge.person, nudge.interview


def _may_call(search: JobSearch, nudge: Nudge) -> bool:
    company = search.opportunity(nudge.opportunity)
    return company is not None and not company.no_calls


def _agent(search: JobSearch, nudge: Nudge) -> Person | None:
    """Of the agency in between, where it passes on what is written to the client (rule book N15)."""
    company = search.opportunity(nudge.opportunity)
    agent = next((p for p in search.people_of(nudge.opportunity or "") if p.role == "agency"), None)
    if company is None or agent is None or company.agency_route == "direct" or nudge.person == agent.id:
        return None
    return agent


def addressed(search: JobSearch, nudge: Nudge, draft: Draft) -> Draft:
    """Written to the client's person, sent to the agent."""
    agent, person = _agent(search, nudge), search.person(nudge.person)
    if agent is None or person is None:
        return draft
    return replace(draft, to=agent.email, to_name=f"{agent.name} (for {person.name})")


def route_of(search: JobSearch, nudge: Nudge) -> str | None:
    company, agent = search.opportunity(nudge.opportunity), _agent(search, nudge)
    if company is None or agent is None:
        return None
    name = words.called(agent)
    asked = (
        "as you were asked to"
        if company.agency_route == "through"
        else "unless they told you to write directly"
    )
    return f"Send it to {name}, to be passed on, {asked}."


def _their_way(search: JobSearch, nudge: Nudge) -> dict[str, str]:
    """As they are best written to, where that was told and the step can go that way."""
    person = search.person(nudge.person)
    way = person.letters_by if person else None
    return {"channel": way} if way and way in channels_for(nudge.kind) else {}


def draft_for(search: JobSearch, nudge: Nudge, now: datetime, **wishes: object) -> Draft:
    assert nudge.opportunity is not None
    kind = CATALOGUE.get(nudge.kind)
    if kind is not None and kind.status_ask and nudge.state == "planned":
        now = max(now, nudge.due)
    usual: dict[str, object] = {"channel": kind.channel} if kind else {}
    usual |= _their_way(search, nudge)
    brief = Brief(
        opportunity=nudge.opportunity,
        kind=nudge.kind,
        person=nudge.person,
        interview=nudge.interview,
        avoid=nudge.variants,
        folded=nudge.folded,
    )
    return compose(search, replace(brief, **{**usual, **wishes}), now)  # type: ignore[arg-type]
