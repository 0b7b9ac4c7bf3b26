"""The words by which somebody stands between: "is my recruiter", "puts me forward", "everything goes through her"."""

from coach import lazy_re as re

TOLD = re.compile(
    r"\b[Mm]y (recruiter|headhunter|agent|agency)\b.{0,40}\b(is|at|from|of|called|works|handles|wants)\b|"
    r"\b(?:the|The) [Rr]ecruiter (?:is|comes|works|sits)(?: \w+)? (?:from|at|with|for) [A-Z]|"
    r"\bis my (recruiter|headhunter|agent)\b|\bis an? (agency recruiter|headhunter|agent)\b|"
    r"\b(is|through|via|by) (my|an?|the) (headhunter|(recruitment |staffing )?agency)\b|"
    r"\b(through|via|by) (my|an?|the) recruiter\b|"
    r"\b(put me forward|got me in front of|represents? me|handles (all|the) (contact|communication)|placed me)\b|"
    r"\b(goes|go|going|handled|arranged|set up|run) (only |all )?(through|via|by) "
    r"(her|him|them|the (recruiter|agency)|[A-Z][\w'-]+)\b|"
    r"\b(all|everything|only|always|strictly|just)( \w+)? (through|via) (her|him|them|me|the (recruiter|agency)|[A-Z][\w'-]+)\b|"
    r"\b(no|without|avoid|never) direct contact\b|\b(not|never|n['’]?t) (to )?(contact|write|call|e-?mail|message)( to)? [\w&.'’-]+ direct(ly)?\b",
)
FIRM = re.compile(r"\b(?:through|via|by|from|at|of) (?P<firm>[A-Z][\w'&-]+(?: [A-Z][\w'&-]+)*)")
CLIENT = re.compile(
    r"\b(?:put(?:ting)? me (?:forward|up|in)|submitt?\w* (?:me|my \w+)|present(?:s|ed|ing)? me|pitch(?:es|ed|ing)? me|"
    r"(?:sent|sending|passed) my (?:cv|resume|résumé|profile|details|papers)|represent\w* me|"
    r"got me in front of|placed me)\b"
    r"[^.;\n]{0,50}?\b(?:at|with|to|for|of|on to) (?:the )?"
    r"(?P<client>(?-i:[A-Z0-9])[\w'&.-]*(?: (?-i:[A-Z])[\w'&-]*)*)",
    re.I,
)
""" "Hays put me forward at Acme": the job is Acme's."""
ANOTHER = re.compile(
    r"\b(?:has|have|had|got|finds?|found|sent me|offers?|offered|suggests?|suggested|mentioned|"
    r"called with|came with|rang with) "
    r"(?:me )?(?:another|a new|one more|a different|a second) "
    r"(?:one|job|role|position|opening|vacancy|opportunity|client|lead)(?: for me)?(?:,| -|:)? ?"
    r"(?:it'?s )?(?:(?:at|with|for) )?(?:the )?"
    r"(?P<client>(?-i:[A-Z])[\w'&.-]*"
    r"(?: (?!(?:contract|permanent|full|part|six|for|as|in|on|and|but|they|she|he|it)\b)[\w'&-]+){0,2})"
    r"(?=[,.;!]|$| (?:contract|permanent|full|part|for|as|in|on|and|but)\b)",
    re.I,
)
""" "She has another one for me, Tesco Bank": the agent brings a further job."""
SIGNED_UP = re.compile(
    r"\b(?:work(?:ing)? with|signed (?:up|on) (?:with|at)|register(?:ed)? (?:with|at)|in touch with|"
    r"in contact with|using|talking to|with)\b"
    r"(?: \w+){0,3}? (?:recruit\w* |staffing |temp |employment |nursing |job )?"
    r"(?:agenc(?:y|ies)|headhunters?)\b",
    re.I,
)
BY_WHEN = re.compile(r"\b(?:feedback|decision|decide\w*|answer|news|know|hear|outcome|result)\b", re.I)
PUTTING = re.compile(r"\b(?:put(?:s|ting)?|submit\w*) me (?:forward|up|in)\b", re.I)
""" "Legal & General, she's putting me forward today"."""
PUTS = re.compile(
    r"^\W*(?P<firm>[A-Z][\w'&-]+(?: [A-Z][\w'&-]+)*) (?:has |have |just |is |are |will )*"
    r"(?:put|submitt\w+|sen[dt]\w*|represent\w*|got|placed)\b"
)
TO_COME = re.compile(
    r"\b(?:wants?|would like|'d like|plans?|going|offers?|offered|hopes?|will|'ll|can|could) (?:to )?"
    r"(?:put|submit|present|pitch|represent|send)\b",
    re.I,
)
""" "She wants to present me to TD Bank": nothing was handed in yet."""
THAT_ONE = re.compile(
    r"^\W*(?:and |also )?(?:that|this|it|which)(?: one)?(?:'?s| is| was| came| got| goes)\b", re.I
)
""" "That's through a recruiter": of the meeting told a moment before."""
