"""Where the words at hand settle the intent better than grammar alone: what was done, what is asked, what was heard."""

import re
from collections.abc import Callable
from datetime import timedelta

from coach.model import meetings
from handlers.free_words import as_said, grave, musing
from handlers.interviews import recounted
from handlers.interviews.day_or_hour import NAMES_A_DAY
from handlers.news import news_told, offer_words
from handlers.reading import find, interest, may_i, may_i_words, undated, who_is
from handlers.reading.did import DID, LOOSE, OUT
from handlers.reading.fits import asks, letter
from handlers.reading.news_words import AUTO, NO_FROM_THEM, REQUEST
from handlers.reading.over import ended_within
from handlers.turn import Turn

MET = re.compile(
    r"\b(met|talked (to|with)|spoke (to|with)|chatted with)\b.*\b"
    r"(career fair|job fair|fair|meet-?up|conference|expo|summit|hackathon|networking event)\b",
    re.I,
)
LATER = re.compile(
    r"\b(they|acme|it|he|she)\b.*\b"
    r"(delayed|running (late|behind)|no (new )?date|need(s)? more time|pushed)\b|"
    r"^they'?(re|ve) .*delay|^\W*(again )?(delayed|postponed) (again|once more)|\btake longer\b",
    re.I,
)
NO_COMPANY = re.compile(
    r"wat|wats|wht|wen|pls|plz|rn|idk|tbh|thx|alright|all right|ok(?:ay)?|fine|sure|yes|yeah|well|"
    r"good|great|right|so|then|hmm?|[$€£]?\d+([.,]\d+)?k?|(i|we|they|he|she|it|you)('\w+)?|"
    r"(?:the )?"
    r"(?:school|hospital|office|agency|company|firm|shop|store|clinic|museum|bank|hotel|restaurant|"
    r"lab|studio|university|college|council|linkedin|places|companies|others|everyone|job|post|role)",
    re.I,
)
"""Never a company ("they offered me the job, 95k"; "they told me I'd hear")."""
THEY_ASK = re.compile(
    r"^\W*(they|she|he|the (recruiter|hr|team|manager)|(?!i\b|we\b|you\b|it\b)[a-z]+) "
    r"(have |has |just )?(asked|asks|wants?|wanted|needs?|needed|requested)\b(?! me to (stop|not))",
    re.I,
)
ASKED_THERE = re.compile(
    r"^\W*(?:they|she|he|\w+) (?:even |also |just )?asked (?:me )?"
    r"(?:what|why|how|where|when|which|whether|if|about)\b"
    r"(?! .{0,40}\b(?:start|available|send|come|call|reference\w*))",
    re.I,
)
""" "They asked what other companies I talk to", said right after it, is of the talk."""
RIGHT_AFTER = timedelta(hours=3)
REPORTED = re.compile(
    r"\b"
    r"(?:that|about|asking|saying|to (?:say|ask|tell|let)|because|until|till|by|regarding|whether|if|"
    r"for|i (?:have|need|must))\b",
    re.I,
)
"""Where the content of a message begins."""
TOLD_THERE = re.compile(
    r"^\W*(?:and |so |also )*(?:i )?(?:told|said to|explained to|showed) (?:\w+ ){1,2}?(?:about )?"
    r"(?:my|our) "
    r"(?!(?:\w+ )?"
    r"(?:offer|decision|answer|availability|deadline|start date|notice|number|address|e-?mail|dates?|"
    r"reference|question|thanks)\b)|"
    r"^\W*(?:and |so |also )*(?:i )?(?:told|said to|explained to|showed) (?:\w+ ){1,2}?"
    r"(?:that |how )?i"
    r"(?: could| can| was| had| once| used to| would (?:make|do|build|try|start|set))\b",
    re.I,
)
""" "I told her I could make a checklist": of the talk, and no message."""
GAVE = re.compile(
    r"\b(gave|given|have|got|granted)( me| us)?( time)? (until|till)\b|\banswer (by|until|till)\b|"
    r"\bmy deadline\b|"
    r"\b(?:wants?|needs?|expects?|would like|asks? for) (?:an? |my |the )?"
    r"(?:answer|decision|reply|response|yes(?: or (?:a )?no)?)(?: from me)? "
    r"(?:by|until|till|before|within|on|now|today|tonight|tomorrow|this|next|"
    r"(?:mon|tues|wednes|thurs|fri)day)\b",
    re.I,
)
"""With an offer in hand, its deadline."""
OFFERED = re.compile(r"\b(pleased|delighted|happy|excited|thrilled) to (offer|extend)\b", re.I)


