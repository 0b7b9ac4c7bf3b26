"""Whom an invitation is from and for, and whose company that is."""

from datetime import datetime
from typing import Any

from coach import lazy_re as re
from coach.understand.reading import ContactRead
from coach.understand.wordlist import word_set

MOST = 50
"""Guests of one event that are read."""
PERSONAL = word_set(
    "gmail googlemail outlook hotmail live yahoo icloud me aol gmx web proton protonmail msn fastmail"
)
SERVICES = word_set(
    "zoom calendly greenhouse lever ashbyhq goodtime google calendar workday myworkday smartrecruiters hirevue icims"
)
FREE_MAIL = PERSONAL | SERVICES
_NOBODY = re.compile(
    r"^(?:no-?reply|do-?not-?reply|notifications?|calendar|scheduling|scheduler|invites?|mailer)\b", re.I
)
_MEETING = word_set(
    "kennenlernen entretien entrevista colloquio sollicitatiegesprek rozmowa intervju haastattelu intervista termin réunion reunión "
    "interview call meeting chat invitation event appointment einladung besprechung"
)
"""Words for a meeting that head a title, in other languages too: no company."""
_GESPRAECH = ("gespräch", "interview")
_SUFFIX = re.compile(r"\s*\([^)]*\)\s*$|\s*\|.*$")


def host_of(event: Any) -> ContactRead | None:
    """The organizer; None where a service sends it for somebody."""
    return _person(event.get("organizer"))


def guests(event: Any, organizer: ContactRead | None) -> tuple[ContactRead, ...]:
    """The other people; no rooms, and not the user, whose address is a private one where the organizer's is not."""
    found = event.get("attendee")
    people = (_person(a) for a in (found if isinstance(found, list) else [found])[:MOST])
    business = organizer is not None and not _private(organizer.email)
    return tuple(
        p
        for p in people
        if p and (organizer is None or p.email != organizer.email) and not (business and _private(p.email))
    )


def _person(address: Any) -> ContactRead | None:
    if address is None or isinstance(address, list):
        return None
    params = getattr(address, "params", {})
    email = re.sub(r"^mailto:", "", str(address), flags=re.IGNORECASE)
    if str(params.get("CUTYPE", "")).upper() in ("ROOM", "RESOURCE") or _NOBODY.match(email):
        return None
    name = _plain(str(params.get("CN", "")))
    named = name if name and "@" not in name else None
    return ContactRead(named, email if "@" in email else None) if named or "@" in email else None


def _plain(name: str) -> str:
    """ "Meier, Jonas (HR)" as people say it: "Jonas Meier"."""
    name = _SUFFIX.sub("", name.strip().strip("\"'"))
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() and "," not in first else name


def _private(email: str | None) -> bool:
    return bool(email) and not PERSONAL.isdisjoint(_labels(email or ""))


def _labels(email: str) -> list[str]:
    return email.rsplit("@", 1)[-1].lower().split(".")


def company_guess(
    summary: str, organizer: ContactRead | None, people: tuple[ContactRead, ...], now: datetime
) -> str | None:
    """The organizer's company as the title writes it, else the one the title names, else the address's."""
    from coach.understand import understand

    host = company_of_address(organizer.email if organizer else None)
    if host and (written := _as_written(summary, host)):
        return written
    named = understand(summary, now).company if summary else None
    return named if named and not _is_no_company(named, organizer, people) else host


def _as_written(summary: str, host: str) -> str | None:
    """ "Northwind Traders" for northwindtraders.com."""
    words = re.findall(r"[^\W_][\w&'-]*", summary)[:60]
    for length in (3, 2, 1):
        for k in range(len(words) - length + 1):
            if "".join(words[k : k + length]).casefold() == host.casefold():
                return " ".join(words[k : k + length])
    return None


def _is_no_company(named: str, organizer: ContactRead | None, people: tuple[ContactRead, ...]) -> bool:
    low = named.casefold()
    known = [(p.name or "").casefold() for p in (organizer, *people) if p]
    meeting = any(w.endswith(_GESPRAECH) or w in _MEETING for w in low.split()[:2])
    return meeting or any(low == n or low in n.split() for n in known)


def company_of_address(email: str | None) -> str | None:
    """ "dana@acme.co.uk" -> "Acme"; None for free mail and scheduling services."""
    if not email or "@" not in email:
        return None
    labels = [x for x in _labels(email) if x not in ("com", "co", "org", "net", "io", "uk")]
    label = labels[-2] if len(labels) > 1 and len(labels[-1]) <= 3 else labels[-1] if labels else ""
    return None if not label or any(x in FREE_MAIL for x in labels) else label.capitalize()
