"""A further round that they spoke of without a day: it is on the list as not fixed, and neither a delay nor a decision."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import Opportunity, meetings
from handlers import record, words
from handlers.news import ledger
from handlers.overview.noted import noted as with_undo
from handlers.reading import find
from handlers.reading.event_date import names_no_day
from handlers.reading.fits import asks, letter
from handlers.reading.over import ended_within
from handlers.turn import Turn

ROUND = re.compile(
    r"\b(?P<label>(?:second|2nd|third|3rd|fourth|4th|next|another|further|final|last) (?:\w+ )?"
    r"(?:round|interview|stage|meeting)|"
    r"round (?:two|three|four|2|3|4)|(?:on-?site|panel)(?: (?:day|interview|round))?)\b",
    re.I,
)
WHO_DECIDES = re.compile(
    r"\b(?:the|their|his|her|whole|full|hiring|entire) panel\b"
    r"(?! (?:interview|round|day|next|is next|comes))|"
    r"\bpanel (?:of|votes?|decid\w+|meets?|sits?|has|have|must|will|discuss\w*|members?|chair\w*|talks?|"
    r"agrees?|makes?|picks?|chooses?|scores?|together)\b|"
    r"\b(?:by|up to|for) (?:an? |the )?panel\b",
    re.I,
)
""" "The panel votes on it": people, and no further round."""
OPEN = re.compile(
    r"\b(?:no|without (?:an?|any)|not (?:an?|the)) (?:\w+ )?(?:date|day|time)\b|"
    r"\b(?:date|day|time|when)\b[^.;!?\n]{0,20}\b"
    r"(?:open|tb[acd]|not (?:yet )?(?:fixed|set|known|clear|sure)|"
    r"to be (?:confirmed|fixed|set|announced)|to follow)\b|"
    r"\b(?:they|she|he|hr|\w+)(?:'ll| will| would| are going to|'re going to|'s going to)? ?"
    r"(?:sends?|tells?|mails?|e-?mails?|writes?|calls?|rings?|gives?|lets?|suggests?|proposes?|"
    r"comes? back|gets? back)\b[^.;!?\n]{0,16}\b"
    r"(?:dates?|days?|times?|slots?|when|me|invite|invitation|schedule)\b|"
    r"\bnot (?:yet )?(?:fixed|scheduled|booked|set)\b|\btb[acd]\b|\b(?:date|day) (?:to|will) follow\b",
    re.I,
)
""" "No date yet", "they'll tell me the day"."""
NOT_AHEAD = re.compile(
    r"\b(?:was|were|had|went|did|passed|failed|moved (?:to|from)|cancel\w*|called off|decid\w+|before|"
    r"after|if|unless|when do|won'?t|no (?:second|next|further)|isn'?t|"
    r"not (?:be )?(?:a|any|another))\b",
    re.I,
)
"""Over, called off, or only the measure of another day ("they decide after the last round")."""
MINE = re.compile(r"\bi (?:also )?(?:told|said|mentioned|explained)\b[^.;!?]{0,30}\b(?:i|i'?ve|i'?m)\b", re.I)
""" "I told them I have another interview": with somebody else."""
WRITTEN = re.compile(r"\b(?:wrote|mailed|e-?mailed|called|rang|texted|replied|answered|invit\w+)\b", re.I)


SPOKEN = re.compile(
    r"\b(?:says?|said|told|tells?|wants?|wanted|would like|asks?|asked|moved|put|passed|got through|made it|through to)\b",
    re.I,
)
LATELY = timedelta(days=2)
"""Told so soon after the talk it was said in it."""


def told(turn: Turn) -> bool:
    """A round ahead with nothing nearer than a week or a month."""
    text = WHO_DECIDES.sub(" ", turn.text)
    if (
        asks(text)
        or letter(turn.text)
        or not ROUND.search(text)
        or NOT_AHEAD.search(text)
        or MINE.search(text)
    ):
        return False
    return all(names_no_day(d) and d.start > turn.now for d in turn.read.dates)


def apply(turn: Turn) -> Turn | None:
    """Told by itself, and that its day is open."""
    if not told(turn) or not OPEN.search(turn.text) or turn.search.question is not None:
        return None
    company = find.opportunity(turn).one
    if company is None or not turn.search.interviews_of(company.id):
        return None
    if WRITTEN.search(turn.text) or (SPOKEN.search(turn.text) and not ended_within(turn, LATELY)):
        turn = ledger.answered(turn, company, kind="invite")
    turn, text = noted(turn, turn.search.opportunity(company.id) or company)
    return with_undo(turn, text)


def noted(turn: Turn, company: Opportunity) -> tuple[Turn, str]:
    """The round on the list, its day to be asked for when the time comes; and what is said to it."""
    found = ROUND.search(turn.text)
    label = turn.read.round or (found["label"].casefold() if found else None)
    search, rounds = turn.search, turn.search.interviews_of(company.id)
    unset = next(iter(meetings.undated(rounds)), None)
    if unset is None:
        search, unset = record.add_interview(search, company.id, turn.now, rounds, label=label)
    name, when = find.name_of(company), turn.read.when
    about = f", {words.shown(when.text, 40)}" if when else ""
    turn = turn.to(search).about(company.id).changed(f"the next round at {name}")
    return (
        turn,
        f"Good news, and noted: {name}, {words.shown(label or 'next round', 40)}{about}. Tell me the day when it is fixed.",
    )
