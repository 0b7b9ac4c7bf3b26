"""In the interview itself: notes, papers, going blank, one's age, and why one leaves where one is."""

from handlers.advising.before_it import meeting_ahead
from handlers.advising.topic import Topic, starts, words

NOTES = Topic(
    about=(words(r"(?:write|take|have|use|bring|make|look at|read from) (?:\w+ ){0,2}?"
r"(?:notes?|notebook|cheat ?sheet)"), starts(r"(?:is it|can|may|should|could|do|would it|am i|are)\b")),
    when=meeting_ahead,
    unless=words(r"thank|to (?:them|her|him)|afterwards"),
    says=(
        "Yes, a page of notes is fine and looks prepared. Put your questions on it; above all, by when they hope to decide.",
    ),
)  # fmt: skip
PAPERS = Topic(
    about=(starts(r"(?:what|which|do|should|must|shall|anything|is there anything)\b"), words(r"(?:documents?|papers?|certificates?|things?|stuff|cv|copies|else|anything|to)\b.{0,30}\b"
r"(?:carry|bring|take(?: with me| along)?|print|prepare|have (?:with|on) me)|"
r"(?:carry|bring|take along|print) (?:\w+ ){0,2}?"
r"(?:documents?|papers?|certificates?|copies|cv|resume|diploma|licen[cs]e|passport|id)")),
    when=meeting_ahead,
    unless=words(r"remind|gift|present|chocolates?|flowers|cake|(?:ask|questions)"),
    says=(
        "Whatever the invitation names, two copies of your CV, proof of who you are, and the originals of your certificates where the job needs them. And your own questions, on paper.",
    ),
)  # fmt: skip
BLANK = Topic(
    about=(words(r"(?:what (?:if|do i do if|happens if)|scared|afraid|worried|in case|how not to)\b.{0,24}\b"
r"(?:freez\w+|go(?:ing)? blank|blank(?:ing)? out|forget (?:everything|my words|what)|"
r"(?:can'?t|don'?t know (?:what|how)) (?:to )?(?:speak|talk|say|answer)|get stuck|stutter\w*|"
r"stammer\w*|cry|panic)"),),
    when=meeting_ahead,
    told=True,
    says=(
        "Then say so: \"Let me think about that for a moment.\" Ten quiet seconds feel long to you only. If it stays away, ask to come back to it; hardly anybody minds, and most have been there.",
    ),
)  # fmt: skip
AGE = Topic(
    about=(words(r"(?:my age|too (?:old|young)|(?:i'?m|i am|at|being|turning) (?:5\d|6\d|7\d)\b|over ?qualified|"
r"(?:under|not) ?qualified|grey hair|an old (?:man|woman|guy|dog)|"
r"younger (?:people|candidates?|ones))"),
           words(r"problem|matter|issue|against me|count|hold|mind|reject\w*|chance|worr\w*|tell|mention|hide|say|"
r"think|hire|concern\w*|care|afraid|scared|nobody|no one|bad")),
    unless=words(r"because of my age|they said|was told|discriminat\w+|because i (?:am|was)"),
    told=True,
    says=(
        "Some will count years; most count what changed because you were there. Keep to the last ten years, to one thing you learned lately, and to why this work and not just any. Nobody asks an age that comes with an answer to their problem.",
    ),
)  # fmt: skip
WHY_I_LEAVE = Topic(
    about=(words(r"(?:what|how|why|if)\b.{0,40}\b(?:say|explain|tell|answer|put|talk|ask\w*)\b.{0,24}\bwhy "
r"(?:i|i'?m|im|i am|did i|do i|am i)\b.{0,16}\b"
r"(?:leav\w+|left|quit\w*|go(?:ing)?|chang\w+|switch\w*|want (?:out|to leave|to change))|"
r"explain (?:the|my) (?:gap|career change|change|move|layoff|break)|"
r"(?:why i left|reason for leaving|gap in my (?:cv|resume))"), words(r"what|how|should|do i|can i|any")),
    unless=words(r"they left|why they"),
    says=(
        "One calm sentence on what was, and then what you want now: \"Eleven good years there; now I would like to ...\". Say nothing bad about the old place, and stop when it is said; they take the tone from you.",
    ),
)  # fmt: skip
TOPICS = (NOTES, PAPERS, BLANK, AGE, WHY_I_LEAVE)
