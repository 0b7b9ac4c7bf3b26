"""Of what kind the message was that somebody tells of: thanks, an answer, an addendum, a check-in, a call nobody took."""

from coach import lazy_re as re

KIND_WORDS = (
    (
        "call_attempt",
        r"\b"
        r"(tried "
        r"(calling|to call|ringing|phoning|(her|his|their) (phone|number|line|office)|"
        r"(?!to |a |an |the |again)[\w'’-]+\b[^.;!?]{0,24}\b(?:phone|by phone|on the line))|"
        r"(?:tried|called|rang|phoned)\b[^.;!?]{0,40}\b"
        r"(?:no luck|no joy|couldn['’]?t get (?:through|hold of|her|him|them)|"
        r"(?:was|line was|is) (?:busy|engaged)|"
        r"went (?:to voice ?mail (?:and|but|so) (?:i )?(?:hung up|left no|did ?n['’]?t)|unanswered))|"
        r"(called|rang|phoned|rung|dialled|dialed)\b.{0,40}\b"
        r"(no answer|no reply|no pick[- ]?up|nobody|no one|no-one|not there|no luck"
        r"|(did ?n'?t|did not|does ?n'?t|never|without) (pick\w*( it)? up|answer\w*|an answer)|"
        r"(kept|just|only) (ringing|rang|rung)|rang out|line was busy|hung up)|"
        r"missed (her|him|them))\b",
    ),
    ("offer_acknowledgement", r"\b(thank|thanks|thx|accept|acknowledg)\w*\b.*\boffer\b"),
    (
        "reply",
        r"\b(answered|replied|responded|wrote back)\b[^.;!?]{0,40}\b(?:with|and|to say) (?:my |many )?"
        r"(?:thanks|thanked)\b",
    ),
    (
        "thank_you",
        r"\b(thank|thanks|thx|(?:how |so |very |am |was )grateful|my gratitude|appreciat(?:e|ed) (?:it|(?:his|her|their) \w+)\b)",
    ),
    (
        "offer_notice",
        r"\b(told|informed|let|wrote|e-?mailed|called|mentioned|reminded|updated|warned)\b.*\b"
        r"((my|an|another|the|other) (\w+ )?(offer|deadline)|about [\w&.' -]{2,30} offer|"
        r"(?:been|was|were|got) offered "
        r"(?:something|a job|the job|another|one|it|a (?:place|post|position|role))|"
        r"have (?:something|a job) on the table)\b",
    ),
    (
        "reply",
        r"\b"
        r"(repl(y|ied)|answered|responded|wrote back|got back to|said yes|agreed to|confirmed|accepted)\b|"
        r"\b(?:the|my|an?) (?:\w+ )?(?:answer|response) to\b",
    ),
    (
        "addendum",
        r"\b(addend(um|a)|left out|forgot to (mention|say|tell)|one (more )?thing (i|to)|to add to|wanted to add"
        r"|"
        r"(points?|things?|bits?|parts?|answers?|examples?|projects?) (that )?i "
        r"(forgot|missed|left out|didn'?t (mention|get to)))\b",
    ),
    (
        "light_touch",
        r"\b(articles?|podcasts?|blog ?posts?|congratulat\w+|congrats|happy (birthday|new year|holidays))\b",
    ),
    (
        "reply",
        r"\bsaid (?:(?:that['’]?s|it['’]?s|that is) )?(?:fine|ok(?:ay)?|no (?:bother|worr(?:y|ies)|problem|rush|hurry|hassle|trouble|matter|pressure))\b",
    ),
    ("references", r"\breferences?\b"),
    (
        "value_add",
        r"(?<!good )(?<!bad )(?<!no )(?<!any )(?<!better )(?<!an okay )(?<!smart )\bideas?\b"
        r"(?! to (?:write|e?-?mail|call|ask|send|ping|text|wait))|"
        r"\b(?:proposal|sample)\b",
    ),
    ("status", r"\b(check(ed)?[- ]?in|follow(ed)?[- ]?up|update|status|chased|nudged)\b"),
)
UNANSWERED = re.compile(
    r"\b(?:has|have|had|did|does|do|is|are|was|were|would|will|wo|ca)(?:n['’]?t| not)\b(?: \w+){0,2}? "
    r"(?:repl\w+|answer\w*|respon\w+|(?:got|gotten|written|wrote|get|write)\b(?: \w+)? back)\b|"
    r"\b(?:no|without(?: an?| any)?|never(?: an?| any)?|not(?: an?| any| one)?|zero|any) (?:\w+ )?"
    r"(?:repl(?:y|ies|ied)|answers?|answered|response|responded)\b|"
    r"\bnever (?:\w+ )?(?:repl\w+|answer\w+|respond\w+)\b",
    re.I,
)
""" "Brad hasn't replied": nothing of his is answered."""
COURTESY = re.compile(
    r"(?:[,.;!:)-]|\s-)\s*(?:(?:many|ok|cool|great|and|so) )*(?:thanks|thank (?:you|u)|thx|ty)\b"
    r"(?: (?:a lot|a bunch|so much|again|bot|for (?:the|your|that|this)(?: \w+){1,3}))?\W*$|"
    r"^\W*(?:(?:ok(?:ay)?|great|good|cool|many)\b[, ]*)*(?:thanks|thank (?:you|u)|thx)"
    r"(?: (?:a lot|so much|for (?:the|your|that)(?: \w+){1,2}))?\s*[,.;!:–-]+\s*(?=\w)",
    re.I,
)
""" "Check-in sent, thanks": said to the bot."""


def kind_in(text: str) -> str | None:
    """ "Rang Dana, no answer" is a call that nobody took; where nobody answered, nothing is a reply."""
    text = COURTESY.sub(" ", text)
    answered = UNANSWERED.sub(" ", text)
    return next(
        (
            kind
            for kind, pattern in KIND_WORDS
            if re.search(pattern, text if kind == "call_attempt" else answered, re.I)
        ),
        None,
    )
