"""`python -m tilskudd_cli`."""

from __future__ import annotations

from tilskudd_cli.cli.main import main

main()
