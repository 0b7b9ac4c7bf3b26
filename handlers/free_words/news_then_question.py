"""News and a question about it in one breath: "they rejected me, what did I do wrong?" is noted first, and answered then."""

from collections.abc import Callable

from coach import lazy_re as re
from coach.model import JobSearch
from coach.model.changed import replace
from handlers.advising import asked
from handlers.free_words import each_heard, sentences
from handlers.free_words.feelings import felt
from handlers.free_words.only_asked import facts
from handlers.free_words.seams import Part
from handlers.reading import find, may_i, unanswered
from handlers.reading.fits import TOLD_QUESTION, asks, own_words, wonders
from handlers.reading.lead import behind
from handlers.reading.not_theirs import hearsay
from handlers.reading.reread import read, reread
from handlers.turn import Turn
from handlers.writing import contact, intention

ASKS = (
    r"(?:should|shall|can|could|may|might|must|do|does|did|will|would|is|isn'?t|are|was|has|have i|"
    r"am i|ok to|okay to|what|why|how|when|who|which|any (?:tips|advice|idea)|good sign|bad sign)\b"
)
CUT = re.compile(
    rf"(?<=[^\W\d_][^\W_])[.!]+\s+(?=(?:so |and |but |now )?\S)|"
    rf"\s*[,;]\s+(?=(?:so |and |but |now )?{ASKS})|\s+(?:-|–|—)\s+(?=(?:so |and |but |now )?{ASKS})|"
    rf"\s*\n\s*",
    re.I,
)
"""Before what may be the question."""
SUPPOSED = re.compile(
    behind("now|hey")
    + r"(?:if|when(?:ever)?|what if|suppose|say|imagine|in case|once|unless|until|before|after|"
    r"as soon as|whether|should|can|could|may|"
    r"i (?:want|would|'d|will|'ll|could|might|may|should|plan|hope|think|guess)|i'd|i'll)\b",
    re.I,
)
"""A condition or a plan: nothing has happened yet."""
YOU = re.compile(r"\byou(?:r|rs)?\b", re.I)
OF_OTHERS = re.compile(
    r"^\W*(?:(?:so|and|well|hm+|ugh)\b[, ]*)*"
    r"(?:every(?:one|body)|(?:all|most|half|some|many|one|two) (?:of )?(?:my|the|our)|others|"
    r"other people|people|"
    r"my (?:class\w*|friends?|flat ?mates?|room ?mates?|sister|brother|cousin|mate|mates|colleagues?|"
    r"co-?workers?))\b",
    re.I,
)
""" "Everyone in my class already heard back": nothing of the user's own."""
SPOKEN_OF = re.compile(r"\b(?:it|that|this|one|them|those|these)\b", re.I)
"""What stands before the question is what it is about."""
LONGEST, FEWEST = 300, 2


def apply(turn: Turn, hear: Callable[[Turn], Turn]) -> Turn | None:
    """None where nothing is told before the question, or it changes nothing that is known."""
    parted = _parted(turn)
    if parted is None:
        return None
    told, question = parted
    if intention.UNTRUE.search(turn.text):
        return None
    if (OF_OTHERS.match(told) or hearsay(told)) and may_i.meant(reread(turn, question)):
        return None
    heard = hear(reread(turn, told))
    if heard.did is None or _noted(heard.search) == _noted(turn.search):
        return _asked_alone(turn, told, question, hear)
    if asked.worried(turn) and _weighty(heard.search) == _weighty(turn.search):
        return None
    if (answered := asked.said_below(heard, turn)) is not None:
        return answered
    return each_heard.each(turn, (Part(told, read(turn, told)), Part(question, read(turn, question))), hear)


def _asked_alone(turn: Turn, told: str, question: str, hear: Callable[[Turn], Turn]) -> Turn | None:
    """ "Parked up now. Good time to call Royce?": a remark that tells nothing is no news of theirs; what was asked is judged."""
    if not _only_remarked(turn, told, hear):
        return None
    if (more := _parted(reread(turn, question))) is not None:
        return _asked_alone(turn, *more, hear)
    asked_of = turn if SPOKEN_OF.search(question) or unanswered.unanswered(told) else reread(turn, question)
    if not may_i.meant(asked_of) or not find.people(asked_of):
        return None
    return replace(contact.begin(asked_of), message=turn.message, read=turn.read)


def _only_remarked(turn: Turn, told: str, hear: Callable[[Turn], Turn]) -> bool:
    """Nothing is known by it that was not: neither of them, nor for the look back."""
    if unanswered.came(told) or felt(told):
        return False
    now, before = hear(reread(turn, told)).search, turn.search
    kept = (now.interviews, now.people, now.opportunities) == (
        before.interviews,
        before.people,
        before.opportunities,
    )
    return kept and _noted(now) == _noted(before)


def _noted(search: JobSearch) -> tuple[object, ...]:
    """That somebody answered, without what, is no news yet."""
    said = tuple(c for c in search.contacts if c.kind != "reply")
    return facts(replace(search, contacts=said))


def _weighty(search: JobSearch) -> tuple[object, ...]:
    """What is noted whatever is asked of it: how an application stands, when they decide, when one meets."""
    meetings = tuple((i.id, i.start) for i in search.interviews if i.status == "planned" and i.start)
    return tuple((o.id, o.status, o.promise) for o in search.opportunities), meetings


def _parted(turn: Turn) -> tuple[str, str] | None:
    text = turn.text
    if not own_words(turn, LONGEST) or '"' in text:
        return None
    if (
        sentences.BARE.match(CUT.split(text, maxsplit=1)[0])
        or SUPPOSED.match(text)
        or not turn.search.opportunities
    ):
        return None
    cuts = [(text[: c.start()].strip(), text[c.end() :].strip()) for c in CUT.finditer(text)]
    fits = (
        (told, question)
        for told, question in cuts
        if len(told.split()) >= FEWEST and not asks(told) and not wonders(told) and "?" not in told
    )
    return next(((t, q) for t, q in fits if (asks(q) or wonders(q)) and not _theirs(turn, q)), None)


def _theirs(turn: Turn, question: str) -> bool:
    """ "Dana wrote: we know on Friday. Could you send references?"; "can I call her?" behind it is the user's own."""
    return TOLD_QUESTION.match(turn.text) is not None and (
        YOU.search(question) is not None or not may_i.meant(reread(turn, question))
    )
