"""How it ended, or nearly: a no, an offer, accepted, withdrawn; one status, and the plan follows."""

import re
from dataclasses import replace

from coach.model import Choice, Offer, Opportunity, WallTime, wall_at
from coach.model.opportunity import Status
from coach.understand import DateRead, Understood
from handlers import record, words
from handlers.conversation import Conversation, plain_answer
from handlers.news import ledger
from handlers.overview.coming import NEXT
from handlers.reading import acquainted, find
from handlers.turn import Turn

UNDO = (Choice(label="Undo", does="undo:"),)
DECLINED = re.compile(
    r"\b(declin(ed|ing)|(?<!they )(?<!she )(?<!he )(?<!to )decline (?:it|them|the|their|this|that|[\w.&'’-]+(?:'s|’s)? offer)\b|i(?:'ll| will| would| do)? (?:have to )?decline\b|turned (it|them|the offer|her|him) down|turned down|said no to)\b",
    re.I,
)
ACCEPTED = re.compile(
    r"(?<!to )(?<!be )\baccept(ed|ing)\b|\bi('ll| will| have|'ve| just| do|'m going to| am going to)? (gladly |happily |just )?accept(ed)?\b|^\W*accept\b|"
    r"\b(took (it|this one)|(?<!be )(?<!get )signed|took the (job|offer|role)|said yes|starting at)\b",
    re.I,
)
"""Done by the user; "until Friday to accept it" is not."""


def _status(turn: Turn, company: Opportunity, status: Status, **facts: object) -> Turn:
    updated = replace(company, status=status, status_at=turn.now, **facts)  # type: ignore[arg-type]
    return turn.to(record.put(turn.search, updated)).about(company.id)


def rejected(turn: Turn) -> Turn:
    return find.settled(
        turn,
        "rejected",
        _rejected,
        'I\'m sorry. Which company was it? For example "rejected by Acme".',
        focus=False,
        adds=True,
    )


