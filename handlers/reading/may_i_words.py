"""The words in which people ask whether they may write, lean towards it, or tell what is welcome and ask nothing."""

from coach import lazy_re as re
from handlers.reading.day_words import WEEKDAY

WRITE = (
    r"(?:writ(?:e|ing)|shoot(?:ing)?|whats ?app(?:ing)?|txt(?:ing)?|send(?:ing)?|e-?mail(?:ing)?|"
    r"mail(?:ing)?|call(?:ing)?|ring(?:ing)?|(?:tele)?phon(?:e|ing)|text(?:ing)?|ping(?:ing)?|"
    r"nudg(?:e|ing)|"
    r"messag(?:e|ing)|dm(?:ing)?|connect(?:ing)?|invit(?:e|ing)|follow(?:ing)?(?:[- ]?up)?|"
    r"check(?:ing)?[- ]?(?:in|with)|bring(?:ing)?|ask(?:ing)?|contact(?:ing)?|chas(?:e|ing)|"
    r"inform(?:ing)?|notify(?:ing)?|updat(?:e|ing) (?=\w)|hit(?:ting)? (?:\w+ )?up|"
    r"holler(?:ing)?(?: at)?|touch(?:ing)? base|buzz(?:ing)?|"
    r"answer(?:ing)?|reply(?:ing)?|respond(?:ing)?|tell(?:ing)?|let(?:ting)? \w+(?: \w+)? know|"
    r"thank(?:ing)?|remind(?:ing)?|reach(?:ing)? out|get(?:ting)? (?:back to|in touch)|"
    r"dropp?(?:ing)?|giv(?:e|ing) (?:\w+ ){1,2}(?:a )?(?:quick )?(?:call|ring|buzz|shout)|"
    r"visit(?:ing)?|bother(?:ing)?|bugg?(?:ing)?|add(?:ing)?|"
    r"stop(?:ping)? by|pop(?:ping)? (?:by|in|over|round)|com(?:e|ing) (?:by|over|round)|"
    r"walk(?:ing)? in|say(?:ing)? something|bug|pok(?:e|ing)|swing(?:ing)? by|show(?:ing)? up|"
    r"go(?:ing)? (?:there|by)|try(?:ing)? (?:again|\w+ again))"
)
JUDGED = (
    r"(?:ok|okay|fine|alright|all right|too (?:early|late|soon|much|pushy)|wise|smart|cheeky|rude|"
    r"weird|pushy|bad(?: form| idea)?|annoying|strange|"
    r"odd|silly|forward|presumptuous|bold|impolite|unprofessional|desperate|needy|premature|nosy|"
    r"intrusive|improper|possible|in order|proper|reasonable|appropriate|acceptable|"
    r"a good (?:idea|time|moment)|worth|allowed|normal)"
)
PLAIN = re.compile(
    rf"^\W*(?:(?:hi|hey|so|and|ok|okay|well|hm+)[, ]+)*"
    rf"(?:(?:is|would|wouldn'?t|isn'?t) (?:it|that|this) "
    rf"(?:be |already |still |yet |now |perhaps |really )*)?{JUDGED}\b.*\?|"
    rf"\bbefore i (?:\w+ ){{0,2}}{WRITE}\b[^.!,]*\?|"
    rf"\b(?:when|how soon) i (?:must|should|can|may|have to|need to|could) (?:\w+ ){{0,2}}{WRITE}\b|"
    rf"\bi (?:can|may|must|should|could) {WRITE}\b[^.!,]*\?|"
    rf"\b(?:shld|shud|shd|cud|wud|shuld) i (?:\w+ ){{0,2}}{WRITE}\b|"
    rf"\b(?:should|can|may|could|shall|do|might|must) i (?:\w+ ){{0,2}}{WRITE}\b|"
    rf"\b(?:ok|okay|fine|good) to {WRITE}\b|^[\w .'-]{{2,30}} again\?$|\b(?:ok(?:ay)?|fine|alright|all right)\?(?=\s|$)|"
    r"\b(?:should|can|may|could|shall|might) i (?:just |now )?try "
    r"(?:(?:it|her|him|them|calling|writing) )?"
    r"(?:again|once more|one more time|another time|an? (?:second|third|fourth|last) time)\b|"
    r"\b(?:is|would) (?:it|that) (?:be )?(?:already |now |still |perhaps )?too late\b[^.!]*\?|"
    r"\b(?:drop|stop|swing) by (?:their|the|his|her)\b|\bthank \w+ again\b|\bshould i\b.*\bagain\b",
    re.I,
)
LEANING = re.compile(
    rf"\b(?:about to|going to|gonna|want to|wanna|would (?:like|love) to|"
    rf"i'?d (?:like|love|rather)(?: to)?|thinking (?:of|about)|planning (?:to|on)|tempted to|"
    rf"itching to|considering|feel like|might(?: just)?|how about (?:i|me)|what (?:if|about) i?|"
    rf"shall we|i'?ll just|maybe i(?:'ll| should| could)?|"
    rf"would it help (?:if i|to)) (?:\w+ ){{0,2}}?{WRITE}\b",
    re.I,
)
"""Half a plan: a question too, where it is about somebody who could be bothered by it."""
OTHERS = re.compile(
    r"\b(?:they|she|he|who|we both|team|recruiter|manager|hr|company|panel|[A-Z]\w+)"
    r"(?:['’]?(?:re|s|d|ll)| are| is| were| was| would| will)?"
    r"(?: (?:all|also|both|now|just|still|only|really|then))* ?$"
)
"""Before it: whose plan it is."""
NOTE = (
    r"(?:e-?mail|mail|note|message|text|sms|call|line|ping|nudge|poke|follow[- ]?up|check[- ]?in|"
    r"reminder|dm|letter|word|thank[- ]?you|card)"
)
AND_THEN = re.compile(
    rf"^\W*(?:(?:and|or|so|ok|okay|but|what about|how about)[, ]+)+"
    rf"(?:now|today|tonight|tomorrow|then|later|next week|this week|"
    rf"(?:on )?{WEEKDAY})"
    rf"(?: (?:morning|afternoon|evening|then|instead))?\W*\?(?:.*\b(?:{WRITE}|{NOTE})\b)?",
    re.I,
)
"""Asked on, of another moment: "and today? just a text to Lena", "what about Monday?"."""
AND_WHOM = re.compile(
    r"^\W*(?:(?:and|or|so|ok|okay|but)[, ]+)*(?:(?:what|how) about )?(?:to |with )?"
    r"(?P<who>(?:mr|ms|mrs|dr)?\.? ?[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?)"
    r"(?: then| instead| now| today)?\W*\?$",
    re.I,
)
"""Asked on, of somebody else: "what about Peter?"."""
INSTEAD = re.compile(
    r"\b(?:what|how) about (?:(?:just|simply|me|quickly|briefly) )*"
    r"(?:writ|send|e-?mail|mail|call|ring|phon|text|ping|nudg|messag|ask|contact|chas|remind|try|"
    r"dropp?)ing\b",
    re.I,
)
""" "What about asking Ned instead?"."""
THEIRS = re.compile(
    r"^\W*(?:(?:and|so|but|hm+|ok)[, ]+)*"
    r"(?:ha[sv]e?|did|does|do|will|who|why|which|where|when|whose|what(?! about| if| do you think)|"
    r"how(?! about)|remind|show|can you|could you|would you|please|is (?:the|there)|was)\b"
    r"(?! i\b| a\b| it\b| another|"
    r" (?:any |an? |some |still |really |even |much )*"
    r"(?:harm|point|sense|use|danger|risk|reason|shame|good|room)\b)",
    re.I,
)
"""A question about something else: "has she emailed?", "when is the call?", "can you write one?"."""
THEM = re.compile(
    r"\b(?:her|him|them|they|their|"
    r"the (?:recruiter|hiring manager|manager|team|panel|interviewers?|hr|company|ceo))\b",
    re.I,
)
VISIT = re.compile(r"\b(?:drop|stop|swing|pop|come|go) (?:by|in|over|round)\b", re.I)
"""Somebody is visited, named or not."""
ALLOWED = re.compile(
    rf"\b(?:said|says|told me|mentioned|confirmed|agreed|wrote|welcome[ds]?)\b[^.!?]{{0,60}}\b"
    rf"(?:{JUDGED} (?:for me |with (?:her|him|them) )?to {WRITE}|"
    rf"i (?:can|could|may|should) (?:always |just |also )?{WRITE})\b",
    re.I,
)
""" "She said it's fine to phone her" tells what is welcome, and asks nothing."""
WHAT_IF_THEY = re.compile(
    r"^\W*(?:(?:and|so|but|hm+|ok)\b[, ]*)*"
    r"(?:what (?:happens )?if|suppose|imagine|what would happen if)(?: that)? (?!i\b|i'|we\b)",
    re.I,
)
""" "What if Globex says no?": a thought about them."""
BEHIND = re.compile(
    rf"[,;:–-]\s+(?:(?:so|and|then|or) )?(?:can|may|could|should|shall|must|might) i (?:\w+ ){{0,2}}{WRITE}\b",
    re.I,
)
WORDED = re.compile(
    r"\b(?:(?:should|can|could|may|shall|might) i|"
    r"(?:is|would) it (?:be )?(?:ok(?:ay)?|fine|wise|good|bad|weird) (?:to|if i)|ok(?:ay)? to) "
    r"(?:just |also )?"
    r"(?:put|include|write|say|add|mention|use|start with|begin with|end with|"
    r"close with)\b[^?]{0,20}[\"“][^\"”]{6,}[\"”][^?]*\?",
    re.I,
)
"""Whether some words may stand in a message: they are what is judged."""
INFLECTED = re.compile(r"\b(?:remind me|tell me|ask me|give me|send me|call me)\b", re.I)
"""Said to the bot."""
REPORTS = re.compile(
    r"^\W*(?!(?:i|we)\b)(?:[\w.'’-]+ ){1,3}(?:just |also )?"
    r"(?:rang|called|phoned|wrote|e-?mailed|mailed|texted|messaged|came back|got back)\b"
    r"(?: (?:me|us|back|to say|to ask|saying|asking|and|that|to me|because))+",
    re.I,
)
""" "Melanie rang to say they need longer and could I send references": a question of hers."""
TO_THEM = re.compile(
    rf"\b(?:{WRITE}|{NOTE}|l[in]+ke?d ?in|whats ?app|instagram|insta|facebook|twitter|gifts?|presents?|"
    rf"flowers|chocolates?|touch|speak|talk|spoken|talked|hello|hi|regards|again|wait(?:ing)?|now|"
    rf"today|tonight|tomorrow|yet|early|late|soon|much|pushy|follow\w*|once more|one more|push\w*|mov\w+|"
    rf"reschedul\w*|thanks?|status|update|news)\b",
    re.I,
)
TO_YOU = re.compile(
    r"\b(?:can|may|could|should|do|must|shall) i (?:\w+ )?"
    r"(?:tell|ask|write|text|show|send|give|answer|trust|call) you\b",
    re.I,
)
""" "Can I tell you later?" is said to the bot."""


def what_if(text: str) -> bool:
    """A thought about them; "what if it went to spam, can I email her again?" asks something behind it."""
    return WHAT_IF_THEY.match(text) is not None and BEHIND.search(text) is None


def of_contact(text: str) -> bool:
    """Whether anything in it could be about writing to them: "can I drink coffee there?" is not."""
    return TO_THEM.search(text) is not None and TO_YOU.search(text) is None
