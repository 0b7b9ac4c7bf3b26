"""Commands and the phrases behind each intent; `decide` weighs them. One fragment a line; a new wording is one line."""

import re

from coach.understand.reading import Intent

COMMANDS: dict[str, Intent] = {
    **dict.fromkeys(("interview", "interviews"), "interview"),
    **dict.fromkeys(("applied", "apply"), "applied"),
    "debrief": "debrief",
    **dict.fromkeys(("sent", "done"), "sent"),
    **dict.fromkeys(("heard", "reply", "replied"), "heard"),
    **dict.fromkeys(("snooze", "later"), "snooze"),
    "decision": "decision",
    **dict.fromkeys(("reschedule", "moved", "move"), "reschedule"),
    "cancel": "cancel",
    "offer": "offer",
    **dict.fromkeys(("rejected", "rejection"), "rejected"),
    **dict.fromkeys(("withdraw", "withdrawn", "withdrew"), "withdrawn"),
    **dict.fromkeys(("remind", "reminder"), "remind"),
    **dict.fromkeys(("contact", "person"), "contact"),
    **dict.fromkeys(("list", "plan", "today", "next", "status"), "list"),
    **dict.fromkeys(("draft", "write"), "draft"),
    **dict.fromkeys(("ok", "check", "mayi"), "ask_if_ok"),
    "note": "note",
}  # type: ignore[assignment]

