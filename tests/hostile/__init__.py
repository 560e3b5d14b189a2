"""Input that nobody should write and somebody will: one corpus, held against every room that meets it."""
