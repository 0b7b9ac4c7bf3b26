"""What somebody tells of their writing, read as it is meant: only what is done, where the one it went to works, names as typed."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model.called import given_name
from handlers.reading import find
from handlers.reading.did import DID
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import sent_several
from handlers.writing.sent_words import OFFER_OF

REST = re.compile(
    r"(?:[,;.]\s*(?:and |but |then )?|\s+(?:and|but|then)\s+)"
    r"(?:(?:i(?:'ll| will| am going to|'m going to)|the (?:rest|others?|last one)) "
    r"(?:do |send |write |follow |go |be |come |tomorrow|later|tonight|next)|"
    r"[\w'’]+ (?:one )?(?=(?:tomorrow|later|tonight|next week)\b)).*$",
    re.I | re.S,
)

NTH = re.compile(
    r"(?:the )?(?:1st|2nd|3rd|4th|first|second|third|fourth) "
    r"(?:one|note|mail|e-?mail|message|check[- ]?in|follow[- ]?up|try|attempt|reminder|thank|letter|"
    r"text|call)\b",
    re.I,
)


def settled(turn: Turn) -> Turn:
    return _as_typed(_numbered(_about_whom(sent_several.without_left_out(_done_so_far(turn)))))


def _done_so_far(turn: Turn) -> Turn:
    """ "Sent Carl's, and I'll do Bill tomorrow": what is done is noted, what is not stays as it is."""
    found = REST.search(turn.text) if DID.match(turn.text) else None
    return reread(turn, turn.text[: found.start()]) if found and found.start() > 0 else turn


def _about_whom(turn: Turn) -> Turn:
    """News of an offer is told where the person works who heard it."""
    people = find.people(turn) if OFFER_OF.search(turn.text) else ()
    theirs = [
        o for o in turn.search.opportunities if people and o.id in people[0].opportunities and o.is_open
    ]
    return find.without_company(turn).about(theirs[0].id) if len(theirs) == 1 else turn


def _as_typed(turn: Turn) -> Turn:
    """ "wrote to joan asking where things stand": a small word after a known first name is no surname."""
    first = {given_name(p.name) for p in turn.search.people}
    known = {p.name for p in turn.search.people}
    contacts = tuple(
        replace(c, name=c.name.split()[0])
        if c.name and c.name not in known and _runs_on(c.name, turn.text, first)
        else c
        for c in turn.read.contacts
    )
    return turn.read_as(contacts=contacts)


def _runs_on(name: str, text: str, first: set[str]) -> bool:
    words_of = name.split()
    return (
        len(words_of) > 1
        and words_of[0].casefold() in first
        and words_of[-1].lower() in text
        and words_of[-1].casefold().endswith(("ing", "ed"))
    )


def _numbered(turn: Turn) -> Turn:
    """ "2nd one sent" names no second of the month."""
    kept = tuple(d for d in turn.read.dates if not NTH.match(turn.text[d.span[0] :]))
    return turn if len(kept) == len(turn.read.dates) else turn.read_as(dates=kept)
