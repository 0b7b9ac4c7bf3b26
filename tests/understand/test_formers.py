"""A company of the user's own past is not the one the message is about."""

import pytest

from tests.understand.conftest import read

TOLD = [
    (
        "I was laid off after twenty-six years with Harmon & Sons, where I was Senior Staff Accountant. Interview "
        "Thursday at 10:30 with Eleanor Pryce at Whitfield Manufacturing, for the position of Accounting Manager.",
        "Whitfield Manufacturing",
        "Accounting Manager",
    ),
    ("laid off from Intel in June. interview at Nvidia friday 2pm with Sam", "Nvidia", None),
    ("I worked 8 years at Siemens, now interviewing at Bosch on tuesday 10am", "Bosch", None),
    ("currently at Oracle, interview with Snowflake on friday 3pm", "Snowflake", None),
    ("ex-Amazon, talking to Stripe thursday at noon", "Stripe", None),
    ("My previous employer was Target. Interview at Costco monday 11am", "Costco", None),
    ("made redundant by Rolls-Royce, interview at Airbus 5 Dec 10am", "Airbus", None),
    ("my old boss from Accenture introduced me to Capgemini, interview friday 2pm", "Capgemini", None),
    ("I did an internship at SAP and have an interview at Celonis tuesday 2pm", "Celonis", None),
    (
        "My last job was at Harmon & Sons as bookkeeper; interview at Whitfield Manufacturing friday 10am",
        "Whitfield Manufacturing",
        None,
    ),
    ("We spoke also about my time at BMW", None, None),
    ("told her about my years at IKEA", None, None),
]
MEANT = [
    ("interview at Bosch on tuesday 10am, I know the team from years back", "Bosch"),
    ("my experience at the Acme interview was good", "Acme"),
    ("I left the interview at Acme happy", "Acme"),
    ("my first interview is at Lidl on friday 9am", "Lidl"),
    ("I was at Globex for the interview yesterday at 3", "Globex"),
    ("my application with Initech was sent last week", "Initech"),
    ("interview on Friday at 9am my time with Kestrel Films", "Kestrel Films"),
    (
        "video interview Thursday 8am to 9am my time with Sepulveda Studios in Los Angeles",
        "Sepulveda Studios",
    ),
    ("call on monday 4 pm my time with Hooli", "Hooli"),
    ("panel tomorrow at 11:30 my time with Umbrella", "Umbrella"),
]


@pytest.mark.parametrize(("text", "company", "role"), TOLD)
def test_former_employers(text: str, company: str | None, role: str | None) -> None:
    found = read(text)
    assert (found.company, found.role) == (company, role)
    assert all(d.company is None for d in found.dates)


@pytest.mark.parametrize(("text", "company"), MEANT)
def test_the_one_that_is_meant_stays(text: str, company: str) -> None:
    assert read(text).company == company
