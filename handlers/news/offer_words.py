"""The words by which an offer is taken or turned down; no other file knows them."""

from coach import lazy_re as re
from coach.model import Opportunity
from handlers.news.offer_or_not import by_them, on_its_way
from handlers.reading import acquainted, find
from handlers.reading.day_words import WEEKDAY
from handlers.reading.fits import asks
from handlers.reading.lead import behind
from handlers.turn import Turn

_TURNED_DOWN = r"turned (?:it|them|the offer) down|turned down"
_DONE = (
    rf"accepted|signed|declined|took the|took it|taking the (?:job|offer|role)|{_TURNED_DOWN}|"
    rf"said (?:yes|no) to"
)
_TAKING = r"taking|going (?:with|for)|choosing|i(?:'ll| will)? (?:take|choose|go with)"
_NO_COMPANY = r"(?:it|this|that|a|my|the|some|time|care|notes?|part|another|someone|somebody)\b"
_ONE_NAME_IS_ALL = r"(?=[\w&.'’-]+(?: [\w&.'’-]+)?\W*$)"
_ON_THE_WAY = (
    r"(?:so |and |i'?m |i am |i'?ll be |we'?re )*(?:taking|accepting|choosing|going with|signing with)\b"
)
_ANY_THING = r" (?:a|an|the|my|some|it|them|him|her|this|that)\b(?! (?:job|offer|role))"
_DECIDED = re.compile(
    rf"^\W*(?:i )?(?:have |'ve )?(?:just )?(?:{_DONE}|(?:{_TAKING}) (?!{_NO_COMPANY}){_ONE_NAME_IS_ALL})\b|"
    rf"^\W*{_ON_THE_WAY}(?!{_ANY_THING})",
    re.I,
)
_TAKES = re.compile(
    behind("alright|decided|right")
    + r"i(?:['’]?ll| will|['’]m going to| am going to| gonna)? (?:take|choose|pick|go with|go for|accept)\b",
    re.I,
)
"""With a company behind it: the choice is made."""
_WILL_NOT = (
    r"\bi(?:['’]ll|['’]d(?: rather)?|['’]m (?:going to|gonna|about to)| am (?:going to|about to)| will| would| do| want to| "
    r"would like to| think i(?:['’]ll| will)| have decided to|['’]ve decided to| decided to| must)?(?: have to)? "
    r"(?:just |rather |gladly |politely |kindly )?"
)
_DECLINED = re.compile(
    r"\b(?:declin(?:ed|ing)|"
    r"(?<!they )(?<!she )(?<!he )(?<!to )decline (?:it|them|the|their|this|that|[\w.&'’-]+(?:'s|’s)? offer)\b|"
    rf"{_TURNED_DOWN}|turned (?:her|him) down|said no to)\b|"
    rf"{_WILL_NOT}(?:decline\b|(?:turn (?:it|them|this|(?:the|their|that|[\w.&'’-]+['’]s?) offer) down|"
    r"(?:turn down|reject|refuse|pass on|say no to) (?:it|them|(?:the|their|this|that|[\w.&'’-]+['’]s?) (?:\w+ )?offer))\b)",
    re.I,
)
_DECLINES = re.compile(
    behind("no") + r"(?:i )?(?:will |'ll |must |have to |do )?decline"
    r"(?: (?:it|them|this|that|their offer|the offer))?\W*$",
    re.I,
)
"""All that is said."""
_ACCEPTED = re.compile(
    r"(?<!to )(?<!be )\baccept(?:ed|ing)\b|"
    r"\bi(?:'ll| will| have|'ve| just| do|'m going to| am going to)? (?:gladly |happily |just )?accept(?:ed)?\b|"
    r"^\W*accept\b|"
    r"\bdecided to (?:accept|take|sign)\b|"
    r"\b(?:going to|gonna|will|i'?ll) (?:take|accept) (?:it|the (?:job|offer|role|position))\b|"
    r"\bi(?:'?m| am) (?:so |totally |definitely |gladly )?taking (?:it|this one|the (?:job|offer|role|position))\b|"
    r"\b(?:took (?:it|this one)|(?<!be )(?<!get )signed|took the (?:job|offer|role)|said yes|starting at)\b",
    re.I,
)
"""Done by the user; "until Friday to accept it" is not."""
_STARTS = re.compile(
    r"(?:^|[,.;:!]\s*|\band )\W*(?:(?:so|and|yes|now)\b[ ,]*)*i(?:['’]?m| am|['’]?ll| will)?(?: be)? "
    r"(?:start|begin)(?:ing)?(?: work| there| with them)?(?: already)? "
    r"(?:(?:on|in|from) )?"
    rf"(?:the |this |next |tomorrow|today|{WEEKDAY}|"
    r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri)\b|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec)[^.!?]{0,20}[.! ]*$",
    re.I,
)
""" "I start on the 12th"."""
_OPEN_YET = re.compile(r"\b(?:need|have) to\b|\bshould i\b|\b(?:if|whether|thinking|maybe|might)\b", re.I)
_TOLD_THEM = behind("great|cool|done|yes|yeah|right") + (
    r"(?:i )?(?:['’]ve |have )?(?:just |already |finally )*(?:told|gave|texted|e-?mailed) [\w'’.-]+(?: (?:a|my))? "
)
_YES_TO_THEM = re.compile(_TOLD_THEM + r"yes\W*$", re.I)
_NO_TO_THEM = re.compile(_TOLD_THEM + r"no(?: thanks| thank you)?\W*$", re.I)
_TAKING_IT = re.compile(
    behind("yes|yeah|great|decided|right")
    + r"(?:i['’]?m |i am |we['’]re )?(?:gonna be )?(?:taking|grabbing|having) (?:it|this one|that one|the (?:job|offer|role|post|position))(?: then| of course| obviously)?\W*$",
    re.I,
)
_SUPPOSED = re.compile(r"\b(?:if|whether|unless|thinking|maybe|might|not sure)\b", re.I)
_CHOOSING = r"taking|took|choosing|chose|going (?:with|for)|picking|picked|signing with|joining"
_WILL = r"going to|gonna|will|'ll|^\W*(?:ok |so |then |and )*i"
_CHOOSES = rf"{_CHOOSING}|(?:{_WILL}) (?:take|choose|pick|go with|go for|sign with|join)"
_CHOSEN = re.compile(rf"\b(?:{_CHOOSES})\s+(?:the\s+)?", re.I)
"""Before the name of a company."""


