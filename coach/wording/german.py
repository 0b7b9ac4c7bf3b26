"""German: how a role is joined to "Stelle", and a fact typed in a chat as a letter to them says it."""

from coach import lazy_re as re

_SOMEBODY = re.compile(
    r"(?:er|erin|or|orin|ist|istin|ent|entin|ant|antin|eur|eurin|mann|frau|kraft|arzt|ärztin|wirt|"
    r"wirtin|analyst|manager|lead|head|hilfe|leitung|"
    r"rat|rätin|koch|köchin|bäcker|azubi|trainee|assistenz|assistant|assistentin|chef|chefin|coach|"
    r"consultant|scientist|nurse)$",
    re.IGNORECASE,
)
_ABOUT = 2
"""Words of a role among which the one that names somebody stands: "Junior Data Scientist" has it last (J)."""
_DONE = re.compile(
    r"(?:habe|hab|hatte|bin|war|konnte|kann|leite|leitete|betreue|betreute|arbeite|arbeitete|spreche|"
    r"kenne|führe|führte|baue|baute|"
    r"organisierte|organisiere|plante|plane|schrieb|schreibe|lernte|lerne|verkaufte|unterrichte|"
    r"unterrichtete)\b "
    r"(?=\w)",
    re.IGNORECASE,
)
_MINE = re.compile(r"\b(?:ich|mein\w*|mir|mich|wir|uns(?:er\w*)?)\b", re.IGNORECASE)
_THEY = re.compile(r"\bsie(?= (?:sind|\w{2,}(?:en|ern|eln))\b)", re.IGNORECASE)
_THEIRS = re.compile(r"\b(ihr(?:e[mnrs]?)?|ihnen)\b")
_ONE = re.compile(r"\b(?:er|ihm|ihn|sein(?:e[mnrs]?)?)\b", re.IGNORECASE)
_KEPT_BACK = re.compile(
    r"(?:(?:das |mein |ihr |über )*(?:gehalt|lohn|geld|bezahlung|urlaub|gehaltsvorstellung\w*|benefits))|"
    r".*\b(?:chaos|chaotisch\w*|mist|schei(?:ß|ss)\w*|blöd\w*|dumm\w*|furchtbar\w*|schrecklich\w*|"
    r"katastroph\w*|bescheuert\w*|saftladen)\b.*|"
    r"(?:[\w.]+ ){1,3}(?:war|waren|ist|sind|wirkten?|schien(?:en)?) (?:\w+ )?"
    r"(?:nett|cool|sympathisch|lieb|freundlich|toll|klasse|locker|streng|komisch|okay|ok|super|"
    r"entspannt)",
    re.IGNORECASE,
)
"""Pay, blunt words, and what was thought of somebody: for the user's eyes."""
_SHE = re.compile(r"\bsie\b", re.IGNORECASE)


def als(role: str) -> str:
    """ " als Sachbearbeiterin Einkauf"; " (Praktikum Marketing)" for what is nobody."""
    words = re.split(r"[\s/]+", role.strip())
    named = [
        w for w in (*words[:_ABOUT], words[-1]) if _SOMEBODY.search(w.removesuffix("*in").removesuffix(":in"))
    ]
    return f" als {role}" if named else f" ({role})"


def told(text: str, *, mine: bool, familiar: bool) -> str | None:
    """ "habe den Import gebaut" -> "Ich habe den Import gebaut", "sie haben zu wenig Leute" -> "Sie haben zu wenig Leute".

    None where somebody else may be meant."""
    if _KEPT_BACK.fullmatch(text.strip(" .,!")):
        return None
    if mine:
        said = f"Ich {text[:1].lower()}{text[1:]}" if _DONE.match(text) else text
        return said[:1].upper() + said[1:] if said.lower().startswith("ich ") else said
    if _MINE.search(text):
        return text
    if _ONE.search(text):
        return None
    they = _THEY.search(text) is not None
    if not they and not _THEIRS.search(text):
        return None if _SHE.search(text) else text
    if familiar or (_SHE.search(text) and not they):
        return None
    return _THEIRS.sub(lambda m: m[0].capitalize(), _SHE.sub("Sie", text))
