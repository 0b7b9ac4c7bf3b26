"""News of what they want: papers, a task, a meeting, another one; or a meeting no more, and how long one was."""

from handlers.news.employer_parts import MATERIAL, MEETING, SPAN, THEY

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
    rf"{THEY}(?:be |going to |start(?:ed|ing)? )*(?:call|contact|check|ring|phone|speak|talk|reach)\w*(?: to| with| out to)? (?:my|the|all|both) (?:\w+ )?(?:references?|referees?)\b",
    rf"{THEY}(?:want\w*|like|love|going|plan\w*|ask\w*)(?: me)? (?:to |if they can |whether they can |who(?:m)? (?:they|she) (?:can|could|may|might) )+"
    rf"(?:talk|speak|call|ring|phone|contact|e-?mail)\w* (?:to |with )?"
    rf"(?:(?:my|some|one|two|of|a few|an?) )+(?:old|former|previous|last|current|past|ex|referees?|references?)[- ]?\w*|"
    rf"{THEY}(?:ask\w*|want\w*|need\w*|like)\b[^.!?\n]{{0,30}}\b(?:who|whom|people|ppl|names?|someone|somebody)\b[^.!?\n]{{0,40}}\b"
    rf"(?:vouch|(?:call|contact|ask|talk to|speak to|ring) about me|about me)\b",
    rf"{THEY}(?:wants?|wanted|needs?|needed|require[sd]?|requested|requests|asked|asks|ask|asking|like|love|"
    rf"expects?|missing|waiting for my|waiting for me)\b"
    rf"(?: me)? (?:for |to (?:see (?!me\b|us\b)|have (?!me\b)|get |know |receive )?|about |whether |"
    rf"if )?{_NOT_A_THING}",
    rf"{THEY}(?:sent|gave|set|assigned|handed|mailed|e-?mailed)(?: me| us)? (?:an?|the|their|some) "
    rf"(?:\w+ ){{0,2}}{MATERIAL}\b",
    rf"\b(?:i (?:still )?owe (?:they|she)|"
    rf"i (?:still )?(?:have|need|must|'ve got|got|am supposed|'m supposed)(?: to)? "
    rf"(?:send|submit|hand in|deliver|upload|return|fill in|fill out|provide|finish|"
    rf"do))\b[^.!?\n]*\b{MATERIAL}\b",
    rf"\b{MATERIAL}\b[^.!?\n]{{0,20}}\b(?:is |are )?(?:due|to hand in|to be handed in|wanted|needed)\b",
)
INVITED = (
    rf"{THEY}(?:want|like|love|invit|ask|expect)\w* "
    rf"(?:to (?:see|meet|talk (?:to|with)|speak (?:to|with)|interview|have) me\b|"
    rf"me (?:back|in\b|over|again|round|to (?:come|meet|join (?:a|the)|talk|speak|present)))",
    rf"{THEY}(?:want|like|love|invit|ask|offer|book|schedul|propos|suggest|plan|set up|lined up|need)\w*"
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
