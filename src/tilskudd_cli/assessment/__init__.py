"""Scheme × case → results, verdict and entitlement. Pure: no files, no clock, no console, no text for people."""
