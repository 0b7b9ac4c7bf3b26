"""Regions by the names people call them, and cities whose region has holidays of its own (rule book 0.4 COMPANY_PLACE)."""

import re
from functools import lru_cache

import holidays

COUNTRIES = ("US", "GB", "DE", "AT", "CH", "CA", "AU", "IN", "ES", "IT")
"""Whose regions are known by name; the first in this row wins where two share one."""
LEAST = 4
"""Letters of a name that is no mere code."""
IN_ENGLISH = {
    ("DE", "BY"): "bavaria", ("DE", "HE"): "hesse", ("DE", "NI"): "lower saxony", ("DE", "NW"): "north rhine-westphalia|nrw",
    ("DE", "RP"): "rhineland-palatinate", ("DE", "SN"): "saxony", ("DE", "ST"): "saxony-anhalt", ("DE", "TH"): "thuringia",
    ("DE", "MV"): "mecklenburg", ("AT", "9"): "vienna", ("AT", "7"): "tyrol", ("AT", "6"): "styria", ("AT", "2"): "carinthia",
    ("ES", "CT"): "catalonia", ("ES", "AN"): "andalusia", ("ES", "PV"): "basque country", ("GB", "NIR"): "ulster",
}  # fmt: skip
CITIES = {
    ("DE", "BY"): "munich|münchen|nuremberg|nürnberg|augsburg|regensburg|würzburg|ingolstadt|erlangen",
    ("DE", "BW"): "stuttgart|karlsruhe|mannheim|freiburg|heidelberg|ulm|walldorf",
    ("DE", "HE"): "frankfurt|wiesbaden|darmstadt|kassel", ("DE", "NW"): "cologne|köln|düsseldorf|dusseldorf|dortmund|essen|bonn|münster|bielefeld|bochum",
    ("DE", "NI"): "hannover|hanover|braunschweig|wolfsburg|oldenburg|göttingen", ("DE", "SN"): "leipzig|dresden|chemnitz",
    ("DE", "HH"): "hamburg", ("DE", "HB"): "bremen", ("DE", "BE"): "berlin", ("DE", "RP"): "mainz|ludwigshafen|koblenz",
    ("DE", "SH"): "kiel|lübeck", ("DE", "TH"): "erfurt|jena", ("DE", "BB"): "potsdam", ("DE", "SL"): "saarbrücken",
    ("GB", "SCT"): "edinburgh|glasgow|aberdeen|dundee|inverness|stirling", ("GB", "WLS"): "cardiff|swansea|newport",
    ("GB", "NIR"): "belfast|derry|londonderry|lisburn", ("AT", "5"): "salzburg", ("AT", "6"): "graz", ("AT", "4"): "linz",
    ("AT", "7"): "innsbruck", ("CH", "ZH"): "zurich|zürich|winterthur", ("CH", "GE"): "geneva|genf", ("CH", "BS"): "basel",
    ("CH", "BE"): "bern", ("CH", "VD"): "lausanne", ("CH", "LU"): "lucerne|luzern", ("CH", "ZG"): "zug",
    ("ES", "CT"): "barcelona", ("ES", "MD"): "madrid", ("ES", "AN"): "seville|sevilla|málaga|malaga", ("ES", "VC"): "valencia",
    ("ES", "PV"): "bilbao", ("IN", "MH"): "mumbai|pune|nagpur", ("IN", "KA"): "bangalore|bengaluru|mysore", ("IN", "TG"): "hyderabad",
    ("IN", "TN"): "chennai|coimbatore", ("IN", "DL"): "delhi|new delhi", ("IN", "WB"): "kolkata", ("IN", "HR"): "gurgaon|gurugram",
    ("IN", "UP"): "noida", ("IN", "GJ"): "ahmedabad", ("CA", "ON"): "toronto|ottawa|waterloo", ("CA", "QC"): "montreal|quebec city",
    ("CA", "BC"): "vancouver|victoria bc", ("CA", "AB"): "calgary|edmonton", ("AU", "NSW"): "sydney|newcastle nsw",
    ("AU", "VIC"): "melbourne|geelong", ("AU", "QLD"): "brisbane|gold coast|cairns", ("AU", "WA"): "perth", ("AU", "SA"): "adelaide",
    ("AU", "TAS"): "hobart", ("AU", "NT"): "darwin", ("AU", "ACT"): "canberra",
}  # fmt: skip


def region_named(text: str) -> tuple[str, str] | None:
    """(country, subdivision) of the region or city that stands in the text; the longest name wins."""
    found = _pattern().search(text.casefold())
    return _by_name()[found[1]] if found else None


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[str, str]]:
    names: dict[str, tuple[str, str]] = {}
    for table in (CITIES, IN_ENGLISH):
        for place, said in table.items():
            for name in said.split("|"):
                names.setdefault(name, place)
    for country in COUNTRIES:
        known = type(holidays.country_holidays(country, years=()))
        for name, code in getattr(known, "subdivisions_aliases", {}).items():
            if len(name) >= LEAST:
                names.setdefault(name.casefold(), (country, code))
    return names


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_by_name(), key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})\b")
