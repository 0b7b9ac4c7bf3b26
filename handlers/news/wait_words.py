"""News of the wait: it takes longer, they decide, nothing is heard."""

from handlers.news.employer_parts import SPAN, THEY

DELAYED = (
    r"\b(?:no idea|(?:do|does|did)(?:n'?t| not) know|can'?t tell|couldn'?t tell(?: me)?) (?:when|yet|how (?:much )?long(?:er)?|until when)\b|"
    r"\b(?:held up|stall(?:s|ed|ing)|hold-?ups?)\b|"
    r"\b(?:can'?t|cannot|couldn'?t|could not|unable to) (?:yet )?"
    r"(?:say|tell me|tell|commit|promise|decide|give (?:me )?(?:a|any) date)\b"
    r"(?: yet| when| until| for now|[^.!?\n]{0,20}\b(?:date|until when)\b|\W*$)",
    r"\bdragg(?:ing|ed|s)(?: on| out)?\b|"
    r"\btak(?:es|ing|e) (?:a bit |much |even |far )?(?:longer|forever|its time|ages|a while)\b|"
    r"\bbehind schedule\b|\bundecided\b|\bnot (?:yet )?decided\b|\bno (?:new )?date yet\b",
    r"\b(?:decid\w+|know|hear|decision|news|answer)\b[^.!?\n]{0,20}?\b"
    r"(?:when|once|after|as soon as|depend\w* on)\b "
    r"(?:the|their|she|they|we|he|all|everyone|hr|somebody|budget|it)\b",
    rf"{THEY}(?:asks?|asked|wants?|wanted|told|tells?|begged|said|says)\b(?: me| us)?(?: that)? "
    rf"(?:to |i should |i must |i have to |i need to |please |i shall )?(?:just )?"
    rf"(?:wait|be patient|hold on|hang on|sit tight|bear with)\b",
    rf"{THEY}(?:waiting|held up|stuck|holding|need to wait)\b ?(?:for|on|with|by) (?!me\b|my\b|us\b)",
    rf"{THEY}(?:needs?|needed|wants?|ask\w*|take|taking)\b (?:me )?(?:for )?"
    rf"(?:a (?:bit|little) |some |for )?(?:{SPAN}|longer|until)",
    rf"{THEY}(?:ask\w*|begg\w*) (?:me )?for (?:my |some |more |a (?:bit|little) (?:of |more )?)?"
    rf"(?:patience|understanding|time)\b|"
    rf"\b(?:hasn'?t|haven'?t|not|yet to) (?:yet )?(?:ma[dk]e|making)(?: up)? "
    rf"(?:its|their|her|his|a|the|any) (?:minds?|decision|choice|call)\b",
    r"\b(?:can'?t|cannot|couldn'?t|unable to|won'?t) (?:yet )?(?:give|name|tell|offer|commit to)"
    r"(?: me| us)? (?:an?|any|the|to an?)? ?"
    r"(?:timeline|time ?line|date|timing|day|schedule|time ?frame|idea)\b|"
    r"\b(?:mov(?:es?|ing)|go(?:es|ing)?|running|progress\w*) (?:very |so |rather |really )?slow"
    r"(?:ly|er)?\b",
    r"\b(?:delay(?:ed|s)?|running late|running behind|slipp(?:ed|ing)|slow(?:er|ed)? (?:down|than))\b",
)
DECIDES = (
    rf"{THEY}(?:should |want to |wants to |hopes? to |plans? to |aims? to |expects? to )?"
    rf"(?:(?:be|are|is|get|gets) done|(?:be )?finish\w*|(?:be )?(?:wrap(?:ped)? up|made up|make up|choose|pick|decide\w*|"
    rf"tell (?:me|us|everyone|everybody|all)|have (?:a|an|made) \w+|know|let (?:me|us|everyone) know))\b",
    r"\b(?:committee|board|panel|team|management|council|directors|partners|they) "
    r"(?:at they |of they )?(?:meets?|sits?|is meeting|are meeting|will meet|convenes?)\b"
    r"(?! (?:me|with me|us)\b)",
    rf"{THEY}(?:wrote|writes|e?-?mailed|mailed|said|says?|told me|called|replied|answered|texted|rang|"
    rf"messaged|thinks?|reckons?)\W+"
    rf"(?:that )?(?:(?:it|they|nothing)\b[\w']* ?(?:will |be |happens? )*)?not (?:before|until|till)\b",
)
SILENT = (
    rf"{THEY}(?:hasn'?t|haven'?t|hadn'?t|didn'?t|doesn'?t|don'?t|never|not|yet to|ha[sv]e not|did not)"
    rf"(?: \w+)?(?: bothered to)? "
    rf"(?:answer\w*|repl\w+|writ\w+|wrote|call\w*|respon\w+|got(?:ten)? back|get back|been in touch|"
    rf"said (?:anything|a word)|reacted|react|come back)\b"
    rf"(?! yes)",
    rf"{THEY}(?:quiet|silent|radio silent|ghosting me|ignoring me)\b|"
    rf"\bnot a (?:peep|word|squeak|sound)\b|\bcrickets\b|\bstill waiting (?:on|for) (?:they|she)\b",
)
