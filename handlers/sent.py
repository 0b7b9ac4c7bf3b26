"""The user wrote: by tap or in words; logged at once, the plan moves on, the nudge shows that it is done."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from coach.model import Channel, Choice, Draft, JobSearch, Nudge, Opportunity, Reply, wall_at
from coach.nudges import CATALOGUE
from handlers import find, record, sense, words
from handlers.coming import NEXT
from handlers.conversation import Conversation
from handlers.nudge_message import SPECIAL, headline
from handlers.outbox import by_id, by_ref
from handlers.turn import Turn

NOBODY = 'Good. Who did it go to? For example "sent the thank-you to Dana at Acme".'
CHANNEL_WORDS: tuple[tuple[Channel, str], ...] = (
    ("voicemail", r"\bvoice ?mail\b"),
    ("phone", r"\b(called|calling|ringing|to call|rang|phoned|phone call|spoke|rung)\b"),
    ("text", r"\b(texted|sms|text message|whatsapp|(a|by|via) text)\b"),
    (
        "linkedin_note",
        r"\b(connection request|linkedin (invite|invitation|note|request)|(invite|connect|add)\w* .{0,40}linkedin)\b",
    ),
    ("linkedin_message", r"\blinkedin\b"),
    ("card", r"\b(card|handwritten)\b"),
)
KIND_WORDS = (
    (
        "call_attempt",
        r"\b(tried (calling|to call|ringing|phoning)|called .{0,30}(no answer|nobody|no one|not there)|missed (her|him|them))\b",
    ),
    ("offer_acknowledgement", r"\b(thank|thanks|thx|accept|acknowledg)\w*\b.*\boffer\b"),
    ("thank_you", r"\b(thank|thanks|thx)"),
    (
        "offer_notice",
        r"\b(told|informed|let|wrote|e-?mailed|called|mentioned)\b.*\b((my|an|another|the|other) (\w+ )?(offer|deadline)|about [\w&.' -]{2,30} offer)\b",
    ),
    (
        "reply",
        r"\b(repl(y|ied)|answered|responded|wrote back|got back to|said yes|agreed to|confirmed|accepted)\b",
    ),
    (
        "addendum",
        r"\b(left out|forgot to (mention|say|tell)|one (more )?thing (i|to)|to add to|wanted to add"
        r"|(points?|things?|bits?|parts?|answers?|examples?|projects?) (that )?i (forgot|missed|left out|didn'?t (mention|get to)))\b",
    ),
    ("references", r"\breferences?\b"),
    ("value_add", r"\b(idea|proposal|sample)\b"),
    ("status", r"\b(check(ed)?[- ]?in|follow(ed)?[- ]?up|update|status|chased|nudged)\b"),
)
OFFER_OF = re.compile(
    r"\b(?:about|of|mentioned|that i (?:have|got|hold)) (?:the|my|an|another|this) (?:\w+ )?offer\b|\b(?:about|of) (?:the |my )?[\w&.' -]{2,30}(?:'s)? offer\b",
    re.I,
)
""" "Told Aya about the offer from Rakuten": the company named is the one that offers, not where Aya works."""
NEWS = re.compile(
    r"\b(update|news|status|hear|heard|decision|decided|time ?line|timing|any(thing)? new|how it('s| is)? (looks?|looking|going)|how things (look|are)|where (things|it|they|we) stand)\b",
    re.I,
)
"""Words that ask for news."""
AHEAD = timedelta(hours=12)
"""How early a step can be done before its reminder."""
VERBS = {
    "phone": "called {}",
    "voicemail": "left a voicemail for {}",
    "text": "texted {}",
    "in_person": "spoke to {}",
}
MATERIAL = re.compile(
    r"\b(portfolio|samples?|documents?|cv|resume|résumé|form|certificate|transcript|slides|code)\b", re.I
)
"""What they may have asked for; no question for news."""
ALL = re.compile(
    r"\b(all( of them| three| four)?|(the )?others|everyone|everybody|both|the rest|them all)\b", re.I
)
REPLIES = ("reply_due", "rejection_reply", "offer_acknowledgement")
STATUS_KINDS = ("dated_check_in", "undated_check_in", "second_check_in", "delay_check_in")


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """sent:<nudge>."""
    nudge = turn.search.nudge(args[0]) if args else None
    if nudge is None:
        return turn.say(
            'That step is no longer in the plan; what you send can still be told in words, like "wrote to Dana today".'
        )
    return _done(turn, nudge)


def _done(turn: Turn, nudge: Nudge, at: datetime | None = None) -> Turn:
    if nudge.state == "sent":
        return turn.say(f"That one is noted already: {headline(turn.search, nudge)}.", silent=True)
    turn = mark(turn, nudge, "Sent" if nudge.kind not in SPECIAL else "Done", at)
    search = record.set_nudge(turn.search, nudge, "sent")
    if nudge.kind in SPECIAL or nudge.opportunity is None:
        return turn.to(search).about(nudge.opportunity).changed("a step ticked off").say("Done.", silent=True)
    draft = shown_draft(search, nudge)
    search, _ = record.add_contact(
        search,
        opportunity=nudge.opportunity,
        at=at or turn.now,
        direction="out",
        channel=channel_in(turn.text) or (draft.channel if draft else "email"),
        person=nudge.person,
        kind=nudge.kind,
        **_text_sent(turn, draft),
        nudge=nudge.id,
        round=nudge.round,
    )
    person, kind = search.person(nudge.person), CATALOGUE.get(nudge.kind)
    step = words.inside(kind.headline if kind else "message")
    to = f" to {words.shown(words.first_name(person.name))}" if person else ""
    day = words.near_day(wall_at(at or turn.now, turn.zone).date, turn.today).split(",")[0]
    turn = turn.to(search).about(nudge.opportunity).changed(f"{step}{to} sent", tell=True)
    undo = (Choice(label="Undo", does="undo:"),)
    return turn.say(f"Noted: {step}{to}, {day}.", undo, after=NEXT, silent=True)


def _text_sent(turn: Turn, draft: Draft | None) -> dict[str, Any]:
    """What really went out: the user's own words where they were quoted, else the draft shown last."""
    if own := quoted(turn.text):
        return {"text": own, "angle": "timeline_question" if NEWS.search(own) else None}
    if draft is None:
        return {}
    return {"angle": draft.angle, "subject": draft.subject, "text": draft.body, "template": draft.template}


