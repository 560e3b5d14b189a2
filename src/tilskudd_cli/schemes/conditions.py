"""The closed vocabulary of conditions: what a requirement can ask of a case.

A condition is data. What it means is in `assessment.conditions`; how it is written in YAML is in `schemes.grammar`.
Records of different types with the same content compare equal (they are tuples): tell them apart with `match`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from tilskudd_cli.records import NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction


class Comparison(StrEnum):
    """How a fact is held against a value. All bounds include the value itself unless the word says otherwise."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    EQUALS = "equals"
    ONE_OF = "one_of"
    INCLUDES = "includes"


class FactRef(NamedTuple):
    """Another fact of the same case, as the value to compare with."""

    fact: str


class Compare(NamedTuple):
    """`{fact: position.share, at_least: 100 %}`: every test must hold."""

    fact: str
    tests: tuple[tuple[Comparison, object], ...]


class Present(NamedTuple):
    """`{present: signature.name}`: at least one of these is stated. Absent is *not met*, never unknown."""

    facts: tuple[str, ...]


class AllOf(NamedTuple):
    """`{all: [...]}`: met when all are; not met as soon as one is not."""

    conditions: tuple[Condition, ...]


class AnyOf(NamedTuple):
    """`{any: [...]}`: met as soon as one is."""

    conditions: tuple[Condition, ...]


class Not(NamedTuple):
    """`{not: ...}`: unknown stays unknown."""

    condition: Condition


class InGroup(NamedTuple):
    """`{group: [storby]}`: the applicant belongs to one of these groups of the edition; to any where empty."""

    groups: tuple[str, ...]


class ApplicantIs(NamedTuple):
    """`{applicant: [municipality, health_trust]}`: the applicant is of one of these types."""

    types: tuple[str, ...]


class SignedBy(NamedTuple):
    """`{signed_by: [rådmann], delegated: true}`: signed by one of the roles, or by delegation where that counts.

    `section` is where the signature stands: `signature`, or `self_declaration` for who answers for the accounts.
    """

    roles: tuple[str, ...]
    delegated: bool = False
    section: str = "signature"


class ReceivedBy(NamedTuple):
    """The case came in within the deadline with this id. Made from `deadlines:`, never written by hand."""

    deadline: str


class WithinEntitlement(NamedTuple):
    """What is asked for is no more than the rules give. Made from `amounts:`, never written by hand."""

    amount: str


class NoCosts(NamedTuple):
    """`{no_costs: [investment]}`: no budget line is of these categories. A line without category is unknown."""

    categories: tuple[str, ...]


class TextLength(NamedTuple):
    """`{text: contents.goals, at_most_characters: 4000}`: counted with spaces; in every text below the path."""

    fact: str
    at_most: int


class Attached(NamedTuple):
    """`{attached: revisorattest}`: an attachment with this name is listed."""

    name: str


class EveryHas(NamedTuple):
    """`{every: partners, has: [organisation]}`: every item of the list states these."""

    fact: str
    fields: tuple[str, ...]


class SameLines(NamedTuple):
    """`{same_lines: [budget, accounts]}`: both lists have the same items, so that they compare line by line."""

    first: str
    second: str


class Unique(NamedTuple):
    """`{unique: answers, by: field}`: no two items of the list say the same there."""

    fact: str
    field: str


class SumsAgree(NamedTuple):
    """`{sum_of: [use.spent, use.to_repay], equals_sum_of: [grant.paid]}`: both come to the same number of kroner."""

    left: tuple[str, ...]
    right: tuple[str, ...]


class DifferencesExplained(NamedTuple):
    """`{differences: [budget, accounts], above: 10 %}`: each line of the second that differs from the first by more
    than a share of it says why. `above` is `None` where the source states no share: then a person must look at each
    difference that has no explanation.
    """

    first: str
    second: str
    above: Fraction | None = None


class AsInApplication(NamedTuple):
    """`{as_in_application: [year, budget]}`: the application that the report names says the same."""

    facts: tuple[str, ...]


class NoClaimOfFall(NamedTuple):
    """`{no_claim_of_fall: trend}`: nothing is claimed about a fall in small yearly counts, or the claim is told with
    how much chance alone allows: the 95 % interval of each count.
    """

    section: str


class Judged(NamedTuple):
    """`{judged: true}`: only a person can say. To be assessed until a judgement is recorded."""


class NotStated(NamedTuple):
    """`not_stated`: the source does not say. To be assessed, never assumed."""


Condition = (
    Compare
    | Present
    | AllOf
    | AnyOf
    | Not
    | InGroup
    | ApplicantIs
    | SignedBy
    | ReceivedBy
    | WithinEntitlement
    | NoCosts
    | TextLength
    | Attached
    | EveryHas
    | SameLines
    | Unique
    | SumsAgree
    | DifferencesExplained
    | AsInApplication
    | NoClaimOfFall
    | Judged
    | NotStated
)


def facts_in(condition: Condition) -> tuple[str, ...]:  # noqa: PLR0912  one branch for each word
    """The fact paths a condition looks at, in the order it names them."""
    match condition:
        case Compare(fact, tests):
            return (fact, *(bound.fact for _, bound in tests if isinstance(bound, FactRef)))
        case Present(facts):
            return facts
        case AllOf(parts) | AnyOf(parts):
            return tuple(dict.fromkeys(fact for part in parts for fact in facts_in(part)))
        case Not(part):
            return facts_in(part)
        case SignedBy(_, _, section):
            return (f"{section}.role", f"{section}.delegated_by")
        case ReceivedBy():
            return ("received",)
        case WithinEntitlement():
            return ("requested",)
        case InGroup() | ApplicantIs():
            return ("applicant.municipality", "applicant.number", "applicant.name", "applicant.type")
        case NoCosts():
            return ("budget",)
        case TextLength(fact) | EveryHas(fact) | Unique(fact):
            return (fact,)
        case SumsAgree(left, right):
            return (*left, *right)
        case AsInApplication(facts):
            return ("application", *facts)
        case NoClaimOfFall(section):
            return (f"{section}.claims_fall", f"{section}.counts")
        case Attached():
            return ("attachments",)
        case SameLines(first, second) | DifferencesExplained(first, second):
            return (first, second)
        case Judged() | NotStated():
            return ()
