"""The user wrote what no reminder asked for: the button that says so, and what is noted by it."""

from coach.guard import Intended, judge
from coach.model import Choice, Draft, Opportunity, OutboxMessage
from coach.nudges import CATALOGUE
from handlers import record, words
from handlers.buttons import UNDO
from handlers.outbox import by_ref
from handlers.overview.coming import NEXT
from handlers.overview.noted import GONE
from handlers.reading import find
from handlers.turn import Turn
from handlers.writing.kind_by_state import STATUS
from handlers.writing.sent_words import channel_in
from handlers.writing.ticked import over_there, rejoiced

PRESS = "wrote:"
NOTED = "That one is noted already."


def press(opportunity: str, person: str | None, kind: str, channel: str, asked: str | None = None) -> str:
    """What the button carries; `asked`: the kind that the question was about, where the wording is of another."""
    parts = (opportunity, person or "", kind, channel, *([asked] if asked else []))
    return PRESS + ":".join(parts)


def sent_it(
    opportunity: str, person: str | None, kind: str, channel: str, asked: str | None = None
) -> Choice:
    return Choice(label="Sent it", does=press(opportunity, person, kind, channel, asked))


def shown_on(shown: OutboxMessage) -> tuple[str, ...] | None:
    """What the button below a message carries, taken apart for `tap`."""
    does = (c.does for row in shown.reply.choices for c in row)
    found = next((d for d in does if d.startswith(PRESS)), None)
    return tuple(found.split(":")[1:]) if found else None


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """wrote:<opportunity>:<person>:<kind>:<channel>[:<kind asked about>]: logged, with the advice it went against."""
    company = turn.search.opportunity(args[0]) if len(args) in (4, 5) else None
    if company is None:
        return turn.say(GONE)
    tapped = by_ref(turn.search, turn.message.message_ref)
    draft = tapped.reply.draft if tapped else None
    if draft and any(
        c.text == draft.body and c.template == draft.template for c in turn.search.contacts_of(company.id)
    ):
        return turn.say(NOTED, silent=True)
    return _logged(turn, company, args, draft)


def _logged(turn: Turn, company: Opportunity, args: tuple[str, ...], draft: Draft | None) -> Turn:
    person, kind = args[1] or None, args[2]
    channel = channel_in(turn.text) or (draft.channel if draft else args[3])
    search, _ = record.add_contact(
        turn.search, opportunity=company.id, at=turn.now, direction="out", channel=channel, person=person,
        kind=kind, angle=draft.angle if draft else ("timeline_question" if kind in STATUS else None),
        text=draft.body if draft else None, subject=draft.subject if draft else None,
        template=draft.template if draft else None, against_advice=_against(turn, args),
    )  # fmt: skip
    search, answer = over_there(search, company.id, kind, draft, turn.now)
    turn = turn.to(search).about(company.id).changed(f"your message to {find.name_of(company)}")
    return turn.say(
        f"Noted: {_what(turn, company, kind, args[1], answer)}, today.{rejoiced(answer)}",
        UNDO,
        after=NEXT,
        silent=True,
    )


def _against(turn: Turn, args: tuple[str, ...]) -> tuple[str, ...]:
    """The rules that spoke against what was asked about."""
    asked = args[4] if len(args) == 5 else args[2]
    meant = Intended(opportunity=args[0], person=args[1] or None, kind=asked, channel=args[3])  # type: ignore[arg-type]
    return tuple(f.rule for f in judge(turn.search, meant, turn.now).findings if f.severity != "fine")


def _what(turn: Turn, company: Opportunity, kind: str, person_id: str, answer: str) -> str:
    """Check-in to Dana (Acme)."""
    known = CATALOGUE.get("reply_due" if kind == "reply" else kind)
    person = turn.search.person(person_id)
    to = f" to {words.called(person)}" if person else ""
    step = answer or (words.inside(known.headline) if known else "message")
    return f"{step}{to} ({find.name_of(company)})"
