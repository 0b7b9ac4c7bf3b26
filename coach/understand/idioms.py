"""Sayings with a time word in them that name no day: "at the eleventh hour", "7/10 I'd say", "what does EOD mean"."""

from coach.understand.phrases import Phrases

Span = tuple[int, int]
_BEGINS = r"(?:^|(?<=[,.;:!?(])\s|(?<=\bbut\s)|(?<=\band\s)|(?<=\bso\s)|(?<=\banyway\s)|(?<=\bwell\s)|(?<=\bthough\s))"
_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_RATED = r"confidence|interest|energy|mood|vibes?|score|rating|stress|difficulty|excitement|nerves|fit|pay|culture|commute|happiness|odds"
_MEASURED = (
    r"battery|fuel|score|rank|count|total|thermostat|temperature|temp|weight|heart\s+rate|pulse|price|volume|morale|motivation"
    r"|confidence|energy|anxiety|stress|mood|turnover|attrition|headcount|debt|salary|pay"
)
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_STREET = (
    "street|st|road|rd|avenue|ave|lane|ln|drive|close|court|terrace|way|place|square|blvd|boulevard|crescent"
)
_SAYINGS = (
    Phrases(
        rf"\bname(?:'s|\s+is|\s+was)\s+(?:actually\s+|really\s+|also\s+|just\s+)?(?:{_WEEKDAY}|{_MONTH})\b(?!\s+\d)"
        rf"|\b(?:{_WEEKDAY}|{_MONTH})\s+(?:is|was)\s+(?:my|his|her|their|the\s+\w+'s|\w+'s)\s+(?:sur|last\s+|first\s+|middle\s+|family\s+|nick|given\s+)?name\b(?:,?\s+\w+\s+(?:{_WEEKDAY}|{_MONTH})\b)?"
    ),
    Phrases(
        rf"\b\d{{1,5}}[a-z]?\s+(?:{_MONTH}|{_WEEKDAY})\s+(?:{_STREET})\b"
        rf"|\b(?:(?:at\s+)?\d{{1,5}}\s+)?(?:[nsew]\.?\s+|north\s+|south\s+|east\s+|west\s+)?\d{{1,3}}(?:st|nd|rd|th)\s+(?:{_STREET})\b(?!\s+(?:patrick|george|david|andrew))"
        r"|\b(?:unit|flat|apt|apartment|suite|shop|plot|door)\s+\d{1,4}[a-z]?\s?/\s?\d{1,4}[a-z]?\b"
    ),
    Phrases(
        r"\bsee\s+(?:yourself|myself|me|you|us)\s+in\s+\w+\s+years\b|\b\w+\s+years\s+from\s+now\s+(?:i|you|where)\b"
    ),
    Phrases(
        r"\b(?:solved|answered|passed|nailed|missed|aced|failed|cleared)\s+(?:about\s+|only\s+|like\s+|just\s+)?\d{1,2}\s?/\s?\d{1,2}\b"
        r"|\b(?:got|did|finished|completed|done)\s+(?:about\s+|only\s+)?\d{1,2}\s?/\s?\d{1,2}\s+(?:right|correct|of|questions?|problems?|tasks?|tests?|rounds?|modules?|parts?)\b"
        r"|\b(?:rated|rate|scored|score|marked|gave|give)\s+(?:it|them|me|us|her|him|myself|that|this)\s+(?:an?\s+)?\d{1,2}\s?/\s?(?:5|10|20|100)\b"
    ),
    Phrases(
        r"\b(?:at\s+|until\s+)?the\s+(?:eleventh|11th)\s+hour\b|\bsunday\s+best\b|\bmonth\s+of\s+sundays\b"
    ),
    Phrases(
        r"\b(?:ten|nine|eight|five|four|three|two)\s+to\s+one\b(?=\s+(?:they|it|he|she|we|i|you|that|says|odds)\b)"
        r"|\b(?:built|hours|made|learned|learnt|done\s+and\s+dusted)\s+in\s+a\s+day\b|\btomorrow(?:\s+is|'s)\s+another\s+day\b"
        r"|\b(?:live|living|lived)\s+for\s+today\b|\bo'?clock\s+(?:news|shadow)\b"
        r"|\b(?:nine|five|six|ten)\s+o'?clock\s+(?:news|shadow)\b|\b(?:midday|afternoon)\s+slump\b|\bmidnight\s+(?:oil|snack|feast|blue|sun|runner|express|cowboy|rider|mass|madness)\b"
    ),
    Phrases(
        rf"\b(?:{_WEEKDAY})\s+(?:morning\s+)?(?:quarterback\w*|blues|kind\s+of\s+(?:mood|day|feeling|energy)|mood|vibes?|energy)\b"
        rf"|\b(?:first|second|third|fourth|last)\s+(?:{_WEEKDAY})\s+(?:of|in)\s+(?:each|every|the)\s+month\b(?=\s+(?:is|are|we|they)\b)"
        rf"|\b(?:{_WEEKDAY})s\s+(?:at|from|after|until|till)\s+(?:noon|midday|[\d:.]{{1,5}}\s?(?:[ap]m)?)(?!\w)"
        r"|\bat\s+(?:noon|midday|midnight|[\d:.]{1,5}\s?(?:[ap]m)?)\s+(?:every|each)\s+(?:single\s+)?(?:day|morning|night|evening|week)\b"
    ),
    Phrases(
        r"\bq[1-4]\s+(?:targets?|numbers|results?|revenues?|goals?|okrs?|earnings|sales|budgets?|was|were|figures)\b"
        r"|\b(?:grew|doubled|tripled|lost|made|raised|shrank|fell|hit|missed|beat)\s+(?:\w+\s+){0,2}in\s+q[1-4]\b"
    ),
    Phrases(r"(?<![\d.:/-])\d-\d-\d(?![\d.:/-])"),
    Phrases(
        r"\b(?:one|a|two)\s+(?:day|step|week|interview)s?\s+at\s+a\s+time\b|\b(?:felt|feels?|feeling|looks?|looked)\s+like\s+(?:christmas|groundhog\s+day|easter|halloween|an?\s+(?:\w+\s+)?sunday)\b"
    ),
    Phrases(
        r"\b(?:finished|went|done|over|felt|was|out\s+of|had)\b[^.;!?\n]{0,80}?[,:;-]\s*((?:\d|10)\s?/\s?10)\b(?!\s*,?\s*(?:at\b|\d))"
    ),
    Phrases(
        r"\b(?:an?|two|three|four|\d{1,2})\s+(?:days?|weeks?|months?)\s+later,?\s+(?:and\s+)?(?:still|nothing|no\s+(?:word|news|answer|reply)|silence|crickets)\b"
    ),
    Phrases(
        r"^at\s+the\s+end\s+of\s+the\s+day,?\s+(?!(?:on|today|tom|mon|tue|wed|thu|fri|sat|sun|this|next|please|pls|works?|is|was|for|with|by|then|at|or|and)\b|[a-z]+day|\d)\w+\s+\w+"
        rf"|{_BEGINS}at\s+the\s+end\s+of\s+the\s+day\b(?=,|\s+(?:it|it's|they|they're|we|i|i'm|he|she|you|this|that|there|what|all|nobody|no\s+one)\b)"
    ),
    Phrases(
        r"\b\d{1,2}\s?/\s?(?:5|10)\b(?=,?\s+(?:i'd|i\s+would|tbh|honestly|imo|maybe|max|at\s+(?:best|most|least)|for\s+me|difficulty|energy|mood|nerves)\b)"
        rf"|\b(?:{_RATED})(?:\s+(?:level|now|with\s+\w+|in\s+\w+))?\s*(?:is|was|at|:|=|about|around|maybe)?\s*(?:an?\s+)?\d{{1,2}}\s?/\s?(?:5|10)\b"
        r"|\b(?:say|give\s+\w+|gave\s+\w+|rate\s+\w+|solid|about|like)\s+(?:an?\s+)?(?:solid\s+|strong\s+)?\d{1,2}\s?/\s?(?:5|10)\b(?=\s*(?:[.,!;]|$|for\b|on\b|overall\b))"
    ),
    Phrases(
        r"\bwhat(?:'s|\s+is|\s+does|\s+do|\s+did)?\s+(?:they\s+mean\s+by\s+)?[\"']?\w{2,12}[\"']?\s+(?:means?|stands?\s+for|is\s+short\s+for|is\s+supposed\s+to\s+mean)\b"
    ),
    Phrases(
        r"\bsat\s+(?:there|here|down|beside|next\s+to|opposite|across|through|around(?!\s+\d)|in\s+(?:front|silence)|like|waiting|nav|tight|still)\b"
        r"|^sat\s+with\s+(?:\d{1,2}|two|three|four|five|six|both|some|several|a\s+few)\s+\w+s\b|^sat\s+(?:with|in|on|by)\s+(?:the|a|my|his|her|their)\b(?!.*\d)"
        r"|\bsat\s+(?:the|a|an|his|her|my|their|our)\s+(?:boss|manager|ceo|owner|whole|entire|man|woman|guy|dog|cat|exam|test|team|panel|director|founder)\b"
    ),
    Phrases(
        r"\bwed\s+(?:my|his|her|our|their)\s+(?:husband|wife|partner|sweetheart|girlfriend|boyfriend|fianc\w+|best\s+friend)\b"
    ),
    Phrases(
        r"\b(?:sister|brother|cousin|daughter|son|friend|mate|aunt|uncle|boss|colleague|neighbou?r|mother|father|mum|mom|dad|couple|she|he|who)\s+wed\s+"
        r"(?:the|an?|one|someone|somebody|into|in|last)\s+(?!(?:\d|first|second|third|fourth|fifth)\b|\d)(?!week|morning|afternoon|evening)"
        r"|\b(?:to|not|would|could|might|will|won't|don't|didn't|can)\s+mar\s+(?:my|your|his|her|our|their|the|it|this|that|an?)\b"
        r"|\b(?:come\s+on|ya|wah\s+gwan|easy\s+now)\s*,?\s+mon\b(?=\s*(?:[,.!?]|$|be\b|you\b))"
    ),
    Phrases(
        r"\b(?:like|as\s+if|as\s+though)\s+(?:there's|there\s+is|there\s+was|there\s+were)\s+no\s+tomorrow\b|\bborn\s+yesterday\b"
        r"|\bhere\s+today,?\s+(?:and\s+)?gone\s+tomorrow\b|\byesterday'?s\s+(?:news|man|papers?)\b|\ball\s+in\s+a\s+day'?s\s+work\b|\bcalled?\s+it\s+a\s+(?:day|night)\b"
        r"|\b(?:like|as\s+if|seems?)\s+(?:it\s+was\s+|it\s+were\s+|only\s+|just\s+)*yesterday\b|\ba\s+week\s+is\s+a\s+long\s+time\s+in\b"
        r"|\bsheffield\s+wednesday\b|\b(?:what\s+now|now\s+what)\b(?=\W*$)|\bnot\s+(?:in\s+)?a\s+month\s+of\s+sundays\b|\bgirl\s+friday\b|\bman\s+friday\b|\bblue\s+monday\b|\bfreaky\s+friday\b"
    ),
    Phrases(
        rf"\bthank\s+\w+\s+it'?s\s+(?:{_WEEKDAY})\b|\b(?:{_WEEKDAY}|{_MONTH})\s+(?:is|was)\s+(?:just\s+|only\s+)?(?:the|a)\s+(?:name|brand|band|nickname|song|film|product|label|title)\b"
        rf"|\bused?\s+(?:{_WEEKDAY})\s+(?:at|for|in|to|instead)\b|\b(?:super\s+bowl|cyber|palm|easter)\s+(?:sun|mon)day\s+(?:ads?|sales?|party|parties|brunch|deals?|traffic)\b"
        r"|(?<!\bon\s)(?<!\bby\s)(?<!\bbefore\s)(?<!\bafter\s)(?<!\buntil\s)(?<!\btill\s)(?<!\bthis\s)(?<!\bnext\s)(?<!\blast\s)(?<!\bsince\s)(?<!\bfrom\s)"
        r"\bblack\s+friday\b(?=\s+(?!at\b|\d|around\b|with\b|interview\b|call\b)\w)"
    ),
    Phrases(
        r"\b(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth)\s+(?:interview|rejection|application|call|screen|no)"
        r"\s+((?:this|last|in\s+an?|in\s+one|in\s+the)\s+(?:day|week|month|year))\b(?!\s+of)"
        r"|\b(?:\d{1,3}|two|three|four|five|six|seven|ten|several|many)\s+(?:\w+\s+)?(?:rejections|applications|no's|nos|resumes|cvs)\s+(?:already\s+|so\s+far\s+)?((?:this|in\s+an?|in\s+one|per)\s+(?:day|week|month|year))\b"
    ),
    Phrases(
        r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|ten|twenty|thirty)\s+(?:\w+\s+)?(?!interviews|calls|meetings|minutes|hours|days|weeks|months|years)\w{3,}s"
        r"\s+(in\s+(?:\d{1,3}|an?|one|two|three|five|ten|twenty|thirty|ninety|under\s+an?)\s+(?:minutes?|mins?|hours?))\b"
    ),
    Phrases(r"\bmon\s+(?:ami|dieu|cher|cheri|cherie|amour|frere|frère|petit)\b"),
    Phrases(
        r"\b(?:me|him|her|us|you|them|wants?|wanted|have|has|had|going|needs?|needed|about|ready|not)\s+to\s+march\b(?!\s+\d)"
    ),
    Phrases(
        rf"\b(?:{_MEASURED})(?:\s+(?:is|was|are)|'s)?\s+(?:now\s+|still\s+|only\s+|just\s+|stuck\s+)?at\s+(?:about\s+|around\s+)?\d{{1,3}}\b(?!\s*(?:[ap]\.?m|:|o'clock|h\b))"
    ),
)


def sayings(folded: str) -> list[Span]:
    """Where they stand."""
    return [m.span(m.lastindex or 0) for pattern in _SAYINGS for m in pattern.finditer(folded)]
