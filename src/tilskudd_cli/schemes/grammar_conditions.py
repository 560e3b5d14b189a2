"""How conditions are written in YAML: one head key each, from a closed list. `docs/rule-files.md` is the manual."""

from __future__ import annotations

from typing import Any

from tilskudd_cli.cases.kinds import ACCOUNTS_LINE, ANSWER, BUDGET_LINE, PARTNER
from tilskudd_cli.cases.records import APPLICANT_TYPES, COSTS
from tilskudd_cli.reading.nodes import Mapping, Node, Scalar
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.reading.shapes import ByHead, Field, ListOf, Readable, Record, expect_mapping, unknown_key
from tilskudd_cli.reading.values import Choice, Count, Share, Text, YesNo
from tilskudd_cli.schemes import conditions as c
from tilskudd_cli.schemes.facts import Environment
from tilskudd_cli.schemes.grammar_values import NOT_STATED, OrNotStated, stated
from tilskudd_cli.schemes.references import KRONER, LISTS, TEXTS, FactPath, GroupId, OneOrMore

SIGNATURES = ("signature", "self_declaration")
SHARED = ("applicant.municipality", "applicant.number", "applicant.name", "year", "budget", "grant.granted")
"""What a report can be held against the application in; the grant is the application's `decision.granted`."""
COUNTED = frozenset({"count", "quantity", "year"})
ORDERED = frozenset({"kroner", "share", "date"}) | COUNTED
"""Types of facts that have a more and a less; a moment does not, because its clock time may be unknown."""
_ORDERED = frozenset({c.Comparison.AT_LEAST, c.Comparison.AT_MOST, c.Comparison.MORE_THAN, c.Comparison.LESS_THAN})


class _Bare:
    """The short forms: `not_stated`."""

    word = "condition"

    def read(self, node: Node, problems: Problems) -> c.Condition | None:
        if isinstance(node, Scalar) and node.text == NOT_STATED:
            return c.NotStated()
        problems.append(Problem("rule-not-a-condition", node))
        return None

    def schema(self) -> dict[str, object]:
        return {"const": NOT_STATED}


class ComparisonShape:
    """`{fact: position.share, at_least: 100 %}`: the bounds are read as the fact's own type."""

    word = "mapping"

    def __init__(self, env: Environment) -> None:
        self.env = env
        self.path = FactPath(env)
        self._known = dict.fromkeys(["fact", *c.Comparison])

    def read(self, node: Node, problems: Problems) -> c.Compare | None:
        """The comparison; a fact without any bound is a problem."""
        mapping = expect_mapping(node, problems)
        if mapping is None:
            return None
        fact = self.path.read(mapping.items["fact"], problems)
        if fact is None:
            return None
        tests: list[tuple[c.Comparison, object]] = []
        before = len(problems)
        for key, child in mapping.items.items():
            if key == "fact":
                continue
            if key not in self._known:
                problems.append(unknown_key(mapping.keys[key], self._known))
                continue
            value = self._bound(c.Comparison(key), fact, child, problems)
            if value is not None:
                tests.append((c.Comparison(key), value))
        if not tests and len(problems) == before:
            problems.append(Problem("rule-comparison-without-bound", mapping, {"fact": fact}))
        return c.Compare(fact, tuple(tests)) if tests else None

    def _bound(self, test: c.Comparison, fact: str, node: Node, problems: Problems) -> object:
        kind = self.env.types[fact]
        wanted = LISTS if test is c.Comparison.INCLUDES else ORDERED if test in _ORDERED else None
        if wanted is not None and kind.word not in wanted:
            params = {"word": fact, "type": kind.word, "wanted": tuple(sorted(wanted))}
            problems.append(Problem("rule-fact-of-wrong-type", node, params))
            return None
        if test is c.Comparison.INCLUDES and isinstance(kind, ListOf):
            kind = kind.item
        if isinstance(node, Mapping) and "fact" in node.items:
            comparable = COUNTED if kind.word in COUNTED else frozenset({kind.word})
            of = LISTS if test is c.Comparison.ONE_OF else comparable
            other = FactPath(self.env, of=of).read(node.items["fact"], problems)
            return None if other is None else c.FactRef(other)
        if test is c.Comparison.ONE_OF:
            return ListOf(kind, at_least=1).read(node, problems)
        return kind.read(node, problems)

    def schema(self) -> dict[str, object]:
        """Any bound: what it may be depends on the fact."""
        bounds: dict[str, object] = {str(test): {"description": f"field-bound.{test}"} for test in c.Comparison}
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": {"fact": self.path.schema(), **bounds},
            "required": ["fact"],
        }


def _judged(judged: bool) -> c.Condition:
    return c.Judged() if judged else c.NotStated()


def _single(make: Any, key: str, kind: Readable, *, required: bool = True) -> Record:  # noqa: ANN401  record types differ
    return Record(lambda **values: make(values[key]), {key: Field(kind, f"field-condition.{key}", required=required)})


