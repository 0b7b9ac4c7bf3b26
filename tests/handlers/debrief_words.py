"""What people answer to a question of the debrief, and what they say instead of answering it."""

from coach.model import Debrief, OutboxMessage
from tests.handlers.chat import Chat
from tests.handlers.scenes import AHEAD, seen

ANSWERS: dict[str, tuple[str, ...]] = {
    "decider": (
        "Dana decides with her boss, and the recruiter will email me",
        "the CTO has the last word, HR calls",
        "a committee of five votes on it",
        "Dana, but the offer itself comes from HR",
        "she decides, and someone from people ops gets in touch",
        "no idea who decides, but Priya from HR will be in touch",
        "the hiring committee, they meet every Monday",
        "her manager Tom signs off on it",
        "I think it's Dana and she told me she would call herself",
    ),
    "topics": (
        "how they want to move their reports from spreadsheets to one warehouse",
        "mostly about how they sold their old product last year",
        "moving everything to the cloud by summer",
        "we talked about their offer to small shops and how they price it",
        "why they rejected the first design",
        "my time at Globex",
        "the new office in Berlin, opening on 1 May",
        "cancelling subscriptions, and what makes people stay",
        "how customers cancel, and how to call them back",
        "pricing. They told me how every deal gets decided in one weekly call",
        "the launch next month and the hiring plan until 2028",
        "what they decided about the monolith",
        "their Monday planning meeting and the round of demos on Fridays",
        "the merger, they got an offer from a larger competitor last year",
        "who gets called when something breaks at night",
        "emails. they have sent 3 million newsletters this year and nobody reads them",
        "how I would handle an angry caller",
        "the interview process itself, funny enough",
        "salary, remote work and the three month notice I have",
        "mostly the role, then a bit of small talk about Lisbon",
        "the move to the new building in March",
        "when to stop a project, and how to tell the client",
        "thank-you pages and conversion",
        "reminders for patients who miss appointments",
        "forgetting curves, they build flashcards",
        "the list of open bugs, 400 of them, and how to draft a plan for it",
        "please don't laugh, mostly football",
        "how their nurses hand over at 7am and 7pm",
        "the 12 stores they open in 2027",
        "why their last manager left the company and what they learned",
        "the freeze before Christmas and how on-call works",
        "their call centre in Cork, they moved it from Leeds in 2022",
        "we spoke about the budget and that nothing is signed before Tuesday",
        "how they onboard new drivers, I told them I drove one myself",
        "cancel culture at universities, of all things",
        "the two offers they made for the building",
        "she told me about her first year there",
        "mainly interviews with patients and how they record them",
        "they decided last month to stop selling to the US",
        "the thank-you letters they send to donors",
        "what happens when a nurse calls in sick on Monday",
        "my notice period, and that I'd move for the job",
        "the next release and who tests it",
        "emails mostly, they get 900 a day",
        "I asked about their on-call, she said one week in six",
        "rejected insurance claims",
        "the roadmap: mobile first, web by May, and then payments",
        "a candidate they had rejected and why she regrets it",
        "how I got the job at Globex",
        "whether to postpone the fair to October",
        "whether AI will replace their translators, she called it nonsense",
        "they lost the tender on Tuesday, so mostly that",
        "her team, 12 people, two of them leave in January",
        "the heating. no joke, it was cold",
        "they had a call with the ministry right before, so we talked politics",
        "how to say no to a customer",
    ),
    "experience": (
        "I told her about the migration I led at Globex, it cut the nightly run from 6 hours to 40 minutes",
        "the app I launched for the city in 2024",
        "I sent them a demo of the scheduler I wrote",
        "I said I had called 200 customers in a month",
        "my offer letter generator",
        "how I rejected two thirds of the vendors in the tender",
        "the time I had to cancel a product launch two days before",
        "I moved our billing to Stripe in six weeks",
        "told them how I got 30 volunteers to sign up",
        "my thesis, and the talk I gave in May",
        "I emailed every customer by hand after the outage",
        "called 40 schools in a week for the survey",
        "the night we pushed the release back and told the board",
        "I wrote to 500 alumni and 80 of them answered",
        "the reminder service I built, it sends 2 million messages a day",
        "that I managed a team of 6 at the call centre",
        "I asked our clients every Monday what slowed them down",
        "my two years as a ward nurse, nights mostly",
        "a rota I designed, sick days went down by a third",
        "how I decided to drop the second supplier",
        "I applied machine learning to invoices",
        "sent her the case study beforehand so we went through that",
        "the interview guide I wrote for our hiring at Globex",
        "I accepted the lead role there when my boss left",
        "I called off a launch once and told the CEO myself",
        "the offer calculator I made for our sales team",
        "my work on rejected parcels",
        "I told him that I moved a whole department to Lisbon",
        "when I was asked to step in for my boss for three months",
        "the call script I wrote, cancellations fell by 12 percent",
        "I held 30 interviews with farmers",
        "I got an award in May 2025",
        "sent out 1,200 surveys and got 400 back",
        "the thank-you campaign I ran for donors",
        "I decided to leave Globex when they sold it",
        "I have a certificate in project management, she liked that",
        "at Globex I was responsible for offers above 50k",
        "I once replied to every single review in a day",
        "my year off, I sent postcards for money",
        "I trained the new hires each Monday",
        "I wrote the reply templates",
    ),
    "problem": (
        "they lose people after three months",
        "Nobody answers the customers before Friday",
        "they are waiting for approval since January",
        "she said they can't decide which vendor to take",
        "their churn reports take two days every month and nobody trusts the numbers",
        "half of the team left the company last year",
        "the rollout is on hold since March because of legal",
        "they keep pushing the launch back, now it's next month",
        "the offers they send to customers take a week",
        "yes, two of three candidates reject their offer",
        "clients cancel at the last minute",
        "nothing gets decided without the founder",
        "too many emails bounce, about 8 percent",
        "people call on Monday and hear back on Thursday",
        "they move staff between wards every week and nobody is told",
        "her team is waiting for a decision on the budget until the end of next month",
        "she'd like to stop sending paper invoices by next year",
        "returns pile up for a week before anyone scans them",
        "they don't hear from clients for months",
        "yes: interviews with users never happen",
        "they need more time for tests before every release",
        "no references, customers don't want to be named",
        "the vendor keeps postponing",
        "they can't hire fast enough, 40 interviews a month",
        "customers never hear back from them",
        "she is losing two people next month",
        "no one wants to move to the new site",
        "they asked three agencies for an offer and got none",
        "claims get rejected because a field is missing",
        "their Monday call takes three hours",
        "they need someone who can tell them what to stop doing",
        "they get 300 applications a week and answer none",
        "she can't reach the warehouse by phone",
        "the freeze on budgets makes it hard to plan",
        "their reply times",
        "nothing works offline",
        "they'd need me yesterday, she said laughing",
    ),
    "idea": (
        "write to every customer once a month",
        "ask the shop managers first, then decide",
        "one nightly job instead of fifty macros; a small test suite for the numbers",
        "cancel the weekly meeting and send a summary",
        "call them back within the hour",
        "move the deadline to Tuesday so nobody works at the weekend",
        "send a reminder two days before the appointment",
        "stop the paper forms first",
        "list all open cases on one board",
        "pause the rollout until the tests are green",
        "offer the second box for free",
        "help them move one team at a time, first one in January",
        "I'd ask ten users before building anything",
        "maybe I could show them how we did it at Globex",
        "start with a pilot on Monday mornings",
        "tell people on day one what happens in month three",
        "draft a checklist for the handover",
        "remind the drivers by text the evening before",
        "show the numbers to the shops every Friday",
        "forget the big bang, go store by store",
        "I would write to them before they leave",
        "why not reject bad data at the door",
        "I could sit with the agents on Monday and listen",
        "send fewer emails",
        "let the nurses decide the rota",
        "call three lost customers a week and ask why",
        "reject bad rows on import and mail the owner",
        "move to weekly releases next month",
        "put the offer on one page",
        "reply within a day, always",
        "undo button for every booking",
        "show status per order",
        "reply templates",
        "maybe send an offer within two days instead of ten",
        "write it down",
        "a call every Friday until it's done",
        "ask Tom",
        "wait for the data first",
    ),
    "forgot": (
        "I forgot to mention that I speak Spanish",
        "that I can start on 1 April",
        "my salary expectations, I should have said 60k",
        "yes, I wanted to say thank you for the tour",
        "I'd say the SQL question better now",
        "that I called their support line last week to test it",
        "the offer I turned down last year because I wanted to work with them",
        "I should have told her I moved to Dublin in May",
        "that I have a car and can move next month",
        "I never said that I sent them a patch in 2023",
        "when they asked about conflicts I went blank",
        "the project we cancelled, and why that was right",
        "that I'm leaving for India on 3 December for two weeks",
        "to ask when they decide",
        "my offer from Globex runs out in two weeks",
        "the talk I gave last Monday",
        "that I know the tool they use, I called it by another name",
        "my notice period is three months",
        "that they can call my old boss any time",
        "to thank her for moving the interview for me",
        "to mention the offer from Hooli",
    ),
    "culture": (
        "they eat lunch together every day and argue about tests",
        "they call each other by first names",
        "everybody replies to mails the same day",
        "decisions are made on Monday and nobody reopens them",
        "they send each other thank-you notes, really",
        "no meetings after 3pm",
        "nobody calls you on weekends",
        "they rejected overtime as a habit",
        "people move between teams every six months",
        "that she offered me coffee and asked about my kids",
        "they hold a demo round every second Friday",
        "she told me to take my time, and meant it",
        "they laugh a lot, even the CFO who joined the call",
        "they prefer to write things down",
        "how honest they were about the last reorganisation",
        "they told me straight that the job is hard until summer",
        "that Dana called everyone by name",
        "they decide fast",
        "she sent me a map beforehand and met me at the door",
        "nobody moves on until everyone has understood",
        "they give every new person a buddy, and lunch is on them",
        "that they told me what they got wrong last year",
        "people can reject a meeting without a reason",
        "the offers of help, from everyone",
        "they don't do overtime",
        "she was late but said sorry twice",
        "that nobody interrupts",
        "they went with the flow when my camera died",
        "Dana replied to everything I asked, no matter how silly",
    ),
}  # fmt: skip
"""By the question that is open. The words are the seductive ones: offer, reject, move, cancel, sent, told, Monday."""

