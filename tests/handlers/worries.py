"""Worries as people type them, by topic: the moment, and ways of putting it that have little in common."""

from collections.abc import Callable

from handlers.advising import (
    after_a_no,
    before_it,
    demands,
    heavy,
    in_it,
    mishaps,
    of_an_offer,
    of_the_bot,
    of_the_others,
    on_the_way,
    refused,
    signs,
    trusting_it,
    waiting_on,
    writing_it,
)
from handlers.advising.topic import Topic
from tests.handlers.chat import Chat
from tests.handlers.scenes import SCENES, two, waiting


def rejected() -> Chat:
    """Half an hour after the no of Acme."""
    chat = waiting()
    chat.say("got a rejection from Acme")
    chat.wait(minutes=30)
    return chat


def elsewhere() -> Chat:
    """An interview at Greggs was noted a moment ago."""
    chat = waiting()
    chat.say("/interview Greggs tomorrow 2pm with Dean Ash")
    return chat


def wanted() -> Chat:
    """Acme has asked for references."""
    chat = waiting()
    chat.say("Acme asked for two references")
    chat.wait(minutes=30)
    return chat


def nudged() -> Chat:
    """Friday 4 December: the check-in with Dana is on screen."""
    chat = waiting()
    chat.wait(days=7, hours=1)
    return chat


def long() -> Chat:
    """Four weeks after the interview, and not a word."""
    chat = waiting()
    chat.wait(days=26)
    return chat


def offer2() -> Chat:
    """An offer of Acme, and Globex still open."""
    chat = two()
    chat.say("got an offer from Acme, answer by 4 December")
    chat.wait(hours=1)
    return chat


MOMENTS: dict[str, Callable[[], Chat]] = {
    **SCENES,
    **{f.__name__: f for f in (rejected, nudged, long, offer2, wanted, elsewhere)},
}

