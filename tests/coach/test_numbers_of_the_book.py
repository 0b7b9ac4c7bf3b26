"""The numbers of the rule book (0.4, 2.1, 2.8, 3.2), copied from it line by line: one changed by one fails here, whatever else would notice."""

from datetime import time, timedelta

import pytest

from coach.facts import sectors
from coach.model.opportunity import Sector
from coach.nudges import (
    check_ins,
    event_follow_up,
    hold_check_in,
    light_touch,
    long_tail,
    offer_acknowledgement,
    offer_decision,
    pipeline,
    recruiter_debrief,
    rejection_reply,
    reply_due,
)
from coach.plan import merging
from coach.settings import DEFAULTS

HOURS = timedelta(hours=1)
SETTINGS = {
    "thank_you_after": 2 * HOURS, "thank_you_after_hurried": HOURS, "thank_you_before": time(20, 30), "thank_you_latest": 48 * HOURS, "thank_you_late_until": 5,
    "debrief_earliest": HOURS / 4, "debrief_after": HOURS / 2, "debrief_latest": 48 * HOURS, "debrief_without_time": time(17, 30), "thank_you_without_time": time(18),
    "prepare_evening": time(18), "prepare_before": 2 * HOURS, "morning": time(8), "pace": "prompt", "dated_latest": 5,
    "gap_status": 5, "gap_status_caution": 3, "gap_any": 3, "gap_any_caution": 2, "addendum_after_thanks": 1, "value_add_after_thanks": 2, "status_after_thanks": 3,
    "followups_unanswered_max": 3, "application_unanswered_max": 2, "referrer_gap": 10, "long_tail_after": 20, "long_tail_again": 40, "after_out_of_office": 2,
    "week_window": 5, "week_fine": 2, "week_stop": 4, "status_week_fine": 1, "status_week_stop": 3, "month_window": 20, "month_fine": 4, "month_stop": 6,
    "call_gap": 5, "call_gap_caution": 3, "light_gap": 10, "light_gap_caution": 5, "light_ideal": 12, "long_tail_gap": 20, "long_tail_gap_caution": 10,
    "keep_in_touch": 60, "keep_in_touch_caution": 40, "silent_calls_day": 3, "silent_calls_caution": 3, "silent_calls_stop": 4,
    "email_window": (time(7), time(20)), "email_preferred": (time(8, 30), time(11, 30)), "thank_you_until": time(22),
    "call_mornings": (time(9, 30), time(11, 30)), "call_afternoons": (time(13, 30), time(16, 30)), "call_monday_from": time(10, 30), "call_friday_until": time(15),
    "call_possible": (time(9), time(17)), "text_window": (time(9), time(18)), "text_possible": (time(8), time(20)), "linkedin_note": 200, "linkedin_invites": 5,
    "similarity_caution": 0.60, "similarity_stop": 0.85, "similarity_days": 60, "nudge_at": time(9), "nudge_evening": time(20), "quiet_from": time(22), "quiet_until": time(7),
    "pipeline_target": 3, "pipeline_waiting": 5, "digest_after": 10,
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(SETTINGS))
def test_constants(name: str) -> None:
    assert getattr(DEFAULTS, name) == SETTINGS[name]


KINDS = {
    "N09 after a delay": ([(w.earliest, w.ideal, w.latest) for w in sectors.AFTER_DELAY], [(5, 7, 10), (5, 10, 15), (5, 15, 20)]),
    "N12 at most": (long_tail.MOST, 2),
    "N13 long process": (light_touch.LONG_PROCESS, 20),
    "N13 rounds": (light_touch.ROUNDS, 2),
    "N13 no word from them": (light_touch.NO_NEWS, 30),
    "N13 near the decision": (light_touch.NEAR_DECISION, 3),
    "N15a after the end": (recruiter_debrief.AFTER, HOURS),
    "N18 earliest": (event_follow_up.EARLIEST, 2 * HOURS),
    "N19 cool off": (rejection_reply.COOL_OFF, 2 * HOURS),
    "N19 latest": (rejection_reply.LATEST, 2),
    "N21 within": (offer_acknowledgement.ACKNOWLEDGE_WITHIN, 24 * HOURS),
    "N22 ask for time, decide": ((offer_decision.ASK_FOR_TIME, offer_decision.DECIDE), (-2, -1)),
    "N22 hard reminder": (offer_decision.HARD_REMINDER, 4 * HOURS),
    "N24 interest": (check_ins.LOW_INTEREST, 2),
    "N25 working hours": (reply_due.WITHIN_HOURS, 4 * HOURS),
    "N26 quiet after the last note": (pipeline.QUIET_AFTER, 10),
    "N29 monthly": (hold_check_in.MONTHLY, 20),
    "merged within, moved by": ((merging.WITHIN, merging.MOVES_BY), (2, 3)),
}  # fmt: skip


@pytest.mark.parametrize("what", sorted(KINDS))
def test_kinds(what: str) -> None:
    ours, books = KINDS[what]
    assert ours == books


SECTORS = {
    "fast": (3, 4, 7), "standard": (5, 7, 10), "tech": (5, 7, 12), "finance": (7, 10, 15), "public": (10, 15, 20), "academia": (10, 15, 20),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(SECTORS))
def test_sectors(name: Sector) -> None:
    after, applied = sectors.AFTER_INTERVIEW[name], sectors.AFTER_APPLICATION[name]
    assert (after.earliest, after.ideal, after.latest) == SECTORS[name]
    assert (applied.earliest, applied.ideal, applied.latest) == (
        (11, 12, 20) if name == "public" else (5, 7, 15)
    )


def test_campus_visit_and_recruiter() -> None:
    visit, recruiter = sectors.CAMPUS_VISIT, sectors.RECRUITER
    assert (visit.earliest, visit.ideal, visit.latest) == (15, 20, 30)
    assert (recruiter.earliest, recruiter.ideal) == (3, 5)
