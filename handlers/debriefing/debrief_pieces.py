"""A debrief told in one go, cut into sentences: which question of the debrief each of them answers."""

from dataclasses import dataclass, replace

from coach import lazy_re as re
from coach.model.called import given_name
from handlers.debriefing import debrief_cut, debrief_other_day
from handlers.debriefing.debrief_sorting import LABEL, question_of
from handlers.debriefing.debrief_told import ASKED_AND_FAILED
from handlers.news import go_between
from handlers.reading import sentence_ends
from handlers.reading.fits import asks, is_mail
from handlers.reading.reread import reread
from handlers.turn import Turn

LONGEST = 900
SENTENCE = 14
"""Words; one short sentence is an answer to what was asked, or something else."""
TELLS = 5
"""Words from which something is told, though no question asks for it."""
SHOUTS = 3
"""Words in capitals from which they are no names any more."""
MY_ANSWER = re.compile(
    r"\b(?:i |we )?(?:have|need|got|must|has|'ve got|gotta)(?: to| until| till)\b|"
    r"\bmy (?:answer|decision|reply|yes)\b|"
    r"\b(?:answer|reply|decide|respond|sign|accept|let (?:them|her|him) know)\b[^.]{0,12}\b"
    r"(?:by|until|till|before)\b",
    re.I,
)
""" "Have to answer by Monday": the user's day, and none of theirs."""
THAT = re.compile(r"^that (?=(?:i|we|she|he|they)\b)", re.I)
""" "She said ..., and that I can call her": still what she said."""
OUTRIGHT = re.compile(r"\bthey (?:\w+ )?decide\b", re.I)
THEY = re.compile(r"^\W*(?:and |so )*(?:they|she|he|it)\b", re.I)
WORDLESS = ("felt", "people", "round", "aside")
"""What keeps no words, so that nothing may be joined to them."""
WENT = re.compile(
    r"^\W*(?:[\w&.'’-]+ ){0,4}?(?:(?:was|went|is|felt) )?"
    r"(?:(?:so+|really|pretty|quite|very|all|just|kind of|a bit|a little) )*"
    r"(?:rough|fine|ok(?:ay)?|good|great|well|tough|hard|weird|odd|nice|awful|terrible|meh|short|"
    r"amazing|decent|solid|alright|all right)\b"
    r"(?=\W|$)",
    re.I,
)
""" "HD was rough": said of the whole before its parts."""


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    slot: str


def parts(turn: Turn) -> tuple[Piece, ...]:
    """Empty for a mail, and where the first words ask something or nothing in them is of the meeting."""
    shouted = turn.text.isupper() and len(turn.text.split()) > SHOUTS
    text = debrief_cut.with_pauses(turn.text.capitalize() if shouted else turn.text)
    if len(text) > LONGEST or is_mail(turn) or '"' in text or _of_one_thing(turn):
        return ()
    found: list[Piece] = []
    for words in debrief_cut.pieces(text, small_names(turn)):
        words = THAT.sub("they said that ", words) if found else words
        if not found and asks(words):
            return ()
        slot = _slot(turn, words, found)
        if found and slot in (None, found[-1].slot) and _goes_on(turn, found[-1], words):
            found[-1] = _joined(text, found[-1], words)
        else:
            beside = "aside" if found and len(words.split()) >= TELLS else "felt"
            found.append(Piece(LABEL.sub("", words), slot or beside))
    return tuple(found)


def _of_one_thing(turn: Turn) -> bool:
    """Who stands in between, or a question one failed at, told in one sentence."""
    one = len(sentence_ends.split(turn.text)) == 1
    return go_between.told(turn) or (one and ASKED_AND_FAILED.search(turn.text) is not None)


def _goes_on(turn: Turn, piece: Piece, words: str) -> bool:
    """No day of another kind is put beside when they decide."""
    if piece.slot == "promise":
        return not debrief_other_day.told(reread(turn, words))
    return piece.slot not in WORDLESS


def small_names(turn: Turn) -> tuple[str, ...]:
    """Of everybody known, as they are called."""
    return tuple(given_name(p.name) for p in turn.search.people if p.name)


def _joined(text: str, piece: Piece, words: str) -> Piece:
    """As it stood in the message."""
    begins = text.find(piece.text)
    at = text.find(words, begins + len(piece.text)) if begins >= 0 else -1
    between = text[begins + len(piece.text) : at] if at >= 0 else ". "
    return replace(piece, text=f"{piece.text}{between}{words}")


def _slot(turn: Turn, words: str, before: list[Piece]) -> str | None:
    """A date behind news is of those the news is of, or when their offer is to be answered."""
    slot = question_of(turn, words, dated=any(p.slot == "promise" for p in before))
    of_the_news = (
        bool(before)
        and before[-1].slot == "news"
        and ((THEY.match(words) and not OUTRIGHT.search(words)) or MY_ANSWER.search(words))
    )
    return None if slot == "promise" and of_the_news else slot
