"""The text as the grammar sees it: capped, folded to lower case and plain signs, every character in its place."""

CAP = 3000
"""Characters that are read; a pasted mail fits, a flood does not."""

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ´`ˈ′", "'"),
        **dict.fromkeys("“”„«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
        **dict.fromkeys(
            "\u00a0\u2002\u2003\u2009\u200a\u202f\u3000\u200b\u200c\u200d\u2060\ufeff\t\r\f\v", " "
        ),
        "：": ":",
        "，": ",",
        "；": ";",
        "／": "/",
        "＠": "@",
        "（": "(",
        "）": ")",
        **{chr(0xFF10 + n): str(n) for n in range(10)},
    }
)


def cap(text: str) -> str:
    return text[:CAP]


def fold(text: str) -> str:
    """Lower case, plain quotes, dashes, blanks and digits; as long as the text, so that offsets stay true."""
    return lower(text if text.isascii() else text.translate(_SIGNS))


def lower(text: str) -> str:
    """As long as the text."""
    return text.lower() if text.isascii() else "".join(map(_lower, text))


def _lower(char: str) -> str:
    low = char.lower()
    return low if len(low) == 1 else char
