"""Which dates follow from the rules, and why: for a scheme as announced, and for what given cases owe. Pure."""
