"""What a person may ask of her data: a copy, or that it is erased."""
