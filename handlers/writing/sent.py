"""The user wrote: by tap or in words; logged at once, the plan moves on, the nudge shows that it is done."""

from datetime import datetime, timedelta

from coach import lazy_re as re
from coach.model import Choice, Nudge, wall_at
from handlers import words
from handlers.conversation import Conversation
from handlers.nudging.nudge_message import SPECIAL, headline
from handlers.reading import find, which_one
from handlers.reading.did import DID
from handlers.turn import Turn
from handlers.writing import also_to, contact, sent_read, sent_several, sent_step, sent_which, wrote
from handlers.writing.sent_kinds import kind_in
from handlers.writing.sent_told import log
from handlers.writing.sent_words import ALL, PLURAL
from handlers.writing.ticked import done as _done
from handlers.writing.ticked import tap

INTENDED = re.compile(
    r"\b(?:i'?ll|i will|i shall|i'?m going to|i am going to|gonna|i plan to|planning to|i want to|i'?d like to|"
    r"let me|shall i|should i)\b",
    re.I,
)
"""Meant for later, and not done: "I'll call her tomorrow morning"."""
THEIRS = re.compile(
    r"\b(?:(?:she|he|they|it|who|hr|[A-Z]\w+)(?:'ll| will| wants? to| hopes? to| said)|(?:she|he|they)'d)\b|"
    r"\b(?:secretary|recruiter|assistant|receptionist|office|somebody|someone|lady|guy|manager|boss|voicemail|machine) "
    r"(?:said|says|told me|thinks|will|wants)\b"
)
"""The day ahead is what they will do; so it is in "told them I will decide on Tuesday"."""
REPORTED = re.compile(
    r"\b(?:told|let|informed|said|mentioned|wrote|e-?mailed|mailed|texted|called|rang)\b[^.;!?]*\b"
    r"(?:i(?:['’](?:ve|ll|d|m))? (?:need|have|must|want|will|got|am|decide|answer)|i['’](?:ve|ll|d|m)|"
    r"offer|deadline|about|until|answer|decision)\b",
    re.I,
)
""" "Let Anjali know I've got an offer with a deadline next Wednesday": the day is in what was said."""
DONE_ALONE = re.compile(
    r"^\W*(?:i )?(?:'ve |have )?(?:just |already |all )?(?:did|done|finished)(?: it| that| so| this)?\W*$",
    re.I,
)
"""With no step in hand it could be anything."""
MOST_ASKED, BEGINNING = 8, 6
"""Steps that one question names, and characters of their ids that "All of them" carries: with whole ones it would be longer than
a button's 64 bytes."""
BARE = re.compile(
    r"^\W*(?:i )?(?:have |'ve )?(?:just |already )?(?:sent|done|did|wrote|mailed|called)"
    r"(?: (?:it|them|that|all|both|her|him))?(?: (?:off|now|already|today|just now))*\W*$",
    re.I,
)
NOBODY = 'Good. Who did it go to? For example "sent the thank-you to Dana at Acme".'


def begin(turn: Turn) -> Turn:
    """In words: "sent it", "wrote to Dana an hour ago", "called the recruiter"."""
    if (also := also_to.apply(turn, begin)) is not None:
        return also
    turn = sent_read.settled(turn)
    done = turn.read.first("done") or turn.read.when
    ahead = done is not None and done.start > turn.now
    told = ahead and done is not None and REPORTED.search(turn.text[: done.span[0]])
    if ahead and (told or THEIRS.search(turn.text) or (DID.match(turn.text) and INTENDED.search(turn.text))):
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
    if (pressed := sent_step.wording_just_shown(turn)) is not None:
        return wrote.tap(turn, pressed)
    if several := sent_several.people(turn):
        return sent_several.each(turn, several, at)
    return _of_those(turn, waiting, at) if (waiting := sent_step.waiting(turn)) else _not_waited_for(turn, at)


def _of_those(turn: Turn, waiting: list[Nudge], at: datetime | None) -> Turn:
    if len(waiting) == 1:
        return _done(turn, waiting[0], at)
    if ALL.search(turn.text) or PLURAL.search(turn.text):
        return sent_several.steps_done(turn, waiting, at)
    return sent_which.asked(turn, waiting, at) if sent_which.of_one(waiting) else _which(turn, waiting)


def _not_waited_for(turn: Turn, at: datetime | None) -> Turn:
    if (next_one := sent_step.just_ahead(turn)) is not None:
        return _done(turn, next_one, at)
    if DONE_ALONE.match(turn.text):
        return turn.say(NOBODY)
    if (answer := sent_step.only_answer(turn)) is not None:
        return _done(turn, answer, at)
    turn = sent_step.narrowed(turn)
    return which_one.settled(
        turn, "sent", lambda t: log(t, at), NOBODY, open_only=False, adds=True, one_house=True
    )


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


def _noon(turn: Turn, start: datetime) -> datetime:
    return min(start.replace(hour=12), turn.now)


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
    intents=("sent",),
    aliases=("call", "called", "wrote"),
    begin=begin,
    answer=sent_which.answer,
    taps={"sent": tap, "allsent": tap_all, "sentas": sent_which.tap},
)
