"""Brief: what a draft should be, before any word is chosen."""

from dataclasses import dataclass

from coach.model import DraftChannel, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """An order for one draft. Ids are those of the JobSearch; all but the first two are optional."""

    opportunity: str
    kind: str
    """A nudge kind of the rule book ("thank_you"), or "reply"."""
    person: str | None = None
    interview: str | None = None
    """None: the latest one that has begun."""
    channel: DraftChannel = "email"
    tone: Tone | None = None
    """None: the opportunity's, the user's, or the country's default (rule book 4.3)."""
    angle: str | None = None
    """One of the rule book's angles (2.0), "accept"/"decline"/"extension" for an offer; None: an unused one."""
    avoid: tuple[str, ...] = ()
    """Template ids shown just now, for "Other wording": each turns to another of the told details as well."""
    shown: tuple[str, ...] = ()
    """Complete texts shown just now, the one on screen last: another wording keeps clear of them, a shorter one is
    shorter than the last."""
    keep: str | None = None
    """Template id to stay with: for "Shorter", "Warmer", "More formal" and edits, which change a wording and do not
    replace it. None: with `shorter`, `warmer` or `extra` the last one of `avoid`."""
    shorter: bool = False
    warmer: bool = False
    plain: bool = False
    """In everyday words: the wording of ours that is nearest to how people talk."""
    extra: str | None = None
    """The user's change in plain words: "mention the migration project", "leave out the culture bit"."""
    changes: tuple[str, ...] = ()
    """Earlier changes of the user's, which every further wording keeps."""
    quiet: bool = False
    """Prefers a wording that asks for nothing: for somebody who writes against the advice to wait."""
    folded: tuple[str, ...] = ()
    """Kinds merged into this one: "addendum" or "value_add" within a thank-you."""
    slots: tuple[str, ...] = ()
    """Offered call times, in company time with the zone: "Tuesday 14:00 (New York)"."""

    @property
    def kept(self) -> str | None:
        """The wording that is being changed; None when a new one is asked for."""
        changes = self.shorter or self.warmer or bool(self.extra)
        return self.keep or (self.avoid[-1] if changes and self.avoid else None)

    @property
    def another(self) -> bool:
        """Whether a different wording is asked for than those shown just now."""
        return bool(self.avoid) and self.kept is None

    @property
    def turn(self) -> int:
        """How many wordings were shown before this one, or before the one that is being changed."""
        return self.avoid.index(self.kept) if self.kept in self.avoid else len(self.avoid)
