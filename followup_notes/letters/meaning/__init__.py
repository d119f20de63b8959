"""What a sentence means as far as manners go: its words by meaning, and what their order says of reader and writer."""
