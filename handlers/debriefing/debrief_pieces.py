"""A debrief told in one go, cut into sentences: which question of the debrief each of them answers."""

import re
from dataclasses import dataclass, replace

from coach.understand.gist import FACTS, likeliest
from handlers.debriefing import (
    debrief_other_day,
    debrief_people,
    debrief_promise,
    hour_ended,
    in_the_room,
    splices,
)
from handlers.debriefing.debrief_elsewhere import slot_of
from handlers.debriefing.debrief_leaves import leaves
from handlers.free_words import misread, sentences
from handlers.news import employer_told, promises, round_open
from handlers.reading import undated
from handlers.reading.fits import asks, is_mail
from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.turn import Turn

LONGEST = 900
SEAMS = re.compile(
    r"[,;]?\s+(?:and|but|also|plus)\s+(?=(?:my (?:\w+ )?(?:idea|answers?)|i (?:do |also )?have an? (?:\w+ )?(?:idea|suggestion|thought)|i (?:think|would|forgot|'d)|i'd|they (?:struggle|need|want|lose|will decide|decide)|(?:their|the) (?:\w+ )?(?:problem|idea|decision|pain|issue|challenge|headache|bottleneck|struggle|worry))\b)|"
    r",?\s+and\s+(?=they(?:'ve| have) (?:lost|had)\b|(?:he|she|they) (?:wants?|decides?)\b|(?:the )?(?:two |three )?(?:directors?|others?|interviewers?) (?:were|was)\b|[\w'’]+ (?:will|is going to) get back to me\b)|"
    r",\s+(?=(?:they|she|he) (?:said|will|want|hope|expect|decide|struggle|need)|(?:their|the) (?:\w+ )?(?:problem|decision)\b|my (?:\w+ )?(?:idea|answers?)\b|i forgot\b)|"
    r",?\s+(?:and\s+)?(?=i (?:also |really |totally |completely )?(?:forgot|blanked|stumbled|rambled|froze|botched|liked|loved|should have)\b|(?:the|their) (?:team|people|office|atmosphere|vibe) (?:was|were|seem))|"
    r"\s+n\s+(?=(?:i|he|she|they|we)\b)|\s*[\u2600-\u27bf\U0001f300-\U0001faff]+\ufe0f?\s*|"
    r",\s+(?=(?:also |and )?(?:wants?|needs?|looks? for|(?:is |are )?looking for) (?:somebody|someone|a person|people)\b)|"
    r"[,;]?\s+(?=(?:problem|idea|forgot|weak|liked|topics?|decision|decides?)\s*:)",
    re.I,
)
"""Where another thing begins within a sentence."""
LABELS = {
    "problem": "problem", "idea": "idea", "my idea": "idea", "their problem": "problem", "the problem": "problem",
    "forgot": "forgot", "weak": "forgot", "liked": "culture", "culture": "culture", "topic": "topics", "topics": "topics",
    "example": "experience", "experience": "experience", "decision": "promise", "decides": "promise", "date": "promise",
    "timeline": "promise", "timing": "promise", "pain": "problem", "pain point": "problem", "their pain": "problem",
    "headache": "problem", "challenge": "problem", "main issue": "problem",
}  # fmt: skip
LABEL = re.compile(
    rf"^\W*(?:and )?({'|'.join(sorted(LABELS, key=len, reverse=True))})\b(?:\s(?:they|that|i|for|of)\b[^.:;]{{0,40}})?\s*[:=]\s*(?=\S)",
    re.I,
)
""" "problem: late invoices; idea: one calendar"."""
LEARNED = {
    "problem": "problem", "forgot": "forgot", "weak": "forgot", "experience": "experience", "liked": "culture", "idea": "idea",
    "topic": "topics", "felt_good": "felt", "felt_bad": "felt",
}  # fmt: skip
"""By act of `coach.understand.gist`."""
LASTS = re.compile(
    r"\b(?:takes?|took|taking|lasts?|lasted|costs?|loses?|lost|spends?|spent|wastes?|wasted|needs?)\b[^.;]{0,40}\b(?:minutes?|hours?|days?|weeks?|months?)\b",
    re.I,
)
DECIDING = re.compile(r"\b(?:decid\w*|decision\w*|answers?|back to|hear|know|process|offers?|let me)\b", re.I)
""" "Onboarding takes six weeks" is how long something lasts, and no date of theirs."""
MY_ANSWER = re.compile(
    r"\b(?:i |we )?(?:have|need|got|must|has|'ve got|gotta)(?: to| until| till)\b|\bmy (?:answer|decision|reply|yes)\b|\b(?:answer|reply|decide|respond|sign|accept|let (?:them|her|him) know)\b[^.]{0,12}\b(?:by|until|till|before)\b",
    re.I,
)
""" "Have to answer by Monday": the user's day, and none of theirs."""
THEY = re.compile(r"^\W*(?:and |so )*(?:they|she|he|it)\b", re.I)
LEADING = 14
"""Words that may stand before the story of somebody who dictates."""
SURE, SURE_AGAIN = 0.5, 0.75
"""From the second on a further sentence tells when they decide."""
FEW = 3
"""Words."""
SEVERAL = 2
"""Dates; of one alone it is the end of the meeting."""
PLEASANT = ("thanks", "hello", "finished", "felt_good", "felt_bad", "chat")
NEWS = ("heard", "sent", "reschedule", "cancel", "rejected", "offer", "withdrawn")
"""Intents of a sentence that no question of the debrief asks for."""


