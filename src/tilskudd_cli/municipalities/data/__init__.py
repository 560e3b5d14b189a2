"""The register's files; where they come from stands in SOURCES.md."""
