"""Every change a user can make to volunteers, posts, hours and certificates."""

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

REGISTER = Operation("volunteers.register", QT_TRANSLATE_NOOP("operations", "登记志愿者"))
CHANGE_VOLUNTEER = Operation("volunteers.change", QT_TRANSLATE_NOOP("operations", "修改志愿者"))
ADMIT = Operation("volunteers.admit", QT_TRANSLATE_NOOP("operations", "审核志愿者"))
PAUSE_VOLUNTEER = Operation("volunteers.pause", QT_TRANSLATE_NOOP("operations", "暂停志愿者"))
LEAVE = Operation("volunteers.leave", QT_TRANSLATE_NOOP("operations", "注销志愿者"))
DELETE_VOLUNTEER = Operation("volunteers.delete", QT_TRANSLATE_NOOP("operations", "删除志愿者"))
NOTE_EVENT = Operation("volunteers.note_event", QT_TRANSLATE_NOOP("operations", "登记培训或表彰"))
IMPORT_VOLUNTEERS = Operation("volunteers.import", QT_TRANSLATE_NOOP("operations", "导入志愿者"))
CHANGE_CATALOGUE = Operation(
    "volunteers.change_catalogue", QT_TRANSLATE_NOOP("operations", "修改岗位目录")
)
CHANGE_EXPORT = Operation(
    "volunteers.change_export", QT_TRANSLATE_NOOP("operations", "修改导出对照")
)
CREATE_POST = Operation("volunteers.create_post", QT_TRANSLATE_NOOP("operations", "新建岗位"))
CHANGE_POST = Operation("volunteers.change_post", QT_TRANSLATE_NOOP("operations", "修改岗位"))
PUBLISH_POST = Operation("volunteers.publish_post", QT_TRANSLATE_NOOP("operations", "发布岗位"))
PAUSE_POST = Operation("volunteers.pause_post", QT_TRANSLATE_NOOP("operations", "暂停招募"))
CANCEL_POST = Operation("volunteers.cancel_post", QT_TRANSLATE_NOOP("operations", "撤销岗位"))
DELETE_POST = Operation("volunteers.delete_post", QT_TRANSLATE_NOOP("operations", "删除岗位"))
CLAIM_POST = Operation("volunteers.claim", QT_TRANSLATE_NOOP("operations", "认领岗位"))
ACCEPT_CLAIM = Operation("volunteers.accept", QT_TRANSLATE_NOOP("operations", "确认上岗"))
END_CLAIM = Operation("volunteers.end_claim", QT_TRANSLATE_NOOP("operations", "退出岗位"))
HAND_OVER = Operation("volunteers.hand_over", QT_TRANSLATE_NOOP("operations", "交接岗位"))
RENEW_CLAIM = Operation("volunteers.renew", QT_TRANSLATE_NOOP("operations", "续约岗位"))
CHANGE_SHIFT = Operation("volunteers.change_shift", QT_TRANSLATE_NOOP("operations", "调整班次"))
RECORD_SERVICE = Operation("volunteers.record", QT_TRANSLATE_NOOP("operations", "录入服务时长"))
CONFIRM_SERVICE = Operation("volunteers.confirm", QT_TRANSLATE_NOOP("operations", "确认服务时长"))
CORRECT_SERVICE = Operation("volunteers.correct", QT_TRANSLATE_NOOP("operations", "更正服务时长"))
VOID_SERVICE = Operation("volunteers.void", QT_TRANSLATE_NOOP("operations", "作废服务记录"))
DRAFT_CERTIFICATE = Operation(
    "volunteers.draft_certificate", QT_TRANSLATE_NOOP("operations", "起草服务证明")
)
PUBLISH_CERTIFICATE = Operation(
    "volunteers.publish_certificate", QT_TRANSLATE_NOOP("operations", "登记证明公示")
)
ISSUE_CERTIFICATE = Operation(
    "volunteers.issue_certificate", QT_TRANSLATE_NOOP("operations", "出具服务证明")
)
VOID_CERTIFICATE = Operation(
    "volunteers.void_certificate", QT_TRANSLATE_NOOP("operations", "作废服务证明")
)

OPERATIONS = (
    REGISTER,
    CHANGE_VOLUNTEER,
    ADMIT,
    PAUSE_VOLUNTEER,
    LEAVE,
    DELETE_VOLUNTEER,
    NOTE_EVENT,
    IMPORT_VOLUNTEERS,
    CHANGE_CATALOGUE,
    CHANGE_EXPORT,
    CREATE_POST,
    CHANGE_POST,
    PUBLISH_POST,
    PAUSE_POST,
    CANCEL_POST,
    DELETE_POST,
    CLAIM_POST,
    ACCEPT_CLAIM,
    END_CLAIM,
    HAND_OVER,
    RENEW_CLAIM,
    CHANGE_SHIFT,
    RECORD_SERVICE,
    CONFIRM_SERVICE,
    CORRECT_SERVICE,
    VOID_SERVICE,
    DRAFT_CERTIFICATE,
    PUBLISH_CERTIFICATE,
    ISSUE_CERTIFICATE,
    VOID_CERTIFICATE,
)
"""Every operation of this room."""
