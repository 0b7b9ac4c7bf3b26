"""What a letter leaves out though it was told: pay, the commute, home, and what one does not say."""

import re

UNSPOKEN = re.compile(
    r"(?:just |mostly |mainly )?"
    r"(?:the |their |your |a |an |good |better |more |higher |great |nice |short |shorter |easy |"
    r"long )*(?:money|(?:uncapped )?commissions?|"
    r"(?:(?:pay|salary|wage|comp|compensation) )?(?:expectations?|range|bands?|scale|package|numbers)|"
    r"comp|compensation|(?:day|hourly) rates?|(?:a )?raise|(?:my )?start date|notice period|pay|"
    r"salary|wages?|commute|holidays?|vacation|benefits|perks|bonus|prestige|visa|title|job security|"
    r"cash|need (?:a|any|the) job|i need (?:a|any|the) job)",
    re.IGNORECASE,
)
"""Reasons that are good ones and stay with the user: no employer is told that it is the pay."""
_SUM = re.compile(
    r"\b(?:salary|comp|compensation|wages?|pays?|pay|hourly|bonus|per (?:hour|annum|year)|an hour|lpa|"
    r"ctc)\b(?=.*\d)|"
    r"\d[\d.,]*k?\b.*\b(?:salary|an hour|per hour|a year|lpa|ctc)\b|[$£€] ?\d[\d.,]*k\b",
    re.IGNORECASE,
)
"""A sum that would be paid."""
AT_HOME = re.compile(
    r"(?:my (?:own |two |three |\d )*(?:kids?|children|sons?|daughters?|wife|husband|partner|family|mom|mum|dad|parents|"
    r"dogs?|cats?|divorce|health|illness|pregnancy|religion|tattoos?|piercings?|gap year|boat|car|hobby|hobbies)"
    r"(?:,? and |, )?)+",
    re.IGNORECASE,
)
"""Of the user's life at home: no proof of anything at work."""


def without_pay(told: str) -> str:
    """What was talked about without the pay, for which nobody is thanked: "salary and the new rota" -> "the new rota"."""
    parts = re.split(r"\s*,\s+(?:and )?|\s+and\s+", told)
    lead = re.compile(
        r"(?:\W*(?:we )?(?:talked |spoke |mostly |mainly |just |also )*(?:about )?)", re.IGNORECASE
    )
    kept = [
        p
        for p in parts
        if not UNSPOKEN.fullmatch(lead.sub("", p, count=1).strip(" .!?")) and not _SUM.search(p)
    ]
    return told if len(kept) == len(parts) else " and ".join(kept)


PRIVATE = re.compile(
    r"(?:(?:it|that)(?:'s| is|'d be) )?(?:much |a lot |way )?(?:closer|nearer)(?: to .*)?|"
    r"(?:i'm|i am|i've had it|just|so) ?(?:so |just |really )*"
    r"(?:tired|sick|bored|fed up|burn(?:ed|t) out|done|over it|had it)\b.*|"
    r"(?:to )?(?:be|live|stay) (?:near|close to|closer to|with) my .*|"
    r"(?:i |just )?(?:need|want|fancy)(?: a| some)? change(?: of .*)?|(?:to )?(?:get|getting) (?:out of|away from) .*|"
    r"(?:it(?:'s| is)|they(?:'re| are)|you(?:'re| are)|the office is|it is)? ?"
    r"(?:just |very |really |so |quite )?(?:close to|near|next to|not far from|around the corner)"
    r"(?: (?:home|me|my (?:home|house|place|flat|apartment))|$).*|"
    r"(?:i|i'd) (?:just )?(?:need|could use|want) (?:a|any|the|some) (?:job|money|visa|income|change of scene).*|"
    r"(?:they|you|it) pays? .*|.*\b(?:better|more|good|great|decent) (?:pay|money|salary)\b.*|"
    r"(?:i )?(?:hate|dislike|am bored with|am fed up with) my (?:current |old |last )?"
    r"(?:job|boss|company).*",
    re.IGNORECASE,
)
"""The same, said in a sentence."""
