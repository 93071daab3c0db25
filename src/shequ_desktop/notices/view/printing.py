"""Shows a paper before it is printed, and writes down that it was."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import Pdf, usual_press
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.notices.view.templates_in_force import InForce


def print_content(
    desk: Desk,
    page: QWidget,
    kind: PaperKind,
    in_force: InForce,
    content: Content,
) -> None:
    """Show the paper that ``content`` makes."""
    template = in_force.template

    def work(progress: Progress) -> Pdf:
        return set_paper(compose(kind, template, content), usual_press(), progress=progress)

    def then(pdf: Pdf) -> None:
        desk.preview(kind.title, pdf.content, kind.title, pdf.warnings)

    desk.tasks.job(
        work,
        owner=page,
        then=then,
        title=QCoreApplication.translate("NoticesPrint", "正在排版"),
        refused=lambda found: desk.inform(page, "\n".join(map(sentence, found))),
    )
