"""Sentence vectors, in Rasa's environment and in ours: numpy, the embedder and the standard library only."""