CONTACT_VERBS = "wrote|emailed|e-mailed|mailed|called|texted|messaged|replied|responded|answered|rang|phoned|pinged|dm'd|dmed"
_WRITE = (
    r"(?:write|email|e-?mail|mail|message|text|call|ping|contact|reach\s+out|send|nudge|ask|chase|ring"
    r"|reply|respond|dm|phone)"
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_MOVES = (
    r"(?:pushed|bumped|shifted|postponed|brought\s+forward|pulled\s+forward|switched|preponed|put\s+back"
    r"|pushed\s+back)"
)

ASKED: tuple[tuple[Intent, tuple[str, ...]], ...] = (
    (
        "remind",
        (
            r"\b(?:remind|nudge|ping|poke|alert|wake|notify|tell)\s+me\s+(?!(?:that|they|she|he|it|i\b"
            r"|the\s+(?:job|role))\b)(?!what)(?!if)",
            r"\b(?:remind|nudge|alert|wake)\s+me\b",
            r"\bset\s+(?:a|me\s+a|up\s+a)\s+(?:reminder|alarm)",
            r"\breminder\s+(?:for|to|on|at|about)\b",
            r"^\s*(?:don'?t\s+let\s+me\s+forget)",
        ),
    ),
    (
        "snooze",
        (
            r"\bsnooz",
            r"^\W*(?:not\s+(?:now|today|yet|this\s+week)|maybe\s+later|remind\s+later|later"
            r"|do\s+it\s+later)\b",
            r"^\W*(?:ask|try|come|get|check|tell)\s+(?:me\s+|back\s+|with\s+me\s+|to\s+me\s+)*(?:again"
            r"|later|back|in|on|at|tomorrow|next|after)\b",
            r"^\W*(?:un)?til+\b",
            r"^\W*(?:postpone|delay|defer|push|move)\s+(?:this|it|that|the\s+(?:nudge|reminder))\b",
            r"\bpause\b",
            r"\b(?:leave|let)\s+(?:it|me|this|that)\s+(?:be\s+)?(?:until|till|for|alone|wait)",
            r"\b(?:don'?t|do\s+not|stop)\s+(?:bug|bother|nudge|remind|ping|disturb"
            r"|message)\w*\s+(?:me\s+)?(?:again\s+)?(?:until|till|before|for|about)",
            r"\b(?:bug|bother|ask|try)\s+me\s+(?:again\s+)?(?:later|on|in|after|tomorrow|next)",
            r"\bgive\s+(?:it|me|them)\s+(?:another\s+|an?\s+(?:few\s+|couple\s+)?(?:of\s+)?(?:day|week"
            r"|hour|min|month)|few|some\s+time|\d|\w+\s+(?:more\s+)?(?:day|week|hour|min|month))",
            r"\b(?:quiet|silence|mute)\s+(?:until|till|for)",
            r"\bi'?ll\s+do\s+(?:it|this|that)\s+(?:later|tomorrow|on|in|after|tonight|this|next)",
        ),
    ),
    (
        "draft",
        (
            r"\bdraft\b",
            r"\b(?:other|different|another|better|new|more)\s+wording\b",
            r"^\W*(?:shorter|warmer|more\s+formal|less\s+formal|longer|make\s+it\s+(?:shorter|warmer"
            r"|formal|longer))\b",
            r"\bhelp\s+(?:me\s+)?(?:to\s+)?(?:write|word|say|reply|respond|answer|draft|compose|phrase"
            r"|with\s+(?:a|the|an|my)\s+(?:thank|reply|email|note|message|follow|answer|response))",
            r"^\W*(?:please\s+|pls\s+|can\s+you\s+|could\s+you\s+)?(?:write|compose|word"
            r"|phrase)\s+(?:me\s+|up\s+|back\s+)?(?:a|an|the|something|my|to|him|her|them|it|this|that"
            r"|some)\b",
            r"\bwhat\s+(?:should|do|can|would|could|shall)\s+i\s+(?:say|write|reply|answer|send|tell|put"
            r"|respond)",
            r"\bhow\s+(?:should|do|can|would|could|shall)\s+i\s+(?:word|phrase|reply|respond|answer|write"
            r"|say|put|thank|ask|tell)",
            r"\b(?:give|show|make|need|want|get)\s+(?:me\s+)?(?:a|an|the|some)\s+(?:\w+\s+){0,2}?(?:draft"
            r"|wording|template|thank[\s-]?you(?:\s+(?:note|email|mail|letter|message))?"
            r"|follow[\s-]?up(?:\s+(?:note|email|mail|message))?|message|reply|email\s+(?:for|to)"
            r"|note\s+(?:for|to)|check-in)\b",
        ),
    ),
    (
        "ask_if_ok",
        (
            rf"\b(?:can|could|should|may|shall|do|must)\s+(?:i|we)\s+(?:\w+\s+){{0,3}}?(?:{_WRITE}"
            rf"|follow[\s-]?up|check\s+in|bother|connect|add|thank|wait|nudge|send)\b",
            r"\b(?:is|was|would)\s+(?:it|that|now|today|this)\s+(?:be\s+)?(?:a\s+)?(?:too\s+\w+|ok|okay"
            r"|fine|alright|bad|weird|rude|annoying|pushy|time|good\s+time|appropriate|wise|safe|wrong"
            r"|weird|strange|creepy|soon|late)\b",
            r"\b(?:too\s+(?:late|early|soon|pushy|much|often))\b[^.!\n]*\?",
            r"\b(?:is|am|was)\s+(?:it|i)\s+too\s+(?:late|early|soon)",
            r"\b(?:ok|okay|good|fine|safe|alright|ready|cool)\s+to\s+(?:send|go|write|email|mail|call"
            r"|message|text|follow|ask|reach|contact)\b",
            r"\bhow\s+(?:long|soon|often|many\s+\w+)\s+(?:should|do|can|must|before|until|to)\b",
            r"\bwhen\s+(?:should|can|do|could|may|shall|is\s+it\s+(?:ok|okay|fine|best|time))\s+(?:i\s+"
            r"|to\s+)?(?:\w+\s+)?(?:write|email|mail|message|text|call|ping|contact|follow|reach|send"
            r"|nudge|ask|chase|reply|respond|check|thank)",
            r"\bam\s+i\s+(?:being\s+)?(?:too\s+)?(?:annoying|pushy|late|early|bothering|pestering|allowed"
            r"|desperate|writing\s+too)",
            r"\b(?:i'?d\s+like|i\s+want|thinking|planning|going|tempted|about)\s+(?:to|of)\s+(?:writ|email"
            r"|mail|messag|text|call|ping|contact|follow|reach|nudg|chas)\w*\b[^.!\n]*\?",
            r"\bdo\s+you\s+think\s+(?:i\s+)?(?:should|can|it'?s\s+(?:ok|fine|too))",
            r"\bwhat\s+if\s+i\s+(?:write|email|call|message|text|send)",
        ),
    ),
    (
        "list",
        (
            r"\bwhat(?:'?s|\s+is|\s+are)?\s+(?:next|up\b|planned|due|pending|open|the\s+plan|coming"
            r"|happening|left|outstanding|waiting|scheduled|on\s+(?:my|the|today|for|tomorrow|this|next)"
            r"|on\b\W*$|my\s+(?:next|plan|schedule|interviews?|agenda|week|status))",
            r"\bwhat\s+(?:do|should|have|must|can|shall)\s+(?:i|we)\s+(?:have|need|do|got)\b",
            r"^\W*(?:show|list|see|view|give|tell)\s+(?:me\s+)?(?:my|all|the|everything|what|interviews?"
            r"|plan|upcoming|open|a\s+list|an\s+overview)\b",
            r"^\W*my\s+(?:plan|interviews?|list|pipeline|week|schedule|agenda|applications?|reminders?"
            r"|nudges?|day)\W*$",
            r"\bhow\s+(?:am|are|is)\s+(?:i|we|things|my|it)\s+(?:doing|going|looking|search)",
            r"\bhow'?s\s+(?:my|it\s+looking|the\s+search)",
            r"^\W*(?:plan|list|agenda|today|overview|pipeline|upcoming|summary|stats|status|schedule|next"
            r"|progress)\W*$",
            r"\bwhere\s+(?:am\s+i|do\s+(?:i|we|things)\s+stand|are\s+we)",
            r"^\W*(?:so\s+|and\s+|hey\s+|ok\s+)?when(?:'?s|\s+(?:is|was|are|do|did|will|am))\b",
            r"^\W*(?:so\s+|and\s+)?(?:who|which|what)\s+(?:do|should|am|is|have|are|did|interviews?"
            r"|companies|applications?|else)\b[^.!\n]*\?",
            r"^\W*who\s+(?:am|do|have|should|is)\b",
            r"\banything\s+(?:due|today|planned|to\s+do|for\s+me|i\s+should|left|else|this|next|coming|new)",
            r"\bdo\s+i\s+have\s+(?:any\w*|an|something|interviews?|to)\b",
            r"\bwhat\s+did\s+(?:i|they|she|he)\b",
            r"\bam\s+i\s+(?:free|busy|waiting)\b",
        ),
    ),
)

NEWS: tuple[tuple[Intent, tuple[str, ...]], ...] = (
    (
        "offer",
        (
            r"\b(?:got|have|received|had|getting|gave|made|extended|extend|extending|sent|with|an|their"
            r"|verbal|written|counter|job|formal|official|the|signed|sign|accept\w*|declin\w*|two"
            r"|no)\s+(?:me\s+|us\s+)?(?:an?\s+|the\s+|my\s+)?(?:\w+\s+){0,2}?(?:job\s+)?offer\b(?!\s+(?:by"
            r"|early|next|in|on|within|mid|end)\b)",
            r"\b(?:answer|accept|decide|respond|reply|sign|take|consider)\w*\s+(?:\w+\s+){0,4}?offer\b",
            r"\boffer\s+(?:expires|deadline|from|letter|came|is|in|accepted|ends|valid|good|needs|must|has"
            r"|runs|lapses|stands|arrived|received)",
            rf"\boffered\s+(?:me\s+)?(?:the|a)\s+(?:job|role|position|post|contract|\w+\s+(?:job|role"
            rf"|position))\b|\boffered\s+me\b(?![^.!\n]*\b(?:slot|time|{_DAY})\b)",
            r"\b(?:got|landed|have)\s+the\s+(?:job|gig|role|position)\b",
            r"\baccept(?:ed|ing)\s+(?:the|their|an)\b",
            r"\b(?:start|joining|starting)\s+date\b|\bjoining\s+(?:on|from|in)\b|\bdate\s+of\s+joining\b"
            r"|\bfirst\s+day\b",
            r"\bi\s+(?:will\s+|'ll\s+|would\s+)?(?:start|join|begin)\s+(?:on|at|work|my|with|in)\b",
            r"\b(?:i'?m|got|am)\s+hired\b",
            r"\b(?:want|wants|wanted|asked|ask|like)\s+me\s+to\s+(?:start|join)\b",
            r"\bwants?\s+(?:an|my)\s+answer\b",
        ),
    ),
    (
        "withdrawn",
        (
            r"\bwithdr[ae]w(?:n|ing)?\b",
            r"\b(?:pull|pulled|pulling|drop|dropped|dropping|bow|bowed|bowing|back|backed"
            r"|backing)\s+(?:my\s+application|out)\b(?<!people\sdropped\sout)",
            r"\b(?:i|i've|i\s+have|i'm)\s+(?:\w+\s+)?declin(?:ed|ing)\b|^\W*declined\b",
            r"\b(?:i|i've|i\s+have)\s+(?:\w+\s+)?turned\s+(?!me|us)(?:\w+\s+){0,4}?down\b"
            r"|\bturned\s+down\s+(?:the|their|an?|my)\b|\bturned\s+(?:them|it)\s+down\b",
            r"\bno\s+longer\s+(?:interested|pursuing|in\s+the\s+running|considering)",
            r"\bnot\s+interested\s+(?:in|any)",
            r"\bi(?:'ve|\s+have)?\s+(?:decided|chose|choose)\s+(?:against|not\s+to)",
            r"\b(?:i'?m|i\s+am)\s+(?:out\s+(?:of|at)|not\s+(?:going\s+to\s+)?(?:continu|pursu|proceed)\w*)",
            r"\bi\s+(?:passed\s+on|said\s+no\s+to|took\s+(?:myself|my\s+name)\s+out|quit\s+the\s+process)",
        ),
    ),
    (
        "rejected",
        (
            r"\breject(?:ed|ion|s|ing)?\b",
            r"\bturned\s+(?:me|us)\s+down|\bpassed\s+on\s+me\b|^\W*(?:they|he|she|\w+)\s+passed\W*$",
            r"\bknocked\s+(?:me\s+)?back\b|\bdinged\b|\bgot\s+(?:the\s+)?(?:boot|axe|cut|turned\s+down)\b",
            r"\bdid(?:n'?t|\s+not)\s+(?:get\s+(?:it|the\s+(?:job|role|offer|position|gig)|in|through|past"
            r"|selected|picked|chosen)|make\s+(?:it|the\s+cut)|select|pick|choose)",
            r"\b(?:going|went|gone|moving|moved|proceeding|go|move|proceed)\s+(?:forward\s+|ahead\s+"
            r"|on\s+)?with\s+(?:another|other|someone|somebody|a\s+different|an\s+internal|internal"
            r"|stronger|more)\b",
            r"\b(?:chose|picked|hired|selected|preferred)\s+(?:another|someone|somebody|a\s+different"
            r"|an\s+internal|internal|other)",
            r"\bnot\s+(?:to\s+)?(?:be\s+)?(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?"
            r"|progress(?:ing)?)\s+(?:me\s+)?(?:forward|ahead|further|on\b|with)",
            r"\bnot\s+(?:been\s+)?(?:selected|shortlisted|successful|a\s+(?:good\s+)?(?:fit|match)"
            r"|the\s+right\s+(?:fit|match))|\bunsuccessful\b",
            r"\bsaid\s+no\b(?!\s+(?:problem|rush|worries|to))|\bgot\s+a\s+no\b|\ba\s+no\s+from\b"
            r"|\bit'?s\s+a\s+no\b",
            r"\b(?:position|role|job|post|req)\s+(?:has\s+been\s+|was\s+|is\s+|got\s+|been\s+)+(?:filled"
            r"|closed|cancell?ed|scrap\w*)|\bfilled\s+the\b",
            r"\bunfortunately\b(?![^.!\n]*\b(?:moved|resched|sick|postpon))",
        ),
    ),
    (
        "cancel",
        (
            r"\bcancel(?:l?ed|ling|s)?\b",
            r"\b(?:called|call|calling)\s+(?:it\s+|the\s+\w+\s+)?off\b|\bscrap\w*\b|\bnot\s+happening\b"
            r"|\bfell\s+through\b|\bscratch\s+(?:that|the)\b",
            rf"\b(?:interview|call|meeting|onsite|screen|{_DAY}|tomorrow|it)\s+is\s+off\b",
            r"^\W*(?:delete|remove|drop|forget)\s+(?:the|that|it|my|this)\b",
        ),
    ),
    (
        "decision",
        (
            r"\b(?:decision|decisions|decide|decides|deciding|decided\s+by)\b",
            r"\b(?:hear|hearing|heard)\s+(?:\w+\s+)?(?:back\s+)?(?:from\s+(?:the\s+|my\s+)?\w+\s+)?(?:by"
            r"|within|in|on|before|next|early|sometime|after|end|soon|mid|this|tomorrow"
            r"|later)\b(?<!heard\sback)",
            r"\b(?:get|getting|come|coming|gets|comes|circle)\s+back\s+to\s+(?:me|us)\b|\brevert(?:ing"
            r"|s)?\b|\bring\s+me\s+back\b|\bcall\s+me\s+back\b",
            r"\b(?:be|keep)\s+in\s+touch\b|\blet(?:ting)?\s+(?:me|us)\s+know\b|\bmake\s+(?:a|the|their"
            r"|up\s+their)\s+(?:call|decision|choice|mind)\b|\bfinali[sz]e\b",
            rf"\b(?:results?|answer|feedback|update|news|verdict|outcome|response|word"
            rf"|reply)\b[^.!?\n]{{0,24}}?\b(?:by|in|within|next|on|expected|due|should|will|out|come|comes"
            rf"|early|mid|late|end|after|before|around|sometime|{_DAY}|tomorrow)\b",
            r"\bshould\s+(?:know|hear|have\s+(?:an\s+)?(?:answer|news|update))|\bwill\s+(?:know|hear)\b"
            r"|\bi'?ll\s+(?:know|hear)\b",
            r"\b(?:make|extend|send)\s+(?:an\s+|out\s+)?offers?\s+(?:by|early|next|in|on|within|mid|end"
            r"|after|before)\b",
            r"\b(?:will|'ll|shall|to|should)\s+(?:inform|notify|announce|tell\s+me|contact\s+me|get\s+in\s+touch)\b",
            r"\b(?:on\s+hold|hiring\s+freeze|froze\s+hiring|paused\s+hiring)\b",
        ),
    ),
    (
        "reschedule",
        (
            r"\b(?:re-?sched\w*)\b",
            rf"\b(?:move|moved|moving|{_MOVES}|push|bump|shift|postpone|prepone|change|changed"
            rf"|switch)\b(?!\s+(?:me\s+|us\s+)?(?:on\s+)?(?:to\s+the\s+(?:next|final|second|third|last"
            rf"|onsite)|forward|ahead|on\b|through))[^.!?\n]{{0,50}}?\b(?:to|till|until|from|back|up"
            rf"|forward|earlier|later|by|{_DAY}|tomorrow|next)\b",
            rf"\b{_MOVES}\b",
            rf"\b(?:instead\s+of\s+{_DAY}|{_DAY}[^.!?\n]{{0,20}}\binstead)\b",
            r"\b(?:new|different|another)\s+(?:time|date|slot|day)\b",
            r"^\W*(?:no|nope|actually|sorry|correction|i\s+meant?|wait)?\W*(?:make\s+(?:it|that)"
            r"|it'?s\s+(?:now|actually|at)|change\s+(?:it|that)\s+to"
            r"|not\s+\w+\W+(?:but\s+)?)\s*(?:to\s+)?(?:at\s+|on\s+)?(?:\d|" + _DAY + r"|next|tomorrow)",
        ),
    ),
    (
        "debrief",
        (
            r"\bdebrief\b",
            r"\b(?:it|that|interview|call|round|onsite|screen|chat|panel|all|everything|things"
            r"|\w+)\s+went\s+(?:really|pretty|quite|so|very|super|ok|okay|well|great|good|fine|bad|badly"
            r"|poorly|terribl\w+|horribl\w+|awful\w*|amazing\w*|smooth\w*|terrific|sideways|south|alright"
            r"|decent\w*|better|worse|not)\b",
            r"\bdid(?:n'?t|\s+not)\s+go\b|\bnailed\b|\bbombed\b|\baced\b|\bblew\s+(?:it|the)\b|\b(?:messed"
            r"|screwed|cocked)\s+(?:it\s+)?up\b|\btanked\b|\bhow\s+it\s+went\b|\bflunked\b",
            r"\bjust\s+(?:finished|got\s+out|had|came\s+out|wrapped|left|done|did|hung\s+up)\b|\b(?:had"
            r"|finished|done\s+with|completed|attended|gave)\s+(?:my|the|an?"
            r"|our)\s+(?:\w+\s+){0,2}?(?:interview|onsite|screen|call|round|panel|loop|final)\b",
            r"\b(?:interview|onsite|screen|call|round|panel|loop)\s+(?:is\s+|was\s+)?(?:done|over"
            r"|finished)\b",
            r"\bthey\s+asked\s+(?:me\s+)?(?:about|a\s+lot|tough|hard|how|why|what)\b"
            r"|\battended\s+(?:an?\s+|the\s+)?interview\b",
        ),
    ),
)
"""In the order of weight: the first that fits, unless an interview is being told of."""


def _compile(table: tuple[tuple[Intent, tuple[str, ...]], ...]) -> tuple[tuple[Intent, re.Pattern[str]], ...]:
    return tuple((intent, re.compile("|".join(fragments))) for intent, fragments in table)


ASKED_RULES = _compile(ASKED)
NEWS_RULES = _compile(NEWS)

APPLIED = re.compile(
    r"\b(?:appl(?:ied|ying|y)\b|application\s+(?:for|to|at|with|submitted|sent|in)|(?:submitted|put\s+in"
    r"|sent(?:\s+in)?|send)\s+"
    r"(?:an?|my|the)\s+(?:application|cv|resume|résumé)|(?:sent|emailed)\s+(?:\w+\s+)?my\s+(?:cv|resume)"
    r"|threw\s+my\s+hat)"
)
SENT = re.compile(
    rf"(?:^|[.;,!?\n]|\b(?:i|i've|i\s+have|just|already|finally|ok|yes|yep|and|then|also|have|done|so"
    rf"|we)\s)\W*"
    rf"(?:(?:just|already|finally|also|have|now|did)\s+)*"
    rf"(?:sent|thanked|{CONTACT_VERBS}|written|followed\s*-?\s*up|reached\s+out|connected\s+with|chased|"
    rf"dropped\s+(?:him|her|them|\w+\s+a)|left\s+(?:\w+\s+){{0,3}}?(?:voice\w*|message|vm|note)"
    rf"|(?<!to be )(?:it|note|email|mail|message|follow[\s-]?up|reply|letter|thank[\s-]?you)\s+(?:is\s+"
    rf"|was\s+|has\s+been\s+|got\s+|all\s+)?sent)\b(?!\s+(?:me|us|back\b[^.]*\bme)\b)"
)
OTHERS_ACT = re.compile(
    rf"\b(?!(?:i|we|just|already|finally|and|also|have|has|had|then|ok|yes|so|now|today|yesterday|tonight"
    rf"|morning|afternoon|evening|again|"
    rf"but|i've|ive|was|been|be|being|not|never|done|to|a|the|got|were|is|are|by"
    rf"|{_DAY})\b)[^\W\d_]+(?:'s)?\s+(?:(?:has|have|just|finally|already|also|never"
    rf"|from\s+\w+)\s+)*(?:{CONTACT_VERBS})\b"
)
HEARD = re.compile(
    rf"\b(?:heard\s+(?:back|from|that)|got\s+(?:a\s+|an\s+|some\s+)?(?:reply|response|answer|email|e-mail"
    rf"|mail|call|message|text|word|feedback|update|"
    rf"callback|news|invite|invitation)|(?:{CONTACT_VERBS}|got|came|reached)\s+(?:back|me|us|out)\b"
    rf"|(?:{CONTACT_VERBS})\b|"
    rf"(?:moved?|advanced?|passed|invited|invite|shortlisted|selected)\s+(?:me|us|on)?\b|\bthrough\s+to\b"
    rf"|\bgot\s+through\b|made\s+it\s+(?:to|through)|"
    rf"(?:want|wants)\s+(?:to\s+(?:see|meet|talk|speak|chat)|me\s+(?:in|to)|another|references|my)"
    rf"|left\s+me\s+a|viewed\s+my|in\s+touch)"
)
"""Only where somebody else is the one who acts."""

EVENT = re.compile(
    r"\b(?:interviews?|interviewing|onsite|on-site|phone\s?-?screen(?:ing)?|screening|panel|loop|superday"
    r"|super\s+day|"
    r"(?:first|second|third|fourth|final|last|next|1st|2nd|3rd|4th|technical|tech|hr|coding|culture|hm"
    r"|case|managerial|manager|recruiter|intro|video|phone|zoom|coffee)\s+"
    r"(?:round|call|interview|screen|chat|stage|final)|behaviou?ral|round\s+(?:\d|one|two|three|four|five)"
    r"|assessment\s+cent(?:re|er)|assessment\s+day|hirevue|telephonic|"
    r"coffee\s+with|job\s+talk|campus\s+visit|career\s+fair|job\s+fair|final\s+with)\b"
)
MEETING = re.compile(
    r"\b(?:call|chat|meeting|coffee|screen|video|zoom|teams|meet|conversation|intro|catch[\s-]?up|talk"
    r"|session|round|skype|see\s+me|want\s+me\s+(?:in|to\s+come)|lunch|visit|final(?!\s+decision)|stage"
    r"|test)\b"
)
CONTACT_CARD = re.compile(
    r"\b(?:is\s+(?:the|my|their|our|a|an)\s+(?:\w+\s+){0,2}(?:hiring\s+manager|recruiter|contact|manager"
    r"|coordinator|interviewer|cto|ceo|vp|director|head|hr|lead|founder)|my\s+contact|"
    r"(?:recruiter|hiring\s+manager|contact|interviewer|coordinator)(?:'s\s+name)?\s*(?::|is\b)|(?:email"
    r"|e-mail|number|phone|cell|mobile)(?:\s+address|\s+number)?\s*(?:is|:)|reach\s+(?:\w+\s+)?(?:at|on)"
    r"|add\s+(?:contact|person))"
)
SAID = re.compile(
    r"\b(?:said|says|saying|told|mentioned|promised|reckons?|thinks?|hopes?|hoping|expects?|aim(?:s|ing)?"
    r"|plans?|wants?\s+to\s+decide)\b"
)
TALKED = re.compile(
    r"\b(?:talked|spoke|chatted|met|had\s+a\s+(?:chat|call|coffee|conversation)|caught\s+up|had\s+coffee)\b"
)
HAPPENED = re.compile(r"\b(?:interviewed|had\s+(?:my|an?|the)|was)\b")
