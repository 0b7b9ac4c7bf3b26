"""What people type in a chat, as it reads inside a letter: more than a hundred messy fragments."""

import re

import pytest

from coach.wording.fragment import read_phrase
from coach.wording.fragment.told_by import unwrapped

THEIRS = [
    ("churn reports take them two days every month", "how churn reports take you two days every month"),
    ("they spend two days a month on reports", "how you spend two days a month on reports"),
    ("slow churn reports", "slow churn reports"),
    ("migration to postgres", "the migration to Postgres"),
    ("how they onboard new analysts", "how you onboard new analysts"),
    ("We talked about the on-call rota", "the on-call rota"),
    ("She said that customers leave because they never get an answer.", "how customers leave"),
    ("losing customers after month three", "losing customers after month three"),
    ("nobody owns the tests", "how nobody owns the tests"),
    ("Migration project", "the migration project"),
    ("Northwind migration", "Northwind migration"),
    ("5 years of python", "5 years of Python"),
    ("people help each other", "how people help each other"),
    ("very open about failures", "being very open about failures"),
    ("blameless postmortems", "blameless postmortems"),
    ("her dog walked into the frame", "how your dog walked into the frame"),
    ("she runs marathons", "how you run marathons"),
    ("asked about testing", "testing"),
    ("because the team is small", "how small the team is"),
    ("it's remote", "the fact that it's remote"),
    ("the team needs a tester", "how the team needs a tester"),
    ("too many manual steps", "too many manual steps"),
    ("they can't find good testers", "the fact that you can't find good testers"),
    (
        "Well, I think mostly the release process, it takes forever lol",
        "how the release process takes forever",
    ),
    ("data quality", "data quality"),
    ("their CFO wants monthly closes in 3 days", "how your CFO wants monthly closes in 3 days"),
    ("how I handled the outage", "how I handled the outage"),
    ("asked me how I'd scale the api", "how I'd scale the API"),
    ("tests are flaky", "how flaky tests are"),
    ("the budget", "the budget"),
    ("onboarding", "onboarding"),
    ("not enough testers", "not enough testers"),
    ("wants someone who can start in january", "how you want someone who can start in January"),
    ("time spent on reports", "the time spent on reports"),
    ("lessons learned", "the lessons learned"),
    ("sales reports", "sales reports"),
    ("customer calls", "customer calls"),
    ("pull requests wait for days", "how pull requests wait for days"),
    ("deploys break on fridays 😅", "how deploys break on Fridays"),
    ("Dana's dashboard", "your dashboard"),
    ("Dana mentioned she moved here from Leeds", "how you moved here from Leeds"),
    ("they dont have any tests yet", "the fact that you don't have any tests yet"),
    ("they struggle w night shift coverage", "how you struggle with night shift coverage"),
    ("we talked abt onboarding w/ big clients", "onboarding with big clients"),
    ("U of T data", "U of T data"),
    ("ppl leave after a year", "how people leave after a year"),
    ("the app crashes a lot", "how the app crashes a lot"),
    ("no tests", "no tests"),
    ("Their warehouse loses 3% of stock.", "how your warehouse loses 3% of stock"),
    ("reducing no-shows at the clinic", "reducing no-shows at the clinic"),
    ("staff turnover on night shifts", "the staff turnover on night shifts"),
    ("Night shift handovers!!!", "night shift handovers"),
    ("parents don't read the newsletter", "the fact that parents don't read the newsletter"),
    ("kids with reading difficulties", "kids with reading difficulties"),
    ("the new curriculum, they're rolling it out in september", "the new curriculum"),
    ("pricing strategy for smes", "the pricing strategy for SMEs"),
    ("everything is done in excel", "the fact that everything is done in Excel"),
    ("they're rebuilding the checkout", "the fact that you're rebuilding the checkout"),
    ("that they want to open a shop in lyon", "how you want to open a shop in lyon"),
    ("What they liked was my thesis", "my thesis"),
    ('"we ship every friday"', "how we ship every Friday"),
    ("- the grant application", "the grant application"),
    ("1) vaccine cold chain", "the vaccine cold chain"),
    ("the museum's ticketing", "the museum's ticketing"),
    ("supplier delays, mostly from poland", "supplier delays"),
    ("too much time goes into chasing invoices", "how too much time goes into chasing invoices"),
    ("invoices", "invoices"),
    ("GDPR", "GDPR"),
    ("managing 12 volunteers", "managing 12 volunteers"),
    ("we both studied in Delft", "how we both studied in Delft"),
    ("he collects vinyl", "how you collect vinyl"),
    ("the view from the office", "the view from the office"),
    (
        "hospital beds stay empty because nobody updates the list",
        "how hospital beds stay empty because nobody updates the list",
    ),
    ("their nurses are overworked", "the fact that your nurses are overworked"),
    ("overworked nurses", "overworked nurses"),
    ("the clinic is short of nurses", "the fact that the clinic is short of nurses"),
    ("have no QA", "the fact that you have no QA"),
    ("is hiring two more people", "the fact that you are hiring two more people"),
    ("can't keep up with demand", "the fact that you can't keep up with demand"),
    ("need a second accountant for month end", "how you need a second accountant for month end"),
    ("The same manual Excel every month", "the same manual Excel every month"),
    ("old COBOL system nobody understands", "old COBOL system nobody understands"),
    ("Reporting", "reporting"),
    ("people", "people"),
    ("i liked the workshop part", "how I liked the workshop part"),
    ("how much they care about accessibility", "how much you care about accessibility"),
    ("why they left Oracle", "why you left Oracle"),
    ("150 tickets a day", "150 tickets a day"),
    (
        "They're moving from on-prem to azure, takes longer than planned",
        "the fact that you're moving from on-prem to Azure",
    ),
    ('the "golden record" problem', "the golden record problem"),
    ("spending too much on ads", "spending too much on ads"),
    ("low open rates on newsletters", "low open rates on newsletters"),
    ("safety on the site", "safety on the site"),
    ("the sales team complains that leads go cold", "how the sales team complains that leads go cold"),
    (
        "Their onboarding takes 3 months, mostly bc docs are missing",
        "how your onboarding takes 3 months, mostly because docs are missing",
    ),
    ("budget cuts", "budget cuts"),
    ("lack of staff at weekends", "the lack of staff at weekends"),
    ("how to get more kids to read", "how to get more kids to read"),
    (
        "he is rebuilding the roof of the gym himself",
        "the fact that you are rebuilding the roof of the gym yourself",
    ),
    ("she has two dogs", "the fact that you have two dogs"),
    ("Tom mentioned the reorg in spring", "the reorg in spring"),
    ("they talked a lot about the merger with Hooli", "the merger with Hooli"),
    ("a lot of legacy php", "a lot of legacy php"),
    ("legacy PHP, no tests, no docs", "legacy PHP, no tests and no docs"),
    ("the allergy menu takes forever to print", "how the allergy menu takes forever to print"),
    ("guests wait 40 min at check in", "how guests wait 40 min at check in"),
    ("warehouse is too small", "how small the warehouse is"),
    ("waiting lists for speech therapy", "waiting lists for speech therapy"),
    ("they lose donors after the first year", "how you lose donors after the first year"),
    ("donor retention", "donor retention"),
    ("the van breaks down every other week", "how the van breaks down every other week"),
    ("getting parents involved", "getting parents involved"),
    ("I asked about parental leave", "the parental leave"),
    ("nothing special, just the usual stuff", None),
    ("they use 4 different CRMs", "how you use 4 different CRMs"),
    ("excel hell", None),
    ("moving to a four day week", "moving to a four day week"),
]
"""Told about the company -> what stands after "our conversation about"."""

