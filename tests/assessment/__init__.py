"""Cases held against editions."""