def condition_shape(env: Environment) -> ByHead:
    """The shape of any condition in a file with these facts and groups."""
    shape = ByHead("condition", bare=_Bare())
    path, several = FactPath(env, of=LISTS), ListOf(shape, at_least=1)
    item_fields = Choice({key: key for record in (PARTNER, ACCOUNTS_LINE, ANSWER) for key in record.fields})
    doc = "field-condition"
    shape.heads = {
        "fact": ComparisonShape(env),
        "present": _single(c.Present, "present", OneOrMore(FactPath(env, below=True))),
        "all": _single(c.AllOf, "all", several),
        "any": _single(c.AnyOf, "any", several),
        "not": _single(c.Not, "not", shape),
        "group": Record(
            lambda group: c.InGroup(() if group == ("any",) else group),
            {"group": Field(_GroupsOrAny(env), f"{doc}.group", required=True)},
        ),
        "applicant": _single(c.ApplicantIs, "applicant", ListOf(Choice({word: word for word in APPLICANT_TYPES}))),
        "signed_by": Record(
            lambda signed_by, delegated, section: c.SignedBy(signed_by, delegated, section),
            {
                "signed_by": Field(ListOf(Text(single_line=True), at_least=1), f"{doc}.signed_by", required=True),
                "delegated": Field(YesNo(), f"{doc}.delegated", default=False),
                "section": Field(Choice({word: word for word in SIGNATURES}), f"{doc}.section", default=SIGNATURES[0]),
            },
        ),
        "no_costs": _single(c.NoCosts, "no_costs", ListOf(Choice({word: word for word in COSTS}), at_least=1)),
        "text": Record(
            lambda text, at_most_characters: c.TextLength(text, at_most_characters),
            {
                "text": Field(FactPath(env, below=True, of=TEXTS | LISTS), f"{doc}.text", required=True),
                "at_most_characters": Field(Count(), f"{doc}.at_most_characters", required=True),
            },
        ),
        "attached": _single(c.Attached, "attached", Text(single_line=True)),
        "every": Record(
            lambda every, has: c.EveryHas(every, has),
            {
                "every": Field(path, f"{doc}.every", required=True),
                "has": Field(ListOf(item_fields, at_least=1), f"{doc}.has", required=True),
            },
        ),
        "same_lines": Record(
            lambda same_lines: c.SameLines(*same_lines),
            {"same_lines": Field(_Pair(env), f"{doc}.same_lines", required=True)},
        ),
        **_about_forms_and_reports(env, path, item_fields),
        "judged": _single(_judged, "judged", YesNo()),
    }
    return shape


def _about_forms_and_reports(env: Environment, path: Readable, item_fields: Readable) -> dict[str, Readable]:
    """The heads that reports and filled-in forms are held against."""
    doc = "field-condition"
    kroner = OneOrMore(FactPath(env, of=KRONER), at_least=1)
    return {
        "unique": Record(
            lambda unique, by: c.Unique(unique, by),
            {
                "unique": Field(path, f"{doc}.unique", required=True),
                "by": Field(item_fields, f"{doc}.by", required=True),
            },
        ),
        "sum_of": Record(
            lambda sum_of, equals_sum_of: c.SumsAgree(sum_of, equals_sum_of),
            {
                "sum_of": Field(kroner, f"{doc}.sum_of", required=True),
                "equals_sum_of": Field(kroner, f"{doc}.equals_sum_of", required=True),
            },
        ),
        "differences": Record(
            lambda differences, above: c.DifferencesExplained(differences[0], differences[1], stated(above)),
            {
                "differences": Field(_Pair(env), f"{doc}.differences", required=True),
                "above": Field(OrNotStated(Share()), f"{doc}.above", required=True),
            },
        ),
        "as_in_application": _single(
            c.AsInApplication, "as_in_application", ListOf(Choice({word: word for word in SHARED}), at_least=1)
        ),
        "no_claim_of_fall": _single(c.NoClaimOfFall, "no_claim_of_fall", Choice({"trend": "trend"})),
    }


class _GroupsOrAny:
    """Group ids, or the word `any`."""

    word = "group"

    def __init__(self, env: Environment) -> None:
        self.ids = OneOrMore(GroupId(env))

    def read(self, node: Node, problems: Problems) -> tuple[str, ...] | None:
        if isinstance(node, Scalar) and node.text == "any":
            return ("any",)
        return self.ids.read(node, problems)

    def schema(self) -> dict[str, object]:
        return {"anyOf": [{"const": "any"}, self.ids.schema()]}


class _Pair:
    """Exactly two paths of lists whose lines have an `item` to compare."""

    word = "list"

    def __init__(self, env: Environment) -> None:
        self.env = env
        self.items = ListOf(FactPath(env, of=LISTS), at_least=2)

    def read(self, node: Node, problems: Problems) -> tuple[str, ...] | None:
        pair = self.items.read(node, problems)
        if pair is not None and len(pair) > 2:
            problems.append(Problem("rule-not-a-pair", node))
            return None
        if pair is None or len(pair) < 2:
            return None
        for path in pair:
            kind = self.env.types[path]
            if not (isinstance(kind, ListOf) and (kind.item is BUDGET_LINE or kind.item is ACCOUNTS_LINE)):
                params = {"word": path, "type": kind.word, "wanted": ("budget",)}
                problems.append(Problem("rule-fact-of-wrong-type", node, params))
                return None
        return pair

    def schema(self) -> dict[str, object]:
        return {**self.items.schema(), "maxItems": 2}
