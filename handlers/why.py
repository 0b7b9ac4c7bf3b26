"""/why: the reason behind the newest nudge or verdict, with its source."""

from coach.model import Nudge
from coach.nudges import CATALOGUE
from handlers.coming import title_of
from handlers.conversation import Conversation
from handlers.find import nudge_of
from handlers.turn import Turn


def begin(turn: Turn) -> Turn:
    nudge = nudge_of(turn)
    if nudge is not None:
        return _nudge(turn, nudge)
    for message in reversed(turn.search.outbox):
        if message.reply.verdict is not None and message.reply.verdict.findings:
            lines = [f"{f.why} (rule {f.rule})" for f in message.reply.verdict.findings]
            return turn.say("\n".join(lines))
        if message.reply.nudges and (found := turn.search.nudge(message.reply.nudges[-1])):
            return _nudge(turn, found)
    return turn.say(
        "There was nothing to explain yet. After a reminder or a warning I'll tell you where it comes from."
    )


def _nudge(turn: Turn, nudge: Nudge) -> Turn:
    kind = CATALOGUE.get(nudge.kind)
    if kind is None:
        return turn.say("You asked me to remind you.")
    return turn.say(
        f"{title_of(nudge)}: {nudge.reason}\n{kind.purpose}\nSource: rule book {kind.code}; {kind.sources}"
    )


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    nudge = turn.search.nudge(args[0]) if args else None
    return _nudge(turn, nudge) if nudge else turn.say("That step is no longer in the plan.")


CONVERSATION = Conversation(
    name="why", summary="why now, and where the advice comes from", begin=begin, taps={"why": tap}
)
