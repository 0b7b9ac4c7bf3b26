"""Words that no command, name or date settles: what they are for, done where it is sure, asked where it is likely."""

from coach import lazy_re as re
from coach.understand.gist import FACTS, Gist, likeliest
from handlers.free_words.acts import ACTS
from handlers.free_words.misread_news import THEY_ASK
from handlers.news import agreed, offer_or_not
from handlers.news.grave import NOT_RECEIVED
from handlers.reading import find, interest
from handlers.reading.did import DID, OUT
from handlers.reading.fits import TOLD_QUESTION, is_mail
from handlers.reading.lead import behind
from handlers.reading.news_words import CALL_ME
from handlers.turn import Turn

OPEN_READING = ("other", "note", "list", "draft", "debrief")
"""Intents that leave room for what the words are for."""
SURE = 0.6
"""From here on it is done."""
SURE_AGAINST = 0.7
"""What it takes where grammar alone reads something else."""
SURE_OF_GRAVE = 0.85
"""And for what changes much."""
GRAVE = ("undo", "forget", "pause", "accepted", "withdrawn", "offer", "rejected", "cancel_interview")
LAST = ("correction", "chat", "note", "contact_card")
"""Only where nothing else could be made of the words."""
WISHES = ("other_wording", "shorter", "warmer", "formal")
EXISTS = re.compile(
    behind("maybe") + r"there(?:['’]s| is| are| was| were| might| may| could| will| would)\b",
    re.I,
)
""" "There might be another one at Acme" tells, and wishes no other wording."""
WISHED = re.compile(r"\bwould (?:be|have been) (?:nice|good|great|lovely)\b", re.I)
MY_PAPERS = re.compile(r"\b(?:on|in) my (?:cv|resume|résumé|letter|application)\b", re.I)
"""What is wrong there brings no mail back."""
MINE_TO_SAY = re.compile(
    r"\bi(?:['’](?:ll|d)| will| would| can| could| have to| need to| must)? (?:\w+ )?"
    r"(?:decide|answer|reply|sign|let \w+ know|get back)\b|"
    r"\bi(?:['’]d)? (?:need|want|would like|like) "
    r"(?:until|till|(?:an?|some|two|three|more|another|a few) (?:more )?(?:time|days?|weeks?))\b|"
    r"\b(?:my|the|an?other|of an?) (?:\w+ )?"
    r"(?:offers?|deadline|start date|notice(?: period)?|decision|availability)\b",
    re.I,
)
""" "Told them I will decide on Tuesday", "told her about my other offer": word to them about an offer, and no story of the talk."""
SETTLED = ("ask_if_ok", "contact", "cancel")
"""Intents of which grammar is sure."""
SHORT = 3
"""Words; fewer are a name or a number as likely as not."""
TOLD = ("rejected", "offer", "withdrawn", "interview", "reschedule", "applied")
"""Grammar reads news; that somebody shrugs or thanks beside it is no more than that."""
AT_ANY_TIME = ("finished", "dunno", "thanks", "help")
FREE_QUESTIONS = ("debrief", "draft", "note", "template", "pause", "remind")
"""Conversations whose questions are answered in one's own words; only what asks or steers leaves them."""
ASIDE = (
    "next",
    "status",
    "overview",
    "schedule",
    "help",
    "why",
    "how_long",
    "which_channel",
    "prepare",
    "finished",
    "dunno",
    "nervous",
    "thanks",
    "undo",
    "pause",
)


def apply(turn: Turn) -> Turn | None:
    """None where these words are something else, or where it is not sure."""
    if is_mail(turn) or turn.text.startswith("/"):
        return None
    if TOLD_QUESTION.match(turn.text):
        return None
    best = likeliest(turn.text)
    if (
        best is None
        or best.act in LAST
        or (best.act == "rejected" and NOT_RECEIVED.search(turn.text))
        or (best.act in offer_or_not.OFFERS and offer_or_not.none(turn.text))
        or (best.act == "heard" and (DID.match(turn.text) or WISHED.search(turn.text)))
        or (best.act == "bounced" and MY_PAPERS.search(turn.text))
        or (best.act == "thanks" and OUT.search(turn.text))
        or not _sure(turn, best)
        or _answers(turn, best.act)
    ):
        return None
    return ACTS[best.act].do(turn)


def _done_by_me(turn: Turn, best: Gist) -> bool:
    """Told as done by the user, which the act is not."""
    sent, did = turn.read.intent == "sent", DID.match(turn.text) is not None
    if did and (best.act == "ask_ok" or MINE_TO_SAY.search(turn.text)):
        return True
    aside = best.act in ASIDE or (best.act == "decision" and not turn.read.dates)
    return sent and ((did and aside) or agreed.YES.match(turn.text) is not None)


def _sure(turn: Turn, best: Gist) -> bool:
    act, intent = ACTS.get(best.act), turn.read.intent
    if best.act in AT_ANY_TIME and intent in TOLD:
        return False
    if act is None or intent in act.intents or intent in SETTLED or interest.told(turn.text):
        return False
    if _done_by_me(turn, best) or (best.act in WISHES and EXISTS.match(turn.text)):
        return False
    if best.act in FACTS and intent == "sent" and DID.match(turn.text):
        return not find.people(turn) and best.chance >= SURE_AGAINST
    theirs = THEY_ASK.match(turn.text) or CALL_ME.search(turn.text)
    if best.act in ("remind", "snooze") and intent == "heard" and theirs:
        return False
    if best.act in GRAVE:
        return best.chance >= SURE_OF_GRAVE
    if intent not in OPEN_READING and len(turn.text.split()) < SHORT:
        return False
    return best.chance >= (SURE if intent in OPEN_READING else SURE_AGAINST)


def unknown(turn: Turn) -> bool:
    """ "No idea", in whatever words: what an open question asks is not known."""
    best = likeliest(turn.text)
    return best is not None and best.act == "dunno" and not turn.read.dates and _sure(turn, best)


def _answers(turn: Turn, act: str) -> bool:
    """Whether the open question should hear these words first."""
    question = turn.search.question
    if question is None:
        return False
    if turn.read.dates or turn.read.contacts or len(turn.text.split()) < SHORT:
        return act not in AT_ANY_TIME or bool(turn.read.dates)
    return question.conversation in FREE_QUESTIONS and act not in ASIDE
