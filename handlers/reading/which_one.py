"""Go on with the company that is meant, or ask which of several it is."""

import re
from collections.abc import Callable

from coach.model import Choice, Opportunity
from handlers import record
from handlers.reading import new_firm
from handlers.reading.find import name_of, opportunity
from handlers.turn import Turn


def which(
    turn: Turn, several: tuple[Opportunity, ...], conversation: str, question: str = "Which one is it about?"
) -> Turn:
    """Ask with a button each; the words already said are kept and read again with the answer."""
    search = record.ask(
        turn.search,
        turn.now,
        conversation,
        "which",
        known=(("text", turn.text), ("tap", turn.message.tap), ("nudge", turn.nudge or "")),
        options=tuple((o.id, o.company) for o in several),
    )
    assert search.question is not None
    rows = [
        (Choice(label=name_of(o, several), does=f"which:{search.question.id}:{o.id}"),) for o in several[:8]
    ]
    return turn.to(search).say(question, *rows)


def _a_name(typed: str, text: str) -> bool:
    """As one would write a company; "they need faster reports" names none."""
    few = len(typed.split()) < 2 or any(c.isupper() or c.isdigit() for c in typed)
    return few or re.search(rf"\b(?:at|from|by|with|to) {re.escape(typed)}", text, re.I) is not None


def _heard_of_last(turn: Turn, several: tuple[Opportunity, ...]) -> Opportunity | None:
    """Of roles at one and the same company: what goes to somebody there counts for all of them."""
    if len({o.company.casefold() for o in several}) != 1:
        return None
    last = {c.opportunity: c.at for c in sorted(turn.search.contacts, key=lambda c: c.at)}
    return max(several, key=lambda o: last.get(o.id, o.created_at))


def settled(
    turn: Turn,
    conversation: str,
    then: Callable[[Turn], Turn],
    none: str,
    *,
    open_only: bool = True,
    focus: bool = True,
    adds: bool = False,
    one_house: bool = False,
) -> Turn:
    """Go on with the opportunity that is meant, or ask which, or say kindly that there is none. Without `focus` the
    one just spoken of is no hint: for what must not hit the wrong one. With `adds` a company told of for the first
    time goes on the list. With `one_house`, of several roles at one company, the one heard of last is meant."""
    found = opportunity(turn, open_only=open_only, focus=focus)
    one = found.one or (_heard_of_last(turn, found.several) if one_house else None)
    if one:
        return then(turn.about(one.id))
    if found.several:
        return which(turn, found.several, conversation)
    if adds and turn.read.company and _a_name(turn.read.company, turn.text):
        search, new = record.add_opportunity(turn.search, turn.read.company[:80], turn.now)
        return then(turn.to(search).about(new.id))
    name = new_firm.named(turn)
    return new_firm.ask(turn, conversation, name) if name else turn.say(none)
