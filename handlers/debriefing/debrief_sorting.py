"""Which question of the debrief a sentence answers that was told unasked: by its label, its date, its words, what it is for."""

from coach import lazy_re as re
from coach.understand.gist import FACTS, among, likeliest
from handlers.debriefing import (
    debrief_dated,
    debrief_people,
    in_the_room,
)
from handlers.debriefing.debrief_elsewhere import slot_of
from handlers.debriefing.debrief_elsewhere_words import LAST_WORD
from handlers.debriefing.debrief_leaves import news
from handlers.free_words import misread
from handlers.news import round_open
from handlers.reading.fits import asks
from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.reading.wants_wording import wants
from handlers.turn import Turn

LABELS = {
    "problem": "problem", "idea": "idea", "my idea": "idea", "their problem": "problem", "the problem": "problem",
    "forgot": "forgot", "weak": "forgot", "liked": "culture", "culture": "culture", "topic": "topics", "topics": "topics",
    "example": "experience", "experience": "experience", "decision": "promise", "decides": "promise", "date": "promise",
    "timeline": "promise", "timing": "promise", "pain": "problem", "pain point": "problem", "their pain": "problem",
    "headache": "problem", "challenge": "problem", "main issue": "problem", "decider": "decider", "who decides": "decider",
}  # fmt: skip
LABEL = re.compile(
    rf"^\W*(?:and )?({'|'.join(sorted(LABELS, key=len, reverse=True))})\b"
    rf"(?:\s(?:they|that|i|for|of)\b[^.:;]{{0,40}})?\s*[:=]\s*(?=\S)",
    re.I,
)
""" "problem: late invoices; idea: one calendar"."""
LEARNED = {
    "problem": "problem", "forgot": "forgot", "weak": "forgot", "experience": "experience", "liked": "culture", "idea": "idea",
    "topic": "topics", "felt_good": "felt", "felt_bad": "felt",
}  # fmt: skip
"""By act of `coach.understand.gist`."""
SURE, SURE_AGAIN = 0.5, 0.75
"""From the second on a further sentence tells when they decide."""
FEW = 3
"""Words."""
PLEASANT = ("thanks", "hello", "finished", "felt_good", "felt_bad", "chat")
ASIDE = (
    "decision",
    "interviewed",
    "contact_card",
    "finished",
    "dunno",
    "nervous",
    "chat",
    "note",
    "heard",
    "interview",
)
"""Acts of what else may stand in such a story."""
NEWS = ("reschedule", "cancel", "rejected", "offer", "withdrawn")
"""Intents of a sentence that no question of the debrief asks for."""
OVER = re.compile(
    behind("phew|hi|hey|right")
    + r"(?:(?:the |my |that |this )?(?:interview|call|meeting|chat|round|panel|screen|it|i|that)"
    r"(?:'?s|'m| is| am| was| has been|'ve been)? )?"
    r"(?:(?:all|just|now|finally|already|is|was) )*"
    r"(?:done|finished|over|out|back|through|wrapped up|came out|got out|got off)\b",
    re.I,
)
""" "Done!", "just finished", "the interview is over": what follows is its story."""
SAID_THERE = re.compile(
    r"^\W*(?:and |so |then |also |well )*"
    r"(?:i (?:said|told|showed|mentioned|explained|described|answered|walked)\b|"
    r"(?:told|showed|explained to) \w+ (?:about|how)\b)",
    re.I,
)
NEED_TIME = re.compile(
    r"\b(?:(?:they|she|he)(?:['’]ll| will| may| might| would)? (?:still |probably |just )?needs?|"
    r"(?:says?|said|thinks?|reckons?|guess(?:es)?|told me) (?:that )?it(?:['’]ll| will| may| might| should| usually| can)? takes?) "
    r"(?:(?:about|another|some|at least|maybe|up to) )*(?:an?|one|a few|a couple(?: of)?|two|three|four|five|ten|some|\d{1,2})"
    r"(?: (?:or|to) \w+)? (?:more )?(?:working |business )?(?:days?|weeks?)\b"
    r"(?! (?:to (?!decide|make|think|choose|get back|come back|let|talk|compare|finish|go)|for (?!it\b|that\b|the decision)|off|notice|of)\b)",
    re.I,
)
""" "They need a few days": when one hears from them, and no trouble of theirs."""
APOLOGISED = re.compile(
    r"^\W*(?:and |so )*(?:they|she|he|[\w'’.-]+(?: [\w'’.-]+)?) (?:just |also )?(?:apologi[sz]ed|said sorry)\b",
    re.I,
)
SO_SO = re.compile(
    r"^\W*(?:(?:it|that|this|interview|all)(?: was| went|'s)? )?(?:(?:was|went|pretty|quite|really|just|kinda|kind of|yeah) )*"
    r"(?:ok(?:ay)?|good|fine|alright|all right|not (?:too )?(?:bad|terrible|great)|meh|so[- ]?so|great|well|decent|hard to (?:say|tell))"
    r"(?: (?:i (?:guess|think|suppose|hope|reckon)|overall|actually|thanks|tbh|really|so far|mostly))*\W*$",
    re.I,
)
""" "Ok i guess.": how it was, and no news."""
OWN = re.compile(
    r"\b(?:i|we)\b.+\b(?:i|we|my|our)\b(?! (?:said|told))(?! (?:liked|loved|enjoyed|wanted|needed|felt)) ",
    re.I,
)
""" "I said I ran a buddy scheme": what the user has done is told."""
OFFERED = re.compile(r"\babout (?:it|that|this)\W*$|\boffers?\b", re.I)
TOLD_OF = re.compile(r"\b(?:about|how|that i|what we|what i|through)\b", re.I)
WRITTEN = re.compile(
    r"\b(?:mail\w*|e-?mail\w*|wrote|text(?:ed)?|message\w*|called|phoned|afterwards|later)\b", re.I
)
""" "I told her about our rota" was said in the room, where no word speaks of a message."""
TO_DO = re.compile(r"\b(?:asks?|asked|wants?|wanted|needs?|told) (?:(?:me|us) (?:to|for)|for)\b", re.I)
""" "She asked me to ring her"."""
TOLD = ("problem", "topics", "experience", "idea")
"""What may be guessed, and what counts more than who it was that said it."""
SHORT = 10
"""Words that may stand beside it, "interview done, it was tough"."""


