"""Words that do the same work in a sentence, so that what was learned of one counts for its kin."""

_FAMILIES = {
    "CONTACT": "write wrote written writing email emailed emailing mailed mailing ping pinged pinging text texted texting messaged messaging "
    "call called calling phone phoned phoning ring rang nudge nudged reach reached contact contacted dm dmed chase chased poke buzz",
    "SEND": "send sent sending submit submitted submitting posting forward forwarded share shared handed dropped fired shot",
    "LETTER": "note letter message mail thank-you draft wording version card template reply answer response",
    "THEY": "they she he company hr recruiter manager boss ceo cto director team agency firm employer people interviewer panel lady bloke guy woman",
    "THEM": "them her him",
    "I": "i we",
    "MY": "me my us our",
    "MEETING": "interview interviews meeting chat talk screen screening panel onsite round coffee lunch visit loop session appointment trial",
    "DECIDE": "decide decides decided decision choose chose verdict feedback outcome result",
    "REMIND": "remind reminder reminders alert wake notify",
    "GOOD": "good great well nice awesome fantastic amazing super smooth fun fine positive lovely wonderful brilliant perfect happy excellent cracking ace",
    "BAD": "bad badly terrible awful horrible rough poor poorly disaster weak awkward tough worse worst clumsy rubbish dreadful shambles",
    "LIKE": "like liked love loved enjoy enjoyed admire impressed",
    "TELL": "told tell said say says mentioned mention explained described showed asked ask talked",
    "WANT": "want wants wanted need needs needed asks requested require requires",
    "TIME": "today tomorrow tonight yesterday morning afternoon evening night noon week weeks month months day days hour hours minutes weekend year _day _month 0",
    "REMOVE": "remove delete drop erase forget wipe skip leave cut bin scrap lose strike",
    "ADD": "add include put insert weave",
    "OFFER": "offer offered contract hired job",
    "NO": "no not never nothing nobody none neither nor",
    "ASK": "what when where which who how why",
    "TROUBLE": "problem problems struggle struggling trouble issue issues challenge pain mess broken chaotic worried worries complain complained "
    "frustrated losing waste behind short slow breaks bottleneck headache",
    "WAIT": "wait waiting waited pending silence silent quiet",
    "SHOW": "show display open pull list view give",
    "MOVE": "moved move rescheduled reschedule postponed postpone shifted pushed delayed",
}
KIN = {word: family for family, words in _FAMILIES.items() for word in words.split()}
"""Word -> the family that it stands for."""
