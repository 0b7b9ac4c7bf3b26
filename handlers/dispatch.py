"""Which conversation a message is for: a button, a command, an answer to the open question, or what its words mean."""

import re
from dataclasses import replace

from coach.model import OpenQuestion
from coach.understand.pasted import content
from coach.understand.text import CAP, cap
from handlers import catalogue, in_hand, words
from handlers.debriefing import debrief_fresh, debrief_unasked, debrief_whole, forgotten
from handlers.free_words import (
    bare,
    comfort,
    continued,
    draft_wishes,
    each_heard,
    human,
    inhand,
    lost,
    meant,
    misread,
    pressing,
    requests,
    sentences,
    several,
)
from handlers.interviews import (
    files,
    letters,
    move_asked,
    posting,
    recounted,
)
from handlers.news import (
    employer_news,
    heard_typed,
    remarks,
)
from handlers.nudging import lapsed
from handlers.overview import (
    meeting_asked,
    person_asked,
    terms,
    their_word,
    what_if,
    why_not_now,
)
from handlers.personal import introduced, welcome
from handlers.reading import find, quoting, sense, speaker, told_days, whose
from handlers.reading.fits import letter
from handlers.reading.news_words import unmistakable
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.words import cleaned
from handlers.writing import never_sends, wording_wanted

ASKING = ("ask_if_ok", "list")
"""Intents that only ask, whatever news their words resemble."""
UNSETTLED = ("other", "note")
"""Intents that say little: what is likely meant is asked about first."""


def dispatch(turn: Turn) -> Turn:
    message = turn.message
    if message.kind == "tap":
        return pressing.tapped(turn)
    if message.kind == "file" and message.file is not None and not files.is_calendar(message.file):
        typed = files.as_text(message.file)
        return _from_file(turn, cleaned(typed)) if typed else welcome.not_text(turn)
    if message.kind not in ("text", "forward"):
        return files.begin(turn)
    if inhand.thumbs(turn.text) and (done := inhand.apply(turn)) is not None:
        return done
    if not turn.text or not any(c.isalnum() for c in turn.text):
        return lost.begin(turn) if turn.text else welcome.empty(turn)
    if (nowhere := sense.impossible(turn.text)) is not None and not letter(turn.text):
        return _without_date(turn, nowhere)
    turn = _content(turn)
    return move_asked.apply(turn) or _pasted(turn) or _worded(turn)


def _from_file(turn: Turn, text: str) -> Turn:
    turn = _content(reread(turn, text))
    return _pasted(turn) or _said(turn)


def _pasted(turn: Turn) -> Turn | None:
    """A posting, or a mail of theirs; not a letter of the user's own."""
    if (posted := posting.apply(turn)) is not None:
        return posted
    return None if quoting.own(turn) else letters.apply(turn)


def _content(turn: Turn) -> Turn:
    """Of a mail that was pasted or forwarded only what it says."""
    said = content(cap(turn.text)) + turn.text[CAP:]
    if said == turn.text or not said.strip():
        return turn
    lines = (line.strip() for line in said.splitlines())
    return reread(turn, re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip())


def _without_date(turn: Turn, nowhere: str) -> Turn:
    """ "31 February" is in no calendar: what else was said counts, and the day is asked for."""
    heard_rest = _worded(replace(turn, read=replace(turn.read, dates=())))
    lead = f'"{words.shown(nowhere)}" is in no calendar.'
    *earlier, last = heard_rest.replies or turn.say("Which day do you mean?").replies
    asked = last.text if "?" in last.text else f"{last.text} Which day do you mean?"
    return replace(heard_rest, replies=(*earlier, replace(last, text=f"{lead} {asked}")))


def _worded(turn: Turn) -> Turn:
    if turn.text.startswith("/"):
        return _command(turn)
    if (wished := draft_wishes.apply(turn)) is not None:
        return wished
    turn = introduced.settled(turn)
    word = turn.text.casefold().strip(" .!?")
    if (done := pressing.pressed(turn, word)) is not None:
        return done
    if word in pressing.PLAIN_COMMANDS:
        return catalogue.BY_COMMAND[word].begin(turn)
    return _said(turn)


def _command(turn: Turn) -> Turn:
    name = turn.text[1:].split(maxsplit=1)[0].split("@")[0].casefold() if len(turn.text) > 1 else ""
    conversation = catalogue.BY_COMMAND.get(name)
    if conversation is None:
        return welcome.unknown_command(turn, name, tuple(catalogue.BY_COMMAND))
    if (told := heard_typed.settled(turn)) is not None:
        return _said(told)
    return conversation.begin(turn)


