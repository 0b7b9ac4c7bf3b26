"""What somebody means to send, read from the question whether they may: to whom, how, of what kind, when."""

from datetime import UTC, datetime, timedelta

from coach import lazy_re as re
from coach.guard import Intended
from coach.model import Opportunity, Person, wall_at
from coach.model.called import untitled
from coach.plan import person_to_write
from coach.understand import DateRead
from handlers.reading import find
from handlers.reading.fits import question_in
from handlers.turn import Turn
from handlers.writing.kind_by_state import STATUS, asks_for_news_in
from handlers.writing.meant_channel import channel_meant
from handlers.writing.meant_kind import kind_meant
from handlers.writing.sent_words import quoted

CROWD = re.compile(
    r"\b(whole|entire|all of|everyone|everybody|"
    r"the team(?!\W(?:lead\w*|manager|head|coach|assistant|role|job|position)\b)|all of hr|hr team"
    r"|cc|bcc|ceo|founder|all (three|four|of them))\b",
    re.I,
)
"""Many at once, or over everybody's head (rule book R6c)."""
WITH_ROLES = re.compile(
    r"(?:,|\band\b|\bplus\b) the (?:\w+ ){0,3}"
    r"(?:director|head|manager|boss|recruiter|lead|assistant|superintendent|principal|owner|chef|"
    r"chair\w*|dean|president|vp|board|partner|supervisor|foreman|c[efto]o)\b",
    re.I,
)
"""Further recipients without a name."""
UNNAMED = ("a colleague", "another colleague", "a third one")
TOMORROW = re.compile(r"\b(?:tomorrow|later|next|wait)\b", re.I)
USUAL_HOUR = timedelta(hours=9)
NOW = re.compile(
    r"\b(?:right now|now|at this hour|this late|right away|straight away|immediately|at once)\b", re.I
)
"""The present is meant, whatever day is named beside it."""


UNTRUE = re.compile(
    r"\b(?:it|that|this|which)(?:['’]?s| is| would be)(?: of course)? ?(?:n['’]?t|not) "
    r"(?:really |quite |actually |even )?true\b|"
    r"\b(?:it|that) (?:isn['’]?t|ain['’]?t|wasn['’]?t) (?:really |quite |actually )?true\b|"
    r"\bi (?:do not|don['’]?t|haven['’]?t|have no|have not|"
    r"haven['’]?t got)\b[^.?!:]{0,24}\boffers?\b[^?!]{0,60}\b"
    r"(?:tell|say|write|claim|mention|let)\b[^?!]{0,40}\b(?:that )?"
    r"(?:i (?:do|have|got|did|am)|there is|one)\b|"
    r"\b(?:say|tell|claim|mention|write)\b[^?!]{0,40}\boffer\b[^?!]{0,20}\b"
    r"(?:when|while|even (?:though|if)|though|although)\b(?! (?:she|he|they|\w+(?:'s|’s|'re|’re)? (?:not|is|are|isn))\b)(?! \w+['’](?:s|re|ll|d)\b)[^?!]{0,20}(?:\b(?:no|none|not)\b|n['’]t\b)|"
    r"\b(?:though|but|although|when|while) i (?:do not|don['’]?t|haven['’]?t|have no)\b[^.?!]{0,12}\b"
    r"(?:have|got|one|any|offer|none)\b|"
    r"\b(?:(?:made[- ]up|make up|making up)\b(?! (?:(?:his|her|their|your|my|its) minds?|for|to)\b)|"
    r"invent(?:ed|ing)?|pretend(?:ing)?|bluff(?:ing)?|white lie|a lie|lying|fake|fib)\b",
    re.I,
)
""" "It is not true, but maybe they go faster"."""


ASKS = re.compile(
    r"(?<=[:,;.!?–-])\s+"
    r"(?=(?:so |and |but |then |now )?"
    r"(?:can|could|may|might|should|shall|must|is it|would it|ok(?:ay)? (?:to|if)|am i)\b)",
    re.I,
)
"""Where a question begins behind something said first."""
LONGEST = 300


def intended(turn: Turn, company: Opportunity) -> Intended:
    text = quoted(turn.text) or _after_colon(turn.text)
    known = _asked_about(turn, find.people_there(turn, company))
    kind = kind_meant(turn, company, text, known[0] if known else None)
    person = known[0] if known else person_to_write(turn.search, company, kind)
    return Intended(
        opportunity=company.id,
        person=person.id if person else None,
        channel=channel_meant(turn, company),
        kind=kind,
        angle=_angle(turn, kind, text),
        text=text,
        at=_when(turn),
        question=None if text else turn.text[:LONGEST],
        untrue=UNTRUE.search(turn.text) is not None,
        also=() if "thank" in kind else _others(_question(turn.text).replace(text or "\0", ""), known),
    )


def _asked_about(turn: Turn, known: list[Person]) -> list[Person]:
    """ "Leticia doesn't answer. Could I ask Ivan?": whoever stands in the question, where somebody does."""
    asked = question_in(turn.text).casefold()
    inside = [p for p in known if any(re.search(rf"\b{re.escape(n)}\b", asked) for n in untitled(p.name))]
    return inside or known


def _after_colon(text: str) -> str | None:
    """The text meant, without quotation marks: "ok to send: hi dana, did you decide yet"."""
    found = re.search(r"\b(?:send|write|say|text|this)[^:\n]{0,30}:\s*(.{8,})$", text, re.I | re.S)
    return found[1].strip() if found else None


def _angle(turn: Turn, kind: str, text: str | None) -> str | None:
    if kind == "message":
        return "clarify"
    return "timeline_question" if kind in STATUS and not text and asks_for_news_in(turn, text) else None


def _when(turn: Turn) -> datetime | None:
    """UTC, where a later moment was named; a day without a time is meant from nine."""
    when = _named(turn)
    if when is None or when.start <= turn.now or _only_says_today(turn, when.text):
        return None
    at = when.start.astimezone(UTC)
    midnight = not when.has_time and not wall_at(at, turn.zone).local.hour
    return at + USUAL_HOUR if midnight else at


def _question(text: str) -> str:
    """Without what is said before it: "everyone has heard back, can I write to Dana?" writes to one."""
    asked = ASKS.search(text)
    return text[asked.start() :] if asked else text


def _named(turn: Turn) -> DateRead | None:
    """The day that stands in the question, where it is not the whole message; "new year, new luck: can I ask now?" names none."""
    asked = ASKS.search(turn.text)
    begins = asked.start() if asked else 0
    return next((d for d in turn.read.dates if d.start > turn.now and d.span[1] > begins), None)


def _only_says_today(turn: Turn, day: str) -> bool:
    """ "What about now, it's Saturday": the day is why, not when."""
    if NOW.search(turn.text) and not TOMORROW.search(turn.text):
        return True
    return (
        re.search(rf"\b(?:it['’]?s|it is|since it's|today is) (?:\w+ )?{re.escape(day)}", turn.text, re.I)
        is not None
    )


def _others(said: str, known: list[Person]) -> tuple[str, ...]:
    """Everybody beside the first: by name, by role, or all of them; what the message itself says does not count."""
    if CROWD.search(said):
        return UNNAMED
    return (*(p.id for p in known[1:]), *UNNAMED[: len(WITH_ROLES.findall(said))])
