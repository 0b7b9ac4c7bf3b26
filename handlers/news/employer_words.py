"""How employers' doings are told: one pattern for each piece of news, over words where every employer is "they", whoever of
them is known is "she", and whoever is new is "somebody"."""

import re

WHO = (
    r"(?:they|she|we|hr|somebody|someone|"
    r"(?:the|their|my)\s(?:\w+\s)?"
    r"(?:recruiter|manager|boss|team|company|firm|board|panel|people|client|agency|"
    r"lady|guy|woman|man|ceo|cto|founder|owner|director|principal|school|hospital|office))"
)
NOW = (
    r"(?:['’]?(?:s|re|ve|d|ll)\b|"
    r"\b"
    r"(?:has|have|had|is|are|was|were|will|would|just|now|also|already|finally|apparently|actually|"
    r"still|kindly|then|sadly|unfortunately)\b|"
    r"\bsince (?:today|yesterday|this \w+|last \w+|\w+day)\b|"
    r"\s)*"
)
THEY = rf"\b{WHO}{NOW}"
SHE = (
    rf"\b(?:she|(?:the|their|my)\s(?:\w+\s)?(?:recruiter|manager|boss|contact|hiring manager|lady|guy)){NOW}"
)
ELSE = (
    r"(?:another|other|someone|somebody|"
    r"(?:a |an |the )?(?:different|other|internal|stronger|cheaper|local|more experienced)|"
    r"an? internal|the (?:guy|woman|man|one|person)|"
    r"(?:an? |one )(?:candidate|applicant|insider|friend)|one of (?:their|her|his) own)"
)
SPAN = (
    r"(?:an?other|more|extra|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|couple|"
    r"\d+)\b[\w\s]{0,14}\b"
    r"(?:days?|weeks?|months?|time)"
)
MEETING = (
    r"(?:interview|round|chat|call|meeting|stage|talk|conversation|coffee|visit|lunch|session|"
    r"(?:job |work(?:ing)? )?trial(?: shift| day| run)?|taster day|shadow(?:ing)? (?:day|shift)|"
    r"assessment day|day on-?site)"
)
MATERIAL = (
    r"(?:portfolio|(?:writing|code|work) samples?|samples?|transcripts?|certificates?|degrees?|"
    r"documents?|papers|passport|id|visa|forms?|questionnaire|"
    r"take-? ?home|case study|task|test|assignment|challenge|exercise|homework|presentation|slides|cv|"
    r"resume|résumé|references?|referees|details|video)"
)