MINE = [
    (
        "built the nightly job at Northwind that cut reports from 2 days to 1 hour",
        "I built the nightly job at Northwind that cut reports from 2 days to 1 hour",
    ),
    ("Led the SAP rollout", "I led the SAP rollout"),
    ("5 years of python", "5 years of Python"),
    ("sql, python, excel", "SQL, Python and Excel"),
    ("building etl pipelines", "my experience of building ETL pipelines"),
    ("the Northwind migration", "the Northwind migration"),
    ("passed the AWS exam", "I passed the AWS exam"),
    ("that i speak spanish", "I speak Spanish"),
    ("forgot to mention that I led a team of four", "I led a team of four"),
    ("my SQL certification", "my SQL certification"),
    ("didn't mention my budget experience", "my budget experience"),
    (
        "at Northwind they had the same problem and I fixed it",
        "at Northwind they had the same problem and I fixed it",
    ),
    ("strong communicator", "I am a strong communicator"),
    ("patient with kids", "I am patient with kids"),
    ("Certified nurse", "I am a certified nurse"),
    ("10+ yrs in retail", "10+ years in retail"),
    ("reduced costs by 20%", "I reduced costs by 20%"),
    ("idk", None),
]
"""Told about the user -> what stands on a line of its own."""

WISHES = [
    (
        "save them 2 days a month",
        "save you 2 days a month",
        "because I want to save you 2 days a month",
        "the chance to save you 2 days a month",
    ),
    (
        "cut reporting time",
        "help cut reporting time",
        "because I want to cut reporting time",
        "the chance to cut reporting time",
    ),
    (
        "I could halve their onboarding time",
        "help halve your onboarding time",
        "because I could halve your onboarding time",
        "that I could halve your onboarding time",
    ),
    ("faster reports", "contribute to faster reports", "because of faster reports", "faster reports"),
    ("to learn Rust", "help learn Rust", "because I want to learn Rust", "the chance to learn Rust"),
    ("I like data", "", "because I like data", "data"),
    (
        "the mix of data and product",
        "contribute to the mix of data and product",
        "because of the mix of data and product",
        "the mix of data and product",
    ),
    ("love their product", "help love your product", "because I love your product", "your product"),
    (
        "want to work with real users",
        "help want to work with real users",
        "because I want to work with real users",
        "the chance to work with real users",
    ),
    ("because the team is small", "", "because the team is small", "that the team is small"),
    ("climate work", "contribute to climate work", "because of climate work", "climate work"),
    (
        "working with real users",
        "contribute to working with real users",
        "for the chance of working with real users",
        "working with real users",
    ),
    ("could use dbt", "help use dbt", "because I want to use dbt", "the chance to use dbt"),
    (
        "we could try feature flags",
        "help try feature flags",
        "because we could try feature flags",
        "that we could try feature flags",
    ),
    (
        "maybe add contract tests",
        "help add contract tests",
        "because I want to add contract tests",
        "the chance to add contract tests",
    ),
    ("flexible hours", "contribute to flexible hours", "because of flexible hours", "flexible hours"),
]
"""An aim or a reason -> after "I'd like to", after "I'm keen", after "what draws me is"."""


