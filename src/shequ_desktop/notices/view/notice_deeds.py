"""What can be done with a notice, each behind the window that asks for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from shequ_desktop.documents.kinds import Content
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.photos import shrink
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.notices import service
from shequ_desktop.notices.values import (
    ADD_PHOTO,
    ARCHIVE_NOTICE,
    CHANGE_NOTICE,
    CORRECT_NOTICE,
    DELETE_NOTICE,
    DELETE_PHOTO,
    Board,
    Notice,
    NoticeDraft,
    NoticeId,
    NoticeState,
    Objection,
    PhotoId,
    PostingId,
    Scheme,
    Side,
    Step,
)
from shequ_desktop.notices.view.board_settings import BoardSettings
from shequ_desktop.notices.view.notice_dialogs import (
    NoticeDialog,
    PostDialog,
    ReasonDialog,
    SignDialog,
    TakeDownDialog,
    withdraw_dialog,
)
from shequ_desktop.notices.view.objection_dialogs import AnswerDialog, ObjectionDialog
from shequ_desktop.storage.store import Transaction

_BEFORE = {NoticeState.DRAFTING, NoticeState.CHECKING, NoticeState.SUPERVISED}
_UP = {NoticeState.POSTED, NoticeState.REMOVABLE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing to do: for a button or a menu."""

    key: str
    title: str
    icon: str
    run: Callable[[], None]


