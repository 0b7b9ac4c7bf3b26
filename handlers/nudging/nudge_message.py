"""A nudge as the user sees it: why now, the wording, and the buttons that answer it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from coach.model import Choice, Draft, Interview, JobSearch, Nudge, OpenQuestion, Person, Reply, wall_at
from coach.nudges import CATALOGUE
from coach.wording import Brief, compose, compose_link
from coach.wording.catalogue import BY_ID
from handlers import record, words
from handlers.debriefing import debrief_questions
from handlers.nudging import schedule_send
from handlers.overview.coming import title_of
from handlers.reading import find

SOON_CALL = timedelta(hours=2)
"""Between the reminder of a call and the call."""
LAST_STEPS = ("final_note", "long_tail")
ENDING = (("Keep warm: remind me in 3 months", "warm"), ("Close it kindly", "end"))
"""A dignified end, one tap away on the last steps."""
CALLED_LATER = frozenset({"recruiter_status"})
"""Kinds whose second one is better a call (rule book N15b)."""
ANSWERS = (("It's a yes", "accept"), ("It's a no", "decline"), ("More time", "extension"))
"""To an offer: the wording for each, one tap away (rule book N22)."""
AS_BEFORE = "As before"
"""Back from the wording of a language model to ours."""
OPEN_IN = {"gmail": "Open in Gmail", "outlook": "Open in Outlook"}
CHANNEL_LABELS = {
    "email": "E-mail", "linkedin_note": "LinkedIn invite", "linkedin_message": "LinkedIn message", "text": "Text message",
    "phone": "Phone script", "voicemail": "Voicemail", "card": "Card",
}  # fmt: skip
WEB_ONLY = ("telegram:", "slack:")
"""Whose buttons take no mailto link."""
COPY_LIMIT = 256
"""What a copy button can carry; longer drafts are copied from their block."""
Made = tuple[JobSearch, Reply]


def message(search: JobSearch, nudge: Nudge, now: datetime, address: str = "") -> Made:
    """The message that brings this nudge; asking ones open their question."""
    special = SPECIAL.get(nudge.kind)
    made = special(search, nudge, now) if special else _reminder(search, nudge)
    return made or _writing(search, nudge, now)


def headline(search: JobSearch, nudge: Nudge) -> str:
    """Thank-you for Dana Lee, Acme."""
    company, person = search.opportunity(nudge.opportunity), search.person(nudge.person)
    kind = CATALOGUE.get(nudge.kind)
    title = kind.heading(nudge) if kind else title_of(nudge)
    who = f" for {words.shown(person.name)}" if person else ""
    return f"{title}{who}" + (f", {find.name_of(company, search.opportunities)}" if company else "")


def _writing(search: JobSearch, nudge: Nudge, now: datetime) -> Made:
    call = _call(search, nudge)
    draft = _addressed(search, nudge, _first_or_last(search, nudge, now, by_phone=bool(call)))
    search = record.put(search, replace(nudge, variants=(*nudge.variants, draft.template)))
    late = "A little late, as I could not reach you earlier. " if nudge.late else ""
    text = f"{headline(search, nudge)}: {late}{nudge.reason}".rstrip(": ")
    text = f"{text} {schedule_send.hint(search, nudge, now)}".rstrip()
    rows = buttons(search, nudge, draft)
    return search, Reply(
        text=call or text, draft=draft, choices=rows, nudges=(nudge.id,), after=_route(search, nudge)
    )


def _first_or_last(search: JobSearch, nudge: Nudge, now: datetime, *, by_phone: bool) -> Draft:
    """After "Later" the wording that was read, on today's date; the user's own words as they are."""
    shown = next(
        (m.reply.draft for m in reversed(search.outbox) if nudge.id in m.reply.nudges and m.reply.draft), None
    )
    if shown is None:
        called = by_phone or (nudge.kind in CALLED_LATER and nudge.count > 1 and _may_call(search, nudge))
        return draft_for(search, nudge, now, **({"channel": "phone"} if called else {}))
    if shown.template not in BY_ID:
        return shown
    kept = draft_for(search, nudge, now, keep=shown.template, channel=shown.channel, tone=shown.tone)
    plain = draft_for(
        search,
        nudge,
        shown_at(search, nudge) or now,
        keep=shown.template,
        channel=shown.channel,
        tone=shown.tone,
    )
    return kept if plain.body == shown.body else replace(shown, note=kept.note)


def shown_at(search: JobSearch, nudge: Nudge) -> datetime | None:
    """When its wording was shown last."""
    return next(
        (m.due for m in reversed(search.outbox) if nudge.id in m.reply.nudges and m.reply.draft), None
    )


def _may_call(search: JobSearch, nudge: Nudge) -> bool:
    company = search.opportunity(nudge.opportunity)
    return company is not None and not company.no_calls


def _reminder(search: JobSearch, nudge: Nudge) -> Made | None:
    """Did it go out? The wording is above already, and one tap away."""
    if nudge.of is None or not any(nudge.of in m.reply.nudges and m.reply.draft for m in search.outbox):
        return None
    sent, *rest = _answers(nudge)
    row = (sent, Choice(label="Show it", does=f"show:{nudge.id}"), *rest)
    return search, Reply(
        text=f"{headline(search, nudge)}: {nudge.reason}", choices=(row,), nudges=(nudge.id,)
    )


def _call(search: JobSearch, nudge: Nudge) -> str | None:
    """The call they asked for: when, on both clocks."""
    company, person = search.opportunity(nudge.opportunity), search.person(nudge.person)
    wanted = [c.wanted_at for c in search.contacts if c.opportunity == nudge.opportunity and c.wanted_at]
    at = next((w for w in wanted if abs(w.instant - nudge.due) < SOON_CALL), None)
    if nudge.kind != "reply_due" or at is None or company is None:
        return None
    mine = at.seen_from(search.preferences.zone)
    theirs = "" if mine.local == at.local else f" ({words.clock(at.local)} in {words.city(at.zone)})"
    who = words.shown(person.name) if person else "they"
    return f"{find.name_of(company)}: {who} expects your call at {words.clock(mine.local)}{theirs}. A few words to lean on:"


def _agent(search: JobSearch, nudge: Nudge) -> Person | None:
    """Of the agency in between, where it passes on what is written to the client (rule book N15)."""
    company = search.opportunity(nudge.opportunity)
    agent = next((p for p in search.people_of(nudge.opportunity or "") if p.role == "agency"), None)
    if company is None or agent is None or company.agency_route == "direct" or nudge.person == agent.id:
        return None
    return agent


def _addressed(search: JobSearch, nudge: Nudge, draft: Draft) -> Draft:
    """Written to the client's person, sent to the agent."""
    agent, person = _agent(search, nudge), search.person(nudge.person)
    if agent is None or person is None:
        return draft
    return replace(draft, to=agent.email, to_name=f"{agent.name} (for {person.name})")


