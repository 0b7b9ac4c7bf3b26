"""One line of `afterword check`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`good`: it works; False: it does not, and `text` says how to mend it."""

    good: bool
    text: str

    def __str__(self) -> str:
        return f"{'ok ' if self.good else 'NO '} {self.text}"
