"""/why: the reason behind the newest nudge or verdict, with its source."""

from coach.guard.rules import RULES
from coach.model import Nudge, Verdict
from coach.nudges import CATALOGUE, title_of
from coach.sources import named
from handlers import words
from handlers.conversation import Conversation
from handlers.reading.find import nudge_of
from handlers.turn import Turn

_RULES = {rule.id: rule for rule in RULES}
MOST_SOURCES = 3


def begin(turn: Turn) -> Turn:
    nudge = nudge_of(turn)
    if nudge is not None:
        return of_nudge(turn, nudge)
    for message in reversed(turn.search.outbox):
        if message.reply.verdict is not None and message.reply.verdict.findings:
            return turn.say(_verdict(message.reply.verdict))
        if message.reply.nudges and (found := turn.search.nudge(message.reply.nudges[-1])):
            return of_nudge(turn, found)
    return turn.say(
        "There was nothing to explain yet. After a reminder or a warning I'll tell you where it comes from."
    )


def of_nudge(turn: Turn, nudge: Nudge) -> Turn:
    kind = CATALOGUE.get(nudge.kind)
    if kind is None:
        return turn.say("You asked me to remind you.")
    told = [
        f"{title_of(nudge)}{_ahead(turn, nudge)}: {nudge.reason}",
        f"What for: {kind.purpose}.",
        *_from(kind.code, kind.sources),
    ]
    return turn.say("\n".join(told))


def _ahead(turn: Turn, nudge: Nudge) -> str:
    """The reason of a step to come is that of its day."""
    if nudge.state != "planned" or nudge.due <= turn.now:
        return ""
    return f", {words.moment(nudge.due, turn.zone, turn.now)}. By then"


def _verdict(verdict: Verdict) -> str:
    """Each reason with where it comes from."""
    lines: list[str] = []
    for finding in verdict.findings:
        rule = _RULES.get(finding.rule)
        lines += [finding.why, *_from(finding.rule, rule.source if rule else "")]
    return "\n".join(lines)


def _from(code: str, mention: str) -> list[str]:
    """The rule and its sources in words; one that is a judgement of our own says so."""
    sources = [source.partition(": ")[2] for source in named(mention)[:MOST_SOURCES]]
    if not sources:
        return [f"Rule {code}: a judgement of our own, between what the sources say."]
    return [f"Rule {code}, from {'; '.join(sources)}"]


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    nudge = turn.search.nudge(args[0]) if args else None
    return of_nudge(turn, nudge) if nudge else turn.say("That step is no longer in the plan.")


CONVERSATION = Conversation(
    name="why", summary="why now, and where the advice comes from", begin=begin, taps={"why": tap}
)
