"""Turns what was told about "them" into what is written to "you"; gives up rather than guess."""

from coach import lazy_re as re
from coach.wording.fragment.closed import ADVERBS, DETERMINERS, JOINERS
from coach.wording.fragment.finds_verb import is_plural
from coach.wording.fragment.inflect import plural_of
from coach.wording.fragment.nouns import HUMANS
from coach.wording.fragment.verbs import BARE_VERBS
from coach.wording.vocabulary import word_set

_PLURAL = {"they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves"}
_PLURAL |= {"they're": "you're", "they've": "you've", "they'll": "you'll", "they'd": "you'd"}
_SINGULAR = {"she": "you", "he": "you", "him": "you", "his": "your", "hers": "yours"}
_SINGULAR |= {"herself": "yourself", "himself": "yourself", "she'll": "you'll", "he'll": "you'll"}
_SINGULAR |= {"she'd": "you'd", "he'd": "you'd", "she's": "you're", "he's": "you're"}
_THIRD = re.compile(r"\b(?:she|he|him|his|her|hers|herself|himself|(?:s?he)'(?:s|ll|d))\b", re.IGNORECASE)
_OBJECT_AFTER = JOINERS | {
    "a",
    "the",
    "to",
    "in",
    "on",
    "at",
    "for",
    "about",
    "with",
    "every",
    "two",
    "too",
    "from",
    "up",
    "down",
    "out",
    "off",
    "back",
    "away",
    "awake",
    "busy",
}


_NEW_CLAUSE = frozenset({"and", "but", "so", "because", "since", "when", "while", "although", "then", "if"})
"""After these "them" may be what the words before were about."""


def to_you(text: str, *, reader: tuple[str, ...] = (), alone: bool) -> str | None:
    """`alone`: "she" and "he" can only be the reader, whose names are `reader`.

    None when somebody else may be meant."""
    named = _by_name(text, reader)
    text, alone = named, alone or named != text
    if _THIRD.search(text) and not alone:
        return None
    cut = _before_unclear(_of_people(text))
    if cut is None:
        return None
    words = cut.split(" ")
    return _agreeing(" ".join(_turn(words, i) for i in range(len(words)))).replace("~", "")


_THEM = re.compile(r"\b(?:they|them|their|they're|they've|s?he|her|his|boss|company|team)\b", re.IGNORECASE)
_ANYBODY = re.compile(r"\b(?:you're|you've|yourself|you|your)\b", re.IGNORECASE)
_PEOPLE = {
    "you're": "people are",
    "you've": "people have",
    "yourself": "~themselves",
    "you": "people",
    "your": "~their",
}
_LET = re.compile(r"you (?:can|could|don't|get|have|decide|choose|own)\b", re.IGNORECASE)


def _of_people(text: str) -> str:
    """ "They give you a mentor", told to the bot: "you" is whoever works there, and not the reader."""
    if not (_THEM.search(text) or _LET.match(text)):
        return text
    return _ANYBODY.sub(lambda m: _PEOPLE[m[0].lower()], text)


_JOINED = re.compile(
    r"(?P<you>(?:^|\b(?:that|because|but|and|so|when|if) )you(?:'re|'ve|'ll|'d)?\b"
    r"(?:(?! (?:and|but|or|because|when|if|who|which|that)\b).)*?)"
    r"(?P<link>,? (?:and|but) (?:\w+ly |always |often |still |also |never )?)(?P<verb>[a-z]+s)"
    r"(?= (?P<next>[\w'-]+))"
)
_NOUNS_TOO = word_set(
    "costs reports orders plans stocks tests works talks calls changes builds moves starts runs uses drives ships loads prices staffs checks "
    "needs sales returns breaks leaves turns drops shares stores reviews releases supports hires"
)


def _agreeing(text: str) -> str:
    """ "You're short on pastry and wastes too much fish": the second verb has the same subject."""

    def agreed(found: re.Match[str]) -> str:
        verb, following = found["verb"], found["next"].lower()
        base = plural_of(verb)
        sure = verb not in _NOUNS_TOO or following in DETERMINERS | {"to", "more", "people"}
        if base == verb or base not in BARE_VERBS or not sure:
            return found[0]
        return f"{found['you']}{found['link']}{base}"

    return _JOINED.sub(agreed, text)


