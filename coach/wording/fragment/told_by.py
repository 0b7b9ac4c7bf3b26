"""How one says that something was talked about: "she said that", "well, basically", "lol" go, what was said stays."""

import re
from functools import lru_cache

_FILLER = re.compile(
    r"^(?:well|so|omg|wow|ngl|lol|man|dude|gosh|ok so|right|anyways?|um+|uh+|hm+|yeah|yes|yep|ok|okay|"
    r"and|but|also|plus|basically|mostly|mainly|maybe|perhaps|probably|"
    r"(?:it )?(?:seems|seemed|looks|looked|sounds|sounded|feels|felt) (?:like|as if|as though)"
    r"(?= (?:they|everybody|everyone|people|nobody|she|he|there)\b)|"
    r"(?:you|i|one) (?:can|could) (?:really |just |clearly )?(?:tell|see|feel|sense)(?: that)?(?= (?:they|he|she|it|the|everybody|people)\b)|"
    r"honestly|actually|apparently|tbh|btw|like|oh|ah|sure|definitely|just|pretty much|more or less|"
    r"finally|i think|i guess|i believe(?! in\b)|"
    r"(?:dunno|idk|not sure|no idea|no clue|don't know|hard to say)(?=,)|i feel like|i suppose|"
    r"i'd say|i would say|probably|something like|something about|stuff about|things like|"
    r"(?:it|that)(?: was| is|'?s) (?:(?:all|only|just|mostly|really) )?about|it's that|it was that|"
    r"the main thing is|the thing is|for me,?|the whole thing (?:about|with)|"
    r"(?:rather|kinda|sort of|kind of|sorta)(?= (?:a |an )?(?:grill|quiz|ask|talk|chat)))"
    r"(?:,\s*|\s*[-:]\s+|\s+)(?=\S)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,]+(?:on (?:the|a) (?:white)?board|and (?:i )?(?:really )?(?:loved|liked|enjoyed) (?:it|that)|lol|"
    r"omg|wow|ngl|smh|ikr|haha+|hehe|i think|i guess|tho|though|"
    r"basically|you know|or something|or so|and so on|etc|"
    r"(?:and )?(?:also )?stuff(?: like that)?$|and things(?: like that)?|and all that|if i remember right|iirc|imo|"
    r"to be (?:fair|honest|exact)|if i'?m honest|or whatever|for real|frankly|in a way|anyways?|"
    r"tbh|apparently|(?:s?he|they) (?:said|told me|says?)|"
    r"(?:and )?(?:the lot|the works|you name it|all that jazz)|obviously|please|too|as well|"
    r"(?:that |it )?went (?:fine|well|ok(?:ay)?|badly|great|good)|mostly|mainly|to me|to us|(?<!vouch )(?<!work )(?<!speak )(?<!stand in )for me)$",
    re.IGNORECASE,
)
_WHO = (
    r"(?:we|she|he|they|i|{names}|(?:(?:mrs?|ms|dr|prof|professor)\.? )+\w+(?: (?-i:[A-Z]\w+))?|"
    r"(?-i:(?:[A-Z]\w+, )*[A-Z]\w+,? and [A-Z]\w+)(?: each| both| all)?|(?-i:[A-Z][a-z]+))\s+)?"
)
"""Who says it, if that is told."""
_TALKED = (
    r"(?:had |have |'ve |been )*"
    r"(?:talked|spoke|chatted|went on|talking|spoke|bonded|telling (?:me|us)) "
    r"(?:a lot |a bit |mainly |briefly |at length |forever |for ages |for (?:an hour|hours) )?"
    r"(?:about|of|on|over)"
    r"(?:\s+the fact that)?"
    r"|(?:discussed|mentioned|brought up|described|explained|highlighted|stressed|emphasi[sz]ed|discussing)"
    r"(?:\s+to (?:me|us))?(?:\s+the fact)?(?:\s+that)?(?:\s+about)?"
    r"|(?:grilled|quizzed|questioned) (?:me|us) (?:about|on|over)|"
    r"asked (?:\w+ ){0,3}questions? (?:about|on)|"
    r"(?:her|his|their|them|him) (?:saying|telling (?:me|us))(?: (?:that|about)|:)?"
    r"|(?:said|saying|says|told (?:me|us|them|her|him|{names}|(?-i:[A-Z][a-z]+))|noted|complained|"
    r"(?:admitted|shared)(?= that\b)|pointed out)"
    r"(?:\s+(?:that|about)|:(?= ))?"
)
""" "We talked about", "she mentioned that", "they said"."""
_ASKED = (
    r"(?:asked|wanted to know|was asking|kept asking|cared|(?:was|were) keen)(?:\s+(?:me|us))?"
    r"(?:\s+(?:a lot|lots|loads|plenty|a bunch|a few things|(?:\w+ )?questions|more|mostly|mainly)"
    r"(?=\s+(?:about|on|into)\b))?"
    r"(?:\s+(?:about|for|on|into))?"
)
_LEFT_OUT = (
    r"(?:regret|regretted|am sorry|was sorry|wish)(?:\s+that)?\s+I "
    r"(?:neglected|forgot|failed|omitted|didn't get|did not get|missed the chance) to "
    r"(?:say|mention|tell (?:them|her|him)|bring up|add)(?:\s+(?:that|about))?"
    r"|(?:regret|regretted) "
    r"(?:not (?:mentioning|saying|telling (?:them|her|him)|bringing up)|"
    r"that I (?:did not|didn't|never) (?:mention|say|bring up))"
    r"(?:\s+(?:that|about))?"
    r"|(?:neglected|failed|omitted) to (?:say|mention|tell (?:them|her|him)|bring up|add)(?:\s+(?:that|about))?"
    r"|forgot to (?:say|mention|tell(?: (?:them|him|her|you))?|bring up|add)(?:\s+(?:that|about))?"
    r"|forgot (?:that|about)|(?:did not|didn't|never) (?:mention(?:ed)?|said|say|brought up|got to (?:say|mention)|told (?:them|her|him)|get to say|bring up|talk about|"
    r"tell (?:them|her|him|anyone|you))(?:\s+(?:that|about))?"
    r"|(?:should|could)(?:'ve|ve|a| have| of)? (?:said|mentioned|brought up|told (?:them|her|him|you))"
    r"(?:\s+(?:that|about))?|"
    r"wanted to (?:say|mention|add)(?:\s+that)?"
)
""" "I forgot to mention", "should have said"."""
_TO_SAY = r"to (?:say|mention|add|(?:talk|speak) about|bring up|point out|tell (?:them|her|him|you))(?:\s+(?:that|about))?"
_REPORTED = re.compile(
    r"^(?:" + _WHO + r"(?:(?:both|also|really|briefly|mainly|mostly|then|just|even)\s+)*"
    rf"(?:{'|'.join((_TALKED, _ASKED, _LEFT_OUT, _TO_SAY))})\s+(?=\S)",
    re.IGNORECASE,
)
_HEARD = re.compile(
    r"^(?:" + _WHO + r"(?:(?:both|also|really|briefly|then|just|even|quickly)\s+)*"
    r"(?:(?:walked|took|talked|led|guided|ran) (?:me|us) through|"
    r"(?:went|dug|got) (?:through|over|into)|looked at|covered|"
    r"touched (?:on|upon)|(?:showed|drew|sketched|demoed|demonstrated)(?: (?:me|us))?(?: a?round)?|"
    r"gave (?:me|us) (?:a|the|an?\w*) (?:\w+ )?(?:tour|demo|overview|rundown) of|"
    r"(?:was|were) (?:curious|interested) (?:about|in)|"
    r"(?:learned|learnt|found out|heard|noticed|liked|loved|hinted|thinks?|feels?|worr(?:y|ies)) that|"
    r"(?:learned|learnt|found out|heard|cares?|worr(?:y|ies)|was worried) (?:a lot |more |much )?about)\s+(?=\S)|"
    r"^(?:a lot|lots|a bit|bits|loads|plenty|some|much|everything|quite a bit)"
    r"(?: of (?:small )?(?:talk|chat|questions?|discussion))? (?:about|on)\s+(?=\S)|"
    r"^(?:(?:a|the|our|some) )?(?:(?:long|nice|good|short|quick|great|little|interesting) )*"
    r"(?:chat|talk|discussion|conversation|exchange|case study|question) (?:about|on)\s+(?=\S)",
    re.IGNORECASE,
)
"""How one says that something was talked about; told about oneself the same words may be the thing done."""
_ASKED_ME = re.compile(
    r"^(?:(?:i|we) )?(?:was|were|got|have been|'ve been) "
    r"(?:also |mostly |mainly |first |then |even |really )*"
    r"(?:asked|quizzed|grilled|questioned|tested|drilled|examined)"
    r"(?: (?:a lot|mostly|mainly|more|first|questions?))* (?:about|on) (?P<what>[^.;!?]{2,80}?)"
    r"(?:,? (?:and|but|which) (?:i )?"
    r"(?:answered|told|managed|did|could|explained|got|said|had|knew|was able|think|it went)\b.*)?$",
    re.IGNORECASE,
)
""" "I was asked about wound care and I answered": the talk was about wound care."""
_SAID_LATER = re.compile(
    r"^(?:we|i|she|he|they)\b.{3,60}?(?:\b(?:and|but)|,) (?:she|he|they|{names}|(?-i:[A-Z][a-z]+)) "
    r"(?:said|told me|mentioned|explained|answered|thinks?)(?: that)? (?=\S)",
    re.IGNORECASE,
)
""" "I asked about growth and she said they want to double the team": the answer is what is worth telling."""
_CAME_UP = re.compile(
    r"^(?P<what>[^,]{2,60}?) (?:also |mostly |mainly )?"
    r"(?:came up|comes up|was (?:mentioned|discussed|raised|a (?:big )?(?:topic|theme))|"
    r"got (?:mentioned|discussed)|was the (?:main|big|only) (?:topic|thing|theme))"
    r"(?: (?:again|a lot|too|as well|first|twice|briefly|quickly))*(?:,.*)?$",
    re.IGNORECASE,
)
""" "Parking came up": what they talked about is the parking."""
_MET_WITH_LIKING = re.compile(
    r"^i (?:really |also )?(?:liked|loved|enjoyed) "
    r"(?:what|the (?:way|bit|part|thing)|how|hearing(?: what)?) "
    r"(?:s?he|they|{names}|(?-i:[A-Z][a-z]+)) (?:said|told (?:me|us)|explained|talked|thinks?|spoke)"
    r"(?: to me| us)? (?:about|on|of) (?=\S)",
    re.IGNORECASE,
)
""" "I liked what he said about apprentices": what he said."""
_THEIR_THING = re.compile(
    r"^(?:her|his|their|[\w-]+'s) (?:big |main |real |pet |own |favou?rite )*"
    r"(?:thing|topic|subject|theme|hobby horse|soapbox|baby) (?:is|was|seems? to be) (?=\S)",
    re.IGNORECASE,
)
_LABEL = (
    r"(?:the |their |our )?(?:(?:big(?:gest)?|main|key|real|only|one|top|number one|first)\s+)?"
    r"(?:problem|issue|challenge|pain(?: point)?|topic|worry|concern|theme|idea|reason|culture|"
    r"impact)s?\s*"
    r"(?::|=|-(?=\s))\s*"
)
"""What a thing is called before it is said: "biggest problem: retention"."""
_ANNOUNCED = (
    r"(?:(?:they|she|he|we|the team)(?:'ve| have| has| had| face| got)? (?:got )?)?"
    r"(?:an?|one|this|some) "
    r"(?:(?:big|real|huge|serious|specific|recurring|particular|major|nasty|old) )?"
    r"(?:problem|issue|challenge|pain point|headache|bottleneck)s?"
    r"(?:,? (?:namely|which is|being) (?:that )?|\s*[:=,]\s+|\s+-\s+|"
    r"\s+with\s+(?:the fact that |how )?)"
)
""" "A problem, returns pile up unsorted"."""
_LEAD = re.compile(
    rf"^(?:{_LABEL}|{_ANNOUNCED}|"
    rf"it'?s (?=(?:the(?! (?:only|best|first|last|oldest|biggest)\b)|an?|their|your|my|both) |"
    rf"all (?!about\b))|"
    rf"(?:that|about|the fact that|because(?: of)?|cause|regarding|"
    rf"on(?! "
    rf"(?:call|site|duty|time|demand|average|paper|premises?|top|board|mobile|weekends?|week\w*|"
    rf"\w+days?)\b)|"
    rf"re:?)\s+)(?=\S)",
    re.IGNORECASE,
)


def unwrapped(text: str, names: tuple[str, ...], *, heard: bool) -> str:
    """Without fillers at either end and without "she said that"; `heard`: nor "she walked me through"."""
    who = "|".join(re.escape(n) for n in names) or "(?!)"
    reported, told, later, liked = (
        _for_names(p.pattern, who) for p in (_REPORTED, _HEARD, _SAID_LATER, _MET_WITH_LIKING)
    )
    text = _ASKED_ME.sub(r"\g<what>", text)
    if heard:
        text = _CAME_UP.sub(r"\g<what>", _THEIR_THING.sub("", liked.sub("", text)))
        text = later.sub("", text, count=1)
    for _ in range(6):
        before = text
        if heard:
            text = told.sub("", text, count=1)
        text = _TAIL.sub(
            "", _LEAD.sub("", reported.sub("", _FILLER.sub("", text, count=1), count=1), count=1)
        )
        if text == before:
            break
    return text


@lru_cache(maxsize=256)
def _for_names(pattern: str, who: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("{names}", who), re.IGNORECASE)
