"""Asides: what is said to the bot ("yes", "it went ok", "make it shorter") and must not go into a letter as a fact."""

from coach import lazy_re as re
from coach.wording.fragment.closed import DETERMINERS, WH

_MANNER = r"(?:really|very|pretty|quite|so|rather|just|kind of|a bit|not|not too|not so)"
_VERDICT = (
    r"(?:ok(?:ay)?|well|fine|good|great|nice|bad|badly|alright|all right|brilliant|perfect|lovely|"
    r"amazing|weird|hard|"
    r"tough|easy|long|short|better|worse|awful|terrible|so-so|meh|smooth(?:ly)?|as expected|over)"
)
_DRAFT = (
    r"(?:it|this|that|these|"
    r"the (?:draft|mail|email|e-mail|message|note|text|wording|subject|letter|tone|first one|second one))"
)
_STYLE = (
    r"(?:(?:more|less|a bit|a little|much|way|even|not so|too|slightly)\s+)*"
    r"(?:short(?:er)?|long(?:er)?|warm(?:er)?|"
    r"friendl(?:y|ier)|simpler|softer|nicer|formal|casual|cheesy|personal|stiff|salesy|pushy|wordy|"
    r"cringey?|human|direct|"
    r"enthusiastic|polite|corny|desperate|generic|robotic)"
)
_PATTERNS = (
    r"(?:yes|yep|yeah|yup|no|nope|nah|ok(?:ay)?|sure|maybe|perhaps|fine|good|great|cool|right|correct|"
    r"true|exactly|done|"
    r"later|tomorrow|next|skip|stop|help|hello|hi|hey|thanks?|thank you|cheers|please|sorry|same|idk|"
    r"dunno|whatever|"
    r"both|neither|all|some|sent(?: it)?|got it|not yet|nothing|none|no more|that's (?:it|all)|not much|not sure)"
    r"(?:[ ,]+(?:yes|no|nothing|thanks?|thank you|please|really|much|more|else|at all|so|you|now|then|sure|"
    r"idea|it is|it was|i did|"
    r"i do|i think|i guess|special|in particular|yet|ok(?:ay)?|fine|good|very|great|about (?:it|that|this)))*",
    rf"(?:(?:it|that|this|they|all|everything|things|i think it|"
    rf"(?:the|my) (?:interview|call|meeting|chat|talk|conversation))"
    rf"(?:'s)?\s++)?(?:all )?(?:went|was|is|were|felt|seemed|goes|has been)?\s*+"
    rf"(?:{_MANNER}\s++)*{_VERDICT}(?:\s++(?:i think|overall|enough|really))?",
    r"(?:it|that|this) (?:was|went) (?:like )?(?:\w+ ){0,4}"
    r"(?:chat|talk|conversation|interview|call|meeting|one|experience|time|vibe|vibes)",
    rf"i (?:did|was|am|feel|felt)\s++(?:{_MANNER}\s++)*(?:{_VERDICT}|nervous|tired|happy|relieved|sick|myself)",
    r"(?:not|nothing|no|nobody|can't|cannot|don't|haven't|didn't|"
    r"i (?:can't|don't|didn't|do not|did not)) "
    r"(?:really )?"
    r"(?:sure|know|remember|think|recall|much|special|in particular|idea|clue|comment|comes to mind)(?:\s.*)?",
    rf"(?:please )?"
    rf"(?:make|write|keep|send|show|change|edit|rewrite|shorten|delete|remove|undo|redo|copy|use|try|"
    rf"fix|translate|improve|rephrase|reword|draft) (?:me )?{_DRAFT}"
    rf"(?:\s++(?:{_STYLE}|again|now|to .*|in .*|for me|please))*",
    rf"(?:please )?(?:make|keep|write|sound|be|more|less|too|not so) (?:{_DRAFT} )?{_STYLE}",
    r"(?:please )?(?:remind|tell|show|give|ask|call|text|send|help|wake|ping|nudge) me\b.*",
    r"(?:please )?"
    r"(?:start over|try again|go back|other wording|another one|another wording|"
    r"forget (?:it|that|this))",
    r"(?:hi,? |hello,? )?"
    r"(?:my name(?:'s| is)|i'm called|i am called|sign (?:it )?(?:as|with)|"
    r"my (?:e-?mail|number|phone)(?: number| address)? is)\b.*",
    r"(?:they|she|he|it|who|someone|you|i)?\s*+"
    r"(?:(?:will|would|should|'ll|are going to|said they'd|said they'll) )?(?:both )?"
    r"(?:let (?:me|us|you) know|(?:get|come|be) back to (?:me|us|you)|be in touch|"
    r"call (?:me|us|you) back|hear (?:back|from them))\b.*",
)
_ASIDE = re.compile("(?:" + ")|(?:".join(_PATTERNS) + ")", re.IGNORECASE)
_ASKED = re.compile(
    r"(?:so |and |but |then )?"
    r"(?:can|should|could|may|shall|must|do|does|did|am|will|would|is|are|was|were|have|has) "
    r"(?:i|we|they|you|he|she)\b",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    rf"(?:{'|'.join(sorted(WH))})\s+(?:much |many |long |often |soon |well )?"
    rf"(?:do|does|did|can|should|could|will|would|is|are|was|were|have|has|am)\s+"
    rf"(?:i|we|they|you|he|she|it|there|{'|'.join(sorted(DETERMINERS))})\b|"
    rf"(?:{'|'.join(sorted(WH))})\s+(?:do|does|did|can|should)\s+\w+\s+\w+",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?:\s|,|-|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|thu|thurs|fri|january|february|"
    r"march|april|"
    r"may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|"
    r"nov|dec|weeks?|months?|"
    r"days|today|tomorrow|tonight|soon|christmas|new year|easter|weekend|year|spring|summer|autumn|"
    r"fall|winter|quarter|mid|middle|early|late|later|end|"
    r"start|beginning|of|next|this|by|in|on|at|around|about|before|after|until|till|from|the|or|and|"
    r"to|a|one|two|three|four|five|"
    r"six|few|couple|within|latest|earliest|am|pm|noon|morning|afternoon|evening|"
    r"\d{1,4}(?:st|nd|rd|th|am|pm)?|\d\d?[:.]\d\d)"
    r"(?![\w'])\.?)+",
    re.IGNORECASE,
)
_TIME_NAMED = re.compile(
    r"\b(?:\w+days?|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|jan|feb|mar|apr|"
    r"jun|jul|aug|sept?|oct|nov|dec|weeks?|months?|today|tomorrow|soon|christmas|\d+)\b",
    re.IGNORECASE,
)


def is_aside(text: str, *, wish: bool = False) -> bool:
    """Whether this answers, commands, asks or corrects the bot; `wish`: "could we try flags" is an idea, no question.

    A bare date is one too: it belongs to the timing and tells nothing about the work."""
    low = " ".join(text.split()).strip(" .,;:!?")
    if _ASIDE.fullmatch(low) or _INVERTED.match(low):
        return True
    if _TIME.fullmatch(low) and _TIME_NAMED.search(low):
        return True
    asked = _ASKED.match(low)
    return bool(asked) and not (
        wish and re.match(r"(?:could|would|should|can|will) (?:we|they|you)\b", low, re.I)
    )
