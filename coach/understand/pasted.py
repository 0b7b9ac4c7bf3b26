"""What of a pasted or forwarded mail is content: headers, quoted letters, footers and mere conditions are blanked, and every
character keeps its place."""

import re

from coach.understand.phrases import Phrases

MOST_NAMES = 3
SHORTEST = 60
"""Characters; a shorter message is no mail."""
_KEY = (
    r"from|von|de|sent|gesendet|envoyé|enviado|date|datum|fecha|to|an|à|para|cc|bcc|reply-to|subject|"
    r"betreff|objet|asunto|re|fwd?"
)
_HEADER = re.compile(rf"^[ \t>*_]*(?P<key>{_KEY})[*_]*[ \t]*:[*_]*[ \t]*(?P<value>[^\n]*)$", re.I | re.M)
_SENDER = frozenset(("from", "von", "de"))
_KEPT = _SENDER | {"subject", "betreff", "objet", "asunto", "re", "fwd", "fw"}
"""Their words are content: who wrote, and about what."""
_TO = frozenset(("to", "an", "à", "para"))
_LINES = Phrases(
    r"^[ \t>*]*(?:-{2,}[ \t]*(?:forwarded|original|ursprüngliche|weitergeleitete)[^\n]*|"
    r"begin forwarded message:?[^\n]*"
    r"|(?:sent|gesendet|envoyé) (?:from|von|de) (?:my|mein\w*|mon) [^\n]{3,30}|get outlook for [^\n]*"
    r"|(?:on|am|le|el)\b[^\n]{8,140}\b(?:wrote|schrieb|a écrit|escribió)[^\n]{0,40}:"
    r"|(?:meeting id|passcode|pin|one tap mobile|dial[- ]in|dial by|find your local|phone conference|"
    r"join by phone|sip|h\.323)\b[^\n]*"
    r"|\+\d[\d -]{6,20},,[^\n]*"
    r"|[^\n]{0,60}\b"
    r"(?:cancel|reschedule|unsubscribe|opt out|manage|preferences|view (?:in|this)|"
    r"add to (?:my |your )?calendar|privacy)\b"
    r"[^\n]{0,60}https?://[^\n]*)[ \t]*$",
    re.M | re.I,
)
_CONDITION = Phrases(
    r"(?:(?:^|(?<=[\s.!?(]))"
    r"(?:(?:but |and )?(?:if|in case|should)\s(?:you|this|that|these|none|neither|the|for)\b)"
    r"|(?:^|(?<=[.!?(]\s))"
    r"(?:(?:do you )?(?:need|want|wish)\sto\s|would you like to\s|to\s(?=(?:re-?schedule|cancel)\b)))"
    r"[^.!?\n]{0,120}?\b"
    r"(?:re-?schedul\w*|cancel\w*|work|suit|attend|make|convenient|chang\w*|availab\w*|accommodat\w*|"
    r"questions?|option)\b"
    r"[^.!?\n]{0,160}(?:[.!?]|$)",
    re.M | re.I,
)
_SPEAKER = re.compile(
    r"^(?P<lead>[^\W\d_][^\n\d:]{1,40}?[ \t]{1,3})(?P<at>\[?\d{1,2}:\d{2}(?: ?[ap]m)?\]?)(?P<rest>[ \t]*)$",
    re.I | re.M,
)
""" "Dana Lee  10:32 AM": a message copied from a chat."""
_STAMPS = Phrases(
    r"^[ \t]*\[(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \t])?\d{1,2}:\d{2}(?::\d{2})?(?:[ \t]?[ap]m)?\](?=[ \t]+[^\W\d_][^\n]{0,40}:)"
    r"|^[ \t]*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},[ \t]\d{1,2}:\d{2}(?:[ \t]?[ap]m)?[ \t]-"
    r"(?=[ \t]+[^\W\d_][^\n]{0,40}:)",
    re.M | re.I,
)
""" "[09:58] Dana: hi": when each message of a copied chat was written."""
_LABELS = Phrases(
    r"^[ \t]*(?:new event|event (?:type|name|date(?:/time)?|time)|invitee(?: email| time ?zone)?|"
    r"meeting type)[ \t]*:"
    r"|^[ \t]*(?:click here to )?join (?:the |with )?"
    r"(?:zoom|teams|microsoft teams|google meet|webex|meeting|call)\b[^\n:]{0,30}?(?=:|$)"
    r"|(?<=time)[ \t]*-[ \t]*us & canada\b|\(us (?:&|and) canada\)|\([a-z]{0,5}[-_ ]?\d{4,10}\)",
    re.M | re.I,
)
"""What forms call their lines; no name of anything."""
_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.M)
_INVITATION = re.compile(r"^[^\n]{3,160}@[^\n]{8,80}\((?P<me>[\w.+-]{2,60})@[\w.-]{3,60}\)[ \t]*$", re.M)
_INVITEE = re.compile(
    r"^[ \t]*invitee(?: name)?[ \t]*:?[ \t]*\n?[ \t]*(?P<name>[^\W\d_][^\n@:]{1,60})$", re.I | re.M
)
_BESIDE = r"[ \t]*(?:&|<>|<->|x|/|\||//|and|with|between)[ \t]*"


