"""Airlock: finds what must not reach an AI, redacts it, and brings the answer back."""
