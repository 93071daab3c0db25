"""Lists that hold a whole household in one row: 户主姓名, 配偶姓名, 成员1姓名, 关系, 身份证号 and so on."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from shequ_desktop.documents.guesses import Guess, Role
from shequ_desktop.documents.vocabulary import Vocabulary, header_keys

_NUMBER = r"\d{1,2}|[一二三四五六七八九十]{1,2}"
_WHO = re.compile(
    rf"""(?:(?P<spouse>配偶|爱人|妻子|丈夫|老伴)
      |(?P<child>子女|孩子|小孩|儿子|女儿)
      |(?P<member>(?:其他|其它|同住|户内|共同生活|共同居住|家庭|家属)*
        (?:成员|同住人员?|居住人员?|家属|家人|人员|人口|人)))?
    (?:基本)?(?:情况|信息|资料)?第?(?P<before>{_NUMBER})?[位人]?的?
    (?P<what>.*?)(?P<behind>{_NUMBER})?""",
    re.VERBOSE,
)
_NAME = "full_name"
_RELATION = "relation_to_head"
_NUMBER_OF_HEAD = {"head_id": "id_number", "head_phone": "phones"}
_PERSONAL = frozenset(
    {
        *("full_name", "id_number", "id_type", "sex", "birth_date", "age", "phones", "ethnicity"),
        *("relation_to_head", "workplace", "occupation", "education", "political_status"),
        *("marital_status", "health", "hukou_address", "population_kind", "note", "tags"),
        *("hukou_kind", "hukou_match", "disability", "tag_flag", "head_id", "head_phone"),
    }
)
_PROOF = frozenset({"id_number", "birth_date", "age", "sex"})
"""What nobody writes of a person who is only to be called in an emergency."""
_SAME_PEOPLE = 0.1
_SURE = 0.9


@dataclass(frozen=True, slots=True)
class _Said:
    """What a title says of whom it is about."""

    role: Role
    number: str
    """Which of several; empty: not counted."""
    field: str
    """Key of the field; empty: none that a person has."""
    word: str = ""
    """How the person is called: 儿子 is another than 女儿."""


@dataclass(slots=True)
class _Person:
    """One of the people in a row."""

    role: Role
    columns: list[tuple[Guess, str]] = field(default_factory=list)

    def has(self, *fields: str) -> bool:
        return any(name in fields for _, name in self.columns)

    @property
    def name(self) -> Guess | None:
        return next((guess for guess, name in self.columns if name == _NAME), None)


def assign_persons(guesses: Sequence[Guess], vocabulary: Vocabulary) -> None:
    """Say of each column which person of its row it is about.

    A list with the head's name and no other is a list of heads. A spouse or child in a
    list that names everybody in a row of their own stays a remark.
    """
    if _NAME not in vocabulary.fields or not any(guess.path for guess in guesses):
        return
    said = [_said(guess, vocabulary) for guess in guesses]
    people = _walk(guesses, said)
    first, others = people[0], [each for each in people[1:] if each.name is not None]
    _no_other_name(first, others)
    if others and not first.has(_NAME, "head_name"):
        _lead(first, others.pop(0), vocabulary)
    own_relation = first.has(_RELATION)
    kept = [
        each
        for each in others
        if each.role == "member" or (not own_relation and _is_person(each, first))
    ]
    for person in others:
        if person not in kept and person.role != "member":
            _only_mention(person)
    for at, person in enumerate(kept, start=1):
        for guess, name in person.columns:
            guess.take(vocabulary.fields.get(name), "synonym" if name else "none", _SURE)
            guess.person, guess.role = at, person.role
    _appoint_head(guesses, vocabulary, wide=bool(kept) and not own_relation)


def _only_mention(person: _Person) -> None:
    """Leave somebody who is no person of the list to the remarks, with the titles."""
    for guess, _ in person.columns:
        if guess.how == "contains":
            guess.take(None)


def _no_other_name(first: _Person, others: list[_Person]) -> None:
    """A list that names the head, and one other person without number, names all in rows."""
    if first.has("head_name") and not first.has(_NAME) and len(others) == 1:
        only = others[0]
        if only.role == "member" and not only.columns[0][0].title[-1:].isdigit():
            others.clear()


def _lead(first: _Person, counted: _Person, vocabulary: Vocabulary) -> None:
    """Where all names are counted, the row's own person is number one."""
    for guess, name in counted.columns:
        guess.take(vocabulary.fields.get(name), "synonym" if name else "none", _SURE)
    first.columns += counted.columns