LEAVING: tuple[tuple[str, str, str, str], ...] = (
    ("topics", "they rejected me", "status", "rejected"),
    ("topics", "rejected", "status", "rejected"),
    ("idea", "they just called, it's a no", "status", "rejected"),
    ("culture", "they went with someone else", "status", "rejected"),
    ("topics", "got the offer!", "status", "offer"),
    ("problem", "they just offered me the job", "status", "offer"),
    ("experience", "I got an offer from them, answer by Friday", "status", "offer"),
    ("topics", "I withdrew my application", "status", "withdrawn"),
    ("topics", "sent it", "sent", "thank_you Dana"),
    ("experience", "thanked Dana", "sent", "thank_you Dana"),
    ("experience", "I already sent Dana a thank-you", "sent", "thank_you Dana"),
    ("culture", "just emailed Dana to thank her", "sent", "thank_you Dana"),
    ("topics", "can I write to her?", "verdict", "fine"),
    ("experience", "should I email Dana today", "verdict", "fine"),
    ("idea", "is it ok to call her tomorrow?", "verdict", "*"),
    ("topics", "what's next?", "says", "*"),
    ("topics", "that's all", "done", "True"),
    ("problem", "enough questions for today", "done", "True"),
    ("culture", "i'm done", "done", "True"),
    ("topics", "I don't know", "asks", "experience"),
    ("experience", "no idea", "asks", "problem"),
    ("problem", "not that I remember", "asks", "forgot"),
    ("forgot", "nothing", "asks", "culture"),
    ("topics", "/list", "says", "*Acme*"),
    ("topics", "interview at Globex on Thursday at 3pm with Tom Fox", "start Globex", "11-26 15:00"),
    ("experience", "I have another interview, Hooli, tomorrow 10am", "start Hooli", "11-24 10:00"),
    ("problem", "she asked me to send two references", "heard", "*"),
    ("topics", "they said they decide by Friday 4 December", "promise", "2026-12-04"),
    ("culture", "HR called, they'll let me know by the 4th of December", "promise", "2026-12-04"),
    ("problem", "they invited me to a second round next Tuesday at 2pm", "rounds", "2"),
    ("idea", "Dana just wrote back", "heard", "*"),
    ("topics", "the position is on hold", "status", "on_hold"),
    ("culture", "they have a hiring freeze", "status", "on_hold"),
    ("topics", "applied to Initech today", "applied Initech", "2026-11-23"),
    ("topics", "Dana's email is dana@acme.com", "address", "dana@acme.com"),
    ("experience", "it was with Tom Fox too", "people", "*Tom Fox*"),
    ("culture", "they never showed up", "no_show", "True"),
    ("topics", "my name is Alex", "name", "Alex"),
    ("problem", "remind me tomorrow at 9", "later", "*"),
    ("idea", "not now, later", "later", "*"),
    ("topics", "how does this work?", "says", "*"),
    ("topics", "show me the draft", "says", "*"),
    ("topics", "I didn't get the job", "status", "rejected"),
    ("problem", "they told me I'm not a fit", "kept", "False"),
    ("topics", "bad news, they took another candidate", "kept", "False"),
    ("culture", "they're offering me the role", "status", "offer"),
    ("experience", "emailed Dana", "sent", "*Dana"),
    ("topics", "wrote to Dana and thanked her", "sent", "*Dana"),
    ("topics", "dropped her a thank you note", "sent", "thank_you Dana"),
    ("experience", "do I write to Dana now or tomorrow?", "verdict", "*"),
    ("culture", "I have a call with Globex tomorrow at 11", "start Globex", "11-24 11:00"),
    ("topics", "she said I will hear by Wednesday", "promise", "2026-11-25"),
    ("experience", "they will tell me next week", "promise", "2026-12-04"),
    ("topics", "Dana asked me to send her my portfolio", "heard", "*Dana"),
    ("culture", "HR needs my passport copy by Friday", "kept", "False"),
    ("topics", "the interview was cancelled", "says", "*off*"),
    ("topics", "it never took place", "kept", "False"),
    ("experience", "I'm not interested any more", "kept", "False"),
    ("culture", "Dana replied", "heard", "*Dana"),
    ("problem", "can we stop here", "done", "True"),
    ("topics", "the job has been put on hold", "status", "on_hold"),
    ("topics", "they said don't email us", "says", "*Understood*"),
    ("topics", "I accepted their offer", "status", "accepted"),
    ("topics", "they don't want to go on with me", "kept", "False"),
    ("culture", "rejection just landed in my inbox", "kept", "False"),
    ("topics", "I have the offer in writing now", "status", "offer"),
    ("experience", "they want to hire me", "kept", "False"),
    ("culture", "I told Dana thank you by email", "sent", "*Dana"),
    ("experience", "left her a voicemail", "sent", "*Dana"),
    ("topics", "I'd like to email her now", "verdict", "*"),
    ("idea", "stop asking", "done", "True"),
    ("experience", "I decided to pull out", "status", "withdrawn"),
    ("culture", "they need my bank details", "heard", "*"),
)  # fmt: skip
"""(open question, words, what must come of them, and how it reads then)."""