@pytest.mark.parametrize(("typed", "about"), THEIRS)
def test_a_fragment_about_them_fits_into_a_letter_to_them(typed: str, about: str | None) -> None:
    phrase = read_phrase(typed, names=("Acme", "Dana"), reader=("Dana",))
    assert (phrase.about if phrase else None) == about


@pytest.mark.parametrize(("typed", "line"), MINE)
def test_a_fragment_about_the_user_gets_its_subject_back(typed: str, line: str | None) -> None:
    phrase = read_phrase(typed, names=("Acme", "Dana"), mine=True)
    assert (phrase.line if phrase else None) == line


@pytest.mark.parametrize(("typed", "help", "because", "draw"), WISHES)
def test_aims_and_reasons_fit_their_frames(typed: str, help: str, because: str, draw: str) -> None:
    phrase = read_phrase(typed, wish=True)
    assert phrase is not None
    assert (phrase.help, phrase.because, phrase.draw) == (help, because, draw)


@pytest.mark.parametrize("typed", [t for t, about in THEIRS if about])
@pytest.mark.parametrize("ending", ["", ".", "!!", " ...", " \U0001f605", ",", " ;)"])
def test_end_marks_and_emoji_make_no_difference(typed: str, ending: str) -> None:
    about = read_phrase(typed, names=("Acme", "Dana"), reader=("Dana",))
    bare = typed.rstrip(" .!\U0001f605")
    assert read_phrase(bare + ending, names=("Acme", "Dana"), reader=("Dana",)) == about


