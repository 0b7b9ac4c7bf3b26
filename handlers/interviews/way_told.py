"""How one meets, told after the card: "it's by phone", "on Zoom, https://...", "at their office"."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Interview
from coach.model.interview import MeetingKind
from handlers.reading.lead import behind
from handlers.turn import Turn

_LEAD = behind("no|actually|sorry|wait|it'?s|its|it is|only|just")
_MEDIUM = (
    r"phone(?: call| interview)?|telephone|zoom|teams|video(?: call| chat| interview)?|meet|webex|"
    r"skype|person|on-?site|face[- ]to[- ]face|(?:their|the) offices?"
)
WAY = re.compile(
    behind("no|actually|sorry|wait")
    + r"(?:it'?s|its|it is|it will be|it'll be|that'?s|will be|we'?ll (?:talk|speak|meet)|we (?:talk|speak|meet)|"
    r"the (?:call|interview|meeting|chat|screen)(?: is| will be|'s))?\s*(?:only |just |actually )*"
    r"(?:\d+ ?min\w*,? )?"
    r"(?:by|on|via|over|through|using|an?|in|at)\s+(?:the |a |an |google |ms |microsoft )?"
    rf"(?P<way>{_MEDIUM})\b",
    re.I,
)
BARE = re.compile(
    _LEAD + rf"(?:(?:an? )?(?:google |ms |microsoft )?(?P<way>{_MEDIUM}))"
    rf"(?:,? (?:not|instead of) [\w -]{{3,20}})?(?: (?:actually|instead|i think|apparently))?\W*$",
    re.I,
)
""" "Zoom", "its face to face": nothing but the way."""
SPOT = re.compile(
    _LEAD
    + r"(?:(?:he|she|they) said )?(?:it'?s |its |it is |(?:it|that)(?:'ll| will) be |the (?:interview|meeting)(?: is|'s|s) |"
    r"(?:we|i)(?:'re|'ll| will| are|'m| am)? (?:meet|meeting)(?: (?:him|her|them))? )?(?:gonna be |going to be )?"
    r"(?P<at>(?:at|in|on|over at) (?:[\w.’'&#-]+,? ){0,7}?"
    r"(?:offices?|shop|store|warehouse|plant|yard|site|depot|clinic|hospital|school|campus|studio|kitchen|salon|"
    r"garage|caf[eé]|restaurant|hotel|building|lobby|branch|headquarters|hq|library|church|club|centre|center|"
    r"(?:\d+(?:st|nd|rd|th) )?(?:floor|street|st|ave(?:nue)?|road|rd|blvd|boulevard|lane|drive|highway))"
    r"(?:,? (?:on|in|by|near|off|downtown|across from|next to|opposite)(?: [\w.’'&#-]+){0,6})?)"
    r"(?:,? (?:actually|i think|apparently|btw|by the way))?\W*$",
    re.I,
)
""" "It's at their shop on 51st Ave": where one goes."""
STREET = re.compile(
    _LEAD
    + r"(?:(?:the |their |our )?(?:address|location|venue|place|office)(?: there)?(?:['’]?s| is|:)+|(?:it['’]?s |its |it is )?(?:at|on)) "
    r"(?P<at>\d+[a-z]? [^;!?\n@]{4,70}|[^;!?\n@\d]{3,40},? \d[^;!?\n@]{0,40})$",
    re.I,
)
""" "The address is 14 Main St, Albany"."""
THERE = re.compile(r"person|on-?site|face|office", re.I)
BY_PHONE = re.compile(r"phone|tele", re.I)
_PHONE = "by phone"
LINK = re.compile(r"https?://\S+")


def told(turn: Turn, interview: Interview) -> Turn | None:
    found = WAY.match(turn.text) or BARE.match(turn.text)
    spot = None if found else SPOT.match(turn.text) or STREET.match(turn.text)
    if spot is not None and not turn.read.dates:
        return turn.put(replace(interview, place=spot["at"], kind="onsite"))
    link = LINK.search(turn.text)
    if (found is None and link is None) or turn.read.dates:
        return None
    changed = _by_way(interview, found["way"]) if found else interview
    if link is not None:
        changed = replace(changed, place=link[0].rstrip(".,)"))
    minutes = turn.read.duration_minutes
    if minutes is not None:
        changed = replace(changed, minutes=minutes, minutes_assumed=False)
    return turn.put(changed)


def _by_way(interview: Interview, way: str) -> Interview:
    """What was told of the way before goes: nobody meets on site and by phone."""
    place = None if interview.place == _PHONE else interview.place
    if BY_PHONE.match(way):
        kind: MeetingKind = "interview" if interview.kind in ("video", "onsite") else interview.kind
        return replace(interview, place=_PHONE, kind=kind)
    return replace(interview, place=place, kind="onsite" if THERE.search(way) else "video")
