"""Slips that cannot be taken back: a typo, a wrong name, the wrong receiver, a thing said that was not so."""

from handlers.advising.topic import NEWS_OR_DEED, Topic, words

MESSAGE = (
    r"(?:thank[- ]?you|thanks|e-?mail|mail|note|message|letter|text|check[- ]?in|follow[- ]?up|reply|"
    r"subject|greeting|it|what i sent|in there)"
)
I_SENT = words(
    r"i(?:'ve| have| had)?(?: just| already| accidentally| stupidly)* "
    r"(?:sent|wrote|mailed|e-?mailed|addressed|forwarded|attached|texted|called|spelled|spelt|"
    r"misspel\w+|typed|used|put|said|thanked|hit|pressed)|"
    r"(?:was|went|got) (?:sent )?to the wrong|(?:put|used|spelled|wrote) the wrong|"
    r"there(?:'s| is| was)|found|noticed|discovered|saw|spotted|realised|realized|made|has|had|have|"
    r"with|my"
)
NAME = Topic(
    about=(
        I_SENT,
        words(
            rf"wrong (?:name|company|first name|person'?s name|title)|"
rf"(?:misspel\w+|mistyped|butchered|got) (?:her|his|their|the) (?:\w+ )?name(?: wrong)?|"
rf"(?:her|his|their) name (?:is |was )?(?:wrong|misspel\w+)|"
rf"(?:called|named|addressed|greeted) (?:her|him|them|[A-Z]\w+) (?:as )?[A-Z]\w+ "
rf"(?:instead|rather|by mistake|in (?:my|the) {MESSAGE})|"
rf"(?:name|spelling) of (?:an?other|the wrong) (?:company|person)"
        ),
    ),
    told=True,
    sent=True,
    unless=words(r"told you|mix them|you (?:wrote|have|got|noted|spelled)|your|that'?s the wrong|it'?s not|the bot|"
r"(?:in|during) (?:the|my) (?:interview|call|talk)"),
    says=(
        "It happens to everyone, them included, and it is seldom held against anybody. One line today is enough: "
        "\"Sorry for the wrong name in my mail; I do know whom I talked to.\" No second mail beyond that.",
    ),
)  # fmt: skip
SAID_NAME = Topic(
    about=(
        words(r"said|called|used|mentioned|mixed up|confused|got"),
        words(r"wrong (?:company(?: name)?|name|product|title)|(?:her|his|their|the) name wrong|company names?"),
        words(r"interview|call|talk|there|i (?:said|called|mixed|confused|got|used|mentioned)"),
    ),
    told=True,
    unless=words(r"you (?:wrote|have|got|noted|said|called)|that'?s the wrong|your|e-?mail|mail|note|sent|thank\w*|"
r"letter|text|greeting|subject"),
    says=(
        "Everybody does that once, and they have heard it before. It is no reason to write again; in your thank-you, use the right name, and that is that.",
    ),
)  # fmt: skip
TYPO = Topic(
    about=(
        words(r"typos?|spelling (?:mistakes?|errors?)|misspel\w+|grammar (?:mistakes?|errors?)|missing word|"
r"autocorrect\w*|(?:a |an |some )?(?:mistakes?|errors?) in"),
        words(rf"{MESSAGE}|sent|cv|resume|résumé|application|cover letter|portfolio|wrote"),
    ),
    told=True,
    sent=True,
    unless=words(r"(?:fix|correct) (?:the|that|this) typo|i meant|meant to|your (?:draft|text|wording)|in your|"
r"typo in (?:the )?(?:draft|company|his name|her name)"),
    says=(
        "Let it stand. A typo is read over and forgotten; a second mail about it makes it larger. Only where it changes a fact, a date or a number, is one line of correction worth it.",
        "Most never see it, and who does has made the same. Don't write again for it, unless a date or a number in there is wrong.",
    ),
)  # fmt: skip
WRONG_PERSON = Topic(
    about=(
        words(r"(?:sent|send|mailed|e-?mailed|wrote|addressed|forwarded|texted|went|going|called)\b.{0,40}"),
        words(r"(?:to )?(?:the )?wrong "
r"(?:person|people|address|e-?mail|recipient|one|guy|woman|man|company|recruiter|number|thread|"
r"chat)|to "
r"(?:my (?:boss|mom|mum|mother|ex|colleague|coworker)|the whole (?:company|team)|"
r"everyone(?! by mistake)|reply[- ]all)|"
r"reply[- ]?all|by (?:accident|mistake) to"),
    ),
    told=True,
    unless=words(r"they (?:sent|wrote|mailed)|she (?:sent|wrote)|he (?:sent|wrote)|you (?:sent|wrote)|"
r"recruiter sent"),
    says=(
        "That happens, and people are kind about it. One line to whoever got it (\"Please forget my last mail, it was meant for somebody else\"), then send it where it belongs. If I have it down as sent already, \"undo\" takes that back.",
    ),
    follow="step",
)  # fmt: skip
TWICE = Topic(
    about=(
        words(r"(?:sent|mailed|wrote|thanked|submitted|texted|called|applied|went out)\b.{0,40}"),
        words(r"(?:twice|two times|double|2x|three times|again) (?:by (?:accident|mistake)|accidentally)|"
r"(?:by accident|by mistake|accidentally)\b.{0,30}\b(?:twice|two times|double|again)|"
r"accidentally\b.{0,30}\b(?:twice|two|double)|"
r"same (?:mail|note|thing|message|text) (?:twice|to (?:both|all|everyone))|"
r"too early by (?:accident|mistake)|"
r"(?:unfinished|half[- ]?finished|incomplete|before (?:it was|i was) (?:done|finished|ready))"),
    ),
    told=True,
    says=(
        "Leave it: a mail that came twice, or too early, is taken for what it is, a slip of the finger. Explaining it would be the third. Tell me what went out, and I count it once.",
    ),
)  # fmt: skip
WRONG_FILE = Topic(
    about=(
        words(r"wrong (?:cv|resume|résumé|file|version|attachment|document|cover letter|link|portfolio)|"
r"old (?:cv|resume|résumé|version)|"
r"(?:forgot|forgotten|without) (?:to attach|the attachment|to add the attachment|attaching)|"
r"cover letter for (?:another|a different|the wrong) (?:company|job)|"
r"(?:cv|resume|cover letter|application) (?:for|to|with) (?:another|the wrong|a different) "
r"(?:company|job)|"
r"(?:had|with|was) the wrong (?:file|version|name of the file)"),
    ),
    told=True,
    sent=True,
    unless=words(r"they (?:sent|have)|which one|you have|should i use"),
    says=(
        "Send the right one today, with one line: \"Please use this version; the earlier one was out of date.\" More need not be said; it looks careful.",
    ),
)  # fmt: skip
WRONG_JOB = Topic(
    about=(words(r"(?:applied|apply|application|sent it|sent my \w+|put in)\b.{0,30}\bwrong "
r"(?:job|role|position|post|opening|vacancy|department|team|branch|location|office|listing|advert|"
r"ad|req\w*)"),),
    told=True,
    through=NEWS_OR_DEED,
    unless=words(r"(?:you|that'?s) (?:wrote|have|noted)|they (?:sent|put|gave)|moved me"),
    says=(
        "It happens often, and HR mostly sorts it in a minute. Apply for the right one today, and add one line: \"I also applied for X by mistake; Y is the one I mean.\" Then tell me the right role, and I keep that one.",
    ),
)  # fmt: skip
LIED = Topic(
    about=(words(r"(?:i|i'?ve|have i|did i|i may have|i kind of|i sort of|i kinda) "
r"(?:just |have |kind of |sort of |kinda |may have |might have |totally |really |also )*"
r"(?:lied|exaggerated|bluffed|fibbed|oversold|overstated|"
r"made (?:it|that|this|something|some of it|stuff) up|"
r"wasn'?t (?:entirely |quite |fully )?(?:honest|truthful)|"
r"was not (?:entirely |quite |fully )?(?:honest|truthful)|padded|inflated|faked)|"
r"told (?:them|her|him) a lie|did i lie|lie on my (?:cv|resume)"),),
    told=True,
    unless=words(r"they lied|she lied|he lied"),
    says=(
        "Good that it bothers you. If it is small, let it be and don't build on it. If the job rests on it, put it right before they do, in one sentence: "
        "\"I want to be exact about one thing I said: ...\" Said by yourself it mostly costs little; found out later it can cost the job.",
    ),
)  # fmt: skip
REGRET = Topic(
    about=(
        words(r"i (?:just |just totally |totally |kind of |also )?"
r"(?:swore|cursed|joked|rambled|interrupted (?:her|him|them)|bad[- ]?mouthed|badmouthed|"
r"complained|overshared|talked too (?:much|long|fast)|forgot (?:her|his|their) names?|"
r"was (?:(?:a|bit|little|very|so|too|slightly|\d+|ten|five|minutes) )*(?:late|rude|arrogant)|"
r"yawned|sneezed|spilled|burped|hung up|went blank|blanked|didn'?t ask (?:any )?questions?|"
r"said too much|said something (?:stupid|dumb|wrong|weird|silly))"),
        words(r"(?:is|was|how) (?:that|it|this)? ?(?:\w+ )?(?:bad|ok|okay|terrible|fatal|over)|ruin\w*|matters?|"
r"mind|will (?:they|she|he)|did they notice|notice|what now|should i|apologi[sz]e"),
    ),
    told=True,
    says=(
        "It looks larger from where you sit; they see a whole hour, and that was a minute of it. Don't apologise for it in writing. "
        "If something should have been said better, tell me which, and it goes into your note as a point added.",
    ),
)  # fmt: skip
TOPICS = (TWICE, WRONG_PERSON, WRONG_FILE, SAID_NAME, WRONG_JOB, NAME, TYPO, LIED, REGRET)
