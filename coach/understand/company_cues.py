"""The words around which companies stand."""

from coach.understand.lexicon import MONTHS, TODAY, WEEKDAYS
from coach.understand.vocabulary import EVENTS, VERBS

RANK = {
    **{"at": 1, "@": 1, "joined": 1, "join": 1, "withdrew": 1, "from": 2, "with": 3, "w": 3, "to": 4, "by": 4},
    **{"into": 4, "for": 5, "about": 6, "on": 6, "re": 6, "in": 8},
}
"""Words before a company; the lower the number, the surer."""
LABELS = frozenset("company employer firm organisation organization where".split())
BEFORE_TO = frozenset("applied apply application applying talked spoke spoken cv resume speaking talking interview".split())
BEFORE_FOR = EVENTS | frozenset("interviewed interviewing applied".split())
BEFORE_FROM = frozenset(
    "heard back offer rejected rejection withdrew withdrawn ghosted update news word reply no email mail out invite "
    "nothing anything something silence answer response called dropped withdraw pulling pulled knocked".split()
)
TITLED = frozenset("cto ceo cfo coo vp head director founder cofounder team manager recruiter lead chief hr people someone folks partner".split())
AFTER_EVENT = frozenset(
    "interview interviews onsite screen call chat applied interviewed interviewing rejected ghosted round final loop "
    "panel stage offer application bombed aced nailed withdrew declined heard meeting intervew left".split()
)
THINGS = (EVENTS - {"video", "zoom", "virtual"}) | frozenset("job people folks guys process ceo cto offices office hq".split())
SUBJECT_VERBS = VERBS | frozenset((":", "-", "just", "hasn't", "never", "finally"))
NOT_COMPANIES = (
    frozenset(
        "linkedin indeed glassdoor gmail whatsapp home least all work lunch noon midnight portfolio resume cv python "
        "java javascript sql office person hq reception everyone english german french btw fyi asap ps quick got "
        "update good news thanks hello dear monday's tuesday's edt est pst cet ist gmt utc ceo cto cfo vp".split()
    )
    | frozenset(WEEKDAYS)
    | frozenset(MONTHS)
    | frozenset(TODAY)
)
