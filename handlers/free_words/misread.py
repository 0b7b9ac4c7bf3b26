"""Where the words at hand settle the intent better than grammar alone: what was done, what is asked, what was heard."""

import re
from dataclasses import replace
from datetime import timedelta

from handlers.free_words import as_said, grave, human, musing
from handlers.interviews import missed, recounted
from handlers.news import go_between, news_told, offer_choice, offer_words, silence
from handlers.reading import find, interest, may_i, undated, who_is
from handlers.reading.did import DID, LOOSE, OUT
from handlers.reading.fits import asks, letter
from handlers.reading.news_words import AUTO, NO_FROM_THEM, REQUEST
from handlers.reading.unanswered import unanswered, undone
from handlers.turn import Turn
from handlers.writing.sent_words import channel_in, missed_call

MET = re.compile(
    r"\b(met|talked (to|with)|spoke (to|with)|chatted with)\b.*\b(career fair|job fair|fair|meet-?up|conference|expo|summit|hackathon|networking event)\b",
    re.I,
)
AWAY = re.compile(
    r"^\W*(i'?m|i am|i'?ll be|i will be|we'?re|going)( away)?( on)? ?(a )?(vacation|holidays?|leave|break|away|travell?ing|out of town|off)\b",
    re.I,
)
LATER = re.compile(
    r"\b(they|acme|it|he|she)\b.*\b(delayed|running (late|behind)|no (new )?date|need(s)? more time|pushed)\b|^they'?(re|ve) .*delay|^\W*(again )?(delayed|postponed) (again|once more)|\btake longer\b",
    re.I,
)
NO_COMPANY = re.compile(
    r"wat|wats|wht|wen|pls|plz|rn|idk|tbh|thx|alright|all right|ok(?:ay)?|fine|sure|yes|yeah|well|good|great|right|so|then|hmm?|[$€£]?\d+([.,]\d+)?k?|(i|we|they|he|she|it|you)('\w+)?",
    re.I,
)
"""Never a company ("they offered me the job, 95k"; "they told me I'd hear")."""
THEY_ASK = re.compile(
    r"^\W*(they|she|he|the (recruiter|hr|team|manager)|(?!i\b|we\b|you\b|it\b)[a-z]+) (have |has |just )?(asked|asks|wants?|wanted|needs?|needed|requested)\b(?! me to (stop|not))",
    re.I,
)
LATELY = timedelta(days=14)
NOT_SENDING = re.compile(
    r"\b(decided|going|plan\w*|want|prefer) not to (send|write)|\b(won'?t|will not|not going to|don'?t want to|refuse to) (send|write)\b|\b(?:not|never) (?:sending|writing) (?:that|this|it|them|him|her|anything)\b|^\W*(i'?ll )?skip the\b",
    re.I,
)
REPORTED = re.compile(
    r"\b(?:that|about|asking|saying|to (?:say|ask|tell|let)|because|until|till|by|regarding|whether|if|for|i (?:have|need|must))\b",
    re.I,
)
"""Where the content of a message begins."""
TOLD_THERE = re.compile(
    r"^\W*(?:and |so |also )*(?:i )?(?:told|said to|explained to|showed) (?:\w+ ){1,2}?(?:about )?(?:my|our) (?!(?:\w+ )?(?:offer|decision|answer|availability|deadline|start date|notice|number|address|e-?mail|dates?|reference|question|thanks)\b)|^\W*(?:and |so |also )*(?:i )?(?:told|said to|explained to|showed) (?:\w+ ){1,2}?(?:that |how )?i(?: could| can| was| had| once| used to| would (?:make|do|build|try|start|set))\b",
    re.I,
)
""" "I told her I could make a checklist": of the talk, and no message."""
GAVE = re.compile(
    r"\b(gave|given|have|got|granted)( me| us)?( time)? (until|till)\b|\banswer (by|until|till)\b|\bmy deadline\b",
    re.I,
)
"""With an offer in hand, its deadline."""
OFFERED = re.compile(r"\b(pleased|delighted|happy|excited|thrilled) to (offer|extend)\b", re.I)


def corrected(turn: Turn, goes_on: bool = False) -> Turn:
    """The turn with the intent that its words leave no doubt about. `goes_on`: as a sentence behind another."""
    turn = as_said.settled(_who_is(_keenness(_undated(grave.doubted(turn)))))
    intent, text = turn.read.intent, turn.text
    if turn.read.company and NO_COMPANY.fullmatch(turn.read.company):
        turn = replace(turn, read=replace(turn.read, company=None))
    turn = _without_reported(turn) if DID.match(text) else turn
    if offer_words.settles(turn):
        return _as(turn, "offer")
    if (news := _told_there(turn) or _refused(turn) or recounted.settled(turn)) is not None:
        return news
    if MET.search(text) and _new_meeting(turn):
        return _as(turn, "interview")
    if may_i.meant(turn):
        return turn if intent in ("ask_if_ok", "contact") else _as(turn, "ask_if_ok")
    if (DID.match(text) or OUT.search(text)) and intent in (*LOOSE, "sent") and not musing.MAYBE.search(text):
        return _as(turn, "sent")
    if (
        not asks(text)
        and not musing.MAYBE.search(text)
        and (told := news_told.settled(turn, goes_on)) is not None
    ):
        return _as(*told)
    if letter(text) and REQUEST.search(text) and not any(d.has_time for d in turn.read.dates):
        return _as(turn, "heard")
    if OFFERED.search(text) or (
        GAVE.search(text) and any(o.status == "offer" for o in turn.search.opportunities)
    ):
        return _as(turn, "offer")
    if THEY_ASK.match(text) and intent in LOOSE and turn.search.opportunities and not turn.text.endswith("?"):
        return _as(turn, "heard")
    thought = musing.MAYBE.search(text) is not None
    if (
        LATER.search(text)
        and not thought
        and intent in ("reschedule", "interview", "note", "other")
        and not _ahead(turn)
    ):
        return _as(turn, "heard")
    return turn


