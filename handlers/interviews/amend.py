"""A correction of what was told a moment ago, "no, Thursday", "not Acme, Globex": the same words once more, with one
thing different."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from coach.model import Change, Contact, Nudge
from coach.understand import ContactRead, DateRead
from handlers import capitals, record
from handlers.news import promises
from handlers.news.promises import keep, read_promise
from handlers.nudging import snooze
from handlers.overview.noted import UNDO
from handlers.personal.undo import restore
from handlers.reading import day_after, find, fits
from handlers.reading.reread import read, reread
from handlers.record import last_change
from handlers.turn import Turn

FRESH = timedelta(minutes=30)
"""How long the last thing told can be corrected in half a sentence."""
LONGEST = 60
LEAD = re.compile(
    r"^\W*(?:(?:no+|nope|sorry|actually|oops|wait|well|hmm*|ah|correction|i mean(?:t)?|i said|rather|better|it'?s|it is|it was|that was|they'?re|"
    r"make (?:it|that)|change (?:it|that) to|on second thoughts?|(?:that'?s |that was |it was )?(?:the )?wrong (?:company|firm|place|employer|person|name|man|woman|one|date|day|time|interview)|(?:that|it) was (?:for|about)(?= [A-Z]))\b[\s,:.!-]*)+",
    re.I,
)
TAIL = re.compile(
    r"[\s,]*\b(?:actually|i mean(?:t)?|sorry|instead|rather|after all|in the end|of course)\W*$", re.I
)
NOT = re.compile(
    r"^(?:not|and not)\s++(?:(?:with|at|from|to|by|on|for)\s++)?(?P<wrong>[^,;.]{2,30}?)(?:\s*+[,;.]\s*+(?:but\s++)?|\s++but\s++)(?P<right>.{2,40})$|"
    r"^(?P<wrong3>[^,;.]{2,30}?)\s++(?:won'?t|will not|isn'?t|is not|can'?t|cannot)\s++(?:be\s++)?(?:there|come|coming|make it|join|joining|in it)\s*+[,;.]?\s*+"
    r"(?:but\s++)?(?:it'?s|it is|it will be|instead)\s++(?:with\s++)?(?P<right3>.{2,40})$|"
    r"^(?P<right2>.{2,40}?)\s*+[,(]?\s*+(?:and\s++)?\b(?:not|instead of|rather than)\s++(?:(?:with|at|from|to|by|on|for)\s++)?(?P<wrong2>[^,;.)]{2,30})\)?$",
    re.I,
)
INSTEAD = re.compile(
    r"^\W*(?:(?:oops|no|nope|sorry|wait|actually|argh|ugh|my mistake|my bad|wrong one|i meant?)\b[,.! ]*)+(?P<fact>\S.{5,80}?)[.,;]?\s+(?:and )?not (?P<wrong>[\w .&'’-]{2,30})\W*$",
    re.I,
)
WRONG_ONE = re.compile(
    r"^\W*(?:no+|oops|sorry|wait)?\W*(?:that'?s |that was |it was )?(?:the )?wrong (?P<kind>company|firm|place|employer|person|name|man|woman|one)\b",
    re.I,
)
""" "Wrong company, that was Globex" says which of the names is meant."""
BEFORE_A_NAME = re.compile(r"^(?:(?:it was |it'?s )?(?:with|at|from|to|by|for)\s+)?", re.I)
FILLER = re.compile(r"\b(?:on|at|by|for|until|till|to|from|with|in|the|the one|of)\b", re.I)
CLOCK = re.compile(
    r"(?:\bat\s+)?\b(?:\d{1,2}(?::\d{2})?\s*(?:am|pm)|\d{1,2}:\d{2}|noon|midnight)\b|\bat \d{1,2}\b", re.I
)
WRONG = re.compile(
    r"^\W*(?:no,? )?(?:that'?s|that is|this is|it'?s|you (?:got|have) (?:it|that|this)) (?:wrong|not right|incorrect|not what i (?:said|meant))\W*$|^\W*i (?:never|didn'?t|did not) (?:say|said|mean|tell you|told you) (?:that|this|it|so)\W*$|^\W*wrong\W*$",
    re.I,
)


def apply(turn: Turn, hear: Callable[[Turn], Turn]) -> Turn | None:
    """The corrected fact, or None where these words are something else."""
    change = just_said(turn)
    if change is None or len(turn.text) > LONGEST or fits.asks(turn.text) or turn.text.startswith("/"):
        return None
    if WRONG.match(turn.text):
        return turn.say(f"Sorry. I noted: {change.what}. Say it as it should be, or take it back.", UNDO)
    if (instead := _instead(turn, change)) is not None:
        before = replace(restore(turn.search, change, turn.now), history=turn.search.history)
        return hear(reread(turn.to(before), instead))
    core, wrong = _core(turn.text)
    if core is None:
        return None
    core = _counted(turn, change, core, wrong) or core
    told = read(turn, core)
    when = _only_a_date(core, told.when)
    if when is not None:
        return _another_date(turn, change, when, hear)
    if told.dates or not 1 <= len(core.split()) <= 4 or not change.said:
        return None
    if wrong and len(core.split()) > 2 and _concerns(turn, change, wrong):
        return hear(reread(turn.to(restore(turn.search, change, turn.now)), core))
    new = _another_name(turn, change, core, wrong)
    return _once_more(turn, change, new, hear) if new else None


def puts_right(turn: Turn) -> bool:
    """ "Oops, Initech said no. Not Initrode": two sentences, and one correction."""
    return INSTEAD.match(turn.text) is not None and just_said(turn) is not None


def _instead(turn: Turn, change: Change) -> str | None:
    """ "Oops, Initech said no, not Initrode": what was told of the one was meant of the other, in other words."""
    found = INSTEAD.match(turn.text)
    if found is None:
        return None
    touched = {id for id, _ in change.opportunities}
    wrong = {o.id for o in find.named_in(turn.search, found["wrong"])}
    right = {o.id for o in find.named_in(turn.search, found["fact"])}
    return found["fact"].strip() if wrong and wrong <= touched and right and not right & wrong else None


def _concerns(turn: Turn, change: Change, name: str) -> bool:
    """The last change was one of that company's: "Apex said no, not Zenith"."""
    mine = {o.id for o in find.company(turn.search, name)}
    return any(id in mine for id, _ in change.opportunities)


