"""Sentences made of a wish: "thank her for the tour", "ask when they decide", "mention the migration project"."""

from coach import lazy_re as re
from coach.wording.fragment import read_phrase
from coach.wording.fragment.first import is_blunt
from coach.wording.fragment.viewpoint import to_you
from coach.wording.politely import ASKED

_THANK = re.compile(
    ASKED
    + r"(?:also )?thank (?:her|him|them|[A-Z]\w+)(?: again| once more| too)? for (.+?)(?: too| as well)?[.!]*$",
    re.IGNORECASE,
)
_ASK = re.compile(
    ASKED + r"(?:also )?ask (?:her |him |them )?(?:too |also )?"
    r"((?:when|whether|if|who|what|how|where|which)\b.+?)[?.!]*$",
    re.IGNORECASE,
)
_GREET = re.compile(
    ASKED + r"(?:say (?:hello|hi)|(?:send|give) (?:my )?(?:regards|greetings|best)) to "
    r"((?:the \w+|[\w'-]+)(?: and [\w'-]+)?)(?: from me| for me)?[.!]*$",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:a |the |my )?link to (?P<what>.+?)[:,]? (?P<url>https?://\S+)$", re.IGNORECASE)
_PASS_ON = re.compile(
    ASKED + r"(?:also )?"
    r"(?:(?:thank|mention|include) |"
    r"(?:say|add|send|give|pass on) (?:my |a )?(?:thanks?|thank[- ]?you) to )"
    r"(?P<who>(?:the )?"
    r"(?:other (?:two|three|four|one|people|person|panel(?:l?ists?| members?)?|interviewers?)|others|"
    r"rest(?: of (?:the )?(?:panel|team|them|group|committee))?|"
    r"(?:whole |entire )?(?:panel|committee|team|board|group))|"
    r"everyone(?: else)?|everybody(?: else)?)"
    r"(?: as well| too| from me| for me| in (?:it|there|the (?:letter|note|mail))| in the one to \w+|"
    r" in \w+'s(?: note| letter| mail)?)*[?.!]*$",
    re.IGNORECASE,
)
""" "Thank the other two as well": whose names or addresses are not known."""
_OWN_WORDS = re.compile(
    ASKED + r"(?:say (?:it |this )?|put it |write (?:it )?)?in my (?:own )?words[:,]? (.{5,})$",
    re.IGNORECASE | re.DOTALL,
)


def made_of(wish: str) -> str:
    """The sentence for "thank her for the tour", "ask when they decide", "say hello to Priya", "in my words: ..."."""
    if thank := _THANK.match(wish):
        phrase = read_phrase(thank[1])
        return f"Thank you, too, for {phrase.np if phrase and phrase.np else thank[1]}."
    if ask := _ASK.match(wish):
        phrase = read_phrase(re.sub(r"^if\b", "whether", ask[1], flags=re.IGNORECASE))
        return f"May I ask {phrase.text if phrase else ask[1]}?"
    if greet := _GREET.match(wish):
        return f"Please say hello to {greet[1]} from me."
    if others := _PASS_ON.match(wish):
        return f"Please thank {_the(others['who'].lower())} for me as well."
    own = _OWN_WORDS.match(wish)
    return _ended(own[1].strip(" \"'")) if own else ""


def _the(who: str) -> str:
    return who if who.startswith(("the ", "every")) else f"the {who}"


def _ended(sentence: str) -> str:
    return f"{sentence[:1].upper()}{sentence[1:]}" + ("" if sentence[-1:] in ".!?" else ".")


def sentence_for(told: str) -> str:
    """A quoted sentence as it is; a clause of the user's too, another's as "I should also mention that ..."; a noun as an offer to say more."""
    if link := _LINK.fullmatch(told.strip()):
        return f"Here is {link['what'].strip()}: {link['url']}"
    quoted = re.fullmatch(r"[\"\u201c'](.+?)[.!]?[\"\u201d']\.?", told.strip())
    if quoted:
        return quoted[1].strip() + "."
    phrase = read_phrase(told, mine=True)
    if phrase is None or (phrase.clause and _OF_MINE.match(phrase.clause)):
        return _ended(_to_them(phrase.clause or "")) if phrase else _dictated(told)
    if phrase.shape == "infinitive":  # "write to Priya" asks for a letter to her
        return ""
    if phrase.clause:
        return f"I should also mention that {phrase.clause}."
    return f"I'd be glad to tell you more about {phrase.about} as well."


_OF_MINE = re.compile(r"(?:I|I'\w+|my|we|we'\w+|it|this|that|there)\b")
"""Says itself who speaks: "I loved meeting the team" needs no frame."""


def _to_them(clause: str) -> str:
    """ "I remain at her disposal", said in a letter to her."""
    return to_you(clause, alone=True) or clause


def _dictated(told: str) -> str:
    """What no frame can hold, said as it was dictated: "that i used to fix exactly that" -> "I used to fix exactly that."."""
    text = re.sub(r"^that\s+", "", told.strip(" .!?\"'"), flags=re.IGNORECASE)
    text = re.sub(r"\bi(?='?(?:m|ve|d|ll)?\b)", "I", text)
    said = re.match(r"(?:I|my|we|it|this|that|there)\b", text, re.IGNORECASE) and len(text.split()) > 2
    return _ended(_to_them(text)) if said and not is_blunt(text) else ""
