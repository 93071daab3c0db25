"""Reads the rows of somebody's register of volunteers. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from shequ_desktop.kernel.citizen_id import birth_date_of, normal_id, read_citizen_id, sex_of
from shequ_desktop.kernel.dates import read_date
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.volunteers.values import RollRowUnreadable, Slot, VolunteerDraft, VolunteerKind

_SEPARATORS = re.compile(r"[、，,;；/|\s]+")
_NOTHING = {"无", "没有", "暂无", "-", "—", "——", "/"}
_HOURS_MINUTES = re.compile(
    r"(?:(\d+(?:\.\d+)?)(?:小时|时|h))?(?:(\d+)(?:分钟|分|min))?", re.IGNORECASE
)
_KINDS = {
    "党员": VolunteerKind.PARTY_MEMBER,
    "学生": VolunteerKind.STUDENT,
    "单位": VolunteerKind.EMPLOYEE,
    "职工": VolunteerKind.EMPLOYEE,
    "居民": VolunteerKind.RESIDENT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """One volunteer as a register has them."""

    row: int
    """In the sheet, from 1."""
    draft: VolunteerDraft
    posts: tuple[str, ...]
    """As they are written, each once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """What a sheet says."""

    lines: tuple[RegisterLine, ...]
    findings: tuple[Finding, ...]


def read_register(
    rows: Iterable[tuple[int, Mapping[str, object]]],
    times: Mapping[str, tuple[Slot, ...]],
    *,
    today: date,
) -> Register:
    """Return what the rows below the titles say.

    Args:
        rows: Each with its number in the sheet (from 1) and its cells by field.
        times: What people write for their time, as stretches of the week.
        today: For reading days and numbers.
    """
    lines: list[RegisterLine] = []
    findings: list[Finding] = []
    for number, cells in rows:
        if not any(_text(cell) for cell in cells.values()):
            continue
        try:
            lines.append(_line(number, cells, times, today))
        except ValueError as error:
            findings.append(RollRowUnreadable(number, str(error)))
    return Register(lines=tuple(lines), findings=tuple(findings))


def minutes_of(cell: object) -> int:
    """Return the minutes that 1.5, ``1小时30分``, ``90分钟`` or ``2h`` means; without a unit: hours.

    Raises:
        ValueError: it is no time, or one with parts of a minute.
    """
    word = _text(cell).replace(" ", "")
    if not word:
        return 0
    found = _HOURS_MINUTES.fullmatch(word)
    try:
        if found and (found[1] or found[2]):
            minutes = Decimal(found[1] or 0) * 60 + int(found[2] or 0)
        else:
            minutes = Decimal(word) * 60
    except InvalidOperation:
        minutes = Decimal("NaN")
    if not minutes.is_finite() or minutes != minutes.to_integral_value() or minutes < 0:
        message = f"时长“{word}”看不懂"
        raise ValueError(message)
    return int(minutes)


def words_of(cell: object) -> tuple[str, ...]:
    """Return the words of a cell that lists several, each once; 无 is none."""
    words = (word for word in _SEPARATORS.split(_text(cell)) if word and word not in _NOTHING)
    return tuple(dict.fromkeys(words))


def _line(
    number: int, cells: Mapping[str, object], times: Mapping[str, tuple[Slot, ...]], today: date
) -> RegisterLine:
    name = _text(cells.get("name")).replace(" ", "")
    if not name:
        message = "没有姓名"
        raise ValueError(message)
    identity = normal_id(_text(cells.get("id_number")))
    is_citizen = bool(identity) and read_citizen_id(identity, today=today).kind == "citizen"
    born, precision = read_date(cells.get("birth_date"), today=today)
    said = _text(cells.get("times"))
    kind = _text(cells.get("kind"))
    return RegisterLine(
        row=number,
        draft=VolunteerDraft(
            name=name,
            sex=sex_of(identity)
            if is_citizen
            else {"男": "1", "女": "2"}.get(_text(cells.get("sex")), ""),
            id_type="resident_id" if is_citizen else ("other" if identity else ""),
            id_number=identity,
            birth_date=birth_date_of(identity)
            if is_citizen
            else (born if precision == "day" else None),
            phone=_text(cells.get("phone")),
            kind=next(
                (each for word, each in _KINDS.items() if word in kind), VolunteerKind.RESIDENT
            ),
            unit=_text(cells.get("unit")),
            skills=words_of(cells.get("skills")),
            hobbies=words_of(cells.get("hobbies")),
            times=times.get(said, ()),
            time_note=said,
            national_no=_text(cells.get("number")),
            opening_minutes=minutes_of(cells.get("hours")),
        ),
        posts=words_of(cells.get("posts")),
    )


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell == int(cell):
        return str(int(cell))
    return unicodedata.normalize("NFKC", str(cell)).strip()
