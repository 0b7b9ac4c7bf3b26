"""Where a message about several companies is cut: every piece that names another one, and tells something of it."""

from dataclasses import dataclass, replace

from coach import lazy_re as re
from coach.understand import Understood
from handlers.interviews import particulars
from handlers.reading import find
from handlers.reading.event_date import event_date
from handlers.reading.reread import read
from handlers.turn import Turn

SEAMS = re.compile(
    r"\s*(?:;|\n|\.\s|,?\s(?:and|plus|then|also|but|while|whereas)\s(?:also\s|then\s)?|,\s)\s*"
)
FACTS = (
    "interview",
    "applied",
    "rejected",
    "offer",
    "withdrawn",
    "heard",
    "decision",
    "reschedule",
    "cancel",
    "sent",
)
"""What can be told of two companies in one breath."""
LISTED = ("applied", "rejected", "withdrawn")
"""Of these a bare name is enough: "applied to Acme, Globex and Initech"."""
INTENDED = re.compile(
    r"\b(need to|have to|should|want to|going to|must|can i|could|would|if|hope|maybe|instead of|"
    r"rather than|better than|like)\b",
    re.I,
)
"""A plan, a wish or a comparison beside a fact is no second fact."""
WANTS_ME = re.compile(
    r"\b(?:wants?|would like|['’]d like|need|needs) (?:to (?:see|meet|interview|have|talk (?:to|with)|speak (?:to|with)) me|me (?:in|to come|there|over))\b",
    re.I,
)
""" "Globex want to see me on Friday" is theirs."""
WAS = re.compile(
    r"\bhad (?-i:[A-Z])[\w&.'’-]+ (?:at|on|this|yesterday|last)\b|"
    r"\b(?:interviewed|met|had (?:an?|my) (?:\w+ )?(?:interview|screen|call|chat)|spoke|talked)\b",
    re.I,
)
OPENS = re.compile(r"\s*[.;\n]")
"""The seam before a new sentence."""


@dataclass(frozen=True, slots=True)
class Part:
    text: str
    read: Understood


def cut(text: str) -> list[str]:
    """The text cut at every seam; each piece keeps the seam before it."""
    cuts = [m.start() for m in SEAMS.finditer(text)]
    return [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True) if text[a:b].strip()]


def grouped(turn: Turn, atoms: list[str]) -> list[Part]:
    """Pieces that name no other company belong to the one before."""
    groups: list[Part] = []
    for atom in _with_its_day(turn, atoms):
        bare = SEAMS.sub("", atom, count=1) if groups else atom
        told = _met(_in_its_tense(turn, bare, groups), groups)
        if groups and (told.company is None or not _begins(turn, told, groups)):
            joined = groups[-1].text + atom
            groups[-1] = Part(joined, read(turn, joined))
        else:
            groups.append(Part(bare, told))
    return groups


def _with_its_day(turn: Turn, atoms: list[str]) -> list[str]:
    """ "Also got a screen monday oct 4, 10 to 10:30 with Cobalt": a day that begins a sentence goes with the company it leads to."""
    found: list[str] = []
    for atom in atoms:
        open_yet = bool(found) and OPENS.match(found[-1]) is not None and not OPENS.match(atom)
        if open_yet and len(found) > 1 and _day_alone(turn, found[-1]):
            found[-1] += atom
        else:
            found.append(atom)
    return found


def _day_alone(turn: Turn, atom: str) -> bool:
    told = read(turn, SEAMS.sub("", atom, count=1))
    return told.company is None and any(d.start > turn.now for d in told.dates)


def _in_its_tense(turn: Turn, bare: str, groups: list[Part]) -> Understood:
    """ "Talked to Orbit on Thursday and to Nimbus on Friday": both were."""
    told = read(turn, bare)
    ahead = any(d.role == "event" and d.start > turn.now for d in told.dates)
    if not ahead or not groups or not WAS.search(groups[0].text) or told.company is None:
        return told
    was = read(turn, f"interviewed {bare}")
    return replace(told, dates=was.dates)


def _met(told: Understood, groups: list[Part]) -> Understood:
    """ "Interviewed at Acme on Friday", and what follows it in the same manner, is a meeting that was."""
    of_one = WAS.search(told.text) or (groups and groups[-1].read.intent == "interview")
    open_yet = told.intent in ("note", "other", "debrief") and told.company is not None
    return replace(told, intent="interview") if of_one and open_yet and event_date(told) else told


def _begins(turn: Turn, told: Understood, groups: list[Part]) -> bool:
    """Another company than the last one, with something of its own to tell."""
    name, before = told.company or "", groups[-1].read.company
    verb = next((p.read.intent for p in reversed(groups) if p.read.intent in FACTS), "")
    if (
        before is None
        or INTENDED.search(WANTS_ME.sub(" ", told.text))
        or set(find.company(turn.search, name)) & set(find.company(turn.search, before))
    ):
        return False
    listed = verb in LISTED and len(told.text.split()) <= 4 and particulars.sector_of(name) is None
    known = bool(find.company(turn.search, name))
    telling = told.intent in FACTS and (known or told.intent != "sent")
    return name.casefold() != before.casefold() and (listed or event_date(told) is not None or telling)
