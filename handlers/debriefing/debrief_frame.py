"""What is told of the meeting itself, or of the job, while its look back is open: how it was held, how long it took, until
when, the pay. It is kept as that, and the question stays."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Interview
from handlers.debriefing import hour_ended
from handlers.debriefing.debrief_questions import question_for
from handlers.free_words import note
from handlers.interviews import way_told
from handlers.interviews.meeting_time import LONGEST, SHORTEST
from handlers.reading import clock_words, find
from handlers.reading.fits import states
from handlers.reading.reread import reread
from handlers.turn import Turn

_LEAD = r"^\W*(?:(?:and|also|btw|oh|so|ok|well)\b[, ]*)*"
WAS = re.compile(
    rf"{_LEAD}(?:it|the (?:call|interview|meeting|chat)|we)(?: was| met| spoke| talked|['’]s| is)"
    rf"(?: only| just| actually)? ",
    re.I,
)
LASTED = re.compile(
    rf"{_LEAD}(?:it|the (?:call|interview|meeting|chat)|that|we)?(?: only| just| actually)? ?"
    rf"(?:took|lasted|was|went(?: on)?(?: for)?|ran|talked|spoke)(?: us)?"
    rf"(?: for| about| only| just| around| roughly| almost| nearly)* "
    rf"(?P<length>(?:\d{{1,3}}|an?|half|one|two|three)\b[\w ]{{1,24}}?)"
    rf"(?: in total| in the end| max| tops| long)?\W*$",
    re.I,
)
CONDITION = re.compile(
    rf"{_LEAD}(?:the )?"
    rf"(?:salary|pay|wages?|rate|bonus|salary range|contract|start(?:ing)?(?: date)?|first day|"
    rf"notice(?: period)?|probation|working hours|hours|home office|vacation days|holidays)\b"
    rf"(?: \w+){{0,2}}?"
    rf"(?:['’]s|:| (?:is|are|was|were|would be|will be|starts?|begins?|could be|might be)\b)\s*\S|"
    rf"{_LEAD}(?:about |around |like )?[$£€₹]?\d[\d.,]*k? ?(?:/ ?|per |an |a )"
    rf"(?:hr|hour|h|day|year|yr|month|annum)\b|"
    rf"{_LEAD}it(?:['’]s| is| would be| will be) "
    rf"(?:\d|one|two|three|four|five|fully?|all|mostly|partly|hybrid|remote|full[- ]?time|"
    rf"part[- ]?time)\b[^.;]{{0,20}}"
    rf"(?:days?|office|remote|hybrid|time|home|a week)\b",
    re.I,
)
""" "Salary would be 85k", "it's 3 days office"."""


def told(turn: Turn, interview: Interview) -> Turn | None:
    """None where these words are something else."""
    if not states(turn.text):
        return None
    if (ended := hour_ended.told(turn, interview)) is not None:
        return ended
    changed = _lasted(turn, interview) or _held(turn, interview)
    if changed is not None:
        return _again(changed.changed("how the interview was held", tell=False), interview, "Noted.")
    if not CONDITION.match(turn.text):
        return None
    kept = note.put(turn.about(interview.opportunity), interview.opportunity)
    name = find.name_of(kept.opportunity) if kept.opportunity else "them"
    return _again(kept.changed(f"a note on {name}", tell=False), interview, f"Kept with {name}.")


def _again(turn: Turn, interview: Interview, lead: str) -> Turn | None:
    question, now = turn.search.question, turn.search.newest(interview)
    if question is None:
        return None
    text, row = question_for(turn.search, now, question.asks)
    return turn.about(interview.opportunity).say(f"{lead}\n{text}", row)


def _lasted(turn: Turn, interview: Interview) -> Turn | None:
    found = LASTED.match(turn.text)
    minutes = clock_words.length(found["length"]) if found else None
    if minutes is None or not SHORTEST <= minutes <= LONGEST:
        return None
    return turn.put(replace(interview, minutes=minutes, minutes_assumed=False))


def _held(turn: Turn, interview: Interview) -> Turn | None:
    """ "It was on Zoom"."""
    found = WAS.match(turn.text)
    if found is None:
        return None
    held = way_told.told(reread(turn, f"it is {turn.text[found.end() :]}"), interview)
    return turn.to(held.search) if held is not None else None
