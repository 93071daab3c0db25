"""One rule document beside the list: its words, its versions, its files."""

from PySide6.QtCore import Signal

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.gui.record_forms import day_words
from shequ_desktop.meetings.values import RuleDocument, RuleDocumentState
from shequ_desktop.meetings.view.files_panel import FilesPanel
from shequ_desktop.meetings.view.rules_words import TONES, RulesLine, kind_title, state_title

WORDS, VERSIONS, FILES = "words", "versions", "files"


class RulesCard(RecordCard):
    """The newest version first; older ones stay to be read."""

    resolution_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__([(WORDS, ""), (VERSIONS, ""), (FILES, "")])
        self._desk = desk
        self.name_tab(WORDS, self.tr("正文"))
        self.name_tab(VERSIONS, self.tr("版本"))
        self.name_tab(FILES, self.tr("附件"))
        self.show_line(None)

    def show_line(self, line: RulesLine | None) -> None:
        """Show another document; nothing: how to begin."""
        if line is None:
            self.start_empty(self.tr("在左边选一份制度文件，这里显示正文和各个版本。"))
            return
        newest = line.newest
        sub = kind_title(line.wanted.kind)
        if newest is not None:
            sub = self.tr("{kind}　第 {n} 版").format(kind=sub, n=newest.version)
        self.start(line.wanted.title, state_title(line.state), TONES[line.state], sub)
        self.tabs.setVisible(newest is not None)
        if line.state is RuleDocumentState.TO_FILE:
            self.note(self.tr("通过之后应当报区人民政府或者街道办事处备案（第三十一条）"))
        if newest is None:
            self._wanted(line)
        elif self.tab() == VERSIONS:
            self._versions(line)
        elif self.tab() == FILES:
            self.add(FilesPanel(self._desk, line.versions[-1].id))
        else:
            self._words(line, newest)
        self.end()

    def _wanted(self, line: RulesLine) -> None:
        self.say(self.tr("社区通常应当有这份文件，现在还没有写。"), "sub")
        if line.wanted.residents:
            self.say(self.tr("由居民会议制定或者修改（第三十条）。"))
        if line.wanted.files:
            self.say(self.tr("通过之后要备案（第三十一条）。"))

    def _words(self, line: RulesLine, newest: RuleDocument) -> None:
        if newest.adopted_on is None and line.in_force is not None:
            told = self.tr("这是草案；现在施行的是第 {n} 版。")
            self.say(told.format(n=line.in_force.version), "sub")
        self.say(newest.body or self.tr("还没有写正文。"))

    def _versions(self, line: RulesLine) -> None:
        for each in line.versions:
            self.section(self.tr("第 {n} 版").format(n=each.version))
            chip = layouts.chip(state_title(each.state), TONES[each.state])
            self.add(layouts.row(chip, None))
            if each.adopted_on is not None:
                told = self.tr("{day} 经 {number} 通过").format(
                    day=day_words(each.adopted_on), number=line.number(each)
                )
                self.say(told)
                button = layouts.button(self.tr("查看决议"), "arrow_right", "line")
                to = str(each.adopted_by)
                button.clicked.connect(lambda _on=False, key=to: self.resolution_asked.emit(key))
                self.add(layouts.row(button, None))
            if each.filed_on is not None:
                told = self.tr("{day} 报{name}备案").format(
                    day=day_words(each.filed_on), name=each.filed_with
                )
                self.say(told)
            if each is not line.newest:
                self.say(each.body, "sub")
