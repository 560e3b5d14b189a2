"""Rule files for tests, written as YAML in the domain's own notation: a minimal file and what a test adds to it.

Every piece goes the whole way through `read_rule_file`, so that a test never builds what no file could say. The
invented scheme is called `skolehage`, its one source `kilde` with the one section `alt`.
"""

from __future__ import annotations

from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.schemes.edition import Edition, RuleFile
from tilskudd_cli.schemes.rule_files import read_rule_file

HEAD = {
    "scheme": "skolehage",
    "edition": '"2023"',
    "code": "SH2023",
    "title": "{nb: Skolehager, nn: Skulehagar, en: School gardens}",
    "administrator": "Hageetaten",
    "years": "{first: 2019, last: 2026}",
    "register_date": "2019-03-22",
    "sources": "{kilde: {title: Kilde, publisher: Hageetaten, sections: {alt: Alt}}}",
}
TEXTS = "{nb: tekst, nn: ord, en: words}"
CITE = "cite: kilde#alt"


def item(**keys: str | None) -> str:
    """One item of a list, in flow style; a key that is `None` is left out."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in keys.items() if value is not None) + "}"


def group(name: str, **keys: str) -> str:
    """A group; its way in stands in the keys."""
    return item(id=name, label=TEXTS, cite="kilde#alt", **keys)


def requirement(when: str, name: str = "krav", **keys: str) -> str:
    """A requirement with this condition."""
    return item(id=name, text=TEXTS, when=when, cite="kilde#alt", **{"otherwise": "must_be_corrected", **keys})


def deadline(when: str, name: str = "frist", **keys: str) -> str:
    """A deadline for applications, unless its kind is given."""
    return item(id=name, when=when, cite="kilde#alt", **{"kind": "application", "late": "may_be_rejected", **keys})


def amount(written: str, name: str = "sum", **keys: str) -> str:
    """An amount rule."""
    return item(id=name, label=TEXTS, amount=written, cite="kilde#alt", **keys)


def part(name: str, **keys: str) -> str:
    """A part of the application."""
    return item(id=name, label=TEXTS, otherwise="must_be_corrected", cite="kilde#alt", **keys)


def statement(name: str) -> str:
    """A statement."""
    return item(id=name, heading="goal", text=TEXTS, cite="kilde#alt")


def eligibility(when: str = "{group: any}", name: str = "hvem") -> str:
    """The rule about who can apply."""
    return requirement(when, name, otherwise="rejected")


def fact(name: str, kind: str) -> str:
    """The declaration of a fact, as it stands in the mapping `facts:`."""
    return f"{name}: {{label: {TEXTS}, type: {kind}}}"


def written(**keys: str | list[str]) -> str:
    """The text of a rule file: the minimal one with these keys; a list becomes a YAML list of its items."""
    lines: list[str] = []
    for key, value in (HEAD | keys).items():
        lines.append(f"{key}: {value}" if isinstance(value, str) else f"{key}:")
        lines.extend(f"  - {one}" for one in ([] if isinstance(value, str) else value))
    return "\n".join(lines) + "\n"


def read(text: str) -> tuple[RuleFile | None, list[Problem]]:
    """What reading the text of a rule file comes to."""
    problems: Problems = []
    return read_rule_file("2023.yaml", text.encode(), problems), problems


def edition(**keys: str | list[str]) -> Edition:
    """The edition of a file with these keys; an assertion names what keeps it from being read."""
    rule_file, problems = read(written(**keys))
    assert rule_file is not None, problems
    assert problems == []
    return rule_file.edition


def problems_of(**keys: str | list[str]) -> list[Problem]:
    """The problems of a file with these keys, which must not be readable."""
    rule_file, problems = read(written(**keys))
    assert rule_file is None
    return problems


def place_text(problem: Problem, text: str) -> str:
    """What stands in the text at the place of a problem, up to the end of the word or of the line."""
    place = problem.place
    assert place is not None
    return text.splitlines()[place.line - 1][place.column - 1 :][: place.width]
