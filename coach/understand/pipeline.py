"""The pipeline: fold, mask, read the dates, then find names in what is left, then say what it is all for."""

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from coach.understand.companies import Scene, find_companies
from coach.understand.known import known_pattern
from coach.understand.date_roles import role_of
from coach.understand.decide import Facts, intent_of
from coach.understand.details import kind_of, minutes_of, place_of, round_of
from coach.understand.grammar.context import Context
from coach.understand.grammar.read import read, typed_tokens
from coach.understand.grammar.tokens import Token, tokenize
from coach.understand.intents import COMMANDS
from coach.understand.mask import Found, find_addresses
from coach.understand.moments import Reading, grade_of, is_left_behind, readings
from coach.understand.names import Name
from coach.understand.people import contacts_of, find_people
from coach.understand.reading import DateRead, Intent, Known, Understood
from coach.understand.roles import find_role
from coach.understand.tense import clauses
from coach.understand.text import cap, fold
from coach.understand.typos import mended
from coach.understand.veto import names_among_dates
from coach.understand.words import Word, barred, words_of

DAY_FIRST = frozenset(
    "en_GB en_IN en_AU en_NZ en_IE en_ZA en_SG en_HK en_MY en_NG en_KE en_PK en_BD en_MT en_CY".split()
)
_MONTH_FIRST = frozenset("en_US en_PH en_CA en".split())


def day_first(locale: str) -> bool:
    """Whether 03/04 is the third of April there: everywhere but in the United States and the like (C9)."""
    return locale.replace("-", "_") in DAY_FIRST or (
        locale.replace("-", "_") not in _MONTH_FIRST and not locale.startswith("en")
    )


def understand_text(text: str, now: datetime, zone: str, locale: str, known: Known) -> Understood:
    text = cap(text)
    folded = fold(text)
    local = now.astimezone(ZoneInfo(zone)) if now.tzinfo else now.replace(tzinfo=ZoneInfo(zone))
    found = find_addresses(text, locale[-2:].upper() if "_" in locale or "-" in locale else "US")
    starts, past = clauses(folded)
    command = _command(folded)
    first = _first_pass(text, folded, found, known)
    context = Context(local, day_first(locale), starts, past, *_told(folded, command, known))
    tokens = read(typed_tokens(first, found.spans + _names(text, folded, found, known), context), context)
    dates = readings(tokens, context)
    dropped = {(t.i, t.j) for t in tokens if is_left_behind(t, tokens, context)}
    return _names_and_intent(text, folded, found, dates, dropped, context, known, command, local)


def _first_pass(text: str, folded: str, found: Found, known: Known) -> str:
    """Misspelt time words mended, in place when the length is the same, else by the tokens' own words."""
    return folded


def _command(folded: str) -> str:
    if not folded.lstrip().startswith("/"):
        return ""
    parts = folded.lstrip()[1:].split(None, 1)
    return parts[0].split("@")[0] if parts else ""


_POSTPONES = re.compile(r"\b(?:snoo?z\w*|remind\w*|later|nudge\s+me|give\s+it|ask\s+me|pause|in\s+about)\b")
_MOVES = re.compile(r"\b(?:move[ds]?|moving|pushed|bumped|shifted|changed?|resched\w*|postponed|switched|preponed)\b")
_PROMISES = re.compile(
    r"\b(?:said|says|told|tells|reckons?|thinks?|decision|decide\w*|hear|expect\w*|respon\w+|revert|answer|takes?|"
    r"need|update|feedback|wait)\b"
)


def _told(folded: str, command: str, known: Known) -> tuple[bool, bool, bool]:
    """Whether a reminder is being put off, something is moved, a promise is told."""
    postpones = command in ("snooze", "remind", "later") or known.expects in ("snooze", "remind")
    promises = known.expects in ("decision", "when", "time", "deadline")
    return (
        postpones or bool(_POSTPONES.search(folded)),
        bool(_MOVES.search(folded)),
        promises or bool(_PROMISES.search(folded)),
    )


def _names(text: str, folded: str, found: Found, known: Known) -> list[tuple[int, int]]:
    spans = names_among_dates(text, folded, tokenize(folded))
    pattern = known_pattern(known.companies + known.people)
    if pattern:
        spans += [m.span() for m in pattern.finditer(text) if not _dated(folded, m.start(), m.end())]
    return spans


