"""What they said about timing, told by itself or asked for: echoed as a date, corrected by one tap."""

from dataclasses import replace

from coach import lazy_re as re
from coach.facts.counting import STATUS_KINDS
from coach.model import Choice, Delay, OpenQuestion, Opportunity, Promise
from coach.understand import DateRead
from handlers import words
from handlers.buttons import UNDO
from handlers.conversation import Conversation, plain_answer
from handlers.news import absences, deadline_beside, ledger, who_decides
from handlers.news.promise_read import COUNTED, read_promise
from handlers.news.promises import decision_date, echo, keep, settle, told_by, which_date
from handlers.overview.coming import NEXT
from handlers.overview.noted import noted
from handlers.reading import find, sense, speaker, undated, which_one
from handlers.reading.unanswered import unanswered
from handlers.stamps import read_date
from handlers.turn import Turn

NOT_YET = re.compile(
    r"\b(?:delay\w*|postpon\w*|pushed (?:back|out)|more time|takes? longer|taking longer|"
    r"(?:nothing|not|isn'?t|hasn'?t been|no decision)(?: has been| is| was)?(?: \w+)? ?"
    r"(?:decided|yet|made)|"
    r"no decision|undecided|open|slipp\w+|dragg\w+)\b",
    re.I,
)
"""A delay, though no date is named."""
NOBODY = 'Which company is that about? For example: "Acme decides by Friday".'


def begin(turn: Turn) -> Turn:
    return which_one.settled(turn, "decision", _told, NOBODY, adds=True)


def _told(turn: Turn) -> Turn:
    company = turn.company
    news = ledger.HEARD.search(turn.text) or speaker.speaker(turn)
    late = NOT_YET.search(turn.text) and not turn.read.dates
    told = news or late or (_asked_of_them(turn, company) and turn.read.dates)
    return decided(_heard(turn, company) if told else turn)


def _asked_of_them(turn: Turn, company: Opportunity) -> bool:
    """The user's question for news is the last word there: a day told since is their answer, however it is put."""
    written = turn.search.contacts_of(company.id)
    last = max(written, key=lambda c: c.at, default=None)
    return last is not None and last.direction == "out" and last.kind in STATUS_KINDS


def _heard(turn: Turn, company: Opportunity) -> Turn:
    """ "Dana wrote, they decide in mid December" is an answer of theirs as well as a date."""
    return turn if unanswered(turn.text) else ledger.log(turn, company)


def decided(turn: Turn) -> Turn:
    company = turn.company
    turn = absences.noted(turn, company)
    found = decision_date(turn.read) or turn.read.when
    phrase = found.text if found else turn.text
    if (odd := _too_soon(turn, company, phrase, found)) is not None:
        return odd
    late = NOT_YET.search(turn.text) is not None
    if found is None and late and not COUNTED.search(turn.text):
        return delayed(turn, company)
    turn, said, must_ask = settle(turn, company, phrase, found)
    turn = told_by(turn, company, tuple(p.id for p in find.people_there(turn, company)))
    if not said:
        return _open(turn, company, late)
    turn = _noted_delay(turn, company.promise)
    lead = f"Thanks. {find.name_of(company)}: decision {said}." if not said.startswith("Understood") else said
    turn = turn.changed(f"decision date of {find.name_of(company)}")
    if must_ask:
        why, buttons = which_date(turn, company, phrase, found)
        return turn.say(f"{lead} {words.capital(why)}: which did they mean?", buttons, UNDO)
    return turn.say(f"{lead}{deadline_beside.after_an_answer(turn, turn.opportunity)}", UNDO, after=NEXT)


def _open(turn: Turn, company: Opportunity, late: bool) -> Turn:
    """No day was told: because they gave none, because it takes longer, or because it was not understood."""
    if not late and (who := who_decides.kept(turn, company)) is not None:
        return who
    if not turn.read.dates and undated.told(turn.text):
        return turn.say(
            f"Open, then; that is usual. I'll go by what is normal for {find.name_of(company)}.", after=NEXT
        )
    return delayed(turn, company) if late else _no_date(turn, company)


