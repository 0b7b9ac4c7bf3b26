"""News of how it ends: on hold, a no, kind words, the user's own no."""

from handlers.news.employer_parts import ELSE, THEY
from handlers.reading.not_theirs import BARE_NO

HELD = (
    r"\b(?:is|are)(?:n['’]?t| not)(?: actually)? hiring (?:right now|at the moment|for now|any ?more|currently|this (?:year|quarter|month))\b",
    r"\b(?:stop|paus|halt|freez|suspend)(?:p?ed|d|s|e|es|p?ing)? (?:the |all |their |any )?"
    r"(?:search|hiring|recruit\w*|process)\b",
    r"\bon (?:ice|hold|pause|the back ?burner|standby)\b|\bback-?burner\w*|\b(?:hiring )?freeze\b|"
    r"\bfroze\b(?! (?:in|at|on|when|up))|\bfrozen\b|\bshelved\b|\bmothballed\b|\bin limbo\b",
    r"\b(?:parked|suspended|paused|pausing|halted|stopped|put off|put aside)\b"
    r"(?:[^.!?\n]{0,12}\b(?:hiring|the|all|recruit\w*|until|for now|indefinitely)\b|\W*$)",
    r"\bhead ?count\b[^.!?\n]{0,16}\b(?:pulled|cut|frozen|gone|lost|on hold|blocked)|"
    r"\bno (?:budget|head ?count|funding)\b",
)
REJECTED = (
    rf"{THEY}(?:says?|said|told me|wrote|replied|answered|called|mailed|e-?mailed|rang|phoned)[:, ]+"
    rf"(?:that )?(?:it(?:['’]s| is|s) |the answer is |that['’]s )?(?:a )?{BARE_NO}",
    rf"\b(?:chose|choose|chosen|pick(?:ed|ing)?|took|taking|tak(?:en)?|hir(?:ed|ing)|select(?:ed|ing)|"
    rf"appointed|preferr?(?:ed)?|favou?red|"
    rf"(?:went|go|goes|going|gone|mov(?:e|es|ed|ing)|proceed(?:s|ed|ing)?|continu(?:e|es|ed|ing)) "
    rf"(?:(?:forward|ahead|on) )?(?:with|for)|"
    rf"(?:gave|given|offered) (?:it|the (?:job|role|position)) to|decided (?:on|for|in favou?r of)|"
    rf"settled on|(?:accepted|taken|filled) by) {ELSE}\b",
    rf"\b(?:job|role|position|post|it) (?:went|goes|has gone|is going) to {ELSE}\b",
    r"\b(?:gave|given|giving|handed|went|gone|goes) (?:the |that |it |my )?(?:job|role|position|post|spot|gig)?"
    r"(?: there| at they| with they)? ?to (?:the |an? |their |his |her )?"
    r"(?:(?:\w+(?:['’]s)? )?(?:nephew|niece|cousin|son|daughter|friend|brother|sister|relative)|inside|insider|internal|in-house|"
    r"someone|somebody|another|other|colleague|younger|older|local|temp)\b",
    r"\b(?:job|role|position|post|vacancy|opening|spot|posting|listing)\b(?: there| at they| with they)? "
    r"(?:does(?:n'?t| not) exist|no longer exists?|is(?:n'?t| not| no longer) (?:available|open|there|vacant))\b|"
    rf"{THEY}(?:found|have|has|got) (?:someone|somebody)(?: else)? for (?:it|(?:the|that|my) (?:\w+ ){{0,3}}?(?:job|role|position|post|spot))\b",
    r"\b(?:job|role|position|post|vacancy)\b(?: is| was|['’]s)? closed\b",
    r"\b(?:someone|somebody|another \w+)(?: else)?(?:['’]s| has| is| have)? (?:already |now )*"
    r"(?:started|starting|got|gotten|taken|doing|in|has) (?:in )?(?:that|the|my) (?:job|role|position|post|spot)\b",
    r"\b(?:job|role|position|post|vacancy|opening|spot)\b(?: there| at they| with they)?"
    r"(?: is| was|'s| has been| had been| got| has| were)?"
    r"(?: already| now| just| in the meantime| meanwhile)* (?:been )?"
    r"(?:filled|taken|gone|given away)\b",
    rf"\b(?:job|role|position|post|vacancy|opening|requisition|req|headcount)\b"
    rf"(?: there| at they| with they)? (?:is|was|has been|had been|got|gets|has)"
    rf"(?: just| now| already| sadly)* (?:been )?"
    rf"(?:cancell?ed|withdrawn|scrapped|axed|cut|eliminated|pulled|closed|killed|dropped|removed)\b|"
    rf"{THEY}(?:cancell?ed|scrapped|axed|cut|eliminated|pulled|closed|killed|withdrew) (?:the|that) "
    rf"(?:job|role|position|post|vacancy|opening|requisition|req)\b",
    r"\b(?:i'?m|i am|was|am) not (?:quite |exactly |really )?"
    r"(?:what|who|the (?:one|person|profile)|a fit|the right)\b|"
    r"\b(?:it'?s|it is) not (?:going to be |gonna be )?me\b",
    rf"{THEY}(?:decided|chose|opted) "
    rf"(?:not to (?:hire|take|proceed|continue|go|move|offer|invite)|"
    rf"against (?:me|hiring me|my|taking me|it\W*$))",
    rf"{THEY}(?:won'?t|not|not be|won'?t be|will not be|not going to be|aren'?t|isn'?t|don'?t want to|"
    rf"not going to|decided not to) ?"
    rf"(?:be )?(?:taking|moving|progress\w*|inviting|hir(?:e|ing)|proceed\w*|continu\w*|mak(?:e|ing) me|"
    rf"offering me|consider\w*|go(?:ing)?|tak(?:e|ing)) "
    r"?(?:me|us|my|with me|ahead with me|forward with me|further|any further|an offer)\b",
    r"\b(?:wasn'?t|was not|weren'?t|not|haven'?t been|didn'?t get|never got) (?:been )?"
    r"(?:picked|chosen|selected|considered|hired|taken)\b|"
    r"\b(?:went|going|gone|go) (?:in )?(?:an?other|a different) (?:way|direction|route)\b",
    rf"\b(?:answer|verdict|result|reply|decision)\b(?: from they)?(?: is|'s|: ?| was|,)+ ?(?:a )?"
    rf"(?:clear |sadly |flat )?no\b|"
    rf"{THEY}filled (?:it|the (?:role|job|position|post|spot))\b",
    rf"\b(?:so |sadly |unfortunately )?(?:it(?:'s| is| was)|that(?:'s| is| was)) "
    rf"(?:sadly |unfortunately |definitely |now |just )*"
    rf"(?:an? (?:clear |flat |polite |definite )?)?no\b"
    rf"(?! (?:problem|rush|hurry|news|matter|big|secret|longer|idea|date|wonder|good|fun|use|show|offer|"
    rf"fit))|{THEY}(?:wants?|wanted|needs?|needed|looking for|prefer\w*|would rather have) "
    rf"(?:someone|somebody|people|an? \w*(?:candidate|person)) "
    rf"(?:else\b|with (?:more|less|other)|(?:more|less) (?:senior|experienced|junior|expensive)|"
    rf"cheaper|younger|stronger|senior|junior|local\b)|"
    rf"\bbut (?:they |she |he )?(?:want(?:ed|s)?|need(?:ed|s)?|prefer(?:red|s)?|look(?:ed|ing)? for) "
    rf"(?:someone|somebody) (?!who (?:can|could|would|will) (?:start|come))\w+|"
    r"\bthanks,? but no,? thanks\b|\bpassed on me\b|\bnot (?:moving|taking|going) (?:forward|ahead) with me\b",
    rf"{THEY}(?:turned (?:me|us) down|let me down gently|rejected (?:me|us)|dropped (?:me|us)|cut (?:me|us)|"
    rf"don'?t want me|not want me)\b",
)
KIND = (
    r"\b(?:lovely|nice|kind|sweet|friendly|warm|charming|polite)\b[^.!?\n]{0,14}\b"
    r"(?:e?-?mail|reply|note|answer|message|word|text|card|line)s?\b (?:from|by) (?:they|she)\b",
    rf"{THEY}(?:wish(?:ed|es)? (?:me|us)|says? (?:thanks|thank)|"
    rf"said (?:thanks|thank|it was (?:nice|lovely|great|good))|"
    rf"sends? (?:her|his|their) (?:regards|best|thanks)|"
    rf"sent (?:her|his|their) (?:regards|best|thanks))\b|"
    rf"\bmade (?:her|his|their) day\b",
    rf"{THEY}(?:thanked me|liked|loved|enjoyed|appreciated|confirmed|acknowledged|received my|got my|"
    rf"found my|was happy|were happy|was pleased|was glad|congratulated)\b",
)
STEPPED_BACK = (
    r"\b(?:i |i've |i have |just |^)\W*"
    r"(?:cancel\w*|withdr[ae]w\w*|pulled|took back|retracted|revoked) my "
    r"(?:application|candidacy|candidature)\b",
)
