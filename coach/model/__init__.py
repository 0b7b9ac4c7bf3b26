"""All that is stored, as frozen data; nothing here decides anything."""

from coach.model.contact import Channel, Contact, Direction
from coach.model.history import Change
from coach.model.interview import Debrief, Interview, MeetingKind
from coach.model.moments import WallTime, instant_of, is_zone, wall, wall_at
from coach.model.nudge import SETTLED, Nudge, NudgeState
from coach.model.opportunity import Delay, Hold, Offer, Opportunity, Pace, Promise, Sector, Status, Tone
from coach.model.outbox import OutboxMessage
from coach.model.people import Person, PersonRole
from coach.model.preferences import Preferences
from coach.model.question import OpenQuestion
from coach.model.reply import BOLD_OFF, BOLD_ON, Choice, Reply, bold, plain
from coach.model.search import SHAPE, JobSearch, new_id, next_due
from coach.model.verdict import Finding, Severity, Verdict
from coach.model.wording import Draft, DraftChannel

__all__ = [
    "BOLD_OFF",
    "BOLD_ON",
    "SETTLED",
    "SHAPE",
    "Change",
    "Channel",
    "Choice",
    "Contact",
    "Debrief",
    "Delay",
    "Direction",
    "Draft",
    "DraftChannel",
    "Finding",
    "Hold",
    "Interview",
    "JobSearch",
    "MeetingKind",
    "Nudge",
    "NudgeState",
    "Offer",
    "OpenQuestion",
    "Opportunity",
    "OutboxMessage",
    "Pace",
    "Person",
    "PersonRole",
    "Preferences",
    "Promise",
    "Reply",
    "Sector",
    "Severity",
    "Status",
    "Tone",
    "Verdict",
    "WallTime",
    "bold",
    "instant_of",
    "is_zone",
    "new_id",
    "next_due",
    "plain",
    "wall",
    "wall_at",
]