def _too_soon(turn: Turn, opportunity: Opportunity, phrase: str, found: DateRead | None) -> Turn | None:
    """Asked where the decision would come before the interview."""
    promise = read_promise(turn, opportunity, phrase, found).promise
    day = promise.date if promise else None
    question = sense.decided_too_soon(turn.search, opportunity.id, day, turn.now) if day else None
    if promise is None or day is None or question is None:
        return None
    kept = Choice(
        label=f"{words.short_day(day)} is right",
        does=f"prom:{opportunity.id}:{day.isoformat()}:{promise.precision[0]}",
    )
    return turn.ask("decision", "decision", about=opportunity.id).say(
        question, (kept, Choice(label="They didn't say", does=f"nodate:{opportunity.id}"))
    )


def delayed(turn: Turn, opportunity: Opportunity) -> Turn:
    """They need more time and name no date."""
    count = (opportunity.delay.count if opportunity.delay else 0) + 1
    late = replace(opportunity, promise=None, delay=Delay(count=count, said_at=turn.now))
    name, again = find.name_of(opportunity), count > 1
    calm = (
        "Keep it warm, and give your best hours to the others now."
        if again
        else "Delays like this are ordinary and say little about you."
    )
    return noted(
        turn.put(late),
        f"Thanks. {name} needs more time{' again' if again else ''}, without a date. {calm}",
    )


def _noted_delay(turn: Turn, before: Promise | None) -> Turn:
    """A later date than the one promised first is a delay, counted for how long to wait the next time."""
    company = turn.opportunity
    new = company.promise if company else None
    if company is None or not (before and before.date and new and new.date and new.date > before.date):
        return turn
    count = (company.delay.count if company.delay else 0) + 1
    delay = Delay(count=count, said_at=turn.now)
    return turn.put(replace(company, delay=delay))


def _no_date(turn: Turn, opportunity: Opportunity) -> Turn:
    return turn.ask("decision", "decision", about=opportunity.id).say(
        f'By when does {find.name_of(opportunity)} decide, as they put it? For example "end of next week" or "by the 15th".',
        (Choice(label="They didn't say", does=f"nodate:{opportunity.id}"),),
    )


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    opportunity = turn.search.opportunity(question.about)
    if (
        opportunity is None
        or not plain_answer(turn, "decision", "heard")
        or not (turn.read.dates or read_promise(turn, opportunity, turn.text, None).promise)
    ):
        return None
    told = turn.answered().about(opportunity.id)
    return decided(_heard(told, opportunity) if ledger.AFTERWARDS.search(turn.text) else told)


def choose(turn: Turn, args: tuple[str, ...]) -> Turn:
    """prom:<opportunity>:<date>:<e|v>: the reading that was meant."""
    opportunity = turn.search.opportunity(args[0]) if len(args) == 3 else None
    day = read_date(args[1]) if opportunity else None
    if opportunity is None or day is None:
        return turn.say("That company is no longer on my list, so there is nothing to change.")
    phrase = opportunity.promise.phrase if opportunity.promise else args[1]
    promise = Promise(
        phrase=phrase,
        said_on=turn.today,
        date=day,
        precision="vague" if args[2] == "v" else "exact",
        confirmed=True,
    )
    turn = keep(turn.about(opportunity.id), opportunity, promise).changed(
        f"decision date of {find.name_of(opportunity)}"
    )
    return turn.say(f"{find.name_of(opportunity)}: decision {echo(turn, promise)}.", UNDO)


def no_date(turn: Turn, args: tuple[str, ...]) -> Turn:
    turn = turn.answered()
    return turn.say("That is usual. I'll go by what is normal for this kind of employer.")


CONVERSATION = Conversation(
    name="decision",
    summary="when they decide",
    intents=("decision",),
    begin=begin,
    answer=answer,
    taps={"prom": choose, "nodate": no_date},
)
