"""A debrief told in one go, cut into sentences: which question of the debrief each of them answers."""

import re
from dataclasses import dataclass, replace

from handlers.debriefing import debrief_cut
from handlers.debriefing.debrief_sorting import LABEL, question_of
from handlers.reading.fits import asks, is_mail
from handlers.turn import Turn

LONGEST = 900
MY_ANSWER = re.compile(
    r"\b(?:i |we )?(?:have|need|got|must|has|'ve got|gotta)(?: to| until| till)\b|"
    r"\bmy (?:answer|decision|reply|yes)\b|"
    r"\b(?:answer|reply|decide|respond|sign|accept|let (?:them|her|him) know)\b[^.]{0,12}\b"
    r"(?:by|until|till|before)\b",
    re.I,
)
""" "Have to answer by Monday": the user's day, and none of theirs."""
THEY = re.compile(r"^\W*(?:and |so )*(?:they|she|he|it)\b", re.I)
LEADING = 14
"""Words that may stand before the story of somebody who dictates."""
WENT = re.compile(
    r"^\W*(?:[\w&.'’-]+ ){0,4}?(?:(?:was|went|is|felt) )?"
    r"(?:(?:so+|really|pretty|quite|very|all|just|kind of|a bit|a little) )*"
    r"(?:rough|fine|ok(?:ay)?|good|great|well|tough|hard|weird|odd|nice|awful|terrible|meh|short|"
    r"amazing|decent|solid|alright|all right)\b"
    r"(?=\W|$)",
    re.I,
)
""" "HD was rough": said of the whole before its parts."""

NAMED_OVER = re.compile(
    r"^\W*(?:[\w&.'’-]+ ){1,3}(?:is |was |got )?(?:all |now |just |finally )*"
    r"(?:done|over|finished|through)(?: too| also| now| as well)?\W*$",
    re.I,
)
""" "Datadog done", before its story."""


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    slot: str


def parts(turn: Turn) -> tuple[Piece, ...]:
    """Empty for a mail, and where the first words ask something or belong to no question."""
    text = debrief_cut.with_pauses(turn.text)
    if len(text) > LONGEST or is_mail(turn) or '"' in text:
        return ()
    found: list[Piece] = []
    for words in debrief_cut.pieces(text):
        if not found and asks(words):
            return ()
        slot = _slot(turn, words, found)
        if slot is not None:
            found.append(Piece(LABEL.sub("", words), slot))
        elif found:
            found[-1] = replace(found[-1], text=f"{found[-1].text}. {words}")
        elif _of_the_whole(words) is None and (
            len(words.split()) > LEADING or len(text.split()) < debrief_cut.BREATH
        ):
            return ()
        else:
            found.append(Piece(words, "felt"))
    return tuple(found)


def _of_the_whole(words: str) -> re.Match[str] | None:
    return WENT.match(words) or NAMED_OVER.match(words)


def _slot(turn: Turn, words: str, before: list[Piece]) -> str | None:
    """A date behind news is of those the news is of, or when their offer is to be answered."""
    slot = question_of(turn, words, dated=any(p.slot == "promise" for p in before))
    of_the_news = (
        bool(before) and before[-1].slot == "news" and (THEY.match(words) or MY_ANSWER.search(words))
    )
    return None if slot == "promise" and of_the_news else slot
