"""Truth: open slots, the wrong name or company, an offer that does not exist, a past date as the future (rule book 4.7)."""

from collections.abc import Iterator
from datetime import date

from coach import lazy_re as re
from coach.wording.advice import Advice
from coach.wording.lint.letter import Letter
from coach.wording.scene import THANKS
from coach.wording.when import day_in

_SLOT = re.compile(
    r"\{[^{}\n]{0,40}\}|\[(?:[A-Z][\w' ]{0,30}|your [^\]]{0,30}|name|company|role|date)\]|"
    r"<(?:name|company|role|date)>|"
    r"\b(?:XXX+|TODO|TBD|lorem ipsum)\b"
)
_GREETED = re.compile(
    r"\A\s*(?:hi|hello|hey|dear)\s+((?:(?:dr|prof|mr|mrs|ms|mx)\.?\s+)?[^\W\d_][\w'-]*(?:\s+[A-Z][\w'-]*)?)",
    re.IGNORECASE,
)
_NO_NAME = frozenset({"there", "all", "team", "everyone", "hiring", "sir", "madam", "both", "again"})
_OFFER = re.compile(
    r"\b(?:an?other|other|several|competing|two|an?) (?:job )?offers?\b(?! (?:from you|to))", re.IGNORECASE
)


def check(letter: Letter) -> Iterator[Advice]:
    yield from _slots(letter)
    yield from _name(letter)
    yield from _company(letter)
    yield from _offer(letter)
    yield from _dates(letter)
    yield from _detail(letter)


def _slots(letter: Letter) -> Iterator[Advice]:
    found = _SLOT.search(f"{letter.subject or ''}\n{letter.text}")
    if found:
        yield Advice(
            rule="slot",
            severity="stop",
            sentence="A blank is still open in it. Fill it in or take the sentence out.",
            phrase=found[0],
        )


def _name(letter: Letter) -> Iterator[Advice]:
    greeted = _GREETED.match(letter.text)
    if letter.person is None or greeted is None:
        return
    words = {w.strip(".").lower() for w in greeted[1].split()}
    person = letter.person
    right = {w.strip(".").lower() for w in f"{person.name} {person.address_as or ''}".split()}
    if not words & (right | _NO_NAME) and person.name.strip():
        sentence = f"It greets {greeted[1]}, but goes to {person.name}."
        yield Advice(rule="wrong_name", severity="stop", sentence=sentence, phrase=greeted[1])


def _company(letter: Letter) -> Iterator[Advice]:
    """Another company of the user's, in a letter that is not about it."""
    if letter.search is None or letter.opportunity is None:
        return
    here = letter.opportunity.company
    known = (letter.opportunity.why_this_role, *letter.opportunity.news, *letter.opportunity.strengths)
    told = " ".join(filter(None, known))
    for other in {o.company for o in letter.search.opportunities if len(o.company) > 2} - {here}:
        named = rf"(?<!\w){re.escape(other)}(?!\w)"
        if other not in here and re.search(named, letter.text) and not re.search(named, told):
            says = f"It names {other}, but goes to {here}. If that is a copy from another letter, change it."
            yield Advice(rule="other_company", severity="stop", sentence=says, phrase=other)


def _offer(letter: Letter) -> Iterator[Advice]:
    found = _OFFER.search(letter.text)
    if (
        found
        and letter.search is not None
        and not letter.holds_offer
        and letter.kind != "offer_acknowledgement"
    ):
        sentence = "I know of no offer. If there is one, tell me and I'll word it; if not, leave it out: it comes back to you."
        yield Advice(rule="bluff", severity="stop", sentence=sentence, phrase=found[0])


_MONTHS = {
    m: n
    for n, m in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1
    )
}
_DAY = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?([A-Z][a-z]{2,8})|([A-Z][a-z]{2,8}) (\d{1,2})(?:st|nd|rd|th)?)\b"
)
_AHEAD = re.compile(
    r"\b(?:by|before|until|will|forward to|no later than|available from)\b(?: [\w,]+){0,4} ?$", re.IGNORECASE
)
_PAST = re.compile(
    r"\b(?:was|were|had|met|spoke|talked|applied|passed|came|went|hoped|planned|expected|noted)\b",
    re.IGNORECASE,
)


def _dates(letter: Letter) -> Iterator[Advice]:
    if letter.now is None:
        return
    zone = letter.search.zone_of(letter.opportunity) if letter.search and letter.opportunity else "UTC"
    today = day_in(zone, letter.now)
    for sentence in re.split(r"(?<=[.!?])\s+", letter.core):
        named = _DAY.search(sentence)
        day = _past_day(named, today) if named else None
        if named and day and _AHEAD.search(sentence[: named.start()]) and not _PAST.search(sentence):
            advice = f"{named[0]} has passed; this sounds as if it were still ahead."
            yield Advice(rule="past_date", severity="caution", sentence=advice, phrase=named[0])


def _past_day(named: re.Match[str], today: date) -> date | None:
    """The day, when it lies in the last half year."""
    number, month = int(named[1] or named[4]), _MONTHS.get((named[2] or named[3])[:3].lower())
    if month is None:
        return None
    try:
        days = [date(year, month, number) for year in (today.year, today.year - 1)]
    except ValueError:
        return None
    return next((d for d in days if 0 < (today - d).days < 183), None)


def _detail(letter: Letter) -> Iterator[Advice]:
    """A thank-you that could go to anybody (rule book 4.7: at least one specific detail)."""
    if (
        letter.kind not in THANKS
        or letter.search is None
        or letter.opportunity is None
        or letter.channel != "email"
    ):
        return
    words = {w[:5] for w in re.findall(r"[a-zäöüß]{4,}", letter.core.lower())}
    told = " ".join(_told(letter)).lower()
    details = {w[:5] for w in re.findall(r"[a-zäöüß]{5,}", told)}
    if (details and not words & details) or len(letter.core.split()) < 12:
        sentence = "It could go to anybody. One thing you talked about makes it yours."
        yield Advice(rule="no_detail", severity="caution", sentence=sentence)


def _told(letter: Letter) -> Iterator[str]:
    if letter.search is None or letter.opportunity is None:
        return
    for meeting in letter.search.interviews_of(letter.opportunity.id):
        if d := meeting.debrief:
            yield from (*d.topics, *d.experience, *(text for _, text in d.per_person))
            yield from filter(None, (d.problem, d.idea, d.forgot, d.culture, d.impact, d.memorable))
    yield from filter(None, (letter.opportunity.why_this_role, *letter.opportunity.strengths))
