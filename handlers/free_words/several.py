"""Several things in one message, of different companies: each is heard as if it had been said alone."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from coach.understand import Understood
from handlers import planning, record
from handlers.interviews import correct, particulars
from handlers.interviews.fill import event_date
from handlers.overview.coming import NEXT
from handlers.reading import find, fits
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
    r"\b(need to|have to|should|want to|going to|must|can i|could|would|if|hope|maybe|instead of|rather than|better than|like)\b",
    re.I,
)
"""A plan, a wish or a comparison beside a fact is no second fact."""
MEETING = re.compile(r"\b(?:interview|screen|call|round|chat|meeting|panel)\w*\b", re.I)
ANOTHER = re.compile(
    r"^\W*(?:(?:another|one more|a second|the other|the second|an?)? ?(?:one|interview|call|screen|round|chat|meeting) )?(?=(?:at|with|for) )",
    re.I,
)
"""The beginning of a second meeting told in the same breath."""
AGAINST = re.compile(r"[,;]\s*(?:and |but )?not (?:at |from |to |with )?[\w.&'’-]+\W*$", re.I)
""" "Apex said no, not Zenith" puts right whose it was."""
WAS = re.compile(
    r"\b(?:interviewed|met|had (?:an?|my) (?:\w+ )?(?:interview|screen|call|chat)|spoke|talked)\b", re.I
)
LAST_WORD = re.compile(r"\b(?:at|with|for|from)\s*$", re.I)
LIST_ITEM = 8
"""Words of the last item of a list, with what is said of all: "TD last week, both data analyst"."""
LONGEST, MOST = 400, 6


@dataclass(frozen=True, slots=True)
class Part:
    text: str
    read: Understood


def parts(turn: Turn) -> tuple[Part, ...]:
    """Two or more facts about different companies; empty where it is one message about one thing."""
    text = turn.text
    if len(text) > LONGEST or text.startswith("/") or fits.asks(text) or fits.letter(text) or '"' in text:
        return ()
    if AGAINST.search(text):
        return ()
    groups = _grouped(turn, _atoms(text))
    found = tuple(_inheriting(groups))
    companies = [(p.read.company or "").casefold() for p in found]
    distinct = len(found) > 1 and all(companies) and len(set(companies)) == len(companies)
    return found[:MOST] if distinct and all(_a_fact(p) for p in found) else ()


def _atoms(text: str) -> list[str]:
    """The text cut at every seam; each piece keeps the seam before it."""
    cuts = [m.start() for m in SEAMS.finditer(text)]
    return [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True) if text[a:b].strip()]


def _grouped(turn: Turn, atoms: list[str]) -> list[Part]:
    """Pieces that name no other company belong to the one before."""
    groups: list[Part] = []
    for atom in atoms:
        bare = SEAMS.sub("", atom, count=1) if groups else atom
        told = _met(_in_its_tense(turn, bare, groups), groups)
        if groups and told.company is None and (led := _led(turn, bare, groups[0])) is not None:
            bare, told = led
        if groups and (told.company is None or not _begins(turn, told, groups)):
            joined = groups[-1].text + atom
            groups[-1] = Part(joined, read(turn, joined))
        else:
            groups.append(Part(bare, told))
    return groups


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


def _led(turn: Turn, bare: str, first: Part) -> tuple[str, Understood] | None:
    """ "And at Osprey on Thursday", "and one with Wayne at 4pm", read after the verb that was said before."""
    name = first.read.company
    if (
        name is None
        or first.read.intent != "interview"
        or not ANOTHER.match(bare)
        or not read(turn, bare).dates
    ):
        return None
    before = first.text[: first.text.casefold().find(name.casefold())]
    rest = ANOTHER.sub("", bare, count=1) or bare
    if re.search(r"\bwith\s*$", before, re.I):
        rest = re.sub(r"^with\b", "at", rest, flags=re.I)
    text = f"{LAST_WORD.sub('', before).strip() or 'interview'} {rest}"
    told = read(turn, text)
    named = told.company is not None and told.company in bare
    return (text, told) if named and event_date(told) is not None else None


def _begins(turn: Turn, told: Understood, groups: list[Part]) -> bool:
    """Another company than the last one, with something of its own to tell."""
    name, before = told.company or "", groups[-1].read.company
    verb = next((p.read.intent for p in reversed(groups) if p.read.intent in FACTS), "")
    if (
        before is None
        or INTENDED.search(told.text)
        or set(find.company(turn.search, name)) & set(find.company(turn.search, before))
    ):
        return False
    listed = verb in LISTED and len(told.text.split()) <= 4 and particulars.sector_of(name) is None
    known = bool(find.company(turn.search, name))
    telling = told.intent in FACTS and (known or told.intent != "sent")
    return name.casefold() != before.casefold() and (listed or event_date(told) is not None or telling)


def _inheriting(groups: list[Part]) -> list[Part]:
    """A piece without a verb of its own means the verb before it, and for a list the day that was named at its end."""
    found: list[Part] = []
    for part in groups:
        told = part.read
        if found and (told.intent not in FACTS or _only_listed(told, found[-1])):
            told = replace(told, intent=found[-1].read.intent)
            part = replace(part, text=_with_verb(part.text, groups[0]))
        if found and told.intent in LISTED and not told.dates:
            told = replace(told, dates=next((p.read.dates for p in reversed(groups) if p.read.dates), ()))
        found.append(replace(part, read=told))
    if found and found[0].read.intent in LISTED and not found[0].read.dates:
        dates = next((p.read.dates for p in reversed(groups) if p.read.dates), ())
        found[0] = replace(found[0], read=replace(found[0].read, dates=dates))
    return found


def _with_verb(text: str, first: Part) -> str:
    """ "Applied to " of "applied to Acme", before "Initech yesterday"."""
    lead = first.text[: first.text.find(first.read.company or first.text)]
    return f"{lead}{text}" if first.read.intent in LISTED else text


def _only_listed(told: Understood, before: Part) -> bool:
    """ "Initech yesterday", at the end of a list of applications, is no interview."""
    bare = len(told.text.split()) <= LIST_ITEM and told.intent == "interview"
    return bare and before.read.intent in LISTED and not MEETING.search(told.text)


def _a_fact(part: Part) -> bool:
    told = part.read
    return told.intent in FACTS and (told.intent != "interview" or event_date(told) is not None)


def each(turn: Turn, heard: tuple[Part, ...], hear: Callable[[Turn], Turn]) -> Turn:
    """One after the other; only the last may leave a question open, and only it carries Undo."""
    whole, done = turn, turn
    asked: list[Turn] = []
    for number, part in enumerate(heard, 1):
        about = done.target if number > 1 and part.read.company is None else None
        message = replace(whole.message, text=part.text)
        told = hear(replace(done, message=message, read=part.read, target=about, replies=()))
        told = told.to(planning.planned(told.search, turn.now))
        if number < len(heard):
            told = _settled(told)
        if _day_open(told):
            asked.append(told)
            told = replace(told, replies=told.replies[:-1])
        replies = tuple(
            replace(r, after=f"{NEXT}:{told.target}") if r.after == NEXT and told.target else r
            for r in told.replies
        )
        done = replace(told, replies=(*done.replies, *replies))
    done = _asked_last(done, asked)
    several = len({p.read.company for p in heard if p.read.company}) > 1
    what = f"what you told about {len(heard)} companies" if several else done.did
    return replace(
        done, message=whole.message, read=whole.read, did=what, tells_plan=done.tells_plan and not several
    )


def _day_open(told: Turn) -> bool:
    """It has to be asked which day was meant, and nothing can be planned before."""
    question = told.search.question
    interview = told.search.interview(question.about) if question else None
    return bool(told.replies) and interview is not None and interview.start is None


def _asked_last(done: Turn, asked: list[Turn]) -> Turn:
    """Such questions close the answer, each with its company; the last of them stays open, the others have buttons."""
    for told in asked:
        question, open_question = told.replies[-1], told.search.question
        interview = told.search.interview(open_question.about) if open_question else None
        company = told.search.opportunity(interview.opportunity) if interview else None
        name = find.name_of(company) if company else ""
        text = question.text if name in question.text else f"{name}: {question.text}"
        done = done.to(replace(done.search, question=told.search.question))
        done = replace(done, replies=(*done.replies, replace(question, text=text)))
    return done


def _settled(told: Turn) -> Turn:
    """A question about a detail waits for another day; what is known is shown."""
    question = told.search.question
    interview = (
        told.search.interview(question.about) if question and question.conversation == "interview" else None
    )
    if interview is not None and interview.start is not None:
        told = correct.show(replace(told.to(record.answered(told.search)), replies=()), interview)
    rows = tuple(
        replace(r, choices=tuple(row for c in r.choices if (row := tuple(x for x in c if x.does != "undo:"))))
        for r in told.replies
    )
    return replace(told, replies=rows)
