"""Nobody there to read it: an automatic answer, an address that bounced, somebody who has left."""

from dataclasses import replace

from coach.model import Choice, OpenQuestion, Opportunity, Person, wall_at
from coach.understand import ContactRead
from handlers import record, words
from handlers.buttons import UNDO_BUTTON
from handlers.news import ledger
from handlers.overview.noted import noted
from handlers.reading import find
from handlers.reading.news_words import AUTO
from handlers.turn import Turn


def auto_reply(turn: Turn, company: Opportunity) -> Turn:
    """Not a reply: the count stays, and the next step waits until they are back."""
    away = _who(turn, company)
    turn = ledger.log(turn, company, "auto_reply")
    back = next(iter(turn.days_ahead), None)
    when = ""
    if back is not None and away is not None:
        day = wall_at(back.start, turn.search.zone_of(company)).date
        away = turn.search.person(away.id) or away
        turn = turn.put(replace(away, out_of_office_until=day))
        when = f" until {words.day(day)}"
    turn = _stand_in(turn, company).changed(f"the auto-reply of {find.name_of(company)}")
    lead = (
        "An automatic answer is no answer, so nothing is lost." if AUTO.search(turn.text) else "Good to know."
    )
    wait = (
        f" {find.name_of(company)}: away{when}; I'll wait for that." if when else " The plan stays as it is."
    )
    return noted(turn, f"{lead}{wait}")


def _stand_in(turn: Turn, company: Opportunity) -> Turn:
    """ "For urgent things contact Vic": somebody to know of, though not to be asked about news."""
    for contact in turn.read.contacts:
        if contact.name:
            search, _ = record.add_person(turn.search, contact, company.id)
            turn = turn.to(search)
    return turn


def bounced(turn: Turn, company: Opportunity) -> Turn:
    person, search = _who(turn, company), turn.search
    if person is not None:
        search = record.put(search, replace(person, left=True))
        search = record.put(search, replace(company, primary=None))
    if (successor := _successor(turn, person, company)) is not None:
        search, new = record.add_person(search, successor, company.id)
        company = search.opportunity(company.id) or company
        turn = turn.to(record.put(search, replace(company, primary=new.id)))
        turn = turn.changed(f"the point of contact at {find.name_of(company)}")
        return noted(turn, f"Noted: {words.shown(new.name)} is your contact at {find.name_of(company)} now.")
    search = record.ask(search, turn.now, "heard", "primary", about=company.id)
    turn = turn.to(search).changed(f"the point of contact at {find.name_of(company)}")
    return turn.say(
        f"Then we need another way in. Who else do you know at {find.name_of(company)}? A name is enough.",
        (Choice(label="Nobody yet", does=f"said:{company.id}:nobody"), UNDO_BUTTON),
    )


def _successor(turn: Turn, gone: Person | None, company: Opportunity) -> ContactRead | None:
    """Somebody else named in the same breath: "Johan quit, Karin Ek has taken over"."""
    others = [
        c
        for c in turn.read.contacts
        if c.name
        and c.name.casefold() not in company.company.casefold()
        and (gone is None or not record.same_person(gone.name, c.name))
    ]
    return others[0] if others and gone is not None else None


def _who(turn: Turn, company: Opportunity) -> Person | None:
    """Whoever was named, else the point of contact."""
    named = find.people_there(turn, company)
    return named[0] if named else turn.search.person(company.primary)


def answer(turn: Turn, question: OpenQuestion, company: Opportunity) -> Turn | None:
    """A name for "Who else do you know there?"."""
    here = [p for p in turn.search.people_of(company.id) if p.left]
    named = [
        c for c in turn.read.contacts if c.name and not any(record.same_person(p.name, c.name) for p in here)
    ]
    if not named:
        return None
    search, person = record.add_person(record.answered(turn.search), named[0], company.id)
    turn = turn.to(record.put(search, replace(company, primary=person.id)))
    turn = turn.changed(f"the point of contact at {find.name_of(company)}")
    return noted(turn, f"{words.shown(person.name)} it is. The count stays with the company, so no hurry.")
