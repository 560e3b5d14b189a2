"""What arrives: the kinds of cases, the facts each can state, and reading them. Knows nothing of any scheme."""
