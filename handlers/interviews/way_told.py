"""How one meets, told after the card: "it's by phone", "on Zoom, https://...", "at their office"."""

import re
from dataclasses import replace

from coach.model import Interview
from coach.model.interview import MeetingKind
from handlers import record
from handlers.reading.lead import behind
from handlers.turn import Turn

WAY = re.compile(
    behind("no|actually|sorry")
    + r"(?:it'?s|its|it is|it will be|it'll be|that'?s|will be|we'?ll (?:talk|speak|meet)|we (?:talk|speak|meet)|"
    r"the (?:call|interview|meeting|chat|screen)(?: is| will be|'s))?\s*(?:only |just |actually )*(?:\d+ ?min\w*,? )?"
    r"(?:by|on|via|over|through|using|an?|in|at)\s+(?:the |a |an |google |ms |microsoft )?"
    r"(?P<way>phone(?: call)?|telephone|zoom|teams|video(?: call)?|meet|webex|skype|person|on-?site|face to face|(?:their|the) office)\b",
    re.I,
)
VIDEO = frozenset({"zoom", "teams", "video", "video call", "meet", "webex", "skype"})
THERE = frozenset({"person", "onsite", "on-site", "face to face", "their office", "the office"})
LINK = re.compile(r"https?://\S+")


def told(turn: Turn, interview: Interview) -> Turn | None:
    found = WAY.match(turn.text)
    link = LINK.search(turn.text)
    if (found is None and link is None) or turn.read.dates:
        return None
    way = (found["way"] if found else "").casefold()
    place = (
        link[0].rstrip(".,)")
        if link
        else f"by {way}"
        if way.startswith(("phone", "tele"))
        else interview.place
    )
    kind: MeetingKind = "video" if way in VIDEO else "onsite" if way in THERE else interview.kind
    changed = replace(interview, place=place, kind=kind)
    minutes = turn.read.duration_minutes
    if minutes is not None:
        changed = replace(changed, minutes=minutes, minutes_assumed=False)
    return turn.to(record.put(turn.search, changed))