def mark(turn: Turn, nudge: Nudge, word: str, at: datetime | None = None) -> Turn:
    """The nudge message itself shows what became of it; its buttons are gone."""
    message = by_id(turn.search, nudge.message) or by_ref(turn.search, turn.message.message_ref)
    if message is None:
        return turn
    local = wall_at(at or turn.now, turn.zone).local
    text = f"{headline(turn.search, nudge)}\n{word}, {words.short_day(local.date())} {words.clock(local)}"
    return replace(turn, replies=(*turn.replies, Reply(text=text, edits=message.id, silent=True)))


def shown_draft(search: JobSearch, nudge: Nudge) -> Draft | None:
    """The wording the user saw last for this nudge."""
    drafts = shown_drafts(search, nudge)
    return drafts[-1] if drafts else None


def shown_drafts(search: JobSearch, nudge: Nudge) -> list[Draft]:
    """All of them, the newest last; a reminder is about what was shown with the first one."""
    step = {nudge.id, nudge.of}
    return [m.reply.draft for m in search.outbox if step.intersection(m.reply.nudges) and m.reply.draft]


def channel_in(text: str) -> Channel | None:
    return next((channel for channel, pattern in CHANNEL_WORDS if re.search(pattern, text, re.I)), None)


def kind_in(text: str) -> str | None:
    return next((kind for kind, pattern in KIND_WORDS if re.search(pattern, text, re.I)), None)


