""" "Met Rita at a meetup, she offered to refer me": to which company is asked, and what was told is kept until it is known."""

from coach import lazy_re as re
from coach.model import Choice, OpenQuestion
from handlers import words
from handlers.conversation import Conversation
from handlers.news import referred
from handlers.reading import find, fits
from handlers.reading.fits import states
from handlers.reading.reread import reread
from handlers.turn import Turn

REFERS = re.compile(
    r"\b(?:can|could|will|would|may|might|is happy to|is going to|offer(?:s|ed)? to|want(?:s|ed)? to|"
    r"promised to|['’]ll|['’]d|going to|wanna)"
    r"(?: also| gladly| maybe| kindly)? "
    r"(?:refer (?:me|us)\b|recommend me\b|put (?:me forward|in an? (?:good )?word)|"
    r"pass (?:on |along )?my (?:cv|resume|name|profile)|hand in my (?:cv|resume)|vouch for me)|"
    r"\boffered (?:me )?(?:a referral|to refer me)\b",
    re.I,
)
"""Somebody will put the user's name forward."""
INSIDE = re.compile(
    r"\b(?:another|the other|a different|their|her|his other) (?:team|department|role|branch|office|manager)\b",
    re.I,
)
"""Within the same company."""
LEAD = re.compile(
    r"^\W*(?:(?:it'?s|its|she|he|they|[^\W\d_]+(?=\s+(?:works?|is)\s)|works?|is|at|with|for|in|oh|to|from|the company is|called)\s+)+",
    re.I,
)
RELATION = re.compile(
    r"\b(?:an?|my|one of my) (?:\w+ )?"
    r"(?:friend|cousin|colleague|co-?worker|brother|sister|uncle|aunt|neighbou?r|boss|manager|mate|"
    r"buddy|classmate|professor|mentor|roommate|contact|guy|woman|man|girl)\b",
    re.I,
)
NEVER_MIND = (Choice(label="Never mind", does="cancel"),)
LONGEST = 60
FEW = 8
"""Words of an answer."""


def told(turn: Turn) -> Turn | None:
    """None where the company is known, nobody is named, or these words are something else."""
    question = turn.search.question
    if question is not None and question.conversation == "referred" and len(turn.text.split()) <= FEW:
        return answer(turn, question)
    if not states(turn.text) or not REFERS.search(turn.text) or INSIDE.search(turn.text):
        return None
    whom = [c for c in turn.read.contacts if c.name]
    if not whom and not turn.read.company and RELATION.search(turn.text):
        return turn.ask("referred", "who", known=(("text", turn.text),)).say(
            'That helps a lot. Who is it, and at which company? For example "Rita Kohl at Initech".',
            NEVER_MIND,
        )
    if turn.read.company or len(whom) != 1 or find.people_named(turn.search, tuple(whom)):
        return None
    first = words.shown(words.first_name(whom[0].name or ""), 40)
    return turn.ask("referred", "where", known=(("text", turn.text),)).say(
        f"Good to have {first} on your side. At which company?", NEVER_MIND
    )


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    name = turn.read.company
    if name is None and fits.name(turn):
        name = LEAD.sub("", turn.text).strip(" .!") or None
    if name is None or len(name) > LONGEST:
        return None
    whom = [c for c in turn.read.contacts if c.name]
    if question.asks == "who" and not whom:
        return None
    text = f"{whom[0].name} will refer me at {name}" if question.asks == "who" else question.get("text") or ""
    earlier = reread(turn.answered(), text)
    told_then = earlier.read_as(company=name)
    return referred.promised_at(told_then, name)


CONVERSATION = Conversation(
    name="referred",
    summary="who puts your name forward",
    begin=lambda turn: (
        told(turn) or turn.say('Who refers you, and where? For example "Rita Kohl at Initech will refer me".')
    ),
    answer=answer,
    in_menu=False,
)
