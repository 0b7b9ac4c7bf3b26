"""Hello, thank you, that is all, I don't know, I'm so nervous: what is said between people."""

from coach.understand.gist.frames import Frames

HELLO = Frames(
    "hello",
    whole=(
        r"(?:hi|hello|hey|hiya|heya|yo|hola|moin|hallo|servus|namaste|howdy|sup|greetings|ahoy|salut|bonjour|good (?:morning|evening|afternoon|day)|morning|evening|gm|g'day)(?: (?:there|again|all|everyone|my friend|you|coach))*|there|again",
        r"(?:are you|anybody|anyone|somebody|someone|is (?:anybody|anyone|someone))(?: still| you)? ?(?:there|home|awake|around|alive|listening|online|up)|(?:how are you|how are you doing|how is it going|what is up)(?: today)?|nice to meet you",
        r"(?:hi|hello|hey)?,? ?(?:it is me|me)(?: again)?|hello .{0,12}|long time no see",
    ),
)
THANKS = Frames(
    "thanks",
    whole=(
        r"(?:many |a thousand |ok |great |perfect |good |cool |lovely |wow |super )*(?:thanks|thank you|cheers|ta|merci|danke|gracias|much obliged|appreciate(?: it| that| this)?|i appreciate .{2,20}|much appreciated)(?: (?:a lot|so much|very much|a ton|a bunch|a million|again|you|for .{2,40}|that helps?|great|lovely|buddy|friend|dear))*",
        r"(?:that is |it is |this is |you are |so |very |really |sounds |looks |all |was |how |oh |just |pretty )*(?:great|perfect|awesome|cool|nice|good|fine|lovely|brilliant|super|excellent|wonderful|amazing|neat|sweet|helpful|useful|the best|a (?:star|lifesaver|gem|genius)|ok|okay|okey|alright|all right|clear|understood|noted|wow|kind|sensible|fair|fair enough|works for me|right)(?: (?:bot|idea|point|work|one|job|advice|to know|enough|thing|then|stuff))?",
        r"(?:got|i get|i see|makes|i have got)(?: it| that| you| sense)?|roger(?: that)?|will do|copy that|copy|k|kk|yep|yup|sure(?: thing)?|deal|agreed|of course|no problem|no worries|(?:i )?love it|i like (?:it|that)|that (?:helps|makes sense|works|does it|really helps|sounds (?:good|great|right))(?: (?:a lot|me))?|this (?:helps|works|is helpful)(?: a lot)?|bye|goodbye|good night|see you(?: later| tomorrow)?|talk later|have a (?:nice|good|great) (?:day|evening|weekend)",
    ),
)
FINISHED = Frames(
    "finished",
    whole=(
        r"(?:nope |no |and |i think |i guess |well )*(?:that is|that was|this is)? ?(?:it|all|everything|about it|about all|pretty much it|pretty much all|the lot|the whole story)(?: (?:i (?:have|remember|know|can (?:say|think of|remember)|had|got|wanted to say)|for now|from me|there is|really|folks|i think|so far|for today|about it))*",
        r"(?:no|nope|nothing|none)?(?: )?(?:nothing|no) (?:else|more|further|other)(?: .{0,40})?|no more(?: questions?)?(?: please)?|(?:i am |we are |all )?(?:done|finished|through|good)(?: (?:for now|here|now|with (?:this|that|it|the questions|questions)|answering|for today))*",
        r"enough(?: (?:for now|questions?|of that|for today|already|of this))?|stop(?: (?:asking|it|the questions|questions|now))|no further questions?|(?:i )?can ?not (?:think of|remember) (?:anything|any more|more|anything else)(?: .*)?|skip (?:the rest|all(?: of (?:it|that|them))?|everything|the questions|the other questions|them all)|end(?: it| this)?",
    ),
)
DUNNO = Frames(
    "dunno",
    whole=(
        r"(?:i )?(?:have |had |really |honestly |sorry )*(?:no|not a|absolutely no|not the (?:slightest|faintest)) (?:idea|clue|information|date|timeline|info)(?: .{0,50})?|(?:i )?(?:really |honestly )?(?:do not|did not|can not|could not|am not|not) (?:know|remember|recall|sure|say|tell|really know|certain|quite sure|clear)(?: (?:yet|about|when|that|it|what|if|who|exactly|really|anymore|on|how|for sure|where|by|at)\b.{0,50})?|not (?:sure|known|certain|clear|decided|yet|mentioned|said|told|specified|discussed|really)(?: (?:yet|about .*|when.*|really|to me|at all|sure|yet decided))*",
        r"(?:<they>) (?:did not|never|would not|could not|forgot to|have not|has not) (?:say|said|tell|told|mention|mentioned|give|gave|share|specify|commit|know|let me know|know (?:yet|themselves|either)|name|talk about)(?: .{0,50})?|(?:i )?(?:forgot|did not|never|did not (?:dare|get)) (?:to )?(?:ask|asked|inquire|find out|check)(?: .{0,40})?",
        r"(?:<they>) (?:said|told me|mentioned) nothing(?: .{0,30})?|nothing (?:was )?(?:said|mentioned|told|agreed|about (?:that|timing|dates?|it))(?: .{0,30})?|(?:unknown|unclear|tbd|tba|tbc|dunno|idk|beats me|who knows|god knows|no clue|no idea|hard to say|difficult to say|could be anything|your guess is as good as mine|n/?a)(?: .{0,20})?|open|undecided|(?:<they>) (?:was|were|is|are) (?:very |quite |pretty |a bit )?(?:vague|unclear|not sure|unsure|silent)(?: .{0,30})?|(?:it )?was(?: not| never) (?:said|mentioned|discussed|clear|brought up)(?: .{0,20})?|not yet decided|(?:i )?(?:can|could) not (?:remember|recall|say)(?: .{0,30})?",
    ),
)
NERVOUS = Frames(
    "nervous",
    part=(
        r"\bi (?:am|feel|was|have been|get) (?:so |very |really |too |just |super |a bit |a little |quite |totally |completely |all |such a |like (?:a |an )?|kind of |kinda |pretty |getting |feeling )*(?:nervous|anxious|scared|afraid|stressed|worried|overwhelmed|exhausted|desperate|hopeless|depressed|panicking|panicked|terrified|sad|down|disappointed|devastated|crushed|heartbroken|lonely|lost|stupid|worthless|useless|failure|loser|idiot|burnt? out|frustrated|fed up|angry|furious|ashamed|embarrassed|tired of (?:this|it|waiting|looking|everything)|sick of|on edge|not good enough|done with (?:this|job)|miserable|numb|terrible|awful|horrible|bad)\b",
        r"\b(?:i (?:can ?not|can not) (?:sleep|take (?:it|this)|do this|cope|breathe|stop (?:thinking|worrying|crying)|go on|handle)|i (?:give|gave) up(?! on)|giving up(?! on)|i (?:hate|loathe) (?:this|it|waiting|my life|job|everything|myself|interviews)|(?:losing|lost) (?:hope|my mind|faith|confidence)|no ?body (?:wants|will hire|hires|likes) me|no one (?:wants|will hire|hires) me|what is wrong with me|(?:it|this|that|the waiting|waiting|the silence|the wait) (?:really )?(?:hurts|sucks|kills me|is (?:killing|stressing|driving|torture|so hard|hard|unbearable|too much|hell|painful|so stressful|stressful|exhausting|agony))|i (?:cried|am crying|cry)|my (?:savings|money|rent|confidence|nerves|hands|heart|anxiety)\b.{0,30}(?:run|out|gone|due|low|shak|racing|pounding|through the roof|bad)|why is it so (?:hard|difficult)|why (?:do|does) (?:nobody|no one) (?:want|hire|answer)|(?:everyone|everybody) else (?:gets|has|finds)|am i (?:good|smart|qualified|too old|too|not) ?(?:enough|old|young)?\b|i need this job|i do not know if i (?:can|will)|freaking out|panic(?:king)?\b|imposter|impostor|butterflies)\b",
        r"\b(?:do you think (?:i have a chance|they(?: will)?(?: like| want| hire| take)|i (?:will|got|get)|it (?:went|will))|will i (?:ever )?(?:get|make|find)|what are my chances|(?:do|have) i (?:have|got|stand|even have) (?:a|any) (?:chance|shot)|is there (?:any |still )?hope|how (?:are|good are) my (?:chances|odds))\b",
    ),
    never=(r"^(?:can|should|may|is it|could) i (?:write|call|send)",),
)
SMALL_TALK = (HELLO, THANKS, FINISHED, DUNNO, NERVOUS)
