"""A small model of language: where a sentence may have a slip, and how it may sound to its reader."""
