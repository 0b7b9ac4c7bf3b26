"""An offer or a no changes everything: it is taken for one only where a word says so ("it's a government job" is none)."""

from collections.abc import Callable

from coach import lazy_re as re
from coach.understand import Intent
from coach.understand.gist import gist
from handlers.news import offer_or_not
from handlers.reading.not_theirs import BARE_NO, MY_OWN, NO_OF_A_THING
from handlers.turn import Turn

OFFER = re.compile(
    r"\boffer\w*|\bcontract\b|\bhir(?:e|ed|ing)\b|\baccept\w*|\bdeclin\w*|\bsign(?:ed|ing)?\b|"
    r"\bcongrat\w*|\bsalary\b|\bgot (?:it|in|the (?:job|role|position|post|gig))\b|"
    r"\bwants? me\b|\b(?:chose|picked|selected|took|taking|choose|pick) me\b|\bsaid (?:yes|no)\b|"
    r"\b(?:it'?s|it is|got|was) a yes\b|\b(?:job|role|position) is mine\b|\bdeadline\b|\bturned\b|"
    r"\b(?:until|till|by)\b.*\b(?:answer|decide|reply)\b|\banswer\b.*\b(?:until|till|by)\b|"
    r"\bgave me\b|\bi'?m in\b(?=\W*$|[.!,])|\bwelcome (?:aboard|to the team)\b|\bjoin(?:ing)?\b|"
    r"\btook the\b|\bletter\b",
    re.I,
)
_ELSE = (
    r"(?:some(?:one|body)|another|other|internal(?:ly)?|different|stronger|better|"
    r"more \w+ (?:candidate|person|one|applicant))"
)
_SAYS_NO = (
    r"\breject\w*|\bunfortunate\w*|\bregret\w*|\bdeclin\w*|"
    r"\bturn(?:ed|ing)? (?:me|us|my|it|them)?\s?(?:\w+ )?down\b|\bfilled\b|\bno longer\b|"
    rf"\b(?:is|was|got|a|said|says|say|saying|it'?s|sadly|clear|with a) {BARE_NO}|\bno from\b|"
    r"\bno thanks?\b|\bpass(?:ed|ing)? on\b|\bghost\w*|\bdropped\b|(?<!not )(?<!n['’]t )\bout of the\b|\bi'?m out\b|"
    r"\bunsuccess\w*|\bcut\b|\bkeep (?:my|your) (?:cv|resume|résumé|details|application)\b|\brefus\w*|"
    r"\blost\b|\btaken\b|\bgone\b|\bended\b|\bover\b|\bfailed\b|\bmissed out\b|\bdumped\b|\bnope\b|"
    r"\bthumbs down\b|\bdenied\b|\bbad news\b"
)
_NOT_CHOSEN = (
    r"\b(?:not|never|(?:wo|did|was|do|is|are|could|would|has|have|does|were|ca)n['’]?t)\b"
    r"(?: \w+){0,4}? "
    r"(?:get|got|make|made|pick|choose|chosen|take|taking|wants?|hir\w+|mov\w+|go|going|proceed\w*|"
    r"select\w*|success\w*|advanc\w*|continu\w*|needs?|offer\w*|short ?list\w*|fit|match|right|"
    r"through|pass\w*|the one|consider\w*|progress\w*|enough|happen\w*|work\w*|be|it|them|him|her)\b|"
    r"\bnot me\b"
)
_ELSE_CHOSEN = (
    rf"\b"
    rf"(?:went|go|going|gone|cho\w+|pick\w*|hir\w+|took|tak\w+|prefer\w*|select\w*|offer\w*|ga?ve|"
    rf"found|decid\w*|promot\w*|want\w*|appoint\w*|by|to|for|with|"
    rf"recruit\w*)\b[^.;!?]{{0,24}}\b{_ELSE}\b|"
    rf"\b{_ELSE}\b[^.;!?]{{0,30}}\b"
    rf"(?:got|chosen|hired|selected|picked|took|preferred|fit\w*|had|has|was|won|beat|edged|"
    rf"appointed)\b"
)
A_NO = re.compile("|".join((_SAYS_NO, _NOT_CHOSEN, _ELSE_CHOSEN)), re.I)
"""A verb of choosing beside "not" or "another": that they did not walk one out, or have a candidate of their own, is no no."""
PRAISED = re.compile(
    r"\b(?:strong|good|great|excellent|ideal|perfect|interesting|top|serious) "
    r"(?:candidate|fit|match|profile|applicant)\b|"
    r"\bshort ?list\b|\bimpress\w+|\b(?:liked|loved) (?:me|my)\b",
    re.I,
)
"""What they think of somebody they have not turned away."""
LEAVES = re.compile(
    r"\bwithdr\w+|"
    r"\b"
    r"(?:step(?:ped|ping)?|pull(?:ed|ing)?|back(?:ed|ing)?|dropp?(?:ed|ing)?|bow(?:ed|ing)?|"
    r"opt(?:ed|ing)?) "
    r"(?:myself |my (?:hat|name|application) )?(?:back|out|down|away)\b|"
    r"\bdeclin\w*|\bturn(?:ed|ing)? (?:\w+ ){0,3}down\b|"
    r"\b(?:no longer|not|isn'?t|aren'?t|am not|don'?t|won'?t|can'?t|never) (?:\w+ ){0,3}"
    r"(?:interested|interest|keen|pursu\w+|want|going|continu\w+|proceed\w*|for me|right|take|work|go|"
    r"do|like)\b|"
    r"\bout of (?:the )?(?:running|race|process|it)\b|\bi'?m out\b|\bcount me out\b|"
    r"\b"
    r"(?:lost interest|changed my mind|quit|cancel\w* my|remov\w+ (?:me|my)|"
    r"take (?:me|my name) (?:off|out)|pass(?:ed|ing)? on|say(?:ing)? no|said no(?! (?:bother|worr|problem|rush|hurry|hassle|trouble|matter|pressure))|tell(?:ing)? them no|"
    r"told them no|no thanks?|"
    r"(?:took|taking|accepted|have|got|found|starting|signed) (?!no\b|not\b|any\b|neither\b)(?:\w+ ){0,3}"
    r"(?:job|offer|role|position|somewhere|elsewhere|with)|"
    r"elsewhere|somewhere else|enough of|done with|over with|leav\w+|give up|gave up|giving up|"
    r"let it go|drop (?:it|them|this|that|\w+)\b|dropped|instead|forget)\b",
    re.I,
)
NOT_RECEIVED = re.compile(
    r"\b(?:(?:did|have|had)(?:n'?t| not)|never) (?:get|got|gotten|received?) "
    r"(?:the|an?|my|their|your|any) (?:\w+ )?"
    r"(?:description|advert|posting|link|mail|e-?mail|invite|invitation|message|call|letter|contract|"
    r"form|test|details|address|reply|answer|memo)\b|"
    r"^\W*(?:sorry|huh|hm+|what|wait|hang on)[\s,!?.]+i (?:did ?n['’]?t|did not|do ?n['’]?t|do not) "
    r"(?:quite |really )?(?:get|understand|follow) (?:it|that|this|you)\W*$",
    re.I,
)
""" "I didn't get the job description", "sorry, I didn't get that": no job is lost by it."""
CHOSE = re.compile(
    r"^\W*(?:(?:so|and|well|ok|also|then)\b[, ]*)*i(?:['’]ve| have)? (?:just |also |already )*"
    r"(?:took|taken|chose|chosen|picked|preferred|went|gone|decided|hired|selected|settled)\b",
    re.I,
)
""" "I took another look", "I went with the other one": what the user chose is no no of theirs."""
HOPES = re.compile(
    r"\b"
    r"(?:hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|wants?|wanted|aim(?:s|ing)?|expect(?:s|ing)?|"
    r"intend(?:s|ing)?|try(?:ing)?|should|will|['’]ll|like) "
    r"(?:to )?(?:have |be |already )*"
    r"(?:pick|choos|chose|select|decid|hir|fill|ma[dk]|settl|found|find|appoint|tak|took)\w*",
    re.I,
)
SOON = re.compile(
    r"\b(?:by|before|until|within|next|this week|end of|in (?:early|mid|late|the|about|a|two|three))\b", re.I
)
EVIDENCE = {
    "offer": (OFFER, ("offer", "accepted"), 0.35),
    "rejected": (A_NO, ("rejected",), 0.8),
    "withdrawn": (LEAVES, ("withdrawn",), 0.7),
}
"""By intent: the words, and the acts of `coach.understand.gist` with how likely they must be, that speak for it."""
FEWEST = 3
"""Words; fewer say nothing by themselves ("oh yes")."""


