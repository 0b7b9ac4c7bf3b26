"""What people say to steer the bot: undo, leave that out, later, tell me when, pause, forget, settings."""

from coach.understand.gist.frames import Frames

UNDO = Frames(
    "undo",
    whole=(
        r"(?:undo|revert|reverse|roll ?back|ctrl[ +-]?z|cancel|take back|scratch|strike|delete|remove|erase|discard)(?: (?:it|that|this|the|my|last|that last|what i (?:just )?(?:said|wrote|told you)))*(?: (?:one|thing|change|step|entry|message|action|bit|input|please|back))*",
        r"(?:take|put|turn|roll|change) (?:it|that|this) back|go back(?: (?:one|a) step)?|oops|whoops|(?:that|this|it) was (?:a|my)? ?(?:mistake|error|typo|an accident|wrong|by accident|accidental|a slip|a misclick|unintended)|my (?:mistake|bad)|by (?:mistake|accident)",
        r"(?:i )?(?:did not|do not) (?:mean|want|say|intend) (?:that|it|this)(?: one)?|(?:no )?(?:do not|please do not) (?:save|keep|store|note|log|record) (?:that|it|this)|wrong button|misclick(?:ed)?|(?:i )?(?:pressed|tapped|clicked|hit) (?:the )?wrong .*",
    ),
)
NOT_SENDING = Frames(
    "not_sending",
    whole=(
        r"(?:i )?(?:will|am|would|do|did|have) (?:not|rather not|never)(?: (?:going to|want to|feel like|wish to|like to|decided to|plan to|think i will))*(?: (?:send|sending|write|writing|do|doing|use|contact|contacting|call|bother))(?: (?:it|this|that|one|them|her|him|to (?:them|her|him)|that one|this one|anything|a thank you|the note|this time))*",
        r"(?:skip|leave|drop|forget|ignore|cancel|pass on|omit|ditch)(?: (?:it|this|that|one|this one|that one|this (?:reminder|message|step|note)|that (?:reminder|message|step|note|one)|the (?:reminder|message|step|note|thank you)|out|for now|about it))*",
        r"(?:let us|i will|i would rather|better) (?:skip|leave|drop|pass|wait|leave it|not)(?: (?:it|this|that|on|one|out|this one|that one|be|alone|at that))*|no (?:thank you|note|mail|message|follow up|card)(?: note)?(?: (?:this time|needed|necessary|please|for (?:them|her|him|this)))*",
        r"(?:that is |it is |this is )?(?:not (?:needed|necessary|required|this (?:one|time)|worth it|for me)|no need(?: .{0,30})?|unnecessary|pointless)(?: .{0,40})?|i (?:have )?decided (?:against|not to)\b.*|(?:i am|i will) (?:not going to|pass|passing|skipping)\b.*",
    ),
    never=(r"\binterested\b|\b(?:job|position|role|offer)\b",),
)
LATER = Frames(
    "snooze",
    whole=(
        r"(?:later|not now|not today|not right now|another time|busy|busy right now|i am busy|in a bit|soon|in a while|wait|hold on|one moment|give me (?:a )?(?:minute|moment|sec|second|time|bit)|maybe later|snooze|(?:ask|remind|tell|ping|nudge) me (?:again )?(?:later|again|another time|some other time))(?: please)?",
        r"(?:i am |i was )?(?:in|on|at) (?:a|the|my|another) (?:meeting|call|train|bus|class|shift|road|way|work|lunch|gym|doctor|dentist)(?: .{0,40})?|(?:can|could) (?:we|you|i) (?:do|postpone|delay|move|push) (?:this|it|that)(?: (?:later|another time|back))?|(?:i )?(?:do not|did not) have (?:time|the energy)(?: .{0,20})?|no time(?: .{0,20})?|(?:i am )?too (?:tired|busy|late|sleepy)(?: .{0,20})?|i will (?:do|send|write) (?:it|that|this) later|postpone(?: (?:it|this|that))?",
    ),
)
WHEN_IT_IS_TIME = Frames(
    "when_it_is_time",
    whole=(
        r"(?:ok |yes |then |good |please |can you |could you |will you |just )*(?:<remind>)(?: me)?(?: again)? (?:when|once|as soon as) (?:it |i |the |that |it is |i can |i should |i may )?.{0,40}(?:sense|time|due|right|ok|okay|ready|should|can|may|good|moment|appropriate|allowed|safe|needed|write|follow up|best|better)\b.*",
        r"(?:ok |yes |please |do |good )*(?:remind me|do that|remind me (?:of|about) (?:it|that)|(?:you )?(?:remind|tell|ping) me)(?: then| please| about it| on that day| when it comes)+",
    ),
)
PAUSE = Frames(
    "pause",
    whole=(
        r"(?:please |can you |could you )*(?:pause|mute|silence|stop|halt|quiet|shut up|be quiet|be silent|hush|no more|leave me alone|leave me in peace|give me (?:some )?(?:space|peace|a break))(?: (?:everything|all|it|the|you|me|bot|now|my|writing|reminding|messaging|bugging|nagging|texting|sending|pinging|bothering|disturbing|asking|reminders?|messages?|notifications?|for|a|while|week|few|some|days?|time|until further notice|please|to me))*",
        r"(?:i )?(?:need|am taking|want|will take|take|going to take) (?:a |some |one )?(?:break|time off|days? off|rest|pause|week off|breather)(?: .{0,40})?|(?:i am|i will be|we are) (?:sick|ill|in (?:the )?hospital|away|off|on (?:vacation|holiday|leave|a break)|unwell|travell?ing|unavailable|offline)(?: .{0,50})?|(?:do not|stop) (?:disturb|bother|message|write|remind|text|ping|bug|nag)(?: (?:me|to me))?(?: .{0,40})?",
    ),
    never=(
        r"\btomorrow at\b|\binterview\b|\b(?:am|pm)\b|\b(?:evening|night|weekend|weekends|before \d|after \d)\b",
    ),
)
RESUME = Frames(
    "resume",
    whole=(
        r"(?:resume|unpause|unmute|continue|go on|carry on|start again|wake up(?: again)?|restart)(?: (?:please|again|now|the reminders|reminders|everything))*|i am back(?: (?:from|again|at|now).*)|(?:my )?(?:vacation|holiday|break) is over.*|back from (?:vacation|holiday|my break|leave).*",
    ),
)
FORGET = Frames(
    "forget_all",
    whole=(
        r"(?:please |can you |could you |i want (?:you )?to )*(?:forget|delete|erase|wipe|remove|destroy|clear|purge)(?: (?:everything|all|all of it|me|my (?:data|account|information|history|messages|stuff|profile)|the (?:lot|whole thing|account)|you know|about me|that|i (?:said|told you)|completely|please|now))+",
    ),
    never=(r"\bthat(?: \?)?$",),
)
SETTINGS = Frames(
    "settings",
    whole=(
        r"(?:change |open |show |my |the |edit |adjust |go to )*(?:settings?|preferences|options|configuration|config)(?: please)?",
        r"(?:be |write |send |message me |remind me |ping me )*(?:less|more) (?:frequent|frequently|often|messages|reminders|notifications)(?: please)?|fewer (?:messages|reminders|notifications|pings|nudges)(?: .{0,20})?|(?:you )?(?:write|message|remind|ping|text|are writing)(?: me)? (?:too|so) (?:often|much|many)(?: .{0,30})?|(?:too|so) many (?:messages|reminders|notifications|pings|nudges)(?: .{0,30})?|i (?:want|would like|prefer) (?:slower|fewer|less|more|faster)\b.*",
        r"(?:do not|no|never|stop|please do not)(?: (?:write(?: to me)?|message|messages?|remind|reminders?|text|ping|send|notify|contact|bother|disturb)(?: (?:to )?me| anything)?) (?:before|after|between|on|at|during|in|later than|earlier than) .{2,40}|(?:no|at most|max(?:imum)?|not more than|only) .{0,15}(?:messages?|reminders?|nudges?)(?: (?:a|per) (?:day|week))?(?: .{0,20})?|(?:send|give) (?:me )?(?:the|my) (?:morning )?(?:brief|summary|overview)\b.*|quiet hours\b.*",
        r"(?:use|write|prefer|switch to|change to|set)(?: (?:in|it|me|the|my|to))* (?:british|american|english|german|us|uk|24|12|am|gmail|outlook)\b.*|my (?:signature|sign off|sign-off|time ?zone|zone|name)\b.{2,60}|change (?:my |the )?(?:time ?zone|zone|tone|pace|name|signature|language|quiet hours|quiet time)\b.*|open (?:gmail|outlook)\b.*|i moved to (?!(?:next|the))[a-z ]{3,30}",
    ),
    never=(r"\binterview\b|\bmeeting\b",),
)
STEERING = (FORGET, RESUME, PAUSE, WHEN_IT_IS_TIME, SETTINGS, UNDO, NOT_SENDING, LATER)