def _said(guess: Guess, vocabulary: Vocabulary) -> _Said:
    """Read a title, alone and with those above it; the one that counts people outweighs."""
    readings = [_read(text, vocabulary) for text in (guess.path[-1:], guess.path) if text]
    counted = [said for said in readings if said.number and said.field]
    known = [said for said in readings if said.role and said.field]
    return next(iter([*counted, *known]), _Said("", "", guess.field.key if guess.field else ""))


def _read(path: tuple[str, ...], vocabulary: Vocabulary) -> _Said:
    found = _WHO.fullmatch("".join(header_keys(text)[0] for text in path))
    if found is None:
        return _Said("", "", "")
    role: Role = "spouse" if found["spouse"] else "child" if found["child"] else "member"
    who = found[role]
    number = found["before"] or found["behind"] or ""
    what = found["what"]
    known = vocabulary.knows(what) if what else vocabulary.fields[_NAME]
    if known is None or known.key not in _PERSONAL or not (who or what):
        return _Said("", "", "")
    return _Said(role if who or number else "", number, known.key, who or "")


def _walk(guesses: Sequence[Guess], said: Sequence[_Said]) -> list[_Person]:
    """Go through the titles from left to right; the first person is the row's own."""
    named = {(s.role, s.number) for s in said if s.number and s.field == _NAME}
    titles = Counter(guess.title for guess in guesses)
    lead = any(guess.field and guess.field.key in ("head_name", _NAME) for guess in guesses)
    people: dict[tuple[str, str], _Person] = {("", ""): _Person("head")}
    first = present = people["", ""]
    for guess, each in zip(guesses, said, strict=True):
        key = guess.field.key if guess.field else ""
        repeated = titles[guess.title] > 1
        if each.number and (each.role, each.number) in named:
            present = people.setdefault((each.role, each.number), _Person(each.role))
            present.columns.append((guess, each.field))
        elif each.role in ("spouse", "child") and not each.number:
            present = people.setdefault((each.role, each.word), _Person(each.role))
            present.columns.append((guess, each.field))
        elif key == _NAME and repeated and (first.has(_NAME) or _is_headed(guesses)):
            present = people.setdefault(("member", f"+{guess.index}"), _Person("member"))
            present.columns.append((guess, _NAME))
        elif present is not first and _belongs(key, repeated=repeated, first=first):
            present.columns.append((guess, key))
        else:
            first.columns.append((guess, key))
            present = first if key in (_NAME, "head_name") else present
    return list(people.values()) if lead or len(named) > 1 else [first]


def _is_headed(guesses: Sequence[Guess]) -> bool:
    return any(guess.field and guess.field.key == "head_name" for guess in guesses)


def _belongs(key: str, *, repeated: bool, first: _Person) -> bool:
    """Say whether a column without a name of its own goes on about the person left of it."""
    if key not in _PERSONAL:
        return False
    theirs = [name for name, own in _NUMBER_OF_HEAD.items() if own == key]
    return repeated or key == _RELATION or first.has(key, *theirs)


def _is_person(other: _Person, first: _Person) -> bool:
    """Say whether a spouse or child is one of the people of the list, or only mentioned."""
    only_heads = not first.has(_NAME)
    if not only_heads and (first.has("head_name") or not other.has(*_PROOF)):
        return False
    if other.role == "child" and other.has("phones") and not other.has(*_PROOF):
        return False
    name = next((guess for guess, key in first.columns if key in (_NAME, "head_name")), None)
    theirs = set(other.name.values if other.name else ())
    return name is None or len(theirs & set(name.values)) <= _SAME_PEOPLE * len(theirs)


def _appoint_head(guesses: Sequence[Guess], vocabulary: Vocabulary, *, wide: bool) -> None:
    """In a list without other names the head is the person, and in a wide one the first is."""
    own = [guess for guess in guesses if guess.field and not guess.person]
    named = next((guess for guess in own if guess.field and guess.field.key == _NAME), None)
    head = next((guess for guess in own if guess.field and guess.field.key == "head_name"), None)
    if named is not None:
        named.role = "head" if wide and head is None else ""
        return
    if head is None or any(not each.title and each.texts for each in guesses):
        return
    head.take(vocabulary.fields[_NAME], "synonym", _SURE)
    head.role = "head"
    for guess in own:
        key = guess.field.key if guess.field else ""
        if key in _NUMBER_OF_HEAD:
            guess.take(vocabulary.fields[_NUMBER_OF_HEAD[key]], "synonym", _SURE)
