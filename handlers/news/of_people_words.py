"""News of people there: a wrong address, somebody away or gone, a successor, no calls, a front desk."""

from handlers.news.employer_parts import SHE, THEY

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
    rf"{THEY}(?:away|off|out|gone|"
    rf"(?:on|in) (?:the )?(?:holidays?|vacation|leave|parental leave|maternity leave|a trip)|"
    rf"travell?ing)\b[^.!?\n]*\b"
    rf"(?:until|till|back)\b",
)
GONE = (
    rf"{SHE}(?:no longer|not|n['’]t)(?: \w+)? (?:with|at|in|there|around)\b[^.!?\n]{{0,20}}\b(?:any ?more|any longer)\b|"
    rf"\b(?:she)\b(?: is|['’]s| was)?n['’]?t (?:with|at|in) (?:they|there)\b[^.!?\n]{{0,12}}\b(?:any ?more|any longer)\b|"
    rf"{SHE}(?:changed|switched|changing|switching) (?:jobs?|compan(?:y|ies)|employers?)\b",
    rf"{SHE}(?:left(?! (?:me|us|a\b|an\b|my|you|word|the door))|quit|resigned|retired|"
    rf"moved (?:on\b|to (?:another|a different|a new) (?:team|department|company|job|role)|departments?)|"
    r"gone\b|on (?:\w+ )?(?:parental|maternity|paternity|sick|medical) leave|"
    r"(?:got |been )?(?:let go|laid off|fired|promoted|transferred|sacked|made redundant)|"
    r"(?:got |found |taken |took |accepted |starting |started |has |have )+(?:an? )?(?:new |other |another |different )+(?:job|position|role|post)(?: elsewhere| somewhere else)?|"
    r"no longer (?:works?|there|with|working|employed|my contact)|"
    r"leaving)\b",
)
SUCCEEDED = (
    r"\bsomebody\b[^.!?\n]{0,30}?\b(?:took|take[sn]?|taking) (?:it |things |this |her work )?over\b",
    r"\bsomebody\b\W*(?:['’]s|is|are|will be|was|has been)?\s*(?:now |the one )?"
    r"(?:handling|running|in charge|looking after|looks after|takes care of|responsible|dealing with|"
    r"replac\w+|stepp\w+ in|steps in|the new|my new|our new)\b",
    r"\bsomebody\b(?:['’]s| is| will be| is going to be)? (?:now )?"
    r"(?:covering|standing in|filling in|deputi[sz]ing|taking her place|(?:my|the|our|your) (?:new |main |only )?(?:contact|point of contact|go-to)\b)",
    r"\bnew (?:contact|point of contact|contact person)\b[^.!?\n]{0,20}?[ :,]+(?:is |will be )?somebody\b",
    r"\b(?:passed|handed|forwarded|transferred|sent|given|gave) (?:me|us|my (?:file|application|case|details|name|papers|cv))"
    r"(?: on| over| along)* to (?:her |his |their |a |an |another |the )?(?:new )?(?:colleague|boss|manager|coworker|co-worker|recruiter|assistant|team)?,? ?somebody\b",
    r"\b(?:write|talk|speak|turn|go) to somebody\b[^.!?\n]*\b(?:rather than|not she|and not)\b",
    r"\b(?:contact|contact person|point of contact)\b(?: \w+){0,3}? (?:is|will be|:) "
    r"(?:now )?somebody\b|"
    r"\b(?:new \w*\s?(?:recruiter|manager)|"
    r"(?:recruiter|hiring manager)\b(?: \w+){0,3}? (?:is|will be|:) now) "
    r"(?:is )?somebody\b|"
    r"\b(?:recruiter|hiring manager)\b(?: \w+){0,3}? (?:is|will be|:) somebody "
    r"(?:now|from now on|instead)\b",
    r"\b(?:gave|named|handed|passed|referred) (?:me|us)(?: \w+){0,3}? somebody\b|"
    r"\b(?:write|talk|speak|turn) to somebody\b[^.!?\n]*\b(?:instead|now|from now on)\b|"
    r"\bsomebody instead of she\b",
    r"\bi(?:'m| am|'ll| should| must| have to| am to|'m to| need to| shall)? (?:now |only )?(?:deal|dealing|talk|talking|speak|speaking|work|working|in touch) "
    r"(?:to |with )somebody\b|"
    r"\bsomebody (?:does|do|has|got|took|inherited|got given) (?:her|his|their|she'?s?) "
    r"(?:job|work|files?|desk|place|role|searches)\b",
    r"\bi (?:now )?(?:deal|talk|speak) (?:to |with )somebody (?:now|from now on|instead)\b",
)
NO_CALLS = (
    r"\bcalls? (?:are|is|were)(?: really)?(?: not|n['’]?t) (?:so |very )?(?:welcome|wanted|liked|ok|okay|appreciated|a good idea)\b|"
    r"\b(?:no|without|not by) (?:tele)?phone(?! (?:number|screen|interview|call (?:yet|today|so far)))\b(?=\W*$|[,;.])",
    rf"{THEY}(?:do(?:es)?n'?t|do(?:es)? not|not|prefers? not to|don'?t) "
    rf"(?:want|take|like|accept|do|be|get)?\s*(?:any )?(?:phone )?(?:calls?|called|rung|phoned)\b",
    rf"{THEY}(?:asked|told|wants?) me not to (?:call|ring|phone)\b|"
    rf"{THEY}(?:asked|said|says?|wants?)\b[^.!?\n]{{0,20}}\bno (?:more )?(?:phone )?calls\b",
    rf"{THEY}(?:prefer|rather|want|wish|like)\w* (?:that )?i (?:don'?t|didn'?t|do not|not|did not) "
    rf"(?:call|ring|phone)\b",
)
DESK = (
    r"\b(?:rang|called|phoned|asked|tried|spoke to|talked to|got through to)\b (?:\w+ )?"
    r"(?:reception|switchboard|front desk|main (?:number|line|office)|hotline|operator|secretary|"
    r"assistant)\b",
)
