"""Every nudge kind by name: the one place to add one."""

from coach.model import Nudge
from coach.nudges import (
    addendum,
    application_follow_up,
    ask_timeline,
    capture_gap,
    close_out,
    dated_check_in,
    debrief,
    delay_check_in,
    event_follow_up,
    final_note,
    hold_check_in,
    late_thank_you,
    light_touch,
    long_tail,
    networking_report,
    networking_thanks,
    networking_touch,
    offer_acknowledgement,
    offer_decision,
    offer_notice,
    pipeline,
    recruiter_debrief,
    recruiter_status,
    references_heads_up,
    referral_nudge,
    referral_thanks,
    rejection_reply,
    reply_due,
    second_check_in,
    stay_in_touch,
    thank_you,
    undated_check_in,
    value_add,
)
from coach.nudges.kind import NudgeKind

KINDS: tuple[NudgeKind, ...] = (
    ask_timeline.KIND,
    debrief.KIND,
    thank_you.KIND,
    late_thank_you.KIND,
    addendum.KIND,
    value_add.KIND,
    dated_check_in.KIND,
    undated_check_in.KIND,
    delay_check_in.KIND,
    second_check_in.KIND,
    final_note.KIND,
    long_tail.KIND,
    light_touch.KIND,
    application_follow_up.KIND,
    recruiter_debrief.KIND,
    recruiter_status.KIND,
    networking_thanks.KIND,
    networking_report.KIND,
    networking_touch.KIND,
    referral_thanks.KIND,
    referral_nudge.KIND,
    event_follow_up.KIND,
    rejection_reply.KIND,
    stay_in_touch.KIND,
    offer_acknowledgement.KIND,
    offer_decision.KIND,
    offer_notice.KIND,
    close_out.KIND,
    reply_due.KIND,
    pipeline.KIND,
    capture_gap.KIND,
    references_heads_up.KIND,
    hold_check_in.KIND,
)

CATALOGUE: dict[str, NudgeKind] = {kind.name: kind for kind in KINDS}


def title_of(nudge: Nudge) -> str:
    kind = CATALOGUE.get(nudge.kind)
    return kind.headline if kind else nudge.kind.replace("_", " ").capitalize()
