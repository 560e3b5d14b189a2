"""What an amount is, in words: its sums where they are plain, and how it is reckoned where they are not.

A ladder or a table gives a line for each step; everything else is one line. Kroner and quantities are exact.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.schemes import amounts as a
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.wording.terms import fact_label, group_label, spoken

if TYPE_CHECKING:
    from fractions import Fraction


def amount_lines(amount: a.Amount, edition: Edition, language: str) -> list[str]:
    """An amount, a line for each step of a ladder or table; steps that are all alike are told at once."""
    return _Teller(edition, language).lines(amount)


class _Teller:
    """Amounts of one edition in one language."""

    def __init__(self, edition: Edition, language: str) -> None:
        self.edition = edition
        self.language = language

    def lines(self, amount: a.Amount) -> list[str]:
        match amount:
            case a.ByYear(steps):
                return self._ladder("amount-year", "amount-years", steps)
            case a.ByGrantYear(steps):
                return self._ladder("amount-grant-year", "amount-grant-years", steps)
            case a.ByGroup(steps, others):
                named = {group_label(word, self.edition, self.language): step for word, step in steps.items()}
                return [*self._table(named, others)]
            case a.ByFact(fact, values, others):
                named = {self._word(word, fact): step for word, step in values.items()}
                return [*self._table(named, others)]
            case a.Brackets(brackets, of):
                return [*self._brackets(brackets, of)]
            case a.Rate(rate) if _has_steps(rate):
                return self.lines(_each_step(rate, lambda step: amount._replace(rate=step)))
            case a.ShareOf(_, of) if _has_steps(of):
                return self.lines(_each_step(of, lambda step: amount._replace(of=step)))
            case _:
                return [self._phrase(amount)]

    def _ladder(self, one: str, several: str, steps: Mapping[int, a.Amount]) -> list[str]:
        """A line for each year; one line for them all where every year is the same and the years follow each other."""
        told = {year: self.lines(step) for year, step in steps.items()}
        years = sorted(told)
        is_same = len(years) > 1 and all(lines == told[years[0]] for lines in told.values())
        if is_same and years == [*range(years[0], years[-1] + 1)]:
            span = self._text(several, first=years[0], last=years[-1])
            return [self._step(span, line) for line in told[years[0]]]
        return [self._step(self._text(one, year=year), line) for year in years for line in told[year]]

    def _table(self, steps: Mapping[str, a.Amount], others: a.Amount | None) -> Iterator[str]:
        for name, step in steps.items():
            yield from (self._step(name, line) for line in self.lines(step))
        rest = a.NotStatedAmount() if others is None else others
        yield from (self._step(self._text("amount-others"), line) for line in self.lines(rest))

    def _brackets(self, brackets: Sequence[a.Bracket], of: str) -> Iterator[str]:
        below: Fraction | None = None
        for bracket in brackets:
            top = bracket.up_to
            if top is not None:
                which = self._text("amount-up-to", fact=of, value=top)
            elif below is not None:
                which = self._text("amount-over", fact=of, value=below)
            else:
                which = self._text("amount-others")
            yield from (self._step(which, line) for line in self.lines(bracket.amount))
            below = top

    def _phrase(self, amount: a.Amount) -> str:
        """An amount that is told in one line."""
        match amount:
            case a.Fixed(kroner):
                return self._text("amount-fixed", kroner=kroner)
            case a.FactAmount(fact):
                return self._text("amount-fact", fact=fact)
            case a.Rate():
                return self._rate(amount)
            case a.ShareOf(share, of, floor, cap):
                said = self._text("amount-share", share=share, of=self._inner(of))
                return self._within(said, None if floor is None else self._kroner(floor), self._cap(cap))
            case a.Costs(categories, excluded):
                return self._text("amount-costs-except" if excluded else "amount-costs", categories=categories)
            case a.LeastOf(parts):
                return self._text("amount-least", parts=self._several(parts))
            case a.GreatestOf(parts):
                return self._text("amount-greatest", parts=self._several(parts))
            case a.SumOf(parts):
                return self._text("amount-sum", parts=self._several(parts))
            case a.Reduced(whole, by):
                return self._text("amount-reduced", amount=self._inner(whole), by=self._several(by))
            case a.Discretionary(cap):
                said = self._text("amount-discretion")
                return self._within(said, None, None if cap is None else self._inner(cap))
            case a.NotStatedAmount():
                return text(self.language, "ui-not-stated")
            case _:
                return "; ".join(self.lines(amount))

    def _rate(self, amount: a.Rate) -> str:
        if isinstance(amount.rate, a.NotStatedAmount):
            said = self._text("amount-rate-not-stated", fact=amount.per)
        else:
            said = self._text("amount-rate", rate=self._inner(amount.rate), fact=amount.per)
        floor, cap = amount.at_least, amount.at_most
        if floor is None and cap is None:
            return said
        if floor is not None and cap is not None:
            key = "amount-counted-between"
        else:
            key = "amount-counted-most" if floor is None else "amount-counted-least"
        return self._text(key, amount=said, fact=amount.per, value=floor, bound=cap)

    def _within(self, said: str, floor: str | None, cap: str | None) -> str:
        """An amount with its least and its most."""
        if floor is not None:
            said = self._text("amount-at-least", amount=said, least=floor)
        return said if cap is None else self._text("amount-at-most", amount=said, most=cap)

    def _cap(self, cap: int | None) -> str | None:
        return None if cap is None else self._kroner(cap)

    def _kroner(self, kroner: int) -> str:
        return self._text("amount-fixed", kroner=kroner)

    def _inner(self, amount: a.Amount) -> str:
        """An amount within another; in brackets where it is more than one thing."""
        said = "; ".join(self.lines(amount))
        return f"({said})" if "; " in said else said

    def _several(self, amounts: Sequence[a.Amount]) -> str:
        return "; ".join(map(self._inner, amounts))

    def _step(self, name: str, line: str) -> str:
        return self._text("amount-step", name=name, amount=line)

    def _word(self, word: str, fact: str) -> str:
        """A value of the fact that a table is read by, with what the fact is."""
        answers = {"true": True, "false": False}
        said = answers[word] if word in answers else text(self.language, "ui-quoted", {"word": word})
        return self._text("amount-when", label=fact_label(fact, self.edition, self.language), word=said)

    def _text(self, key: str, **params: object) -> str:
        return text(self.language, key, spoken(params, self.edition, self.language))


def _has_steps(amount: a.Amount) -> bool:
    return isinstance(amount, a.ByYear | a.ByGrantYear | a.ByGroup | a.ByFact | a.Brackets)


def _each_step(amount: Any, change: Any) -> a.Amount:  # noqa: ANN401  any ladder or table, and what becomes of a step
    """A ladder or table whose every step is changed alike, so that each can be told whole."""
    changed: dict[str, object] = {}
    for name in ("steps", "values"):
        if name in amount._fields:
            changed[name] = {word: change(step) for word, step in getattr(amount, name).items()}
    if "all_others" in amount._fields and amount.all_others is not None:
        changed["all_others"] = change(amount.all_others)
    if "brackets" in amount._fields:
        changed["brackets"] = tuple(one._replace(amount=change(one.amount)) for one in amount.brackets)
    told: a.Amount = amount._replace(**changed)
    return told
