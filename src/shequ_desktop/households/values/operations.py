"""Every change of the household ledger, by its name."""

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

REGISTER_PERSON = Operation(
    "households.register_person", QT_TRANSLATE_NOOP("operations", "登记人员")
)
EDIT_PERSON = Operation("households.edit_person", QT_TRANSLATE_NOOP("operations", "修改人员"))
EDIT_CELLS = Operation("households.edit_cells", QT_TRANSLATE_NOOP("operations", "修改单元格"))
PASTE_CELLS = Operation("households.paste_cells", QT_TRANSLATE_NOOP("operations", "粘贴"))
BULK_EDIT = Operation("households.bulk_edit", QT_TRANSLATE_NOOP("operations", "批量修改"))
DELETE_PEOPLE = Operation("households.delete_people", QT_TRANSLATE_NOOP("operations", "删除人员"))
RESTORE_PEOPLE = Operation(
    "households.restore_people", QT_TRANSLATE_NOOP("operations", "从回收站恢复")
)
EDIT_HOUSEHOLD = Operation("households.edit_household", QT_TRANSLATE_NOOP("operations", "修改户"))
MOVE_IN = Operation("households.move_in", QT_TRANSLATE_NOOP("operations", "迁入"))
MOVE_OUT = Operation("households.move_out", QT_TRANSLATE_NOOP("operations", "迁出"))
RECORD_BIRTH = Operation("households.record_birth", QT_TRANSLATE_NOOP("operations", "出生登记"))
RECORD_DEATH = Operation("households.record_death", QT_TRANSLATE_NOOP("operations", "死亡登记"))
CHANGE_HEAD = Operation("households.change_head", QT_TRANSLATE_NOOP("operations", "更换户主"))
SPLIT_HOUSEHOLD = Operation("households.split", QT_TRANSLATE_NOOP("operations", "分户"))
JOIN_HOUSEHOLDS = Operation("households.join", QT_TRANSLATE_NOOP("operations", "合户"))
MERGE_PEOPLE = Operation("households.merge_people", QT_TRANSLATE_NOOP("operations", "合并重复人员"))
UNMERGE_PEOPLE = Operation("households.unmerge_people", QT_TRANSLATE_NOOP("operations", "拆开合并"))
IMPORT_LEDGER = Operation("households.import", QT_TRANSLATE_NOOP("operations", "导入台账"))
UNMASK = Operation(
    "households.unmask", QT_TRANSLATE_NOOP("operations", "查看完整证件号"), undoable=False
)
REMEMBER_MAPPING = Operation(
    "households.remember_mapping", QT_TRANSLATE_NOOP("operations", "记住列对应"), undoable=False
)

OPERATIONS = tuple(each for each in list(globals().values()) if isinstance(each, Operation))
"""Every operation of this room."""
