"""Whether what they offer is the job, and is there yet: help that is offered is none, nor is an offer on its way."""

from coach import lazy_re as re

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
_ME = re.compile(
    r"\baccept(?:ed|s) (?:me|us)\b|"
    r"\b(?:i|i'm|i’ve|i've|we)(?: \w+){0,3}? (?:got|been|was|am|were) (?:\w+ )?accepted\b|"
    r"\bi'?m accepted\b|\bgot accepted\b",
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


def by_them(text: str) -> bool:
    """ "They accepted my proposal", "I got accepted": nothing the user took."""
    return _BY_THEM.search(text) is not None


def of_me(text: str) -> bool:
    """It is the user that was accepted: an offer."""
    return _ME.search(text) is not None


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
