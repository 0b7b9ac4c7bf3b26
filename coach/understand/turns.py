"""Where a clause that began in the past turns to what is to come: "Dana wrote | they decide by Friday"."""

from coach.understand.phrases import Phrases

_MATTER = (
    r"(?:interview|call|screen(?:ing)?|round|onsite|on-site|chat|meeting|assessment|appointment|"
    r"decision|answer)s?"
)
_TOLD = (
    r"(?<!\bi\s)(?<!\bwe\s)(?<!\bi\sjust\s)\b"
    r"(?:wrote|e-?mailed|mailed|messaged|texted|pinged|called|rang|phoned|replied|answered|contacted"
    r"|reached\s+out|got\s+back|came\s+back|got\s+in\s+touch|left\s+(?:me\s+)?an?\s+(?:voice\s?mail|message))\b"
)
TURN = Phrases(
    rf"""(?x)
    \b(?:they|she|he|it|we|i)(?:'ll\b|'d\s+like\b|\s+(?:(?:all|both|hopefully|probably|usually)\s+)?(?:will|can|shall|decide[sd]?\b(?<!d)|picks?|choose|chooses
        |wants?|hopes?|expects?|plans?|meets?|fills?|hires?|needs?|answers?|pay|get\s+(?:an?|the)|gets\s+back|are\s+going|is\s+going|am\s+going
        |(?:have|has|'ve\s+got)\s+an?\s+(?:\w+\s+){{0,2}}{_MATTER})\b)
    | \b(?:the|their|her|his|my|our|an?|next|final|second)\s+(?:\w+\s+){{0,2}}?(?:panel|team|board|committee|manager|company|boss|recruiter|decision|answer
        |results?|verdict|outcome|round|step|stage|interview|call|meeting|deadline|start|they|date)\s+(?:is|are|will|comes?|decides?|picks?|chooses?|meets?|wants?
        |hopes?|expects?|happens?|falls|starts?|follows|due)\b
    | \band\s+(?:now\s+)?(?:decides?|wants?|hopes?|plans?|expects?|needs?|will|chooses?|picks?)\b
    | \b(?:decisions?|answers?|verdict|results?|outcome)\s+(?:date\b|due\b|comes?\b|until\b|within\b|before\b|expected\b|by\b(?!\s+(?:e-?mail|mail|phone|post|text|letter)))
    | \band\s+(?:now\s+|i\s+)?(?:have|got|am\s+having)\s+(?:an?|my|the|another)\s+(?:\w+\s+){{0,2}}?{_MATTER}\b
    | \b(?:start|starting|closing|interview|deadline)\s+date\b
    | \b(?:invit\w+|slot|appointment)\s+(?:for|to)\b
    | {_TOLD}[^.;!?\n]{{0,40}}?(?:
        \b(?:that|says?|saying|to\s+(?:say|confirm|move|push|ask|pick|choose|schedule|book|set|find|suggest|propose|arrange|offer|see))\b
        |\b(?:with|about|for|regarding|re|to)\s+(?:an?|the|another|their|next|second|third|final|first|phone|possible|2nd|3rd)\s+(?:\w+\s+){{0,2}}?{_MATTER}\b)
    """
)
"""Its end is where the words to come begin."""


def turn_of(clause: str, said: int) -> int | None:
    """Where in the clause, if anywhere; `said`: where the words end that told of the past."""
    found = next((m for m in TURN.finditer(clause) if m.end() > said), None)
    return found.end() if found else None