def just_said(turn: Turn) -> Change | None:
    """The last change, if its confirmation is still on screen."""
    change = last_change(turn.search)
    if change is None or turn.now - change.at > FRESH:
        return None
    recent = [m for m in turn.search.outbox if m.reply.edits is None][-2:]
    shown = {c.does for m in recent for row in m.reply.choices for c in row}
    return change if f"undo:{change.id}" in shown else None


def _core(text: str) -> tuple[str | None, str | None]:
    """(what is right, what was wrong); nothing where no word says that it is a correction."""
    bare = TAIL.sub("", LEAD.sub("", text)).strip(" .!")
    if found := NOT.match(bare):
        right = found["right"] or found["right2"] or found["right3"]
        return right.strip(" .!"), (found["wrong"] or found["wrong2"] or found["wrong3"]).strip(" .!")
    marked = LEAD.match(text) is not None or TAIL.search(text) is not None
    return (bare, None) if marked and bare else (None, None)


def _counted(turn: Turn, change: Change, core: str, wrong: str | None) -> str | None:
    """ "The friday after": counted from the day that was wrong, else from the one that was told."""
    denied = read(turn, wrong).when if wrong else None
    before = turn.to(restore(turn.search, change, turn.now))
    told = denied or (read(before, change.said).when if change.said else None)
    return day_after.counted(core, told.start.date()) if told else None


def _only_a_date(core: str, when: DateRead | None) -> DateRead | None:
    if when is None:
        return None
    rest = FILLER.sub("", core.replace(when.text, ""))
    return when if not any(c.isalnum() for c in rest) else None


