"""Every change a user can make to proposals, meetings and resolutions.

Votes and minutes are evidence: what was entered is corrected by a new entry, never undone.
"""

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

BEGIN_PROPOSAL = Operation("meetings.begin_proposal", QT_TRANSLATE_NOOP("operations", "新建提案"))
CHANGE_PROPOSAL = Operation("meetings.change_proposal", QT_TRANSLATE_NOOP("operations", "修改提案"))
DELETE_PROPOSAL = Operation("meetings.delete_proposal", QT_TRANSLATE_NOOP("operations", "删除提案"))
ENDORSE = Operation("meetings.endorse", QT_TRANSLATE_NOOP("operations", "登记联名"))
WITHDRAW_ENDORSEMENT = Operation(
    "meetings.withdraw_endorsement", QT_TRANSLATE_NOOP("operations", "撤回联名")
)
SUBMIT_PROPOSAL = Operation("meetings.submit_proposal", QT_TRANSLATE_NOOP("operations", "提交提案"))
RECORD_STEP = Operation("meetings.record_step", QT_TRANSLATE_NOOP("operations", "记录步骤"))
RETURN_PROPOSAL = Operation("meetings.return_proposal", QT_TRANSLATE_NOOP("operations", "退回提案"))
WITHDRAW_PROPOSAL = Operation(
    "meetings.withdraw_proposal", QT_TRANSLATE_NOOP("operations", "撤回提案")
)
MERGE_PROPOSALS = Operation("meetings.merge_proposals", QT_TRANSLATE_NOOP("operations", "并案"))
CLOSE_PROPOSAL = Operation("meetings.close_proposal", QT_TRANSLATE_NOOP("operations", "提案办结"))
PLAN_MEETING = Operation("meetings.plan_meeting", QT_TRANSLATE_NOOP("operations", "新建会议"))
CHANGE_MEETING = Operation("meetings.change_meeting", QT_TRANSLATE_NOOP("operations", "修改会议"))
DELETE_MEETING = Operation("meetings.delete_meeting", QT_TRANSLATE_NOOP("operations", "删除会议"))
PLAN_SERIES = Operation("meetings.plan_series", QT_TRANSLATE_NOOP("operations", "设置例会"))
GIVE_NOTICE = Operation("meetings.give_notice", QT_TRANSLATE_NOOP("operations", "发出会议通知"))
NOTE_RECEIPT = Operation("meetings.note_receipt", QT_TRANSLATE_NOOP("operations", "登记送达"))
FREEZE_ROLL = Operation("meetings.freeze_roll", QT_TRANSLATE_NOOP("operations", "核定应到名册"))
SIGN_IN = Operation("meetings.sign_in", QT_TRANSLATE_NOOP("operations", "签到"))
NOTE_ABSENCE = Operation("meetings.note_absence", QT_TRANSLATE_NOOP("operations", "登记请假或缺席"))
LEAVE_ROOM = Operation("meetings.leave_room", QT_TRANSLATE_NOOP("operations", "登记离场"))
GIVE_PROXY = Operation("meetings.give_proxy", QT_TRANSLATE_NOOP("operations", "登记委托"))
ADD_ATTENDEE = Operation("meetings.add_attendee", QT_TRANSLATE_NOOP("operations", "添加参会人员"))
END_SERIES = Operation("meetings.end_series", QT_TRANSLATE_NOOP("operations", "结束例会"))
WRITE_TASK = Operation("meetings.write_task", QT_TRANSLATE_NOOP("operations", "登记议定事项办理"))
HOLD_TALK = Operation("meetings.hold_talk", QT_TRANSLATE_NOOP("operations", "转为座谈"))
OPEN_MEETING = Operation("meetings.open_meeting", QT_TRANSLATE_NOOP("operations", "宣布开会"))
CHANGE_AGENDA = Operation("meetings.change_agenda", QT_TRANSLATE_NOOP("operations", "修改议程"))
BEGIN_ITEM = Operation("meetings.begin_item", QT_TRANSLATE_NOOP("operations", "进行议题"))
WRITE_SPEECH = Operation("meetings.write_speech", QT_TRANSLATE_NOOP("operations", "记录发言"))
WRITE_DECISION = Operation(
    "meetings.write_decision", QT_TRANSLATE_NOOP("operations", "记录议定事项")
)
CLOSE_MEETING = Operation("meetings.close_meeting", QT_TRANSLATE_NOOP("operations", "宣布散会"))
PUT_OFF_MEETING = Operation(
    "meetings.put_off_meeting", QT_TRANSLATE_NOOP("operations", "延期、流会或取消")
)
OPEN_VOTE = Operation(
    "meetings.open_vote", QT_TRANSLATE_NOOP("operations", "提付表决"), undoable=False
)
ENTER_COUNT = Operation(
    "meetings.enter_count", QT_TRANSLATE_NOOP("operations", "录入计票"), undoable=False
)
CLOSE_VOTE = Operation(
    "meetings.close_vote", QT_TRANSLATE_NOOP("operations", "公布结果"), undoable=False
)
VOID_VOTE = Operation(
    "meetings.void_vote", QT_TRANSLATE_NOOP("operations", "宣布表决作废"), undoable=False
)
DRAFT_MINUTES = Operation(
    "meetings.draft_minutes", QT_TRANSLATE_NOOP("operations", "整理会议记录"), undoable=False
)
SIGN_MINUTES = Operation(
    "meetings.sign_minutes", QT_TRANSLATE_NOOP("operations", "会议记录签字"), undoable=False
)
SEAL_MINUTES = Operation(
    "meetings.seal_minutes", QT_TRANSLATE_NOOP("operations", "封存会议记录"), undoable=False
)
ADOPT_RESOLUTION = Operation(
    "meetings.adopt_resolution", QT_TRANSLATE_NOOP("operations", "形成决议")
)
CHANGE_RESOLUTION = Operation(
    "meetings.change_resolution", QT_TRANSLATE_NOOP("operations", "修改决议")
)
POST_RESOLUTION = Operation(
    "meetings.post_resolution", QT_TRANSLATE_NOOP("operations", "登记决议张贴")
)
TAKE_DOWN_RESOLUTION = Operation(
    "meetings.take_down_resolution", QT_TRANSLATE_NOOP("operations", "登记决议撤下")
)
OBJECT_TO_RESOLUTION = Operation(
    "meetings.object_to_resolution", QT_TRANSLATE_NOOP("operations", "登记异议")
)
ANSWER_OBJECTION = Operation(
    "meetings.answer_objection", QT_TRANSLATE_NOOP("operations", "答复异议")
)
NOTE_PROGRESS = Operation("meetings.note_progress", QT_TRANSLATE_NOOP("operations", "登记执行进展"))
FINISH_RESOLUTION = Operation(
    "meetings.finish_resolution", QT_TRANSLATE_NOOP("operations", "决议执行完毕")
)
REVOKE_RESOLUTION = Operation(
    "meetings.revoke_resolution", QT_TRANSLATE_NOOP("operations", "撤销决议")
)
CORRECT_RESOLUTION = Operation(
    "meetings.correct_resolution", QT_TRANSLATE_NOOP("operations", "登记责令改正")
)
BEGIN_EXECUTION = Operation(
    "meetings.begin_execution", QT_TRANSLATE_NOOP("operations", "开始执行决议")
)
CLOSE_RESOLUTION = Operation(
    "meetings.close_resolution", QT_TRANSLATE_NOOP("operations", "决议归档")
)
FILE_RESOLUTION = Operation("meetings.file_resolution", QT_TRANSLATE_NOOP("operations", "登记备案"))
WRITE_RULE_DOCUMENT = Operation(
    "meetings.write_rule_document", QT_TRANSLATE_NOOP("operations", "保存制度文件")
)
ADOPT_RULE_DOCUMENT = Operation(
    "meetings.adopt_rule_document", QT_TRANSLATE_NOOP("operations", "制度文件经决议通过")
)
DELETE_RULE_DOCUMENT = Operation(
    "meetings.delete_rule_document", QT_TRANSLATE_NOOP("operations", "删除制度文件草案")
)
KEEP_FILE = Operation("meetings.keep_file", QT_TRANSLATE_NOOP("operations", "添加附件"))
DELETE_FILE = Operation("meetings.delete_file", QT_TRANSLATE_NOOP("operations", "删除附件"))

