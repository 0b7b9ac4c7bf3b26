"""They answered, without a word about what: the buttons that ask, and what each of them means."""

from collections.abc import Callable

from coach.model import Choice, Opportunity
from handlers.buttons import UNDO
from handlers.conversation import Tap
from handlers.interviews import appointments
from handlers.news import ledger, offer, on_hold, outcome, wishes
from handlers.overview.noted import GONE
from handlers.reading import find
from handlers.turn import Turn


def what_was_it(turn: Turn, company: Opportunity) -> Turn:
    def button(label: str, what: str) -> Choice:
        return Choice(label=label, does=f"said:{company.id}:{what}")

    return turn.say(
        f"Good, {find.name_of(company)} {'got in touch' if company.created_at == turn.now else 'answered'}. What did they say?",
        (
            button("A new date", "date"),
            button("Next round", "round"),
            button("They asked me something", "asked"),
        ),
        (button("A no", "no"), button("An offer", "offer"), button("Just a friendly note", "note")),
        UNDO,
    )


def tap_replied(turn: Turn, args: tuple[str, ...]) -> Turn:
    """replied:<opportunity>: from a nudge's buttons."""
    company = turn.search.opportunity(args[0]) if args else None
    if company is None:
        return turn.say(GONE)
    turn = ledger.log(turn.about(company.id), company).changed(f"the answer of {find.name_of(company)}")
    return what_was_it(turn, company)


def tap_said(turn: Turn, args: tuple[str, ...]) -> Turn:
    """said:<opportunity>:<what>."""
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    if company is None:
        return turn.say(GONE)
    turn = turn.about(company.id)
    if (act := SAID.get(args[1])) is not None:
        return act(turn, company)
    text = LEFT_AT_THAT.get(args[1], "Noted.").format(name=find.name_of(company))
    return turn.answered().say(text, silent=True)


def _ask_date(turn: Turn, company: Opportunity) -> Turn:
    return turn.ask("decision", "decision", about=company.id).say(
        'When do they expect to decide? For example "end of next week".'
    )


SAID: dict[str, Callable[[Turn, Opportunity], Turn]] = {
    "date": _ask_date,
    "round": appointments.invited,
    "monthly": on_hold.monthly,
    "quiet": on_hold.quiet,
    "one": wishes.one_mail,
    "no": lambda turn, _: outcome.rejected(turn),
    "offer": lambda turn, _: offer.offered(turn),
}
LEFT_AT_THAT = {
    "asked": "A short answer to {name} today is worth more than a perfect one tomorrow.",
    "note": "Nice. Nothing has to follow from it.",
    "later": "Fine. Tell me when it is fixed.",
    "none": "Then we leave it at that. It may still come back by itself.",
    "nobody": "All right. A look at their team page, or the switchboard, often finds a name.",
}
TAPS: dict[str, Tap] = {"replied": tap_replied, "said": tap_said}