def corrected(turn: Turn, goes_on: bool = False) -> Turn:
    """The turn with the intent that its words leave no doubt about. `goes_on`: as a sentence behind another."""
    turn = as_said.settled(_who_is(_keenness(_undated(grave.doubted(turn)))))
    turn = _without_company(turn)
    turn = _without_reported(turn) if DID.match(turn.text) else turn
    steps = (*FIRST, lambda said: _their_news(said, goes_on), *THEN)
    return next((done for step in steps if (done := step(turn)) is not None), turn)


def _without_company(turn: Turn) -> Turn:
    name = turn.read.company
    none = name is not None and NO_COMPANY.fullmatch(name) is not None
    return turn.read_as(company=None) if none else turn


def _without_reported(turn: Turn) -> Turn:
    """ "Told Hal that I must answer on Monday": a day to come in what was said is not when it was said."""
    inside = REPORTED.search(turn.text)
    if inside is None:
        return turn
    kept = tuple(d for d in turn.read.dates if d.start <= turn.now or d.span[0] < inside.start())
    return turn.read_as(dates=kept)


def _chosen(turn: Turn) -> Turn | None:
    return _as(turn, "offer") if offer_words.settles(turn) else None


def _met(turn: Turn) -> Turn | None:
    return _as(turn, "interview") if MET.search(turn.text) and _new_meeting(turn) else None


BID = re.compile(
    r"^\W*(?:(?:so|and|but|ok|hey)\b[, ]*)*"
    r"(?:(?:can|could|would|will) (?:you|u)\b|"
    r"(?:is|are|was|were) (?:my|the|it|this|that|there|\w+day)\b|"
    r"(?:do|does|did|can|could|should|would|will) (?:i|they|she|he|we|it)\b)",
    re.I,
)
""" "Can you translate it", "is my cv too long": nothing to be kept."""


def _asked_whether(turn: Turn) -> Turn | None:
    if not may_i.meant(turn):
        idle = turn.read.intent == "ask_if_ok" and not may_i_words.of_contact(turn.text)
        idle = idle or (turn.read.intent == "note" and BID.match(turn.text) is not None)
        return _as(turn, "other") if idle else None
    return turn if turn.read.intent in ("ask_if_ok", "contact") else _as(turn, "ask_if_ok")


ASKED_IF = re.compile(
    r"\b"
    r"(?:ask(?:ed|ing)?|wonder(?:ed|ing)|see|find out|check(?:ed)?|know|inquir\w+|"
    r"enquir\w+)\b[^.;!?]{0,40}\b"
    r"(?:if|whether) (?:they|she|he|i|it|there)\b",
    re.I,
)
""" "Asked Tom if he has heard something": done, and no condition."""


SAID_FINE = re.compile(
    r"^\W*(?:i )?(?:just )?said (?:that['’]?s|it['’]?s|no (?:bother|worr|problem|rush|hurry|hassle|trouble|matter)|fine|ok)",
    re.I,
)


def _wrote(turn: Turn) -> Turn | None:
    """Sent, and not only thought of."""
    out = DID.match(turn.text) or OUT.search(turn.text)
    loose = (*LOOSE, "sent", "contact") if not asks(turn.text) else (*LOOSE, "sent")
    loose = (*loose, "withdrawn") if SAID_FINE.match(turn.text) else loose
    told = out and turn.read.intent in loose and not musing.MAYBE.search(ASKED_IF.sub(" ", turn.text))
    return _as(turn, "sent") if told else None


def _their_news(turn: Turn, goes_on: bool) -> Turn | None:
    if asks(turn.text) or musing.MAYBE.search(turn.text):
        return None
    told = news_told.settled(turn, goes_on)
    return _as(*told) if told is not None else None


