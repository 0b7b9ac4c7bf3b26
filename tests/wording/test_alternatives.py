""" "Other wording" again and again brings really different ones, on every channel, in every tone, whatever was told."""

from itertools import combinations

import pytest

from coach.model import DraftChannel, JobSearch, Tone
from coach.wording import ALIKE, CHANNELS, Brief, channels_for, compose, similarity
from tests.wording.worlds import SEARCH, THAT_EVENING, TONES, TWO_WEEKS_ON, delayed, with_offer, without

MANY = (
    "thank_you",
    "late_thank_you",
    "dated_check_in",
    "undated_check_in",
    "second_check_in",
    "delay_check_in",
    "hold_check_in",
)
"""Four and more are asked of thank-yous and check-ins, two of everything else."""
NEEDY = {"value_add"}
"""Has nothing to say where no problem and no idea was told (rule book 4.7)."""
WORLDS = {
    "rich": SEARCH,
    "bare": without("detail", "proof", "reason"),
    "detail": without("proof", "reason"),
    "proof": without("detail", "reason"),
    "reason": without("detail", "proof"),
}
PLACES = [(kind, channel) for kind, channels in CHANNELS.items() for channel in channels]
ENOUGH = 20
"""More than any place has."""


def other_wordings(
    search: JobSearch, kind: str, channel: DraftChannel, tone: Tone, count: int = ENOUGH
) -> list[tuple[str, str]]:
    """(template, text) of each, as the handlers ask for them, until one comes round again."""
    found: list[tuple[str, str]] = []
    for _ in range(count):
        brief = Brief(
            opportunity="o1", kind=kind, channel=channel, tone=tone, person="p1",
            avoid=tuple(t for t, _ in found), shown=tuple(b for _, b in found),
        )  # fmt: skip
        draft = compose(search, brief, THAT_EVENING if kind == "thank_you" else TWO_WEEKS_ON)
        if draft.template in {t for t, _ in found}:
            break
        found.append((draft.template, draft.body))
    return found


@pytest.mark.parametrize(("kind", "channel"), PLACES)
@pytest.mark.parametrize("told", WORLDS)
def test_each_brings_something_new_to_the_last(kind: str, channel: DraftChannel, told: str) -> None:
    search = WORLDS[told]
    search = delayed(search) if kind.startswith("delay") else search
    search = with_offer(search) if kind.startswith("offer") else search
    least = 1 if kind in NEEDY and told != "rich" else 4 if kind in MANY else 2
    for tone in TONES:
        found = other_wordings(search, kind, channel, tone)
        assert len(found) >= least, (tone, [t for t, _ in found])
        pairs = [(similarity(a[1], b[1]), a, b) for a, b in combinations(found, 2)]
        assert max(pairs, default=(0.0,))[0] < ALIKE, max(pairs)


def test_after_the_last_they_come_round_in_the_order_they_were_shown() -> None:
    found = other_wordings(SEARCH, "dated_check_in", "email", "warm")
    shown = [body for _, body in found]
    for first in found[:3]:
        brief = Brief(
            opportunity="o1", kind="dated_check_in", person="p1",
            avoid=tuple(t for t, _ in found), shown=tuple(shown),
        )  # fmt: skip
        draft = compose(SEARCH, brief, TWO_WEEKS_ON)
        assert (draft.template, draft.body) == first
        shown = [*(b for b in shown if b != draft.body), draft.body]


def test_another_wording_tells_another_thing_first() -> None:
    first, second, *_ = other_wordings(SEARCH, "thank_you", "email", "warm", 2)
    told = ("churn reports", "ostgres")
    assert [next(t for t in told if t in body) for _, body in (first, second)] in ([*told], [*told[::-1]])


@pytest.mark.parametrize("kind", ["thank_you", "dated_check_in"])
@pytest.mark.parametrize("channel", ["voicemail", "text", "linkedin_note", "phone"])
def test_who_writes_about_what_is_never_left_out_for_variety(kind: str, channel: DraftChannel) -> None:
    if channel not in channels_for(kind):
        return
    for _, body in other_wordings(SEARCH, kind, channel, "warm", 4):
        assert "Sam Poe" in body and "Dana" in body
        assert "Data Analyst" in body or channel == "linkedin_note"


def test_shorter_and_shorter_ends_with_the_same_text() -> None:
    shown: tuple[str, ...] = (
        compose(SEARCH, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING).body,
    )
    template = compose(SEARCH, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING).template
    for _ in range(6):
        brief = Brief(
            opportunity="o1",
            kind="thank_you",
            person="p1",
            shorter=True,
            keep=template,
            avoid=(template,),
            shown=shown,
        )
        draft = compose(SEARCH, brief, THAT_EVENING)
        template, shown = draft.template, (*shown, draft.body)
    lengths = [len(text.split()) for text in shown]
    assert lengths == sorted(lengths, reverse=True) and lengths[-1] == lengths[-2] < lengths[0] / 2
    assert shown[-1] == shown[-2]
