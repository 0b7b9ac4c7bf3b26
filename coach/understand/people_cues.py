"""The words around which people stand."""

from coach.understand.first_names import FIRST_NAMES
from coach.understand.names import Name
from coach.understand.titles import TITLES
from coach.understand.vocabulary import VERBS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_CUES = word_set(
    "hi hello dear hey with w met meet meeting by thanked emailed emailing mailed called calling texted "
    "messaged interviewer interviewers contact panel "
    "name pinged tell told ask asked thank remind and interviewed to from about phoned rang dm'd wrote "
    "replied & see seeing"
)


RANG = word_set(
    "rang phoned called emailed mailed messaged texted pinged thanked met asked told contacted dm'd chased wrote add added "
    "seen saw thank email call text message ring phone meet ask tell"
)


def verb_behind(words: list[Word], name: Name) -> bool:
    return any(w.low in VERBS for w in words[name.next : name.next + 5])


def verb_like(low: str) -> bool:
    return low in ("will", "may", "in", "do", "an", "man", "ping", "chase")


def after_talk(words: list[Word], first: int) -> bool:
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


def cue_before(words: list[Word], k: int) -> str:
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


def address_beside(words: list[Word], name: Name) -> bool:
    """ "Pam Beesly pam@..." """
    for k in range(name.next, min(name.next + 2, len(words))):
        if words[k].sort == "mask" and ("@" in words[k].text or words[k].text[:1] in "+(0123456789"):
            return (name.capital and name.next - name.first <= 3) or words[name.first].low in FIRST_NAMES
        if words[k].text not in "<(,:-":
            return False
    return False


def verb_after(after: Word | None) -> bool:
    return after is not None and (
        after.low in VERBS or after.low in ("back", "just", "finally", "never", "also")
    )


def place_after(after: Word | None) -> bool:
    return after is not None and after.low in ("from", "at", "of", "@")


def titled(words: list[Word], name: Name) -> bool:
    """ "Rachael, hiring manager", "Bob (CTO)", "Priya from HR"."""
    near = " ".join(w.low for w in words[name.next : name.next + 5])
    return (
        words[name.next].text in ",(" and any(p.search(near) for _, p in TITLES)
        if name.next < len(words)
        else False
    )
