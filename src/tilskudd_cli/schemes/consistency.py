"""What must hold between the parts of a rule file, once each of them could be read.

Each check is one function over the edition and the file's tree, all alike, in one visible list (`CHECKS`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tilskudd_cli.reading.nodes import Mapping, Node, find
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.schemes import amounts as a
from tilskudd_cli.schemes.conditions import AllOf, AnyOf, Condition, InGroup, Not
from tilskudd_cli.schemes.dates import After
from tilskudd_cli.schemes.edition import Edition


def check_consistency(edition: Edition, root: Mapping, problems: Problems) -> None:
    """Append every inconsistency of the edition."""
    for check in CHECKS:
        problems.extend(check(edition, root))


def _at(root: Mapping, path: str) -> Node:
    return find(root, path) or root


def _ids_are_unique(edition: Edition, root: Mapping) -> Iterator[Problem]:
    """One id, one rule: results, judgements and codes refer to rules by it."""
    ids: list[tuple[str, str]] = []
    for name in ("deadlines", "parts", "amounts", "requirements", "statements"):
        ids.extend((item.id, f"{name}[{i}].id") for i, item in enumerate(getattr(edition, name)))
    if edition.eligibility is not None:
        ids.append((edition.eligibility.id, "eligibility.id"))
    seen: set[str] = set()
    for rule, path in ids:
        if rule in seen:
            yield Problem("rule-id-twice", _at(root, path), {"id": rule})
        seen.add(rule)
    for group, count in Counter(group.id for group in edition.groups).items():
        if count > 1:
            yield Problem("rule-id-twice", _at(root, "groups"), {"id": group})


def _groups_have_one_way_in(edition: Edition, root: Mapping) -> Iterator[Problem]:
    """A group is a list, everyone, a condition, named applicants or types of applicant: exactly one of them."""
    for i, group in enumerate(edition.groups):
        ways = [bool(group.members), group.everyone, group.when is not None, bool(group.named), bool(group.applicants)]
        if group.named and group.applicants:
            ways.pop()  # names may be narrowed by type
        if sum(ways) != 1:
            yield Problem("rule-group-ways", _at(root, f"groups[{i}]"), {"group": group.id})


def _no_member_twice(edition: Edition, root: Mapping) -> Iterator[Problem]:
    """A municipality on two lists would have two sets of rules."""
    seen: dict[str, str] = {}
    for i, group in enumerate(edition.groups):
        for j, member in enumerate(group.members):
            if member.number in seen:
                params = {"member": member.name, "first": seen[member.number], "second": group.id}
                yield Problem("rule-member-twice", _at(root, f"groups[{i}].members[{j}]"), params)
            seen[member.number] = group.id


def _eligibility_asks_for_groups(edition: Edition, root: Mapping) -> Iterator[Problem]:
    """Groups without an eligibility rule would let everyone in: fail closed."""
    if edition.groups and edition.eligibility is None:
        yield Problem("rule-eligibility-missing", _at(root, "groups"))


def _ladders_cover_the_years(edition: Edition, root: Mapping) -> Iterator[Problem]:
    """A ladder by calendar year has a step for each year of the edition, and none outside: never last year's value."""
    first, last = edition.years
    for i, rule in enumerate(edition.amounts):
        for amount in a.amounts_within(rule.amount):
            if not isinstance(amount, a.ByYear):
                continue
            years = set(range(first, 1 + (max(amount.steps, default=first) if last is None else last)))
            if set(amount.steps) != years:
                params = {
                    "missing": tuple(sorted(years - set(amount.steps))),
                    "extra": tuple(sorted(set(amount.steps) - years)),
                }
                yield Problem("rule-ladder-years", _at(root, f"amounts[{i}].amount"), params)


def _fractions_are_rounded(edition: Edition, root: Mapping) -> Iterator[Problem]:
    """Where a fraction of a krone can come out, the rule says how it is rounded."""
    for i, rule in enumerate(edition.amounts):
        if rule.rounding is None and a.may_be_fraction(rule.amount):
            yield Problem("rule-rounding-missing", _at(root, f"amounts[{i}]"), {"id": rule.id})


def _brackets_rise(edition: Edition, root: Mapping) -> Iterator[Problem]:
    """Brackets rise, and only the last is open: no quantity falls between two."""
    for i, rule in enumerate(edition.amounts):
        for amount in a.amounts_within(rule.amount):
            if isinstance(amount, a.Brackets):
                tops = [bracket.up_to for bracket in amount.brackets]
                closed = [top for top in tops if top is not None]
                if None in tops[:-1] or closed != sorted(set(closed)):
                    yield Problem("rule-brackets-out-of-order", _at(root, f"amounts[{i}].amount"))


def _moving_periods_have_a_basis(edition: Edition, root: Mapping) -> Iterator[Problem]:
    """A period that moves off a weekend says where that is written."""
    for i, deadline in enumerate(edition.deadlines):
        if isinstance(deadline.when, After) and deadline.when.moves and deadline.basis is None:
            yield Problem("rule-moves-without-basis", _at(root, f"deadlines[{i}].when"))


def _group_conditions_do_not_ask_for_groups(edition: Edition, root: Mapping) -> Iterator[Problem]:
    """A group cannot be defined by belonging to a group."""
    for i, group in enumerate(edition.groups):
        if group.when is not None and _asks_for_group(group.when):
            yield Problem("rule-group-by-group", _at(root, f"groups[{i}].when"), {"group": group.id})


def _asks_for_group(condition: Condition) -> bool:
    match condition:
        case InGroup():
            return True
        case AllOf(parts) | AnyOf(parts):
            return any(map(_asks_for_group, parts))
        case Not(part):
            return _asks_for_group(part)
        case _:
            return False


def _aliases_mean_members(edition: Edition, root: Mapping) -> Iterator[Problem]:
    """An alias stands for a municipality that is on the same list."""
    for i, group in enumerate(edition.groups):
        numbers = {member.number for member in group.members}
        for j, alias in enumerate(group.aliases):
            if alias.means.number not in numbers:
                path = f"groups[{i}].aliases[{j}]"
                yield Problem("rule-alias-not-member", _at(root, path), {"written": alias.written})


CHECKS = (
    _ids_are_unique,
    _groups_have_one_way_in,
    _no_member_twice,
    _eligibility_asks_for_groups,
    _ladders_cover_the_years,
    _fractions_are_rounded,
    _brackets_rise,
    _moving_periods_have_a_basis,
    _group_conditions_do_not_ask_for_groups,
    _aliases_mean_members,
)
