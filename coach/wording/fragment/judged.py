"""Judged: "ed was cool", "she seems like a great boss" is said to the bot of a person, and is nothing anybody was told."""

from coach import lazy_re as re
from coach.wording.fragment.common import COMMON

_BE = r"(?:'s|'re| is| are| was| were| seems?| seemed| looks?| looked| sounds?| sounded)"
_HOW = (
    r"(?:(?:really|very|pretty|quite|so|super|rather|just|totally|actually|also|kind of|a bit|not|such|"
    r"like|all|both)\s+)*"
)
_QUALITY = (
    r"(?:alright|all right|a laugh|sound|so-so|cool|nice|chill|sweet|lovely|great|good|awesome|"
    r"amazing|fine|ok(?:ay)?|funny|fun|lively|"
    r"young|old|cute|hot|pretty|gorgeous|"
    r"friendly|kind|warm|open|honest|smart|clever|bright|polite|pleasant|charming|relaxed|easygoing|"
    r"serious|strict|tough|stern|"
    r"cold|quiet|shy|distracted|tired|late|bored|grumpy|intense|legit|solid|decent|welcoming|helpful|"
    r"patient|likeable|personable|"
    r"down to earth|laid back|easy to talk to|fun to talk to|on (?:their|his|her|your) phone|"
    r"in a (?:hurry|rush|good mood|bad mood))"
)
_ONE = (
    r"(?:guy|guys|dude|man|woman|lady|girl|person|people|human|boss|manager|lead|fellow|bloke|lad|"
    r"gentleman|soul|sweetheart|legend|star|gem|darling|teddy bear|pro)"
)
_JUDGED = re.compile(
    rf"(?:the )?(?P<who>[\w.'-]+(?: [A-Z][\w.'-]+)?){_BE} {_HOW}(?:an? |the )?{_HOW}"
    rf"(?:real |absolute |total |proper )?"
    rf"(?:{_QUALITY}(?:,? (?:and|but) {_HOW}{_QUALITY})?(?: {_ONE})?|{_ONE}|"
    rf"\w+est {_ONE}(?: alive| ever| (?:in the world|i know))?)",
    re.IGNORECASE,
)
_BARE = re.compile(rf"{_HOW}(?:an? )?{_HOW}{_QUALITY} {_ONE}", re.IGNORECASE)
""" "Really nice guy"."""
_PRONOUNS = frozenset({"you", "he", "she", "they", "it"})
_NO_PRAISE = re.compile(
    rf"\b(?:not|but|bit|alright|right|laugh|so-so|cool|nice|chill|sweet|lovely|great|good|awesome|"
    rf"amazing|fine|ok(?:ay)?|young|old|"
    rf"cute|hot|pretty|gorgeous|strict|tough|"
    rf"stern|cold|shy|distracted|tired|late|bored|grumpy|intense|legit|solid|decent|phone|hurry|rush|"
    rf"mood|{_ONE}|seem\w*|look\w*|sound\w*)\b",
    re.IGNORECASE,
)


def is_judgement(text: str, names: tuple[str, ...] = ()) -> bool:
    """Whether nothing but an opinion of somebody is said; `names`: of people, the reader's too."""
    if _BARE.fullmatch(text.strip(" .,!")):
        return True
    found = _JUDGED.fullmatch(text.strip(" .,!"))
    if found is None:
        return False
    who = found["who"].lower()
    if re.search(rf"\b{_ONE}(?: alive| ever)?$", text.strip(" .,!"), re.IGNORECASE) and who not in COMMON:
        return True
    return who in _PRONOUNS or any(who == n.lower() or who in n.lower().split() for n in names)


def is_praise(text: str) -> bool:
    """Of a judgement, whether one may tell it to whoever it is about: "you were so patient"."""
    return _NO_PRAISE.search(text) is None
