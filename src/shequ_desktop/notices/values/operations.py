"""Every change a user can make to the board."""

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

CREATE_NOTICE = Operation("notices.create", QT_TRANSLATE_NOOP("operations", "新建公示件"))
CHANGE_NOTICE = Operation("notices.change", QT_TRANSLATE_NOOP("operations", "修改公示件"))
DELETE_NOTICE = Operation("notices.delete", QT_TRANSLATE_NOOP("operations", "删除公示件"))
CHECK_NOTICE = Operation("notices.check", QT_TRANSLATE_NOOP("operations", "审核公示件"))
APPROVE_NOTICE = Operation("notices.approve", QT_TRANSLATE_NOOP("operations", "审批公示件"))
SUPERVISE_NOTICE = Operation("notices.supervise", QT_TRANSLATE_NOOP("operations", "监委会审签"))
POST_NOTICE = Operation("notices.post", QT_TRANSLATE_NOOP("operations", "张贴公示件"))
TAKE_DOWN = Operation("notices.take_down", QT_TRANSLATE_NOOP("operations", "撤下公示件"))
WITHDRAW_NOTICE = Operation("notices.withdraw", QT_TRANSLATE_NOOP("operations", "撤回公示件"))
CORRECT_NOTICE = Operation("notices.correct", QT_TRANSLATE_NOOP("operations", "更正公示件"))
ARCHIVE_NOTICE = Operation("notices.archive", QT_TRANSLATE_NOOP("operations", "归档公示件"))
ADD_OBJECTION = Operation("notices.object", QT_TRANSLATE_NOOP("operations", "登记意见"))
ANSWER_OBJECTION = Operation("notices.answer", QT_TRANSLATE_NOOP("operations", "答复意见"))
ADD_PHOTO = Operation("notices.add_photo", QT_TRANSLATE_NOOP("operations", "添加公示照片"))
DELETE_PHOTO = Operation("notices.delete_photo", QT_TRANSLATE_NOOP("operations", "删除公示照片"))
CHANGE_BOARD = Operation("notices.change_board", QT_TRANSLATE_NOOP("operations", "修改公开栏设置"))
IMPORT_RULES = Operation(
    "notices.import_rules", QT_TRANSLATE_NOOP("operations", "导入目录或节假日")
)
SAVE_TEMPLATE = Operation("notices.save_template", QT_TRANSLATE_NOOP("operations", "保存文书模板"))
REVERT_TEMPLATE = Operation(
    "notices.revert_template", QT_TRANSLATE_NOOP("operations", "恢复原有模板")
)
IMPORT_TEMPLATES = Operation(
    "notices.import_templates", QT_TRANSLATE_NOOP("operations", "导入文书模板")
)
LOG_PAPER = Operation(
    "notices.log_paper", QT_TRANSLATE_NOOP("operations", "登记打印"), undoable=False
)
KEEP_DRAFTS = Operation(
    "notices.keep_drafts", QT_TRANSLATE_NOOP("operations", "暂存没填完的内容"), undoable=False
)

OPERATIONS = (
    CREATE_NOTICE,
    CHANGE_NOTICE,
    DELETE_NOTICE,
    CHECK_NOTICE,
    APPROVE_NOTICE,
    SUPERVISE_NOTICE,
    POST_NOTICE,
    TAKE_DOWN,
    WITHDRAW_NOTICE,
    CORRECT_NOTICE,
    ARCHIVE_NOTICE,
    ADD_OBJECTION,
    ANSWER_OBJECTION,
    ADD_PHOTO,
    DELETE_PHOTO,
    CHANGE_BOARD,
    IMPORT_RULES,
    SAVE_TEMPLATE,
    REVERT_TEMPLATE,
    IMPORT_TEMPLATES,
    LOG_PAPER,
    KEEP_DRAFTS,
)
"""Every operation of this room."""
