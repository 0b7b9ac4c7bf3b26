"""What people type in a chat, as it reads inside a letter: more than a hundred messy fragments."""

import re

import pytest

from coach.wording.fragment import read_phrase

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
    ("they struggle w night shift coverage", "night shift coverage"),
    ("They are struggling with month end close which takes them 12 days", "the month end close"),
    ("he is worried about turnover on the second shift", "the turnover on the second shift"),
    ("they are fed up with the supplier", "the supplier"),
    ("she is afraid that people leave", "your concern that people leave"),
    ("it was all about patient falls", "patient falls"),
    ("I was asked about CRRT and I answered", "CRRT"),
    ("i got quizzed about pivot tables and did ok", "pivot tables"),
    ("we were grilled on safety", "safety"),
    ("was asked about triage", "triage"),
    ("he showed me round the workshop", "the workshop"),
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
    ('"we ship every friday"', "how you ship every Friday"),
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
