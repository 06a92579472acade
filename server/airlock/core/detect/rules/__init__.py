"""The rules: one module a vendor or kind, each with a tuple named RULES. A module dropped in here is found by itself."""
