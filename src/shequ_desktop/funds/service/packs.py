"""任期和离任经济责任审计: all papers and tables of a term in one folder, with their hashes.

《城市居民委员会组织法》（2025年修订）第三十八条: income and expense, granted and donated money and
goods, raised money.
"""

import hashlib
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from shequ_desktop.community import service as communities
from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.files import file_problem
from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.spreadsheets import workbook
from shequ_desktop.documents.templates import shipped_template
from shequ_desktop.documents.typesetting import Press
from shequ_desktop.funds.documents import DONATIONS, EXECUTION, INCOME_EXPENSE, JOURNAL
from shequ_desktop.funds.rules.packs import HEADS, disclosure_row, project_row, voucher_rows
from shequ_desktop.funds.service.disclosures import disclosures
from shequ_desktop.funds.service.files import bytes_of, files_about
from shequ_desktop.funds.service.papers import donations_content, journal_content, statement_content
from shequ_desktop.funds.service.project_papers import execution_content
from shequ_desktop.funds.service.projects import projects
from shequ_desktop.funds.service.rows import posted
from shequ_desktop.funds.service.sources import sources
from shequ_desktop.funds.values import DisclosureDraft, Project, Source
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.meetings import service as meetings
from shequ_desktop.meetings.values import RESOLUTION_STATE_TITLES
from shequ_desktop.storage.store import Reading

