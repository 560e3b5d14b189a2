"""Payouts as tables, on a terminal, and as CSV, JSON, Parquet, Markdown and XLSX: one module for each format."""
