"""Wishes about the letter as a whole: greeting, close, name, phone number, paragraphs, short forms, a PS."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from coach import lazy_re as re
from coach.wording.politely import ASKED
from coach.wording.register import BRITISH, SPELT_OUT, reword
from coach.wording.similarity import core


@dataclass(frozen=True, slots=True)
class Known:
    """Of the two people: who reads it, who signs."""

    first: str = ""
    full: str = ""
    number: str = ""
    me: str = ""


Act = Callable[[re.Match[str], str, Known], str]
_HELLO = r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))"
_CLOSING = (
    r"(?:kind regards|best regards|warm regards|regards|best wishes|warm wishes|cheers|many thanks|"
    r"thanks|thank you|"
    r"all the best|sincerely|yours \w+|best)"
)
_LINE = re.compile(rf"\A({_HELLO})\b([^\n,]*)(,?)", re.IGNORECASE)
_CLOSE_LINE = re.compile(rf"(\n)({_CLOSING})(?=,?\s*(?:\n|\Z))", re.IGNORECASE)
_BREAK = re.compile(r"(?<=[.!?]) (?=[A-Z\"'(])")


def _greeted(body: str, word: str | None, name: str | None) -> str:
    """Another word, or another name, in the greeting line."""
    return _LINE.sub(lambda m: f"{word or m[1]}{f' {name}' if name else m[2]}{m[3]}", body, count=1)


def _first(m: re.Match[str], body: str, known: Known) -> str:
    return _greeted(body, None, known.first) if known.first else body


def _full(m: re.Match[str], body: str, known: Known) -> str:
    return _greeted(body, None, known.full) if known.full else body


def _named(m: re.Match[str], body: str, known: Known) -> str:
    return _greeted(body, "Dear", m["name"].strip(" .,!\"'"))


def _hello(m: re.Match[str], body: str, known: Known) -> str:
    word = m["hello"][:1].upper() + m["hello"][1:].lower()
    return _greeted(body, word, m["rest"].strip(" .,!\"'") or None)


def _close(m: re.Match[str], body: str, known: Known) -> str:
    close = m["close"][:1].upper() + m["close"][1:]
    return _CLOSE_LINE.sub(lambda found: f"{found[1]}{close}", body, count=1)


def _signed(m: re.Match[str], body: str, known: Known) -> str:
    """The line below the close."""
    found = _CLOSE_LINE.search(body)
    if found is None:
        return body
    head, tail = body[: found.end()], body[found.end() :]
    return head + re.sub(r"\A(,?)\n?[^\n]*", rf"\1\n{m['me'].strip(' .')}", tail, count=1)


def _signed_in_full(m: re.Match[str], body: str, known: Known) -> str:
    """With all of one's own name that is known, or the first of it."""
    me = known.me.split()[0] if m["part"].lower() == "first" and known.me else known.me
    found = _CLOSE_LINE.search(body)
    if found is None or not me:
        return body
    head, tail = body[: found.end()], body[found.end() :]
    return head + re.sub(r"\A(,?)\n?[^\n]*", rf"\1\n{me}", tail, count=1)


def _with_number(m: re.Match[str], body: str, known: Known) -> str:
    return body if not known.number or known.number in body else f"{body.rstrip()}\n{known.number}"


def _without_number(m: re.Match[str], body: str, known: Known) -> str:
    return "\n".join(x for x in body.split("\n") if x.strip() != known.number) if known.number else body


def _message(body: str, change: Callable[[list[str]], list[str]]) -> str:
    message = core(body)
    return body.replace(message, "\n\n".join(change(message.split("\n\n"))), 1)


def _one_paragraph(m: re.Match[str], body: str, known: Known) -> str:
    return _message(body, lambda parts: [" ".join(parts)] if not any("\n- " in p for p in parts) else parts)


def _more_paragraphs(m: re.Match[str], body: str, known: Known) -> str:
    def split(parts: list[str]) -> list[str]:
        return [s for p in parts for s in ([p] if "\n" in p else _BREAK.split(p))]

    return _message(body, split)


def _postscript(m: re.Match[str], body: str, known: Known) -> str:
    said = m["ps"].strip(" \"'")
    end = "" if said[-1:] in ".!?" else "."
    return f"{body.rstrip()}\n\nPS: {said[:1].upper()}{said[1:]}{end}"


