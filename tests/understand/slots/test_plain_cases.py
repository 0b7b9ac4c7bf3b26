"""Names that leave no doubt are found, and what only resembles them is left alone."""

from datetime import UTC, datetime

import pytest

from coach.understand import Understood, understand

NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)


def read(text: str) -> Understood:
    return understand(text, NOW, zone="America/New_York")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("done with Pruitt Logistics, 3 to 4pm, Gail Foss heads ops", "Gail Foss"),
        ("Laura Finch runs the warehouse", "Laura Finch"),
        ("they are nice, Peter Quill leads the data team", "Peter Quill"),
        ("turns out Maria Lopez manages the branch", "Maria Lopez"),
        ("Victor Hale oversees hiring", "Victor Hale"),
        ("Olga Petrova owns the budget", "Olga Petrova"),
    ],
)
def test_who_runs_something_is_a_person(text: str, name: str) -> None:
    assert name in read(text).names


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("interview today 10am with Dana Lee at Rosie's, a restaurant", "Rosie's"),
        ("trial shift at Nando's on friday", "Nando's"),
        ("interview at Carla's tomorrow 3pm", "Carla's"),
        ("I have an interview at Maggie's on Monday", "Maggie's"),
        ("first day of trial at Tony's tuesday 9am", "Tony's"),
        ("interview at Henry's, the diner, friday 2pm", "Henry's"),
    ],
)
def test_a_place_by_its_owners_name_is_the_company(text: str, company: str) -> None:
    assert read(text).company == company


@pytest.mark.parametrize("text", ["she leads the team", "Acme runs on Java", "the app runs fine"])
def test_others_are_left_alone(text: str) -> None:
    found = read(text)
    assert found.names == ()


@pytest.mark.parametrize("name", ["Malin", "Obinna", "Ximena", "Tuva", "Yusra", "Halima"])
def test_who_moved_our_meeting_is_a_person(name: str) -> None:
    found = read(f"{name} moved our interview to thursday, 15:00")
    assert (found.company, found.names) == (None, (name,))


@pytest.mark.parametrize("name", ["Google", "Siemens", "Tesco"])
def test_an_employer_may_move_our_meeting(name: str) -> None:
    assert read(f"{name} moved our interview to thursday, 15:00").company == name


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Trader Joe's fri 3pm crew, ask for captain Lou", "Trader Joe's"),
        ("I've withdrawn from Trader Joe's", "Trader Joe's"),
        ("interview at Best Buy tuesday with Joe", "Best Buy"),
        ("Whole Foods called about the cashier job", "Whole Foods"),
        ("interview with Robert from Home Depot monday", "Home Depot"),
        ("/interview Old Navy sat 3pm", "Old Navy"),
        ("Lowe's recruiter wrote", "Lowe's"),
        ("St. Vincent's chaplain interview, Monday at 11", "St. Vincent's"),
        ("interview with Macy's hiring team on friday", "Macy's"),
    ],
)
def test_a_well_known_employer_is_found_whole(text: str, company: str) -> None:
    assert read(text).company == company
