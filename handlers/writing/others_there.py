"""Others were there whose names nobody told: "do I have to thank the other two" is one line in the note to whoever is known."""

from coach import lazy_re as re
from coach.model import Nudge
from coach.model.called import first_name
from coach.model.changed import replace
from handlers import words
from handlers.turn import Turn
from handlers.writing.drafts import with_wish
from handlers.writing.steps import PENDING

_WHO = (
    r"(?P<who>the (?:other (?:two|three|four|people|panel(?:l?ists)?|interviewers?|members?)|others|rest(?: of (?:the|them)(?: panel| team)?)?|"
    r"(?:whole |entire )?panel))"
)
ASKED = re.compile(
    rf"^\W*(?:(?:and|but|so|also|ok|then)\b[ ,]*)*(?:(?:do|should|must|can|could|shall|would|how (?:do|can|should)|need|have) (?:i|we)\b|what about)"
    rf".{{0,30}}?\bthank\w*\b.{{0,20}}?\b{_WHO}\b",
    re.I,
)
THANKS = ("thank_you", "late_thank_you")
WISH = "thank {} as well"
ONE_LINE = "One line in the note to {} is enough where you have no names; I have put it in."


def asked(turn: Turn) -> Turn | None:
    """None where more than one of them is known, or no note of thanks is ahead."""
    found = ASKED.match(turn.text)
    step = _step(turn) if found else None
    person = turn.search.person(step.person) if step else None
    if found is None or step is None or person is None:
        return None
    done = with_wish(turn, step, WISH.format(found["who"].lower()))
    *earlier, last = done.replies
    said = ONE_LINE.format(words.shown(first_name(person.name), 30))
    return replace(done, replies=(*earlier, replace(last, text=f"{last.text}\n{said}", edits=None)))


def _step(turn: Turn) -> Nudge | None:
    """The note of thanks to the only one who is known of that meeting."""
    rows = [n for n in turn.search.nudges if n.kind in THANKS and n.state in PENDING and n.person]
    alone = [n for n in rows if (i := turn.search.interview(n.interview)) and len(i.people) == 1]
    return min(alone, key=lambda n: n.due, default=None)
