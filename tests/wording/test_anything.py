"""Whatever was typed, compose gives a draft that keeps its limits and leaves nothing open."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.model import Debrief, JobSearch
from coach.wording import CHANNELS, Brief, channels_for, compose
from coach.wording.limits import fits
from coach.wording.similarity import core
from tests.wording.worlds import DANA, INTERVIEW, OPPORTUNITY, SEARCH, TONES, TWO_WEEKS_ON

TYPED = st.one_of(
    st.none(),
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            [
                "they",
                "we",
                "she",
                "I",
                "the",
                "a",
                "reports",
                "is",
                "are",
                "takes",
                "never",
                "{role}",
                "{{x}}",
                "because,",
                "that",
                "<b>",
                "%",
                "$",
                "😀",
                "\n",
                "!",
                "?",
                "...",
                "budget",
                "customers",
                "losing",
                "of",
                "2",
                "days",
                "'quoted'",
                '"said"',
                "not",
                "100%",
                "they're",
                "and",
                "but",
                "Excel;",
                "-",
                "(see",
                "below",
            ]
        ),
        max_size=14,
    ).map(" ".join),
)
NAMES = st.one_of(
    st.just("Dana Lee"), st.text(min_size=1, max_size=80), st.just("X" * 150), st.just("{first} [Name]")
)


@st.composite
def searches(draw: st.DrawFn) -> JobSearch:
    told = [draw(TYPED) for _ in range(9)]
    debrief = Debrief(
        topics=tuple(t for t in told[:2] if t),
        experience=tuple(t for t in told[2:3] if t),
        problem=told[3],
        idea=told[4],
        forgot=told[5],
        weak=told[5],
        culture=told[6],
        impact=told[7],
    )
    opportunity = replace(
        OPPORTUNITY, role=draw(TYPED), why_this_role=told[8], company=draw(NAMES), strengths=(), news=()
    )
    preferences = replace(
        SEARCH.preferences, name=draw(NAMES), phone=draw(st.sampled_from([None, "+1 212 555 0100"]))
    )
    return replace(
        SEARCH,
        preferences=preferences,
        opportunities=(opportunity,),
        interviews=(replace(INTERVIEW, debrief=debrief),),
        people=(replace(DANA, name=draw(NAMES)),),
    )


@given(
    search=searches(),
    kind=st.sampled_from(sorted(CHANNELS)),
    tone=st.sampled_from(TONES),
    extra=TYPED,
    pick=st.integers(0, 6),
    shorter=st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_no_input_breaks_a_draft(
    search: JobSearch, kind: str, tone: str, extra: str | None, pick: int, shorter: bool
) -> None:
    channels = channels_for(kind)
    channel = channels[pick % len(channels)]
    brief = Brief(opportunity="o1", kind=kind, channel=channel, tone=tone, extra=extra, shorter=shorter)  # type: ignore[arg-type]
    draft = compose(search, brief, TWO_WEEKS_ON)
    assert fits(draft.body, len(core(draft.body).split()), kind, channel, False)
    assert not re.search(r"\{\{|\}\}|[^\n] {2,}\S", core(draft.body))
    assert draft.subject is None or len(draft.subject) <= 60
