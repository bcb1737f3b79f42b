"""Letters: an outbox in the database, and a worker that sends them."""
