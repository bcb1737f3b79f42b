"""Companies and the people in them, as owners name them."""
