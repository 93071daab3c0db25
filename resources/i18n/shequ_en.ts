<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AlignWindow</name>
    <message>
        <source>对准与测试页</source>
        <translation>Alignment and test page</translation>
    </message>
    <message>
        <source>向右移</source>
        <translation>Move right</translation>
    </message>
    <message>
        <source>向下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>打印测试页</source>
        <translation>Print test page</translation>
    </message>
    <message>
        <source>记住</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>标签、票证印偏了，就在这里移动。先打一张测试页，量外框到纸边的距离，应为 10 毫米；差多少移多少。负数是向左、向上。</source>
        <translation>If labels or slips are printed off their place, move them here. Print a test page first and measure from the frame to the edge of the sheet: it should be 10 mm; move by the difference. Negative numbers move left and up.</translation>
    </message>
    <message>
        <source> 毫米</source>
        <translation> mm</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>登记答复</source>
        <translation>Record an answer</translation>
    </message>
    <message>
        <source>采纳了这条意见</source>
        <translation>This opinion was adopted</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>答复人</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>{words}
应于 {day} 前答复</source>
        <translation>{words}
To be answered by {day}</translation>
    </message>
</context>
<context>
    <name>AreaTree</name>
    <message>
        <source>区域</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>全部区域</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>楼栋</source>
        <translation>Buildings</translation>
    </message>
    <message>
        <source>小组与网格</source>
        <translation>Groups and grids</translation>
    </message>
    <message>
        <source>{name}，{people} 人</source>
        <translation>{name}, people: {people}</translation>
    </message>
</context>
<context>
    <name>AsOfDialog</name>
    <message>
        <source>某日户情</source>
        <translation>Household on a day</translation>
    </message>
    <message>
        <source>此前离开的</source>
        <translation>earlier, since left</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>当日成员</source>
        <translation>Members on that day</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>可输 20250101、昨天、-30</source>
        <translation>e.g. 20250101 or -30</translation>
    </message>
    <message>
        <source>当日没有成员</source>
        <translation>No members on that day</translation>
    </message>
</context>
<context>
    <name>BackupWindow</name>
    <message>
        <source>正在备份并校验……</source>
        <translation>Backing up and verifying…</translation>
    </message>
    <message>
        <source>自动备份放在：{folder}。保留最近 14 天、8 周和 12 个月的备份。</source>
        <translation>Automatic backups go to: {folder}. The last 14 days, 8 weeks and 12 months are kept.</translation>
    </message>
    <message>
        <source>U盘 {name}（可用 {free}）</source>
        <translation>USB stick {name} ({free} free)</translation>
    </message>
    <message>
        <source>没有找到U盘，插好后再点一次</source>
        <translation>No USB stick found. Insert one and click again</translation>
    </message>
    <message>
        <source>选择文件夹…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>备份到哪个文件夹</source>
        <translation>Back up to which folder</translation>
    </message>
    <message>
        <source>已校验</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>备份好了，已读回校验：{path}（{size}）</source>
        <translation>Backup made and read back: {path} ({size})</translation>
    </message>
    <message>
        <source>已停止，没有留下半截的备份。</source>
        <translation>Stopped. No half-made backup was left behind.</translation>
    </message>
    <message>
        <source>备份与恢复</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>立即备份(&amp;B)</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>备份到U盘或文件夹(&amp;U)</source>
        <translation>Back up to &amp;USB stick or folder</translation>
    </message>
    <message>
        <source>从所选备份恢复…(&amp;R)</source>
        <translation>&amp;Restore from selected backup…</translation>
    </message>
    <message>
        <source>已有的备份</source>
        <translation>Existing backups</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>校验</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>操作人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>正在处理</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>打开备份文件夹(&amp;F)</source>
        <translation>Open backup &amp;folder</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BirthDialog</name>
    <message>
        <source>出生登记</source>
        <translation>Record a birth</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>未取名可先写“某某之子”</source>
        <translation>If not named yet, write whose child it is</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>还没有可不填</source>
        <translation>May stay empty if there is none yet</translation>
    </message>
    <message>
        <source>父亲</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>与户主关系</source>
        <translation>Relation to head</translation>
    </message>
    <message>
        <source>登记出生</source>
        <translation>Record birth</translation>
    </message>
    <message>
        <source>户主：{name}</source>
        <translation>Head of household: {name}</translation>
    </message>
    <message>
        <source>已登记出生：{name}</source>
        <translation>Birth recorded: {name}</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>文书的各块内容</source>
        <translation>The blocks of the paper</translation>
    </message>
    <message>
        <source>加一块</source>
        <translation>Add block</translation>
    </message>
    <message>
        <source>复制这一块</source>
        <translation>Duplicate this block</translation>
    </message>
    <message>
        <source>上移（Alt+↑）</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>下移（Alt+↓）</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>删除这一块</source>
        <translation>Delete this block</translation>
    </message>
    <message>
        <source>整张文书</source>
        <translation>Whole paper</translation>
    </message>
    <message>
        <source>版式、纸张、页眉页脚</source>
        <translation>Style, sheet, head and foot</translation>
    </message>
    <message>
        <source>正面</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>背面</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>一栏</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>BoardLines</name>
    <message>
        <source>{month}月{day}日</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>{day} 已满，可以撤下</source>
        <translation>Full since {day}, may be taken down</translation>
    </message>
    <message>
        <source>至 {day}，今天最后一天</source>
        <translation>Until {day}, today is the last day</translation>
    </message>
    <message>
        <source>至 {day}，还有 {left} 天</source>
        <translation>Until {day}, {left} days left</translation>
    </message>
    <message>
        <source>应于 {day} 前公开，已过 {left} 天</source>
        <translation>Due on {day}, {left} days overdue</translation>
    </message>
    <message>
        <source>应于 {day} 前公开，还有 {left} 天</source>
        <translation>Due on {day}, {left} days left</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>标题、拼音首字母、期次、责任人、地点</source>
        <translation>Title, pinyin initials, period, owner, place</translation>
    </message>
    <message>
        <source>查找公示件（Ctrl+F）</source>
        <translation>Find notices (Ctrl+F)</translation>
    </message>
    <message>
        <source>新建公示</source>
        <translation>New notice</translation>
    </message>
    <message>
        <source>Ctrl+N：选文书、填内容、存为公示件</source>
        <translation>Ctrl+N: choose a paper, fill it in, keep it as a notice</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>起草公示</source>
        <translation>Draft notice</translation>
    </message>
    <message>
        <source>{title}（{period}）</source>
        <translation>{title} ({period})</translation>
    </message>
    <message>
        <source>公示件</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>栏位设置…</source>
        <translation>Board settings…</translation>
    </message>
    <message>
        <source>导入规则文件…</source>
        <translation>Import rules…</translation>
    </message>
    <message>
        <source>显示 {shown} 件 / 共 {total} 件</source>
        <translation>{shown} of {total} shown</translation>
    </message>
    <message>
        <source>没有符合条件的公示件。
可以清空搜索框，或者换一个状态。</source>
        <translation>No notice fits.
Clear the search box or choose another state.</translation>
    </message>
    <message>
        <source>还没有公示件。
点“新建公示”，选一种文书，填好内容存下来。</source>
        <translation>No notices yet.
Click &quot;New notice&quot;, choose a paper, fill it in and keep it.</translation>
    </message>
</context>
<context>
    <name>BoardSettings</name>
    <message>
        <source>栏位设置</source>
        <translation>Board settings</translation>
    </message>
    <message>
        <source>按目录</source>
        <translation>As the catalogue</translation>
    </message>
    <message>
        <source>导入规则文件…</source>
        <translation>Import rules…</translation>
    </message>
    <message>
        <source>公开目录或某一年的放假安排</source>
        <translation>A catalogue, or the holidays of a year</translation>
    </message>
    <message>
        <source>导入规则文件</source>
        <translation>Import rules</translation>
    </message>
    <message>
        <source>规则文件 (*.toml);;所有文件 (*)</source>
        <translation>Rules (*.toml);;All files (*)</translation>
    </message>
    <message>
        <source>已导入“{title}”，可撤销（Ctrl+Z）</source>
        <translation>&quot;{title}&quot; imported; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>公示栏地点</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>一行一处，例如：小区北门公开栏。登记张贴时可以直接勾选</source>
        <translation>One a line, such as: board at the north gate. They can be ticked when a posting is recorded</translation>
    </message>
    <message>
        <source>监督电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>印在各种公示文书上</source>
        <translation>Printed on public papers</translation>
    </message>
    <message>
        <source>执行的目录</source>
        <translation>Catalogue in force</translation>
    </message>
    <message>
        <source>公示天数</source>
        <translation>Days of posting</translation>
    </message>
    <message>
        <source>比目录规定的短时，仍按目录</source>
        <translation>The catalogue&apos;s number holds if it is larger</translation>
    </message>
    <message>
        <source>答复天数</source>
        <translation>Days to answer</translation>
    </message>
    <message>
        <source>居民意见在几天内答复</source>
        <translation>Residents&apos; opinions are answered within so many days</translation>
    </message>
    <message>
        <source>从今以后的张贴按这里的设置；已经张贴的公示件不受影响。</source>
        <translation>From now on postings follow these settings; what hangs already is not touched.</translation>
    </message>
    <message>
        <source>Ctrl+回车 = 保存&#x3000;Esc = 取消</source>
        <translation>Ctrl+Enter = save  Esc = cancel</translation>
    </message>
    <message>
        <source>个工作日</source>
        <translation> working days</translation>
    </message>
    <message>
        <source>天</source>
        <translation> days</translation>
    </message>
    <message>
        <source>共 {count} 项；公示不少于 {days} 天，意见在 {answer} {unit}内答复。
来源：{source}</source>
        <translation>{count} items; posted for at least {days} days, opinions answered within {answer} {unit}.
Source: {source}</translation>
    </message>
    <message>
        <source>栏位设置已保存，可撤销（Ctrl+Z）</source>
        <translation>Settings saved; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>程序遇到意外错误</source>
        <translation>The program met an unexpected error</translation>
    </message>
    <message>
        <source>错误报告</source>
        <translation>Error report</translation>
    </message>
    <message>
        <source>复制报告</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>继续工作</source>
        <translation>Go on working</translation>
    </message>
    <message>
        <source>刚才这一步没有完成，也没有保存；此前显示“已自动保存”的内容都在，可以继续工作。
如果反复出现，请复制报告交给维护人员。报告中没有居民信息。</source>
        <translation>This last step was not completed and nothing of it was saved. Everything shown as &quot;Saved automatically&quot; before is there, and you can go on working.
If this happens again, copy the report and give it to whoever maintains the program. It holds nothing about residents.</translation>
    </message>
    <message>
        <source>这一步没有做成</source>
        <translation>This step did not work</translation>
    </message>
    <message>
        <source>已复制</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>批量修改</source>
        <translation>Edit many</translation>
    </message>
    <message>
        <source>清空这一列</source>
        <translation>Clear this column</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>（空白）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Change to</translation>
    </message>
    <message>
        <source>选中 {count} 人，只改下面这一列。</source>
        <translation>Selected: {count}. Only the column below is changed.</translation>
    </message>
    <message>
        <source>要改的列</source>
        <translation>Column to change</translation>
    </message>
    <message>
        <source>改动预览</source>
        <translation>Preview of changes</translation>
    </message>
    <message>
        <source>人员标签：加上一个</source>
        <translation>Tags: add one</translation>
    </message>
    <message>
        <source>人员标签：去掉一个</source>
        <translation>Tags: remove one</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>将改动 {count} 人，{same} 人原本就是这样。</source>
        <translation>People to be changed: {count}; already so: {same}.</translation>
    </message>
    <message>
        <source>将清空 {count} 人的这一列，{same} 人原本就是空的。</source>
        <translation>People to be cleared in this column: {count}; already empty: {same}.</translation>
    </message>
    <message>
        <source>请填写或选择要改成的内容。</source>
        <translation>Enter or choose what to change it to.</translation>
    </message>
    <message>
        <source>修改 {count} 人</source>
        <translation>Edit people: {count}</translation>
    </message>
</context>
<context>
    <name>CapsHint</name>
    <message>
        <source>大写锁定已打开，口令区分大小写。</source>
        <translation>Caps Lock is on. Passwords distinguish upper and lower case.</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>本期未公开</source>
        <translation>Not posted this period</translation>
    </message>
    <message>
        <source>本期已公开</source>
        <translation>Posted this period</translation>
    </message>
    <message>
        <source>栏位设置…</source>
        <translation>Board settings…</translation>
    </message>
    <message>
        <source>去公示</source>
        <translation>Post it</translation>
    </message>
    <message>
        <source>本期</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>公开事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>期次</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>应公开日</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>最近张贴</source>
        <translation>Last posted</translation>
    </message>
    <message>
        <source>时限要求</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>公开目录</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>核对到</source>
        <translation>Checked as of</translation>
    </message>
    <message>
        <source>{title}：共 {count} 项，本期已公开 {posted} 项，未公开 {missing} 项</source>
        <translation>{title}: {count} items, {posted} posted this period, {missing} missing</translation>
    </message>
    <message>
        <source>已公开</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>查看公示件</source>
        <translation>Show notice</translation>
    </message>
</context>
<context>
    <name>ChangeHeadDialog</name>
    <message>
        <source>更换户主</source>
        <translation>Change head of household</translation>
    </message>
    <message>
        <source>新户主</source>
        <translation>New head</translation>
    </message>
    <message>
        <source>现户主：{name}</source>
        <translation>Present head: {name}</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>户主已改为{name}</source>
        <translation>The head of household is now {name}</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Excel 行</source>
        <translation>Excel row</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>变化和问题</source>
        <translation>Changes and problems</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>有错误</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>请先在台账中选中要修改的人员。</source>
        <translation>First select the people to edit in the ledger.</translation>
    </message>
    <message>
        <source>一次最多修改 {most} 人，请先筛选。</source>
        <translation>At most {most} people can be edited at once. Filter first.</translation>
    </message>
    <message>
        <source>已修改 {count} 格，可撤销（Ctrl+Z）</source>
        <translation>Cells changed: {count}. You can undo this (Ctrl+Z)</translation>
    </message>
    <message>
        <source>人员名册</source>
        <translation>List of residents</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>可直接输入</source>
        <translation>Type to search</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>列组合</source>
        <translation>Column sets</translation>
    </message>
    <message>
        <source>把现在的列保存为…</source>
        <translation>Save present columns as…</translation>
    </message>
    <message>
        <source>删除列组合</source>
        <translation>Delete column set</translation>
    </message>
    <message>
        <source>保存列组合</source>
        <translation>Save column set</translation>
    </message>
    <message>
        <source>名称：</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>常用</source>
        <translation>Common</translation>
    </message>
    <message>
        <source>联系</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>户与户籍</source>
        <translation>Household and hukou</translation>
    </message>
    <message>
        <source>学历与工作</source>
        <translation>Education and work</translation>
    </message>
</context>
<context>
    <name>CommunityFields</name>
    <message>
        <source>请填写 12 位区划代码。</source>
        <translation>Enter the 12-digit division code.</translation>
    </message>
    <message>
        <source>已满 12 位。</source>
        <translation>All 12 digits are there.</translation>
    </message>
    <message>
        <source>还差 {missing} 位。</source>
        <translation>Digits missing: {missing}.</translation>
    </message>
    <message>
        <source>国家统计局公布的 12 位统计用区划代码，前 6 位是区县；街道办事处可以查到。</source>
        <translation>The 12-digit statistical division code published by the National Bureau of Statistics; the first 6 digits are the county. The subdistrict office can tell you.</translation>
    </message>
</context>
<context>
    <name>ConditionBar</name>
    <message>
        <source>已筛选：</source>
        <translation>Filtered:</translation>
    </message>
    <message>
        <source>去掉这个条件</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>去掉条件：{text}</source>
        <translation>Remove condition: {text}</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>可输 1122、11.22、昨天、-3</source>
        <translation>e.g. 1122, 11.22 or -3</translation>
    </message>
    <message>
        <source>看不懂这个日期，可输 1122、11.22、昨天、-3。</source>
        <translation>This date cannot be read. Try 1122, 11.22 or -3.</translation>
    </message>
    <message>
        <source>星期一、星期二、星期三、星期四、星期五、星期六、星期日</source>
        <translation>Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日，{weekday}</source>
        <translation>{weekday}, {year}-{month}-{day}</translation>
    </message>
</context>
<context>
    <name>DeathDialog</name>
    <message>
        <source>死亡登记</source>
        <translation>Record a death</translation>
    </message>
    <message>
        <source>死亡日期</source>
        <translation>Date of death</translation>
    </message>
    <message>
        <source>登记死亡</source>
        <translation>Record death</translation>
    </message>
    <message>
        <source>{age} 岁</source>
        <translation>aged {age}</translation>
    </message>
    <message>
        <source>已作死亡登记：{name}</source>
        <translation>Death recorded: {name}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>同户新增人员…</source>
        <translation>Add person to this household…</translation>
    </message>
    <message>
        <source>出生登记…</source>
        <translation>Record a birth…</translation>
    </message>
    <message>
        <source>迁出…</source>
        <translation>Move out…</translation>
    </message>
    <message>
        <source>死亡登记…</source>
        <translation>Record a death…</translation>
    </message>
    <message>
        <source>分户…</source>
        <translation>Split household…</translation>
    </message>
    <message>
        <source>更换户主…</source>
        <translation>Change head of household…</translation>
    </message>
    <message>
        <source>合户…</source>
        <translation>Join households…</translation>
    </message>
    <message>
        <source>请先在表中选中同一个人的两条记录（按住 Ctrl 点两行），再合并。</source>
        <translation>First select the two records of the same person in the table (hold Ctrl and click both rows), then merge.</translation>
    </message>
    <message>
        <source>{count} 人已移入回收站，可撤销（Ctrl+Z）</source>
        <translation>Moved to the recycle bin: {count}. You can undo this (Ctrl+Z)</translation>
    </message>
    <message>
        <source>已恢复 {count} 人</source>
        <translation>Restored: {count}</translation>
    </message>
    <message>
        <source>可以先“更换户主”，或者选中这一户的所有成员一起移入回收站。</source>
        <translation>You can first use &quot;Change head of household&quot;, or select all members of this household and move them to the recycle bin together.</translation>
    </message>
    <message>
        <source>已登记的人迁入本户…</source>
        <translation>Move a registered person in…</translation>
    </message>
    <message>
        <source>修改户信息…</source>
        <translation>Edit household…</translation>
    </message>
    <message>
        <source>查看某日的户…</source>
        <translation>Household on a day…</translation>
    </message>
    <message>
        <source>搬到另一户…</source>
        <translation>Move to another household…</translation>
    </message>
    <message>
        <source>重新迁入…</source>
        <translation>Move in again…</translation>
    </message>
    <message>
        <source>拆开合并的记录…</source>
        <translation>Unmerge records…</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>功能列表</source>
        <translation>List of functions</translation>
    </message>
    <message>
        <source>{title}（Ctrl+{number}）</source>
        <translation>{title} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>导出到 Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>包含完整证件号码(&amp;F)</source>
        <translation>Include &amp;full ID numbers</translation>
    </message>
    <message>
        <source>例如：报街道办人口普查核对</source>
        <translation>e.g. for the subdistrict office, population check</translation>
    </message>
    <message>
        <source>用途(&amp;P)</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>会记入查看记录。</source>
        <translation>It is noted in the viewing record.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>选择位置并导出(&amp;S)…</source>
        <translation>Choose location and e&amp;xport…</translation>
    </message>
    <message>
        <source>请填写用途，例如报送给谁、做什么用。</source>
        <translation>Enter the purpose, for example to whom it goes and what for.</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>正在导出…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>已导出 {count} 行：{path}</source>
        <translation>Rows exported: {count}. File: {path}</translation>
    </message>
    <message>
        <source>居民台账{day}.xlsx</source>
        <translation>Resident ledger {day}.xlsx</translation>
    </message>
    <message>
        <source>导出到</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>导出的文件含有居民个人信息，且不再加密。请只用于工作，不要发到微信群、QQ 群，用完及时删除。</source>
        <translation>The exported file holds residents&apos; personal information and is no longer encrypted. Use it for work only, do not send it to WeChat or QQ groups, and delete it when done.</translation>
    </message>
    <message>
        <source>证件号码中间的数字以 * 代替。</source>
        <translation>The middle digits of ID numbers are replaced by *.</translation>
    </message>
    <message>
        <source>{rows} 行、{columns} 列，与屏幕上的筛选、顺序和列完全一致。</source>
        <translation>Rows: {rows}, columns: {columns}, exactly as filtered, sorted and shown on screen.</translation>
    </message>
