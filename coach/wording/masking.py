"""Masking: who is who in a draft stays on this machine; the text that leaves it holds stand-ins, put back afterwards."""

from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_uppercase

from coach import lazy_re as re
from coach.model import Draft, JobSearch
from coach.wording.fragment.names import proper_name
from coach.wording.similarity import core

_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"\+?\d(?:[\s().-]{0,2}\d){6,}")
"""Seven digits and more are a number to call, not a figure."""
_STAND_IN = re.compile(r"\b(?:Person|Contact)[A-Z]\b")


@dataclass(frozen=True, slots=True)
class Masked:
    text: str
    """Subject, a blank line, and the message without greeting and signature."""
    hidden: tuple[tuple[str, str], ...]
    """(stand-in, what it stands for)."""

    def restored(self, answer: str) -> str | None:
        """With the real names and numbers; None when the answer lost a stand-in of the message or made one up."""
        message = self.text.rpartition("Subject: ")[2].partition("\n\n")[2] or self.text
        if any(mark not in answer for mark in _STAND_IN.findall(message)):
            return None
        for mark, real in self.hidden:
            answer = answer.replace(mark, real)
        return None if _STAND_IN.search(answer) else answer


def masked(draft: Draft, search: JobSearch) -> Masked:
    """What of the draft may leave: no names of people, numbers to call, addresses or links."""
    text = f"Subject: {draft.subject}\n\n{core(draft.body)}" if draft.subject else core(draft.body)
    hidden: list[tuple[str, str]] = []
    for (kind, real), letter in zip(_private(text, search, draft), ascii_uppercase, strict=False):
        pattern = rf"(?<!\w){re.escape(real)}(?!\w)"
        if re.search(pattern, text):
            hidden.append((kind + letter, real))
            text = re.sub(pattern, kind + letter, text)
    return Masked(text, tuple(hidden))


def _private(text: str, search: JobSearch, draft: Draft) -> Iterator[tuple[str, str]]:
    """(Kind of stand-in, what is in the text), the longest first, so that a full name goes before its first word."""
    for found in dict.fromkeys((*_ADDRESS.findall(text), *_NUMBER.findall(text))):
        yield "Contact", found
    everybody = [p.name for p in search.people] + [draft.to_name or "", search.preferences.signed or ""]
    full = [proper_name(name) for name in everybody]
    parts = {part for name in full for part in (name, *name.split()) if part[:1].isupper() and len(part) > 1}
    for name in sorted(parts, key=lambda p: (-len(p), p)):
        if name in text:
            yield "Person", name
