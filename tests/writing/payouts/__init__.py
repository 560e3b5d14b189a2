"""The formats of payouts."""
