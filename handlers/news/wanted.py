"""They want something of the user's: asked for by a day or without one, and never a date of theirs (rule book N25)."""

from dataclasses import replace

from coach.model import Opportunity, WallTime
from coach.understand import DateRead
from handlers import words
from handlers.news import heard_of, ledger, needed, promises
from handlers.overview.noted import noted
from handlers.reading import find
from handlers.reading.news_words import references_asked
from handlers.turn import Turn

LONGEST = 200


def asked(turn: Turn, company: Opportunity) -> Turn:
    """Logged as a request, with the day of delivery where one was named."""
    by = needed.by(turn, company)
    if ledger.said_in_the_room(turn, company) and not (by is None and references_asked(turn.text)):
        return _announced(turn, company, by)
    turn = ledger.log(turn, company, "request", needed_by=by)
    turn = turn.changed(f"what {find.name_of(company)} wants")
    company, decision = turn.opportunity or company, ""
    if (day := _their_day(turn)) is not None:
        turn, decision, _ = promises.settle(turn, company, day.text, day)
        company = turn.opportunity or company
    told = (
        heard_of.asked(turn, company)
        if references_asked(turn.text)
        else noted(turn, _text(turn, company, by))
    )
    return _with(told, decision)


def _their_day(turn: Turn) -> DateRead | None:
    """ "They want my references, and they'll decide by the 10th": the day of the decision, told beside it."""
    ahead = (d for d in turn.read.dates if (d.end or d.start) > turn.now)
    return next((d for d in ahead if needed.DECIDES.search(turn.text[: d.span[0]])), None)


def _with(turn: Turn, decision: str) -> Turn:
    if not decision or not turn.replies:
        return turn
    *earlier, last = turn.replies
    said = replace(last, text=f"{last.text} Decision: {decision}.")
    return replace(turn, replies=(*earlier, said))


def _announced(turn: Turn, company: Opportunity, by: WallTime | None) -> Turn:
    """Said in the interview: nobody waits for an answer yet, and the day is not to be lost."""
    mine = by.seen_from(turn.zone) if by else None
    due = f"due {words.day(mine.date, turn.today)}, {words.clock(mine.local)}" if mine else ""
    told = words.shown(turn.text, LONGEST)
    kept = replace(company, notes=(*company.notes, f"{told} ({due})" if due else told))
    turn = turn.put(kept).about(company.id)
    turn = turn.changed(f"what {find.name_of(company)} wants", tell=False)
    name = find.name_of(company)
    return noted(turn, f"Kept with {name}: {due}." if due else f"Kept with {name}.")


def _text(turn: Turn, company: Opportunity, by: WallTime | None) -> str:
    name = find.name_of(company)
    if by is None:
        return f"Noted: {name} wants something from you. A short answer today is worth more than a perfect one tomorrow."
    mine = by.seen_from(turn.zone)
    return (
        f"Noted: {name} wants it by {words.day(mine.date, turn.today)}, {words.clock(mine.local)}. "
        "A line today that it is on its way is worth more than a perfect one later."
    )
