"""What excerpts know of each language: one table a language family, as data, a module each.

A module is loaded when one of its languages is met: `context/tables.py` says which language has which table.
"""
