"""Words for what is talked about: answers, the job, money and perks, the process, the old employer."""

from __future__ import annotations

LISTED = {
    "ANSWER": (
        "reply response answer decision feedback word news update acknowledgement acknowledgment confirmation verdict result outcome reaction message "
        "yes_or_no yes_or_a_no yes explanation status contract timeline green_light signal clarity information final_word callback call-back "
        "call offer peep clue indication hint reasons reason closure date callback communication e-mail email line invitation rejection certainty "
        "written_offer job_offer status_update a_straight_answer straight_answer acceptance commitment deadline"
    ),
    "JOB": "job role position post vacancy opening opportunity work employment place spot offer career",
    "PROCESS": (
        "process interview interviews procedure application recruitment hiring selection test assignment exercise task questions conversation "
        "communication treatment handling wait delay experience meeting call session panel assessment questionnaire round rounds "
        "salary offer feedback timeline interviewer approach puzzle brainteaser homework case_study take-home decision reception "
        "behaviour behavior attitude reply answer response office equipment website product interface building job_ad job_advert advert advertisement"
    ),
    "SILENCE": "silence radio_silence crickets black_hole void limbo dead_air deafening ghosting ghosted stonewalled stonewalling",
    "LACK": (
        "lack silence failure slowness inaction indecision indifference hesitation disinterest neglect unwillingness inability carelessness "
        "rudeness delay delays forgetfulness excuses absence ignorance disrespect incompetence empty_promises broken_promises false_promises "
        "tardiness lateness radio_silence attitude treatment tactics games mistake loss error"
    ),
    "PAY": (
        "salary pay wage wages compensation bonus bonuses raise rise pay_rise pay_raise holiday holidays vacation perk perks benefit benefits pension overtime "
        "days_off time_off remote_work work_from_home working_from_home home_office lunch company_car company_phone budget package remuneration stock_options equity sick_days "
        "hours working_hours gym parking free_food free_lunch insurance health_insurance dental promotion promoted promotions relocation signing_bonus commission earn salary_range "
        "pay_range salary_band weekends_off tips discount four-day_week flexitime flexible_hours annual_leave holiday_entitlement paid_leave sabbatical expenses allowance per_diem"
    ),
    "CAREER": (
        "career cv resume résumé profile portfolio future skills experience development growth commute visa finances family personal_growth "
        "own_business pension reputation linkedin ambitions dream dreams goals needs situation schedule lifestyle life promotion network horizons"
    ),
    "OLD": "old former previous last current present ex past ex-",
    "EX": "ex-boss ex-employer ex-manager ex-colleagues ex-company",
    "EMPLOYER": "outfit shop crew gig plant garage lab bosses foreman chef owner boss manager employer company job team colleagues colleague workplace firm school supervisor office place coworkers co-workers leadership management director department hospital clinic practice restaurant agency",
    "HATE": (
        "gong_show useless shambles hate loathe despise detest can_not_stand could_not_stand can_not_bear could_not_bear bully bullied exploit exploited underpaid overworked micromanage "
        "micromanaged mistreat mistreated harassed screamed screaming shouted treated_me treat_me treated_us backstabbing stabbed idiot "
        "idiots moron morons jerk incompetent clueless nightmare hell toxic horrible awful terrible dreadful sinking_ship control_freak treated dead-end dead_end "
        "going_nowhere lazy dishonest liar lied cheated stole impossible_to_work_with good_riddance unbearable psycho psychopath tyrant "
        "narcissist narcissistic drama gossip slave slaves boring bored stuck dysfunctional chaos chaotic abusive stupid"
    ),
    "LAST": "last final ultimate only one_last one_final",
    "CHANCE": "chance warning notice reminder attempt call offer",
    "THREAT": (
        "glassdoor a_review bad_review honest_review lawyer solicitor attorney legal complaint social_media linkedin_post tribunal union sue ombudsman works_council ceo "
        "your_boss your_manager your_superior your_superiors supervisor press journalist reputation word_of_mouth legal_action consequences"
    ),
    "RIVALS": (
        "another_offer other_offer other_offers another_company other_companies other_firms other_employers another_employer another_firm competing_offer competing_offers second_offer two_offers three_offers "
        "two_other_offers two_other_companies three_other_companies several_offers several_companies many_companies several_other_companies several_other_offers other_options other_opportunities "
        "other_recruiters recruiters headhunters your_competitor your_competitors competitor competitors your_rivals elsewhere somewhere_else other_interviews another_interview offers several_firms "
        "rival alternatives alternative_offer alternative_offers better_offer better_offers plenty_of_offers counteroffer counter-offer other_places someone_else somebody_else other_plans another_school another_hospital other_schools other_hospitals"
    ),
    "MINE": "desk laptop badge office parking team colleagues boss manager coworkers co-workers first_day first_week workplace chair keys uniform locker contract login onboarding start_date business_cards teammates workmates job role pupils students patients customers clients",
}
