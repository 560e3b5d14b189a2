"""The same code on a Spark DataFrame: the same rows, and the same sum to the krone over a million of them.

Skipped, with the reason, where PySpark or Java is not there.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import polars as pl
import pytest

from tests.payouts.making import NAMED, OVERDOSE, TODAY, Row, desk_with, frame_of, installed
from tests.schemes.making import amount, fact
from tilskudd_cli.payouts import pay
from tilskudd_cli.payouts.outcome import PayoutRow
from tilskudd_cli.payouts.run import totals

sql = pytest.importorskip("pyspark.sql", reason="PySpark is not installed")
pytestmark = [
    pytest.mark.skipif(shutil.which("java") is None, reason="there is no Java to run Spark with"),
    pytest.mark.filterwarnings("default::ResourceWarning"),  # Spark's own sockets, closed when the session stops
    pytest.mark.filterwarnings("default::DeprecationWarning:pyspark"),
]

MILLION = 1_000_000
NUMBERS = ("0301", "1201", "5001", "1103", "0625", "0231", "1805")


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    builder = sql.SparkSession.builder.master("local[2]")
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.default.parallelism": "2",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    started = builder.getOrCreate()
    started.sparkContext.setLogLevel("ERROR")
    yield started
    started.stop()


def on_spark(session: Any, rows: list[Row]) -> Any:
    names = list(dict.fromkeys(name for row in rows for name in row))
    schema = sql.types.StructType([sql.types.StructField(name, sql.types.StringType()) for name in names])
    return session.createDataFrame([tuple(row.get(name) for name in names) for row in rows], schema)


def both(session: Any, desk: Any, rows: list[Row]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What Spark and Polars say of the rows, by case."""
    spark = [row.asDict() for row in pay(on_spark(session, rows), desk, today=TODAY).collect()]
    polars = pay(frame_of(rows), desk, today=TODAY).drop("row").rows(named=True)
    return sorted(spark, key=lambda row: row["case"]), sorted(polars, key=lambda row: row["case"])


def test_rows_of_every_kind_come_to_the_same(session: Any) -> None:
    odd: list[Row] = [
        {},
        {"requested": "100,000"},
        {"requested": "kr 100 000"},
        {"requested": None},
        {"number": "1805"},
        {"edition": "1999"},
        {"edition": "2018", "number": "5001", "year": "2018"},
        {"decision": "granted", "granted": "600000"},
        {"municipality": "Oslo\x1f0301", "number": None},
        {"received": "2019-03-30"},
        {"position.share": "50"},
        {"position.share": "50 %"},
    ]
    spark, polars = both(session, installed(), [{**OVERDOSE, **row, "case": str(i)} for i, row in enumerate(odd, 10)])
    assert spark == polars
    assert {row["status"] for row in spark} == {"pay", "nothing", "to_assess", "error"}


def test_shares_rates_and_rounding_come_to_the_same(session: Any) -> None:
    written = "{share: 1/3, of: {rate: {fact: requested}, per: facts.a}, at_least: 10, at_most: 123456789012}"
    desk = desk_with(facts="{" + fact("a", "quantity") + "}", amounts=[amount(written, rounding="nearest")])
    rows: list[Row] = [
        {**NAMED, "case": f"{asked}/{a}", "requested": asked, "facts.a": a}
        for asked in ("1", "2", "1000001", "999999999999999", "")
        for a in ("0", "1", "2,5", "0,125", "1/7", "1000000")
    ]
    spark, polars = both(session, desk, rows)
    assert spark == polars


def test_a_million_rows_come_to_the_same_sum_to_the_krone(session: Any) -> None:
    functions = sql.functions
    number = functions.element_at(
        functions.array(*map(functions.lit, NUMBERS)), (functions.col("id") % 7 + 1).cast("int")
    )
    asked = 50_000 + (functions.col("id") * 7919) % 900_000
    frame = session.range(MILLION).select(
        functions.lit("overdoseforebygging").alias("scheme"),
        functions.lit("2019").alias("edition"),
        number.alias("number"),
        (2019 + functions.col("id") % 4).cast("string").alias("year"),
        functions.when(functions.col("id") % 1000 == 7, functions.lit("750 000"))
        .when(functions.col("id") % 100_000 == 9, functions.lit("100,000"))
        .otherwise(asked.cast("string"))
        .alias("requested"),
    )
    at = pl.col("id")
    same = pl.select(id=pl.int_range(MILLION)).select(
        scheme=pl.lit("overdoseforebygging"),
        edition=pl.lit("2019"),
        number=(at % 7).replace_strict(list(range(7)), list(NUMBERS)),
        year=(2019 + at % 4).cast(pl.String),
        requested=pl.when(at % 1000 == 7)
        .then(pl.lit("750 000"))
        .when(at % 100_000 == 9)
        .then(pl.lit("100,000"))
        .otherwise((50_000 + (at * 7919) % 900_000).cast(pl.String)),
    )
    found = pay(frame, installed())
    assert found.columns == list(PayoutRow._fields)
    expected = totals(pay(same, installed()))
    assert totals(found) == expected
    assert sum(total.rows for total in expected) == MILLION
    assert sum(total.payout for total in expected) > 10**10
