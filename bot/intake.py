"""What every platform does first to what people send: clean text, files of bounded size."""

import unicodedata
from pathlib import PurePath

MAX_TEXT = 20_000
"""Characters of one message that are looked at; the rest is cut off."""
MAX_FILE = 1_000_000
"""Bytes; an invitation has a few thousand, an export some hundred thousand."""
READABLE = frozenset({".ics", ".ical", ".vcs", ".txt", ".text", ".md", ".csv", ".json", ".eml", ".vcf"})
READABLE_TYPES = ("text/", "application/json", "message/rfc822")


def clean_text(text: str) -> str:
    """NFC; no control characters but newline, no lone surrogates; tabs become spaces, line ends "\\n"."""
    text = text[:MAX_TEXT].replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", kept).strip()


def readable(name: str, mime: str, size: int) -> bool:
    """Worth fetching: a kind of document we can read, and small enough."""
    known = PurePath(name).suffix.lower() in READABLE or mime.lower().startswith(READABLE_TYPES)
    return known and size <= MAX_FILE


def clean_name(name: str) -> str:
    """A file name without folders, control characters or excess length."""
    bare = name.replace("\\", "/").rsplit("/", 1)[-1]
    return clean_text(bare).replace("\n", " ")[-100:] or "file"


def clean_locale(code: str | None) -> str | None:
    """ "en-US", "pt-br" and "de" as "en_US", "pt_BR" and "de"; anything else as None."""
    parts = (code or "").replace("_", "-").split("-")
    if not parts[0].isalpha() or len(parts[0]) not in (2, 3):
        return None
    regions = [p.upper() for p in parts[1:] if len(p) == 2 and p.isalpha()]
    return "_".join([parts[0].lower(), *regions[:1]])