def content(text: str) -> str:
    """As long as `text`."""
    if len(text) < SHORTEST or "\n" not in text.strip():
        return text
    mine = _own_names(text)
    text = _without_headers(text)
    for pattern in (_LINES, _CONDITION, _LABELS, _STAMPS):
        text = _blanked(text, pattern)
    text = _SPEAKER.sub(lambda m: f"{m['lead']}{_blank(m['at'])}{m['rest']}", text)
    text = _without_quotes(text)
    for name in mine:
        text = _without_name(text, name)
    return text


def _blank(run: str) -> str:
    return re.sub(r"[^\n]", " ", run)


def _blanked(text: str, pattern: Phrases) -> str:
    for match in pattern.finditer(text):
        i, j = match.span()
        text = text[:i] + _blank(text[i:j]) + text[j:]
    return text


def _blocks(text: str) -> list[list[re.Match[str]]]:
    """Header lines that follow one another, a sender among them."""
    blocks: list[list[re.Match[str]]] = []
    for match in _HEADER.finditer(text):
        if blocks and match.start() == blocks[-1][-1].end() + 1:
            blocks[-1].append(match)
        else:
            blocks.append([match])
    return [b for b in blocks if len(b) > 1 and any(m["key"].casefold() in _SENDER for m in b)]


def _without_headers(text: str) -> str:
    for match in (m for block in _blocks(text) for m in block):
        i, j = match.span()
        end = match.start("value") if match["key"].casefold() in _KEPT else j
        text = text[:i] + _blank(text[i:end]) + text[end:]
    return text


def _without_quotes(text: str) -> str:
    """Of an answer above a quoted letter only the answer counts; a letter that is all quoted counts as it is."""
    lines = text.split("\n")
    quoted = [bool(_QUOTED.match(line)) for line in lines]
    if not any(quoted):
        return text
    answered = any(line.strip() for line, mark in zip(lines, quoted, strict=True) if not mark)
    return "\n".join(
        (_blank(line) if answered else _QUOTED.sub(lambda m: _blank(m[0]), line)) if mark else line
        for line, mark in zip(lines, quoted, strict=True)
    )


def _own_names(text: str) -> list[str]:
    """Of the user, as the mail addresses them: "To: Sam Miller <...>", "(sam.miller@gmail.com)", "Invitee: Sam Miller"."""
    found = [
        m["value"] for b in _blocks(text) for m in b if m["key"].casefold() in _TO and "," not in m["value"]
    ]
    found += [m["name"] for m in _INVITEE.finditer(text)]
    found += [m["me"].replace(".", " ") for m in _INVITATION.finditer(text)]
    names = (re.sub(r"<[^>]*>|\([^)]*\)|[\"']", "", name).strip() for name in found)
    return [n for n in dict.fromkeys(names) if " " in n and "@" not in n and len(n) <= 60][:MOST_NAMES]


def _without_name(text: str, name: str) -> str:
    """With the sign that joins it to the company: "Sam Miller & Contoso"."""
    written = re.escape(name)
    pattern = re.compile(rf"(?<!\w){written}(?:{_BESIDE}(?=\w))?|{_BESIDE}{written}(?!\w)", re.I)
    return pattern.sub(lambda m: _blank(m[0]), text)
