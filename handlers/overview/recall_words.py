"""The ways people ask about what they told: how often I wrote, when we spoke last, who decides, what their problem was."""

from coach import lazy_re as re

_LEAD = r"^\W*(?:(?:so|and|ok|hey|hm+|remind me|tell me|please)\b[,:]? *)*"
HOW_OFTEN = re.compile(
    _LEAD
    + r"(?:how (?:many times|often)|how many (?:e-?mails|mails|messages|notes|calls)) (?:did|have|do) i\b",
    re.I,
)
LAST = re.compile(
    _LEAD + r"(?:when (?:did|was it) i (?:last )?(?:write|wrote|e-?mail|mail|call|thank|contact|text)|"
    r"when was my last (?:mail|e-?mail|message|note)|"
    r"(?:did|have) i (?:already |ever )?"
    r"(?:write|written|e-?mail(?:ed)?|mail(?:ed)?|call(?:ed)?|thank(?:ed)?|contact(?:ed)?|send|sent)\b"
    r"(?! too))",
    re.I,
)
NEXT_MEETING = re.compile(
    _LEAD + r"(?:when|what|which)(?:'s| is) (?:my |the )?next (?:interview|meeting|round|call|one)\b", re.I
)
DECIDES = re.compile(
    _LEAD + r"when (?:do|does|will|did) (?:\w+ ){1,3}?"
    r"(?:decide|say (?:they|she|he)(?:'d| would|'ll| will)? decide|tell me)\b",
    re.I,
)
TALKED = re.compile(
    _LEAD + r"when (?:did|was it) (?:i|we) (?:last )?(?:talk|speak|talked|spoke|chat|hear|heard|meet|met)\b|"
    r"when did (?:they|she|he|\w+) last (?:write|reply|answer|call)\b|"
    r"(?:how long (?:is it|has it been|ago is it)|how many days) since (?:i|we) "
    r"(?:talked|spoke|heard|met)\b|"
    r"wh?en did we last (?:write|e-?mail|have contact)\b",
    re.I,
)
WHO = re.compile(_LEAD + r"who (?:did i (?:talk|speak|meet)|was (?:it|there|in)|is my contact)\b", re.I)
WHAT = re.compile(
    _LEAD + r"(?:who (?:will |is going to |really |finally )*"
    r"(?P<who>decides?|makes? the (?:\w+ )?(?:decision|call|choice))|"
    r"what (?:was|were|is|did)\b.*\b"
    r"(?P<what>problem|talk(?:ed)? about|topics?|idea|forget|forgot|liked?|decides?|"
    r"(?:say|tell (?:them|her|him))(?= (?:\w+ ){0,3}(?:interview|there|call|talk|meeting)\b))\b)",
    re.I,
)
EVERYBODY = re.compile(
    _LEAD + r"(?:(?:did|have) i (?:already |now |really )?"
    r"(?:thank(?:ed)?|wr(?:ite|itten) to|e?-?mail(?:ed)?|answer(?:ed)?) "
    r"(?:every(?:body|one)|all\b.*|them all|both\b.*|the (?:whole )?(?:panel|committee|team|lot))|"
    r"(?:who|whom) "
    r"(?:have i not|haven'?t i|did i not|didn'?t i|do i still (?:have|need) to|must i still|"
    r"have i yet to|else (?:do|should|must) i|is (?:still )?(?:left|missing)|still needs an?|"
    r"(?:is|are) (?:still )?open)\b.*?"
    r"(?:thank\w*|thank[- ]you)\b.*|"
    r"(?:any|is there any|are there any) (?:open |missing )?thank[- ]?you'?s?(?: notes?)? "
    r"(?:left|open|missing|to (?:send|write))?)\W*$",
    re.I,
)
TOO_MUCH = re.compile(
    _LEAD + r"(?:(?:did|have|do) i "
    r"(?:annoy\w*|bother\w*|offend\w*|upset|push\w*|pester\w*|bug\w*|scare\w*|overdo\w*|overdone|"
    r"irritate\w*)\b.*|"
    r"(?:am|was) i (?:being )?(?:too |a bit |very )*(?:pushy|much|annoying|eager|quiet|loud|a pest)|"
    r"(?:have|did) i (?:written|write|writing|send|sent) (?:(?:to )?[\w.&-]+ ){0,3}too "
    r"(?:much|often))\b",
    re.I,
)
YES_OR_NO = re.compile(_LEAD + r"(?:did|have) i\b", re.I)
