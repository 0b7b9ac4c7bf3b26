"""Before writing: verdict, reason, the better date, and what to do instead; sending anyway is one tap away."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from coach.guard import Intended, judge
from coach.model import Channel, Choice, Opportunity, Person, Verdict, wall_at
from coach.plan import person_to_write
from coach.understand import ContactRead
from handlers import drafts, find, record, words
from handlers.coming import NEXT, upcoming
from handlers.conversation import Conversation
from handlers.nudge_message import SPECIAL
from handlers.outbox import by_ref
from handlers.sent import NEWS, channel_in, kind_in, quoted
from handlers.stamps import utc_stamp
from handlers.turn import Turn

NOBODY = 'Whom do you want to write to? For example "/contact Acme" or "can I write to Dana again?".'
PRIVATE = re.compile(
    r"\b(flowers?|gifts?|chocolates?|cake|a present|(drop|stop|swing) (by|in)|show up|in person|visit (their|the|his|her|them)|private|"
    r"personal (phone|number|e-?mail|account|instagram|facebook)|instagram|facebook|tiktok|husband|wife|(her|his|their) (family|friends?|kids))\b",
    re.I,
)
"""Crosses a private line, whatever the words (rule book R12)."""
CROWD = re.compile(
    r"\b(whole|entire|all of|everyone|everybody|the team|all of hr|hr team|cc|bcc|ceo|founder|all (three|four|of them))\b",
    re.I,
)
"""Many at once, or over everybody's head (rule book R6c)."""
MORE_TIME = re.compile(r"\b(more time|extension|extend|longer|postpone|later date|few (more )?days)\b", re.I)
OTHER_OFFER = re.compile(r"\b(my|an|another|the|other) (\w+ )?(offer|deadline)\b", re.I)
"""Of another company's: telling the others is fair (rule book N23)."""
TOO_LATE = re.compile(r"\btoo late\b", re.I)
LIGHT = re.compile(r"\b(article|link|congrat\w+|podcast|book|birthday|happy)\b", re.I)
MOST_REASONS = 3
ANSWER_GRACE = timedelta(days=2)
"""After the last good moment for an answer, a message to them is something new."""
INSTEAD = {
    "value_add": "Draft the idea", "reply": "Draft the reply", "reply_due": "Draft the reply",
    "thank_you": "Draft the thank-you", "late_thank_you": "Draft the thank-you", "addendum": "Draft the addition",
    "light_touch": "Draft a light note",
}  # fmt: skip
"""What can be written now instead, and the button for it."""


def begin(turn: Turn) -> Turn:
    return find.settled(_with_stranger(turn), "contact", judged, NOBODY, open_only=False)


def _with_stranger(turn: Turn) -> Turn:
    """ "Can I write to Vic?": a name nobody has heard of yet is somebody at the only company there is."""
    name, search = turn.read.company, turn.search
    active = [o for o in search.opportunities if o.is_open]
    if (
        name is None
        or len(active) != 1
        or find.company(search, name)
        or name.casefold() not in turn.text.casefold()
    ):
        return turn
    who = ContactRead(name=name)
    search, _ = record.add_person(search, who, active[0].id)
    read = replace(turn.read, company=None, contacts=(*turn.read.contacts, who))
    return replace(turn.to(search), read=read)


