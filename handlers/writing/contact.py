"""Before writing: verdict, reason, the better date, and what to do instead; sending anyway is one tap away."""

from dataclasses import replace

from coach import lazy_re as re
from coach.guard import Intended, judge
from coach.model import Opportunity, Verdict
from handlers.conversation import Conversation
from handlers.news import connected, wishes
from handlers.reading import find, which_one
from handlers.turn import Turn
from handlers.writing import contact_taps, free_drafts, strangers, thanks_ahead, wrote
from handlers.writing.advice import advised
from handlers.writing.intention import intended
from handlers.writing.meant_channel import crosses_a_line
from handlers.writing.sent_kinds import kind_in
from handlers.writing.steps import thanks_owed_at

NOBODY = 'Whom do you want to write to? For example "/contact Acme" or "can I write to Dana again?".'
TOO_MUCH = (
    (
        re.compile(r"\btoo late\b|\bi (?:\w+ )?(?:miss(?:ed)?|forg[eo]t(?:ten)?)\b", re.I),
        "No, it is not too late.",
    ),
    (re.compile(r"\btoo (?:early|soon)\b", re.I), "No, it is not too early."),
    (re.compile(r"\btoo (?:much|pushy|often)\b", re.I), "No, it is not too much."),
    (
        re.compile(
            r"^(?!.*\b(?:not to|if i (?:don'?t|do not|didn'?t)|without|never)\b).*"
            r"(?:\b(?:is|isn'?t|would|wouldn'?t|does|will)(?: [\w'-]+){0,6}? "
            r"(?:weird|strange|odd|rude|pushy|bad|wrong|silly|stupid|unprofessional|awkward|desperate|"
            r"annoying|impolite|cheeky|inappropriate|unusual|over the top)\b|"
            r"\b(?:hurt|harm|bother|annoy|offend|look bad)\b)",
            re.I,
        ),
        "Not at all; it is a good day for it.",
    ),
)
"""Asked so, a yes would say the opposite."""

THEIR_GIFT = re.compile(
    r"\b(?:they|she|he|[A-Z]\w+) (?:\w+ )?(?:sent|gave|brought|offered|mailed) (?:me|us)\b", re.I
)
ASKS = re.compile(r"\W*(?:is|would) (?:an? )?\w+ to \w+ (?:be )?(?:ok|okay|fine|alright|all right)\b", re.I)
"""A way that is only asked about is no wish of theirs."""
AFTERWARDS = re.compile(r"\bshould i have\b", re.I)


def begin(turn: Turn) -> Turn:
    turn = _where_thanks_are_owed(strangers.at_the_only_company(turn))
    return which_one.settled(turn, "contact", judged, NOBODY, open_only=False)


def gift(turn: Turn) -> Turn | None:
    """ "Should I bring them a tray of muffins?": whatever else such words could ask."""
    if AFTERWARDS.search(turn.text) or not turn.search.opportunities or "?" not in turn.text:
        return None
    if crosses_a_line(turn) != "gift":
        return None
    mine = re.search(r"\b(?:i|me|my)\b", turn.text, re.I) and not THEIR_GIFT.search(turn.text)
    return begin(turn) if mine and find.opportunity(turn, open_only=False).one is not None else None


def _where_thanks_are_owed(turn: Turn) -> Turn:
    """ "Can I still thank them?", whatever company was spoken of last."""
    named = turn.opportunity or turn.read.company or find.people(turn)
    if named or kind_in(turn.text) != "thank_you":
        return turn
    owing = thanks_owed_at(turn.search, turn.now)
    return turn.about(owing.pop()) if len(owing) == 1 else turn


def judged(turn: Turn) -> Turn:
    company = turn.company
    turn = connected.settled(strangers.named_alone(turn, company), company)
    met = tuple(p.id for p in find.people_there(turn, company)) or tuple(filter(None, (company.primary,)))
    if not ASKS.match(turn.text):
        turn = turn.to(wishes.channels(turn.search, turn.text, met))
    meant = intended(turn, company)
    if (early := thanks_ahead.wait(turn, company, meant)) is not None:
        return early
    verdict = judge(turn.search, meant, turn.now)
    if verdict.severity == "fine":
        return _fine(turn, company, meant, verdict)
    return advised(turn, company, meant, verdict)


def _fine(turn: Turn, company: Opportunity, meant: Intended, verdict: Verdict) -> Turn:
    draft = None
    if not meant.text:
        draft = free_drafts.free(turn, company.id, meant.kind, meant.person, verdict.angle, meant.channel)
    asked = (said for pattern, said in TOO_MUCH if pattern.search(turn.text))
    yes = "Yes, a good time to call." if meant.channel == "phone" else next(asked, "Yes, good day for it.")
    text = " ".join((yes, *(f.why for f in verdict.findings[:1])))
    sent = replace(wrote.sent_it(company.id, meant.person, meant.kind, meant.channel), style="primary")
    return turn.say(text, *free_drafts.rows(turn.search, draft, sent), verdict=verdict, draft=draft)


CONVERSATION = Conversation(
    name="contact",
    summary="ask before you write",
    intents=("ask_if_ok",),
    begin=begin,
    taps={
        "any": contact_taps.anyway, "wrote": wrote.tap, "inst": contact_taps.instead, "angle": contact_taps.angle,
        "nevermind": contact_taps.never_mind,
    },
)  # fmt: skip
