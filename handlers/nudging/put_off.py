"""With a nudge just shown, "it", "this" and "that" are its step: "can this wait till Monday?" puts it off."""

from coach import lazy_re as re
from coach.model import Nudge
from handlers.reading import find, may_i
from handlers.reading.day_words import WEEKDAY
from handlers.reading.unanswered import came
from handlers.turn import Turn

LATER = re.compile(
    r"\b(wait|later|rather|push|move|postpone|delay|put (it|this|that)( \w+)? off|"
    r"hold (it|this|that|off)|not (now|today|yet|tonight)|again|snooze|"
    r"(do|send|write|mail|handle|sort|tackle|get to) (it|this|that)|instead|is better|works better|"
    r"better|can'?t (do|send|now)|busy|no time|too tired|give me (until|till))\b",
    re.I,
)
AGAIN = re.compile(r"\bagain\b", re.I)
MEETING = re.compile(
    r"\b(interview|meeting|round|chat|wants?|wanted|talk to me|see me|second|2nd|invited|they|she|he|"
    r"moved us|call with|decid\w+|offer|rescheduled|remind me)\b",
    re.I,
)
"""Words of something that happens, or of them: not the step in hand."""
EXCUSE = re.compile(
    r"^\W*(?:(?:sorry|ugh|no|ok|well|oh)\b[, ]*)*"
    r"(?:i(?:['’]m| am|['’]ve| have|['’]ll be| will be|['’]d)|my \w+ (?:is|are)|no \w+|still|at|on|"
    r"stuck|out)\b[^.;!?]{0,50}[,;:–-]\s*"
    r"(?:(?:so|then|maybe|rather|better) )*"
    r"(?:tomorrow|tonight|later|this (?:evening|afternoon)|"
    rf"(?:on )?{WEEKDAY}|next week)"
    r"(?: (?:morning|afternoon|evening|then|instead))?\W*$",
    re.I,
)
""" "I am on the train without a laptop, tomorrow"."""
ABOUT_THE_STEP = ("debrief", "snooze", "draft")
"""Conversations whose open question does not ask for a day of its own."""
LONGEST = 70


def meant(turn: Turn, nudge: Nudge) -> bool:
    """A later moment for the step on the table, and nothing else."""
    when, question = turn.read.when, turn.search.question
    if when is None or (when.start <= turn.now and when.has_time) or len(turn.text) > LONGEST:
        return False
    if question is not None and question.conversation not in ABOUT_THE_STEP:
        return False
    if came(turn.text):
        return False
    if MEETING.search(turn.text) or not _later(turn) or _promise_asked(turn):
        return False
    mine = find.company(turn.search, turn.read.company) if turn.read.company else ()
    named = find.people(turn)
    return (not turn.read.company or nudge.opportunity in {o.id for o in mine}) and (
        not turn.read.contacts or nudge.person in {p.id for p in named}
    )


def _later(turn: Turn) -> bool:
    """ "Can I email her again today?" asks whether to write once more, and puts nothing off."""
    text = AGAIN.sub("", turn.text) if may_i.meant(turn) else turn.text
    return LATER.search(text) is not None or EXCUSE.match(text) is not None


def _promise_asked(turn: Turn) -> bool:
    """While "when do they decide?" is the newest thing said, a day is the answer to it."""
    question = turn.search.question
    recent = [m for m in turn.search.outbox if m.reply.edits is None]
    return (
        question is not None
        and question.asks == "promise"
        and bool(recent)
        and recent[-1].id == question.message
    )
