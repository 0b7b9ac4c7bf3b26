""" "/heard Hooli they went with somebody else": what stands behind the command is heard as if it had been told in a sentence."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model.called import given_name
from handlers.free_words import misread
from handlers.news import employer_told
from handlers.reading.news_words import NEXT_ROUND
from handlers.reading.reread import reread
from handlers.turn import Turn

COMMANDS = ("heard", "reply", "replied")
TELLING = ("rejected", "offer", "reschedule", "cancel", "withdrawn")
"""Intents that say more than that somebody answered."""
A_NO = re.compile(
    r"^(?:it(?:'s| is|s) )?(?:a |it was a )?(?:no|rejected|rejection|declined|refused|turned down)(?: me)?\W*$",
    re.I,
)
AN_OFFER = re.compile(
    r"^(?:an? |the |made an? |got an? |with an? )?(?:job )?offer\b|^(?:it(?:'s| is) a )?yes\W*$", re.I
)


def retold(turn: Turn) -> Turn | None:
    """The turn as a sentence of news; None where no more was said than who answered, or no news is made out."""
    head, _, rest = turn.text[1:].partition(" ")
    rest = re.sub(r"^(?:from|that)\s+", "", rest.strip(), flags=re.I)
    name = _leading(turn, rest)
    tail = rest[len(name) :].strip(" :,-–—") if name else rest
    if head.split("@")[0].casefold() not in COMMANDS or not tail:
        return None
    short = _in_short(name or "they", tail)
    if short is not None:
        return _read(turn, short)
    ways = (
        (f"{name} {tail}", tail, f"they {tail}", f"{name} wrote: {tail}") if name else (tail, f"they {tail}")
    )
    if name and rest[len(name) :].lstrip().startswith(":"):
        brings = "invites me to" if NEXT_ROUND.search(tail) else "wrote:"
        ways = (f"{name} {brings} {tail}", *ways)
    return next((told for way in ways if _tells(told := _read(turn, way, name))), None)


def _in_short(who: str, tail: str) -> str | None:
    if A_NO.match(tail):
        return f"{who} rejected me"
    return f"{who} made me an offer{tail[found.end() :]}" if (found := AN_OFFER.match(tail)) else None


def _leading(turn: Turn, rest: str) -> str:
    """The known name these words begin with, as typed."""
    known = [o.company for o in turn.search.opportunities]
    known += [n for p in turn.search.people for n in (p.name, given_name(p.name))]
    begun = [n for n in known if rest.casefold().startswith(n.casefold())]
    fitting = [n for n in begun if re.match(rf"{re.escape(n)}(?!\w)", rest, re.I)]
    return rest[: max((len(n) for n in fitting), default=0)]


def _read(turn: Turn, text: str, name: str = "") -> Turn:
    """With the company of the name that was left out of the sentence."""
    told = reread(turn, text)
    if not name or name.casefold() in text.casefold():
        return told
    mine = {o.id for o in turn.search.opportunities if o.company.casefold() == name.casefold()}
    people = [p for p in turn.search.people if name.casefold() in (p.name.casefold(), given_name(p.name))]
    mine |= {o for p in people for o in p.opportunities}
    return told.about(mine.pop()) if len(mine) == 1 else told


def _tells(told: Turn) -> bool:
    if employer_told.of(told) is not None:
        return True
    read = misread.corrected(told).read
    ahead = any(d.role == "event" and d.start > told.now for d in read.dates)
    return read.intent in TELLING or (read.intent == "interview" and ahead)


def apply(turn: Turn) -> Turn | None:
    """For the dispatcher: with its intent set right."""
    told = retold(turn)
    return replace(misread.corrected(told), replies=()) if told is not None else None
