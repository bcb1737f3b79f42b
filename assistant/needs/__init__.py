"""What owners say they need, and which themes it is about: the model's, the owner's and the staff's word apart."""