def begin(turn: Turn) -> Turn:
    """In words: "sent it", "wrote to Dana an hour ago", "called the recruiter"."""
    turn = _about_whom(turn)
    turn = _as_typed(turn)
    done = turn.read.first("done") or turn.read.when
    if done is not None and done.start > turn.now + timedelta(hours=1):
        day = words.capital(words.near_day(wall_at(done.start, turn.zone).date, turn.today))
        return turn.say(
            f'{day} is still ahead. Did you mean an earlier day? Or say "remind me" of it for then.'
        )
    at = min(done.start, turn.now) if done and done.has_time else (_noon(turn, done.start) if done else None)
    if (nudge := find.nudge_of(turn)) and nudge.kind not in SPECIAL:
        return _done(turn, nudge, at)
    waiting = _waiting(turn)
    if len(waiting) == 1:
        return _done(turn, waiting[0], at)
    if len(waiting) > 1 and (ALL.search(turn.text) or _each_named(turn, waiting)):
        for nudge in waiting:
            turn = _done(turn, nudge, at)
        return turn
    if len(waiting) > 1:
        return _which(turn, waiting)
    if (ahead := _just_ahead(turn)) is not None:
        return _done(turn, ahead, at)
    return find.settled(turn, "sent", lambda t: _log(t, at), NOBODY, adds=True)


def _each_named(turn: Turn, waiting: list[Nudge]) -> bool:
    """ "Thanked Ann and Tom": one step for each of those who were named."""
    named = {p.id for p in find.people_named(turn.search, turn.read.contacts)}
    return len(named) > 1 and sorted(n.person or "" for n in waiting) == sorted(named)


def _about_whom(turn: Turn) -> Turn:
    """News of an offer is told where the person works who heard it."""
    people = find.people_named(turn.search, turn.read.contacts) if OFFER_OF.search(turn.text) else ()
    theirs = [
        o for o in turn.search.opportunities if people and o.id in people[0].opportunities and o.is_open
    ]
    return find.without_company(turn).about(theirs[0].id) if len(theirs) == 1 else turn


def _just_ahead(turn: Turn) -> Nudge | None:
    """ "Sent it", an hour before I would have asked: the one step that is next, where nothing else was named."""
    if kind_in(turn.text) is not None or turn.read.contacts or quoted(turn.text):
        return None
    soon = turn.now + AHEAD
    rows = [
        n
        for n in turn.search.nudges
        if n.state == "planned" and n.kind not in SPECIAL and n.due <= soon and n.of is None
    ]
    found = find.opportunity(turn).one
    rows = [n for n in _once(rows) if found is None or n.opportunity == found.id]
    started = [
        n
        for n in rows
        if (i := turn.search.interview(n.interview)) is None or (i.end and i.end.instant <= turn.now)
    ]
    return started[0] if len(started) == 1 else None


def _noon(turn: Turn, start: datetime) -> datetime:
    return min(start.replace(hour=12), turn.now)


def _as_typed(turn: Turn) -> Turn:
    """ "wrote to joan asking where things stand": a small word after a known first name is no surname."""
    first = {p.name.split()[0].casefold() for p in turn.search.people if p.name.split()}
    contacts = tuple(
        replace(c, name=c.name.split()[0]) if c.name and _runs_on(c.name, turn.text, first) else c
        for c in turn.read.contacts
    )
    return replace(turn, read=replace(turn.read, contacts=contacts))


def _runs_on(name: str, text: str, first: set[str]) -> bool:
    words_of = name.split()
    return (
        len(words_of) > 1
        and words_of[0].casefold() in first
        and words_of[-1].lower() in text
        and words_of[-1].casefold().endswith(("ing", "ed"))
    )


def _waiting(turn: Turn) -> list[Nudge]:
    """Nudges the user has in hand, narrowed by who and what was named."""
    rows = [n for n in turn.search.nudges if n.state in ("asked", "snoozed") and n.kind not in SPECIAL]
    found = find.opportunity(turn)
    if turn.read.company or (found.one and find.named_in(turn.search, turn.text)):
        rows = [n for n in rows if found.one and n.opportunity == found.one.id]
    if people := find.people_named(turn.search, turn.read.contacts):
        rows = [n for n in rows if n.person in {p.id for p in people}]
    elif turn.read.contacts:
        rows = []
    rows = _once(rows)
    kind = kind_in(turn.text)
    if kind and any(_fits(n, kind) for n in rows):
        rows = [n for n in rows if _fits(n, kind)]
    elif kind and (kind != "status" or all("thank" in n.kind for n in rows)):
        rows = []
    return rows


