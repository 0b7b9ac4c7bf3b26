"""The user wrote: by tap or in words; logged at once, the plan moves on, the nudge shows that it is done."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from coach.facts.asking import asks_for_news
from coach.model import Choice, Nudge, wall_at
from coach.model.called import given_name
from coach.nudges import CATALOGUE
from handlers import words
from handlers.conversation import Conversation
from handlers.nudging.nudge_message import SPECIAL, headline
from handlers.reading import find, on_screen
from handlers.reading.did import DID
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import contact, sent_several, wrote
from handlers.writing.sent_told import log
from handlers.writing.sent_words import (
    ALL,
    HANDED_IN,
    MATERIAL,
    OFFER_OF,
    PLURAL,
    asked_for_news,
    kind_in,
    quoted,
)
from handlers.writing.steps import REPLIES, ahead, fits, once, owed
from handlers.writing.ticked import done as _done
from handlers.writing.ticked import tap

INTENDED = re.compile(
    r"\b(?:i'?ll|i will|i'?m going to|i am going to|gonna|i plan to|planning to|i want to|i'?d like to|let me|shall i|should i)\b",
    re.I,
)
"""Meant for later, and not done: "I'll call her tomorrow morning"."""
THEIRS = re.compile(
    r"\b(?:(?:she|he|they|it|who|hr|[A-Z]\w+)(?:'ll| will| wants? to| hopes? to| said)|(?:she|he|they)'d)\b"
)
"""The day ahead is what they will do; so it is in "told them I will decide on Tuesday"."""
DONE_ALONE = re.compile(
    r"^\W*(?:i )?(?:'ve |have )?(?:just |already |all )?(?:did|done|finished)(?: it| that| so| this)?\W*$",
    re.I,
)
"""With no step in hand it could be anything."""
MOST_ASKED, BEGINNING = 8, 6
"""Steps that one question names, and characters of their ids that "All of them" carries: with whole ones it would be longer than
a button's 64 bytes."""
REST = re.compile(
    r"(?:[,;.]\s*(?:and |but |then )?|\s+(?:and|but|then)\s+)(?:(?:i(?:'ll| will| am going to|'m going to)|the (?:rest|others?|last one)) (?:do |send |write |follow |go |be |come |tomorrow|later|tonight|next)|[\w'’]+ (?:one )?(?=(?:tomorrow|later|tonight|next week)\b)).*$",
    re.I | re.S,
)
BARE = re.compile(
    r"^\W*(?:i )?(?:have |'ve )?(?:just |already )?(?:sent|done|did|wrote|mailed|called)(?: (?:it|them|that|all|both|her|him))?(?: (?:off|now|already|today|just now))*\W*$",
    re.I,
)
NOBODY = 'Good. Who did it go to? For example "sent the thank-you to Dana at Acme".'


def begin(turn: Turn) -> Turn:
    """In words: "sent it", "wrote to Dana an hour ago", "called the recruiter"."""
    turn = _as_typed(_about_whom(sent_several.without_left_out(_done_so_far(turn))))
    done = turn.read.first("done") or turn.read.when
    ahead = done is not None and done.start > turn.now
    if ahead and (THEIRS.search(turn.text) or (DID.match(turn.text) and INTENDED.search(turn.text))):
        done = None
    if done is not None and done.start > turn.now and INTENDED.search(turn.text):
        return contact.begin(turn)
    if done is not None and done.start > turn.now + timedelta(hours=1):
        day = words.capital(words.near_day(wall_at(done.start, turn.zone).date, turn.today))
        return turn.say(
            f'{day} is still ahead. Did you mean an earlier day? Or say "remind me" of it for then.'
        )
    at = min(done.start, turn.now) if done and done.has_time else (_noon(turn, done.start) if done else None)
    return _logged(turn, at)


def _logged(turn: Turn, at: datetime | None) -> Turn:
    """The step that was meant, where there is one: the one shown, the one that waits, the one that was next."""
    if (nudge := find.nudge_of(turn)) and nudge.kind not in SPECIAL:
        return _done(turn, nudge, at)
    if (asked := _asked_for(turn)) is not None:
        return log(asked, at)
    if (pressed := _wording_just_shown(turn)) is not None:
        return wrote.tap(turn, pressed)
    if several := sent_several.people(turn):
        return sent_several.each(turn, several, at)
    waiting = _waiting(turn)
    if len(waiting) == 1:
        return _done(turn, waiting[0], at)
    if waiting:
        every = ALL.search(turn.text) or PLURAL.search(turn.text)
        return sent_several.steps_done(turn, waiting, at) if every else _which(turn, waiting)
    if (next_one := _just_ahead(turn)) is not None:
        return _done(turn, next_one, at)
    if DONE_ALONE.match(turn.text):
        return turn.say(NOBODY)
    if (answer := _only_answer(turn)) is not None:
        return _done(turn, answer, at)
    return find.settled(turn, "sent", lambda t: log(t, at), NOBODY, open_only=False, adds=True)


def _wording_just_shown(turn: Turn) -> tuple[str, ...] | None:
    """ "Told Precious", with the wording for her as the newest thing on screen: that one, whatever else waits."""
    last = next(on_screen.messages(turn.search), None)
    draft = last.reply.draft if last is not None and last.lane == "reply" else None
    if last is None or draft is None or turn.now - last.due > SHOWN_FOR or quoted(turn.text):
        return None
    named = {p.id for p in find.people_named(turn.search, turn.read.contacts)}
    if named != {draft.person} or kind_in(turn.text) or turn.read.dates:
        return None
    return wrote.shown_on(last)


