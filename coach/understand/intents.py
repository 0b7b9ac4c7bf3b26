"""What a message wants: an ordered table of phrases, the first that fits decides."""

import re

from coach.understand.reading import Intent

COMMANDS: dict[str, Intent] = {
    "interview": "interview",
    "applied": "applied",
    "apply": "applied",
    "debrief": "debrief",
    "sent": "sent",
    "heard": "heard",
    "snooze": "snooze",
    "later": "snooze",
    "decision": "decision",
    "reschedule": "reschedule",
    "moved": "reschedule",
    "cancel": "cancel",
    "offer": "offer",
    "rejected": "rejected",
    "rejection": "rejected",
    "withdraw": "withdrawn",
    "withdrawn": "withdrawn",
    "withdrew": "withdrawn",
    "remind": "remind",
    "reminder": "remind",
    "contact": "contact",
    "person": "contact",
    "list": "list",
    "plan": "list",
    "today": "list",
    "next": "list",
    "draft": "draft",
    "write": "draft",
    "ok": "ask_if_ok",
    "check": "ask_if_ok",
    "note": "note",
}
_THEY = r"(?:they|he|she|dana|recruiter|hr|the\s+team|hiring\s+manager|manager|company|the\s+company|hm)"
_EVENT = (
    r"(?:interviews?|intervews?|interveiw|intreview|onsite|on-site|phone\s?screen|screening|panel|loop|"
    r"(?:first|second|third|fourth|final|last|next|1st|2nd|3rd|4th|technical|tech|hr|coding|culture|hm|superday|"
    r"take[- ]?home|case|manager|managerial)\s+(?:round|call|interview|screen|chat|stage)|superday|"
    r"round\s+(?:\d|one|two|three|four|five)|assessment\s+cent(?:re|er)|hirevue|telephonic)"
)
_MEET = r"(?:call|chat|meeting|coffee|screen|video|zoom|teams|meet|conversation|intro|catch[- ]up|talk|session|round)"

