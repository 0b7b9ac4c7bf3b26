"""The people a message names: by cue words ("with", "spoke to", "panel:"), titles, addresses beside them, verbs behind."""

import re
from dataclasses import dataclass, replace

from coach.model import PersonRole
from coach.understand.first_names import FIRST_NAMES
from coach.understand.mask import Found
from coach.understand.names import Name, looks_like_person, person_at
from coach.understand.reading import ContactRead
from coach.understand.vocabulary import DEPARTMENTS, EVENTS, MEDIA, STOPS, SUFFIXES, VERBS
from coach.understand.wordlist import words
from coach.understand.words import Word

_CUES = words(
    "hi hello dear hey with w met meet meeting by thanked emailed emailing mailed called calling texted "
    "messaged interviewer interviewers contact panel "
    "name pinged tell told ask asked thank remind and interviewed to from about phoned rang dm'd wrote "
    "replied & see seeing"
)
_LISTS = words("panel interviewers interviewer with contact recruiter manager people panelists")
_WORDS_AS_NAMES = words(
    "will may april june august mark grace hope bill sue rob jay guy rich pat faith joy rose dawn eve ray "
    "frank jack "
    "art drew chase don gene dale ed max kit li an ye yi man in do jo ye max iris ivy holly penny ruby "
    "amber violet "
    "summer autumn jade dean carol sandy daisy heather hazel lily olive rusty miles clay clark parker "
    "mason taylor "
    "jordan austin devon kelly ada ana wade chang eli asha uma usha ally tony sal star kai kay avi val "
    "jean gil gail "
    "jin jung mina joy hilary morgan harper blake chandler kent francis florence georgia virginia "
    "victoria paris rome"
)
"""In lower case only right after a cue that nothing but a person follows."""

_TITLE_WORDS = words("ceo cto cfo coo cmo vp svp evp hr hm pm em tl md founder recruiter manager")
TITLES: tuple[tuple[PersonRole, re.Pattern[str]], ...] = (
    (
        "hiring_manager",
        re.compile(
            r"\b(?:hiring\s+manager|hm|manager|boss|lead|head|director|vp|cto|ceo|coo|cfo|founder|owner"
            r"|principal|supervisor|partner|chief|runs|leads|manages|heads)\b"
        ),
    ),
    (
        "agency",
        re.compile(r"\b(?:agency|headhunter|head\s+hunter|staffing|third[- ]party|consultant\s+recruiter)\b"),
    ),
    (
        "recruiter",
        re.compile(
            r"\b(?:recruit(?:er|ing|ment)|talent|hr|people\s+(?:team|ops|partner)|sourcer"
            r"|human\s+resources|ta)\b"
        ),
    ),
    ("coordinator", re.compile(r"\b(?:coordinator|scheduler|scheduling|assistant)\b")),
    ("referrer", re.compile(r"\b(?:referr(?:ed|al|er)|referring|who\s+referred)\b")),
    (
        "interviewer",
        re.compile(r"\b(?:interviewer|panel|interviewing|engineer|developer|designer|scientist|analyst)\b"),
    ),
)
_ORDER = ("agency", "recruiter", "coordinator", "referrer", "hiring_manager", "interviewer")


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
        name = None if k in taken else _person_here(words, k, taken, sure_company, known)
        if name is None or any(n in taken for n in range(name.first, name.next)):
            k += 1
            continue
        found.append(name)
        k = _more(words, name.next, found, taken)
    return _distinct(found)


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
    cue = _cue_before(words, k)
    after = words[name.next] if name.next < len(words) else None
    if cue in ("mask", "<"):
        return None
    if _is_company_like(name) or word.low in EVENTS or word.low in _TITLE_WORDS:
        return None
    if _address_beside(words, name):
        return name
    return name if _plausible(words, name, cue, after, sure) else None


