"""The people a message names: by cue words ("with", "spoke to", "panel:"), titles, addresses beside them, verbs behind."""

from dataclasses import dataclass, replace

from coach.understand.contacts import contacts_of
from coach.understand.first_names import FIRST_NAMES
from coach.understand.names import Name, joined
from coach.understand.people_cues import (
    RANG,
    address_beside,
    after_talk,
    cue_before,
    place_after,
    titled,
    verb_after,
    verb_behind,
    verb_like,
)
from coach.understand.person_names import looks_like_person, person_at
from coach.understand.reading import ContactRead
from coach.understand.role_bounds import is_head
from coach.understand.roles_words import MODIFIERS
from coach.understand.titles import person_role
from coach.understand.vocabulary import DEPARTMENTS, EVENTS, MEDIA, STOPS, SUFFIXES, VERBS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_LISTS = word_set("panel interviewers interviewer with contact recruiter manager people panelists")


_NEWS = word_set(
    "verdict feedback news word update answer reply decision result results offer rejection email message mail"
)
_WORDS_AS_NAMES = word_set(
    "will may april june august mark grace hope bill sue rob jay guy rich pat faith joy rose dawn eve ray "
    "frank jack "
    "art drew chase don gene dale ed max kit li an ye yi man in do jo ye max iris ivy holly penny ruby "
    "amber violet "
    "summer autumn jade dean carol sandy daisy heather hazel lily olive rusty miles clay clark parker "
    "mason taylor "
    "jordan austin devon kelly ada ana wade chang eli asha uma usha ally tony sal star kai kay avi val "
    "jean gil gail "
    "jin jung mina joy hilary morgan harper blake chandler kent francis florence georgia virginia "
    "victoria paris rome ping eng long lane case sterling rusty brook reed lance ward"
)
"""In lower case only right after a cue that nothing but a person follows."""


_TITLE_WORDS = word_set("eng ceo cto cfo coo cmo vp svp evp hr hm pm em tl md founder recruiter manager")


@dataclass(frozen=True, slots=True)
class Person:
    name: Name
    about: str | None = None
    at: str | None = None


def find_people(words: list[Word], taken: set[int], sure_company: bool, known: frozenset[str]) -> list[Name]:
    """In order of appearance. `taken` are words of the company and the role; `known` people in lower case."""
    found: list[Name] = []
    k = 0
    while k < len(words):
        name = (
            None
            if k in taken
            else _before_taken(_person_here(words, k, taken, sure_company, known), words, taken)
        )
        if name is None or _is_their_firm(words, name, found):
            k += 1
            continue
        found.append(name)
        k = _more(words, name.next, found, taken)
    return _distinct(found)


def _before_taken(name: Name | None, words: list[Word], taken: set[int]) -> Name | None:
    """The name up to words that are something else's ("Dana Lee" above "Acme" in a signature)."""
    if name is None:
        return None
    end = next((n for n in range(name.first, name.next) if n in taken), name.next)
    if end == name.next:
        return name
    return (
        Name(joined(words, name.first, end - 1), name.first, end, name.capital) if end > name.first else None
    )


def _is_their_firm(words: list[Word], name: Name, found: list[Name]) -> bool:
    """ "Jo Lind (Robert Half)": where somebody works."""
    return bool(
        found
        and found[-1].next == name.first - 1
        and words[name.first - 1].text == "("
        and name.capital
        and name.next < len(words)
        and words[name.next].text == ")"
    )


def _person_here(
    words: list[Word], k: int, taken: set[int], sure: bool, known: frozenset[str]
) -> Name | None:
    word = words[k]
    if word.sort != "word":
        return None
    name = person_at(words, k)
    if name is None:
        return None
    if name.text.lower() in known or (word.low in known and word.low not in _WORDS_AS_NAMES):
        return name
    cue = cue_before(words, k)
    after = words[name.next] if name.next < len(words) else None
    if cue in ("mask", "<"):
        return None
    if _is_company_like(name) or word.low in EVENTS or word.low in _TITLE_WORDS:
        return None
    if all(is_head(w) or w in MODIFIERS or w in DEPARTMENTS for w in name.words):
        return None
    if address_beside(words, name):
        return name
    return name if _plausible(words, name, cue, after, sure) else None


