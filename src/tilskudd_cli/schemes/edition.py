"""One edition of a scheme: everything its rule file says, as frozen types.

Kroner are whole kroner, dates are calendar dates, texts stand in three languages. Every rule carries the place in its
source where it is written (`Citation`); what a source does not state is said so, never left out by accident.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum

from tilskudd_cli.reading.nodes import Mapping as MappingNode
from tilskudd_cli.reading.nodes import Node
from tilskudd_cli.reading.shapes import Readable
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.amounts import Amount, Rounding
from tilskudd_cli.schemes.conditions import Condition
from tilskudd_cli.schemes.dates import DateRule, DeadlineKind
from tilskudd_cli.schemes.frames import AllotMethod


class Texts(NamedTuple):
    """The same text in bokmål, nynorsk and English."""

    nb: str
    nn: str
    en: str

    def in_language(self, language: str) -> str:
        """The text in `nb`, `nn` or `en`."""
        return str(getattr(self, language))


class Phrase(NamedTuple):
    """A text from the catalogue, for rules whose wording follows from their content: parts, deadlines, amounts."""

    key: str
    params: tuple[tuple[str, object], ...] = ()

    def in_language(self, language: str) -> str:
        """The phrase in `nb`, `nn` or `en`; texts among its parameters follow the language."""
        from tilskudd_cli.language.catalogue import text

        said = {name: value.in_language(language) if isinstance(value, Texts) else value for name, value in self.params}
        return text(language, self.key, said)


class Consequence(StrEnum):
    """What follows when a requirement is not met. `not_stated`: the source asks for it and says no more."""

    REJECTED = "rejected"
    MAY_BE_REJECTED = "may_be_rejected"
    MUST_BE_CORRECTED = "must_be_corrected"
    NOTE = "note"
    NOT_STATED = "not_stated"


class Citation(NamedTuple):
    """Where a rule is written: the ids of a source and of a section in it."""

    source: str
    section: str


class Source(NamedTuple):
    """A document the rules come from. `sections` gives each section's title as it stands in the document."""

    title: str
    publisher: str
    sections: Mapping[str, str]
    published: dt.date | None = None
    address: str | None = None
    reference: str | None = None
    note: Texts | None = None


class Member(NamedTuple):
    """A municipality on a list: its number and name on the edition's `register_date`."""

    number: str
    name: str


class Alias(NamedTuple):
    """A way a list writes a name that is not its name, kept with the reason."""

    written: str
    means: Member
    cite: Citation
    note: Texts | None = None


class Group(NamedTuple):
    """Some applicants that the scheme treats alike. Exactly one of the ways to belong is used.

    `members`: a closed list. `everyone`: all municipalities but `everyone_except`. `when`: a condition. `named`:
    applicants that are not municipalities, by name. A `reserve` group may be considered only if a listed one does not
    apply, so belonging to it is to be assessed.
    """

    id: str
    label: Texts
    cite: Citation
    members: tuple[Member, ...] = ()
    everyone: bool = False
    everyone_except: tuple[Member, ...] = ()
    when: Condition | None = None
    named: tuple[str, ...] = ()
    applicants: tuple[str, ...] = ()
    reserve: bool = False
    aliases: tuple[Alias, ...] = ()
    note: Texts | None = None


class Part(NamedTuple):
    """A part that a case of `kind` must hold, under `contents:`. `or_fact` is another way to hold it."""

    id: str
    label: Texts
    otherwise: Consequence
    cite: Citation
    guidance: Texts | None = None
    or_fact: str | None = None
    kind: str = "application"
    applies_to: tuple[str, ...] = ()


class Deadline(NamedTuple):
    """By when, and what follows. `for_years` limits it to cases of those years; elsewhere no date is stated."""

    id: str
    kind: DeadlineKind
    when: DateRule
    cite: Citation
    late: Consequence = Consequence.NOT_STATED
    late_cite: Citation | None = None
    applies_to: tuple[str, ...] = ()
    for_years: tuple[int, ...] = ()
    basis: Citation | None = None
    text: Texts | None = None
    note: Texts | None = None


class AmountRule(NamedTuple):
    """What the scheme gives a group. `above` is what follows when more is asked for."""

    id: str
    label: Texts
    amount: Amount
    cite: Citation
    applies_to: tuple[str, ...] = ()
    above: Consequence = Consequence.MUST_BE_CORRECTED
    rounding: Rounding | None = None
    note: Texts | None = None


class Frame(NamedTuple):
    """What the scheme has to give in all, in kroner, in the years named (every year where empty).

    `allot` says how it is shared when it is not enough, `by` the fact that weighs or ranks, `smallest` the least grant
    that is of use. What the source does not state is `None`.
    """

    kroner: int
    cite: Citation
    years: tuple[int, ...] = ()
    allot: AllotMethod | None = None
    by: str | None = None
    smallest: int | None = None
    note: Texts | None = None


