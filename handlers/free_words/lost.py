"""What is said to words nobody could place: what can be done with them, near to what they say, and never the same twice in a row."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import Choice, Opportunity
from coach.understand.common_words import COMMON
from coach.understand.gist import gist, likeliest
from coach.understand.vocabulary import PREPOSITIONS
from handlers import words
from handlers.free_words import note
from handlers.interviews import particulars
from handlers.nudging.plan_steps import steps_of
from handlers.overview.lists import next_meeting
from handlers.reading import find
from handlers.reading.fits import asks, letter, states
from handlers.reading.over import ended_within
from handlers.reading.unmarked import for_something
from handlers.turn import Turn
from handlers.varied import varied

LEADS = (
    "I didn't get that.", "I'm not sure what to do with that one.", "That one I could not place.",
    "I don't follow yet.", "Say it another way, and I'll try again.",
)  # fmt: skip
ASKED = (
    "That one I can't answer well, and I would rather not guess.", "There I have no good answer for you.",
    "That is outside of what I know.",
)  # fmt: skip
"""To a question: honest, and on to what it can do."""
NEAR = 0.08
"""Chance from which a reading is worth an example."""
EXAMPLES: dict[str, str] = {
    "heard": '"{first} wrote back, they need another week"',
    "sent": '"I thanked {first} this morning"',
    "interview": '"interview with {company} on Tuesday at 3pm"',
    "reschedule": '"{company} moved to Tuesday 3pm"',
    "decision": '"{company} decides by the 15th"',
    "remind": '"remind me on Friday at 9 to call {company}"',
    "problem": '"they lose two days a month on reports"',
    "ask_ok": '"can I write to {first} today?"',
    "rejected": '"{company} said no"',
    "offer": '"offer from {company}, answer by Friday"',
    "note": '"{company}: salary 60k, four rounds"',
    "applied": '"applied to {company} yesterday"',
    "status": '"how does {company} stand?"',
    "schedule": '"what is on this week?"',
    "show_draft": '"show me the wording for {company}"',
    "snooze": '"later, tomorrow at 9"',
    "settings": '"quiet from 21:00 to 08:00"',
    "interviewed": '"I was at {company} this morning"',
    "silence": '"still nothing from {company}"',
    "next": '"what\'s next?"',
}
"""By act of `coach.understand.gist`: how one would say it."""
ALWAYS = (
    "reschedule",
    "heard",
    "ask_ok",
    "note",
    "interviewed",
    "decision",
    "schedule",
    "remind",
    "sent",
    "status",
    "next",
)
FIRST_DAYS = (
    '"/interview Acme tomorrow 2pm with Dana Lee"',
    '"applied to Acme yesterday"',
    '"I was at Acme this morning"',
)
"""With nothing on the list yet."""


VAGUE = {"note": 0.2, "debrief": 0.3, "draft": 0.3, "decision": 0.3}
"""Intents that grammar falls back to, and the chance below which no act comes near what was said."""


LATELY = timedelta(hours=3)
"""Since the end of an interview."""
FEWEST = 4
"""Words that tell something."""
STATES = re.compile(
    r"^\W*(?:it|it'?s|they|they'?re|the|this|that|she|he|we|i|i'?m|there|there'?s|their|my|our|his|her)\b",
    re.I,
)
"""Something is told, and may be worth keeping."""


def nothing_known(turn: Turn) -> bool:
    """No act, no day and no name that means anything here."""
    read = turn.read
    if read.intent not in VAGUE or read.dates or read.emails or read.phones or read.urls or letter(turn.text):
        return False
    if read.intent == "note" and (STATES.match(turn.text) or particulars.sector_of(turn.text) is not None):
        return False
    if find.companies(turn) or find.people_named(turn.search, read.contacts):
        return False
    typed = turn.text.casefold().split()
    if len(typed) > 1 and all(w in PREPOSITIONS or w == "the" for w in typed):
        return True
    best = likeliest(turn.text)
    return not turn.text.startswith("/") and (best is None or best.chance < VAGUE[read.intent])


def begin(turn: Turn) -> Turn:
    if (kept := _kept(turn)) is not None:
        return kept
    lead = varied(turn.search, ASKED if _asks(turn.text) else LEADS)
    if not turn.search.opportunities:
        example = varied(turn.search, FIRST_DAYS)
        return turn.say(
            f"{lead} Tell me about an interview or an application, for example {example}.", _row(turn)
        )
    first, second = _examples(turn)
    return turn.say(f"{lead} For example {first} or {second} is something I can work with.", _row(turn))


def _asks(text: str) -> bool:
    """With its mark, or by the order of its words."""
    return asks(text) or (for_something(text) and len(text.split()) > FEWEST)


def _kept(turn: Turn) -> Turn | None:
    """Right after an interview what is told is of it, even where it is not understood: it is kept for the look back."""
    words_ = re.findall(r"[^\W\d_]+", turn.text.casefold())
    plain = sum(w in COMMON for w in words_)
    over = ended_within(turn, LATELY)
    if len(over) != 1 or turn.search.question is not None or len(words_) < FEWEST or plain * 2 < len(words_):
        return None
    return note.begin(turn.about(over[0].opportunity)) if states(turn.text) else None


def _row(turn: Turn) -> tuple[Choice, ...]:
    help_ = Choice(label="What can you do?", does="run:help")
    return (Choice(label="My list", does="run:list"), help_) if turn.search.opportunities else (help_,)


def _examples(turn: Turn) -> tuple[str, str]:
    """The likeliest readings first, then those not shown of late."""
    company = _company(turn)
    people = [p for p in turn.search.people if company.id in p.opportunities]
    first = words.called(people[0]) if people else "the recruiter"
    name = find.name_of(company)
    near = [g.act for g in gist(turn.text) if g.chance >= NEAR and g.act in EXAMPLES]
    likely = [EXAMPLES[a].format(company=name, first=first) for a in near]
    others = [EXAMPLES[a].format(company=name, first=first) for a in ALWAYS]
    one = varied(turn.search, [*likely, *others])
    two = varied(turn.search, [e for e in (*likely, *others) if e != one])
    return one, two


def _company(turn: Turn) -> Opportunity:
    """The one spoken of, the one with a step or a meeting ahead, or the newest."""
    found = find.opportunity(turn, open_only=False).one
    if found is not None:
        return found
    rows = [o for o in turn.search.opportunities if o.is_open] or list(turn.search.opportunities)
    waiting = {n.opportunity for n in steps_of(turn.search, "asked")}
    meets = [o for o in rows if o.id in waiting or next_meeting(turn.search, o.id, turn.now)]
    return (meets or rows)[-1]
