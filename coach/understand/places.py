"""Places whose name settles a zone and a country ("in London", "Berlin time", "NYC")."""

from typing import NamedTuple


class Place(NamedTuple):
    zone: str
    country: str


_NEW_YORK, _CHICAGO, _DENVER, _PACIFIC = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
)
_BY_ZONE: dict[tuple[str, str], str] = {
    (_NEW_YORK, "US"): (
        "new york|new york city|nyc|brooklyn|manhattan|boston|atlanta|miami|philadelphia|washington dc|"
        "dc|pittsburgh|detroit|raleigh|charlotte|orlando|tampa|baltimore|newark|cambridge ma|east coast"
    ),
    (
        _CHICAGO,
        "US",
    ): "chicago|austin|dallas|houston|minneapolis|nashville|st louis|new orleans|milwaukee|kansas city",
    (_DENVER, "US"): "denver|boulder|salt lake city|albuquerque",
    ("America/Phoenix", "US"): "phoenix|tucson|scottsdale",
    (_PACIFIC, "US"): (
        "san francisco|sf|bay area|los angeles|seattle|portland|san diego|san jose|palo alto|mountain view|"
        "oakland|sunnyvale|menlo park|silicon valley|redmond|las vegas|california|west coast"
    ),
    ("Pacific/Honolulu", "US"): "honolulu|hawaii",
    ("America/Toronto", "CA"): "toronto|ottawa|montreal|waterloo",
    ("America/Vancouver", "CA"): "vancouver",
    ("America/Edmonton", "CA"): "calgary|edmonton",
    ("America/Mexico_City", "MX"): "mexico city",
    ("America/Sao_Paulo", "BR"): "sao paulo|são paulo|rio de janeiro",
    ("America/Argentina/Buenos_Aires", "AR"): "buenos aires",
    ("America/Bogota", "CO"): "bogota|bogotá",
    ("Europe/London", "GB"): (
        "london|manchester|edinburgh|glasgow|leeds|bristol|birmingham|cambridge|oxford|cardiff|belfast|uk"
    ),
    ("Europe/Dublin", "IE"): "dublin|cork",
    ("Europe/Berlin", "DE"): (
        "berlin|munich|münchen|hamburg|frankfurt|cologne|köln|stuttgart|düsseldorf|leipzig|germany"
    ),
    ("Europe/Paris", "FR"): "paris|lyon|toulouse|marseille|france",
    ("Europe/Amsterdam", "NL"): "amsterdam|rotterdam|utrecht|eindhoven",
    ("Europe/Brussels", "BE"): "brussels|antwerp|ghent",
    ("Europe/Zurich", "CH"): "zurich|zürich|geneva|basel|lausanne",
    ("Europe/Vienna", "AT"): "vienna|wien",
    ("Europe/Madrid", "ES"): "madrid|barcelona|valencia|spain",
    ("Europe/Lisbon", "PT"): "lisbon|porto|lisboa",
    ("Europe/Rome", "IT"): "rome|milan|milano|turin",
    ("Europe/Copenhagen", "DK"): "copenhagen",
    ("Europe/Stockholm", "SE"): "stockholm|gothenburg|malmö",
    ("Europe/Oslo", "NO"): "oslo",
    ("Europe/Helsinki", "FI"): "helsinki",
    ("Europe/Warsaw", "PL"): "warsaw|krakow|kraków|wroclaw|gdansk",
    ("Europe/Prague", "CZ"): "prague|brno",
    ("Europe/Budapest", "HU"): "budapest",
    ("Europe/Bucharest", "RO"): "bucharest|cluj",
    ("Europe/Athens", "GR"): "athens",
    ("Europe/Istanbul", "TR"): "istanbul|ankara",
    ("Europe/Kyiv", "UA"): "kyiv|kiev|lviv",
    ("Europe/Moscow", "RU"): "moscow",
    ("Asia/Jerusalem", "IL"): "tel aviv|jerusalem|haifa|israel",
    ("Asia/Dubai", "AE"): "dubai|abu dhabi",
    ("Asia/Riyadh", "SA"): "riyadh|jeddah",
    ("Africa/Cairo", "EG"): "cairo",
    ("Africa/Lagos", "NG"): "lagos|abuja",
    ("Africa/Nairobi", "KE"): "nairobi",
    ("Africa/Johannesburg", "ZA"): "johannesburg|cape town",
    ("Asia/Karachi", "PK"): "karachi|lahore|islamabad",
    ("Asia/Kolkata", "IN"): (
        "bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|pune|chennai|kolkata|gurgaon|gurugram|noida|"
        "ahmedabad|kochi|india"
    ),
    ("Asia/Dhaka", "BD"): "dhaka",
    ("Asia/Singapore", "SG"): "singapore",
    ("Asia/Hong_Kong", "HK"): "hong kong",
    ("Asia/Shanghai", "CN"): "shanghai|beijing|shenzhen",
    ("Asia/Taipei", "TW"): "taipei",
    ("Asia/Tokyo", "JP"): "tokyo|osaka|japan",
    ("Asia/Seoul", "KR"): "seoul",
    ("Asia/Bangkok", "TH"): "bangkok",
    ("Asia/Jakarta", "ID"): "jakarta",
    ("Asia/Manila", "PH"): "manila",
    ("Australia/Sydney", "AU"): "sydney|canberra",
    ("Australia/Melbourne", "AU"): "melbourne",
    ("Australia/Brisbane", "AU"): "brisbane",
    ("Australia/Perth", "AU"): "perth",
    ("Pacific/Auckland", "NZ"): "auckland|wellington",
}

PLACES: dict[str, Place] = {
    name: Place(zone, country) for (zone, country), names in _BY_ZONE.items() for name in names.split("|")
}
