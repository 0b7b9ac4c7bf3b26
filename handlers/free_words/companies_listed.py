"""Several meetings in one line, of which only the companies are told: "interviews with Stripe, Figma and Lidl next week"."""

from dataclasses import replace

from coach import lazy_re as re
from handlers.free_words.seams import WAS, Part
from handlers.reading.event_date import event_date
from handlers.reading.fits import asks
from handlers.reading.reread import read
from handlers.turn import Turn

KIND = r"(?:interviews?|interviewing|screens?|calls?|chats?|rounds?|trials?|assessments?)"
LED = re.compile(
    rf"^(?P<lead>[^.:;!?]{{0,60}}?\b{KIND}\b(?: (?:coming(?: up)?|lined up|scheduled|booked|planned|set up|now|this week|next week))*)"
    rf"(?:\s*[,:]?\s+(?:one )?(?:at|with|for)\s+|\s*:\s*)(?P<names>\S.*)$",
    re.I,
)
BEHIND = re.compile(
    rf"^(?P<lead>(?:\W*(?:i|i['’]ve|have|got|my|also|now)\b)+)\s+(?P<names>\S.*?)\s+{KIND}\b(?P<rest>[^.;!?]*)$",
    re.I,
)
""" "I've got Amazon and Google interviews coming up"."""
AND = re.compile(r"\s*,\s*(?:and|plus|then)?\s*(?:also )?|\s+(?:and|plus|then)\s+(?:also )?", re.I)
ANOTHER = re.compile(
    rf"^(?:(?:an?|the|another|one|first|second|final|phone|video|other|more)\s+)*(?:{KIND}\s+)?(?:(?:at|with|for)\s+)?(?:the (?=[a-z]))?",
    re.I,
)
SEVERAL = re.compile(r"\b(?:interviewing|(?:interview|screen|call|chat|round|trial|assessment)s)\b", re.I)
OF_ITS_OWN = re.compile(r"^(?:an?|the|another|one|at|with|for)\s", re.I)
""" "An interview at Marks and Spencer" is one."""
WHEN = re.compile(r"\b(?:this|next) (?:week|month)\b", re.I)
TALK_OF = re.compile(
    r"\b(?:if|should|would|could|want|hope|need|no|not|never|cancel\w*|said|practi[sc]e)\b", re.I
)
""" "I want interviews with A and B" tells of none."""
SENTENCES = re.compile(r"[.;!?]\s|\n")
PLACE = re.compile(
    r"\b(?:office|school|hospital|clinic|library|bank|shop|bakery|restaurant|caf[eé]|hotel|museum|university|college|"
    r"council|practice|firm|agency|studio|lab|farm|garage|salon|nursery|theat(?:re|er)|church|charity|gym|store|"
    r"department|court|city|county|company|factory|warehouse|depot|plant)s?\b",
    re.I,
)
LONGEST_NAME = 5
"""Words."""
SPANS = ("week", "month")
FEWEST, MOST = 2, 6


def parts(turn: Turn) -> tuple[Part, ...]:
    """One for each company; empty where one of the names is none, or where a day of one of them is told."""
    text = turn.text.strip(" .!")
    found = LED.match(text) or BEHIND.match(text)
    if found is None or asks(turn.text) or TALK_OF.search(found["lead"]) or SENTENCES.search(text):
        return ()
    if (day := event_date(turn.read)) is not None and day.grain not in SPANS:
        return ()
    week = WHEN.search(text)
    pieces = AND.split(WHEN.sub("", found["names"]).strip())
    names = [ANOTHER.sub("", piece).strip() for piece in pieces]
    listed = SEVERAL.search(text) or all(OF_ITS_OWN.match(piece) for piece in pieces[1:])
    distinct = FEWEST <= len(names) <= MOST and len(set(names)) == len(names)
    if not listed or not distinct or not all(_a_company(turn, name) for name in names):
        return ()
    lead = "had an interview" if WAS.search(found["lead"]) else "interview"
    texts = ((name, f"{lead} at {name}{f' {week[0]}' if week else ''}") for name in names)
    return tuple(
        Part(text, replace(read(turn, text), company=name, company_sure=True, contacts=()))
        for name, text in texts
    )


def _a_company(turn: Turn, name: str) -> bool:
    """A company's name, or what kind of place it is, and nothing else; and nobody's."""
    there, met = read(turn, f"interview at {name}"), read(turn, f"interview with {name}")
    if there.dates or there.contacts or met.contacts or len(name.split()) > LONGEST_NAME:
        return False
    whole = there.company is not None and there.company.casefold() == name.casefold()
    return whole or PLACE.search(name) is not None
