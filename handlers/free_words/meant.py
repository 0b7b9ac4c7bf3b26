"""Words that no command, name or date settles: what they are for, done where it is sure, asked where it is likely."""

import re

from coach.model import Choice
from coach.understand.common_words import COMMON
from coach.understand.gist import FACTS, Gist, gist, likeliest
from handlers import record
from handlers.conversation import Conversation
from handlers.free_words.acts import ACTS
from handlers.free_words.grave import NOT_RECEIVED
from handlers.free_words.misread_news import THEY_ASK
from handlers.interviews import particulars
from handlers.news import agreed, offer_words
from handlers.reading import find, interest, who_is
from handlers.reading.did import DID, OUT
from handlers.reading.fits import TOLD_QUESTION, is_mail, letter, states
from handlers.reading.lead import behind
from handlers.reading.news_words import CALL_ME
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.varied import varied

OPEN_READING = ("other", "note", "list", "draft", "debrief")
"""Intents that leave room for what the words are for."""
SURE, LIKELY = 0.6, 0.2
"""From the one on it is done, from the other on it is offered as a button."""
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
FEW = 8
UNSURE = (
    "I'm not sure I got that. Did you mean:",
    "Which of these is it?",
    "I could read that in more than one way:",
)
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
        or (best.act in offer_words.OFFERS and offer_words.none(turn.text))
        or (best.act == "heard" and DID.match(turn.text))
        or (best.act == "thanks" and OUT.search(turn.text))
        or not _sure(turn, best)
        or _answers(turn, best.act)
    ):
        return None
    return ACTS[best.act].do(turn)


def _sure(turn: Turn, best: Gist) -> bool:
    act, intent = ACTS.get(best.act), turn.read.intent
    if best.act in AT_ANY_TIME and intent in TOLD:
        return False
    if act is None or intent in act.intents or intent in SETTLED or interest.told(turn.text):
        return False
    if DID.match(turn.text) and (best.act == "ask_ok" or MINE_TO_SAY.search(turn.text)):
        return False
    if agreed.YES.match(turn.text) and intent == "sent":
        return False
    dateless = best.act == "decision" and not turn.read.dates
    if (best.act in ASIDE or dateless) and intent == "sent" and DID.match(turn.text):
        return False
    if best.act in FACTS and intent == "sent" and DID.match(turn.text):
        return not find.people(turn) and best.chance >= SURE_AGAINST
    if best.act in WISHES and EXISTS.match(turn.text):
        return False
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


def suggest(turn: Turn) -> Turn | None:
    """Not sure, yet likely: the acts that come into question as buttons, with the words kept."""
    read = gist(turn.text)
    if offer_words.none(turn.text):
        return None
    if not read or letter(turn.text) or turn.read.dates or _told_outright(turn) or _no_word(turn.text):
        return None
    if read[0].act in LAST and read[0].chance >= SURE:
        return ACTS[read[0].act].do(turn)
    likely = [g for g in read if g.chance >= LIKELY and ACTS.get(g.act) and ACTS[g.act].label]
    if not likely or turn.read.intent in ACTS[read[0].act].intents:
        return None
    search = record.ask(turn.search, turn.now, "meant", "which", known=(("text", turn.text),))
    assert search.question is not None
    rows = [(Choice(label=ACTS[g.act].label, does=f"meant:{search.question.id}:{g.act}"),) for g in likely]
    other = (Choice(label="Something else", does="cancel"),)
    return turn.to(search).say(varied(turn.search, UNSURE), *rows, other)


def _told_outright(turn: Turn) -> bool:
    """Something of a company that is named, how keen one is, of what kind the employer is, who is who there: kept,
    whatever else it resembles."""
    text = turn.text
    short = len(text.split()) <= FEW and states(text)
    if (
        turn.read.intent == "note"
        and states(text)
        and find.named_in(turn.search, text)
        and len(text.split()) > SHORT
    ):
        return True
    of_its_kind = short and particulars.sector_of(text) is not None
    return interest.told(text) or of_its_kind or who_is.says(text)


def _no_word(text: str) -> bool:
    """One word, and none that anybody knows."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return len(words) == 1 and words[0] not in COMMON


def begin(turn: Turn) -> Turn:
    """The same words once more, now that the company is known."""
    acts = [g.act for g in gist(turn.text)]
    done = next((d for a in acts if a in ACTS and (d := ACTS[a].do(turn)) is not None), None)
    return done or turn.say("Tell me again in other words, with the company's name.")


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """meant:<question>:<act>."""
    question = turn.search.question
    if question is None or len(args) != 2 or question.id != args[0] or args[1] not in ACTS:
        return turn.say("That question is closed already. Say it again and I'll take it from there.")
    turn = reread(turn.answered(), question.get("text") or "")
    return ACTS[args[1]].do(turn) or turn.say('Tell me a little more, for example "Acme: they replied".')


CONVERSATION: Conversation = Conversation(
    name="meant", summary="what was meant", begin=begin, taps={"meant": tap}, in_menu=False
)
