"""Every change a user can make to how the community is organised."""

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

SET_UP = Operation("community.set_up", QT_TRANSLATE_NOOP("operations", "按模板设立组织"))
ADD_BODY = Operation("community.add_body", QT_TRANSLATE_NOOP("operations", "设立组织"))
CHANGE_BODY = Operation("community.change_body", QT_TRANSLATE_NOOP("operations", "修改组织"))
CLOSE_BODY = Operation("community.close_body", QT_TRANSLATE_NOOP("operations", "结束组织"))
DELETE_BODY = Operation("community.delete_body", QT_TRANSLATE_NOOP("operations", "删除组织"))
NEXT_TERM = Operation("community.next_term", QT_TRANSLATE_NOOP("operations", "换届"))
APPOINT = Operation("community.appoint", QT_TRANSLATE_NOOP("operations", "登记任职"))
CHANGE_OFFICE = Operation("community.change_office", QT_TRANSLATE_NOOP("operations", "修改任职"))
END_OFFICE = Operation("community.end_office", QT_TRANSLATE_NOOP("operations", "登记离任"))
DELETE_OFFICE = Operation("community.delete_office", QT_TRANSLATE_NOOP("operations", "删除任职"))
EVALUATE = Operation("community.evaluate", QT_TRANSLATE_NOOP("operations", "登记评议结果"))
LINK_HOUSEHOLDS = Operation(
    "community.link_households", QT_TRANSLATE_NOOP("operations", "登记代表联系户")
)
DECLARE_KIN = Operation("community.declare_kin", QT_TRANSLATE_NOOP("operations", "申报亲属关系"))
WITHDRAW_KIN = Operation("community.withdraw_kin", QT_TRANSLATE_NOOP("operations", "删除亲属申报"))
IMPORT_PROFILE = Operation("community.import_profile", QT_TRANSLATE_NOOP("operations", "导入规则"))
GOVERN = Operation("community.govern", QT_TRANSLATE_NOOP("operations", "采用规则"))

ORGANISATION_OPERATIONS = (
    SET_UP,
    ADD_BODY,
    CHANGE_BODY,
    CLOSE_BODY,
    DELETE_BODY,
    NEXT_TERM,
    APPOINT,
    CHANGE_OFFICE,
    END_OFFICE,
    DELETE_OFFICE,
    EVALUATE,
    LINK_HOUSEHOLDS,
    DECLARE_KIN,
    WITHDRAW_KIN,
    IMPORT_PROFILE,
    GOVERN,
)
