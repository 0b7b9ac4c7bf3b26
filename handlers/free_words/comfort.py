"""Kind words first: two lines for somebody who feels bad, before anything practical and in place of any verdict."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Interview
from coach.understand.gist import likeliest
from handlers.debriefing import debrief_frame
from handlers.free_words.feelings import HEAVY, felt
from handlers.news.leaving_words import REJECTED
from handlers.reading import find, may_i
from handlers.reading.did import HERS
from handlers.reading.fits import is_mail
from handlers.reading.news_words import unmistakable
from handlers.turn import Turn
from handlers.varied import varied

SAYS: dict[str, tuple[str, ...]] = {
    "danger": (
        "I'm sorry it is this dark. I only look after interviews, and this matters more than any of them.\n"
        "Please talk to somebody now: a person close to you, or a line that is there day and night (988 in the US and Canada, "
        "116 123 in the UK and Ireland, findahelpline.com elsewhere; in danger, the emergency number).",
    ),
    "lost_job": (
        "I'm sorry. That is a hard day, and it is not a measure of what you are worth.\n"
        "Nothing has to be done about it today; whenever you want to look ahead, I'm here.",
        "That is a blow, and it is all right to be shaken.\nTake the day; the search will still be there tomorrow, and so will I.",
    ),
    "tears": (
        "Tears after something that matters are nothing to be ashamed of.\nBe good to yourself tonight; the rest can wait.",
        "I'm sorry it hurt that much. It shows you cared about it.\nLet it be for today; nothing is lost by resting.",
    ),
    "enough": (
        "I'm sorry it weighs this much. A long search wears down the strongest.\n"
        "You don't have to decide anything today, and a day without all of it is allowed.",
        "That sounds like too much for too long.\nPut it down for an evening; I keep track of the dates meanwhile.",
        "It is all right to be tired of this.\nOne small thing at a time is enough, and today it may be none.",
    ),
    "worth": (
        "That thought comes to nearly everyone in a search, and it is a poor judge.\n"
        "An answer is about one role on one day; it never measures you.",
        "I'm sorry you see yourself like that just now.\nSomebody read what you have done and wanted to meet you; that stays true.",
        "Those are heavy things to think about oneself.\nPeople who felt exactly so sit in jobs they like today.",
    ),
    "angry": (
        "You have every reason to be cross; it is a bad way to treat people.\nIt says something about their process and little about you.",
        "That would annoy anyone.\nLet it out here as much as you like; nothing of it goes anywhere.",
    ),
    "money": (
        "That is a real weight, and it makes the waiting twice as hard.\nYou are doing what can be done; one step at a time is how it goes.",
        "I'm sorry, that is a worry that sits on everything.\nWhat can be done you are doing; I keep the dates so that you need not.",
    ),
    "waiting": (
        "Waiting is the hardest part, and you are not overlooking anything.\nI watch the dates; you can put it down for a while.",
        "Not knowing is worse than most answers; nearly everybody finds so.\nNothing gets lost meanwhile: I speak up when it is time.",
    ),
    "worried": (
        "Nobody can tell from here, and nothing you see so far speaks against you.\nI watch the dates, and say when a word from you would help.",
        "It seldom means what one fears; most silence is full calendars.\nI keep track of it, so that you need not read the signs.",
        "That question comes to everyone who waits, and it has no answer yet.\nUntil there is one, you have done what there was to do.",
    ),
    "sleep": (
        "Nights make everything larger than it is.\nNothing has to be solved before morning; I keep track of it.",
        "I'm sorry the nights are so long just now.\nWhatever it is can wait till daylight.",
    ),
    "nerves": (
        "Of course you are; it matters to you, and most people across the table know the feeling well.\n"
        "You don't have to be perfect there; an ordinary day of yours is enough.",
        "Nerves are what caring feels like, and they show far less than you think.\nOne conversation, with people who want it to go well too.",
        "That is how nearly everyone feels before such a day.\nBreathe out slowly; you know your own work, and that is all they ask about.",
    ),
    "badly": (
        "I'm sorry, that stings. Most people feel that way afterwards.\nThey usually noticed less than you think.",
        "A rough hour hurts, and it happens to good people all the time.\nFrom the other side of the table it mostly looked milder.",
        "That is a hard feeling to walk home with.\nOne hour is rarely the whole picture they take away.",
    ),
    "middling": (
        "Hard to tell from the inside; hardly anybody can.\nIt is behind you now, and that counts.",
        "So most of them feel, and it says little either way.\nBreathe out; the hard part is done.",
        "An ordinary one, then; those get people hired every day.\nYou showed up and did it.",
    ),
    "glad": ("Good to hear; keep that feeling.\nA few things are worth noting while they are fresh.", "That is good to hear.\nLet us keep a little of it while it is fresh."),
    "low": (
        "I'm sorry; that is how many feel at this point, and it says nothing about your chances.\nOne thing at a time; I keep track of the rest.",
        "That sounds like a hard day, and you may say so here.\nNothing needs you right now; the dates are with me.",
        "It is a heavy stretch, and you are not the only one in it.\nLeave the rest of today to itself; nothing runs away.",
    ),
}  # fmt: skip
"""By feeling, two lines each, several ways of saying them."""
OF_ONE_THAT_WAS = ("badly", "middling", "glad")
STORY = 14
"""Words; with more there is something in it to keep."""
BRIEF, SURE_GLAD = 9, 0.85
OF_MEETINGS = re.compile(r"\b(?:interviews?|calls?|meetings?|trials?)\b", re.I)
TELL_ME = "Tell me of each in a line when you like, and its dates are with me."
CAN_WAIT = "\nMy question can wait."


def apply(turn: Turn) -> Turn | None:
    """None where these words tell or ask something that must be heard first."""
    if debrief_frame.LASTED.match(turn.text):
        return None
    feeling = felt(turn.text) or _glad(turn)
    if feeling is None or (feeling not in ("danger", "lost_job") and _says_more(turn, feeling)):
        return None
    return _said(turn, feeling)


def _glad(turn: Turn) -> str | None:
    """ "It went well", said to a question about something else."""
    question, best = turn.search.question, likeliest(turn.text)
    if question is None or question.conversation != "debrief" or question.asks == "culture" or best is None:
        return None
    brief = len(turn.text.split()) <= BRIEF and not turn.read.dates
    return "glad" if brief and best.act == "felt_good" and best.chance >= SURE_GLAD else None


def badly(turn: Turn) -> Turn:
    """It did not go well, whatever the words were."""
    return _said(turn, "badly")


def low(turn: Turn) -> Turn:
    return _said(turn, felt(turn.text) or "low")


def _said(turn: Turn, feeling: str) -> Turn:
    lines, question = varied(turn.search, SAYS[feeling]), turn.search.question
    if question is None and not turn.search.opportunities and OF_MEETINGS.search(turn.text):
        return turn.say(f"{lines}\n{TELL_ME}")
    if question is None:
        return turn.say(lines)
    if feeling in OF_ONE_THAT_WAS and question.conversation == "interview" and question.asks == "time":
        return turn.say(lines)  # its hour matters no more
    return turn.say(lines + CAN_WAIT) if feeling in HEAVY else replace(turn, resumes=f"{lines}\n")


def _says_more(turn: Turn, feeling: str) -> bool:
    """News of theirs, a question to the coach, an interview that is not on the list yet; or a whole story."""
    if feeling in ("middling", "glad") and len(turn.text.split()) > STORY and turn.search.interviews:
        return True
    if (
        (feeling == "low" and (turn.read.dates or turn.read.company))
        or REJECTED.search(turn.text)
        or turn.read.intent == "offer"
    ):
        return True
    if turn.read.intent == "applied" and turn.read.company is not None:
        return True
    if HERS.match(turn.text) or is_mail(turn) or turn.text.startswith("/"):
        return True
    if unmistakable(turn.read, turn.now) or may_i.meant(turn):
        return True
    return turn.read.intent == "interview" and _new_meeting(turn)


def _new_meeting(turn: Turn) -> bool:
    """With a day, and not the one of a meeting that is noted already."""
    days = {d.start.date() for d in turn.read.dates}
    noted: list[Interview] = [i for i in turn.search.interviews if i.start and i.start.date in days]
    unknown = turn.read.company is not None and not find.company(turn.search, turn.read.company)
    return unknown or (bool(days) and not noted and turn.read.company is not None)
