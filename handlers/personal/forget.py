"""/forget: one company, or everything; asked first, complete when done."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Choice, Person
from coach.model.called import given_name
from handlers import record, words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.message import ForgetEverything
from handlers.reading import find
from handlers.turn import Turn

FROM = re.compile(r"\b(?:from|at|of|with) \S+\W*$", re.I)
""" "Remove Dana from Acme" is about Dana."""


def begin(turn: Turn) -> Turn:
    if (person := _person(turn)) is not None:
        return _ask_person(turn, person)
    hits = find.company(turn.search, turn.read.company) if turn.read.company else find.companies(turn)
    rows = tuple((Choice(label=find.name_of(o, hits), does=f"forget:{o.id}"),) for o in hits[:6])
    everything = (Choice(label="Everything about me", does="forgetall:ask", style="danger"),)
    if not turn.search.opportunities:
        return turn.say("What shall I forget?", everything, (Choice(label="Nothing", does="nevermind"),))
    if len(hits) == 1:
        return tap_company(turn, (hits[0].id,))
    if not hits:
        rows = tuple(
            (Choice(label=find.name_of(o, turn.search.opportunities), does=f"forget:{o.id}"),)
            for o in turn.search.opportunities[-6:]
        )
    return turn.say("What shall I forget?", *rows, everything, (Choice(label="Nothing", does="nevermind"),))


def tap_company(turn: Turn, args: tuple[str, ...]) -> Turn:
    company = turn.search.opportunity(args[0]) if args else None
    if company is None:
        return turn.say("That company is gone already.", silent=True)
    if len(args) < 2:
        name = find.name_of(company)
        return turn.say(
            f"Forget {name} with all its interviews, people and notes?",
            (
                Choice(label=f"Forget {name}"[:60], does=f"forget:{company.id}:yes", style="danger"),
                Choice(label="Keep it", does="nevermind"),
            ),
        )
    turn = turn.to(record.answered(record.without(turn.search, company.id))).changed(
        f"forgot {find.name_of(company)}", tell=False
    )
    return turn.say(
        f"{find.name_of(company)} is forgotten. Undo works until ten changes later; /forget everything wipes that as well.",
        UNDO,
    )


def _person(turn: Turn) -> Person | None:
    """The one person that is named, where no company is."""
    if find.companies(turn) and not FROM.search(turn.text):
        return None
    low = set(re.findall(r"[\w'’-]+", turn.text.casefold()))
    named = [p for p in turn.search.people if set(p.name.casefold().split()) <= low]
    named = named or [p for p in turn.search.people if given_name(p.name) in low]
    return named[0] if len(named) == 1 else None


def _ask_person(turn: Turn, person: Person) -> Turn:
    """Somebody, or the whole company they were met at."""
    first = words.called(person)
    companies = [o for o in turn.search.opportunities if o.id in person.opportunities][:2]
    rows = (Choice(label=f"All of {find.name_of(o)}"[:60], does=f"forget:{o.id}") for o in companies)
    return turn.say(
        f"Forget {words.shown(person.name)}, with address and notes? What went out to them stays counted.",
        (
            Choice(label=f"Forget {first}"[:60], does=f"forgetone:{person.id}:yes", style="danger"),
            Choice(label="Keep it", does="nevermind"),
        ),
        tuple(rows),
    )


def tap_person(turn: Turn, args: tuple[str, ...]) -> Turn:
    """forgetone:<person>:yes."""
    person = turn.search.person(args[0]) if args else None
    if person is None:
        return turn.say("That person is gone already.", silent=True)
    name = words.called(person)
    search = record.answered(record.without_person(turn.search, person.id))
    turn = turn.to(search).changed(f"forgot {name}", tell=False)
    return turn.say(f"{name} is forgotten.", UNDO)


def tap_all(turn: Turn, args: tuple[str, ...]) -> Turn:
    if args[:1] != ("yes",):
        count = len(turn.search.opportunities)
        return turn.say(
            f"Everything: {count} compan{'ies' if count != 1 else 'y'}, all people, messages and settings, backups included. This cannot be undone.",
            (
                Choice(label="Forget everything", does="forgetall:yes", style="danger"),
                Choice(label="Keep it", does="nevermind"),
            ),
        )
    turn = turn.say("Done. I know nothing about you any more. Good luck; you can start again at any time.")
    return replace(turn, effects=(ForgetEverything(),))


CONVERSATION = Conversation(
    name="forget", summary="forget a company, or everything", begin=begin,
    taps={"forget": tap_company, "forgetone": tap_person, "forgetall": tap_all},
)  # fmt: skip
