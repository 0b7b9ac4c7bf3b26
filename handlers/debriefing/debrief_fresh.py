"""A question of the debrief that was asked a moment ago: an answer in ordinary words is an answer, before anything else
is made of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from coach.model import OpenQuestion
from coach.understand.wordlist import word_set
from handlers.debriefing import (
    debrief_answers,
    debrief_other_day,
    debrief_people,
    debrief_put_off,
    debrief_sorting,
    debrief_whole,
    debrief_words,
    over_at_last,
)
from handlers.debriefing.debrief_leaves import leaves
from handlers.debriefing.hour_ended import CLOCK
from handlers.free_words.human import NEVER_MIND, SCRAP
from handlers.interviews.amend_words import WRONG
from handlers.reading import find, new_firm, on_screen, sentence_ends, speaker
from handlers.reading.fits import asks
from handlers.reading.reread import reread
from handlers.turn import Turn

FRESH = timedelta(minutes=20)
"""So long the question counts as just asked; later the same words may be something else."""
FREE = ("decider", "topics", "experience", "problem", "idea", "forgot", "culture")
"""Questions that are answered in one's own words."""
LONGEST = 1500
SHORT = 7
"""Words of an answer that is a name."""
BESIDE_A_NAME = word_set(
    "and the with her his their a boss ceo cto cfo manager director vp hr owner i think probably only just mainly mostly him herself himself both team or maybe together"
)
NEWS = (
    "interview",
    "offer",
    "rejected",
    "withdrawn",
    "cancel",
    "reschedule",
    "heard",
    "decision",
    "sent",
    "applied",
)


def answered(turn: Turn, hear: Callable[[Turn], Turn]) -> Turn | None:
    """The answer kept and the next question asked; None where these words are something else. News told in a sentence
    beside the answer is heard first."""
    asked = turn.search.question
    if asked is not None and new_firm.elsewhere(turn, asked):
        return None
    fresh = asked is not None and asked.conversation == "debrief" and turn.now - asked.asked_at <= FRESH
    if turn.message.kind == "forward":
        return None  # their words
    if fresh and (NEVER_MIND.match(turn.text) or SCRAP.match(turn.text)):
        return None
    if asked is not None and (said := _to_the_question(turn, asked, fresh=fresh)) is not None:
        return said
    if (whole := _whole(turn, hear)) is not None:
        return whole
    question = _asked_just_now(turn)
    return _kept(turn, question, hear) if question is not None else None


def _kept(turn: Turn, question: OpenQuestion, hear: Callable[[Turn], Turn]) -> Turn | None:
    if debrief_sorting.said_there(turn, turn.text) and not asks(turn.text):
        return debrief_answers.kept(turn, question)
    if question.asks == "promise":
        aside = leaves(turn, "promise") or not debrief_answers.belongs_elsewhere(turn, question)
        return None if aside else debrief_answers.kept(turn, question)
    if len(turn.text) > LONGEST or _of_another_company(turn, question):
        return None
    if debrief_words.plain(turn.text) or debrief_people.adds(turn):
        return debrief_answers.kept(turn, question)
    return _with_news(turn, question, hear)


def _with_news(turn: Turn, question: OpenQuestion, hear: Callable[[Turn], Turn]) -> Turn | None:
    """The sentences that are news are heard first; the others answer."""
    told = sentence_ends.split(turn.text)
    news = [s for s in told if _leaves(reread(turn, s), question.asks)]
    if not news and not leaves(turn, question.asks):
        return debrief_answers.kept(turn, question)
    if not news or len(news) == len(told):
        return None
    answer = " ".join(s for s in told if s not in news)
    return _after(hear(reread(turn, " ".join(news))), answer, question)


def _leaves(said: Turn, asked: str) -> bool:
    """News, and neither what was said in the room nor a name alone."""
    there = debrief_sorting.said_there(said, said.text) or _only_somebody(said)
    return not there and leaves(said, asked)


def _to_the_question(turn: Turn, asked: OpenQuestion, *, fresh: bool) -> Turn | None:
    """Short words that only make sense beside it."""
    if asked.conversation != "debrief":
        return None
    if debrief_words.READY.match(turn.text):
        return debrief_answers.answer(turn, asked)
    if WRONG.match(turn.text) and not (fresh and over_at_last.told(turn.text)):
        return turn.say("Sorry. Say it as it should be, and I put it right.", silent=True)
    if not fresh:
        return None
    if over_at_last.told(turn.text) and asked.asks == "promise":
        return debrief_answers.behind_you(turn, asked)
    dated = asked.asks == "promise" and debrief_other_day.bare(turn) and not CLOCK.search(turn.text)
    if asked.asks == "decider" and _only_somebody(turn):
        return debrief_answers.kept(turn, asked)
    if dated or debrief_words.YES.match(turn.text):
        return debrief_answers.kept(turn, asked)
    return debrief_put_off.answer(turn, asked)


def _only_somebody(turn: Turn) -> bool:
    """ "Graham", "Kate and the CEO": a name is who decides."""
    names = {w.casefold() for p in find.people(turn) for w in p.name.split()}
    words = [w.strip(".,!").casefold() for w in turn.text.split()]
    return bool(names) and len(words) <= SHORT and all(w in names or w in BESIDE_A_NAME for w in words)


def _whole(turn: Turn, hear: Callable[[Turn], Turn]) -> Turn | None:
    """More than one thing told where only the first question was asked, also after an hour."""
    question = _asked_just_now(turn, debrief_answers.STALE)
    interview = turn.search.interview(question.about) if question else None
    if question is None or interview is None or question.asks != "promise":
        return None
    return None if _of_another_company(turn, question) else debrief_whole.told(turn, interview, hear)


def _after(heard: Turn, answer: str, question: OpenQuestion) -> Turn:
    """The rest of the message, once its news is dealt with; still an answer if the question is still open."""
    still = heard.search.question
    if still is None or still.id != question.id:
        return heard
    kept = debrief_answers.kept(replace(reread(heard, answer), resumes=None), question)
    return replace(kept, tells_plan=heard.tells_plan, did=heard.did or kept.did) if kept else heard


def _asked_just_now(turn: Turn, within: timedelta = FRESH) -> OpenQuestion | None:
    question = turn.search.question
    if question is None or question.conversation != "debrief" or question.asks not in (*FREE, "promise"):
        return None
    if _overtaken(turn, question):
        return None
    nudge, fresh = find.nudge_of(turn), turn.now - question.asked_at <= within
    elsewhere = nudge is not None and question.about not in (nudge.id, nudge.interview)
    return question if fresh and not elsewhere else None


def _overtaken(turn: Turn, question: OpenQuestion) -> bool:
    """Since then the user asked for wording, or whether to write, and that is what is on screen."""
    newest = next(on_screen.messages(turn.search), None)
    if newest is None or newest.id == question.message or newest.lane != "reply":
        return False
    return newest.reply.draft is not None or newest.reply.verdict is not None


def _of_another_company(turn: Turn, question: OpenQuestion) -> bool:
    """News that names another company on the list; "my time at Globex" stays an answer."""
    meeting = turn.search.interview(question.about)
    named = find.companies(turn)
    others = [o for o in named if meeting is None or o.id != meeting.opportunity]
    return (bool(others) and turn.read.intent in NEWS) or speaker.elsewhere(
        turn, meeting.opportunity if meeting else None
    )