ASKED: tuple[tuple[str, Topic, tuple[str, ...]], ...] = (
    ("elsewhere", of_the_others.TELL_OF_THIS, (
        "do i tell Dana", "should I tell dana?", "do i have to tell Acme about it", "must I tell Dana now", "should i let Dana know")),
    ("wanted", demands.WARN_THEM, (
        "should i warn Carol and Walter", "do I need to prepare my old principal?", "should I give Walter a heads up?", "do i have to warn Carol Dean first",
        "shall I alert my old boss")),
    ("waiting", of_the_bot.READ, (
        "who reads this?", "can Dana see what I write here?", "do you share this with employers?", "does anyone else read this chat",
        "could acme find out what i say here?", "will my boss find out that i use this?")),
    ("card", of_the_bot.DATA, (
        "is my data safe with you?", "do you sell my data?", "what do you do with my messages?", "is this confidential?",
        "where does my information go", "are my notes stored somewhere?")),
    ("new", of_the_bot.COST, (
        "does this cost anything?", "how much is this?", "is it free", "do I have to pay for this?", "is there a subscription?", "are you free?")),
    ("two", of_the_bot.STOP, (
        "how do I stop this bot?", "how can i unsubscribe", "can I quit any time?", "how do I delete everything", "how do i turn you off", "how do I mute you?")),
    ("debriefing", of_the_bot.HUMAN, (
        "are you a human?", "am I talking to a real person?", "is this chatgpt?", "r u a bot", "who built this?", "are you an AI")),
    ("waiting", of_the_bot.MAILBOX, (
        "can you read my emails?", "do you see my inbox", "could you check my gmail for their answer?", "can you see my calendar?",
        "are you able to read my linkedin messages?")),
    ("nudged", of_the_bot.FOR_ME, (
        "can you write to them for me?", "could you call them for me", "can you talk to the recruiter for me?", "will you ring her for me?",
        "can you reply to them on my behalf?", "could you contact the company instead of me")),
    ("waiting", trusting_it.TRUST, (
        "why should I trust you?", "can I rely on this?", "why would i listen to a bot", "should I believe you?", "why do I follow this?")),
    ("waiting", trusting_it.SURE, (
        "are you sure?", "are you really sure about that", "what if you're wrong?", "so are you certain?", "are you 100% sure")),
    ("waiting", trusting_it.USELESS, (
        "you are useless", "this doesn't help", "bad bot", "that is no help at all", "you suck", "this bot is stupid")),
    ("two", trusting_it.KNOWN, (
        "what do you know about me?", "what have you saved about me", "how much do you remember about me?", "what did you note about me", "so what do you keep on me?")),
    ("new", trusting_it.START, (
        "how do i start", "where do I begin?", "how can I get started?", "so how do I use this", "where should i start?")),
    ("new", trusting_it.PAPERS, (
        "help with my cv", "can you look over my resume", "write me a cover letter", "please review my linkedin profile", "I need some help with my portfolio",
        "could you proofread a motivation letter")),
    ("card", before_it.LUCK, (
        "wish me luck", "going in now", "here goes nothing", "ok I'm in the lobby", "fingers crossed", "it starts in 5 min, wish me luck", "about to log on",
        "pray for me")),
    ("offer2", of_an_offer.SLEEP_ON_IT, (
        "let me sleep on it", "I need to think about it", "I'll think it over tonight", "gonna talk to my wife first", "I want to think it over")),
    ("waiting", before_it.LUCK_AT_ALL, (
        "wish me luck", "cross your fingers", "send good vibes", "so, fingers crossed", "keep your fingers crossed please")),
    ("waiting", demands.SCAM, (
        "is this a scam?", "is acme even legit?", "the job sounds too good to be true, what do you think", "how do i know the recruiter is real, is it fake job?",
        "the mail looks suspicious, should i answer?", "could this be phishing?")),
    ("card", demands.MONEY, (
        "should I give them my bank details?", "they want me to pay for the training, is that normal?", "why do they need my account number before the interview?",
        "they ask me to buy equipment with my own money, ok?", "is it normal that they want a processing fee?", "do i have to send them my iban already")),
    ("card", demands.PAPERS, (
        "do I have to send a copy of my ID?", "is it normal that they want my passport?", "they ask for my social security number on the form, should I?",
        "can I refuse to give my date of birth?", "why would they need a scan of my driving licence now?")),
    ("waiting", demands.PAST_PAY, (
        "they asked for my current salary, do I have to tell?", "do I need to show my payslips?", "what if they ask what I earn", "can they ask for my salary history?",
        "should I say how much I made at my last job? it's my previous salary they want")),
    ("debriefing", demands.PRIVATE, (
        "they asked if I have kids, is that legal?", "should I tell them I'm pregnant?", "can they ask about my religion", "do i have to disclose my disability?",
        "she asked about my age, is that allowed?", "should I mention my adhd?")),
    ("waiting", demands.CHECK, (
        "they did a background check, is that good?", "they called my references, good sign?", "can they check my criminal record?", "what do they see in a credit check?",
        "is a drug test normal?", "they contacted my old boss, what does that mean?")),
    ("card", demands.VISA, (
        "do I need to tell them about my visa?", "when do I bring up sponsorship?", "should i say that i need a work permit", "what if I don't have the right to work yet?",
        "will they hire me on an h1b?")),
    ("waiting", demands.TASK, (
        "they want a take-home that takes two days, is that ok?", "should I do unpaid work for them?", "is a trial day for free normal?", "the assignment is huge, 12 hours, what do i do? it's an unpaid task",
        "can they ask for a project for free?")),
    ("waiting", demands.REFERENCES, (
        "who should I give as a reference?", "what if I have no references?", "do I have to name my boss as a reference?", "how many references do i need",
        "is it bad if my referee is a friend?")),
    ("waiting", mishaps.TYPO, (
        "i noticed a typo in my thank you", "there was a spelling mistake in my mail, should I write again?", "omg I misspelled a word in the note", "found an error in my cv",
        "i made a grammar mistake in the email what now", "autocorrect changed a word in the mail I sent")),
    ("waiting", mishaps.NAME, (
        "I wrote the wrong name in the mail", "i called her Diana in my thank-you", "put the wrong company in the email, help", "i misspelled her name in my note",
        "I addressed him as John instead of Joe", "my mail had the wrong name on top")),
    ("thanking", mishaps.WRONG_PERSON, (
        "I sent it to the wrong person", "oh no i mailed the thank-you to the wrong address", "hit reply all by accident, it went to everyone", "i sent my note to my boss by mistake",
        "the mail went to the wrong recruiter")),
    ("waiting", mishaps.TWICE, (
        "i thanked her twice by accident", "I accidentally sent the mail twice", "the note went out before it was finished", "i sent the same mail to everyone by mistake",
        "sent it too early by accident, half-finished")),
    ("waiting", mishaps.WRONG_FILE, (
        "I sent the wrong cv", "I attached an old resume", "forgot the attachment, what do I do? i forgot to attach it", "i uploaded the cover letter for another company",
        "the attachment was the wrong version")),
    ("debriefing", mishaps.SAID_NAME, (
        "i said the wrong company name in the interview, is that bad?", "I got her name wrong in the call", "mixed up their product, said the wrong product in the interview",
        "I called him by the wrong name in the interview", "i used the wrong name during the call")),
    ("debriefing", mishaps.LIED, (
        "I lied in the interview", "i exaggerated my experience a bit, should I correct it?", "I wasn't entirely honest about why I left", "I made something up when she asked",
        "there's a lie on my cv", "I oversold my excel skills")),
    ("debriefing", mishaps.REGRET, (
        "I swore once, is that bad?", "i talked too much, did that ruin it?", "I forgot her name, will they mind?", "I was a bit late, should I apologise?",
        "I interrupted him twice, does it matter?")),
    ("offer", of_an_offer.MORE, (
        "can I ask for more money?", "how do I negotiate?", "it's lower than I wanted", "should I make a counter offer?", "the salary is too low", "may i ask for a higher salary")),
    ("waiting", of_an_offer.HOW_TO, (
        "how do I negotiate?", "when do I bring up salary?", "is it rude to ask about money?", "should i talk about pay", "how should I ask for more money later?")),
    ("offer", of_an_offer.TAKE_IT, (
        "should I take it?", "do I accept?", "I don't know if I should take the job", "what would you do?", "is it a good offer?", "should I sign?")),
    ("offer", of_an_offer.TAKEN_BACK, (
        "what if they withdraw the offer?", "can they take it back?", "could they change their mind? will they cancel the offer?", "would they revoke it if I ask?",
        "can Acme rescind the offer?")),
    ("offer", of_an_offer.IN_WRITING, (
        "should I ask for it in writing?", "is a verbal offer binding?", "do I wait for the contract?", "they offered by phone, is a phone offer safe?", "must I have it on paper? should there be paperwork")),
    ("offer", of_an_offer.BOTH, (
        "can I accept and still interview elsewhere?", "is it ok to sign and then back out?", "may I say yes and keep looking?", "should I accept but talk to others",
        "can I take it and leave if another one comes?")),
    ("offer", of_an_offer.BETTER_ONE, (
        "I accepted but now I got a better offer", "i signed yesterday and today another offer came", "can I go back on my yes?", "how do I back out of the contract",
        "I said yes to them and now there's a second offer")),
    ("offer", of_an_offer.TODAY, (
        "do I have to decide today?", "must I answer right away?", "they want an answer now, is that ok?", "do I need to sign on the spot?", "is this an exploding offer?")),
    ("offer2", of_an_offer.TWO, (
        "I have two offers now", "what do I do with two offers?", "got a second offer, now what", "how do i choose between three offers", "i have offers from both, help")),
    ("offer", of_an_offer.MORE, (
        "can i ask for 29", "should I push for $31.50", "how do i counter", "may I ask for 30 hours instead of 37?", "could i go for 72k")),
    ("rejected", after_a_no.KEEP_OPEN, (
        "any way to keep the door open", "how do i stay in touch", "can I stay on their radar?", "without burning any bridges, what now", "keep my foot in somehow?", "keep the line open, how")),
    ("card", on_the_way.HOW_EARLY, (
        "how long before should i show up", "what time should I be there", "how early do i log on", "when should i arrive?", "how much time before do I dial in")),
    ("card", on_the_way.RUNNING_LATE, (
        "running late, traffic. what do i say", "train cancelled!! going to be 10 mins late", "stuck in traffic help", "i'll be late", "missed my bus what now", "i can't find the building")),
    ("waiting", on_the_way.NOBODY_PICKS_UP, (
        "what if he dont pick up", "and if nobody answers?", "what do i do if it goes to voicemail", "if she doesn't pick up what do I say", "what if i get the voicemail?")),
    ("rejected", after_a_no.WORTH_IT, (
        "is it worth replying", "should I even answer that", "do I need to respond to a form letter?", "any point writing back to them?", "do i have to answer a no", "is it worth thanking them")),
    ("rejected", after_a_no.WHY, (
        "why did they reject me?", "was it my fault?", "what did I do wrong?", "why not me?", "did I say something wrong?", "why was I not chosen?")),
    ("rejected", after_a_no.FEEDBACK, (
        "can I ask why?", "is it ok to ask for feedback?", "should i ask them what was missing", "could I find out the reason?", "may I get feedback?")),
    ("waiting", after_a_no.FEEDBACK_EARLY, (
        "can I ask for feedback?", "should I ask Dana for feedback", "is it too early to get feedback?", "may i ask for some feedback", "how do I ask them for feedback?")),
    ("rejected", after_a_no.AGAIN, (
        "can I apply again?", "how long do I wait to reapply?", "should i try again next year?", "is it allowed to apply for another role there?", "when can I apply again")),
    ("rejected", after_a_no.UNFAIR, (
        "is it because of my age?", "was that discrimination?", "can i sue them?", "was it due to my accent?", "should I get a lawyer?", "is it my name?")),
    ("rejected", after_a_no.ARGUE, (
        "should I argue?", "i want to tell them what i think of them", "can I complain?", "I'm tempted to write a bad review", "should i try to convince them? can I change their mind",
        "i'd like to give them a piece of my mind")),
    ("rejected", after_a_no.TURN_ROUND, (
        "maybe they change their mind?", "will they reconsider?", "the job is still posted, do I have a second chance?", "do they keep my cv?", "am I their second choice?",
        "they rejected me but the job is still posted")),
    ("card", before_it.ILL, (
        "can I reschedule, I'm sick", "i have a fever, what do I do about tomorrow?", "my car broke down, can't make it tomorrow, what now", "I caught the flu, should I cancel?",
        "family emergency, how do I tell them?", "there's a funeral tomorrow, can i move it?")),
    ("card", before_it.MOVE_IT, (
        "can I reschedule?", "may I ask for another day?", "is it rude to postpone?", "could I move the interview", "should I ask for a later slot?")),
    ("card", before_it.WRITE_FIRST, (
        "can I write to Dana before the interview?", "is it rude to ask for the questions in advance?", "should I confirm the time ahead of the interview?", "may I contact them beforehand?",
        "do I send a thank you before we meet?")),
    ("card", before_it.GROUP, (
        "it's a group interview, any tips?", "how does an assessment center work?", "never had a panel interview, what do I do?", "scared of the assessment day", "any advice for five interviewers at once?")),
    ("card", of_the_others.OTHER_TALKS, (
        "should I tell them I have another interview?", "do I have to mention my other applications?", "can I say that I'm interviewing elsewhere?", "is it wise to tell them about other companies?",
        "if they ask about other processes, what do I say?")),
    ("two", of_the_others.OF_THE_OTHERS, (
        "should I tell acme about globex?", "can I mention Globex to Acme?", "do I have to tell Globex about Acme", "is it ok to mention acme at globex?",
        "may I tell Acme that I also talk to Globex?")),
    ("card", before_it.CANCELLED, (
        "they cancelled twice already", "they rescheduled again, is that a bad sign?", "third cancellation, what does it mean?", "why do they keep rescheduling?", "cancelled last minute again, so rude")),
    ("card", before_it.HOW_MANY, (
        "how many people will be there?", "what will they ask?", "how hard will it be?", "what kind of questions do they ask", "how many rounds are there?")),
    ("waiting", waiting_on.ELSEWHERE, (
        "should I apply elsewhere meanwhile?", "can I keep interviewing?", "is it ok to look around in the meantime?", "do I stop applying now?", "should i put all my eggs in this basket")),
    ("long", waiting_on.GIVE_UP, (
        "should I give up?", "do I move on?", "is there still hope?", "is it time to let it go?", "should I just forget about them?")),
    ("waiting", waiting_on.NO_PICKUP, (
        "why does the recruiter not answer?", "my recruiter ghosted me, what now?", "the agency never calls back, is that normal?", "recruiter disappeared, can I write to the company directly?",
        "what do I do when the headhunter doesn't reply?")),
    ("waiting", waiting_on.BOSS, (
        "do i need to tell my boss?", "when do I tell my current employer?", "should I talk to my manager first?", "what do I say to my boss about the time off?", "must I inform my company?")),
    ("offer", waiting_on.NOTICE, (
        "when do I quit my job?", "should I resign now?", "can I give notice already?", "do i hand in my notice first", "how do I resign?")),
    ("waiting", waiting_on.BY_CHANCE, (
        "i saw dana at the gym, awkward", "ran into the hiring manager on the train, what do I say?", "what if I meet her in the supermarket?", "I bumped into him in the street", "we met by chance downtown")),
    ("waiting", waiting_on.COFFEE, (
        "can i ask dana for coffee?", "should I invite him to lunch?", "would it be weird to take her out for a drink?", "can I ask her out?", "how about inviting them for a beer? may I invite them for a beer")),
    ("waiting", waiting_on.NOT_TAKING, (
        "i don't want this job anymore", "I have cold feet", "not sure I even want it", "I'm having doubts about this job", "i don't know if i like them")),
    ("thanking", writing_it.MUST_I, (
        "do I have to?", "is this necessary?", "do I have to send it?", "are these questions mandatory?", "must I?")),
    ("thanking", writing_it.HELPS, (
        "does a thank you even help?", "do thank you notes matter?", "is it worth it?", "does anyone read those?", "will it make a difference?")),
    ("nudged", writing_it.PUSHY, (
        "won't that annoy her?", "isn't this too pushy?", "i don't want to bother them", "does it sound desperate?", "what if she's annoyed?", "I don't want to seem needy")),
    ("thanking", writing_it.ATTACH, (
        "should i attach my cv again?", "can I include my portfolio?", "do I send my certificates along? should I add my diploma", "is it ok to attach work samples?", "may I enclose my transcript?")),
    ("thanking", writing_it.COPY_IN, (
        "should I cc HR?", "do I copy in the recruiter?", "can i bcc my friend", "should I loop in the team lead?", "may I cc everyone?")),
    ("thanking", writing_it.NO_ADDRESS, (
        "i don't have her email", "how do I find her email?", "where can I get their address?", "I never got his e-mail", "what if I don't know her e-mail address?")),
    ("thanking", writing_it.HOUR, (
        "what time should I send it?", "what is the best day to write?", "send it now or in the morning?", "what's a good hour to send that?", "should it go now? send it tonight or wait?")),
    ("card", writing_it.IN_ENGLISH, (
        "how i write thank you in english?", "how do I say it politely?", "what do I write in english?", "can you check my english?", "how to write that formally?")),
    ("waiting", signs.VIEWED, (
        "Dana viewed my profile", "interviewer looked at my linkedin, what does that mean?", "somebody from acme checked out my portfolio", "she liked my post, is that good?", "why did they visit my website?")),
    ("waiting", signs.POSTED, (
        "the job is posted again, what does that mean?", "the ad is still online", "they reposted it, am I out?", "why is the role still advertised?", "the position is back online")),
    ("waiting", signs.OTHERS, (
        "they are still interviewing others, is that bad?", "there's an internal candidate, do I have a chance?", "they said many applicants, am i out?", "are they seeing other candidates?", "what if they are talking to someone else?")),
    ("waiting", signs.PHRASE, (
        'they said "we\'ll be in touch", what does that mean?', "she said I'm a strong candidate, is that a good sign?", "he said they will keep my cv on file, is that polite for no? what does it mean",
        "they said I'm on the shortlist, does that mean something?", "status says under review, what does it mean")),
    ("debriefing", signs.OF_THE_TALK, (
        "is it bad that it was only 20 minutes?", "they laughed at my answer, is that bad?", "they didn't walk me out, bad sign?", "she took no notes, is that normal?",
        "he looked at his watch, what does that mean?", "it went over time, good sign?")),
    ("waiting", signs.CHANCES, (
        "what are my chances?", "will I get the job?", "do you think they will hire me?", "did they like me?", "how likely is it that I get it?")),
    ("waiting", signs.MEANS_NO, (
        "does that mean no?", "is that a no?", "is that their way of saying no?", "so I'm out?", "should I take that as a no?")),
    ("card", heavy.NERVES, (
        "how do i calm down", "i think im gonna throw up lol", "i have never done this before", "should i take something for the nerves", "it's my first ever interview, any advice?")),
    ("card", heavy.ENGLISH, (
        "i dont speak good english", "my english is bad, is that a problem?", "what if my english isn't good enough", "i'm not good at writing", "english is not my language")),
    ("debriefing", heavy.RUDE, (
        "they were rude to me", "one of them fell asleep lol", "the manager was so arrogant", "she was really cold to me", "he laughed at me")),
    ("debriefing", heavy.LABELLED, (
        "they said i'm overqualified", "she told me I was too junior", "he thinks i'm too old", "they said i lack experience, what now?", "they called me a job hopper")),
    ("waiting", heavy.RESTLESS, (
        "i keep checking my email", "i cant stop thinking about it", "my mom asks every day", "constantly refreshing my inbox", "everyone keeps asking me about it", "waiting is torture")),
    ("waiting", heavy.WHY_SILENT, (
        "why dont they just tell me", "what is wrong with people", "how could they", "why can't they decide", "what's taking them so long?")),
    ("waiting", heavy.ALL_DONE, (
        "did i do everything right?", "what else can i do", "is there anything i forgot?", "am I doing enough?", "can i do anything more?")),
    ("rejected", refused.GUTTED, (
        "i'm gutted", "their loss", "thanks for nothing", "screw them", "so much for that")),
    ("rejected", refused.TEMPLATE, (
        "they sent a template mail", "their mail was so generic", "got just a form letter", "the answer was copy paste", "it was a two-line email")),
    ("long", refused.UNSEEN, (
        "they dont care", "nobody cares", "i feel invisible", "recruiters just don't care", "am I invisible?")),
    ("rejected", refused.AT_HOME, (
        "how do i tell my wife", "what do I tell my parents?", "should I tell my kids?", "how can i tell it to my family", "when do I tell my girlfriend?")),
    ("waiting", mishaps.WRONG_JOB, (
        "i applied to the wrong job at acme", "I sent my application to the wrong department", "applied for the wrong position, what now?",
        "oh no, my application went to the wrong location", "I put in for the wrong role")),
    ("rejected", refused.SHARED, (
        "I told my wife already", "just called my mom", "talked to my best friend about it", "told my parents last night", "i've told my sister, she was sweet about it")),
    ("waiting", waiting_on.HAS_QUIT, (
        "I quit my job today", "handed in my notice", "i just resigned", "finally gave notice yesterday", "so I have left my old job")),
    ("rejected", refused.WHO_GOT_IT, (
        "who got it instead?", "can i ask who they hired", "who did they take?", "who got the job", "should I ask them who it was?")),
    ("rejected", refused.NO_REPLY, (
        "noreply address", "it came from a no-reply", "it was a noreply mail", "can't reply to it", "i cant answer to that")),
    ("offer", heavy.JOY, (
        "i got it!!!", "omg they want me", "yesss", "woohoo", "I did it!")),
    ("offer", heavy.PRESSED, (
        "they pressure me", "I feel rushed", "he's pushing me", "they are really pressuring me", "i am under pressure now")),
    ("card", before_it.LOOKED_UP, (
        "do they google me", "will they look me up?", "should I hide my instagram?", "can they see my old tweets", "do they check my social media?")),
    ("card", before_it.MOCK, (
        "can you do a mock interview with me", "practice the interview with me", "quiz me", "could we role play?", "can you play the interviewer")),
    ("card", before_it.KNOW_THEM, (
        "do i need to know their products", "should I read their annual report?", "do I have to learn about the founders", "must i study the company?", "should i try their app")),
    ("card", before_it.DOUBT, (
        "what if i dont like them", "what if it's boring", "what if I hate it", "can I walk out?", "what if they are toxic")),
    ("debriefing", trusting_it.HOW_LONG, (
        "how long does this take", "why so many questions", "how many more questions are there?", "is this going to take long?", "how long will this take?")),
    ("debriefing", trusting_it.NOT_NOW, (
        "i dont want to talk about it", "can i tell you later", "this is annoying", "I don't feel like talking about it", "you're getting annoying")),
    ("new", trusting_it.FIND, (
        "can you find me a job", "im looking for a job", "do you search for openings?", "could you recommend employers", "is this a job board?")),
    ("debriefing", demands.GIFT, (
        "should i have brought a gift", "should I have taken flowers?", "should i have bought her something?", "should I have given them a present", "should i have brought wine?")),
    ("thanking", writing_it.OLD_FASHIONED, (
        "my friend says thank yous are cringe", "nobody does this", "i never send thank yous", "does she really need this", "what a waste of time")),
    ("thanking", writing_it.STYLE, (
        "can i use emojis", "is it ok to be funny", "should I put in a joke?", "are smileys fine?", "may I add a gif")),
    ("thanking", writing_it.CANNOT_RECALL, (
        "i dont remember what we talked about", "I can't recall anything", "forgot everything we said", "my mind is blank", "i can't even remember much")),
    ("waiting", waiting_on.MISSED_CALL, (
        "i missed their call, what now?", "they called but i didnt pick up", "should i call back?", "I couldn't hear the phone", "i just missed a call from them", "missed a call from them, no voicemail", "ugh missed a call from her")),
    ("waiting", waiting_on.UNKNOWN_NUMBER, (
        "i got a voicemail from an unknown number", "a private number called", "someone rang from a number i don't know", "missed a call, no caller id", "there was a weird number on my phone")),
    ("waiting", waiting_on.HEARSAY, (
        "linkedin says they hired someone", "i saw they hired someone else on linkedin", "a friend says the role is filled", "read that they have a hiring freeze", "saw online that the position has been filled")),
    ("waiting", waiting_on.LIKES, (
        "can i like danas post", "should I follow the company page?", "is it weird to comment on her article", "may I react to his update", "could i share their post")),
    ("waiting", waiting_on.SPAM, (
        "maybe my email went to spam", "could it be in their junk?", "what if it landed in spam", "maybe they never got it... maybe they not get it", "should I check the spam folder?")),
    ("offer2", of_an_offer.SHOW_IT, (
        "can i show the offer to globex", "should i lie about having another offer", "can i play them against each other", "may I forward the offer letter to Globex?", "can I use the offer as leverage")),
    ("offer", of_an_offer.LATER_START, (
        "what about my holiday in june", "can i start later", "should I tell them about my wedding?", "how do I ask to start in March", "is it possible to begin after my trip")),
    ("offer", of_an_offer.BY_PHONE, (
        "they only told me by phone", "I just have it verbally", "there's nothing in writing", "they just said it on the phone", "no contract yet")),
    ("offer2", of_an_offer.STILL_GO, (
        "Should I still go to the other interview?", "do i still have to go", "should I even attend?", "should i cancel the other interview", "can i keep the other interview anyway?")),
    ("card", in_it.NOTES, (
        "is it ok to write notes in the interview?", "can i take notes?", "may I bring a notebook", "could I read from my notes?", "is it okay to have some notes with me")),
    ("card", in_it.PAPERS, (
        "What documents should I carry?", "do i need to bring certificates", "should i print my cv", "which papers do I have to bring?", "anything else to bring?")),
    ("card", in_it.BLANK, (
        "what if i freeze", "i'm scared i'll freeze", "what if I go blank in there?", "what happens if I get stuck?", "i'm afraid I can't speak when it counts")),
    ("card", in_it.AGE, (
        "Do you think my age will be a problem?", "i'm 58, will they mind?", "am i too old for this? nobody will hire me", "will it count against me that I'm overqualified?", "i worry i'm too young and they won't care what i say")),
    ("card", in_it.WHY_I_LEAVE, (
        "how do i explain my gap", "what should i even say about why im leaving ems", "what do I tell them if they ask why I left?", "how should I explain the career change?", "how to put why i want to leave my job")),
)  # fmt: skip
NOT_ASKED: tuple[tuple[str, str], ...] = (
    ("card", "Interview at St. Mary's Hospital tomorrow at 10 a.m. with Dr. Lee"),
    ("waiting", "can I email Dana on Saturday?"),
    ("waiting", "is Acme still open?"),
    ("waiting", "I told you the wrong company, it was Bain"),
    ("thanking", "sent Dana my portfolio like she asked"),
    ("waiting", "may I write a third time?"),
    ("debriefing", "we talked about fraud detection and false positives"),
    ("debriefing", "their problem is that cash flow is choking them"),
    ("waiting", "applied to a crypto startup called Bluzo"),
    ("waiting", "told Kim that I have another offer"),
    ("waiting", "I lie awake wondering whether anyone will ever want me."),
    ("waiting", "Acme pushed it back a second time"),
    ("thanking", "would it be weird if it sounded more excited"),
    ("offer", "should I accept Dana's invitation on LinkedIn?"),
    ("waiting", "Dana asked if I have a driving licence"),
    ("waiting", "had an interview at Initech yesterday at 2pm with Bob Fox and said too much, is that bad?"),
    ("thanking", "Is this okay? \"Hi Kim, you promised an answer by Friday and I still haven't heard anything. Who reads this here?\""),
    ("waiting", "what does she know about me?"),
)  # fmt: skip
"""Said at these moments, it is something else."""
