from support import oracle
from support.offices import ITEM, SHAPE, Office, town

from shequ_desktop.storage.shape import ColumnShape, Kind, Shape, TableShape

ROW, OTHER, VISIT = (bytes([n]) * 16 for n in (1, 2, 3))
VISITS = 9

NEWER: Shape = {
    **SHAPE,
    ITEM: TableShape(
        name="item",
        columns=(*SHAPE[ITEM].columns, ColumnShape(name="grade", kind=Kind.TEXT, absent="未评")),
    ),
    VISITS: TableShape(
        name="visit",
        columns=(
            ColumnShape(name="deleted_at", kind=Kind.INTEGER),
            ColumnShape(name="item_id", kind=Kind.ID),
        ),
    ),
}
STATEMENTS = (
    "ALTER TABLE item ADD COLUMN grade TEXT DEFAULT '未评'",
    "CREATE TABLE visit (id BLOB PRIMARY KEY NOT NULL, deleted_at INTEGER, item_id BLOB) WITHOUT ROWID",
)


def upgrade(*offices: Office) -> None:
    for office in offices:
        office.upgrade(NEWER, *STATEMENTS)


def grades(office: Office) -> list[tuple[object, ...]]:
    return office.rows("SELECT id, grade FROM item ORDER BY id")


def write_new_things(office: Office) -> None:
    with office.working() as (connection, _):
        for row, grade in ((ROW, "甲等"), (OTHER, None)):
            connection.exec_driver_sql(
                "INSERT INTO item VALUES (?, NULL, 'a', 1, NULL, NULL, ?)", (row, grade)
            )
        connection.exec_driver_sql("INSERT INTO visit VALUES (?, NULL, ?)", (VISIT, ROW))
    office.change(OTHER, grade="乙等")


def test_what_only_a_newer_program_knows_is_kept_and_passed_on() -> None:
    with town(3) as (newer, older, newest):
        upgrade(newer, newest)
        write_new_things(newer)
        merged = older.take_in(newer.tell())

        assert merged.waiting == 2, "one cell, one row"
        assert older.item(OTHER) == (None, "a", 1, None, None)
        older.change(OTHER, a="改过")
        newest.take_in(older.tell())
        assert grades(newest) == [(ROW, "甲等"), (OTHER, "乙等")]
        assert newest.rows("SELECT item_id FROM visit") == [(ROW,)]
        newer.take_in(older.tell())
        assert newest.digest() == newer.digest()


def test_an_upgrade_puts_into_place_what_has_waited() -> None:
    with town(2) as (newer, older):
        upgrade(newer)
        write_new_things(newer)
        older.take_in(newer.tell())
        older.change(ROW, b=7)
        changed = older.upgrade(NEWER, *STATEMENTS)

        assert changed == {"item", "visit"}
        assert grades(older) == [(ROW, "甲等"), (OTHER, "乙等")]
        newer.take_in(older.tell())
        assert older.digest() == newer.digest()
        assert older.rows("SELECT * FROM sync_parked") == []
        with older.writing() as connection:
            ops = oracle.operations(connection)
            assert oracle.shown(connection, NEWER) == oracle.state(ops, NEWER)


def test_rows_of_an_older_program_have_what_the_newer_one_says() -> None:
    with town(2) as (newer, older):
        older.insert(ROW, "a")
        upgrade(newer)
        newer.take_in(older.tell())

        assert grades(newer) == [(ROW, "未评")]
        upgrade(older)
        assert older.digest() == newer.digest()