LIST = "文件清单（SHA-256）.txt"
"""The list of all other files; in the form that ``sha256sum -c`` reads."""
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_MOST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What was written."""

    folder: Path
    files: int
    """Without the list."""
    size: int
    """Bytes."""


def write_pack(
    reading: Reading, folder: Path, span: tuple[date, date], press: Press, progress: Progress
) -> Pack:
    """Write the papers of a term into a new folder, which appears when it is whole.

    Args:
        reading: One moment of the books: all files fit together.
        folder: Must not be there yet.
        span: First and last day of the term, inclusive.
        press: What sets the papers, PDF/A-2b.
        progress: Is told about each file; may stop the work, and nothing is left then.

    Raises:
        FileProblem: the folder is there already; the disk said no.
        Cancelled: ``progress`` was asked to stop.
    """
    maker = _Maker(reading, span, press)
    draft = folder.with_name(f".{folder.name}.tmp")
    try:
        if folder.exists():
            raise FileExistsError(17, "exists")
        shutil.rmtree(draft, ignore_errors=True)
        lines = []
        size = 0
        for number, (name, content) in enumerate(maker.files()):
            progress.report(number, maker.count)
            path = draft / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            lines.append(f"{hashlib.sha256(content).hexdigest()}  {name}")
            size += len(content)
        (draft / LIST).write_text("\n".join([*lines, ""]), encoding="utf-8")
        draft.rename(folder)
    except OSError as error:
        raise file_problem(error, folder) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    progress.report(maker.count, maker.count)
    return Pack(folder=folder, files=len(lines), size=size)


class _Maker:
    """Makes the files of a term one after the other."""

    def __init__(self, reading: Reading, span: tuple[date, date], press: Press) -> None:
        self._reading, self._press = reading, press
        self._since, self._until = span
        self._years = range(self._since.year, self._until.year + 1)
        self._vouchers = [
            each
            for year in self._years
            for each in posted(reading, year)
            if self._since <= each.draft.on <= self._until
        ]
        self._sources: list[Source] = [
            each for year in self._years for each in sources(reading, year)
        ]
        paid = {each.draft.project_id for each in self._vouchers}
        self._projects: list[Project] = [
            each
            for each in projects(reading)
            if each.id in paid
            or any(self._since <= step.on <= self._until for step in each.steps)
            or (each.begun_on is not None and self._since <= each.begun_on <= self._until)
        ]
        self._sheets = [
            each
            for each in reversed(disclosures(reading))
            if each.draft.since <= self._until and each.draft.until >= self._since
        ]
        self._receipts = [
            (voucher, file)
            for voucher in self._vouchers
            for file in files_about(reading, voucher.id)
        ]
        self.count = (
            3 * len(self._years) + 6 + len(self._projects) + len(self._sheets) + len(self._receipts)
        )
        """About how many files there will be."""

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield each file's path within the folder and its bytes."""
        for year in self._years:
            yield from self._of_year(year)
        yield from self._tables()
        for project in self._projects:
            content = execution_content(self._reading, project.id)
            name = safe_name(f"{project.number} {project.draft.name}")
            yield f"04 项目/{name}.pdf", self._paper(EXECUTION, content)
        for number, each in enumerate(self._sheets, start=1):
            label = f"{each.draft.title} {each.draft.place} {each.draft.period_label}"
            name = safe_name(" ".join(f"{number:03} {label}".split()))
            yield f"05 公开件/{name}.pdf", bytes_of(self._reading, each.content_hash)
        for number, (voucher, file) in enumerate(self._receipts, start=1):
            name = safe_name(f"{number:04} {voucher.shown_number} {file.name}")
            yield f"06 票据/{name}", bytes_of(self._reading, file.content_hash)

    def _of_year(self, year: int) -> Iterator[tuple[str, bytes]]:
        since = max(self._since, date(year, 1, 1))
        until = min(self._until, date(year, 12, 31))
        draft = DisclosureDraft(
            kind=INCOME_EXPENSE.key, title=INCOME_EXPENSE.title, since=since, until=until
        )
        for name, kind, content in (
            ("收支明细账", JOURNAL, journal_content(self._reading, since, until)),
            ("财务收支情况", INCOME_EXPENSE, statement_content(self._reading, draft)),
            ("接受捐赠情况", DONATIONS, donations_content(self._reading, since, until)),
        ):
            yield f"01 收支/{year}年{name}.pdf", self._paper(kind, content)

    def _tables(self) -> Iterator[tuple[str, bytes]]:
        names = {str(each.id): each.draft.name for each in self._sources}
        labels = {code.code: code.label for code in code_table("spending")}
        titles = {str(each.id): each.draft.name for each in self._projects}
        kinds = {code.code: code.label for code in code_table("fund_kind")}
        yield self._table(
            "02 台账/凭证", "凭证", voucher_rows(self._vouchers, names, labels, titles)
        )
        yield self._table(
            "02 台账/资金来源",
            "资金来源",
            [
                (
                    each.draft.year,
                    each.draft.name,
                    kinds.get(each.draft.kind, each.draft.kind),
                    each.draft.carried_fen / 100,
                    each.received_fen / 100,
                    each.paid_fen / 100,
                    each.balance_fen / 100,
                    each.draft.basis,
                    each.draft.use,
                    each.draft.goods,
                )
                for each in self._sources
            ],
        )
        yield self._table("02 台账/项目", "项目", [project_row(each) for each in self._projects])
        yield self._table("03 决议/决议", "决议", self._resolutions())
        yield self._table(
            "02 台账/公开件", "公开件", [disclosure_row(each) for each in self._sheets]
        )

    def _resolutions(self) -> list[Sequence[object]]:
        return [
            (
                each.shown_number,
                each.draft.title,
                each.adopted_on,
                each.meeting_title,
                RESOLUTION_STATE_TITLES[each.state],
                each.draft.body,
            )
            for each in meetings.resolutions(self._reading)
            if self._since <= each.adopted_on <= self._until
        ]

    def _table(self, path: str, title: str, rows: Sequence[Sequence[object]]) -> tuple[str, bytes]:
        return f"{path}.xlsx", workbook(HEADS[title], rows, title=title)

    def _paper(self, kind: PaperKind, content: Content) -> bytes:
        paper = compose(kind, shipped_template(kind.key), content)
        return set_paper(paper, self._press, archive=True).content


def pack_name(reading: Reading, span: tuple[date, date]) -> str:
    """Return what the folder of a term is called."""
    found = communities.community(reading)
    office = "" if found is None else found.name
    since, until = span
    return safe_name(f"{office}经济责任审计资料 {since.isoformat()}至{until.isoformat()}")


def safe_name(words: str) -> str:
    """Return words as every file system takes them for a name; an ending stays."""
    stem, dot, ending = _FORBIDDEN.sub("_", words).rpartition(".")
    if not dot or len(ending) > len("jpeg"):
        return _FORBIDDEN.sub("_", words)[:_MOST_NAME].strip(" .")
    return f"{stem[:_MOST_NAME].strip(' .')}.{ending}"
