"""Alembic runs this; the connection comes from `assistant.storage.migrating`."""

from alembic import context

from assistant.storage.models import Base


def run() -> None:
    """One transaction for all steps, so that a failed migration leaves the database as it was."""
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=Base.metadata,
        compare_type=True,
        render_as_batch=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
