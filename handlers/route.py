"""route(search, message, now): which conversation it is for, what follows for the plan, what is said; pure."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from coach.model import Choice, JobSearch, OpenQuestion, OutboxMessage, Reply
from coach.understand import understand
from handlers import (
    account,
    catalogue,
    corrections,
    files,
    find,
    inhand,
    known,
    misread,
    outbox,
    planning,
    requests,
    sense,
    welcome,
    words,
)
from handlers.coming import NEXT, what_happens_next
from handlers.fits import letter
from handlers.message import Effect, Incoming
from handlers.news_words import unmistakable
from handlers.record import last_change
from handlers.turn import Turn
from handlers.undo import difference, merged
from handlers.words import cleaned

SEEN_KEPT = 200
"""Ids of platform events remembered; redeliveries come within minutes."""
LONGEST = 4000
PLAIN_COMMANDS = ("undo", "help", "list", "plan", "settings", "why", "cancel")
"""Words that mean the command when they stand alone."""

SHORT_ANSWERS = ("yes", "no", "skip")
RECENT = 2
"""Messages of the bot whose buttons can be pressed by typing them."""


@dataclass(frozen=True, slots=True)
class Decision:
    search: JobSearch
    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()
    before: OpenQuestion | None = None
    """The question that was open when the message came."""


def hear(search: JobSearch, message: Incoming, now: datetime) -> tuple[Decision, tuple[OutboxMessage, ...]]:
    """`route`, with the replies in the outbox, claimed for sending by whoever saves the decision."""
    decision = route(search, message, now)
    search, posted = outbox.post(decision.search, decision.replies, now, message.address)
    question = search.question
    if question is not None and question != decision.before and posted:
        last = next((m for m in reversed(posted) if m.reply.edits is None), posted[-1])
        search = replace(search, question=replace(question, message=last.id))
    return replace(decision, search=search), posted


def route(search: JobSearch, message: Incoming, now: datetime) -> Decision:
    """The same event twice changes nothing the second time."""
    if message.id in search.seen:
        return Decision(search)
    before = _heard(search, message, now)
    message = replace(message, text=cleaned(message.text)[:LONGEST])
    read = understand(
        message.text,
        now,
        zone=before.preferences.zone,
        locale=before.preferences.locale,
        known=known.names(before),
    )
    turn = Turn(search=before, now=now, message=message, read=read)
    return _finish(before, _resumed(dispatch(turn)))


def _heard(search: JobSearch, message: Incoming, now: datetime) -> JobSearch:
    """What every message tells by itself: that it came, from where, and what the platform knows."""
    addresses = (message.address, *(a for a in search.addresses if a != message.address))
    prefs = search.preferences
    if message.profile_name and message.profile_name != prefs.profile_name:
        prefs = replace(prefs, profile_name=message.profile_name)
    if message.zone and not prefs.zone_confirmed:
        prefs = replace(prefs, zone=message.zone, zone_confirmed=True)
    return replace(
        search,
        addresses=addresses,
        preferences=prefs,
        seen=(*search.seen, message.id)[-SEEN_KEPT:],
        last_heard_at=now,
        created_at=search.created_at or now,
        paused=False,
    )


def dispatch(turn: Turn) -> Turn:
    message = turn.message
    if message.kind == "tap":
        return _tapped(turn)
    if message.kind == "file" and message.file is not None and not files.is_calendar(message.file):
        typed = files.as_text(message.file)
        return _said(_with_text(turn, cleaned(typed))) if typed else welcome.not_text(turn)
    if message.kind not in ("text", "forward"):
        return files.begin(turn)
    if inhand.thumbs(turn.text) and (done := inhand.apply(turn)) is not None:
        return done
    if not turn.text or not any(c.isalnum() for c in turn.text):
        return welcome.not_understood(turn) if turn.text else welcome.empty(turn)
    if (nowhere := sense.impossible(turn.text)) is not None and not letter(turn.text):
        return _without_date(turn, nowhere)
    return _worded(turn)


def _without_date(turn: Turn, nowhere: str) -> Turn:
    """ "31 February" is in no calendar: what else was said counts, and the day is asked for."""
    heard_rest = _worded(replace(turn, read=replace(turn.read, dates=())))
    lead = f'"{words.shown(nowhere)}" is in no calendar.'
    *earlier, last = heard_rest.replies or turn.say("Which day do you mean?").replies
    asked = last.text if "?" in last.text else f"{last.text} Which day do you mean?"
    return replace(heard_rest, replies=(*earlier, replace(last, text=f"{lead} {asked}")))


def _worded(turn: Turn) -> Turn:
    if turn.text.startswith("/"):
        return _command(turn)
    word = turn.text.casefold().strip(" .!?")
    if (choice := _button_meant(turn, word)) is not None:
        return _tapped(replace(turn, message=replace(turn.message, tap=choice.does)))
    if word in PLAIN_COMMANDS:
        return catalogue.BY_COMMAND[word].begin(turn)
    return _said(turn)


def _button_meant(turn: Turn, word: str) -> Choice | None:
    """Words that stand on a button of the last messages press it; "yes", "no" and "skip" do by their first word."""
    recent = [m for m in turn.search.outbox if m.reply.edits is None][-RECENT:]
    choices = [c for m in reversed(recent) for row in m.reply.choices for c in row if c.does]
    if word.isdigit() and len(word) < 3:
        return next((c for c in choices if c.label.startswith(f"{word} ")), None)
    if word in PLAIN_COMMANDS:
        return None
    whole = next((c for c in choices if c.label.casefold() == word), None)
    if whole is not None or word not in SHORT_ANSWERS:
        return whole
    return next((c for c in choices if re.split(r"[\s,]", c.label.casefold())[0] == word), None)


def _tapped(turn: Turn) -> Turn:
    verb, *args = turn.message.tap.split(":")
    if verb == "which" and len(args) == 2:
        return _which(turn, args[0], args[1])
    if verb == "run" and args and args[0] in catalogue.BY_COMMAND:
        return catalogue.BY_COMMAND[args[0]].begin(_with_text(turn, f"/{args[0]}"))
    tap = catalogue.BY_TAP.get(verb)
    if tap is None or (args and not args[-1] and verb != "undo" and len(args) < 2):
        return turn.say(
            "That button is from an older version of me. Say it in words and I'll take it from there."
        )
    return tap(turn, tuple(args))


def _which(turn: Turn, question_id: str, opportunity: str) -> Turn:
    """The words already said, now that it is known what they are about."""
    question = turn.search.question
    if question is None or question.id != question_id:
        return turn.say(
            "That question is closed already. Tell me again what happened, with the company's name."
        )
    turn = turn.to(replace(turn.search, question=None))
    if tapped := question.get("tap"):
        turn = replace(turn, message=replace(turn.message, tap=tapped))
    turn = _with_text(turn, question.get("text") or "").about(opportunity)
    return catalogue.BY_NAME[question.conversation].begin(turn)


def _with_text(turn: Turn, text: str) -> Turn:
    prefs = turn.search.preferences
    read = understand(text, turn.now, zone=prefs.zone, locale=prefs.locale, known=known.names(turn.search))
    return replace(turn, message=replace(turn.message, text=text), read=read)


def _command(turn: Turn) -> Turn:
    name = turn.text[1:].split(maxsplit=1)[0].split("@")[0].casefold() if len(turn.text) > 1 else ""
    conversation = catalogue.BY_COMMAND.get(name)
    if conversation is None:
        return welcome.unknown_command(turn, name, tuple(catalogue.BY_COMMAND))
    return conversation.begin(turn)


def _said(turn: Turn) -> Turn:
    """An answer to the open question first; else what the words mean by themselves."""
    if (fitting := inhand.apply(turn) or corrections.apply(turn)) is not None:
        return fitting
    if (command := requests.as_command(turn)) is not None:
        return _command(_with_text(turn, command))
    if (named := misread.conversation(turn)) is not None:
        return catalogue.BY_NAME[named].begin(turn)
    turn = misread.corrected(turn)
    question = turn.search.question
    news = unmistakable(turn.read, turn.now) and turn.read.intent not in (
        "ask_if_ok",
        "list",
        "contact",
    )
    may = question is not None and not news and _may_answer(turn, question)
    if question is not None and may and (answered := _answer(turn, question)) is not None:
        return answered
    conversation = catalogue.BY_NAME["heard"] if news else catalogue.BY_INTENT.get(turn.read.intent)
    if conversation is not None:
        return conversation.begin(turn)
    if find.nudge_of(turn) is not None and turn.read.when is not None:
        return catalogue.BY_NAME["snooze"].begin(turn)
    return welcome.not_understood(turn)


def _may_answer(turn: Turn, question: OpenQuestion) -> bool:
    """Not a reply to some other nudge, and not about some other company."""
    nudge, search = find.nudge_of(turn), turn.search
    if nudge is not None and question.about not in (nudge.id, nudge.interview):
        return False
    about = question.about
    interview, step = search.interview(about), search.nudge(about)
    mine = interview.opportunity if interview else step.opportunity if step else about
    named = find.company(search, turn.read.company) if turn.read.company else ()
    return mine is None or not named or mine in {o.id for o in named}


def _answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    conversation = catalogue.BY_NAME.get(question.conversation)
    return conversation.answer(turn, question) if conversation and conversation.answer else None


def _resumed(turn: Turn) -> Turn:
    question = turn.search.question
    if turn.resumes is None:
        return turn
    conversation = catalogue.BY_NAME.get(question.conversation) if question else None
    if question is None or conversation is None or conversation.again is None:
        return turn.say(turn.resumes.strip())
    return conversation.again(turn, question, turn.resumes)


def _finish(before: JobSearch, turn: Turn) -> Decision:
    """Plan anew, note the change for undo, say in one line what moved."""
    planned = planning.planned(turn.search, turn.now)
    if turn.did is not None:
        planned, change = difference(before, planned, turn.now, turn.did)
        if change is not None and turn.continues is not None:
            planned = _merge_last(planned, turn.continues)
    if turn.target is not None:
        planned = replace(planned, focus=turn.target, focus_at=turn.now)
    undo = last_change(planned)
    lines = account.moved(before, planned, turn) if turn.tells_plan else ""
    replies = tuple(_completed(r, planned, turn, undo.id if undo else None) for r in turn.replies)
    return Decision(planned, _with_account(replies, lines), turn.effects, before.question)


def _merge_last(search: JobSearch, earlier_id: str) -> JobSearch:
    *rest, last = search.history
    earlier = next((c for c in rest if c.id == earlier_id and not c.undone), None)
    if earlier is None:
        return search
    kept = tuple(c for c in rest if c.id != earlier_id)
    return replace(search, history=(*kept, merged(earlier, last)))


def _completed(reply: Reply, search: JobSearch, turn: Turn, undo: str | None) -> Reply:
    """Fill in what only the router knows: the change to undo, and what comes next."""
    rows = tuple(
        tuple(
            replace(c, does=f"undo:{undo}") if c.does == "undo:" else c
            for c in row
            if c.does != "undo:" or undo
        )
        for row in reply.choices
    )
    after = reply.after
    if after == NEXT:
        after = what_happens_next(search, turn.target, turn.now) or None
    return replace(reply, choices=tuple(r for r in rows if r), after=after)


def _with_account(replies: tuple[Reply, ...], lines: str) -> tuple[Reply, ...]:
    if not lines:
        return replies
    at = next((i for i in range(len(replies) - 1, -1, -1) if replies[i].edits is None), None)
    if at is None:
        return replies
    told = replace(replies[at], text=f"{replies[at].text}\n{lines}")
    return (*replies[:at], told, *replies[at + 1 :])