def _done_so_far(turn: Turn) -> Turn:
    """ "Sent Carl's, and I'll do Bill tomorrow": what is done is noted, what is not stays as it is."""
    found = REST.search(turn.text) if DID.match(turn.text) else None
    return reread(turn, turn.text[: found.start()]) if found and found.start() > 0 else turn


def _asked_for(turn: Turn) -> Turn | None:
    """ "Sent a photo of the card", minutes after they wanted one: theirs, though something else waits."""
    search, company = turn.search, turn.search.opportunity(turn.search.focus)
    fresh = search.focus_at is not None and turn.now - search.focus_at <= find.FRESH
    if (
        company is None
        or not fresh
        or BARE.match(turn.text)
        or kind_in(turn.text)
        or turn.read.company
        or turn.read.contacts
    ):
        return None
    rows = sorted(search.contacts_of(company.id), key=lambda c: c.at)
    wanted = bool(rows) and rows[-1].kind == "request" and turn.now - rows[-1].at <= find.FRESH
    return turn.about(company.id) if wanted else None


def _about_whom(turn: Turn) -> Turn:
    """News of an offer is told where the person works who heard it."""
    people = find.people_named(turn.search, turn.read.contacts) if OFFER_OF.search(turn.text) else ()
    theirs = [
        o for o in turn.search.opportunities if people and o.id in people[0].opportunities and o.is_open
    ]
    return find.without_company(turn).about(theirs[0].id) if len(theirs) == 1 else turn


def _just_ahead(turn: Turn) -> Nudge | None:
    """ "Sent it", an hour before I would have asked: the one step that is next, where nothing else was named."""
    if (
        kind_in(turn.text) is not None
        or turn.read.contacts
        or quoted(turn.text)
        or HANDED_IN.search(turn.text)
    ):
        return None
    found = find.opportunity(turn).one
    rows = [n for n in ahead(turn.search, turn.now) if found is None or n.opportunity == found.id]
    return rows[0] if len(rows) == 1 else None


def _only_answer(turn: Turn) -> Nudge | None:
    """ "Wrote back to her, thanks": with one answer owed, and nobody else named, it was that, also where all is over."""
    if kind_in(turn.text) not in ("reply", "thank_you") or turn.read.company or turn.read.contacts:
        return None
    rows = once(owed(turn.search))
    return rows[0] if len(rows) == 1 else None


def _noon(turn: Turn, start: datetime) -> datetime:
    return min(start.replace(hour=12), turn.now)


def _as_typed(turn: Turn) -> Turn:
    """ "wrote to joan asking where things stand": a small word after a known first name is no surname."""
    first = {given_name(p.name) for p in turn.search.people}
    known = {p.name for p in turn.search.people}
    contacts = tuple(
        replace(c, name=c.name.split()[0])
        if c.name and c.name not in known and _runs_on(c.name, turn.text, first)
        else c
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


SHOWN_FOR = timedelta(hours=12)
"""How long wording that came with a verdict is what was sent to the one it is for."""
STALE = timedelta(days=7)
"""So long after its last good moment a step nobody spoke of is not what was just done, where another one waits."""


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
    rows = once(rows)
    kind = kind_in(turn.text) or ("status" if asked_for_news(turn.text) else None)
    if kind is None and MATERIAL.search(turn.text):
        return [n for n in rows if fits(n, "reply")]
    if kind and any(fits(n, kind) for n in rows):
        rows = [n for n in rows if fits(n, kind)]
    elif kind and (kind != "status" or all("thank" in n.kind for n in rows)):
        rows = []
    if HANDED_IN.search(turn.text):
        rows = [n for n in rows if n.kind in REPLIES or (kind is not None and fits(n, kind))]
    fresh = [n for n in rows if n.latest is None or n.latest > turn.now - STALE]
    return _of_its_kind(turn.text, fresh or rows)


def _of_its_kind(text: str, rows: list[Nudge]) -> list[Nudge]:
    """ "To ask where things stand" was no thank-you."""
    asking = [n for n in rows if CATALOGUE[n.kind].status_ask] if asks_for_news(text) else []
    return asking or rows


def _which(turn: Turn, nudges: list[Nudge]) -> Turn:
    rows = [
        (Choice(label=words.shown(headline(turn.search, n), 60), does=f"sent:{n.id}"),)
        for n in nudges[:MOST_ASKED]
    ]
    every = (
        Choice(
            label="All of them", does=f"allsent:{'.'.join(n.id[:BEGINNING] for n in nudges[:MOST_ASKED])}"
        ),
    )
    return turn.say("Good. Which one was it?", *rows, every)


def tap_all(turn: Turn, args: tuple[str, ...]) -> Turn:
    """allsent:<nudge>.<nudge>...: each of those that were asked about."""
    ids = args[0].split(".") if args else ()
    steps = [n for id in ids if (n := _beginning_with(turn.search.nudges, id)) is not None]
    if not steps:
        return turn.say("Those steps are no longer in the plan.")
    return sent_several.steps_done(turn, steps, None)


def _beginning_with(nudges: tuple[Nudge, ...], id: str) -> Nudge | None:
    """Of a short id, that very one."""
    found = [n for n in nudges if n.id == id] or [
        n for n in nudges if len(id) == BEGINNING and n.id.startswith(id)
    ]
    return found[0] if found else None


CONVERSATION = Conversation(
    name="sent",
    summary="log what you sent or a call you made",
    example="Sent the thank-you to Dana",
    intents=("sent",),
    aliases=("call", "called", "wrote"),
    begin=begin,
    taps={"sent": tap, "allsent": tap_all},
)
