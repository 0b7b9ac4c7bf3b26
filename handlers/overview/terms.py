""" "What is a check-in?": a word of the bot's own, said in plain ones."""

from coach import lazy_re as re
from coach.nudges import CATALOGUE
from handlers import words
from handlers.overview.their_word import LEAD
from handlers.turn import Turn

ASKED = re.compile(
    rf"{LEAD}(?:(?:i )?(?:do(?:n'?t| not)|not|dont) (?:know|understand|get)(?: it)?,? )?"
    rf"(?:what(?:'?s| is| are| does| do you mean by| means?)|explain|meaning of)"
    rf"(?: an?| the| your| this)? [\"']?(?P<term>[a-z -]{{3,30}}?)s?[\"']?"
    rf"(?: mean(?: here| then)?| for| here| then| good for)*\W*$",
    re.I,
)
WHAT_IT_IS = re.compile(
    rf"{LEAD}(?:i )?(?:do(?:n'?t| not)|not|dont) (?:know|understand|get) what "
    rf"(?:an?|the|your|this|that)? ?[\"']?(?P<term>[a-z -]{{3,30}}?)s?[\"']? "
    rf"(?:is|are|means?|is for)\W*$",
    re.I,
)
OWN = {
    "debrief": "A minute right after an interview, in which I ask what will help later: when they decide, who, what problem they have.",
    "nudge": "A reminder of mine: one step at its best moment, with wording ready to send.",
    "reminder": "One step at its best moment, with wording ready to send. You send it; I never write to anyone.",
    "pace": "How soon after their date I suggest to ask: prompt is a day or two, patient a week.",
    "morning brief": "A short note in the morning, when something is due that day.",
    "verdict": "My view of a message before you send it: fine, wait a little, or better not, with the reason.",
    "balance": "Whether you have written to them too little, about right or too much.",
}


def answered(turn: Turn) -> Turn | None:
    """None where it is no word of the bot's."""
    found = ASKED.match(turn.text) or WHAT_IT_IS.match(turn.text)
    said = _meaning(found["term"].casefold().strip()) if found else None
    return turn.say(said, silent=True) if said else None


def _meaning(term: str) -> str | None:
    if term in OWN:
        return OWN[term]
    plain = term.replace("-", " ")
    kinds = (k for k in CATALOGUE.values() if k.headline.casefold().replace("-", " ") == plain)
    kind = next(kinds, None)
    return f"{words.capital(kind.headline)}: {kind.purpose}. When: {kind.ideal}." if kind else None