def _letter(turn: Turn) -> Turn | None:
    """Of theirs, which asks for something."""
    asked = letter(turn.text) and REQUEST.search(turn.text) and not any(d.has_time for d in turn.read.dates)
    return _as(turn, "heard") if asked else None


def _offered(turn: Turn) -> Turn | None:
    told = OFFERED.search(turn.text) or (turn.search.offers and GAVE.search(turn.text))
    return _as(turn, "offer") if told else None


def _they_asked(turn: Turn) -> Turn | None:
    told = THEY_ASK.match(turn.text) and turn.read.intent in LOOSE and not turn.text.endswith("?")
    if told and ASKED_THERE.match(turn.text) and ended_within(turn, RIGHT_AFTER):
        return _as(turn, "note")
    return _as(turn, "heard") if told and turn.search.opportunities else None


def _they_delay(turn: Turn) -> Turn | None:
    told = LATER.search(turn.text) and not musing.MAYBE.search(turn.text) and not _ahead(turn)
    loose = turn.read.intent in ("reschedule", "interview", "note", "other")
    return _as(turn, "heard") if told and loose else None


IS_MOVED = re.compile(
    r"^\W*(?:(?:the |my |our )?[\w&.'’ -]{2,40}?) (?:is|was|has been|got|had to be|gets)"
    r"(?: now| just| been)* "
    r"(?:moved|rescheduled|postponed|pushed back|put off|shifted)\b[^,;!?]{0,12}$",
    re.I,
)


def _is_moved(turn: Turn) -> Turn | None:
    """ "Acme is moved", with a meeting there still to come."""
    moved = IS_MOVED.match(turn.text.rstrip(" .!")) is not None and not turn.read.dates and _ahead(turn)
    return _as(turn, "reschedule") if moved and turn.read.intent in (*LOOSE, "reschedule") else None


HOUR_PUT_RIGHT = re.compile(
    r"^\W*(?:correction|sorry|actually|oops|wait|my mistake|scratch that|no)[,:.!]*\s+(?:(?:it|that|the (?:interview|meeting|call|chat))(?:['’]s| is| starts| begins)|make (?:it|that)) (?:actually |really |now |only )*(?:at )?",
    re.I,
)


def _hour_put_right(turn: Turn) -> Turn | None:
    """ "Correction, it's at half three", with a meeting still to come: its hour, whatever day that was told."""
    said = turn.read.when
    bare = said is not None and said.has_time and not NAMES_A_DAY.search(said.text)
    right = bare and HOUR_PUT_RIGHT.match(turn.text) is not None and _ahead(turn)
    return _as(turn, "reschedule") if right and turn.read.intent in (*LOOSE, "reschedule") else None


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


def _of_the_last(turn: Turn) -> Turn | None:
    """Of the meeting that is over, where "interview" alone would make a new one of it."""
    again = turn.read.intent == "interview" and recounted.of_the_last(turn)
    return _as(turn, "debrief") if again else None


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
    return bool(meetings.not_over(turn.search.interviews, turn.now))


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
        if turn.read.intent in ("debrief", "interview", "other", "decision", "withdrawn", "applied", "heard")
        else turn
    )


def _undated(turn: Turn) -> Turn:
    """ "They gave no date" is no "no"."""
    told = undated.told(turn.text) and not turn.read.dates and not NO_FROM_THEM.search(turn.text)
    return _as(turn, "decision") if told and turn.read.intent in ("rejected", "offer", "decision") else turn


def _as(turn: Turn, intent: str) -> Turn:
    return turn.read_as(intent)  # type: ignore[arg-type]


Step = Callable[[Turn], Turn | None]
FIRST: tuple[Step, ...] = (
    _is_moved,
    _hour_put_right,
    _chosen,
    _told_there,
    _refused,
    recounted.apply,
    _of_the_last,
    _met,
    _asked_whether,
    _wrote,
)
THEN: tuple[Step, ...] = (_letter, _offered, _they_asked, _they_delay)
"""Before and after news of theirs; the first that knows the words settles them."""
