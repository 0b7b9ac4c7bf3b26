"""The words around which companies stand."""

from coach.understand.lexicon import MONTHS, TODAY, WEEKDAYS
from coach.understand.vocabulary import EVENTS
from coach.understand.wordlist import word_set

RANK = {
    "at": 1,
    "@": 1,
    "joined": 1,
    "join": 1,
    "withdrew": 1,
    "from": 2,
    "with": 3,
    "w": 3,
    "to": 4,
    "by": 4,
    "into": 4,
    "for": 5,
    "seeing": 5,
    "meeting": 5,
    "visiting": 5,
    "bei": 3,
    "bij": 3,
    "chez": 3,
    "about": 6,
    "on": 6,
    "re": 6,
    **dict.fromkeys(
        (
            "chase",
            "call",
            "email",
            "ring",
            "contact",
            "message",
            "ping",
            "nudge",
            "phone",
            "text",
            "mail",
            "accepted",
            "ringing",
            "calling",
            "emailing",
            "chasing",
            "contacting",
            "messaging",
            "pinging",
            "nudging",
            "phoning",
        ),
        5,
    ),
    "in": 8,
}
"""Words before a company; the lower the number, the surer."""
LABELS = word_set("company employer firm organisation organization where")
BEFORE_TO = word_set(
    "applied apply application applying talked spoke spoken cv resume speaking talking interview"
)
BEFORE_FOR = EVENTS | word_set("interviewed interviewing applied")
BEFORE_FROM = word_set(
    "heard back offer rejected rejection withdrew withdrawn ghosted update news word reply no email mail "
    "out invite "
    "nothing anything something silence answer response called dropped withdraw pulling pulled knocked down"
)
TITLED = word_set(
    "cto ceo cfo coo vp head director founder cofounder team manager recruiter lead chief hr people "
    "someone folks partner"
)
AFTER_EVENT = word_set(
    "interview interviews onsite screen call chat applied interviewed interviewing rejected ghosted round "
    "final loop "
    "panel stage offer application bombed aced nailed withdrew declined heard meeting intervew left"
)
THINGS = (EVENTS - {"video", "zoom", "virtual"}) | word_set(
    "bloke guy lady woman girl man person rep folk crowd lot chap gang panel sourcer internship gig reminder scheme "
    "headhunter hrbp onboarding paperwork contract portal website form task project "
    "side board committee lawyers dean chair chairman secretary assistant one booking scheduling page position "
    "thing job people folks guys process ceo cto offices office hq"
)
MEETINGS = word_set(
    "rd rnd interview interviews intervew interveiw intreview onsite screen round panel loop final assessment screening interviewing"
)
"""Nouns that are no verbs: what stands right behind them, before a day, is the company."""
FIRMS = word_set(
    "company firm startup start-up employer bakery school clinic shop store place restaurant bank hospital studio agency "
    "charity nonprofit business brand outfit lab university college cafe bar hotel practice fund consultancy"
)
"""What sort of firm it is."""
SPEECH_VERBS = word_set(
    ": - just hasn't never finally said says told emailed called wrote replied texted messaged rejected offered passed "
    "invited moved pushed cancelled canceled rescheduled postponed wants want wanted ghosted confirmed declined hired "
    "decided decides answered responded promised"
)
FIRM_VERBS = (SPEECH_VERBS - {":", "-"}) | word_set(
    "has have had can can't cannot need needs will won't knocked turned shifted bumped asked asks expects reckon "
    "reckons liked loved took take gave give put got keeps kept let came extended sent hit reached is are was were want"
)
"""What a company written large does inside a sentence."""
"""What a company does in lower case: "acme emailed"."""
PLURAL_VERBS = word_set("have are were want say")
"""Behind what looks like a person, these make it a firm ("John Lewis have moved it")."""
STREETS = word_set("street st avenue ave road rd lane blvd boulevard floor plaza square")
NOT_COMPANIES = (
    word_set(
        "linkedin indeed glassdoor gmail whatsapp home least all work lunch noon midnight portfolio "
        "resume cv python "
        "java javascript sql office person hq reception everyone english german french btw fyi asap ps "
        "quick got best regards cheers sincerely fwd fw cc bcc "
        "begin end vevent vcalendar summary dtstart dtend description uid status attendee reminder note question invitation "
        "correction edit todo plan organiser where when who what heads confirmed confirmation fwd "
        "update good news thanks hello dear monday's tuesday's edt est pst cet ist gmt utc ceo cto cfo vp"
    )
    | frozenset(WEEKDAYS)
    | frozenset(MONTHS)
    | frozenset(TODAY)
)