_ACTS: tuple[tuple[str, Act], ...] = (
    (r"(?:(?:use|with) (?:only )?|(?:address|call|greet) (?:her|him|them) by )"
r"(?:her|his|their|the) first name(?: only| please)?", _first),
    (r"(?:(?:use|with) |(?:address|call|greet) (?:her|him|them) by )(?:her|his|their|the) "
r"(?:full|last|whole) name(?: please)?", _full),
    (r"(?:sign|end|close|finish|use)(?: it| off)*(?: (?:with|using|as|by))? my "
r"(?P<part>full|whole|complete|last|first) name(?: only)?"
r"(?: (?:at the end|below|in the signature))?", _signed_in_full),
    (rf"(?:use |say |write |with |make it |start with )?[\"'\u201c]?(?P<hello>{_HELLO})[\"'\u201d]?"
rf"(?P<rest>)(?:,? (?:instead of|rather than|not) [\"'\u201c]?(?:{_HELLO})[\"'\u201d]?)?"
rf"(?: (?:for|with) (?:her|him|them|[A-Z][\w'-]+))", _hello),
    (rf"(?:use |say |write |with |make it |start with )?[\"'\u201c]?(?P<hello>{_HELLO})[\"'\u201d]?"
rf"(?P<rest>),? (?:instead of|rather than|not) [\"'\u201c]?(?:{_HELLO})[\"'\u201d]?", _hello),
    (r"(?:address|call|greet) (?:her|him|them|[A-Z]\w+) (?:as |with )?"
r"(?P<name>(?:dr|prof|professor|mr|ms|mrs|mx|miss)\b\.? [\w' -]{2,40})", _named),
    (rf"(?:greet (?:her|him|them) with|(?:start|open|begin)(?: it)? with|change the greeting to|use|say|"
rf"write) [\"']?"
rf"(?P<hello>{_HELLO})\b(?! to\b)(?P<rest>[^\n\"']{{0,40}})[\"']?(?: as (?:the )?greeting)?", _hello),
    (rf"(?:sign(?: it)? off|close|end|finish|sign)(?: it)? (?:with|by|as) [\"']?"
rf"(?P<close>{_CLOSING})[\"']?", _close),
    (r"sign(?: it| off)? (?:(?:with|as|by) )?(?:just )?"
r"(?P<me>(?-i:[A-Z])[\w.' -]{0,40}(?:, (?-i:[A-Z])[\w.]{1,8}){0,3})"
r"(?:,? (?:not|instead of|rather than) [\w.' -]{2,30})?", _signed),
    (r"(?:put|add|include|write|give|leave)(?: in)? my (?:phone|mobile|cell|telephone)?(?: |-)?"
r"(?:number)?(?: in| there| below| too)?", _with_number),
    (r"(?:remove|drop|leave out|take out|without|no|don't (?:put|give)|delete) (?:my |the )?"
r"(?:phone|mobile|cell|telephone)?(?: |-)?(?:number)(?: out)?", _without_number),
    (r"(?:no|without|fewer|remove the|drop the) exclamation (?:marks?|points?)", lambda m, body, known: body.replace("!", ".")),
    (r"(?:no|without|avoid|spell out(?: the| all)?) (?:contractions|short forms)", lambda m, body, known: reword(body, SPELT_OUT)),
    (r"(?:use |in )?(?:british|uk) (?:spelling|english)", lambda m, body, known: reword(body, BRITISH)),
    (r"(?:use |in )?(?:american|us) (?:spelling|english)", lambda m, body, known: reword(body, {b: a for a, b in BRITISH.items() if b != "CV"})),
    (r"(?:in )?(?:just )?(?:one|a single) paragraph(?: only)?|no paragraphs|"
r"(?:merge|join) the paragraphs", _one_paragraph),
    (r"(?:(?:split|break)(?: it| this)?(?: up)? into )?(?:shorter|smaller|more) paragraphs", _more_paragraphs),
    (r"(?:add|put|write|with)(?: in)? (?:a |the )?p\.? ?s\.?\b[:,]? *(?:that |saying )?(?P<ps>.{3,200})", _postscript),
)  # fmt: skip
_WISHES = tuple(
    (re.compile(rf"{ASKED}(?:{p})\W*(?:please\W*)?$", re.IGNORECASE | re.DOTALL), act) for p, act in _ACTS
)


@lru_cache(maxsize=64)  # asked again and again while it is found out what one message is for
def is_whole(wish: str) -> bool:
    return any(pattern.match(" ".join(wish.split())) for pattern, _ in _WISHES)


def whole_changed(body: str, wish: str, known: Known) -> str | None:
    """The letter with the change made; None for a wish of another kind."""
    told = " ".join(wish.split())
    for pattern, act in _WISHES:
        if found := pattern.match(told):
            return act(found, body, known)
    return None