def _once(nudges: list[Nudge]) -> list[Nudge]:
    """A reminder and what it repeats are one step; the newest stands for it."""
    steps = {
        (n.kind, n.opportunity, n.person, n.interview): n
        for n in sorted(nudges, key=lambda n: (n.count, n.due))
    }
    return list(steps.values())


def _fits(nudge: Nudge, kind: str) -> bool:
    if kind == "thank_you":
        return "thank" in nudge.kind
    if kind == "status":
        known = CATALOGUE.get(nudge.kind)
        return known is not None and known.status_ask
    return nudge.kind in REPLIES if kind == "reply" else nudge.kind == kind


def _which(turn: Turn, nudges: list[Nudge]) -> Turn:
    rows = [
        (Choice(label=words.shown(headline(turn.search, n), 60), does=f"sent:{n.id}"),) for n in nudges[:8]
    ]
    return turn.say("Good. Which one was it?", *rows)


def _too_soon(turn: Turn, company: Opportunity) -> Turn | None:
    """Thanks for an interview that is still ahead are asked about."""
    thanked = kind_in(turn.text) == "thank_you"
    question = sense.thanked_too_soon(turn.search, company.id, turn.now) if thanked else None
    if question is None:
        return None
    people = find.people_named(turn.search, turn.read.contacts)
    whom = people[0].id if people else ""
    note = Choice(label="Yes, note it", does=f"wrote:{company.id}:{whom}:reply:email")
    return turn.say(question, (note, Choice(label="Never mind", does="nevermind")))


def _log(turn: Turn, at: datetime | None) -> Turn:
    """A contact that no nudge asked for counts at once."""
    company = turn.opportunity
    assert company is not None
    if (odd := _too_soon(turn, company)) is not None:
        return odd
    search, people = turn.search, find.people_named(turn.search, turn.read.contacts)
    mine = [p for p in people if company.id in p.opportunities]
    if not mine and turn.read.contacts and turn.read.contacts[0].name:
        search, person = record.add_person(search, turn.read.contacts[0], company.id)
        mine = [person]
    who = mine[0].id if mine else company.primary
    kind, channel = kind_in(turn.text) or "message", channel_in(turn.text) or "email"
    planned = next((n for n in search.nudges if n.opportunity == company.id and n.state in ("planned", "snoozed")
                    and _fits(n, kind) and (n.person in (None, who))), None) if kind != "message" else None  # fmt: skip
    if planned is not None:
        return _done(turn.to(search), planned, at)
    search, _ = record.add_contact(
        search, opportunity=company.id, at=at or turn.now, direction="out", channel=channel,
        person=who, kind="undated_check_in" if kind == "status" else kind,
        angle="timeline_question" if kind == "status" else "work_sample" if MATERIAL.search(turn.text) else None, text=quoted(turn.text) or turn.text[:300],
    )  # fmt: skip
    name = search.person(who)
    did = VERBS.get(channel, "wrote to {}").format(
        words.shown(words.first_name(name.name)) if name else "them"
    )
    turn = turn.to(search).changed(f"your message to {find.name_of(company)}")
    day = words.near_day(wall_at(at or turn.now, turn.zone).date, turn.today).split(",")[0]
    return turn.say(
        f"Noted: you {did} ({find.name_of(company)}), {day}.{_enough(turn, company.id)}",
        (Choice(label="Undo", does="undo:"),),
        after=NEXT,
        silent=True,
    )


def _enough(turn: Turn, opportunity: str) -> str:
    """A calm word at the third message of a day."""
    today = [
        c
        for c in turn.search.contacts_of(opportunity)
        if c.direction == "out" and wall_at(c.at, turn.zone).date == turn.today
    ]
    return " That is plenty for one day; let it rest now." if len(today) >= 3 else ""


def quoted(text: str) -> str | None:
    match = re.search(r'["“](.{4,})["”]', text, re.S)
    return match[1] if match else None


CONVERSATION = Conversation(
    name="sent",
    summary="log what you sent or a call you made",
    example="Sent the thank-you to Dana",
    intents=("sent",),
    aliases=("call", "called", "wrote"),
    begin=begin,
    taps={"sent": tap},
)
