"""The register of Norwegian municipalities through time: who is who on a day, and what became of whom."""
