"""Back after two silent weeks: what became of the steps meanwhile, without reproach, and the next sensible one."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import JobSearch, Nudge, Opportunity
from coach.nudges import CATALOGUE, title_of
from coach.plan import digest_mode
from coach.understand.gist import likeliest
from handlers import words
from handlers.nudging.nudge_message import SPECIAL
from handlers.overview.coming import QUESTIONS, sentence, upcoming
from handlers.reading import find
from handlers.turn import Turn

LOOKS = re.compile(
    r"^\W*(?:/(?:list|plan|start)\b|list\b|plan\b|"
    r"(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening))\b[^?]{0,30}$|"
    r"(?:so |ok |well )?"
    r"(?:i(?:'?m| am) back\b|back (?:again|now)\b|what did i miss\b|what have i missed\b|"
    r"where (?:was i|were we|are we)\b))",
    re.I,
)
ACTS, SURE = ("hello", "next", "overview", "schedule"), 0.75
MOST = 3
"""Companies that are told of; the list has the rest."""
WELCOME = "Good to hear from you; nothing is lost."


def greeted(before: JobSearch, turn: Turn) -> Turn:
    """`before`: as it was when the message came. What tells something new is answered for itself."""
    if (
        turn.did is not None
        or not turn.replies
        or not digest_mode(before, turn.now)
        or not _looks_around(turn)
    ):
        return turn
    told = [line for o in turn.search.opportunities if o.is_open and (line := _line(before, turn, o))]
    if not told:
        return turn
    first, *rest = turn.replies
    text = "\n".join((WELCOME, *told[:MOST], "", first.text))
    return replace(turn, replies=(replace(first, text=text), *rest))


def _looks_around(turn: Turn) -> bool:
    """A hello, or a question for what there is; a worry gets its own answer first."""
    text = turn.message.text
    if turn.message.kind != "text" or LOOKS.match(text):
        return turn.message.kind == "text"
    best = likeliest(text)
    return best is not None and best.act in ACTS and best.chance >= SURE


def _line(before: JobSearch, turn: Turn, company: Opportunity) -> str:
    went_by = _went_by(before, company.id)
    if not went_by:
        return ""
    name = find.name_of(company, turn.search.opportunities)
    steps = words.listed(dict.fromkeys(_named(turn.search, n) for n in went_by))
    one = len(went_by) == 1
    did = f'{name}: {steps} came up while you were away. If {"it" if one else "one of them"} went out, say "sent"; if not, no harm is done.'
    ahead = [n for n in upcoming(turn.search, company.id, turn.now) if n.kind not in QUESTIONS]
    return f"{did} {sentence(turn.search, ahead[0], turn.now)}" if ahead else did


def _went_by(before: JobSearch, company: str) -> list[Nudge]:
    """Brought since the last word, and neither done nor put off: each once."""
    since = before.last_heard_at
    rows = [
        n
        for n in before.nudges
        if n.opportunity == company
        and n.kind in CATALOGUE
        and n.kind not in SPECIAL
        and n.state in ("asked", "dropped")
        and n.asked_at is not None
        and (since is None or n.asked_at > since)
    ]
    late = {n.person for n in rows if n.kind == "late_thank_you"}
    rows = [n for n in rows if n.kind != "thank_you" or n.person not in late]
    return list({(n.kind, n.person): n for n in rows}.values())


def _named(search: JobSearch, nudge: Nudge) -> str:
    person = search.person(nudge.person)
    whom = f" for {words.called(person)}" if person else ""
    return f"the {words.inside(title_of(nudge))}{whom}"
