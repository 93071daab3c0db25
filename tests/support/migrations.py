"""A next edition that there is not yet."""

import shutil
from pathlib import Path

from shequ_desktop.storage import migrations

NEXT = f"{int(migrations.HEAD) + 1:04}"
"""Its number."""

SOUND = """    with op.batch_alter_table("person", recreate="always") as batch:
        batch.add_column(sa.Column("nickname", sa.Text(), nullable=True))
"""
"""Makes a table anew that others point to, the way SQLite needs it for most changes."""

_HEAD = '''"""A next edition."""

import sqlalchemy as sa
from alembic import op

revision = {revision!r}
down_revision = {before!r}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Do it."""
'''


def run(statement: str) -> str:
    """Return one more line of a revision."""
    return f"    op.execute({statement!r})\n"


def write_scripts(folder: Path, body: str) -> Path:
    """Write the program's own editions and one more into ``folder``."""
    shutil.copytree(Path(migrations.__file__).parent, folder)
    head = _HEAD.format(revision=NEXT, before=migrations.HEAD)
    (folder / "versions" / f"v{NEXT}_next.py").write_text(head + body, encoding="utf-8")
    return folder
