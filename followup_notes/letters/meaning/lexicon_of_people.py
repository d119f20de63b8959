"""Words for who, whether and when: reader, writer, others, negation, questions, times."""

from __future__ import annotations

LISTED = {
    "I": "i",
    "ME": "me myself",
    "MY": "my mine",
    "WE": "we us our ours",
    "YOU": "you your yours yourself yourselves ya u you_guys you_all you_people you_lot y'all yall",
    "YOUR": "your yours the_company's your_company's",
    "THEY": (
        "they somebody someone anybody anyone nobody no_one hr human_resources recruiter recruiters team colleague colleagues manager "
        "company firm committee panel office department secretary assistant people § organisation organization management employer "
        "school hospital agency side end"
    ),
    "NOBODY": "nobody no_one noone not_a_soul none_of_you neither_of_you not_one_person",
    "SOMEBODY": "somebody someone anybody anyone one_of_you any_of_you",
    "OTHERS": (
        "customer client patient tenant user visitor pupil student parent child children guest supplier reader resident shopper nurse "
        "volunteer apprentice neighbour neighbor member passenger driver farmer donor subscriber traveller traveler teacher trainee "
        "citizen guardian buyer seller vendor operator engineer developer doctor surgeon buyer audience crowd "
        "inspector auditor plumber electrician crew foreman"
    ),
    "HE": "he she his her him it they them their its",
    "RIVAL": (
        "other_two other_three other_four other_five candidate candidates applicant applicants competitor competition other_people others the_others the_rest anyone_else "
        "anybody_else everyone_else everybody_else someone_else somebody_else rivals most_people any_other"
    ),
    "NOT": "not never hardly barely scarcely nor neither",
    "NO": "no zero nothing none without not_a_single not_one not_a",
    "IF": "if unless whether in_case provided otherwise",
    "WHY": "why how_come what_for for_what_reason",
    "HOW": "how what when where who which",
    "BE": "am is are was were be been being seem feel sound get become remain look",
    "HAVE": "have had has having",
    "DO": "do did does",
    "WILL": "will would shall going_to gonna about_to",
    "CAN": "can could may might able_to",
    "MUST": (
        "must should ought have_to need_to has_to needs_to ought_to had_better better_had would_better got_to gotta "
        "have_got_to owe_it_to are_obliged_to are_required_to are_supposed_to were_supposed_to"
    ),
    "PLEASE": "please kindly pls plz",
    "THANK": (
        "thank thanks grateful gratitude appreciate glad enjoyed liked loved delighted pleased impressed thankful appreciated enjoy "
        "helpful interesting interested learned learnt admired"
    ),
    "SAY": (
        "say tell mention explain describe ask call write note show put point_out talk speak teach quote joke stress emphasise "
        "emphasize"
    ),
    "THINK": "think believe guess suppose assume presume gather imagine figure suspect reckon bet expect take_it conclude trust hope doubt fear",
    "KNOW": "know understand see realise realize find_out learn discover hear determine figure_out",
    "OBVIOUS": "obviously clearly apparently evidently surely plainly certainly seemingly undoubtedly presumably",
    "ONLY": "just only simply merely quickly briefly really quick",
    "STILL": "still yet already again once_more now anymore any_more finally at_last by_now so_far to_date until_now till_now",
    "AGAIN": (
        "again once_more once_again yet_again another second third fourth fifth sixth umpteenth twice thrice several numerous repeated "
        "repeatedly countless multiple many constantly three_times four_times five_times two_times every_day daily times 2nd 3rd 4th"
    ),
    "WHEN": (
        "today tonight tomorrow noon monday tuesday wednesday thursday friday saturday sunday weekend eod cob eow midnight lunch "
        "lunchtime christmas easter january february march april may june july august september october november december "
        "week-end hours day week month deadline end_of_day end_of_business close_of_business close_of_play morning afternoon evening then"
    ),
    "BY": "by before until till within no_later_than not_later_than latest not_after prior_to ahead_of",
    "SPAN": "day week month fortnight year hour age eternity while decade minute long_time weekend season eternities ages",
    "NUMBER": (
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty hundred "
        "several many few couple dozen almost nearly over more_than half a_couple_of a_few an one whole full entire countless endless "
        "hundreds thousands dozens some quite 1"
    ),
}
