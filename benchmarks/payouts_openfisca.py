"""The 2019 rule in OpenFisca: the same rows, entitlement and payout only, no register, lists, reasons or sources.

    python benchmarks/payouts_openfisca.py ROWS.csv RESULTS.csv

Needs `openfisca-core` and `polars`, in an environment of their own. OpenFisca reckons in 32-bit floats.
"""

from __future__ import annotations

import sys
from typing import Any

import polars as pl
from openfisca_core.entities import Entity  # type: ignore[import-not-found]  # in an environment of its own
from openfisca_core.periods import YEAR  # type: ignore[import-not-found]  # in an environment of its own
from openfisca_core.simulation_builder import SimulationBuilder  # type: ignore[import-not-found]  # in an environment of its own
from openfisca_core.taxbenefitsystems import TaxBenefitSystem  # type: ignore[import-not-found]  # in an environment of its own
from openfisca_core.variables import Variable  # type: ignore[import-not-found]  # in an environment of its own

CITIES = ("0301", "1201")
LISTED = (
    *CITIES,
    *("5001", "1103", "0602", "0220", "0805", "0906", "0106", "0704"),
    *("1804", "1902", "0101", "0105", "0231", "0403", "1833"),
)
APPLICATION = Entity("application", "applications", "An application", "")


class is_city(Variable):  # type: ignore[misc]  # noqa: N801  named and made as OpenFisca wants
    value_type = bool
    entity = APPLICATION
    definition_period = YEAR


class is_listed(Variable):  # type: ignore[misc]  # noqa: N801  named and made as OpenFisca wants
    value_type = bool
    entity = APPLICATION
    definition_period = YEAR


class in_time(Variable):  # type: ignore[misc]  # noqa: N801  named and made as OpenFisca wants
    value_type = bool
    entity = APPLICATION
    definition_period = YEAR


class requested(Variable):  # type: ignore[misc]  # noqa: N801  named and made as OpenFisca wants
    value_type = float
    entity = APPLICATION
    definition_period = YEAR


class entitlement(Variable):  # type: ignore[misc]  # noqa: N801  named and made as OpenFisca wants
    value_type = float
    entity = APPLICATION
    definition_period = YEAR

    def formula(application: Any, period: Any) -> Any:  # noqa: ANN401, N805  as OpenFisca writes formulas
        city, listed = application("is_city", period), application("is_listed", period)
        ladder = {2019: 750_000, 2020: 750_000, 2021: 500_000, 2022: 250_000}[period.start.year]
        return city * ladder + (listed * (1 - city)) * 100_000


class payout(Variable):  # type: ignore[misc]  # noqa: N801  named and made as OpenFisca wants
    value_type = float
    entity = APPLICATION
    definition_period = YEAR

    def formula(application: Any, period: Any) -> Any:  # noqa: ANN401, N805
        asked, given = application("requested", period), application("entitlement", period)
        return application("in_time", period) * (asked * (asked <= given) + given * (asked > given))


def main() -> None:
    """Read, reckon, write rows and totals."""
    rows = pl.read_csv(sys.argv[1], infer_schema=False)
    system = TaxBenefitSystem([APPLICATION])
    system.add_variables(is_city, is_listed, in_time, requested, entitlement, payout)
    simulation = SimulationBuilder().build_default_simulation(system, len(rows))
    simulation.set_input("is_city", "2019", rows["number"].is_in(CITIES).to_numpy())
    simulation.set_input("is_listed", "2019", rows["number"].is_in(LISTED).to_numpy())
    simulation.set_input("in_time", "2019", (rows["received"] <= "2019-03-22").to_numpy())
    simulation.set_input("requested", "2019", rows["requested"].cast(pl.Float32).to_numpy())
    paid = simulation.calculate("payout", "2019")
    given = simulation.calculate("entitlement", "2019")
    results = rows.with_columns(pl.Series("entitlement", given), pl.Series("payout", paid))
    results.write_csv(sys.argv[2])
    print(results.group_by("scheme", "edition", "year").agg(pl.len(), pl.col("payout").sum()).rows())


if __name__ == "__main__":
    main()
