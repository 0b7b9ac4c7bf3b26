"""Which test proves each of the 114 rules of the founding articles: file (below `tests`) and test, by the rule's number."""

_STORY, _TIME, _EVENTS = "coach/test_stories_interviews", "coach/test_as_time_goes_by", "coach/test_events"
_OTHERS, _LATE = "coach/test_stories_others", "coach/test_late_and_rare"
_DATES, _MANNER, _COUNT = (
    "coach/test_rules_of_time",
    "coach/test_rules_of_manner",
    "coach/test_rules_of_number",
)
_WINDOWS, _RESTRAINT, _VERDICTS = "coach/test_windows", "coach/test_restraint", "coach/test_verdicts"
_ASKED, _LINT, _COMPOSE = "wording/test_what_the_articles_ask", "wording/test_lint", "wording/test_compose"
_SERIES, _CHANNELS, _CHECKS = "wording/test_series", "wording/test_channels", "wording/test_check_ins"

_TO_THE_END = f"{_TIME}::test_silence_step_by_step_to_a_dignified_end"
_PLANNED = f"{_STORY}::test_interview_tomorrow_with_a_date_promised"
_REASON = f"{_ASKED}::test_every_step_of_a_long_wait_says_why_and_by_which_rule"
_THANKS = f"{_ASKED}::test_every_thank_you_thanks_and_looks_ahead"
_SAME_DAY = f"{_WINDOWS}::test_right_after_the_interview"
_JOGGER = "wording/test_jogger::test_role_and_day_are_in_every_message"
_MANY = "wording/test_jogger::test_a_public_advert_brings_many_unless_told_otherwise"
_INTEREST = f"{_CHECKS}::test_day_and_interest_are_in_every_wording"
_ANGLES = f"{_SERIES}::test_an_angle_of_the_last_two_messages_is_not_taken_again"
_PROOF = f"{_SERIES}::test_a_proof_goes_to_one_panel_member_only"
_PHONE = f"{_CHANNELS}::test_phone_scripts_ask_whether_it_is_a_good_moment_and_tell_what_to_note"
_SPECIFIC = f"{_LINT}::test_a_thank_you_that_could_go_to_anybody_is_told_so"
_HARM = f"{_LINT}::test_what_does_harm_is_found"
_LENGTH = "wording/test_matrix::test_every_draft_can_be_sent"
_LOOK_BACK = "handlers/test_debrief_whole::test_each_sentence_goes_where_it_belongs"
_VOICE = "wording/test_voice::test_the_voice_we_want_passes"
_ADDENDUM = f"{_STORY}::test_forgot_something_before_and_after_the_thank_you"
_FOLDED = f"{_COMPOSE}::test_a_folded_addendum_and_idea_come_with_the_thank_you"
_WORST = "coach/test_guard_properties::test_findings_come_worst_first_and_the_worst_wins"
_WEEKLY = f"{_RESTRAINT}::test_the_weekly_word_about_other_conversations"
_LIGHT = f"{_TIME}::test_a_friendly_line_in_a_long_process_only"
_PANEL = f"{_RESTRAINT}::test_panel_thank_yous_are_one_step"
_DELAY = f"{_WINDOWS}::test_after_a_delay_of_18_february"
_BALANCE = f"{_VERDICTS}::test_the_balance_tips_where_the_caps_do"