def _said(turn: Turn) -> Turn:
    """What the last message leaves no doubt about, then an answer to the open question; else the words by themselves."""
    turn = sentences.headed(told_days.settled(lapsed.settled(whose.settled(quoting.settled(turn)))))
    turn = forgotten.settled(turn)
    turn = reread(turn, same) if (same := continued.whole(turn)) else turn
    first = (
        never_sends.apply(turn)
        or human.small_reply(turn)
        or pressing.chosen(turn)
        or wording_wanted.apply(turn)
        or comfort.apply(turn)
        or _fact_asked(turn)
        or _looked_back(turn)
    )
    if first is not None:
        return first
    if len(told := several.parts(turn) or sentences.parts(turn)) > 1:
        return each_heard.each(turn, told, _said)
    if (fitting := _recounted(turn) or in_hand.settled(turn, _again)) is not None:
        return fitting
    if (command := requests.as_command(turn)) is not None:
        return _command(reread(turn, command))
    if (news_of_theirs := employer_news.apply(turn)) is not None:
        return news_of_theirs
    if (named := misread.conversation(turn)) is not None:
        return catalogue.BY_NAME[named].begin(turn)
    turn = misread.corrected(turn)
    if (settled := remarks.kept(turn) or meant.apply(turn)) is not None:
        return settled
    question = turn.search.question
    news = unmistakable(turn.read, turn.now) and turn.read.intent not in ASKING
    aside = news or turn.read.intent == "ask_if_ok"
    may = question is not None and not aside and _may_answer(turn, question)
    if question is not None and may and (answered := _answer(turn, question)) is not None:
        return answered
    return _else(turn, news)


def _else(turn: Turn, news: bool) -> Turn:
    """What grammar makes of them, where that is something; else what could be meant."""
    if not news and turn.read.intent in UNSETTLED and (asked := meant.suggest(turn)) is not None:
        return asked
    if not news and lost.nothing_known(turn):
        return lost.begin(turn)
    conversation = catalogue.BY_NAME["heard"] if news else catalogue.BY_INTENT.get(turn.read.intent)
    if conversation is not None:
        return _begun(turn, conversation.name)
    if find.nudge_of(turn) is not None and turn.read.when is not None:
        return catalogue.BY_NAME["snooze"].begin(turn)
    return lost.begin(turn)


def _fact_asked(turn: Turn) -> Turn | None:
    """A question for one fact, whatever is open."""
    return (
        their_word.answered(turn)
        or meeting_asked.answered(turn)
        or person_asked.answered(turn)
        or why_not_now.answered(turn)
        or terms.answered(turn)
        or what_if.answered(turn)
    )


def _looked_back(turn: Turn) -> Turn | None:
    """The debrief, asked for a moment ago or told unasked."""
    return debrief_fresh.answered(turn, _said) or debrief_unasked.told(turn, _said)


def _recounted(turn: Turn) -> Turn | None:
    """A meeting that is over is noted before anything in its story is taken for something else."""
    over = recounted.settled(turn)
    return _begun(over, "interview") if over is not None else None


def _begun(turn: Turn, name: str) -> Turn:
    """That conversation; of a meeting that is over, what else was told of it is kept as well."""
    done = catalogue.BY_NAME[name].begin(turn)
    return debrief_whole.beside(done, turn.text) if name == "interview" else done


def _again(turn: Turn) -> Turn:
    """Words said before, corrected: a command stays one."""
    return _command(turn) if turn.text.startswith("/") else _said(turn)


def _may_answer(turn: Turn, question: OpenQuestion) -> bool:
    """Not a reply to some other nudge, and not about some other company."""
    nudge, search = find.nudge_of(turn), turn.search
    if nudge is not None and question.about not in (nudge.id, nudge.interview):
        return False
    about = question.about
    interview, step = search.interview(about), search.nudge(about)
    mine = interview.opportunity if interview else step.opportunity if step else about
    named = find.company(search, turn.read.company) if turn.read.company else ()
    if speaker.elsewhere(turn, mine) or (turn.read.intent == "interview" and bare.names_another(turn, mine)):
        return False
    return mine is None or not named or mine in {o.id for o in named}


def _answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    conversation = catalogue.BY_NAME.get(question.conversation)
    return conversation.answer(turn, question) if conversation and conversation.answer else None


def resumed(turn: Turn) -> Turn:
    question = turn.search.question
    if turn.resumes is None:
        return turn
    conversation = catalogue.BY_NAME.get(question.conversation) if question else None
    if question is None or conversation is None or conversation.again is None:
        return turn.say(turn.resumes.strip())
    return conversation.again(turn, question, turn.resumes)
