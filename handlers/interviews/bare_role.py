"""Right after the card, a job title alone is the role: "data engineer", "it's for the nurse position"."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Interview
from handlers.interviews import particulars
from handlers.reading import find
from handlers.turn import Turn

AROUND = re.compile(
    r"\b(?:it'?s|it is|that'?s|the|an?|for|as|of|my|is|role|position|post|job|title|please|btw|and|oh|"
    r"sorry|applied|am|i'?m)\b",
    re.I,
)
"""Words that may stand beside it."""


def told(turn: Turn, interview: Interview) -> Turn | None:
    """None where more is said, or the role is known."""
    company, read = turn.search.opportunity(interview.opportunity), turn.read
    if (
        company is None
        or company.role
        or not read.role
        or read.dates
        or read.company
        or read.contacts
        or particulars.sector_of(turn.text)
    ):
        return None
    rest = AROUND.sub("", re.sub(re.escape(read.role), "", turn.text, count=1, flags=re.I))
    if any(c.isalnum() for c in rest):
        return None
    named = turn.put(replace(company, role=read.role))
    return named.changed(f"the role at {find.name_of(company)}", tell=False)