_TABLE: tuple[tuple[Intent, str], ...] = (
    ("remind", r"^(?:please\s+|pls\s+|can\s+you\s+|could\s+you\s+)?(?:remind|nudge|ping|poke|alert|wake)\s+me\b|\bset\s+(?:a|me\s+a)\s+reminder|\breminder\s+(?:for|to|on|at)\b"),
    ("snooze", r"\bsnooze|^(?:not\s+(?:now|today)|later|remind\s+later|ask\s+(?:me\s+)?(?:again\s+)?(?:later|tomorrow|next|on|in))|\b(?:come|get|check)\s+back\s+(?:to\s+me\s+)?(?:in|on|at|later|tomorrow|next|after)|\bpause\s+(?:until|till|for|everything|all|nudges)|\bleave\s+(?:it|me|this)\s+(?:until|till|for|alone)|\bnot\s+(?:before|until|till)\b|^(?:un)?til[l]?\s|^postpone\s+(?:this|it|the\s+(?:nudge|reminder))|\bbug\s+me\s+(?:later|again|on|in|after)|\bquiet\s+(?:until|till|for)"),
    ("ask_if_ok", r"\b(?:can|could|should|may|shall|is\s+it\s+(?:ok|okay|fine|alright|too|bad|weird|rude|annoying|time)|would\s+it\s+be|ok(?:ay)?\s+to|am\s+i)\b[^.!\n]{0,40}\b(?:write|email|e-mail|mail|message|text|call|ping|contact|follow\s*[- ]?up|reach\s+out|send|nudge|bother|ask|check\s+in|chase|connect|late|early|soon|annoying|pushy|pester|ring|reply|respond|dm|add)\b[^.!\n]*\??|\b(?:too\s+(?:late|early|soon)|how\s+long\s+(?:should|do|to)|when\s+(?:should|can|do|is\s+it\s+ok)|ok\s+to\s+send|good\s+to\s+send|alright\s+to\s+send|is\s+this\s+(?:ok|okay|fine|too))\b"),
    ("draft", r"\b(?:draft|word(?:ing)?\s+(?:it|this|something|a|an)|help\s+me\s+(?:write|word|say|reply|respond|answer|draft|with\s+(?:a|the|an)\s+(?:thank|reply|email|note|message|follow))|write\s+(?:me\s+|up\s+)?(?:a|an|the|something|my)\b|compose|what\s+(?:should|do|can|would)\s+i\s+(?:say|write|reply|answer|send)|how\s+(?:should|do|can)\s+i\s+(?:word|phrase|reply|respond|answer|write|say)|(?:give|show|make|need)\s+(?:me\s+)?(?:a|an|the|some)\s+(?:\w+\s+){0,2}(?:draft|wording|template|thank[- ]?you\s+(?:note|email|mail)|message|reply|email)|shorter|other\s+wording|different\s+wording|less\s+formal|more\s+formal|warmer|can\s+you\s+(?:write|reply|word))\b"),
    ("list", r"what'?s\s+(?:next|up|planned|on|due|pending|open|the\s+plan|coming|happening|my|left|outstanding|waiting)|\bwhats?\s+(?:next|on|due|coming\s+up|planned)|\bwhat\s+(?:is|are)\s+(?:next|planned|due|my|the\s+plan|coming|pending|open)|\bwhat\s+(?:do|should|have)\s+i\s+(?:have|need\s+to\s+do|do\s+(?:next|now|today|this)|got)|\b(?:show|list|see)\s+(?:me\s+)?(?:my|all|the|everything|what|interviews|plan|upcoming|open)|\bmy\s+(?:plan|interviews|list|pipeline|week|schedule|agenda|applications|reminders|nudges)\b\s*\??$|\bhow\s+(?:am|are)\s+(?:i|we|things|my)\s+(?:doing|going|looking)|\bhow'?s\s+(?:my|it\s+looking|the\s+search)|\bstatus\s*\??$|^(?:plan|list|agenda|today|overview|pipeline|upcoming|summary|stats)\s*\??$|\bwhere\s+(?:am\s+i|do\s+(?:i|things)\s+stand|are\s+we)|\bwhen(?:'s|\s+is|\s+was|\s+are|\s+do\s+i|\s+will\s+you|s)\b[^.!\n]*\??$|\bwho\s+(?:do|should|am|is|have)\b[^.!\n]*\?|\banything\s+(?:due|today|planned|to\s+do|for\s+me|i\s+should)|\bwhat\s+did\s+i\b"),
    ("offer", r"\b(?:got|have|received|had|getting|made|gave|extended|extend|sent|with|an?|the|their|my|written|verbal|counter|job)\s+(?:\w+\s+){0,3}?offer(?:s|ed)?\b|\boffer\s+(?:expires|deadline|from|letter|came|is|in|accepted|ends|valid|good|needs|must|by|has|runs|lapses)|\bthey\s+offered|\boffered\s+(?:me|the)|\b(?:got|landed)\s+the\s+job\b|\baccept(?:ed|ing)?\s+(?:the|their|an)\s+(?:\w+\s+){0,2}?(?:offer|job|role)|\bstart\s+date\b|\bfirst\s+day\b|\bi\s+start(?:ed)?\s+(?:on|at|work|my|with)|\bi'?m\s+hired|\bgot\s+hired|\bsigned\s+(?:the\s+)?(?:offer|contract)"),
    ("withdrawn", r"\bwithdr[ae]w(?:n|ing)?\b|\b(?:pulled|pulling|dropped|dropping|bowed|bowing)\s+(?:my\s+application|out)|\bdeclined?\s+(?:the|their|to\s+continue)\s+(?:\w+\s+)?(?:interview|process|invite|role|job|offer)|\bturned\s+(?:them|it|the\s+\w+)\s+down|\bno\s+longer\s+interested|\bnot\s+(?:going\s+)?(?:to\s+)?(?:continu|pursu|proceed)\w*\s+(?:with|on)?|\bi(?:'ve|\s+have)?\s+(?:decided\s+)?(?:against|not\s+to\s+(?:continue|proceed|go))|\b(?:i'?m|im)\s+out\s+(?:of|at)|\bi\s+(?:passed|said\s+no)\s+(?:on|to)"),
    ("rejected", r"\breject(?:ed|ion|s|ing)?\b|\bturned\s+(?:me|us)\s+down|\bpassed\s+on\s+me|\bdid(?:n'?t|\s+not)\s+(?:get\s+(?:it|the|in|through|past|selected|picked)|make\s+it|select|move|pick)|\b(?:going|went|gone|moving|moved|proceeding|decided\s+to\s+(?:go|move|proceed)|chose|picked)\s+(?:forward\s+|ahead\s+|on\s+)?(?:with\s+)?(?:another|other|someone|somebody|different|an\s+internal|internal)|\bnot\s+(?:moving|going|proceeding|selected|shortlisted|successful|a\s+fit|the\s+right\s+fit|a\s+match|be\s+moving|progressing)|\bunsuccessful|\bsaid\s+no\b|\bgot\s+a\s+no\b|\bno\s+from\b|\b(?:they|it'?s)\s+(?:a\s+)?no\b|\bposition\s+(?:has\s+been\s+|was\s+|is\s+|got\s+)?(?:filled|closed|cancelled|canceled)|\brole\s+(?:has\s+been\s+|was\s+|is\s+|got\s+)(?:filled|closed|cancelled|canceled)|\bfilled\s+(?:the|it)|\bwon'?t\s+be\s+(?:moving|proceeding|progressing)|\bdinged\b|\bunfortunately\b"),
    ("cancel", r"\b(?:cancel(?:l?ed|ling|s)?|called\s+off|call\s+off|scrapped|is\s+off|got\s+pulled|not\s+happening|fell\s+through|scratch\s+that|delete|remove|forget\s+(?:the|that|it))\b"),
    ("decision", r"\b(?:decision|decisions|decid(?:e|es|ed|ing)|hear(?:ing)?\s+(?:back\s+)?(?:from\s+\w+\s+)?(?:by|within|in|on|before|next|early|sometime|after|end|soon|mid|this|tomorrow|later)|get\s+back\s+to\s+me|getting\s+back|be\s+in\s+touch|let\s+(?:me|us)\s+know|make\s+(?:a|the)\s+call|results?\s+(?:by|on|in|next|expected|out|will)|answer\s+(?:by|expected|next|in|within|on|should)|feedback\s+(?:by|in|within|next|on|expected|should)|update\s+(?:me\s+)?(?:by|in|within|next|on|expected))\b"),
    ("reschedule", r"\b(?:resched\w*|moved?\b(?!\s+(?:forward|ahead|on\b|me\s+(?:to\s+the|forward))|ing\s+forward)[^.!\n]{0,40}\b(?:to|up|back|from|till|until|it|the|our|my)\b|we\s+got\s+moved|(?:pushed|bumped|shifted|changed|postponed|brought\s+forward|delayed|pulled|switched|preponed|prepone|postpone|push|bump|shift|pushing|moving|shifting)\b|instead\s+of\s+(?:monday|tuesday|wednesday|thursday|friday|mon|tue|wed|thu|fri)|new\s+(?:time|date|slot)|different\s+(?:time|day|date|slot)|make\s+it\s+\d)"),
    ("sent", r"\b(?:i\s+|i've\s+|i\s+have\s+|just\s+|already\s+|have\s+|finally\s+|ok\s+|yes\s+|yep\s+)*(?:sent|thanked|emailed|e-mailed|messaged|texted|wrote|written|followed\s*-?\s*up|reached\s+out|dm'?e?d|pinged|replied|responded|answered|posted|mailed|submitted\s+(?:the|my)\s+(?:take|task|assignment|case|test)|called|rang|phoned|left\s+(?:a|him|her|them)\s+(?:voice|message)|connected\s+with|dropped\s+(?:him|her|them|a\s+(?:note|line)))\b"),
    ("heard", r"\b(?:heard\s+(?:back|from)|got\s+(?:a\s+|an\s+)?(?:reply|response|answer|email|e-mail|mail|call|message|text|word|feedback|update|callback)|(?:wrote|written|replied|responded|answered|emailed|called|messaged|texted|got|came|pinged|rang|reached)\s+(?:back|me|us|out)|(?:called|emailed|replied|wrote|texted|responded|answered|messaged|rang|phoned)\s*(?:$|[.,!;]|today|yesterday|this|just)|moved?\s+(?:me\s+)?(?:forward|to\s+the\s+next|on\s+to)|advanc(?:ed|ing)|next\s+(?:round|stage|step)|made\s+it\s+(?:to|through)|passed\s+the|through\s+to|got\s+through|reached\s+out|in\s+touch|left\s+me\s+a\s+(?:voice|message)|viewed\s+my)\b"),
    ("debrief", r"\b(?:debrief|it\s+went|that\s+went|went\s+(?:really\s+|pretty\s+|quite\s+|so\s+|very\s+|super\s+)?(?:well|great|good|ok|okay|fine|bad|badly|poorly|terribl\w+|horribl\w+|awful\w*|amazing|smooth\w*|terrific|sideways|south|alright|decent\w*)|did(?:n'?t|\s+not)\s+go|nailed|bombed|aced|blew\s+it|messed\s+up|screwed\s+up|tanked|how\s+it\s+went|just\s+(?:finished|got\s+out|had|came\s+out|wrapped|left|done)|interview\s+(?:is\s+)?(?:done|over|finished)|they\s+asked\s+(?:me\s+)?(?:about|a\s+lot|tough|hard|how|why|what)|done\s+with\s+(?:the|my))\b"),
    ("applied", r"\b(?:appl(?:ied|ying|y)|submitted|application|put\s+in\s+(?:an?|my)|sent\s+(?:in\s+)?my\s+(?:cv|resume|application)|threw\s+my\s+hat)\b"),
)
RULES = tuple((intent, re.compile(pattern)) for intent, pattern in _TABLE)
