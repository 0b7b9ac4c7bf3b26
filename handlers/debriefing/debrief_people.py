"""Whom one met there: the answer to "Who did you talk to?", and whoever is told of beside another question."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Interview
from coach.model.called import given_name
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
    r"\b(?i:panel(?:ists?)?|interviewers?|committee|board|team|people)(?i:(?: (?:of|was|were)(?: \w+)?)?)\s*[:–-]\s*(?=[A-Z])|"
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
    r"\bthere was (?:also )?(?:an?|another|one) (?:\w+ ){1,3}?(?:in the room|there|on the call|at the table|too|with us)\b|"
    r"(?:\+|&) (?:an?|the|her|his|their|another|one) (?:\w+ )?"
    rf"{_SOMEBODY}s?\b|\+ (?:her|his|their) \w+, (?=[A-Z])|"
    rf"^\W*(?:the )?(?:two|three|four|both|2|3|4)\b[^.;!?,]{{0,16}}\b(?:{_SOMEBODY}s?)\b|"
    rf"\b(?:and|plus|with|also) (?:an?|the|her|his|their|another|one) (?:\w+ )?{_SOMEBODY}\b|"
    rf"\b(?:dropped|popped|stepped|dialed|dialled|hopped|looked|came|walked) (?:in|by|over|on)\b|"
    r"\bthe (?:other|second|third) (?:person|one|two|three|interviewers?|man|woman|guy|lady|people|panell?ists?|members?)\b|"
    r"\b(?:joined|took notes|listened in|introduced (?:himself|herself|themselves))\b",
    re.I,
)
""" "There was a second person, Marc from finance", "her boss Alan dropped in": whoever is named beside it was there."""
IN_ACTION = re.compile(
    rf"{_LEAD}(?:(?:an?|one|the|another|some|his|her|their|this) (?:\w+ ){{0,2}})?(?:(?:mr|mrs|ms|miss|dr|prof|sister|madam|sir)\b\.? )?"
    r"(?!(?:i|we|you|he|she|it|they|my|hr|everyone|everybody|nobody)\b)[^\W\d_][\w'’-]*(?: [A-Z][\w'’-]+)?(?: from [\w ]{2,20})?,? "
    r"(?:(?:also|then|only|mostly|mainly|even|just|really) )*"
    r"(?:asked(?! (?:me )?(?:to|for)\b)|grilled|quizzed|interviewed|showed|walked me|took me|led|ran the|started|opened|joined|chaired|"
    r"greeted|welcomed|interrupted|listened|nodded|smiled|laughed)\b|"
    r"\bintroduced me to (?!the\b|a\b|everyone\b|everybody\b|their\b)\w|"
    rf"\b(?:{_SOMEBODY}|bloke|fella|fellow|one|madam) (?:(?:was|is|were) )?(?:called|named|name(?:['’]?s| is| was)?:?) (?=[A-Z])|"
    rf"{_LEAD}(?:it )?was (?:with )?(?:an?|the|this|some|one) (?:\w+ ){{0,2}}?(?:{_SOMEBODY}|bloke|fella|dr|mr|mrs|ms)\b|"
    r"\bit was [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? instead\b|\bi (?:saw|met|got|had|spoke (?:to|with)|talked to) [A-Z][\w'’. -]{1,30} instead\b|\binstead (?:it was |i (?:met|saw|got) |there was )[A-Z]|"
    r"\bplus (?:an?|the|another|one|his|her|their) \w|"
    rf"{_LEAD}(?:the )?[\w ]{{3,24}}s were (?:[A-Z][\w'’-]+(?:,? and |, |\W*$| ))+",
    re.I,
)
""" "Dr Shah grilled me on falls", "a lady called Ngozi", "she introduced me to Dr Osei", "Folake plus the matron, Jean"."""
OUTSIDE = re.compile(
    r"\b(?:at|on|over|for|in) (?:an?|the|my) (?:\w+ )?"
    r"(?:meet-?up|fair|conference|party|dinner|coffee|lunch|event|train|bus|plane|gym|summit|"
    r"hackathon|reception|wedding|course|webinar|talk|workshop)\b|"
    r"\b(?:coffee|lunch|dinner|drinks?) with\b|\brefer me\b|\bword for me\b",
    re.I,
)
"""Met somewhere else, and not at the interview."""
OF_WHAT = re.compile(
    r"\b(?:about(?! (?:it|this|that|everything)\b)|on how|regarding|how|why|that|if|whether|what)\b", re.I
)
"""What they talked about is told as well."""
FEW_WORDS = 4
ABSENT = (
    r"(?: \w+)? (?:was(?:n['’]?t| not)(?: there| in| around| able| free)|could(?:n['’]?t| not) (?:make|come|join|be there)|"
    r"did(?:n['’]?t| not) (?:come|show|join|make it|turn up)|was (?:off|ill|sick|away|out)\b|had to cancel|never (?:came|showed|joined))"
)
""" "Rupert wasn't there in the end"."""


def without_absent(turn: Turn, interview: Interview) -> Turn:
    """Whoever did not come was not met, and is thanked for nothing."""
    here = turn.search.interview(interview.id) or interview
    people = [p for id in here.people if (p := turn.search.person(id)) is not None]
    gone = [p.id for p in people if re.search(rf"\b{re.escape(given_name(p.name))}{ABSENT}", turn.text, re.I)]
    if not gone or len(gone) == len(people):
        return turn
    left = tuple(id for id in here.people if id not in gone)
    search = record.put(turn.search, replace(here, people=left))
    company = search.opportunity(here.opportunity)
    if company is not None and company.primary in gone:
        search = record.put(search, replace(company, primary=left[0]))
    return turn.to(search)


def adds(turn: Turn) -> bool:
    """Somebody who sat there too."""
    told = (
        ALSO_THERE.search(turn.text)
        or MET.match(turn.text)
        or WERE.search(turn.text)
        or NICE.match(turn.text)
        or who_is.INVERTED.match(turn.text)
        or IN_ACTION.search(turn.text)
        or (PRESENT.search(turn.text) and not turn.read.dates)
    )
    there = not turn.read.company and not asks(turn.text) and not OUTSIDE.search(turn.text)
    return bool(told and there and _named_people(turn))


def outright(turn: Turn) -> bool:
    """It is said that they were there; a name alone may be whoever decides."""
    ways = (ALSO_THERE, MET, WERE, PRESENT, NICE)
    return any(p.search(turn.text) for p in ways)


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
