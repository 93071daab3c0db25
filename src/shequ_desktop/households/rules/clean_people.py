"""What the columns of a list say of each person, and where they contradict each other. Pure."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial

from shequ_desktop.documents.columns import Column
from shequ_desktop.documents.guesses import Role
from shequ_desktop.documents.vocabulary import Vocabulary
from shequ_desktop.households.rules import clean_cells as read
from shequ_desktop.households.rules.clean_columns import Note, TableCells, each_once
from shequ_desktop.households.rules.clean_values import Doubt
from shequ_desktop.households.values import HEAD
from shequ_desktop.kernel.citizen_id import OLD_LENGTH, birth_date_of, normal_id, sex_of
from shequ_desktop.kernel.codes import code_table

Values = dict[str, list[object]]

_TEXTS = ("occupation", "moved_to", "actual_address", "owner_name", "owner_phone")
_JOINED_TEXTS = {"hukou_address": " ", "workplace": "；", "emergency_contact": " "}
_DAYS = ("moved_in_on", "moved_out_on", "deceased_on")
_FLAGS = ("moved_out", "deceased", "is_head", "is_party_member")
_DEAD = frozenset({"已故", "去世", "已去世", "死亡", "已死亡", "亡", "故", "已亡"})
_PARTY_MEMBER = "01"
_RESIDENT_ID = "resident_id"
_SHORTEST_PAPER = 5
_PERMITS = {"81": "hmt_permit", "82": "hmt_permit", "83": "hmt_permit", "9": "foreigner_permit"}
_BY_SEX = {("10", "1"): "11", ("10", "2"): "12", ("20", "2"): "30"}
_SEX_WORDS = {"1": "男", "2": "女"}
_MATCHES = {"together": "01", "person_only": "02", "hukou_only": "02"}


def read_people(cells: TableCells, words: Vocabulary, *, today: date) -> Values:
    """Return, field by field, what the sheet says in each row; None where it says nothing."""
    values: Values = {}
    _read_names(cells, values)
    _read_identity(cells, values, today)
    for name, field in words.fields.items():
        if field.codes and name not in ("sex", "hukou_match") and cells.columns(name):
            reader = partial(read.read_code, table=field.codes, label=field.label)
            values[name] = cells.first(name, reader)
    values["sex"] = cells.first("sex", read.read_sex)
    for name in _TEXTS:
        values[name] = cells.first(name, read.read_text)
    for name, between in _JOINED_TEXTS.items():
        values[name] = _join(cells, name, between)
    for name in _DAYS:
        values[name] = [
            day[0] if isinstance(day, tuple) else None
            for day in cells.first(name, partial(read.read_day, today=today))
        ]
    values["area_m2"] = cells.first("area_m2", read.read_area)
    values["phones"] = _phones(cells, values)
    _read_flags(cells, values)
    _read_hukou(cells, values)
    _read_notes_and_tags(cells, values, words)
    return values


def _read_names(cells: TableCells, values: Values) -> None:
    named = "full_name" if cells.columns("full_name") else "head_name"
    columns = cells.columns(named)
    values["full_name"] = cells.first(named, read.read_name)
    relations = cells.first(
        "relation_to_head", partial(read.read_code, table="relation", label="与户主关系")
    )
    if named == "head_name" or (columns and columns[0].role == "head"):
        relations = [relation or HEAD for relation in relations]
    remarks = each_once(read.remark_of, cells.cells(columns[0])) if columns else []
    table = code_table("relation")
    values["name_remark"] = [None] * len(cells)
    for at, remark in enumerate(remarks):
        code = table.code_of(remark) if remark else None
        if code is None:
            values["name_remark"][at] = remark or None
        elif not relations[at]:
            relations[at] = code
    values["relation_to_head"] = relations


def _read_identity(cells: TableCells, values: Values, today: date) -> None:
    own = "id_number" if cells.columns("id_number") or cells.columns("full_name") else "head_id"
    values["id_number"] = cells.first(own, partial(read.read_id, today=today))
    values["birth_date"] = cells.first("birth_date", partial(read.read_birth, today=today))
    if cells.columns("age"):
        ages = cells.first("age", partial(read.read_age, today=today))
        values["birth_date"] = [b or a for b, a in zip(values["birth_date"], ages, strict=True)]


def tell_relations(roles: Sequence[Role], values: Values) -> None:
    """Make a spouse husband or wife and a child son or daughter, as far as the sex is known."""
    relations, sexes = values["relation_to_head"], values["sex"]
    for at, role in enumerate(roles):
        if role and (code := _BY_SEX.get((str(relations[at]), str(sexes[at])))):
            relations[at] = code


def accept_other_papers(cells: TableCells, values: Values) -> None:
    """Take over numbers of passports and the like as they are, where the sheet says so."""
    types = values.get("id_type")
    columns = cells.columns("id_number")
    if types is None or not columns:
        return
    raw = cells.cells(columns[0])
    accepted = set()
    for at, kind in enumerate(types):
        if kind in (None, _RESIDENT_ID, "none") or values["id_number"][at]:
            continue
        cell = raw[at]
        number = normal_id(cell) if isinstance(cell, str) else ""
        if len(number) >= _SHORTEST_PAPER and number.isalnum():
            values["id_number"][at] = number
            accepted.add(at)
    cells.notes[:] = [n for n in cells.notes if n.field != "id_number" or n.at not in accepted]


def cross_check(cells: TableCells, values: Values) -> None:
    """Complete birth and sex from the number, and note where they disagree: the number counts."""
    births, sexes = values["birth_date"], values["sex"]
    types = values.setdefault("id_type", [None] * len(cells))
    birth_column = next(iter(cells.columns("birth_date")), None)
    sex_column = next(iter(cells.columns("sex")), None)
    for at, number in enumerate(values["id_number"]):
        if not isinstance(number, str):
            continue
        if len(number) < OLD_LENGTH or not number[:OLD_LENGTH].isdigit():
            types[at] = types[at] or "other"
            continue
        born, sex = birth_date_of(number), sex_of(number)
        said = births[at]
        if isinstance(said, tuple) and birth_column and not _same_birth(said, born):
            doubt = Doubt("birth_differs", f"与身份证号不一致，已按身份证号登记为 {born}")
            cells.notes.append(Note(at, birth_column, "birth_date", doubt))
        if sexes[at] and sexes[at] != sex:
            doubt = Doubt("sex_differs", f"与身份证号不一致，已按身份证号登记为{_SEX_WORDS[sex]}")
            cells.notes.append(Note(at, sex_column, "sex", doubt))
        births[at], sexes[at] = (born, "day"), sex
        types[at] = types[at] or _PERMITS.get(number[:2]) or _PERMITS.get(number[0])
    numbers = values["id_number"]
    cells.notes[:] = [
        n
        for n in cells.notes
        if not (n.doubt is read.SEX_ZERO and sexes[n.at])
        and not (n.doubt is read.MONTH_LOST and numbers[n.at])
    ]


def _same_birth(said: tuple[object, ...], born: date | None) -> bool:
    day, precision = said
    if not isinstance(day, date) or born is None or precision == "year":
        # A year may come from an age, which is a year out half of the time.
        return not isinstance(day, date) or born is None or abs(day.year - born.year) <= 1
    same_month = (day.year, day.month) == (born.year, born.month)
    return same_month and (precision == "month" or day == born)


def _join(cells: TableCells, field: str, between: str) -> list[object]:
    columns = [cells.read(column, read.read_text) for column in cells.columns(field)]
    if len(columns) <= 1:
        return columns[0] if columns else [None] * len(cells)
    return [
        between.join(dict.fromkeys(str(text) for text in texts if text)) or None
        for texts in zip(*columns, strict=True)
    ]


def _phones(cells: TableCells, values: Values) -> list[object]:
    columns = [cells.read(column, read.read_numbers) for column in cells.columns("phones")]
    relations = values["relation_to_head"]
    for column in cells.columns("head_phone"):
        numbers = cells.read(column, read.read_numbers)
        columns.append(
            [n if relations[at] in (HEAD, None) else None for at, n in enumerate(numbers)]
        )
    for column in cells.columns("address_with_phone"):
        both = each_once(read.split_address_phone, cells.cells(column))
        columns.append([numbers or None for _, numbers in both])
    if len(columns) <= 1:
        return columns[0] if columns else [None] * len(cells)
    return [
        tuple(
            dict.fromkeys(
                number for numbers in row if isinstance(numbers, tuple) for number in numbers
            )
        )
        or None
        for row in zip(*columns, strict=True)
    ]


def _read_flags(cells: TableCells, values: Values) -> None:
    for name in _FLAGS:
        flags = cells.first(name, read.read_flag)
        column = next(iter(cells.columns(name)), None)
        if column and "健在" in column.title:
            flags = [not flag if isinstance(flag, bool) else None for flag in flags]
        values[name] = [flag is True or None for flag in flags]
    for at in [at for at, remark in enumerate(values["name_remark"]) if remark in _DEAD]:
        values["deceased"][at] = True
    kinds = values.setdefault("population_kind", [None] * len(cells))
    for at in range(len(cells)):
        if values["deceased"][at] or values["deceased_on"][at]:
            kinds[at] = "deceased"
        elif values["moved_out"][at] or values["moved_out_on"][at]:
            kinds[at] = "moved_out"
    relations, heads = values["relation_to_head"], values.pop("is_head")
    values["relation_to_head"] = [
        r or (HEAD if h else None) for r, h in zip(relations, heads, strict=True)
    ]
    members = values.pop("is_party_member")
    if any(members):
        status = values.get("political_status") or [None] * len(cells)
        values["political_status"] = [
            s or (_PARTY_MEMBER if m else None) for s, m in zip(status, members, strict=True)
        ]


def _read_hukou(cells: TableCells, values: Values) -> None:
    """人户一致 in its three spellings: as a code, as a state of the home, or asked the other way."""
    matches: list[object] = [None] * len(cells)
    states = values.setdefault("residence_state", [None] * len(cells))
    table = code_table("residence_state")
    for column in cells.columns("hukou_match"):
        words = each_once(read.text_of, cells.cells(column))
        found = each_once(lambda cell: table.code_of(read.text_of(cell)), cells.cells(column))
        codes = each_once(_match_of, cells.cells(column))
        for at, word in enumerate(words):
            if word:
                states[at] = states[at] or found[at]
                matches[at] = codes[at] or _MATCHES.get(str(found[at]))
    for column in cells.columns("hukou_split"):
        split = cells.read(column, read.read_flag)
        for at, flag in enumerate(split):
            if isinstance(flag, bool):
                matches[at] = "02" if flag else "01"
    values["hukou_match"] = matches


def _match_of(cell: object) -> str | None:
    word = read.read_flag(cell).value if isinstance(cell, str | int | float) else None
    if isinstance(word, bool):
        return "01" if word else "02"
    return code_table("hukou_match").code_of(word) if isinstance(word, str) else None


def _read_notes_and_tags(cells: TableCells, values: Values, words: Vocabulary) -> None:
    tags: list[tuple[str, ...]] = [()] * len(cells)
    for found in _tag_columns(cells):
        for at, more in enumerate(found):
            if isinstance(more, tuple) and more:
                tags[at] += more
    notes: list[list[str]] = [[] for _ in range(len(cells))]
    for at, remark in _remarks(values.pop("name_remark")):
        tags[at] += read.tags_in_note(remark)
        notes[at].append(remark)
    values["tags"] = [tuple(dict.fromkeys(found)) or None for found in tags]
    _read_hukou_kind(cells, values)
    for column, titled in _note_columns(cells, values, words):
        for at, text in enumerate(cells.read(column, _read_note)):
            if isinstance(text, str):
                notes[at].append(titled(text))
    values["note"] = ["；".join(dict.fromkeys(texts)) or None for texts in notes]


def _remarks(remarks: Sequence[object]) -> Iterator[tuple[int, str]]:
    """Yield what stands in brackets behind names and may be kept."""
    for at, remark in enumerate(remarks):
        if isinstance(remark, str) and remark not in _DEAD and not read.is_refused(remark):
            yield at, remark


def _tag_columns(cells: TableCells) -> Iterator[Sequence[object]]:
    for column in cells.columns("note"):
        yield each_once(lambda cell: read.tags_in_note(read.text_of(cell)), cells.cells(column))
    for column in cells.columns("tags"):
        yield cells.read(column, read.read_tags)
    for column in cells.columns("tag_flag"):
        yield _flagged(cells, column)
    for column in cells.columns("disability"):
        yield each_once(_disabled, cells.cells(column))


def _note_columns(
    cells: TableCells, values: Values, words: Vocabulary
) -> Iterator[tuple[Column, Callable[[str], str]]]:
    """Yield what goes into the note: remarks as they are, the homeless with their titles."""
    for column in cells.columns("note"):
        yield column, str
    understood = any(values["population_kind"]) and not cells.columns("population_kind")
    for name in ("", "disability", "hukou_kind", *_noted(words)):
        for column in cells.columns(name):
            if name == "hukou_kind" and understood:
                continue
            yield column, f"{column.title or '其他'}：{{}}".format


def _noted(words: Vocabulary) -> list[str]:
    return [name for name, field in words.fields.items() if field.fate == "note"]


def _read_note(cell: object) -> read.Read:
    text = read.text_of(cell) if isinstance(cell, str | int | float | date) else ""
    if read.is_refused(text):
        doubt = Doubt("note_refused", "含有公安类信息，这一格没有导入", "error")
        return read.Read(None, doubt)
    return read.Read(text if text not in ("", "无", "否", "/", "-", "0") else None)


def _flagged(cells: TableCells, column: Column) -> list[object]:
    """The title names the tag; 是 gives it, and so does any word but 否."""
    title = column.title.rpartition("/")[2].removeprefix("是否").removeprefix("为")
    code = code_table("tags").code_of(title)
    flags = cells.read(column, read.read_flag)
    return [(code,) if code and flag else None for flag in flags]


def _disabled(cell: object) -> tuple[str, ...]:
    flag = read.read_flag(cell).value if isinstance(cell, str | int | float) else None
    return ("disabled",) if flag else ()


def _read_hukou_kind(cells: TableCells, values: Values) -> None:
    """户籍类型 is sometimes 户籍/流动, which is the kind of population, and sometimes 农业."""
    table = code_table("population_kind")
    for column in cells.columns("hukou_kind"):
        kinds = each_once(lambda cell: table.code_of(read.text_of(cell)), cells.cells(column))
        known = values["population_kind"]
        values["population_kind"] = [k or m for k, m in zip(known, kinds, strict=True)]
