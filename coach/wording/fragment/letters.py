"""Letters: plain quotes and dashes, no emoji, no laughter, no shouting, arrows and bullets in words."""

import unicodedata

from coach import lazy_re as re

_ITEM = 4
"""Words that an item of a list written in one line has at most (J)."""

_PLAIN = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2013": "-",
        "\u2014": "-",
        "\u2026": ".",
        "\u00a0": " ",
    }
)
_FACES = re.compile(r"(?:^|(?<=\s))(?:[:;=8]['^-]?[)(DPpOo/|3]+|<3|\^\^|xD|XD)(?=\s|$|[.,])")
_LAUGH = re.compile(r"(?<=\w)\s+(?:ha(?:ha)+|he(?:he)+|lol|lmao|rofl)\b(?=\s+\w)", re.IGNORECASE)
_ARROW = re.compile(r"(?<!\S)([\w.%$£€]+) ?(?:[-=]+>|\u2192) ?([\w.%$£€]+)")
""" "18%->6%"."""
_QUOTED_NAME = re.compile(r'"(\w+(?: \w+){2,3})"(?= [a-z]+$)')
"""A saying used as a name: "ship it friday" culture."""
_SYMBOLS = "+&$€£%°"


def plain_letters(raw: str) -> str:
    """Plain quotes and dashes, no emoji, no control characters, no bullets, no braces."""
    text = _FACES.sub(" ", unicodedata.normalize("NFC", raw).translate(_PLAIN))
    text = _ARROW.sub(r"from \1 to \2", _LAUGH.sub("", text))
    text = re.sub(r"\band (?:then |also )+about\b", "and", text, flags=re.IGNORECASE)
    text = _QUOTED_NAME.sub(lambda m: "-".join(m[1].split()), text)
    kept = (
        c if unicodedata.category(c)[0] not in "CS" or c in _SYMBOLS else " "
        for c in text.replace("\n", " . ")
    )
    plain = re.sub(r"[{}<>*_`|~=]", " ", "".join(kept)).replace('"', "")
    plain = re.sub(r"(?<=\S)\s*\([^()]*\)", "", _measured(plain))
    return re.sub(r"^\s*(?:-|\d+[.)])\s+", "", _in_line(" ".join(plain.split()))).strip()


def _measured(text: str) -> str:
    """ "12 %" -> "12%", "is like 9 months" -> "is about 9 months", a line that shouts in its usual size."""
    text = re.sub(r"(?<=\d) (?=%)", "", text)
    text = re.sub(
        r"\b(is|are|was|were|takes?|took|costs?) like (?=\d|an? |half|two|three)",
        r"\1 about ",
        text,
        flags=re.IGNORECASE,
    )
    return text.lower() if text.isupper() and len(text.split()) > 2 else text


def _in_line(text: str) -> str:
    """ "1. kafka 2. hiring 3. costs" -> "kafka, hiring and costs"."""
    items = re.split(r"(?:^|\s)\d{1,2}[.)]\s+", text)
    numbered = len(items) > 2 and not items[0].strip() and all(len(i.split()) <= _ITEM for i in items)
    if not numbered:
        return text
    *first, last = (i.strip(" ,;.") for i in items if i.strip())
    return f"{', '.join(first)} and {last}" if first else last
