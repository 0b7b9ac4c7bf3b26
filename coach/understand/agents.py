"""Who of the people works for a recruiting agency: led to by "via", said to be of one, or beside its name."""

from coach.understand.names import Name
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_WAYS = word_set("via through thru")
_AGENCY = word_set("agency agencies headhunter headhunters staffing")
_AGENTS = word_set("recruiter headhunter agent agency")
_OF = word_set("from of")
_MEETS = word_set("interview interviews call meeting chat screen round role job position talk")
_NEAR = 8
"""Words between an agent and the firm."""
_BESIDE = word_set("from at of ( , with")


def has_agency(words: list[Word]) -> bool:
    """Whether somebody between the user and the employer is spoken of."""
    return any(w.low in _WAYS | _AGENCY for w in words)


def sends(words: list[Word], first: int) -> bool:
    """The firm there is an agent's own: "a recruiter, Fatima Noor from Brightline, got me an interview at Calder"."""
    before = [w.low for w in words[max(first - _NEAR, 0) : first]]
    return (
        before[-1:] != [] and before[-1] in _OF and bool(_AGENTS & set(before)) and not _MEETS & set(before)
    )


def is_agent(words: list[Word], person: Name, firms: list[Name]) -> bool:
    """`firms` are the companies of the message other than the employer."""
    before = [w.low for w in words[max(person.first - 4, 0) : person.first]]
    behind = [w.low for w in words[person.next : person.next + 4]]
    if before[-1:] and before[-1] in _WAYS:
        return True
    through = bool(_WAYS & set(behind[:2]))  # "Helen Ford, through the agency Hays": it sends, and she is met
    if behind[:1] and behind[0] in _BESIDE and _AGENCY & set(behind) and not through:
        return True
    if _AGENTS & set(before) and any(w.low in _AGENCY for w in words):
        return True
    beside = behind[:1] and behind[0] in _BESIDE and any(f.first == person.next + 1 for f in firms)
    return bool(beside) and bool(_AGENTS & set(before) or has_agency(words))
