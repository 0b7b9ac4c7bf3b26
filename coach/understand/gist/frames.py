"""A family of frames: wordings that mean the same act of the conversation."""

import re
from dataclasses import dataclass
from functools import cached_property

from coach.understand.gist.parts import expanded


@dataclass(frozen=True)
class Frames:
    """`whole` must be all that is said (courtesies aside), `part` may stand anywhere, `never` rules it out."""

    act: str
    whole: tuple[str, ...] = ()
    part: tuple[str, ...] = ()
    never: tuple[str, ...] = ()

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return _any(self.whole)

    @cached_property
    def _part(self) -> re.Pattern[str]:
        return _any(self.part)

    @cached_property
    def _never(self) -> re.Pattern[str]:
        return _any(self.never)

    def fits(self, plain: str) -> bool:
        said = plain.removesuffix(" ?")
        fit = bool(self.whole and self._whole.fullmatch(said)) or bool(self.part and self._part.search(plain))
        return fit and not (self.never and self._never.search(plain))


def _any(frames: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{expanded(f)})" for f in frames))
