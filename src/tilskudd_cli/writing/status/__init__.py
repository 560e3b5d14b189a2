"""How a folder of cases stands, in every format: one module for each."""
