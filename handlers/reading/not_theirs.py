"""What sounds like a yes or a no of an employer and is none: a no to a thing, the yes of a friend."""

from coach import lazy_re as re

BARE_NO = (
    r"no\b(?=\s*(?:$|[.,;:!)–-]|to (?:me|us|my)\b|thanks?\b|thank you|for (?:now|me|this)\b|again\b|this time|by \w+|via\b|"
    r"(?:for|to|on|about|with|from) (?:the |my |this |that |our )?(?:[\w-]+ ){0,3}?(?:job|role|position|post|one|application|vacancy|candidacy)\b|"
    r"sadly|"
    r"unfortunately|already|after\b|today|yesterday|on \w+day|and\b|but\b|so\b|because|as\b|in the end|i\b))"
)
""" "She said no", and not "she said no rush"."""
NO_OF_A_THING = re.compile(
    rf"\b(?:said|says?|told me|wrote|that'?s|it'?s)[, ]+(?:that |there (?:is|are|will be) )?(?!{BARE_NO})no\b",
    re.I,
)
""" "He says no interviews in December": no to a thing, and not to the user."""
ONLY_A_STEP = (
    r"(?! (?:up|for (?:the |a )?(?:next|second|final|last|interview|another|short|panel|trial)|"
    r"to (?:the|a|go|do|come|present|interview)))"
)
""" "They chose me for the next round" is no job yet."""
_KIN = (
    r"(?:mum|mom|mother|dad|father|parents|wife|husband|partner|boyfriend|girlfriend|spouse|fianc[eé]e?|son|daughter|kids?|"
    r"brother|sister|nephew|niece|uncle|aunt|aunty|auntie|cousin|gran|granny|grandma|grandad|grandpa|grandson|granddaughter|"
    r"friend|mate|buddy|pal|neighbou?r|flatmate|roommate|housemate|teacher|therapist|mentor|pastor|family|folks|bf|gf)"
)
_AT_WORK = r"(?:boss|manager|supervisor|colleague|co-?worker|professor|prof|reference|referee|tutor|coach)"
MY_OWN = re.compile(
    rf"\bmy (?:(?:old|former|ex|ex-|last|current|previous|best|good) ?)*(?:{_AT_WORK}|{_KIN})s?\b[^.;!?]{{0,30}}\b"
    r"(?:said|says|agreed|is in|told me|(?:is|are|would be) (?:happy|fine|ok|okay|glad))\b",
    re.I,
)
"""People of the user's own life offer no job and turn nobody down."""
SAYS = re.compile(
    rf"\b(?:my|a|our|me|some|the) (?:\w+ )?{_KIN}s? (?:always |just |all |also |keeps? |reckons? )*"
    r"(?:says?|said|saying|thinks?|told|tells|reckons?|insists?|suggests?|suggested|asks?|believes?|swears)\b",
    re.I,
)
""" "My nephew says one ought to call": advice of theirs, and no news of an employer."""


def hearsay(text: str) -> bool:
    return SAYS.search(text) is not None
