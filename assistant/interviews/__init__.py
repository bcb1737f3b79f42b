"""The interview: which question is next, what an answer means, and what is said about it."""
