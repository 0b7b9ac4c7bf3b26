"""Phrases that do harm in a follow-up, and what to write instead (rule book 4.6)."""

import re
from dataclasses import dataclass

from coach.model import Severity


@dataclass(frozen=True, slots=True)
class Phrase:
    rule: str
    severity: Severity
    patterns: tuple[str, ...]
    """Regular expressions on text in lower case with plain apostrophes; a blank stands for any white space."""
    sentence: str

    def find(self, text: str) -> str | None:
        """The words found, as typed."""
        flat = text.replace("\u2019", "'").replace("e-mail", "email").replace("E-mail", "Email")
        for pattern in self.patterns:
            found = re.search(r"(?<!\w)(?:" + pattern.replace(" ", r"\s+") + r")(?!\w)", flat, re.IGNORECASE)
            if found:
                return found[0]
        return None


BARE_UPDATE = "bare_update"

PHRASES = (
    Phrase(
        BARE_UPDATE,
        "caution",
        (
            r"(?:just )?check(?:ing)? in(?: on)?",
            r"touch(?:ing)? base",
            r"circl(?:e|ing) back",
            r"follow(?:ing)? up on my (?:last|previous|earlier) (?:email|message|note)",
            r"any (?:new |further )?(?:updates?|news|word|progress)(?: yet| for me| on)?",
            r"(?:do|have) you (?:have|got|had) (?:an|any|some) (?:updates?|news)",
            r"is there (?:an|any) (?:updates?|news)",
        ),
        "This asks for news and brings none. Name the role, give one reason you are interested, and ask about the timing.",
    ),
    Phrase(
        "blame",
        "stop",
        (
            r"you (?:had )?(?:said|promised|told me)(?! (?:about|how))",
            r"(?:i )?(?:still )?(?:haven't|have not|hadn't) (?:still )?heard",
            r"why (?:haven't|have not|hasn't|didn't) (?:you|anyone|nobody)",
            r"as per my (?:last|previous) (?:email|message)",
            r"i(?:'ve| have) (?:emailed|written|called|messaged)(?: you)? (?:several|many|multiple|two|three|\d+) times",
            r"are you ignoring",
        ),
        "This reads as blame. Mention the timing they had hoped for, without pointing at it being late.",
    ),
    Phrase(
        "ultimatum",
        "stop",
        (r"i need to know (?:by|before)", r"asap", r"urgent(?:ly)?", r"final chance", r"or (?:else )?i will", r"or i'll"),
        "This reads as an ultimatum. If you hold an offer, say so and give its date; otherwise ask about their timing.",
    ),
    Phrase(
        "on_the_spot",
        "stop",
        (r"did i get (?:the job|it)", r"am i your (?:first|top) choice", r"did i make it"),
        "This puts them on the spot. Ask when the next step is expected instead.",
    ),
    Phrase(
        "small",
        "caution",
        (
            r"(?:i'm )?sorry (?:to|for) (?:bother|bothering|disturb|disturbing)(?: you)?",
            r"i know you(?:'re| are| must be) (?:very |so |really )?busy,? but",
            r"i(?:'m| am) desperate",
            r"i (?:really|desperately) need this job",
            r"(?:it )?would mean everything",
        ),
        "This speaks of your need and lowers your standing. A thank-you or something useful does more.",
    ),
    Phrase(
        "too_sure",
        "caution",
        (r"perfect candidate", r"(?:there is |there's )?no ?(?:one|body) better", r"i(?:'m| am) sure you(?:'ll| will) agree"),
        "This claims more than it shows. One piece of evidence is stronger.",
    ),
    Phrase(
        "filler",
        "caution",
        (
            r"dear sir(?:s)?(?: or |/| / )madam",
            r"to whom it may concern",
            r"i hope (?:this|my) (?:email |message |note )?finds you well",
            r"at your earliest convenience",
        ),
        "This is filler. Use a name, and start with the point.",
    ),
    Phrase(
        "apology",
        "caution",
        (r"sorry (?:for|about) my (?:poor|bad|weak) (?:answer|performance)", r"i was (?:so |very |really )?nervous"),
        "This draws attention to it. Add the better answer as something you thought of since.",
    ),
)