TESTED_BY: dict[int, str] = {
    1: _PLANNED, 2: f"{_COMPOSE}::test_a_draft_carries_all_that_a_nudge_needs", 3: _REASON, 4: _SAME_DAY, 5: _THANKS,
    6: "coach/test_guard_details::test_too_quiet_after_a_date_and_without_one", 7: _THANKS,
    8: "wording/test_catalogue::test_ids_are_unique_and_kinds_are_listed_e_mail_first",
    9: "handlers/test_detail::test_the_answer_makes_the_draft_personal",
    10: "wording/test_catalogue::test_check_ins_bring_different_angles", 11: f"{_ASKED}::test_nothing_is_promised",
    12: _TO_THE_END, 13: _WORST, 14: f"{_TIME}::test_muted_means_muted", 15: _MANY, 16: _INTEREST, 17: _LIGHT, 18: _LIGHT,
    19: f"{_COUNT}::test_r2e_between_light_touches", 20: "coach/test_page::test_each_kind_has_a_file_that_opens_with_its_purpose",
    21: f"{_WINDOWS}::test_an_application_of_10_february", 22: _REASON,
    23: "wording/test_catalogue::test_check_ins_bring_different_angles",
    24: f"{_SERIES}::test_what_one_person_said_goes_to_that_person", 25: _REASON, 26: _PHONE, 27: _LOOK_BACK, 28: _PROOF,
    29: _ADDENDUM, 30: _SPECIFIC, 31: _HARM, 32: f"{_LATE}::test_a_question_whose_time_went_by_is_planned_once",
    33: _TO_THE_END, 34: f"{_COMPOSE}::test_a_dated_check_in_without_a_date_asks_openly",
    35: f"{_COMPOSE}::test_a_thank_you_asks_about_timing_only_when_no_date_is_known",
    36: f"{_TIME}::test_what_comes_next_for_one_company", 37: f"{_DATES}::test_r5b_without_a_date",
    38: f"{_ASKED}::test_who_skips_the_thank_you_hears_one_gentle_word",
    39: "coach/test_what_instead::test_a_message_to_nobody_in_particular_is_to_the_usual_person", 40: _BALANCE, 41: _PLANNED,
    42: _SAME_DAY, 43: _SPECIFIC, 44: f"{_RESTRAINT}::test_what_was_said_today_counts_and_urgent_things_always_go",
    45: _LENGTH, 46: _LOOK_BACK, 47: "wording/test_factcheck::test_what_is_new_is_named",
    48: "wording/test_answers_and_offers::test_what_is_liked_for_oneself_is_not_told_as_their_culture",
    49: f"{_WINDOWS}::test_after_a_date", 50: "coach/test_promises::test_when_the_work_begins_is_no_promise",
    51: "coach/test_promises::test_table", 52: f"{_WINDOWS}::test_after_a_date", 53: f"{_MANNER}::test_r14_the_words",
    54: _LENGTH, 55: _PHONE, 56: f"{_EVENTS}::test_each_delay_waits_longer", 57: _DELAY,
    58: f"{_STORY}::test_decision_by_the_end_of_the_week_is_asked_about_on_monday", 59: f"{_MANNER}::test_r14_the_words",
    60: f"{_WINDOWS}::test_undated_by_sector", 61: "coach/test_in_time::test_the_second_note_in_the_slow_lane_waits_forty_days",
    62: _WEEKLY, 63: f"{_TIME}::test_the_pace", 64: _DELAY,
    65: "coach/test_people_and_days::test_who_was_written_to_is_waited_for", 66: f"{_OTHERS}::test_an_agency_in_between",
    67: _HARM, 68: _TO_THE_END, 69: _PLANNED,
    70: f"{_TIME}::test_was_it_sent_is_asked_next_morning_and_again_and_then_no_more", 71: _WORST,
    72: f"{_OTHERS}::test_the_same_question_every_day", 73: _ANGLES, 74: _VOICE, 75: _PLANNED, 76: _REASON, 77: _JOGGER,
    78: f"{_TIME}::test_the_day_after_an_event", 79: "wording/test_catalogue::test_check_ins_bring_different_angles",
    80: f"{_EVENTS}::test_low_interest_offers_a_goodbye_in_place_of_the_check_in", 81: _LOOK_BACK,
    82: f"{_TIME}::test_an_idea_goes_alone_only_where_their_date_is_more_than_two_business_days_off",
    83: f"{_COMPOSE}::test_ideas_become_a_list_and_the_call_has_the_offered_times", 84: _ANGLES,
    85: f"{_EVENTS}::test_a_reply_after_the_date_without_a_new_one_starts_the_wait_anew", 86: _TO_THE_END,
    87: f"{_RESTRAINT}::test_three_lively_conversations_need_no_word", 88: _WEEKLY, 89: _PHONE,
    90: f"{_VERDICTS}::test_after_thanks_without_a_date_three_days_are_left",
    91: _REASON, 92: _INTEREST, 93: _MANY, 94: _VOICE, 95: _VOICE, 96: f"{_CHANNELS}::test_the_channel_decides_where_it_goes",
    97: f"{_COMPOSE}::test_no_detail_gives_three_sentences_at_once_and_the_question_that_would_help", 98: _PANEL,
    99: f"{_LINT}::test_every_finding_helps_in_a_full_sentence", 100: f"{_MANNER}::test_r14_the_words", 101: _PROOF,
    102: f"{_COMPOSE}::test_a_draft_carries_all_that_a_nudge_needs",
    103: f"{_COMPOSE}::test_the_tone_fits_country_and_field", 104: f"{_OTHERS}::test_a_rejection_ends_the_plan_kindly",
    105: _SAME_DAY, 106: _THANKS, 107: _THANKS, 108: f"{_ASKED}::test_the_look_back_says_that_everyone_forgets_something",
    109: f"{_ASKED}::test_the_look_back_says_that_everyone_forgets_something", 110: _ADDENDUM,
    111: "wording/test_answers_and_offers::test_a_stumble_is_never_named_as_one", 112: f"{_ASKED}::test_nothing_is_promised",
    113: _REASON, 114: _FOLDED,
}  # fmt: skip