@pytest.mark.parametrize("typed", [t for t, about in THEIRS if about])
def test_no_form_has_two_articles_or_a_stray_mark(typed: str) -> None:
    phrase = read_phrase(typed, names=("Acme", "Dana"), reader=("Dana",))
    assert phrase is not None
    for form in (phrase.about, phrase.topic, phrase.because, phrase.draw, phrase.liked, phrase.name):
        assert not re.search(
            r"\b(?:the|a) (?:the|a|an|my|your|their|this|no)\b|[.!?;]$|  |\bI I\b|^about\b", form
        ), form


def test_she_is_the_reader_only_when_nobody_else_was_there() -> None:
    assert read_phrase("she runs marathons", alone=False) is None
    assert read_phrase("Priya said she runs marathons", reader=("Priya",), alone=False) is not None


def test_they_stays_they_for_somebody_in_between() -> None:
    phrase = read_phrase("they spend two days on reports", to_reader=False)
    assert phrase is not None and phrase.clause == "they spend two days on reports"


def test_customers_are_not_mistaken_for_the_reader() -> None:
    phrase = read_phrase("customers leave because they never get an answer")
    assert phrase is not None and phrase.clause == "customers leave"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-",
        "idk",
        "No",
        "nothing",
        "n/a",
        "...",
        "\U0001f937",
        "their tooling sucks",
        "it was a mess",
    ],
)
def test_what_says_nothing_or_would_insult_is_kept_out(typed: str) -> None:
    assert read_phrase(typed) is None


def test_a_long_story_is_cut_where_a_clause_ends() -> None:
    story = "they run everything on one old server under the stairs, which nobody dares to touch since the person who built it left four years ago and took the manual along"
    phrase = read_phrase(story)
    assert phrase is not None and phrase.text == "you run everything on one old server under the stairs"


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("biggest problem: retention", "retention"),
        ("Main issue - the returns", "the returns"),
        ("1. kafka 2. hiring 3. costs", "Kafka, hiring and costs"),
        ("1) onboarding 2) the wiki", "onboarding and the wiki"),
        ("the release process (takes forever)", "the release process"),
        ("their biggest problem is retention", "retention"),
        ("customer support tickets pile up on mondays", "how customer support tickets pile up on Mondays"),
        ("new drivers sign off early", "how new drivers sign off early"),
        ("its the product tbh", "the product"),
        ("burnout", "burnout"),
    ],
)
def test_labels_lists_and_brackets_leave_what_was_meant(typed: str, about: str) -> None:
    phrase = read_phrase(typed, names=("Acme",))
    assert phrase is not None and phrase.about == about


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("AWS certified", "I am AWS certified"),
        ("fully trained", "I am fully trained"),
        ("responsible for payroll", "I have been responsible for payroll"),
    ],
)
def test_what_somebody_is_becomes_a_sentence(typed: str, said: str) -> None:
    phrase = read_phrase(typed, mine=True)
    assert phrase is not None and phrase.clause == said


@pytest.mark.parametrize(
    "typed", ["money", "better pay", "the short commute", "just the salary", "i need a job"]
)
def test_a_reason_that_stays_with_the_user(typed: str) -> None:
    assert read_phrase(typed, wish=True) is None


@pytest.mark.parametrize("typed", ["batch the invoices", "pilot a smaller version", "map every step"])
def test_an_idea_with_an_object_is_something_to_do(typed: str) -> None:
    phrase = read_phrase(typed, wish=True)
    assert phrase is not None and phrase.doable and phrase.to == typed


def test_a_saying_used_as_a_name_is_one_word() -> None:
    phrase = read_phrase('"ship it friday" culture')
    assert phrase is not None and phrase.about == "ship-it-Friday culture"


