"""What people say of the wording in front of them: show it, shorter, warmer, another one, with this in it."""

from coach.understand.gist.frames import Frames

SHORTER = Frames(
    "shorter",
    whole=(
        r"(?:<show> |make |keep |can (?:it|you make it|this|that) |could you |try |something |a (?:bit|little) )*(?:it |that |this |me )*(?:be |a )*(?:much |even |a bit |a little |a lot |way |lot )*"
        r"(?:shorter|briefer|short|brief|concise|more concise|crisper|tighter|snappier|tl;?dr|condensed|to the point)(?: version| one| please| still)?",
        r"(?:that is |it is |this is |way |much |far |a bit |still |a little )*too (?:long|wordy|much text|many words|verbose|lengthy|much)(?: .*)?",
        r"(?:way |far )?too (?:long|wordy).*|(?:cut|trim|shorten|condense|tighten|boil|compress|reduce|abbreviate|slim)(?: (?:it|that|this|the text|down|a bit|a little))*",
        r"(?:can|could) you (?:cut|trim|shorten|condense|tighten|compress|boil)\b.*|<less>(?: as)? (?:text|words|long|wordy|talk|sentences|verbose)(?: .*)?",
        r"(?:just |only |max(?:imum)? )?(?:one|two|three|a few|\d) (?:sentences?|lines?)(?: max| only| please| at most| is enough| are enough)*|i would (?:never|not) (?:write|say) that much|nobody reads (?:that|this|so) (?:much|long)?.*",
    ),
)
WARMER = Frames(
    "warmer",
    whole=(
        r"(?:make |can (?:it|you make it) |could (?:it|you make it) |try |something |sound )*(?:it |that |this )*(?:be |sound |a )*(?:much |even |a bit |a little |way |lot |little |bit )*"
        r"(?:warmer|friendlier|nicer|kinder|softer|lighter|looser|more (?:personal|human|casual|relaxed|friendly|natural|warm|heartfelt|enthusiastic|excited|cheerful|like me|like myself|informal|laid back|easygoing)|casual|like me|less (?:stiff|formal|corporate|cold|dry|robotic|boring|serious|business like|businesslike|cheesy|pompous))(?: tone| version| please| one)?",
        r"(?:it |that |this )?(?:is |sounds? |reads? |seems? |feels? )(?:\w+ ){0,2}?(?:cold|stiff|robotic|like a (?:robot|machine|lawyer|bot)|corporate|formal|dry|impersonal|distant|wooden|generic|boring|fake|unnatural)(?: .*)?",
        r"(?:way |far |a bit |much )?too (?:formal|stiff|cold|dry|corporate|distant|serious|impersonal)(?: .*)?|loosen (?:it )?up|warm it up|with more (?:heart|feeling|warmth|enthusiasm)|(?:add|put in) (?:some|a bit of|more) (?:warmth|heart|enthusiasm|feeling)",
        r"(?:friendlier|warmer|kinder|nicer) (?:tone|wording|words|version|text)",
    ),
)
FORMAL = Frames(
    "formal",
    whole=(
        r"(?:make |can (?:it|you make it) |could (?:it|you make it) |try |something |sound |they are .{2,20} )*(?:it |that |this )*(?:be |sound |a )*(?:much |even |a bit |a little |way |lot |little |bit )*"
        r"(?:formal|stricter|more (?:formal|professional|serious|businesslike|business like|respectful|polite|corporate|official|reserved|distant)|polite|politer|professional|less (?:chatty|casual|friendly|chummy|cheesy|familiar|warm|emotional|gushing))(?: tone| version| please| one| here)?",
        r"(?:way |far |a bit |much |that is |it is |sounds )*too (?:casual|chummy|friendly|chatty|informal|familiar|warm|cheesy|emotional|gushing|sweet|enthusiastic|relaxed)(?: .*)?",
        r".{0,30}(?:more|be) formal(?: .{0,20})?|use (?:a )?(?:more )?(?:formal|professional) (?:tone|language|wording)(?: here| for this| for them)?",
    ),
)
OTHER = Frames(
    "other_wording",
    whole=(
        r"(?:can i (?:have|see|get) |could i (?:have|see|get) |give me |show me |i (?:want|need|would like) |how about |try |do you have |have you got |any |with |got )*(?:an|a|one|some|the|in)? ?(?:other|another|different|new|alternative|fresh|better|second|more)(?: (?:one|version|wording|text|draft|option|try|variant|idea|words|way|angle|suggestion|proposal|alternative|phrasing|take))?",
        r"(?:try|do|write|say|phrase|word|put) (?:it |that |this )?(?:again|differently|another way|in (?:other|different) words|anew|over)(?: .*)?|(?:rewrite|redo|rephrase|reword|regenerate|reformulate|redraft)(?: (?:it|this|that|the \w+))?(?: .*)?",
        r"(?:can|could) you (?:do|write|say|phrase|put)\b(?: it| this| that)?.{0,30}(?:differently|again|another way|other words|something else)|(?:can|could) you (?:rewrite|rephrase|reword|redo)\b.{0,30}",
        r"(?:i )?(?:do not|would not|would never|can not|hate|really do not|will not|would rather not) (?:like|say|write|use|send|want|talk like|put it like)? ?(?:it|that|this|this one|that one|like that|like this|the wording|the text|the draft)(?: .*)?",
        r"not (?:that|this)(?: one)?|something else|(?:nah|no|nope) (?:different|another|other|something else|not that)(?: \w+)?|(?:any|other|more) (?:alternatives?|options?|ideas?|versions?|suggestions?)",
        r"i (?:have )?(?:already )?(?:used|said|sent|wrote|written) (?:that|this|it)(?: one)?(?: already| before| last time)|(?:that|this|it) is (?:the )?(?:same|identical|similar)(?: \w+)?(?: as| to| like| again)?.*|next (?:one|version|option)|one more(?: option| version| time)?",
        r"(?:that|this|it) (?:does not|is not) (?:sound|feel|read|really|quite)? ?(?:like me|right|good|great|my style|me|how i (?:talk|write|speak))(?: .*)?",
    ),
)
ADD = Frames(
    "add_to_draft",
    whole=(
        r"(?:can you |could you |would you |i (?:want|would like) (?:you )?to |you (?:could|should|can|may) |maybe |perhaps |also )*(?:also )?(?:add|mention|include|put(?: in)?|insert|weave in|work in|slip in|write in|bring in|refer to|throw in|squeeze in|tell (?:her|him|them)|say|start with|begin with|open with|end with|end it with|close with|finish with|sign(?: it)?(?: off)? with) (?!(?:me|a reminder|an interview|a note to|contact|person|company|it to|another (?:interview|company))\b).{3,}",
        r"(?:can you |could you |would you |i (?:want|would like) (?:you )?to |maybe |perhaps )*(?:leave out|take out|remove|drop|cut out|cut|delete|omit|skip|lose|strike|get rid of|do not (?:mention|say|include|use|write)|without) (?:the (?:part|bit|line|sentence|first|second|last|third|question|date|subject|greeting|word|reference|paragraph|idea|name|thing|stuff|exclamation)|that (?:part|bit|line|sentence)|any(?:thing)? about|all the \w+s\b|words? like |(?:a|the) question).*",
        r"(?:replace|change|swap|use|exchange|switch) .{2,40} (?:with|to|into|instead of|for|by|rather than) .+|change the (?:subject|greeting|beginning|ending|first line|last line|closing|sign ?off|title|opening)\b.*|without (?:the|a|any) (?:question|greeting|subject|date).*",
        r"i (?:want|would like|need) (?:it )?to (?:add|mention|say|include|point out|thank|tell (?:her|him|them)) .*|.{0,20}\b(?:thank|greet) .{2,30} (?:as well )?in it|it should (?:also )?(?:say|mention|include|contain) .*",
    ),
)
SHOW = Frames(
    "show_draft",
    whole=(
        r"(?:can (?:you|i) |could (?:you|i) |let me |i (?:need|would like) to )?(?:show|give|let me see|see|read|open|display|send|bring up|pull up|get|where is|where are)(?: me)?(?: the| my| this| that| your| a)?(?: (?:\w+ ){0,2})??<letter>(?: (?:to|for|please|now|again|first|here|once more|you (?:wrote|have|suggest)|first|from)\b.*)?",
        r"(?:show(?: me)?|let me (?:see|read)|see|read|where is|give me|gimme|send(?: me)?|open)(?: it| that| this| one)(?: now| again| please| then| first| once more)*",
        r"(?:can you |could you |would you |please |i (?:want|need|would like) you to |will you )?(?:help me )?(?:to )?(?:write|draft|compose|prepare|make|create|formulate|phrase|word|type|craft|suggest|do|generate)(?: me| up| out)?(?: (?:a|an|the|my|some|something|this|that|another))(?: .*)?",
        r"(?:can you |could you |would you )?(?:help me )?(?:write|draft|phrase|word|compose|do) (?:it|something|one|this|that)(?: (?:for|to|up|please|now)\b.*)?|(?:can you )?(?:help me )?(?:reply|respond|answer|write back|say no|decline|say thank you)(?: (?:to|nicely|politely)\b.*)?",
        r"i (?:need|want|would like|could use)(?: some| a| an| the| your)(?: \w+){0,2} (?:<letter>|help (?:with|writing)|text|something to (?:send|say|write))\b.*|(?:give me|need)(?: some| a| the)? (?:wording|words|text|phrasing|lines?)\b.*",
        r"(?:what|how) (?:should|do|can|could|would|must|shall|to) (?:i )?(?:write|say to|say(?= (?:when|if|on the phone)\b)(?! (?:when|if) (?:they|he|she)\b)|reply|respond|answer(?= (?:them|her|him|this|that|it)\b|$)|word|phrase|tell (?:her|him|them)|put|text|decline|thank|ask for|accept|say no|email|formulate)\b.*",
        r"how would (?:you|one) (?:phrase|word|put|say|write|answer|reply|respond)\b.*|i (?:do not|have no idea|am not sure|struggle|never)(?: know)? (?:what|how|to know what|know what)(?: to| i should| should i)? (?:write|say|reply|respond|answer|phrase|word|put)\b.*",
        r"(?:do you have|is there|have you got)(?: a| an| any) (?:<letter>|sample|example (?:mail|email|note))\b.*|(?:a |the |my |last |one |some )?(?:short |nice |good |polite |quick |kind |final )*(?:thank you note|thank you (?=for \w+$|to )|draft|wording|follow up|check in|reply|linkedin (?:note|message))(?: (?:for|to|please)\b.*)?",
        r"what is a (?:good|nice|polite)(?: \w+)? <letter>\b.*|something (?:i can|to|for me to) (?:send|say|write)\b.*|write (?:them|her|him) .*|compose .*|draft .*|prepare (?:a|the|my) (?:note|mail|email|message|text|reply)\b.*",
    ),
)
WORDINGS = (SHORTER, WARMER, FORMAL, ADD, OTHER, SHOW)
