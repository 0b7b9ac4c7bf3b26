"""What each word of a message is judged by: itself, its neighbours, what is known of them, and how the message is written."""

from typing import NamedTuple

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.slots.employers import AGENCIES, EMPLOYERS, longest_from
from coach.understand.slots.kinds import kind
from coach.understand.slots.spelling import Group, strings
from coach.understand.words import Word

EDGE = Word("", "^", 0, 0, "edge")


class Look(NamedTuple):
    """What one word is judged by: itself and what is around it, and features that are spelled already."""

    groups: tuple[Group, ...]
    spelled_out: list[str]

    def spelled(self) -> list[str]:
        return [f for group in self.groups for f in strings(group)] + self.spelled_out


class Line:
    """The words of a message, each of which can be looked at."""

    def __init__(self, words: list[Word], known: dict[int, str], command: int) -> None:
        """`known` are hints by word; `command`: the first word behind a slash command, or -1."""
        self.words, self._known, self._command = words, known, command
        self._padded = [EDGE, EDGE, *words, EDGE, EDGE]
        self._kinds = [kind(w) for w in self._padded]
        self._style = style_of(words)
        self._famous = famous_spans(words)

    def look(self, k: int) -> Look:
        at, kinds = k + 2, self._kinds
        b, w, c = self._padded[at - 1 : at + 2]
        beyond, before, own, behind, further = kinds[at - 2 : at + 3]
        groups = (
            ("0", w.text, w.low, w.sort, self._style),
            ("-1", b.text, b.low, b.sort),
            ("+1", c.text, c.low, c.sort),
            ("<", beyond, before, own, cue_before(kinds, at)),
            ("=", before, own, behind),
            (">", own, behind, further, cue_behind(kinds, at)),
        )
        return Look(groups, self._rare(k, own))

    def _rare(self, k: int, own: str) -> list[str]:
        """What few words have: fame, a hint, a command before them."""
        found = []
        if k in self._famous:
            famous, case = self._famous[k], "X" if self.words[k].capital else "x"
            found += [f"m|{famous}", f"m|{famous}|{self._style}|{case}"]
        if k in self._known:
            found += [f"k|{self._known[k]}", f"k|{self._known[k]}|{own}"]
        if self._command >= 0:
            found.append(f"c|{'at' if k == self._command else 'in' if k > self._command else 'before'}")
        return found

    def spelled(self) -> list[list[str]]:
        """Every feature of every word, as learning needs them."""
        return [self.look(k).spelled() for k in range(len(self.words))]


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
    """Words of well-known employers and agencies: where in the name ("B", "I"), whether it is more than one word or an
    everyday one, whether an agency."""
    parts = [" " * bool(k and w.i > words[k - 1].j) + w.low for k, w in enumerate(words)]
    out: dict[int, str] = {}
    k = 0
    while k < len(words):
        for length in range(min(longest_from(words[k].low), len(words) - k), 0, -1):
            name = "".join(parts[k : k + length]).strip().removesuffix("'s")
            name = name.replace(". ", ".") if name not in EMPLOYERS else name
            agency = name in AGENCIES
            if agency or name in EMPLOYERS:
                sort = "2" if length > 1 else "c" if name in COMMON or name in FIRST_NAMES else "1"
                sort += "a" * agency
                out |= {k + n: f"{'B' if n == 0 else 'I'}{sort}" for n in range(length)}
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
