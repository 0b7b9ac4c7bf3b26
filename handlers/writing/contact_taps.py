"""Below a verdict: to send all the same, to do the better thing instead, another angle, or to let it be."""

from coach.model import Choice, Draft, Opportunity
from coach.plan import person_to_write
from handlers.nudging.nudge_message import SPECIAL
from handlers.overview.coming import upcoming
from handlers.overview.noted import GONE
from handlers.turn import Turn
from handlers.writing import drafts, free_drafts, wrote

HERE = "Here it is, for when the time is right."
NO_WORDING = "I have no wording for that one; your own words are best."


def anyway(turn: Turn, args: tuple[str, ...]) -> Turn:
    """any:<opportunity>:<person>:<kind>:<channel>: their search, their call; with a version that asks for nothing."""
    company = turn.search.opportunity(args[0]) if len(args) == 4 else None
    if company is None:
        return turn.say(GONE)
    turn = turn.about(company.id)
    draft = free_drafts.asking_nothing(turn, company, args[2], args[1] or None)
    kind, channel = (draft.kind, draft.channel) if draft else (args[2], args[3])
    rows = free_drafts.rows(
        turn.search,
        draft,
        wrote.sent_it(company.id, args[1], kind, channel, asked=args[2]),
        Choice(label="Never mind", does="nevermind"),
    )
    return turn.say(_your_call(draft), *rows, draft=draft)


def _your_call(draft: Draft | None) -> str:
    if draft is None:
        return "Your call. Your own words are best for this one."
    if "?" in draft.body:
        return "Your call. Here is the wording for it."
    adds = "" if draft.template.startswith("note/") else " and adds something"
    return f"Your call. Here is a version that asks nothing{adds}."


def instead(turn: Turn, args: tuple[str, ...]) -> Turn:
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    if company is None:
        return turn.say(GONE)
    coming = (n for n in upcoming(turn.search, company.id, turn.now) if n.kind not in SPECIAL)
    planned = next((n for n in coming if n.kind == args[1]), None)
    if planned is not None:
        return drafts.show(turn, (planned.id,))
    return _drafted(turn, company, args[1], None)


def angle(turn: Turn, args: tuple[str, ...]) -> Turn:
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    if company is None:
        return turn.say(GONE)
    return _drafted(turn, company, "second_check_in", args[1])


def _drafted(turn: Turn, company: Opportunity, kind: str, angle: str | None) -> Turn:
    person = person_to_write(turn.search, company, kind)
    whom = person.id if person else None
    draft = free_drafts.free(turn, company.id, kind, whom, angle)
    sent = wrote.sent_it(company.id, whom, kind, draft.channel if draft else "email")
    return turn.about(company.id).say(
        HERE if draft else NO_WORDING,
        *free_drafts.rows(turn.search, draft, sent, Choice(label="Never mind", does="nevermind")),
        draft=draft,
    )


def never_mind(turn: Turn, args: tuple[str, ...]) -> Turn:
    return turn.say("Good. The plan stays as it is.", silent=True)
