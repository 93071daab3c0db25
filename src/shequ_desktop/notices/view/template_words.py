"""Wordings as the user sees them: blanks are called by their Chinese titles. Knows no window."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shequ_desktop.documents.kinds import FieldKind, PaperField, PaperKind, PaperList
from shequ_desktop.documents.templates.wording import FORMS

_BLANK = re.compile(r"\{\{|\}\}|\{([^{}\n:：]*)(?:[:：]([^{}\n]*))?\}")
_CALLED = {form: called for called, form in FORMS.items()}
_FORMS_OF: Mapping[FieldKind, tuple[str, ...]] = {
    FieldKind.DAY: ("short", "month", "weekday"),
    FieldKind.MONEY: ("capital",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A blank that can be put into a wording."""

    title: str
    """What the menu calls it."""
    blank: str
    """What is put in, such as ``{开会日期：月}``."""


class Names:
    """What the facts of a paper are called, seen from one place of its template.

    Args:
        about: The list whose rows are printed there; ``None``: none.
    """

    def __init__(self, kind: PaperKind, about: PaperList | None = None) -> None:
        self.kind = kind
        self.about = about
        own = about.fields if about is not None else ()
        self._titles: dict[str, str] = {}
        known = [(each.key, each.title) for each in (*own, *kind.fields)]
        known += [(each.key, each.title) for each in kind.lists]
        for key, title in known:
            if key not in self._titles and title not in self._titles.values():
                self._titles[key] = title
        self._keys = {title: key for key, title in self._titles.items()}

    def shown(self, words: str) -> str:
        """Return ``words`` as the user sees them: ``{meeting_day:month}`` is ``{开会日期：月}``."""
        return _BLANK.sub(lambda found: _blank(found, self._titles, _CALLED, "："), words)

    def kept(self, text: str) -> str:
        """Return what the template keeps of ``text``; what is not known stays as it is."""
        return _BLANK.sub(lambda found: _blank(found, self._keys, FORMS, ":"), text)

    def title(self, key: str) -> str:
        """Return what a fact, a list or a part is called."""
        return self._titles.get(key) or self.kind.parts.get(key, key)

    def offers(self) -> Sequence[tuple[str, Sequence[Offer]]]:
        """Return the blanks that fit here, in groups with a title each; no group is empty."""
        groups: list[tuple[str, Sequence[Offer]]] = []
        if self.about is not None:
            groups.append((self.about.title, self._of(self.about.fields)))
        groups.append(("", self._of(self.kind.fields)))
        counts = tuple(
            Offer(title=f"{each.title}个数", blank=f"{{{self.title(each.key)}：个数}}")
            for each in self.kind.lists
        )
        groups.append(("", counts))
        return [group for group in groups if group[1]]

    def _of(self, fields: Sequence[PaperField]) -> Sequence[Offer]:
        made = []
        for field in fields:
            called = self.title(field.key)
            made.append(Offer(title=field.title, blank=f"{{{called}}}"))
            made += [
                Offer(
                    title=f"{field.title}（{_CALLED[form]}）",
                    blank=f"{{{called}：{_CALLED[form]}}}",
                )
                for form in _FORMS_OF.get(field.kind, ())
            ]
        return tuple(made)


def names_at(kind: PaperKind, list_key: str) -> Names:
    """Return what facts are called where the rows of a list are printed; an empty key: of none."""
    return Names(kind, next((each for each in kind.lists if each.key == list_key), None))


def _blank(
    found: re.Match[str], names: Mapping[str, str], forms: Mapping[str, str], colon: str
) -> str:
    name = names.get((found[1] or "").strip())
    if name is None:
        return found[0]
    if found[2] is None:
        return f"{{{name}}}"
    return f"{{{name}{colon}{forms.get(found[2].strip(), found[2].strip())}}}"
