"""Phrases that do harm in a follow-up, and what to write instead (rule book 4.6 and the don'ts of section 2)."""

import re
from dataclasses import dataclass
from functools import cache

from coach.model import Severity


@dataclass(frozen=True, slots=True)
class Phrase:
    rule: str
    severity: Severity
    patterns: tuple[str, ...]
    """Regular expressions for flattened text."""
    sentence: str
    kinds: frozenset[str] = frozenset()
    """Message kinds it is wrong in; empty: in all."""

    def find(self, text: str) -> str | None:
        """The first words found in a flattened text."""
        found = _compiled(self.patterns).search(text)
        return found[0] if found else None


@cache
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<![\w'])(?:" + "|".join(patterns) + r")(?!\w)", re.IGNORECASE)


def flattened(text: str) -> str:
    """Plain apostrophes, single blanks, one spelling of e-mail."""
    return re.sub(r"\be-mail", "email", " ".join(text.replace("\u2019", "'").split()), flags=re.IGNORECASE)


BARE_UPDATE = "bare_update"

_ANY = r"(?:any|an|some|a) (?:new |further |recent |quick )?(?:updates?|news|progress|developments?|word)"

PHRASES = (
    Phrase(
        BARE_UPDATE,
        "caution",
        (
            r"(?:just |quickly )?check(?:ing)? (?:back )?in\b"
            r"(?! (?:on |at )?(?:the|my|your) (?:calendar|desk|counter))",
            r"touch(?:ing)? base",
            r"circl(?:e|ing) back",
            r"follow(?:ing)? up (?:on|to|regarding) my (?:last|previous|earlier|recent)? ?"
            r"(?:email|message|note|mail)",
            r"just following up",
            rf"{_ANY}(?: yet| for me| on| about| regarding)?(?=[^.!]{{0,60}}\?)",
            rf"(?:do|did|have|would) you (?:have|get|got|had|hear) {_ANY}",
            rf"(?:is|was|are) there {_ANY}",
            rf"(?:heard|hear|hearing) {_ANY}",
            r"what(?:'s| is) the (?:status|latest)",
            r"where (?:do things|does (?:it|this)) stand\?",
        ),
        "This asks for news and brings none. Name the role, give one reason you are interested, and ask about the timing.",
    ),
    Phrase(
        "blame",
        "stop",
        (
            r"(?<!what )(?<!as )you (?:had |have )?(?:said|promised)(?! about)",
            r"(?:i )?(?:still )?(?:haven't|have not|hadn't|had not|have yet to) (?:still )?hear[d]?(?! that)",
            r"never heard back",
            r"why (?:haven't|have not|hasn't|didn't|don't) (?:you|anyone|anybody)",
            r"why (?:did|has|have) (?:you not|nobody|no one|no-one)",
            r"why did you (?:choose|pick|hire|take|select|prefer|go with|decide (?:on|for)) "
            r"(?:someone|somebody|another|the other|her|him|them)[^.!?]*",
            r"why (?:was|were|am) (?:i|we) (?:not|rejected|turned down|passed over|declined)[^.!?]*",
            r"why (?:wasn't|was not|am not|haven't|didn't) i\b[^.!?]*",
            r"what (?:(?:did|do|does|has|have) )?"
            r"(?:they|he|she|the other \w+|the others|that person|someone else) "
            r"(?:have|has|had|got|brought|bring|offer|offered)(?: that)? i\b[^.!?]*",
            r"as per my (?:last|previous|earlier) (?:email|message|mail)",
            r"i(?:'ve| have)? (?:already )?(?:emailed|written|called|messaged|wrote|tried)(?: you)? "
            r"(?:several|many|multiple|two|three|four|\d+) times",
            r"are you ignoring",
            r"(?:it's|this is|i find it|how) (?:very |really |quite |so )?(?:rude|unprofessional|disrespectful)",
        ),
        "This reads as blame. Mention the timing they had hoped for, without pointing at it being late.",
    ),
    Phrase(
        "ultimatum",
        "stop",
        (
            r"(?:i )?(?:need|have|must) (?:to )?(?:know|hear|have an answer)(?: from you)? (?:by|before|until)",
            r"a\.?s\.?a\.?p\.?",
            r"urgent(?:ly)?",
            r"(?:final|last) (?:chance|warning|reminder)",
            r"or (?:else )?i(?: will|'ll| shall)",
            r"if i (?:don't|do not) hear (?:back )?(?:from you )?by",
        ),
        "This reads as an ultimatum. If you hold an offer, say so and give its date; otherwise ask about their timing.",
    ),
    Phrase(
        "on_the_spot",
        "stop",
        (
            r"did i get (?:the (?:job|position|role)|it)",
            r"am i (?:your|the) (?:first|top|second) choice",
            r"did i make (?:it|the cut)",
        ),
        "This puts them on the spot. Ask when the next step is expected instead.",
    ),
    Phrase(
        "small",
        "caution",
        (
            r"(?:i'm |i am )?sorry (?:to|for) (?:keep )?"
            r"(?:bother|bothering|disturb|disturbing|pester|pestering)(?:ing)?(?: you)?",
            r"i know (?:that )?you(?:'re| are| must be) (?:very |so |really |super )?busy,? but",
            r"i(?:'m| am) (?:so |really )?desperate",
            r"i (?:really |desperately |badly )?need (?:this|the) (?:job|position)",
            r"(?:it |this )?would mean (?:everything|the world)",
            r"i hope i(?:'m| am) not (?:bothering|annoying|pestering)",
        ),
        "This speaks of your need and lowers your standing. A thank-you or something useful does more.",
    ),
    Phrase(
        "too_sure",
        "caution",
        (
            r"(?:the )?(?:perfect|ideal) candidate",
            r"(?:there is |there's )?no ?-?(?:one|body) (?:is )?better",
            r"i(?:'m| am) sure (?:that )?you(?:'ll| will) agree",
            r"you won't find (?:anyone|somebody|someone) better",
        ),
        "This claims more than it shows. One piece of evidence is stronger.",
    ),
    Phrase(
        "gushing",
        "caution",
        (
            r"(?:my )?dream (?:job|company|come true)",
            r"(?:absolutely|beyond|incredibly) (?:thrilled|honou?red|amazed)",
            r"best interview (?:ever|of my life)",
        ),
        "This is a little much on paper. One plain sentence with a reason says more.",
    ),
    Phrase(
        "filler",
        "caution",
        (
            r"dear sirs?(?: or | ?/ ?|, )(?:dear )?madam",
            r"to whom(?:soever)? it may concern",
            r"i hope (?:this|my|that this) ?(?:email|message|note|mail)? (?:finds|reaches) you(?: well)?",
            r"at your earliest convenience",
        ),
        "This is filler. Use a name, and start with the point.",
    ),
    Phrase(
        "apology",
        "caution",
        (
            r"(?:sorry|apologi[sz]e|apologies) (?:for|about|that) (?:my|the|i) [^.!?]{0,20}"
            r"(?:answers?|performance|was bad|did badly|messed up)",
            r"i was (?:so |very |really |a bit |quite )?nervous",
        ),
        "This draws attention to it. Add the better answer as something you thought of since.",
    ),
    Phrase(
        "arguing",
        "stop",
        (
            r"why (?:did|didn't|have) you (?:not )?(?:choose|pick|hire|chosen|select|reject)[^.!?]*",
            r"why (?:was|wasn't|were) (?:i|someone else)[^.!?]*",
            r"(?:please )?reconsider(?: your decision)?",
            r"(?:you(?:'re| are)|you) (?:making|made) a mistake",
        ),
        "Arguing with the decision closes a door. Thank them, and if you like ask for one suggestion for next time.",
        frozenset({"rejection_reply", "stay_in_touch", "reply", "message"}),
    ),
    Phrase(
        "job_ask",
        "caution",
        (
            r"(?:any |an? )?(?:job )?openings?",
            r"(?:hire|refer|recommend) me",
            r"(?:get|find|give|offer|arrange) me (?:in\b|(?:an? |the |some |any )(?:\w+ ){0,3}(?:job|position|role|place|interview|work|internship|chance))",
            r"(?:do|would|could|might) you (?:have|know of|happen to have)(?: an?| any| some)?(?: \w+){0,2} (?:jobs?|positions?|roles?|vacanc\w+|work)\b",
            r"(?:is|are) there(?: an?| any)?(?: \w+){0,2} (?:jobs?|positions?|roles?|vacanc\w+|work)\b[^.!?]*\?",
            r"(?:something|anything) (?:open )?for me\b[^.!?]*\?",
            r"(?:put in|say) a (?:good )?word",
            r"(?:can|could|may|might) i (?:come and )?work (?:for|with|at) you",
            r"looking for a job[^.!?]*\?",
        ),
        "Asking for a job in a thank-you takes the shine off it. Thank them now; the rest can come later.",
        frozenset({"networking_thanks"}),
    ),
    Phrase(
        "receipt",
        "caution",
        (
            r"(?:did|have) you (?:get|got|receive|received|see|seen) my "
            r"(?:cv|resume|r\u00e9sum\u00e9|application)",
            r"(?:salary|pay|benefits)",
        ),
        "Ask when first conversations start, and add one reason you fit; pay and receipts can wait.",
        frozenset({"application_follow_up"}),
    ),
    Phrase(
        "giving_up",
        "caution",
        (
            r"i (?:assume|guess|take it|suppose)(?: that)? (?:i|you|the)[^.!?]*"
            r"(?:someone else|another candidate|no longer|not (?:been )?(?:chosen|selected)|out)",
            r"since i didn't get (?:it|the job)",
        ),
        "This turns yourself down before they do. Leave the door open instead.",
        frozenset({"final_note", "second_check_in", "long_tail"}),
    ),
    Phrase(
        "too_casual",
        "caution",
        (r"thx", r"u", r"ur", r"pls", r"plz", r"lol", r"btw", r"gonna", r"wanna"),
        "A touch too casual for this. Write it out.",
    ),
)