def conversation(turn: Turn) -> str | None:
    """Name of the conversation that these words are for, whatever is open: "I'm on vacation until March 21" is the user,
    not the employer; "still nothing from Acme" is no answer of theirs."""
    if (
        human.THANKS.match(turn.text)
        or human.LEAVING.match(turn.text)
        or (human.meant(turn) and turn.search.question is None)
    ):
        return "hello"
    if turn.search.opportunities and missed_call(turn.text) and not asks(turn.text):
        return "sent"
    if _silent(turn):
        return "quiet"
    if turn.search.opportunities and undone(turn.text) and not (may_i.meant(turn) or turn.read.dates):
        return "undone"
    if musing.meant(turn) and not may_i.meant(turn):
        return "musing"
    known = (
        bool(turn.search.opportunities) or go_between.client(turn) is not None or go_between.signed_up(turn)
    )
    if known and not asks(turn.text) and go_between.told(turn):
        return "agency"
    if offer_choice.wants_time(turn):
        return "more_time"
    if not asks(turn.text) and (
        missed.now(turn) or (missed.NO_SHOW.search(turn.text) and not unanswered(turn.text))
    ):
        return "noshow"
    if NOT_SENDING.search(turn.text):
        return "skip"
    if AWAY.search(turn.text) and turn.read.when is not None:
        return "pause"
    if (
        silence.told(turn.text)
        and turn.search.opportunities
        and not (may_i.meant(turn) or DID.match(turn.text))
    ):
        return "quiet"
    return None


def _silent(turn: Turn) -> bool:
    """Nobody answered. "Called her, no answer" is a call of the user's; "wrote to her, no answer" only where nothing is
    known of that message yet."""
    if not turn.search.opportunities or not unanswered(turn.text) or may_i.meant(turn) or missed.now(turn):
        return False
    written = any(c.direction == "out" and turn.now - c.at <= LATELY for c in turn.search.contacts)
    return not DID.match(turn.text) or (written and channel_in(turn.text) is None)


def _without_reported(turn: Turn) -> Turn:
    """ "Told Hal that I must answer on Monday": a day to come in what was said is not when it was said."""
    inside = REPORTED.search(turn.text)
    if inside is None:
        return turn
    kept = tuple(d for d in turn.read.dates if d.start <= turn.now or d.span[0] < inside.start())
    return replace(turn, read=replace(turn.read, dates=kept))


def _told_there(turn: Turn) -> Turn | None:
    """Something the user said in the talk itself: kept, and sent to nobody."""
    there = TOLD_THERE.match(turn.text) is not None and not turn.read.dates and bool(turn.search.interviews)
    return _as(turn, "note") if there and turn.read.intent in ("sent", *LOOSE) else None


def _refused(turn: Turn) -> Turn | None:
    """A no of theirs, though a machine or a quotation brought it."""
    text = turn.text
    machine = AUTO.search(text) is not None or '"' in text
    if not machine or asks(text) or not turn.search.opportunities or not NO_FROM_THEM.search(text):
        return None
    return _as(find.without_company(turn) if _unknown(turn) else turn, "rejected")


def _unknown(turn: Turn) -> bool:
    """The company read is none of the list's, and one of those stands in the words or is the only one."""
    name = turn.read.company
    return name is not None and not find.company(turn.search, name)


def _new_meeting(turn: Turn) -> bool:
    """With a company and a day, and not one that is noted already."""
    company, when = turn.read.company, turn.read.when
    if company is None or when is None or when.start > turn.now:
        return False
    mine = {o.id for o in find.company(turn.search, company)}
    day = when.start.date()
    return not any(i.opportunity in mine and i.start and i.start.date == day for i in turn.search.interviews)


def _ahead(turn: Turn) -> bool:
    """An interview still to come, which such words would move."""
    return any(i.status == "planned" and i.end and i.end.instant > turn.now for i in turn.search.interviews)


def _who_is(turn: Turn) -> Turn:
    """ "The hiring manager is Ann Bell" is no message of hers."""
    plain = not turn.read.dates and who_is.says(turn.text)
    return _as(turn, "note") if plain and turn.read.intent not in ("note", "applied") else turn


def _keenness(turn: Turn) -> Turn:
    """ "I'd give Initech 2/5 for interest" is no interview."""
    if turn.read.dates or not turn.search.opportunities or not interest.told(turn.text):
        return turn
    if turn.read.intent == "withdrawn" and "interested" in turn.text.casefold():
        return turn
    return (
        _as(turn, "note")
        if turn.read.intent in ("debrief", "interview", "other", "decision", "withdrawn")
        else turn
    )


def _undated(turn: Turn) -> Turn:
    """ "They gave no date" is no "no"."""
    told = undated.told(turn.text) and not turn.read.dates and not NO_FROM_THEM.search(turn.text)
    return _as(turn, "decision") if told and turn.read.intent in ("rejected", "offer", "decision") else turn


def _as(turn: Turn, intent: str) -> Turn:
    return replace(turn, read=replace(turn.read, intent=intent))  # type: ignore[arg-type]
