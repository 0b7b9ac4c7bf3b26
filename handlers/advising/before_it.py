"""Before the interview: ill on the day, a group, a second process, how many there will be, writing to them beforehand."""

from handlers.advising.topic import Topic, starts, words
from handlers.turn import Turn


def _meeting_ahead(turn: Turn) -> bool:
    return any(
        i.status == "planned" and i.start is not None and i.start.instant > turn.now
        for i in turn.search.interviews
    )


ILL = Topic(
    about=(
        words(r"sick|ill|fever|flu|covid|migraine|in (?:the )?hospital|throwing up|vomit\w*|food poisoning|lost my voice|unwell|not feeling well|(?:family|an) emergency|funeral|car broke|double[- ]?booked|overslept|can'?t make it|cannot make it"),
        words(r"reschedul\w*|move|cancel\w*|postpone|interview|tomorrow|today|call|tell them|what now|what do i do|should i|can i|may i|other day|another day|make it"),
    ),
    unless=words(r"they|she|he|interviewer|remind\w*|sick (?:about|to my|with)|asked|told them|i (?:cancelled|canceled)|recruiter (?:is|was)|sick of|ill at ease|was sick|sick leave|sick pay|sick days|last (?:week|month|year)|yesterday|it'?s been moved"),
    when=_meeting_ahead,
    told=True,
    says=(
        "Write or ring them now, in two lines: that you are ill or held up, and two other times that suit you. It happens, and nobody holds it against you. "
        "Once the new time stands, tell me and I move everything with it. Look after yourself first.",
        "Say so today, as early as you can, with two or three other times. Nobody wants you there ill, and a moved talk costs nothing. Tell me the new time when it is fixed.",
    ),
)  # fmt: skip
MOVE_IT = Topic(
    about=(
        starts(r"(?:(?:can|could|may|should|is it (?:ok|okay|bad|rude|possible)(?: for me| if i)?(?: to)?|what if|do you think) ?(?:i )?(?:still |even |ask (?:them |her |him )?to )*(?:reschedul\w*|postpone|move (?:it|the interview|my interview|the call)|ask for (?:an?other|a different|a later|an earlier|a new) (?:day|time|date|slot)|change the (?:day|time|date)))"),
    ),
    when=_meeting_ahead,
    says=(
        "Yes, once, and early: one line with the reason in three words, and two or three other times. Hardly anybody minds. Tell me the new time when it is fixed, and I move everything with it.",
    ),
)  # fmt: skip
WRITE_FIRST = Topic(
    about=(
        words(r"write|e-?mail|mail|contact|message|call|text|reach out|send|thank|ask|confirm"),
        words(r"before (?:the|my|our|i|we) (?:interview|call|meeting|talk|chat|meet|go|see|speak)\w*|beforehand|in advance|ahead of (?:the|my) (?:interview|call|meeting)|questions in advance"),
    ),
    when=_meeting_ahead,
    unless=words(r"linkedin|connect|remind|notify|ping|(?<!thank )you|they|salary|paid"),
    says=(
        "A short, practical question is fine: where, who will be there, what to bring, what to prepare. Anything that sells you keeps better for the talk itself; thanks come afterwards.",
    ),
)  # fmt: skip
GROUP = Topic(
    about=(words(r"group interview|assessment (?:center|centre|day)|panel interview|panel of (?:\w+)|several interviewers|(?:three|four|five|six|3|4|5|6) (?:people|interviewers) at once|with other candidates|all[- ]day interview|superday"), words(r"tips?|advice|how|what|help|any|scared|nervous|expect|never|first time|afraid|\?")),
    unless=words(r"thank\w*|write|mail|email|e-mail|send|tomorrow at|today at|with [A-Z]\w+|on (?:mon|tues|wednes|thurs|fri)\w*"),
    says=(
        "Note everybody's name as they say it, answer whoever asked and look round to the others, and build on what somebody else said; that is mostly what they watch. Afterwards tell me the names, and each gets a line of their own.",
    ),
)  # fmt: skip
HOW_MANY = Topic(
    about=(starts(r"(?:how many (?:people|interviewers|persons|rounds|questions|interviews)|what (?:will|do|are) they (?:going to )?ask|what kind of questions|how (?:hard|difficult) (?:will|is) it)\b"),),
    when=_meeting_ahead,
    unless=words(r"so far|did i|have i|on my list|this week|do i have"),
    says=(
        "Only they know. You may ask whoever invited you: \"Who will I meet, and is there anything to prepare?\" Everybody asks that; tell me the names, and they stand on your card.",
    ),
)  # fmt: skip
OTHER_TALKS = Topic(
    about=(
        words(r"(?:should|shall|can|do|must|may|could) i (?:\w+ )?(?:tell|mention|say|admit|let)\b|do i (?:have|need) to (?:tell|mention)|is it (?:ok|okay|wise|bad) to (?:tell|mention|say)|if they ask"),
        words(r"(?:other|another|more|second|several|two|different) (?:interviews?|process(?:es)?|companies|company|applications?|conversations?|talks?)|interview(?:ing|s)? (?:elsewhere|somewhere else|with others|at other)"),
    ),
    unless=words(r"offer|offers|boss|withdraw"),
    says=(
        "If they ask, say yes without names; it is normal, and it helps them to plan. Unasked it can wait, until there is a date that presses or an offer.",
    ),
)  # fmt: skip
CANCELLED = Topic(
    about=(words(r"(?:cancel(?:led|ed|ling|s)?|reschedul\w+|postponed)\b.{0,24}\b(?:twice|again|three times|two times|(?:second|third) time|repeatedly|last minute)|(?:second|third) (?:cancellation|reschedul\w+)|keeps? (?:cancel\w+|reschedul\w+|postponing|moving (?:it|my|the (?:interview|call)))"), words(r"already|twice|sign|mean|bad|normal|flag|should|what|rude|disrespect\w*|keep|times?")),
    told=True,
    grave=True,
    unless=words(r"i (?:cancel\w*|reschedul\w*|moved|postponed)|to (?:mon|tues|wednes|thurs|fri)\w*|to (?:tomorrow|today|next|the \d)|at \d|until|till|\d ?(?:am|pm)|new (?:time|date)"),
    says=(
        "Annoying, and mostly no sign about you: calendars break at both ends. Answer once more, kindly, with two or three times. If it happens a third time, you may ask whether the role is still a priority for them.",
    ),
)  # fmt: skip
TOPICS = (ILL, MOVE_IT, WRITE_FIRST, GROUP, OTHER_TALKS, CANCELLED, HOW_MANY)
