"""Whole documents, such as a checklist, as text, on a terminal, as table, Markdown, HTML, JSON, CSV and PDF."""