def over(text: str) -> bool:
    """It begins by saying that the interview is over."""
    return OVER.match(text) is not None


def question_of(turn: Turn, words: str, *, dated: bool) -> str | None:
    """`dated`: when they decide was told already."""
    if label := LABEL.match(words):
        return LABELS[label[1].casefold()]
    if asks(words):
        return "news"
    if NEED_TIME.search(words):
        return "promise"
    if SO_SO.match(words):
        return "felt"
    if APOLOGISED.match(words):
        return "news"
    if said_there(turn, words):
        return "experience" if TOLD_OF.search(words) or OWN.search(words) else "felt"
    said = misread.corrected(reread(turn, words))
    short = over(words) and len(words.split()) <= (FEW if said.read.dates else SHORT)
    if short or _in_passing(said):
        return "felt"
    return _by_its_words(said, dated) or _likely(said)


def _by_its_words(said: Turn, dated: bool) -> str | None:
    """A further round, who decides, what they dwelt on, who was there, when they decide."""
    words, undated = said.text, not said.read.dates
    if round_open.told(said):
        return "round"
    if undated and LAST_WORD.search(words):
        return "decider"
    there = in_the_room.slot(words)
    if undated and there in TOLD:
        return there
    if debrief_people.adds(said) and debrief_people.only_names(words):
        return "people"
    return "promise" if debrief_dated.told(said, SURE_AGAIN if dated else 0) else there


def _likely(said: Turn) -> str | None:
    """News, what it resembles, and at last what somebody there said."""
    words = said.text
    if news(said) or wants(words):
        return "news"
    return slot_of(words, "promise") or _learned(said) or _guessed(words) or in_the_room.reported(words)


def said_there(turn: Turn, words: str) -> bool:
    """Said in the room, and written to nobody."""
    return SAID_THERE.match(words) is not None and not WRITTEN.search(words) and not _of_an_offer(turn, words)


def _of_an_offer(turn: Turn, words: str) -> bool:
    """ "I told Sana about it", with another offer in hand: news for her, and not said in the room."""
    return bool(turn.search.offers) and OFFERED.search(words) is not None


def _learned(said: Turn) -> str | None:
    best = likeliest(said.text)
    if best and best.act in FACTS and best.chance >= SURE:
        return LEARNED[best.act]
    if best and best.act == "decision" and best.chance >= SURE_AGAIN and not said.read.dates:
        return "felt"  # a day that could not be read: it is asked for, and is no part of what stood before it
    asked = said.read.intent == "heard" and (said.read.dates or TO_DO.search(said.text))
    return "news" if asked or said.read.intent in NEWS else None


def _guessed(words: str) -> str | None:
    """What it tells of a meeting, where that is all it can tell of."""
    if len(words.split()) <= FEW:
        return None
    best = among(words, (*FACTS, *ASIDE))
    slot = LEARNED.get(best.act) if best is not None and best.chance >= SURE else None
    return slot if slot in TOLD else None


def _in_passing(said: Turn) -> bool:
    """ "Good.", "Thanks!" before the news."""
    best = likeliest(said.text)
    few = len(said.text.split()) <= FEW and not said.read.dates
    return few and best is not None and best.act in PLEASANT