OPERATIONS = (
    BEGIN_PROPOSAL,
    CHANGE_PROPOSAL,
    DELETE_PROPOSAL,
    ENDORSE,
    WITHDRAW_ENDORSEMENT,
    SUBMIT_PROPOSAL,
    RECORD_STEP,
    RETURN_PROPOSAL,
    WITHDRAW_PROPOSAL,
    MERGE_PROPOSALS,
    CLOSE_PROPOSAL,
    PLAN_MEETING,
    CHANGE_MEETING,
    DELETE_MEETING,
    PLAN_SERIES,
    GIVE_NOTICE,
    NOTE_RECEIPT,
    FREEZE_ROLL,
    SIGN_IN,
    NOTE_ABSENCE,
    LEAVE_ROOM,
    GIVE_PROXY,
    ADD_ATTENDEE,
    END_SERIES,
    WRITE_TASK,
    HOLD_TALK,
    OPEN_MEETING,
    CHANGE_AGENDA,
    BEGIN_ITEM,
    WRITE_SPEECH,
    WRITE_DECISION,
    CLOSE_MEETING,
    PUT_OFF_MEETING,
    OPEN_VOTE,
    ENTER_COUNT,
    CLOSE_VOTE,
    VOID_VOTE,
    DRAFT_MINUTES,
    SIGN_MINUTES,
    SEAL_MINUTES,
    ADOPT_RESOLUTION,
    CHANGE_RESOLUTION,
    POST_RESOLUTION,
    TAKE_DOWN_RESOLUTION,
    OBJECT_TO_RESOLUTION,
    ANSWER_OBJECTION,
    NOTE_PROGRESS,
    FINISH_RESOLUTION,
    REVOKE_RESOLUTION,
    CORRECT_RESOLUTION,
    BEGIN_EXECUTION,
    CLOSE_RESOLUTION,
    FILE_RESOLUTION,
    WRITE_RULE_DOCUMENT,
    ADOPT_RULE_DOCUMENT,
    DELETE_RULE_DOCUMENT,
    KEEP_FILE,
    DELETE_FILE,
)
"""Every operation of this room."""
