"""`tilskudd new application SCHEME[@EDITION]`: a commented case file to start from, which `check` can read at once."""

from __future__ import annotations

from tilskudd_cli.cli.chosen import chosen
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.settings import Common, settle
from tilskudd_cli.cli.streams import emit
from tilskudd_cli.wording.template import template


def new_case(kind: str, word: str, common: Common) -> int:
    """Print, or write with `--output`, a file with everything the edition asks for."""
    settings = settle(common)
    rule_file = chosen(word, settings.catalogue(), settings)
    if isinstance(rule_file, ExitCode):
        return rule_file
    return emit(
        (f"{line}\n" for line in template(rule_file.edition, kind, settings.language)), settings, for_people=True
    )
