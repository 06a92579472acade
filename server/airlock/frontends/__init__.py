"""The front doors. Each converts, calls one Engine method, and converts back; none knows another."""
