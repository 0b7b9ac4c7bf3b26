"""What each word of a message is judged by: itself, its neighbours, what is known of them, and how the message is written."""

from collections.abc import Iterator
from functools import lru_cache

from coach.understand.slots.employers import EMPLOYERS, LONGEST
from coach.understand.slots.kinds import kind, lists_of, shape_of
from coach.understand.words import Word

EDGE = Word("", "^", 0, 0, "edge")
Group = tuple[str, ...]


def groups(words: list[Word], known: dict[int, str], command: int, expects: str | None) -> list[list[Group]]:
    """For each word the groups of its features; `strings` spells a group out."""
    padded = [EDGE, EDGE, *words, EDGE, EDGE]
    kinds = [kind(w) for w in padded]
    style = style_of(words)
    famous = famous_spans(words)
    out = []
    for k in range(len(words)):
        at = k + 2
        a, b, w, c, d = padded[at - 2 : at + 3]
        row: list[Group] = [
            ("0", w.text, w.low, w.sort, style),
            ("-1", b.text, b.low, b.sort),
            ("+1", c.text, c.low, c.sort),
            ("-2", a.low, kinds[at - 2]),
            ("+2", d.low, kinds[at + 2]),
            ("p", kinds[at - 1], kinds[at]),
            ("n", kinds[at], kinds[at + 1]),
            ("t", kinds[at - 1], kinds[at], kinds[at + 1]),
            ("b", kinds[at - 2], kinds[at - 1]),
            ("f", kinds[at + 1], kinds[at + 2]),
            ("s", kinds[at - 2], kinds[at - 1], kinds[at]),
            ("e", kinds[at], kinds[at + 1], kinds[at + 2]),
            ("x", kinds[at - 1], kinds[at + 1]),
            ("l", cue_before(kinds, at), kinds[at]),
            ("r", cue_behind(kinds, at), kinds[at]),
        ]
        if k in famous:
            row.append(("m", famous[k], style, "X" if w.capital else "x"))
        if k in known:
            row.append(("k", known[k]))
            row.append(("k", known[k], kinds[at]))
        if command >= 0:
            row.append(("c", "at" if k == command else "in" if k > command else "before"))
        out.append(row)
    return out


def style_of(words: list[Word]) -> str:
    """Whether capitals mean anything here: "low" where there are none, "up" where there is nothing else."""
    plain = [w for w in words if w.sort == "word"]
    large = sum(w.text[:1].isupper() for w in plain)
    if (
        large * 10 > len(plain) * 7
        and len(plain) > 2
        and sum(w.text.isupper() for w in plain) * 2 > len(plain)
    ):
        return "up"
    inner = sum(w.text[:1].isupper() for w in plain[1:] if w.low not in ("i", "i'm", "i've", "i'll", "i'd"))
    return "mixed" if inner else "low"


def famous_spans(words: list[Word]) -> dict[int, str]:
    """Words of well-known employers."""
    out: dict[int, str] = {}
    k = 0
    while k < len(words):
        for length in range(min(LONGEST, len(words) - k), 0, -1):
            name = " ".join(w.low for w in words[k : k + length])
            bare = name.removesuffix("'s")
            if bare in EMPLOYERS:
                out |= {k + n: "B" if n == 0 else "I" for n in range(length)}
                k += length - 1
                break
        k += 1
    return out


def cue_before(kinds: list[str], at: int) -> str:
    """The nearest word on the left that says what comes."""
    for n in range(at - 1, max(at - 7, 1), -1):
        if kinds[n][0] not in "_,&" and kinds[n] not in ("and", "the", "a", "my", "MY", "their", "-", "/"):
            return f"{min(at - n, 3)}{kinds[n]}"
    return "^"


def cue_behind(kinds: list[str], at: int) -> str:
    for n in range(at + 1, min(at + 6, len(kinds) - 2)):
        if kinds[n][0] not in "_" or kinds[n] in ("_date", "_mail", "_phone"):
            return f"{min(n - at, 3)}{kinds[n]}"
    return "$"


@lru_cache(maxsize=16384)
def strings(group: Group) -> tuple[str, ...]:
    return tuple(_strings(group))


def _strings(group: Group) -> Iterator[str]:
    at = group[0]
    if at == "0":
        _, text, low, sort, style = group
        yield "bias"
        if sort != "word":
            yield f"0={sort}"
            yield f"0={low}" if sort == "sign" else f"0#{len(low)}"
            return
        shape = shape_of(text)
        yield f"0={low}"
        yield f"0{style}{shape}"
        yield f"0{shape}"
        for name in lists_of(low):
            yield f"0/{name}"
            yield f"0/{name}{style}{shape[:2]}"
        bare = low.removesuffix("'s")
        edged = f"^{bare}$"
        for n in (2, 3, 4):
            if len(bare) >= n:
                yield f"0s{edged[-n:]}"
                yield f"0p{edged[:n]}"
        if low.endswith("'s"):
            yield "0's"
        return
    if at in ("-1", "+1"):
        _, text, low, sort = group
        yield f"{at}={low if sort not in ('date', 'mask', 'number') else sort}"
        if sort == "word":
            yield f"{at}{shape_of(text)[:3]}"
            for name in lists_of(low):
                yield f"{at}/{name}"
            yield f"{at}s{low[-3:]}"
        return
    if at in ("-2", "+2"):
        yield f"{at}{group[2]}"
        return
    yield "|".join(group)
