"""An offer came: noted with the day they want an answer by, and asked for where it is missing."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Choice, Offer, Opportunity, WallTime
from coach.understand import DateRead
from handlers import record, words
from handlers.buttons import UNDO
from handlers.conversation import Conversation, plain_answer
from handlers.free_words import note
from handlers.news import deadline_beside
from handlers.news.offer_deadline import ANSWER, FIRST_DAY, UNDATED, answer_by, days_left, deadline_of
from handlers.news.offer_or_not import on_its_way
from handlers.news.offer_words import accepted, declined
from handlers.news.outcome import accept, decline, in_hand, with_status
from handlers.overview.coming import NEXT
from handlers.reading import find, which_one
from handlers.reading.fits import states
from handlers.turn import Turn

ELSEWHERE = re.compile(
    r"\b"
    r"(?:elsewhere|somewhere else|"
    r"(?:from|at|with|by) (?:an?other|a different|some other|a second) "
    r"(?:company|place|firm|employer|school|hospital|shop|one))\b",
    re.I,
)
"""Of a company that is not on the list yet, and of none that is."""
FROM_WHOM = 'Congratulations! From whom? For example "offer from Acme, answer by Friday".'
TAKEN = re.compile(
    r"\b(?:accept(?:ed|ing)?|take|taking|took|say(?:ing)? yes|said yes|grabbing|(?:told|gave) \S+(?: a| my)? yes|sign(?:ed|ing)?)\b",
    re.I,
)

SUM = re.compile(
    r"[$£€₹]\s?\d|\d\s?(?:k|lpa|lakh\w*|grand|an hour|per hour|/h|a (?:day|month|year))\b|\b\d{2,3}[,.]\d{3}\b",
    re.I,
)
"""What it pays, told with it, is kept."""
IN_WRITING = " If they didn't say, ask for it in writing, together with the details."
SIGNED_WITH = re.compile(r"\bsign(?:ed|ing) with ([\w&.'’-]+(?: [A-Z][\w&.'’-]+)*)")


def offered(turn: Turn) -> Turn:
    if ELSEWHERE.search(turn.text) and not turn.read.company and not find.companies(turn):
        return turn.say(FROM_WHOM)
    turn = _signed_there(turn)
    return which_one.settled(
        in_hand(turn, taken=TAKEN.search(turn.text) is not None),
        "offer",
        _offered,
        FROM_WHOM,
        open_only=False,
        focus=False,
        adds=True,
    )


def _signed_there(turn: Turn) -> Turn:
    """ "I signed with Initech, so Acme is out": the offer taken is of whom was signed with, on the list or not."""
    found = SIGNED_WITH.search(turn.text)
    named = (turn.read.company, *turn.read.other_companies)
    firm = next((o for o in named if o and found and o.casefold() == found[1].casefold()), None)
    if firm is None or find.company(turn.search, firm):
        return turn
    search, new = record.add_opportunity(turn.search, firm, turn.now)
    return turn.to(search).about(new.id)


def _offered(turn: Turn) -> Turn:
    company = turn.company
    if declined(turn.text):
        return decline(turn, company)
    if accepted(turn, company):
        return accept(turn, company)
    comes = company.status != "offer" and on_its_way(turn.text)  # its day is no deadline
    told = answer_by(turn.read, led=comes) or days_left(turn)
    before = company.offer.deadline if company.offer else None
    if told is None and company.status == "offer" and not TAKEN.search(turn.text):
        return more_of_it(turn, company)
    by = deadline_of(turn, company, told) if told else before
    return (
        _passed(turn, company, by) if by is not None and by.instant < turn.now else _noted(turn, company, by)
    )


def more_of_it(turn: Turn, company: Opportunity) -> Turn:
    """What else is told of an offer that is noted already: "they want me to start in January"."""
    turn = note.put(turn, company.id).changed(f"a note on {find.name_of(company)}", tell=False)
    by = company.offer.deadline.seen_from(turn.zone) if company.offer and company.offer.deadline else None
    until = f" Your answer is due {words.day(by.date, turn.today)}, {words.clock(by.local)}." if by else ""
    return turn.say(f"Kept with the offer from {find.name_of(company)}.{until}", choices(company), UNDO)


def _passed(turn: Turn, company: Opportunity, by: WallTime) -> Turn:
    """A day in the past is asked about, and not kept."""
    turn = with_status(
        turn.ask("offer", "deadline", about=company.id), company, "offer", offer=Offer(received_at=turn.now)
    ).changed(f"the offer from {find.name_of(company)}")
    return turn.say(
        f"{text_of(company)} {words.capital(words.day(by.date, turn.today))} has passed, though. By when do they want an answer?",
        UNDO,
    )


def _noted(turn: Turn, company: Opportunity, by: WallTime | None) -> Turn:
    received = company.offer.received_at if company.offer else turn.now
    turn = with_status(turn, company, "offer", offer=Offer(received_at=received, deadline=by), promise=None)
    turn = note.put(turn, company.id) if SUM.search(turn.text) else turn
    turn = turn.changed(f"the offer from {find.name_of(company)}")
    lead = "Good." if company.status == "offer" else "Congratulations, well earned."
    text = f"{lead} {find.name_of(company)}: offer noted"
    if by is None:
        return _by_when(turn, company, text, IN_WRITING)
    mine = by.seen_from(turn.zone)
    return turn.say(
        f"{text}, to be answered by {words.day(mine.date, turn.today)}, {words.clock(mine.local)}."
        f"{_beside(turn, company, by)}",
        choices(company),
        UNDO,
        after=NEXT,
    )


def _by_when(turn: Turn, company: Opportunity, text: str, advice: str = "") -> Turn:
    return turn.ask("offer", "deadline", about=company.id).say(
        f"{text}. By when do they want an answer?{advice}",
        (Choice(label="They didn't say", does=f"nodead:{company.id}"),),
        choices(company),
        UNDO,
    )


def text_of(company: Opportunity) -> str:
    return f"Congratulations, well earned. {find.name_of(company)}: offer noted."


def answer_deadline(turn: Turn, question: object) -> Turn | None:
    company = turn.search.opportunity(getattr(question, "about", None))
    read = turn.read.first("deadline") or turn.read.when
    if company is not None and read is None and UNDATED.search(turn.text):
        return no_deadline(turn, ())
    if company is None or company.offer is None:
        return None
    if _of_its_terms(turn, company, read):
        kept = note.put(turn.about(company.id), company.id)
        kept = kept.changed(f"a note on {find.name_of(company)}", tell=False)
        return _by_when(kept, company, f"Kept with the offer from {find.name_of(company)}")
    if read is None or not plain_answer(turn, "offer", "decision") or _of_another(turn, company):
        return None
    by = deadline_of(turn, company, read)
    turn = turn.answered().about(company.id)
    return _due(with_status(turn, company, "offer", offer=replace(company.offer, deadline=by)), company, by)


def _due(turn: Turn, company: Opportunity, by: WallTime) -> Turn:
    turn = turn.changed(f"the deadline of {find.name_of(company)}")
    return turn.say(
        f"{words.capital(words.day(by.date, turn.today))}, {words.clock(by.local)}. I'll remind you two days before, the last good moment to ask for more time."
        f"{_beside(turn, company, by)}",
        choices(company),
        UNDO,
        after=NEXT,
    )


def _beside(turn: Turn, company: Opportunity, by: WallTime) -> str:
    return deadline_beside.odd(turn, company, by) + deadline_beside.decided_later(turn, company, by)


def _of_its_terms(turn: Turn, company: Opportunity, read: DateRead | None) -> bool:
    """ "62k, two weeks vacation, start april 1" is no day for the answer."""
    if not states(turn.text) or _of_another(turn, company) or answer_by(turn.read, led=True) is not None:
        return False
    if read is None:
        return SUM.search(turn.text) is not None and plain_answer(turn, "offer", "decision")
    before = turn.text[: read.span[0]]
    return FIRST_DAY.search(before) is not None or (
        SUM.search(turn.text) is not None and not ANSWER.search(before)
    )


def _of_another(turn: Turn, company: Opportunity) -> bool:
    """ "Mater Hospital wants to interview me on 9 December": a meeting elsewhere."""
    name = turn.read.company
    if name is None or turn.read.intent != "interview":
        return False
    return company.id not in {o.id for o in find.company(turn.search, name)}


def no_deadline(turn: Turn, args: tuple[str, ...]) -> Turn:
    return turn.answered().say(
        "Then ask for it in writing, with the details. Three working days is a fair wish."
    )


def choices(company: Opportunity) -> tuple[Choice, ...]:
    """What can be done with an offer (the taps are handlers.news.offer_choice)."""
    do = f"offer:{company.id}:"
    return (
        Choice(label="Accept", does=do + "yes"),
        Choice(label="Decline", does=do + "no"),
        Choice(label="Ask for more time", does=do + "time"),
    )


OFFER = Conversation(
    name="offer", summary="an offer came", intents=("offer",),
    begin=offered, answer=answer_deadline, taps={"nodead": no_deadline},
)  # fmt: skip
