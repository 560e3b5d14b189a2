"""How amounts are written in YAML: a plain sum, `not_stated`, or one head key from a closed list."""

from __future__ import annotations

from collections.abc import Mapping as MappingABC
from typing import Any

from tilskudd_cli.cases.records import COSTS
from tilskudd_cli.reading.nodes import Node, Scalar
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.shapes import ByHead, Field, ListOf, MapOf, Readable, Record
from tilskudd_cli.reading.values import Choice, Count, Kroner, Quantity, Share, Text, Year, YesNo
from tilskudd_cli.schemes import amounts as a
from tilskudd_cli.schemes.facts import Environment
from tilskudd_cli.schemes.references import KRONER, NUMBERS, FactPath, GroupId

NOT_STATED = "not_stated"
_KRONER, _COST_LIST = Kroner(), ListOf(Choice({word: word for word in COSTS}), at_least=1)


class _Bare:
    """The short forms: a sum in kroner, or `not_stated`."""

    word = "amount"

    def read(self, node: Node, problems: Problems) -> a.Amount | None:
        if isinstance(node, Scalar) and node.text == NOT_STATED:
            return a.NotStatedAmount()
        kroner = _KRONER.read(node, problems)
        return None if kroner is None else a.Fixed(kroner)

    def schema(self) -> dict[str, object]:
        return {"anyOf": [{"const": NOT_STATED}, _KRONER.schema()]}


def _record(make: Any, required: MappingABC[str, Readable], **optional: Readable) -> Record:  # noqa: ANN401  types differ
    fields = {key: Field(kind, f"field-amount.{key}", required=True) for key, kind in required.items()}
    fields |= {key: Field(kind, f"field-amount.{key}") for key, kind in optional.items()}
    return Record(make, fields)


_YES_NO = {"ja": "true", "yes": "true", "nei": "false", "no": "false"}


def _plain_keys(values: MappingABC[str, a.Amount]) -> dict[str, a.Amount]:
    """The table with yes and no in the one form that a fact is looked up by."""
    return {_YES_NO.get(word.casefold(), word): amount for word, amount in values.items()}


def amount_shape(env: Environment) -> ByHead:
    """The shape of any amount in a file with these facts and groups."""
    shape = ByHead("amount", bare=_Bare())
    path, several = FactPath(env), ListOf(shape, at_least=1)
    number = FactPath(env, of=NUMBERS)
    shape.heads = {
        "fact": _record(a.FactAmount, {"fact": FactPath(env, of=KRONER)}),
        "by_year": _record(
            lambda by_year: a.ByYear(by_year), {"by_year": MapOf(Year(), shape, key_pattern="^[0-9]{4}$", at_least=1)}
        ),
        "by_grant_year": _record(
            lambda by_grant_year: a.ByGrantYear(by_grant_year),
            {"by_grant_year": MapOf(Count(), shape, key_pattern="^[0-9]+$", at_least=1)},
        ),
        "by_group": _record(
            lambda by_group, all_others: a.ByGroup(by_group, all_others),
            {"by_group": MapOf(GroupId(env), shape)},
            all_others=shape,
        ),
        "by_fact": _record(
            lambda by_fact, values, all_others: a.ByFact(by_fact, _plain_keys(values), all_others),
            {"by_fact": path, "values": MapOf(Text(single_line=True), shape)},
            all_others=shape,
        ),
        "rate": _record(a.Rate, {"rate": shape, "per": number}, at_least=Quantity(), at_most=Quantity()),
        "share": _record(a.ShareOf, {"share": Share(), "of": shape}, at_least=_KRONER, at_most=_KRONER),
        "costs": _record(lambda costs: a.Costs(costs), {"costs": _COST_LIST}),
        "costs_except": _record(
            lambda costs_except: a.Costs(costs_except, excluded=True), {"costs_except": _COST_LIST}
        ),
        "brackets": _record(
            lambda brackets, of: a.Brackets(brackets, of),
            {"brackets": ListOf(_record(a.Bracket, {"amount": shape}, up_to=Quantity()), at_least=1), "of": number},
        ),
        "least_of": _record(lambda least_of: a.LeastOf(least_of), {"least_of": several}),
        "greatest_of": _record(lambda greatest_of: a.GreatestOf(greatest_of), {"greatest_of": several}),
        "sum_of": _record(lambda sum_of: a.SumOf(sum_of), {"sum_of": several}),
        "reduced": _record(lambda reduced, by: a.Reduced(reduced, by), {"reduced": shape, "by": several}),
        "discretion": _record(
            lambda discretion, at_most: a.Discretionary(at_most) if discretion else a.NotStatedAmount(),
            {"discretion": YesNo()},
            at_most=shape,
        ),
    }
    return shape
