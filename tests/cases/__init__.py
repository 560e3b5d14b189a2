"""What arrives, and how it is read."""