class RightOfAppeal(StrEnum):
    """Whether those who are refused may appeal."""

    YES = "yes"
    NO = "no"
    NOT_STATED = "not_stated"


class Appeal(NamedTuple):
    """The right of appeal and where it says so."""

    right: RightOfAppeal
    cite: Citation


class Stage(StrEnum):
    """When in a grant's life a rule is gone through."""

    APPLICATION = "application"
    ASSESSMENT = "assessment"
    DECISION = "decision"
    PAYMENT = "payment"
    REPORT = "report"
    CONTROL = "control"
    ACTION_PLAN = "action_plan"
    MAPPING = "mapping"
    DISCLOSURE = "disclosure"
    RESPONSE = "response"


class Requirement(NamedTuple):
    """One rule about a case: met when `when` is; otherwise the consequence follows.

    It applies to cases of `kind`, in the groups of `applies_to` (all where empty), in `in_years` (all where empty), and
    where `applies_when` holds. `stage` is when it is gone through: that of its kind where the file does not say. `ask`
    is what to ask the applicant for.
    """

    id: str
    text: Texts | Phrase
    when: Condition
    otherwise: Consequence
    cite: Citation
    applies_to: tuple[str, ...] = ()
    in_years: tuple[int, ...] = ()
    applies_when: Condition | None = None
    kind: str = "application"
    stage: Stage | None = None
    ask: Texts | Phrase | None = None
    guidance: Texts | None = None
    otherwise_cite: Citation | None = None


class Heading(StrEnum):
    """Under which heading a statement belongs: what a scheme says that is not a test of one case."""

    BACKGROUND = "background"
    GOAL = "goal"
    TARGET_GROUP = "target_group"
    GRANTED_FOR = "granted_for"
    NOT_GRANTED_FOR = "not_granted_for"
    AREA = "area"
    PRIORITY = "priority"
    GOAL_CRITERION = "goal_criterion"
    OUTSIDE_SOURCE = "outside_source"
    PROCESS = "process"
    RESERVATION = "reservation"
    REPORTING = "reporting"
    FOLLOW_UP = "follow_up"
    INVITED = "invited"
    NOT_STATED = "not_stated"


class Statement(NamedTuple):
    """Something the source says that a caseworker must know, and that no single case can be tested against."""

    id: str
    heading: Heading
    text: Texts
    cite: Citation
    applies_to: tuple[str, ...] = ()
    stage: Stage | None = None
    by: str | None = None


class FactDeclaration(NamedTuple):
    """A fact that only this scheme asks for; it stands under `facts:` in a case."""

    label: Texts
    type: Readable
    cite: Citation | None = None


class Expectation(NamedTuple):
    """What a worked example must come to; what is left out is not held."""

    verdict: str | None = None
    group: str | None = None
    entitlement: int | None = None
    payout: int | None = None
    unknown: str | None = None
    results: Mapping[str, str] = {}
    problem: str | None = None


class Example(NamedTuple):
    """A worked example: a case without its first three words, and what it must come to; the same for each
    municipality of `also_for`. A report can bring the application it is held against.
    """

    name: str
    case: MappingNode
    expect: Expectation
    kind: str = "application"
    also_for: tuple[str, ...] = ()
    application: MappingNode | None = None


class Years(NamedTuple):
    """The years an edition has rules for, both included; `last` is `None` where the source sets no end."""

    first: int
    last: int | None

    def __str__(self) -> str:
        """The years as people write them: `2019`, `2019–2022`, or `2019–…` where there is no end."""
        if self.first == self.last:
            return str(self.first)
        return f"{self.first}–{'…' if self.last is None else self.last}"

    def __contains__(self, year: object) -> bool:
        """Whether the edition covers the year."""
        return isinstance(year, int) and self.first <= year and (self.last is None or year <= self.last)


class Edition(NamedTuple):
    """One edition of a scheme, complete in itself.

    `revision` counts its corrections since it was first used. `offices` are the names of the offices that dates tell
    apart, by the word that rules and cases use.
    """

    scheme: str
    edition: str
    code: str
    title: Texts
    administrator: str
    years: Years
    register_date: dt.date
    sources: Mapping[str, Source]
    groups: tuple[Group, ...] = ()
    eligibility: Requirement | None = None
    deadlines: tuple[Deadline, ...] = ()
    parts: tuple[Part, ...] = ()
    amounts: tuple[AmountRule, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    statements: tuple[Statement, ...] = ()
    frames: tuple[Frame, ...] = ()
    appeal: Appeal | None = None
    revision: int = 0
    facts: Mapping[str, FactDeclaration] = {}
    offices: Mapping[str, str] = {}
    examples: tuple[Example, ...] = ()
    note: Texts | None = None


class RuleFile(NamedTuple):
    """An edition and the file it was read from.

    `sha256` is the fingerprint of the file's bytes, so that a result can say exactly which rules it was held against.
    `root` is `None`, and worked examples are left out, where the edition came from the store (`compiled`).
    """

    path: str
    edition: Edition
    sha256: str
    root: Node | None = None
