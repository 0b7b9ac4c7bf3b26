"""Cleans a chat fragment: chat spelling, fillers, "she said that", emoji, end punctuation, capitals."""

import re
import unicodedata
from collections.abc import Iterable

from coach.wording.fragment.aside import is_aside
from coach.wording.fragment.chat import BLUNT, CHAT, NOTHING, NOTHING_STARTS
from coach.wording.fragment.closed import JOINERS
from coach.wording.fragment.common import COMMON
from coach.wording.fragment.names import named
from coach.wording.fragment.proper import MONTHS_AND_DAYS, TECH
from coach.wording.fragment.shape import shape_of

_ITEM = 4
"""Words that an item of a list written in one line has at most (J)."""
LONGEST = 24
"""Words; a longer fragment is cut where a clause ends (J)."""

_PLAIN = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2013": "-",
        "\u2014": "-",
        "\u2026": ".",
        "\u00a0": " ",
    }
)
_FACES = re.compile(r"(?:^|(?<=\s))(?:[:;=8]['^-]?[)(DPpOo/|3]+|<3|\^\^|xD|XD)(?=\s|$|[.,])")
_QUOTED_NAME = re.compile(r'"(\w+(?: \w+){2,3})"(?= [a-z]+$)')
"""A saying used as a name: "ship it friday" culture."""
_SYMBOLS = "+&$€£%°"
_FILLER = re.compile(
    r"^(?:well|so|um+|uh+|hm+|yeah|yes|yep|ok|okay|and|but|also|plus|basically|mostly|mainly|maybe|perhaps|probably|"
    r"honestly|actually|apparently|tbh|btw|like|oh|ah|sure|definitely|just|i think|i guess|i believe|"
    r"i feel like|i suppose|i'd say|i would say|probably|something like|something about|stuff about|things like|"
    r"it was about|it is about|it's about|it's that|it was that|the main thing is|the thing is|for me,?)"
    r"(?:,\s*|\s*[-:]\s+|\s+)(?=\S)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,]+(?:lol|haha+|hehe|i think|i guess|tho|though|basically|you know|or something|or so|and so on|etc|"
    r"and stuff|and all that|if i remember right|iirc|imo|tbh|obviously|please|too|as well)$",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"^(?:(?:we|she|he|they|i|{names}|(?-i:[A-Z][a-z]+))\s+)?(?:(?:both|also|really|briefly|mainly|mostly|then|just|even)\s+)*"
    r"(?:(?:talked|spoke|chatted|went on|talking|spoke) (?:a lot |a bit |mainly |briefly |at length )?(?:about|of|on|over)"
    r"(?:\s+the fact that)?"
    r"|(?:discussed|mentioned|brought up|described|explained|highlighted|stressed|emphasi[sz]ed|discussing)"
    r"(?:\s+to (?:me|us))?(?:\s+the fact)?(?:\s+that)?(?:\s+about)?"
    r"|(?:said|says|told (?:me|us|them|her|him)|noted|complained|admitted|pointed out|shared)(?:\s+(?:that|about))?"
    r"|(?:asked|wanted to know|was asking|kept asking)(?:\s+(?:me|us))?(?:\s+(?:about|for))?"
    r"|forgot to (?:say|mention|tell them|bring up|add)(?:\s+(?:that|about))?"
    r"|forgot (?:that|about)|(?:did not|didn't|never) (?:mention|say|get to say|bring up|talk about)(?:\s+that)?"
    r"|(?:should|could) have (?:said|mentioned)(?:\s+that)?|wanted to (?:say|mention|add)(?:\s+that)?"
    r"|to (?:say|mention|add)(?:\s+(?:that|about))?)\s+(?=\S)",
    re.IGNORECASE,
)
_LABEL = (
    r"(?:the |their |our )?(?:(?:big(?:gest)?|main|key|real|only|one|top|number one|first)\s+)?"
    r"(?:problem|issue|challenge|pain(?: point)?|topic|worry|concern|theme|idea|reason|culture|impact)s?\s*(?::|=|-(?=\s))\s*"
)
"""What a thing is called before it is said: "biggest problem: retention"."""
_LEAD = re.compile(
    rf"^(?:{_LABEL}|it'?s (?=(?:the|an?|their|your|my|all|both) )|(?:that|about|the fact that|because(?: of)?|cause|regarding|on|re:?)\s+)(?=\S)",
    re.IGNORECASE,
)
_CUTS = re.compile(r",\s+|\s+-\s+|\s+(?=(?:because|so that|which|while|although|since|and then|but)\s)")


def tidy(raw: str, names: Iterable[str] = (), *, wish: bool = False) -> str | None:
    """One clean phrase without end punctuation; None when nothing usable was said.

    `names` are proper nouns (people, companies) whose capitals stay. Comma lists and clauses survive."""
    text = _first_sentence(_letters(raw))
    low = text.lower().strip(" .!")
    if low in NOTHING or low.startswith(NOTHING_STARTS) or is_aside(text, wish=wish):
        return None
    text = _resumed(_unwrap(_unabbreviate(text.strip(" ,;:.-!?")), tuple(n for n in names if n)))
    if is_aside(text, wish=wish):
        return None
    text = _shorten(text.strip(" ,;:.-!?\"'"))
    if not re.search(r"[^\W\d_]{2}", text) or BLUNT & set(re.findall(r"[a-z']+", text.lower())):
        return None
    return lower_start(named(_proper(text), names), names)


