"""Several things told in one message are heard one after the other: one answer, and at most one question left open."""

from collections.abc import Callable
from dataclasses import replace

from coach.model import Reply
from handlers import planning, words
from handlers.free_words.seams import Part
from handlers.interviews import saved
from handlers.overview.coming import NEXT
from handlers.reading import find
from handlers.turn import Turn


def each(turn: Turn, heard: tuple[Part, ...], hear: Callable[[Turn], Turn]) -> Turn:
    """One after the other; only the last may leave a question open, and only it carries Undo."""
    done, asked = turn, []
    for number, part in enumerate(heard, 1):
        told = _alone(turn, done, part, hear, goes_on=number > 1)
        if number < len(heard):
            told = _settled(told)
        if _day_open(told):
            asked.append(told)
            told = replace(told.answered(), replies=told.replies[:-1])
        done = replace(told, replies=(*done.replies, *_with_what_is_next(told)))
    return _as_one(turn, _asked_last(done, asked), heard)


def _alone(whole: Turn, done: Turn, part: Part, hear: Callable[[Turn], Turn], goes_on: bool) -> Turn:
    """`done`: all that was heard before it; a piece that goes on without a name is of the company before."""
    about = done.target if goes_on and part.read.company is None else None
    message = replace(whole.message, text=part.text)
    told = hear(replace(done, message=message, read=part.read, target=about, replies=()))
    return told.to(planning.planned(told.search, whole.now))


def _with_what_is_next(told: Turn) -> tuple[Reply, ...]:
    """What comes next is said of the company of that piece."""
    return tuple(
        replace(r, after=f"{NEXT}:{told.target}") if r.after == NEXT and told.target else r
        for r in told.replies
    )


def _as_one(whole: Turn, done: Turn, heard: tuple[Part, ...]) -> Turn:
    """One change, which one Undo takes back."""
    companies = len({p.read.company for p in heard if p.read.company})
    did = f"what you told about {len(heard)} companies" if companies > 1 else done.did
    tells_plan = done.tells_plan and companies <= 1
    *earlier, last = done.replies or (None,)
    replies = (*(r for r in earlier if r and not _only_asks_what(r)), last) if last else ()
    return replace(
        done, message=whole.message, read=whole.read, did=did, tells_plan=tells_plan, replies=replies
    )


def _only_asks_what(reply: Reply) -> bool:
    """ "They answered. What did they say?", where the same message goes on and says it."""
    return any(c.does.startswith("said:") for row in reply.choices for c in row)


def _day_open(told: Turn) -> bool:
    """It has to be asked which day was meant, and nothing can be planned before."""
    question = told.search.question
    interview = told.search.interview(question.about) if question else None
    return bool(told.replies) and interview is not None and interview.start is None


def _asked_last(done: Turn, asked: list[Turn]) -> Turn:
    """Such questions close the answer. Of several only the first is put, and stays open: the others follow its answer."""
    asked = [
        told for told in asked if _day_open(told.to(replace(done.search, question=told.search.question)))
    ]
    if not asked:
        return done
    first, names = asked[0], [_company_asked(told) for told in asked]
    question, text = first.replies[-1], first.replies[-1].text
    text = text if names[0] in text else f"{names[0]}: {text}"
    if len(asked) > 1:
        text = f"{words.listed(names)}, noted. One after the other: {text}"
    done = done.to(replace(done.search, question=first.search.question))
    return replace(done, replies=(*done.replies, replace(question, text=text)))


def _company_asked(told: Turn) -> str:
    question = told.search.question
    interview = told.search.interview(question.about) if question else None
    company = told.search.opportunity(interview.opportunity) if interview else None
    return find.name_of(company) if company else ""


def _settled(told: Turn) -> Turn:
    """A question about a detail waits for another day; what is known is shown."""
    question = told.search.question
    interview = (
        told.search.interview(question.about) if question and question.conversation == "interview" else None
    )
    if interview is not None and interview.start is not None:
        told = saved.show(replace(told.answered(), replies=()), interview)
    rows = tuple(
        replace(r, choices=tuple(row for c in r.choices if (row := tuple(x for x in c if x.does != "undo:"))))
        for r in told.replies
    )
    return replace(told, replies=rows)
