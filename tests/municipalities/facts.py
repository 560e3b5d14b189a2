"""The municipalities of the 2019 call, as they were on its deadline and as they are in 2026; facts for the tests."""

from __future__ import annotations

from datetime import date

DEADLINE = date(2019, 3, 22)
TODAY = date(2026, 11, 22)

LISTED = (
    ("Oslo", "0301", "Oslo", ("0301",), ("Oslo - Oslove",)),
    ("Bergen", "1201", "Hordaland", ("4601",), ("Bergen",)),
    ("Trondheim", "5001", "Trøndelag", ("5001",), ("Trondheim - Tråante",)),
    ("Stavanger", "1103", "Rogaland", ("1103",), ("Stavanger",)),
    ("Drammen", "0602", "Buskerud", ("3301",), ("Drammen",)),
    ("Asker", "0220", "Akershus", ("3203",), ("Asker",)),
    ("Porsgrunn", "0805", "Telemark", ("4001",), ("Porsgrunn",)),
    ("Arendal", "0906", "Aust-Agder", ("4203",), ("Arendal",)),
    ("Fredrikstad", "0106", "Østfold", ("3107",), ("Fredrikstad",)),
    ("Tønsberg", "0704", "Vestfold", ("3905",), ("Tønsberg",)),
    ("Bodø", "1804", "Nordland", ("1804",), ("Bodø",)),
    ("Tromsø", "1902", "Troms", ("5501",), ("Tromsø",)),
    ("Halden", "0101", "Østfold", ("3101",), ("Halden",)),
    ("Sarpsborg", "0105", "Østfold", ("3105",), ("Sarpsborg",)),
    ("Skedsmo", "0231", "Akershus", ("3205",), ("Lillestrøm",)),
    ("Lørenskog", "0230", "Akershus", ("3222",), ("Lørenskog",)),
    ("Bærum", "0219", "Akershus", ("3201",), ("Bærum",)),
    ("Lier", "0626", "Buskerud", ("3312",), ("Lier",)),
    ("Øvre Eiker", "0624", "Buskerud", ("3314",), ("Øvre Eiker",)),
    ("Nedre Eiker", "0625", "Buskerud", ("3301",), ("Drammen",)),
    ("Larvik", "0712", "Vestfold", ("3909",), ("Larvik",)),
    ("Skien", "0806", "Telemark", ("4003",), ("Skien",)),
    ("Kristiansand", "1001", "Vest-Agder", ("4204",), ("Kristiansand",)),
    ("Sandnes", "1102", "Rogaland", ("1108",), ("Sandnes",)),
    ("Haugesund", "1106", "Rogaland", ("1106",), ("Haugesund",)),
    ("Askøy", "1247", "Hordaland", ("4627",), ("Askøy",)),
    ("Fjell", "1246", "Hordaland", ("4626",), ("Øygarden",)),
    ("Steinkjer", "5004", "Trøndelag", ("5006",), ("Steinkjer - Stïentje",)),
    ("Ullensaker", "0235", "Akershus", ("3209",), ("Ullensaker",)),
    ("Hamar", "0403", "Hedmark", ("3403",), ("Hamar",)),
    ("Lillehammer", "0501", "Oppland", ("3405",), ("Lillehammer",)),
    ("Sandefjord", "0710", "Vestfold", ("3907",), ("Sandefjord",)),
    ("Ålesund", "1504", "Møre og Romsdal", ("1508", "1580"), ("Ålesund", "Haram")),
    ("Rana", "1833", "Nordland", ("1833",), ("Rana - Raane",)),
)
"""Name in the call (one misspelling corrected), number and county then, numbers and names in 2026."""
