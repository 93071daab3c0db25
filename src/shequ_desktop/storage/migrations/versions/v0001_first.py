"""The first edition. New files are laid out from the tables, so there is nothing to do."""

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do nothing: no file is older than this."""
