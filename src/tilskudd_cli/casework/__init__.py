"""A case file from its bytes to what is said about it: the catalogue, reading, assessment and wording joined up."""
