"""The second edition: the board, the office's own templates, and the print log."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_STATEMENTS = (
    """
    CREATE TABLE board (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        scheme TEXT NOT NULL,
        days INTEGER NOT NULL,
        answer_days INTEGER NOT NULL,
        places JSON NOT NULL,
        supervise_phone TEXT NOT NULL,
        CONSTRAINT pk_board PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE notice (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        content JSON NOT NULL,
        scheme TEXT NOT NULL,
        item TEXT NOT NULL,
        period_label TEXT NOT NULL,
        due_on DATE,
        owner_name TEXT NOT NULL,
        channel TEXT NOT NULL,
        note TEXT NOT NULL,
        checked_by TEXT NOT NULL,
        checked_on DATE,
        approved_by TEXT NOT NULL,
        approved_on DATE,
        supervised_by TEXT NOT NULL,
        supervised_on DATE,
        withdrawn_on DATE,
        withdrawn_reason TEXT NOT NULL,
        archived_on DATE,
        corrects_id BLOB,
        correction_reason TEXT NOT NULL,
        template_version INTEGER NOT NULL,
        snapshot TEXT NOT NULL,
        CONSTRAINT pk_notice PRIMARY KEY (id),
        CONSTRAINT fk_notice_corrects_id FOREIGN KEY(corrects_id) REFERENCES notice (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE paper_template (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        "key" TEXT NOT NULL,
        version INTEGER NOT NULL,
        saved_on DATE NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        note TEXT NOT NULL,
        saved_by TEXT NOT NULL,
        CONSTRAINT pk_paper_template PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    'CREATE INDEX ix_paper_template_key ON paper_template ("key", version)',
    """
    CREATE TABLE photo_content (
        content_hash TEXT NOT NULL,
        content BLOB NOT NULL,
        CONSTRAINT pk_photo_content PRIMARY KEY (content_hash)
    )
    """,
    """
    CREATE TABLE print_log (
        n INTEGER NOT NULL,
        at_ms INTEGER NOT NULL,
        user TEXT NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        way TEXT NOT NULL,
        subject TEXT NOT NULL,
        template_version INTEGER NOT NULL,
        mask TEXT NOT NULL,
        copies INTEGER NOT NULL,
        pages INTEGER NOT NULL,
        snapshot TEXT NOT NULL,
        CONSTRAINT pk_print_log PRIMARY KEY (n)
    )
    """,
    """
    CREATE TABLE rule_file (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        kind TEXT NOT NULL,
        code TEXT NOT NULL,
        body TEXT NOT NULL,
        CONSTRAINT pk_rule_file PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE objection (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        notice_id BLOB NOT NULL,
        received_on DATE NOT NULL,
        due_on DATE NOT NULL,
        person_name TEXT NOT NULL,
        phone TEXT NOT NULL,
        body TEXT NOT NULL,
        channel TEXT NOT NULL,
        answer TEXT NOT NULL,
        answered_on DATE,
        answered_by TEXT NOT NULL,
        adopted BOOLEAN NOT NULL,
        CONSTRAINT pk_objection PRIMARY KEY (id),
        CONSTRAINT fk_objection_notice_id FOREIGN KEY(notice_id) REFERENCES notice (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_objection_notice_id ON objection (notice_id)",
    """
    CREATE TABLE posting (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        notice_id BLOB NOT NULL,
        place TEXT NOT NULL,
        posted_on DATE NOT NULL,
        days INTEGER NOT NULL,
        must_stay_until DATE NOT NULL,
        taken_down_on DATE,
        early_reason TEXT NOT NULL,
        CONSTRAINT pk_posting PRIMARY KEY (id),
        CONSTRAINT fk_posting_notice_id FOREIGN KEY(notice_id) REFERENCES notice (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_posting_notice_id ON posting (notice_id)",
    """
    CREATE TABLE posting_photo (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        posting_id BLOB NOT NULL,
        side TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        size INTEGER NOT NULL,
        taken_on DATE,
        note TEXT NOT NULL,
        CONSTRAINT pk_posting_photo PRIMARY KEY (id),
        CONSTRAINT fk_posting_photo_posting_id FOREIGN KEY(posting_id) REFERENCES posting (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_posting_photo_posting_id ON posting_photo (posting_id)",
    (
        "CREATE TRIGGER print_log_no_update BEFORE UPDATE ON print_log"
        " BEGIN SELECT RAISE(ABORT, 'the print log only grows'); END"
    ),
    (
        "CREATE TRIGGER print_log_no_delete BEFORE DELETE ON print_log"
        " BEGIN SELECT RAISE(ABORT, 'the print log only grows'); END"
    ),
)


def upgrade() -> None:
    """Add the tables; nothing that was there changes."""
    for statement in _STATEMENTS:
        op.execute(statement)
