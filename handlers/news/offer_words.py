"""The words by which an offer is taken or turned down; no other file knows them."""

import re

from coach.model import Opportunity
from handlers.reading import acquainted, find
from handlers.reading.day_words import WEEKDAY
from handlers.reading.fits import asks
from handlers.reading.lead import behind
from handlers.turn import Turn

_TURNED_DOWN = r"turned (?:it|them|the offer) down|turned down"
_TO_DO = (
    r"(?!"
    r"(?:hire|employ|pay|raise|increase|match|start|sign|make|take me|bring me|"
    r"give me (?:the|an?) (?:job|role|position|contract))\b)\w+"
)
_COMFORT = (
    r"(?:coffee|tea|water|drinks?|seat|chair|lift|ride|tour|lunch|dinner|cake|biscuits?|cookies?|"
    r"tissues?|snacks?|juice|parking(?: spot)?|glass of \w+|cup of \w+|hand|help|feedback|advice)"
)
OFFERED_HELP = re.compile(
    rf"\boffer(?:ed|s|ing)? (?:(?:me|us) )?"
    rf"(?:to {_TO_DO}|(?:(?:me|us) )?(?:an? |some |the |their |her |his )?(?:\w+ )?{_COMFORT}\b)",
    re.I,
)
""" "Dana offered to show me the lab", "they offered me coffee": kind, and no job."""
OFFERS = ("offer", "accepted", "wants_meeting", "invited", "interview")
"""What is learned of a sentence because "offered" stands in it."""
_A_JOB = re.compile(r"\b(?:job|role|position|contract|offer|salary|deadline)\b", re.I)
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
_BY_THEM = re.compile(
    r"\b"
    r"(?!"
    r"(?:i|we|you|and|just|already|also|gladly|happily|finally|have|had|has|ve|be|to|not|never|who|"
    r"then|so|but|yes|ok|okay|when|once|after|if|gladly)\b)[\w&.’-]+"
    r"(?:'s|’s)? (?:has |have |had |just |already |finally |also |now |even )*"
    r"(?:accept(?:ed|s)\b(?! by\b)|said yes\b)|"
    r"\b(?:was|were|got|been|being|is|are|am|i'm|get)(?: just| already| finally| also)* accepted\b|"
    r"\baccept(?:ed|s) (?:me|us|my)\b",
    re.I,
)
_TO_COME = re.compile(
    r"\b(?:verbal(?:ly)?|details?|letter|contract|paperwork|terms)\b[^.;!?]{0,40}\b(?:tomorrow|tmrw|tonight|today|later|soon|next week|on \w+day|this week)\b|"
    r"\b(?:calls?|calling|rings?|sends?|sending|will call|will send|e-?mails?) (?:me |over )?(?:\w+ )?(?:tomorrow|tmrw|tonight|later|next week|on \w+day)\b|"
    r"\boffer(?: letter)?(?:['’]s| is| will)? (?:be )?"
    r"(?:comes?|coming|following|follows?|on its way|to follow|arrives?|sent)\b|"
    r"\bwill (?:send|e-?mail|mail) (?:me )?(?:the|an) offer\b",
    re.I,
)
"""An offer that is not there yet is not taken."""
_NOT_YET = re.compile(
    r"\b"
    r"(?:no|without an?|haven'?t (?:got|had|seen|received) (?:an?|the|any|my)|hasn'?t (?:sent|made)|"
    r"didn'?t (?:get|send|make)) "
    r"(?:\w+ )?offer(?: letter)?\b(?: yet|\W*$| so far| until)|"
    r"\b(?:wait(?:ing)?|hop(?:e|ing)|pray(?:ing)?|fingers crossed) (?:for|on) "
    r"(?:an?|the|their|my|that) (?:\w+ )?offer\b|"
    r"\boffers?(?: letters?)? "
    r"(?:(?:will|would|should|may|might|could|can|is going to|are going to|is to) (?:\w+ )?(?:be )?"
    r"(?:released|sent|made|issued|come|follow|arrive|go out|ready|out|rolled out|extended|given)|"
    r"go(?:es)? out)\b|"
    r"\b(?:if|once|when|as soon as|in case) (?:they|she|he|we|i|it|[\w.&'’-]+) (?:\w+ )?"
    r"(?:make|makes|get|gets|send|sends|come|comes|give|gives)\b[^.;!?]{0,20}\boffer\b",
    re.I,
)
""" "Waiting for the offer", "offers go out on the 7th": there is none yet."""
_IN_HAND = re.compile(
    r"\bsaid yes\b|\boffered me\b|\b(?:verbal(?:ly)?|oral(?:ly)?|by phone)\b|"
    r"\b(?:got|have|made me|gave me) (?:an|the) offer\b",
    re.I,
)
_ME = re.compile(
    r"\baccept(?:ed|s) (?:me|us)\b|"
    r"\b(?:i|i'm|i’ve|i've|we)(?: \w+){0,3}? (?:got|been|was|am|were) (?:\w+ )?accepted\b|"
    r"\bi'?m accepted\b|\bgot accepted\b",
    re.I,
)
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

_TERMS = re.compile(
    r"[$£€₹]|\d\s?(?:k|lpa|lakh\w*|%|days|weeks|hours)\b|\b(?:salary|pay|paid|bonus|holidays?|vacation|leave|start\w*|remote|home|hours|contract|"
    r"notice|benefits?|pension|equity|shares|options|probation|permanent|offer\w*)\b",
    re.I,
)
"""Pay, time and the like."""


def terms_in(text: str) -> bool:
    return _TERMS.search(text) is not None


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


def by_them(text: str) -> bool:
    """ "They accepted my proposal", "I got accepted": nothing the user took."""
    return _BY_THEM.search(text) is not None


def of_me(text: str) -> bool:
    """It is the user that was accepted: an offer."""
    return _ME.search(text) is not None


def accepted(turn: Turn, company: Opportunity) -> bool:
    """Done, and not only thought of."""
    if by_them(turn.text) or (company.status != "offer" and _TO_COME.search(turn.text)):
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


def on_its_way(text: str) -> bool:
    """ "The offer is coming tomorrow": the day is no deadline."""
    return _TO_COME.search(text) is not None


def to_come(text: str) -> bool:
    """An offer is spoken of that is not there yet."""
    return _NOT_YET.search(text) is not None and _IN_HAND.search(text) is None


def none(text: str) -> bool:
    """Whatever is said of offering or an offer, none was made by it."""
    return of_help(text) or to_come(text)


def of_help(text: str) -> bool:
    """Something is offered, and it is not the job."""
    found = OFFERED_HELP.search(text)
    return found is not None and _A_JOB.search(text.replace(found[0], "")) is None
