"""Harbour Lane's shop: pricing, checkout, payments."""
