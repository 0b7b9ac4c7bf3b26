"""Pieces that several phrases of the intents are made of."""

CONTACT_VERBS = "wrote|emailed|e-mailed|mailed|called|texted|messaged|replied|responded|answered|rang|phoned|pinged|dm'd|dmed"


WRITE = (
    r"(?:write|email|e-?mail|mail|message|text|call|ping|contact|reach\s+out|send|nudge|ask|chase|ring"
    r"|reply|respond|dm|phone)"
)


DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"


MOVES = (
    r"(?:pushed|bumped|shifted|postponed|brought\s+forward|pulled\s+forward|switched|preponed|put\s+back"
    r"|pushed\s+back)"
)


DAY_OR_TIME = rf"(?:{DAY}|today|tomorrow|\d{{1,2}}(?:[:.]\d\d)?\s?(?:am|pm)?)\b"


TASK = (
    r"(?:take[\s-]?home|assignment|tests?|task|challenge|case(?:\s+study)?|exercise|project|homework"
    r"|assessment|presentation|portfolio)"
)
"""What a company may set a deadline for before any offer."""
