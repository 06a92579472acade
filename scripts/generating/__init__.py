"""One module for each generated file; `scripts/generate.py` runs them all."""
