"""Worded entries to text, table, JSON, CSV, GitHub and SARIF: one module per format, and no knowledge of schemes."""
