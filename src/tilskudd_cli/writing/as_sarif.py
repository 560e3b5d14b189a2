"""SARIF 2.1.0, streamed: the static analysis format that code hosts and editors read.

Promise: one document with one run; every finding is a result, and every code that occurs is a rule once. Columns count
characters. Paths are relative as given, percent-encoded; absolute ones become `file:` addresses. A fingerprint depends
on the file, the code and the data path alone, so that it stays when lines move or texts change language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.entries import Entry, Finding, Piece, Run, Tally
from tilskudd_cli.writing.jsontext import compact

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LONGEST_SNIPPET = 1000


class SarifFormat:
    """Results in their turn; the rules they belong to at the end."""

    name = "sarif"
    between = ","
    needs_data = True

    def head(self, run: Run) -> str:
        """What is the same for every result. Language tags are those of RFC 5646, as SARIF wants them."""
        fixed = compact({"columnKind": "unicodeCodePoints", "language": run.lang})
        return f'{{"$schema": "{_SCHEMA}", "version": "2.1.0",\n "runs": [{fixed[:-1]},\n "results": ['

    def entry(self, run: Run, entry: Entry) -> Piece:  # noqa: ARG002 - the interface is the same for all formats
        """The results of one file; their rules, a line each, are kept for the end."""
        seen: dict[tuple[str, str], int] = {}
        results = [f"\n  {compact(_result(entry.file, finding, seen))}" for finding in entry.findings]
        names = _rule_names(entry)
        codes = dict.fromkeys(finding.code for finding in entry.findings)
        return Piece(",".join(results), "\n".join(compact(_rule(code, names.get(code, code))) for code in codes))

    def foot(self, run: Run, tally: Tally, tails: Iterable[str]) -> Iterator[str]:  # noqa: ARG002 - as above
        """The tool with its rules: of rules with the same code the first is taken."""
        from json import loads

        rules: dict[str, str] = {}
        for line in dict.fromkeys(line for tail in tails for line in tail.split("\n")):
            rules.setdefault(loads(line)["id"], line)
        driver = compact({"name": run.tool, "version": run.version})
        yield f'\n ],\n "tool": {{"driver": {driver[:-1]}, "rules": ['
        yield ",".join(f"\n  {rule}" for rule in rules.values())
        yield "\n ]}}}]}\n"


def _rule(code: str, name: str) -> dict[str, object]:
    """A reporting descriptor."""
    return {"id": code, "shortDescription": {"text": name or code}}


def _rule_names(entry: Entry) -> dict[str, str]:
    """What each code of a case is about: the rule's own name, and where it stands."""
    results = (entry.case or {}).get("results")
    names: dict[str, str] = {}
    for result in results if isinstance(results, list | tuple) else ():
        citation = result.get("citation") or {}
        source = ", ".join(str(part) for part in (citation.get("source"), citation.get("section")) if part)
        name = str(result.get("rule") or result.get("code"))
        names[str(result.get("code"))] = f"{name} ({source})" if source else name
    return names


def _result(file: str, finding: Finding, seen: dict[tuple[str, str], int]) -> dict[str, object]:
    """One finding; its notes are further lines of the message."""
    lines = [finding.message, *(f"{label}: {note}" for label, note in finding.notes)]
    location: dict[str, object] = {"physicalLocation": _physical(file, finding)}
    if finding.path:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.path}]
    return {
        "ruleId": finding.code,
        "level": str(finding.level),
        "message": {"text": "\n".join(visible(line) for line in lines)},
        "locations": [location],
        "partialFingerprints": {"tilskuddFinding/v1": _fingerprint(file, finding, seen)},
    }


def _physical(file: str, finding: Finding) -> Mapping[str, object]:
    """Where a finding stands, with the whole line as its context."""
    physical: dict[str, object] = {"artifactLocation": {"uri": _uri(file)}}
    if finding.line:
        region = {"startLine": finding.line}
        if finding.column:
            region |= {"startColumn": finding.column, "endColumn": finding.column + finding.width}
        physical["region"] = region
        if 0 < len(finding.source_line) <= _LONGEST_SNIPPET:
            physical["contextRegion"] = {"startLine": finding.line, "snippet": {"text": finding.source_line}}
    return physical


def _uri(file: str) -> str:
    """A path as a URI reference. Encoded by hand from bytes, since a file name need not be valid text."""
    import os
    from urllib.parse import quote

    path = quote(file.replace(os.sep, "/").encode("utf-8", "surrogatepass"))
    if os.path.isabs(file):
        return f"file:///{path.lstrip('/')}"
    # A path of no characters, or one that begins like a host, would be no relative reference to a file.
    return path if path and not path.startswith("/") else f"./{path.lstrip('/')}"


def _fingerprint(file: str, finding: Finding, seen: dict[tuple[str, str], int]) -> str:
    """What stays the same from run to run; several alike in one file are numbered."""
    from hashlib import sha256

    key = finding.code, finding.path
    seen[key] = seen.get(key, 0) + 1
    identity = "\0".join((file, *key, str(seen[key])))
    return sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()
