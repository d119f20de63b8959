"""Words for what people do to each other while somebody waits for an answer."""

from __future__ import annotations

LISTED = {
    "REPLY": (
        "reply respond answer react get_back write_back come_back call_back ring_back phone_back revert acknowledge get_in_touch "
        "be_in_touch contact call phone ring email e-mail inform update notify tell let_me_know let_us_know confirm follow_up write message "
        "text keep_me_posted keep_me_informed keep_me_updated keep_me_in_the_loop communicate return inform_me reach_out keep_in_touch "
        "got_back hear_back give_feedback send report_back touch_base pick_up get_round_to get_around_to"
    ),
    "HEAR": "hear receive get obtain hear_from hear_back expect",
    "DECIDE": (
        "decide choose pick select hire make_up_your_mind make_up_your_minds make_a_decision come_to_a_decision reach_a_decision made_a_decision "
        "conclude settle finalise finalize commit sign approve make_a_choice make_your_choice employ recruit take_me_on offer accept_me "
        "come_to_a_conclusion shortlist appoint promote appointing made_up_your_mind made_up_your_minds reached_a_decision made_your_decision made_your_choice go_with "
        "make_me_an_offer reject invite"
    ),
    "ACT": (
        "decide act move hurry rush proceed process prioritise prioritize review consider reconsider read check look_at look_into forward "
        "escalate explain clarify arrange schedule organise organize set_up sort fix resolve handle deal_with push speed_up expedite "
        "fast-track fast_track prepare provide issue grant approve expect note remember treat respect honour honor stick_to keep show give "
        "put make_sure ensure see_to_it bear_in_mind keep_in_mind remind think take_into_account take_into_consideration reserve hold save"
    ),
    "IGNORE": (
        "ignore forget neglect overlook ghost disregard vanish disappear stall delay dodge avoid drag abandon snub fob_off brush_off "
        "string_along stringing_me_along blow_off mislay misplace leave_hanging leave_me_hanging left_me_hanging left_hanging leave_me_in_the_dark left_me_in_the_dark "
        "left_in_the_dark keep_me_waiting kept_me_waiting keep_waiting kept_waiting kept_in_the_dark keep_me_in_the_dark kept_me_in_the_dark "
        "keeping_me_waiting keeping_me_in_the_dark leaving_me_hanging leaving_me_in_the_dark kept_us_waiting go_silent gone_silent went_silent go_quiet "
        "gone_quiet went_quiet going_quiet give_me_the_runaround giving_me_the_runaround cold_shoulder silent_treatment lead_me_on led_me_on "
        "leading_me_on let_me_down let_down lost_track_of lose_track_of lost_sight_of mess_me_around messing_me_around messed_me_about mess_about waste wasted "
        "drop_the_ball dropped_the_ball break_your_promise broke_your_promise broken_your_promise broke_your_word break_your_word go_back_on went_back_on gone_back_on "
        "leave_me_guessing left_me_guessing keep_me_guessing kept_me_guessing leave_me_wondering left_me_wondering leave_me_out left_me_out put_me_off putting_me_off "
        "drag_your_feet dragging_your_feet drag_its_feet turn_your_back turned_your_back write_me_off written_me_off shut_me_out left_me_on_read leaving_me_on_read "
        "left_me_waiting leave_me_waiting leaving_me_waiting left_to_wait stood_me_up stand_me_up left_me_standing string_me_along strung_me_along passed_me_over pass_me_over overlooked passed_over "
        "cut_me_off cut_me_loose drop_me dropped_me "
    ),
    "FAIL": "fail refuse decline bother manage care neglect omit forget hesitate deign trouble plan intend get_round get_around find_time find_the_time",
    "WAIT": (
        "wait await sit_around hold_on stand_by hang_on hang_around refresh check_my_inbox checking_my_inbox check_my_phone checking_my_phone "
        "check_my_email check_my_emails checking_my_emails checking_my_email stare_at_my_phone staring_at_my_phone stare_at_my_inbox staring_at_my_inbox "
        "sit_by_the_phone sitting_by_the_phone sit_on_my_hands sitting_on_my_hands linger limbo in_limbo hold_out hang_in"
    ),
    "CONTACTED": (
        "call telephone email e-mail write phone ring message text contact chase try ask reach_out follow_up remind leave_a_message left_a_message "
        "left_messages left_voicemails left_a_voicemail knock_on attempt enquire inquire nudge ping"
    ),
    "WANT": "want need require expect demand insist_on insist deserve await must_have have_a_right_to am_entitled_to would_like request call_for",
    "NEED": (
        "need require demand insist insist_on must_have deserve have_a_right_to have_the_right_to entitled_to am_owed be_owed "
        "have_to_have have_to_get have_to_know must_know need_to_know need_to_hear have_to_hear must_hear must_get must_insist "
        "need_to_get need_to_have need_to_receive must_receive have_got_to_know"
    ),
    "HURRY": (
        "hurry hurry_up rush speed_up expedite fast-track fast_track quicken accelerate get_a_move_on move_fast move_quickly act_fast act_quickly "
        "act_now decide_quickly decide_soon decide_now make_haste step_on_it get_cracking be_quick quick_decision fast_decision"
    ),
    "QUICK": (
        "urgent asap immediate prompt swift speedy hastily pronto instantly at_once straight_away right_away right_now straightaway promptly "
        "without_delay without_further_delay as_soon_as_possible as_quickly_as_possible as_fast_as_possible sooner faster quicker "
        "the_sooner at_the_earliest at_the_soonest at_the_latest by_return earliest this_minute this_instant shortly now soonest stat no_later first_thing as_early_as_possible "
        "as_soon_as_you_can priority overnight rapid fast same-day without_hesitation sharpish"
    ),
    "LEAVE": (
        "accept take sign withdraw look_elsewhere go_elsewhere move_on go_with walk_away walk pull_out back_out drop_out say_yes say_no decline "
        "choose go_for commit apply_elsewhere turn_elsewhere sign_elsewhere cancel assume consider join give_up have_no_choice be_forced_to "
        "turn_you_down be_gone be_off_the_market off_the_market step_back take_my withdraw_my pull_my reconsider_my"
    ),
    "PESTER": (
        "bother disturb trouble pester nag bug annoy hassle harass badger spam bombard chase pressure pressurise pressurize hound "
        "intrude impose interrupt inconvenience bore burden overwhelm stalk bug_you waste_your_time take_up_your_time "
        "taking_up_your_time steal_your_time take_your_time clog fill_your_inbox flood"
    ),
    "JOIN": (
        "start begin join come_aboard come_on_board be_on_board get_started settle_in take_over move_in work_together start_work work_with_you work_for_you "
        "work_under_you work_alongside arrive report_for_duty am_in am_hired get_the_job am_part be_part get_on_board am_on_board are_colleagues "
        "become_colleagues sit_at_my_desk have_my_desk onboard work_here am_on_the_team get_to_work"
    ),
    "QUIT": (
        "resign give_notice given_notice gave_notice hand_in_my_notice handed_in_my_notice quit give_in_my_notice gave_in_my_notice "
        "leave_my_job left_my_job sign_a_lease signed_a_lease rent_a_flat rented_a_flat rent_an_apartment rented_an_apartment "
        "book_a_flat look_for_a_flat looking_for_a_flat looking_at_flats looking_for_flats looking_for_an_apartment looking_at_apartments flat-hunting "
        "apartment_hunting house-hunting house_hunting buy_a_car bought_a_car cleared_my_calendar celebrate celebrated update_my_linkedin "
        "updated_my_linkedin popped_the_champagne turned_down_other turned_down_all turned_down_the_other turn_down_other stopped_applying "
        "stopped_looking cancelled_my_other cancelled_all cancelled_other bought_a_suit bought_new_clothes packed_my_bags packing_my_bags handed_in_notice"
    ),
    "BEG": (
        "beg implore plead pray beseech entreat desperate despair grovel on_my_knees hope_against_hope bend_the_rules pull_some_strings pull_strings "
        "make_an_exception put_in_a_word put_in_a_good_word have_mercy have_a_heart take_pity throw_me_a_bone cut_me_some_slack do_me_a_favour do_me_a_favor "
        "do_me_this_favour do_me_this_favor give_me_a_break help_me_out begging crying_out"
    ),
    "OUTDO": (
        "outperform outshine outclass outdo exceed surpass beat trump put_to_shame puts_to_shame blow_away blow_out_of_the_water run_rings_around "
        "run_circles_around tower_above stand_out_from come_close compare match measure_up hold_a_candle rival top compete outrank "
        "leave_in_the_dust wipe_the_floor_with eclipse"
    ),
    "ACED": "ace nail crush rock smash slay kill knock_it_out_of_the_park hit_it_out_of_the_park knocked_it_out_of_the_park sail_through blow_them_away own",
}
