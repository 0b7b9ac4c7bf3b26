"""Commands and the phrases behind each intent; `decide` weighs them. One fragment a line; a new wording is one line."""

from coach.understand.asked import ASKED
from coach.understand.news import NEWS
from coach.understand.phrase_parts import CONTACT_VERBS, DAY
from coach.understand.phrases import AnyOf, Phrases
from coach.understand.reading import Intent


def _compile(table: tuple[tuple[Intent, tuple[str, ...]], ...]) -> tuple[tuple[Intent, AnyOf], ...]:
    return tuple((intent, AnyOf(fragments)) for intent, fragments in table)


ASKED_RULES = _compile(ASKED)


NEWS_RULES = _compile(NEWS)


APPLIED = Phrases(
    r"\b(?:applied\b|(?<!for\s)applying\b|put\s+in\s+for\b|(?<!your\s)(?:application|app)\s+(?:for|to|at|with|submitted|sent|in|went\s+in|is\s+in|was\s+sent)\b|(?:submitted|put\s+in"
    r"|sent(?:\s+in)?|send)\s+"
    r"(?:an?|my|the)\s+(?:application|cv|resume|résumé)|(?:sent|emailed)\s+(?:\w+\s+)?my\s+(?:cv|resume)"
    r"|threw\s+my\s+hat|(?:\bi|\bi've|\bjust|\bhave|\bfinally|\balready|^\W*)\s*submitted\s+(?:to|at|for|with|it|everything|the|my|an?)\b"
    r"|\bap+l[iy]+e?d\b"
    r"|\b(?:applications?|apps?|cv|resume)\s+(?:is\s+|are\s+|was\s+|all\s+)?(?:in|sent|submitted|off)\b)"
)


SENT = Phrases(
    rf"\b(?:thank[\s-]?yous?|notes?|e?-?mails?|messages?|letters?|cards?)\s+(?:all\s+)?(?:went|are|were|have\s+gone|is|was)\s+(?:out|off|sent)\b|"
    rf"(?:^|[.;,!?\n]|\b(?:i|i've|i\s+have|just|already|finally|ok|yes|yep|and|then|also|have|done|so"
    rf"|we)\s)\W*"
    rf"(?:(?:just|already|finally|also|have|now|did)\s+)*"
    rf"(?:sent|thanked|{CONTACT_VERBS}|written|followed\s*-?\s*up|reached\s+out|connected\s+with|chased|"
    rf"dropped\s+(?:him|her|them|\w+\s+a)|(?:thank[\s-]?yous?|notes?|e?-?mails?|messages?|letters?|cards?)\s+(?:went|are|were|is|was|have\s+gone)\s+(?:out|off)|left\s+(?:\w+\s+){{0,5}}?(?:voice\w*|message|vm|note)"
    rf"|(?<!to be )(?:it|note|email|mail|message|follow[\s-]?up|reply|letter|thank[\s-]?you)\s+(?:is\s+"
    rf"|was\s+|has\s+been\s+|got\s+|all\s+)?sent|(?:thank[\s-]?you\s+)?(?:note|email|mail|message|follow[\s-]?up|reply|letter)\s+(?:to\s+\w+\s+)?is\s+out)\b(?!\s+(?:me|us|back\b[^.]*\bme)\b)"
)


OTHERS_ACT = Phrases(
    rf"\b(?!(?:i|we|just|already|finally|and|also|have|has|had|then|ok|yes|so|now|today|yesterday|tonight"
    rf"|morning|afternoon|evening|again|"
    rf"but|i've|ive|was|been|be|being|not|never|done|to|a|the|got|were|is|are|by"
    rf"|{DAY})\b)[^\W\d_]+(?:'s)?\s+(?:(?:has|have|just|finally|already|also|never"
    rf"|from\s+\w+)\s+)*(?:{CONTACT_VERBS})\b"
)


HEARD = Phrases(
    rf"\b(?:(?:good|great|bad|some|more|sad|happy)\s+news\s+from|heard\s+(?:back|from|that)|got\s+(?:a\s+|an\s+|some\s+)?(?:reply|response|answer|email|e-mail"
    rf"|mail|call|message|text|word|feedback|update|"
    rf"callback|news|invite|invitation)|(?:{CONTACT_VERBS}|got|came|reached)\s+(?:back|me|us|out)\b"
    rf"|(?:{CONTACT_VERBS})\b|"
    rf"(?:moved?|advanced?|passed|invited|invite|shortlisted|selected)\s+(?:me|us|on)?\b|\bthrough\s+to\b"
    rf"|\bgot\s+through\b|made\s+it\s+(?:to|through)|"
    rf"(?:want|wants)\s+(?:to\s+(?:see|meet|talk|speak|chat)|me\s+(?:in|to)|another|references|my)"
    rf"|left\s+me\s+a|viewed\s+my|in\s+touch)"
)
"""Only where somebody else is the one who acts."""


