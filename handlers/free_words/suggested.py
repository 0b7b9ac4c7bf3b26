"""Not sure what the words are for, yet likely: the acts that come into question as buttons."""

import re

from coach.model import Choice
from coach.understand.common_words import COMMON
from coach.understand.gist import gist
from handlers import record
from handlers.conversation import Conversation
from handlers.free_words.acts import ACTS
from handlers.free_words.meant import LAST, SHORT, SURE
from handlers.interviews import particulars
from handlers.news import offer_or_not
from handlers.reading import find, interest, who_is
from handlers.reading.fits import letter, states
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.varied import varied

LIKELY = 0.2
"""From here on it is offered as a button."""
FEW = 8
UNSURE = (
    "I'm not sure I got that. Did you mean:",
    "Which of these is it?",
    "I could read that in more than one way:",
)


def suggest(turn: Turn) -> Turn | None:
    """Not sure, yet likely: the acts that come into question as buttons, with the words kept."""
    read = gist(turn.text)
    if offer_or_not.none(turn.text):
        return None
    if not read or letter(turn.text) or turn.read.dates or _told_outright(turn) or _no_word(turn.text):
        return None
    if read[0].act in LAST and read[0].chance >= SURE:
        return ACTS[read[0].act].do(turn)
    likely = [g for g in read if g.chance >= LIKELY and ACTS.get(g.act) and ACTS[g.act].label]
    if not likely or turn.read.intent in ACTS[read[0].act].intents:
        return None
    search = record.ask(turn.search, turn.now, "meant", "which", known=(("text", turn.text),))
    assert search.question is not None
    rows = [(Choice(label=ACTS[g.act].label, does=f"meant:{search.question.id}:{g.act}"),) for g in likely]
    other = (Choice(label="Something else", does="cancel"),)
    return turn.to(search).say(varied(turn.search, UNSURE), *rows, other)


def _told_outright(turn: Turn) -> bool:
    """Something of a company that is named, how keen one is, of what kind the employer is, who is who there: kept,
    whatever else it resembles."""
    text = turn.text
    short = len(text.split()) <= FEW and states(text)
    if (
        turn.read.intent == "note"
        and states(text)
        and find.named_in(turn.search, text)
        and len(text.split()) > SHORT
    ):
        return True
    of_its_kind = short and particulars.sector_of(text) is not None
    return interest.told(text) or of_its_kind or who_is.says(text)


def _no_word(text: str) -> bool:
    """One word, and none that anybody knows."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return len(words) == 1 and words[0] not in COMMON


def begin(turn: Turn) -> Turn:
    """The same words once more, now that the company is known."""
    acts = [g.act for g in gist(turn.text)]
    done = next((d for a in acts if a in ACTS and (d := ACTS[a].do(turn)) is not None), None)
    return done or turn.say("Tell me again in other words, with the company's name.")


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """meant:<question>:<act>."""
    question = turn.search.question
    if question is None or len(args) != 2 or question.id != args[0] or args[1] not in ACTS:
        return turn.say("That question is closed already. Say it again and I'll take it from there.")
    turn = reread(turn.answered(), question.get("text") or "")
    return ACTS[args[1]].do(turn) or turn.say('Tell me a little more, for example "Acme: they replied".')


CONVERSATION: Conversation = Conversation(
    name="meant", summary="what was meant", begin=begin, taps={"meant": tap}, in_menu=False
)
