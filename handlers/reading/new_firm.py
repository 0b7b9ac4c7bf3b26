"""A company told of that is not on the list: never taken for the one on screen, and added on a tap of the user."""

from coach import lazy_re as re
from coach.model import Choice, OpenQuestion
from coach.understand.common_words import COMMON
from coach.understand.vocabulary import PRONOUNS
from handlers import capitals, record, words
from handlers.reading import find, sentence_ends
from handlers.reading.fits import letter
from handlers.turn import Turn

ADD = "new"
"""In place of an opportunity, where it is to be added."""
OTHERS = 2
"""Companies on the list that are offered beside it."""
LONGEST = 60
TOLD_OF = ("debrief", "note", "other")
MEETS = r"(?:interview\w*|met|meet|spoke|talked|chatted|applied|was|went|had|have|got|did|wrote|called|rang|sent|cancelled)\b"
"""What one does where one wants to work."""
ENDINGS = ("s", "es", "rs", "ers", "'s")
STORIES = ("topics", "experience", "problem", "idea", "forgot", "weak", "culture")
"""Questions whose answers name many a company."""
NEWS = ("interview", "offer", "rejected", "withdrawn", "cancel", "reschedule", "decision", "applied")
PART = re.compile(r"\W*(?:i|to|my|our|we|that|how|why|whether|the|a|an|about)\b", re.I)
"""How a part of such a story begins."""


def named(turn: Turn) -> str | None:
    """Its name, as one would write it; None where it may be a company or a person on the list, or only stands beside what is told."""
    read = turn.read
    if not read.company or not (read.company_sure and read.company_told):
        return None
    settled = turn.opportunity or find.nudge_of(turn) or turn.message.kind != "text" or letter(turn.text)
    if settled or _everyday(read.company) or find.companies_told(turn) or find.people(turn):
        return None
    return None if _aside(turn, read.company) else words.shown(capitals.company(read.company), LONGEST)


def _aside(turn: Turn, name: str) -> bool:
    """ "It went well. I told her what I ran at Kenyon": a place of the user's own past, or not what the first sentence is about."""
    if turn.read.intent not in TOLD_OF:
        return False
    first = sentence_ends.split(turn.text)[0].casefold()
    mine = (
        rf"\bi (?!{MEETS})\w+(?: [\w'’-]+){{0,6}}? (?:at|for|with|in) (?:the )?{re.escape(name.casefold())}"
    )
    return name.casefold() not in first or re.search(mine, turn.text.casefold()) is not None


def _everyday(name: str) -> bool:
    """ "releases", "farmers", "job's mine": one small word that anybody uses, or a pronoun among several."""
    plain = {name, *(name.removesuffix(e) for e in ENDINGS)} & COMMON
    return name.islower() and bool(plain or PRONOUNS & set(name.split()))


def surely(turn: Turn) -> Turn:
    """The turn without a company that is neither on the list nor surely a new one."""
    name = turn.read.company
    unlisted = name is not None and not find.company(turn.search, name) and named(turn) is None
    return find.without_company(turn) if unlisted else turn


def elsewhere(turn: Turn, question: OpenQuestion) -> bool:
    """What is told of such a company answers no question about another; where a story is asked for, only news does not."""
    if not question.about:
        return False
    told = question.asks not in STORIES or (turn.read.intent in NEWS and not PART.match(turn.text))
    return told and named(turn) is not None


def ask(turn: Turn, conversation: str, name: str) -> Turn:
    """The words already said are kept and read again with the answer."""
    turn = turn.ask(
        conversation, "which", known=(("text", turn.text), ("tap", turn.message.tap), ("new", name))
    )
    question = turn.search.question
    assert question is not None
    listed = [o for o in turn.search.opportunities if o.is_open][-OTHERS:]
    instead = tuple(
        Choice(label=f"No, {find.name_of(o)}"[:40], does=f"which:{question.id}:{o.id}") for o in listed
    )
    return turn.say(
        f"{name} is new to me. Shall I put it on your list?",
        (Choice(label=f"Yes, add {name}"[:40], does=f"which:{question.id}:{ADD}"),),
        instead,
        (Choice(label="Never mind", does="cancel"),),
    )


def added(turn: Turn, question: OpenQuestion) -> Turn:
    """On the list from now on, and what the words are about."""
    search, new = record.add_opportunity(turn.search, question.get("new") or "", turn.now)
    return turn.to(search).about(new.id)
