"""All texts in English, one module for each topic."""