def _route(search: JobSearch, nudge: Nudge) -> str | None:
    company, agent = search.opportunity(nudge.opportunity), _agent(search, nudge)
    if company is None or agent is None:
        return None
    name = words.shown(words.first_name(agent.name))
    asked = (
        "as you were asked to"
        if company.agency_route == "through"
        else "unless they told you to write directly"
    )
    return f"Send it to {name}, to be passed on, {asked}."


def draft_for(search: JobSearch, nudge: Nudge, now: datetime, **wishes: object) -> Draft:
    assert nudge.opportunity is not None
    kind = CATALOGUE.get(nudge.kind)
    if kind is not None and kind.status_ask and nudge.state == "planned":
        now = max(now, nudge.due)
    brief = Brief(
        opportunity=nudge.opportunity,
        kind=nudge.kind,
        person=nudge.person,
        interview=nudge.interview,
        avoid=nudge.variants,
        folded=nudge.folded,
        **({"channel": kind.channel} if kind and kind.channel else {}),  # type: ignore[arg-type]
    )
    return compose(search, replace(brief, **wishes), now)  # type: ignore[arg-type]


def buttons(search: JobSearch, nudge: Nudge, draft: Draft) -> tuple[tuple[Choice, ...], ...]:
    wording = [
        Choice(label="Other wording", does=f"other:{nudge.id}"),
        Choice(label="Shorter", does=f"short:{nudge.id}"),
    ]
    if search.preferences.polish:
        wording.append(Choice(label="Polish", does=f"polish:{nudge.id}"))
    wording.append(Choice(label="More", does=f"more:{nudge.id}"))
    closing = _closing(nudge)
    return tuple(r for r in (tuple(opens(search, draft)), tuple(wording), _answers(nudge), closing) if r)


