"""Messages say whether they were understood."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("message") as table:
        table.add_column(sa.Column("is_understood", sa.Boolean(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("message") as table:
        table.drop_column("is_understood")