def _plausible(words: list[Word], name: Name, cue: str, after: Word | None, sure: bool) -> bool:
    first = words[name.first]
    person = looks_like_person(name) and not _opens(words, name, after)
    if person and (first.capital or first.low not in _WORDS_AS_NAMES):
        return (
            bool(cue)
            or (name.capital and name.first == 0)
            or verb_after(after)
            or name.capital
            or place_after(after)
            or (name.next - name.first > 1 and titled(words, name))
        )
    if _by_frame(words, name, cue):
        return True
    if person and cue in ("with", "met", "to", "thanked", "emailed", "from", "tell", "ask", "thank", "and"):
        return not verb_like(first.low) or name.capital
    if not name.capital:
        return False
    if cue in ("with", "w", "panel", "interviewers", "interviewer", "contact", "met", "thanked", "name"):
        if (
            cue in ("with", "w")
            and name.next - name.first == 1
            and words[max(name.first - 2, 0)].low in EVENTS
            and name.first > 2
        ):
            return False
        return (
            sure or cue in ("panel", "interviewers", "interviewer", "contact", "name") or titled(words, name)
        )
    if cue in ("to", "from", "by") and (sure or place_after(after)):
        return name.next - name.first <= 2 and after_talk(words, name.first)
    return (
        place_after(after)
        and first.low not in _NEWS
        and after is not None
        and after.low != "of"
        and first.capital
        and name.first == 0
        and name.next - name.first <= 2
        and verb_behind(words, name)
    )


def _by_frame(words: list[Word], name: Name, cue: str) -> bool:
    """Whoever the name: "I rang Shazza at Linfox", "their VP Eng, Tuesday Okafor,", "ask for Lupe", "Canva's lead, Bronte"."""
    if not name.capital or name.next - name.first > 3 or words[name.first].low in _NEWS:
        return False
    low = [w.low for w in words[max(name.first - 3, 0) : name.first]]
    after = words[name.next].low if name.next < len(words) else ""
    if low[-1:] and low[-1] in RANG and after in ("at", "from", "of"):
        return True
    if low[-2:] == ["ask", "for"] or low[-2:] == ["asking", "for"] or low[-2:] == ["report", "to"]:
        return True
    titled_before = (
        low[-1:] == [","] and len(low) > 1 and (is_head(low[-2]) or low[-2] in _SOMEBODY | _TITLE_WORDS)
    )
    closed = after in (",", "", ".", "!", "\n", "and", "&", ")", "(", ";") or after in VERBS
    return titled_before and closed and _led(words, name.first - 2)


_SOMEBODY = word_set(
    "guy bloke woman lady girl man person contact one founders partners managers engineers recruiters interviewers chap "
    "boss lead head sourcer hm dev devs folks owner owners couple"
)


def _led(words: list[Word], k: int) -> bool:
    """Whether the title is somebody's: "the", "their", "my", "Canva's" within three words before."""
    near = [w.low for w in words[max(k - 3, 0) : k]]
    return any(w in ("the", "their", "my", "our", "a", "his", "her") or w.endswith("'s") for w in near)


def _opens(words: list[Word], name: Name, after: Word | None) -> bool:
    """ "Will interview for ...", "Ping from Otto": a word that begins the sentence, not somebody's name."""
    first = words[name.first]
    if name.next - name.first > 1 or first.low not in _WORDS_AS_NAMES | _NEWS:
        return False
    if first.low in _NEWS:
        return True
    if name.first and words[name.first - 1].text not in ".!?\n":
        return False
    if after is None or after.low in EVENTS:
        return True
    beyond = words[name.next + 1].low if name.next + 1 < len(words) else ""
    return after.low == "from" and beyond in FIRST_NAMES


def _is_company_like(name: Name) -> bool:
    return any(w in SUFFIXES or w in MEDIA for w in name.words) or (
        "." in name.text.rstrip(".") and " " not in name.text
    )


def _more(words: list[Word], k: int, found: list[Name], taken: set[int]) -> int:
    """The rest of a list: "Ann Perkins, Leslie Knope and Ron Swanson"."""
    while k + 1 < len(words) and (words[k].text in ",&+/" or words[k].low == "and"):
        at = k + 1 + (words[k + 1].low in ("and", "&"))
        name = person_at(words, at) if at < len(words) and at not in taken else None
        if name is None or _is_company_like(name) or not _listed(words, name, words[k].low):
            break
        found.append(name)
        k = name.next
    return k


def _listed(words: list[Word], name: Name, sign: str) -> bool:
    if looks_like_person(name) and (name.capital or words[name.first].low not in _WORDS_AS_NAMES):
        return True
    after = words[name.next].low if name.next < len(words) else ","
    return (
        name.capital
        and name.next - name.first in (1, 2, 3)
        and (sign == "and" or after in (",", ";", "and", "&", "."))
        and after not in STOPS - {"and"}
    )


def _distinct(found: list[Name]) -> list[Name]:
    """Each person once; a first name said again is the same one."""
    out: list[Name] = []
    for name in found:
        same = next(
            (o for o in out if name.text.lower() == o.text.lower() or name.text.lower() == o.words[0]), None
        )
        if same is None:
            out.append(name)
    return out


def with_company(contact: ContactRead, company: str) -> ContactRead:
    return replace(contact, company=company)


__all__ = ["DEPARTMENTS", "contacts_of", "find_people", "person_role"]