OVER = re.compile(
    behind("phew|hi|hey|right")
    + r"(?:(?:the |my |that |this )?(?:interview|call|meeting|chat|round|panel|screen|it|i|that)(?:'?s|'m| is| am| was| has been|'ve been)? )?(?:(?:all|just|now|finally|already|is|was) )*"
    r"(?:done|finished|over|out|back|through|wrapped up|came out|got out|got off)\b",
    re.I,
)
""" "Done!", "just finished", "the interview is over": what follows is its story."""
WENT = re.compile(
    r"^\W*(?:[\w&.'’-]+ ){0,4}?(?:(?:was|went|is|felt) )?(?:(?:so+|really|pretty|quite|very|all|just|kind of|a bit|a little) )*"
    r"(?:rough|fine|ok(?:ay)?|good|great|well|tough|hard|weird|odd|nice|awful|terrible|meh|short|amazing|decent|solid|alright|all right)\b(?=\W|$)",
    re.I,
)
""" "HD was rough": said of the whole before its parts."""
BREATH = 24
"""Words without a full stop from which they were dictated."""
PAUSES = re.compile(
    r",?\s+(?:and\s+|but\s+|so\s+)?(?=(?:i (?:told|showed|mentioned|explained|forgot|should have|really liked|loved)|it went|they(?:'re| are| have| need| said| will|'ll)|"
    r"(?:she|he) (?:said|asked|told|wants|mentioned|will)|(?-i:[A-Z]\w+) (?:said|asked|told me|mentioned|will|wants)|(?:their|the) (?:\w+ )?(?:problem|pain|headache|challenge)\b)\b)",
    re.I,
)
SAID_THERE = re.compile(
    r"^\W*(?:and |so |then |also |well )*(?:i (?:said|told|showed|mentioned|explained|described|answered|walked)\b|(?:told|showed|explained to) \w+ (?:about|how)\b)",
    re.I,
)
OFFERED = re.compile(r"\babout (?:it|that|this)\W*$|\boffers?\b", re.I)
TOLD_OF = re.compile(r"\b(?:about|how|that i|what we|what i|through)\b", re.I)
WRITTEN = re.compile(
    r"\b(?:mail\w*|e-?mail\w*|wrote|text(?:ed)?|message\w*|called|phoned|afterwards|later)\b", re.I
)
""" "I told her about our rota" was said in the room, where no word speaks of a message."""
SHORT = 10
"""Words that may stand beside it, "interview done, it was tough"."""


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    slot: str


def over(text: str) -> bool:
    """It begins by saying that the interview is over."""
    return OVER.match(text) is not None


