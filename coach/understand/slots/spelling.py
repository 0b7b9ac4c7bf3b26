"""The features of words, as they are spelled in what was learned."""

from collections.abc import Iterator

from coach.understand.slots.kinds import lists_of, shape_of

Group = tuple[str, ...]
"""A word by itself, a neighbour, or three kinds in a row: what one weighs is remembered, as they come again and again."""


def strings(group: Group) -> list[str]:
    """The features of a group, spelled out."""
    at = group[0]
    if at == "0":
        return list(_of_itself(*group[1:]))
    if at == "-1" or at == "+1":
        return list(_of_neighbour(*group))
    if at == "<":
        _, a, b, own, cue = group
        return [f"-2{a}", f"b|{a}|{b}", f"p|{b}|{own}", f"s|{a}|{b}|{own}", f"l|{cue}|{own}"]
    if at == ">":
        _, own, c, d, cue = group
        return [f"+2{d}", f"n|{own}|{c}", f"f|{c}|{d}", f"e|{own}|{c}|{d}", f"r|{cue}|{own}"]
    _, b, own, c = group
    return [f"t|{b}|{own}|{c}", f"x|{b}|{c}"]


def _of_itself(text: str, low: str, sort: str, style: str) -> Iterator[str]:
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


def _of_neighbour(at: str, text: str, low: str, sort: str) -> Iterator[str]:
    yield f"{at}={low if sort not in ('date', 'mask', 'number') else sort}"
    if sort == "word":
        yield f"{at}{shape_of(text)[:3]}"
        for name in lists_of(low):
            yield f"{at}/{name}"
        yield f"{at}s{low[-3:]}"
