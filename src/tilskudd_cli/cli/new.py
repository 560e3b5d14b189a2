"""`tilskudd new`: a commented file to start from. A case of any kind, which `check` can read at once, or a rule file,
in which `schemes lint` names what is still to be filled in.
"""

from __future__ import annotations

from tilskudd_cli.cli.chosen import chosen
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.settings import Common, settle
from tilskudd_cli.cli.streams import emit, say
from tilskudd_cli.language.catalogue import text


def new_case(kind: str, word: str, common: Common) -> int:
    """Print, or write with `--output`, a file with everything the edition asks for in this kind of case."""
    from tilskudd_cli.schemes.requirements import kinds_of
    from tilskudd_cli.wording.template import template

    settings = settle(common)
    language = settings.language
    rule_file = chosen(word, settings.catalogue(), settings)
    if isinstance(rule_file, ExitCode):
        return rule_file
    edition = rule_file.edition
    if kind not in kinds_of(edition):
        kinds = tuple(text(language, f"term-kind-{one}") for one in kinds_of(edition))
        named = {"scheme": edition.scheme, "edition": edition.edition}
        said = {**named, "kind": text(language, f"term-kind-{kind}"), "known": kinds}
        say(text(language, "ui-kind-not-in-edition", said))
        return ExitCode.USAGE
    return emit((f"{line}\n" for line in template(edition, kind, language)), settings, for_people=True)


def new_scheme(word: str, common: Common) -> int:
    """Print, or write with `--output`, a rule file to fill in: `SCHEME@EDITION`, or `SCHEME` for the year of today."""
    from tilskudd_cli.reading.values import Identifier, Wrong
    from tilskudd_cli.wording.scheme_template import scheme_template

    settings = settle(common)
    scheme, at, edition = word.partition("@")
    edition = edition if at else str(settings.today.year)
    if any(isinstance(Identifier().parse(part), Wrong) for part in (scheme, edition)):
        say(text(settings.language, "ui-no-scheme-name", {"word": word}))
        return ExitCode.USAGE
    lines = scheme_template(scheme, edition, settings.language)
    return emit((f"{line}\n" for line in lines), settings, for_people=True)
