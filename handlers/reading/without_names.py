"""A message with every employer as "they", whoever of them is known as "she", and a new name as "somebody": so patterns read it."""

from collections.abc import Iterable

from coach import lazy_re as re
from coach.model.called import given_name
from handlers.reading.acquainted import short_name
from handlers.turn import Turn

QUOTED_WE = re.compile(
    r"("
    r"(?:e-?mail|mail|message|text|note|letter|wrote|writes|says|said|replie[ds]|reply|answer(?:s|ed)?|mailed|"
    r"texted)\b[^:.!?\n]{0,30}:\s*)we\b",
    re.I,
)
""" "Got an email: we need a bit longer"."""
STILL = re.compile(
    r"\b(needs?|takes?|wants?) (?:still|yet|also) (?=(?:an?|one|two|three|four|a few|some|more|\d+)\b)", re.I
)
""" "They need still one week", as some put it."""
FULL_NAME = re.compile(r"\b[A-Z][a-zà-ÿ'-]+ (?:[A-Z][\w'-]*)\b(?! (?:Bank|Group|Ltd|Inc|GmbH|Labs))")
HE = re.compile(r"\b(?:he|dr|mr|mrs|ms)\b\.?", re.I)
OF_THEM = re.compile(r"\b(she|somebody)(?:,)? (?:from|at|of|over at|with) they\b,?", re.I)


def plain(turn: Turn) -> str:
    text = QUOTED_WE.sub(r"\1they", turn.text.replace("’", "'"))
    text = STILL.sub(r"\1 ", text)
    known = turn.search.opportunities
    short = tuple(name for o in known if (name := short_name(o)))
    text = _named(text, (*(o.company for o in known), *short), "they")
    text = _named(text, (n for p in turn.search.people for n in (p.name, given_name(p.name))), "she")
    text = _named(text, turn.read.names, "somebody")
    text = FULL_NAME.sub("somebody", text)
    return OF_THEM.sub(r"\1", HE.sub("she", text))


def _named(text: str, names: Iterable[str], word: str) -> str:
    for name in sorted(set(names), key=len, reverse=True):
        if name.casefold() in text.casefold():
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", word, text, flags=re.I)
    return text
