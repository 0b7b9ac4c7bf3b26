"""A name spelt right, whenever it is said: "Karin with a K", "it's spelled Siobhan", "Dana's last name is Lee, not Li"."""

import re
from dataclasses import dataclass

from rapidfuzz import fuzz

from coach.model import Opportunity, Person
from coach.model.called import given_name
from coach.understand.text import fold
from handlers import record, words
from handlers.buttons import UNDO
from handlers.interviews import saved
from handlers.overview import card
from handlers.personal.spelled_words import LONGEST, OR_RATHER, PART, PLAINLY, WITH, spelled_as
from handlers.reading import find
from handlers.reading.named import Named, name_of, with_name
from handlers.turn import Turn
from handlers.varied import varied

NEARLY = 78
CLOSE, CLOSER = 55, 70
"""RapidFuzz ratio from which one word is another spelling of the other; without "spelled" it takes more."""


@dataclass(frozen=True, slots=True)
class Known:
    """One word of a name on the list, and how near it is to what was said."""

    card: Named
    word: str
    near: float


def apply(turn: Turn) -> Turn | None:
    """The name set right; None where these words are something else."""
    if len(turn.text) > LONGEST or turn.text.startswith("/") or turn.read.dates:
        return None
    if (found := PART.match(turn.text)) is not None:
        return _part(turn, found)
    if (rather := OR_RATHER.match(turn.text)) is not None:
        return _rather(turn, rather["name"] or rather["star"])
    if (plainly := PLAINLY.match(turn.text)) is not None:
        return _nearly(turn, plainly["name"])
    said = spelled_as(turn.text)
    found = said or WITH.match(turn.text)
    if found is None or not (turn.search.people or turn.search.opportunities):
        return None
    right = found["name"]
    wrong = said["wrong"] if said else None
    near = _nearest(turn, wrong or right.split()[0])
    if near is None or near.near < (CLOSE if said else CLOSER):
        return _whose(turn, right)
    return _renamed(turn, near, right)


def _nearly(turn: Turn, right: str) -> Turn | None:
    """ "It's Paulina", where Paula is on the list."""
    near = _nearest(turn, right)
    same = near is not None and right.casefold() in name_of(near.card).casefold().split()
    return _renamed(turn, near, right) if near is not None and near.near >= NEARLY and not same else None


def _rather(turn: Turn, right: str) -> Turn | None:
    """Only where a whole name on the list is nearly that one."""
    near = max(
        _cards(turn),
        key=lambda c: fuzz.ratio(fold(name_of(c)).casefold(), fold(right).casefold()),
        default=None,
    )
    if near is None or name_of(near) == right:
        return None
    close = fuzz.ratio(fold(name_of(near)).casefold(), fold(right).casefold()) >= CLOSER
    return _kept(turn, near, right) if close else None


def _cards(turn: Turn) -> list[Named]:
    """The newest first, people before companies."""
    return [*reversed(turn.search.people), *reversed(turn.search.opportunities)]


def _names(turn: Turn) -> list[tuple[Named, str]]:
    return [(c, word) for c in _cards(turn) for word in name_of(c).split()]


def _nearest(turn: Turn, word: str) -> Known | None:
    """Of the words of all names; the newest of those that are alike."""
    low = fold(word).casefold()
    rows = [Known(c, old, fuzz.ratio(low, fold(old).casefold())) for c, old in _names(turn)]
    return max(rows, key=lambda k: k.near, default=None)


def _renamed(turn: Turn, known: Known, right: str) -> Turn:
    old = name_of(known.card)
    first, *more = right.split()
    new = right if more and len(old.split()) <= len(right.split()) else old.replace(known.word, first)
    if new == old:
        return turn.say(f"{words.shown(old)}: that is how I have it.", silent=True)
    return _kept(turn, known.card, new)


def _kept(turn: Turn, card: Named, new: str) -> Turn:
    search = record.put(turn.search, with_name(card, new))
    about = card.id if isinstance(card, Opportunity) else next(iter(card.opportunities), None)
    turn = turn.to(search).about(about).changed(f"the spelling of {words.shown(new)}", tell=False)
    if (shown := _card(turn, about)) is not None:
        return shown
    ways = (f"{words.shown(new)}, then.", f"{words.shown(new)}; it is set right everywhere.")
    return turn.say(varied(turn.search, ways), UNDO, silent=True)


def _card(turn: Turn, about: str | None) -> Turn | None:
    """The card once more, where it was shown a moment ago: what else is on it can still be corrected."""
    recent = [m for m in turn.search.outbox if m.reply.edits is None and turn.now - m.due <= find.FRESH][-2:]
    ids = {id for m in recent for id in card.meetings_on(m)}
    meeting = next((i for i in turn.search.interviews if i.id in ids and i.opportunity == about), None)
    return saved.show(turn, meeting) if meeting is not None and meeting.start is not None else None


def _part(turn: Turn, found: re.Match[str]) -> Turn | None:
    """A first or a last name, of whoever is named, else of the only one there can be."""
    people = _of(turn, found["who"])
    if len(people) != 1:
        near = _nearest(turn, found["wrong"] or found["name"])
        if near is None or near.near < CLOSE or not isinstance(near.card, Person):
            return _whose(turn, found["name"]) if turn.search.people else None
        people = [near.card]
    first, *rest = people[0].name.split()
    given = found["part"].casefold() in ("first", "given")
    new = " ".join([found["name"], *rest]) if given else f"{first} {found['name']}"
    if new == people[0].name:
        return turn.say(f"{words.shown(new)}: that is how I have it.", silent=True)
    return _kept(turn, people[0], new)


def _of(turn: Turn, who: str) -> list[Person]:
    named = [p for p in turn.search.people if given_name(p.name) == who.casefold()]
    if named or who.casefold() not in ("her", "his", "their", "the"):
        return named
    found = find.opportunity(turn, open_only=False).one
    return [p for p in turn.search.people if found is not None and found.id in p.opportunities]


def _whose(turn: Turn, right: str) -> Turn:
    """Nothing on the list sounds like it."""
    people = [words.shown(p.name, 30) for p in turn.search.people][-3:]
    rest = f" I have {words.listed(people)}." if people else ""
    example = f' If it is one of these, say "not {people[-1].split()[0]}, {right}".' if people else ""
    return turn.say(f"No name on my list sounds like {words.shown(right, 40)}.{rest}{example}", silent=True)
