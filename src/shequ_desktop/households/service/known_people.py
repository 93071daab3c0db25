"""Whom the ledger knows: for the search through papers that are to be published."""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from shequ_desktop.storage.store import Reading

if TYPE_CHECKING:
    from shequ_desktop.documents.leaks import KnownPeople

_OF_AGE = 18
"""《民法典》第十七条."""


def known_people(
    reading: Reading,
    *,
    office_names: Collection[str] = (),
    office_numbers: Collection[str] = (),
) -> "KnownPeople":
    """Return the names and telephone numbers of everybody in the ledger.

    Those who have moved away or died are among them, those in the recycle bin too: their
    papers may still be about. Owners of dwellings count as residents. Of the birth dates only
    whether somebody of that name is under eighteen (《民法典》第十七条); one that is not known
    counts as grown up.

    Args:
        office_names: Names that go with an office, and those who agreed to be named.
        office_numbers: Numbers meant for everybody.
    """
    from shequ_desktop.documents.leaks import KnownPeople  # noqa: PLC0415 - loads pdfium

    rows = reading.rows(
        "SELECT full_name, max(coalesce(birth_date, '') > ?) FROM person"
        " WHERE deleted_at IS NOT 0 AND full_name <> '' GROUP BY full_name",
        (_eighteen_years_before(reading.today).isoformat(),),
        tables=("person",),
    )
    names = {name: bool(minor) for name, minor in rows}
    phones = {
        phone
        for (numbers,) in reading.rows(
            "SELECT phones FROM person WHERE deleted_at IS NOT 0 AND phones <> ''",
            tables=("person",),
        )
        for phone in numbers.split(";")
        if phone
    }
    for name, phone in reading.rows(
        "SELECT owner_name, owner_phone FROM dwelling WHERE deleted_at IS NOT 0"
        " AND (owner_name <> '' OR owner_phone <> '')",
        tables=("dwelling",),
    ):
        names.setdefault(name, False)
        phones.update(each for each in phone.split(";") if each)
    names.pop("", None)
    return KnownPeople(
        today=reading.today,
        names=names,
        phones=phones,
        office_numbers=office_numbers,
        office_names=office_names,
    )


def _eighteen_years_before(today: date) -> date:
    """Return the birthday of those who complete their eighteenth year on ``today``.

    On 29 February of a leap year those born on 28 February did so yesterday, those born on
    1 March will tomorrow; nobody was born in between.
    """
    is_leap_day = (today.month, today.day) == (2, 29)
    return today.replace(year=today.year - _OF_AGE, day=28 if is_leap_day else today.day)
