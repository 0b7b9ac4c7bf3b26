"""Words that stand for one another in what people ask and tell; frames name them as <name>."""

import re

PARTS = {
    "write": r"(?:write|email|mail|message|text|ping|nudge|dm|contact|call|phone|ring|chase|bug|poke|reach out|follow up|check in|get in touch|"
    r"touch base|drop (?:\w+ )?a line|say something|send (?:\w+ ){0,3}(?:email|mail|message|text|note|reminder|something|one|it|another))",
    "wrote": r"(?:wrote|emailed|mailed|messaged|texted|pinged|nudged|dmed|dm'd|contacted|called|phoned|rang|chased|reached out|followed up|"
    r"checked in|got in touch|thanked|answered|replied|responded|written|sent)",
    "letter": r"(?:note|letter|message|mail|email|draft|text|wording|words|version|template|reply|answer|response|follow up|thank you|thank you note|card|script|lines?)",
    "they": r"(?:they|she|he|we|hr|the (?:company|recruiter|manager|boss|team|agency|firm|hiring manager|director|ceo|cto|school|bank|hospital|people|"
    r"interviewer|panel|client|owner)|recruiter|their \w+|[a-z]+(?: [a-z]+)?)",
    "them": r"(?:them|her|him|hr|the \w+(?: \w+)?|[a-z]+(?: [a-z]+)?)",
    "someone": r"(?:they|she|he|hr|the \w+(?: \w+)?|(?!(?:i|we|you|it|there|that|this|what|when|where|who|why|how|am|is|was|are|be|been|not|me|my|so|to|do|did|and|or|have|has|had|will|would|can|just|really|if)\b)[a-z]+)",
    "now": r"(?:now|today|next|first|right now|this week|tomorrow|tonight|at this point|in the meantime|then)",
    "show": r"(?:show|give|let me see|see|read|get|bring up|pull up|open|display|send|tell|view)",
    "meeting": r"(?:interview|meeting|call|chat|talk|screen|screening|panel|onsite|on-site|round|coffee|visit|session|appointment|zoom|phone screen|trial day|final)",
    "good": r"(?:good|great|well|nice|awesome|fantastic|amazing|super|smooth|smoothly|fun|fine|positive|lovely|wonderful|brilliant|perfect|perfectly|happy|"
    r"solid|strong|better|best|excellent|decent|pleasant|swimmingly|promising)",
    "bad": r"(?:bad|badly|terrible|terribly|awful|horrible|horribly|rough|poor|poorly|disaster|weak|awkward|tough|worse|worst|clumsy|rubbish|dreadful|"
    r"shit|crap|meh|so so|so-so|mediocre|messy|painful|catastroph\w+|train ?wreck|mixed|strange|weird|hard)",
    "job": r"(?:job|position|role|offer|contract|place|post|gig)",
    "remind": r"(?:remind|alert|nudge|ping|notify|wake|poke|tell|let \w+ know)",
    "less": r"(?:less|fewer|shorter|briefer|half)",
}


def expanded(frame: str) -> str:
    """The frame with every <name> written out; an unknown name is an error at once."""
    return re.sub(r"<(\w+)>", lambda m: PARTS[m[1]], frame)
