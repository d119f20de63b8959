"""What PyYAML stumbles over, in words that help a person."""

from __future__ import annotations

QUOTE_IT = "put the whole value in quotes"

# What PyYAML says (C and Python), whether the place is where the faulty thing began, and what a person needs to hear.
FAULTS = (
    ("scanning an alias", True, "yaml-alias", 'a value that begins with "*" needs quotes', QUOTE_IT),
    ("scanning an anchor", True, "yaml-anchor", 'a value that begins with "&" needs quotes', QUOTE_IT),
    ("scanning a tag", True, "yaml-tag", 'a value that begins with "!" needs quotes', QUOTE_IT),
    (
        "quoted scalar",
        True,
        "yaml-quote",
        "a quote that is opened here is not closed",
        "close it, or put the whole value in one pair of quotes",
    ),
    (
        "flow sequence",
        True,
        "yaml-list",
        "a list that is opened here is not closed",
        "end it with ], and separate its entries with commas",
    ),
    (
        "flow mapping",
        True,
        "yaml-braces",
        "a brace that is opened here is not closed",
        "end it with }; a text that begins with { needs quotes",
    ),
    ("mapping values are not allowed", False, "yaml-colon", 'a text with ": " in it needs quotes', QUOTE_IT),
    (
        "could not find expected ':'",
        True,
        "yaml-no-colon",
        'there is no "key: value" on this line',
        "add the colon, or close the block with --- above it",
    ),
    ("cannot start any token", False, "yaml-sign", "a value that begins with this sign needs quotes", QUOTE_IT),
    ("found undefined tag", False, "yaml-tag", 'a value that begins with "!" needs quotes', QUOTE_IT),
    (
        "block mapping",
        False,
        "yaml-indent",
        "this line is not indented like the lines it belongs to",
        "give keys of one level the same number of blanks",
    ),
    (
        "block collection",
        False,
        "yaml-indent",
        "this line is not indented like the list it belongs to",
        "give entries of one list the same number of blanks",
    ),
    (
        "sequence entries are not allowed",
        False,
        "yaml-indent",
        'a "- " cannot stand here',
        "put each entry of the list on a line of its own below the key",
    ),
)
OTHER_FAULT = ("", False, "yaml-syntax", "this is not YAML that can be read", "check the line and the one above it")
