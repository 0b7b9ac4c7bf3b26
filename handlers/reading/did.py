"""The user did it: "told Kim about the offer" is no offer of theirs, "sent Kim a reminder" no wish for one."""

from coach import lazy_re as re
from handlers.reading.lead import behind

LEAD = (
    behind(
        "yes|yep|yeah|alright|grand|cool|fine|great|lovely|perfect|good|brilliant|sure|nice|cheers|right|done|super"
    )
    + r"(?:i(?:['’]?ve)? )?(?:'ve |have )?"
    r"(?:just |also |already |finally |now |tried to |tried |went ahead and )*"
)
DID = re.compile(
    LEAD + r"(?:did (?:it|that|so|this)|told|reminded|updated|let (?!me\b|us\b)\w+(?: \w+)? know|warned|"
    r"alerted|briefed|prepped|call(?:ing)? (?!with\b|at\b|from\b|in\b|is\b)\w+|ringing|informed|sent|"
    r"wrote|emailed|e-mailed|mailed|texted|messaged|dm'?d|pinged|thanked|got back to (?!me\b|us\b)\w+|"
    r"called|rang|phoned|"
    r"fired off|shot (?:off|over)|passed (?:on )?my|replied|answered (?!badly|poorly|wrong|well)|"
    r"responded|followed up|checked in|nudged|chased|reached out|"
    r"(?:dropped|gave) (?:her|him|them|\w+) (?:a|an) "
    r"(?:line|note|email|e-mail|mail|message|text|call|ring|update|quick \w+)|"
    r"left (?:her|him|them|a|[\w'’-]+ a) (?:voice ?mail|voice message|voice|message|msg|vm)|"
    r"(?:gave|handed|passed|forwarded) (?:her|him|them|[\w'’-]+) (?:the|my) "
    r"(?:thank[- ]?(?:you|s)|note|mail|e-?mail|letter|message)|"
    r"checked with (?!me\b|us\b|my\b)\w+|said (?:(?:that['’]?s|it['’]?s) )?(?:i(?:['’]ll| will| would|['’]d)(?=\W*$)|fine|ok(?:ay)?|thanks|thank you|no (?:bother|worr(?:y|ies)|problem|rush|hurry|hassle|trouble|matter))|asked (?!for\b|me\b|us\b|to\b|about\b|if i\b|when i\b))\b(?! (?:me|us)\b)",
    re.I,
)
HERS = re.compile(
    r"^\W*(?:(?:and|ok|so|now|also|but)\b[ ,]*)*[^\W\d_][\w-]+(?:['’]s|s['’])"
    r"(?: (?:one|note|mail|e-?mail|message|thank[- ]?you|letter|card))? (?:is|was|has) "
    r"(?:now |just |already )?(?:gone(?: out)?|out|sent|off|away|done|on (?:its|the) way)\b",
    re.I,
)
""" "And Jo's is gone too"."""
OUT = re.compile(
    r"\b"
    r"(?:thank[- ]?yous?|thank[- ]?you (?:notes?|mails?|e-?mails?)|notes?|(?:e-?)?mails?|letters?|"
    r"texts?|voicemails?|check[- ]?ins?|follow[- ]?ups?|repl(?:y|ies)|messages?|one|ones)"
    r"(?:['’]s)? "
    r"(?:(?:to|for) [\w ,&.]{2,40}?(?:['’]s)? )?"
    r"(?:(?:is|are|was|were|been|got|just|now|already|all|both|has|have)\b ?)*"
    r"(?:out|sent|posted|delivered|gone(?: out)?|away(?! (?:from|until|till|for))|off(?! (?:to|until|till|for))|"
    r"on (?:its|their) way)\b|"
    r"^\W*(?:my |the |their |\w+ )?"
    r"(?:take-? ?home|task|test|assignment|case study|challenge|exercise|homework|essay|form|"
    r"questionnaire|portfolio|cv|resume|samples?|slides|documents?|references?)"
    r"(?: (?:is|are|was|were|has been|have been|just|already|now|all|finally))* "
    r"(?:out|sent|handed in|submitted|uploaded|delivered|returned|turned in|on its way)\b|"
    r"^\W*(?:(?:all|ok|yes|yep)[ ,]+)?(?:done|sent|finished|did|thanked|mailed|e-?mailed)(?: with| to)? "
    r"(?:(?:them )?all|every ?(?:one|body)|both|(?:the )?(?:\d|two|three|four|five|six))"
    r"(?: (?:of (?:them|the \w+)|them|\d|two|three|four|five|six|notes|thank[- ]?yous))*\W*$|"
    r"^\W*(?:it'?s|it is|it has|that'?s|they'?re|all) (?:all )?(?:gone(?: out)?|out|sent|off|on its way)\b",
    re.I,
)
""" "Thank-yous sent to all", "the one to Tom is out": done, without a word about who did it."""
LOOSE = ("offer", "remind", "rejected", "note", "other", "interview", "decision", "draft", "debrief", "heard")
"""Intents that such words settle otherwise."""
