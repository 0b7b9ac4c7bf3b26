"""Several wishes in one message: "shorter and mention the demo", "drop the question and sign with my full name"."""

from dataclasses import replace

from coach import lazy_re as re
from coach.wording.brief import Brief
from coach.wording.edit import Edit, edit_of, rephrased
from coach.wording.politely import ASKED
from coach.wording.whole import is_whole

_SEAM = re.compile(
    r"(\s*(?:[,;]\s*)?\b(?:and|but|plus|then)\b\s*(?:also\s+|then\s+|please\s+)*|\s*[,;]\s+|\.\s+)", re.I
)
_BEGINS = re.compile(
    ASKED + r"(?:"
    r"(?:mention|add|include|bring up|say|write|put|tell|work in|leave out|remove|delete|drop|skip|"
    r"take out|cut|don't|do not|no|change|replace|swap|use|call|address|greet|sign|"
    r"start|begin|open|close|end|finish|thank|ask|send|give|make|sound|keep|be|move|turn|shorten|"
    r"without)\b|"
    r"(?:a bit |a little |much |slightly |way )?"
    r"(?:more|less|not so|not as|too|shorter|warmer|friendlier|briefer|formal|formally|crisper)\b)",
    re.I,
)
"""How a wish begins; the second half of "mention the demo and the tour" is none."""


_POSTSCRIPT = re.compile(ASKED + r"(?:add |put |write |with )?(?:in )?(?:a |the )?p\.? ?s\b", re.I)
"""Whatever stands behind it belongs to it."""


def wishes_in(message: str | None) -> tuple[str, ...]:
    """Each wish by itself, in the order they were said; the message as it is where it is one."""
    whole = " ".join((message or "").split())
    if not whole:
        return ()
    if _POSTSCRIPT.match(whole):
        return (whole,)
    pieces = _pieces(whole)
    if len(pieces) == 1 and pieces[0][1] == whole:
        return (whole,)
    found: list[str] = []
    for seam, piece in pieces:
        if found and not (_BEGINS.match(piece) and _is_wish(piece) and _is_wish(found[-1])):
            found[-1] = f"{found[-1]}{seam}{piece}"
        else:
            found.append(piece)
    return tuple(found) if all(_is_wish(w) for w in found) else (whole,)


def _pieces(whole: str) -> list[tuple[str, str]]:
    """(What joins it to the one before, the piece)."""
    parts = _SEAM.split(whole)
    seams = ["", *parts[1::2]]
    return [(seam, piece) for seam, piece in zip(seams, parts[0::2], strict=True) if piece.strip()]


def _is_wish(piece: str) -> bool:
    return is_whole(piece) or edit_of(piece) != Edit() or _rewords(piece)


def _rewords(piece: str) -> bool:
    """About length or tone alone."""
    plain = Brief(opportunity="", kind="")
    return rephrased(replace(plain, extra=piece)) != replace(plain, extra=piece)


def edits_of(brief: Brief) -> tuple[Edit, ...]:
    """All that is to change, the earliest first; a place in one wording is none in another."""
    wishes = [edit_of(wish) for wish in (*brief.changes, *wishes_in(brief.extra)) if wish]
    return tuple(e for e in wishes if e != Edit() and not (e.move and brief.another))


def changes_of(brief: Brief) -> tuple[str, ...]:
    """The changes in words that a draft for this brief holds."""
    fresh = (w for w in wishes_in(brief.extra) if is_whole(w) or edit_of(w) != Edit())
    return tuple(dict.fromkeys((*brief.changes, *fresh)))


def understood(extra: str | None) -> bool:
    """Whether anything at all would change."""
    return all(_is_wish(wish) for wish in wishes_in(extra))
