"""Who the applicant is on the day that counts, and which of the edition's groups it belongs to.

A closed list is held for the register date of the edition and followed through the register: a municipality that was
only renamed or renumbered is still on the list, and so is one that kept its name or number through a merger. Another
successor of a listed municipality is neither in nor out, because a list does not say: it is to be assessed. The first
group the applicant certainly belongs to counts; otherwise the one that is undecided, where there is one only.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from tilskudd_cli.assessment.conditions import Test, applicant_type, compile_condition
from tilskudd_cli.assessment.shortfall import Shortfall, Why, missing, wrong
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.municipalities.names import fold
from tilskudd_cli.municipalities.register import Answer, Found, Municipality, OutsideRegister, load
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.edition import Edition, Group, Member

Siblings = Callable[[], Sequence[Edition]]
"""Gives the other editions of the same scheme; called only when an applicant is on no list."""

ON_THE_LIST = frozenset({"same", "merged_keeping_name", "split_keeping_name"})
NOT_IN = wrong("result-not-listed", "applicant")
UNDECIDED = frozenset({"successor", "split_part", "predecessor"})
"""Kinds of `municipalities.lineage.Relation`, by their words: that module is needed only when a list is followed."""


_REMEMBERED = 4096
_WHO_APPLIES = (
    "applicant.municipality",
    "applicant.number",
    "applicant.organisation",
    "applicant.type",
    "applicant.name",
)
"""What a case says of the applicant. Where groups are lists, this and the day decide the group."""


class Membership(NamedTuple):
    """The group an applicant belongs to, and what is undecided or wrong about it (`None`: certain)."""

    group: Group | None
    shortfall: Shortfall | None = None


class GroupFinder:
    """Finds the group of each case of one edition. Answers about municipalities are remembered."""

    def __init__(self, edition: Edition, siblings: Siblings) -> None:
        self.edition = edition
        self.siblings = siblings
        self._aliases = {fold(alias.written): alias.means.name for group in edition.groups for alias in group.aliases}
        self._tests: dict[str, Test] = {
            group.id: compile_condition(group.when, edition) for group in edition.groups if group.when is not None
        }
        self._only_lists = all(group.members or group.everyone for group in edition.groups)
        self._listed: dict[tuple[str, dt.date, bool], Membership] = {}
        self._placed: dict[tuple[object, ...], tuple[Municipality | None, Group | None, Shortfall | None]] = {}

    def place(self, subject: Subject) -> None:
        """Set the subject's municipality, group and what is undecided about it."""
        if not self._only_lists:
            subject.municipality, subject.group, subject.group_shortfall = self._found(subject)
            return
        facts = subject.facts
        key = (*[facts.get(fact) for fact in _WHO_APPLIES], subject.day)
        known = self._placed.get(key)
        if known is None:
            if len(self._placed) >= _REMEMBERED:
                self._placed.clear()
            known = self._placed[key] = self._found(subject)
        subject.municipality, subject.group, subject.group_shortfall = known

    def _found(self, subject: Subject) -> tuple[Municipality | None, Group | None, Shortfall | None]:
        found = self._identify(subject)
        if isinstance(found, Shortfall):
            return None, None, found
        subject.municipality = found
        return found, *self._group_of(subject)

    def _identify(self, subject: Subject) -> Municipality | Shortfall | None:
        """The municipality that applies; `None` for another kind of applicant; why not, when it cannot be known."""
        facts = subject.facts
        name, number = facts.get("applicant.municipality"), facts.get("applicant.number")
        kind = facts.get("applicant.type")
        if kind is not None and kind != "municipality":
            return None  # the municipality of an association is where it is, not who applies
        if name is None and number is None:
            is_another = kind is None and facts.get("applicant.name") is not None
            return None if is_another else missing("applicant.municipality")
        if name is not None and self._aliases:
            name = self._aliases.get(fold(name), name)
        day = subject.day
        answer = load().resolve(name, number, day)
        if not isinstance(answer, Found):
            key, params = _sentence(answer)
            if isinstance(answer, OutsideRegister):  # nothing the applicant could put right
                return Shortfall(Why.NOT_STATED, key, "received", params)
            path = "applicant.municipality" if name is not None else "applicant.number"
            return Shortfall(Why.MISSING_FACT, key, path, params)
        organisation = facts.get("applicant.organisation")
        if organisation is not None:
            return _held_against(organisation, answer.municipality, day) or answer.municipality
        return answer.municipality

    def _group_of(self, subject: Subject) -> Membership:
        municipality = subject.municipality
        if municipality is None or not self._only_lists:
            return self._search(subject)
        # As long as its record in the register lasts, a municipality stands in the same relation to a list.
        key = (municipality.number, municipality.valid_from, subject.day < self.edition.register_date)
        known = self._listed.get(key)
        if known is None:
            known = self._listed[key] = self._search(subject)
        return known

    def _search(self, subject: Subject) -> Membership:
        return self._on_a_list(subject) or self._by_each_group(subject)

    def _on_a_list(self, subject: Subject) -> Membership | None:
        """The list that names this very entry of the register: the common case, in which no change is followed.

        Only lists that stand before any group of another kind are looked at, because the first group counts; a reserve
        is another kind, because a later group may be certain.
        """
        municipality = subject.municipality
        for group in self.edition.groups:
            if not group.members or group.reserve:
                return None
            if municipality is not None and self._stands_on(group, municipality):
                return Membership(group)
        return None

    def _by_each_group(self, subject: Subject) -> Membership:
        if not self.edition.groups:
            return Membership(None)  # the scheme tells no applicants apart
        undecided: list[Membership] = []
        for group in self.edition.groups:
            shortfall = self._not_in(group, subject)
            if shortfall is None:
                shortfall = _reserved(group)
            if shortfall is None:
                return Membership(group)
            if shortfall.why is not Why.WRONG:
                undecided.append(Membership(group, shortfall))
        if len(undecided) > 1:  # which of them is as open as whether
            return Membership(None, undecided[0].shortfall)
        return undecided[0] if undecided else Membership(None, self._not_listed(subject))

    def _not_in(self, group: Group, subject: Subject) -> Shortfall | None:
        """Why the case does not belong to the group, or why that is undecided: `None` when it certainly belongs."""
        if group.when is not None:
            return self._tests[group.id](subject)
        if group.named or group.applicants:
            return _not_named(group, subject)
        if subject.municipality is None:
            return NOT_IN
        if group.everyone:
            answers = [self._is_listed(member, subject) for member in group.everyone_except]
            if None in answers:
                return NOT_IN
            return next((answer for answer in answers if answer is not None and answer.is_open), None)
        answers = [self._is_listed(member, subject) for member in group.members]
        if None in answers:
            return None
        return next((answer for answer in answers if answer is not None and answer.is_open), NOT_IN)

    def _stands_on(self, group: Group, municipality: Municipality) -> bool:
        """Whether the list names this very entry of the register: the common case, in which no change is followed."""
        if not municipality.is_valid(self.edition.register_date):
            return False
        return any(member.number == municipality.number for member in group.members)

    def _is_listed(self, member: Member, subject: Subject) -> Shortfall | None:
        """Whether the applicant is the listed municipality: `None` when it is."""
        municipality = subject.municipality
        if municipality is None:
            return NOT_IN
        from tilskudd_cli.municipalities.lineage import relation

        found = relation(member.number, self.edition.register_date, municipality.number, subject.day)
        if found.kind in ON_THE_LIST:
            return None
        if found.kind in UNDECIDED:
            params = {"listed": member.name, "name": municipality.name, "date": found.chain[-1].date}
            return Shortfall(Why.NOT_STATED, "result-successor-of-listed", "applicant", params)
        return NOT_IN

    def _not_listed(self, subject: Subject) -> Shortfall:
        """The nearest reason why the applicant is in no group."""
        municipality = subject.municipality
        edition = self.edition.edition
        if municipality is None:
            word = applicant_type(subject) or ""
            return wrong(
                "result-applicant-not-eligible", "applicant", type=word, name=subject.facts.get("applicant.name", "")
            )
        params: dict[str, object] = {"name": municipality.name, "number": municipality.number, "edition": edition}
        elsewhere = [other.edition for other in self.siblings() if _lists(other, municipality, subject.day)]
        if elsewhere:
            return wrong("result-not-listed-elsewhere", "applicant", **params, elsewhere=tuple(elsewhere))
        from tilskudd_cli.reading.suggest import nearest

        names = [member.name for group in self.edition.groups for member in group.members]
        nearby = nearest(municipality.name, names)
        if nearby is not None:
            return wrong("result-not-listed-near", "applicant", **params, nearest=nearby)
        return wrong("result-not-listed", "applicant", **params)


