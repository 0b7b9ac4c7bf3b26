"""What a chat says of them without who, or without its verb, as a sentence."""

from coach import lazy_re as re
from coach.wording.fragment.chat import WHOLE
from coach.wording.fragment.closed import AUXILIARIES, DETERMINERS
from coach.wording.fragment.finds_verb import is_plural, verb_at
from coach.wording.fragment.inflect import plural_of
from coach.wording.fragment.shape import shape_of
from coach.wording.fragment.verbs import BARE_VERBS, THEIR_VERBS
from coach.wording.vocabulary import word_set


def of_them(text: str, *, wish: bool) -> str:
    text = _VERBLESS.sub(_with_be, "" if _GRUMBLE.fullmatch(text) else WHOLE.get(text.lower(), text))
    if wish:
        text = re.sub(
            r"^it's (?=the (?:only|best|first|last|oldest|biggest)\b|one of the\b)",
            "they're ",
            text,
            flags=re.IGNORECASE,
        )
        text = re.sub(r"^(?:could|would|should|might|can|will|maybe) (?=\w)", "", text)
        return re.sub(r"^(always|never) (?=\w+ed\b|loved|been)", r"I have \1 ", text)
    return _there_are(_subjectless(text))


_GRUMBLE = re.compile(r"(?:a )?(?:bit|little|tad|touch|too) (?!of\b|about\b)[\w-]+", re.IGNORECASE)
""" "Bit cliquey": what one tells the bot only."""
_VERBLESS = re.compile(
    r"^(?P<thing>(?!too|not|so|very)[a-z]+s|staff|stock|morale|turnover|money|attendance|(?:the|their) \w+) "
    r"(?P<how>late|slow|angry|empty|broken|outdated|unhappy|tired|tight|dead|unpaid|unsafe|low|missing)(?:,.*)?$",
    re.IGNORECASE,
)
""" "Deliveries late, drivers angry"."""


def _with_be(found: re.Match[str]) -> str:
    thing = found["thing"]
    return f"{thing} {'are' if is_plural(thing.lower()) else 'is'} {found['how']}"


_HOW_MANY = re.compile(
    r"(?:(?:just|simply|way|far) )?(?:not enough|no|too many|too few|too much|too little|hardly any|barely any|"
    r"(?:more|less|fewer) (?:\w+ ){1,2}than)\b [^,]+",
    re.IGNORECASE,
)
""" "Not enough drivers", "more work than people"."""


def _there_are(text: str) -> str:
    """ "not enough drivers" -> "there are not enough drivers": how much of a thing there is, is a sentence."""
    if not _HOW_MANY.fullmatch(text) or shape_of(text) != "noun":
        return text
    things = re.split(r" (?:than|on|at|in|for|with|to|of|who|that|if|when|after|before) ", text)[0].split()
    return f"there {'are' if is_plural(things[-1].lower()) else 'is'} {text}"


_SEEMS = word_set("felt feels seemed seems looked looks sounds sounded")


def _subjectless(text: str) -> str:
    """ "wants someone senior" -> "they want someone senior": a chat leaves out who."""
    words = text.split(" ")
    low = [w.lower().strip(",") for w in words]
    if len(words) == 1:
        return text
    if low[0] in _SEEMS:
        return f"it {text}"
    if low[0] in THEIR_VERBS and low[1] in DETERMINERS | {"to", "people", "more"}:
        return f"they {text}"
    base, own = plural_of(low[0]), low[0] in {"did", "had"} and low[1] in DETERMINERS
    if low[0] in AUXILIARIES and low[0] not in {"be", "been"} and not own:
        return " ".join(["they", base, *words[1:]])
    if low[1] == "that" and low[2:3] and low[2] in AUXILIARIES:
        return text  # "trains that are late" are things
    third = base != low[0] and base in BARE_VERBS and verb_at(low) is None
    if third and low[1] in DETERMINERS | {"them", "us", "to", "people", "someone", "somebody", "it"}:
        return " ".join(["they", base, *words[1:]])
    return text