</context>
<context>
    <name>FactField</name>
    <message>
        <source>还没有填写“{title}”。</source>
        <translation>&quot;{title}&quot; is not filled in yet.</translation>
    </message>
    <message>
        <source>{amount} 元</source>
        <translation>{amount} yuan</translation>
    </message>
    <message>
        <source>看不懂这个金额，可输 1234.5、1,234.50、1.2万（单位：元）。</source>
        <translation>This is no amount; type 1234.5, 1,234.50 or 12000 (in yuan).</translation>
    </message>
    <message>
        <source>这里应当填整数。</source>
        <translation>A whole number is needed here.</translation>
    </message>
    <message>
        <source>看不懂这个日期，可输 1122、11.22、2026-11-22。</source>
        <translation>This is no date; type 1122, 11.22 or 2026-11-22.</translation>
    </message>
</context>
<context>
    <name>FillingPage</name>
    <message>
        <source>“{title}”里还有没存的内容，要换成这份公示件的内容吗？</source>
        <translation>&quot;{title}&quot; has something that is not kept yet. Replace it by the content of this notice?</translation>
    </message>
    <message>
        <source>替换</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>更多筛选</source>
        <translation>More filters</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>筛选：{title}</source>
        <translation>Filter: {title}</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>升序（拼音）</source>
        <translation>Ascending (pinyin)</translation>
    </message>
    <message>
        <source>降序（拼音）</source>
        <translation>Descending (pinyin)</translation>
    </message>
    <message>
        <source>清除“{title}”的筛选</source>
        <translation>Clear filter of &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>在 {count} 个值中搜索</source>
        <translation>Search in {count} values</translation>
    </message>
    <message>
        <source>值</source>
        <translation>Values</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>↑ ↓ 选择，回车打开，Esc 关闭</source>
        <translation>↑ ↓ choose, Enter opens, Esc closes</translation>
    </message>
    <message>
        <source>没有找到。可输姓名、拼音首字母、门牌或电话。</source>
        <translation>Nothing found. Try a name, pinyin initials, a door number or a phone number.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>查看此人</source>
        <translation>Show this person</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>回车 = 下一格&#x3000;Ctrl+回车 = 保存&#x3000;Esc = 取消</source>
        <translation>Enter = next field   Ctrl+Enter = save   Esc = cancel</translation>
    </message>
    <message>
        <source>仍要保存</source>
        <translation>Save anyway</translation>
    </message>
    <message>
        <source>填写的内容还没有保存，确定放弃吗？</source>
        <translation>What you entered has not been saved. Discard it?</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>文书名称、拼音首字母</source>
        <translation>Paper, pinyin initials</translation>
    </message>
    <message>
        <source>查找文书</source>
        <translation>Find a paper</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>选一种文书，填好内容，即可打印、存为 PDF 或 Word。</source>
        <translation>Choose a paper, fill it in, then print it or save it as PDF or Word.</translation>
    </message>
    <message>
        <source>没有叫这个名字的文书。</source>
        <translation>There is no paper of that name.</translation>
    </message>
    <message>
        <source>还没有可以填写的文书。</source>
        <translation>There is no paper to fill in yet.</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>冻结首列</source>
        <translation>Freeze first column</translation>
    </message>
    <message>
        <source>恢复默认列</source>
        <translation>Reset columns</translation>
    </message>
    <message>
        <source>显示的列</source>
        <translation>Visible columns</translation>
    </message>
    <message>
        <source>行高</source>
        <translation>Row height</translation>
    </message>
    <message>
        <source>紧凑</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>宽松</source>
        <translation>Loose</translation>
    </message>
    <message>
        <source>升序</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <source>降序</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>筛选…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>隐藏此列</source>
        <translation>Hide this column</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>一次最多复制 {rows} 行，更多内容请用“导出”。</source>
        <translation>At most {rows} rows can be copied at once. Use &quot;Export&quot; for more.</translation>
    </message>
    <message>
        <source>已复制 {rows} 行 × {columns} 列</source>
        <translation>Copied {rows} rows × {columns} columns</translation>
    </message>
</context>
<context>
    <name>HeadChoice</name>
    <message>
        <source>其余成员与新户主的关系：</source>
        <translation>Relation of the other members to the new head:</translation>
    </message>
    <message>
        <source>新户主</source>
        <translation>New head</translation>
    </message>
    <message>
        <source>户主离开后，请确认由谁任户主，以及其余成员与新户主的关系。</source>
        <translation>When the head of household leaves, confirm who becomes the head and how the other members are related to the new head.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>搜索姓名、拼音首字母、门牌、电话（Ctrl+K）</source>
        <translation>Name, pinyin, door, phone (Ctrl+K)</translation>
    </message>
    <message>
        <source>全局搜索</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>修改口令…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Extra large</translation>
    </message>
    <message>
        <source>{verb}“{name}”</source>
        <translation>{verb} &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{action}（{keys}）</source>
        <translation>{action} ({keys})</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>使用帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>手册</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>手册首页</source>
        <translation>Front page</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>{size} 比 {sheet} 大，超出纸张的部分印不出来。</source>
        <translation>{size} is larger than {sheet}; what lies beyond the sheet is not printed.</translation>
    </message>
    <message>
        <source>{size} 的内容会缩小印在 {sheet} 上，字会变小。</source>
        <translation>{size} is made smaller to fit {sheet}; letters become smaller.</translation>
    </message>
    <message>
        <source>正在计算要用几张纸……</source>
        <translation>Counting the sheets…</translation>
    </message>
    <message>
        <source>{size} 页面上的内容不多，原大就能印在 {sheet} 上。</source>
        <translation>There is little on the {size} page: it fits {sheet} at its true size.</translation>
    </message>
    <message>
        <source>{size} 比 {sheet} 大。原大拼接会打印 {count} 张 {sheet}，按边缘短线裁切后对齐粘贴。</source>
        <translation>{size} is larger than {sheet}. True size takes {count} sheets of {sheet}: cut along the ticks and paste them together.</translation>
    </message>
    <message>
        <source>页面边缘有内容在这台打印机印不到的地方，会被裁掉。可以选“缩小到一张”，或者换一台打印机。</source>
        <translation>Something at the edge lies where this printer cannot print and would be cut off. Choose &quot;Shrink to one sheet&quot;, or another printer.</translation>
    </message>
    <message>
        <source>这台打印机不会自动双面：先打正面，翻面放回后再打背面，到时会提示您。每叠最多 50 张。</source>
        <translation>This printer cannot print both sides by itself: fronts come first, then you turn the pile and backs follow; you will be asked. At most 50 sheets a pile.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>还没有数据。请打开“分户台账”，导入已有的 Excel 台账，或逐户登记。</source>
        <translation>No data yet. Open &quot;Household ledger&quot; and import an Excel ledger, or register households one by one.</translation>
    </message>
    <message>
        <source>快速前往</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>搜索居民、住户</source>
        <translation>Search residents and households</translation>
    </message>
    <message>
        <source>换到第几个功能</source>
        <translation>Go to a function by its number</translation>
    </message>
    <message>
        <source>撤销 / 重做</source>
        <translation>Undo / redo</translation>
    </message>
    <message>
        <source>与 Excel、WPS 互相复制</source>
        <translation>Copy to and from Excel and WPS</translation>
    </message>
    <message>
        <source>在表格中打开筛选</source>
        <translation>Open the filter in a table</translation>
    </message>
    <message>
        <source>在表格中向下填充</source>
        <translation>Fill down in a table</translation>
    </message>
    <message>
        <source>离开座位时锁定</source>
        <translation>Lock when leaving your seat</translation>
    </message>
    <message>
        <source>使用帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>常用按键</source>
        <translation>Common keys</translation>
    </message>
    <message>
        <source>上午好</source>
        <translation>good morning</translation>
    </message>
    <message>
        <source>中午好</source>
        <translation>good day</translation>
    </message>
    <message>
        <source>下午好</source>
        <translation>good afternoon</translation>
    </message>
    <message>
        <source>晚上好</source>
        <translation>good evening</translation>
    </message>
    <message>
        <source>{user}，{hello}</source>
        <translation>{user}, {hello}</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月 {day} 日&#x3000;{weekday}</source>
        <translation>{weekday}, {year}-{month}-{day}</translation>
    </message>
</context>
<context>
    <name>HouseholdEditDialog</name>
    <message>
        <source>修改户</source>
        <translation>Edit household</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>户编号</source>
        <translation>Household no.</translation>
    </message>
    <message>
        <source>户类型</source>
        <translation>Household type</translation>
    </message>
    <message>
        <source>居住状态</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>户口簿号</source>
        <translation>Hukou booklet no.</translation>
    </message>
    <message>
        <source>告知/同意</source>
        <translation>Notice / consent</translation>
    </message>
    <message>
        <source>是否已告知收集用途并取得同意</source>
        <translation>Whether the purpose was explained and consent was given</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>已修改户 {no}</source>
        <translation>Household {no} edited</translation>
    </message>
</context>
<context>
    <name>ImportCheckPage</name>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>有错误，不导入</source>
        <translation>Errors, not imported</translation>
    </message>
    <message>
        <source>只看有问题和有变化的行(&amp;V)</source>
        <translation>&amp;View only rows with problems or changes</translation>
    </message>
    <message>
        <source>导出错误清单(&amp;E)…</source>
        <translation>&amp;Export error list…</translation>
    </message>
    <message>
        <source>改好后重新读取(&amp;A)</source>
        <translation>Re&amp;ad again after correcting</translation>
    </message>
    <message>
        <source>问题清单（{count}）</source>
        <translation>Problems ({count})</translation>
    </message>
    <message>
        <source>我改的是原来的文件</source>
        <translation>I corrected the original file</translation>
    </message>
    <message>
        <source>我改的是错误清单</source>
        <translation>I corrected the error list</translation>
    </message>
    <message>
        <source>逐行核对</source>
        <translation>Check row by row</translation>
    </message>
    <message>
        <source>问题清单</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>空单元格不会清除台账中原有的内容。</source>
        <translation>Empty cells do not clear what the ledger holds. </translation>
    </message>
    <message>
        <source>将新立 {count} 户。</source>
        <translation>New households: {count}. </translation>
    </message>
    <message>
        <source>其中 {count} 户无人居住。</source>
        <translation>Of these nobody lives in: {count}. </translation>
    </message>
    <message>
        <source>合计、说明等 {count} 行已跳过。</source>
        <translation>Skipped total and remark rows: {count}. </translation>
    </message>
    <message>
        <source>导入前自动备份，导入后可按 Ctrl+Z 整批撤销。</source>
        <translation>A backup is made before the import; afterwards Ctrl+Z undoes all of it at once.</translation>
    </message>
    <message>
        <source>小区、楼栋</source>
        <translation>Compounds and buildings</translation>
    </message>
    <message>
        <source>被隐藏或筛选掉的 {count} 行不导入。</source>
        <translation>Hidden or filtered-out rows not imported: {count}.</translation>
    </message>
    <message>
        <source>新增或补充 {count} 处小区、楼栋。</source>
        <translation>Compounds and buildings added or completed: {count}.</translation>
    </message>
</context>
<context>
    <name>ImportDonePage</name>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>没有导入</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>撤销这次导入(&amp;Z)</source>
        <translation>&amp;Undo this import</translation>
    </message>
    <message>
        <source>导出错误清单(&amp;E)…</source>
        <translation>&amp;Export error list…</translation>
    </message>
    <message>
        <source>再导入一个文件(&amp;M)</source>
        <translation>I&amp;mport another file</translation>
    </message>
    <message>
        <source>导入完成</source>
        <translation>Import complete</translation>
    </message>
    <message>
        <source>写入 {rows} 人，新立 {homes} 户。</source>
        <translation>People written: {rows}, new households: {homes}.</translation>
    </message>
    <message>
        <source>写入 {rows} 人。</source>
        <translation>People written: {rows}.</translation>
    </message>
    <message>
        <source>导入前已自动备份。发现导错了，按 Ctrl+Z 或点“撤销这次导入”，整批一步撤回。</source>
        <translation>A backup was made before the import. If it was wrong, press Ctrl+Z or click &quot;Undo this import&quot; to take all of it back at once.</translation>
    </message>
    <message>
        <source>有错误的 {count} 行没有导入，可导出错误清单，改好后再导入一次，已导入的不会重复。</source>
        <translation>Rows with errors were not imported: {count}. Export the error list, correct it and import again; what has been imported is not repeated.</translation>
    </message>
    <message>
        <source>个别单元格有疑问，可导出错误清单核对，改好后再导入一次。</source>
        <translation>Some cells are doubtful. You can export the error list, check them and import again.</translation>
    </message>
    <message>
        <source>已撤销这次导入</source>
        <translation>This import was undone</translation>
    </message>
    <message>
        <source>台账已恢复到导入之前。需要时可用“重做”（Ctrl+Y）再次写入。</source>
        <translation>The ledger is as it was before the import. Use &quot;Redo&quot; (Ctrl+Y) to write it again.</translation>
    </message>
    <message>
        <source>新增或补充 {areas} 处小区、楼栋。</source>
        <translation>Compounds and buildings added or completed: {areas}.</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>（不导入）</source>
        <translation>(do not import)</translation>
    </message>
    <message>
        <source>（并入备注）</source>
        <translation>(add to notes)</translation>
    </message>
    <message>
        <source>{letters} 列也是这一项，只采用靠前的一列</source>
        <translation>Column {letters} is the same item; only the first column is used</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>这一列由您指定，或沿用以前的对应</source>
        <translation>You assigned this column, or an earlier assignment is reused</translation>
    </message>
    <message>
        <source>已指定</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>标题没有认出，是从内容看出来的，请核对</source>
        <translation>The header was not recognised; this was told from the content. Check it</translation>
    </message>
    <message>
        <source>内容识别</source>
        <translation>From content</translation>
    </message>
    <message>
        <source>标题只认出一部分，请核对</source>
        <translation>The header was recognised only in part. Check it</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>已识别</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>空列</source>
        <translation>Empty column</translation>
    </message>
    <message>
        <source>这一列没有内容</source>
        <translation>This column is empty</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>并入备注</source>
        <translation>Add to notes</translation>
    </message>
    <message>
        <source>连同标题一起记入备注</source>
        <translation>Goes into the notes together with its header</translation>
    </message>
