"""Which experts fit a need, and why."""