BOUNCED = (
    r"\b(?:mail|message|e-?mail|it|note|letter|thank-?you) (?:\w+ ){0,3}?"
    r"(?:came|come|comes|was sent|got sent) (?:straight |right )?back\b",
    r"\bbounc\w+|\bundeliver\w+|\bmailer-?daemon\b|\b(?:delivery|sending) (?:\w+ )?fail\w+|"
    r"\b(?:not|never) delivered\b|\bfailed delivery\b",
    r"\b(?:address|user|mailbox|inbox|recipient|account)\b[^.!?\n]{0,24}\b"
    r"(?:unknown|not found|(?:does not|doesn'?t|no longer) exists?|full|invalid|closed|rejected|"
    r"wrong)\b",
)
AWAY = (
    r"\bauto(?:mat\w+)?[- ]?(?:repl\w+|answer\w*|respon\w+|message|mail|e-?mail)",
    r"\bout[- ]of[- ](?:the )?office\b|\booo\b",
    rf"{THEY}"
    rf"(?:away|off|out|gone|(?:on|in) (?:the )?(?:holidays?|vacation|leave|parental leave|maternity leave|a trip)|"
    rf"travell?ing)\b[^.!?\n]*\b"
    rf"(?:until|till|back)\b",
)
GONE = (
    rf"{SHE}"
    rf"(?:left(?! (?:me|us|a\b|an\b|my|you|word|the door))|quit|resigned|retired|"
    rf"moved "
    rf"(?:on\b|to (?:another|a different|a new) (?:team|department|company|job|role)|departments?)|"
    r"gone\b|on (?:\w+ )?(?:parental|maternity|paternity|sick|medical) leave|"
    r"(?:got |been )?(?:let go|laid off|fired|promoted|transferred|sacked|made redundant)|"
    r"no longer (?:works?|there|with|working|employed|my contact)|"
    r"leaving)\b",
)
SUCCEEDED = (
    r"\bsomebody\b[^.!?\n]{0,30}?\b(?:took|take[sn]?|taking) (?:it |things |this |her work )?over\b",
    r"\bsomebody\b\W*(?:['’]s|is|are|will be|was|has been)?\s*(?:now |the one )?"
    r"(?:handling|running|in charge|looking after|looks after|takes care of|responsible|dealing with|"
    r"replac\w+|stepp\w+ in|steps in|the new|my new|our new)\b",
    r"\b(?:contact|contact person|point of contact)\b(?: \w+){0,3}? (?:is|will be|:) "
    r"(?:now )?somebody\b|"
    r"\b"
    r"(?:new \w*\s?(?:recruiter|manager)|"
    r"(?:recruiter|hiring manager)\b(?: \w+){0,3}? (?:is|will be|:) now) "
    r"(?:is )?somebody\b|"
    r"\b(?:recruiter|hiring manager)\b(?: \w+){0,3}? (?:is|will be|:) somebody "
    r"(?:now|from now on|instead)\b",
    r"\b(?:gave|named|handed|passed|referred) (?:me|us)(?: \w+){0,3}? somebody\b|"
    r"\b(?:write|talk|speak|turn) to somebody\b[^.!?\n]*\b(?:instead|now|from now on)\b|"
    r"\bsomebody instead of she\b",
    r"\bi(?:'m| am|'ll)? (?:now )?(?:deal|dealing|talk|talking|speak|speaking|work|working|in touch) "
    r"(?:to |with )somebody\b|"
    r"\bsomebody (?:does|do|has|got|took|inherited|got given) (?:her|his|their|she'?s?) "
    r"(?:job|work|files?|desk|place|role|searches)\b",
    r"\bi (?:now )?(?:deal|talk|speak) (?:to |with )somebody (?:now|from now on|instead)\b",
)
HELD = (
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
    rf"{THEY}(?:says?|said|told me|wrote|replied)[, ]+(?:that )?(?:it(?:'s| is|s) )?(?:a )?no\b"
    rf"(?!\s*"
    rf"(?:['’]|problem|rush|hurry|worr|calls?|phone|need|news|decision|date|idea|one|more|contact|"
    rf"later|budget|head|e-?mail|earlier|sooner|matter|longer))",
    rf"\b"
    rf"(?:chose|choose|chosen|pick(?:ed|ing)?|took|taking|tak(?:en)?|hir(?:ed|ing)|select(?:ed|ing)|"
    rf"appointed|preferr?(?:ed)?|favou?red|"
    rf"(?:went|go|goes|going|gone|mov(?:e|es|ed|ing)|proceed(?:s|ed|ing)?|continu(?:e|es|ed|ing)) "
    rf"(?:(?:forward|ahead|on) )?(?:with|for)|"
    rf"(?:gave|given|offered) (?:it|the (?:job|role|position)) to|decided (?:on|for|in favou?r of)|"
    rf"settled on|(?:accepted|taken|filled) by) {ELSE}\b",
    rf"\b(?:job|role|position|post|it) (?:went|goes|has gone|is going) to {ELSE}\b",
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
    rf"{THEY}"
    rf"(?:won'?t|not|not be|won'?t be|will not be|not going to be|aren'?t|isn'?t|don'?t want to|"
    rf"not going to|decided not to) ?"
    rf"(?:be )?"
    rf"(?:taking|moving|progress\w*|inviting|hir(?:e|ing)|proceed\w*|continu\w*|mak(?:e|ing) me|"
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
    rf"(?! "
    rf"(?:problem|rush|hurry|news|matter|big|secret|longer|idea|date|wonder|good|fun|use|show|offer|"
    rf"fit))|"
    rf"{THEY}(?:wants?|wanted|needs?|needed|looking for|prefer\w*|would rather have) "
    rf"(?:someone|somebody|people|an? \w*(?:candidate|person)) "
    rf"(?:else\b|with (?:more|less|other)|(?:more|less) (?:senior|experienced|junior|expensive)|"
    rf"cheaper|younger|stronger|senior|junior|local\b)|"
    rf"\bbut (?:they |she |he )?(?:want(?:ed|s)?|need(?:ed|s)?|prefer(?:red|s)?|look(?:ed|ing)? for) "
    rf"(?:someone|somebody) (?!who (?:can|could|would|will) (?:start|come))\w+|"
    r"\bthanks,? but no,? thanks\b|\bpassed on me\b|\bnot (?:moving|taking|going) (?:forward|ahead) with me\b",
    rf"{THEY}"
    rf"(?:turned (?:me|us) down|let me down gently|rejected (?:me|us)|dropped (?:me|us)|cut (?:me|us)|"
    rf"don'?t want me|not want me)\b",
)
OFFERED = (
    rf"{THEY}(?:chose|picked|selected|hired|took|decided on|going with|went with) me\b",
    rf"{THEY}offer(?:ed|ing|s)? (?:me|us)? ?(?:the |a |an )?(?:\w+ )?"
    rf"(?:job|role|position|contract|post)\b|"
    rf"{THEY}offered\b(?:\W*$|[,!.])|\b(?:an?|the|their|verbal|written|job) offer (?:from|by) they\b",
    rf"{THEY}(?:made|gave|extended|sent|called (?:me )?with|rang (?:me )?with|came (?:back )?with) "
    rf"(?:me |us )?(?:an?|the|their) (?:\w+ )?(?:offer|contract)\b",
    rf"{THEY}(?:giving|offering|gave|offered|give)(?: me| us)? "
    rf"(?:[$£€₹]|rs\.? ?|usd |eur |inr |gbp )?\d[\d.,]*\s?"
    rf"(?:k\b|lpa|lakhs?|lacs?|grand|thousand|per\b|an? (?:year|hour|month)|p\.?a\b|ctc)",
    rf"{THEY}(?:wants?|would like|would love|['’]d (?:like|love)|likes?|loves?) "
    rf"(?:me\s*"
    rf"(?:!|\.|$|"
    rf"to (?:start (?:on|in|next|this|as|work)|sign|join (?!(?:a|an|the|them|us|for|another)\b))\b|"
    rf"on (?:board|the team))|"
    rf"to (?:bring|take|get|have) me on(?:board| board)?\b|to (?:hire|employ|sign) me\b)|"
    rf"\bi got the (?:job|role|position|gig)\b",
)
NO_CALLS = (
    rf"{THEY}(?:do(?:es)?n'?t|do(?:es)? not|not|prefers? not to|don'?t) "
    rf"(?:want|take|like|accept|do|be|get)?\s*(?:any )?(?:phone )?(?:calls?|called|rung|phoned)\b",
    rf"{THEY}(?:asked|told|wants?) me not to (?:call|ring|phone)\b|"
    rf"{THEY}(?:asked|said|says?|wants?)\b[^.!?\n]{{0,20}}\bno (?:more )?(?:phone )?calls\b",
    rf"{THEY}(?:prefer|rather|want|wish|like)\w* (?:that )?i (?:don'?t|didn'?t|do not|not|did not) "
    rf"(?:call|ring|phone)\b",
)
_NOT_A_THING = (
    rf"(?!(?:for )?"
    rf"(?:(?:me )?(?:back|in\b|over|there|again)|to (?:bring|take|get) me on|"
    rf"me to start (?:on|in|next|as)|"
    rf"(?:me )?(?:to )?(?:meet|see me|talk|speak|come|present to|join|call|ring|phone)\b|{SPAN}|longer|"
    rf"until|till|"
    r"(?:an?|my) (?:yes|answer|decision)|"
    r"(?:my |some |more |a bit of |a little )?(?:patience|understanding|time)\b|"
    r"(?:me |us )?(?:to )?"
    r"(?:be patient|hold on|hang on|sit tight|bear with|decide|wait|hire|fill (?!in|out)|finish|think|"
    r"check|discuss|interview|look at|come back|get back|move|make|close|wrap|sleep|consult)|"
    rf"(?:me )?(?:to |for |with )?(?:an?|another|the|one)? ?(?:\w+ ){{0,2}}{MEETING}))"
)
WANTED = (
    rf"{THEY}"
    rf"(?:wants?|wanted|needs?|needed|require[sd]?|requested|requests|asked|asks|ask|asking|like|love|"
    rf"expects?|missing|waiting for my|waiting for me)\b"
    rf"(?: me)? "
    rf"(?:for |to (?:see (?!me\b|us\b)|have (?!me\b)|get |know |receive )?|about |whether |"
    rf"if )?{_NOT_A_THING}",
    rf"{THEY}(?:sent|gave|set|assigned|handed|mailed|e-?mailed)(?: me| us)? (?:an?|the|their|some) "
    rf"(?:\w+ ){{0,2}}{MATERIAL}\b",
    rf"\b"
    rf"(?:i (?:still )?owe (?:they|she)|"
    rf"i (?:still )?(?:have|need|must|'ve got|got|am supposed|'m supposed)(?: to)? "
    rf"(?:send|submit|hand in|deliver|upload|return|fill in|fill out|provide|finish|"
    rf"do))\b[^.!?\n]*\b{MATERIAL}\b",
    rf"\b{MATERIAL}\b[^.!?\n]{{0,20}}\b(?:is |are )?(?:due|to hand in|to be handed in|wanted|needed)\b",
)
INVITED = (
    rf"{THEY}(?:want|like|love|invit|ask|expect)\w* "
    rf"(?:to (?:see|meet|talk (?:to|with)|speak (?:to|with)|interview|have) me\b|"
    rf"me (?:back|in\b|over|again|round|to (?:come|meet|join (?:a|the)|talk|speak|present)))",
    rf"{THEY}"
    rf"(?:want|like|love|invit|ask|offer|book|schedul|propos|suggest|plan|set up|lined up|need)\w*"
    rf"(?: me)?(?: to| for| in for| with)? ?(?:an?|another|the|one more)? ?"
    rf"(?:[\w-]+ ){{0,3}}?{MEETING}\b",
    r"\b(?:i'?m|i am|i|got|made it|moved me|put me|sent me|passed me)"
    r"(?: on| it| has| have| made it| got)? ?(?:through|to|on|into|onto) (?:to )?(?:the |a )?"
    r"(?:shortlist|short list|next|second|third|final|last|round|2nd|3rd)\b|"
    r"\bshortlisted\b|\bon the shortlist\b",
    r"\b(?:onwards?|moving|moved|move) (?:me )?(?:on|forward|along|up) to (?:the )?"
    r"(?:next|second|final|third|last)\b",
)
BACK_AGAIN = (
    rf"{THEY}(?:want|like|love|invit|ask|expect|need)\w* me to "
    rf"(?:return|come (?:back|in|again|over)|attend(?! to)|join (?:a|an|the|them for)|be there)\b",
)
""" "They would like me to return on Monday at 10": an invitation, and no task."""
DELAYED = (
    r"\bno idea (?:when|yet|how long)\b|"
    r"\b(?:can'?t|cannot|couldn'?t|could not|unable to) (?:yet )?"
    r"(?:say|tell me|tell|commit|promise|decide|give (?:me )?(?:a|any) date)\b"
    r"(?: yet| when| until| for now|[^.!?\n]{0,20}\b(?:date|until when)\b|\W*$)",
    r"\bdragg(?:ing|ed|s)(?: on| out)?\b|"
    r"\btak(?:es|ing|e) (?:a bit |much |even |far )?(?:longer|forever|its time|ages|a while)\b|"
    r"\bbehind schedule\b|\bundecided\b|\bnot (?:yet )?decided\b|\bno (?:new )?date yet\b",
    r"\b(?:decid\w+|know|hear|decision|news|answer)\b[^.!?\n]{0,20}?\b"
    r"(?:when|once|after|as soon as|depend\w* on)\b "
    r"(?:the|their|she|they|we|he|all|everyone|hr|somebody|budget|it)\b",
    rf"{THEY}(?:asks?|asked|wants?|wanted|told|tells?|begged|said|says)\b(?: me| us)?(?: that)? "
    rf"(?:to |i should |i must |i have to |i need to |please |i shall )?(?:just )?"
    rf"(?:wait|be patient|hold on|hang on|sit tight|bear with)\b",
    rf"{THEY}(?:waiting|held up|stuck|holding|need to wait)\b ?(?:for|on|with|by) (?!me\b|my\b|us\b)",
    rf"{THEY}(?:needs?|needed|wants?|ask\w*|take|taking)\b (?:me )?(?:for )?"
    rf"(?:a (?:bit|little) |some |for )?(?:{SPAN}|longer|until)",
    rf"{THEY}(?:ask\w*|begg\w*) (?:me )?for (?:my |some |more |a (?:bit|little) (?:of |more )?)?"
    rf"(?:patience|understanding|time)\b|"
    rf"\b(?:hasn'?t|haven'?t|not|yet to) (?:yet )?(?:ma[dk]e|making)(?: up)? "
    rf"(?:its|their|her|his|a|the|any) (?:minds?|decision|choice|call)\b",
    r"\b(?:can'?t|cannot|couldn'?t|unable to|won'?t) (?:yet )?(?:give|name|tell|offer|commit to)"
    r"(?: me| us)? (?:an?|any|the|to an?)? ?"
    r"(?:timeline|time ?line|date|timing|day|schedule|time ?frame|idea)\b|"
    r"\b(?:mov(?:es?|ing)|go(?:es|ing)?|running|progress\w*) (?:very |so |rather |really )?slow"
    r"(?:ly|er)?\b",
    r"\b(?:delay(?:ed|s)?|running late|running behind|slipp(?:ed|ing)|slow(?:er|ed)? (?:down|than))\b",
)
DECIDES = (
    rf"{THEY}(?:should |want to |wants to |hopes? to |plans? to |aims? to |expects? to )?(?:be )?"
    rf"(?:done|finish\w*|wrap(?:ped)? up|made up|make up|choose|pick|decide\w*|"
    rf"tell (?:me|us|everyone|everybody|all)|have (?:a|an|made) \w+|know|let (?:me|us|everyone) know)\b",
    r"\b(?:committee|board|panel|team|management|council|directors|partners|they) "
    r"(?:at they |of they )?(?:meets?|sits?|is meeting|are meeting|will meet|convenes?)\b"
    r"(?! (?:me|with me|us)\b)",
    rf"{THEY}"
    rf"(?:wrote|writes|e?-?mailed|mailed|said|says?|told me|called|replied|answered|texted|rang|"
    rf"messaged|thinks?|reckons?)\W+"
    rf"(?:that )?(?:(?:it|they|nothing)\b[\w']* ?(?:will |be |happens? )*)?not (?:before|until|till)\b",
)
STEPPED_BACK = (
    r"\b(?:i |i've |i have |just |^)\W*"
    r"(?:cancel\w*|withdr[ae]w\w*|pulled|took back|retracted|revoked) my "
    r"(?:application|candidacy|candidature)\b",
)
CALLED_OFF = (
    rf"{THEY}(?:cancel\w*|called off|scrapped|axed) (?:the |our |my |[\w']+ ){{0,3}}"
    rf"(?:meeting|interview|call|round|chat|appointment|visit|conversation)\b",
)
LASTED = (
    r"\b(?:interview|it|call|meeting|chat|that|screen|round|talk)\b(?: (?:at|with) (?:they|she))?\W*"
    r"(?:only |actually |in the end |really |just )*(?:was|took|lasted|ran|went on)"
    r"(?: only| actually| just| really| for| in the end| over| barely| about| almost| nearly)*"
    r" (?:an?|half|one|two|three|\d+|three quarters)\b[\w\s]{0,12}\b(?:minutes?|mins?|hours?|hrs?|h|quarter)\b",
)
SILENT = (
    rf"{THEY}(?:hasn'?t|haven'?t|hadn'?t|didn'?t|doesn'?t|don'?t|never|not|yet to|ha[sv]e not|did not)"
    rf"(?: \w+)?(?: bothered to)? "
    rf"(?:answer\w*|repl\w+|writ\w+|wrote|call\w*|respon\w+|got(?:ten)? back|get back|been in touch|"
    rf"said (?:anything|a word)|reacted|react|come back)\b"
    rf"(?! yes)",
    rf"{THEY}(?:quiet|silent|radio silent|ghosting me|ignoring me)\b|"
    rf"\bnot a (?:peep|word|squeak|sound)\b|\bcrickets\b|\bstill waiting (?:on|for) (?:they|she)\b",
)
DESK = (
    r"\b(?:rang|called|phoned|asked|tried|spoke to|talked to|got through to)\b (?:\w+ )?"
    r"(?:reception|switchboard|front desk|main (?:number|line|office)|hotline|operator|secretary|"
    r"assistant)\b",
)
KIND = (
    r"\b(?:lovely|nice|kind|sweet|friendly|warm|charming|polite)\b[^.!?\n]{0,14}\b"
    r"(?:e?-?mail|reply|note|answer|message|word|text|card|line)s?\b (?:from|by) (?:they|she)\b",
    rf"{THEY}"
    rf"(?:wish(?:ed|es)? (?:me|us)|says? (?:thanks|thank)|"
    rf"said (?:thanks|thank|it was (?:nice|lovely|great|good))|"
    rf"sends? (?:her|his|their) (?:regards|best|thanks)|"
    rf"sent (?:her|his|their) (?:regards|best|thanks))\b|"
    rf"\bmade (?:her|his|their) day\b",
    rf"{THEY}"
    rf"(?:thanked me|liked|loved|enjoyed|appreciated|confirmed|acknowledged|received my|got my|"
    rf"found my|was happy|were happy|was pleased|was glad|congratulated)\b",
)
TABLE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile("|".join(rows), re.I))
    for name, rows in (
        ("bounced", BOUNCED), ("gone", GONE), ("succeeded", SUCCEEDED), ("away", AWAY), ("hold", HELD),
        ("rejected", REJECTED), ("no_calls", NO_CALLS), ("offer", OFFERED), ("invited", BACK_AGAIN), ("wanted", WANTED), ("invited", INVITED),
        ("silent", SILENT), ("desk", DESK), ("delayed", DELAYED), ("decides", DECIDES), ("kind", KIND), ("lasted", LASTED), ("called_off", CALLED_OFF), ("stepped_back", STEPPED_BACK),
    )
)  # fmt: skip
"""In the order of weight: the first that fits."""