def judged(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    intended = _intended(turn, company)
    verdict = judge(turn.search, intended, turn.now)
    return answer_with(turn, company, intended, verdict)


def _intended(turn: Turn, company: Opportunity) -> Intended:
    people = [p for p in find.people_named(turn.search, turn.read.contacts) if company.id in p.opportunities]
    text = quoted(turn.text) or _after_colon(turn.text)
    kind = _kind(turn, company, text)
    person = people[0] if people else person_to_write(turn.search, company, kind)
    when = turn.read.when
    at = when.start.astimezone(UTC) if when and when.start > turn.now else None
    if at is not None and when is not None and not when.has_time:
        local = wall_at(at, turn.zone).local
        at = at if local.hour else at + timedelta(hours=9)
    return Intended(
        opportunity=company.id,
        person=person.id if person else None,
        channel=_channel(turn),
        kind=kind,
        angle="timeline_question" if kind in STATUS and NEWS.search(turn.text) and not text else None,
        text=text,
        at=at,
        also=("a colleague", "another colleague", "a third one")
        if CROWD.search(turn.text) and "thank" not in kind
        else (),
    )


STATUS = ("dated_check_in", "undated_check_in", "second_check_in", "delay_check_in", "application_follow_up")


def _after_colon(text: str) -> str | None:
    """The text meant, without quotation marks: "ok to send: hi dana, did you decide yet"."""
    found = re.search(r"\b(?:send|write|say|text|this)[^:\n]{0,30}:\s*(.{8,})$", text, re.I | re.S)
    return found[1].strip() if found else None


def _channel(turn: Turn) -> Channel:
    if PRIVATE.search(turn.text):
        return "in_person"
    if re.search(r"\b(call|ring|phone)\b", turn.text, re.I):
        return "phone"
    if re.search(r"\b(text|sms|whatsapp)\b", turn.text, re.I) and not re.search(
        r"\btext to\b", turn.text, re.I
    ):
        return "text"
    return channel_in(turn.text) or "email"


def _kind(turn: Turn, company: Opportunity, text: str | None) -> str:
    """What they mean to send: as said, else what a message in this state of things would be."""
    said = kind_in(text or turn.text)
    if _channel(turn) == "linkedin_note":
        return "stay_in_touch"
    if said in ("thank_you", "value_add", "reply", "addendum"):
        return said
    if OTHER_OFFER.search(turn.text) and company.status != "offer":
        return "offer_notice"
    if company.status == "offer":
        return "offer_decision" if MORE_TIME.search(turn.text) else "reply"
    if LIGHT.search(turn.text) and not text:
        return "light_touch"
    news = said == "status" or NEWS.search(turn.text) is not None
    if not news and _they_wait(turn, company):
        return "reply"
    if not news and not text and (thanks := _thanks_due(turn, company)):
        return thanks
    if not turn.search.interviews_of(company.id) and company.applied_on:
        return "application_follow_up"
    if any(c.direction == "out" and c.kind in STATUS for c in turn.search.contacts_of(company.id)):
        return "second_check_in"
    if company.promise and company.promise.date:
        return "dated_check_in"
    return "delay_check_in" if company.delay else "undated_check_in"


def _thanks_due(turn: Turn, company: Opportunity) -> str | None:
    """Before the thank-you is out, that is what one would write."""
    ahead = ("planned", "asked", "snoozed")
    kinds = [
        n.kind
        for n in turn.search.nudges
        if n.opportunity == company.id and n.state in ahead and "thank" in n.kind
    ]
    over = any(i.end and i.end.instant <= turn.now for i in turn.search.interviews_of(company.id))
    return min(kinds, key=("thank_you", "late_thank_you").index) if kinds and over else None


def _they_wait(turn: Turn, company: Opportunity) -> bool:
    """For an answer, and not since weeks."""
    mine = [n for n in turn.search.nudges if n.kind == "reply_due" and n.opportunity == company.id]
    return any(
        n.state in ("planned", "asked") and turn.now < (n.latest or n.due) + ANSWER_GRACE for n in mine
    )


def answer_with(turn: Turn, company: Opportunity, intended: Intended, verdict: Verdict) -> Turn:
    person = turn.search.person(intended.person)
    if verdict.severity == "fine":
        return _fine(turn, company, intended, verdict)
    lines = [_headline(turn, verdict)]
    lines.append(" ".join(f.why for f in verdict.findings[:MOST_REASONS] if f.severity != "fine"))
    if verdict.caution_from and verdict.best and verdict.caution_from < verdict.best:
        lines.append(f"The earliest I would call acceptable is {_both(turn, company, verdict.caution_from)}.")
    if verdict.instead:
        lines.append(verdict.instead)
    rows = [_first_row(turn, company, verdict, person)]
    rows.append((Choice(label="I'll write anyway", does=_anyway(intended)),))
    text = "\n".join(x for x in lines if x)
    draft = (
        drafts.free(turn, company.id, intended.kind, intended.person, verdict.angle, intended.channel)
        if verdict.severity == "caution"
        else None
    )
    after = "If you write today, this version adds something new." if draft else None
    return turn.say(text, *rows, verdict=verdict, draft=draft, after=after)


def _headline(turn: Turn, verdict: Verdict) -> str:
    company = turn.opportunity
    assert company is not None
    if verdict.best is None:
        return "Better not this one."
    if verdict.best <= turn.now:
        return "Not in these words."
    soft = "A little early; better from" if verdict.severity == "caution" else "Better wait until"
    return f"{soft} {_both(turn, company, verdict.best)}."


def _both(turn: Turn, company: Opportunity, at: datetime) -> str:
    """Monday 7 December, 08:30, in both zones where they differ."""
    mine, theirs = wall_at(at, turn.zone).local, wall_at(at, turn.search.zone_of(company)).local
    if at <= turn.now:
        return "now"
    text = f"{words.day(theirs.date(), turn.today)}, {words.clock(theirs)}"
    if mine == theirs:
        return text
    return f"{text} in {words.city(turn.search.zone_of(company))} ({words.clock(mine)} for you)"


def _first_row(
    turn: Turn, company: Opportunity, verdict: Verdict, person: Person | None
) -> tuple[Choice, ...]:
    row: list[Choice] = []
    if verdict.best is not None and verdict.best > turn.now:
        local = wall_at(verdict.best, turn.zone).local
        stamp = utc_stamp(verdict.best)
        row.append(
            Choice(label=f"Remind me on {words.short_day(local.date())}", does=f"remat:{company.id}:{stamp}")
        )
    if verdict.instead_kind in INSTEAD:
        row.append(
            Choice(label=INSTEAD[verdict.instead_kind], does=f"inst:{company.id}:{verdict.instead_kind}")
        )
    elif verdict.angle:
        row.append(Choice(label="Draft another angle", does=f"angle:{company.id}:{verdict.angle}"))
    return tuple(row)


def _anyway(intended: Intended) -> str:
    return f"any:{intended.opportunity}:{intended.person or ''}:{intended.kind}:{intended.channel}"


def _fine(turn: Turn, company: Opportunity, intended: Intended, verdict: Verdict) -> Turn:
    draft = (
        None
        if intended.text
        else drafts.free(turn, company.id, intended.kind, intended.person, verdict.angle, intended.channel)
    )
    info = " ".join(f.why for f in verdict.findings[:1])
    yes = "No, it is not too late." if TOO_LATE.search(turn.text) else "Yes, good day for it."
    text = f"{yes} {info}".strip()
    if intended.channel == "phone":
        text = f"Yes, a good time to call. {info}".strip()
    row = (
        Choice(
            label="Sent it",
            does=f"wrote:{company.id}:{intended.person or ''}:{intended.kind}:{intended.channel}",
            style="primary",
        ),
    )
    return turn.say(text, row, verdict=verdict, draft=draft)


def tap_anyway(turn: Turn, args: tuple[str, ...]) -> Turn:
    """any:<opportunity>:<person>:<kind>:<channel>: their search, their call; with a version that adds something."""
    company = turn.search.opportunity(args[0]) if len(args) == 4 else None
    if company is None:
        return turn.say("That company is no longer on my list.")
    turn = turn.about(company.id)
    intended = Intended(opportunity=company.id, person=args[1] or None, kind=args[2], channel=args[3])  # type: ignore[arg-type]
    verdict = judge(turn.search, intended, turn.now)
    kind = _softer(turn, company, args[2])
    draft = drafts.free(turn, company.id, kind, args[1] or None, verdict.angle)
    channel = draft.channel if draft else args[3]
    row = (
        Choice(label="Sent it", does=f"wrote:{company.id}:{args[1]}:{kind}:{channel}"),
        Choice(label="Never mind", does="nevermind"),
    )
    return turn.say(
        "Your call. Here is a version that asks little and gives them something.", row, draft=draft
    )


def _softer(turn: Turn, company: Opportunity, kind: str) -> str:
    """In place of a question about news: what they told, worked on; a plain thank-you stays what it is."""
    if kind not in STATUS:
        return kind
    debriefs = [i.debrief for i in turn.search.interviews_of(company.id) if i.debrief]
    return "value_add" if any(d.problem and d.idea for d in debriefs) else kind


def tap_wrote(turn: Turn, args: tuple[str, ...]) -> Turn:
    """wrote:<opportunity>:<person>:<kind>:<channel>: logged, with the advice it went against."""
    company = turn.search.opportunity(args[0]) if len(args) == 4 else None
    if company is None:
        return turn.say("That company is no longer on my list.")
    tapped = by_ref(turn.search, turn.message.message_ref)
    draft = tapped.reply.draft if tapped else None
    if draft and any(
        c.text == draft.body and c.template == draft.template for c in turn.search.contacts_of(company.id)
    ):
        return turn.say("That one is noted already.", silent=True)
    intended = Intended(opportunity=company.id, person=args[1] or None, kind=args[2], channel=args[3])  # type: ignore[arg-type]
    verdict = judge(turn.search, intended, turn.now)
    against = tuple(f.rule for f in verdict.findings if f.severity != "fine")
    search, _ = record.add_contact(
        turn.search, opportunity=company.id, at=turn.now, direction="out", channel=args[3], person=args[1] or None,
        kind=args[2], angle=draft.angle if draft else ("timeline_question" if args[2] in STATUS else None),
        text=draft.body if draft else None, subject=draft.subject if draft else None,
        template=draft.template if draft else None, against_advice=against,
    )  # fmt: skip
    turn = turn.to(search).about(company.id).changed(f"your message to {find.name_of(company)}")
    return turn.say(
        f"Noted: {find.name_of(company)}, today.",
        (Choice(label="Undo", does="undo:"),),
        after=NEXT,
        silent=True,
    )


def tap_instead(turn: Turn, args: tuple[str, ...]) -> Turn:
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    if company is None:
        return turn.say("That company is no longer on my list.")
    planned = next(
        (
            n
            for n in upcoming(turn.search, company.id, turn.now)
            if n.kind == args[1] and n.kind not in SPECIAL
        ),
        None,
    )
    if planned is not None:
        return drafts.show(turn, (planned.id,))
    return _drafted(turn, company, args[1], None)


def tap_angle(turn: Turn, args: tuple[str, ...]) -> Turn:
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    if company is None:
        return turn.say("That company is no longer on my list.")
    return _drafted(turn, company, "second_check_in", args[1])


def _drafted(turn: Turn, company: Opportunity, kind: str, angle: str | None) -> Turn:
    person = person_to_write(turn.search, company, kind)
    draft = drafts.free(turn, company.id, kind, person.id if person else None, angle)
    channel = draft.channel if draft else "email"
    wrote = Choice(label="Sent it", does=f"wrote:{company.id}:{person.id if person else ''}:{kind}:{channel}")
    return turn.about(company.id).say(
        "Here it is, for when the time is right."
        if draft
        else "I have no wording for that one; your own words are best.",
        (wrote, Choice(label="Never mind", does="nevermind")),
        draft=draft,
    )


def never_mind(turn: Turn, args: tuple[str, ...]) -> Turn:
    return turn.say("Good. The plan stays as it is.", silent=True)


CONVERSATION = Conversation(
    name="contact",
    summary="ask before you write",
    example="Can I write to Dana again?",
    intents=("ask_if_ok", "contact"),
    begin=begin,
    taps={
        "any": tap_anyway, "wrote": tap_wrote, "inst": tap_instead, "angle": tap_angle, "nevermind": never_mind,
    },
)  # fmt: skip
