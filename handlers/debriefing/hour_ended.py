""" "We finished at 11:15", told in the debrief: where the meeting ended, and no day by which they decide."""

from coach import lazy_re as re
from coach.model import Interview
from handlers import words
from handlers.debriefing.debrief_questions import question_for
from handlers.interviews.correct_times import ending_at
from handlers.turn import Turn

CLOCK = re.compile(
    r"\b(?:(?:finish|end|conclud|wrapp)ed(?: up)? (?:at|by|around|about)|"
    r"(?:was|were|got|came|is) (?:over|out|done|through) (?:at|by|around|about)) "
    r"(?P<end>\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?)\b",
    re.I,
)
LONGEST = 8 * 60
"""Minutes."""


def told(turn: Turn, interview: Interview) -> Turn | None:
    """The end is noted and the open question stays; None where no end is told, or more than that."""
    question, found = turn.search.question, CLOCK.search(turn.text)
    if question is None or found is None or len(turn.read.dates) > 1:
        return None
    ended = ending_at(interview, found["end"], LONGEST)
    if ended is None or ended.start is None:
        return None
    turn = turn.put(ended).changed("when the interview ended", tell=False)
    text, row = question_for(turn.search, ended, question.asks)
    return turn.say(f"{words.capital(words.span(ended.start, ended.minutes))}, noted.\n{text}", row)
