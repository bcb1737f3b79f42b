"""Components that run inside Rasa: they import Rasa, numpy, the embedder and the standard library only."""
