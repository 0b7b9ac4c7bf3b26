"""/forget: one company, or everything; asked first, complete when done."""

from dataclasses import replace

from coach.model import Choice
from handlers import record
from handlers.conversation import Conversation
from handlers.message import ForgetEverything
from handlers.reading import find
from handlers.turn import Turn


def begin(turn: Turn) -> Turn:
    hits = (
        find.company(turn.search, turn.read.company)
        if turn.read.company
        else find.named_in(turn.search, turn.text)
    )
    rows = tuple((Choice(label=find.name_of(o, hits), does=f"forget:{o.id}"),) for o in hits[:6])
    everything = (Choice(label="Everything about me", does="forgetall:ask", style="danger"),)
    if not turn.search.opportunities:
        return turn.say("What shall I forget?", everything, (Choice(label="Nothing", does="nevermind"),))
    if not hits:
        rows = tuple(
            (Choice(label=find.name_of(o, turn.search.opportunities), does=f"forget:{o.id}"),)
            for o in turn.search.opportunities[-6:]
        )
    return turn.say("What shall I forget?", *rows, everything, (Choice(label="Nothing", does="nevermind"),))


def tap_company(turn: Turn, args: tuple[str, ...]) -> Turn:
    company = turn.search.opportunity(args[0]) if args else None
    if company is None:
        return turn.say("That company is gone already.", silent=True)
    if len(args) < 2:
        name = find.name_of(company)
        return turn.say(
            f"Forget {name} with all its interviews, people and notes?",
            (
                Choice(label=f"Forget {name}"[:60], does=f"forget:{company.id}:yes", style="danger"),
                Choice(label="Keep it", does="nevermind"),
            ),
        )
    turn = turn.to(record.answered(record.without(turn.search, company.id))).changed(
        f"forgot {find.name_of(company)}", tell=False
    )
    return turn.say(
        f"{find.name_of(company)} is forgotten. Undo works until ten changes later; /forget everything wipes that as well.",
        (Choice(label="Undo", does="undo:"),),
    )


def tap_all(turn: Turn, args: tuple[str, ...]) -> Turn:
    if args[:1] != ("yes",):
        count = len(turn.search.opportunities)
        return turn.say(
            f"Everything: {count} compan{'ies' if count != 1 else 'y'}, all people, messages and settings, backups included. This cannot be undone.",
            (
                Choice(label="Forget everything", does="forgetall:yes", style="danger"),
                Choice(label="Keep it", does="nevermind"),
            ),
        )
    turn = turn.say("Done. I know nothing about you any more. Good luck; you can start again at any time.")
    return replace(turn, effects=(ForgetEverything(),))


CONVERSATION = Conversation(
    name="forget", summary="forget a company, or everything", begin=begin,
    taps={"forget": tap_company, "forgetall": tap_all}, example="/forget Acme",
)  # fmt: skip
