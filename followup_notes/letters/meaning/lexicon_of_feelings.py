"""Words for feelings, judgements and praise, of oneself and of others."""

from __future__ import annotations

LISTED = {
    "ANGRY": (
        "frustrated annoyed disappointed angry upset furious irritated insulted offended let_down disheartened fed_up sick_of tired_of "
        "sick_and_tired unhappy dissatisfied unimpressed appalled shocked outraged dismayed baffled bewildered exasperated displeased disgusted "
        "hurt bitter puzzled perplexed discouraged deflated aggrieved astonished stunned impatient cross livid mad fuming speechless "
        "disillusioned humiliated cheated betrayed used deceived misled bemused discontented irked peeved miffed resentful losing_patience "
        "losing_my_patience running_out_of_patience lose_patience out_of_patience at_the_end_of_my_tether lost_patience wronged slighted underwhelmed belittled dismissed patronised patronized"
    ),
    "ANGER": (
        "frustrating annoying disappointing irritating insulting infuriating maddening exasperating disheartening discouraging demotivating "
        "frustration annoyance disappointment anger irritation resentment dismay displeasure dissatisfaction exasperation impatience patience "
        "unsettling upsetting humiliating degrading demoralising demoralizing off-putting hurtful galling baffling bewildering"
    ),
    "RUDE": (
        "rude unprofessional impolite disrespectful inconsiderate unacceptable discourteous unfair unjust shameful disgraceful ridiculous "
        "outrageous unreasonable ignorant arrogant cowardly lazy amateurish shabby incompetent incompetence cruel heartless callous "
        "dismissive careless thoughtless tactless unkind dishonest misleading unethical hypocritical pathetic appalling atrocious inexcusable "
        "bad_manners bad_form poor_form poor_manners no_manners disrespect rudeness unworthy inhumane impersonal dehumanising "
        "dehumanizing condescending patronising patronizing sexist racist ageist biased discriminatory discrimination favouritism favoritism "
        "nepotism rigged farce circus joke shambles disgrace insult slap_in_the_face kick_in_the_teeth mess fiasco laughable absurd "
        "insensitive indifferent indifference unheard_of beyond_belief not_on not_okay not_ok poor_show unimpressive subpar beneath_you"
    ),
    "BAD": (
        "slow poor chaotic messy disorganised disorganized confusing boring pointless tricky excessive exhausting tedious endless weird odd "
        "strange cold awkward terrible awful horrible dreadful bad disastrous painful gruelling grueling stressful tiring tiresome lengthy "
        "never-ending drawn-out long-winded cumbersome bureaucratic sloppy opaque unclear vague inefficient ineffective lousy crappy nightmare "
        "joke mess waste_of_time unpleasant uncomfortable intrusive inappropriate irrelevant outdated useless worthless overcomplicated "
        "complicated repetitive dull superficial rushed hostile intimidating interrogation torture ordeal unorganised unorganized "
        "unprepared uninterested disinterested distracted bored rude disappointing frustrating confused toxic silly stupid dumb "
        "nonsense nonsensical unnecessary"
    ),
    "COURTESY": (
        "courtesy decency manners good_manners decent common_decency bare_minimum the_least least_you professionalism common_courtesy "
        "basic_respect some_respect a_little_respect some_transparency transparency backbone guts spine the_grace"
    ),
    "SAD": (
        "anxious desperate devastated heartbroken crushed gutted depressed hopeless helpless miserable worried_sick sleepless nervous_wreck "
        "distraught distressed panicking panic panicky stressed tearful in_tears cried crying broken shattered lonely ashamed "
        "embarrassed mortified losing_hope lose_hope lost_hope losing_sleep lost_sleep lose_sleep in_agony agony tormented paranoid obsessed restless on_edge "
        "on_tenterhooks on_pins_and_needles going_crazy going_mad losing_my_mind lose_my_mind at_my_wits'_end burnt_out burned_out exhausted "
        "suffering demoralised demoralized worthless inadequate unworthy heart-broken sick_with_worry scared terrified frightened "
        "overthinking on_the_edge nerves anxiety depression burnout stress low_point rock_bottom struggling"
    ),
    "POOR": (
        "rent mortgage bills debts debt savings overdraft overdrawn bank_account unemployment dole benefits landlord eviction evicted foreclosure broke "
        "skint penniless bankrupt bankruptcy money cash finances financially income paycheck paycheque pay_cheque living make_ends_meet "
        "keep_the_lights_on food_on_the_table roof_over groceries tuition student_loan student_loans loan loans alimony child_support "
        "pay_off feed my_family medical_bills credit_card nursery_fees childcare"
    ),
    "JOBLESS": (
        "unemployed jobless out_of_work out_of_a_job without_a_job between_jobs laid_off made_redundant redundant fired sacked let_go "
        "no_income no_job job-hunting job_hunting applied_everywhere hundred_applications rejection rejections rejected turned_down"
    ),
    "FAMILY": (
        "wife husband kids children baby daughter son mother father mum mom dad parents family girlfriend boyfriend partner grandmother "
        "grandfather fiancé fiancée spouse marriage divorce pregnant breakup in-laws ex-wife ex-husband separation custody"
    ),
    "ILL": (
        "therapy therapist medication pills surgery diagnosis diagnosed illness sick disease cancer depression anxiety panic_attacks adhd "
        "burnout migraine hospitalised hospitalized insomnia rehab disorder breakdown chronic my_health health_problems health_issues"
    ),
    "SUPER": (
        "best greatest strongest finest top smartest perfect ideal unbeatable unmatched unrivalled unrivaled unparalleled exceptional outstanding "
        "extraordinary brilliant genius rockstar ninja guru superstar legend gifted exceptionally one_of_a_kind number_one "
        "unstoppable irreplaceable incomparable superior unequalled unequaled world-class flawless peerless invaluable indispensable "
        "one_in_a_million cut_above second_to_none rock_star obvious_choice no-brainer natural_choice only_choice right_choice phenomenal "
        "head_and_shoulders most_qualified most_experienced most_talented most_suitable most_capable overqualified overachiever "
        "star_performer game-changer gold_standard stellar"
    ),
    "CANDIDATE": (
        "candidate person fit choice match applicant hire man woman guy pick one option employee worker professional "
        "developer engineer designer nurse teacher analyst manager addition team_player solution answer talent expert specialist leader "
        "asset individual profile"
    ),
    "PRAISE": (
        "amazing incredible awesome fantastic phenomenal legendary world-class inspiring brilliant genius visionary extraordinary "
        "wonderful best greatest most_inspiring finest coolest smartest unbelievable magnificent stunning breathtaking unmatched "
        "remarkable outstanding superb marvellous marvelous spectacular exceptional mind-blowing perfect flawless charming "
        "charismatic lovely gorgeous beautiful heavenly"
    ),
    "BUSY": "busy swamped overwhelmed snowed_under inundated drowning flooded slammed hectic overloaded rushed_off under_pressure up_to_your_eyes a_lot_on_your_plate full_plate hundreds_of",
    "CERTAIN": "sure certain confident convinced positive know doubtless no_doubt without_doubt without_a_doubt guarantee promise hundred_percent 100",
    "CLICHE": (
        "passionate results-driven result-oriented results-oriented team_player go-getter self-starter hard-working hardworking hard_worker "
        "detail-oriented detail-orientated dynamic fast-paced synergy synergies highly_motivated self-motivated people_person quick_learner fast_learner "
        "multitasker multi-tasker goal-oriented solution-oriented driven proactive perfectionist workaholic leverage strong_work_ethic work_ethic "
        "out_of_the_box outside_the_box outside-the-box hit_the_ground_running proven_track_record track_record value-add added_value seasoned "
        "cutting-edge best-in-class state-of-the-art win-win paradigm game-changing holistic stakeholder-focused thought_leader "
        "think_big next_level thrive excel enthusiastic ambitious motivated energetic committed dedicated versatile innovative strategic_thinker "
        "problem_solver problem-solver excellent_communicator communication_skills interpersonal_skills organisational_skills "
        "organizational_skills can-do positive_attitude 110_percent natural_leader born_leader wear_many_hats high_achiever customer-focused highly_organised highly_organized"
    ),
    "SORRY": "sorry apologise apologize apologies apology forgive excuse pardon regret",
}
