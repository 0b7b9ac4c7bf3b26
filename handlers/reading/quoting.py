"""A letter of the user's own, quoted in a message: what stands in it is no news, only what is said around it."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model.called import given_name
from handlers.reading import find
from handlers.reading.did import DID
from handlers.reading.may_i import meant as may_i
from handlers.reading.reread import read
from handlers.turn import Turn

QUOTED = re.compile(r"[\"“«](?P<text>[^\"”»]{12,})[\"”»]?", re.S)
AFTER_COLON = re.compile(
    r"^(?P<said>[^:\n]{3,80}):\s*\n?\s*(?P<text>(?:dear|hi|hello|hey|good (?:morning|afternoon))\b.{10,})$",
    re.I | re.S,
)
GREETING = re.compile(
    r"^\W*(?:dear|hi|hello|hey)\s+(?P<name>[^\W\d_][\w'-]*(?: [A-Z][\w'-]+)?)\s*[,!\n]", re.I
)
THIS_ONE = re.compile(
    r"^\W*((and|what about|how about|is|or) )*(this|that|it|these)?( one| version| text)?"
    r"( is| sounds?| look)?( better| ok(ay)?| fine| good| alright| all right| too pushy)*"
    r"( to (send|use|write))?( (for|to|with) [\w'-]+)?\W*$",
    re.I,
)
""" "And this one?", "is this better?", or nothing at all around the quoted text."""


def parted(text: str) -> tuple[str, str] | None:
    """(what is said, the letter in it)."""
    if found := AFTER_COLON.match(text):
        return found["said"], found["text"]
    if found := QUOTED.search(text):
        return f"{text[: found.start()]} {text[found.end() :]}".strip(), found["text"]
    return None


def own(turn: Turn) -> bool:
    """Whether it is, or has in it, a letter of the user's own."""
    if turn.message.kind == "forward":
        return False
    return parted(turn.text) is not None or _to_somebody_known(turn, turn.text)


def settled(turn: Turn) -> Turn:
    """The turn read by what stands around the letter, where the letter is the user's own."""
    if turn.message.kind == "forward" or turn.text.startswith("/"):
        return turn
    both = parted(turn.text)
    if both is None:
        return _as_asked(turn, turn.text) if _to_somebody_known(turn, turn.text) else turn
    said, own = both
    around = replace(turn, message=replace(turn.message, text=said))
    if THIS_ONE.match(said) and turn.search.opportunities:
        return _as_asked(turn, own)
    if DID.match(said) or may_i(around):
        return replace(turn, read=replace(read(turn, said), text=turn.text))
    return turn


def _as_asked(turn: Turn, own: str) -> Turn:
    """A bare letter of one's own is shown to be judged; it goes to whoever it greets."""
    greeted = GREETING.match(own)
    who = read(turn, f"can I write to {greeted['name']}?") if greeted else read(turn, "can I send this?")
    text = turn.text if '"' in turn.text or "“" in turn.text else f'"{turn.text}"'
    asked = replace(who, intent="ask_if_ok", text=text)
    return replace(turn, message=replace(turn.message, text=text), read=asked)


def _to_somebody_known(turn: Turn, text: str) -> bool:
    """It greets somebody at a company on the list, and not the user."""
    found = GREETING.match(text)
    if found is None or ("\n" not in text.strip() and len(text) < 80):
        return False
    first = given_name(found["name"])
    mine = (turn.search.preferences.name or turn.search.preferences.profile_name or "").split()
    if mine and mine[0].casefold() == first:
        return False
    known = {given_name(p.name) for p in turn.search.people}
    return first in known and bool(find.opportunity(turn, open_only=False).one or turn.search.opportunities)
