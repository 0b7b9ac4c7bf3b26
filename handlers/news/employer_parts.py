"""Who they are, when, and what it is about: the parts of which the patterns of an employer's news are made."""

WHO = (
    r"(?:they|she|we|hr|somebody|someone|"
    r"(?:the|their|my)\s(?:\w+\s)?"
    r"(?:recruiter|manager|boss|team|company|firm|board|panel|people|client|agency|"
    r"lady|guy|woman|man|ceo|cto|founder|owner|director|principal|school|hospital|office))"
)
NOW = (
    r"(?:['’]?(?:s|re|ve|d|ll)\b|"
    r"\b(?:has|have|had|is|are|was|were|will|would|just|now|also|already|finally|apparently|actually|"
    r"still|kindly|then|sadly|unfortunately)\b|"
    r"\bsince (?:today|yesterday|this \w+|last \w+|\w+day)\b|"
    r"\s)*"
)
THEY = rf"\b{WHO}{NOW}"
SHE = (
    rf"\b(?:she|(?:the|their|my)\s(?:\w+\s)?(?:recruiter|manager|boss|contact|hiring manager|lady|guy)){NOW}"
)
ELSE = (
    r"(?:another|other|someone|somebody|"
    r"(?:a |an |the )?(?:different|other|internal|stronger|cheaper|local|more experienced)|"
    r"an? internal|the (?:guy|woman|man|one|person)|"
    r"(?:an? |one )(?:candidate|applicant|insider|friend)|one of (?:their|her|his) own)"
)
SPAN = (
    r"(?:an?other|more|extra|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|couple|"
    r"\d+)\b[\w\s]{0,14}\b"
    r"(?:days?|weeks?|months?|time)"
)
MEETING = (
    r"(?:interview|round|chat|call|meeting|stage|talk|conversation|coffee|visit|lunch|session|"
    r"(?:job |work(?:ing)? )?trial(?: shift| day| run)?|taster day|shadow(?:ing)? (?:day|shift)|"
    r"assessment day|day on-?site)"
)
MATERIAL = (
    r"(?:portfolio|(?:writing|code|work) samples?|samples?|transcripts?|certificates?|degrees?|"
    r"documents?|papers|passport|id|visa|forms?|questionnaire|"
    r"take-? ?home|case study|task|test|assignment|challenge|exercise|homework|presentation|slides|cv|"
    r"resume|résumé|references?|referees|details|video)"
)
