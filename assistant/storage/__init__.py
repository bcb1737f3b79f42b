"""Engine, units of work, models and migrations."""