def _dated(folded: str, i: int, j: int) -> bool:
    """A known name that is a time word here: "in May", "May 5"."""
    from coach.understand.lexicon import MONTHS, TODAY, WEEKDAYS

    word = folded[i:j]
    if word not in MONTHS and word not in WEEKDAYS and word not in TODAY and word != "next":
        return False
    before, after = folded[:i].split()[-1:], folded[j:].split()[:1]
    return bool(after and after[0][:1].isdigit()) or bool(before and before[0] in ("in", "by", "on", "until", "till", "next", "this", "mid"))


def _names_and_intent(
    text: str, folded: str, found: Found, dates: list[Reading], dropped: set[tuple[int, int]], context: Context, known: Known, command: str, now: datetime
) -> Understood:
    masks = [s for _, s in found.emails + found.urls + found.phones]
    words = words_of(text, folded, tokenize(folded), sorted({s for d in dates for s in ((d.i, d.j), d.beside) if s} | dropped), masks)
    role = find_role(words)
    taken = set(range(role.first, role.last + 1)) if role else set()
    words = barred(words, role.first, role.last, "role") if role else words
    shouting = text.isupper() or sum(c.isupper() for c in text) > 0.7 * max(sum(c.isalpha() for c in text), 1)
    start = 2 if command and words and words[0].text == "/" else -1
    companies = _known_names(text, words, known.companies) or find_companies(Scene(words, frozenset(taken), start if command in COMMANDS else -1, shouting))
    company = companies[0].text if companies else None
    used = taken | {k for n in companies[:1] for k in range(n.first, n.next)} | ({0, 1} if start > 0 else set())
    people = find_people(words, used, bool(companies), frozenset(p.lower() for p in known.people) | frozenset(p.lower().split()[0] for p in known.people if p.split()))
    contacts = contacts_of(text, folded, words, people, found, company)
    facts = Facts(mended(folded), command, bool(dates), any(d.start > now or (d.grain in ("week", "month") and not context.is_past(d.i)) for d in dates), bool(company), bool(people), bool(found.emails or found.phones), known.expects)
    intent: Intent = intent_of(facts)
    others = tuple(dict.fromkeys(n.text for n in companies[1:] if n.text != company))
    round_name, round_number = round_of(text, folded)
    place = place_of(text, folded)
    zone = next((d.zone for d in dates if d.zone), None) or (place[1].zone if place else None)
    return Understood(
        text=text,
        intent=intent,
        company=company,
        role=role.text if role else None,
        contacts=contacts,
        emails=tuple(dict.fromkeys(e for e, _ in found.emails)),
        phones=tuple(dict.fromkeys(p for p, _ in found.phones)),
        urls=tuple(dict.fromkeys(u for u, _ in found.urls)),
        dates=tuple(_date(d, text, folded, context, intent, known, now) for d in dates),
        round=round_name,
        round_number=round_number,
        zone=zone,
        place=place[0] if place else None,
        country=place[1].country if place else None,
        duration_minutes=minutes_of(folded),
        meeting_kind=kind_of(folded),
        other_companies=others,
    )


def _known_names(text: str, words: list[Word], names: tuple[str, ...]) -> list[Name]:
    pattern = known_pattern(names)
    if not pattern:
        return []
    out = []
    for match in pattern.finditer(text):
        inside = [k for k, w in enumerate(words) if w.i >= match.start() and w.j <= match.end() and w.sort != "date"]
        if inside:
            stored = next(n for n in names if n.lower() == match[0].lower())
            out.append(Name(stored, inside[0], inside[-1] + 1, True))
    return out


def _date(d: Reading, text: str, folded: str, context: Context, intent: Intent, known: Known, now: datetime) -> DateRead:
    begin = max((s for s in context.clauses if s <= d.i), default=0)
    end = min((s for s in context.clauses if s > d.i), default=len(folded))
    past = context.is_past(d.i)
    role = role_of(folded[begin:end], folded[begin : d.i], past, intent, d.start <= now, known.expects)
    return DateRead(
        role=role,
        start=d.start,
        end=d.end,
        grain=d.grain,
        span=(d.i, d.j),
        alts=d.alts,
        ambiguous=d.ambiguous,
        grade=grade_of(d, now),
        precision="vague" if d.vague else "exact",
        text=text[d.i : d.j],
        part_of_day=d.part,
        has_time=d.has_time,
        zone=d.zone,
    )


__all__ = ["Token", "mended", "replace", "understand_text"]
