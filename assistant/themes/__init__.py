"""The trained reading of what an owner writes: which themes, and whether it is a need or the business itself."""