def _by_name(text: str, reader: tuple[str, ...]) -> str:
    """ "Dana's dashboard" -> "their dashboard", "Dana runs it" -> "she runs it", for a letter to Dana."""
    for name in sorted(filter(None, reader), key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(name)}'s\b", "their", text)
        text = re.sub(rf"\b{re.escape(name)}\b", "she", text)
    return text


def _before_unclear(text: str) -> str | None:
    """The text up to a "they" that may mean customers, or the tests of a sentence before, and not the company."""
    seen = things = False
    several = 0
    words = text.split(" ")
    for i, word in enumerate(words):
        low = word.lower().strip(",.()")
        if low == "their" and _of_its_own_subject(words[:i]):
            continue
        seen = seen or low in HUMANS
        several += is_plural(low) and low not in _PLURAL
        things = things or (bool(several) and low in _NEW_CLAUSE)
        if (seen or (things and low != "their")) and low in _PLURAL:
            keep = _back_to_joint(words[:i])
            return keep if keep and len(keep.split()) >= 2 else None
    return text


_OWN = word_set(
    "get gets got getting have has need needs lose loses forget forgets miss misses do bring manage run keep find submit log file fill plan order change check pay don't"
)
_ACTING = HUMANS | word_set(
    "shops stores branches sites departments offices units schools hospitals wards labs plants restaurants hotels warehouses agencies franchises crews"
)


def _of_its_own_subject(before: list[str]) -> bool:
    """ "The shops don't get their deliveries", "patients miss their appointments": theirs is the subject's, and stays so."""
    low = [w.lower().strip(",.()") for w in before]
    return len(low) > 1 and low[-1] in _OWN and any(w in _ACTING for w in low[-5:-1])


def _back_to_joint(words: list[str]) -> str | None:
    for i in range(len(words) - 1, 1, -1):
        if words[i].lower() in JOINERS or words[i - 1].endswith(","):
            return " ".join(words[:i]).rstrip(",")
    return None


def _turn(words: list[str], i: int) -> str:
    core = words[i].rstrip(",.)")
    tail = words[i][len(core) :]
    low = core.lower()
    if low == "their" and (_of_its_own_subject(words[:i]) or _kept_them(words[:i])):
        return words[i]
    if (low in _SINGULAR or low == "her") and _of_another(words[:i]):
        return words[i]
    if low == "her":
        following = words[i + 1].lower() if i + 1 < len(words) else ""
        return ("you" if not following or following in _OBJECT_AFTER else "your") + tail
    if low == "them" and _kept_them(words[: i + 1]):
        return words[i]
    if low in _PLURAL:
        return _PLURAL[low] + tail
    if low in _SINGULAR:
        following = words[i + 1].lower() if i + 1 < len(words) else ""
        done = low.endswith("'s") and following in _HAS_BEEN
        return ("you've" if done else _SINGULAR[low]) + tail
    return (plural_of(core) if _follows_singular(words, i) else core) + tail


_TO_PEOPLE = word_set("train teach coach hire mentor onboard pair promote recruit retrain upskill let")
"""What one does with those who were spoken of, and not with the reader: "train them"."""


def _kept_them(words: list[str]) -> bool:
    low = [w.lower() for w in words]
    return any(w == "them" and low[i - 1] in _TO_PEOPLE for i, w in enumerate(low) if i)


_ANOTHER = word_set("ceo cfo cto coo boss owner founder predecessor director president chairman chef head")


def _of_another(before: list[str]) -> bool:
    """ "The CEO reads every complaint himself": the "he" of somebody else, who was named first."""
    low = [w.lower().rstrip(",") for w in before]
    at = next((i for i, w in enumerate(low) if w in _ANOTHER), None)
    return at is not None and not {"she", "he", "her", "his"} & set(low[:at])


_HAS_BEEN = word_set("been had got done seen worked run built led taught lived managed hired started lost")
""" "She's been there for years" has a "has" in it."""


def _follows_singular(words: list[str], i: int) -> bool:
    """Is this the verb of a "she" or "he"?"""
    for before in reversed(words[:i]):
        low = before.lower().rstrip(",")
        if low in {"she", "he"}:
            return True
        if low not in ADVERBS and not low.endswith("ly"):
            return False
    return False
