"""Whom one met there: the answer to "Who did you talk to?", and whoever is told of beside another question."""

import re
from dataclasses import replace

from coach.model import Interview
from coach.understand import ContactRead, Understood
from coach.understand.first_names import FIRST_NAMES
from handlers import capitals, record, words
from handlers.debriefing.debrief_flow import ask
from handlers.interviews.answers import NOBODY
from handlers.interviews.who_is_met import add_people
from handlers.reading import who_is
from handlers.reading.fits import asks
from handlers.reading.lead import behind
from handlers.turn import Turn

_LEAD = behind("first|later|after that|there")
ALSO_THERE = re.compile(
    _LEAD + r"(?:there was also |with )?[A-Z][\w'-]+(?:[ ,]+(?:and )?[A-Z][\w'-]+){0,5},?(?: from \w+)? "
    r"(?:was|were|sat|joined)(?: also| in)? (?:there|in|on|us|too)\b|"
    r"^\W*(?:it|the interview|the meeting|that|the call) was (?:also |actually )?with [A-Z]|"
    r"\b(?:sat in|sat there|sat with us|joined (?:us|in|the (?:call|meeting|interview))|"
    r"(?:was|were|is) (?:also |both |all |there too |there as well )?"
    r"(?:there|in the room|on the call|in on it|present|on the panel|with us)|"
    r"came (?:in )?(?:too|as well|along|later|for the last))\b",
)
MET = re.compile(
    _LEAD
    + r"(?:i |we )?(?:'ve |have |was |were )?(?:also |mostly |mainly |briefly |then |first |just |only )*"
    r"(?:(?:talked|spoke|talking|speaking|chatted|chatting|sat|sat down|interviewed) (?:to|with)|"
    r"met(?: with)?|(?:was |were )?interviewed by|got to (?:meet|know))\b",
    re.I,
)
""" "Talked to Jen from recruiting": somebody who was not named before, whatever was asked."""
WERE = re.compile(
    r"\b(?:directors?|others?|people|interviewers?|panel(?:ists?)?|managers?|colleagues?|members?|two|"
    r"three|rest|team) "
    r"(?:there |in there |on it )?(?:were|was|are|is|included|:) (?:called |named )?(?=[A-Z])|"
    r"\b(?i:(?:they|there|we|it) (?:were|are|was|is|had|'re)(?: \w+)? "
    r"(?:two|three|four|five|six|2|3|4|5|6)(?: of (?:them|us))?(?: (?:people|persons|interviewers))?"
    r"(?: (?:in|on|at|there|the|panel|table|room|call))*)\W+"
    r"(?=[A-Z])",
)
""" "The two directors were Anita Rao and Bill Foster", "they were two on the panel, Ann and Bo"."""
NICE = re.compile(
    r"^(?!.*\b(?:said|says|told|mentioned|thinks?|heard)\b).*\b(?:was|were|seemed) "
    r"(?:(?:really|very|so|super|quite|both|also|rather|a bit|pretty|extremely) )*"
    r"(?:kind|nice|lovely|friendly|sweet|warm|cold|rude|tough|strict|helpful|funny|quiet|charming|"
    r"pleasant|great|patient|welcoming|distant)\b",
    re.I | re.S,
)
""" "The librarian Ms. Ortega was kind": she was there."""
_SOMEBODY = (
    r"(?:person|people|persons|man|woman|guy|lady|gentleman|chap|girl|colleague|interviewer|manager|"
    r"boss|engineer|assistant|director|others?|of (?:them|us)|(?:some|any)(?:body|one))"
)
PRESENT = re.compile(
    rf"\b(?:there|we|they|it|i)"
    rf"(?: will be|['’]ll be| was| were| had| met| are)\b[^.;!?]{{0,28}}\b{_SOMEBODY}s?\b|"
    rf"^\W*(?:the )?(?:two|three|four|both|2|3|4)\b[^.;!?,]{{0,16}}\b(?:{_SOMEBODY}s?)\b|"
    rf"\b(?:and|plus|with|also) (?:an?|the|her|his|their|another|one) (?:\w+ )?{_SOMEBODY}\b|"
    rf"\b(?:dropped|popped|stepped|dialed|dialled|hopped|looked|came|walked) (?:in|by|over|on)\b|"
    r"\bthe (?:other|second|third) (?:person|one|two|three|interviewers?|man|woman|guy|lady|people|panell?ists?|members?)\b|"
    r"\b(?:joined|took notes|listened in|introduced (?:himself|herself|themselves))\b",
    re.I,
)
""" "There was a second person, Marc from finance", "her boss Alan dropped in": whoever is named beside it was there."""
OUTSIDE = re.compile(
    r"\b(?:at|on|over|for|in) (?:an?|the|my) (?:\w+ )?"
    r"(?:meet-?up|fair|conference|party|dinner|coffee|lunch|event|train|bus|plane|gym|summit|"
    r"hackathon|reception|wedding|course|webinar|talk|workshop)\b|"
    r"\b(?:coffee|lunch|dinner|drinks?) with\b|\brefer me\b|\bword for me\b",
    re.I,
)
"""Met somewhere else, and not at the interview."""
OF_WHAT = re.compile(r"\b(?:about|on how|regarding|how|why|that)\b", re.I)
"""What they talked about is told as well."""
FEW_WORDS = 4


