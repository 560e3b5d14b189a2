"""What to go through in a scheme or a case, and the state of each point. Pure."""
