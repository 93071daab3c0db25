"""What can be said against a person's particulars. Pure: no database, no window, no clock."""

from collections.abc import Iterator
from datetime import date

from shequ_desktop.households.values import (
    BornInFuture,
    IdDisagrees,
    IdSuspect,
    NameMissing,
    PersonDraft,
    PhoneSuspect,
)
from shequ_desktop.kernel.citizen_id import read_citizen_id
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.phones import read_phones

_CITIZEN = ("", "resident_id")
_SEX_WORDS = {"1": "男", "2": "女"}


def check_person(draft: PersonDraft, *, today: date) -> Iterator[Finding]:
    """Yield everything that speaks against writing the person down like this.

    Only a missing name and a birth in the future block. Numbers and phones only warn:
    papers exist that keep no rule, and an office must be able to write down what it sees.

    Args:
        today: Nobody is born later.
    """
    if not draft.full_name.strip():
        yield NameMissing()
    if draft.birth_date is not None and draft.birth_date > today:
        yield BornInFuture(draft.birth_date)
    if draft.id_number and draft.id_type in _CITIZEN:
        yield from _check_number(draft, today)
    for phone in draft.phones:
        if read_phones(phone).problems:
            yield PhoneSuspect(phone)


def _check_number(draft: PersonDraft, today: date) -> Iterator[Finding]:
    reading = read_citizen_id(draft.id_number, today=today)
    if reading.level != "ok" and reading.kind in ("citizen", "typing", "other"):
        yield IdSuspect(reading.message)
    born = reading.birth_date
    if born and draft.birth_date and _differs(draft, born):
        yield IdDisagrees("出生日期", born.isoformat())
    if reading.sex in _SEX_WORDS and draft.sex in _SEX_WORDS and reading.sex != draft.sex:
        yield IdDisagrees("性别", _SEX_WORDS[reading.sex])


def _differs(draft: PersonDraft, born: date) -> bool:
    assert draft.birth_date is not None, "the caller has looked"
    known = {"year": 1, "month": 2}.get(draft.birth_precision, 3)
    said = (born.year, born.month, born.day)
    typed = (draft.birth_date.year, draft.birth_date.month, draft.birth_date.day)
    return said[:known] != typed[:known]