def a_no(text: str, chance: float) -> bool:
    """By its words, or where hardly anything else is likely; never beside praise alone."""
    if A_NO.search(text) is not None:
        return True
    return chance >= EVIDENCE["rejected"][2] and not PRAISED.search(text) and not NO_OF_A_THING.search(text)


OF_A_JOB = re.compile(r"\boffer|\bcontract\b|\bhir(?:e|ed)\b|\breject", re.I)


def _of_ones_own(text: str) -> bool:
    return MY_OWN.search(text) is not None and not OF_A_JOB.search(text)


def _by_them(text: str) -> bool:
    """They took what was proposed; neither was the user accepted, nor is an offer named beside it."""
    return offer_or_not.by_them(text) and not (offer_or_not.of_me(text) or OF_A_JOB.search(text))


def hoped_for(text: str) -> bool:
    """ "They hope to have picked someone by the 17th" is a date, and no no."""
    return HOPES.search(text) is not None and SOON.search(text) is not None


INSTEAD: tuple[tuple[tuple[str, ...], Callable[[str], object], Intent], ...] = (
    (("offer", "rejected", "heard"), _of_ones_own, "note"),
    (("offer",), _by_them, "heard"),
    (("offer", "heard"), offer_or_not.of_help, "note"),
    (("rejected",), NOT_RECEIVED.search, "note"),
    (("rejected",), CHOSE.match, "note"),
    (("rejected",), hoped_for, "decision"),
)
"""For which intents, what the words are, and what they are taken for."""


def doubted(turn: Turn) -> Turn:
    """The turn without such an intent where nothing speaks for it."""
    text, intent = turn.text, turn.read.intent
    instead = next((then for of, meant, then in INSTEAD if intent in of and meant(text)), None)
    if instead is not None:
        return turn.read_as(instead)
    if intent in ("offer", "heard") and offer_or_not.to_come(text):
        return turn.read_as("decision" if turn.read.dates else "note")
    known = EVIDENCE.get(intent)
    if known is None or known[0].search(text):
        return turn
    told = len(text.split()) >= FEWEST and not PRAISED.search(text) and not NO_OF_A_THING.search(text)
    if told and any(g.act in known[1] and g.chance >= known[2] for g in gist(text)):
        return turn
    return turn.read_as("note")
