"""Thanks that are asked about before the meeting they are for: one line now, or the wording after it."""

from coach import lazy_re as re
from coach.guard import Intended
from coach.model import Opportunity
from handlers import words
from handlers.overview.lists import next_meeting
from handlers.reading import find
from handlers.turn import Turn

THANKS = ("thank_you", "late_thank_you")
FOR_WHAT = re.compile(
    r"\bfor (?:the |their |her |his |this |that )?(?:\w+ )?"
    r"(?:invit\w+|time slot|slot|call back|quick|reply|answer|mail|e-?mail|confirm\w*|referr\w+|tip|"
    r"introduc\w+|help|moving|chance|opportunity)\b",
    re.I,
)
"""Something they did already."""
IN_A_LINE = 'One line does it, with your yes: "Thank you, I look forward to it." The thank-you that counts comes after you met, and I bring it.'


def wait(turn: Turn, company: Opportunity, meant: Intended) -> Turn | None:
    """Thanks for a talk that is still ahead: they come after it."""
    meeting = next_meeting(turn.search, company.id, turn.now)
    if meant.kind not in THANKS or meant.text or meeting is None or meeting.start is None:
        return None
    over = any(i.start and i.start.instant <= turn.now for i in turn.search.interviews_of(company.id))
    if over:
        return None
    if FOR_WHAT.search(turn.text):
        return turn.say(IN_A_LINE, silent=True)
    who = turn.search.person(meant.person)
    whom = words.called(who) if who else find.name_of(company)
    at = words.moment(meeting.start.instant, turn.zone, turn.now)
    return turn.say(
        f"You meet {whom} {_on(at)}; the thanks come after it, and I bring the wording.", silent=True
    )


def _on(at: str) -> str:
    return at if at.startswith(("today", "tomorrow", "this", "right")) else f"on {at}"
