"""The formats of whole documents."""
