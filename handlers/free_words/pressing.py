"""Buttons, tapped or typed: what stands on one of the last messages is pressed by its words."""

from dataclasses import replace
from datetime import timedelta
from itertools import islice

from coach import lazy_re as re
from coach.model import Choice, OutboxMessage
from handlers import catalogue
from handlers.reading import find, may_i, new_firm, on_screen, step_words
from handlers.reading.fits import asks
from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import wrote

PLAIN_COMMANDS = ("undo", "help", "list", "plan", "settings", "why", "cancel")
"""Words that mean the command when they stand alone."""
SHORT_ANSWERS = ("yes", "no", "skip")
SENT = re.compile(
    behind("yes|great|alright|done")
    + r"(?:i )?(?:'ve |have )?(?:just |already |now )?sent (?:it|that|this)\b(?! to\b)",
    re.I,
)
""" "I sent it, but called her Mrs Jenkins": whatever is said of it, it is out."""
SENT_IT = "sent it"
"""The button below each wording."""
FEW = 6
"""Words; with more it may tell something of its own."""
PLACE = re.compile(r"^\W*(?:the )?(first|1st|former|second|2nd|third|3rd|last|latter)(?: one)?\b", re.I)
PLACES = (("first", "1st", "former"), ("second", "2nd"), ("third", "3rd"), ("last", "latter"))
OF_ITS_OWN = re.compile(
    behind("or|wait|sorry")
    + r"(?:(?:do|should|can|may|must|shall|could|would|will|did|have|am|is|are|was|were|has|does) "
    r"(?:i|we|you|it|they|she|he|that|this)\b|"
    r"(?:who|what|where|when|why|how|can|could|should|shall|may|would|do|does|did|is|are|tell|ask|"
    r"write|call|e-?mail|mail|remind|thank|send|draft|let)\b|"
    r"(?:i|we) (?!mean\b|meant\b|think\b|guess\b|was\b|am\b)\w+)",
    re.I,
)
"""A question or a fact of its own ("do I have to tell Acme?") chooses nothing."""
NEWS = ("offer", "rejected", "applied", "withdrawn", "sent", "decision", "cancel", "reschedule")
"""What words tell of a company, rather than which is meant."""
STANDS = timedelta(hours=12)
"""How long the question which one is meant waits for a name."""
KEEPS = re.compile(
    r"(?:(?:i know|yes|ok(?:ay)?|no|still|fine|sure|never ?mind|then|just|please|do it)\b[ ,.!]*)*"
    r"(?:(?:keep|stay with|leave it (?:at|on)|stick (?:to|with))\b"
    r"(?: (?:it|that|the|on|at|this|my|\w+day|\w{3}|\d+\w*|date|time|as|is|then|anyway|please|\w+ \d+))*|"
    r"anyway|do it anyway|(?:\w+day )?(?:is|it'?s) fine(?: (?:by|with|for) me)?)",
    re.I,
)
""" "I know, keep Wednesday", where that is offered."""
FINAL = ("offer:", "sent:", "skip:", "close:", "forget:")
"""What such a button does: "accept?" only asks about it."""
LAST = 3
RECENT = 2
"""Messages of the bot whose buttons can be pressed by typing them."""


def pressed(turn: Turn, word: str) -> Turn | None:
    """Words that stand on a button of the last messages press it, on the message that carries it."""
    recent = tuple(islice(on_screen.messages(turn.search), RECENT))
    if (
        (step_words.DONE.match(turn.text) or SENT.match(turn.text))
        and recent
        and recent[0].reply.draft
        and recent[0].lane == "reply"
    ):
        word = SENT_IT
        if (press := _against_advice(recent[0])) is not None:
            return tapped(replace(turn, message=replace(turn.message, tap=press, message_ref=recent[0].ref)))
    choice = _meant(turn, word, [c for m in recent for row in m.reply.choices for c in row if c.does])
    if choice is None or (asks(turn.text) and choice.does.startswith(FINAL)):
        return None
    on = next(m for m in recent if any(choice in row for row in m.reply.choices))
    ref = turn.message.message_ref or on.ref
    return tapped(replace(turn, message=replace(turn.message, tap=choice.does, message_ref=ref)))


