"""Somebody nobody has heard of yet, in a question about writing: put beside the company that is meant."""

from coach.model import Opportunity
from coach.model.called import untitled
from coach.model.changed import replace
from coach.understand import ContactRead
from handlers import record
from handlers.reading import find, new_firm
from handlers.reading.fits import question_in
from handlers.turn import Turn


def at_the_only_company(turn: Turn) -> Turn:
    """ "Can I write to Vic?": a name nobody has heard of yet is somebody at the only company there is; beside somebody
    known it is no company either ("follow Dana on Instagram")."""
    name, search = turn.read.company, turn.search
    active = [o for o in search.opportunities if o.is_open]
    if name is None or find.company(search, name) or name.casefold() not in turn.text.casefold():
        return turn
    if find.people_named(search, turn.read.contacts):
        return find.without_company(turn)
    if len(active) != 1 or new_firm.named(turn):
        return turn
    who = ContactRead(name=name)
    search, _ = record.add_person(search, who, active[0].id)
    read = replace(turn.read, company=None, contacts=(*turn.read.contacts, who))
    return replace(turn.to(search), read=read)


def named_alone(turn: Turn, company: Opportunity) -> Turn:
    """ "Could I write to Sue Park instead?": whoever alone is named is meant, heard of before or not."""
    search, asked = turn.search, question_in(turn.text)
    named = [c.name for c in turn.read.contacts if c.name]
    asked = asked if any(_stands(n, asked) for n in named) else turn.text
    if any(_stands(p.name, asked) for p in find.people_named(search, turn.read.contacts)):
        return turn
    for who in turn.read.contacts:
        if who.name and _stands(who.name, asked) and not find.people_named(search, (who,)):
            search, _ = record.add_person(search, who, company.id)
    return turn.to(search)


def _stands(name: str, text: str) -> bool:
    return any(n in text.casefold() for n in untitled(name))
