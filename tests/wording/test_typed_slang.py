"""Slang, slips and scraps, each as the phrase a letter holds; what cannot become one stays out."""

from dataclasses import replace

import pytest

from coach.model import JobSearch
from coach.wording import Brief
from coach.wording.facts import facts_of
from coach.wording.scene import scene_of
from tests.wording.test_typed import told
from tests.wording.worlds import THAT_EVENING


def _search(field: str, text: str) -> JobSearch:
    search = told(field, text)
    return replace(search, people=tuple(replace(p, name="Ed Lee") for p in search.people))


def said(field: str, text: str) -> str:
    """The fact in its frame; empty where none came of it."""
    brief = Brief(opportunity="o1", kind="thank_you", person="p1", folded=("addendum", "value_add"))
    facts = facts_of(scene_of(_search(field, text), brief, THAT_EVENING))
    if field in ("problem", "topic"):
        detail = facts.get("detail")
        return detail.either("that {}", "about {}") if detail else ""
    if field == "experience":
        proof = facts.get("proof")
        return proof.prove("{}", "bring {}") if proof else ""
    if field == "culture":
        return facts["culture"].liked if facts.get("culture") else ""
    if field == "why":
        return facts["reason"].draw if facts.get("reason") else ""
    if field == "idea":
        idea = next(iter(facts.get("ideas", [])), None)
        return "" if idea is None else f"to {idea.to}" if idea.doable else str(idea.np or idea.about)
    if field == "weak":
        return facts["weak"].about if facts.get("weak") else ""
    addendum = facts.get("addendum")
    return addendum.prove("{}", "bring {}") if addendum else ""


HOW_MUCH = (
    ("problem", "not enough drivers - esp weekends", "that there are not enough drivers"),
    ("problem", "too much paperwork for the nurses", "that there is too much paperwork for the nurses"),
    ("problem", "more work than people", "that there is more work than people"),
    ("problem", "no plan b if the big client goes", "that there is no plan B if the big client goes"),
    ("problem", "too few bakers", "that there are too few bakers"),
)
WITHOUT_A_VERB = (
    ("problem", "deliveries late, drivers angry, customers leaving", "that deliveries are late"),
    ("problem", "understaffed", "that you are understaffed"),
    ("problem", "overworked and disorganised", "that you are overworked and disorganised"),
    ("problem", "staff tired, no breaks", "that staff are tired"),
    ("problem", "money's tight", "that money is tight"),
    ("problem", "the roof's leaking", "that the roof is leaking"),
)
SLIPS = (
    ("experience", "i been doing this 12 years", "I've been doing this 12 years"),
    ("problem", "they was short two nurses all winter", "that you were short two nurses all winter"),
    ("problem", "he don't have anybody on weekends", "that you don't have anybody on weekends"),
    ("problem", "nobody ain't got time for training", "that nobody has time for training"),
    ("experience", "never had a accident", "I have never had an accident"),
    ("culture", "theres a garden", "that there's a garden"),
    ("forgot", "that i have a cdl", "I have a CDL"),
    ("problem", "um so basically they have um no onboarding at all", "that you have no onboarding at all"),
)
LISTS = (
    ("problem", "1. late deliveries 2. no one owns returns 3. excel", "about late deliveries"),
    ("problem", "budget cuts, again", "about budget cuts"),
    ("topic", "safety, safety, safety", "about safety"),
    ("topic", "the numbers side, margins n stuff", "about the numbers side and margins"),
    ("topic", "a bit about ABA, a bit about the rota", "about ABA and the rota"),
    ("culture", "small team, no politics, dogs allowed", "the small team"),
)
DEEDS = (
    ("experience", "the time i saved a account worth 200k", "I saved an account worth 200k"),
    ("experience", "when the freezer died i moved 2 tons of fish in an hour",
     "I moved 2 tons of fish in an hour when the freezer died"),
    ("experience", "deescalated fights at the shelter", "I deescalated fights at the shelter"),
    ("experience", "14 years sergeant, ran a motor pool", "I ran a motor pool"),
    ("experience", "how at Tesco i cut waste by half", "at Tesco I cut waste by half"),
    ("experience", "my last boss can vouch for me", "my last boss can vouch for me"),
    ("experience", "waiter at the Ritz", "I have been a waiter at the Ritz"),
    ("experience", "Forklift license, hazmat, clean record", "bring my forklift license, hazmat and clean record"),
)  # fmt: skip
UNSAID = (
    (
        "forgot",
        "didnt tell him i fixed the same compressor last year",
        "I fixed the same compressor last year",
    ),
    ("forgot", "shoulda told them i do nights", "I do nights"),
    ("forgot", "i never said i speak polish", "I speak Polish"),
    ("forgot", "mention the award", "bring the award"),
    ("forgot", "talk about the choir", "bring the choir"),
    ("weak", "when he asked why i left", "why I left"),
)
SEEN = (
    ("culture", "you can tell they care", "that you care"),
    ("culture", "seems like they trust people", "that you trust people"),
    ("culture", "chill", "that you are relaxed"),
    (
        "topic",
        "we talked abt the new line they're opening in may",
        "about the new line you're opening in May",
    ),
    ("topic", "Project Nightingale", "about Project Nightingale"),
    ("problem", "getting paid on time by the council", "about getting paid on time by the council"),
)
WISHED = (
    ("idea", "what about a night shift", "a night shift"),
    ("idea", "why not open saturdays", "to open Saturdays"),
    ("idea", "train em", "to train them"),
    ("idea", "let em pick their own shifts", "to let them pick their own shifts"),
    ("why", "animals", "the work with animals"),
    ("why", "bc its about kids not money", "the work with kids"),
    ("why", "i like old people", "that I like old people"),
)
NOTHING = (
    ("problem", "its complicated", ""),
    ("problem", "hire someone who stays", ""),
    ("problem", "lost two contracts", ""),
    ("problem", "when it rains the roof leaks", ""),
    ("topic", "did a trial shift in the kitchen", ""),
    ("topic", "what they pay for overtime", ""),
    ("experience", "i told her about my kids", ""),
    ("culture", "bit cliquey", ""),
    ("why", "closer to home", ""),
    ("why", "I'm tired of retail", ""),
    ("why", "to be near my daughter", ""),
)


@pytest.mark.parametrize(
    ("field", "text", "in_the_letter"),
    [*HOW_MUCH, *WITHOUT_A_VERB, *SLIPS, *LISTS, *DEEDS, *UNSAID, *SEEN, *WISHED, *NOTHING],
)
def test_it_stands_in_the_letter_as_it_should(field: str, text: str, in_the_letter: str) -> None:
    assert said(field, text) == in_the_letter