class NoticeDeeds(QObject):
    """Opens the windows of the board over ``page``."""

    edit_asked = Signal(object)
    """Fill in what this ``Notice`` says."""
    print_asked = Signal(object)
    created = Signal(str)
    """A new notice (id)."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.board = Board()
        self.scheme = Scheme(code="", title="", source="")

    def of(self, notice: Notice) -> Iterator[Deed]:
        """Yield what can be done with ``notice`` as it is now, the next step first."""
        state = notice.state
        before = state in _BEFORE
        for key, title, icon, run, possible in (
            ("post", self.tr("登记张贴"), "pin", self.post, before),
            ("take_down", self.tr("登记撤下"), "arrow_download", self.take_down, state in _UP),
            ("print", self.tr("预览打印"), "print", self.print_asked.emit, True),
            ("post", self.tr("再张贴一处…"), "pin", self.post, state in _UP),
            ("fill", self.tr("编辑内容"), "edit", self.edit_asked.emit, before),
            ("edit", self.tr("标题、事项和期次…"), "note", self.change, before),
            ("check", self.tr("登记审核…"), "checkmark", self._signs(Step.CHECK), before),
            ("approve", self.tr("登记审批…"), "checkmark", self._signs(Step.APPROVE), before),
            ("supervise", self.tr("登记审签…"), "checkmark", self._signs(Step.SUPERVISE), before),
            ("object", self.tr("登记意见、异议…"), "mail", self.take_objection, not before),
            ("correct", self.tr("更正…"), "arrow_swap", self.correct, state in _UP),
            ("withdraw", self.tr("撤回…"), "dismiss", self.withdraw, state in _UP),
            ("archive", self.tr("归档"), "box", self.archive, state is NoticeState.TAKEN_DOWN),
            ("delete", self.tr("删除"), "delete", self.delete, before),
        ):
            if possible:
                yield Deed(key=key, title=title, icon=icon, run=partial(run, notice))

    def create(self, draft: NoticeDraft) -> NoticeDialog:
        """Ask for the particulars of a new notice whose content is filled in."""
        dialog = NoticeDialog(
            self._desk, self._page.window(), draft, self.scheme, then=self.created.emit
        )
        dialog.open()
        return dialog

    def change(self, notice: Notice) -> None:
        """Change title, item and period."""
        NoticeDialog(
            self._desk,
            self._page.window(),
            notice.draft,
            self.scheme,
            notice_id=notice.id,
            then=lambda _id: None,
        ).open()

    def keep_content(self, notice: Notice, content: Content) -> None:
        """Keep what was filled in for a notice that was never posted."""
        self._change(
            lambda tx: service.change_notice(tx, notice.id, replace(notice.draft, content=content)),
            CHANGE_NOTICE,
            self.tr("已保存“{title}”的内容").format(title=notice.draft.title),
        )

    def settings(self) -> BoardSettings:
        """栏位设置."""
        dialog = BoardSettings(self._desk, self._page.window())
        dialog.open()
        return dialog

    def import_rules(self) -> None:
        """导入规则文件: over 栏位设置, where what was brought in can be put in force."""
        self.settings().ask_for_rules()

    def post(self, notice: Notice) -> None:
        """登记张贴."""
        PostDialog(self._desk, self._page.window(), notice, self.board, self.scheme).open()

    def take_down(self, notice: Notice) -> None:
        """登记撤下."""
        TakeDownDialog(self._desk, self._page.window(), notice).open()

    def withdraw(self, notice: Notice) -> None:
        """撤回."""
        withdraw_dialog(self._desk, self._page.window(), notice).open()

    def take_objection(self, notice: Notice) -> None:
        """登记意见、异议."""
        ObjectionDialog(self._desk, self._page.window(), notice).open()

    def answer(self, objection: Objection) -> None:
        """登记答复."""
        AnswerDialog(self._desk, self._page.window(), objection).open()

    def correct(self, notice: Notice) -> None:
        """更正: a new notice with the same content, to be put right."""

        def send(dialog: FormDialog, reason: str) -> None:
            def then(notice_id: NoticeId) -> None:
                dialog.accept()
                self.created.emit(notice_id)

            dialog.send(
                lambda tx: service.correct_notice(tx, notice.id, notice.draft, reason=reason),
                CORRECT_NOTICE,
                then,
            )

        sub = self.tr("另起一份新的公示件，改好张贴之后，原来的“{title}”记为已更正。")
        ReasonDialog(
            self._desk,
            self._page.window(),
            self.tr("更正"),
            sub.format(title=notice.draft.title),
            send,
        ).open()

    def archive(self, notice: Notice) -> None:
        """归档."""
        self._change(
            lambda tx: service.archive_notice(tx, notice.id), ARCHIVE_NOTICE, self.tr("已归档")
        )

    def delete(self, notice: Notice) -> None:
        """Put it into the bin without asking: it can be undone."""
        self._change(
            lambda tx: service.delete_notice(tx, notice.id),
            DELETE_NOTICE,
            self.tr("已删除“{title}”，可撤销（Ctrl+Z）").format(title=notice.draft.title),
        )

    def choose_photo(self, posting_id: str, side: Side) -> None:
        """Ask for photos and keep them."""
        paths, _kind = QFileDialog.getOpenFileNames(
            self._page,
            self.tr("选择照片"),
            str(self._desk.habit("notices.photos", "")),
            self.tr("照片 (*.jpg *.jpeg *.png *.bmp *.webp);;所有文件 (*)"),
        )
        if paths:
            self._desk.keep_habit("notices.photos", str(Path(paths[0]).parent))
        for path in paths:
            self.add_photo(PostingId(posting_id), side, Path(path))

    def add_photo(self, posting_id: PostingId, side: Side, path: Path) -> None:
        """Keep the photo at ``path``, made smaller first."""

        def then(jpeg: bytes) -> None:
            self._change(
                lambda tx: service.add_photo(tx, posting_id, side, jpeg),
                ADD_PHOTO,
                self.tr("照片已保存"),
            )

        self._desk.tasks.job(
            lambda _progress: shrink(path, service.MOST_PHOTO_BYTES),
            owner=self._page,
            then=then,
            title=self.tr("正在处理照片"),
        )

    def remove_photo(self, photo_id: str) -> None:
        """Put a photo into the bin; it can be undone."""
        self._change(
            lambda tx: service.delete_photo(tx, PhotoId(photo_id)),
            DELETE_PHOTO,
            self.tr("照片已移除，可撤销（Ctrl+Z）"),
        )

    def _signs(self, step: Step) -> Callable[[Notice], None]:
        return lambda notice: SignDialog(self._desk, self._page.window(), notice, step).open()

    def _change(
        self, use_case: Callable[[Transaction], object], operation: Operation, said: str
    ) -> None:
        self._desk.tasks.change(
            use_case,
            operation,
            owner=self._page,
            then=lambda _value: self._desk.say(said),
            refused=self._refused,
        )

    def _refused(self, found: tuple[Finding, ...]) -> None:
        self._desk.inform(self._page, "\n".join(map(sentence, found)))
