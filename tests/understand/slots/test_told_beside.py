"""Names in full, people by what they are said to be, firms by what is told of them, roles that stand beside the firm."""

import pytest

from tests.understand.conftest import read


@pytest.mark.parametrize(
    ("text", "company", "names"),
    [
        ("call with Herr Dr. Brandt from Siemens friday 2pm", "Siemens", ("Herr Dr. Brandt",)),
        (
            "interview at pinecrest dental friday at 3 with a doctor lopez",
            "pinecrest dental",
            ("doctor lopez",),
        ),
        (
            "22nd May with Shri Ramakant Joshi of Chaitanya Steels",
            "Chaitanya Steels",
            ("Shri Ramakant Joshi",),
        ),
        ("the recruiter's name is Chance Miller", None, ("Chance Miller",)),
        (
            "lunch with Ada Teague, owner of Teague Orchards, saturday noon",
            "Teague Orchards",
            ("Ada Teague",),
        ),
        ("met Lonnie Burke from Sable Point Marina saturday", "Sable Point Marina", ("Lonnie Burke",)),
        ("interview at the Crown and Anchor sat 2pm, ask for Dawn", "Crown and Anchor", ("Dawn",)),
        ("interview w/ Sergeant Pepper Pizza at 5pm today", "Sergeant Pepper Pizza", ()),
        ("assessment centre with Network Rail friday 9am, Milton Keynes", "Network Rail", ()),
        ("interview with Pecan Valley Systems, Austin Texas, friday 2pm", "Pecan Valley Systems", ()),
        ("a kitchen firm in Paisley, Ashgrove Kitchens, friday 3pm", "Ashgrove Kitchens", ()),
        ("im still waiting for islington though", "islington", ()),
        ("waiting on hexagon foods to get back to me", "hexagon foods", ()),
        ("one with Wren on thursday 2pm", "Wren", ()),
        ("Tele-interview Thursday 11 a.m. Hope Springs Clinic", "Hope Springs Clinic", ()),
        ("I've been offered a job at Exmoor Trust, reply by the 14th", "Exmoor Trust", ()),
        ("spoke to Coach Ramona about the job", None, ("Ramona",)),
        ("I called Benny's Bagels to follow up on Saturday", "Benny's Bagels", ()),
        ("Wing Stop manager Rashad said tmrw 3:30", "Wing Stop", ("Rashad",)),
        ("texted Zebulon thanks", None, ("Zebulon",)),
        ("Oluchi went to the same school as me", None, ("Oluchi",)),
        ("Acme Senior Engineer, friday 3pm", "Acme", ()),
        ("Stripe Zoom call friday 3pm", "Stripe", ()),
        ("bumped into Esme from Rook Lane Chapel on Tuesday", "Rook Lane Chapel", ("Esme",)),
        ("a chat over teams with a lady called Precious", None, ("Precious",)),
        ("some woman called Bev from HR", None, ("Bev",)),
        ("Bloke at Tolley's says pop in Wednesday 7.30am", "Tolley's", ()),
        ("Eish Karoo Sun Projects just phoned", "Karoo Sun Projects", ()),
        ("interview w Lisbon (the restaurant not the city) sat 5pm", "Lisbon", ()),
        ("a trial with the head chef in Saltgrass, this Sunday at 10", "Saltgrass", ()),
        ("a trial with the head chef in Chicago, this Sunday at 10", None, ()),
        ("interview in Welsh this Sunday at 10", None, ()),
        ("The panel makes up its mind on 2 December", None, ()),
        ("well, Moonpenny said no today", "Moonpenny", ()),
        ("Halima moved our interview to friday", None, ("Halima",)),
        ("Myself Ankit. HR from Vindhya Infosolutions confirmed friday 11:30", "Vindhya Infosolutions", ()),
        ("pls remind me tomorrow, thank you note for Farouk", None, ("Farouk",)),
        ("We got it! US Forest Service wants me from June 7", "US Forest Service", ()),
        ("Hawthorn Hall went with somebody else", "Hawthorn Hall", ()),
        ("Lotte Dekker rang at lunchtime", None, ("Lotte Dekker",)),
        ("Just wrote Isaura Mendes a thank you", None, ("Isaura Mendes",)),
        ("draft a thank you for Deacon Ellis", None, ("Deacon Ellis",)),
        (
            "Fern & Flint Ceramics interview thursday 6pm with Isaura Mendes",
            "Fern & Flint Ceramics",
            ("Isaura Mendes",),
        ),
        ("interview with Wells Fargo thursday 6pm", "Wells Fargo", ()),
        ("wrote Parker Dental a thank you", "Parker Dental", ()),
        ("Port of Savannah filled the position", "Port of Savannah", ()),
        (
            "operations executive, contact person Rajni, saturday 10 am at Mahindra Logistics",
            "Mahindra Logistics",
            ("Rajni",),
        ),
        ("trial shift at crumb & co on wednesday 6am with the owner, mags", "crumb & co", ("mags",)),
        ("interview at Larch friday with my contact, Rafe", "Larch", ("Rafe",)),
        ("Nando's Saturday at midday, trial then chat with Kez", "Nando's", ("Kez",)),
        ("just put in my app to Ruth's Chris", "Ruth's Chris", ()),
        ("Ingram switched me to 12/17 9am", "Ingram", ()),
        ("Role = barge pilot; Firm = Ingram; When = 12/14 9am", "Ingram", ()),
        (
            "tomorrow 10-10:45am, saltchuck software, phone screen w/ Tamsin Farrow",
            "saltchuck software",
            ("Tamsin Farrow",),
        ),
        ("my aunt says bring cake", None, ()),
        ("can I text Tommo today?", None, ("Tommo",)),
        ("emailed Roz Abernathy yesterday", None, ("Roz Abernathy",)),
        ("emailed Oak Lodge yesterday", "Oak Lodge", ()),
        ("Thursday at 14:20 w/ Ignacio - Mercadona", "Mercadona", ("Ignacio",)),
        ("with Anna Homes, the owner of Larch, friday 2pm", "Larch", ("Anna Homes",)),
    ],
)
def test_names(text: str, company: str | None, names: tuple[str, ...]) -> None:
    found = read(text)
    assert (found.company, found.names) == (company, names)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Three Rivers Casino, 5/13, 3:00 PM, table games dealer, Donna Pike", "table games dealer"),
        ("my final with Mercy General, the charge nurse job, is the 12th at 7:30", "charge nurse"),
        ("7-Eleven tomorrow 5pm night clerk", "night clerk"),
        ("open house at Delta Air Lines May 15 9am for ramp agents", "ramp agents"),
        ("interview at Palmetto Pediatrics Dec 26th 10:20am (front desk)", "front desk"),
        ("Interview tomorrow at ten, Ferry Point Library, children's librarian", "children's librarian"),
        ("Esme at Rook Lane Chapel says the verger post is open", "verger"),
        ("Larch friday 3pm (online)", None),
        ("goodyear plant monday 6 am sharp tire builder", "tire builder"),
        ("Bayou City Plumbing 7:15 tomorrow morning for an apprentice slot", "apprentice"),
        (
            "Larch interview friday with Mr. Gokhale, branch relationship executive",
            "branch relationship executive",
        ),
        ("interview as a night nurse at Larch friday", "night nurse"),
        ("Larch: I said as a mother of three I can", None),
        ("Chewy CSR 12/6 1:30pm virtual", "CSR"),
        ("Thursday at 14:20 w/ Ignacio - Mercadona, warehouse operative", "warehouse operative"),
        ("Dishoom friday 3pm, chef Naved hugged me", None),
        ("Acme hiring manager Dana friday 3pm", None),
        ("interview monday 10:30 at sunrise dental, the hygienist one", "hygienist"),
        ("I've applied to be a sheep farmer with Larch", "sheep farmer"),
        ("5pm today w/ Captain Cod Fish Bar, fryer", "fryer"),
        ("board interview with Cedar County Library June 2 at 6:30 PM, library director", "library director"),
        ("Company na Eko Bridge Shipping, role na clearing officer, Monday by 10am", "clearing officer"),
        ("Acme friday 3pm, recruiter", None),
        ("Acme friday 3pm with Dana Lee, branch manager", None),
        ("coffee w/ founder of Acme friday", None),
    ],
)
def test_roles(text: str, role: str | None) -> None:
    assert read(text).role == role


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Rescheduled: Tansy Books, 3/6 at 2", "reschedule"),
        ("note: Petrel Air want two references", "note"),
        ("Applied: Moss & Stone, florist", "applied"),
        ("Cancelled: my Larch interview", "cancel"),
        ("interview at Splash Kingdom was a laugh, 9/10", "debrief"),
        ("my interview at Larch was moved to friday", "reschedule"),
        ("answer from Saguaro Title tomorrow by 5pm", "decision"),
        ("Gable End Architects said a yes or no next Tuesday", "decision"),
        ("Today came the refusal from Havelblick Klinik", "rejected"),
        ("no rejection yet from Larch", "note"),
        ("pause everything for two days", "snooze"),
        ("they gave the Larch job to a friend of the manager", "rejected"),
        ("they gave the job to me", "offer"),
        ("the Boeing tour was cool, failed the torque question", "debrief"),
        ("new contact Travis Boone at Sunbelt Rentals", "contact"),
        ("update: Acme wrote back", "heard"),
    ],
)
def test_what_a_message_is_for(text: str, intent: str) -> None:
    assert read(text).intent == intent


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Interview tomorrow. Time is 10.30", "2026-11-22 10:30"),
        ("they decide until 10.12.", "2026-12-10 00:00"),
        ("3.12. um 14 uhr", "2026-12-03 14:00"),
        ("at uh 10 no 10 30 on friday", "2026-11-27 10:30"),
        ("application submitted 11/20 Lockheed Martin", "2026-11-20 00:00"),
        ("a call with a guy called Ned at Larch friday 12:15", "2026-11-27 12:15"),
        ("got one mail from Tapti Textiles on Wednesday", "2026-11-18 00:00"),
        ("bumped into Esme from Larch on Tuesday, the post is still open", "2026-11-17 00:00"),
        ("got an interview at Larch on Wednesday", "2026-11-25 00:00"),
        ("let's talk from three thirty to four thirty", "2026-11-21 15:30"),
        ("I'll be back at five-thirty tomorrow", "2026-11-22 17:30"),
        ("black friday 2027", "2027-11-26 00:00"),
        ("Fionnuala asked could we do Thursday at ten instead", "2026-11-26 10:00"),
        ("come by sat around 2 for the barista spot", "2026-11-21 14:00"),
        ("Larch called for me, go see Mr Desmond Monday 5.30am", "2026-11-23 05:30"),
        ("Good morning sir. Tomorrow I have my interview at Larch, 3 pm to 3:45 pm", "2026-11-22 15:00"),
        ("Just heard: Hilltop Animal Rescue, Tue 1pm", "2026-11-24 13:00"),
        ("9 on tuesday with Acme", "2026-11-24 09:00"),
        ("Pre-screen call Monday, 10.30 to 11", "2026-11-23 10:30"),
        ("they rang, trial shift Sunday 10am", "2026-11-22 10:00"),
    ],
)
def test_times(text: str, shown: str) -> None:
    assert f"{read(text).dates[0].start:%Y-%m-%d %H:%M}" == shown


@pytest.mark.parametrize(
    "text",
    [
        "tomorrow 10-10:45am, saltchuck software, phone screen w/ Tamsin Farrow, in-house recruiter",
        "I have interview tomorrow at 12 in Aegina Ceramics with Mrs Fotini Karra",
        "friday 2pm, Larkhill Joinery, with Tom",
        "monday 9am in Velika Planina Dairy with Ana Kos",
        "thursday 3pm, moss end brewery, meeting Jo",
    ],
)
def test_a_firm_whose_last_word_says_what_it_is_leaves_no_doubt(text: str) -> None:
    found = read(text)
    assert found.company is not None and found.company_sure


def test_not_an_interview_is_no_cancellation() -> None:
    assert read("not an interview, just advice").intent == "note"
