"""The template files: stable ids, enough of them, whole headers."""

import re
from collections import Counter

import pytest

from coach.wording.catalogue import CHANNELS, TEMPLATES, Template
from coach.wording.vocabulary import words_of

ANGLES = frozenset(
    words_of(
        "gratitude interest_role interest_team interest_company fit_skill fit_culture business_impact addendum clarify "
        "value_idea work_sample company_news own_progress timeline_question next_steps_question further_info_offer "
        "other_offer still_open_question feedback stay_in_touch accept decline extension"
    )
)
MANY = {"thank_you", "dated_check_in", "undated_check_in", "delay_check_in", "second_check_in"}


def test_four_wordings_where_they_are_needed_most_and_two_elsewhere() -> None:
    count = Counter((t.kind, t.channel) for t in TEMPLATES if t.language == "en")
    for (kind, channel), n in count.items():
        assert n >= (4 if kind in MANY and channel == "email" else 1 if kind == "note" else 2), (
            kind,
            channel,
        )


def test_check_ins_bring_different_angles() -> None:
    for kind in MANY:
        angles = {t.angle for t in TEMPLATES if (t.language, t.kind, t.channel) == ("en", kind, "email")}
        assert len(angles) >= 4, kind


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.id)
def test_headers_are_whole(template: Template) -> None:
    assert template.angle in ANGLES
    assert bool(template.subjects) == (template.channel == "email")
    assert re.fullmatch(r"(?:[a-z]{2}/)?[a-z_]+/[a-z_]+/[a-z_]+", template.id) and len(template.id) < 60
    assert template.source.strip()


def test_ids_are_unique_and_kinds_are_listed_e_mail_first() -> None:
    assert len({t.id for t in TEMPLATES}) == len(TEMPLATES)
    assert all(channels[0] == "email" for kind, channels in CHANNELS.items() if "email" in channels)
