"""Alle tekster på bokmål, én modul for hvert tema."""
