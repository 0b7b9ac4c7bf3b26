""" "How do I withdraw nicely?": the wording of a kind goodbye while nothing is offered yet (rule book 2.7, N24)."""

from coach import lazy_re as re
from handlers.reading import find, on_screen
from handlers.reading.lead import behind
from handlers.turn import Turn
from handlers.writing import free_drafts
from handlers.writing.offer_answer import WANTS

_OUT = (
    r"(?:withdraw\w*|(?:(?:pull|back|bow|drop|opt|step|get)(?:p?ing)?|be|i'?m|im|am) (?:back |right )?out\b(?! of (?:office|town))|step(?:ping)? back|"
    r"(?:not|no longer|n'?t|nt) (?:\w+ )?(?:interested|for me|want (?:it|the|this|to (?:go|continue|work))|going (?:on|ahead|further)|continuing)|"
    r"(?:rather|prefer) not (?:to )?(?:go|carry|continue|take)|turn (?:them|it|this|her|him|the \w+|[A-Z]\w+) down|say no to (?:them|it|this|her|him|the (?:job|role|process|company|interview)|[A-Z]\w+)\b|"
    r"(?:end|stop|leave|quit) (?:the|this|their) (?:process|talks|application)|cancel my application|going (?:elsewhere|another way)|changed my mind)"
)
LEAVES = re.compile(
    rf"{behind('pls|please|hey|now')}.{{0,120}}?{WANTS}.{{0,40}}?{_OUT}|{_OUT}.{{0,60}}?{WANTS}", re.I
)
""" "How do I tell them I'm not interested", "I'd rather not go on. What do I write?"."""
TELL_THEM = re.compile(rf"{behind()}{WANTS}", re.I)
SAID = (
    "The decision first, then thanks, and no long reason; nobody is asked for one. It leaves the door open."
)


def apply(turn: Turn) -> Turn | None:
    """None where it is not the leaving that is to be worded, or it is not clear whose process."""
    leaves = LEAVES.search(turn.text) is not None or (TELL_THEM.match(turn.text) and _doubt_on_screen(turn))
    company = find.opportunity(turn).one if leaves and turn.search.opportunities else None
    if company is None or not company.is_open or company.status == "offer":
        return None
    return free_drafts.to_primary(turn.about(company.id), company, "close_out", SAID)


def _doubt_on_screen(turn: Turn) -> bool:
    """The newest word offered the way out."""
    newest = next(on_screen.messages(turn.search), None)
    return newest is not None and any(c.does == "run:withdrawn" for row in newest.reply.choices for c in row)
