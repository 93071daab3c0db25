"""How rule documents are said on the screen; what a community usually has is listed too."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    KIND_OF_RULES_TITLES,
    RULE_STATE_TITLES,
    ResolutionId,
    RuleDocument,
    RuleDocumentKind,
    RuleDocumentState,
    WantedDocument,
    practice,
)
from shequ_desktop.meetings.view.vote_words import said
from shequ_desktop.storage.store import Reading

TONES: Final[Mapping[RuleDocumentState, str]] = {
    RuleDocumentState.WANTED: "grey",
    RuleDocumentState.DRAFT: "warn",
    RuleDocumentState.ADOPTED: "ok",
    RuleDocumentState.TO_FILE: "warn",
    RuleDocumentState.FILED: "ok",
    RuleDocumentState.REPLACED: "grey",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesLine:
    """One document with all its versions, the newest first; none: it is still to be written."""

    wanted: WantedDocument
    versions: tuple[RuleDocument, ...] = ()
    numbers: Mapping[ResolutionId, str]
    """The numbers of resolutions."""

    @property
    def newest(self) -> RuleDocument | None:
        """Return the newest version; ``None``: there is none."""
        return self.versions[0] if self.versions else None

    @property
    def in_force(self) -> RuleDocument | None:
        """Return the version that was adopted last; ``None``: none was."""
        return next((each for each in self.versions if each.adopted_on is not None), None)

    @property
    def state(self) -> RuleDocumentState:
        """Return where the newest version is."""
        return RuleDocumentState.WANTED if self.newest is None else self.newest.state

    def number(self, version: RuleDocument) -> str:
        """Return the number of the resolution that adopted a version; empty: none did."""
        adopted_by = version.adopted_by
        return "" if adopted_by is None else self.numbers.get(adopted_by, "")


def read_lines(reading: Reading) -> list[RulesLine]:
    """Return the documents there are, and those that a community usually has besides."""
    numbers = {each.id: each.shown_number for each in service.resolutions(reading)}
    versions: dict[str, list[RuleDocument]] = {}
    for each in service.rule_documents(reading):
        versions.setdefault(each.title, []).append(each)
    usual = [
        RulesLine(wanted=wanted, versions=tuple(versions.pop(wanted.title, ())), numbers=numbers)
        for wanted in practice().documents
    ]
    own = [
        RulesLine(
            wanted=WantedDocument(title=title, kind=many[0].kind),
            versions=tuple(many),
            numbers=numbers,
        )
        for title, many in versions.items()
    ]
    return [*usual, *own]


def state_title(state: RuleDocumentState) -> str:
    """Return what a state is called."""
    return said(RULE_STATE_TITLES[state])


def kind_title(kind: RuleDocumentKind) -> str:
    """Return what a kind is called."""
    return said(KIND_OF_RULES_TITLES[kind])


def words_of(line: RulesLine) -> str:
    """Return what is searched: the title and the words of the newest version."""
    body = "" if line.newest is None else line.newest.body
    return f"{line.wanted.title} {initials(line.wanted.title)} {body}"
