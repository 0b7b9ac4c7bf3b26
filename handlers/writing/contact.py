"""Before writing: verdict, reason, the better date, and what to do instead; sending anyway is one tap away."""

import re
from dataclasses import replace

from coach.guard import Intended, judge
from coach.model import Choice, Draft, Opportunity, Verdict
from coach.model.called import untitled
from coach.plan import person_to_write
from coach.understand import ContactRead
from handlers import record, words
from handlers.conversation import Conversation
from handlers.news import connected, wishes
from handlers.nudging.nudge_message import SPECIAL
from handlers.overview.coming import upcoming
from handlers.overview.lists import next_meeting
from handlers.overview.noted import GONE
from handlers.reading import find
from handlers.reading.fits import question_in
from handlers.turn import Turn
from handlers.writing import drafts, free_drafts, wrote
from handlers.writing.advice import advised
from handlers.writing.intention import intended
from handlers.writing.meant_channel import crosses_a_line
from handlers.writing.sent_words import kind_in
from handlers.writing.steps import thanks_owed_at

NOBODY = 'Whom do you want to write to? For example "/contact Acme" or "can I write to Dana again?".'
TOO_MUCH = (
    (
        re.compile(r"\btoo late\b|\bi (?:\w+ )?(?:miss(?:ed)?|forg[eo]t(?:ten)?)\b", re.I),
        "No, it is not too late.",
    ),
    (re.compile(r"\btoo (?:early|soon)\b", re.I), "No, it is not too early."),
    (re.compile(r"\btoo (?:much|pushy|often)\b", re.I), "No, it is not too much."),
    (
        re.compile(
            r"^(?!.*\b(?:not to|if i (?:don'?t|do not|didn'?t)|without|never)\b).*(?:\b(?:is|isn'?t|would|wouldn'?t|does|will)(?: [\w'-]+){0,6}? (?:weird|strange|odd|rude|pushy|bad|wrong|silly|stupid|unprofessional|awkward|desperate|annoying|impolite|cheeky|inappropriate|unusual|over the top)\b|"
            r"\b(?:hurt|harm|bother|annoy|offend|look bad)\b)",
            re.I,
        ),
        "Not at all; it is a good day for it.",
    ),
)
"""Asked so, a yes would say the opposite."""


THANKS = ("thank_you", "late_thank_you")
FOR_WHAT = re.compile(
    r"\bfor (?:the |their |her |his |this |that )?(?:\w+ )?(?:invit\w+|time slot|slot|call back|quick|reply|answer|mail|e-?mail|confirm\w*|referr\w+|tip|introduc\w+|help|moving|chance|opportunity)\b",
    re.I,
)
"""Something they did already."""
IN_A_LINE = 'One line does it, with your yes: "Thank you, I look forward to it." The thank-you that counts comes after you met, and I bring it.'
THEIR_GIFT = re.compile(
    r"\b(?:they|she|he|[A-Z]\w+) (?:\w+ )?(?:sent|gave|brought|offered|mailed) (?:me|us)\b", re.I
)


def begin(turn: Turn) -> Turn:
    turn = _where_thanks_are_owed(_with_stranger(turn))
    return find.settled(turn, "contact", judged, NOBODY, open_only=False)


def gift(turn: Turn) -> Turn | None:
    """ "Should I bring them a tray of muffins?": whatever else such words could ask."""
    if not turn.search.opportunities or "?" not in turn.text or crosses_a_line(turn) != "gift":
        return None
    mine = re.search(r"\b(?:i|me|my)\b", turn.text, re.I) and not THEIR_GIFT.search(turn.text)
    return begin(turn) if mine and find.opportunity(turn, open_only=False).one is not None else None


def _with_stranger(turn: Turn) -> Turn:
    """ "Can I write to Vic?": a name nobody has heard of yet is somebody at the only company there is; beside somebody
    known it is no company either ("follow Dana on Instagram")."""
    name, search = turn.read.company, turn.search
    active = [o for o in search.opportunities if o.is_open]
    if name is None or find.company(search, name) or name.casefold() not in turn.text.casefold():
        return turn
    if find.people_named(search, turn.read.contacts):
        return find.without_company(turn)
    if len(active) != 1:
        return turn
    who = ContactRead(name=name)
    search, _ = record.add_person(search, who, active[0].id)
    read = replace(turn.read, company=None, contacts=(*turn.read.contacts, who))
    return replace(turn.to(search), read=read)


def _where_thanks_are_owed(turn: Turn) -> Turn:
    """ "Can I still thank them?", whatever company was spoken of last."""
    named = turn.opportunity or turn.read.company or find.people_named(turn.search, turn.read.contacts)
    if named or kind_in(turn.text) != "thank_you":
        return turn
    owing = thanks_owed_at(turn.search, turn.now)
    return turn.about(owing.pop()) if len(owing) == 1 else turn


