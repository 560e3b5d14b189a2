"""What the typed readers promise."""
