"""A day that is counted from one told before: "no, the friday after", "not this thursday, the one after"."""

from datetime import date, timedelta

from coach import lazy_re as re

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_AFTER = re.compile(
    r"^(?:on )?the (?P<what>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)?(?:day|s)?\.?"
    r"(?P<other>week|one|day)? (?:right |just )?after(?: (?:that|this|it|then|next))?$",
    re.I,
)
_LEAD = re.compile(
    r"^\W*(?:(?:no+|nope|sorry|actually|i mean(?:t)?|oops|wait|make (?:it|that))\b[ ,.]*)+", re.I
)


def corrects(said: str) -> bool:
    """ "No, the friday after" puts something right, and puts nothing off."""
    return _LEAD.match(said) is not None and _AFTER.match(_core(said)) is not None


def _core(said: str) -> str:
    return _LEAD.sub("", said).strip(" .!,")


def counted(said: str, base: date) -> str | None:
    """The day meant, in words that leave no doubt; None where `said` counts from nothing."""
    found = _AFTER.match(_core(said))
    if found is None:
        return None
    if found["what"]:
        weekday = _DAYS.index(found["what"][:3].lower())
        day = base + timedelta((weekday - base.weekday() - 1) % 7 + 1)
    else:
        day = base + timedelta(7 if found["other"] in ("week", "one") else 1)
    return f"{day.day} {day:%B} {day.year}"