def judged(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    turn = connected.settled(_with_strangers(turn, company), company)
    met = tuple(p.id for p in find.people_there(turn, company)) or tuple(filter(None, (company.primary,)))
    turn = turn.to(wishes.channels(turn.search, turn.text, met))
    meant = intended(turn, company)
    if (early := _not_met_yet(turn, company, meant)) is not None:
        return early
    verdict = judge(turn.search, meant, turn.now)
    if verdict.severity == "fine":
        return _fine(turn, company, meant, verdict)
    return advised(turn, company, meant, verdict)


def _not_met_yet(turn: Turn, company: Opportunity, meant: Intended) -> Turn | None:
    """Thanks for a talk that is still ahead: they come after it."""
    meeting = next_meeting(turn.search, company.id, turn.now)
    if meant.kind not in THANKS or meant.text or meeting is None or meeting.start is None:
        return None
    over = any(i.start and i.start.instant <= turn.now for i in turn.search.interviews_of(company.id))
    if over:
        return None
    if FOR_WHAT.search(turn.text):
        return turn.say(IN_A_LINE, silent=True)
    who = turn.search.person(meant.person)
    whom = words.called(who) if who else find.name_of(company)
    at = words.moment(meeting.start.instant, turn.zone, turn.now)
    return turn.say(
        f"You meet {whom} {_on(at)}; the thanks come after it, and I bring the wording.", silent=True
    )


def _on(at: str) -> str:
    return at if at.startswith(("today", "tomorrow", "this", "right")) else f"on {at}"


def _with_strangers(turn: Turn, company: Opportunity) -> Turn:
    """ "Could I write to Sue Park instead?": whoever alone is named is meant, heard of before or not."""
    search, asked = turn.search, question_in(turn.text)
    named = [c.name for c in turn.read.contacts if c.name]
    asked = asked if any(_stands(n, asked) for n in named) else turn.text
    if any(_stands(p.name, asked) for p in find.people_named(search, turn.read.contacts)):
        return turn
    for who in turn.read.contacts:
        if who.name and _stands(who.name, asked) and not find.people_named(search, (who,)):
            search, _ = record.add_person(search, who, company.id)
    return turn.to(search)


def _stands(name: str, text: str) -> bool:
    return any(n in text.casefold() for n in untitled(name))


def _fine(turn: Turn, company: Opportunity, meant: Intended, verdict: Verdict) -> Turn:
    draft = (
        None
        if meant.text
        else free_drafts.free(turn, company.id, meant.kind, meant.person, verdict.angle, meant.channel)
    )
    info = " ".join(f.why for f in verdict.findings[:1])
    asked = (said for pattern, said in TOO_MUCH if pattern.search(turn.text))
    yes = next(asked, "Yes, good day for it.")
    text = f"{yes} {info}".strip()
    if meant.channel == "phone":
        text = f"Yes, a good time to call. {info}".strip()
    sent = replace(wrote.sent_it(company.id, meant.person, meant.kind, meant.channel), style="primary")
    return turn.say(text, *free_drafts.rows(turn.search, draft, sent), verdict=verdict, draft=draft)


def tap_anyway(turn: Turn, args: tuple[str, ...]) -> Turn:
    """any:<opportunity>:<person>:<kind>:<channel>: their search, their call; with a version that asks for nothing."""
    company = turn.search.opportunity(args[0]) if len(args) == 4 else None
    if company is None:
        return turn.say(GONE)
    turn = turn.about(company.id)
    draft = free_drafts.asking_nothing(turn, company, args[2], args[1] or None)
    kind, channel = (draft.kind, draft.channel) if draft else (args[2], args[3])
    rows = free_drafts.rows(
        turn.search,
        draft,
        wrote.sent_it(company.id, args[1], kind, channel, asked=args[2]),
        Choice(label="Never mind", does="nevermind"),
    )
    return turn.say(_your_call(draft), *rows, draft=draft)


def _your_call(draft: Draft | None) -> str:
    if draft is None:
        return "Your call. Your own words are best for this one."
    if "?" in draft.body:
        return "Your call. Here is the wording for it."
    adds = "" if draft.template.startswith("note/") else " and adds something"
    return f"Your call. Here is a version that asks nothing{adds}."


def tap_instead(turn: Turn, args: tuple[str, ...]) -> Turn:
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    if company is None:
        return turn.say(GONE)
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
        return turn.say(GONE)
    return _drafted(turn, company, "second_check_in", args[1])


def _drafted(turn: Turn, company: Opportunity, kind: str, angle: str | None) -> Turn:
    person = person_to_write(turn.search, company, kind)
    draft = free_drafts.free(turn, company.id, kind, person.id if person else None, angle)
    channel = draft.channel if draft else "email"
    sent = wrote.sent_it(company.id, person.id if person else None, kind, channel)
    return turn.about(company.id).say(
        "Here it is, for when the time is right."
        if draft
        else "I have no wording for that one; your own words are best.",
        *free_drafts.rows(turn.search, draft, sent, Choice(label="Never mind", does="nevermind")),
        draft=draft,
    )


def never_mind(turn: Turn, args: tuple[str, ...]) -> Turn:
    return turn.say("Good. The plan stays as it is.", silent=True)


CONVERSATION = Conversation(
    name="contact",
    summary="ask before you write",
    example="Can I write to Dana again?",
    intents=("ask_if_ok",),
    begin=begin,
    taps={
        "any": tap_anyway, "wrote": wrote.tap, "inst": tap_instead, "angle": tap_angle, "nevermind": never_mind,
    },
)  # fmt: skip
