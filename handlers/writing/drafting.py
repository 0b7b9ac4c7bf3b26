"""A draft is asked for, or what else could be done with the one on screen: the conversation behind /draft."""

from coach import lazy_re as re
from coach.model import Choice, OpenQuestion, Opportunity
from coach.wording import channels_for
from coach.wording.wishes import understood
from handlers.conversation import Conversation
from handlers.nudging.nudge_buttons import CHANNEL_LABELS
from handlers.nudging.nudge_message import SPECIAL
from handlers.overview.coming import upcoming, what_happens_next
from handlers.reading import find, which_one
from handlers.turn import Turn
from handlers.writing import contact, drafts, own_text, skipping
from handlers.writing.drafts import GONE, named, redraft, show, with_wish
from handlers.writing.steps import PENDING

CHANGES = re.compile(
    r"^\W*(?:please |make it |a bit |much |an?other (?:one|wording|version)|other wording|one more|"
    r"shorter|longer|warmer|more formal|less formal|friendlier|softer|simpler|different(?:ly)?)+\W*"
    r"(?:please)?\W*$",
    re.I,
)
"""A change of a wording, and no company's."""
ANSWER = re.compile(r"\b(?:reply|answer|respon[ds]\w*|write back)\b", re.I)


def more(turn: Turn, args: tuple[str, ...]) -> Turn:
    nudge = named(turn, args)
    if nudge is None:
        return turn.say(GONE)
    ways = (
        Choice(label="Warmer", does=f"warm:{nudge.id}"),
        Choice(label="More formal", does=f"formal:{nudge.id}"),
        Choice(label="Add something", does=f"addto:{nudge.id}"),
    )
    channels = tuple(
        Choice(label=CHANNEL_LABELS[c], does=f"chan:{nudge.id}:{c}")
        for c in channels_for(nudge.kind)
        if c in CHANNEL_LABELS
    )
    rest = (
        Choice(label="They replied", does=f"replied:{nudge.opportunity}"),
        Choice(label="Why now?", does=f"why:{nudge.id}"),
    )
    return turn.say("What would help?", ways, channels[:4], channels[4:], rest, silent=True)


def add_to(turn: Turn, args: tuple[str, ...]) -> Turn:
    nudge = named(turn, args)
    if nudge is None:
        return turn.say(GONE)
    return turn.ask("draft", "extra", about=nudge.id).say(
        'What should be in it? For example "mention the migration project".'
    )


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    nudge = turn.search.nudge(question.about)
    if nudge is None or question.asks != "extra" or turn.read.intent in ("list", "cancel", "snooze"):
        return None
    return redraft(turn.answered(), nudge, extra=turn.text[:300])


def begin(turn: Turn) -> Turn:
    """ "Draft something for Acme": the step in hand, else the next one, else a note that fits the moment."""
    nudge = find.nudge_of(turn)
    if nudge is not None:
        return redraft(turn, nudge)
    return which_one.settled(
        turn,
        "draft",
        _for_company,
        'For which company? For example "draft a thank-you for Acme".',
        open_only=False,
    )


def _for_company(turn: Turn) -> Turn:
    company = turn.company
    rows = [n for n in turn.search.nudges if n.opportunity == company.id and n.kind not in SPECIAL]
    if named := {p.id for p in find.people_there(turn, company)}:
        rows = [n for n in rows if n.person in named]
    if ANSWER.search(turn.text) and (
        owed := [n for n in rows if n.kind == "reply_due" and n.state in PENDING]
    ):
        return redraft(turn, owed[0])
    in_hand = [n for n in rows if n.state in ("asked", "snoozed")] or [
        n for n in rows if n.state == "planned" and n.kind in ("thank_you", "late_thank_you", "reply_due")
    ]
    wish = understood(turn.text)
    if in_hand:
        return with_wish(turn, in_hand[0], turn.text) if wish else show(turn, (in_hand[0].id,))
    return _nothing_open(turn, company) if wish or CHANGES.match(turn.text) else contact.judged(turn)


def _nothing_open(turn: Turn, company: Opportunity) -> Turn:
    """ "Shorter", with no wording before them: what comes, and a look at it."""
    steps = [n for n in upcoming(turn.search, company.id, turn.now) if n.kind not in SPECIAL]
    row = (Choice(label="Show it", does=f"show:{steps[0].id}"),) if steps else ()
    comes = what_happens_next(turn.search, company.id, turn.now)
    return turn.say(f"No wording is open just now. {comes}".strip(), row, silent=True)


CONVERSATION = Conversation(
    name="draft",
    summary="wording for a message",
    intents=("draft",),
    begin=begin,
    answer=answer,
    taps={
        "other": drafts.other, "short": drafts.shorter, "more": more, "warm": drafts.warmer, "formal": drafts.formal,
        "answer": drafts.offer_answer, "chan": drafts.channel, "addto": add_to, "show": drafts.show, "drop": skipping.drop,
        "text": own_text.own_words,
    },
)  # fmt: skip
