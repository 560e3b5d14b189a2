"""The texts themselves: one folder for each language, one module for each topic."""
