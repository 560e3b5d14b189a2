"""`check`, file by file: read, hold against the rules, and word what came of it."""

from __future__ import annotations

from tilskudd_cli.assessment.assess import Assessment, Verdict
from tilskudd_cli.cases.case import Case, likely_naming, read_case, read_naming
from tilskudd_cli.cases.sections import Facts
from tilskudd_cli.casework.applications import link_application
from tilskudd_cli.casework.office import Office, Ready
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.reading.files import decode, read_bytes
from tilskudd_cli.reading.nodes import Mapping, Node, Place
from tilskudd_cli.reading.problems import FewProblems, Problem, Problems, TooManyProblemsError
from tilskudd_cli.reading.straight import read_straight
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.wording.entries import assessed_entry, unreadable_entry
from tilskudd_cli.writing.entries import Entry


class Checked(NamedTuple):
    """What came of one file. `assessment` is `None` when it could not be read as a case."""

    file: str
    text: str
    root: Node | None
    ready: Ready | None
    assessment: Assessment | None
    problems: tuple[Problem, ...]

    @property
    def verdict(self) -> Verdict:
        """The verdict; `unreadable` for a file that could not be read as a case."""
        return Verdict.UNREADABLE if self.assessment is None else self.assessment.verdict


def check_file(path: str, office: Office) -> Checked:
    """The file at `path` (`-`: standard input) held against the edition it names."""
    problems: Problems = []
    data = read_bytes(path, problems)
    return (
        Checked(path, "", None, None, None, tuple(problems))
        if data is None
        else check_bytes(path, data, office, problems)
    )


def check_bytes(path: str, data: bytes, office: Office, problems: Problems | None = None) -> Checked:
    """The bytes of a case file held against the edition they name; nothing is assessed while a problem stands."""
    few = FewProblems(problems or ())
    content = decode(data, few)
    return (None if content is None else _short_way(path, content, office)) or _long_way(path, content, office, few)


def check_at_length(path: str, data: bytes, office: Office) -> Checked:
    """The same the long way, whether or not the short one would do: whichever it is, the same comes of it."""
    few = FewProblems()
    return _long_way(path, decode(data, few), office, few)


def _long_way(path: str, content: str | None, office: Office, few: FewProblems) -> Checked:
    """The file read with libyaml, which knows all of YAML, and told what is wrong with it."""
    from tilskudd_cli.reading.events import read_tree  # with PyYAML, which most runs do without

    root: Node | None = None
    ready: Ready | None = None
    assessment: Assessment | None = None
    try:
        root = None if content is None else read_tree(content, few)
        naming = None if root is None else read_naming(root, few)
        if naming is not None and isinstance(root, Mapping):
            ready = office.ready(naming, root, few)
            if ready is not None:
                case = read_case(root, naming, ready.shape, few)
                link_application(case, path, office, few)
                check_references(case, ready, few)
                if not any(not problem.is_warning for problem in few):
                    assessment = ready.program.assess(case)
    except TooManyProblemsError:
        few.close()
    return Checked(path, content or "", root, ready, assessment, tuple(few))


def _short_way(path: str, content: str, office: Office) -> Checked | None:
    """The file read the short way, as a case of the edition that the last one was of or that it seems to name; `None`
    when that does not do.
    """
    facts: Facts = {}
    ready = office.latest
    if ready is None or not _is_of(ready, content, facts):
        seen = likely_naming(content)
        ready = None if seen is None or (ready and ready.naming == seen) else office.at_hand(seen)
        facts = {}
        if ready is None or not _is_of(ready, content, facts):
            return None
        office.latest = ready
    case = Case(ready.naming, facts, lambda: _tree_of(content), _Places(content))
    problems: Problems = []
    if "application" in facts:
        link_application(case, path, office, problems)
    check_references(case, ready, problems)
    return None if problems else Checked(path, content, None, ready, ready.program.assess(case), ())


def _is_of(ready: Ready, content: str, facts: Facts) -> bool:
    """Whether a file is read the short way by the plan of an edition, and names that edition."""
    kind, scheme, edition = ready.naming
    return (
        read_straight(content, ready.plan, facts)
        and facts.get("kind") == kind
        and facts.get("scheme") == scheme
        and facts.get("edition") == edition
    )


class _Places:
    """The places in a file, looked up once, when something is said about one of them."""

    __slots__ = ("_content", "_known")

    def __init__(self, content: str) -> None:
        self._content = content
        self._known: dict[str, Place] | None = None

    def __call__(self) -> dict[str, Place] | None:
        if self._known is None:
            from tilskudd_cli.reading.straight_places import places_in

            self._known = places_in(self._content)
        return self._known


def _tree_of(content: str) -> Mapping:
    """The nodes of a file that was read the short way, for the places of what is said about it."""
    from tilskudd_cli.reading.events import read_tree  # as above

    root = read_tree(content, [])
    if not isinstance(root, Mapping):  # pragma: no cover  the short way takes nothing else
        raise TypeError(root)
    return root


def check_references(case: Case, ready: Ready, problems: Problems) -> None:
    """Whether the edition covers the case's year, and has the rules that its judgements are about."""
    edition = ready.rule_file.edition
    year = case.facts.get("year")
    if year is not None and year not in edition.years:
        params = {"year": year, "edition": edition.edition, "years": str(edition.years)}
        problems.append(Problem("case-year-not-covered", case.node("year"), params))
    judged: set[str] = set()
    for i, judgement in enumerate(case.facts.get("judgements", ())):
        if judgement.rule in judged:
            node = case.node(f"judgements[{i}].rule")
            problems.append(Problem("case-judgement-twice", node, {"rule": judgement.rule}))
        judged.add(judgement.rule)
        if judgement.rule not in ready.program.rule_ids:
            from tilskudd_cli.reading.suggest import nearest

            nearby = nearest(judgement.rule, ready.program.rule_ids)
            code = "case-judgement-unknown-rule" if nearby is None else "case-judgement-unknown-rule-near"
            params = {"rule": judgement.rule, "nearest": nearby, "edition": edition.edition}
            problems.append(Problem(code, case.node(f"judgements[{i}].rule"), params))


def entry_of(checked: Checked, language: str, *, with_data: bool, brief: bool = False) -> Entry:
    """What came of a file, worded; the JSON data only where a format needs it."""
    if checked.assessment is None or checked.ready is None:
        return unreadable_entry(checked.file, checked.problems, checked.root, checked.text, language)
    fingerprint = checked.ready.rule_file.sha256 if with_data else ""
    return assessed_entry(
        checked.file, checked.assessment, checked.problems, checked.text, language, fingerprint, brief=brief
    )


def tally_text(counts: dict[str, int], language: str) -> str:
    """The summary in words: how many cases, and how many of each verdict that occurs."""
    parts = [text(language, f"ui-tally-{word}", {"n": counts[word]}) for word in map(str, Verdict) if counts.get(word)]
    cases = text(language, "ui-tally-cases", {"n": counts["cases"]})
    return f"{cases}: {', '.join(parts)}" if parts else cases