def settles(turn: Turn) -> bool:
    """An offer is taken or turned down, whichever it is."""
    takes = _TAKES.match(turn.text) and not asks(turn.text) and find.companies(turn)
    starts = _STARTS.search(turn.text) and not _OPEN_YET.search(turn.text)
    supposed = asks(turn.text) or _SUPPOSED.search(turn.text)
    mine = declined(turn.text) or _told_them(turn) or _TAKING_IT.match(turn.text)
    no = turn.search.offers and mine and not supposed
    return bool(turn.search.opportunities and (_DECIDED.search(turn.text) or takes or starts or no))


_THE_OTHER = re.compile(
    r"\b(?:the other|other|their first|first|top|chosen|someone|somebody|another)(?: (?:person|candidate|one|guy|girl|woman|man|lady|applicant|choice|pick|option))?"
    r"(?: \w+){0,3}? (?:turned|declined|pulled out|dropped out|backed out|withdrew|said no|fell through|didn['’]?t (?:take|accept|work out))\b",
    re.I,
)
""" "The other person turned it down": whom they had chosen, and not the user."""


def _told_them(turn: Turn) -> bool:
    """ "Told them yes", with an offer in hand and no other answer owed."""
    owed = any(
        n.kind == "reply_due" and n.state in ("planned", "asked", "snoozed") for n in turn.search.nudges
    )
    ids = {o.id for o in turn.search.offers}
    theirs = all(ids & set(p.opportunities) for p in find.people(turn))
    return not owed and theirs and bool(_YES_TO_THEM.match(turn.text) or _NO_TO_THEM.match(turn.text))


def declined(text: str) -> bool:
    mine = _DECLINED.search(text) is not None and not _THE_OTHER.search(text)
    return mine or _NO_TO_THEM.match(text) is not None


def declines(text: str) -> bool:
    """In a few words that are a no only where an offer is in hand."""
    return _DECLINES.match(text) is not None


def accepted(turn: Turn, company: Opportunity) -> bool:
    """Done, and not only thought of."""
    if by_them(turn.text) or (company.status != "offer" and on_its_way(turn.text)):
        return False
    text = turn.text
    done = (
        _ACCEPTED.search(text)
        or (company.status == "offer" and (_YES_TO_THEM.match(text) or _TAKING_IT.match(text)))
        or _STARTS.search(text)
        or _chosen(turn, company)
    )
    return bool(done) and not _OPEN_YET.search(text)


def _chosen(turn: Turn, company: Opportunity) -> bool:
    """ "Going with Acme", "taking the Acme job"; the first word of the name is enough, and the one people use."""
    names = {company.company.split()[0].casefold(), acquainted.short_name(company) or ""} - {""}
    behind = [turn.text[found.end() :].casefold() for found in _CHOSEN.finditer(turn.text)]
    return any(re.match(rf"{re.escape(name)}\b", rest) for rest in behind for name in names)
