"""Every change a user can make to money and projects."""

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

ADD_SOURCE = Operation("funds.add_source", QT_TRANSLATE_NOOP("operations", "新建资金来源"))
CHANGE_SOURCE = Operation("funds.change_source", QT_TRANSLATE_NOOP("operations", "修改资金来源"))
CLOSE_SOURCE = Operation("funds.close_source", QT_TRANSLATE_NOOP("operations", "结清资金来源"))
RECORD_VOUCHER = Operation("funds.record", QT_TRANSLATE_NOOP("operations", "填制凭证"))
CHANGE_VOUCHER = Operation("funds.change", QT_TRANSLATE_NOOP("operations", "修改凭证"))
DELETE_VOUCHER = Operation("funds.delete", QT_TRANSLATE_NOOP("operations", "删除凭证"))
CHECK_VOUCHER = Operation("funds.check", QT_TRANSLATE_NOOP("operations", "复核凭证"))
POST_VOUCHER = Operation("funds.post", QT_TRANSLATE_NOOP("operations", "凭证入账"), undoable=False)
REVERSE_VOUCHER = Operation(
    "funds.reverse", QT_TRANSLATE_NOOP("operations", "冲销凭证"), undoable=False
)
IMPORT_BOOK = Operation("funds.import_book", QT_TRANSLATE_NOOP("operations", "导入收支账"))
CLOSE_MONTH = Operation(
    "funds.close_month", QT_TRANSLATE_NOOP("operations", "月结"), undoable=False
)
IMPORT_STATEMENT = Operation(
    "funds.import_statement", QT_TRANSLATE_NOOP("operations", "导入银行对账单")
)
RECONCILE = Operation("funds.reconcile", QT_TRANSLATE_NOOP("operations", "核对银行账"))
PROPOSE_PROJECT = Operation("funds.propose_project", QT_TRANSLATE_NOOP("operations", "新建项目"))
CHANGE_PROJECT = Operation("funds.change_project", QT_TRANSLATE_NOOP("operations", "修改项目"))
BEGIN_PROJECT = Operation("funds.begin_project", QT_TRANSLATE_NOOP("operations", "项目开工"))
NOTE_STEP = Operation("funds.note_step", QT_TRANSLATE_NOOP("operations", "登记项目进展"))
SETTLE_PROJECT = Operation("funds.settle_project", QT_TRANSLATE_NOOP("operations", "项目结算"))
CLOSE_PROJECT = Operation("funds.close_project", QT_TRANSLATE_NOOP("operations", "项目办结"))
STOP_PROJECT = Operation("funds.stop_project", QT_TRANSLATE_NOOP("operations", "终止项目"))
KEEP_RECEIPT = Operation("funds.keep_receipt", QT_TRANSLATE_NOOP("operations", "添加票据图片"))
DISCLOSE = Operation("funds.disclose", QT_TRANSLATE_NOOP("operations", "生成公开件"))
CORRECT_DISCLOSURE = Operation(
    "funds.correct_disclosure", QT_TRANSLATE_NOOP("operations", "更正公开件")
)

OPERATIONS = (
    ADD_SOURCE,
    CHANGE_SOURCE,
    CLOSE_SOURCE,
    RECORD_VOUCHER,
    CHANGE_VOUCHER,
    DELETE_VOUCHER,
    CHECK_VOUCHER,
    POST_VOUCHER,
    REVERSE_VOUCHER,
    IMPORT_BOOK,
    CLOSE_MONTH,
    IMPORT_STATEMENT,
    RECONCILE,
    PROPOSE_PROJECT,
    CHANGE_PROJECT,
    BEGIN_PROJECT,
    NOTE_STEP,
    SETTLE_PROJECT,
    CLOSE_PROJECT,
    STOP_PROJECT,
    KEEP_RECEIPT,
    DISCLOSE,
    CORRECT_DISCLOSURE,
)
"""Every operation of this room. What is posted is taken back by another voucher only."""
