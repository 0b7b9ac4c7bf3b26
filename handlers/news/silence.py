"""Nothing heard: silence is ordinary, and said so; who has had enough may close with dignity."""

from coach import lazy_re as re
from coach.guard import balance
from coach.model import Choice, Nudge, Opportunity
from handlers import words
from handlers.conversation import Conversation
from handlers.nudging.nudge_buttons import ways_to_end
from handlers.nudging.nudge_message import headline
from handlers.nudging.plan_steps import steps_of
from handlers.overview.coming import NEXT
from handlers.reading import find, which_one
from handlers.reading.unanswered import NOT_BEFORE, came, unanswered
from handlers.turn import Turn

ENOUGH = re.compile(
    r"\b(giv(e|ing|en) up on|gave up on|ghosted|forget about (them|it)|"
    r"(?:i'?m|i am|i'?ve had it and am|so|quite|am) done (with|waiting)|never heard (back|from))\b",
    re.I,
)
LOOKED = re.compile(r"^\W*(no news|silence)\b|\b(viewed|looked at|checked|liked|opened) my\b", re.I)
"""They saw it, and said nothing."""


def told(text: str) -> bool:
    looked = LOOKED.search(text) and not came(text) and not NOT_BEFORE.search(text)
    return bool(ENOUGH.search(text) or looked or unanswered(text))


def begin(turn: Turn) -> Turn:
    return which_one.settled(turn, "quiet", _quiet, "Silence is ordinary. Which company do you wait for?")


def _quiet(turn: Turn) -> Turn:
    company = turn.company
    name = find.name_of(company)
    if ENOUGH.search(turn.text):
        closing = tuple((choice,) for choice in ways_to_end(company.id))
        text = (
            f"Silence from {name} says little about you; processes stall for reasons nobody tells. What now?"
        )
        return turn.say(text, *closing, (Choice(label="Leave it as it is", does="nevermind"),))
    open_step = in_hand(turn, company)
    if open_step is not None:
        step = words.inside(headline(turn.search, open_step))
        show = (Choice(label="Show it", does=f"show:{open_step.id}"),)
        return turn.say(f"That is ordinary, and no verdict. What you can do: the {step}.", show)
    state = balance(turn.search, company.id, turn.now)
    why = "" if state.level == "about_right" else f" {name}: {state.why[:1].lower()}{state.why[1:]}"
    return turn.say(f"That is ordinary, and no verdict.{why}", after=NEXT)


def in_hand(turn: Turn, company: Opportunity) -> Nudge | None:
    """The newest step of theirs that was brought and is not done; of the person named, where one is."""
    rows = [n for n in steps_of(turn.search, "asked") if n.opportunity == company.id]
    named = {p.id for p in find.people_there(turn, company)}
    mine = [n for n in rows if n.person in named] or ([] if named else rows)
    return max(mine, key=lambda n: n.due, default=None)


CONVERSATION = Conversation(
    name="quiet",
    summary="nothing heard yet",
    begin=begin,
    in_menu=False,
    aliases=("silence",),
)