def _plausible(words: list[Word], name: Name, cue: str, after: Word | None, sure: bool) -> bool:
    first = words[name.first]
    person = looks_like_person(name)
    if person and (first.capital or first.low not in _WORDS_AS_NAMES):
        return (
            bool(cue)
            or (name.capital and name.first == 0)
            or _verb_after(after)
            or name.capital
            or _place_after(after)
        )
    if person and cue in ("with", "met", "to", "thanked", "emailed", "from", "tell", "ask", "thank", "and"):
        return not _verb_like(first.low) or name.capital
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
            sure or cue in ("panel", "interviewers", "interviewer", "contact", "name") or _titled(words, name)
        )
    if cue in ("to", "from", "by") and (sure or _place_after(after)):
        return name.next - name.first <= 2 and _after_talk(words, name.first)
    return (
        _place_after(after)
        and after is not None
        and after.low != "of"
        and first.capital
        and name.first == 0
        and name.next - name.first <= 2
        and _verb_behind(words, name)
    )


def _verb_behind(words: list[Word], name: Name) -> bool:
    return any(w.low in VERBS for w in words[name.next : name.next + 5])


def _verb_like(low: str) -> bool:
    return low in ("will", "may", "in", "do", "an", "man")


def _after_talk(words: list[Word], first: int) -> bool:
    return any(
        w.low
        in (
            "talked",
            "talk",
            "spoke",
            "speak",
            "chat",
            "chatted",
            "call",
            "wrote",
            "mail",
            "email",
            "emailed",
            "message",
            "heard",
            "note",
            "thank",
            "sent",
        )
        for w in words[max(first - 4, 0) : first]
    )


def _cue_before(words: list[Word], k: int) -> str:
    """The cue word that leads to this name, over a title ("with their CTO Bob", "panel: Ann")."""
    back = k - 1
    while back >= 0 and k - back < 6:
        low = words[back].low
        if words[back].sort in ("mask", "date"):
            return ""
        if low in _CUES:
            return low
        if low in (
            ":",
            "/",
            "the",
            "my",
            "their",
            "a",
            "an",
            "recruiter",
            "manager",
            "hiring",
            "cto",
            "ceo",
            "vp",
            "interviewer",
            "lead",
            "head",
            "director",
            "engineer",
            "hr",
            "boss",
            "called",
            "named",
            "is",
            "friend",
            "team",
            "-",
            "ms",
            "mr",
            "cofounder",
            "founder",
        ):
            if low in ("recruiter", "manager", "interviewer") and back == k - 1:
                return "interviewer"
            if (
                low in ("cto", "ceo", "vp", "director", "boss", "founder", "cofounder", "called", "named")
                and back == k - 1
            ):
                return "name"
            back -= 1
            continue
        return ""
    return ""


def _is_company_like(name: Name) -> bool:
    return any(w in SUFFIXES or w in MEDIA for w in name.words) or (
        "." in name.text.rstrip(".") and " " not in name.text
    )


def _address_beside(words: list[Word], name: Name) -> bool:
    """ "Pam Beesly pam@..." """
    for k in range(name.next, min(name.next + 2, len(words))):
        if words[k].sort == "mask" and ("@" in words[k].text or words[k].text[:1] in "+(0123456789"):
            return (name.capital and name.next - name.first <= 3) or words[name.first].low in FIRST_NAMES
        if words[k].text not in "<(,:-":
            return False
    return False


def _verb_after(after: Word | None) -> bool:
    return after is not None and (
        after.low in VERBS or after.low in ("back", "just", "finally", "never", "also")
    )


def _place_after(after: Word | None) -> bool:
    return after is not None and after.low in ("from", "at", "of", "@")


