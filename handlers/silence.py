"""Nothing heard: silence is ordinary, and said so; who has had enough may close with dignity."""

import re

from coach.guard import balance
from coach.model import Choice
from handlers import find
from handlers.coming import NEXT
from handlers.conversation import Conversation
from handlers.nudge_message import ways_to_end
from handlers.turn import Turn

ENOUGH = re.compile(
    r"\b(giv(e|ing|en) up on|gave up on|ghosted|forget about (them|it)|done with|never heard (back|from))\b",
    re.I,
)
QUIET = re.compile(
    r"\b((still )?no(thing)?( news| answer| repl(y|ies)| response| word)?( yet)? (from|yet)|no (news|answer|reply|response|word)( yet)?$|"
    r"still (nothing|waiting|no \w+)|haven'?t heard|not heard|radio silence|nothing yet)\b|^\W*(no news|crickets|silence)\b|"
    r"\b(viewed|looked at|checked|liked|opened) my\b",
    re.I,
)


def told(text: str) -> bool:
    return bool(ENOUGH.search(text) or QUIET.search(text))


def begin(turn: Turn) -> Turn:
    return find.settled(turn, "quiet", _quiet, "Silence is ordinary. Which company do you wait for?")


def _quiet(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    name = find.name_of(company)
    if ENOUGH.search(turn.text):
        closing = tuple((choice,) for choice in ways_to_end(company.id))
        text = (
            f"Silence from {name} says little about you; processes stall for reasons nobody tells. What now?"
        )
        return turn.say(text, *closing, (Choice(label="Leave it as it is", does="nevermind"),))
    why = balance(turn.search, company.id, turn.now).why
    return turn.say(f"That is ordinary, and no verdict. {name}: {why[:1].lower()}{why[1:]}", after=NEXT)


CONVERSATION = Conversation(
    name="quiet",
    summary="nothing heard yet",
    begin=begin,
    in_menu=False,
    example="Still nothing from Acme",
    aliases=("silence",),
)
