"""Where the words at hand settle the intent better than grammar alone: what was done, what is asked, what was heard."""

from collections.abc import Callable

from coach import lazy_re as re
from handlers.free_words import as_said, misread_deeds, misread_meetings, misread_news
from handlers.interviews import particulars, recounted
from handlers.news import grave
from handlers.reading import interest, undated, who_is
from handlers.reading.did import DID, LOOSE
from handlers.reading.news_words import NO_FROM_THEM
from handlers.turn import Turn

NO_COMPANY = re.compile(
    r"wat|wats|wht|wen|pls|plz|rn|idk|tbh|thx|alright|all right|ok(?:ay)?|fine|sure|yes|yeah|well|"
    r"good|great|right|so|then|hmm?|[$€£]?\d+([.,]\d+)?k?|(i|we|they|he|she|it|you)('\w+)?|"
    r"(?:the )?"
    r"(?:school|hospital|office|agency|company|firm|shop|store|clinic|museum|bank|hotel|restaurant|"
    r"lab|studio|university|college|council|linkedin|places|companies|others|everyone|job|post|role)",
    re.I,
)
"""Never a company ("they offered me the job, 95k"; "they told me I'd hear")."""
REPORTED = re.compile(
    r"\b"
    r"(?:that|about|asking|saying|to (?:say|ask|tell|let)|because|until|till|by|regarding|whether|if|"
    r"for|i (?:have|need|must))\b",
    re.I,
)
"""Where the content of a message begins."""


def corrected(turn: Turn, goes_on: bool = False) -> Turn:
    """The turn with the intent that its words leave no doubt about. `goes_on`: as a sentence behind another."""
    turn = as_said.settled(_who_is(_keenness(_undated(grave.doubted(turn)))))
    turn = _without_company(turn)
    turn = _without_reported(turn) if DID.match(turn.text) else turn
    steps = (*FIRST, lambda said: misread_news.told(said, goes_on), *THEN)
    return next((done for step in steps if (done := step(turn)) is not None), turn)


def _without_company(turn: Turn) -> Turn:
    name = turn.read.company
    none = name is not None and (NO_COMPANY.fullmatch(name) is not None or _a_trade(name))
    return turn.read_as(company=None) if none else turn


def _a_trade(name: str) -> bool:
    """ "It's a hotel, so hospitality" names what kind of employer it is."""
    return name == name.lower() and " " not in name and particulars.sector_of(name) is not None


def _without_reported(turn: Turn) -> Turn:
    """ "Told Hal that I must answer on Monday": a day to come in what was said is not when it was said."""
    inside = REPORTED.search(turn.text)
    if inside is None:
        return turn
    kept = tuple(d for d in turn.read.dates if d.start <= turn.now or d.span[0] < inside.start())
    return turn.read_as(dates=kept)


def _who_is(turn: Turn) -> Turn:
    """ "The hiring manager is Ann Bell" is no message of hers."""
    plain = not turn.read.dates and who_is.says(turn.text)
    return turn.read_as("note") if plain and turn.read.intent not in ("note", "applied") else turn


def _keenness(turn: Turn) -> Turn:
    """ "I'd give Initech 2/5 for interest" is no interview."""
    if turn.read.dates or not turn.search.opportunities or not interest.told(turn.text):
        return turn
    if turn.read.intent == "withdrawn" and "interested" in turn.text.casefold():
        return turn
    return (
        turn.read_as("note")
        if turn.read.intent in ("debrief", "interview", "other", "decision", "withdrawn", "applied", "heard")
        else turn
    )


def _undated(turn: Turn) -> Turn:
    """ "They gave no date" is no "no"."""
    told = undated.told(turn.text) and not turn.read.dates and not NO_FROM_THEM.search(turn.text)
    if told and undated.paced(turn.text) and turn.read.intent in ("heard", *LOOSE):
        return turn.read_as("decision")
    return (
        turn.read_as("decision") if told and turn.read.intent in ("rejected", "offer", "decision") else turn
    )


Step = Callable[[Turn], Turn | None]
FIRST: tuple[Step, ...] = (
    misread_deeds.bid,
    misread_meetings.is_moved,
    misread_meetings.hour_put_right,
    misread_news.chosen,
    misread_deeds.told_there,
    misread_news.refused,
    recounted.apply,
    misread_deeds.asked_whether,
    misread_deeds.wrote,
)
THEN: tuple[Step, ...] = (
    misread_news.of_a_letter,
    misread_news.offered,
    misread_news.they_asked,
    misread_news.they_delay,
)
"""Before and after news of theirs; the first that knows the words settles them."""
