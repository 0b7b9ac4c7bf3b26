"""Acts that ask or steer: what now, how does it stand, what comes when, that is all, I don't know."""

import re

from coach.model import Choice
from coach.nudges import title_of
from handlers import words
from handlers.debriefing import debrief_answers
from handlers.free_words import human
from handlers.free_words.said_as import said_as
from handlers.interviews import saved
from handlers.nudging.plan_steps import steps_of
from handlers.overview import lists
from handlers.overview.coming import what_happens_next
from handlers.personal import cancel
from handlers.personal import settings as own_settings
from handlers.reading import find, may_i_words
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.varied import varied
from handlers.words import shown
from handlers.writing import drafts

PRONOUNS = {"they", "them", "she", "her", "he", "him", "it", "there", "that"}


def may_i_write(turn: Turn) -> Turn | None:
    """ "Sophie said I can write to Colin myself" tells what is allowed, and asks nothing."""
    told = "?" not in turn.text and may_i_words.ALLOWED.search(turn.text) is not None
    return said_as("heard" if told else "ask_if_ok")(turn)


def next_step(turn: Turn) -> Turn | None:
    """The step that waits, with its wording; else what comes when."""
    if turn.read.company:
        return _next_of(turn) or status(turn)
    waiting = [n for n in turn.search.nudges if n.state == "asked" and n.opportunity]
    if len({(n.opportunity, n.kind) for n in waiting}) == 1:
        return drafts.show(turn, (waiting[-1].id,))
    return lists.begin_list(turn)


def _next_of(turn: Turn) -> Turn | None:
    """ "What happens next with Acme?", in one line."""
    found = find.opportunity(turn, open_only=False)
    if found.one is None:
        return None
    name = find.name_of(found.one, turn.search.opportunities)
    waiting = [n for n in steps_of(turn.search, "asked") if n.opportunity == found.one.id]
    if waiting:
        step, button = waiting[-1], Choice(label="Show it", does=f"show:{waiting[-1].id}")
        return turn.about(found.one.id).say(
            f"{name}: {words.inside(title_of(step))} is with you now.", (button,)
        )
    comes = what_happens_next(turn.search, found.one.id, turn.now)
    return turn.about(found.one.id).say(f"{name}. {comes}") if comes else None


def status(turn: Turn) -> Turn | None:
    """Of a company that is on the list, or of "them"; one that is not is said to be unknown."""
    named = named_company(turn)
    if named:
        return lists.SHOW.begin(turn.read_as(company=named))
    if turn.read.company:
        known = ", ".join(find.name_of(o) for o in turn.search.opportunities if o.is_open)
        rest = f" On it: {known}." if known else ""
        return turn.say(f"{shown(turn.read.company, 40)} is not on my list.{rest}")
    found = find.opportunity(turn, open_only=False)
    if found.one is not None and (turn.read.contacts or _spoken_of(turn)):
        return lists.SHOW.begin(turn.about(found.one.id))
    return lists.begin_list(turn)


def named_company(turn: Turn) -> str | None:
    """The company on the list that these words name, also by its first word only."""
    hits = find.companies(turn)
    if not hits:
        low = set(re.findall(r"\w{4,}", turn.text.casefold()))
        hits = tuple(o for o in turn.search.opportunities if o.company.casefold().split()[:1][0] in low)
    return hits[0].company if len({o.company for o in hits}) == 1 else None


def _spoken_of(turn: Turn) -> bool:
    return bool(PRONOUNS & set(re.findall(r"\w+", turn.text.casefold())))


def schedule(turn: Turn) -> Turn | None:
    return status(turn) if named_company(turn) else lists.PLAN.begin(turn)


def reminder(turn: Turn) -> Turn | None:
    """With a time it is one of the user's own; "when it is time" comes by itself, which is said."""
    if turn.read.when is not None:
        return said_as("remind")(turn)
    found = find.opportunity(turn)
    return human.by_itself(turn.about(found.one.id)) if found.one is not None else None


def finished(turn: Turn) -> Turn | None:
    question = turn.search.question
    if question is None:
        return turn.say("All right.", silent=True)
    if question.conversation == "debrief":
        return debrief_answers.answer(reread(turn, "that's all"), question)
    interview = turn.search.interview(question.about) if question.conversation == "interview" else None
    if interview is not None:
        known = interview.start is not None
        return (
            saved.show(turn, interview)
            if known
            else saved.not_fixed(turn.about(interview.opportunity), interview)
        )
    return cancel.begin(turn)


def unknown(turn: Turn) -> Turn | None:
    """ "No idea" answers the open question (`open_question`); with nothing asked it is only said."""
    if turn.search.question is not None:
        return None
    return turn.say("That is fine; most do not say. I plan with what is usual.", silent=True)


def correction(turn: Turn) -> Turn | None:
    """Only where nothing that could be corrected was found by its words."""
    return turn.say(
        'What should it be? For example "no, Thursday", "it\'s Acme Labs" or "not Dana, Diana". "undo" takes back the last step.'
    )


def settings(turn: Turn) -> Turn | None:
    return own_settings.begin(reread(turn, "/settings"))


BEYOND = (
    "That is beyond me; I look after your interviews and what comes after them.",
    "I'm no help there, that is beyond me. Interviews and what follows them are what I know.",
    "For that you need somebody cleverer; it is beyond me. I keep your dates and your wording.",
)


def chat(turn: Turn) -> Turn | None:
    examples = (
        'For example "what\'s next?" or "can I write to Acme?".',
        '"What is on this week?" I can answer.',
        "Ask me when to write, and to whom.",
    )
    return turn.say(f"{varied(turn.search, BEYOND)} {varied(turn.search, examples)}", silent=True)
