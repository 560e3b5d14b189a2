"""`tilskudd`: does a grant case follow the scheme's own rules, what is it worth in kroner, and where does it say so.

The rooms, top to bottom, are named after what a caseworker would recognise; `docs/architecture.md` walks through them.
"""

__version__ = "0.1.0"
