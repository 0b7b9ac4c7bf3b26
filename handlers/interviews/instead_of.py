"""Somebody else comes to a meeting that is ahead: "dana can't, it's Tom instead"; who was named before is met no more there."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Interview, Person, meetings
from coach.model.called import untitled
from coach.understand import ContactRead
from handlers import record
from handlers.interviews import renamed
from handlers.interviews.amend_words import LEAD
from handlers.interviews.last_told import just_said
from handlers.news import may_be_news
from handlers.overview import card
from handlers.overview.coming import NEXT
from handlers.reading import find
from handlers.reading.fits import states
from handlers.turn import Turn

_NOT_THERE = (
    r"(?:can(?:['’]?t|not)|won['’]?t|will not|is(?:n['’]?t| not| now)?|['’]s|not|has to|had to|got|"
    r"fell|couldn['’]?t)\b[^.;!?]{0,30}?"
)
INSTEAD = re.compile(
    r"\binstead\b|\breplac(?:es?|ed|ing)\b|"
    r"\b(?:takes?|taking|took) (?:it |the (?:interview|call|meeting|chat) )?over\b|"
    r"\b(?:steps?|stepping|fills?|filling|stands?|standing|jumps?) in\b|"
    r"\bin (?:her|his|their) place\b|\bcover(?:s|ing)? for\b|"
    rf"\b{_NOT_THERE}[,;.]\s*(?:so |but |and |then |now )*"
    rf"(?:it['’]?s|it is|it will be|it['’]?ll be|"
    rf"i['’]?(?:ll|m)? (?:will )?"
    rf"(?:meet(?:ing)?|see(?:ing)?|talk(?:ing)? to|speak(?:ing)? (?:to|with))|"
    rf"with|her|his|"
    rf"(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)? (?:will|does|is doing|comes|is coming))\b|"
    r"^\W*(?:(?:no|oops|sorry|actually|wait)\b[, ]*)*not [\w'’-]+(?: [\w'’-]+)?,|"
    r",? not [\w'’-]+(?: [\w'’-]+)?\W*$|\brather than\b",
    re.I,
)
""" "Tom takes over", "Dana is ill, so it's Tom", "not Dana, her colleague Tom"."""


def told(turn: Turn) -> Turn | None:
    """None where it is not one known person who is named, and one who is new to that meeting."""
    if not states(turn.text) or turn.read.dates or not INSTEAD.search(turn.text) or may_be_news.left(turn):
        return None
    if renamed.named_anew(turn.text):
        return None  # she is called otherwise, and the same person
    if LEAD.match(turn.text) and just_said(turn) is not None:
        return None  # what was told a moment ago was wrong, and is said anew
    found = _whom(turn)
    new = [
        c
        for c in turn.read.contacts
        if c.name and (found is None or not record.same_person(c.name, found[1].name))
    ]
    if found is None or len(new) != 1:
        return None
    return _put(turn, *found, new[0])


def _whom(turn: Turn) -> tuple[Interview, Person] | None:
    """The only one named who is to be met, and where."""
    ahead = meetings.to_come(turn.search.interviews, turn.now)
    low = turn.text.casefold()
    named = [
        (i, p)
        for i in ahead
        for p in turn.search.people
        if p.id in i.people and any(re.search(rf"(?<!\w){re.escape(n)}(?!\w)", low) for n in untitled(p.name))
    ]
    return named[0] if len(named) == 1 else None


def _put(turn: Turn, meeting: Interview, old: Person, new: ContactRead) -> Turn:
    search, person = record.add_person(turn.search, new, meeting.opportunity)
    people = tuple(dict.fromkeys(person.id if id == old.id else id for id in meeting.people))
    company = search.opportunity(meeting.opportunity)
    assert company is not None
    if company.primary == old.id:
        search = record.put(search, replace(company, primary=person.id))
    now = replace(meeting, people=people)
    turn = (
        turn.to(record.put(search, now))
        .about(company.id)
        .changed(f"whom you meet at {find.name_of(company)}", tell=False)
    )
    return turn.say(card.text(turn.search, now, "Saved."), *card.buttons(now), after=NEXT)