def _answers(nudge: Nudge) -> tuple[Choice, ...]:
    return (
        Choice(label="Sent it", does=f"sent:{nudge.id}", style="primary"),
        Choice(label="Later", does=f"later:{nudge.id}"),
        Choice(label="Skip", does=f"drop:{nudge.id}"),
    )


def _closing(nudge: Nudge) -> tuple[Choice, ...]:
    """What else can be answered here: the end of it, or the other answers to an offer."""
    if nudge.kind == "offer_decision":
        return tuple(Choice(label=label, does=f"answer:{nudge.id}:{way}") for label, way in ANSWERS)
    return ways_to_end(nudge.opportunity) if nudge.kind in LAST_STEPS else ()


def ways_to_end(opportunity: str | None) -> tuple[Choice, ...]:
    """A dignified end: kept warm, or closed."""
    return tuple(Choice(label=label, does=f"close:{opportunity}:{how}") for label, how in ENDING)


def opens(search: JobSearch, draft: Draft) -> list[Choice]:
    """Links that open the draft ready to send, and a copy button where it fits."""
    rows = [
        Choice(label=OPEN_IN.get(app, "Open in mail"), url=url)
        for app in _mail_apps(search)
        if (url := compose_link(draft, app))
    ]
    if len(draft.body) <= COPY_LIMIT:
        rows.append(Choice(label="Copy", copy=draft.body))
    return rows


def _mail_apps(search: JobSearch) -> tuple[str, ...]:
    """The one chosen; where a button can open web pages only and none was chosen yet, both that are pages."""
    app = search.preferences.mail_app
    web_only = bool(search.addresses) and search.addresses[0].startswith(WEB_ONLY)
    return tuple(OPEN_IN) if app == "mail" and web_only else (app,)


def _timeline(search: JobSearch, nudge: Nudge, now: datetime) -> Made:
    interview = search.interview(nudge.interview)
    company = search.opportunity(nudge.opportunity)
    if interview is None or interview.start is None or company is None:
        return search, Reply(text=nudge.reason, nudges=(nudge.id,))
    start = interview.start.seen_from(search.preferences.zone)
    at = f" at {words.clock(start.local)}" if interview.time_known else ""
    day = words.near_day(start.date, wall_at(now, search.preferences.zone).date).split(",")[0]
    met = [words.shown(p.name) for p in search.people if p.id in interview.people]
    who = f" with {words.listed(met)}" if met else ""
    text = (
        f"{find.name_of(company)} {day}{at}{who}. The one question worth asking: when they decide.\n"
        '"What does the road from here look like, and by when do you hope to decide?"\n'
        '"If I hear nothing by then, may I write to you?"'
    )
    if nudge.count > 1:
        text = f"{find.name_of(company)} {day}{at}{who}. Ask when they decide. It will go the way it goes; you are prepared."
    return search, Reply(text=text, nudges=(nudge.id,))


def _debrief(search: JobSearch, nudge: Nudge, now: datetime) -> Made:
    interview, company = search.interview(nudge.interview), search.opportunity(nudge.opportunity)
    if interview is None or company is None:
        return search, Reply(text="How did it go?", nudges=(nudge.id,))
    busy = search.question is not None and search.question.conversation not in ("debrief",)
    if nudge.count > 1 or (busy and _fresh(search.question, now)):
        start = Choice(label="Start", does=f"dbrief:{interview.id}", style="primary")
        text = f"How did {find.name_of(company)} go? A minute is enough, whenever it suits you."
        return search, Reply(
            text=text, choices=((start, Choice(label="Skip", does=f"drop:{nudge.id}")),), nudges=(nudge.id,)
        )
    slot = debrief_questions.next_slot(search, interview)
    if slot is None:
        return search, Reply(text=f"How did {find.name_of(company)} go?", nudges=(nudge.id,))
    asked, row = debrief_questions.question_for(search, interview, slot)
    search = record.ask(search, now, "debrief", slot, about=interview.id)
    text = f"How did {find.name_of(company)} go? A few short questions, skip any of them.\n{asked}"
    return search, Reply(text=text, choices=(row,), nudges=(nudge.id,))


