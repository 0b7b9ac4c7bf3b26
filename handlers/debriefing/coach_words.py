"""The words by which something is known to be said to the coach: asked, put off, set right; and not told of the interview."""

from coach import lazy_re as re
from handlers.reading.lead import behind

MAY_I = re.compile(
    r"^\W*(?:(?:so|and|ok|hm+|hey|but)[, ]+)*"
    r"(?:can|may|could|should|shall|must|might|do|would it help if) i\b|"
    r"\b(?:can|may|should|could|shall|must) i (?:\w+ )?"
    r"(?:write|call|e-?mail|text|thank|message|contact|send|ring|phone|ask)\b.*\?|"
    r"^\W*(?:so |and )?(?:is|would|was) (?:it|that|this) (?:be )?"
    r"(?:ok(?:ay)?|fine|alright|too|wise|cheeky|rude|weird|pushy|a good|a bad|bad|appropriate|allowed|"
    r"normal|worth)\b|"
    r"^\W*(?:ok(?:ay)?|fine|good|too early|too late) to (?:write|call|e-?mail|text|send|thank)\b",
    re.I,
)
QUESTION = re.compile(
    r"^\W*(?:so |and |ok |but )?"
    r"(?:what'?s next|what (?:now|next|do i|should i|shall i|can i|comes)|whats next|"
    r"how (?:do|should|can|many) (?:i|you)\b|how does (?:this|it) work|who are you|"
    r"what (?:can|do|are|is) (?:you|this|it)\b|when (?:do|should|can|will|am) (?:i|you)\b|"
    r"where (?:do|should|can) i|why (?:do|are|did|should) (?:you|i)\b|show me\b(?! how)|"
    r"(?:can|could|will|would) you\b|what happens (?:now|next)|"
    r"(?:please )?(?:forget|delete|drop|remove) (?:this|that|it|the) ?"
    r"(?:interview|meeting|company|question|one|entry)?\W*$|"
    r"undo(?: it| that| this| the last\b.*)?\W*$|take (?:that|it) back\b|scratch that|"
    r"wrong (?:button|company|question)|help\W*$)",
    re.I,
)
INVERTED = re.compile(
    behind("wait") + r"(?:"
    r"(?:what|when|who|whom|where|why|how(?: (?:long|many|much|soon|often|far|late|early|quickly))?|"
    r"which(?: \w+)?) "
    r"(?:should|shall|do|did|can|could|may|will|would|am|was|is|are|have|has|had|if)\b"
    r"(?=.*\b(?:i|me|my|mine|you|your|we)\b)|"
    r"how (?:many|much|long|often|soon)\b(?=.*\b(?:i|me|my|you|we)\b)|"
    r"what'?s (?:the|my|your) (?:plan|status|next|date|time)\b|"
    r"(?:do|have) (?:i|you|we|they|she|he)\b|"
    r"(?:does|did|is|are|was|were|can|could|should|shall|may|will|would|am|has) "
    r"(?:i|you|we|it|that|this|there|they|she|he|\d+|the|my|anybody|anyone)\b)",
    re.I,
)
"""A question by the order of its words, typed without its sign."""
LEANING = re.compile(
    r"^\W*(?:i'?m |i am |i'?d |i |maybe i |now i )?(?:just )?"
    r"(?:thinking (?:of|about)|tempted to|planning to|planning on|want to|wanna|about to|going to|"
    r"gonna|would like to|like to|feel like|considering) "
    r"(?:\w+ ){0,2}?"
    r"(?:writ|call|e-?mail|text|messag|ping|nudg|drop|send|ring|phon|thank|connect|follow|check|ask)",
    re.I,
)
LATER = re.compile(
    r"^\W*(?:(?:sorry|please|ok|can we do (?:this|that)|let'?s do (?:this|that|it)|maybe|no),? )*"
    r"(?:not (?:now|today|yet|tonight)\b.*|later\b.*|snooze\b.*|"
    r"(?:ask|remind|try|ping|nudge|tell) me (?:again )?"
    r"(?:later|again|tomorrow|tonight|in|on|at|next|this|when|about|to)\b.*|"
    r"(?:i'?m |i am |too |very )?(?:busy|tired|driving|no time|out of time)"
    r"(?: (?:right now|now|today|at the moment|for this|tonight))*|"
    r"i (?:have no|don'?t have|haven'?t got) (?:the )?time\b.*|"
    r"(?:hang on|hold on|just a|one|wait a|brb)(?: (?:sec(?:ond)?|moment|minute|min|tick))?\b"
    r"(?:,? (?:please|brb|my phone|the (?:phone|door|bell)|someone|somebody|i)\b.*)?|"
    r"(?:give me|in) (?:an?|one|two|\d+|half an?|a few|some) (?:more )?"
    r"(?:minutes?|mins?|hours?|days?|time|bit)|"
    r"(?:tomorrow|tonight)(?: (?:morning|evening|please|at .{1,8}))*|"
    r"pause(?: (?:for|until|till|everything|it|this|please)\b.*)?|mute|"
    r"stop (?:it|this|bugging|bothering|asking|messaging|nagging|texting)\b.*|leave me alone|"
    r"(?:please )?stop)\W*$",
    re.I,
)
MOOD = re.compile(r"^\W*(?:thanks?(?: you)?|thx|cheers|hi|hello|hey)(?: (?:so much|a lot|you|there|very much))*\W*$", re.I)  # fmt: skip
CORRECTS = re.compile(
    r"^\W*(?:(?:no|sorry|actually|oops|wait|hang on|i mean(?:t)?|btw|by the way)\b[, ]+)+"
    r"(?:it'?s|it was|it is|the interview|the meeting|that was|her|his|their|she'?s (?:called|not)|"
    r"not|make|i (?:spoke|talked|met)|we met|she is|he is)\b|"
    r"^\W*(?:it|the interview|the meeting|that|the call) was (?:actually |only |just |really )*"
    r"(?:with [A-Z]|at \d|on (?:mon|tue|wed|thu|fri|sat|sun|the \d)|\d|half an|an hour|one hour|"
    r"two hours|yesterday)|"
    r"^\W*(?:her|his|their|\w+'s) "
    r"(?:name|surname|last name|title|e-?mail|mail|number|phone|address|linkedin) (?:is|was)\b|"
    r"\b[A-Z]\w+ (?:was|were) (?:there|in the room|on the call|present|in it)(?: too| as well)?\W*$|"
    r"^\W*(?:make (?:it|that)|scratch that|my name is)\b",
    re.I,
)
NARRATED = re.compile(
    r"^\W*(?:"
    r"(?:mostly|mainly|just|also|yes|well|about|on|"
    r"(?:i|we) (?:talked|spoke|told (?:her|him|them)|said)(?: about)?)\b[,:]? *)*"
    r"(?:how|why|when|whether|what|the (?:time|day|night|year|one))\b",
    re.I,
)
"""The beginning of something that is told of, and not of news."""