</context>
<context>
    <name>ImportFilePage</name>
    <message>
        <source>选择文件(&amp;O)…</source>
        <translation>Ch&amp;oose file…</translation>
    </message>
    <message>
        <source>最近导入的文件</source>
        <translation>Recently imported files</translation>
    </message>
    <message>
        <source>勾选要导入的工作表。隐藏的工作表默认不导入。</source>
        <translation>Tick the worksheets to import. Hidden worksheets are not imported by default.</translation>
    </message>
    <message>
        <source>选择要导入的文件</source>
        <translation>Choose the file to import</translation>
    </message>
    <message>
        <source>表格文件 ({patterns})</source>
        <translation>Table files ({patterns})</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>把表格文件拖到这里，或者</source>
        <translation>Drag a table file here, or</translation>
    </message>
    <message>
        <source>可以是 Excel、WPS 表格（.xlsx .xls .et）或系统导出的 .csv；原文件不会改动。</source>
        <translation>Excel or WPS tables (.xlsx .xls .et), or .csv exported from a system; the original file is not changed.</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Worksheets</translation>
    </message>
    <message>
        <source>包含被隐藏或筛选掉的 {count} 行(&amp;H)</source>
        <translation>Include &amp;hidden or filtered-out rows: {count}</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>上一步(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>下一步(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>下一步：检查(&amp;N)</source>
        <translation>&amp;Next: check</translation>
    </message>
    <message>
        <source>打开台账(&amp;N)</source>
        <translation>Ope&amp;n ledger</translation>
    </message>
    <message>
        <source>没有要导入的内容</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>导入 {count} 行(&amp;N)</source>
        <translation>&amp;Import {count} rows</translation>
    </message>
    <message>
        <source>导入 {count} 行（跳过错误行）(&amp;N)</source>
        <translation>&amp;Import {count} rows (skip rows with errors)</translation>
    </message>
</context>
<context>
    <name>ImportMappingPage</name>
    <message>
        <source>工作表</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>表头所在的行</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>没有表头</source>
        <translation>No header</translation>
    </message>
    <message>
        <source>记住本次对应(&amp;R)，下次遇到同样的表头自动套用</source>
        <translation>&amp;Remember this assignment for the next table with the same header</translation>
    </message>
    <message>
        <source>工作表(&amp;S)</source>
        <translation>Work&amp;sheet</translation>
    </message>
    <message>
        <source>表头从第(&amp;H)</source>
        <translation>&amp;Header starts at row</translation>
    </message>
    <message>
        <source>行开始</source>
        <translation>from the top</translation>
    </message>
    <message>
        <source>{name}（第 {number} 张表）</source>
        <translation>{name} (table {number})</translation>
    </message>
    <message>
        <source>工作表：{name}</source>
        <translation>Worksheet: {name}</translation>
    </message>
    <message>
        <source>共 {rows} 行、{columns} 列</source>
        <translation>Rows: {rows}, columns: {columns}</translation>
    </message>
    <message>
        <source>（没有标题）</source>
        <translation>(no header)</translation>
    </message>
    <message>
        <source>{letters} 列“{title}”对应的内容</source>
        <translation>What column {letters} &quot;{title}&quot; stands for</translation>
    </message>
    <message>
        <source>这张表还没有“姓名”列，请在右边把姓名所在的列指定为“姓名”，或调整表头所在的行。</source>
        <translation>This table has no &quot;Name&quot; column yet. On the right, assign &quot;Name&quot; to the column that holds the names, or change the header row.</translation>
    </message>
    <message>
        <source>有 {count} 列请核对（橙色）；不对的请在右边改正。没有对应的列会连同标题并入备注。</source>
        <translation>Columns to check (orange): {count}. Correct wrong ones on the right. Columns without an assignment go into the notes with their header.</translation>
    </message>
    <message>
        <source>各列都已对应；没有对应的列会连同标题并入备注，可改为“不导入”。</source>
        <translation>All columns are assigned. Columns without an assignment go into the notes with their header; you can choose &quot;do not import&quot; instead.</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Col.</translation>
    </message>
    <message>
        <source>列标题</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>前几行内容</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>对应为</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>各列的对应</source>
        <translation>Assignment of the columns</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>（没有住址）</source>
        <translation>(no address)</translation>
    </message>
    <message>
        <source>{field}：{text}</source>
        <translation>{field}: {text}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>导入台账</source>
        <translation>Import ledger</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>对应列</source>
        <translation>Assign columns</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>“{file}”：{why}</source>
        <translation>&quot;{file}&quot;: {why}</translation>
    </message>
    <message>
        <source>正在读取文件</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>正在检查</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>正在重新读取</source>
        <translation>Reading again</translation>
    </message>
    <message>
        <source>错误清单已保存：{path}。红色和黄色的格子请在其中改好，原因写在行末。</source>
        <translation>Error list saved: {path}. Correct the red and yellow cells in it; the reasons are at the end of each row.</translation>
    </message>
    <message>
        <source>正在导出错误清单</source>
        <translation>Exporting the error list</translation>
    </message>
    <message>
        <source>备份没有成功，导入没有开始。{why}</source>
        <translation>The backup failed, so the import has not started. {why}</translation>
    </message>
    <message>
        <source>正在自动备份</source>
        <translation>Backing up automatically</translation>
    </message>
    <message>
        <source>正在导入</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>已导入 {count} 行，可撤销（Ctrl+Z）</source>
        <translation>Rows imported: {count}. You can undo this (Ctrl+Z)</translation>
    </message>
    <message>
        <source>{name}（错误清单）.xlsx</source>
        <translation>{name} (error list).xlsx</translation>
    </message>
    <message>
        <source>错误清单保存到</source>
        <translation>Save error list to</translation>
    </message>
    <message>
        <source>正在停止，什么都不会写入…</source>
        <translation>Stopping. Nothing will be written…</translation>
    </message>
</context>
<context>
    <name>IssueModel</name>
    <message>
        <source>第 {row} 行</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>第 {row} 行 {column} 列</source>
        <translation>Row {row}, {column}</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>合户</source>
        <translation>Join households</translation>
    </message>
    <message>
        <source>户编号、门牌、姓名</source>
        <translation>Household no., door no., name</translation>
    </message>
    <message>
        <source>并入的户</source>
        <translation>Household to take in</translation>
    </message>
    <message>
        <source>合户日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>这就是本户，请选另一户。</source>
        <translation>This is the same household. Choose another one.</translation>
    </message>
    <message>
        <source>{no} 的 {count} 人并入后，原户注销。他们与户主{head}的关系：</source>
        <translation>After the people ({count}) of {no} have joined, that household is closed. Their relation to the head {head}:</translation>
    </message>
    <message>
        <source>已合户：{no}</source>
        <translation>Households joined: {no}</translation>
    </message>
</context>
<context>
    <name>LeakList</name>
    <message numerus="yes">
        <source>这份材料有 %n 处内容不能公开，不能打印，也不能保存：</source>
        <translation>
            <numerusform>%n place in this paper must not be published; it cannot be printed or saved:</numerusform>
            <numerusform>%n places in this paper must not be published; it cannot be printed or saved:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>文件里有 %n 处内容不能公开，没有保存：</source>
        <translation>
            <numerusform>%n place in the file must not be published; it was not saved:</numerusform>
            <numerusform>%n places in the file must not be published; it was not saved:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerBar</name>
    <message>
        <source>选择台账</source>
        <translation>Choose a ledger</translation>
    </message>
    <message>
        <source>选择台账：党员、独居老人、已迁出、回收站……</source>
        <translation>Choose a ledger: Party members, elderly living alone, moved out, recycle bin…</translation>
    </message>
    <message>
        <source>新增人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>读入 Excel、WPS 或 CSV 台账</source>
        <translation>Read in an Excel, WPS or CSV ledger</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>把表中现在显示的内容存为 Excel 文件</source>
        <translation>Save what the table now shows as an Excel file</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>打印所选人员的户情卡</source>
        <translation>Print household cards of the selected people</translation>
    </message>
    <message>
        <source>打印筛选结果的全部户情卡</source>
        <translation>Print household cards of all results</translation>
    </message>
    <message>
        <source>分户台账</source>
        <translation>Household ledger</translation>
    </message>
    <message>
        <source>打印筛选结果的名册</source>
        <translation>Print the list as filtered</translation>
    </message>
    <message>
        <source>打印所选人员的住户标签</source>
        <translation>Print labels of selected people&apos;s households</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>姓名、拼音首字母、门牌、电话、证件号</source>
        <translation>Name, pinyin, door, phone, ID</translation>
    </message>
    <message>
        <source>在台账中查找（Ctrl+F）</source>
        <translation>Find in the ledger (Ctrl+F)</translation>
    </message>
    <message>
        <source>清除条件</source>
        <translation>Clear conditions</translation>
    </message>
    <message>
        <source>新增人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>编辑人员…</source>
        <translation>Edit person…</translation>
    </message>
    <message>
        <source>打印户情卡</source>
        <translation>Print household card</translation>
    </message>
    <message>
        <source>批量修改…</source>
        <translation>Edit many…</translation>
    </message>
    <message>
        <source>查看完整号码</source>
        <translation>Show full number</translation>
    </message>
    <message>
        <source>移入回收站</source>
        <translation>Move to recycle bin</translation>
    </message>
    <message>
        <source>恢复所选</source>
        <translation>Restore selected</translation>
    </message>
    <message>
        <source>合并重复人员…</source>
        <translation>Merge duplicate people…</translation>
    </message>
    <message>
        <source>筛选结果 {found} 人 / 全部 {people} 人</source>
        <translation>Results: {found} of {people} people</translation>
    </message>
    <message>
        <source>已选 {count} 人</source>
        <translation>Selected: {count}</translation>
    </message>
    <message>
        <source>回收站是空的。</source>
        <translation>The recycle bin is empty.</translation>
    </message>
    <message>
        <source>台账还是空的。
请点“导入”读入已有的 Excel 台账，或点“新增人员”逐户登记。</source>
        <translation>The ledger is still empty.
Click &quot;Import&quot; to read in an Excel ledger, or &quot;Add person&quot; to register households one by one.</translation>
    </message>
    <message>
        <source>没有符合条件的人员。
可以点“清除条件”；已迁出、已死亡的人员请换一个台账查找。</source>
        <translation>Nobody meets the conditions.
You can click &quot;Clear conditions&quot;. For people who moved out or died, choose another ledger.</translation>
    </message>
    <message>
        <source>这条记录已经不在台账中。</source>
        <translation>This record is no longer in the ledger.</translation>
    </message>
    <message>
        <source>列设置</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>向下填充</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>人户变动</source>
        <translation>Household changes</translation>
    </message>
    <message>
        <source>区域：{name}</source>
        <translation>Area: {name}</translation>
    </message>
    <message>
        <source>年龄：{title}</source>
        <translation>Age: {title}</translation>
    </message>
    <message>
        <source>（空白）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>{first} 等 {count} 项</source>
        <translation>{first} and others ({count} in all)</translation>
    </message>
    <message>
        <source>{column}：{words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <source>标签：{words}</source>
        <translation>Tags: {words}</translation>
    </message>
</context>
<context>
    <name>LedgerPrint</name>
    <message>
        <source>所选人员没有登记在任何一户，没有户情卡可打印。</source>
        <translation>The selected people belong to no household, so there is no household card to print.</translation>
    </message>
    <message>
        <source>户情卡（{count} 户）</source>
        <translation>Household cards ({count})</translation>
    </message>
    <message>
        <source>一次最多打印 {most}，现在有 {count}。请先筛选或少选一些。</source>
        <translation>At most {most} are printed at once, these are {count}. Filter first, or choose fewer.</translation>
    </message>
    <message>
        <source>没有可打印的内容。</source>
        <translation>There is nothing to print.</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>人员台账</source>
        <translation>Ledger of people</translation>
    </message>
    <message>
        <source>一次最多查看 {count} 人的完整号码。</source>
        <translation>The full numbers of at most {count} people can be shown at once.</translation>
    </message>
    <message>
        <source>回收站里的记录不能修改，请先恢复。</source>
        <translation>Records in the recycle bin cannot be edited. Restore them first.</translation>
    </message>
    <message>
        <source>已粘贴 {count} 格，可撤销</source>
        <translation>Cells pasted: {count}. You can undo this</translation>
    </message>
    <message>
        <source>姓名、证件号码和住址不能向下填充。</source>
        <translation>Names, ID numbers and addresses cannot be filled down.</translation>
    </message>
    <message>
        <source>已向下填充 {count} 格，可撤销</source>
        <translation>Cells filled down: {count}. You can undo this</translation>
    </message>
    <message>
        <source>此列不能在表中修改；要删除人员，请先选中姓名或整行。</source>
        <translation>This column cannot be edited in the table. To delete people, select the name or the whole row first.</translation>
    </message>
    <message>
        <source>已清空 {count} 格，可撤销</source>
        <translation>Cells cleared: {count}. You can undo this</translation>
    </message>
    <message>
        <source>没有需要改动的单元格。</source>
        <translation>No cells need changing.</translation>
    </message>
</context>
<context>
    <name>ListGrid</name>
    <message>
        <source>粘贴（Ctrl+V）</source>
        <translation>Paste (Ctrl+V)</translation>
    </message>
    <message>
        <source>复制（Ctrl+C）</source>
        <translation>Copy (Ctrl+C)</translation>
    </message>
    <message>
        <source>插入一行</source>
        <translation>Insert row</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>删除所选行（Ctrl+Delete）</source>
        <translation>Delete selected rows (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>撤销表格修改（Ctrl+Z）</source>
        <translation>Undo change of the table (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>看不懂这一格，打印时会是空的。</source>
        <translation>This cell is not understood and will be printed empty.</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>从表格文件取数…</source>
        <translation>Take rows from a workbook…</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>把在 Excel 中复制的表格贴进来，可带表头</source>
        <translation>Paste a table copied in Excel, with or without its header</translation>
    </message>
    <message>
        <source>加一行</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>删行</source>
        <translation>Delete rows</translation>
    </message>
    <message numerus="yes">
        <source>%n 行</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}合计 {sum} 元</source>
        <translation>{title} total {sum} yuan</translation>
    </message>
    <message numerus="yes">
        <source>%n 格看不懂（红色）</source>
        <translation>
            <numerusform>%n cell not understood (red)</numerusform>
            <numerusform>%n cells not understood (red)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockWindow</name>
    <message>
        <source>{user} 的口令(&amp;P)</source>
        <translation>&amp;Password of {user}</translation>
    </message>
    <message>
        <source>退出后，正在填写而还没有保存的窗口会丢失；已保存的数据都在。</source>
        <translation>Quitting loses what is being entered in open windows and not yet saved. All saved data are safe.</translation>
    </message>
    <message>
        <source>退出程序</source>
        <translation>Quit program</translation>
    </message>
    <message>
        <source>居务通 - 已锁定</source>
        <translation>Juwutong - Locked</translation>
    </message>
    <message>
        <source>已锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>内容已隐藏，所做的修改都已保存。请输入口令继续。</source>
        <translation>The content is hidden and every change is saved. Enter the password to go on.</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>显示口令(&amp;S)</source>
        <translation>&amp;Show password</translation>
    </message>
    <message>
        <source>正在处理</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>退出程序(&amp;Q)</source>
        <translation>&amp;Quit program</translation>
    </message>
    <message>
        <source>继续工作</source>
        <translation>Go on working</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>文书名称、拼音首字母、经手人</source>
        <translation>Paper, pinyin initials, user</translation>
    </message>
    <message>
        <source>查找打印记录</source>
        <translation>Find in the print log</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>经手人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>打印记录</source>
        <translation>Print log</translation>
    </message>
    <message>
        <source>显示 {shown} 条 / 共 {total} 条</source>
        <translation>{shown} of {total} shown</translation>
    </message>
    <message>
        <source>还没有打印记录。打印或保存文书之后，这里自动记下一条。</source>
        <translation>Nothing printed yet. Whenever a paper is printed or saved, a line is added here.</translation>
    </message>
    <message>
        <source>第 {n} 版</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>出厂</source>
        <translation>Shipped</translation>
    </message>
</context>
<context>
    <name>MemberButton</name>
    <message>
        <source>{age}岁</source>
        <translation>{age}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>合并重复人员</source>
        <translation>Merge duplicate people</translation>
    </message>
    <message>
        <source>左右互换</source>
        <translation>Swap left and right</translation>
    </message>
    <message>
        <source>显示完整证件号</source>
        <translation>Show full ID numbers</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>保留左边的记录；右边的记录留作历史，标签和户成员关系一并转入，随时可以拆开。</source>
        <translation>The left record is kept. The right one stays as history; its tags and household membership move over. You can unmerge at any time.</translation>
    </message>
    <message>
        <source>← → 选左右&#x3000;回车 = 下一项&#x3000;Ctrl+回车 = 合并&#x3000;Esc = 取消</source>
        <translation>← → choose a side   Enter = next item   Ctrl+Enter = merge   Esc = cancel</translation>
    </message>
    <message>
        <source>保留的记录</source>
        <translation>Record to keep</translation>
    </message>
    <message>
        <source>并入的记录</source>
        <translation>Record to merge in</translation>
    </message>
    <message>
        <source>合并后</source>
        <translation>After merging</translation>
    </message>
    <message>
        <source>现住</source>
        <translation>Lives at</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>不在任何一户</source>
        <translation>in no household</translation>
    </message>
    <message>
        <source>相同：{fields}</source>
        <translation>Same: {fields}</translation>
    </message>
    <message>
        <source>已合并为一条记录，可以拆开或撤销</source>
        <translation>Merged into one record. You can unmerge or undo</translation>
    </message>
</context>
<context>
    <name>MoveInDialog</name>
    <message>
        <source>迁入</source>
        <translation>Move in</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、门牌、电话</source>
        <translation>Name, pinyin initials, door no., phone</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>迁入人员</source>
        <translation>Person moving in</translation>
    </message>
    <message>
        <source>迁入地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>与户主关系</source>
        <translation>Relation to head</translation>
    </message>
    <message>
        <source>迁入日期</source>
        <translation>Date of move</translation>
    </message>
    <message>
        <source>人口类别</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>此人原已迁出，请重新确认</source>
        <translation>This person had moved out. Confirm again</translation>
    </message>
    <message>
        <source>现住 {address}</source>
        <translation>Lives at {address}</translation>
    </message>
    <message>
        <source>户主：{name}</source>
        <translation>Head of household: {name}</translation>
    </message>
    <message>
        <source>已迁入 {name}</source>
        <translation>{name} moved in</translation>
    </message>
</context>
<context>
    <name>MoveOutDialog</name>
    <message>
        <source>迁出</source>
        <translation>Move out</translation>
    </message>
    <message>
        <source>迁出人员</source>
        <translation>People moving out</translation>
    </message>
    <message>
        <source>迁出日期</source>
        <translation>Date of move</translation>
    </message>
    <message>
        <source>迁往</source>
        <translation>Moving to</translation>
    </message>
    <message>
        <source>可不填；会记入备注</source>
        <translation>May stay empty; goes into the notes</translation>
    </message>
    <message>
        <source>已迁出 {count} 人</source>
        <translation>Moved out: {count}</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>居</source>
        <translation>J</translation>
    </message>
    <message>
        <source>居务通</source>
        <translation>Juwutong</translation>
    </message>
</context>
<context>
    <name>NewCommunity</name>
    <message>
        <source>恢复单还没有留在纸上。现在放弃，刚才新建的社区文件会被删除（里面还没有数据）。</source>
        <translation>The recovery sheet is not on paper yet. If you give up now, the community file just created is deleted (it holds no data yet).</translation>
    </message>
    <message>
        <source>放弃新建</source>
        <translation>Discard new community</translation>
    </message>
    <message>
        <source>第 1 步，共 4 步：社区信息</source>
        <translation>Step 1 of 4: Community details</translation>
    </message>
    <message>
        <source>第 2 步，共 4 步：您的姓名和口令</source>
        <translation>Step 2 of 4: Your name and password</translation>
    </message>
    <message>
        <source>第 3 步，共 4 步：数据放在哪里</source>
        <translation>Step 3 of 4: Where the data are kept</translation>
    </message>
    <message>
        <source>第 4 步，共 4 步：留好恢复单</source>
        <translation>Step 4 of 4: Keep the recovery sheet</translation>
    </message>
    <message>
        <source>建立社区(&amp;N)</source>
        <translation>&amp;Create community</translation>
    </message>
    <message>
        <source>完成(&amp;N)</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>下一步(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>请填写您的姓名。</source>
        <translation>Enter your name.</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>区划代码</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>数据放在哪里</source>
        <translation>Where the data are kept</translation>
    </message>
    <message>
        <source>居务通数据文件 (*{suffix})</source>
        <translation>Juwutong data file (*{suffix})</translation>
    </message>
    <message>
        <source>请填写完整的位置，或点“浏览”选择。</source>
        <translation>Enter the full location, or click &quot;Browse&quot;.</translation>
    </message>
    <message>
        <source>正在建立加密的数据文件……</source>
        <translation>Creating the encrypted data file…</translation>
    </message>
    <message>
        <source>新建社区</source>
        <translation>New community</translation>
    </message>
    <message>
        <source>这些内容会印在各种表格和公告上，以后可以在“系统设置”里修改。</source>
        <translation>These are printed on forms and notices. You can change them later in &quot;Settings&quot;.</translation>
    </message>
    <message>
        <source>社区名称(&amp;N)</source>
        <translation>Community na&amp;me</translation>
    </message>
    <message>
        <source>社区名称</source>
        <translation>Community name</translation>
    </message>
    <message>
        <source>例如：幸福里社区</source>
        <translation>e.g. Xingfuli Community</translation>
    </message>
    <message>
        <source>所属街道(&amp;S)</source>
        <translation>&amp;Subdistrict</translation>
    </message>
    <message>
        <source>所属街道</source>
        <translation>Subdistrict</translation>
    </message>
    <message>
        <source>例如：海棠街道</source>
        <translation>e.g. Haitang Subdistrict</translation>
    </message>
    <message>
        <source>区划代码(&amp;C)</source>
        <translation>Division c&amp;ode</translation>
    </message>
    <message>
        <source>12 位数字</source>
        <translation>12 digits</translation>
    </message>
    <message>
        <source>办公地址(&amp;G)</source>
        <translation>Office &amp;address</translation>
    </message>
    <message>
        <source>办公地址</source>
        <translation>Office address</translation>
    </message>
    <message>
        <source>可以不填</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>办公电话(&amp;T)</source>
        <translation>Office &amp;telephone</translation>
    </message>
    <message>
        <source>办公电话</source>
        <translation>Office telephone</translation>
    </message>
    <message>
        <source>每个人用自己的姓名和口令登录，谁改了什么都有记录。其他同事可以以后在“系统设置”里添加。</source>
        <translation>Everyone signs in with their own name and password, and every change is recorded. You can add colleagues later in &quot;Settings&quot;.</translation>
    </message>
    <message>
        <source>您的姓名(&amp;U)</source>
        <translation>Yo&amp;ur name</translation>
    </message>
    <message>
        <source>您的姓名</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>口令(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>再输一遍(&amp;A)</source>
        <translation>Type it a&amp;gain</translation>
    </message>
    <message>
        <source>再输一遍口令</source>
        <translation>Type the password again</translation>
    </message>
    <message>
        <source>显示口令(&amp;S)</source>
        <translation>S&amp;how password</translation>
    </message>
    <message>
        <source>所有数据都在这一个加密文件里。请放在本机硬盘上，不要放在U盘或网盘里；程序会每天自动备份。</source>
        <translation>All data are in this one encrypted file. Keep it on this computer&apos;s hard disk, not on a USB stick or a cloud drive. A backup is made every day.</translation>
    </message>
    <message>
        <source>数据文件(&amp;F)</source>
        <translation>&amp;Data file</translation>
    </message>
    <message>
        <source>数据文件</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>浏览…(&amp;B)</source>
        <translation>B&amp;rowse…</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>正在处理</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>上一步(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>{title}：{value}</source>
        <translation>{title}: {value}</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>请把同一个口令再输一遍。</source>
        <translation>Type the same password again.</translation>
    </message>
    <message>
        <source>两遍一致。</source>
        <translation>They match.</translation>
    </message>
    <message>
        <source>与上面的不一样。</source>
        <translation>It differs from the one above.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>在左边选一份公示件，这里显示张贴地点、照片和意见。</source>
        <translation>Choose a notice at the left; its places, photos and opinions are shown here.</translation>
    </message>
    <message>
        <source>公开内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>公开依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>公开时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>公开主体</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>这一期还没有公示件。点“起草公示”开始。</source>
        <translation>There is no notice for this period yet. Click &quot;Draft notice&quot; to begin.</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>撤回原因</source>
        <translation>Reason of withdrawal</translation>
    </message>
    <message>
        <source>意见、异议（{count}）</source>
        <translation>Opinions, objections ({count})</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{on} 张贴，公示 {days} 天，应到 {until}</source>
        <translation>Posted {on} for {days} days, until {until}</translation>
    </message>
    <message>
        <source>{on} 撤下</source>
        <translation>Taken down {on}</translation>
    </message>
    <message>
        <source>提前撤下原因</source>
        <translation>Reason of early take-down</translation>
    </message>
    <message>
        <source>添加张贴照片</source>
        <translation>Add photo of the posting</translation>
    </message>
    <message>
        <source>添加撤下照片</source>
        <translation>Add photo of the take-down</translation>
    </message>
    <message>
        <source>{place} 的照片</source>
        <translation>Photo at {place}</translation>
    </message>
    <message>
        <source>{place} 撤下后的照片</source>
        <translation>Photo at {place} after take-down</translation>
    </message>
    <message>
        <source>移除照片</source>
        <translation>Remove photo</translation>
    </message>
    <message>
        <source>照片不在本机</source>
        <translation>The photo is not on this computer</translation>
    </message>
    <message>
        <source>匿名</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>{on} 答复：{words}</source>
        <translation>Answered {on}: {words}</translation>
    </message>
    <message>
        <source>（已采纳）</source>
        <translation>(adopted)</translation>
    </message>
    <message>
        <source>应于 {day} 前答复</source>
        <translation>To be answered by {day}</translation>
    </message>
    <message>
        <source>登记答复</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>{name} 审核</source>
        <translation>Checked by {name}</translation>
    </message>
    <message>
        <source>{name} 审批</source>
        <translation>Approved by {name}</translation>
    </message>
    <message>
        <source>{name} 审签</source>
        <translation>Countersigned by {name}</translation>
    </message>
    <message>
        <source>收到意见</source>
        <translation>Opinion received</translation>
    </message>
    <message>
        <source>答复意见</source>
        <translation>Opinion answered</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>张贴于{place}</source>
        <translation>Posted at {place}</translation>
    </message>
    <message>
        <source>自{place}撤下</source>
        <translation>Taken down at {place}</translation>
    </message>
</context>
<context>
    <name>NoticeDeeds</name>
    <message>
        <source>登记张贴</source>
        <translation>Record posting</translation>
    </message>
    <message>
        <source>登记撤下</source>
        <translation>Record take-down</translation>
    </message>
    <message>
        <source>预览打印</source>
        <translation>Preview and print</translation>
    </message>
    <message>
        <source>再张贴一处…</source>
        <translation>Post in another place…</translation>
    </message>
    <message>
        <source>编辑内容</source>
        <translation>Edit content</translation>
    </message>
    <message>
        <source>标题、事项和期次…</source>
        <translation>Title, item and period…</translation>
    </message>
    <message>
        <source>登记审核…</source>
        <translation>Record check…</translation>
    </message>
    <message>
        <source>登记审批…</source>
        <translation>Record approval…</translation>
    </message>
    <message>
        <source>登记审签…</source>
        <translation>Record countersignature…</translation>
    </message>
    <message>
        <source>登记意见、异议…</source>
        <translation>Record opinion or objection…</translation>
    </message>
    <message>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>撤回…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>已保存“{title}”的内容</source>
        <translation>The content of &quot;{title}&quot; is kept</translation>
    </message>
    <message>
        <source>另起一份新的公示件，改好张贴之后，原来的“{title}”记为已更正。</source>
        <translation>A new notice is begun; once it is posted, the old &quot;{title}&quot; counts as corrected.</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>已删除“{title}”，可撤销（Ctrl+Z）</source>
        <translation>&quot;{title}&quot; deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>选择照片</source>
        <translation>Choose photo</translation>
    </message>
    <message>
        <source>照片 (*.jpg *.jpeg *.png *.bmp *.webp);;所有文件 (*)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.bmp *.webp);;All files (*)</translation>
    </message>
    <message>
        <source>照片已保存</source>
        <translation>Photo kept</translation>
    </message>
    <message>
        <source>正在处理照片</source>
        <translation>Preparing photo</translation>
    </message>
    <message>
        <source>照片已移除，可撤销（Ctrl+Z）</source>
        <translation>Photo removed; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>“{title}”今天从各处撤下，记录仍然保留。</source>
        <translation>&quot;{title}&quot; is taken down everywhere today; its record stays.</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>存为公示件</source>
        <translation>Keep as notice</translation>
    </message>
    <message>
        <source>修改公示件</source>
        <translation>Change notice</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>公开事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>对应公开目录《{title}》中的哪一项</source>
        <translation>Which item of the catalogue &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>期次</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>例如：2026年第三季度</source>
        <translation>For example: 2026 Q3</translation>
    </message>
    <message>
        <source>应公开日</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>不属于公开目录</source>
        <translation>Not in the catalogue</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>公示打印的各部分</source>
        <translation>Parts of notices and printing</translation>
    </message>
    <message>
        <source>公示栏</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>目录核对</source>
        <translation>Catalogue check</translation>
    </message>
    <message>
        <source>打印文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>整栏预览</source>
        <translation>Whole board</translation>
    </message>
    <message>
        <source>打印记录</source>
        <translation>Print log</translation>
    </message>
    <message>
        <source>模板</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>公示打印</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>请选一种文书来公示“{title}”</source>
        <translation>Choose a paper to post &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>这份公示件的内容由其他模块生成，请到该模块修改。</source>
        <translation>The content of this notice comes from another room; change it there.</translation>
    </message>
    <message>
        <source>这份公示件的内容由其他模块生成，请到该模块打印。</source>
        <translation>The content of this notice comes from another room; print it there.</translation>
    </message>
</context>
<context>
    <name>ObjectionDialog</name>
    <message>
        <source>登记意见、异议</source>
        <translation>Record opinion or objection</translation>
    </message>
    <message>
        <source>可以匿名</source>
        <translation>May be anonymous</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>From</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>OptionalFieldsDialog</name>
    <message>
        <source>更多字段</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>只收集工作确实需要的内容（个人信息保护法第6条）：勾选要用的字段，并写明用途。</source>
        <translation>Collect only what the work really needs (Personal Information Protection Law, Article 6): tick the fields to use and state the purpose.</translation>
    </message>
    <message>
        <source>用途，可选可写</source>
        <translation>Purpose: choose or type</translation>
    </message>
    <message>
        <source>{field}的用途</source>
        <translation>Purpose of {field}</translation>
    </message>
    <message>
        <source>S 敏感</source>
        <translation>S sensitive</translation>
    </message>
    <message>
        <source>敏感个人信息，收集前须单独同意</source>
        <translation>Sensitive personal information; needs separate consent before it is collected</translation>
    </message>
    <message>
        <source>请写明收集“{field}”的用途。</source>
        <translation>State the purpose of collecting &quot;{field}&quot;.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>区域（楼栋、网格）</source>
        <translation>Areas (buildings, grids)</translation>
    </message>
    <message>
        <source>人员卡片</source>
        <translation>Person card</translation>
    </message>
</context>
<context>
    <name>PaperFiller</name>
    <message>
        <source>全部文书</source>
        <translation>All papers</translation>
    </message>
    <message>
        <source>清空重填</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>填入示例</source>
        <translation>Fill in sample</translation>
    </message>
    <message>
        <source>存为公示件</source>
        <translation>Keep as notice</translation>
    </message>
    <message>
        <source>预览打印</source>
        <translation>Preview and print</translation>
    </message>
    <message>
        <source>Ctrl+P：打印、存 PDF 或 Word</source>
        <translation>Ctrl+P: print, save as PDF or Word</translation>
    </message>
    <message>
        <source>保存到公示件</source>
        <translation>Save to notice</translation>
    </message>
    <message>
        <source>公示件：{title}</source>
        <translation>Notice: {title}</translation>
    </message>
    <message>
        <source>已取入 {rows} 行</source>
        <translation>{rows} rows taken</translation>
    </message>
    <message>
        <source>正在读取表格文件</source>
        <translation>Reading workbook</translation>
    </message>
    <message>
        <source>还有必填项没有填好，见红色提示。</source>
        <translation>Something required is missing; see the red hints.</translation>
    </message>
    <message>
        <source>清空已经填写的内容，从头再填？</source>
        <translation>Clear everything and begin anew?</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>用示例替换已经填写的内容？</source>
        <translation>Replace everything by the sample?</translation>
    </message>
    <message>
        <source>替换</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>选择表格文件</source>
        <translation>Choose workbook</translation>
    </message>
    <message>
        <source>表格文件 (*.xlsx *.xls *.xlsm *.xlsb *.et *.ods *.csv);;所有文件 (*)</source>
        <translation>Workbooks (*.xlsx *.xls *.xlsm *.xlsb *.et *.ods *.csv);;All files (*)</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>打印效果</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Typesetting…</translation>
    </message>
    <message>
        <source>共 {pages} 页</source>
        <translation>{pages} pages</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>何时印出</source>
        <translation>Printed when</translation>
    </message>
</context>
<context>
    <name>PasswordWindow</name>
    <message>
        <source>添加用户</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>请让他本人来设置口令。他登录以后的每一处修改都记在他的名下。</source>
        <translation>Let them set the password themselves. Every change they make after signing in is recorded under their name.</translation>
    </message>
    <message>
        <source>修改口令</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>用户：{user}。以前的备份仍用做备份时的口令打开。</source>
        <translation>User: {user}. Earlier backups still open with the password of the time.</translation>
    </message>
    <message>
        <source>请填写姓名。</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>姓名(&amp;U)</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>当前口令(&amp;O)</source>
        <translation>&amp;Current password</translation>
    </message>
    <message>
        <source>当前口令</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>新口令(&amp;P)</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>新口令</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一遍(&amp;A)</source>
        <translation>Type it &amp;again</translation>
    </message>
    <message>
        <source>再输一遍新口令</source>
        <translation>Type the new password again</translation>
    </message>
    <message>
        <source>显示口令(&amp;S)</source>
        <translation>&amp;Show password</translation>
    </message>
    <message>
        <source>正在处理</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>有些单元格不能写入</source>
        <translation>Some cells cannot be written</translation>
    </message>
    <message>
        <source>写入其余 {count} 格</source>
        <translation>Write the other cells ({count})</translation>
    </message>
    <message>
        <source>取消，什么都不写</source>
        <translation>Cancel and write nothing</translation>
    </message>
    <message>
        <source>下面 {count} 格不能写入，原内容保持不变：</source>
        <translation>The cells below ({count}) cannot be written and keep their content:</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>要写入的内容</source>
        <translation>Content to write</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>不能写入的单元格</source>
        <translation>Cells that cannot be written</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>此列不能在表中修改</source>
        <translation>This column cannot be edited in the table</translation>
    </message>
    <message>
        <source>号码中间是隐藏的星号，不能写入</source>
        <translation>The number is partly hidden by asterisks and cannot be written</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>{name}（{relation}）</source>
        <translation>{name} ({relation})</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>人员卡片</source>
        <translation>Person card</translation>
    </message>
    <message>
        <source>今天；可输 20250101</source>
        <translation>Today; e.g. 20250101</translation>
    </message>
    <message>
        <source>查看某日的户</source>
        <translation>Show the household on a day</translation>
    </message>
    <message>
        <source>查看完整号码（会留下记录）</source>
        <translation>Show full number (this is recorded)</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>修改人员（Ctrl+E）</source>
        <translation>Edit person (Ctrl+E)</translation>
    </message>
    <message>
        <source>户情卡</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>打印户情卡（Ctrl+P）</source>
        <translation>Print household card (Ctrl+P)</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>恢复此人</source>
        <translation>Restore person</translation>
    </message>
    <message>
        <source>在表中选择一行，这里显示人员和同户成员。</source>
        <translation>Select a row in the table to see the person and the household here.</translation>
    </message>
    <message>
        <source>{age} 岁</source>
        <translation>aged {age}</translation>
    </message>
    <message>
        <source>{day} 去世</source>
        <translation>died {day}</translation>
    </message>
    <message>
        <source>（未知）</source>
        <translation>(unknown)</translation>
    </message>
    <message>
        <source>{at} 由 {user} 移入回收站</source>
        <translation>Moved to the recycle bin {at} by {user}</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>身份证</source>
        <translation>Resident ID</translation>
    </message>
    <message>
        <source>证件号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>出生</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>与户主</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>居住</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>人口</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>户籍</source>
        <translation>Hukou</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>Political</translation>
    </message>
    <message>
        <source>文化程度</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>紧急联系</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>同户成员（{count} 人）</source>
        <translation>Household members ({count})</translation>
    </message>
    <message>
        <source>户编号</source>
        <translation>Household no.</translation>
    </message>
    <message>
        <source>查看某日</source>
        <translation>On a day</translation>
    </message>
    <message>
        <source>这一天没有登记在任何一户。</source>
        <translation>Belonged to no household on that day.</translation>
    </message>
    <message>
        <source>此户已于 {day} 注销</source>
        <translation>This household was closed on {day}</translation>
    </message>
    <message>
        <source>住户变动</source>
        <translation>Household history</translation>
    </message>
    <message>
        <source>至今</source>
        <translation>today</translation>
    </message>
    <message>
        <source>（日期未登记）</source>
        <translation>(date not recorded)</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>未填</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>显示并修改</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>更多字段……</source>
        <translation>More fields…</translation>
    </message>
    <message>
        <source>边输边核对；其他证件请先改证件类型</source>
        <translation>Checked as you type; for other IDs change the ID type first</translation>
    </message>
    <message>
        <source>几个号码之间用逗号分开</source>
        <translation>Separate numbers by commas</translation>
    </message>
    <message>
        <source>现住址</source>
        <translation>Current address</translation>
    </message>
    <message>
        <source>户口簿上的地址</source>
        <translation>Address in the hukou booklet</translation>
    </message>
    <message>
        <source>带锁的是敏感信息，确有需要才登记；光标在标签上时数字键 1—9 直接勾选</source>
        <translation>Items with a lock are sensitive: record them only if really needed. With the cursor on the tags, number keys 1–9 tick them</translation>
    </message>
    <message>
        <source>敏感信息；</source>
        <translation>Sensitive information; </translation>
    </message>
    <message>
        <source>{mark}用途：{purpose}</source>
        <translation>{mark}Purpose: {purpose}</translation>
    </message>
    <message>
        <source>中间几位已遮盖，点开查看会留下记录</source>
        <translation>The middle digits are hidden; showing them is recorded</translation>
    </message>
    <message>
        <source>拼音首字母：{initials}</source>
        <translation>Pinyin initials: {initials}</translation>
    </message>
    <message>
        <source>改的是全户的地址；只有此人搬走时，请用“迁入”或“迁出”。</source>
        <translation>This changes the address of the whole household. If only this person moves, use &quot;Move in&quot; or &quot;Move out&quot;.</translation>
    </message>
    <message>
        <source>出生日期晚于今天。</source>
        <translation>The date of birth is after today.</translation>
    </message>
    <message>
        <source>与身份证号码不一致（号码中为 {day}）</source>
        <translation>Differs from the ID number (which says {day})</translation>
    </message>
    <message>
        <source>性别与身份证号码不一致，请核对</source>
        <translation>The sex differs from the ID number. Check it</translation>
    </message>
    <message>
        <source>只知道年份，</source>
        <translation>Only the year is known, </translation>
    </message>
    <message>
        <source>只知道年月，</source>
        <translation>Only year and month are known, </translation>
    </message>
    <message>
        <source>{vague}{age} 岁</source>
        <translation>{vague}aged {age}</translation>
    </message>
    <message>
        <source>{age} 岁，由身份证号带出，可修改</source>
        <translation>aged {age}, taken from the ID number, can be changed</translation>
    </message>
    <message>
        <source>{age} 岁</source>
        <translation>aged {age}</translation>
    </message>
    <message>
        <source>没有这种关系，请从列表中选</source>
        <translation>There is no such relation. Choose from the list</translation>
    </message>
    <message>
        <source>换户主请用“更换户主”</source>
        <translation>To change the head, use &quot;Change head of household&quot;</translation>
    </message>
    <message>
        <source>这一户已有户主{name}</source>
        <translation>This household already has the head {name}</translation>
    </message>
    <message>
        <source>与所选性别不符，请核对</source>
        <translation>Does not fit the chosen sex. Check it</translation>
    </message>
    <message>
        <source>户主：{name}</source>
        <translation>Head of household: {name}</translation>
    </message>
    <message>
        <source>修改人员</source>
        <translation>Edit person</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>新增人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>修改人员</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>保存并新增下一人</source>
        <translation>Save and add next</translation>
    </message>
    <message>
        <source>回车 = 下一格&#x3000;Ctrl+回车 = 保存并新增下一人&#x3000;Esc = 取消</source>
        <translation>Enter = next field   Ctrl+Enter = save and add next   Esc = cancel</translation>
    </message>
    <message>
        <source>已登记 {name}</source>
        <translation>{name} registered</translation>
    </message>
    <message>
        <source>已修改 {name}</source>
        <translation>{name} edited</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>小区</source>
        <translation>Compound</translation>
    </message>
    <message>
        <source>楼栋</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>楼栋，如 3</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>单元</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>单元，如 2</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>房号</source>
        <translation>Door no.</translation>
    </message>
    <message>
        <source>房号，如 501</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>整句地址</source>
        <translation>Full address</translation>
    </message>
    <message>
        <source>写成一句，如 建设路18号临街平房</source>
        <translation>In one line, e.g. bungalow, 18 Jianshe Road</translation>
    </message>
    <message>
        <source>填楼栋房号</source>
        <translation>Enter building and door</translation>
    </message>
    <message>
        <source>填整句地址</source>
        <translation>Enter full address</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>该户已有：{people}</source>
        <translation>Already in this household: {people}</translation>
    </message>
    <message>
        <source>{unknown}还没有登记住户，保存时新立一户。</source>
        <translation>{unknown} no household is registered yet; saving creates one.</translation>
    </message>
    <message>
        <source>这个门牌</source>
        <translation>At this door</translation>
    </message>
    <message>
        <source>楼栋和单元只填数字即可，如 3、2、501</source>
        <translation>For building and entrance the number is enough, e.g. 3, 2, 501</translation>
    </message>
    <message>
        <source>“{areas}”是新增的区域，请核对；这里</source>
        <translation>&quot;{areas}&quot; would be new areas, please check; there</translation>
    </message>
    <message>
        <source>加入 {no}（{people}）</source>
        <translation>Join {no} ({people})</translation>
    </message>
    <message>
        <source>在此门另立一户</source>
        <translation>Create another household at this door</translation>
    </message>
    <message>
        <source>{name}（户主）</source>
        <translation>{name} (head)</translation>
    </message>
    <message>
        <source>{names}等 {count} 人</source>
        <translation>{names} and others ({count} in all)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>登记张贴</source>
        <translation>Record posting</translation>
    </message>
    <message>
        <source>按规定天数</source>
        <translation>As prescribed</translation>
    </message>
    <message>
        <source>其他地点，几处之间用顿号隔开</source>
        <translation>Other places, separated by commas</translation>
    </message>
    <message>
        <source>张贴日期</source>
        <translation>Posted on</translation>
    </message>
    <message>
        <source>张贴地点</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>公示天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>可以比规定的长，不能比规定的短</source>
        <translation>May be longer than prescribed, not shorter</translation>
    </message>
    <message>
        <source>公示 {days} 天，应张贴到 {until}（含当天）；{off} 起可以撤下。</source>
        <translation>{days} days, up to and including {until}; may be taken down from {off}.</translation>
    </message>
    <message>
        <source>张贴当天不计入，最后一天是法定休假日的顺延（《民法典》第二百零一条、第二百零三条）。</source>
        <translation>The day of posting does not count; if the last day is a legal holiday, the next working day is the last (Civil Code, arts. 201 and 203).</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{years} 年的放假安排还没有公布，按周末推算。</source>
        <translation>The holidays of {years} are not announced yet; weekends are assumed.</translation>
    </message>
    <message>
        <source>不能少于 {least} 天</source>
        <translation>At least {least} days</translation>
    </message>
    <message>
        <source>不属于公开目录，没有规定最短天数，按惯例公示。</source>
        <translation>Not in the catalogue: no least number of days is prescribed.</translation>
    </message>
    <message>
        <source>依据：《{scheme}》，不少于 {least} 天。</source>
        <translation>Basis: &quot;{scheme}&quot;, at least {least} days.</translation>
    </message>
    <message>
        <source>已登记张贴，可撤销（Ctrl+Z）</source>
        <translation>Posting recorded; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>正在打印，请等它结束，或者先点“停止打印”。</source>
        <translation>Printing. Wait until it ends, or click &quot;Stop printing&quot; first.</translation>
    </message>
    <message>
        <source>打印预览 - {title}</source>
        <translation>Print preview - {title}</translation>
    </message>
    <message>
        <source>横向</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>竖向</source>
        <translation>Portrait</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 页</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>已保存：{path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>上一页（PgUp）</source>
        <translation>Previous page (PgUp)</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>下一页（PgDn）</source>
        <translation>Next page (PgDn)</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>缩小（Ctrl+-）</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>显示大小</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>适合整页</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>放大（Ctrl++）</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>各页缩略图</source>
        <translation>Page thumbnails</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>测试页已送到打印机。</source>
        <translation>The test page was sent to the printer.</translation>
    </message>
    <message>
        <source>正在打印测试页……</source>
        <translation>Printing test page…</translation>
    </message>
    <message>
        <source>正在重新排版……</source>
        <translation>Typesetting anew…</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>不得公开的内容</source>
        <translation>Must not be published</translation>
    </message>
</context>
<context>
    <name>PrintCourse</name>
    <message>
        <source>正在打印……</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>停止打印</source>
        <translation>Stop printing</translation>
    </message>
    <message numerus="yes">
        <source>已送到打印机，共 %n 张纸。</source>
        <translation>
            <numerusform>Sent to the printer: %n sheet.</numerusform>
            <numerusform>Sent to the printer: %n sheets.</numerusform>
        </translation>
    </message>
    <message>
        <source>请把纸翻面，再打印背面。</source>
        <translation>Turn the pile, then print the backs.</translation>
    </message>
    <message>
        <source>已停止打印。已经送到打印机的纸还会印完；看看印好了几张，可以从下一张继续。</source>
        <translation>Stopped. Sheets already sent will still come out; count them and go on from the next one.</translation>
    </message>
</context>
<context>
    <name>PrintLog</name>
    <message>
        <source>打印</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>存 PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>存档 PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>存 Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>存表格</source>
        <translation>Workbook</translation>
    </message>
</context>
<context>
    <name>PrintPane</name>
    <message>
        <source>没有这样的页。请写 1 到 {total} 之间的页码，例如 1-3,5。</source>
        <translation>There is no such page. Enter pages from 1 to {total}, e.g. 1-3,5.</translation>
    </message>
    <message>
        <source>没有打印机</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>打印机(&amp;R)</source>
        <translation>P&amp;rinter</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>份数(&amp;N)</source>
        <translation>&amp;Copies</translation>
    </message>
    <message>
        <source>范围(&amp;G)</source>
        <translation>Ran&amp;ge</translation>
    </message>
    <message>
        <source>打印范围</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>全部页</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>当前页</source>
        <translation>Current page</translation>
    </message>
    <message>
        <source>奇数页</source>
        <translation>Odd pages</translation>
    </message>
    <message>
        <source>偶数页</source>
        <translation>Even pages</translation>
    </message>
    <message>
        <source>指定页</source>
        <translation>Chosen pages</translation>
    </message>
    <message>
        <source>例如 1-3,5</source>
        <translation>e.g. 1-3,5</translation>
    </message>
    <message>
        <source>要打印的页</source>
        <translation>Pages to print</translation>
    </message>
    <message>
        <source>双面（长边翻转）(&amp;D)</source>
        <translation>Both si&amp;des (flip on long edge)</translation>
    </message>
    <message>
        <source>黑白打印(&amp;B)</source>
        <translation>&amp;Black and white</translation>
    </message>
    <message>
        <source>打印机属性…</source>
        <translation>Printer settings…</translation>
    </message>
    <message>
        <source>打开打印机自己的设置窗口</source>
        <translation>Open the printer&apos;s own settings</translation>
    </message>
    <message>
        <source>打印进度</source>
        <translation>Printing progress</translation>
    </message>
    <message>
        <source>停止打印</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>打印（Ctrl+P）</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>保存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>保存为 PDF 文件（Ctrl+S）</source>
        <translation>Save as PDF file (Ctrl+S)</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>关闭（Esc）</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>保存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>先打正面，再把纸翻过来放回去打背面；需要时会提示您。</source>
        <translation>Fronts first, then you turn the pile and backs follow; you will be asked.</translation>
    </message>
    <message>
        <source>与文件相同（{size}）</source>
        <translation>As the paper ({size})</translation>
    </message>
    <message>
        <source>版面(&amp;Z)</source>
        <translation>Layout si&amp;ze</translation>
    </message>
    <message>
        <source>按另一种大小重新排版</source>
        <translation>Typeset anew for another size</translation>
    </message>
    <message>
        <source>版面大小</source>
        <translation>Layout size</translation>
    </message>
    <message>
        <source>纸张(&amp;T)</source>
        <translation>Shee&amp;t</translation>
    </message>
    <message>
        <source>打印机里的纸</source>
        <translation>The sheets in the printer</translation>
    </message>
    <message>
        <source>大页</source>
        <translation>Large pages</translation>
    </message>
    <message>
        <source>缩小到一张</source>
        <translation>Shrink to one sheet</translation>
    </message>
    <message>
        <source>原大拼接（推荐）</source>
        <translation>True size, tiled (recommended)</translation>
    </message>
    <message>
        <source>实际大小</source>
        <translation>Actual size</translation>
    </message>
    <message>
        <source>不缩小；超出纸张的部分印不出来</source>
        <translation>Not made smaller; what lies beyond the sheet is not printed</translation>
    </message>
    <message>
        <source>对准与测试页…</source>
        <translation>Alignment and test page…</translation>
    </message>
    <message>
        <source>打印测试页，按半毫米移动整版内容，标签对不准时用</source>
        <translation>Print a test page and move everything by half millimetres, if labels are off</translation>
    </message>
    <message>
        <source>从这一张继续</source>
        <translation>Go on from this sheet</translation>
    </message>
    <message>
        <source>从第几张继续</source>
        <translation>Go on from sheet</translation>
    </message>
    <message>
        <source>第 </source>
        <translation>Sheet </translation>
    </message>
    <message>
        <source> 张</source>
        <translation> in all</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>正在准备演示社区……</source>
        <translation>Preparing the demo community…</translation>
    </message>
    <message>
        <source>演示口令：{password}</source>
        <translation>Demo password: {password}</translation>
    </message>
    <message>
        <source>已恢复为新的文件，现在打开的仍是原来的数据。要看恢复出来的数据，请退出后打开：</source>
        <translation>Restored as a new file; the data open now are the old ones. To see the restored data, quit and open:</translation>
    </message>
    <message>
        <source>数据已恢复：{file}</source>
        <translation>Data restored: {file}</translation>
    </message>
    <message>
        <source>原来的文件留在：{file}</source>
        <translation>The old file is kept as: {file}</translation>
    </message>
    <message>
        <source>正在打开……</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>ProgressWindow</name>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>正在准备…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在处理</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>{done} / {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>正在停止，已做的部分会全部撤回…</source>
        <translation>Stopping; what has been done is taken back…</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>会留在记录里</source>
        <translation>Stays in the record</translation>
    </message>
</context>
<context>
    <name>RecycleBin</name>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>删除的人员都在这里，选中后可以恢复，原来的户和资料不变。</source>
        <translation>Deleted people are here. Select them to restore them; their household and data are unchanged.</translation>
    </message>
    <message>
        <source>恢复所选</source>
        <translation>Restore selected</translation>
    </message>
    <message>
        <source>返回台账</source>
        <translation>Back to ledger</translation>
    </message>
    <message>
        <source>恢复所选 {count} 人</source>
        <translation>Restore selected ({count})</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>第 1 步，共 3 步：选择备份</source>
        <translation>Step 1 of 3: Choose a backup</translation>
    </message>
    <message>
        <source>第 2 步，共 3 步：这份备份的口令</source>
        <translation>Step 2 of 3: Password of this backup</translation>
    </message>
    <message>
        <source>第 3 步，共 3 步：核对后恢复</source>
        <translation>Step 3 of 3: Check and restore</translation>
    </message>
    <message>
        <source>恢复(&amp;N)</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>下一步(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>已停止，什么都没有改动。</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>这里没有找到备份。请点“选择其他文件”，到U盘上找。</source>
        <translation>No backups found here. Click &quot;Choose another file&quot; to look on the USB stick.</translation>
    </message>
    <message>
        <source>请先选择一份备份。</source>
        <translation>Choose a backup first.</translation>
    </message>
    <message>
        <source>选择备份</source>
        <translation>Choose backup</translation>
    </message>
    <message>
        <source>居务通备份 (*{suffix})</source>
        <translation>Juwutong backup (*{suffix})</translation>
    </message>
    <message>
        <source>{community}，{when} 的备份（{reason}，{user}）</source>
        <translation>{community}, backup of {when} ({reason}, {user})</translation>
    </message>
    <message>
        <source>{community}：恢复到 {when} 的样子（{reason}，由 {user} 备份）。</source>
        <translation>{community}: back to how it was at {when} ({reason}, backed up by {user}).</translation>
    </message>
    <message>
        <source>在那以后所做的修改，恢复后的数据里没有。</source>
        <translation>Changes made after that are not in the restored data.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复为新的文件</source>
        <translation>Restore as a new file</translation>
    </message>
    <message>
        <source>居务通数据文件 (*{suffix})</source>
        <translation>Juwutong data file (*{suffix})</translation>
    </message>
    <message>
        <source>请填写一个还没有的文件的完整位置，或点“浏览”选择。</source>
        <translation>Enter the full location of a file that does not exist yet, or click &quot;Browse&quot;.</translation>
    </message>
    <message>
        <source>正在校验并恢复……</source>
        <translation>Verifying and restoring…</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>请选择要恢复的备份，最近的排在最前面。备份在U盘上时，请插好U盘再点“选择其他文件”。</source>
        <translation>Choose the backup to restore; the latest comes first. If it is on a USB stick, insert it and click &quot;Choose another file&quot;.</translation>
    </message>
    <message>
        <source>可以恢复的备份</source>
        <translation>Backups to restore</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>操作人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>选择其他文件…(&amp;O)</source>
        <translation>Choose another &amp;file…</translation>
    </message>
    <message>
        <source>请输入做这份备份时使用的口令。口令改过的，要用当时的那一个；忘记了可以用恢复码。</source>
        <translation>Enter the password in use when this backup was made. If it has been changed since, use the old one. If you forgot it, use the recovery code.</translation>
    </message>
    <message>
        <source>用口令(&amp;W)</source>
        <translation>&amp;With password</translation>
    </message>
    <message>
        <source>用户(&amp;U)</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>口令(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>显示口令(&amp;S)</source>
        <translation>&amp;Show password</translation>
    </message>
    <message>
        <source>用恢复码(&amp;C)</source>
        <translation>With recovery &amp;code</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>备份与现在的数据</source>
        <translation>Backup and present data</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>备份里</source>
        <translation>In the backup</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>恢复后的变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>替换现在的数据（现在的文件会改名留底，不会删除）(&amp;T)</source>
        <translation>R&amp;eplace the present data (the present file is renamed and kept, not deleted)</translation>
    </message>
    <message>
        <source>恢复为新的文件，现在的数据不动(&amp;E)</source>
        <translation>Restore &amp;to a new file and leave the present data alone</translation>
    </message>
    <message>
        <source>新的文件</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>浏览…(&amp;O)</source>
        <translation>Br&amp;owse…</translation>
    </message>
    <message>
        <source>正在处理</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>上一步(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>RowsGrid</name>
    <message>
        <source>换行</source>
        <translation>Line break</translation>
    </message>
    <message>
        <source>加一行</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>删除这一行</source>
        <translation>Delete this row</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>保存为新版本</source>
        <translation>Save as new version</translation>
    </message>
    <message>
        <source>改了什么</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>可以不填；写一句，以后找旧版本方便。例如：落款改为新名称</source>
        <translation>Optional; a word helps to find old versions later. For example: new name in the signature</translation>
    </message>
    <message>
        <source>保存“{title}”的模板</source>
        <translation>Save the template of &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>保存后，以后打印都用这一版。旧版本留着，随时可以找回。</source>
        <translation>From now on this version is printed. Old ones stay and can be brought back.</translation>
    </message>
    <message>
        <source>“{title}”的模板已保存为第 {n} 版</source>
        <translation>The template of &quot;{title}&quot; was saved as version {n}</translation>
    </message>
</context>
<context>
    <name>SaveWorkbook</name>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PDF 文件（Ctrl+S）</source>
        <translation>PDF file (Ctrl+S)</translation>
    </message>
    <message>
        <source>归档用 PDF（PDF/A）</source>
        <translation>PDF for the archive (PDF/A)</translation>
    </message>
    <message>
        <source>可编辑的 Word 文件</source>
        <translation>Editable Word file</translation>
    </message>
    <message>
        <source>保存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>保存为归档用 PDF</source>
        <translation>Save as PDF for the archive</translation>
    </message>
    <message>
        <source>保存为 Word 文件</source>
        <translation>Save as Word file</translation>
    </message>
    <message>
        <source>Word 文件 (*.docx)</source>
        <translation>Word files (*.docx)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>正在保存……</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>没有找到，可换姓名、门牌、户编号或电话再试。</source>
        <translation>Nothing found. Try a name, a door number, a household number or a phone number.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>居务通</source>
        <translation>Juwutong</translation>
    </message>
    <message>
        <source>{name}（演示）</source>
        <translation>{name} (demo)</translation>
    </message>
    <message>
        <source>{name} - 居务通</source>
        <translation>{name} - Juwutong</translation>
    </message>
    <message>
        <source>今天的备份做好了，但没能另存到“{folder}”：{why}</source>
        <translation>Today&apos;s backup is made but could not also be saved to &quot;{folder}&quot;: {why}</translation>
    </message>
    <message>
        <source>自动备份没有做成：{why}</source>
        <translation>The automatic backup failed: {why}</translation>
    </message>
    <message>
        <source>最近备份 {day}</source>
        <translation>Last backup {day}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>下次启动时生效。打印的表格和公告始终是中文。</source>
        <translation>Takes effect at the next start. Printed forms and notices are always in Chinese.</translation>
    </message>
    <message>
        <source>每天另存一份备份到</source>
        <translation>Also save a backup every day to</translation>
    </message>
    <message>
        <source>它和数据在同一块硬盘上，硬盘坏了会一起丢失。</source>
        <translation>It is on the same hard disk as the data; if the disk fails, both are lost.</translation>
    </message>
    <message>
        <source>从下一次每日备份起生效。</source>
        <translation>Takes effect from the next daily backup.</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>系统设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>字号(&amp;Z)</source>
        <translation>Text si&amp;ze</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Extra large</translation>
    </message>
    <message>
        <source>表格行距(&amp;H)</source>
        <translation>Row &amp;height in tables</translation>
    </message>
    <message>
        <source>表格行距</source>
        <translation>Row height in tables</translation>
    </message>
    <message>
        <source>紧凑</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>宽松</source>
        <translation>Loose</translation>
    </message>
    <message>
        <source>界面语言(&amp;L)</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>使用系统自带的配色（看不清时试试）(&amp;C)</source>
        <translation>Use the system&apos;s &amp;colours (try this if things are hard to see)</translation>
    </message>
    <message>
        <source>这里的改动立即生效，只影响这台电脑。</source>
        <translation>Changes here take effect at once and concern only this computer.</translation>
    </message>
    <message>
        <source>锁定与备份</source>
        <translation>Locking and backup</translation>
    </message>
    <message>
        <source>无人操作时自动锁定(&amp;K)</source>
        <translation>Loc&amp;k when nobody works for</translation>
    </message>
    <message>
        <source>无人操作时自动锁定</source>
        <translation>Lock when nobody works for</translation>
    </message>
    <message>
        <source>5 分钟后</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>10 分钟后</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>30 分钟后</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>从不</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>离开座位时，也可以随时按 Ctrl+L 锁定。</source>
        <translation>You can also lock at any time with Ctrl+L when leaving your seat.</translation>
    </message>
    <message>
        <source>每天另存一份备份到(&amp;F)</source>
        <translation>&amp;Folder for a second daily backup</translation>
    </message>
    <message>
        <source>没有设置，只备份在数据文件旁边</source>
        <translation>Not set; backups are only beside the data file</translation>
    </message>
    <message>
        <source>选择…(&amp;X)</source>
        <translation>Choos&amp;e…</translation>
    </message>
    <message>
        <source>不另存(&amp;N)</source>
        <translation>No second &amp;backup</translation>
    </message>
    <message>
        <source>请选另一块硬盘、共享文件夹或长期插着的U盘。这台电脑坏了，数据还能找回来。</source>
        <translation>Choose another hard disk, a shared folder or a USB stick that stays plugged in, so that the data survive if this computer fails.</translation>
    </message>
    <message>
        <source>用户与口令</source>
        <translation>Users and passwords</translation>
    </message>
    <message>
        <source>能用口令打开这个数据文件的人。停用的人不能再登录，他留下的记录不变。</source>
        <translation>People who can open this data file with a password. A disabled user can no longer sign in; what they recorded stays.</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>添加用户…(&amp;A)</source>
        <translation>&amp;Add user…</translation>
    </message>
    <message>
        <source>修改我的口令…(&amp;M)</source>
        <translation>Change &amp;my password…</translation>
    </message>
    <message>
        <source>停用所选用户…(&amp;D)</source>
        <translation>&amp;Disable selected user…</translation>
    </message>
    <message>
        <source>换新的恢复码…(&amp;R)</source>
        <translation>New &amp;recovery code…</translation>
    </message>
    <message>
        <source>正在处理</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>社区信息</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>社区名称(&amp;N)</source>
        <translation>Comm&amp;unity name</translation>
    </message>
    <message>
        <source>社区名称</source>
        <translation>Community name</translation>
    </message>
    <message>
        <source>所属街道(&amp;S)</source>
        <translation>&amp;Subdistrict</translation>
    </message>
    <message>
        <source>所属街道</source>
        <translation>Subdistrict</translation>
    </message>
    <message>
        <source>区划代码(&amp;C)</source>
        <translation>Di&amp;vision code</translation>
    </message>
    <message>
        <source>区划代码</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>12 位数字</source>
        <translation>12 digits</translation>
    </message>
    <message>
        <source>办公地址(&amp;G)</source>
        <translation>&amp;Office address</translation>
    </message>
    <message>
        <source>办公地址</source>
        <translation>Office address</translation>
    </message>
    <message>
        <source>办公电话(&amp;T)</source>
        <translation>Office &amp;telephone</translation>
    </message>
    <message>
        <source>办公电话</source>
        <translation>Office telephone</translation>
    </message>
    <message>
        <source>保存社区信息(&amp;V)</source>
        <translation>Save commun&amp;ity details</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>{day}：{places} 处公示栏，共张贴 {count} 件，本期还缺 {missing} 项</source>
        <translation>{day}: {places} boards, {count} notices up, {missing} items missing this period</translation>
    </message>
    <message>
        <source>这里没有张贴任何公示件。</source>
        <translation>Nothing is posted here.</translation>
    </message>
    <message>
        <source>还缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>还没有登记公示栏的地点。张贴公示件时填写地点，这里就会显示。</source>
        <translation>No board is known yet. Places given when a notice is posted are shown here.</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>相符，请把抄好的恢复单收好。</source>
        <translation>It matches. Put the copied recovery sheet away safely.</translation>
    </message>
    <message>
        <source>与恢复单最后一组不符，请再看一遍。</source>
        <translation>It does not match the last group of the recovery sheet. Look again.</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>已送到打印机。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>保存恢复单</source>
        <translation>Save recovery sheet</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>恢复单-{community}</source>
        <translation>Recovery sheet-{community}</translation>
    </message>
    <message>
        <source>已保存：{path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>恢复单预览</source>
        <translation>Preview of the recovery sheet</translation>
    </message>
    <message>
        <source>请把恢复单留在纸上</source>
        <translation>Keep the recovery sheet on paper</translation>
    </message>
    <message>
        <source>口令全忘了的时候，只有这张恢复单能打开数据。程序不保存它，过后再也看不到。
请和公章一样锁进柜子，不要拍照，不要发微信。</source>
        <translation>If every password is forgotten, only this recovery sheet opens the data. The program does not keep it and it cannot be shown again.
Lock it away with the official seal. Do not photograph it or send it by WeChat.</translation>
    </message>
    <message>
        <source>打印恢复单…(&amp;D)</source>
        <translation>Pr&amp;int recovery sheet…</translation>
    </message>
    <message>
        <source>保存到U盘…(&amp;V)</source>
        <translation>Sa&amp;ve to USB stick…</translation>
    </message>
    <message>
        <source>没有打印机时请抄在纸上，再照纸输入校验组(&amp;K)</source>
        <translation>Without a printer, copy it by hand, then type the chec&amp;k group from your paper</translation>
    </message>
    <message>
        <source>最后一组校验数字</source>
        <translation>Last group, check digits</translation>
    </message>
    <message>
        <source>5 位数字</source>
        <translation>5 digits</translation>
    </message>
    <message>
        <source>正在处理</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>新的恢复码</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>留好新的恢复单并点“启用”以后，旧的恢复单作废，请收回销毁。</source>
        <translation>Once the new recovery sheet is kept and you click &quot;Enable&quot;, the old one is void. Collect and destroy it.</translation>
    </message>
    <message>
        <source>取消，旧的继续有效</source>
        <translation>Cancel, the old one stays valid</translation>
    </message>
    <message>
        <source>启用新的恢复码</source>
        <translation>Enable new recovery code</translation>
    </message>
</context>
<context>
    <name>SheetsModel</name>
    <message>
        <source>工作表</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>认出的内容</source>
        <translation>Recognised content</translation>
    </message>
    <message>
        <source>可见</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>已隐藏</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>空表</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>没有认出姓名列，勾选后可在下一步指定</source>
        <translation>No name column recognised; tick it to assign one in the next step</translation>
    </message>
    <message>
        <source>姓名在 {letters} 列，共认出 {count} 种内容</source>
        <translation>Names in column {letters}; fields: {count}</translation>
    </message>
    <message>
        <source>姓名在 {letters} 列，共认出 {count} 种内容，上下 {tables} 张表</source>
        <translation>Names in column {letters}; fields: {count}; tables: {tables}</translation>
    </message>
    <message>
        <source>楼栋清单，共认出 {count} 种内容</source>
        <translation>List of buildings, contents recognised: {count}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>居务通</source>
        <translation>Juwutong</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>备份与恢复</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>系统设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>使用帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>已{what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>计数 {count}</source>
        <translation>Count {count}</translation>
    </message>
    <message>
        <source>求和 {total}</source>
        <translation>Sum {total}</translation>
    </message>
    <message>
        <source>平均 {average}</source>
        <translation>Average {average}</translation>
    </message>
    <message>
        <source>已自动保存 {time}</source>
        <translation>Saved automatically {time}</translation>
    </message>
    <message>
        <source>{name} - 居务通</source>
        <translation>{name} - Juwutong</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>登记审核</source>
        <translation>Record check</translation>
    </message>
    <message>
        <source>登记审批</source>
        <translation>Record approval</translation>
    </message>
    <message>
        <source>登记监督委员会审签</source>
        <translation>Record the supervisors&apos; countersignature</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>日期记为今天</source>
        <translation>The day is today</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>分户</source>
        <translation>Split household</translation>
    </message>
    <message>
        <source>新户户主</source>
        <translation>Head of the new household</translation>
    </message>
    <message>
        <source>分出人员</source>
        <translation>People to split off</translation>
    </message>
    <message>
        <source>分户日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>已分户，新户 {count} 人</source>
        <translation>Household split; people in the new one: {count}</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>请输入口令。</source>
        <translation>Enter the password.</translation>
    </message>
    <message>
        <source>{file}（找不到）</source>
        <translation>{file} (not found)</translation>
    </message>
    <message>
        <source>{path}
按 Delete 键从列表中移除，文件不会删除。</source>
        <translation>{path}
Press Delete to remove it from the list; the file is not deleted.</translation>
    </message>
    <message>
        <source>打开数据文件</source>
        <translation>Open data file</translation>
    </message>
    <message>
        <source>居务通数据文件 (*{suffix})</source>
        <translation>Juwutong data file (*{suffix})</translation>
    </message>
    <message>
        <source>居务通</source>
        <translation>Juwutong</translation>
    </message>
    <message>
        <source>居</source>
        <translation>J</translation>
    </message>
    <message>
        <source>最近打开的社区(&amp;L)</source>
        <translation>Recent communiti&amp;es</translation>
    </message>
    <message>
        <source>最近打开的社区</source>
        <translation>Recent communities</translation>
    </message>
    <message>
        <source>新建社区…(&amp;N)</source>
        <translation>&amp;New community…</translation>
    </message>
    <message>
        <source>打开文件…(&amp;O)</source>
        <translation>&amp;Open file…</translation>
    </message>
    <message>
        <source>从备份恢复…(&amp;R)</source>
        <translation>&amp;Restore from backup…</translation>
    </message>
    <message>
        <source>欢迎使用居务通</source>
        <translation>Welcome to Juwutong</translation>
    </message>
    <message>
        <source>第一次使用，请点左边的“新建社区”。

已经有数据文件（扩展名 .juwu），请点“打开文件”。

换了电脑或数据损坏，请点“从备份恢复”。

所有数据都加密保存在本机，不上传网络。</source>
        <translation>If this is your first time, click &quot;New community&quot; on the left.

If you have a data file (ending in .juwu), click &quot;Open file&quot;.

If the computer is new or the data are damaged, click &quot;Restore from backup&quot;.

All data are encrypted on this computer and never uploaded.</translation>
    </message>
    <message>
        <source>用户(&amp;U)</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>口令(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>显示口令(&amp;S)</source>
        <translation>&amp;Show password</translation>
    </message>
    <message>
        <source>忘记口令…(&amp;F)</source>
        <translation>&amp;Forgot password…</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>用恢复码重设口令</source>
        <translation>Reset password with recovery code</translation>
    </message>
    <message>
        <source>请拿出新建社区时打印的恢复单，把 9 组数字照着输进来，不用输短横。恢复码只用来重设口令，数据不会有任何改动。</source>
        <translation>Take the recovery sheet printed when the community was created and type its 9 groups of digits; hyphens are not needed. The recovery code only resets the password; the data do not change.</translation>
    </message>
    <message>
        <source>恢复码(&amp;C)</source>
        <translation>Recovery &amp;code</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>返回(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>设置新口令</source>
        <translation>Set new password</translation>
    </message>
    <message>
        <source>恢复码正确。请为自己设置新的口令，旧口令随即作废。</source>
        <translation>The recovery code is right. Set a new password for yourself; the old one is void at once.</translation>
    </message>
    <message>
        <source>新口令(&amp;P)</source>
        <translation>Ne&amp;w password</translation>
    </message>
    <message>
        <source>新口令</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一遍(&amp;A)</source>
        <translation>Type it &amp;again</translation>
    </message>
    <message>
        <source>再输一遍新口令</source>
        <translation>Type the new password again</translation>
    </message>
    <message>
        <source>保存并登录</source>
        <translation>Save and sign in</translation>
    </message>
    <message>
        <source>从备份恢复这个文件…</source>
        <translation>Restore this file from a backup…</translation>
    </message>
    <message>
        <source>正在处理</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>第 {step} 步，共 {steps} 步：{title}</source>
        <translation>Step {step} of {steps}: {title}</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>从表格文件取数 - {name}</source>
        <translation>Take rows from a workbook - {name}</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>追加到表格下面</source>
        <translation>Append below the table</translation>
    </message>
    <message>
        <source>取入（替换原有各行）</source>
        <translation>Take (replaces the rows)</translation>
    </message>
    <message>
        <source>{sheet}（约 {rows} 行）</source>
        <translation>{sheet} (about {rows} rows)</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>下面是从文件中认出的各列。认错了的请在右边改；没有用到的列不会取入。</source>
        <translation>These columns were recognised. Correct mistakes at the right; columns not used are not taken.</translation>
    </message>
    <message>
        <source>取入“{list}”</source>
        <translation>Take into &quot;{list}&quot;</translation>
    </message>
    <message>
        <source>文件中的列</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>前几行的内容</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>取作</source>
        <translation>Taken as</translation>
    </message>
    <message>
        <source>（无表头，{letters} 列）</source>
        <translation>(no header, column {letters})</translation>
    </message>
    <message>
        <source>已认出</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>不取</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>将取入 {rows} 行。</source>
        <translation>{rows} rows will be taken.</translation>
    </message>
    <message>
        <source>略去合计、小计 {sums} 行。</source>
        <translation>{sums} rows of sums are left out.</translation>
    </message>
    <message>
        <source>文件中没有认出：{titles}。</source>
        <translation>Not recognised in the file: {titles}.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>其他标签，用顿号分开</source>
        <translation>Other tags</translation>
    </message>
    <message>
        <source>其他标签</source>
        <translation>Other tags</translation>
    </message>
    <message>
        <source>敏感信息，确有需要才登记</source>
        <translation>Sensitive information, record only if really needed</translation>
    </message>
</context>
<context>
    <name>TakeDownDialog</name>
    <message>
        <source>登记撤下</source>
        <translation>Record take-down</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>撤下日期</source>
        <translation>Taken down on</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{place}（{on} 张贴，应到 {until}）</source>
        <translation>{place} (posted {on}, until {until})</translation>
    </message>
    <message>
        <source>公示期还没有满，提前撤下必须写明原因。</source>
        <translation>The time is not over yet: an early take-down needs a reason.</translation>
    </message>
    <message>
        <source>已登记撤下，可撤销（Ctrl+Z）</source>
        <translation>Take-down recorded; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>TemplateDeeds</name>
    <message>
        <source>还有 {n} 处要改，改好才能保存。</source>
        <translation>{n} things must be mended before it can be saved.</translation>
    </message>
    <message>
        <source>“{title}”的修改还没有保存，确定放弃吗？</source>
        <translation>The changes to &quot;{title}&quot; are not saved. Give them up?</translation>
    </message>
    <message>
        <source>放弃修改</source>
        <translation>Give up changes</translation>
    </message>
    <message>
        <source>已恢复出厂模板；以前的版本仍在“版本”里</source>
        <translation>The shipped template is back; earlier versions are still under &quot;Versions&quot;</translation>
    </message>
    <message>
        <source>“{title}”恢复成程序自带的模板？以前保存的版本都留着，随时可以找回。</source>
        <translation>Bring back the shipped template of &quot;{title}&quot;? Saved versions stay and can be brought back.</translation>
    </message>
    <message>
        <source>没有保存的修改会丢掉。</source>
        <translation>Changes not saved are lost.</translation>
    </message>
    <message>
        <source>恢复出厂</source>
        <translation>Bring back shipped</translation>
    </message>
    <message>
        <source>已载入{name}，满意的话请“保存为新版本”</source>
        <translation>{name} loaded; if you like it, &quot;Save as new version&quot;</translation>
    </message>
    <message>
        <source>请先把修改“保存为新版本”，再导出。</source>
        <translation>First &quot;Save as new version&quot;, then export.</translation>
    </message>
    <message>
        <source>这份文书用的是出厂模板，别处都有，不用导出。</source>
        <translation>This paper uses the shipped template, which everybody has.</translation>
    </message>
    <message>
        <source>文书模板</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>导入模板</source>
        <translation>Import templates</translation>
    </message>
    <message>
        <source>模板已导出到 {name}</source>
        <translation>Templates exported to {name}</translation>
    </message>
    <message>
        <source>仍要导入</source>
        <translation>Import all the same</translation>
    </message>
    <message>
        <source>已导入模板：{titles}</source>
        <translation>Templates imported: {titles}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>文件里的模板与现在用的一样，没有改动</source>
        <translation>The templates in the file are those in use; nothing was changed</translation>
    </message>
    <message>
        <source>导出模板</source>
        <translation>Export templates</translation>
    </message>
    <message>
        <source>居务通文书模板 (*.{suffix})</source>
        <translation>Templates (*.{suffix})</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>撤销（Ctrl+Z）</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>重做（Ctrl+Y）</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>放弃修改</source>
        <translation>Give up changes</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>保存为新版本</source>
        <translation>Save as new version</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>版本…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>恢复出厂…</source>
        <translation>Bring back shipped…</translation>
    </message>
    <message>
        <source>导出这份模板…</source>
        <translation>Export this template…</translation>
    </message>
    <message>
        <source>点“加一块”，在这一面放入内容。</source>
        <translation>Click &quot;Add block&quot; to put something on this side.</translation>
    </message>
    <message>
        <source>整张文书</source>
        <translation>Whole paper</translation>
    </message>
    <message>
        <source>有修改，还没保存</source>
        <translation>Changed, not saved</translation>
    </message>
    <message>
        <source>已改，第 {n} 版</source>
        <translation>Changed, version {n}</translation>
    </message>
    <message>
        <source>出厂模板</source>
        <translation>Shipped template</translation>
    </message>
</context>
<context>
    <name>TemplateFindings</name>
    <message>
        <source>模板里要改的地方</source>
        <translation>To be mended in the template</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>导出全部…</source>
        <translation>Export all…</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>取入别的居委会导出的模板</source>
        <translation>Take templates that another committee has exported</translation>
    </message>
    <message>
        <source>把本居改过的模板存成一个文件，给别的居委会用</source>
        <translation>Save the templates changed here in one file, for other committees</translation>
    </message>
    <message>
        <source>{title}&#x3000;● 未保存</source>
        <translation>{title} ● not saved</translation>
    </message>
    <message>
        <source>{title}&#x3000;已改</source>
        <translation>{title} changed</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>第 {page} 页</source>
        <translation>Page {page}</translation>
    </message>
</context>
<context>
    <name>TurnWindow</name>
    <message>
        <source>请把纸翻面</source>
        <translation>Turn the pile</translation>
    </message>
    <message>
        <source>背面从最后一张打起（顺序不对时改这里）</source>
        <translation>Backs begin with the last sheet (change this if the order is wrong)</translation>
    </message>
    <message>
        <source>纸已放好，打印背面</source>
        <translation>The pile is in, print the backs</translation>
    </message>
    <message>
        <source>停止打印</source>
        <translation>Stop printing</translation>
    </message>
    <message numerus="yes">
        <source>正面已送到打印机，共 %n 张。请把纸翻面：</source>
        <translation>
            <numerusform>The front was sent to the printer, %n sheet. Turn the pile:</numerusform>
            <numerusform>The fronts were sent to the printer, %n sheets. Turn the pile:</numerusform>
        </translation>
    </message>
    <message>
        <source>1. 等打印机停下，把这一叠纸整齐取出，不要打乱顺序。</source>
        <translation>1. When the printer has stopped, take the pile out; keep its order.</translation>
    </message>
    <message>
        <source>2. 像翻书一样沿长边翻过来，有字的一面背向打印面。</source>
        <translation>2. Turn it over its long edge like a page of a book; the printed side faces away from where it prints.</translation>
    </message>
    <message>
        <source>3. 放回进纸盒，页头方向不变，再点下面的按钮。</source>
        <translation>3. Put it back with the head the same way, then click the button below.</translation>
    </message>
    <message>
        <source>第一次用这台打印机，请先用两三张试一试。选择会记住。</source>
        <translation>The first time, try with two or three sheets. The choice is remembered.</translation>
    </message>
</context>
<context>
    <name>UnmergeDialog</name>
    <message>
        <source>拆开合并</source>
        <translation>Unmerge</translation>
    </message>
    <message>
        <source>并入过的记录</source>
        <translation>Records merged in</translation>
    </message>
    <message>
        <source>拆开</source>
        <translation>Unmerge</translation>
    </message>
    <message>
        <source>{name}并入过以下记录。拆开后，合并时改动的内容恢复原样，之后改过的保留。</source>
        <translation>{name} took in the following records. Unmerging takes back what the merge changed; later changes stay.</translation>
    </message>
    <message>
        <source>{name}没有并入过其他记录。</source>
        <translation>{name} has taken in no other records.</translation>
    </message>
    <message>
        <source>↑ ↓ 选择&#x3000;Ctrl+回车 = 拆开&#x3000;Esc = 取消</source>
        <translation>↑ ↓ choose   Ctrl+Enter = unmerge   Esc = cancel</translation>
    </message>
    <message>
        <source>已拆成两条记录</source>
        <translation>Split into two records</translation>
    </message>
</context>
<context>
    <name>UsersTab</name>
    <message>
        <source>已添加，现在就可以用他的口令登录。</source>
        <translation>Added. This password can be used to sign in now.</translation>
    </message>
    <message>
        <source>口令已修改。</source>
        <translation>Password changed.</translation>
    </message>
    <message>
        <source>停用后，{user} 不能再登录；他留下的记录不变。</source>
        <translation>Once disabled, {user} can no longer sign in; what they recorded stays.</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>已停用。</source>
        <translation>Disabled.</translation>
    </message>
    <message>
        <source>新的恢复码已启用，旧的恢复单作废，请收回销毁。</source>
        <translation>The new recovery code is enabled. The old recovery sheet is void; collect and destroy it.</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>（全选）&#x3000;{count}</source>
        <translation>(all)   {count}</translation>
    </message>
    <message>
        <source>（空白）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>模板的版本 - {title}</source>
        <translation>Versions of the template - {title}</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>保存人</source>
        <translation>Saved by</translation>
    </message>
    <message>
        <source>改了什么</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>载入这一版</source>
        <translation>Load this version</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>载入以后先在右边看效果，满意了再“保存为新版本”。现有的版本都不会丢。</source>
        <translation>Look at it at the right; if you like it, &quot;Save as new version&quot;. No version is lost.</translation>
    </message>
    <message>
        <source>出厂模板</source>
        <translation>Shipped template</translation>
    </message>
    <message>
        <source>第 {n} 版</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>恢复出厂&#x3000;{note}</source>
        <translation>Shipped brought back {note}</translation>
    </message>
</context>
<context>
    <name>_Drawing</name>
    <message>
        <source>图：沿长边翻面</source>
        <translation>Drawing: turn over the long edge</translation>
    </message>
</context>
<context>
    <name>citizen_id</name>
    <message>
        <source>已输 {typed} 位，还差 {remaining} 位</source>
        <translation>Typed {typed} digits, {remaining} to go</translation>
    </message>
    <message>
        <source>已输 {typed} 位，还差 {remaining} 位；{birth} 出生</source>
        <translation>Typed {typed} digits, {remaining} to go; born {birth}</translation>
    </message>
    <message>
        <source>号码正确：{sex}，{birth} 出生，{age} 岁</source>
        <translation>Number valid: {sex}, born {birth}, aged {age}</translation>
    </message>
    <message>
        <source>港澳台居民居住证：{sex}，{birth} 出生，{age} 岁</source>
        <translation>Residence permit for Hong Kong, Macao and Taiwan residents: {sex}, born {birth}, aged {age}</translation>
    </message>
    <message>
        <source>外国人永久居留身份证：{sex}，{birth} 出生，{age} 岁</source>
        <translation>Foreign permanent resident ID card: {sex}, born {birth}, aged {age}</translation>
    </message>
    <message>
        <source>15 位旧号：{sex}，{birth} 出生，{age} 岁；请核对 18 位新号</source>
        <translation>Old 15-digit number: {sex}, born {birth}, aged {age}; check the new 18-digit number</translation>
    </message>
    <message>
        <source>校验位不对，可能抄错一位，请对照证件</source>
        <translation>The check digit is wrong, one digit may be miscopied. Compare with the document</translation>
    </message>
    <message>
        <source>第 7 至 14 位不是有效的出生日期，请对照证件</source>
        <translation>Digits 7 to 14 are not a valid date of birth. Compare with the document</translation>
    </message>
    <message>
        <source>前两位不是省级区划，请对照证件</source>
        <translation>The first two digits are not a province code. Compare with the document</translation>
    </message>
    <message>
        <source>多了 {extra} 位，请对照证件</source>
        <translation>Too long by {extra}. Compare with the document</translation>
    </message>
    <message>
        <source>身份证号只有数字，最后一位可以是 X；其他证件请改证件类型</source>
        <translation>A resident ID number has only digits, the last may be X. For other IDs change the ID type first</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>ID type</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>户籍地址</source>
        <translation>Hukou address</translation>
    </message>
    <message>
        <source>人户一致</source>
        <translation>Hukou match</translation>
    </message>
    <message>
        <source>人口类别</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>Political status</translation>
    </message>
    <message>
        <source>文化程度</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>婚姻状况</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>职业</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>健康状况</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>紧急联系人</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>与户主关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>居住状态</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>户类型</source>
        <translation>Household type</translation>
    </message>
    <message>
        <source>人员标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>户编号</source>
        <translation>Household no.</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>居民小组</source>
        <translation>Residents&apos; group</translation>
    </message>
    <message>
        <source>户主电话</source>
        <translation>Head&apos;s phone</translation>
    </message>
    <message>
        <source>现住址</source>
        <translation>Current address</translation>
    </message>
    <message>
        <source>实际居住地</source>
        <translation>Actual residence</translation>
    </message>
    <message>
        <source>住址和电话</source>
        <translation>Address and phone</translation>
    </message>
    <message>
        <source>小区</source>
        <translation>Compound</translation>
    </message>
    <message>
        <source>楼栋</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>单元</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>房号</source>
        <translation>Door no.</translation>
    </message>
    <message>
        <source>户口性质</source>
        <translation>Hukou category</translation>
    </message>
    <message>
        <source>人户分离</source>
        <translation>Lives away from hukou</translation>
    </message>
    <message>
        <source>户主姓名</source>
        <translation>Head&apos;s name</translation>
    </message>
    <message>
        <source>户主证件号码</source>
        <translation>Head&apos;s ID number</translation>
    </message>
    <message>
        <source>是否户主</source>
        <translation>Is head (yes/no)</translation>
    </message>
    <message>
        <source>户居住状态</source>
        <translation>Household&apos;s residence status</translation>
    </message>
    <message>
        <source>微网格</source>
        <translation>Micro-grid</translation>
    </message>
    <message>
        <source>是否党员</source>
        <translation>Party member (yes/no)</translation>
    </message>
    <message>
        <source>残疾情况</source>
        <translation>Disability</translation>
    </message>
    <message>
        <source>人群标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>某类人群（是/否）</source>
        <translation>One tag (yes/no)</translation>
    </message>
    <message>
        <source>入住时间</source>
        <translation>Moved in on</translation>
    </message>
    <message>
        <source>是否已迁出</source>
        <translation>Moved out (yes/no)</translation>
    </message>
    <message>
        <source>迁出日期</source>
        <translation>Moved out on</translation>
    </message>
    <message>
        <source>迁往地</source>
        <translation>Moved to</translation>
    </message>
    <message>
        <source>是否已死亡</source>
        <translation>Died (yes/no)</translation>
    </message>
    <message>
        <source>死亡日期</source>
        <translation>Date of death</translation>
    </message>
    <message>
        <source>监护人/紧急联系人</source>
        <translation>Guardian / emergency contact</translation>
    </message>
    <message>
        <source>房屋用途</source>
        <translation>Use of dwelling</translation>
    </message>
    <message>
        <source>建筑面积</source>
        <translation>Floor area</translation>
    </message>
    <message>
        <source>产权人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>产权人电话</source>
        <translation>Owner&apos;s phone</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>未能完成</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>居务通</source>
        <translation>Juwutong</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>请填写社区名称。</source>
        <translation>Enter the community name.</translation>
    </message>
    <message>
        <source>区划代码应为 12 位数字，现在是“{code}”。</source>
        <translation>The division code must have 12 digits and now is &quot;{code}&quot;.</translation>
    </message>
    <message>
        <source>这台电脑没有{wanted}，已用 {used} 代替，版面会略有不同。</source>
        <translation>This computer lacks {wanted}; {used} is used instead and the layout differs slightly.</translation>
    </message>
    <message>
        <source>这些字在这台电脑上没有字形，印出来是方框，请手写补上：{characters}。</source>
        <translation>This computer has no glyphs for these characters. They are printed as boxes, write them in by hand: {characters}.</translation>
    </message>
    <message>
        <source>{said}（{source}）</source>
        <translation>{said} ({source})</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>请填写姓名。</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>请填写楼栋和房号，或者填写地址。</source>
        <translation>Enter the building and the door number, or the address.</translation>
    </message>
    <message>
        <source>证件号码有疑问：{reason}。</source>
        <translation>The ID number is doubtful: {reason}.</translation>
    </message>
    <message>
        <source>{what}与身份证号码不一致（号码中为{said}）。</source>
        <translation>{what} differs from the ID number (which says {said}).</translation>
    </message>
    <message>
        <source>{name}（{address}）已经登记了这个证件号码。</source>
        <translation>{name} ({address}) is already registered with this ID number.</translation>
    </message>
    <message>
        <source>这一户已有同名的“{name}”，请核对是否重复登记。</source>
        <translation>This household already has a &quot;{name}&quot;. Check whether this is the same person.</translation>
    </message>
    <message>
        <source>电话“{phone}”的位数不对，请核对。</source>
        <translation>The phone number &quot;{phone}&quot; has a wrong number of digits. Check it.</translation>
    </message>
    <message>
        <source>出生日期 {day} 晚于今天。</source>
        <translation>The date of birth {day} is after today.</translation>
    </message>
    <message>
        <source>{day} 早于开始的日期 {began}。</source>
        <translation>{day} is before the first day {began}.</translation>
    </message>
    <message>
        <source>{day} 还没有到，请填写今天或以前的日期。</source>
        <translation>{day} has not come yet. Enter today or an earlier date.</translation>
    </message>
    <message>
        <source>{name}已作死亡登记，不能再迁入。</source>
        <translation>{name} is recorded as dead and cannot move in again.</translation>
    </message>
    <message>
        <source>请填写户编号。</source>
        <translation>Enter the household number.</translation>
    </message>
    <message>
        <source>户编号 {household_no} 已被另一户使用。</source>
        <translation>The household number {household_no} is already used by another household.</translation>
    </message>
    <message>
        <source>户主{name}离开后，请从其余成员中指定新的户主。</source>
        <translation>When the head {name} leaves, name a new head from the other members.</translation>
    </message>
    <message>
        <source>这一户已有户主{name}；更换户主请用“更换户主”。</source>
        <translation>This household already has the head {name}. To change the head, use &quot;Change head of household&quot;.</translation>
    </message>
    <message>
        <source>这一户还没有成员，第一位登记的人应为户主。</source>
        <translation>This household has no members yet. The first person registered must be its head.</translation>
    </message>
    <message>
        <source>{name}是户主；请先用“更换户主”指定新的户主，再修改与户主关系。</source>
        <translation>{name} is the head. First use &quot;Change head of household&quot; to name a new one, then change the relation to the head.</translation>
    </message>
    <message>
        <source>{name}已经在这一户。</source>
        <translation>{name} is already in this household.</translation>
    </message>
    <message>
        <source>请选择两个不同的户。</source>
        <translation>Choose two different households.</translation>
    </message>
    <message>
        <source>其中一条记录已被合并或删除，请刷新后再试。</source>
        <translation>One of the records has been merged or deleted. Refresh and try again.</translation>
    </message>
    <message>
        <source>其中一条记录已作死亡登记，另一条没有。请先核实并登记一致，再合并。</source>
        <translation>One of the records is recorded as dead and the other is not. Verify this and record both alike, then merge.</translation>
    </message>
    <message>
        <source>{name}不在这一户，请刷新后再试。</source>
        <translation>{name} is not in this household. Refresh and try again.</translation>
    </message>
    <message>
        <source>户 {household_no} 已经注销，不能再登记成员。</source>
        <translation>Household {household_no} is closed and takes no more members.</translation>
    </message>
    <message>
        <source>请至少选择一名成员。</source>
        <translation>Choose at least one member.</translation>
    </message>
    <message>
        <source>请选择两条不同的人员记录。</source>
        <translation>Choose two different records of people.</translation>
    </message>
    <message>
        <source>这条记录没有合并过，或者合并已经拆开。</source>
        <translation>This record was never merged, or has been unmerged already.</translation>
    </message>
    <message>
        <source>“{text}”不能填入“{column}”：{reason}。</source>
        <translation>&quot;{text}&quot; cannot be entered in &quot;{column}&quot;: {reason}.</translation>
    </message>
    <message>
        <source>口令至少要 {least} 个字符。</source>
        <translation>The password needs at least {least} characters.</translation>
    </message>
    <message>
        <source>已有名为“{name}”的用户，请换一个名字。</source>
        <translation>There is already a user named &quot;{name}&quot;. Choose another name.</translation>
    </message>
    <message>
        <source>这是最后一个用户，不能停用。</source>
        <translation>This is the last user and cannot be disabled.</translation>
    </message>
    <message>
        <source>其中 {cells} 处内容此后又有改动，不能整步撤销。请在相应的记录上直接修改。</source>
        <translation>In {cells} places the content has been changed since, so the whole step cannot be undone. Edit the records themselves.</translation>
    </message>
    <message>
        <source>没有可以撤销或重做的操作。</source>
        <translation>There is nothing to undo or redo.</translation>
    </message>
    <message>
        <source>这份材料有 {count} 处内容不能公开，没有打印，也没有保存：
{told}
请改好以后再打印。</source>
        <translation>{count} places in this paper must not be published; it was neither printed nor saved:
{told}
Mend them, then print.</translation>
    </message>
    <message>
        <source>第 {line} 行读不懂：{reason}。</source>
        <translation>Line {line} is not understood: {reason}.</translation>
    </message>
    <message>
        <source>{where}：没有“{name}”这种块，已略去。</source>
        <translation>{where}: there is no block &quot;{name}&quot;; left out.</translation>
    </message>
    <message>
        <source>{where}：不认识设置项“{key}”，已略去。</source>
        <translation>{where}: unknown setting &quot;{key}&quot;; left out.</translation>
    </message>
    <message>
        <source>{where}：设置项“{key}”的值不对，应为{expected}。</source>
        <translation>{where}: the setting &quot;{key}&quot; should be {expected}.</translation>
    </message>
    <message>
        <source>{where}：缺少设置项“{key}”。</source>
        <translation>{where}: the setting &quot;{key}&quot; is missing.</translation>
    </message>
    <message>
        <source>{where}：没有名为“{name}”的字段。</source>
        <translation>{where}: there is no field &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>{where}：没有名为“{name}”的列表。</source>
        <translation>{where}: there is no list &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>{where}：没有名为“{name}”的整块内容。</source>
        <translation>{where}: there is no part &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>{where}：“{title}”不能写成“{form}”的形式。</source>
        <translation>{where}: &quot;{title}&quot; cannot be written as &quot;{form}&quot;.</translation>
    </message>
    <message>
        <source>{where}：花括号没有成对；要印出花括号本身，请写两个（{{{{ 或 }}}}）。</source>
        <translation>{where}: a brace lacks its partner; to print a brace, write two ({{{{ or }}}}).</translation>
    </message>
    <message>
        <source>{where}：“{title}”不得出现在“{mask}”的文件上，打印时为空。请删去，或者改用内部文件。</source>
        <translation>{where}: &quot;{title}&quot; must not stand on a paper that is &quot;{mask}&quot;; it is printed empty. Remove it, or make the paper internal.</translation>
    </message>
    <message>
        <source>{where}：按“{mask}”显示个人信息的文件应当在页眉注明，例如“内部资料 注意保管”。</source>
        <translation>{where}: papers that show personal data as &quot;{mask}&quot; should say so in their head, such as &quot;Internal, keep safe&quot;.</translation>
    </message>
    <message>
        <source>{where}：必填的“{title}”没有用到，不会印出来。</source>
        <translation>{where}: the required &quot;{title}&quot; is not used and will not be printed.</translation>
    </message>
    <message>
        <source>{where}：没有名为“{name}”的显示方式，将按“公开”处理。</source>
        <translation>{where}: there is no mask &quot;{name}&quot;; the public one is used.</translation>
    </message>
    <message>
        <source>{where}：这种版式没有 {size} 纸，可用：{sizes}。</source>
        <translation>{where}: this style has no {size} sheet; it has {sizes}.</translation>
    </message>
    <message>
        <source>{where}：这是“{key}”的模板，不能用于“{title}”。</source>
        <translation>{where}: this is a template of &quot;{key}&quot;, not of &quot;{title}&quot;.</translation>
    </message>
    <message>
        <source>{where}：里面什么也没有。</source>
        <translation>{where}: there is nothing in it.</translation>
    </message>
    <message>
        <source>{where}：标题只能有一个，而且在最前面。</source>
        <translation>{where}: there can be only one title, and it comes first.</translation>
    </message>
    <message>
        <source>{where}：这种块不能放在这里。</source>
        <translation>{where}: such a block cannot stand here.</translation>
    </message>
    <message>
        <source>{where}：小票占满整张纸，不能与其他块同时使用。</source>
        <translation>{where}: slips fill whole sheets and cannot stand with other blocks.</translation>
    </message>
    <message>
        <source>{where}：只有金额才能逐页结转，此处应当只写一个金额字段。</source>
        <translation>{where}: only amounts are carried from page to page; this must be one field of money.</translation>
    </message>
    <message>
        <source>{where}：没有名为“{name}”的标签纸。</source>
        <translation>{where}: there is no sheet of labels &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>{where}：图片不是 PNG 或 JPEG 格式。</source>
        <translation>{where}: the picture is neither PNG nor JPEG.</translation>
    </message>
    <message>
        <source>还没有填写“{title}”。</source>
        <translation>&quot;{title}&quot; is not filled in yet.</translation>
    </message>
    <message>
        <source>“{list_title}”第 {row} 行没有填写“{title}”。</source>
        <translation>Row {row} of &quot;{list_title}&quot; has no &quot;{title}&quot;.</translation>
    </message>
    <message>
        <source>到会 {present} 人，多于应到 {entitled} 人。请核对应到名册和签到。</source>
        <translation>{present} present are more than the {entitled} entitled. Check the roll and the sign-in.</translation>
    </message>
    <message>
        <source>赞成、反对、弃权合计 {votes} 票，多于到会 {present} 人，表决无效。请重新清点。</source>
        <translation>{votes} votes for, against and abstaining are more than the {present} present: the vote is void. Count again.</translation>
    </message>
    <message>
        <source>应到人数要大于 0。请先核定应到名册。</source>
        <translation>Somebody must be entitled. Draw up the roll first.</translation>
    </message>
    <message>
        <source>人数和票数不能小于 0。</source>
        <translation>People and votes cannot be negative.</translation>
    </message>
    <message>
        <source>“{profile}”没有规定这种会议的到会人数和表决办法，请换一套规则。</source>
        <translation>&quot;{profile}&quot; does not govern such a meeting; choose another profile.</translation>
    </message>
    <message>
        <source>上期结余 {opening} 加收入 {income} 减支出 {expense} 应为 {computed}，表中期末结余是 {closing}。请核对凭证。</source>
        <translation>Opening {opening} plus receipts {income} less payments {expense} should be {computed}; the book says {closing}. Check the vouchers.</translation>
    </message>
    <message>
        <source>请填写公示件的标题。</source>
        <translation>Give the notice a title.</translation>
    </message>
    <message>
        <source>公开目录“{scheme}”中没有这个事项，请重新选择。</source>
        <translation>The catalogue &quot;{scheme}&quot; has no such item; choose again.</translation>
    </message>
    <message>
        <source>请填写审核、审批或者审签人的姓名。</source>
        <translation>Give the name of who checked, approved or countersigned.</translation>
    </message>
    <message>
        <source>责任人和审核人不能是同一个人（{name}）。</source>
        <translation>Owner and checker cannot be the same person ({name}).</translation>
    </message>
    <message>
        <source>还没有经过“{step}”。确认仍要张贴吗？张贴后会留下记录。</source>
        <translation>The step &quot;{step}&quot; is missing. Post it all the same? It stays in the record.</translation>
    </message>
    <message>
        <source>公示期不得少于 {least} 天，现在是 {days} 天。</source>
        <translation>It must hang for at least {least} days; these are {days}.</translation>
    </message>
    <message>
        <source>请填写张贴地点。</source>
        <translation>Say where it is posted.</translation>
    </message>
    <message>
        <source>日期 {day} 还没有到，请在当天登记。</source>
        <translation>{day} is still to come; record it on that day.</translation>
    </message>
    <message>
        <source>这份公示件已经张贴在“{place}”。</source>
        <translation>This notice already hangs at &quot;{place}&quot;.</translation>
    </message>
    <message>
        <source>还没有导入 {year} 年的节假日安排，到期日只按周末推算。请在国务院公布后导入。</source>
        <translation>The holidays of {year} are not imported; the last day is reckoned by weekends only. Import them once they are announced.</translation>
    </message>
    <message>
        <source>撤下日期不能早于张贴日期 {posted_on}。</source>
        <translation>It cannot be taken down before it was posted on {posted_on}.</translation>
    </message>
    <message>
        <source>这张公示已经在 {day} 撤下。</source>
        <translation>This posting was already taken down on {day}.</translation>
    </message>
    <message>
        <source>公示期到 {until} 才满，提前撤下请写明原因。</source>
        <translation>It must hang until {until}; give a reason for taking it down early.</translation>
    </message>
    <message>
        <source>公示件已经张贴，内容不能再改，也不能删除。请用“更正”或者“撤回”。</source>
        <translation>A posted notice can neither be changed nor deleted. Use &quot;Correct&quot; or &quot;Withdraw&quot;.</translation>
    </message>
    <message>
        <source>公示件还没有张贴，请直接修改或者删除。</source>
        <translation>The notice is not posted yet: change or delete it.</translation>
    </message>
    <message>
        <source>公示件还张贴在“{place}”，撤下之后再归档。</source>
        <translation>The notice still hangs at &quot;{place}&quot;; take it down before it is archived.</translation>
    </message>
    <message>
        <source>公示件已经撤回，不能再张贴、更正或者审核。</source>
        <translation>The notice was withdrawn; it cannot be posted, corrected or checked.</translation>
    </message>
    <message>
        <source>请写明原因。</source>
        <translation>Give the reason.</translation>
    </message>
    <message>
        <source>请填写意见的内容。</source>
        <translation>Write down the opinion.</translation>
    </message>
    <message>
        <source>请填写答复的内容。</source>
        <translation>Write down the answer.</translation>
    </message>
    <message>
        <source>答复日期不能早于收到意见的日期 {received_on}。</source>
        <translation>It cannot be answered before it was received on {received_on}.</translation>
    </message>
    <message>
        <source>照片应为 JPEG 格式，且不超过 {most} KB，现在是 {size} KB。</source>
        <translation>A photo must be JPEG of at most {most} KB; this has {size} KB.</translation>
    </message>
    <message>
        <source>文件读不懂：{reason}。</source>
        <translation>The file is not understood: {reason}.</translation>
    </message>
    <message>
        <source>文件中的模板“{key}”不属于任何文书，没有导入。</source>
        <translation>The template &quot;{key}&quot; in the file belongs to no paper; it was not imported.</translation>
    </message>
    <message>
        <source>天数应在 0 到 {most} 之间。</source>
        <translation>Days must lie between 0 and {most}.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>未填</source>
        <translation>not entered</translation>
    </message>
</context>
<context>
    <name>leaks</name>
    <message>
        <source>{place}：有完整的证件号码 {what}。请改用打码的内容，或者删去。</source>
        <translation>{place}: a whole identity number {what}. Mask or remove it.</translation>
    </message>
    <message>
        <source>{place}：有居民的电话 {what}。请改用办公电话，或者删去。</source>
        <translation>{place}: a resident&apos;s telephone {what}. Use an office number, or remove it.</translation>
    </message>
    <message>
        <source>{place}：有银行卡号 {what}。请删去。</source>
        <translation>{place}: a bank card number {what}. Remove it.</translation>
    </message>
    <message>
        <source>{place}：居民 {what} 的姓名和门牌在一起。请隐去姓名，或者地址只写到楼栋。</source>
        <translation>{place}: name and door of {what} stand together. Hide the name, or give the address down to the building only.</translation>
    </message>
    <message>
        <source>{place}：写出了某一位居民的敏感情况“{what}”。请删去，或者只写人数。</source>
        <translation>{place}: something sensitive about one resident, &quot;{what}&quot;. Remove it, or give numbers only.</translation>
    </message>
    <message>
        <source>{place}：有未成年人 {what} 的全名。请隐去姓名。</source>
        <translation>{place}: the whole name of a minor, {what}. Hide it.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>待公开</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>逾期未公开</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>起草中</source>
        <translation>Drafting</translation>
    </message>
    <message>
        <source>审核中</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>可以张贴</source>
        <translation>Ready to post</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>可以撤下</source>
        <translation>May be taken down</translation>
    </message>
    <message>
        <source>已撤下</source>
        <translation>Taken down</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>居民</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>户</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>在册户数</source>
        <translation>on the register</translation>
    </message>
    <message>
        <source>人</source>
        <translation>People</translation>
    </message>
    <message>
        <source>在册人数</source>
        <translation>on the register</translation>
    </message>
    <message>
        <source>80 岁以上</source>
        <translation>Aged 80 or over</translation>
    </message>
    <message>
        <source>高龄老人</source>
        <translation>elderly people</translation>
    </message>
    <message>
        <source>未核实</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>居住状态待核实的户</source>
        <translation>households to verify</translation>
    </message>
    <message>
        <source>公示件</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>张贴在公开栏的公示件</source>
        <translation>Notices on the board</translation>
    </message>
    <message>
        <source>可以撤下</source>
        <translation>May be taken down</translation>
    </message>
    <message>
        <source>公示期已满的张贴</source>
        <translation>Postings whose time is over</translation>
    </message>
    <message>
        <source>逾期未公开</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>目录中过了期限的事项</source>
        <translation>Catalogue items past their day</translation>
    </message>
    <message>
        <source>待答复</source>
        <translation>To be answered</translation>
    </message>
    <message>
        <source>居民的意见和异议</source>
        <translation>Residents&apos; opinions and objections</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>建立社区</source>
        <translation>Create community</translation>
    </message>
    <message>
        <source>修改社区信息</source>
        <translation>Edit community details</translation>
    </message>
    <message>
        <source>修改区域</source>
        <translation>Edit areas</translation>
    </message>
    <message>
        <source>登记人员</source>
        <translation>Register person</translation>
    </message>
    <message>
        <source>修改人员</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>修改单元格</source>
        <translation>Edit cells</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>批量修改</source>
        <translation>Edit many</translation>
    </message>
    <message>
        <source>删除人员</source>
        <translation>Delete people</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Restore from recycle bin</translation>
    </message>
    <message>
        <source>修改户</source>
        <translation>Edit household</translation>
    </message>
    <message>
        <source>迁入</source>
        <translation>Move in</translation>
    </message>
    <message>
        <source>迁出</source>
        <translation>Move out</translation>
    </message>
    <message>
        <source>出生登记</source>
        <translation>Record a birth</translation>
    </message>
    <message>
        <source>死亡登记</source>
        <translation>Record a death</translation>
    </message>
    <message>
        <source>更换户主</source>
        <translation>Change head of household</translation>
    </message>
    <message>
        <source>分户</source>
        <translation>Split household</translation>
    </message>
    <message>
        <source>合户</source>
        <translation>Join households</translation>
    </message>
    <message>
        <source>合并重复人员</source>
        <translation>Merge duplicate people</translation>
    </message>
    <message>
        <source>拆开合并</source>
        <translation>Unmerge</translation>
    </message>
    <message>
        <source>导入台账</source>
        <translation>Import ledger</translation>
    </message>
    <message>
        <source>查看完整证件号</source>
        <translation>Show full ID number</translation>
    </message>
    <message>
        <source>记住列对应</source>
        <translation>Remember column assignment</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>新建公示件</source>
        <translation>New notice</translation>
    </message>
    <message>
        <source>修改公示件</source>
        <translation>Change notice</translation>
    </message>
    <message>
        <source>删除公示件</source>
        <translation>Delete notice</translation>
    </message>
    <message>
        <source>审核公示件</source>
        <translation>Check notice</translation>
    </message>
    <message>
        <source>审批公示件</source>
        <translation>Approve notice</translation>
    </message>
    <message>
        <source>监委会审签</source>
        <translation>Countersign notice</translation>
    </message>
    <message>
        <source>张贴公示件</source>
        <translation>Post notice</translation>
    </message>
    <message>
        <source>撤下公示件</source>
        <translation>Take down notice</translation>
    </message>
    <message>
        <source>撤回公示件</source>
        <translation>Withdraw notice</translation>
    </message>
    <message>
        <source>更正公示件</source>
        <translation>Correct notice</translation>
    </message>
    <message>
        <source>归档公示件</source>
        <translation>Archive notice</translation>
    </message>
    <message>
        <source>登记意见</source>
        <translation>Record opinion</translation>
    </message>
    <message>
        <source>答复意见</source>
        <translation>Answer opinion</translation>
    </message>
    <message>
        <source>添加公示照片</source>
        <translation>Add photo</translation>
    </message>
    <message>
        <source>删除公示照片</source>
        <translation>Remove photo</translation>
    </message>
    <message>
        <source>修改公开栏设置</source>
        <translation>Change board settings</translation>
    </message>
    <message>
        <source>导入目录或节假日</source>
        <translation>Import catalogue or holidays</translation>
    </message>
    <message>
        <source>保存文书模板</source>
        <translation>Save template</translation>
    </message>
    <message>
        <source>恢复原有模板</source>
        <translation>Bring back template</translation>
    </message>
    <message>
        <source>导入文书模板</source>
        <translation>Import templates</translation>
    </message>
    <message>
        <source>登记打印</source>
        <translation>Record printing</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>“{title}”还不能打印：</source>
        <translation>&quot;{title}&quot; cannot be printed yet:</translation>
    </message>
    <message>
        <source>正在排版：{title}</source>
        <translation>Typesetting: {title}</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>至少 {least} 个字符。三四个不相干的词连起来，好记又难猜。</source>
        <translation>At least {least} characters. Three or four unrelated words together are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>太容易猜到，请避开连续数字、生日和常用词。</source>
        <translation>Too easy to guess. Avoid sequences of digits, birthdays and common words.</translation>
    </message>
    <message>
        <source>强度：好。</source>
        <translation>Strength: good.</translation>
    </message>
    <message>
        <source>强度：一般，再长几个字符更安全。</source>
        <translation>Strength: fair. A few more characters make it safer.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>没有口令。请在终端里运行并输入，或设置环境变量 SHEQU_PASSWORD。</source>
        <translation>There is no password. Run this in a terminal and type it, or set the environment variable SHEQU_PASSWORD.</translation>
    </message>
    <message>
        <source>两次输入的口令不一样，没有建立文件。请再试一次。</source>
        <translation>The two passwords differ. No file was created. Try again.</translation>
    </message>
    <message>
        <source>这份数据有几个用户：{users}。请用 --user 指明是谁。</source>
        <translation>These data have several users: {users}. Say which one with --user.</translation>
    </message>
    <message>
        <source>读不出列对应文件“{file}”。请检查：.json 或 .toml，每行一个“列标题 = 字段”。</source>
        <translation>The column assignment file &quot;{file}&quot; cannot be read. It should be .json or .toml, with &quot;header = field&quot; on each line.</translation>
    </message>
    <message>
        <source>列对应文件里的字段“{field}”不认识，没有导入。可用的字段：{fields}。</source>
        <translation>The field &quot;{field}&quot; in the column assignment file is unknown; nothing was imported. Usable fields: {fields}.</translation>
    </message>
    <message>
        <source>“{file}”写不进去，没有导出。请检查文件夹是否存在、磁盘是否已满、文件是否正被打开。</source>
        <translation>&quot;{file}&quot; cannot be written; nothing was exported. Check that the folder exists, the disk is not full and the file is not open.</translation>
    </message>
    <message>
        <source>磁盘空间不足，文件没有保存。请清理磁盘，或者换一个位置再保存。</source>
        <translation>There is not enough disk space; the file was not saved. Free some space, or save somewhere else.</translation>
    </message>
    <message>
        <source>文件太大，这个磁盘或者U盘放不下。请换一个位置，或者分成几份再保存。</source>
        <translation>The file is too large for this disk or USB stick. Save it somewhere else, or in several parts.</translation>
    </message>
    <message>
        <source>文件正被别的程序打开（多半是 WPS、Word 或者阅读器），没有保存。请关闭那个文件再保存，或者换一个文件名。</source>
        <translation>The file is open in another program (probably WPS, Word or a reader) and was not saved. Close it and save again, or use another file name.</translation>
    </message>
    <message>
        <source>这个位置不允许写入（只读文件、写保护的U盘，或者没有权限）。请换一个位置再保存。</source>
        <translation>This location cannot be written to (a read-only file, a write-protected USB stick, or no permission). Save somewhere else.</translation>
    </message>
    <message>
        <source>找不到要保存到的文件夹（U盘可能已经拔出，或者共享盘断开）。请插好后再试，或者换一个位置。</source>
        <translation>The folder to save to cannot be found (the USB stick may be unplugged or the shared drive disconnected). Insert it and try again, or save somewhere else.</translation>
    </message>
    <message>
        <source>文件名太长，或者含有不能用的符号（\ / : * ? &quot; &lt; &gt; |）。请换一个文件名再保存。</source>
        <translation>The file name is too long or has characters that cannot be used (\ / : * ? &quot; &lt; &gt; |). Use another file name.</translation>
    </message>
    <message>
        <source>写入磁盘时出错，文件没有保存。请检查U盘或者硬盘是否完好，换一个位置再保存。</source>
        <translation>The disk could not be written; the file was not saved. Check the USB stick or hard disk and save somewhere else.</translation>
    </message>
    <message>
        <source>这台电脑没有可用的中文字体，印出来会全是方框。请安装宋体、黑体等中文字体后再试。</source>
        <translation>This computer has no usable Chinese font and would print only boxes. Install a Chinese font such as SimSun or SimHei and try again.</translation>
    </message>
    <message>
        <source>找不到这个文件，可能已被移动或改名，请重新选择。</source>
        <translation>This file cannot be found; it may have been moved or renamed. Choose again.</translation>
    </message>
    <message>
        <source>这个文件打不开，可能正被其他程序独占或没有读取权限。请关闭其他程序后再试。</source>
        <translation>This file cannot be opened. Another program may hold it, or reading is not permitted. Close other programs and try again.</translation>
    </message>
    <message>
        <source>这个工作簿设了打开密码。请在 Excel 或 WPS 中取消密码，另存一份后再导入。</source>
        <translation>This workbook needs a password to open. Remove the password in Excel or WPS, save a copy and import that.</translation>
    </message>
    <message>
        <source>这个工作簿已损坏或没有复制完整。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。</source>
        <translation>This workbook is damaged or was not copied completely. Open it in Excel or WPS, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>这不是表格文件。请选择 .xlsx、.xls、.et、.ods 或 .csv 文件。</source>
        <translation>This is not a table file. Choose an .xlsx, .xls, .et, .ods or .csv file.</translation>
    </message>
    <message>
        <source>这个文件里没有任何内容，请检查是否选错了文件。</source>
        <translation>This file is empty. Check whether it is the right one.</translation>
    </message>
    <message>
        <source>这个文件太大，无法一次导入。请按楼栋或网格拆成几个文件，再分别导入。</source>
        <translation>This file is too large to import at once. Split it by building or grid and import the parts.</translation>
    </message>
    <message>
        <source>这个文件解压后大得不正常，可能有害，没有打开。请确认来源后另存为新文件再导入。</source>
        <translation>This file grows suspiciously large when unpacked and may be harmful; it was not opened. Make sure where it comes from, save it as a new file and import that.</translation>
    </message>
    <message>
        <source>这台电脑没有安装打印机。可以点“保存为 PDF”，用U盘拷到能打印的电脑上打印，或者请懂电脑的同事安装打印机。</source>
        <translation>No printer is installed on this computer. Click &quot;Save as PDF&quot; and take the file on a USB stick to a computer that can print, or ask a colleague to install a printer.</translation>
    </message>
    <message>
        <source>打印机没有接受任务。请检查打印机是否开机、连好、有纸，再打印一次；急用时可以点“保存为 PDF”，到别的电脑打印。</source>
        <translation>The printer did not accept the job. Check that it is on, connected and has paper, then print again. If it is urgent, click &quot;Save as PDF&quot; and print on another computer.</translation>
    </message>
    <message>
        <source>“{file}”里没有找到居民名单：没有一列可以认作姓名。请在“对应列”一步指定姓名列，或换一个文件。</source>
        <translation>No list of residents was found in &quot;{file}&quot;: no column looks like names. Assign the name column in the step &quot;Assign columns&quot;, or choose another file.</translation>
    </message>
    <message>
        <source>文件里没有名为“{sheet}”的工作表，现有：{sheets}。</source>
        <translation>The file has no worksheet named &quot;{sheet}&quot;. It has: {sheets}.</translation>
    </message>
    <message>
        <source>备份没有通过校验，已作废，原有的备份都保留着。请换一个磁盘或U盘再备份。</source>
        <translation>The backup did not pass verification and was discarded; earlier backups are kept. Back up again to another disk or USB stick.</translation>
    </message>
    <message>
        <source>“{file}”不是居务通的备份，或者已经损坏。请换一份备份，当前数据没有改动。</source>
        <translation>&quot;{file}&quot; is not a Juwutong backup, or it is damaged. Choose another backup; the present data have not changed.</translation>
    </message>
    <message>
        <source>这份备份属于“{community}”的另一份数据，不能替换当前数据。请恢复为新的文件。</source>
        <translation>This backup belongs to other data of &quot;{community}&quot; and cannot replace the present data. Restore it as a new file.</translation>
    </message>
    <message>
        <source>用户名或口令不对。请检查大小写和输入法后再试；忘记口令可用恢复码重设。</source>
        <translation>User name or password is wrong. Check upper and lower case and the input method and try again. If you forgot the password, reset it with the recovery code.</translation>
    </message>
    <message>
        <source>恢复码不对。请对照恢复单逐组核对，最后一组是校验组。</source>
        <translation>The recovery code is wrong. Compare it with the recovery sheet group by group; the last group is the check group.</translation>
    </message>
    <message>
        <source>口令已连续输错 {failures} 次，请等 {seconds} 秒后再试。数据没有受到影响。</source>
        <translation>Wrong password {failures} times in a row. Wait {seconds} seconds and try again. The data are not affected.</translation>
    </message>
    <message>
        <source>找不到或读不出钥匙文件“{file}”。请从任意一份备份中恢复它，数据文件本身没有改动。</source>
        <translation>The key file &quot;{file}&quot; is missing or cannot be read. Restore it from any backup; the data file itself has not changed.</translation>
    </message>
    <message>
        <source>数据文件正被其他程序使用。请关闭那个程序后重试。</source>
        <translation>The data file is in use by another program. Close that program and try again.</translation>
    </message>
    <message>
        <source>磁盘已满，这一步没有保存，此前的数据都在。请清理磁盘后重试。</source>
        <translation>The disk is full. This step was not saved; everything before it is there. Free some space and try again.</translation>
    </message>
    <message>
        <source>数据文件不可写，这一步没有保存。请检查写保护开关和文件权限。</source>
        <translation>The data file cannot be written. This step was not saved. Check the write protection and the file permissions.</translation>
    </message>
    <message>
        <source>无法读写数据文件。请检查磁盘，U盘请重新插入。</source>
        <translation>The data file cannot be read or written. Check the disk; insert a USB stick again.</translation>
    </message>
    <message>
        <source>数据文件已损坏。请从“备份与恢复”中恢复最近一份完好的备份。</source>
        <translation>The data file is damaged. Restore the latest good backup from &quot;Backups&quot;.</translation>
    </message>
    <message>
        <source>这份数据由更新版本的居务通保存，本版本不能打开。请先升级软件，数据没有改动。</source>
        <translation>These data were saved by a newer version of Juwutong and cannot be opened by this one. Update the program first; the data have not changed.</translation>
    </message>
    <message>
        <source>“{file}”正由 {who} 打开使用。请先关闭那个窗口，再打开这一个。</source>
        <translation>&quot;{file}&quot; is open in use by {who}. Close that window first, then open this one.</translation>
    </message>
    <message>
        <source>“{file}”已经存在，没有覆盖。请换一个文件名。</source>
        <translation>&quot;{file}&quot; already exists and was not overwritten. Choose another file name.</translation>
    </message>
    <message>
        <source>找不到数据文件“{file}”。请检查位置，U盘请重新插入，或从备份恢复。</source>
        <translation>The data file &quot;{file}&quot; cannot be found. Check the location, insert the USB stick again, or restore from a backup.</translation>
    </message>
    <message>
        <source>升级数据格式没有成功，原数据文件没有改动。请把错误报告发给技术支持。</source>
        <translation>Upgrading the data format failed; the original data file has not changed. Send the error report to technical support.</translation>
    </message>
    <message>
        <source>没有“{profile}”这套规则。可用的有：{profiles}。</source>
        <translation>There is no profile &quot;{profile}&quot;. There are: {profiles}.</translation>
    </message>
    <message>
        <source>这张图片打不开。请改用 JPG 或者 PNG 格式的图片，或者换一张再试。</source>
        <translation>This picture cannot be opened. Use a JPG or PNG picture, or try another.</translation>
    </message>
    <message>
        <source>二维码里的文字太长，印出来手机也扫不出。请改用短一些的网址或文字。</source>
        <translation>The text is too long for a QR code that a phone can read. Use a shorter address or text.</translation>
    </message>
    <message>
        <source>所选纸张可打印的部分太小，没法拼接。请选 A4 或更大的纸。</source>
        <translation>What can be printed on this sheet is too small for tiles. Choose A4 or larger.</translation>
    </message>
    <message>
        <source>这个文件打不开，可能不是照片或者已损坏。请选择 JPG 或 PNG 照片。</source>
        <translation>This file cannot be opened; it may be no photo, or damaged. Choose a JPG or PNG photo.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>升级前</source>
        <translation>before an update</translation>
    </message>
    <message>
        <source>每日</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>手动</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>导入前</source>
        <translation>before an import</translation>
    </message>
</context>
<context>
    <name>recovery_code</name>
    <message>
        <source>已输 {typed} 位，还差 {missing} 位。</source>
        <translation>Typed {typed} digits, {missing} to go.</translation>
    </message>
    <message>
        <source>校验组相符，没有输错。</source>
        <translation>The check group matches; there is no typing error.</translation>
    </message>
    <message>
        <source>校验组不符，有数字输错了，请逐组核对。</source>
        <translation>The check group does not match; a digit is wrong. Check group by group.</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>社区概况</source>
        <translation>Community overview</translation>
    </message>
    <message>
        <source>分户台账</source>
        <translation>Household ledger</translation>
    </message>
    <message>
        <source>公示打印</source>
        <translation>Notices</translation>
    </message>
</context>
<context>
    <name>safeguard</name>
    <message>
        <source>还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>{days} 天未备份</source>
        <translation>No backup for {days} days</translation>
    </message>
    <message>
        <source>从未备份到U盘</source>
        <translation>Never backed up to a USB stick</translation>
    </message>
    <message>
        <source>U盘备份已过 {days} 天</source>
        <translation>USB stick backup is {days} days old</translation>
    </message>
    <message>
        <source>昨天已备份</source>
        <translation>Backed up yesterday</translation>
    </message>
    <message>
        <source>今天已备份</source>
        <translation>Backed up today</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>户</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>户与人的关系</source>
        <translation>People in households</translation>
    </message>
    <message>
        <source>房屋</source>
        <translation>Dwellings</translation>
    </message>
    <message>
        <source>楼栋、单元、网格</source>
        <translation>Buildings, entrances, grids</translation>
    </message>
    <message>
        <source>人员标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>社区信息</source>
        <translation>Community details</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>文书模板</source>
        <translation>templates</translation>
    </message>
    <message>
        <source>公示栏设置</source>
        <translation>board settings</translation>
    </message>
    <message>
        <source>目录和节假日</source>
        <translation>catalogues and holidays</translation>
    </message>
    <message>
        <source>公示件</source>
        <translation>notices</translation>
    </message>
    <message>
        <source>张贴记录</source>
        <translation>postings</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>opinions</translation>
    </message>
    <message>
        <source>公示照片</source>
        <translation>photos of notices</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>小标题</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>段落</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>栏目格</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>大数字</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>卡片</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>签字处</source>
        <translation>Places to sign</translation>
    </message>
    <message>
        <source>落款</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>二维码</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>空行</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>换页</source>
        <translation>Page break</translation>
    </message>
    <message>
        <source>版块</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>小票</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>整块内容</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>逐条</source>
        <translation>Item by item</translation>
    </message>
    <message>
        <source>公文</source>
        <translation>Official paper</translation>
    </message>
    <message>
        <source>公告大字</source>
        <translation>Large notice</translation>
    </message>
    <message>
        <source>表册</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>公示栏整版</source>
        <translation>Whole board</translation>
    </message>
    <message>
        <source>认领榜</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>票证</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>按版式</source>
        <translation>As the style</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>靠左</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>居中</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>靠右</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>两端对齐</source>
        <translation>Justified</translation>
    </message>
    <message>
        <source>宋体</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>Hei</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>Fang Song</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>Kai</translation>
    </message>
    <message>
        <source>小标宋</source>
        <translation>Title Song</translation>
    </message>
    <message>
        <source>黑</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>灰</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>红</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>绿</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>蓝</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>一、</source>
        <translation>I.</translation>
    </message>
    <message>
        <source>（一）</source>
        <translation>(I)</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>（1）</source>
        <translation>(1)</translation>
    </message>
    <message>
        <source>图片 (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>（不取自列表）</source>
        <translation>(not from a list)</translation>
    </message>
    <message>
        <source>（不用）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>（普通纸，印后裁开）</source>
        <translation>(plain sheets, cut after printing)</translation>
    </message>
    <message>
        <source>填了“{title}”时</source>
        <translation>If &quot;{title}&quot; is filled in</translation>
    </message>
    <message>
        <source>没填“{title}”时</source>
        <translation>If &quot;{title}&quot; is not filled in</translation>
    </message>
    <message>
        <source>总是</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>（请选择）</source>
        <translation>(choose)</translation>
    </message>
    <message>
        <source>选图片…</source>
        <translation>Choose picture…</translation>
    </message>
    <message>
        <source>何时印出</source>
        <translation>Printed when</translation>
    </message>
    <message>
        <source>取自列表</source>
        <translation>From list</translation>
    </message>
    <message>
        <source>每行几个</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>横放</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>给居民看的文件请用最严的一种，姓名、电话等会自动隐去一部分。</source>
        <translation>For papers that residents see, choose the strictest: names, telephones and the like are partly hidden.</translation>
    </message>
    <message>
        <source>页眉标记</source>
        <translation>Mark in the head</translation>
    </message>
    <message>
        <source>例如：内部资料</source>
        <translation>For example: internal</translation>
    </message>
    <message>
        <source>续页页眉</source>
        <translation>Head of further pages</translation>
    </message>
    <message>
        <source>从第 2 页起印在页首，散页也能认出是谁的。</source>
        <translation>From the second page on, so that a loose sheet says whose it is.</translation>
    </message>
    <message>
        <source>页脚</source>
        <translation>Foot</translation>
    </message>
    <message>
        <source>页码左边、右边的文字。</source>
        <translation>Left and right of the page number.</translation>
    </message>
    <message>
        <source>印页码</source>
        <translation>Page numbers</translation>
    </message>
    <message>
        <source>发文单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>写在电子文件的属性里，不印出来。</source>
        <translation>In the properties of the file; not printed.</translation>
    </message>
    <message>
        <source>标题文字</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>标题下一行</source>
        <translation>Line below</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>自动编号</source>
        <translation>Numbered</translation>
    </message>
    <message>
        <source>对齐</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>首行空两格</source>
        <translation>Indent first line</translation>
    </message>
    <message>
        <source>用小字</source>
        <translation>Small print</translation>
    </message>
    <message>
        <source>与下一块同页</source>
        <translation>Keep with next block</translation>
    </message>
    <message>
        <source>识别“一、”等小标题</source>
        <translation>Recognise typed headings</translation>
    </message>
    <message>
        <source>字体</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>各栏目</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>画格线</source>
        <translation>Boxed</translation>
    </message>
    <message>
        <source>行高（毫米）</source>
        <translation>Row height (mm)</translation>
    </message>
    <message>
        <source>0：按内容</source>
        <translation>0: as its text</translation>
    </message>
    <message>
        <source>各列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>序号列的名称</source>
        <translation>Title of the number column</translation>
    </message>
    <message>
        <source>不填：没有序号列</source>
        <translation>Empty: none</translation>
    </message>
    <message>
        <source>合计行的名称</source>
        <translation>Title of the total row</translation>
    </message>
    <message>
        <source>不填：没有合计行</source>
        <translation>Empty: none</translation>
    </message>
    <message>
        <source>首行的名称</source>
        <translation>Title of the first row</translation>
    </message>
    <message>
        <source>例如：上年结转；不填：没有这一行</source>
        <translation>For example: brought forward; empty: none</translation>
    </message>
    <message>
        <source>首行的金额</source>
        <translation>Amount of the first row</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>空行数</source>
        <translation>Empty rows</translation>
    </message>
    <message>
        <source>在后面留出手写的行</source>
        <translation>Rows to write on</translation>
    </message>
    <message>
        <source>空行排满整页</source>
        <translation>Fill the page with empty rows</translation>
    </message>
    <message>
        <source>0：按版式</source>
        <translation>0: as the style</translation>
    </message>
    <message>
        <source>各数字</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>卡片标题</source>
        <translation>Title of the card</translation>
    </message>
    <message>
        <source>角标</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>角标颜色</source>
        <translation>Colour of the badge</translation>
    </message>
    <message>
        <source>各行</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>空位数</source>
        <translation>Vacant places</translation>
    </message>
    <message>
        <source>空位里的字</source>
        <translation>Words in a vacant place</translation>
    </message>
    <message>
        <source>各签字处</source>
        <translation>Places to sign</translation>
    </message>
    <message>
        <source>一行一个</source>
        <translation>One a line</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>留盖章位置</source>
        <translation>Place for the seal</translation>
    </message>
    <message>
        <source>宽（毫米）</source>
        <translation>Width (mm)</translation>
    </message>
    <message>
        <source>图片说明</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>扫码得到</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>大小（毫米）</source>
        <translation>Size (mm)</translation>
    </message>
    <message>
        <source>下面的说明</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>几行</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>栏名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>不取自列表时，印几份一样的</source>
        <translation>How many equal ones, if there is no list</translation>
    </message>
    <message>
        <source>标签纸</source>
        <translation>Sheet of labels</translation>
    </message>
    <message>
        <source>每行几张</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>每列几张</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>每张印几次</source>
        <translation>Copies of each</translation>
    </message>
    <message>
        <source>印裁切线</source>
        <translation>Cut marks</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>小标题级别</source>
        <translation>Level of headings</translation>
    </message>
    <message>
        <source>小标题自动编号</source>
        <translation>Number headings</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>占整行</source>
        <translation>Whole row</translation>
    </message>
    <message>
        <source>列名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>自动宽</source>
        <translation>Stretch</translation>
    </message>
    <message>
        <source>逐页结转</source>
        <translation>Carried</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>插入字段</source>
        <translation>Insert field</translation>
    </message>
    <message>
        <source>插入打印时自动填入的内容，例如姓名、日期</source>
        <translation>Insert what is filled in when printing, such as a name or a day</translation>
    </message>
</context>
</TS>
