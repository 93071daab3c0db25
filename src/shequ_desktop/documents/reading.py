"""Why a workbook cannot be read, in sentences."""

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


class WorkbookProblem(Problem):
    """The file cannot be read as a workbook. Nothing has been changed."""


class WorkbookGone(WorkbookProblem):
    """There is no such file."""

    sentence = QT_TRANSLATE_NOOP("problems", "找不到这个文件，可能已被移动或改名，请重新选择。")


class WorkbookUnreadable(WorkbookProblem):
    """The disk or another program says no."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这个文件打不开，可能正被其他程序独占或没有读取权限。请关闭其他程序后再试。"
    )


class WorkbookLocked(WorkbookProblem):
    """Encrypted with a password to open."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这个工作簿设了打开密码。请在 Excel 或 WPS 中取消密码，另存一份后再导入。"
    )


class WorkbookBroken(WorkbookProblem):
    """The inside does not hold together."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "这个工作簿已损坏或没有复制完整。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。",
    )


class WorkbookUnknown(WorkbookProblem):
    """Something else altogether, such as a letter or a picture."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这不是表格文件。请选择 .xlsx、.xls、.et、.ods 或 .csv 文件。"
    )


class WorkbookEmpty(WorkbookProblem):
    """Not one value in it."""

    sentence = QT_TRANSLATE_NOOP("problems", "这个文件里没有任何内容，请检查是否选错了文件。")


class WorkbookTooLarge(WorkbookProblem):
    """More than the program can hold."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这个文件太大，无法一次导入。请按楼栋或网格拆成几个文件，再分别导入。"
    )


class WorkbookBomb(WorkbookProblem):
    """Packed so that it would fill the memory when opened."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这个文件解压后大得不正常，可能有害，没有打开。请确认来源后另存为新文件再导入。"
    )
