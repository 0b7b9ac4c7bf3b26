"""Words by which something is only supposed, hoped or dreamt of, and did not happen."""

from coach import lazy_re as re

_IF_A_FIRM = (
    r"(?<!asked )(?<!asks )(?<!ask )(?<!me )(?<!know )(?<!see )if [\w&.'’-]+(?: [\w&.'’-]+)? "
    r"(?:wants?|wanted|offers?|offered|rejects?|rejected|says?|picks?|chooses?|hires?|takes?|decides?|turns?|does|doesn['’]?t|will|would|"
    r"calls?|writes?|invites?|gives?|makes?)"
)
MAYBE = re.compile(
    rf"\b(what if|if (?:they|she|he|i|it)|{_IF_A_FIRM}|i hope|hopefully|maybe|perhaps|i would|"
    r"i'?d (accept|take|love)|do you think|wonder(ing)?|"
    r"what happens (when|if)|imagine|might|fear|"
    r"would be (?:nice|lovely|great|good)(?=\W*$)|"
    r"they(?:['’]ve| have)? (?:most |very )?probably (?:already |just )?"
    r"(?:\w+ed|chose\w*|went|gone|took|found|gave)\b|"
    r"i (?:just |really |still )*(?:bet|reckon|suspect|assume)|i have (?:a|this) (?:bad )?feeling|"
    r"i(?:'m| am) (?:sure|convinced|certain|guessing|assuming)(?: that)? they|afraid (that|they)|"
    r"i (?:had a |just )?dream\w*|dreamt? (?:that|of|about)|in my dreams?)\b",
    re.I,
)