def at(slot: str) -> Chat:
    """Monday 23 November 2026, 12:31: Acme with Dana Lee was at 11; this question of the debrief is open."""
    chat = Chat()
    chat.say("/interview Acme today 11am with Dana Lee, hiring manager")
    chat.wait(hours=2, minutes=31)
    while chat.search.question is not None and chat.search.question.asks != slot:
        if slot == "idea" and chat.search.question.asks == "problem":
            chat.say("the returns pile up")
        else:
            chat.press("They didn't say" if chat.search.question.asks == "promise" else "Skip")
    assert chat.search.question is not None
    return chat


def _stands_in(debrief: Debrief, slot: str, words: str) -> bool:
    """Whole, or for a point left out what remains of it without "I forgot to mention"."""
    if slot == "forgot":
        said = words.casefold()
        return bool(debrief.forgot or debrief.weak) and all(
            part in said
            for kept in (debrief.forgot, debrief.weak)
            if kept
            for part in kept.casefold().split(", ")
        )
    return words.casefold() in str(getattr(debrief, slot)).casefold()


def changed(chat: Chat, slot: str, words: str) -> str:
    """What is wrong with how an answer was taken; empty where all is well."""
    search, meeting = chat.search, chat.search.interviews[0]
    debrief, company = meeting.debrief, chat.search.opportunities[0]
    wrong = []
    if debrief is None or not _stands_in(debrief, slot, words):
        wrong.append("not kept")
    if search.question is not None and search.question.asks == slot:
        wrong.append("asked again")
    if search.question is None and not (debrief and debrief.done):
        wrong.append("debrief left")
    if company.status != "active" or len(search.opportunities) > 1 or len(search.interviews) > 1:
        wrong.append(f"status {company.status}, {len(search.interviews)} interviews")
    if meeting.start is None or (meeting.start.date.day, meeting.status) != (23, "planned"):
        wrong.append("interview moved")
    if search.contacts or (company.promise is not None and company.promise.date):
        wrong.append("contact or promise logged")
    if not any(n.kind == "thank_you" and n.state in AHEAD for n in search.nudges):
        wrong.append("no thank-you left")
    return ", ".join(wrong)


def came_of(chat: Chat, said: list[OutboxMessage], what: str) -> str:
    """One fact of the record after words that were no answer."""
    search, meeting = chat.search, chat.search.interviews[0]
    debrief, question = meeting.debrief, search.question
    if what == "status":
        return search.opportunities[0].status
    if what == "promise":
        promise = search.opportunities[0].promise
        return str(promise.date if promise else None)
    if what in ("done", "topics"):
        return str(getattr(debrief, what, None))
    if what == "kept":
        return str(
            bool(debrief and (debrief.topics or debrief.problem or debrief.experience or debrief.culture))
        )
    if what == "asks":
        return question.asks if question else "-"
    if what == "people":
        return ", ".join(p.name for p in search.people)
    if what == "address":
        return ", ".join(p.email for p in search.people if p.email)
    if what == "no_show":
        return str(meeting.status == "no_show")
    return seen(chat, said, "rounds Acme" if what == "rounds" else what)