def _fresh(question: OpenQuestion | None, now: datetime) -> bool:
    return question is not None and (now - question.asked_at).total_seconds() < 1800


def _gap(search: JobSearch, nudge: Nudge, now: datetime) -> Made:
    """One missing thing at a time."""
    interview, company = search.interview(nudge.interview), search.opportunity(nudge.opportunity)
    if company is None:
        return search, Reply(text=nudge.reason, nudges=(nudge.id,))
    if interview is not None and interview.start is not None and not interview.time_known:
        return _ask_time(search, nudge, interview, now)
    if interview is not None and interview.start is None:
        search = record.ask(search, now, "interview", "when", about=interview.id)
        later = Choice(label="Not fixed yet", does=f"set:{interview.id}:open")
        return search, Reply(
            text=f"{find.name_of(company)}: has a date been fixed?", choices=((later,),), nudges=(nudge.id,)
        )
    slot = debrief_questions.next_slot(search, interview) if interview else None
    if interview is None or slot is None:
        return search, Reply(
            text=nudge.reason or f"One detail about {find.name_of(company)} would help.", nudges=(nudge.id,)
        )
    asked, row = debrief_questions.question_for(search, interview, slot)
    search = record.ask(search, now, "debrief", slot, about=interview.id)
    return search, Reply(text=f"{find.name_of(company)}: {asked}", choices=(row,), nudges=(nudge.id,))


def _ask_time(search: JobSearch, nudge: Nudge, interview: Interview, now: datetime) -> Made:
    company = search.opportunity(interview.opportunity)
    assert company is not None
    search = record.ask(search, now, "interview", "time", about=interview.id)
    skip = Choice(label="I don't know the time yet", does=f"skip:{interview.id}:time")
    return search, Reply(
        text=f"{find.name_of(company)} is today. What time?", choices=((skip,),), nudges=(nudge.id,)
    )


def _information(search: JobSearch, nudge: Nudge, now: datetime) -> Made:
    company = search.opportunity(nudge.opportunity)
    if nudge.kind == "pipeline" and company is not None:
        return search, _quiet(search, nudge)
    row = (Choice(label="Done", does=f"sent:{nudge.id}"), Choice(label="Later", does=f"later:{nudge.id}"))
    return search, Reply(text=nudge.reason, choices=(row,), nudges=(nudge.id,))


def _quiet(search: JobSearch, nudge: Nudge) -> Reply:
    """The long silence: ordinary, and said so; three ways on."""
    company = search.opportunity(nudge.opportunity)
    assert company is not None
    written = [c for c in search.contacts_of(company.id) if c.direction == "out"]
    since = f" since your last note on {_day(search, written[-1].at)}" if written else ""
    others = sum(o.is_open for o in search.opportunities) - 1
    rest = (
        f"\nYou have {words.number(others)} other conversation{'s' if others != 1 else ''} open."
        if others > 0
        else ""
    )
    text = f"{find.name_of(company)} has been quiet{since}. That is common and says little about you.\n{nudge.reason}{rest}"
    closing = tuple((choice,) for choice in ways_to_end(company.id))
    return Reply(
        text=text, choices=(*closing, (Choice(label="Later", does=f"later:{nudge.id}"),)), nudges=(nudge.id,)
    )


def _day(search: JobSearch, at: datetime) -> str:
    local = wall_at(at, search.preferences.zone).date
    return f"{local.day} {words.MONTHS[local.month - 1]}"


SPECIAL: dict[str, Callable[[JobSearch, Nudge, datetime], Made]] = {
    "ask_timeline": _timeline,
    "debrief": _debrief,
    "capture_gap": _gap,
    "pipeline": _information,
    "reminder": _information,
}
"""The kinds that do not bring wording for an employer."""
