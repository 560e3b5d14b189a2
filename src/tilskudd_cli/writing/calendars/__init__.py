"""Calendars of deadlines: one module per format, none of which knows schemes or cases."""
