"""Zone words ("PT", "London time", "GMT+2") to IANA zones or fixed offsets."""

from datetime import datetime

from coach.model.moments import opened

WALL = {
    **dict.fromkeys(("pt", "pacific"), "America/Los_Angeles"),
    **dict.fromkeys(("mt", "mountain"), "America/Denver"),
    **dict.fromkeys(("ct", "central"), "America/Chicago"),
    **dict.fromkeys(("et", "eastern"), "America/New_York"),
    "uk": "Europe/London",
    "india": "Asia/Kolkata",
    "indian": "Asia/Kolkata",
}
"""The zone's own offset on that date (convention C10)."""

FIXED = {
    "pst": -480,
    "pdt": -420,
    "mst": -420,
    "mdt": -360,
    "cst": -360,
    "cdt": -300,
    "est": -300,
    "edt": -240,
    "gmt": 0,
    "utc": 0,
    "zulu": 0,
    "bst": 60,
    "wet": 0,
    "west": 60,
    "cet": 60,
    "cest": 120,
    "eet": 120,
    "eest": 180,
    "msk": 180,
    "ist": 330,
    "gst": 240,
    "sgt": 480,
    "hkt": 480,
    "jst": 540,
    "kst": 540,
    "aest": 600,
    "aedt": 660,
    "acst": 570,
    "awst": 480,
    "nzst": 720,
    "nzdt": 780,
    "akst": -540,
    "hst": -600,
    "sast": 120,
    "wat": 60,
    "eat": 180,
    "pkt": 300,
    "brt": -180,
    "ast": -240,
    "nst": -210,
}
"""Minutes east of Greenwich, taken literally (convention C10)."""

SEASONAL = {
    **dict.fromkeys(("pst", "pdt"), "America/Los_Angeles"),
    **dict.fromkeys(("mst", "mdt"), "America/Denver"),
    **dict.fromkeys(("cst", "cdt"), "America/Chicago"),
    **dict.fromkeys(("est", "edt"), "America/New_York"),
    **dict.fromkeys(("cet", "cest"), "Europe/Berlin"),
    "bst": "Europe/London",
    "gmt": "Europe/London",
    "ist": "Asia/Kolkata",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
    "sgt": "Asia/Singapore",
    "jst": "Asia/Tokyo",
    "hkt": "Asia/Hong_Kong",
}
"""Where people mean the place although they name one half of its year: the other reading."""

ODD_OFFSETS = {
    "-09:30": "Pacific/Marquesas",
    "-03:30": "America/St_Johns",
    "-02:30": "America/St_Johns",
    "+03:30": "Asia/Tehran",
    "+04:30": "Asia/Kabul",
    "+05:30": "Asia/Kolkata",
    "+05:45": "Asia/Kathmandu",
    "+06:30": "Asia/Yangon",
    "+08:45": "Australia/Eucla",
    "+09:30": "Australia/Darwin",
    "+10:30": "Australia/Adelaide",
    "+12:45": "Pacific/Chatham",
    "+13:45": "Pacific/Chatham",
}
"""Offsets that are no whole hours, with the best-known place that keeps each."""

ZONE_WORDS = frozenset(WALL) | frozenset(FIXED)


def offset_name(minutes: int) -> str:
    """330 -> "+05:30"."""
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def zone_of(word: str) -> str | None:
    """The zone a word names: a wall zone, or the literal offset of an abbreviation."""
    if word in WALL:
        return WALL[word]
    return offset_name(FIXED[word]) if word in FIXED else None


def iana_name(zone: str | None, at: datetime) -> str | None:
    """A name that zoneinfo opens and that keeps the literal offset at the aware instant `at`: "-05:00" -> "Etc/GMT+5",
    "+05:30" -> "Asia/Kolkata". An IANA name stays. None where no zone keeps that offset then."""
    if zone is None or zone[:1] not in ("+", "-"):
        return zone
    name = ODD_OFFSETS.get(zone) or _whole_hours(zone)
    fits = name and at.astimezone(opened(name)).utcoffset() == at.astimezone(opened(zone)).utcoffset()
    return name if fits else None


def _whole_hours(zone: str) -> str | None:
    """The signs of the Etc zones run the other way round (POSIX)."""
    hours = int(zone[:3])
    if not zone.endswith(":00") or not -12 <= hours <= 14:
        return None
    return f"Etc/GMT{-hours:+d}" if hours else "UTC"
