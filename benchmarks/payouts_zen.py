"""The 2019 rule in the ZEN engine: one call for each row, entitlement and payout only.

    python benchmarks/payouts_zen.py ROWS.csv RESULTS.csv

Needs `zen-engine`, in an environment of its own.
"""

from __future__ import annotations

import csv
import json
import sys

from zen import ZenEngine  # type: ignore[import-not-found]  # in an environment of its own

CITIES = ("0301", "1201")
OTHERS = (
    *("5001", "1103", "0602", "0220", "0805", "0906", "0106", "0704"),
    *("1804", "1902", "0101", "0105", "0231", "0403", "1833"),
)
LADDER = {"2019": 750_000, "2020": 750_000, "2021": 500_000, "2022": 250_000}


def decision() -> str:
    """The rule as a decision: an input, an expression node and an output."""
    cities = ", ".join(f'"{number}"' for number in CITIES)
    others = f"number in [{', '.join(json.dumps(number) for number in OTHERS)}] ? 100000 : 0"
    steps = " : ".join(f'year == "{year}" ? {kroner}' for year, kroner in LADDER.items())
    expressions = [
        {"id": "1", "key": "entitlement", "value": f"number in [{cities}] ? ({steps} : 0) : {others}"},
        {
            "id": "2",
            "key": "payout",
            "value": 'date(received) <= date("2019-03-22") ? min([requested, $.entitlement]) : 0',
        },
    ]
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode"},
        {"id": "rule", "name": "rule", "type": "expressionNode", "content": {"expressions": expressions}},
        {"id": "out", "name": "out", "type": "outputNode"},
    ]
    edges = [
        {"id": "a", "sourceId": "in", "targetId": "rule", "type": "edge"},
        {"id": "b", "sourceId": "rule", "targetId": "out", "type": "edge"},
    ]
    return json.dumps({"nodes": nodes, "edges": edges})


def main() -> None:
    """Read, decide row by row, write."""
    made = ZenEngine().create_decision(decision())
    with open(sys.argv[1], encoding="utf-8", newline="") as rows, open(sys.argv[2], "w", encoding="utf-8") as results:
        for row in csv.DictReader(rows):
            found = made.evaluate({**row, "requested": int(row["requested"])})["result"]
            results.write(f"{row['case']},{found['entitlement']},{found['payout']}\n")


if __name__ == "__main__":
    main()
