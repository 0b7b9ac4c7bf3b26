"""The debrief told in one go: each sentence is kept where it belongs, in whatever order they come."""

from collections.abc import Callable
from dataclasses import replace

from coach.model import Debrief, Interview
from handlers import capitals, words
from handlers.buttons import UNDO
from handlers.debriefing import debrief_each, debrief_people, debrief_promise, debrief_round
from handlers.debriefing.debrief_flow import ask, keep
from handlers.debriefing.debrief_pieces import SENTENCE, Piece, parts
from handlers.debriefing.debrief_questions import BY_SLOT
from handlers.free_words import note
from handlers.overview.coming import NEXT
from handlers.reading import find, new_firm, sentence_ends
from handlers.reading.fits import asks
from handlers.reading.over import recent
from handlers.reading.reread import reread
from handlers.turn import Turn

KEPT = {
    "problem": "their problem", "idea": "your idea", "forgot": "what you want to add", "culture": "what you liked",
    "topics": "what you talked about", "experience": "your example", "decider": "who decides",
    "people": "who was there", "round": "the next round",
}  # fmt: skip
FEW = 3
"""Words; fewer left of a sentence tell nothing."""
Hear = Callable[[Turn], Turn]


def told(turn: Turn, interview: Interview, hear: Hear) -> Turn | None:
    """Everything kept and the next question asked; None where no more was told than one name, one date or one bit of news."""
    pieces = parts(turn)
    slots = {p.slot for p in pieces} - {"felt", "aside"}
    if slots <= {"news", "people"}:
        return None  # who left and who took over is one thing
    beside = slots == {"news", "promise"}
    a_story = len(pieces) > 1 or len(turn.text.split()) > SENTENCE
    if len(slots) < 2 and not beside and not (a_story and any(_kept_words(s) for s in slots)):
        return None
    return kept(turn, interview, pieces, hear)


def _kept_words(slot: str) -> bool:
    return slot in BY_SLOT and BY_SLOT[slot].keep is not None


def apply(turn: Turn) -> Turn | None:
    """Two facts of the only interview that is not long over, told when nothing is asked."""
    if turn.search.question is not None or turn.text.startswith("/") or new_firm.named(turn):
        return None
    if turn.read.company and not find.company(turn.search, turn.read.company):
        turn = find.without_company(turn)
    over = recent(turn, found.id) if (found := find.opportunity(turn).one) is not None else []
    return added(turn, over[-1]) if over else None


def beside(turn: Turn, text: str) -> Turn:
    """What stood beside a meeting that was just told of ("Interview at Acme at 10. They lose days on invoices."): kept."""
    over = recent(turn, turn.target)
    told = [s for s in sentence_ends.split(text)[1:] if not asks(s)]
    pieces = tuple(p for s in told for p in parts(reread(turn, s)) if p.slot in KEPT)
    return put(turn, over[-1], pieces) if over and over[-1].created_at == turn.now else turn


def added(turn: Turn, interview: Interview) -> Turn | None:
    """The same after the questions are done with: kept, and nothing is asked."""
    pieces = parts(turn)
    slots = {p.slot for p in pieces} - {"felt", "aside"}
    if len(slots) < 2 or not slots <= KEPT.keys() or turn.search.question is not None:
        return None
    before = turn
    turn = put(turn, interview, pieces).about(interview.opportunity)
    turn = turn.changed("what you told of the interview")
    return turn.say(echo(pieces, new_there(before, turn, interview)).strip(), UNDO, after=NEXT)


def put(turn: Turn, interview: Interview, pieces: tuple[Piece, ...]) -> Turn:
    for told in pieces:
        if told.slot == "aside":
            turn = _who_and_what_next(turn, interview, told)
            aside = note.put(reread(turn, told.text), interview.opportunity)
            turn = replace(aside, message=turn.message, read=turn.read)
            continue
        turn = _who_and_what_next(turn, interview, told)
        turn, rest = (
            debrief_each.told(turn, interview, told.text) if told.slot in BY_SLOT else (turn, told.text)
        )
        piece = replace(told, text=rest)
        if len(rest.split()) < FEW and rest != told.text:
            continue
        if piece.slot in BY_SLOT and (put := BY_SLOT[piece.slot].keep) is not None:
            interview = turn.search.newest(interview)
            turn = keep(turn, interview, _beside(interview.debrief or Debrief(), piece, put))
    return debrief_people.without_absent(turn, interview)


def _who_and_what_next(turn: Turn, interview: Interview, piece: Piece) -> Turn:
    """Somebody new is noted in whatever sentence they stand; a further round goes on the list."""
    said, interview = reread(turn, piece.text), turn.search.newest(interview)
    told = (
        debrief_round.told(said, interview) if piece.slot == "round" else debrief_people.told(said, interview)
    )
    return replace(told[0], message=turn.message, read=turn.read) if told else turn


def kept(turn: Turn, interview: Interview, pieces: tuple[Piece, ...], hear: Hear) -> Turn:
    """News first, then when they decide, then the rest; what is still open is asked."""
    if news := " ".join(p.text for p in pieces if p.slot == "news"):
        apart = turn.answered()
        turn = replace(hear(reread(apart, news)), resumes=None)
    before = turn
    turn = put(turn, interview, pieces).about(interview.opportunity)
    turn = turn.changed("what you told of the interview", tell=turn.tells_plan)
    interview = turn.search.newest(interview)
    lead = echo(pieces, new_there(before, turn, interview))
    promise = " ".join(p.text for p in pieces if p.slot == "promise")
    done = debrief_promise.told(reread(turn, promise), interview, lead) if promise else None
    asked = "promise" if any(p.slot == "round" for p in pieces) else None
    return done or ask(turn, interview, asked, lead)


def _beside(debrief: Debrief, piece: Piece, put: Callable[[Debrief, str], Debrief]) -> Debrief:
    """What was told before stays."""
    if piece.slot == "topics":
        return replace(debrief, topics=(*debrief.topics, piece.text))
    if piece.slot == "experience":
        return replace(debrief, experience=(*debrief.experience, piece.text))
    earlier = getattr(debrief, piece.slot)
    return put(debrief, f"{earlier}; {piece.text}" if earlier and piece.slot != "forgot" else piece.text)


def new_there(before: Turn, turn: Turn, interview: Interview) -> tuple[str, ...]:
    """Whoever is among the people of the meeting only since now."""
    was, now = before.search.interview(interview.id), turn.search.interview(interview.id)
    ids = [id for id in (now.people if now else ()) if was is None or id not in was.people]
    return tuple(p.name for id in ids if (p := turn.search.person(id)) is not None)


def echo(pieces: tuple[Piece, ...], new: tuple[str, ...] = ()) -> str:
    met = f"{words.listed(words.shown(capitals.person(n), 60) for n in new)}, noted.\n" if new else ""
    names = list(
        dict.fromkeys(KEPT[p.slot] for p in pieces if p.slot in KEPT and not (new and p.slot == "people"))
    )
    if not names:
        return met or ("Noted.\n" if any(p.slot == "aside" for p in pieces) else "")
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{met}Kept: {listed}.\n"
