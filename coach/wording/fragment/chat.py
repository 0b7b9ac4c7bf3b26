"""How people type in a chat: shortened, blunt, or to say that there is nothing to say."""

import re

from coach.wording.vocabulary import word_set

NOTHING = frozenset(
    {
        *(
            "no",
            "nope",
            "nothing",
            "none",
            "skip",
            "n/a",
            "na",
            "idk",
            "-",
            "?",
            "nah",
            "not really",
            "dunno",
        ),
        *(
            "don't know",
            "i don't know",
            "no idea",
            "nothing really",
            "nothing special",
            "not sure",
            "no comment",
        ),
        *(
            "can't remember",
            "i can't remember",
            "don't remember",
            "i don't remember",
            "nothing much",
            "neither",
        ),
        *(
            "everything",
            "all sorts",
            "this and that",
            "all kinds of things",
            "various things",
            "lots of things",
        ),
        *("not that i know", "not that i remember", "nothing in particular", "nothing comes to mind", "pass"),
    }
)
"""Answers that say there is nothing to say."""
NOTHING_STARTS = (
    "nothing special",
    "nothing in particular",
    "nothing much",
    "the usual",
    "a bit of everything",
    "a little of everything",
    "not much",
    "can't think of",
    "don't think",
)
CHAT = {
    "w/": "with",
    "w": "with",
    "abt": "about",
    "btwn": "between",
    "hes": "he's",
    "shes": "she's",
    "nite": "night",
    "wks": "weeks",
    "wk": "week",
    "msgs": "messages",
    "w/o": "without",
    "bc": "because",
    "b/c": "because",
    "cuz": "because",
    "coz": "because",
    "cos": "because",
    "ppl": "people",
    "mgmt": "management",
    "mgr": "manager",
    "yrs": "years",
    "yr": "year",
    "hrs": "hours",
    "mins": "minutes",
    "tho": "though",
    "thru": "through",
    "u": "you",
    "ur": "your",
    "r": "are",
    "dont": "don't",
    "doesnt": "doesn't",
    "didnt": "didn't",
    "cant": "can't",
    "wont": "won't",
    "isnt": "isn't",
    "arent": "aren't",
    "wasnt": "wasn't",
    "im": "I'm",
    "ive": "I've",
    "id": "I'd",
    "theyre": "they're",
    "theyve": "they've",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "thats": "that's",
    "i": "I",
    "i'm": "I'm",
    "i've": "I've",
    "i'd": "I'd",
    "i'll": "I'll",
    "&": "and",
    "+": "and",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "have to",
    "dept": "department",
    "govt": "government",
    "exp": "experience",
    "info": "information",
    "asap": "soon",
    "atm": "at the moment",
    "biz": "business",
    "havent": "haven't",
    "hasnt": "hasn't",
    "youre": "you're",
    "alot": "a lot",
    "teh": "the",
    "kinda": "rather",
    "theres": "there's",
    "whats": "what's",
    "hows": "how's",
    "youll": "you'll",
    "theyll": "they'll",
    "shouldnt": "shouldn't",
    "hadnt": "hadn't",
    "werent": "weren't",
    "aint": "ain't",
    "shoulda": "should have",
    "coulda": "could have",
    "sgt": "sergeant",
    "cert": "certificate",
    "em": "them",
    "'em": "them",
    "n": "and",
    "esp": "especially",
    "prob": "probably",
    "convo": "conversation",
    "lotta": "lot of",
    "sorta": "rather",
}
"""How people shorten in a chat -> how it is written in a letter."""
BLUNT = word_set(
    "suck sucks sucked shit shitty crap crappy stupid idiot idiots idiotic dumb awful terrible horrible hate hates "
    "hated hell damn fuck fucked fucking ass mess messy chaos chaotic disaster toxic lazy clueless incompetent "
    "ugly ridiculous boring joke nightmare useless garbage rubbish bullshit arrogant rude lol lmao wtf screwed "
    "pathetic weird creepy bored dysfunctional"
)
"""Not for an employer's eyes: a fragment with one of these is kept for the user only."""
WHOLE = {
    "remote": "the remote work",
    "remote work": "the remote work",
    "hybrid": "the hybrid set-up",
    "wfh": "working from home",
    "work from home": "working from home",
    "flat": "the flat hierarchy",
    "chill": "relaxed",
    "pretty chill": "relaxed",
    "very chill": "very relaxed",
    "so chill": "relaxed",
    "chilled": "relaxed",
}
"""Said in one word in a chat, and in more in a letter."""
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
