"""Words that end a name or stand for something other than a company or a person."""

from coach.understand.wordlist import word_set

PREPOSITIONS = word_set(
    "with w at on for about re in to from by via of over as per after before until till since during "
    "around between "
    "through regarding concerning without into against under near within unless bei bij chez avec mit"
)
PRONOUNS = word_set(
    "i me my mine we us our you your he him his she her hers they them their it its this that these those "
    "who whom "
    "i'd you'd he'd she'd we'd they'd who'd it'd that'd you'll he'll she'll it'll you've we've who's you're there's "
    "let's here's where's how's when's aren't y'all themselves myself yourself himself herself ourselves itself "
    "which someone somebody anyone everyone everybody nobody one both all each another other others none"
)
VERBS = word_set(
    "is are was were be been am has have had do does did will would can could should may might must shall "
    "said says "
    "say saying told tell asked ask asks wants want wanted went go goes going gone got get gets getting "
    "called call "
    "calls calling emailed email emails mailed messaged texted wrote write writes replied reply responded "
    "answered "
    "moved move moves pushed push postponed rescheduled cancelled canceled cancel rejected reject passed "
    "offered offer "
    "offers invited invite invites confirmed confirm decided decide decides deciding expects expect "
    "expected sent send "
    "sends need needs think thinks know knows hope hopes looks seems sounds works work worked happened "
    "happens starts "
    "start started ends ended finished done came come comes gave give gives took take takes made make "
    "makes let lets "
    "interviewed interviewing applied apply applying talked talk talking spoke speak met meet meeting "
    "heard hear "
    "bring please pls reached followed follow scheduled booked set lined pulled dropped turned wasn't "
    "isn't didn't "
    "don't doesn't won't can't couldn't hasn't haven't finally still ghosted runs leads heads manages "
    "filled bumped "
    "changed starting viewed hasnt havent didnt wont dont advanced prefer prefers requires thanked thank "
    "pinged rang phoned chased attended snooze snoozed remind reminded nudge withdrew "
    "withdrawn withdraw declined accepted accept hired hiring bombed aced nailed loved liked liking "
    "shortlisted landed drop found saw see seen help add wait waiting ghosting postponing "
    "schedule reschedule joining joins mentioned learned join seeing visiting visit believe feel felt "
    "guess prepping prep prepare reckon suppose figure stays stay stayed remains stands holds begin began begins "
    "jot log save put park chase ringing rings ring"
)
FILLERS = word_set(
    "a an the and or but so if then than too also again still just now here there when where why how what "
    "not no yes "
    "yep yeah ok okay please pls plz thanks thx lol haha hi hey hello very really pretty quite maybe "
    "probably soon "
    "later already yet only even ever never back up out off down away once twice today tomorrow yesterday "
    "tonight "
    "first second third final last next new old great good bad well fine sorry sure because cause since "
    "though "
    "went my etc eg ie vs btw fyi asap u ur r im i'm i've i'll they're they've they'll it's that's "
    "we're we'll "
    "he's she's what's didn't re: fingers wish wow omg ugh hmm hm um uh oh actually closing salary calendar joining info location organizer organiser agenda subject details unfortunately sadly "
    "apparently hopefully fortunately luckily basically honestly anyway anyways dear sir madam kindly yo "
    "dude bot short long quick brief hard easy tough big small nice weird strange initial internal "
    "external formal informal entire online mock practice paid recent different odd lovely friendly "
    "instead another any some more "
    "most few many much every day days week weeks month months year years hour hours hr hrs minute "
    "minutes min mins "
    "am pm noon midnight morning afternoon evening night eod eow latest earliest least same moment "
    "summarize summarise recap skip lost heads thnx ty whose "
    "early late mid end beginning like about almost nearly roughly literally totally super kinda sorta gonna wanna"
)
EVENTS = word_set(
    "rd rnd telephone interview interviews intervew interveiw intreview call calls chat meeting meetings screen "
    "screening phone onsite "
    "on-site video zoom round rounds panel loop superday final technical tech coding behavioral "
    "behavioural assessment "
    "test task take-home takehome assignment case presentation coffee intro introductory event fair lunch "
    "dinner visit "
    "virtual hr culture fit system design pairing whiteboard debrief prescreen pre-screen telephonic f2f "
    "inperson "
    "in-person hirevue hiring recruiter recruiting talent manager lead position role job opening vacancy "
    "post "
    "application offer decision answer feedback response update result results deadline team company "
    "thank thanks "
    "thankyou thank-you note follow-up followup email message mail voicemail link invite invitation "
    "reminder nudge "
    "salary base pay bonus rate contract start date hearing interviewers interviewer contact recruiters "
    "phonescreen"
)
MEDIA = word_set("zoom teams google meet skype webex hangouts hangout facetime whatsapp slack phone")
STOPS = PREPOSITIONS | PRONOUNS | VERBS | FILLERS | EVENTS

SUFFIXES = word_set(
    "inc llc ltd plc gmbh corp co company labs lab group bank capital ventures partners health "
    "technologies technology "
    "tech systems solutions software studio studios media games foods industries international consulting "
    "holdings "
    "ag sa bv nv pty llp university college school hospital clinic institute foundation insurance "
    "financial energy "
    "pharma robotics ai io logistics airlines motors electric networks digital agency associates services "
    "global "
    "analytics security interactive dynamics communications entertainment records works collective "
    "society council "
    "ministry trust mobility"
)
TRADES = word_set(
    "research travel retail foods brewery bakery cafe coffee outfitters outdoors apparel toys books press publishing "
    "properties realty construction builders plumbing roofing dental dentistry pediatrics medical clinic pharmacy "
    "veterinary salon spa fitness gym yoga auto automotive tires farms dairy orchards vineyards winery hotels resort "
    "resorts hospitality catering kitchen grill pizza tacos burgers market markets grocery supermarket stores shop "
    "shops outlet furniture flooring designs creative advertising productions pictures films theatre theater gallery "
    "museum library academy primary montessori preschool daycare church ministries accounting advisors wealth mortgage "
    "union savings securities investments management freight shipping couriers transport transit rail aerospace "
    "aviation defense steel metals mining power water waste recycling environmental solar biotech biosciences genomics "
    "therapeutics diagnostics imaging semiconductors electronics instruments optics chemicals plastics packaging paper "
    "textiles elementary high memorial general presbyterian baptist methodist regional county borough district brothers "
    "sons bros stationers opticians surgery nursery care homes living estates lettings telecom broadband airways rentals"
)
"""What follows a family name in the name of a firm ("Trey Research", "Parker Dental")."""
TITLES = word_set(
    "dr mr mrs ms mx prof professor sir madam miss sister brother father rev reverend pastor rabbi judge capt captain lt "
    "sgt chef coach"
)
"""Before a name; they are part of it, as typed."""
LOOSE_TITLES = word_set("miss sister brother father judge captain chef coach pastor professor")
"""Words of their own as well: they count before a name written large, or in lower case before what no common word is."""
DEPARTMENTS = word_set(
    "hr talent recruiting recruitment engineering eng product design marketing sales finance "
    "legal ops "
    "operations data people it the their staffing ta accounting support admin hr's"
)