def _sentence(answer: Answer) -> tuple[str, Mapping[str, object]]:
    """What is wrong with an answer of the register that found nobody."""
    from tilskudd_cli.municipalities.telling import problem

    sentence = problem(answer)
    if sentence is None:  # pragma: no cover  the caller has ruled out `Found`
        raise TypeError(answer)
    return sentence


def _not_named(group: Group, subject: Subject) -> Shortfall | None:
    """Whether the applicant is of the group's types, and on its list of names where it has one: `None` when so."""
    kind, name = applicant_type(subject), subject.facts.get("applicant.name")
    if group.applicants and kind is not None and kind not in group.applicants:
        return NOT_IN
    if group.named and name is not None and fold(name) not in {fold(one) for one in group.named}:
        return NOT_IN
    if group.applicants and kind is None:
        return missing("applicant.type")
    if group.named and name is None:
        return NOT_IN if subject.municipality is not None else missing("applicant.name")
    return None


def _reserved(group: Group) -> Shortfall | None:
    """What is open about everybody in a reserve group."""
    if not group.reserve:
        return None
    return Shortfall(Why.JUDGEMENT, "result-reserve-group", "applicant", {"group": group.label})


def _lists(edition: Edition, municipality: Municipality, day: dt.date) -> bool:
    """Whether another edition's closed lists name the municipality."""
    from tilskudd_cli.municipalities.lineage import relation

    return any(
        relation(member.number, edition.register_date, municipality.number, day).kind in ON_THE_LIST
        for group in edition.groups
        for member in group.members
    )


def _held_against(organisation: str, municipality: Municipality, day: dt.date) -> Shortfall | None:
    """Whether an organisation number is the municipality's own, as far as the register knows organisation numbers."""
    from tilskudd_cli.municipalities.organisations import Organisation, organisation_of

    known = organisation_of(municipality.number, day)
    if not isinstance(known, Organisation) or known.number == organisation:
        return None
    params = {"organisation": organisation, "name": municipality.name, "known": known.number}
    return Shortfall(Why.MISSING_FACT, "result-organisation-disagrees", "applicant.organisation", params)