def _titled(words: list[Word], name: Name) -> bool:
    """ "Rachael, hiring manager", "Bob (CTO)", "Priya from HR"."""
    near = " ".join(w.low for w in words[name.next : name.next + 5])
    return (
        words[name.next].text in ",(" and any(p.search(near) for _, p in TITLES)
        if name.next < len(words)
        else False
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


_ABOUT = re.compile(
    r"^\s*(?:,|\(|-|:|;)?\s*(?:(?:she|he|they)(?:'s|\s+is|\s+are)?\s+|who(?:'s|\s+is)?\s+|is\s+|the\s+"
    r"|my\s+|their\s+|our\s+)*"
    r"(?P<about>(?:hiring manager|recruiter|cto|ceo|coo|cfo|vp|head|director|manager|lead|founder"
    r"|co-?founder|engineering manager|"
    r"senior|staff|principal|runs|leads|manages|heads|works|will\s+be\s+my|would\s+be\s+my|talent|hr"
    r"|from\s+hr|from\s+talent|from\s+recruiting|agency|"
    r"team\s+lead|tech\s+lead|product\s+manager|coordinator|interviewer|boss|partner"
    r"|headhunter)\b[^,.;()\n!?]{0,50})",
)
_BEFORE = re.compile(
    r"(?P<about>hiring manager|recruiter|cto|ceo|vp(?: of [a-z]+)?|head of [a-z ]+"
    r"|director(?: of [a-z ]+)?|manager|engineering manager|coordinator|interviewer|agency recruiter"
    r"|team lead|tech lead|founder|boss|headhunter|hr)\s*(?:is|,|:|-|called|named)?\s*$"
)


def contacts_of(
    text: str, folded: str, words: list[Word], names: list[Name], found: Found, company: str | None
) -> tuple[ContactRead, ...]:
    """People with their title and the address that stands nearest behind them."""
    out = []
    for n, name in enumerate(names):
        start, end = words[name.first].i, words[name.next - 1].j
        limit = words[names[n + 1].first].i if n + 1 < len(names) else len(text)
        about = _about(text, folded, start, end)
        email = _nearest(found.emails, end, limit, start, len(names) == 1, name.text)
        phone = _nearest(found.phones, end, limit, start, len(names) == 1, "")
        out.append(ContactRead(name.text, email, phone, about, person_role(about), company))
    return tuple(out) + _nameless(found, out)


def _nameless(found: Found, named: list[ContactRead]) -> tuple[ContactRead, ...]:
    if named or not (found.emails or found.phones):
        return ()
    return (
        ContactRead(
            None, found.emails[0][0] if found.emails else None, found.phones[0][0] if found.phones else None
        ),
    )


def _nearest(
    addresses: tuple[tuple[str, tuple[int, int]], ...],
    end: int,
    limit: int,
    start: int,
    only: bool,
    name: str,
) -> str | None:
    for address, (i, _) in addresses:
        if end <= i < limit and i - end < 80:
            return address
    for address, (_, j) in addresses:
        if (name and name.lower().split()[0] in address.lower().split("@")[0]) or 0 <= start - j < 4:
            return address
    return addresses[0][0] if only and len(addresses) == 1 else None


def _about(text: str, folded: str, start: int, end: int) -> str | None:
    match = _ABOUT.search(folded[end : end + 90])
    if match:
        i, j = match.span("about")
        return text[end + i : end + j].strip()
    before = _BEFORE.search(folded[max(start - 40, 0) : start])
    if before and before["about"]:
        base = max(start - 40, 0)
        return text[base + before.start("about") : base + before.end("about")].strip()
    return None


def person_role(about: str | None) -> PersonRole:
    """The part somebody plays, from a title in the user's words; the first that fits in order of how telling it is."""
    if not about:
        return "unknown"
    low = about.lower()
    patterns = dict(TITLES)
    for role in _ORDER:
        if patterns[role].search(low):  # type: ignore[index]
            return role  # type: ignore[return-value]
    return "unknown"


def with_company(contact: ContactRead, company: str) -> ContactRead:
    return replace(contact, company=company)


__all__ = ["DEPARTMENTS", "contacts_of", "find_people", "person_role"]
