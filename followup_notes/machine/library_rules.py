"""Rules of the spelling library that are not asked, and kinds of findings that are not told."""

from __future__ import annotations

OFF = frozenset(
    {
        "OrthographicConsistency",
        "ExpandTimeShorthands",
        "LongSentences",
        "MissingPreposition",
        "NumericRangeEnDash",
        "Everyone",
        "ToDoHyphen",
        "RoadMap",
        "DayOneNames",
        "MissingTo",
        "OxfordComma",
        "NotTo",
        "WhomSubjectOfVerb",
        "CompoundNouns",
        "PossessiveYour",
        "DiscourseMarkers",
        "OkToOkay",
        "MassNouns",
        "TheirToThere",
        "PhrasalVerbAsCompoundNoun",
        "InterestedIn",
        "Nonetheless",
        "ThatThan",
        "PronounInflectionBe",
        "YourPredicateAdjective",
        "ExpandMemoryShorthands",
        "DisjointPrefixes",
        "AsSoonAsPossible",
        "PronounVerbAgreement",
    }
)
"""Rules that find fault with good letters more often than not: one spelling of a name, "3 pm", numbers like "2025-117", long sentences,
"every one of them", "roadmap", "as it did then. I am sure", "flood plains", "he dealt", "frankly I", "re-arm"; a "TODO" has its own check,
agreement our own rules."""
TASTE = frozenset({"Enhancement", "Style", "Readability", "Regionalism", "Redundancy"})
"""Kinds of findings that are a matter of taste: "very good", "whilst"."""
