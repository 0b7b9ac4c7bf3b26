"""How it ended: a no, accepted, declined, withdrawn, closed; one status, and the plan follows."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Opportunity
from coach.model.opportunity import Status
from handlers import record, words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.free_words import note
from handlers.news import ledger, offer_words
from handlers.overview.coming import NEXT
from handlers.overview.noted import GONE
from handlers.reading import find, which_one
from handlers.turn import Turn
from handlers.writing.sent_words import channel_in

TAKEN_BACK = re.compile(
    r"\b(?:not|n['’]t|never|no) (?:a |an? |really a )?(?:rejection|refusal|rejected|a no)\b|"
    r"\bmis-?read\b|\b(?:wrong|not that) (?:company|one)\b|\bit was (?:\w+ )?not \w+\W*$|"
    r"\bby mistake\b|\bi was wrong\b",
    re.I,
)
TELLS_THEM = re.compile(
    r"^\W*(?:(?:so|ok|i|just|have|i['’]ve|already|also|now)\b ?)*"
    r"(?:told|informed|wrote(?: to)?|let|e-?mailed|mailed|called|rang|texted|messaged)\b(?! me\b)",
    re.I,
)
OF_A_NO = re.compile(r"\b(?:rejection|refusal|reject(?:ed)?|a no)\b", re.I)
TELLS = 4
"""Words; fewer only say that it was a no."""


def with_status(turn: Turn, company: Opportunity, status: Status, **facts: object) -> Turn:
    updated = replace(company, status=status, status_at=turn.now, **facts)  # type: ignore[arg-type]
    return turn.put(updated).about(company.id)


def rejected(turn: Turn) -> Turn:
    return which_one.settled(
        turn,
        "rejected",
        _rejected,
        'I\'m sorry. Which company was it? For example "rejected by Acme".',
        open_only=False,
        focus=False,
        adds=True,
    )


def _rejected(turn: Turn) -> Turn:
    company = turn.company
    if company.status == "rejected" and TAKEN_BACK.search(turn.text):
        return turn.say("Then it is no no. One tap takes it back.", UNDO)
    if company.status == "rejected":
        if len(turn.text.split()) >= TELLS and not turn.text.startswith("/"):
            return note.begin(turn)  # told again, it says mostly why
        return turn.say(f"{find.name_of(company)} is noted as a no already.", silent=True)
    turn = with_status(
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


def no_no(turn: Turn) -> Turn | None:
    """ "It was not a rejection after all", of one that was noted as a no."""
    if not OF_A_NO.search(turn.text) or not TAKEN_BACK.search(turn.text):
        return None
    company = find.opportunity(turn, open_only=False).one
    refused = company is not None and company.status == "rejected"
    return turn.say("Then it is no no. One tap takes it back.", UNDO) if refused else None


def decline(turn: Turn, company: Opportunity) -> Turn:
    turn = with_status(turn, company, "withdrawn").changed(f"declined at {find.name_of(company)}")
    return turn.say(
        f"Noted: a no from you to {find.name_of(company)}. A kind line to them keeps the door open.",
        UNDO,
        after=NEXT,
    )


def accept(turn: Turn, company: Opportunity) -> Turn:
    question = turn.search.question
    if question is not None and question.about == company.id:
        turn = turn.answered()
    turn = with_status(turn, company, "accepted").changed(f"accepted at {find.name_of(company)}")
    others = [o for o in turn.search.opportunities if o.is_open]
    rest = (
        f" I'll bring a kind note for {words.listed(find.name_of(o) for o in others)}, so that nobody waits for you."
        if others
        else ""
    )
    return turn.say(f"Congratulations! {find.name_of(company)} it is.{rest}", UNDO)


def in_hand(turn: Turn, *, taken: bool = False) -> Turn:
    """ "I have decided to accept the offer", "I'll turn it down": of the only one there is."""
    mine = turn.search.offers
    answers = taken or offer_words.declined(turn.text)
    named = turn.read.company or turn.opportunity or find.companies(turn)
    if len(mine) != 1 or not answers or named:
        return turn
    elsewhere = any(mine[0].id not in p.opportunities for p in find.people(turn))
    return turn if elsewhere else turn.about(mine[0].id)


def withdrawn(turn: Turn) -> Turn:
    return which_one.settled(
        in_hand(turn),
        "withdrawn",
        _withdrawn,
        'Which company do you step back from? For example "withdrew from Acme".',
        focus=False,
    )


def _withdrawn(turn: Turn) -> Turn:
    company = turn.company
    if company.status == "offer" and offer_words.declined(turn.text):
        return decline(turn, company)
    turn = with_status(turn, company, "withdrawn").changed(f"withdrawn from {find.name_of(company)}")
    if TELLS_THEM.match(turn.text):
        turn = _they_know(turn, company)
        return turn.say(f"Noted: you step back from {find.name_of(company)}, and they know.", UNDO)
    return turn.say(
        f"Noted: you step back from {find.name_of(company)}. A short note to them is good manners and keeps the door open.",
        UNDO,
        after=NEXT,
    )


def _they_know(turn: Turn, company: Opportunity) -> Turn:
    """ "Told Tom I'm out": the goodbye was said."""
    there = find.people_there(turn, company)
    search, _ = record.add_contact(
        turn.search, opportunity=company.id, at=turn.now, direction="out", kind="close_out",
        channel=channel_in(turn.text) or "email", person=there[0].id if there else company.primary,
        text=turn.text[:300],
    )  # fmt: skip
    return turn.to(search)


def tap_close(turn: Turn, args: tuple[str, ...]) -> Turn:
    """close:<opportunity>:<last|warm|end>: the long silence, and how it ends."""
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    if company is None:
        return turn.say(GONE)
    name = find.name_of(company)
    if args[1] == "warm":
        turn = with_status(turn, company, "closed", keep_warm=True).changed(f"{name} kept warm")
        return turn.say(f"Good. {name} rests; I'll remind you in about three months.", UNDO)
    turn = with_status(turn, company, "closed").changed(f"{name} closed")
    return turn.say(f"{name} is closed. You did what was sensible.", UNDO)


REJECTED = Conversation(name="rejected", summary="it was a no", intents=("rejected",), begin=rejected)
WITHDRAWN = Conversation(
    name="withdrawn", summary="you step back", intents=("withdrawn",),
    begin=withdrawn, aliases=("withdraw", "close"), taps={"close": tap_close},
)  # fmt: skip