def adds(turn: Turn) -> bool:
    """Somebody who sat there too."""
    told = (
        ALSO_THERE.search(turn.text)
        or MET.match(turn.text)
        or WERE.search(turn.text)
        or NICE.match(turn.text)
        or who_is.INVERTED.match(turn.text)
        or (PRESENT.search(turn.text) and not turn.read.dates)
    )
    there = not turn.read.company and not asks(turn.text) and not OUTSIDE.search(turn.text)
    return bool(told and there and _named_people(turn))


def told(turn: Turn, interview: Interview) -> tuple[Turn, str] | None:
    """They are added to the interview, and said back; None where nobody new was told of."""
    if not adds(turn):
        return None
    known = [p.name for p in turn.search.people if p.id in interview.people]
    new = [n for n in _named_people(turn) if not any(record.same_person(n, k) for k in known)]
    echo = f"{words.listed(words.shown(capitals.person(n), 60) for n in new)}, noted.\n" if new else ""
    return (met(turn, interview, turn.read), echo) if new else None


def only_names(text: str) -> bool:
    """Nothing is said of what was talked about."""
    return OF_WHAT.search(text) is None


def answers(turn: Turn) -> bool:
    """To "Who did you talk to?"."""
    return bool(turn.read.contacts and not turn.read.dates) or NOBODY.match(turn.text) is not None


def named(turn: Turn) -> bool:
    """Few words, or somebody's name among them: "kid just threw up gotta go" names nobody."""
    words_ = turn.text.split()
    known = any(w.strip(",.").casefold() in FIRST_NAMES for w in words_)
    few = len(words_) <= FEW_WORDS
    listed = known and re.search(r",| and | & |\+", turn.text) is not None
    return bool(turn.read.contacts) or listed or few or turn.text.istitle()


def answered(turn: Turn, interview: Interview) -> Turn:
    if NOBODY.match(turn.text):
        return ask(turn, interview, "people")
    read = turn.read
    if not read.contacts:
        read = replace(read, contacts=(ContactRead(name=words.shown(turn.text, 60)),))
    return ask(met(turn, interview, read), interview, "people")


def met(turn: Turn, interview: Interview, read: Understood) -> Turn:
    """The people named added to those of the interview."""
    search, ids = add_people(turn.search, interview.opportunity, read)
    people = tuple(dict.fromkeys((*interview.people, *ids)))
    company = search.opportunity(interview.opportunity)
    if company is not None and company.primary is None and people:
        search = record.put(search, replace(company, primary=people[0]))
    return turn.to(record.put(search, replace(interview, people=people)))


def _named_people(turn: Turn) -> list[str]:
    return [c.name for c in turn.read.contacts if c.name]
