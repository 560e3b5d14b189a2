"""Bokmål, nynorsk and English: messages, kroner and dates as people write them, and text made harmless."""
