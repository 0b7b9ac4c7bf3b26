"""What a few words leave no doubt about, whatever their grammar resembles: a question, a plan, a no to be told, a thing handed in."""

import re
from collections.abc import Callable

from coach.understand import Intent
from coach.understand.gist import FACTS, likeliest
from handlers.interviews.correct_names import MORE_PEOPLE
from handlers.news import offer_words
from handlers.reading import find
from handlers.reading.did import LOOSE, OUT
from handlers.reading.fits import asks
from handlers.reading.lead import behind
from handlers.reading.may_i_words import THEM
from handlers.reading.unmarked import for_something
from handlers.turn import Turn
from handlers.writing.sent_words import HANDED_IN

MINE = re.compile(
    behind("done|yes") + r"(?:i )?(?:'ve |have )?(?:just |already |finally |now |also )*"
    r"(?:sent|mailed|e-?mailed|submitted|uploaded|forwarded|delivered|handed|gave|returned|filled)\b"
    r"(?! me\b)",
    re.I,
)
FILLED = re.compile(
    behind("done|yes") + r"(?:i )?(?:'ve |have )?(?:just |already |finally |now |also )*"
    r"(?:filled|did|done|completed|finished)(?: (?:in|out|up))? "
    r"(?:the |their |his |her |that |an? |your )?(?:online |web |long )?"
    r"(?:application|application form|forms?|questionnaire|paperwork)\b"
    r"(?: (?:for|of|from) [\w .&'’-]{2,30})?(?: (?:now|already|today|online))?\W*$",
    re.I,
)
""" "I filled out the application": what they sent is done."""
WILL_SEND = re.compile(
    r"^\W*(?:(?:ok|k|i(?:'ll| will)?|please|let'?s|can you|i'?m going to|gonna)\b[, ]*)*"
    r"(?:send|write|mail|do|post) (?:it|that|this|them|the \w+|her|him)\b",
    re.I,
)
""" "Send it tomorrow morning": put off until then."""
CALL_AHEAD = re.compile(
    behind(
        r"an?|my|the|new|have|got|i have|i've got|there'?s|phone|video|short|quick|first|intro\w*|zoom|another"
    )
    + r"(?:call|chat|zoom|meeting|interview|screen)\b (?:with|at|from)\b",
    re.I,
)
""" "Call with Acme tomorrow at 10" was not made yet."""
TELL_NO = re.compile(
    r"^\W*(?:"
    r"(?:please|can you|help me(?: to)?|i (?:want|need|have) to|now|how (?:do|can|should) i)\b[, ]*)*"
    r"(?:tell|write|say|let)(?: to)? (?:\w+ ){1,2}?(?:that )?(?:it'?s (?:a )?|i say |know )?"
    r"(?:no\b|(?:i|it) (?:decline|withdraw|am out|'m out|won'?t|can'?t|is not|step back|took|am taking))",
    re.I,
)
DECIDING = re.compile(
    r"\b(?:they|she|he|committee|panel|team|board|[A-Z]\w+)(?:'ll| will| want to| hope to)? "
    r"(?:decides?|make a decision|let (?:me|us) know|tell me)\b",
    re.I,
)
MOVES = re.compile(
    r"\b(?:mov\w*|push\w*|postpon\w*|re-?schedul\w*|shift\w*|instead|new (?:time|date|day|slot)|earlier|"
    r"later|chang\w*|forward|delay\w*|put (?:off|back)|slip\w*|swap\w*)\b",
    re.I,
)
BID = re.compile(
    r"^\W*(?:(?:ok|so|and|please|pls|now|also|just|can you|could you|would you)\b[, ]*)*"
    r"(?:tell|thank|ask|write|mail|e-?mail|call|ring|text|message|remind|ping|inform|let|give|send)"
    r"(?: to)? (?!me\b|us\b|i\b|you\b|it\b|that\b|this\b)\w+",
    re.I,
)
""" "Tell Dana I said thanks": to be done, and not done yet."""
TELL = re.compile(
    r"^\W*(?:(?:ok|so|and|please|pls|now|also|just|can you|could you|would you|will you)\b[, ]*)*"
    r"(?:(?:tell|inform|ask)(?! (?:me|us|you)\b) [\w.'’-]+ "
    r"(?:that|when|if|whether|what|how|about|for|i\b|we\b|to\b|my\b)|"
    r"thank (?!you\b|god\b|u\b)[\w.'’-]+|let (?!me\b|us\b|it\b)[\w.'’-]+ know\b)",
    re.I,
)
"""The same in verbs that leave no doubt, however the rest reads."""
OF_HOW_IT_WENT = re.compile(
    r"\b(?:debrief|interview\w*|went|go|goes|gone|how it|met|talk\w*|spoke|chat\w*|round|panel|asked|"
    r"over|finish\w*|done|dun|was|were|liked?|loved?|nervous|blew|nailed|bombed|felt|feel\w*|"
    r"good|bad|great|ok|okay|well|horrible|awful|tough|hard|easy|fine|nice|terrible|messed|stumbled|"
    r"froze|forgot|they|she|he|tell you|story)\b",
    re.I,
)
RMND = re.compile(r"^\W*(?:pls |plz |please )?(?:rmnd|rmd|remnd|remid) me\b", re.I)
TOLD: tuple[Intent, ...] = (
    "sent",
    "interview",
    "applied",
    "offer",
    "rejected",
    "withdrawn",
    "reschedule",
    "cancel",
)
"""Intents that a question never is."""
SOME = 0.3
"""How sure it must be that a saying tells of an interview."""