def _another_date(turn: Turn, change: Change, when: DateRead, hear: Callable[[Turn], Turn]) -> Turn | None:
    if (nudge := _put_off(turn, change)) is not None:
        return snooze.until_words(replace(turn, read=replace(turn.read, dates=(when,))), nudge)
    if change.said:
        before = restore(turn.search, change, turn.now)
        said = read(turn.to(before), change.said)
        old = promises.decision_date(said) or next(iter(said.dates), None)
        if old is not None and old.text in change.said:
            return _once_more(turn, change, change.said.replace(old.text, _blended(old, when)), hear)
        return _once_more(turn, change, f"{change.said} {when.text}", hear) if old is None else None
    return _other_moment(turn, change, when)


def _put_off(turn: Turn, change: Change) -> Nudge | None:
    rows = [n for id, _ in change.nudges if (n := turn.search.nudge(id)) is not None]
    return rows[0] if len(rows) == 1 and rows[0].state == "snoozed" else None


def _blended(old: DateRead, new: DateRead) -> str:
    """A new day keeps the hour that was said, a new hour the day."""
    clock = CLOCK.search(old.text)
    if new.has_time and not CLOCK.sub("", new.text).strip():
        day = CLOCK.sub("", old.text).strip()
        return f"{day} {new.text}".strip()
    return f"{new.text} {clock[0].strip()}" if clock and not new.has_time else new.text


def _other_moment(turn: Turn, change: Change, when: DateRead) -> Turn | None:
    """After a tap there are no words to say again: what it noted gets its date."""
    contact = next(
        (c for id, was in change.contacts if was is None for c in turn.search.contacts if c.id == id), None
    )
    if contact is not None and contact.direction == "out" and when.start <= turn.now:
        return _sent_at(turn, contact, when)
    company = next(
        (o for id, _ in change.opportunities if (o := turn.search.opportunity(id)) is not None), None
    )
    if company is not None and company.promise is not None:
        reading = read_promise(turn, company, when.text, when)
        if reading.promise is not None and reading.promise.date is not None:
            turn = keep(turn.about(company.id), company, reading.promise)
            return turn.changed("the decision date").say("Changed.", UNDO)
    return None


def _sent_at(turn: Turn, contact: Contact, when: DateRead) -> Turn:
    at = when.start if when.has_time else min(when.start.replace(hour=12), turn.now)
    turn = turn.to(record.put(turn.search, replace(contact, at=at))).about(contact.opportunity)
    return turn.changed("when you sent it").say("Changed.", UNDO)


def _another_name(turn: Turn, change: Change, core: str, wrong: str | None) -> str | None:
    """The words said, with the other company or person in them; None where it is not clear which was meant."""
    before = restore(turn.search, change, turn.now)
    earlier = read(turn.to(before), change.said)
    typed = BEFORE_A_NAME.sub("", core).strip(" ,")
    people = [c.name for c in earlier.contacts if c.name]
    if not typed[:1].isupper() and not _known(turn, typed):
        return None
    right = capitals.person(typed)
    if which := WRONG_ONE.match(turn.text):
        company = which["kind"] in ("company", "firm", "place", "employer") or (
            which["kind"] == "one" and not people
        )
        old = earlier.company if company else people[0] if len(people) == 1 else None
        return change.said.replace(old, right) if old and old in change.said else None
    if wrong is not None:
        old = next((n for n in (earlier.company, *people) if n and n.casefold() in wrong.casefold()), None)
        old = old or next(
            (n for n in (earlier.company, *people) if n and wrong.casefold() in n.casefold()), None
        )
        return change.said.replace(old, right) if old else None
    if earlier.company and find.company(turn.search, right) and earlier.company in change.said:
        return change.said.replace(earlier.company, right)
    if len(people) == 1 and not earlier.company and people[0] in change.said:
        return change.said.replace(people[0], right)
    if not people and earlier.company and earlier.company in change.said:
        return change.said.replace(earlier.company, right)
    return None


def _known(turn: Turn, name: str) -> bool:
    people = find.people_named(turn.search, (ContactRead(name=name),))
    return bool(people or find.company(turn.search, name))


def _once_more(turn: Turn, change: Change, text: str, hear: Callable[[Turn], Turn]) -> Turn | None:
    """Taken back and said again; Undo then leads back to what was said first."""
    before = replace(restore(turn.search, change, turn.now), history=turn.search.history)
    told = hear(reread(turn.to(before), text))
    return told if told.did is not None else None
