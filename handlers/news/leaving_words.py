"""The words by which something is known to be about the user's own application: one table."""

from coach import lazy_re as re

_JOB = r"(?:job|role|position|post|vacancy|opening|req(?:uisition)?)"
MEETING = r"(?:interview|meeting|call(?! cent)|round|screening|phone screen|on-?site|appointment)"
NOTE = (
    r"(?:thank[- ]?(?:you|u)s?|thanks|notes?|e-?mails?|mails?|messages?|dms?|lines?|cards?|letters?|"
    r"texts?|follow[- ]?ups?|replies|reply|invites?|requests?|voicemails?|voice messages?|"
    r"(?<=a )(?:quick )?(?:call|ring))"
)
TOLD = (
    r"(?:sent|wrote|written|e-?mailed|mailed|messaged|texted|dropped|left|gave|given|fired off|shot|"
    r"posted|delivered|passed(?: on)?|forwarded)"
)
_NOT_A_JOB = (
    r"(?! (?:a |an |some |the |my |their )?(?:\w+ )?"
    r"(?:coffee|tea|water|drinks?|lunch|biscuits?|cookies?|seat|chair|glass|lift|ride|tour|break|"
    r"minute|hand|help|advice|tips?)\b)"
)

_REFUSED_ME = (
    r"\b(?:rejected|declined|ghosted|dropped|dumped|passed on|turned) (?:me\b(?: down)?|my application\b)|"
    r"\bi(?:'ve|'m| have| was| got| am| just)*(?: just| been| already| got)* "
    r"(?:rejected|turned down|refused)(?! \w+ed\b)"
    r"(?=\W*$| by | from | after |, | today| again| already)"
)
""" "They turned me down", "I was rejected"."""
_A_BARE_NO = (
    r"^\W*(?:just |i |already |got |was |been |a |another |the |it'?s a )*"
    r"(?:rejected|rejection|turned down|refusal)(?: (?:e-?mail|mail|letter|call|message|note))?"
    r"(?:\W*$| (?:by|from|today|already|just now|:)\b)|"
    r"\b(?:it'?s|it is|it was|that'?s|got) a no\b|\bthey (?:just )?(?:said|say) no(?=\W*$|,)|"
    r"\brejection (?:e-?mail |letter |mail )?(?:has |just )*(?:landed|arrived|came|is here|in my)\b|"
    r"\bsaid no to me\b"
)
""" "Rejection email from Acme", "it's a no"."""
_SOMEBODY_ELSE = (
    r"\b(?:went|gone|going|go) with "
    r"(?:someone|somebody|another (?:candidate|person|applicant)|a different (?:candidate|person)|"
    r"the other (?:candidate|one|person))"
)
_GONE = (
    rf"\bdid(?:n'?t| not) get (?:it|the {_JOB}|through|past)\b|"
    rf"\b{_JOB} (?:was|is|has been|got|'s) (?:already )?(?:filled|taken|gone)\b|"
    rf"\bfilled (?:the {_JOB}|it) |\bfilled internally\b"
)
""" "I didn't get it", "the role is filled"."""
_NOT_WITH_ME = (
    r"\bnot (?:moving|going|move|go|proceed\w*) (?:forward|ahead|on)?\s?with (?:me|my application)\b|"
    r"\b(?:don'?t|do not|won'?t|will not) "
    r"(?:want (?:me\b|to (?:go|move|continue|proceed)\b.{0,12}\bwith me)|hire me|take me)|"
    r"\b(?:took|chose|picked|hired|preferred|selected|want) "
    r"(?:someone|somebody|the other|another|a different|an internal) ?"
    r"(?:else|candidate|person|applicant|one)?\b(?= instead|\W*$| for the )|"
    r"\b(?:i'?m|i am|i was|me) not (?:a|the|an|quite|what)\b.{0,12}\b"
    r"(?:fit|match|right|one|person|looking for|candidate)\b"
)
""" "They won't take me", "hired somebody else", "I'm not the right fit"."""
REJECTED = re.compile("|".join((_REFUSED_ME, _A_BARE_NO, _SOMEBODY_ELSE, _GONE, _NOT_WITH_ME)), re.I)
OFFERED = re.compile(
    rf"\boffer(?:ed|ing|s)? me\b{_NOT_A_JOB}|"
    rf"\b(?:made|making|sent|sending|gave|giving|extended) me (?:an?|the|their) (?:\w+ )?offer\b|"
    r"^\W*(?:great news|good news|wow|omg|yay|yes)?\W*"
    r"(?:i |i'?ve |we |just |have |there'?s |there is )*(?:got|received|have|had|got|landed) "
    r"(?:an?|the|my|their|another|one more) (?:\w+ )?offer\b(?! letter gen)|"
    rf"\b(?:i|just|i'?ve) (?:just |finally )?(?:got|landed) the {_JOB}\b|^\W*got the {_JOB}\b|"
    rf"\b{_JOB}(?:'s| is) mine\b|\bi'?m hired\b|"
    rf"\b(?:hiring|hired|(?:will|'ll|want to|wants to|going to) hire) me\b|"
    rf"\boffer (?:letter )?(?:just )?(?:arrived|came (?:in|today)|is (?:here|in))\b",
    re.I,
)
ENDED = re.compile(
    r"\bi(?:'ve| have|'m| am)?(?: just| now)? "
    r"(?:withdr[ae]wn?|withdrawing|pulling out|pulled out|backing out|dropping out|dropped out|"
    r"stepping back)\b"
    r"(?! from stock)|"
    r"^\W*(?:i'?m out|i am out)\W*$|"
    rf"^\W*(?:i )?(?:'ve |have )?(?:just |already )*"
    rf"(?:accepted|signed|declined|turned down|took|said (?:yes|no) to)"
    rf"(?: (?:it|them|this|that|(?:the|their|an?|my)(?: \w+)?(?: {_JOB})? ?(?:offer|contract|job)?))\W*$|"
    r"\b(?:not|no longer) interested (?:in (?:the|this|that|it|them|working)|any ?more|any longer)\b|"
    r"^\W*(?:honestly |actually |sorry,? |no,? |so )*i (?:don'?t|do not|no longer) want "
    r"(?:it|this|that|the job|this job|to work there)(?: any ?more| any longer| after all| now)?"
    r"(?:\W*$|,)|"
    r",\W*i'?m out\W*$",
    re.I,
)
HELD = re.compile(
    rf"\b(?:{_JOB}|hiring|recruit\w+|headcount|process|application|search)\b(?: itself)?"
    rf"(?: is| are|'s| was| has been| got| gets)?(?: now| currently| all| being| put)* "
    rf"(?:on hold|on ice|frozen|paused|halted|stopped|cancell?ed|closed|withdrawn)\b|"
    rf"\bhiring (?:freeze|stop|pause)\b|"
    rf"\b(?:put|putting) (?:the|this|my|that) (?:{_JOB}|hiring|process|application) on (?:hold|ice)\b|"
    rf"\b(?:froze|paused|stopped) (?:the )?hiring\b",
    re.I,
)
CALLED_OFF = re.compile(
    rf"\b(?:cancell?ed|postponed|rescheduled|moved|pushed|called off|shifted|delayed) "
    rf"(?:the|my|our|this|today'?s) (?:\w+ )?{MEETING}\b|"
    rf"^\W*(?:no,? )?(?:the|my|our|this|it|today'?s)(?: \w+)? ?{MEETING}? ?"
    rf"(?:was|is|got|has been|'s been|'s) "
    rf"(?:cancell?ed|postponed|rescheduled|moved|pushed|called off|shifted|delayed)\b|"
    rf"\b(?:the|my|our) (?:\w+ )?{MEETING} (?:was|is|got|has been|'s been) "
    rf"(?:cancell?ed|postponed|rescheduled|called off|moved|pushed)\b|"
    r"^\W*(?:it|that|the interview|the meeting|the call) (?:never|didn'?t|did not) "
    r"(?:happen(?:ed)?|take place|took place)|"
    r"^\W*(?:nobody|no ?one|they|she|he|\w+) (?:never |didn'?t |did not )?"
    r"(?:showed?|turned?|came?) up\W*$|"
    r"\bno[- ]?show\W*$|\bstood me up\b|\bdid(?:n'?t| not) (?:show|turn) up\W*$|"
    r"^\W*(?:they|she|he|nobody|no ?one) (?:never )?(?:called|rang|came|joined)\W*$(?<!joined)",
    re.I,
)
ASKED_OF_ME = re.compile(
    r"\b(?:asked|asks|wants?|wanted|needs?|would like|expects?|requested)(?: me)?"
    r"(?: for| to see| to have| to send\w*| to share| to provide)? (?:her |him |them )?"
    r"(?:(?:a|an|my|two|three|2|3|some|the|more|few|couple of) )*"
    r"(?:references|referees|work samples?|writing samples?|transcripts|certificates|diploma|"
    r"availability|visa|id card|documents|paperwork)\b|"
    r"\b(?:asked|wants?|wanted|needs?|told|would like) me to "
    r"(?:send|e-?mail|fill|complete|provide|return|sign|submit|"
    r"do (?:a|the) (?:test|task|case|take[- ]?home|assignment))\b|"
    r"\bi(?:'ve| have|'m)? (?:need|have got|got|have|must|should|supposed|promised)(?: to)? "
    r"(?:send|e-?mail|submit|return) (?:her|him|them|it|my|the|a|two|three)\b",
    re.I,
)
ASKED_ABOUT = re.compile(
    r"\b(?:asked|asks|ask|quizzed|grilled|questioned|wanted to (?:know|hear)|"
    r"were (?:curious|interested))\b"
    r"(?: me)?(?: (?:a lot|lots|mostly|mainly|only|then|also|again|first))* "
    r"(?:about|how|why|what (?:i|my|would|do)|which|in my|where i|when i (?:last|had)|"
    r"if i (?:had|know|knew|could|can|ever|have (?:ever|done|used|worked))|"
    r"to (?:explain|describe|walk|talk))\b",
    re.I,
)
"""A question in the room, and no wish of theirs."""