def test_what_was_told_to_them_is_the_thing_itself() -> None:
    phrase = read_phrase("I told her about my time at Siemens", mine=True)
    assert phrase is not None and phrase.asset == "my time at Siemens"


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("she mentioned a problem, returns pile up unsorted", "returns pile up unsorted"),
        ("they have a big problem: nobody answers the phone at night", "nobody answers the phone at night"),
        ("one problem with the month-end close", "the month-end close"),
        ("a recurring issue, namely that stock counts never match", "stock counts never match"),
        ("they've got a bottleneck - only one person can sign invoices", "only one person can sign invoices"),
        ("a headache, the rota", "the rota"),
        ("a problem nobody owns", "a problem nobody owns"),
    ],
)
def test_a_problem_that_is_announced_is_the_problem_itself(typed: str, about: str) -> None:
    assert unwrapped(typed, (), heard=True) == about


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("turnover in the backroom is her headache", "the turnover in the backroom"),
        ("weekend scheduling is what keeps her up at night", "weekend scheduling"),
        ("getting nurses for the night shift is their main struggle", "getting nurses for the night shift"),
        ("detention time at the docks is a real problem", "detention time at the docks"),
        (
            "the biggest issue is that nobody answers the phone after 5",
            "how nobody answers the phone after 5",
        ),
        ("her main worry is the cost of fuel", "the cost of fuel"),
        ("the problem is not solved yet", "the fact that the problem is not solved yet"),
    ],
)
def test_what_is_called_a_problem_is_named(typed: str, about: str) -> None:
    phrase = read_phrase(typed, reader=("Dana Lee", "Dana"))
    assert phrase is not None
    assert phrase.about == about


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("theyre short on pastry and wastes too much fish", "you're short on pastry and waste too much fish"),
        ("she is short staffed and needs a second cook", "you are short staffed and need a second cook"),
        ("they're behind on orders and loses customers", "you're behind on orders and lose customers"),
        ("dana said they loose learners after the first week", "you lose learners after the first week"),
        ("they got no process for returns", "you have no process for returns"),
        (
            "dana she said the team have many problem",
            "the team has many problems",
        ),
        (
            "no one knows which suppliers are late until its too late",
            "no one knows which suppliers are late until it's too late",
        ),
        ("the shops don't get their deliveries on time", "the shops don't get their deliveries on time"),
        ("patients miss their appointments", "patients miss their appointments"),
        (
            "it keeps her awake that margins fall and costs rise",
            "it keeps you awake that margins fall and costs rise",
        ),
    ],
)
def test_slips_with_one_meaning_are_mended(typed: str, clause: str) -> None:
    phrase = read_phrase(typed, names=("Dana Lee", "Dana", "dana"), reader=("Dana Lee", "Dana"))
    assert phrase is not None
    assert phrase.clause == clause


def test_a_share_behind_a_thing_is_no_second_thing() -> None:
    for typed in (
        "high turnover of drivers, 90% a year",
        "high turnover of drivers, 1 in 2",
        "high turnover of drivers, about half of them",
    ):
        phrase = read_phrase(typed)
        assert phrase is not None
        assert phrase.text == "high turnover of drivers"


@pytest.mark.parametrize(
    "typed",
    [
        "Dana asked lots about my thesis on membranes",
        "asked me a bunch about my thesis on membranes",
        "she asked many questions about my thesis on membranes",
        "Dana cared mostly about my thesis on membranes",
        "they asked loads on my thesis on membranes",
    ],
)
def test_how_much_was_asked_is_no_part_of_the_work(typed: str) -> None:
    phrase = read_phrase(typed, names=("Dana Lee", "Dana"), mine=True)
    assert phrase is not None
    assert phrase.text == "my thesis on membranes"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("she liked my classroom storys", "my classroom stories"),
        ("Dana really loved my story about the payments migration", "my story about the payments migration"),
        ("they were very impressed by my portfolio", "my portfolio"),
        ("Tom and Ana both liked my demo", "my demo"),
        ("dana seemed to like my SQL answer", "my SQL answer"),
    ],
)
def test_what_they_liked_of_mine_is_told_without_them(typed: str, text: str) -> None:
    phrase = read_phrase(typed, names=("Dana Lee", "Dana"), mine=True)
    assert phrase is not None
    assert phrase.text == text


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        (
            "Dr. Lee said they have problems with the runtime of the simulations",
            "the runtime of the simulations",
        ),
        ("the team have many problem with the onboarding of new clients", "the onboarding of new clients"),
        ("she has trouble with late suppliers", "late suppliers"),
        ("they have a problem with trains that are late", "trains that are late"),
        ("they've serious issues with turnover", "the turnover"),
    ],
)
def test_a_problem_with_something_is_that_thing(typed: str, about: str) -> None:
    phrase = read_phrase(typed, names=("Dana Lee", "Dana"), reader=("Dana Lee", "Dana"))
    assert phrase is not None
    assert phrase.about == about
