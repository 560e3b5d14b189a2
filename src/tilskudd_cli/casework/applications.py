"""The application that a report names: found beside the report, read by the same rules, and kept with it.

The name comes from a file that is not trusted: only a plain file name in the report's own folder is followed.
"""

from __future__ import annotations

from tilskudd_cli.cases.case import Case, read_case, read_naming
from tilskudd_cli.cases.sections import Facts
from tilskudd_cli.casework.office import Office
from tilskudd_cli.reading.files import beside, decode, read_bytes
from tilskudd_cli.reading.nodes import Mapping
from tilskudd_cli.reading.problems import Problem, Problems


def link_application(case: Case, path: str, office: Office, problems: Problems) -> None:
    """Give the report the facts of the application it names, and what it does not repeat from there."""
    name = case.facts.get("application")
    if name is None:  # only a report can name one
        return
    where = beside(path, name)
    if where is None:
        problems.append(Problem("case-application-not-plain", case.node("application"), {"file": name}))
        return
    found = _facts(where, case, office)
    if found is None:
        problems.append(Problem("case-application-unreadable", case.node("application"), {"file": name}))
        return
    join(case, found)


def join(case: Case, application: Facts) -> None:
    """The report with the facts of its application: what it leaves out is as it was applied for and granted."""
    case.application = application
    left_out = [fact for fact in _TAKEN if fact in application and not _stated(case.facts, fact)]
    case.facts.update({fact: application[fact] for fact in left_out})
    if "grant.granted" not in case.facts and "decision.granted" in application:
        case.facts["grant.granted"] = application["decision.granted"]


_TAKEN = ("applicant.municipality", "applicant.number", "applicant.name", "applicant.type", "year", "budget")


def _stated(facts: Facts, fact: str) -> bool:
    """Whether the report states the fact; one that says anything of who applied says all of it."""
    if fact.startswith("applicant."):
        return any(path.startswith("applicant.") and path != "applicant.organisation" for path in facts)
    return fact in facts


def _facts(path: str, report: Case, office: Office) -> Facts | None:
    """The facts of an application under the report's own scheme and edition; `None` for anything else."""
    from tilskudd_cli.reading.events import read_tree  # with PyYAML, which most runs do without

    problems: Problems = []
    data = read_bytes(path, problems)
    content = None if data is None else decode(data, problems)
    root = None if content is None else read_tree(content, problems)
    naming = None if root is None else read_naming(root, problems)
    wanted = report.naming._replace(kind="application")
    if naming != wanted or not isinstance(root, Mapping):
        return None
    shape = office.shape_of(naming)
    if shape is None:
        return None
    case = read_case(root, naming, shape, problems)
    return None if any(not problem.is_warning for problem in problems) else case.facts