def _rejected(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    if company.status == "rejected":
        return turn.say(f"{find.name_of(company)} is noted as a no already.", silent=True)
    turn = _status(
        ledger.log(turn, company, "rejection"), turn.opportunity or company, "rejected", promise=None
    )
    others = sum(o.is_open for o in turn.search.opportunities)
    rest = f" You have {others} other conversation{'s' if others != 1 else ''} open." if others else ""
    turn = turn.changed(f"a no from {find.name_of(company)}")
    return turn.say(
        f"I'm sorry; a no from {find.name_of(company)} hurts. It says what they needed, not what you are worth.{rest}\n"
        "A short, kind answer keeps the door open; second choices do get called.",
        UNDO,
        after=NEXT,
    )


ANSWER = re.compile(
    r"\b(?:know|hear|answer|decide|decision|reply|respon\w+|deadline|have|until|till|sign\w*|back)\b[^.;!?\n]{0,16}$",
    re.I,
)
FIRST_DAY = re.compile(r"\b(?:start\w*|begin\w*|first day|join\w*|on ?board\w*)\b[^.;!?\n]{0,20}$", re.I)
UNDATED = re.compile(
    r"\b(?:didn'?t|did not|doesn'?t|haven'?t|hasn'?t|no|none|not|nothing|without|never)\b[^.;!?\n]{0,24}\b(?:say|said|deadline|date|give|gave|given|name|named|mention\w*|limit|day|rush|hurry|pressure)\b|"
    r"^\W*(?:none|no|nothing|open|whenever|take my time)\W*$",
    re.I,
)
""" "She didn't give a deadline"."""


def offered(turn: Turn) -> Turn:
    return find.settled(
        turn,
        "offer",
        _offered,
        'Congratulations! From whom? For example "offer from Acme, answer by Friday".',
        focus=False,
        adds=True,
    )


OPEN_YET = re.compile(r"\b(?:need|have) to\b|\bshould i\b|\b(?:if|whether|thinking|maybe|might)\b", re.I)
CHOSEN = re.compile(
    r"\b(?:taking|took|choosing|chose|going (?:with|for)|picking|picked|signing with|joining|(?:going to|gonna|will|'ll|^\W*(?:ok |so |then |and )*i) (?:take|choose|pick|go with|go for|sign with|join))\s+(?:the\s+)?",
    re.I,
)


def _chosen(turn: Turn, company: Opportunity) -> bool:
    """ "Going with Acme", "taking the Acme job"; the first word of the name is enough, and the one people use."""
    names = {company.company.split()[0].casefold(), acquainted.short_name(company) or ""} - {""}
    behind = [turn.text[found.end() :].casefold() for found in CHOSEN.finditer(turn.text)]
    return any(re.match(rf"{re.escape(name)}\b", rest) for rest in behind for name in names)


def _offered(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    if DECLINED.search(turn.text):
        return decline(turn, company)
    if (ACCEPTED.search(turn.text) or _chosen(turn, company)) and not OPEN_YET.search(turn.text):
        return accept(turn, company)
    deadline = answer_by(turn.read)
    by = (
        deadline_of(turn, company, deadline)
        if deadline
        else (company.offer.deadline if company.offer else None)
    )
    if by is not None and by.instant < turn.now:
        search = record.ask(turn.search, turn.now, "offer", "deadline", about=company.id)
        turn = _status(turn.to(search), company, "offer", offer=Offer(received_at=turn.now)).changed(
            f"the offer from {find.name_of(company)}"
        )
        return turn.say(
            f"{text_of(company)} {words.capital(words.day(by.date, turn.today))} has passed, though. By when do they want an answer?",
            UNDO,
        )
    received = company.offer.received_at if company.offer else turn.now
    turn = _status(turn, company, "offer", offer=Offer(received_at=received, deadline=by), promise=None)
    turn = turn.changed(f"the offer from {find.name_of(company)}")
    told_before = company.status == "offer"
    text = (
        f"{'Good.' if told_before else 'Congratulations, well earned.'} {find.name_of(company)}: offer noted"
    )
    if by is not None:
        mine = by.seen_from(turn.zone)
        return turn.say(
            f"{text}, to be answered by {words.day(mine.date, turn.today)}, {words.clock(mine.local)}.",
            choices(company),
            UNDO,
            after=NEXT,
        )
    search = record.ask(turn.search, turn.now, "offer", "deadline", about=company.id)
    return turn.to(search).say(
        f"{text}. By when do they want an answer? If they didn't say, ask for it in writing, together with the details.",
        (Choice(label="They didn't say", does=f"nodead:{company.id}"),),
        choices(company),
        UNDO,
    )


def text_of(company: Opportunity) -> str:
    return f"Congratulations, well earned. {find.name_of(company)}: offer noted."


def answer_by(read: Understood) -> DateRead | None:
    """The day they want an answer by, and not the first day at work that is named beside it."""
    days = [d for d in read.dates if d.role in ("deadline", "decision")]
    wanted = [d for d in days if ANSWER.search(read.text[: d.span[0]])]
    later = [d for d in days if not FIRST_DAY.search(read.text[: d.span[0]])]
    return next(iter(wanted or later), None)


def deadline_of(turn: Turn, company: Opportunity, read: DateRead) -> WallTime:
    """To the end of the company's working day where only a day was said."""
    zone = turn.search.zone_of(company)
    local = wall_at(read.start, zone).local
    return WallTime(local if read.has_time else local.replace(hour=17, minute=0), zone)


def answer_deadline(turn: Turn, question: object) -> Turn | None:
    company = turn.search.opportunity(getattr(question, "about", None))
    read = turn.read.first("deadline") or turn.read.when
    if company is not None and read is None and UNDATED.search(turn.text):
        return no_deadline(turn, ())
    if (
        company is None
        or company.offer is None
        or read is None
        or not plain_answer(turn, "offer", "decision")
    ):
        return None
    turn = turn.to(record.answered(turn.search)).about(company.id)
    by = deadline_of(turn, company, read)
    turn = _status(turn, company, "offer", offer=replace(company.offer, deadline=by)).changed(
        f"the deadline of {find.name_of(company)}"
    )
    return turn.say(
        f"{words.capital(words.day(by.date, turn.today))}, {words.clock(by.local)}. I'll remind you two days before, the last good moment to ask for more time.",
        choices(company),
        UNDO,
        after=NEXT,
    )


def no_deadline(turn: Turn, args: tuple[str, ...]) -> Turn:
    return turn.to(record.answered(turn.search)).say(
        "Then ask for it in writing, with the details. Three working days is a fair wish."
    )


def decline(turn: Turn, company: Opportunity) -> Turn:
    turn = _status(turn, company, "withdrawn").changed(f"declined at {find.name_of(company)}")
    return turn.say(
        f"Noted: you declined {find.name_of(company)}. A kind line to them keeps the door open.",
        UNDO,
        after=NEXT,
    )


def choices(company: Opportunity) -> tuple[Choice, ...]:
    """What can be done with an offer (the taps are handlers.news.offer_choice)."""
    do = f"offer:{company.id}:"
    return (
        Choice(label="Accept", does=do + "yes"),
        Choice(label="Decline", does=do + "no"),
        Choice(label="Ask for more time", does=do + "time"),
    )


def accept(turn: Turn, company: Opportunity) -> Turn:
    turn = _status(turn, company, "accepted").changed(f"accepted at {find.name_of(company)}")
    others = [o for o in turn.search.opportunities if o.is_open]
    rest = (
        f" I'll bring a kind note for {words.listed(find.name_of(o) for o in others)}, so that nobody waits for you."
        if others
        else ""
    )
    return turn.say(f"Congratulations! {find.name_of(company)} it is.{rest}", UNDO)


def withdrawn(turn: Turn) -> Turn:
    return find.settled(
        turn,
        "withdrawn",
        _withdrawn,
        'Which company do you step back from? For example "withdrew from Acme".',
        focus=False,
    )


def _withdrawn(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    turn = _status(turn, company, "withdrawn").changed(f"withdrawn from {find.name_of(company)}")
    return turn.say(
        f"Noted: you step back from {find.name_of(company)}. A short note to them is good manners and keeps the door open.",
        UNDO,
        after=NEXT,
    )


def tap_close(turn: Turn, args: tuple[str, ...]) -> Turn:
    """close:<opportunity>:<last|warm|end>: the long silence, and how it ends."""
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    if company is None:
        return turn.say("That company is no longer on my list.")
    name = find.name_of(company)
    if args[1] == "warm":
        turn = _status(turn, company, "closed", keep_warm=True).changed(f"{name} kept warm")
        return turn.say(f"Good. {name} rests; I'll remind you in about three months.", UNDO)
    turn = _status(turn, company, "closed").changed(f"{name} closed")
    return turn.say(f"{name} is closed. You did what was sensible.", UNDO)


OFFER = Conversation(
    name="offer", summary="an offer came", example="Got an offer from Acme, answer by Friday", intents=("offer",),
    begin=offered, answer=answer_deadline, taps={"nodead": no_deadline},
)  # fmt: skip
REJECTED = Conversation(
    name="rejected", summary="it was a no", example="Rejected by Acme", intents=("rejected",), begin=rejected
)
WITHDRAWN = Conversation(
    name="withdrawn", summary="you step back", example="Withdrew from Acme", intents=("withdrawn",),
    begin=withdrawn, aliases=("withdraw", "close"), taps={"close": tap_close},
)  # fmt: skip
