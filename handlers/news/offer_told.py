"""The yes or no to an offer, told as done in everyday words: "rang Dana and said I'm in", "told them I can't accept" (rule book N22)."""

from coach import lazy_re as re
from coach.model import Opportunity
from handlers.news import outcome
from handlers.reading import find
from handlers.reading.fits import own_words, wonders
from handlers.reading.supposed import MAYBE
from handlers.turn import Turn

_TOLD = r"\b(?:said|told|let|wrote|informed|e-?mailed|called|rang|phoned|texted|answered|replied)\b[^.;!?]{0,40}?\b"
_NOT = r"(?:ca|wo|could|would|do|am|is)(?:n['’]?t| not)|cannot|(?<=i['’]m )not|not"
YES = re.compile(
    rf"{_TOLD}(?:that )?i(?:['’]m| am|['’]d be| will be|['’]ll be) (?:in|on board|coming|joining|taking (?:it|the \w+)|happy to (?:join|accept|take it))\b|"
    r"\b(?:gave|given) (?:them|her|him|[\w'’-]+) my (?:yes|acceptance)\b|"
    r"\b(?:papers?|contract|offer(?: letter)?|paperwork|everything)(?:['’]s| is| are)? (?:all |now )?signed\b",
    re.I,
)
NO = re.compile(
    rf"{_TOLD}(?:{_NOT}) (?:be )?(?:able to )?(?:accept\w*|tak(?:e|ing) (?:it|the|them up)|join\w*|com(?:e|ing)|going to (?:take|accept))\b|"
    r"\b(?:a )?no from (?:me|my side)\b|"
    r"\bnot (?:going|coming|joining|taking|accepting|signing)\b[^.;!?]{0,30}\b(?:told|let|wrote|informed|said so)\b",
    re.I,
)
TOLD = re.compile(
    r"\b(?:told|let|wrote|written|e-?mailed|mailed|said|gave|given|sent|called|rang|phoned|texted|informed|answered|replied|already|just|"
    r"i['’]?ve|ive|i have|(?:job|offer|contract)(?: is| has been| was)? (?=accepted|declined|turned))\b",
    re.I,
)
A_YES = re.compile(
    r"\b(?:yes|accept(?:ed|ing)?|tak(?:en|ing)|took|joined|joining|sign(?:ed|ing)|green light|go[- ]ahead|thumbs up|decided, it['’]?s)\b",
    re.I,
)
A_NO = re.compile(
    r"\b(?:no(?! (?:reply|answer|news|problem|rush|word|response|worries|date|idea|longer|one|more|need|hurry|matter))|"
    r"pass(?:ed|ing)?(?=\W*$| on it)|declin(?:ed|ing)|turn(?:ed|ing)(?: [\w'’]+){0,3} down|turn(?:ed|ing) down|reject(?:ed|ing)|"
    r"refus(?:ed|ing)|not (?:tak|join|accept|sign|com)(?:e|ing)?)\b",
    re.I,
)
OPEN_YET = re.compile(
    r"\b(?:should|could|would|might|may|if|whether|think(?:ing)?|maybe|perhaps|wants? to|wanted|need(?:ed|s)?|how|plan|tomorrow|"
    r"later|soon|not sure|undecided|until|till|more time|deadline|ask(?:ed)?|they|she|he|me|interview|round|call|second|meeting|"
    r"about|other|another)\b",
    re.I,
)
"""None of these stands in a plain yes or no of one's own."""
LONGEST = 12
"""Words of such a one."""
IT_IS, STARTING = (
    r"{name} it is\W*$",
    r"\bi(?:['’]m| am|['’]ll| will)? (?:be )?(?:start(?:ing)?|begin(?:ning)?|joining)(?: work)? (?:at|with|for) (?:the )?{name}\b[^?]*\b(?:on|in|next|from|tomorrow)\b",
)


def apply(turn: Turn) -> Turn | None:
    """None where no offer is open, or nothing was answered yet."""
    if not turn.search.offers or not own_words(turn) or wonders(turn.text) or MAYBE.search(turn.text):
        return None
    company = _whose(turn)
    if company is None:
        return None
    if NO.search(turn.text):
        return outcome.decline(turn.about(company.id), company)
    plain = _plain(turn)
    if plain and A_NO.search(turn.text):
        return outcome.decline(turn.about(company.id), company)
    taken = YES.search(turn.text) or _by_name(turn, company) or (plain and A_YES.search(turn.text))
    return outcome.accept(turn.about(company.id), company) if taken else None


def _plain(turn: Turn) -> bool:
    """Done, in few words, and with nothing of theirs or of another day in it."""
    few = len(turn.text.split()) <= LONGEST and not turn.read.dates
    return few and TOLD.search(turn.text) is not None and OPEN_YET.search(turn.text) is None


def _by_name(turn: Turn, company: Opportunity) -> bool:
    """ "Harbor it is", "I start at Harbor on the first"."""
    if company not in find.named_in(turn.search, turn.text):
        return False
    names = rf"{re.escape(company.company.split()[0])}(?: [\w&.'’-]+){{0,3}}?"
    return any(re.search(way.format(name=names), turn.text, re.I) for way in (IT_IS, STARTING))


def _whose(turn: Turn) -> Opportunity | None:
    """The offer of whoever is named; the only one where nobody is."""
    offers = turn.search.offers
    people = find.people_named(turn.search, turn.read.contacts)
    named = {o.id for o in find.named_in(turn.search, turn.text)} or {
        o for p in people for o in p.opportunities
    }
    mine = [o for o in offers if not named or o.id in named]
    return mine[0] if len(mine) == 1 else None
