"""The region whose holidays hold in a time zone, for countries in which regions have their own (rule book 0.2, 0.4)."""

DEFAULT_REGION = {"GB": "ENG"}
"""Rule book 0.4 COMPANY_PLACE: the United Kingdom is England unless said otherwise (Easter Monday)."""
REGION_BY_ZONE: dict[str, tuple[str, str]] = {
    "America/Toronto": ("CA", "ON"),
    "America/Montreal": ("CA", "QC"),
    "America/Vancouver": ("CA", "BC"),
    "America/Edmonton": ("CA", "AB"),
    "America/Calgary": ("CA", "AB"),
    "America/Winnipeg": ("CA", "MB"),
    "America/Regina": ("CA", "SK"),
    "America/Halifax": ("CA", "NS"),
    "America/Moncton": ("CA", "NB"),
    "America/St_Johns": ("CA", "NL"),
    "Australia/Sydney": ("AU", "NSW"),
    "Australia/Melbourne": ("AU", "VIC"),
    "Australia/Brisbane": ("AU", "QLD"),
    "Australia/Perth": ("AU", "WA"),
    "Australia/Adelaide": ("AU", "SA"),
    "Australia/Hobart": ("AU", "TAS"),
    "Australia/Darwin": ("AU", "NT"),
    "Australia/Canberra": ("AU", "ACT"),
    "Pacific/Auckland": ("NZ", "AUK"),
}


def region_of(country: str, zone: str) -> str | None:
    """ISO subdivision code; None where the country's own holidays are all that is known."""
    place, region = REGION_BY_ZONE.get(zone, ("", None))
    return region if place == country else DEFAULT_REGION.get(country)