def settled(turn: Turn) -> Turn:
    """The turn with that intent; else as it was."""
    intent = next((intent for intent, meant in SETTLES if meant(turn)), None)
    return turn.read_as(intent) if intent else turn


def _bidden(turn: Turn) -> bool:
    """Somebody known is to be written to; nothing went out."""
    bids = turn.read.intent == "sent" and BID.match(turn.text) is not None and not OUT.search(turn.text)
    told = turn.read.intent in (*LOOSE, "decision", "heard", "draft") and TELL.match(turn.text) is not None
    return (
        (bids or told)
        and not _ahead(turn)
        and bool(find.people(turn) or find.companies(turn) or THEM.search(turn.text))
    )


def _ahead(turn: Turn) -> bool:
    return bool(turn.days_ahead)


def _tells_nothing(turn: Turn) -> bool:
    """The look back is taken only where something is said of how it went."""
    if turn.read.intent != "debrief" or turn.text.startswith("/") or OF_HOW_IT_WENT.search(turn.text):
        return False
    best = likeliest(turn.text)
    told = best is not None and best.act in (*FACTS, "interviewed", "felt_good", "felt_bad")
    return not (told and best is not None and best.chance >= SOME)


def _call_to_come(turn: Turn) -> bool:
    return turn.read.intent == "sent" and CALL_AHEAD.match(turn.text) is not None and _ahead(turn)


def _no_to_tell(turn: Turn) -> bool:
    return TELL_NO.match(turn.text) is not None and bool(find.people(turn))


def _joins(turn: Turn) -> bool:
    named = bool(turn.read.contacts) and not turn.read.dates and turn.read.intent in LOOSE
    return named and any(p.match(turn.text) for p in MORE_PEOPLE)


def _later(turn: Turn) -> bool:
    return turn.read.intent in ("sent", *LOOSE) and WILL_SEND.match(turn.text) is not None and _ahead(turn)


def _handed_in(turn: Turn) -> bool:
    """ "Uploaded the portfolio"."""
    filled = FILLED.match(turn.text) is not None
    told = turn.read.intent in (*LOOSE, "debrief") and MINE.match(turn.text) is not None
    return (
        (told or filled)
        and (filled or HANDED_IN.search(turn.text) is not None)
        and bool(turn.search.opportunities)
        and not asks(turn.text)
    )


def _only_asked(turn: Turn) -> bool:
    """ "Who's Dana?" tells of no message; "what did I say in the interview" of no meeting."""
    if turn.read.intent == "sent" and asks(turn.text):
        return True
    return turn.read.intent in TOLD and for_something(turn.text)


def _decides(turn: Turn) -> bool:
    """ "They decide by Friday" moves no meeting, whatever else stands beside it."""
    moves = turn.read.intent == "reschedule" and not MOVES.search(turn.text)
    return moves and DECIDING.search(turn.text) is not None


DROPS = re.compile(
    behind("so|well|honestly|ok|decided")
    + r"i(?:['’]m|['’]ve|['’]ll| am| have| will)? (?:just |now |finally |also |gonna |going to )*"
    r"(?:dropp?(?:ing|ed)?|giv(?:e|ing|en) up on|gave up on|pull(?:ing|ed)? out (?:of|at|from)|"
    r"back(?:ing|ed)? out (?:of|at|from)|bow(?:ing|ed)? out (?:of|at)|pass(?:ing|ed)? on|done with|"
    r"through with|walk(?:ing|ed)? away from|quit(?:ting)?) "
    r"(?:the )?",
    re.I,
)


def _drops(turn: Turn) -> bool:
    """ "I'm dropping Harbor, the commute is awful"."""
    found = DROPS.match(turn.text)
    if found is None or turn.read.intent not in (*LOOSE, "cancel") or asks(turn.text):
        return False
    return any(
        turn.text[found.end() :].casefold().startswith(o.company.casefold().split()[0])
        for o in turn.search.opportunities
        if o.is_open
    )


SETTLES: tuple[tuple[Intent, Callable[[Turn], bool]], ...] = (
    ("remind", lambda turn: RMND.match(turn.text) is not None and bool(turn.read.dates)),
    ("offer", lambda turn: offer_words.declines(turn.text) and bool(turn.search.offers)),
    ("interview", _call_to_come),
    ("withdrawn", _no_to_tell),
    ("withdrawn", _drops),
    ("contact", _joins),
    ("snooze", _later),
    ("sent", _handed_in),
    ("ask_if_ok", _bidden),
    ("other", _only_asked),
    ("other", _tells_nothing),
    ("decision", _decides),
)
"""By intent: where it holds, the first that does."""