EVENT = Phrases(
    r"\b(?:interviews?|interviewing|onsite|on-site|phone\s?-?screen(?:ing)?|screening|panel|loop|superday"
    r"|super\s+day|"
    r"(?:first|second|third|fourth|final|last|next|1st|2nd|3rd|4th|technical|tech|hr|coding|culture|hm"
    r"|case|managerial|manager|recruiter|intro|video|phone|zoom|coffee)\s+"
    r"(?:round|call|interview|screen|chat|stage|final)|behaviou?ral|round\s+(?:\d|one|two|three|four|five)"
    r"|assessment\s+cent(?:re|er)|assessment\s+day|hirevue|telephonic|"
    r"coffee\s+with|job\s+talk|campus\s+visit|career\s+fair|job\s+fair|final\s+with)\b"
)


MEETING = Phrases(
    r"\b(?:call|chat|meeting|coffee|screen|video|zoom|teams|meet|conversation|intro|catch[\s-]?up|talk"
    r"|session|round|skype|see\s+me|(?:booked|scheduled|slotted)\s+me|want\s+me\s+(?:in|to\s+come)|lunch|visit|final(?!\s+decision)|stage"
    r"|test|(?:want|wants|need|needs|asked|expect|expects|invited|have|having)\s+(?:me|us)\s+(?:in|at|back|there|over|for|to\s+(?:come|meet|visit|talk|speak))"
    r"|see(?:ing)?\s+(?:them|him|her)|come\s+(?:in|by|over|down)|meeting\s+\w+|trial(?:\s+shift)?|tryout|audition|appointment|working\s+day)\b"
)


CONTACT_CARD = Phrases(
    r"\b(?:is\s+(?:the|my|their|our|a|an)\s+(?:\w+\s+){0,2}(?:hiring\s+manager|recruiter|contact|manager"
    r"|coordinator|interviewer|cto|ceo|vp|director|head|hr|lead|founder)|my\s+contact|"
    r"(?:recruiter|hiring\s+manager|contact|interviewer|coordinator)(?:'s\s+name)?\s*(?::|is\b)|(?:email"
    r"|e-mail|number|phone|cell|mobile)(?:\s+address|\s+number)?\s*(?:is|:)|reach\s+(?:\w+\s+)?(?:at|on)"
    r"|add\s+(?:contact|person)"
    r"|(?:add|put|save|keep)\b[^.!?\n]*\b(?:to|in|into|as|among)\s+(?:my\s+|the\s+|a\s+)?(?:people|contacts?|list|address\s*book|network)"
    r"|file\s+(?:them|him|her|it|this|these)|save\s+(?:this|these|the\s+(?:number|contact))|(?:was|is)\s+(?:named|called)|for\s+(?:my|the)\s+(?:records|contacts))"
)


ADVANCED = Phrases(
    r"\bon\s+hold\b|\b(?:moved|advanced|passed|put|bumped|sent)\s+(?:me|us)\s+(?:on|up|to|through|forward|along)\b"
    r"|\b(?:made\s+it|got|i'?m|am)\s+(?:to|through|past|into)\s+(?:to\s+)?the\b|\bthrough\s+to\b|\bshortlisted\b"
)
"""Good news, with or without a date for what comes next."""


INVITED = Phrases(
    r"\b(?:wants?|want\s+me|invited?|invites|asked\s+me|booked|scheduled|set\s+up|lined\s+up|next\s+(?:one|round|interview|step)"
    r"|(?:second|third|2nd|3rd|final)\s+(?:one|round|interview))\b"
)
"""What comes next, told after what is over."""


SAID = Phrases(
    r"\b(?:said|says|saying|told|mentioned|promised|reckons?|thinks?|hopes?|hoping|expects?|aim(?:s|ing)?"
    r"|plans?|wants?\s+to\s+decide)\b"
)


TALKED = Phrases(
    r"\b(?:talked|spoke|chatted|met|had\s+a\s+(?:chat|call|coffee|conversation)|caught\s+up|had\s+coffee)\b"
)


HAPPENED = Phrases(r"\b(?:interviewed|(?:had|gave|attended|finished|completed|did)\s+(?:my|an?|the)|was)\b")


TAKES = Phrases(
    r"^\W*(?:(?:ok|okay|so|decided|yes|yay)\W+)?(?:i'?m|i|i'?ll|i\s+will|i'?ve|i\s+have|i'?d)\s+(?:just\s+|going\s+to\s+"
    r"|gonna\s+)?(?:tak(?:e|ing)|took|accept(?:ed|ing)?|ch[o]+se|choosing|pick(?:ed|ing)?|go(?:ing)?\s+with|went\s+with)"
    r"\s+(?!a\b|an\b|my\b)(?:[\w&.'-]+\s*){1,4}\W*$"
)
"""With a company behind: whose offer it is."""


NOTED = Phrases(
    r"\b(?:'s|s')\s+(?:(?:work|new|private|direct)\s+)?(?:e-?mail|number|phone|mobile|cell)(?:\s+(?:address|number))?\s+is\b"
    r"|\bi(?:'ve|\s+have)?\s+(?:decided|chose)\s+(?:not\s+to|against)\b"
)
"""To be kept, and nothing more."""
