"""Cleans a chat fragment: chat spelling, fillers, "she said that", emoji, end punctuation, capitals."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

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
_LAUGH = re.compile(r"(?<=\w)\s+(?:ha(?:ha)+|he(?:he)+|lol|lmao|rofl)\b(?=\s+\w)", re.IGNORECASE)
_ARROW = re.compile(r"(?<!\S)([\w.%$£€]+) ?(?:[-=]+>|\u2192) ?([\w.%$£€]+)")
""" "18%->6%"."""
_QUOTED_NAME = re.compile(r'"(\w+(?: \w+){2,3})"(?= [a-z]+$)')
"""A saying used as a name: "ship it friday" culture."""
_SYMBOLS = "+&$€£%°"
_FILLER = re.compile(
    r"^(?:well|so|omg|wow|ngl|lol|man|dude|gosh|ok so|right|anyways?|um+|uh+|hm+|yeah|yes|yep|ok|okay|and|but|also|plus|basically|mostly|mainly|maybe|perhaps|probably|"
    r"honestly|actually|apparently|tbh|btw|like|oh|ah|sure|definitely|just|i think|i guess|i believe|"
    r"i feel like|i suppose|i'd say|i would say|probably|something like|something about|stuff about|things like|"
    r"it was about|it is about|it's about|it's that|it was that|the main thing is|the thing is|for me,?|the whole thing (?:about|with)|(?:rather|kinda|sort of|kind of|sorta)(?= (?:a |an )?(?:grill|quiz|ask|talk|chat)))"
    r"(?:,\s*|\s*[-:]\s+|\s+)(?=\S)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,]+(?:lol|haha+|hehe|i think|i guess|tho|though|basically|you know|or something|or so|and so on|etc|"
    r"and stuff(?: like that)?|and things(?: like that)?|and all that|if i remember right|iirc|imo|tbh|obviously|please|too|as well|"
    r"(?:that |it )?went (?:fine|well|ok(?:ay)?|badly|great|good)|mostly|mainly|to me|to us|for me)$",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"^(?:(?:we|she|he|they|i|{names}|(?:(?:mrs?|ms|dr|prof|professor)\.? )+\w+(?: (?-i:[A-Z]\w+))?|(?-i:(?:[A-Z]\w+, )*[A-Z]\w+,? and [A-Z]\w+)(?: each| both| all)?|(?-i:[A-Z][a-z]+))\s+)?(?:(?:both|also|really|briefly|mainly|mostly|then|just|even)\s+)*"
    r"(?:(?:had |have |'ve |been )*(?:talked|spoke|chatted|went on|talking|spoke|bonded|telling (?:me|us)) (?:a lot |a bit |mainly |briefly |at length |forever |for ages |for (?:an hour|hours) )?(?:about|of|on|over)"
    r"(?:\s+the fact that)?"
    r"|(?:discussed|mentioned|brought up|described|explained|highlighted|stressed|emphasi[sz]ed|discussing)"
    r"(?:\s+to (?:me|us))?(?:\s+the fact)?(?:\s+that)?(?:\s+about)?"
    r"|(?:grilled|quizzed|questioned) (?:me|us) (?:about|on|over)|asked (?:\w+ ){0,3}questions? (?:about|on)|(?:her|his|their|them|him) (?:saying|telling (?:me|us))(?: (?:that|about)|:)?"
    r"|(?:said|saying|says|told (?:me|us|them|her|him)|noted|complained|admitted|pointed out|shared)(?:\s+(?:that|about)|:(?= ))?"
    r"|(?:asked|wanted to know|was asking|kept asking)(?:\s+(?:me|us))?(?:\s+(?:about|for))?"
    r"|forgot to (?:say|mention|tell them|bring up|add)(?:\s+(?:that|about))?"
    r"|forgot (?:that|about)|(?:did not|didn't|never) (?:mention|say|get to say|bring up|talk about)(?:\s+that)?"
    r"|(?:should|could) have (?:said|mentioned)(?:\s+that)?|wanted to (?:say|mention|add)(?:\s+that)?"
    r"|to (?:say|mention|add|tell (?:them|her|him|you))(?:\s+(?:that|about))?)\s+(?=\S)",
    re.IGNORECASE,
)
_HEARD = re.compile(
    r"^(?:(?:we|she|he|they|i|{names}|(?:(?:mrs?|ms|dr|prof|professor)\.? )+\w+(?: (?-i:[A-Z]\w+))?|(?-i:(?:[A-Z]\w+, )*[A-Z]\w+,? and [A-Z]\w+)(?: each| both| all)?|(?-i:[A-Z][a-z]+))\s+)?(?:(?:both|also|really|briefly|then|just|even|quickly)\s+)*"
    r"(?:(?:walked|took|talked|led|guided|ran) (?:me|us) through|(?:went|dug|got) (?:through|over|into)|looked at|covered|"
    r"touched (?:on|upon)|showed (?:me|us)(?: around)?|(?:was|were) (?:curious|interested) (?:about|in)|"
    r"(?:learned|learnt|found out|heard|noticed|liked|loved|hinted|thinks?|feels?|worr(?:y|ies)) that|"
    r"(?:learned|learnt|found out|heard|cares?|worr(?:y|ies)|was worried) (?:a lot |more |much )?about)\s+(?=\S)|"
    r"^(?:a lot|lots|a bit|bits|loads|plenty|some|much|everything|quite a bit)(?: of (?:small )?(?:talk|chat|questions?|discussion))? (?:about|on)\s+(?=\S)|"
    r"^(?:(?:a|the|our|some) )?(?:(?:long|nice|good|short|quick|great|little|interesting) )*(?:chat|talk|discussion|conversation|exchange|case study|question) (?:about|on)\s+(?=\S)",
    re.IGNORECASE,
)
"""How one says that something was talked about; told about oneself the same words may be the thing done."""
_SAID_LATER = re.compile(
    r"^(?:we|i|she|he|they)\b.{3,60}?(?:\b(?:and|but)|,) (?:she|he|they|{names}|(?-i:[A-Z][a-z]+)) (?:said|told me|mentioned|explained|answered|thinks?)(?: that)? (?=\S)",
    re.IGNORECASE,
)
""" "I asked about growth and she said they want to double the team": the answer is what is worth telling."""
_INTENSE = re.compile(
    r"\b(?:crazy|super|insanely|mega|wicked|dead|hella|ridiculously|stupidly)(?=\s+(?!that\b)[a-z-]+)",
    re.IGNORECASE,
)
_STUTTER = re.compile(r"\b(?!(?:that|had|bye|very)\b)([^\W\d_]+) \1\b", re.IGNORECASE)
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


def tidy(raw: str, names: Iterable[str] = (), *, mine: bool = False, wish: bool = False) -> str | None:
    """One clean phrase without end punctuation; None when nothing usable was said.

    `names` are proper nouns (people, companies) whose capitals stay. Comma lists and clauses survive."""
    text = _first_sentence(_letters(raw))
    low = text.lower().strip(" .!")
    if low in NOTHING or low.startswith(NOTHING_STARTS) or is_aside(text, wish=wish):
        return None
    text = _STUTTER.sub(r"\1", _INTENSE.sub("very", _unabbreviate(text.strip(" ,;:.-!?"))))
    text = _labelled(
        _resumed(_unwrap(text, tuple(n for n in names if n), heard=not mine and not wish)),
        wish=wish,
        mine=mine,
    )
    if is_aside(text, wish=wish):
        return None
    text = _shorten(text.strip(" ,;:.-!?\"'"))
    if not re.search(r"[^\W\d_]{2}", text) or BLUNT & set(re.findall(r"[a-z']+", text.lower())):
        return None
    return lower_start(named(_proper(text), names), names)


def _letters(raw: str) -> str:
    """Plain quotes and dashes, no emoji, no control characters, no bullets, no braces."""
    text = _FACES.sub(" ", unicodedata.normalize("NFC", raw).translate(_PLAIN))
    text = _ARROW.sub(r"from \1 to \2", _LAUGH.sub("", text))
    text = re.sub(r"\band (?:then |also )+about\b", "and", text, flags=re.IGNORECASE)
    text = _QUOTED_NAME.sub(lambda m: "-".join(m[1].split()), text)
    kept = (
        c if unicodedata.category(c)[0] not in "CS" or c in _SYMBOLS else " "
        for c in text.replace("\n", " . ")
    )
    plain = re.sub(r"[{}<>*_`|~=]", " ", "".join(kept)).replace('"', "")
    plain = re.sub(r"(?<=\S)\s*\([^()]*\)", "", _measured(plain))
    return re.sub(r"^\s*(?:-|\d+[.)])\s+", "", _in_line(" ".join(plain.split()))).strip()


def _measured(text: str) -> str:
    """ "12 %" -> "12%", "is like 9 months" -> "is about 9 months", a line that shouts in its usual size."""
    text = re.sub(r"(?<=\d) (?=%)", "", text)
    text = re.sub(
        r"\b(is|are|was|were|takes?|took|costs?) like (?=\d|an? |half|two|three)",
        r"\1 about ",
        text,
        flags=re.IGNORECASE,
    )
    return text.lower() if text.isupper() and len(text.split()) > 2 else text


def _in_line(text: str) -> str:
    """ "1. kafka 2. hiring 3. costs" -> "kafka, hiring and costs"."""
    items = re.split(r"(?:^|\s)\d{1,2}[.)]\s+", text)
    numbered = len(items) > 2 and not items[0].strip() and all(len(i.split()) <= _ITEM for i in items)
    if not numbered:
        return text
    *first, last = (i.strip(" ,;.") for i in items if i.strip())
    return f"{', '.join(first)} and {last}" if first else last


_TITLE = re.compile(r"\b(mrs?|ms|dr|prof|st)\.\s+(?=\w)", re.IGNORECASE)


def _first_sentence(text: str) -> str:
    text = _TITLE.sub(r"\1 ", text)
    parts = [p.strip() for p in re.split(r"(?<![.\s]\w)(?<!\bvs)[.!?;]+(?:\s+|$)", text)]
    return next((p for p in parts if p), "")


def _unabbreviate(text: str) -> str:
    return " ".join(_word(w) for w in text.split(" "))


def _word(word: str) -> str:
    bare = word.rstrip(",:)")
    full = CHAT.get(bare.lower())
    if full is None or (bare.isupper() and bare != "I" and bare.isalpha()):
        return word
    return full + word[len(bare) :]


def _unwrap(text: str, names: tuple[str, ...], *, heard: bool) -> str:
    """Without fillers at either end and without "she said that"; `heard`: nor "she walked me through"."""
    who = "|".join(re.escape(n) for n in names) or "(?!)"
    reported, told, later = (_for_names(p.pattern, who) for p in (_REPORTED, _HEARD, _SAID_LATER))
    if heard:
        text = later.sub("", text, count=1)
    for _ in range(6):
        before = text
        if heard:
            text = told.sub("", text, count=1)
        text = _TAIL.sub(
            "", _LEAD.sub("", reported.sub("", _FILLER.sub("", text, count=1), count=1), count=1)
        )
        if text == before:
            break
    return text


@lru_cache(maxsize=256)
def _for_names(pattern: str, who: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("{names}", who), re.IGNORECASE)


_LABEL_WORDS = 5
"""In front of a colon, from which on it is no label (J)."""


_OWN_IDEA = re.compile(r"\b(?:idea|thought|suggestion|proposal)s?\b", re.IGNORECASE)
"""In front of a colon: what follows was neither said by them nor done yet."""


def _labelled(text: str, *, wish: bool, mine: bool) -> str:
    """ "false positives: 40% of them are fine" -> "false positives"; of an idea, what stands behind the colon."""
    label, colon, rest = text.partition(": ")
    if not colon:
        return text
    if mine and shape_of(label, mine=True) == "past":
        return label.strip()
    if not wish and _OWN_IDEA.search(label):
        return ""
    if wish or shape_of(label) in {"clause", "past"} or len(label.split()) > _LABEL_WORDS:
        return rest.strip()
    return label.strip()


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
