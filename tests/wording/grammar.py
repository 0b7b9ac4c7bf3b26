"""Signs that a fragment was pasted into a frame it does not fit, for a test to show."""

import re

_SIGNS = {
    "participle as a noun": r"(?i)\b(?:the|a|an|your|my) (?!(?:aged|united|related|so-called)\b)\w+ed (?:a|an|the|on|at|to|my|me|us|he|she|they|when|one)\b",
    "adverb as a noun": r"(?i)\b(?:the|a|an) (?:totally|always|never|really|just|mostly|basically|completely|actually|also)\b",
    "two articles": r"(?i)\b(?:the|a|an) (?:the|a|an|my|your|our|their|his|her|this|that|how|what|why)\b",
    "two openers": r"(?i)\b(?:how|that|because|about how|about that) (?:how|that|because|about)\b|\babout (?:because|about)\b",
    "subject after a preposition": r"(?i)\b(?:about|on|of|for|with|towards|from) (?:I|we|they|she|he)\b(?! (?:and|or)\b)",
    "verb after a preposition": r"(?i)\b(?:about|on|of) (?:are|was|were|takes|took|need|needs|has|have|had|get|can|will)\b",
    "two colons": r":[^.!?\n]*: ",
    "wrong person": r"(?i)(?<!with )(?<!at )(?<!to )\byou (?:is|was|has|does|takes|wants|needs|runs|says|seems)\b|\bI (?:is|are|were|has|does)\b",
    "subject twice": r"\bI (?:I|we|he|she|they)\b|\byou (?:I|we) ",
    "hangs": r"(?i)\b(?:the|a|an|of|because|and|or|but|with|(?<!write )to|my|your|very|how|exactly that|about that|like that) ?[.!?](?:\s|$)",
    "chat": r"(?i)\b(?:lol|tbh|idk|dunno|um|uh|kinda|gonna|stuff|blanked|froze|rambled|messed up)\b",
    "third person": r"(?i)\b(?:she|he|him|hers|himself|herself)\b",
    "the bot's question": r"(?i)\b(?:forgot to|didn't mention|should have said|they asked me)\b",
    "an idea said to be had": r"(?i)\bI had an idea\b",
    "small i": r"(?:^|[\s(])i(?:'m|'d|'ve|'ll)?(?=[\s,.])",
    "a clause as a thing": r"(?i)\b(?:your|our) (?:talk|conversation|point|view|question) (?:about|on) (?:the fact|you (?:can|do|are|have))",
    "their work for yours": r"(?i)\b(?:migration|project|system|tool|launch|desk|importer|thesis|certificate|licence) you (?:did|built|made|ran|wrote|led)\b",
}


def broken(text: str, *, outside: bool = False) -> list[str]:
    """What looks wrong in a complete text, with the words around it; `outside`: "she" may be somebody else."""
    found = []
    for name, sign in _SIGNS.items():
        if outside and name == "third person":
            continue
        for hit in re.finditer(sign, text):
            found.append(f"{name}: {text[max(0, hit.start() - 25) : hit.end() + 25]!r}")
    return found