def _letters(raw: str) -> str:
    """Plain quotes and dashes, no emoji, no control characters, no bullets, no braces."""
    text = _FACES.sub(" ", unicodedata.normalize("NFC", raw).translate(_PLAIN))
    text = _QUOTED_NAME.sub(lambda m: "-".join(m[1].split()), text)
    kept = (
        c if unicodedata.category(c)[0] not in "CS" or c in _SYMBOLS else " "
        for c in text.replace("\n", " . ")
    )
    plain = re.sub(r"[{}<>*_`|~=]", " ", "".join(kept)).replace('"', "")
    plain = re.sub(r"(?<=\S)\s*\([^()]*\)", "", plain)
    return re.sub(r"^\s*(?:-|\d+[.)])\s+", "", _in_line(" ".join(plain.split()))).strip()


def _in_line(text: str) -> str:
    """ "1. kafka 2. hiring 3. costs" -> "kafka, hiring and costs"."""
    items = re.split(r"(?:^|\s)\d{1,2}[.)]\s+", text)
    numbered = len(items) > 2 and not items[0].strip() and all(len(i.split()) <= _ITEM for i in items)
    if not numbered:
        return text
    *first, last = (i.strip(" ,;.") for i in items if i.strip())
    return f"{', '.join(first)} and {last}" if first else last


def _first_sentence(text: str) -> str:
    parts = [
        p.strip() for p in re.split(r"(?<![.\s]\w)(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bvs)[.!?;]+(?:\s+|$)", text)
    ]
    return next((p for p in parts if p), "")


def _unabbreviate(text: str) -> str:
    return " ".join(_word(w) for w in text.split(" "))


def _word(word: str) -> str:
    bare = word.rstrip(",:)")
    full = CHAT.get(bare.lower())
    if full is None or (bare.isupper() and len(bare) > 1):
        return word
    return full + word[len(bare) :]


def _unwrap(text: str, names: tuple[str, ...]) -> str:
    """Without fillers at either end and without "she said that"."""
    who = "|".join(re.escape(n) for n in names) or "(?!)"
    reported = re.compile(_REPORTED.pattern.replace("{names}", who), re.IGNORECASE)
    for _ in range(6):
        before = text
        text = _TAIL.sub(
            "", _LEAD.sub("", reported.sub("", _FILLER.sub("", text, count=1), count=1), count=1)
        )
        if text == before:
            break
    return text


def _resumed(text: str) -> str:
    """ "the release process, it takes forever" -> "the release process takes forever"."""
    text = re.sub(
        r"^what (?:they|she|he|i|we|you) (?:\w+ )?(?:liked?|loved?|enjoyed|wants?|wanted|needs?|needed) (?:most )?"
        r"(?:is|was|were) (?=\w)",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^([^,]{3,50}), (?:they|she|he|we|you|i)\b(?:'|\s).*", r"\1", text, flags=re.IGNORECASE)
    text = re.sub(r"^([^,]{3,}), (?:takes|took|is|was|has|had|costs|needs|makes|which)\b.*", r"\1", text)
    spliced = re.match(r"([^,]{3,}), (its\b|(?:it|that|this)(?:'s\b| (?=\w)))", text, re.IGNORECASE)
    if not spliced:
        return text
    start, link = spliced[1], spliced[2].lower()
    if link == "its" or shape_of(start) not in {"noun", "gerund"} or len(start) > 50:
        return start
    verb = " is" if link.endswith("'s") else " "
    return f"{start}{verb}{text[spliced.end() :]}"


def _shorten(text: str) -> str:
    if len(text.split()) <= LONGEST:
        return text
    taken = ""
    for cut in _CUTS.finditer(text):
        if len(text[: cut.start()].split()) > LONGEST:
            break
        taken = text[: cut.start()]
    if len(taken.split()) >= 3:
        return taken
    words = text.split()[:LONGEST]
    while words and words[-1].lower() in JOINERS | {
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "for",
        "with",
        "on",
        "at",
    }:
        words.pop()
    return " ".join(words)


_MONTH = re.compile(
    r"\b(?:march|may)(?=\s+\d)|(?<=\bin )(?:march|may)\b|(?<=\bby )march\b|"
    r"\b(?:early|mid|late|since|until|end of|next|last)[ -](?:march|may)\b"
)
"""The two months that are everyday words as well."""


def _proper(text: str) -> str:
    """Days, months and technical names as they are written; "i" as "I"."""
    known = TECH | MONTHS_AND_DAYS
    text = _MONTH.sub(lambda m: re.sub(r"march|may", lambda w: w[0].capitalize(), m[0]), text)
    return re.sub(r"[A-Za-z][\w/&']*", lambda m: known.get(m[0], m[0]) if m[0].islower() else m[0], text)


def lower_start(text: str, names: Iterable[str] = ()) -> str:
    """Lower initial, unless the first word is a name, an acronym or "I"."""
    first = re.split(r"[\s,]", text, maxsplit=1)[0]
    low = first.lower()
    if first in {"I", "I'm", "I've", "I'd", "I'll"} or (not first[1:].islower() and len(first) > 1):
        return text
    if any(n.lower().split()[:1] == [low] for n in names if n) or low in TECH or low in MONTHS_AND_DAYS:
        return text
    if low in COMMON or _looks_common(low):
        return text[:1].lower() + text[1:]
    return text


def _looks_common(word: str) -> bool:
    """By its ending: "building", "onboarding", "analytics", "nightly"."""
    return len(word) > 5 and word.endswith(
        ("ing", "tion", "ment", "ness", "ity", "ly", "ics", "ance", "ence", "ers", "ed")
    )
