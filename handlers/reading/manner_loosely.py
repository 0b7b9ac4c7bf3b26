"""A way to reach somebody and a word for or against it in one short sentence, however it is put: "Dana is more of a phone person"."""

from coach import lazy_re as re

NAMED = {
    "calls": re.compile(
        r"\b(?:calls?|calling|rings?|ringing|phon(?:e|es|ing)|telephone|(?:being|be) (?:called|phoned|rung))\b(?! (?:interview|screen|number|back)\b)",
        re.I,
    ),
    "texts": re.compile(r"\b(?:texts?|texting|(?:being|be) texted|sms|whats ?app)\b", re.I),
    "mail": re.compile(r"\b(?:e-?)?mails?\b", re.I),
}
FOR = re.compile(
    r"\b(?:when(?:ever)? (?:you|i) (?:like|want|need)|any ?time|allowed|welcome|fine|ok(?:ay)?|happy|glad|free to|"
    r"does(?:n['’]?t| not) mind|prefers?|easiest|best|quickest|invited|mostly|usually|likes?|loves?|(?:phone|text) person|"
    r"(?:says?|said|told me)(?: that)? i (?:can|may|could|should)|(?:can|may) (?:call|text|phone|ring)\b.*\b(?:said|says)|"
    r"and i (?:always |usually |just )?(?:text|call|phone))\b",
    re.I,
)
AGAINST = re.compile(
    r"\b(?:no(?![,.;!])|not|never|ca(?:n['’]?t|nnot)|won['’]?t|hates?|don['’]?t|does(?:n['’]?t| not)|dislikes?|avoids?)\b(?! mind\b)",
    re.I,
)
OF_A_MESSAGE = re.compile(
    r"\b(?:\d+ (?:an?|per) (?:day|week|month|shift)|my (?:old |last |former |present )?(?:boss|manager|references?)|reach (?:the|their|an?|any\w*)|from|yet|today|tomorrow|tonight|now|so far|again|back|missed|waiting|tried|answer\w*|repl\w+|news|got|came|went|"
    r"invited to|us|we['’]ll|did(?:n['’]?t| not)|have(?:n['’]?t| not)|has(?:n['’]?t| not)|\w+day|"
    r"i (?:have|had|just|already|will|want|should|called|texted|phoned|rang|would|could))\b",
    re.I,
)
"""Then a call or a text is told of, and no wish."""
SHORT = 12
"""Words."""


def liked(text: str) -> str | None:
    return None if AGAINST.search(text) else _way(text, FOR)


def disliked(text: str) -> str | None:
    way = _way(text, AGAINST)
    return None if way == "mail" else way


def _way(text: str, towards: re.Pattern[str]) -> str | None:
    if len(text.split()) > SHORT or "?" in text or OF_A_MESSAGE.search(text) or not towards.search(text):
        return None
    named = [way for way, pattern in NAMED.items() if pattern.search(text)]
    return named[0] if len(named) == 1 else None