def _against_advice(shown: OutboxMessage) -> str | None:
    """ "Sent", said of wording that came with "I would leave that one for now" and has no such button."""
    draft = shown.reply.draft
    offered = any(c.label.casefold() == SENT_IT for row in shown.reply.choices for c in row)
    if draft is None or draft.opportunity is None or shown.reply.verdict is None or offered:
        return None
    return wrote.press(draft.opportunity, draft.person, draft.kind, draft.channel)


def _meant(turn: Turn, word: str, choices: list[Choice]) -> Choice | None:
    """ "yes", "no" and "skip" press by their first word."""
    if word in SHORT_ANSWERS:
        choices = [c for c in choices if not _of_an_earlier_question(turn, c)]
    if word.isdigit() and len(word) < 3:
        return next((c for c in choices if c.label.startswith(f"{word} ")), None)
    if word in PLAIN_COMMANDS:
        return None
    if KEEPS.fullmatch(word) and (keep := next((c for c in choices if c.label.startswith("Keep ")), None)):
        return keep
    whole = next((c for c in choices if c.label.casefold() == word), None)
    if whole is not None or word not in SHORT_ANSWERS:
        return whole
    return next((c for c in choices if re.split(r"[\s,]", c.label.casefold())[0] == word), None)


def chosen(turn: Turn) -> Turn | None:
    """ "The second one, Globex", where it was asked which is meant: what was said before is applied to it."""
    question = turn.search.question
    if OF_ITS_OWN.match(turn.text) or may_i.meant(turn):
        return None
    if question is None or question.asks != "which" or len(turn.text.split()) > FEW or turn.read.dates:
        return None
    if turn.read.intent in NEWS or turn.now - question.asked_at > STANDS:
        return None
    ids = [o for o, _ in question.options]
    named = [o.id for o in find.companies(turn) if o.id in ids]
    people = find.people(turn)
    named = named or [o for p in people for o in p.opportunities if o in ids]
    if place := PLACE.search(turn.text):
        at = PLACES.index(next(p for p in PLACES if place[1].casefold() in p))
        named = named or ids[-1:] if at == LAST else named or ids[at : at + 1]
    return _which(turn, question.id, named[0]) if len(set(named)) == 1 else None


def _of_an_earlier_question(turn: Turn, choice: Choice) -> bool:
    """ "No" to a question of the debrief is no answer to the one before it."""
    verb, *args = choice.does.split(":")
    question = turn.search.question
    return verb == "dbf" and len(args) == 3 and (question is None or question.asks != args[1])


def tapped(turn: Turn) -> Turn:
    verb, *args = turn.message.tap.split(":")
    if verb == "which" and len(args) == 2:
        return _which(turn, args[0], args[1])
    if verb == "run" and args and args[0] in catalogue.BY_COMMAND:
        return catalogue.BY_COMMAND[args[0]].begin(reread(turn, f"/{args[0]}"))
    tap = catalogue.BY_TAP.get(verb)
    if tap is None or (args and not args[-1] and verb != "undo" and len(args) < 2):
        return turn.say(
            "That button is from an older version of me. Say it in words and I'll take it from there."
        )
    return tap(turn, tuple(args))


def _which(turn: Turn, question_id: str, opportunity: str) -> Turn:
    """The words already said, now that it is known what they are about."""
    question = turn.search.question
    if question is None or question.id != question_id or question.conversation not in catalogue.BY_NAME:
        return turn.say(
            "That question is closed already. Tell me again what happened, with the company's name."
        )
    turn = turn.to(replace(turn.search, question=None))
    if tapped := question.get("tap"):
        turn = replace(turn, message=replace(turn.message, tap=tapped))
    said = question.get("text") or ""
    if opportunity == new_firm.ADD:
        turn = reread(new_firm.added(turn, question), said)
    else:
        turn = reread(turn, said).about(opportunity)
    return catalogue.BY_NAME[question.conversation].begin(turn)