def parts(turn: Turn) -> tuple[Piece, ...]:
    """Empty for a mail, and where the first words ask something or belong to no question."""
    text = _with_pauses(turn.text)
    if len(text) > LONGEST or is_mail(turn) or '"' in text:
        return ()
    found: list[Piece] = []
    seamless = (part for s in sentences.split(text) for part in SEAMS.split(s) if part)
    for words in (w.strip(" ,;") for part in seamless for w in splices.split(part)):
        if not any(c.isalnum() for c in words):
            continue
        if not found and asks(words):
            return ()
        slot = _slot(turn, words, dated=any(p.slot == "promise" for p in found))
        if (
            slot == "promise"
            and found
            and found[-1].slot == "news"
            and (THEY.match(words) or MY_ANSWER.search(words))
        ):
            slot = None  # of those the news is of, or when their offer is to be answered
        if slot is not None:
            found.append(Piece(LABEL.sub("", words), slot))
        elif found:
            found[-1] = replace(found[-1], text=f"{found[-1].text}. {words}")
        elif WENT.match(words) is None and (len(words.split()) > LEADING or len(text.split()) < BREATH):
            return ()
        else:
            found.append(Piece(words, "felt"))
    return tuple(found)


def _with_pauses(text: str) -> str:
    """What was dictated in one breath, with the pauses it lacks."""
    if len(text.split()) < BREATH or re.search(r"[.!?;\n]", text.strip(" .!?")):
        return text
    return PAUSES.sub(". ", text)


def _slot(turn: Turn, words: str, *, dated: bool) -> str | None:
    """`dated`: when they decide was told already."""
    if label := LABEL.match(words):
        return LABELS[label[1].casefold()]
    if asks(words):
        return "news"
    if said_there(turn, words):
        return "experience" if TOLD_OF.search(words) else "felt"
    said = misread.corrected(reread(turn, words))
    short = over(words) and len(words.split()) <= (FEW if said.read.dates else SHORT)
    if short or _in_passing(said):
        return "felt"
    if round_open.told(said):
        return "round"
    if debrief_people.adds(said) and debrief_people.only_names(words):
        return "people"
    if _timing(said, SURE_AGAIN if dated else 0):
        return "promise"
    if (there := in_the_room.slot(words)) is not None:
        return there
    if leaves(said, "promise"):
        return "news"
    if (elsewhere := slot_of(words, "promise")) is not None:
        return elsewhere
    return _learned(said)


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
    return "news" if said.read.intent in NEWS else None


def _in_passing(said: Turn) -> bool:
    """ "Good.", "Thanks!" before the news."""
    best = likeliest(said.text)
    few = len(said.text.split()) <= FEW and not said.read.dates
    return few and best is not None and best.act in PLEASANT


def _timing(said: Turn, least: float) -> bool:
    """When they decide: a date to come that is no meeting, or that there is none."""
    best, read = likeliest(said.text), said.read
    if hour_ended.CLOCK.search(said.text) and len(read.dates) < SEVERAL:
        return False
    if employer_told.TASK_SET.search(said.text) or (
        LASTS.search(said.text) and not DECIDING.search(said.text)
    ):
        return False
    if debrief_other_day.told(said):
        return False
    if not read.dates:
        return undated.told(said.text) or debrief_promise.SAID_NOTHING.search(said.text) is not None
    ahead = any((d.end or d.start) >= said.now for d in read.dates)
    meeting = any(d.has_time for d in read.dates) or read.intent in (
        "interview",
        "reschedule",
        "sent",
        "offer",
    )
    sure = best is not None and best.act in ("decision", "delay") and best.chance >= least
    told = promises.decision_date(read) is not None or read.intent == "decision" or _bare_date(said)
    return ahead and not meeting and (sure or (told and not least))


def _bare_date(said: Turn) -> bool:
    """ "By Friday 22 January": the date and next to nothing beside it."""
    first = said.read.dates[0]
    rest = said.text[: first.span[0]] + said.text[first.span[1] :]
    return len(rest.split()) <= FEW
