<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>登记请假或缺席</source>
        <translation>Record leave or absence</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>例如：出差、住院</source>
        <translation>For example: business trip, hospital stay</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>准许加入</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>准许并写出批复…</source>
        <translation>Admit and write the approval…</translation>
    </message>
    <message>
        <source>叫它什么</source>
        <translation>Name for it</translation>
    </message>
    <message>
        <source>做什么用</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>管哪些网格</source>
        <translation>Grids it handles</translation>
    </message>
    <message>
        <source>已与对方电话核对，这组数字两边完全一致</source>
        <translation>Checked with the other side by phone: the digits are the same on both sides</translation>
    </message>
    <message>
        <source>请让对方念出它屏幕上的数字：</source>
        <translation>Ask the other side to read out the digits on its screen:</translation>
    </message>
    <message>
        <source>管哪些网格（不选：全社区）</source>
        <translation>Grids it handles (none chosen: the whole community)</translation>
    </message>
    <message>
        <source>正在写出批复</source>
        <translation>Writing the approval</translation>
    </message>
    <message>
        <source>批复写到哪里</source>
        <translation>Where to write the approval</translation>
    </message>
    <message>
        <source>加入批复.sqpkg</source>
        <translation>Joining approval.sqpkg</translation>
    </message>
</context>
<context>
    <name>AdoptRulesDialog</name>
    <message>
        <source>经决议通过</source>
        <translation>Adopted by resolution</translation>
    </message>
    <message>
        <source>{number}&#x3000;{title}（{day}）</source>
        <translation>{number}  {title} ({day})</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>居民自治章程、居民公约由居民会议制定或者修改；居民代表会议通过的，要有居民会议的授权决议（第三十条）。通过之后这一版不能再改。</source>
        <translation>The self-government charter and the residents&apos; pledge are made or amended by the residents&apos; assembly; the representatives&apos; assembly may adopt them only with an authorising resolution of the residents&apos; assembly (Article 30). Once adopted, this version can no longer be changed.</translation>
    </message>
    <message>
        <source>登记通过</source>
        <translation>Record adoption</translation>
    </message>
    <message>
        <source>{title}&#x3000;第 {n} 版</source>
        <translation>{title}  version {n}</translation>
    </message>
    <message>
        <source>已登记通过，可撤销（Ctrl+Z）</source>
        <translation>Adoption recorded; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>AgendaTree</name>
    <message>
        <source>议题</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>拖动，或者按 Alt+↑↓ 换次序、Alt+→ 放到上一项之下、Alt+← 提出来</source>
        <translation>Drag, or press Alt+↑↓ to reorder, Alt+→ to put under the item above, Alt+← to move out</translation>
    </message>
</context>
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
    <name>AnnounceDialog</name>
    <message>
        <source>公布结果</source>
        <translation>Announce result</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>计票人</source>
        <translation>Vote counters</translation>
    </message>
    <message>
        <source>几个人用顿号分开</source>
        <translation>Separate several people with commas</translation>
    </message>
    <message>
        <source>监票人</source>
        <translation>Scrutineers</translation>
    </message>
    <message>
        <source>两份计票单一致。公布后显示票数，由程序按开会当时的规则算出结果。</source>
        <translation>The two count sheets agree. Once announced, the votes are shown and the program works out the result by the rules in force at the meeting.</translation>
    </message>
    <message>
        <source>已公布表决结果</source>
        <translation>Vote result announced</translation>
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
    <name>AnswerObjectionDialog</name>
    <message>
        <source>答复异议</source>
        <translation>Answer objection</translation>
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
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>{words}
应于 {day} 前答复</source>
        <translation>{words}
To be answered by {day}</translation>
    </message>
    <message>
        <source>已登记答复，可撤销（Ctrl+Z）</source>
        <translation>Answer recorded; can be undone (Ctrl+Z)</translation>
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
    <name>ArrivalDialog</name>
    <message>
        <source>收到的包</source>
        <translation>Received package</translation>
    </message>
    <message>
        <source>来自“{name}”</source>
        <translation>From &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>写出时间 {when}（对方电脑的时钟）</source>
        <translation>Written at {when} (by the other computer&apos;s clock)</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>先不导入</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>去核对</source>
        <translation>Go to review</translation>
    </message>
    <message>
        <source>正在导入</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>两处各自没有错，合起来有 {count} 处要处理：</source>
        <translation>Each side is right on its own; together there are {count} points to settle:</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>待核对</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>这个包带来什么</source>
        <translation>What this package brings</translation>
    </message>
    <message>
        <source>已导入</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>导入后</source>
        <translation>After import</translation>
    </message>
    <message>
        <source>{head}：新增 {new} 行，修改 {changed} 行，待核对 {review} 行。</source>
        <translation>{head}: {new} new rows, {changed} changed, {review} to review.</translation>
    </message>
    <message>
        <source>这个包里没有新的内容。</source>
        <translation>This package has nothing new.</translation>
    </message>
    <message>
        <source>有 {count} 处内容要升级程序后才能显示，已经保存。</source>
        <translation>{count} entries can be shown only after the program is updated. They are saved.</translation>
    </message>
    <message>
        <source>有 {count} 处改动不允许，不生效，已经记下。</source>
        <translation>{count} changes were not allowed. They have no effect and are noted.</translation>
    </message>
    <message>
        <source>中间缺少一个包，请让对方再写一次；已有的内容照样可用。</source>
        <translation>A package in between is missing. Ask the other side to write it again; what is here can still be used.</translation>
    </message>
    <message>
        <source>在“收发记录”里可以整包撤销。</source>
        <translation>The whole package can be undone in &quot;Exchange history&quot;.</translation>
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
    <name>BeginDialog</name>
    <message>
        <source>把本机设为主机</source>
        <translation>Make this computer the host</translation>
    </message>
    <message>
        <source>设为主机</source>
        <translation>Make host</translation>
    </message>
    <message>
        <source>社区主机</source>
        <translation>Community host</translation>
    </message>
    <message>
        <source>本机叫什么</source>
        <translation>Name of this computer</translation>
    </message>
    <message>
        <source>主机准许别的电脑加入，一个社区只设一台。设好后会显示一次密钥单，请抄写或打印后锁进保险柜：主机坏了，靠它恢复。</source>
        <translation>The host admits other computers; a community has only one. Once it is set up, the key sheet is shown a single time. Copy or print it and lock it in the safe: if the host breaks down, it is needed for recovery.</translation>
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
    <name>BodiesPane</name>
    <message>
        <source>职务</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>小组、住址</source>
        <translation>Group, address</translation>
    </message>
    <message>
        <source>产生方式</source>
        <translation>How chosen</translation>
    </message>
    <message>
        <source>任职日期</source>
        <translation>In office since</translation>
    </message>
    <message>
        <source>任职人员</source>
        <translation>Office holders</translation>
    </message>
    <message>
        <source>组织</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>在任</source>
        <translation>In office</translation>
    </message>
    <message>
        <source>缺额</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>核定 {seats} 人，在任 {people} 人，缺 {vacancies} 人</source>
        <translation>{seats} seats, {people} in office, {vacancies} vacant</translation>
    </message>
    <message>
        <source>还没有登记组织。
点“按模板设立”，一次设立本社区的各个组织。</source>
        <translation>No bodies recorded yet.
Click &quot;Set up from template&quot; to set up all the bodies of the community at once.</translation>
    </message>
    <message>
        <source>居民会议由十八周岁以上的居民组成，名册由台账自动生成。
户的代表一般是户主；本户另推代表的，点“登记任职”登记。</source>
        <translation>The residents&apos; assembly is made up of residents aged eighteen or over; the roll is drawn from the ledger automatically.
A household is usually represented by its head; if it has chosen someone else, click &quot;Record office&quot; to record it.</translation>
    </message>
    <message>
        <source>还没有登记任职人员。点“登记任职”（Ctrl+N）。</source>
        <translation>No office holders recorded yet. Click &quot;Record office&quot; (Ctrl+N).</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>组织操作</source>
        <translation>Body actions</translation>
    </message>
    <message>
        <source>任职操作</source>
        <translation>Office actions</translation>
    </message>
    <message>
        <source>{name}&#x3000;{title}&#x3000;至 {last}&#x3000;{reason}</source>
        <translation>{name}  {title}  until {last}  {reason}</translation>
    </message>
    <message>
        <source>本届已离任 {count} 人</source>
        <translation>{count} left office this term</translation>
    </message>
</context>
<context>
    <name>BodyDialog</name>
    <message>
        <source>设立组织</source>
        <translation>Set up body</translation>
    </message>
    <message>
        <source>修改组织</source>
        <translation>Edit body</translation>
    </message>
    <message>
        <source>换届</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>不计届次</source>
        <translation>No numbered terms</translation>
    </message>
    <message>
        <source>不定</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>隶属</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>第几届，填数字</source>
        <translation>Term number, in digits</translation>
    </message>
    <message>
        <source>核定名额</source>
        <translation>Approved seats</translation>
    </message>
    <message>
        <source>任期自</source>
        <translation>Term from</translation>
    </message>
    <message>
        <source>任期至</source>
        <translation>Term to</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>上一届及其任职到新一届开始的前一天为止；下级组织归到新一届之下。</source>
        <translation>The previous term and its offices run to the day before the new term starts; bodies under it move to the new term.</translation>
    </message>
    <message>
        <source>不隶属</source>
        <translation>Under none</translation>
    </message>
    <message>
        <source>{least} 至 {most} 人（{article}）</source>
        <translation>{least} to {most} people ({article})</translation>
    </message>
    <message>
        <source>核定的居民代表人数</source>
        <translation>Approved number of representatives</translation>
    </message>
    <message>
        <source>“{name}”已保存，可撤销（Ctrl+Z）</source>
        <translation>&quot;{name}&quot; saved; can be undone (Ctrl+Z)</translation>
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
    <name>CallDialog</name>
    <message>
        <source>发出会议通知</source>
        <translation>Send meeting notice</translation>
    </message>
    <message>
        <source>通知日期</source>
        <translation>Notice date</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>开会地点</source>
        <translation>Place of meeting</translation>
    </message>
    <message>
        <source>特殊情况</source>
        <translation>Special circumstances</translation>
    </message>
    <message>
        <source>天数不够时写明理由；天数够的不用填</source>
        <translation>Give the reason if the days are too few; otherwise leave empty</translation>
    </message>
    <message>
        <source>{title}，{day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>已发出通知</source>
        <translation>Notice sent</translation>
    </message>
    <message>
        <source>提前 {days} 日通知（通知当天不计入）。</source>
        <translation>Notice {days} days ahead (the day of notice is not counted).</translation>
    </message>
    <message>
        <source>这种会议没有规定天数，通常提前 {usual} 日。</source>
        <translation>No number of days is set for this kind of meeting; usually {usual} days ahead.</translation>
    </message>
    <message>
        <source>规定提前 {needed} 日，还差 {short} 日：{source}</source>
        <translation>{needed} days ahead are required, {short} short: {source}</translation>
    </message>
    <message>
        <source>规定提前 {needed} 日，天数够了：{source}</source>
        <translation>{needed} days ahead are required, which is met: {source}</translation>
    </message>
    <message>
        <source>已登记通知，可撤销（Ctrl+Z）</source>
        <translation>Notice recorded; can be undone (Ctrl+Z)</translation>
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
    <name>CatalogueDialog</name>
    <message>
        <source>岗位目录</source>
        <translation>Post catalogue</translation>
    </message>
    <message>
        <source>新的岗位种类…</source>
        <translation>New kind of post…</translation>
    </message>
    <message>
        <source>（示例）</source>
        <translation> (example)</translation>
    </message>
    <message>
        <source>没有特别的人身风险</source>
        <translation>No particular personal risk</translation>
    </message>
    <message>
        <source>有人身风险</source>
        <translation>Some personal risk</translation>
    </message>
    <message>
        <source>人身风险较大</source>
        <translation>Higher personal risk</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>要会</source>
        <translation>Skills needed</translation>
    </message>
    <message>
        <source>几项之间用顿号隔开</source>
        <translation>Separate several with commas</translation>
    </message>
    <message>
        <source>风险</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>先参加培训</source>
        <translation>Training first</translation>
    </message>
    <message>
        <source>风险告知</source>
        <translation>Risk notice</translation>
    </message>
    <message>
        <source>示例只供参考，改过的就是本社区自己的，不再标“示例”。</source>
        <translation>Examples are for reference only. Once changed they are the community&apos;s own and no longer marked &quot;example&quot;.</translation>
    </message>
    <message>
        <source>请填写名称。</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>岗位目录已保存，可撤销（Ctrl+Z）</source>
        <translation>Post catalogue saved; can be undone (Ctrl+Z)</translation>
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
    <name>CertificateCard</name>
    <message>
        <source>在左边选一份证明，这里显示时段、时长和办到哪一步。</source>
        <translation>Choose a certificate on the left to see its period, hours and progress here.</translation>
    </message>
    <message>
        <source>出具时编号</source>
        <translation>Numbered on issue</translation>
    </message>
    <message>
        <source>志愿者编号</source>
        <translation>Volunteer number</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>{hours} 小时（{exact}）</source>
        <translation>{hours} hours ({exact})</translation>
    </message>
    <message>
        <source>时长</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>{post}&#x3000;{times} 次&#x3000;{hours}</source>
        <translation>{post}  {times} times  {hours}</translation>
    </message>
    <message>
        <source>查看志愿者</source>
        <translation>Show volunteer</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>公示 {since} 至 {until}</source>
        <translation>Public notice {since} to {until}</translation>
    </message>
    <message>
        <source>还没有公示，要先公示 7 天。</source>
        <translation>Not posted yet. It must be posted for 7 days first.</translation>
    </message>
    <message>
        <source>出具</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>{day}，{reason}</source>
        <translation>{day}, {reason}</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Voided</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>核验证明…</source>
        <translation>Verify certificate…</translation>
    </message>
    <message>
        <source>粘贴二维码里的文字</source>
        <translation>Paste the text in the QR code</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>打印列出的已出具证明</source>
        <translation>Print the issued certificates listed</translation>
    </message>
    <message>
        <source>今天起公示</source>
        <translation>Post from today</translation>
    </message>
    <message>
        <source>出具证明</source>
        <translation>Issue certificate</translation>
    </message>
    <message>
        <source>打印证明</source>
        <translation>Print certificate</translation>
    </message>
    <message>
        <source>打印时长公示</source>
        <translation>Print notice of hours</translation>
    </message>
    <message>
        <source>今天起重新公示</source>
        <translation>Post again from today</translation>
    </message>
    <message>
        <source>作废并重开…</source>
        <translation>Void and redo…</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>按这份重开…</source>
        <translation>Redo from this one…</translation>
    </message>
    <message>
        <source>服务证明</source>
        <translation>Service certificates</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>证明编号</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>公示至</source>
        <translation>Posted until</translation>
    </message>
    <message>
        <source>出具</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、编号</source>
        <translation>Name, pinyin initials, number</translation>
    </message>
    <message>
        <source>起草证明</source>
        <translation>Draft certificate</translation>
    </message>
    <message>
        <source>还没有服务证明。
点“起草证明”，选志愿者和时段，先公示再出具。</source>
        <translation>No service certificates yet.
Click &quot;Draft certificate&quot;, choose a volunteer and a period, post it, then issue it.</translation>
    </message>
    <message>
        <source>没有符合条件的证明。
可以清空搜索框，或者换一个状态。</source>
        <translation>No certificates match.
Clear the search box or choose another state.</translation>
    </message>
    <message>
        <source>显示 {shown} 份 / 共 {total} 份</source>
        <translation>{shown} shown / {total} in all</translation>
    </message>
    <message>
        <source>已登记公示，满 7 天后可以出具，可撤销（Ctrl+Z）</source>
        <translation>Posting recorded; can be issued after 7 full days; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>证明已出具，可以打印，可撤销（Ctrl+Z）</source>
        <translation>Certificate issued and ready to print; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>列出的证明中没有已出具的。</source>
        <translation>None of the certificates listed has been issued.</translation>
    </message>
    <message>
        <source>作废证明</source>
        <translation>Void certificate</translation>
    </message>
    <message>
        <source>{name}的证明作废，编号不再使用。</source>
        <translation>The certificate of {name} will be void and its number not used again.</translation>
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
    <name>ClaimDialog</name>
    <message>
        <source>认领岗位</source>
        <translation>Claim post</translation>
    </message>
    <message>
        <source>志愿者：姓名、拼音首字母、编号</source>
        <translation>Volunteer: name, pinyin initials, number</translation>
    </message>
    <message>
        <source>岗位：名称、拼音首字母、地点</source>
        <translation>Post: name, pinyin initials, place</translation>
    </message>
    <message>
        <source>“{post}”由{name}交给下一位；前一位保留到前一天。</source>
        <translation>&quot;{post}&quot; passes from {name} to the next person; the previous one keeps it until the day before.</translation>
    </message>
    <message>
        <source>交接岗位</source>
        <translation>Hand over post</translation>
    </message>
    <message>
        <source>{name}继续做“{post}”，另记一次认领。</source>
        <translation>{name} continues with &quot;{post}&quot;; a new claim is recorded.</translation>
    </message>
    <message>
        <source>续约岗位</source>
        <translation>Renew post</translation>
    </message>
    <message>
        <source>认领是志愿者自己的决定，不能由社区指派。</source>
        <translation>A claim is the volunteer&apos;s own decision; the community cannot assign it.</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>怎样认领</source>
        <translation>How claimed</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>认领哪些班次</source>
        <translation>Shifts claimed</translation>
    </message>
    <message>
        <source>已交接，可撤销（Ctrl+Z）</source>
        <translation>Handed over; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>已续约，可撤销（Ctrl+Z）</source>
        <translation>Renewed; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>已认领，等待确认上岗，可撤销（Ctrl+Z）</source>
        <translation>Claimed, start to be confirmed; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>请先处理上面的问题</source>
        <translation>Settle the problems above first</translation>
    </message>
</context>
<context>
    <name>ClockEdit</name>
    <message>
        <source>例如 1430</source>
        <translation>For example 1430</translation>
    </message>
    <message>
        <source>看不懂这个时间，可输 1430、14:30。</source>
        <translation>This time is not understood. Try 1430 or 14:30.</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>请尽快</source>
        <translation>As soon as possible</translation>
    </message>
    <message>
        <source>再过 {days} 天</source>
        <translation>In {days} days</translation>
    </message>
    <message>
        <source>现在可以</source>
        <translation>Now possible</translation>
    </message>
    <message>
        <source>逾期 {days} 天</source>
        <translation>{days} days overdue</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>还有 {days} 天</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>没有定天数</source>
        <translation>No number of days is set</translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation>{day}/{month}</translation>
    </message>
    <message>
        <source>{year}年{day}</source>
        <translation>{day}/{year}</translation>
    </message>
    <message>
        <source>{day}起</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>最晚{day}</source>
        <translation>By {day}</translation>
    </message>
</context>
<context>
    <name>ClockList</name>
    <message>
        <source>期限</source>
        <translation>Dates to keep</translation>
    </message>
    <message>
        <source>{count} 项逾期</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>全部 {count} 项</source>
        <translation>All {count}</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>结束组织</source>
        <translation>End body</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>结束“{name}”</source>
        <translation>End &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>其中的任职同日结束。换届请用“换届”，不要用“结束”。</source>
        <translation>Offices in it end the same day. For a new term use &quot;New term&quot;, not &quot;End&quot;.</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>导入银行对账单…</source>
        <translation>Import a bank statement…</translation>
    </message>
    <message>
        <source>配对</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>取消配对</source>
        <translation>Unmatch</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月月结后不能再记这个月的账，也不能撤销。</source>
        <translation>Once {month}/{year} is closed, nothing more is booked in it, and it cannot be undone.</translation>
    </message>
    <message>
        <source>月结</source>
        <translation>Close the month</translation>
    </message>
    <message>
        <source>已月结，结余 {yuan} 元，校验码 {head}…</source>
        <translation>Closed, balance {yuan} yuan, hash {head}…</translation>
    </message>
    <message>
        <source>正在读取对账单</source>
        <translation>Reading the statement</translation>
    </message>
    <message>
        <source>请在左边选一笔银行流水，在右边选一张凭证。</source>
        <translation>Choose a line of the bank on the left and a voucher on the right.</translation>
    </message>
    <message>
        <source>已配对，可撤销（Ctrl+Z）</source>
        <translation>Matched. Undo with Ctrl+Z</translation>
    </message>
    <message>
        <source>请在左边选一笔已经配对的银行流水。</source>
        <translation>Choose a matched line of the bank on the left.</translation>
    </message>
    <message>
        <source>已取消配对，可撤销（Ctrl+Z）</source>
        <translation>Unmatched. Undo with Ctrl+Z</translation>
    </message>
    <message>
        <source>这个文件里没有找到对账单。请检查标题里有没有交易日期、借方和贷方。</source>
        <translation>No statement was found in this file. Check that its headings have day, debit and credit.</translation>
    </message>
    <message>
        <source>新增 {new} 笔，自动配对 {pairs} 笔，可撤销（Ctrl+Z）</source>
        <translation>{new} new lines, {pairs} matched by themselves. Undo with Ctrl+Z</translation>
    </message>
    <message>
        <source>月结 {month} 月</source>
        <translation>Close month {month}</translation>
    </message>
    <message>
        <source>全年已结</source>
        <translation>Year closed</translation>
    </message>
    <message>
        <source>银行有、账上没有：{lines} 笔&#x3000;&#x3000;账上有、银行没有：{vouchers} 张</source>
        <translation>Only at the bank: {lines}   only in the books: {vouchers}</translation>
    </message>
    <message>
        <source>{month} 月的凭证与月结时不一样了，请找回月结前的备份核对。</source>
        <translation>The vouchers of month {month} are no longer those that were closed. Compare with a backup of before.</translation>
    </message>
    <message>
        <source>校验通过，各月首尾相连。最新校验码（印在公开表上）：{head}</source>
        <translation>All months hold together. Newest hash (printed on the public sheet): {head}</translation>
    </message>
    <message>
        <source>还没有月结。月份过完、凭证全部入账后，按顺序逐月结账。</source>
        <translation>No month is closed yet. Close them in order, each when it is over and everything is posted.</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>银行对账单</source>
        <translation>Bank statement</translation>
    </message>
    <message>
        <source>账上有、银行没有</source>
        <translation>Only in the books</translation>
    </message>
    <message>
        <source>选择银行对账单</source>
        <translation>Choose a bank statement</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.et *.csv)</source>
        <translation>Tables (*.xlsx *.xls *.et *.csv)</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>期初</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>期末</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>凭证</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>校验码</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>摘要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>凭证号</source>
        <translation>Voucher no.</translation>
    </message>
    <message>
        <source>未对上</source>
        <translation>Not matched</translation>
    </message>
    <message>
        <source>已配对</source>
        <translation>Matched</translation>
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
    <name>CompareDialog</name>
    <message>
        <source>比较版本</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>旧版</source>
        <translation>Old version</translation>
    </message>
    <message>
        <source>新版</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{count} 处不同</source>
        <translation>{count} differences</translation>
    </message>
    <message>
        <source>两版一样</source>
        <translation>The two versions are the same</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>不同</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>仅一套有规定</source>
        <translation>Only one set has a rule</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>左：{title}</source>
        <translation>Left: {title}</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>右：{title}</source>
        <translation>Right: {title}</translation>
    </message>
    <message>
        <source>比较</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>两套规则的对照</source>
        <translation>Two sets of rules side by side</translation>
    </message>
    <message>
        <source>今</source>
        <translation>now</translation>
    </message>
    <message>
        <source>（{first} 至 {last}）</source>
        <translation> ({first} to {last})</translation>
    </message>
    <message>
        <source>{title}{days}：{source}</source>
        <translation>{title} {days}: {source}</translation>
    </message>
    <message>
        <source>没有规定</source>
        <translation>No rule</translation>
    </message>
    <message>
        <source>允许</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>仅左</source>
        <translation>Left only</translation>
    </message>
    <message>
        <source>仅右</source>
        <translation>Right only</translation>
    </message>
    <message>
        <source>显示 {shown} 项 / 共 {count} 项</source>
        <translation>{shown} points shown / {count} in all</translation>
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
    <name>ConfirmDialog</name>
    <message>
        <source>确认服务时长</source>
        <translation>Confirm service hours</translation>
    </message>
    <message>
        <source>确认人</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>被服务的人或组织者，不能是录入人（{name}）</source>
        <translation>Who was served or the organiser; not who typed it ({name})</translation>
    </message>
    <message>
        <source>确认 {n} 条</source>
        <translation>Confirm {n}</translation>
    </message>
    <message>
        <source>{n} 条服务记录，共 {hours}。确认之后才计入时长。</source>
        <translation>{n} service records, {hours} in all. They count once they are confirmed.</translation>
    </message>
    <message>
        <source>已确认 {n} 条，可撤销（Ctrl+Z）</source>
        <translation>{n} confirmed; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>更正服务时长</source>
        <translation>Correct service hours</translation>
    </message>
    <message>
        <source>志愿者本人要求更正</source>
        <translation>The volunteer asked for it</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>休息</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>例如 830</source>
        <translation>such as 830</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>例如 1000</source>
        <translation>such as 1000</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>帮助户数</source>
        <translation>Households helped</translation>
    </message>
    <message>
        <source>服务人次</source>
        <translation>People served</translation>
    </message>
    <message>
        <source>解决问题</source>
        <translation>Problems solved</translation>
    </message>
    <message>
        <source>更正原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>原来的内容留在记录里，更正后要重新确认。</source>
        <translation>What it said stays on record; it has to be confirmed again.</translation>
    </message>
    <message>
        <source>{before} → {now}</source>
        <translation>{before} → {now}</translation>
    </message>
    <message>
        <source>已更正，请重新确认，可撤销（Ctrl+Z）</source>
        <translation>Corrected, please confirm again; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>更正公开件</source>
        <translation>Correct a disclosure</translation>
    </message>
    <message>
        <source>与已公开的相比</source>
        <translation>Compared with what was disclosed</translation>
    </message>
    <message>
        <source>会印在更正后的公开表上</source>
        <translation>Will be printed on the corrected sheet</translation>
    </message>
    <message>
        <source>生成更正件</source>
        <translation>Make the correction</translation>
    </message>
    <message>
        <source>更正“{title}”</source>
        <translation>Correct &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>原来的一份照样保留；新的一份写明更正了什么、为什么。</source>
        <translation>The former sheet is kept; the new one says what was corrected and why.</translation>
    </message>
    <message>
        <source>更正件已生成，请送公示栏，可撤销（Ctrl+Z）</source>
        <translation>The correction was made. Send it to the board. Undo with Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>登记责令改正</source>
        <translation>Record order to correct</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>责令内容</source>
        <translation>What was ordered</translation>
    </message>
    <message>
        <source>哪个机关、要求改什么、怎样改正</source>
        <translation>Which authority, what must be corrected and how</translation>
    </message>
    <message>
        <source>决定违法的，由区人民政府或者街道办事处责令改正（第三十一条）。</source>
        <translation>If a decision is unlawful, the district people&apos;s government or the subdistrict office orders its correction (Article 31).</translation>
    </message>
</context>
<context>
    <name>CountSheetCard</name>
    <message>
        <source>计票人姓名</source>
        <translation>Vote counter&apos;s name</translation>
    </message>
    <message>
        <source>更正原因，会留在记录里</source>
        <translation>Reason for correction; kept in the log</translation>
    </message>
    <message>
        <source>更正原因</source>
        <translation>Reason for correction</translation>
    </message>
    <message>
        <source>交表</source>
        <translation>Hand in sheet</translation>
    </message>
    <message>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>第一人计票单</source>
        <translation>First counter&apos;s sheet</translation>
    </message>
    <message>
        <source>第二人计票单</source>
        <translation>Second counter&apos;s sheet</translation>
    </message>
    <message>
        <source>每一格都要填，没有的填 0。回车到下一格。</source>
        <translation>Fill in every cell, 0 if none. Enter goes to the next cell.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>两份不一致：{cells}。请核对选票，填错的一方更正。</source>
        <translation>The two disagree: {cells}. Check the ballots; whoever was wrong corrects.</translation>
    </message>
    <message>
        <source>{name} 录入。更正要写明原因。</source>
        <translation>Entered by {name}. A correction needs a reason.</translation>
    </message>
    <message>
        <source>{name} 已交表，公布之前不显示票数。</source>
        <translation>{name} has handed in the sheet. Votes are not shown before the announcement.</translation>
    </message>
    <message>
        <source>收回比发出多 {more} 张：公布时本次表决无效。</source>
        <translation>{more} more returned than issued: the vote will be void when announced.</translation>
    </message>
    <message>
        <source>赞成、反对、弃权合计 {votes}，应为有效票 {valid}。</source>
        <translation>For, against and abstaining make {votes}; there should be {valid} valid ballots.</translation>
    </message>
    <message>
        <source>到会 {present} 人，没有举手的 {none} 人。</source>
        <translation>{present} present, {none} did not raise a hand.</translation>
    </message>
    <message>
        <source>未收回 {out} 张，有效 {valid} 张。</source>
        <translation>{out} not returned, {valid} valid.</translation>
    </message>
    <message>
        <source>未收回 {out} 张，有效 {valid} 张，合计相符。</source>
        <translation>{out} not returned, {valid} valid; the totals agree.</translation>
    </message>
</context>
<context>
    <name>CountingPane</name>
    <message>
        <source>已交表</source>
        <translation>Handed in</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{place}&#x3000;{title}：没有岗位</source>
        <translation>{place}  {title}: no post</translation>
    </message>
    <message>
        <source>{place}&#x3000;{title}：需要 {needed} 人，在岗 {held} 人，还缺 {left} 人</source>
        <translation>{place}  {title}: {needed} needed, {held} on post, {left} short</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>只看还缺人的</source>
        <translation>Only where people are needed</translation>
    </message>
    <message>
        <source>没有人</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>还缺人</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>已满</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>— 没有岗位</source>
        <translation>— No post</translation>
    </message>
    <message>
        <source>格子里是“在岗 / 需要”。点一格或者按回车，看那里的岗位。</source>
        <translation>Cells show &quot;on post / needed&quot;. Click a cell or press Enter to see the posts there.</translation>
    </message>
    <message>
        <source>岗位覆盖</source>
        <translation>Post coverage</translation>
    </message>
    <message>
        <source>岗位 {posts} 个，需要 {needed} 人，在岗 {held} 人，还缺 {left} 人</source>
        <translation>{posts} posts, {needed} people needed, {held} on post, {left} short</translation>
    </message>
    <message>
        <source>还没有发布岗位，请先到“岗位”里新建。</source>
        <translation>No posts published yet. Create one in &quot;Posts&quot; first.</translation>
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
    <name>DevicesPage</name>
    <message>
        <source>把本机设为主机…</source>
        <translation>Make this computer the host…</translation>
    </message>
    <message>
        <source>写出加入申请…</source>
        <translation>Write joining request…</translation>
    </message>
    <message>
        <source>按批复加入…</source>
        <translation>Join by approval…</translation>
    </message>
    <message>
        <source>接收加入申请…</source>
        <translation>Receive joining request…</translation>
    </message>
    <message>
        <source>办理退出…</source>
        <translation>Record withdrawal…</translation>
    </message>
    <message>
        <source>停用（丢失、被盗）…</source>
        <translation>Disable (lost, stolen)…</translation>
    </message>
    <message>
        <source>社区数字…</source>
        <translation>Community digits…</translation>
    </message>
    <message>
        <source>正在读取申请</source>
        <translation>Reading the request</translation>
    </message>
    <message>
        <source>正在读取批复</source>
        <translation>Reading the approval</translation>
    </message>
    <message>
        <source>正在建立名册</source>
        <translation>Setting up the register</translation>
    </message>
    <message>
        <source>设备名册</source>
        <translation>Device register</translation>
    </message>
    <message>
        <source>设备</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>做什么用</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>待带走</source>
        <translation>To take along</translation>
    </message>
    <message>
        <source>上次写给它</source>
        <translation>Last written to it</translation>
    </message>
    <message>
        <source>上次收到</source>
        <translation>Last received</translation>
    </message>
    <message>
        <source>批复（*.sqpkg）</source>
        <translation>Approval (*.sqpkg)</translation>
    </message>
    <message>
        <source>申请（*.sqreq）</source>
        <translation>Request (*.sqreq)</translation>
    </message>
    <message>
        <source>本机还没有加入名册。居委会的主机先“设为主机”；其他电脑写出申请，拿到主机上准许。</source>
        <translation>This computer is not in the register yet. On the residents&apos; committee&apos;s host, use &quot;Make this computer the host&quot;; other computers write a request and take it to the host for approval.</translation>
    </message>
    <message>
        <source>，是主机</source>
        <translation>, the host</translation>
    </message>
    <message>
        <source>{community}&#x3000;本机叫“{name}”（{role}）{host}</source>
        <translation>{community}  this computer is &quot;{name}&quot; ({role}){host}</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>申请已写入：{path}
把它拿到主机上准许。电话核对这组数字：
{digits}</source>
        <translation>Request written: {path}
Take it to the host for approval. Check these digits by phone:
{digits}</translation>
    </message>
    <message>
        <source>正在写出申请</source>
        <translation>Writing the request</translation>
    </message>
    <message>
        <source>“{name}”退出名册？不再给它带包，它写过的内容都保留。</source>
        <translation>Withdraw &quot;{name}&quot; from the register? No more packages will be written for it; all it has written is kept.</translation>
    </message>
    <message>
        <source>办理退出</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>停用“{name}”？它从现在起写的内容不再接收，已经收到的保留。下次带走的包会告诉其他设备。</source>
        <translation>Disable &quot;{name}&quot;? What it writes from now on is not accepted; what has been received is kept. The next packages taken along will tell the other devices.</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>正在更新名册</source>
        <translation>Updating the register</translation>
    </message>
    <message>
        <source>正在计算</source>
        <translation>Calculating</translation>
    </message>
    <message>
        <source>社区数字（可以公开，加入时核对）：
{digits}</source>
        <translation>Community digits (may be made public; checked when joining):
{digits}</translation>
    </message>
    <message>
        <source>批复已写入：{path}
把它拿回申请的电脑，点“按批复加入”。</source>
        <translation>Approval written: {path}
Take it back to the computer that asked and click &quot;Join by approval&quot;.</translation>
    </message>
    <message>
        <source>已加入名册</source>
        <translation>Joined the register</translation>
    </message>
    <message>
        <source>丢了、坏了怎么办…</source>
        <translation>Lost or broken…</translation>
    </message>
    <message>
        <source>请先在名册里选中丢失的那台，再点“停用”</source>
        <translation>Choose the lost one in the roster first, then click &quot;Stop&quot;</translation>
    </message>
</context>
<context>
    <name>DiscloseDialog</name>
    <message>
        <source>生成公开件</source>
        <translation>Make a disclosure</translation>
    </message>
    <message>
        <source>不列入目录</source>
        <translation>Not in the catalogue</translation>
    </message>
    <message>
        <source>全社区</source>
        <translation>Whole community</translation>
    </message>
    <message>
        <source>院落（小区）</source>
        <translation>Courtyard (estate)</translation>
    </message>
    <message>
        <source>公开什么</source>
        <translation>What to disclose</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>公开目录</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>按它核对期限和是否逾期</source>
        <translation>Dates and delays are checked against it</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>院落名称</source>
        <translation>Name of the courtyard</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund sources</translation>
    </message>
    <message>
        <source>只公开这些来源的收支</source>
        <translation>Discloses only what these sources received and paid</translation>
    </message>
    <message>
        <source>生成</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>按已经入账的凭证生成，存下这一份的 PDF 和校验码；以后账有变动，用更正说明。</source>
        <translation>Made from posted vouchers; its PDF and hash are kept. If the books change later, explain it by a correction.</translation>
    </message>
    <message>
        <source>回车 = 下一格&#x3000;Ctrl+回车 = 生成&#x3000;Esc = 取消</source>
        <translation>Enter = next field   Ctrl+Enter = make   Esc = cancel</translation>
    </message>
    <message>
        <source>已生成并存档，可以送公示栏，可撤销（Ctrl+Z）</source>
        <translation>Made and kept. It can go to the board. Undo with Ctrl+Z</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>先看一看，不存档</source>
        <translation>Only to look at; nothing is kept</translation>
    </message>
</context>
<context>
    <name>DisclosureCard</name>
    <message>
        <source>点“生成公开件”，选一个季度：程序按已入账的凭证生成公开表并存档。</source>
        <translation>Click &quot;Make a disclosure&quot; and choose a quarter: the program makes the public sheet from posted vouchers and keeps it.</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>{day}，{who}，{pages} 页</source>
        <translation>{day}, {who}, {pages} pages</translation>
    </message>
    <message>
        <source>生成</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>校验码：{hash}…</source>
        <translation>Hash: {hash}…</translation>
    </message>
    <message>
        <source>更正原因</source>
        <translation>Reason of the correction</translation>
    </message>
    <message>
        <source>公示栏</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>与账核对</source>
        <translation>Compared with the books</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>还没有公开</source>
        <translation>Not yet disclosed</translation>
    </message>
    <message>
        <source>还没有送公示栏。</source>
        <translation>Not sent to the board yet.</translation>
    </message>
    <message>
        <source>监督委员会审签</source>
        <translation>Signed by the supervision committee</translation>
    </message>
    <message>
        <source>张贴</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>最少贴到</source>
        <translation>Stays at least until</translation>
    </message>
    <message>
        <source>撤下</source>
        <translation>Taken down</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>{n} 张</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{asked} 条，采纳 {adopted} 条，已答复 {answered} 条</source>
        <translation>{asked}, {adopted} adopted, {answered} answered</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>存档文件与校验码相符。</source>
        <translation>The kept file agrees with its hash.</translation>
    </message>
    <message>
        <source>存档文件与校验码不符，文件被改动过！</source>
        <translation>The kept file does not agree with its hash: it was changed!</translation>
    </message>
    <message>
        <source>存档文件在另一台电脑上，同步以后才能打印。</source>
        <translation>The kept file is on another computer; it can be printed after an exchange.</translation>
    </message>
</context>
<context>
    <name>Disclosures</name>
    <message>
        <source>账和公开的一致，没有变动。</source>
        <translation>The books say the same as the disclosure.</translation>
    </message>
    <message>
        <source>（没有）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>……另有 {n} 处</source>
        <translation>… and {n} more</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>账已变动</source>
        <translation>Books changed</translation>
    </message>
    <message>
        <source>待送公示栏</source>
        <translation>To be sent to the board</translation>
    </message>
</context>
<context>
    <name>DisclosuresPage</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>离任审计资料…</source>
        <translation>Papers for a leaving audit…</translation>
    </message>
    <message>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>送公示栏</source>
        <translation>Send to the board</translation>
    </message>
    <message>
        <source>到公示栏</source>
        <translation>Go to the board</translation>
    </message>
    <message>
        <source>打印存档件</source>
        <translation>Print the kept sheet</translation>
    </message>
    <message>
        <source>公开件</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>生成</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>张贴</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>最少贴到</source>
        <translation>At least until</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>名称、拼音首字母、期间</source>
        <translation>Name, initials, period</translation>
    </message>
    <message>
        <source>生成公开件</source>
        <translation>Make a disclosure</translation>
    </message>
    <message>
        <source>还没有公开件。
点“生成公开件”，选一个季度，程序按已入账的凭证生成公开表。</source>
        <translation>No disclosures yet.
Click &quot;Make a disclosure&quot; and choose a quarter: the public sheet is made from posted vouchers.</translation>
    </message>
    <message>
        <source>没有符合条件的公开件。
可以清空搜索框，或者换一个状态。</source>
        <translation>No disclosure matches.
Clear the search box, or choose another state.</translation>
    </message>
    <message>
        <source>显示 {shown} 份 / 共 {total} 份</source>
        <translation>{shown} of {total} shown</translation>
    </message>
    <message>
        <source>账已变动</source>
        <translation>Books changed</translation>
    </message>
    <message>
        <source>待送公示栏</source>
        <translation>To be sent to the board</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>没有公开表：{quarters}</source>
        <translation>No public sheet: {quarters}</translation>
    </message>
    <message>
        <source>“{title}”（{period}）应在 {day} 以前张贴，已逾期</source>
        <translation>&quot;{title}&quot; ({period}) was to be posted by {day}; it is overdue</translation>
    </message>
    <message>
        <source>已送公示栏，请审核、审签后张贴，可撤销（Ctrl+Z）</source>
        <translation>Sent to the board. Post it once it is checked and signed. Undo with Ctrl+Z</translation>
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
    <name>DraftDialog</name>
    <message>
        <source>起草服务证明</source>
        <translation>Draft service certificate</translation>
    </message>
    <message>
        <source>志愿者：姓名、拼音首字母、编号</source>
        <translation>Volunteer: name, pinyin initials, number</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>社区的电话</source>
        <translation>The community&apos;s phone</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>作废并重开证明</source>
        <translation>Void and redo certificate</translation>
    </message>
    <message>
        <source>只算已确认的时长。起草后先公示 7 天，再出具。</source>
        <translation>Only confirmed hours count. After drafting, post it for 7 days, then issue it.</translation>
    </message>
    <message>
        <source>选好志愿者和时段，这里显示能证明多少小时。</source>
        <translation>Choose a volunteer and a period to see how many hours can be certified.</translation>
    </message>
    <message>
        <source>已确认 {exact}，证明写 {hours} 小时</source>
        <translation>{exact} confirmed; the certificate says {hours} hours</translation>
    </message>
    <message>
        <source>；另有 {n} 条还没有确认，不计入</source>
        <translation>; another {n} entries are unconfirmed and not counted</translation>
    </message>
    <message>
        <source>已起草，请先公示，可撤销（Ctrl+Z）</source>
        <translation>Drafted, post it first; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>退出岗位</source>
        <translation>Leave post</translation>
    </message>
    <message>
        <source>本人提出</source>
        <translation>At the volunteer&apos;s request</translation>
    </message>
    <message>
        <source>社区结束</source>
        <translation>Ended by the community</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>谁提出</source>
        <translation>Who asked</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>社区结束的必须写明原因</source>
        <translation>The reason is required when the community ends it</translation>
    </message>
    <message>
        <source>{name}不再做“{post}”，以前的时长保留。</source>
        <translation>{name} no longer does &quot;{post}&quot;; past hours are kept.</translation>
    </message>
    <message>
        <source>已退出岗位，可撤销（Ctrl+Z）</source>
        <translation>Left the post; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>EndOfficeDialog</name>
    <message>
        <source>登记离任</source>
        <translation>Record leaving office</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>例如：审议通过辞职申请的会议</source>
        <translation>For example: the meeting that approved the resignation</translation>
    </message>
    <message>
        <source>辞职自居民会议或者居民代表会议审议通过之日起终止职务（第二十一条）。联系户随任职一并结束。</source>
        <translation>A resignation ends the office on the day the residents&apos; assembly or the representatives&apos; assembly approves it (Article 21). Contact households end with the office.</translation>
    </message>
    <message>
        <source>{body}&#x3000;{title}&#x3000;{name}</source>
        <translation>{body}  {title}  {name}</translation>
    </message>
    <message>
        <source>离任已登记，可撤销（Ctrl+Z）</source>
        <translation>Leaving office recorded; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>登记培训或表彰</source>
        <translation>Record training or award</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、编号</source>
        <translation>Name, pinyin initials, number</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>与岗位要求一致</source>
        <translation>As in the post&apos;s requirements</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>有效至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>组织单位</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>参加的志愿者</source>
        <translation>Volunteers taking part</translation>
    </message>
    <message>
        <source>登记培训、表彰或评价</source>
        <translation>Record training, award or appraisal</translation>
    </message>
    <message>
        <source>参加的人都勾上，一次登记。</source>
        <translation>Tick everyone who took part to record them all at once.</translation>
    </message>
    <message>
        <source>已勾选 {n} 人。输入姓名后回车，勾上第一个</source>
        <translation>{n} ticked. Type a name and press Enter to tick the first one</translation>
    </message>
    <message>
        <source>请填写名称和日期，并勾选参加的人。</source>
        <translation>Enter the name and date, and tick those who took part.</translation>
    </message>
    <message>
        <source>已登记 {n} 人，可撤销（Ctrl+Z）</source>
        <translation>{n} people recorded; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>正在核对：{name}</source>
        <translation>Checking: {name}</translation>
    </message>
    <message>
        <source>已写出并核对，可以拔出U盘：{names}</source>
        <translation>Written and checked; the USB drive can be removed: {names}</translation>
    </message>
    <message>
        <source>正在写到U盘</source>
        <translation>Writing to the USB drive</translation>
    </message>
    <message>
        <source>U盘或文件夹</source>
        <translation>USB drive or folder</translation>
    </message>
    <message>
        <source>选择文件夹…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>重新查看</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>收到的包</source>
        <translation>Received packages</translation>
    </message>
    <message>
        <source>查看并导入…</source>
        <translation>View and import…</translation>
    </message>
    <message>
        <source>带给谁</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>附言：做什么用，对方看得到（可不填）</source>
        <translation>Note: what it is for, seen by the other side (optional)</translation>
    </message>
    <message>
        <source>附言</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>写到U盘</source>
        <translation>Write to USB drive</translation>
    </message>
    <message>
        <source>1&#x3000;插入U盘</source>
        <translation>1  Insert USB drive</translation>
    </message>
    <message>
        <source>2&#x3000;收到的包</source>
        <translation>2  Received packages</translation>
    </message>
    <message>
        <source>3&#x3000;带走的包</source>
        <translation>3  Packages to take along</translation>
    </message>
    <message>
        <source>去设备名册</source>
        <translation>Go to device register</translation>
    </message>
    <message>
        <source>这台电脑还没有和别的电脑结成名册</source>
        <translation>This computer shares no register with other computers yet</translation>
    </message>
    <message>
        <source>第一次使用：在居委会的主机上把它设为主机；其他电脑写出加入申请，由主机准许。之后就可以用U盘交换。</source>
        <translation>First use: make the residents&apos; committee&apos;s host the host; other computers write a joining request and the host admits them. After that, a USB drive is enough to exchange.</translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>没有找到U盘，请插入，或者选择文件夹</source>
        <translation>No USB drive found. Insert one or choose a folder</translation>
    </message>
    <message>
        <source>{name}（{role}）&#x3000;待带走 {count} 处&#x3000;上次写出 {when}</source>
        <translation>{name} ({role})  {count} changes to take along  last written {when}</translation>
    </message>
    <message>
        <source>缺少“{name}”的一个包（{count} 处改动），请让对方再写一次。</source>
        <translation>A package from &quot;{name}&quot; is missing ({count} changes). Ask the other side to write it again.</translation>
    </message>
    <message>
        <source>未知设备</source>
        <translation>Unknown device</translation>
    </message>
    <message>
        <source>这里没有同步包（.sqpkg）</source>
        <translation>No sync packages (.sqpkg) here</translation>
    </message>
    <message>
        <source>给本机</source>
        <translation>For this computer</translation>
    </message>
    <message>
        <source>已收到过</source>
        <translation>Already received</translation>
    </message>
    <message>
        <source>本机写出的，给{names}</source>
        <translation>Written here, for {names}</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>Other side</translation>
    </message>
    <message>
        <source>给别的设备</source>
        <translation>For another device</translation>
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
    <message>
        <source>导出服务记录</source>
        <translation>Export confirmed service</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>恢复程序自带的</source>
        <translation>As the program brings it</translation>
    </message>
    <message>
        <source>选择位置并导出…</source>
        <translation>Choose a place and export…</translation>
    </message>
    <message>
        <source>已导出 {n} 条服务记录：{path}</source>
        <translation>{n} records exported: {path}</translation>
    </message>
    <message>
        <source>导出的列</source>
        <translation>Columns to export</translation>
    </message>
    <message>
        <source>内容（打勾的导出）</source>
        <translation>Content (ticked: exported)</translation>
    </message>
    <message>
        <source>列名</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>代码对照，例如 1=男；2=女</source>
        <translation>Codes, for example 1=male; 2=female</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>从哪天</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>保存对照</source>
        <translation>Keep the mapping</translation>
    </message>
    <message>
        <source>按上级系统的导入模板排好列，只导出确认过的记录；不含证件号码和电话。</source>
        <translation>Arrange the columns as the higher system wants them; only confirmed records are exported, without ID numbers and telephones.</translation>
    </message>
    <message>
        <source>导出 {n} 条…</source>
        <translation>Export {n}…</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>逗号分隔的文本 (*.csv)</source>
        <translation>Comma-separated text (*.csv)</translation>
    </message>
    <message>
        <source>志愿服务记录.xlsx</source>
        <translation>volunteer-service.xlsx</translation>
    </message>
    <message>
        <source>导出对照已保存，可撤销（Ctrl+Z）</source>
        <translation>The mapping is kept. Undo with Ctrl+Z</translation>
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
    <name>FilesDialog</name>
    <message>
        <source>签字页和附件</source>
        <translation>Signature pages and attachments</translation>
    </message>
    <message>
        <source>签字页</source>
        <translation>Signature page</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>封存时已有的附件按校验值一并封存；以后仍可补充，不可替换。</source>
        <translation>Attachments present at sealing are sealed with their checksums; more can be added later, but none replaced.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>添加附件…</source>
        <translation>Add attachment…</translation>
    </message>
    <message>
        <source>照片会自动缩小；其他文件最大 20 MB</source>
        <translation>Photos are made smaller automatically; other files up to 20 MB</translation>
    </message>
    <message>
        <source>选择附件</source>
        <translation>Choose attachments</translation>
    </message>
    <message>
        <source>照片、扫描件、文档 (*.jpg *.jpeg *.png *.pdf *.docx *.xlsx);;所有文件 (*)</source>
        <translation>Photos, scans, documents (*.jpg *.jpeg *.png *.pdf *.docx *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>已添加“{name}”，可撤销（Ctrl+Z）</source>
        <translation>&quot;{name}&quot; added; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>正在添加附件</source>
        <translation>Adding attachments</translation>
    </message>
    <message>
        <source>已删除“{name}”，可撤销（Ctrl+Z）</source>
        <translation>&quot;{name}&quot; deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>附件另存为</source>
        <translation>Save attachment as</translation>
    </message>
    <message>
        <source>附件的内容不在本机，请在添加它的电脑上打开。</source>
        <translation>The attachment&apos;s content is not on this computer. Open it on the computer where it was added.</translation>
    </message>
    <message>
        <source>已保存到 {path}</source>
        <translation>Saved to {path}</translation>
    </message>
    <message>
        <source>还没有附件。签名页、现场照片、方案都可以存在这里。</source>
        <translation>No attachments yet. Signature pages, photos of the scene and plans can be kept here.</translation>
    </message>
    <message>
        <source>右键可以另存或者删除</source>
        <translation>Right-click to save as or delete</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>删除附件</source>
        <translation>Delete attachment</translation>
    </message>
    <message>
        <source>{name}（不在本机）</source>
        <translation>{name} (not on this computer)</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
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
    <message>
        <source>“{title}”现在不能填写：</source>
        <translation>&quot;{title}&quot; cannot be filled in now:</translation>
    </message>
    <message>
        <source>“{title}”接着上次没存的内容填</source>
        <translation>&quot;{title}&quot; continues from what was not saved last time</translation>
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
    <name>FinishDialog</name>
    <message>
        <source>执行完毕</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>执行结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>完成了什么、花了多少钱；会公示给居民（第三十四条）</source>
        <translation>What was done and what it cost; will be posted for residents (Article 34)</translation>
    </message>
    <message>
        <source>已登记执行完毕，请公示结果</source>
        <translation>Recorded as carried out. Post the outcome</translation>
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
    <name>FundsPage</name>
    <message>
        <source>经费公开的各部分</source>
        <translation>Parts of funds</translation>
    </message>
    <message>
        <source>收支流水</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund sources</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>公开</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>经费公开</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>收支图</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>月结与核对</source>
        <translation>Closing and bank</translation>
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
    <message>
        <source>模板有错，
暂不能打印</source>
        <translation>Template has errors,
cannot be printed yet</translation>
    </message>
    <message>
        <source>请到“模板”里把这份模板改好：</source>
        <translation>Correct this template in &quot;Templates&quot;:</translation>
    </message>
    <message>
        <source>{title}（没填完）</source>
        <translation>{title} (unfinished)</translation>
    </message>
</context>
<context>
    <name>GovernanceDialog</name>
    <message>
        <source>采用规则</source>
        <translation>Adopt rules</translation>
    </message>
    <message>
        <source>当日有效的法律</source>
        <translation>The law in force on the day</translation>
    </message>
    <message>
        <source>按所用规则</source>
        <translation>By the rules in use</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>写有施行日期的，只在施行期间使用；没有的，自下面的日期起使用</source>
        <translation>Rules with a commencement date are used only while in force; others from the date below</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>新提案默认走的步骤，可以逐件另选</source>
        <translation>Steps a new proposal takes by default; can be chosen one by one</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>采用它的文件或者决议</source>
        <translation>The document or resolution adopting it</translation>
    </message>
    <message>
        <source>已经召开的会议仍按召开当日的规则，不受影响。</source>
        <translation>Meetings already held keep the rules of their day and are not affected.</translation>
    </message>
    <message>
        <source>已采用，可撤销（Ctrl+Z）</source>
        <translation>Adopted; can be undone (Ctrl+Z)</translation>
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
    <name>GroupsPane</name>
    <message>
        <source>居民小组</source>
        <translation>Residents&apos; group</translation>
    </message>
    <message>
        <source>户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>应推代表</source>
        <translation>Representatives due</translation>
    </message>
    <message>
        <source>现有代表</source>
        <translation>Representatives now</translation>
    </message>
    <message>
        <source>组长</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>代表</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>代表证号</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>联系户</source>
        <translation>Contact households</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>推选代表…</source>
        <translation>Elect representative…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>推选组长…</source>
        <translation>Elect group leader…</translation>
    </message>
    <message>
        <source>联系户…</source>
        <translation>Contact households…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>登记离任…</source>
        <translation>Record leaving office…</translation>
    </message>
    <message>
        <source>居民代表</source>
        <translation>Representatives</translation>
    </message>
    <message>
        <source>台账里还没有居民小组。在房屋资料中填写“居民小组”后，这里自动列出。</source>
        <translation>The ledger has no residents&apos; groups yet. Fill in &quot;Residents&apos; group&quot; in the housing records and they are listed here.</translation>
    </message>
    <message>
        <source>这一组的代表</source>
        <translation>Representatives of this group</translation>
    </message>
    <message>
        <source>“{profile}”没有规定每名代表的户数。</source>
        <translation>&quot;{profile}&quot; does not set how many households each representative stands for.</translation>
    </message>
    <message>
        <source>居民代表由居民小组一般按每 {least} 户至 {most} 户推选一人产生，也可以根据实际需要在适当范围内推选（{article}）。</source>
        <translation>Representatives are usually elected by residents&apos; groups, one for every {least} to {most} households, or within a suitable range as needed ({article}).</translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>添加参会人员</source>
        <translation>Add participant</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>都不计入应到、实到，也不表决</source>
        <translation>Not counted as entitled or present, and no vote</translation>
    </message>
    <message>
        <source>单位、职务</source>
        <translation>Organisation, position</translation>
    </message>
    <message>
        <source>添加列席、特邀或者工作人员</source>
        <translation>Add non-voting attendee, guest or staff</translation>
    </message>
    <message>
        <source>已添加，请签到</source>
        <translation>Added. Please sign in</translation>
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
    <name>HeadsBoard</name>
    <message>
        <source>应到</source>
        <translation>Entitled</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>法定</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>还差</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
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
    <name>HistoryPage</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>方向</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>Other side</translation>
    </message>
    <message>
        <source>未知设备</source>
        <translation>Unknown device</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>待核对</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>收发记录</source>
        <translation>Exchange history</translation>
    </message>
    <message>
        <source>撤销这次导入…</source>
        <translation>Undo this import…</translation>
    </message>
    <message>
        <source>撤销 {when} 从“{peer}”的导入？它新增的内容收起来，改过的恢复原样；之后有人接着改过的保持不动。</source>
        <translation>Undo the import of {when} from &quot;{peer}&quot;? What it added is put away and what it changed is restored; anything changed again since stays as it is.</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>已撤销这次导入</source>
        <translation>This import was undone</translation>
    </message>
    <message>
        <source>已撤销这次导入；{count} 处后来有人改过，保持不动</source>
        <translation>This import was undone; {count} places changed since stay as they are</translation>
    </message>
    <message>
        <source>正在撤销</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>写出</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
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
    <name>HoursList</name>
    <message>
        <source>取消这个条件</source>
        <translation>Drop this condition</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>确认…</source>
        <translation>Confirm…</translation>
    </message>
    <message>
        <source>F9：第二个人确认</source>
        <translation>F9: a second person confirms</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>列出的记录都已经确认过了。</source>
        <translation>All records listed are confirmed.</translation>
    </message>
    <message>
        <source>{name} {day} 的记录不再计入时长，但仍然看得到。</source>
        <translation>The record of {name} on {day} no longer counts, but can still be seen.</translation>
    </message>
    <message>
        <source>作废服务记录</source>
        <translation>Void a service record</translation>
    </message>
    <message>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>本人要求更正，先不计入</source>
        <translation>Asked to correct: does not count for now</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>打印时长公示</source>
        <translation>Print hours for the board</translation>
    </message>
    <message>
        <source>怎样列出</source>
        <translation>How to list</translation>
    </message>
    <message>
        <source>明细</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>按志愿者合计</source>
        <translation>Totals by volunteer</translation>
    </message>
    <message>
        <source>按岗位合计</source>
        <translation>Totals by post</translation>
    </message>
    <message>
        <source>服务记录</source>
        <translation>Service records</translation>
    </message>
    <message>
        <source>列出 {n} 条，已确认 {hours}</source>
        <translation>{n} listed, {hours} confirmed</translation>
    </message>
    <message>
        <source>，待确认 {n} 条</source>
        <translation>, {n} to be confirmed</translation>
    </message>
    <message>
        <source>&#x3000;回车打开明细</source>
        <translation>  Enter opens the records</translation>
    </message>
    <message>
        <source>已登记，更正之前不计入，可撤销（Ctrl+Z）</source>
        <translation>Noted; does not count until corrected; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>导出给上级系统…</source>
        <translation>Export for the higher system…</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>前一段（Alt+←）</source>
        <translation>Earlier (Alt+←)</translation>
    </message>
    <message>
        <source>后一段（Alt+→）</source>
        <translation>Later (Alt+→)</translation>
    </message>
    <message>
        <source>录入签到表</source>
        <translation>Type a sheet</translation>
    </message>
    <message>
        <source>Ctrl+N：把签到表录进来</source>
        <translation>Ctrl+N: type a sign-in sheet</translation>
    </message>
    <message>
        <source>打印签到表</source>
        <translation>Print a sheet</translation>
    </message>
    <message>
        <source>请先在左上角选一个岗位，再录入它的签到表。</source>
        <translation>Choose a post at the upper left first, then type its sheet.</translation>
    </message>
    <message>
        <source>请先在左上角选一个岗位，再打印它的签到表。</source>
        <translation>Choose a post at the upper left first, then print its sheet.</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>所有岗位</source>
        <translation>All posts</translation>
    </message>
    <message>
        <source>按月或按年</source>
        <translation>By month or year</translation>
    </message>
    <message>
        <source>按月</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>按年</source>
        <translation>By year</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>已确认时长</source>
        <translation>Confirmed hours</translation>
    </message>
    <message>
        <source>帮助户数</source>
        <translation>Households helped</translation>
    </message>
    <message>
        <source>服务人次</source>
        <translation>People served</translation>
    </message>
    <message>
        <source>解决问题</source>
        <translation>Problems solved</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
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
    <name>ImportDialog</name>
    <message>
        <source>导入志愿者登记表</source>
        <translation>Import volunteer register</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>台账中的居民</source>
        <translation>Residents in the ledger</translation>
    </message>
    <message>
        <source>社区外的人</source>
        <translation>People from outside the community</translation>
    </message>
    <message>
        <source>没有导入的行</source>
        <translation>Rows not imported</translation>
    </message>
    <message>
        <source>导入后全部在册，没有的岗位会新建；不对可以整批撤销（Ctrl+Z）。</source>
        <translation>All imported people are enrolled, and missing posts are created; if it is wrong, undo the whole batch (Ctrl+Z).</translation>
    </message>
    <message>
        <source>将登记 {people} 人，其中居民 {known} 人；岗位 {posts} 个；以前的时长 {hours}</source>
        <translation>{people} people to be recorded, {known} of them residents; {posts} posts; past hours {hours}</translation>
    </message>
    <message>
        <source>没有用到的列：{columns}</source>
        <translation>Columns not used: {columns}</translation>
    </message>
    <message>
        <source>导入 {n} 人</source>
        <translation>Import {n} people</translation>
    </message>
    <message>
        <source>已导入 {people} 人、{posts} 个新岗位、{claims} 次认领，可撤销（Ctrl+Z）</source>
        <translation>{people} people, {posts} new posts and {claims} claims imported; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>导入收支账</source>
        <translation>Import a book</translation>
    </message>
    <message>
        <source>发现</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>表上的列</source>
        <translation>Column of the sheet</translation>
    </message>
    <message>
        <source>认作</source>
        <translation>Taken for</translation>
    </message>
    <message>
        <source>凭证</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>Problems found</translation>
    </message>
    <message>
        <source>列的对应</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>按表上的顺序编号入账；上年结转记为期初，不是凭证。不对可以整批撤销（Ctrl+Z）。</source>
        <translation>Numbered and posted in the order of the sheet; what was carried over is the opening, not a voucher. Undo the whole import with Ctrl+Z.</translation>
    </message>
    <message>
        <source>{n} 笔：期初 {opening} + 收入 {came} － 支出 {went} = 期末 {closing}</source>
        <translation>{n} lines: opening {opening} + receipts {came} - payments {went} = closing {closing}</translation>
    </message>
    <message>
        <source>凭证 {n}</source>
        <translation>Vouchers {n}</translation>
    </message>
    <message>
        <source>发现的问题 {n}</source>
        <translation>Problems {n}</translation>
    </message>
    <message>
        <source>导入 {n} 笔</source>
        <translation>Import {n} lines</translation>
    </message>
    <message>
        <source>已导入 {n} 张凭证，期末 {closing}，可撤销（Ctrl+Z）</source>
        <translation>{n} vouchers imported, closing {closing}. Undo with Ctrl+Z</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>凭证号</source>
        <translation>Voucher no.</translation>
    </message>
    <message>
        <source>摘要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund source</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>Counterparty</translation>
    </message>
    <message>
        <source>没有用到</source>
        <translation>Not used</translation>
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
    <name>ItemDialog</name>
    <message>
        <source>添加议题</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>修改议题</source>
        <translation>Edit item</translation>
    </message>
    <message>
        <source>没有提案</source>
        <translation>No proposal</translation>
    </message>
    <message>
        <source>不需要授权</source>
        <translation>No authorisation needed</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>报告人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>所议提案</source>
        <translation>Proposal discussed</translation>
    </message>
    <message>
        <source>预计分钟</source>
        <translation>Minutes expected</translation>
    </message>
    <message>
        <source>党组织研究</source>
        <translation>Party organisation&apos;s study</translation>
    </message>
    <message>
        <source>授权决议</source>
        <translation>Authorising resolution</translation>
    </message>
    <message>
        <source>居民会议授权居民代表会议决定的事项（第三十条）</source>
        <translation>Matters the residents&apos; assembly has authorised the representatives&apos; assembly to decide (Article 30)</translation>
    </message>
    <message>
        <source>会议材料</source>
        <translation>Meeting papers</translation>
    </message>
</context>
<context>
    <name>ItemNotes</name>
    <message>
        <source>发言人（首字母）</source>
        <translation>Speaker (initials)</translation>
    </message>
    <message>
        <source>发言内容，回车记下</source>
        <translation>What was said, Enter to note it</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>需要答复或者跟进的意见（Alt+Y）</source>
        <translation>An opinion that needs an answer or follow-up (Alt+Y)</translation>
    </message>
    <message>
        <source>发言</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>发言人</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>讨论情况，随写随存</source>
        <translation>Discussion, saved as you write</translation>
    </message>
    <message>
        <source>议定结果，随写随存</source>
        <translation>Outcome, saved as you write</translation>
    </message>
    <message>
        <source>要办的事，回车记下</source>
        <translation>What to do, Enter to note it</translation>
    </message>
    <message>
        <source>负责人（首字母）</source>
        <translation>Person in charge (initials)</translation>
    </message>
    <message>
        <source>期限，例如 1210</source>
        <translation>Time limit, for example 1210</translation>
    </message>
    <message>
        <source>议定事项</source>
        <translation>Agreed actions</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>讨论情况</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>议定结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>议定事项：谁来办、何时办完</source>
        <translation>Agreed actions: who does it, and by when</translation>
    </message>
    <message>
        <source>【意见】</source>
        <translation>[Opinion]</translation>
    </message>
    <message>
        <source>{day}前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>{day}办结</source>
        <translation>done {day}</translation>
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
    <message>
        <source>加入名册</source>
        <translation>Join register</translation>
    </message>
    <message>
        <source>加入并导入</source>
        <translation>Join and import</translation>
    </message>
    <message>
        <source>已与主机电话核对，这组数字两边完全一致</source>
        <translation>Checked with the host by phone: the digits are the same on both sides</translation>
    </message>
    <message>
        <source>{community}准许本机加入，叫“{name}”（{role}）。请主机念出“社区数字”：</source>
        <translation>{community} admits this computer as &quot;{name}&quot; ({role}). Ask the host to read out the &quot;Community digits&quot;:</translation>
    </message>
    <message>
        <source>正在加入</source>
        <translation>Joining</translation>
    </message>
</context>
<context>
    <name>KinDialog</name>
    <message>
        <source>申报亲属关系</source>
        <translation>Declare kinship</translation>
    </message>
    <message>
        <source>{relation}（近亲属）</source>
        <translation>{relation} (close relative)</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>的</source>
        <translation>of</translation>
    </message>
    <message>
        <source>是</source>
        <translation>is</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>近亲属指配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女（《民法典》第一千零四十五条）。同一户中看得出来的亲属不必申报。</source>
        <translation>Close relatives are spouses, parents, children, siblings, grandparents and grandchildren on either side (Civil Code, Article 1045). Relatives evident within one household need not be declared.</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、门牌或电话</source>
        <translation>Name, pinyin initials, door number or phone</translation>
    </message>
    <message>
        <source>亲属关系已申报，可撤销（Ctrl+Z）</source>
        <translation>Kinship declared; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>KinPane</name>
    <message>
        <source>居民委员会成员实行近亲属回避（第八条）；居民委员会成员及其近亲属不得担任居务监督委员会成员（第三十六条）。登记任职时按这里的申报和台账中同一户的关系自动核对。</source>
        <translation>Close relatives may not serve together on the residents&apos; committee (Article 8); members of the residents&apos; committee and their close relatives may not be members of the supervision committee (Article 36). When an office is recorded, it is checked against the declarations here and kinship within one household in the ledger.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>后者是前者的</source>
        <translation>The latter is the former&apos;s</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>Declared on</translation>
    </message>
    <message>
        <source>亲属关系</source>
        <translation>Kinship</translation>
    </message>
    <message>
        <source>还没有申报，任职人员中也没有同一户的近亲属。</source>
        <translation>Nothing declared yet, and no office holders are close relatives in one household.</translation>
    </message>
    <message>
        <source>申报亲属关系…</source>
        <translation>Declare kinship…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>删除申报</source>
        <translation>Delete declaration</translation>
    </message>
    <message>
        <source>台账同一户</source>
        <translation>Same household in ledger</translation>
    </message>
    <message>
        <source>本人申报</source>
        <translation>Declared in person</translation>
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
    <name>LimitsDialog</name>
    <message>
        <source>限额规则</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>现在执行的限额规则</source>
        <translation>Limits in force</translation>
    </message>
    <message>
        <source>付款达到其中一条时，填制凭证的窗口会写出条款，确认后才能保存。</source>
        <translation>When a payment reaches one of them, the form shows the clause and saves only after a second look.</translation>
    </message>
    <message>
        <source>Esc = 关闭</source>
        <translation>Esc = close</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>代表联系户</source>
        <translation>Representative&apos;s contact households</translation>
    </message>
    <message>
        <source>门牌、户主姓名或拼音首字母</source>
        <translation>Door number, head&apos;s name or pinyin initials</translation>
    </message>
    <message>
        <source>户</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>勾选列出的各户</source>
        <translation>Tick all listed</translation>
    </message>
    <message>
        <source>全部不选</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>{name}&#x3000;{group}&#x3000;空格键勾选；已由其他代表联系的户，勾选后改由这名代表联系。</source>
        <translation>{name}  {group}  Space ticks; households another representative contacts pass to this one when ticked.</translation>
    </message>
    <message>
        <source>{line}&#x3000;（已由其他代表联系）</source>
        <translation>{line}  (contacted by another representative)</translation>
    </message>
    <message>
        <source>已选 {count} 户</source>
        <translation>{count} households chosen</translation>
    </message>
    <message>
        <source>{said}，一般 {least} 至 {most} 户（{article}）</source>
        <translation>{said}, usually {least} to {most} households ({article})</translation>
    </message>
    <message>
        <source>联系户已登记，可撤销（Ctrl+Z）</source>
        <translation>Contact households recorded; can be undone (Ctrl+Z)</translation>
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
    <name>LogDialog</name>
    <message>
        <source>录入记录</source>
        <translation>Entry log</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>计票单</source>
        <translation>Count sheet</translation>
    </message>
    <message>
        <source>录入人</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>更正原因</source>
        <translation>Reason for correction</translation>
    </message>
    <message>
        <source>第一人</source>
        <translation>First</translation>
    </message>
    <message>
        <source>第二人</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>已被更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>计票人：{tellers}&#x3000;监票人：{checkers}</source>
        <translation>Vote counters: {tellers}  Scrutineers: {checkers}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>未登记</source>
        <translation>Not recorded</translation>
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
    <message>
        <source>导出到 Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
    <message>
        <source>Ctrl+E：现在列出的这些</source>
        <translation>Ctrl+E: those listed now</translation>
    </message>
    <message>
        <source>文件校验码</source>
        <translation>File checksum</translation>
    </message>
    <message>
        <source>已导出 {count} 条：{path}</source>
        <translation>{count} entries exported: {path}</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>打印记录{day}.xlsx</source>
        <translation>Print log {day}.xlsx</translation>
    </message>
    <message>
        <source>导出到</source>
        <translation>Export to</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>丢了、坏了怎么办</source>
        <translation>Lost or broken</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>停用那台电脑…</source>
        <translation>Stop that computer…</translation>
    </message>
    <message>
        <source>凭密钥单接管…</source>
        <translation>Take over by the key sheet…</translation>
    </message>
    <message>
        <source>U盘丢了</source>
        <translation>The stick is lost</translation>
    </message>
    <message>
        <source>包是加密的，捡到的人打不开，也冒充不了谁。
换一个U盘，重新写一次“带走的包”就行。</source>
        <translation>Packages are encrypted: whoever finds it can neither open them nor pretend to be anybody.
Take another stick and write the packages once more.</translation>
    </message>
    <message>
        <source>网格员的笔记本或别的电脑丢了</source>
        <translation>A grid worker&apos;s laptop or another computer is lost</translation>
    </message>
    <message>
        <source>1. 在主机上停用它：它从那以后写的，谁带来都不接收。
2. 给其他电脑各写一个包带去，它们就都知道了。
3. 换一台电脑，新建数据文件，重新申请加入。</source>
        <translation>1. Stop it on the main computer: what it writes from then on is refused, whoever brings it.
2. Write a package for each other computer, so that they all know.
3. Take another computer, make a new file, and ask to join again.</translation>
    </message>
    <message>
        <source>主机丢了或坏了</source>
        <translation>The main computer is lost or broken</translation>
    </message>
    <message>
        <source>1. 从保险柜取出密钥单，找一个本社区的包（U盘上、别的电脑写的都行）。
2. 在接替的电脑上凭密钥单接管，它就成了主机。
3. 旧主机要是丢的，接着停用它。
4. 请其他电脑各带一个包来，内容就都回来了。</source>
        <translation>1. Take the key sheet out of the safe and find a package of this community (from a stick, from any computer).
2. Take over by the key sheet on the computer that replaces it: it becomes the main one.
3. If the old one was lost, stop it next.
4. Ask every other computer for a package, and everything is back.</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>概况</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>议定事项</source>
        <translation>Agreed actions</translation>
    </message>
    <message>
        <source>在左边选一次会议，这里显示时间、通知、名册和议程。</source>
        <translation>Choose a meeting on the left to see its time, notice, roll and agenda here.</translation>
    </message>
    <message>
        <source>议程 {count}</source>
        <translation>Agenda {count}</translation>
    </message>
    <message>
        <source>议定事项 {count}</source>
        <translation>Agreed actions {count}</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>召集人</source>
        <translation>Convened by</translation>
    </message>
    <message>
        <source>召集依据</source>
        <translation>Basis for convening</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>应到名册</source>
        <translation>Roll of those entitled</translation>
    </message>
    <message>
        <source>召开</source>
        <translation>Holding</translation>
    </message>
    <message>
        <source>{day} 已通知（{mode}），提前 {days} 日</source>
        <translation>Notified on {day} ({mode}), {days} days ahead</translation>
    </message>
    <message>
        <source>特殊情况</source>
        <translation>Special circumstances</translation>
    </message>
    <message>
        <source>没有登记通知</source>
        <translation>No notice recorded</translation>
    </message>
    <message>
        <source>已送达 {done} / {all} 人</source>
        <translation>Delivered to {done} / {all}</translation>
    </message>
    <message>
        <source>会议日期已过，还没有通知</source>
        <translation>The meeting date has passed without notice</translation>
    </message>
    <message>
        <source>离开会还有 {days} 日。</source>
        <translation>{days} days until the meeting.</translation>
    </message>
    <message>
        <source>通常提前 {usual} 日通知。</source>
        <translation>Notice is usually given {usual} days ahead.</translation>
    </message>
    <message>
        <source>规定提前 {needed} 日，已经不够，通知时要写明特殊情况。</source>
        <translation>{needed} days&apos; notice is required. It is already too late; state the special circumstances in the notice.</translation>
    </message>
    <message>
        <source>规定提前 {needed} 日，最迟 {spare} 日后发出通知。</source>
        <translation>{needed} days&apos; notice is required. Send it within {spare} days.</translation>
    </message>
    <message>
        <source>还没有核定</source>
        <translation>Not drawn up yet</translation>
    </message>
    <message>
        <source>以 {day} 为准，应到 {count} 人</source>
        <translation>As of {day}, {count} entitled</translation>
    </message>
    <message>
        <source>适用规则</source>
        <translation>Rules that apply</translation>
    </message>
    <message>
        <source>{times}，开会时到会 {count} 人</source>
        <translation>{times}, {count} present at the meeting</translation>
    </message>
    <message>
        <source>以座谈方式进行，没有表决</source>
        <translation>Held as a talk, without a vote</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>改到</source>
        <translation>Moved to</translation>
    </message>
    <message>
        <source>还没有议题。点“更多”里的“议程”添加。</source>
        <translation>No items yet. Add them with &quot;Agenda&quot; under &quot;More&quot;.</translation>
    </message>
    <message>
        <source>报告人</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>议定结果</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>会上记下的要办的事，都列在这里。</source>
        <translation>Tasks noted at the meeting are listed here.</translation>
    </message>
    <message>
        <source>登记办结</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>{day} 前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>会议现场的各部分</source>
        <translation>Parts of the meeting</translation>
    </message>
    <message>
        <source>签到</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>议程与记录</source>
        <translation>Agenda and notes</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>确认现在散会吗？散会以后不能再签到和表决。</source>
        <translation>Close the meeting now? Afterwards nobody can sign in or vote.</translation>
    </message>
    <message>
        <source>宣布散会</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>已散会，可以整理会议记录</source>
        <translation>Closed; the minutes can be drafted</translation>
    </message>
    <message>
        <source>返回日程</source>
        <translation>Back to the calendar</translation>
    </message>
    <message>
        <source>会场大屏</source>
        <translation>Hall window</translation>
    </message>
    <message>
        <source>核定名册…</source>
        <translation>Draw up the roll…</translation>
    </message>
    <message>
        <source>延期、流会…</source>
        <translation>Put off, let fall through…</translation>
    </message>
    <message>
        <source>宣布开会</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>座谈中，不表决</source>
        <translation>A talk: no votes</translation>
    </message>
    <message>
        <source>座谈会：只听取意见</source>
        <translation>Talk: opinions only</translation>
    </message>
    <message>
        <source>已宣布开会，可撤销（Ctrl+Z）</source>
        <translation>Opened; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>新建会议</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>修改会议</source>
        <translation>Change meeting</translation>
    </message>
    <message>
        <source>临时召集</source>
        <translation>Called out of turn</translation>
    </message>
    <message>
        <source>会议类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>例如：第十届第三次</source>
        <translation>such as: third of the tenth term</translation>
    </message>
    <message>
        <source>会议名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>开会的机构</source>
        <translation>Body that meets</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>召集人</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>召集依据</source>
        <translation>Basis for calling it</translation>
    </message>
    <message>
        <source>例如：五分之一以上居民代表提议（第二十八条）</source>
        <translation>such as: asked for by one fifth of the representatives (Article 28)</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>请假办法</source>
        <translation>How to excuse oneself</translation>
    </message>
    <message>
        <source>机构成员或者邀请的人</source>
        <translation>Members of the body, or invited</translation>
    </message>
    <message>
        <source>按会议类别</source>
        <translation>By its kind</translation>
    </message>
    <message>
        <source>请填写日期</source>
        <translation>Enter the day</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>设置例会…</source>
        <translation>Set up a series…</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>会议名称、届次、地点</source>
        <translation>Title, number, place</translation>
    </message>
    <message>
        <source>新建会议</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>还没有会议。
点“新建会议”安排一次，或者点“设置例会”一次排好一年的。</source>
        <translation>No meetings yet.
Press &quot;New meeting&quot; for one, or &quot;Set up a series&quot; for a whole year&apos;s.</translation>
    </message>
    <message>
        <source>没有符合条件的会议。
可以清空搜索框，或者换一个状态。</source>
        <translation>No meeting matches.
Empty the search box or choose another state.</translation>
    </message>
    <message>
        <source>显示 {shown} 次 / 共 {total} 次</source>
        <translation>{shown} of {total} meetings shown</translation>
    </message>
    <message>
        <source>签到开会</source>
        <translation>Sign in and hold</translation>
    </message>
    <message>
        <source>查看会议</source>
        <translation>Look at the meeting</translation>
    </message>
    <message>
        <source>发出通知…</source>
        <translation>Call…</translation>
    </message>
    <message>
        <source>核定名册…</source>
        <translation>Draw up the roll…</translation>
    </message>
    <message>
        <source>修改通知…</source>
        <translation>Change the notice…</translation>
    </message>
    <message>
        <source>登记送达…</source>
        <translation>Note receipts…</translation>
    </message>
    <message>
        <source>重新核定名册…</source>
        <translation>Draw up the roll again…</translation>
    </message>
    <message>
        <source>议程…</source>
        <translation>Agenda…</translation>
    </message>
    <message>
        <source>修改会议…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>延期、流会或取消…</source>
        <translation>Put off, let fall through or cancel…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>例会到此为止…</source>
        <translation>End the series here…</translation>
    </message>
    <message>
        <source>已删除“{title}”，可撤销（Ctrl+Z）</source>
        <translation>&quot;{title}&quot; deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>“{title}”从{day}起不再开，以后还没有通知的各次一并删除。</source>
        <translation>&quot;{title}&quot; ends before {day}; later meetings that are not called yet are deleted.</translation>
    </message>
    <message>
        <source>例会已结束，删除 {count} 次，可撤销（Ctrl+Z）</source>
        <translation>Series ended, {count} meetings deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>例会到此为止</source>
        <translation>End the series here</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>MeetingPapers</name>
    <message>
        <source>会议通知</source>
        <translation>Notice of the meeting</translation>
    </message>
    <message>
        <source>送达回执</source>
        <translation>Delivery receipts</translation>
    </message>
    <message>
        <source>会议议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>请假条</source>
        <translation>Leave slip</translation>
    </message>
    <message>
        <source>委托书</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>表决票（全部议题一张）</source>
        <translation>Ballot (all items on one)</translation>
    </message>
    <message>
        <source>表决票</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>计票结果报告单</source>
        <translation>Count report</translation>
    </message>
    <message>
        <source>决议公告</source>
        <translation>Resolution notice</translation>
    </message>
    <message>
        <source>决议执行情况公开</source>
        <translation>How it was carried out</translation>
    </message>
    <message>
        <source>异议登记与答复单（空白）</source>
        <translation>Objection slip (empty)</translation>
    </message>
    <message>
        <source>异议登记与答复单（{day}）</source>
        <translation>Objection slip ({day})</translation>
    </message>
    <message>
        <source>提案表和联名签名页</source>
        <translation>Proposal with pages to sign</translation>
    </message>
    <message>
        <source>流程记录表</source>
        <translation>Record of the steps</translation>
    </message>
    <message>
        <source>全程监督记录</source>
        <translation>Record of the supervision</translation>
    </message>
    <message>
        <source>名册（内部）</source>
        <translation>Roster (internal)</translation>
    </message>
    <message>
        <source>名册（公布）</source>
        <translation>Roster (public)</translation>
    </message>
    <message>
        <source>居民代表证</source>
        <translation>Representative&apos;s card</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>第一个</source>
        <translation>First</translation>
    </message>
    <message>
        <source>第二个</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>第三个</source>
        <translation>Third</translation>
    </message>
    <message>
        <source>第四个</source>
        <translation>Fourth</translation>
    </message>
    <message>
        <source>第五个</source>
        <translation>Fifth</translation>
    </message>
    <message>
        <source>最后一个</source>
        <translation>Last</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>居民会议的各部分</source>
        <translation>Parts of the room</translation>
    </message>
    <message>
        <source>日程</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>提案</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>组织</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>制度</source>
        <translation>Rule documents</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>居民会议</source>
        <translation>Assemblies</translation>
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
    <message>
        <source>并案</source>
        <translation>Merge proposals</translation>
    </message>
    <message>
        <source>没有其他办理中的提案可以并入。</source>
        <translation>There is no other proposal under way to merge.</translation>
    </message>
    <message>
        <source>勾选的提案并入“{title}”一起办理，记录仍然保留。</source>
        <translation>The proposals ticked are merged into &quot;{title}&quot;; their records are kept.</translation>
    </message>
    <message>
        <source>{number}&#x3000;{title}（{who}，{state}）</source>
        <translation>{number}  {title} ({who}, {state})</translation>
    </message>
    <message>
        <source>已并案，可撤销（Ctrl+Z）</source>
        <translation>Merged; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>MinutesColumn</name>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>还没有起草。开会以后点“起草”，由会议桌上的记录生成。</source>
        <translation>Not drafted yet. After the meeting is open, &quot;Draft&quot; makes it from the notes of the desk.</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>签字…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>封存…</source>
        <translation>Seal…</translation>
    </message>
    <message>
        <source>重新整理</source>
        <translation>Draft anew</translation>
    </message>
    <message>
        <source>另出新版…</source>
        <translation>New version…</translation>
    </message>
    <message>
        <source>比较版本…</source>
        <translation>Compare versions…</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>会议纪要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>第 {number} 版</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>签字页（{count}）…</source>
        <translation>Signed pages ({count})…</translation>
    </message>
    <message>
        <source>已签字</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>{names} {on} 签字，内容不能再改。</source>
        <translation>Signed by {names} on {on}; the text is fixed.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>边改边存。打印签字之后点“签字…”登记。</source>
        <translation>Saved while you type. After it is printed and signed, register that by &quot;Sign…&quot;.</translation>
    </message>
    <message>
        <source>已封存</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>{on} {by} 封存&#x3000;校验值 {seal}…&#x3000;</source>
        <translation>Sealed by {by} on {on}  check value {seal}…  </translation>
    </message>
    <message>
        <source>校验不符</source>
        <translation>Check failed</translation>
    </message>
    <message>
        <source>核验不符：封存之后内容被改动过，请用备份核对。</source>
        <translation>Check failed: the content was changed after sealing. Compare it with a backup.</translation>
    </message>
    <message>
        <source>内容完好；但人数、票数或附件此后有变动，请另出新版。</source>
        <translation>The text is intact; but heads, votes or attachments have changed since. Write a new version.</translation>
    </message>
    <message>
        <source>核验完好：与封存时一致。</source>
        <translation>Checked: as it was sealed.</translation>
    </message>
    <message>
        <source>按会议桌上的记录重新整理，现在的草稿会被替换。要继续吗？</source>
        <translation>It is drafted anew from the notes of the desk; the draft there is replaced. Go on?</translation>
    </message>
    <message>
        <source>封存之后，这一版的内容、人数和票数永远不能再改；要改只能写明原因另出新版。</source>
        <translation>Once sealed, text, heads and votes of this version never change; changes need a new version with a reason.</translation>
    </message>
    <message>
        <source>封存</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>当月班次</source>
        <translation>Shifts of the month</translation>
    </message>
    <message>
        <source>一、二、三、四、五、六、日</source>
        <translation>Mon, Tue, Wed, Thu, Fri, Sat, Sun</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已录入 {n} 条</source>
        <translation>{n} recorded</translation>
    </message>
    <message>
        <source>停岗</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>{n} 人</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>没有人</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>调整 {time} 的班次…</source>
        <translation>Change the shift at {time}…</translation>
    </message>
    <message>
        <source>右键或 F2：调整班次</source>
        <translation>Right click or F2: change the shift</translation>
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
    <name>NewVersionDialog</name>
    <message>
        <source>另出新版</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如：补正两名代表的姓名。会留在记录里</source>
        <translation>such as: two representatives&apos; names corrected. It stays on record</translation>
    </message>
    <message>
        <source>第 {number} 版原样保留，新版从它的内容开始修改，要重新签字、封存。</source>
        <translation>Version {number} stays as it is; the new one begins with its text and is signed and sealed again.</translation>
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
    <message>
        <source>“{title}”（{period}）已在“经费公开”里生成，要送到公示栏吗？</source>
        <translation>&quot;{title}&quot; ({period}) was made in funds already. Send it to the board?</translation>
    </message>
    <message>
        <source>送公示栏</source>
        <translation>Send to the board</translation>
    </message>
    <message>
        <source>这份公示件是“经费公开”里存档的公开件，不能改。账有变动的，请到那里更正。</source>
        <translation>This is a sheet kept in funds and is not edited. If the books have changed, correct it there.</translation>
    </message>
</context>
<context>
    <name>ObjectDialog</name>
    <message>
        <source>登记异议</source>
        <translation>Register an objection</translation>
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
        <source>提出人</source>
        <translation>From</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>已登记异议，可撤销（Ctrl+Z）</source>
        <translation>Objection registered; can be undone (Ctrl+Z)</translation>
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
    <name>OfficeDialog</name>
    <message>
        <source>登记任职</source>
        <translation>Register an office</translation>
    </message>
    <message>
        <source>修改任职</source>
        <translation>Change an office</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、门牌或电话</source>
        <translation>Name, initials, door or telephone</translation>
    </message>
    <message>
        <source>不在居民台账中（如外聘的社区工作者）</source>
        <translation>Not in the ledger (such as employed community workers)</translation>
    </message>
    <message>
        <source>电话可以对外公布</source>
        <translation>The telephone may be published</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>不分小组</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>可以另外填写</source>
        <translation>Another may be typed</translation>
    </message>
    <message>
        <source>产生方式</source>
        <translation>How produced</translation>
    </message>
    <message>
        <source>任职日期</source>
        <translation>From</translation>
    </message>
    <message>
        <source>任职至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>居民小组</source>
        <translation>Residents&apos; group</translation>
    </message>
    <message>
        <source>代表</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>代表证号</source>
        <translation>Representative&apos;s card no.</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{body}&#x3000;{name}&#x3000;{held}</source>
        <translation>{body}  {name}  {held}</translation>
    </message>
    <message>
        <source>任职已登记，可撤销（Ctrl+Z）</source>
        <translation>Office registered; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>OpenVoteDialog</name>
    <message>
        <source>提付表决</source>
        <translation>Put to the vote</translation>
    </message>
    <message>
        <source>应到 {entitled} 人，现在到会 {present} 人。提付表决时人数即冻结，以后不变。</source>
        <translation>{entitled} entitled, {present} present now. The numbers are frozen when it is put to the vote.</translation>
    </message>
    <message>
        <source>表决事项</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>选项或人员</source>
        <translation>Options or people</translation>
    </message>
    <message>
        <source>名额</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>选举、罢免实行无记名投票</source>
        <translation>Elections and recalls are by secret ballot</translation>
    </message>
    <message>
        <source>候选人，每行一个，应当多于应选名额</source>
        <translation>Candidates, one a line; more than there are seats</translation>
    </message>
    <message>
        <source>被评议人员，每行一人；票面为{grades}</source>
        <translation>People evaluated, one a line; the ballot says {grades}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>选项，每行一个</source>
        <translation>Options, one a line</translation>
    </message>
    <message>
        <source>应选名额</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>每张票最多选几项</source>
        <translation>Choices a ballot at most</translation>
    </message>
    <message>
        <source>已提付表决，到会人数已经冻结</source>
        <translation>Put to the vote; the head count is frozen</translation>
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
    <name>Organisation</name>
    <message>
        <source>第{number}届</source>
        <translation>Term {number}</translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{first} 起</source>
        <translation>from {first}</translation>
    </message>
</context>
<context>
    <name>OrganisationDeeds</name>
    <message>
        <source>登记任职…</source>
        <translation>Register an office…</translation>
    </message>
    <message>
        <source>修改组织…</source>
        <translation>Change the body…</translation>
    </message>
    <message>
        <source>换届…</source>
        <translation>Next term…</translation>
    </message>
    <message>
        <source>结束组织…</source>
        <translation>Close the body…</translation>
    </message>
    <message>
        <source>删除组织</source>
        <translation>Delete the body</translation>
    </message>
    <message>
        <source>推选居民小组组长…</source>
        <translation>Choose the group&apos;s leader…</translation>
    </message>
    <message>
        <source>登记离任…</source>
        <translation>Register leaving…</translation>
    </message>
    <message>
        <source>联系户…</source>
        <translation>Linked households…</translation>
    </message>
    <message>
        <source>修改任职…</source>
        <translation>Change the office…</translation>
    </message>
    <message>
        <source>民主评议：称职</source>
        <translation>Evaluation: competent</translation>
    </message>
    <message>
        <source>民主评议：不称职</source>
        <translation>Evaluation: not competent</translation>
    </message>
    <message>
        <source>删除任职（登记错误）</source>
        <translation>Delete the office (registered by mistake)</translation>
    </message>
    <message>
        <source>已删除“{name}”，可撤销（Ctrl+Z）</source>
        <translation>&quot;{name}&quot; deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>已删除{name}的任职，可撤销（Ctrl+Z）</source>
        <translation>Office of {name} deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>已删除亲属申报，可撤销（Ctrl+Z）</source>
        <translation>Declaration of kin deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>已登记{name}的评议结果，可撤销（Ctrl+Z）</source>
        <translation>Evaluation of {name} registered; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>组织的各部分</source>
        <translation>Parts of the organisation</translation>
    </message>
    <message>
        <source>机构与任职</source>
        <translation>Bodies and offices</translation>
    </message>
    <message>
        <source>居民小组与代表</source>
        <translation>Groups and representatives</translation>
    </message>
    <message>
        <source>亲属申报</source>
        <translation>Kin declared</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>设立组织…</source>
        <translation>Set up a body…</translation>
    </message>
    <message>
        <source>按模板设立…</source>
        <translation>Set up from template…</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>离任审计资料</source>
        <translation>Papers for a leaving audit</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>选择文件夹…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>把任期内的收支明细账、凭证、资金来源、项目、决议、公开件和票据整理到一个文件夹，附每个文件的校验码（《居民委员会组织法》第三十八条）。</source>
        <translation>Puts the journal, vouchers, fund sources, projects, resolutions, disclosures and receipts of the term into one folder, with the hash of each file (Residents&apos; Committees Organisation Law, Article 38).</translation>
    </message>
    <message>
        <source>回车 = 下一格&#x3000;Ctrl+回车 = 选择文件夹&#x3000;Esc = 取消</source>
        <translation>Enter = next field   Ctrl+Enter = choose a folder   Esc = cancel</translation>
    </message>
    <message>
        <source>已整理 {files} 个文件：{folder}</source>
        <translation>{files} files put together: {folder}</translation>
    </message>
    <message>
        <source>正在整理审计资料</source>
        <translation>Putting the papers together</translation>
    </message>
    <message>
        <source>放到哪个文件夹</source>
        <translation>Folder to put them in</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>同步交换的各部分</source>
        <translation>Parts of the exchange</translation>
    </message>
    <message>
        <source>交换</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>待核对</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>设备名册</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>收发记录</source>
        <translation>History</translation>
    </message>
    <message>
        <source>同步交换</source>
        <translation>Exchange</translation>
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
    <name>PeopleCard</name>
    <message>
        <source>登记单</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>时长</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>培训表彰</source>
        <translation>Trainings and awards</translation>
    </message>
    <message>
        <source>证明</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>在左边选一位志愿者，这里显示登记单、岗位、时长和证明。</source>
        <translation>Choose a volunteer on the left; form, posts, hours and certificates are shown here.</translation>
    </message>
    <message>
        <source>原因：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>社区外志愿者</source>
        <translation>From outside</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>专业技能</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>特长爱好</source>
        <translation>Hobbies</translation>
    </message>
    <message>
        <source>服务时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>服务意愿</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>信息公开</source>
        <translation>What may be shown</translation>
    </message>
    <message>
        <source>保险</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>全国系统编号</source>
        <translation>National number</translation>
    </message>
    <message>
        <source>未满 18 周岁</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>监护人还没有同意，不能上岗。</source>
        <translation>The guardian has not agreed yet; no start before that.</translation>
    </message>
    <message>
        <source>监护人{name}于{day}同意</source>
        <translation>Guardian {name} agreed on {day}</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>使用本程序以前 {hours}，不计入证明</source>
        <translation>{hours} before this program, not certified</translation>
    </message>
    <message>
        <source>以前的时长</source>
        <translation>Earlier hours</translation>
    </message>
    <message>
        <source>没有出生日期</source>
        <translation>No date of birth</translation>
    </message>
    <message>
        <source>{age} 周岁</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <source>没有登记</source>
        <translation>Not registered</translation>
    </message>
    <message>
        <source>{no}，{day}已到期</source>
        <translation>{no}, expired on {day}</translation>
    </message>
    <message>
        <source>{no}，保至 {day}</source>
        <translation>{no}, until {day}</translation>
    </message>
    <message>
        <source>还没有认领过岗位。</source>
        <translation>No post claimed yet.</translation>
    </message>
    <message>
        <source>今</source>
        <translation>now</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>{n} 条</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>在“时长”里查看全部</source>
        <translation>See all under &quot;Hours&quot;</translation>
    </message>
    <message>
        <source>还没有登记培训、表彰或评价。</source>
        <translation>No training, award or evaluation yet.</translation>
    </message>
    <message>
        <source>有效至 {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>删除这条</source>
        <translation>Delete this</translation>
    </message>
    <message>
        <source>已删除，可撤销（Ctrl+Z）</source>
        <translation>Deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>还没有出具过服务证明。</source>
        <translation>No certificate yet.</translation>
    </message>
    <message>
        <source>（未编号）</source>
        <translation>(no number)</translation>
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
    <name>PeoplePage</name>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>恢复在册</source>
        <translation>Back on the roll</translation>
    </message>
    <message>
        <source>认领岗位…</source>
        <translation>Claim a post…</translation>
    </message>
    <message>
        <source>修改登记单</source>
        <translation>Change the form</translation>
    </message>
    <message>
        <source>看适合的岗位…</source>
        <translation>Posts that fit…</translation>
    </message>
    <message>
        <source>登记培训表彰…</source>
        <translation>Training or award…</translation>
    </message>
    <message>
        <source>起草服务证明…</source>
        <translation>Draft a certificate…</translation>
    </message>
    <message>
        <source>打印登记单</source>
        <translation>Print the form</translation>
    </message>
    <message>
        <source>打印感谢信</source>
        <translation>Print a letter of thanks</translation>
    </message>
    <message>
        <source>暂停…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>注销…</source>
        <translation>Take off the roll…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>认领岗位</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>已确认时长</source>
        <translation>Confirmed hours</translation>
    </message>
    <message>
        <source>住址或单位</source>
        <translation>Address or unit</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、编号、门牌</source>
        <translation>Name, initials, number, door</translation>
    </message>
    <message>
        <source>登记志愿者</source>
        <translation>Register a volunteer</translation>
    </message>
    <message>
        <source>还没有志愿者。
点“登记志愿者”，或者从“更多”导入原来的登记表。</source>
        <translation>No volunteers yet.
Press &quot;Register a volunteer&quot;, or import the register you have under &quot;More&quot;.</translation>
    </message>
    <message>
        <source>没有符合条件的志愿者。
可以清空搜索框，或者换一个状态。</source>
        <translation>No volunteer matches.
Empty the search box or choose another state.</translation>
    </message>
    <message>
        <source>显示 {shown} 人 / 共 {total} 人</source>
        <translation>{shown} of {total} shown</translation>
    </message>
    <message>
        <source>正在读取登记表</source>
        <translation>Reading the register</translation>
    </message>
    <message>
        <source>导入登记表…</source>
        <translation>Import a register…</translation>
    </message>
    <message>
        <source>打印空白登记单</source>
        <translation>Print an empty form</translation>
    </message>
    <message>
        <source>给多人登记培训…</source>
        <translation>Training for several…</translation>
    </message>
    <message>
        <source>所有类型</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>没有岗位的</source>
        <translation>Without a post</translation>
    </message>
    <message>
        <source>保险快到期的</source>
        <translation>Insurance running out</translation>
    </message>
    <message>
        <source>未成年人</source>
        <translation>Minors</translation>
    </message>
    <message>
        <source>社区外的</source>
        <translation>From outside</translation>
    </message>
    <message>
        <source>{name}已在册，可撤销（Ctrl+Z）</source>
        <translation>{name} is on the roll; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>{name}暂时不接新的岗位，已认领的保留。</source>
        <translation>{name} takes no new posts for now; those claimed are kept.</translation>
    </message>
    <message>
        <source>暂停志愿者</source>
        <translation>Pause a volunteer</translation>
    </message>
    <message>
        <source>{name}离开志愿者队伍，时长和证明保留。</source>
        <translation>{name} leaves the volunteers; hours and certificates are kept.</translation>
    </message>
    <message>
        <source>注销志愿者</source>
        <translation>Take a volunteer off the roll</translation>
    </message>
    <message>
        <source>已删除{name}的登记单，可撤销（Ctrl+Z）</source>
        <translation>Form of {name} deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>选择志愿者登记表</source>
        <translation>Choose the register</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.et *.csv)</source>
        <translation>Workbooks (*.xlsx *.xls *.et *.csv)</translation>
    </message>
    <message>
        <source>这个文件里没有找到志愿者登记表。请检查第一行标题里有没有“姓名”。</source>
        <translation>No register of volunteers was found in this file. Check that its titles have a column of names.</translation>
    </message>
</context>
<context>
    <name>PeopleThatFit</name>
    <message>
        <source>适合“{post}”的人</source>
        <translation>People that fit &quot;{post}&quot;</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>住址或单位</source>
        <translation>Address or unit</translation>
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
    <name>PicturesPage</name>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>第 {n} 季度</source>
        <translation>Quarter {n}</translation>
    </message>
    <message>
        <source>收入：按资金来源</source>
        <translation>Receipts by source</translation>
    </message>
    <message>
        <source>支出：按类别</source>
        <translation>Payments by category</translation>
    </message>
    <message>
        <source>{} 年</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>期初 {opening}&#x3000;收入 {came}&#x3000;支出 {went}&#x3000;期末 {closing}</source>
        <translation>Opening {opening}   received {came}   paid {went}   closing {closing}</translation>
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
    <name>PostCard</name>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>认领</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>在左边选一个岗位，这里显示岗位要求和认领的人。</source>
        <translation>Choose a post on the left; what it asks and who holds it are shown here.</translation>
    </message>
    <message>
        <source>现在不能认领：{why}</source>
        <translation>Cannot be claimed now: {why}</translation>
    </message>
    <message>
        <source>认领 {n}</source>
        <translation>Claims {n}</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>长期</source>
        <translation>Long-term</translation>
    </message>
    <message>
        <source>服务期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>（示例）</source>
        <translation>(example)</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Asks for</translation>
    </message>
    <message>
        <source>风险告知</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>联系</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>还没有人认领过。</source>
        <translation>Nobody has claimed it yet.</translation>
    </message>
    <message>
        <source>以前的认领</source>
        <translation>Earlier claims</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>办理{name}的认领</source>
        <translation>Actions for {name}&apos;s claim</translation>
    </message>
    <message>
        <source>今</source>
        <translation>now</translation>
    </message>
    <message>
        <source>确认上岗</source>
        <translation>Confirm start</translation>
    </message>
    <message>
        <source>续约…</source>
        <translation>Renew…</translation>
    </message>
    <message>
        <source>交接…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>退出…</source>
        <translation>Leave…</translation>
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
    <message>
        <source>新建岗位</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>修改岗位</source>
        <translation>Change post</translation>
    </message>
    <message>
        <source>（示例）</source>
        <translation>(example)</translation>
    </message>
    <message>
        <source>全社区</source>
        <translation>Whole community</translation>
    </message>
    <message>
        <source>不填就是时间由本人安排</source>
        <translation>Empty: whenever it suits the volunteer</translation>
    </message>
    <message>
        <source>没有特别的人身风险</source>
        <translation>No particular risk</translation>
    </message>
    <message>
        <source>有人身风险</source>
        <translation>Bodily risk</translation>
    </message>
    <message>
        <source>人身风险较大</source>
        <translation>Considerable bodily risk</translation>
    </message>
    <message>
        <source>保存后马上发布招募</source>
        <translation>Publish it once it is saved</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>岗位名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>例如：3号楼2单元楼道</source>
        <translation>such as: building 3, entrance 2, stairwell</translation>
    </message>
    <message>
        <source>属于</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>覆盖图上算在哪里</source>
        <translation>Where it counts on the coverage map</translation>
    </message>
    <message>
        <source>需要人数</source>
        <translation>People needed</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>每周时间</source>
        <translation>Weekly times</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>要会</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>几项之间用顿号隔开</source>
        <translation>Separate several with commas</translation>
    </message>
    <message>
        <source>先参加培训</source>
        <translation>Training first</translation>
    </message>
    <message>
        <source>其他要求</source>
        <translation>Other requirements</translation>
    </message>
    <message>
        <source>风险</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>有人身风险的，要先有保险</source>
        <translation>With bodily risks, an insurance comes first</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>发布时必须填写</source>
        <translation>Needed for publishing</translation>
    </message>
    <message>
        <source>风险告知</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>可能遇到什么、怎样防护；不写就用目录里的</source>
        <translation>What may happen, and how to be safe; empty: as in the catalogue</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>社区的电话，会印在榜上</source>
        <translation>The community&apos;s; printed on the poster</translation>
    </message>
    <message>
        <source>要先参加培训“{training}”。</source>
        <translation>Training &quot;{training}&quot; first.</translation>
    </message>
    <message>
        <source>风险：{notice}</source>
        <translation>Risks: {notice}</translation>
    </message>
    <message>
        <source>岗位已保存，可撤销（Ctrl+Z）</source>
        <translation>Post saved; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>PostResolutionDialog</name>
    <message>
        <source>登记张贴</source>
        <translation>Register the posting</translation>
    </message>
    <message>
        <source>登记结果公示</source>
        <translation>Register the posting of the result</translation>
    </message>
    <message>
        <source>按规定天数</source>
        <translation>As prescribed</translation>
    </message>
    <message>
        <source>张贴日期</source>
        <translation>Posted on</translation>
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
        <translation>{days} days: stays until {until} (inclusive); may come down from {off}.</translation>
    </message>
    <message>
        <source>张贴当天不计入，最后一天是法定休假日的顺延（《民法典》第二百零一条、第二百零三条）。</source>
        <translation>The day of posting is not counted; if the last day is a day off, the period ends with the next working day (Civil Code, Articles 201 and 203).</translation>
    </message>
    <message>
        <source>不少于 {least} 天：{source}。</source>
        <translation>At least {least} days: {source}.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{years} 年的放假安排还没有公布，按周末推算。</source>
        <translation>Days off of {years} are not published yet; only weekends are reckoned with.</translation>
    </message>
    <message>
        <source>不能少于 {least} 天</source>
        <translation>At least {least} days</translation>
    </message>
    <message>
        <source>已登记张贴，可撤销（Ctrl+Z）</source>
        <translation>Posting registered; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message>
        <source>岗位类别</source>
        <translation>Sort of post</translation>
    </message>
    <message>
        <source>取消这个条件</source>
        <translation>Drop this condition</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>发布招募</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>恢复招募</source>
        <translation>Recruit again</translation>
    </message>
    <message>
        <source>认领…</source>
        <translation>Claim…</translation>
    </message>
    <message>
        <source>找合适的人…</source>
        <translation>Find people that fit…</translation>
    </message>
    <message>
        <source>班次和时长</source>
        <translation>Shifts and hours</translation>
    </message>
    <message>
        <source>修改岗位</source>
        <translation>Change the post</translation>
    </message>
    <message>
        <source>打印岗位说明与风险告知书</source>
        <translation>Print duties and risks</translation>
    </message>
    <message>
        <source>打印岗位认领卡</source>
        <translation>Print claim cards</translation>
    </message>
    <message>
        <source>暂停招募…</source>
        <translation>Pause recruiting…</translation>
    </message>
    <message>
        <source>撤销岗位…</source>
        <translation>Cancel the post…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>名额，或者为什么不能认领</source>
        <translation>Places left, or why it cannot be claimed</translation>
    </message>
    <message>
        <source>岗位、拼音首字母、地点、认领人</source>
        <translation>Post, initials, place, claimant</translation>
    </message>
    <message>
        <source>新建岗位</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>还没有岗位。
点“新建岗位”，从目录里选一种，写清时间、人数和风险。</source>
        <translation>No posts yet.
Press &quot;New post&quot;, choose a sort from the catalogue, and say times, people and risks.</translation>
    </message>
    <message>
        <source>没有符合条件的岗位。
可以清空搜索框，或者换一个状态、类别。</source>
        <translation>No post matches.
Empty the search box, or choose another state or class.</translation>
    </message>
    <message>
        <source>显示 {shown} 个 / 共 {total} 个</source>
        <translation>{shown} of {total} shown</translation>
    </message>
    <message>
        <source>所有类别</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>打印认领榜（A3）</source>
        <translation>Print the poster (A3)</translation>
    </message>
    <message>
        <source>岗位目录…</source>
        <translation>Catalogue of posts…</translation>
    </message>
    <message>
        <source>“{post}”已发布招募，可撤销（Ctrl+Z）</source>
        <translation>&quot;{post}&quot; is published; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>暂停招募</source>
        <translation>Pause recruiting</translation>
    </message>
    <message>
        <source>“{post}”暂时不招新人，已认领的人继续做。</source>
        <translation>&quot;{post}&quot; takes nobody new for now; those who hold it go on.</translation>
    </message>
    <message>
        <source>撤销岗位</source>
        <translation>Cancel the post</translation>
    </message>
    <message>
        <source>“{post}”的认领今天全部结束，历史保留。</source>
        <translation>All claims to &quot;{post}&quot; end today; the history is kept.</translation>
    </message>
    <message>
        <source>已删除“{post}”，可撤销（Ctrl+Z）</source>
        <translation>&quot;{post}&quot; deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>{name}已上岗，可撤销（Ctrl+Z）</source>
        <translation>{name} has started; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>仍要确认上岗</source>
        <translation>Confirm all the same</translation>
    </message>
</context>
<context>
    <name>PostsThatFit</name>
    <message>
        <source>适合{name}的岗位</source>
        <translation>Posts that fit {name}</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>时间和名额</source>
        <translation>Time and places</translation>
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
    <name>ProfilesPage</name>
    <message>
        <source>导入规则文件…</source>
        <translation>Import a rule file…</translation>
    </message>
    <message>
        <source>省、市的实施办法：每个数字写明条款的 TOML 文件</source>
        <translation>Measures of a province or city: a TOML file that gives the article of each number</translation>
    </message>
    <message>
        <source>另存为文件…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>把左边这套规则存成文件，改成本地的规则再导入</source>
        <translation>Save the rules on the left as a file, change it into local rules and import it</translation>
    </message>
    <message>
        <source>采用规则…</source>
        <translation>Adopt rules…</translation>
    </message>
    <message>
        <source>导入规则文件</source>
        <translation>Import a rule file</translation>
    </message>
    <message>
        <source>规则文件 (*.toml);;所有文件 (*)</source>
        <translation>Rule files (*.toml);;All files (*)</translation>
    </message>
    <message>
        <source>另存为文件</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>规则文件 (*.toml)</source>
        <translation>Rule files (*.toml)</translation>
    </message>
    <message>
        <source>规则的各部分</source>
        <translation>Parts of the rules</translation>
    </message>
    <message>
        <source>逐项对照</source>
        <translation>Number by number</translation>
    </message>
    <message>
        <source>步骤模板</source>
        <translation>Step templates</translation>
    </message>
    <message>
        <source>以往表决</source>
        <translation>Earlier votes</translation>
    </message>
    <message>
        <source>规则甲</source>
        <translation>Rules A</translation>
    </message>
    <message>
        <source>规则乙</source>
        <translation>Rules B</translation>
    </message>
    <message>
        <source>对照</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>今天执行：{title}</source>
        <translation>In force today: {title}</translation>
    </message>
    <message>
        <source>已导入“{title}”，可撤销（Ctrl+Z）</source>
        <translation>&quot;{title}&quot; imported; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>已存为“{name}”。改好数字和条款，换一个 key，再点“导入规则文件”。</source>
        <translation>Saved as &quot;{name}&quot;. Change numbers and articles, give it another key, then press &quot;Import a rule file&quot;.</translation>
    </message>
    <message>
        <source>这个文件不能导入。</source>
        <translation>This file cannot be imported.</translation>
    </message>
    <message>
        <source>{said}

仍要导入吗？</source>
        <translation>{said}

Import it all the same?</translation>
    </message>
    <message>
        <source>仍要导入</source>
        <translation>Import all the same</translation>
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
    <name>ProgressDialog</name>
    <message>
        <source>登记执行进展</source>
        <translation>Note progress</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>不填就只登记开始执行</source>
        <translation>Empty: only that it was begun</translation>
    </message>
    <message>
        <source>本次支出</source>
        <translation>Spent now</translation>
    </message>
    <message>
        <source>开始执行</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>看不懂这个金额，例如 30000 或 1,280.50</source>
        <translation>This is no amount; such as 30000 or 1,280.50</translation>
    </message>
    <message>
        <source>已登记，可撤销（Ctrl+Z）</source>
        <translation>Registered; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>登记进展</source>
        <translation>Note progress</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>完成进度</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>百分之几</source>
        <translation>Per cent</translation>
    </message>
    <message>
        <source>验收结论</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>评议票数</source>
        <translation>Votes of the rating</translation>
    </message>
    <message>
        <source>签字</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>几个人之间用顿号隔开</source>
        <translation>Separate several with commas</translation>
    </message>
    <message>
        <source>完成进度最多是 100</source>
        <translation>Done is 100 at most</translation>
    </message>
    <message>
        <source>进展已登记，可撤销（Ctrl+Z）</source>
        <translation>Progress noted. Undo with Ctrl+Z</translation>
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
    <name>ProjectCard</name>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>收支</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>在左边选一个项目，这里显示内容、进展和收支。</source>
        <translation>Choose a project on the left: its content, progress and money are shown here.</translation>
    </message>
    <message>
        <source>已超预算 {amount}</source>
        <translation>{amount} over the budget</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund source</translation>
    </message>
    <message>
        <source>工期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>实施方</source>
        <translation>Implementer</translation>
    </message>
    <message>
        <source>选定方式</source>
        <translation>Chosen by</translation>
    </message>
    <message>
        <source>选定说明</source>
        <translation>Note on the choice</translation>
    </message>
    <message>
        <source>监督人</source>
        <translation>Supervisors</translation>
    </message>
    <message>
        <source>居民需求</source>
        <translation>Need of the residents</translation>
    </message>
    <message>
        <source>实施方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>终止原因</source>
        <translation>Reason of stopping</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>还没有决议。项目要经居民会议或居民代表会议议决，公示期满才能开工。</source>
        <translation>No resolution yet. A project is decided by the residents&apos; or representatives&apos; assembly, and begins when the posting is over.</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>查看决议</source>
        <translation>Show the resolution</translation>
    </message>
    <message>
        <source>开工</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>结算</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>还没有进展。开工以后在这里登记检查、验收和评议。</source>
        <translation>No progress yet. Once it has begun, inspections, acceptance and ratings are noted here.</translation>
    </message>
    <message>
        <source>&#x3000;完成 {percent}%</source>
        <translation>   {percent}% done</translation>
    </message>
    <message>
        <source>满意 {good}，基本满意 {fair}，不满意 {bad}</source>
        <translation>satisfied {good}, fairly {fair}, not {bad}</translation>
    </message>
    <message>
        <source>签字：{names}</source>
        <translation>Signed: {names}</translation>
    </message>
    <message>
        <source>已支出</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>预算余额</source>
        <translation>Left of the budget</translation>
    </message>
    <message>
        <source>项目收入</source>
        <translation>Received for the project</translation>
    </message>
    <message>
        <source>凭证 {n} 张</source>
        <translation>{n} vouchers</translation>
    </message>
    <message>
        <source>还没有入账的凭证。填凭证时选这个项目，就会列在这里。</source>
        <translation>No posted vouchers yet. Choose this project when filling in a voucher and it is listed here.</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>新建项目</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>修改项目</source>
        <translation>Change the project</translation>
    </message>
    <message>
        <source>超过预算不能付款（不勾选只提醒）</source>
        <translation>No payments beyond the budget (unticked: only a warning)</translation>
    </message>
    <message>
        <source>还没有确定</source>
        <translation>Not settled yet</translation>
    </message>
    <message>
        <source>还没有议决</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>办理步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>按哪一套步骤走</source>
        <translation>Which steps it takes</translation>
    </message>
    <message>
        <source>居民需求</source>
        <translation>Need of the residents</translation>
    </message>
    <message>
        <source>实施方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund source</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>没有决议、公示期未满不能开工</source>
        <translation>It cannot begin without a resolution and a finished posting</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>实施方</source>
        <translation>Implementer</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>例如：某某设计公司</source>
        <translation>For example: a design company</translation>
    </message>
    <message>
        <source>选定方式</source>
        <translation>Chosen by</translation>
    </message>
    <message>
        <source>选定说明</source>
        <translation>Note on the choice</translation>
    </message>
    <message>
        <source>例如：三家比选，报价最低</source>
        <translation>For example: the lowest of three offers</translation>
    </message>
    <message>
        <source>监督人</source>
        <translation>Supervisors</translation>
    </message>
    <message>
        <source>几个人之间用顿号隔开</source>
        <translation>Separate several with commas</translation>
    </message>
    <message>
        <source>负面清单：逐条看过，确认不是，再打勾</source>
        <translation>Negative list: tick each line once you have made sure it does not apply</translation>
    </message>
    <message>
        <source>看不懂这个金额，例如 30000 或 1,280.50</source>
        <translation>This amount is not understood; for example 30000 or 1,280.50</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>会场显示</source>
        <translation>Hall display</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Entitled</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>法定</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>还差</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>还差 {count} 人，可以开会</source>
        <translation>{count} more are needed</translation>
    </message>
    <message>
        <source>已达到法定人数</source>
        <translation>There is a quorum</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>监督检查</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>验收</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>评议</source>
        <translation>Rating</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>开工</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>登记进展…</source>
        <translation>Note progress…</translation>
    </message>
    <message>
        <source>验收…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>结算</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>居民评议…</source>
        <translation>Residents&apos; rating…</translation>
    </message>
    <message>
        <source>项目公示…</source>
        <translation>Project notice…</translation>
    </message>
    <message>
        <source>实施情况公开…</source>
        <translation>Notice of progress…</translation>
    </message>
    <message>
        <source>验收单…</source>
        <translation>Acceptance sheet…</translation>
    </message>
    <message>
        <source>评议表…</source>
        <translation>Rating sheet…</translation>
    </message>
    <message>
        <source>修改项目</source>
        <translation>Change the project</translation>
    </message>
    <message>
        <source>终止项目…</source>
        <translation>Stop the project…</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>预算（元）</source>
        <translation>Budget (yuan)</translation>
    </message>
    <message>
        <source>已支出（元）</source>
        <translation>Paid (yuan)</translation>
    </message>
    <message>
        <source>余额（元）</source>
        <translation>Left (yuan)</translation>
    </message>
    <message>
        <source>名称、拼音首字母、编号、实施方</source>
        <translation>Name, initials, number, implementer</translation>
    </message>
    <message>
        <source>新建项目</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>还没有项目。
点“新建项目”写下居民的需求和预算，议决、公示之后开工。</source>
        <translation>No projects yet.
Click &quot;New project&quot; and write down the residents&apos; need and the budget; it begins once it is decided and posted.</translation>
    </message>
    <message>
        <source>没有符合条件的项目。
可以清空搜索框，或者换一个状态。</source>
        <translation>No project matches.
Clear the search box, or choose another state.</translation>
    </message>
    <message>
        <source>显示 {shown} 个 / 共 {total} 个</source>
        <translation>{shown} of {total} shown</translation>
    </message>
    <message>
        <source>项目已开工，可撤销（Ctrl+Z）</source>
        <translation>The project has begun. Undo with Ctrl+Z</translation>
    </message>
    <message>
        <source>项目已结算，可撤销（Ctrl+Z）</source>
        <translation>The project is settled. Undo with Ctrl+Z</translation>
    </message>
    <message>
        <source>项目已办结，可撤销（Ctrl+Z）</source>
        <translation>The project is closed. Undo with Ctrl+Z</translation>
    </message>
    <message>
        <source>终止项目</source>
        <translation>Stop the project</translation>
    </message>
    <message>
        <source>“{title}”不再实施，记录保留。</source>
        <translation>&quot;{title}&quot; will not be carried out; the records are kept.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>联名</source>
        <translation>Co-signatures</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>在左边选一份提案，这里显示内容、联名、步骤和附件。</source>
        <translation>Choose a proposal on the left; content, co-signatures, steps and attachments are shown here.</translation>
    </message>
    <message>
        <source>未提交，没有编号</source>
        <translation>Not submitted, no number</translation>
    </message>
    <message>
        <source>联名 {n}</source>
        <translation>Co-signatures {n}</translation>
    </message>
    <message>
        <source>提案人</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>涉及范围</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>退回、撤回原因</source>
        <translation>Why returned or withdrawn</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>方案 {n}</source>
        <translation>Option {n}</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>经费来源</source>
        <translation>Paid from</translation>
    </message>
    <message>
        <source>重大事项</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>还没有填写稳评说明，提交之前必须填写。</source>
        <translation>The risk assessment is not filled in; it is needed before submission.</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>退回补充</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>查看并入的提案</source>
        <translation>See merged proposals</translation>
    </message>
    <message>
        <source>查看并入的那份提案</source>
        <translation>See the proposal it was merged into</translation>
    </message>
    <message>
        <source>查看决议</source>
        <translation>See the resolution</translation>
    </message>
    <message>
        <source>两项达到一项即可。依据：{source}</source>
        <translation>Either of the two is enough. Basis: {source}</translation>
    </message>
    <message>
        <source>选中一个人按 Delete，可以撤回这个人的联名</source>
        <translation>Choose a person and press Delete to withdraw their co-signature</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>计为</source>
        <translation>Counted as</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>联名人</source>
        <translation>Co-signed by</translation>
    </message>
    <message>
        <source>撤回这个人的联名</source>
        <translation>Withdraw this co-signature</translation>
    </message>
    <message>
        <source>{on} 撤回</source>
        <translation>withdrawn on {on}</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>未记录</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>记录这一步</source>
        <translation>Record this step</translation>
    </message>
    <message>
        <source>主持 {name}</source>
        <translation>Chair {name}</translation>
    </message>
    <message>
        <source>监督：{name}</source>
        <translation>Supervisor: {name}</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>Change the record</translation>
    </message>
    <message>
        <source>删除记录</source>
        <translation>Delete the record</translation>
    </message>
    <message>
        <source>查看会议</source>
        <translation>See the meeting</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>新建提案</source>
        <translation>New proposal</translation>
    </message>
    <message>
        <source>修改提案</source>
        <translation>Change proposal</translation>
    </message>
    <message>
        <source>重大事项，涉及群众切身利益</source>
        <translation>Important: touches residents&apos; own interests</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>提案人</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>姓名或名称</source>
        <translation>Name of a person or body</translation>
    </message>
    <message>
        <source>例如：王伟等、社区党委</source>
        <translation>such as: Wang Wei and others; Party committee</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>涉及范围</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>例如：全体居民、3号楼</source>
        <translation>such as: all residents; building 3</translation>
    </message>
    <message>
        <source>办理步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>按哪一套步骤走</source>
        <translation>By which set of steps</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>经费来源</source>
        <translation>Paid from</translation>
    </message>
    <message>
        <source>例如：社区保障资金</source>
        <translation>such as: community funds</translation>
    </message>
    <message>
        <source>备选方案</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>一行一个；不填就是赞成或者反对</source>
        <translation>One a line; empty: for or against</translation>
    </message>
    <message>
        <source>稳评说明</source>
        <translation>Risk assessment</translation>
    </message>
    <message>
        <source>重大事项提交之前必须填写社会稳定风险评估</source>
        <translation>An important matter needs a risk assessment before it is submitted</translation>
    </message>
    <message>
        <source>要有足够的联名才能提交</source>
        <translation>Can be submitted once enough have co-signed</translation>
    </message>
    <message>
        <source>不需要联名，可以直接提交</source>
        <translation>Needs no co-signatures; can be submitted</translation>
    </message>
    <message>
        <source>看不懂这个金额，例如 30000 或 1,280.50</source>
        <translation>This is no amount; such as 30000 or 1,280.50</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>{kind}（{name}）</source>
        <translation>{kind} ({name})</translation>
    </message>
    <message>
        <source>不需联名</source>
        <translation>No co-signatures needed</translation>
    </message>
    <message>
        <source>{signed} {unit}，已够</source>
        <translation>{signed} {unit}, enough</translation>
    </message>
    <message>
        <source>{signed}/{needed} {unit}，还差 {missing} {unit}</source>
        <translation>{signed}/{needed} {unit}, {missing} {unit} missing</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>户</source>
        <translation>households</translation>
    </message>
    <message>
        <source>已有 {signed} {unit}，规则没有规定数目</source>
        <translation>{signed} {unit}; the rules fix no number</translation>
    </message>
    <message>
        <source>要 {needed} {unit}，已有 {signed} {unit}，已经达到</source>
        <translation>{needed} {unit} needed, {signed} {unit} there: enough</translation>
    </message>
    <message>
        <source>要 {needed} {unit}，已有 {signed} {unit}，还差 {missing} {unit}</source>
        <translation>{needed} {unit} needed, {signed} {unit} there, {missing} {unit} missing</translation>
    </message>
    <message>
        <source>（在任代表 {entitled} 人）</source>
        <translation> ({entitled} representatives in office)</translation>
    </message>
    <message>
        <source>征集联名</source>
        <translation>Collect signatures</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>应到 {n}</source>
        <translation>{n} entitled</translation>
    </message>
    <message>
        <source>实到 {n}</source>
        <translation>{n} present</translation>
    </message>
    <message>
        <source>赞成 {n}</source>
        <translation>{n} for</translation>
    </message>
    <message>
        <source>反对 {n}</source>
        <translation>{n} against</translation>
    </message>
    <message>
        <source>弃权 {n}</source>
        <translation>{n} abstained</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>登记联名</source>
        <translation>Register a co-signature</translation>
    </message>
    <message>
        <source>记录步骤</source>
        <translation>Record a step</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>修改提案</source>
        <translation>Change the proposal</translation>
    </message>
    <message>
        <source>并案…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>退回补充…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>撤回提案…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>提案</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>提案人</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>联名</source>
        <translation>Co-signatures</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>标题、拼音首字母、编号、提案人</source>
        <translation>Title, initials, number, proposer</translation>
    </message>
    <message>
        <source>新建提案</source>
        <translation>New proposal</translation>
    </message>
    <message>
        <source>还没有提案。
点“新建提案”写下第一份，联名够了就可以提交。</source>
        <translation>No proposals yet.
Press &quot;New proposal&quot; to write the first; it can be submitted once enough have co-signed.</translation>
    </message>
    <message>
        <source>没有符合条件的提案。
可以清空搜索框，或者换一个状态。</source>
        <translation>No proposal matches.
Empty the search box or choose another state.</translation>
    </message>
    <message>
        <source>显示 {shown} 件 / 共 {total} 件</source>
        <translation>{shown} of {total} shown</translation>
    </message>
    <message>
        <source>已提交，编号 {number}，可撤销（Ctrl+Z）</source>
        <translation>Submitted as {number}; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>仍要提交</source>
        <translation>Submit all the same</translation>
    </message>
    <message>
        <source>提案已办结，可撤销（Ctrl+Z）</source>
        <translation>Proposal closed; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>仍要办结</source>
        <translation>Close all the same</translation>
    </message>
    <message>
        <source>退回补充</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>“{title}”退回提案人补充，编号保留。</source>
        <translation>&quot;{title}&quot; goes back to its proposer; the number stays.</translation>
    </message>
    <message>
        <source>撤回提案</source>
        <translation>Withdraw the proposal</translation>
    </message>
    <message>
        <source>“{title}”不再办理，记录保留。</source>
        <translation>&quot;{title}&quot; is not dealt with any more; its record is kept.</translation>
    </message>
    <message>
        <source>已删除“{title}”，可撤销（Ctrl+Z）</source>
        <translation>&quot;{title}&quot; deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>已删除步骤记录，可撤销（Ctrl+Z）</source>
        <translation>Record of the step deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>已撤回 {name} 的联名，可撤销（Ctrl+Z）</source>
        <translation>Co-signature of {name} withdrawn; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>登记委托</source>
        <translation>Note a proxy</translation>
    </message>
    <message>
        <source>受委托人</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>本人到会的另一名组成人员；委托书请随签到表存档</source>
        <translation>Another member who is here; file the written proxy with the sign-in sheet</translation>
    </message>
    <message>
        <source>{name} 委托</source>
        <translation>{name} by proxy</translation>
    </message>
</context>
<context>
    <name>PutOffDialog</name>
    <message>
        <source>延期、流会或取消</source>
        <translation>Put off, let fall through or cancel</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>流会</source>
        <translation>Did not come about</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>改到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>填了新的日期，就按原来的议程另排一次会议。</source>
        <translation>With a new day another meeting with the same agenda is planned.</translation>
    </message>
    <message>
        <source>已登记，可撤销（Ctrl+Z）</source>
        <translation>Registered; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>QuorumDialog</name>
    <message>
        <source>还不能开会</source>
        <translation>It cannot open yet</translation>
    </message>
    <message>
        <source>继续等（回到签到）</source>
        <translation>Go on waiting (back to sign-in)</translation>
    </message>
    <message>
        <source>延期到另一天</source>
        <translation>Put off to another day</translation>
    </message>
    <message>
        <source>流会</source>
        <translation>Let it fall through</translation>
    </message>
    <message>
        <source>转为座谈：只听取意见，不表决，不形成决议</source>
        <translation>Go on as a talk: opinions only, no votes, no resolutions</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>改到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>写入会议记录，例如：到会不足三分之二</source>
        <translation>Goes into the minutes, such as: fewer than two thirds came</translation>
    </message>
    <message>
        <source>应到 {entitled} 人，实到 {present} 人，法定至少 {needed} 人，还差 {missing} 人。</source>
        <translation>{entitled} entitled, {present} present, quorum {needed}, {missing} missing.</translation>
    </message>
    <message>
        <source>人数不够，不能宣布开会</source>
        <translation>Too few people to open</translation>
    </message>
    <message>
        <source>继续等</source>
        <translation>Go on waiting</translation>
    </message>
    <message>
        <source>宣布延期</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>宣布流会</source>
        <translation>Let fall through</translation>
    </message>
    <message>
        <source>转为座谈</source>
        <translation>Go on as a talk</translation>
    </message>
    <message>
        <source>宣布开会</source>
        <translation>Open the meeting</translation>
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
    <message>
        <source>已登记，可撤销（Ctrl+Z）</source>
        <translation>Registered; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ReceiptsDialog</name>
    <message>
        <source>登记送达</source>
        <translation>Note receipts</translation>
    </message>
    <message>
        <source>拼音首字母、姓名或门牌</source>
        <translation>Initials, name or door</translation>
    </message>
    <message>
        <source>例如：本人签收、家人代收</source>
        <translation>such as: signed in person, taken by family</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>门牌</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>签收情况</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>改回未送达</source>
        <translation>Back to not delivered</translation>
    </message>
    <message>
        <source>选中一人或多人，按“登记送达”；在查找框里按回车登记第一人。</source>
        <translation>Choose one or several and press &quot;Note receipts&quot;; Enter in the search box notes the first.</translation>
    </message>
    <message>
        <source>回车 登记找到的第一人&#x3000;Ctrl+A 全选</source>
        <translation>Enter notes the first one found  Ctrl+A chooses all</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>已送达 {done} / {all} 人</source>
        <translation>{done} of {all} delivered</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>RecordFilingDialog</name>
    <message>
        <source>登记备案</source>
        <translation>Register the filing</translation>
    </message>
    <message>
        <source>备案机关</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>备案日期</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>居民自治章程、居民公约应当报区人民政府或者街道办事处备案（第三十一条）。</source>
        <translation>Charters and compacts are filed with the district government or the street office (Article 31).</translation>
    </message>
    <message>
        <source>已登记备案，可撤销（Ctrl+Z）</source>
        <translation>Filing registered; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>查找（Ctrl+F）</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>添加议题</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>添加下级</source>
        <translation>Add one below it</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>进行此议题</source>
        <translation>Go to this item</translation>
    </message>
    <message>
        <source>回到此议题</source>
        <translation>Back to this item</translation>
    </message>
    <message>
        <source>还没有议题</source>
        <translation>No items yet</translation>
    </message>
    <message>
        <source>点“添加议题”（Ctrl+N）写下第一项。</source>
        <translation>Write the first item with &quot;Add item&quot; (Ctrl+N).</translation>
    </message>
    <message>
        <source>报告人：{name}</source>
        <translation>Reporter: {name}</translation>
    </message>
    <message>
        <source>{times} 开始时到会 {count} 人</source>
        <translation>{times} begun with {count} present</translation>
    </message>
    <message>
        <source>此前晚到：{names}</source>
        <translation>Came late before: {names}</translation>
    </message>
    <message>
        <source>此前离场：{names}</source>
        <translation>Left before: {names}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{names}等 {count} 人</source>
        <translation>{names} and others, {count} in all</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{year}年{month}月{day}日</source>
        <translation>{year}-{month}-{day}</translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation>{month}-{day}</translation>
    </message>
    <message>
        <source>{yuan} 元</source>
        <translation>{yuan} yuan</translation>
    </message>
    <message>
        <source>元，例如 30000 或 1,280.50</source>
        <translation>Yuan, e.g. 30000 or 1,280.50</translation>
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
    <name>RejudgePane</name>
    <message>
        <source>会议按召开当日的规则判定，以后换规则也不变；右边两列只作对照，不改变任何记录。</source>
        <translation>Meetings are judged by the rules of their day, whatever rules come later. The two columns on the right only compare and change no record.</translation>
    </message>
    <message>
        <source>还没有公布过结果的表决。会议上的表决公布之后，这里可以逐件对照。</source>
        <translation>No vote has been announced yet. Votes of meetings can be compared here one by one once they are announced.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>应到／到会／赞成</source>
        <translation>Entitled / present / for</translation>
    </message>
    <message>
        <source>当日的规则</source>
        <translation>Rules of the day</translation>
    </message>
    <message>
        <source>以往表决的对照</source>
        <translation>Earlier votes compared</translation>
    </message>
    <message>
        <source>{verdict}（{profile}）</source>
        <translation>{verdict} ({profile})</translation>
    </message>
    <message>
        <source>没有规定</source>
        <translation>No rule</translation>
    </message>
    <message>
        <source>不足法定人数 {needed}</source>
        <translation>No quorum of {needed}</translation>
    </message>
    <message>
        <source>需 {votes} 票</source>
        <translation>{votes} votes needed</translation>
    </message>
    <message>
        <source>通过，{needed}</source>
        <translation>Passed, {needed}</translation>
    </message>
    <message>
        <source>未通过，{needed}</source>
        <translation>Not passed, {needed}</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>写出加入申请</source>
        <translation>Write the request to join</translation>
    </message>
    <message>
        <source>选择位置并写出…</source>
        <translation>Choose a place and write…</translation>
    </message>
    <message>
        <source>本机叫什么</source>
        <translation>Name of this computer</translation>
    </message>
    <message>
        <source>例如：一号网格笔记本</source>
        <translation>e.g. Grid 1 laptop</translation>
    </message>
    <message>
        <source>写到哪里</source>
        <translation>Write to</translation>
    </message>
    <message>
        <source>加入申请.sqreq</source>
        <translation>Request to join.sqreq</translation>
    </message>
</context>
<context>
    <name>ResolutionCard</name>
    <message>
        <source>决议</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>执行</source>
        <translation>Carrying out</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>在左边选一件决议，这里显示正文、表决证明、公示和执行情况。</source>
        <translation>Choose a resolution on the left; its text, proof of vote, posting and progress are shown here.</translation>
    </message>
    <message>
        <source>{number}&#x3000;{day} 通过</source>
        <translation>{number}  Passed {day}</translation>
    </message>
    <message>
        <source>公示异议 {n}</source>
        <translation>Objections to the posting: {n}</translation>
    </message>
    <message>
        <source>公示异议</source>
        <translation>Objections to the posting</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>授权内容</source>
        <translation>What is delegated</translation>
    </message>
    <message>
        <source>居民会议 {number}（第三十条）</source>
        <translation>Residents&apos; assembly {number} (Article 30)</translation>
    </message>
    <message>
        <source>授权依据</source>
        <translation>Delegated by</translation>
    </message>
    <message>
        <source>{day} 报{name}</source>
        <translation>{day}, to {name}</translation>
    </message>
    <message>
        <source>备案</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>表决证明</source>
        <translation>Proof of vote</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>被责令改正</source>
        <translation>Ordered to be corrected</translation>
    </message>
    <message>
        <source>这次表决的计票记录不在本机。</source>
        <translation>The count of this vote is not on this computer.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>计票：{names}</source>
        <translation>Counted by: {names}</translation>
    </message>
    <message>
        <source>查看会议</source>
        <translation>See the meeting</translation>
    </message>
    <message>
        <source>查看提案</source>
        <translation>Show the proposal</translation>
    </message>
    <message>
        <source>查看授权决议</source>
        <translation>Show the delegating resolution</translation>
    </message>
    <message>
        <source>查看撤销它的决议</source>
        <translation>Show the resolution revoking it</translation>
    </message>
    <message>
        <source>决议公示</source>
        <translation>Posting of the resolution</translation>
    </message>
    <message>
        <source>结果公示</source>
        <translation>Posting of the result</translation>
    </message>
    <message>
        <source>没有收到异议。</source>
        <translation>No objections were received.</translation>
    </message>
    <message>
        <source>异议（{n}）</source>
        <translation>Objections ({n})</translation>
    </message>
    <message>
        <source>还没有登记张贴。</source>
        <translation>No posting is registered yet.</translation>
    </message>
    <message>
        <source>{day} 张贴，应张贴到 {until}（含当天）</source>
        <translation>Posted {day}, to stay up to {until} (inclusive)</translation>
    </message>
    <message>
        <source>提前撤下原因</source>
        <translation>Why it was taken down early</translation>
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
        <translation> (accepted)</translation>
    </message>
    <message>
        <source>应于 {day} 前答复</source>
        <translation>To be answered by {day}</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>完成期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>执行方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>开始执行</source>
        <translation>Begin carrying out</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>删除这一条</source>
        <translation>Delete this entry</translation>
    </message>
    <message>
        <source>累计支出：{money}</source>
        <translation>Spent in all: {money}</translation>
    </message>
    <message>
        <source>执行结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>{day} 执行完毕</source>
        <translation>Carried out {day}</translation>
    </message>
    <message>
        <source>还没有开始执行。</source>
        <translation>Not begun yet.</translation>
    </message>
</context>
<context>
    <name>ResolutionDialog</name>
    <message>
        <source>形成决议</source>
        <translation>Adopt a resolution</translation>
    </message>
    <message>
        <source>修改决议</source>
        <translation>Change resolution</translation>
    </message>
    <message>
        <source>{day}&#x3000;{meeting}&#x3000;{question}</source>
        <translation>{day}  {meeting}  {question}</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>只列出已经公布结果、通过而且还没有编号的表决</source>
        <translation>Only votes announced, passed and not yet numbered are listed</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>执行方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>完成期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>授权内容</source>
        <translation>What is delegated</translation>
    </message>
    <message>
        <source>仅居民会议：授权居民代表会议决定的事项（第三十条）</source>
        <translation>Residents&apos; assembly only: what the representatives&apos; assembly may decide (Article 30)</translation>
    </message>
    <message>
        <source>编号并形成决议</source>
        <translation>Number and adopt the resolution</translation>
    </message>
</context>
<context>
    <name>Resolutions</name>
    <message>
        <source>{day} 已撤下</source>
        <translation>Taken down {day}</translation>
    </message>
    <message>
        <source>公示期已满，{day} 起可以撤下</source>
        <translation>Posting is over; may come down from {day}</translation>
    </message>
    <message>
        <source>公示至 {day}，今天最后一天</source>
        <translation>Posted to {day}, last day today</translation>
    </message>
    <message>
        <source>公示至 {day}，还有 {left} 天</source>
        <translation>Posted to {day}, days left: {left}</translation>
    </message>
    <message>
        <source>{day} 前答复异议</source>
        <translation>Answer objections by {day}</translation>
    </message>
    <message>
        <source>{day} 前完成</source>
        <translation>Finish by {day}</translation>
    </message>
    <message>
        <source>应当及时张贴</source>
        <translation>To be posted soon</translation>
    </message>
    <message>
        <source>要公布执行结果</source>
        <translation>Post the result</translation>
    </message>
    <message>
        <source>{what}，已过 {n} 天</source>
        <translation>{what}, days overdue: {n}</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>统计的时段</source>
        <translation>Period counted</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>通过日期</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>要办的</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>标题、拼音首字母、文号、负责人</source>
        <translation>Title, pinyin initials, number, responsible</translation>
    </message>
    <message>
        <source>形成决议</source>
        <translation>Adopt a resolution</translation>
    </message>
    <message>
        <source>还没有决议。
会议表决通过并公布结果之后，点“形成决议”编号。</source>
        <translation>No resolutions yet.
When a meeting has passed a vote and announced the result, number it with &quot;Adopt a resolution&quot;.</translation>
    </message>
    <message>
        <source>没有符合条件的决议。
可以清空搜索框，或者换一个状态。</source>
        <translation>No resolution matches.
Clear the search box or choose another state.</translation>
    </message>
    <message>
        <source>显示 {shown} 件 / 共 {total} 件</source>
        <translation>Shown: {shown} / {total}</translation>
    </message>
    <message>
        <source>答复异议</source>
        <translation>Answer objections</translation>
    </message>
    <message>
        <source>登记张贴</source>
        <translation>Register posting</translation>
    </message>
    <message>
        <source>登记结果公示</source>
        <translation>Register posting of result</translation>
    </message>
    <message>
        <source>登记撤下</source>
        <translation>Register taking down</translation>
    </message>
    <message>
        <source>执行完毕…</source>
        <translation>Carried out…</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>登记异议…</source>
        <translation>Register objection…</translation>
    </message>
    <message>
        <source>修改决议…</source>
        <translation>Change resolution…</translation>
    </message>
    <message>
        <source>登记备案…</source>
        <translation>Register filing…</translation>
    </message>
    <message>
        <source>登记责令改正…</source>
        <translation>Register order to correct…</translation>
    </message>
    <message>
        <source>登记撤销…</source>
        <translation>Register revocation…</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year}年上半年</source>
        <translation>{year}, first half</translation>
    </message>
    <message>
        <source>{year}年下半年</source>
        <translation>{year}, second half</translation>
    </message>
    <message>
        <source>恳谈会 {talks}&#x3000;听证会 {hearings}&#x3000;决议 {resolutions}&#x3000;否决 {rejected}
公开 {posted}&#x3000;意见 {opinions}&#x3000;采纳 {accepted}&#x3000;答复 {answered}</source>
        <translation>Talks {talks}  Hearings {hearings}  Resolutions {resolutions}  Rejected {rejected}
Posted {posted}  Opinions {opinions}  Accepted {accepted}  Answered {answered}</translation>
    </message>
    <message>
        <source>没有可以形成决议的表决。</source>
        <translation>There is no vote to adopt as a resolution.</translation>
    </message>
    <message>
        <source>居民会议或者居民代表会议表决通过、公布结果之后，才能编号形成决议。</source>
        <translation>Only a vote passed and announced by a residents&apos; or representatives&apos; assembly can be numbered as a resolution.</translation>
    </message>
    <message>
        <source>已删除，可撤销（Ctrl+Z）</source>
        <translation>Deleted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>已归档，可撤销（Ctrl+Z）</source>
        <translation>Archived; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>仍要归档</source>
        <translation>Archive anyway</translation>
    </message>
    <message>
        <source>复制统计</source>
        <translation>Copy the counts</translation>
    </message>
    <message>
        <source>各年、各半年的统计表，可粘贴到 Excel、WPS</source>
        <translation>Counts of years and half-years, to be pasted into Excel or WPS</translation>
    </message>
    <message>
        <source>已复制统计表，可粘贴到 Excel、WPS</source>
        <translation>The counts are copied; paste them into Excel or WPS</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
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
    <name>ResultBoard</name>
    <message>
        <source>应到 {entitled} 人&#x3000;到会 {present} 人</source>
        <translation>Entitled {entitled}  Present {present}</translation>
    </message>
    <message>
        <source>作废原因：{reason}</source>
        <translation>Why it is void: {reason}</translation>
    </message>
    <message>
        <source>票数正在更正，两人都更正之后重新得出结果。</source>
        <translation>The votes are being corrected. The result is worked out again when both people have corrected them.</translation>
    </message>
    <message>
        <source>计算过程</source>
        <translation>How it was worked out</translation>
    </message>
</context>
<context>
    <name>ResultWindow</name>
    <message>
        <source>表决结果（大屏）</source>
        <translation>Result of the vote (big screen)</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>要核对的</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>没有要核对的。两处改法不同时，会列在这里。</source>
        <translation>Nothing to check. Where two computers changed the same thing differently, it is listed here.</translation>
    </message>
    <message>
        <source>按所选的定下来</source>
        <translation>Settle as chosen</translation>
    </message>
    <message>
        <source>全部用本机的</source>
        <translation>Take all from this computer</translation>
    </message>
    <message>
        <source>全部用对方的</source>
        <translation>Take all from the other</translation>
    </message>
    <message>
        <source>{title}&#x3000;{kind}&#x3000;{count} 处</source>
        <translation>{title}  {kind}  {count} places</translation>
    </message>
    <message>
        <source>原来：{value}</source>
        <translation>Before: {value}</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>另填：</source>
        <translation>Other:</translation>
    </message>
    <message>
        <source>另填</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>保留（默认）</source>
        <translation>Keep (default)</translation>
    </message>
    <message>
        <source>仍然删除，可在回收站找回</source>
        <translation>Delete anyway; it can be found in the recycle bin</translation>
    </message>
    <message>
        <source>{who} 已删除（{when}）</source>
        <translation>{who} deleted it ({when})</translation>
    </message>
    <message>
        <source>{who} 在 {when} 修改过：{fields}</source>
        <translation>{who} changed on {when}: {fields}</translation>
    </message>
    <message>
        <source>一处删除，另一处还在使用</source>
        <translation>Deleted in one place, still used in another</translation>
    </message>
    <message>
        <source>{value}&#x3000;——{who}，{when}</source>
        <translation>{value}  - {who}, {when}</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>已定下来，下次带走的包会告诉对方。可撤销（Ctrl+Z）</source>
        <translation>Settled; the next package tells the other computer. Can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>修改建议：{field}</source>
        <translation>Proposed change: {field}</translation>
    </message>
    <message>
        <source>这一条已经入账或封存，不会改动。确实有错时，请冲销凭证或另写一版会议记录。</source>
        <translation>This is posted or sealed and does not change. If it is wrong, reverse the voucher or write another version of the record.</translation>
    </message>
    <message>
        <source>没有采用：{field}</source>
        <translation>Not taken: {field}</translation>
    </message>
    <message>
        <source>新的记录</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>这台设备没有改这里的权限。需要改时，请由居委会的电脑来改。</source>
        <translation>This device has no right to change it. If a change is needed, make it on the committee&apos;s computer.</translation>
    </message>
    <message>
        <source>现在：{value}</source>
        <translation>Now: {value}</translation>
    </message>
    <message>
        <source>想改成：{said}</source>
        <translation>Proposed: {said}</translation>
    </message>
    <message>
        <source>{who} 想登记一条（{when}）</source>
        <translation>{who} wanted to add one ({when})</translation>
    </message>
    <message>
        <source>知道了，不再提示</source>
        <translation>Noted; it is not shown again</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>撤销决议</source>
        <translation>Revoke resolution</translation>
    </message>
    <message>
        <source>居民会议 {number} {title}</source>
        <translation>Residents&apos; assembly {number} {title}</translation>
    </message>
    <message>
        <source>撤销机构</source>
        <translation>Revoked by</translation>
    </message>
    <message>
        <source>可以选，也可以直接填写</source>
        <translation>Choose or type</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>登记撤销</source>
        <translation>Register revocation</translation>
    </message>
    <message>
        <source>居民会议有权撤销居民代表会议不适当的决定（第三十条）；侵害居民合法权益的，人民法院可以撤销（第四十条）。</source>
        <translation>A residents&apos; assembly may revoke an unsuitable decision of the representatives&apos; assembly (Article 30); a court may revoke one that infringes residents&apos; lawful rights (Article 40).</translation>
    </message>
    <message>
        <source>撤销 {number}</source>
        <translation>Revoke {number}</translation>
    </message>
    <message>
        <source>已登记撤销，可撤销（Ctrl+Z）</source>
        <translation>Revocation registered; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>RollDialog</name>
    <message>
        <source>核定应到名册</source>
        <translation>Draw up the roll</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>门牌</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>应到名册</source>
        <translation>Roll of those entitled</translation>
    </message>
    <message>
        <source>以哪天为准</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>另加成员</source>
        <translation>Further members</translation>
    </message>
    <message>
        <source>台账和任职里没有的，每行一个姓名</source>
        <translation>Not in the ledger or in office; one name a line</translation>
    </message>
    <message>
        <source>核定以后，应到人数和适用的规则就随这次会议固定下来。</source>
        <translation>Once drawn up, the number entitled and the rules that apply are fixed for this meeting.</translation>
    </message>
    <message>
        <source>核定名册</source>
        <translation>Draw up the roll</translation>
    </message>
    <message>
        <source>列席&#x3000;{title}</source>
        <translation>Observer  {title}</translation>
    </message>
    <message>
        <source>正在核对台账……</source>
        <translation>Checking the ledger…</translation>
    </message>
    <message>
        <source>应到 {entitled} 人</source>
        <translation>Entitled: {entitled}</translation>
    </message>
    <message>
        <source>，到会 {needed} 人可以开会（{source}）</source>
        <translation>, the meeting can open with {needed} present ({source})</translation>
    </message>
    <message>
        <source>名册已核定，应到 {count} 人</source>
        <translation>Roll drawn up, entitled: {count}</translation>
    </message>
</context>
<context>
    <name>RollModel</name>
    <message>
        <source>已离场</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>委托{name}</source>
        <translation>By proxy: {name}</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>门牌</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>到场、离场</source>
        <translation>Came, left</translation>
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
    <name>RuleDocumentDialog</name>
    <message>
        <source>起草制度文件</source>
        <translation>Draft a rule document</translation>
    </message>
    <message>
        <source>修改草案</source>
        <translation>Change draft</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>第 {n} 版</source>
        <translation>Version {n}</translation>
    </message>
</context>
<context>
    <name>RuleDocumentsPage</name>
    <message>
        <source>制度文件</source>
        <translation>Rule documents</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>备案</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>名称、拼音首字母、正文里的词</source>
        <translation>Name, pinyin initials, words of the text</translation>
    </message>
    <message>
        <source>起草制度</source>
        <translation>Draft a document</translation>
    </message>
    <message>
        <source>还没有制度文件。
点“起草制度”开始。</source>
        <translation>No rule documents yet.
Begin with &quot;Draft a document&quot;.</translation>
    </message>
    <message>
        <source>没有符合条件的制度文件。
可以清空搜索框，或者换一个状态。</source>
        <translation>No rule document matches.
Clear the search box or choose another state.</translation>
    </message>
    <message>
        <source>显示 {shown} 份 / 共 {total} 份</source>
        <translation>Shown: {shown} / {total}</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>登记备案</source>
        <translation>Register filing</translation>
    </message>
    <message>
        <source>经决议通过…</source>
        <translation>Passed by resolution…</translation>
    </message>
    <message>
        <source>修改草案</source>
        <translation>Change draft</translation>
    </message>
    <message>
        <source>起草新版本</source>
        <translation>Draft a new version</translation>
    </message>
    <message>
        <source>登记备案…</source>
        <translation>Register filing…</translation>
    </message>
    <message>
        <source>删除草案</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>还没有可以选的决议。</source>
        <translation>There is no resolution to choose yet.</translation>
    </message>
    <message>
        <source>先在会议上表决通过，在“决议”里编号，再回来登记通过。</source>
        <translation>Pass it by a vote at a meeting and number it under &quot;Resolutions&quot; first, then register here that it passed.</translation>
    </message>
    <message>
        <source>已起草“{title}”的新版本，可撤销（Ctrl+Z）</source>
        <translation>A new version of &quot;{title}&quot; is drafted; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>{title}&#x3000;第 {n} 版</source>
        <translation>{title}  Version {n}</translation>
    </message>
    <message>
        <source>已删除“{title}”的草案，可撤销（Ctrl+Z）</source>
        <translation>The draft of &quot;{title}&quot; is deleted; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>在左边选一份制度文件，这里显示正文和各个版本。</source>
        <translation>Choose a rule document on the left; its text and versions are shown here.</translation>
    </message>
    <message>
        <source>{kind}&#x3000;第 {n} 版</source>
        <translation>{kind}  Version {n}</translation>
    </message>
    <message>
        <source>通过之后应当报区人民政府或者街道办事处备案（第三十一条）</source>
        <translation>Once passed, it is to be filed with the district government or the subdistrict office (Article 31)</translation>
    </message>
    <message>
        <source>社区通常应当有这份文件，现在还没有写。</source>
        <translation>A community normally has this document; it is not written yet.</translation>
    </message>
    <message>
        <source>由居民会议制定或者修改（第三十条）。</source>
        <translation>Made or changed by the residents&apos; assembly (Article 30).</translation>
    </message>
    <message>
        <source>通过之后要备案（第三十一条）。</source>
        <translation>To be filed once passed (Article 31).</translation>
    </message>
    <message>
        <source>这是草案；现在施行的是第 {n} 版。</source>
        <translation>This is a draft; version {n} is in force.</translation>
    </message>
    <message>
        <source>还没有写正文。</source>
        <translation>No text yet.</translation>
    </message>
    <message>
        <source>第 {n} 版</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>{day} 经 {number} 通过</source>
        <translation>Passed {day} by {number}</translation>
    </message>
    <message>
        <source>查看决议</source>
        <translation>Show the resolution</translation>
    </message>
    <message>
        <source>{day} 报{name}备案</source>
        <translation>Filed {day} with {name}</translation>
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
    <name>SeriesDialog</name>
    <message>
        <source>设置例会</source>
        <translation>Regular meetings</translation>
    </message>
    <message>
        <source>每周</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>每月第几个周几</source>
        <translation>A weekday of the month</translation>
    </message>
    <message>
        <source>每月几日</source>
        <translation>A day of the month</translation>
    </message>
    <message>
        <source>每半年</source>
        <translation>Every half year</translation>
    </message>
    <message>
        <source>{first}月、{second}月</source>
        <translation>Months {first} and {second}</translation>
    </message>
    <message>
        <source>会议日期</source>
        <translation>Meeting dates</translation>
    </message>
    <message>
        <source>日</source>
        <translation>th day</translation>
    </message>
    <message>
        <source>会议类别</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>会议名称</source>
        <translation>Name of meeting</translation>
    </message>
    <message>
        <source>多久一次</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>排到</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>按规律排好以后的会议；不开的日子去掉勾，以后还可以改期。</source>
        <translation>Plans later meetings by a pattern. Untick the days with no meeting; each can still be moved later.</translation>
    </message>
    <message>
        <source>&#x3000;法定节假日</source>
        <translation>  Public holiday</translation>
    </message>
    <message>
        <source>{words}，共 {count} 次</source>
        <translation>{words}, meetings: {count}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；{years} 年的放假安排还没有公布</source>
        <translation>; the holidays of {years} are not announced yet</translation>
    </message>
    <message>
        <source>例会已排好，可撤销（Ctrl+Z）</source>
        <translation>Regular meetings planned; can be undone (Ctrl+Z)</translation>
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
    <name>SheetDialog</name>
    <message>
        <source>密钥单</source>
        <translation>Key sheet</translation>
    </message>
    <message>
        <source>校验组&#x3000;{group}</source>
        <translation>Check group  {group}</translation>
    </message>
    <message>
        <source>社区数字（可以公开）：{digits}</source>
        <translation>Community digits (may be public): {digits}</translation>
    </message>
    <message>
        <source>录入签到表</source>
        <translation>Type a sheet</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>时间可输 830 或 8:30；姓名可输拼音首字母；没有来的人不填时间。路上的时间不算。可以从 Excel 复制粘贴。</source>
        <translation>Times as 830 or 8:30, names by initials; leave the times of those who did not come empty. Travel does not count. Can be pasted from Excel.</translation>
    </message>
    <message>
        <source>录入签到表：{post}</source>
        <translation>Type a sheet: {post}</translation>
    </message>
    <message>
        <source>回车 = 下一格&#x3000;Ctrl+D = 同上&#x3000;Ctrl+V = 粘贴&#x3000;Ctrl+Delete = 删行&#x3000;Ctrl+回车 = 保存</source>
        <translation>Enter = next cell  Ctrl+D = as above  Ctrl+V = paste  Ctrl+Delete = delete row  Ctrl+Enter = save</translation>
    </message>
    <message>
        <source>{n} 条，共 {hours}</source>
        <translation>{n} lines, {hours} in all</translation>
    </message>
    <message>
        <source>；有 {n} 行要改，见最右一列</source>
        <translation>; {n} lines to be changed, see the last column</translation>
    </message>
    <message>
        <source>保存 {n} 条</source>
        <translation>Save {n}</translation>
    </message>
    <message>
        <source>已录入 {n} 条，请第二个人确认，可撤销（Ctrl+Z）</source>
        <translation>{n} typed; a second person confirms them; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>正在生成：{title}</source>
        <translation>Making: {title}</translation>
    </message>
    <message>
        <source>已打印或抄写，收好了</source>
        <translation>Printed or copied, and locked away</translation>
    </message>
    <message>
        <source>打印密钥单…</source>
        <translation>Print the key sheet…</translation>
    </message>
    <message>
        <source>{community}&#x3000;主机“{device}”
请打印，或者抄写下面九组数字，封好锁进保险柜。只显示这一次。</source>
        <translation>{community}   main computer &quot;{device}&quot;
Print it, or copy the nine groups of digits below, seal it and lock it in the safe. It is shown only once.</translation>
    </message>
    <message>
        <source>正在排版</source>
        <translation>Setting the paper</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>休息(分)</source>
        <translation>Break (min)</translation>
    </message>
    <message>
        <source>时长</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>帮助户</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>People</translation>
    </message>
    <message>
        <source>解决问题</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>可以</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>没有这个人，或者有几个，请输编号</source>
        <translation>Nobody of that name, or several; type the number</translation>
    </message>
    <message>
        <source>请填日期，例如 1107</source>
        <translation>Enter the day, such as 1107</translation>
    </message>
    <message>
        <source>请填开始时间，例如 830</source>
        <translation>Enter the beginning, such as 830</translation>
    </message>
    <message>
        <source>请填结束时间，例如 1000</source>
        <translation>Enter the end, such as 1000</translation>
    </message>
    <message>
        <source>请填整数</source>
        <translation>Enter a whole number</translation>
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
    <message>
        <source>打印整栏</source>
        <translation>Print the whole board</translation>
    </message>
    <message>
        <source>Ctrl+P：各处公示栏的小图，连同还缺的事项</source>
        <translation>Ctrl+P: a small picture of each board, with what is still missing</translation>
    </message>
    <message>
        <source>现在的模板
印不出这一件</source>
        <translation>The present template
cannot print this one</translation>
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
    <name>ShiftDialog</name>
    <message>
        <source>调整班次</source>
        <translation>Change a shift</translation>
    </message>
    <message>
        <source>这一天停岗</source>
        <translation>Not served on this day</translation>
    </message>
    <message>
        <source>不换人</source>
        <translation>Nobody else</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>例如 830</source>
        <translation>For example 830</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>例如 1000</source>
        <translation>For example 1000</translation>
    </message>
    <message>
        <source>换谁来</source>
        <translation>Who comes instead</translation>
    </message>
    <message>
        <source>先问过本人</source>
        <translation>Ask the person first</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{day} {time}，只调整这一天，岗位的安排不变。</source>
        <translation>{day} {time}: only this day is changed, not the pattern of the post.</translation>
    </message>
    <message>
        <source>班次已调整，可撤销（Ctrl+Z）</source>
        <translation>The shift is changed. Undo with Ctrl+Z</translation>
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
    <message>
        <source>登记签字</source>
        <translation>Register signatures</translation>
    </message>
    <message>
        <source>签字页</source>
        <translation>Signature page</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>居民代表</source>
        <translation>Representatives</translation>
    </message>
    <message>
        <source>一般二至三人，用顿号分开</source>
        <translation>Usually two or three, separated by commas</translation>
    </message>
    <message>
        <source>签字日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>签字以后内容不能再改；要改须写明原因，另出新版。</source>
        <translation>Once signed, the text cannot be changed; a change needs a reason and a new version.</translation>
    </message>
    <message>
        <source>已登记签字</source>
        <translation>Signatures registered</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>拼音首字母、姓名或门牌，回车签到</source>
        <translation>Pinyin initials, name or door; Enter signs in</translation>
    </message>
    <message>
        <source>签到</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>刚才的签到</source>
        <translation>Last signed in</translation>
    </message>
    <message>
        <source>补录纸质签到表，到场时间</source>
        <translation>Time of arrival, for copying a paper sign-in sheet</translation>
    </message>
    <message>
        <source>这种会议没有规定到会人数</source>
        <translation>No quorum is set for this kind of meeting</translation>
    </message>
    <message>
        <source>到会要有{share}（{article}）</source>
        <translation>{share} must be present ({article})</translation>
    </message>
    <message>
        <source>没有找到这个人。列席、特邀的请按“添加参会人员”。</source>
        <translation>This person was not found. For observers and guests use &quot;Add participant&quot;.</translation>
    </message>
    <message>
        <source>{name} 已于 {time} 签到</source>
        <translation>{name} signed in at {time}</translation>
    </message>
    <message>
        <source>最近一步不是签到，要撤销请用右上角的“撤销”。</source>
        <translation>The last step was not a sign-in; to undo it use &quot;Undo&quot; at the top right.</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>回车</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>请假…</source>
        <translation>On leave…</translation>
    </message>
    <message>
        <source>离场</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>委托…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>添加参会人员…</source>
        <translation>Add participant…</translation>
    </message>
    <message>
        <source>↑↓ 选人&#x3000;回车 签到&#x3000;Esc 清空&#x3000;Ctrl+Z 撤销&#x3000;Delete 改回未到</source>
        <translation>↑↓ choose  Enter sign in  Esc clear  Ctrl+Z undo  Delete back to not here yet</translation>
    </message>
    <message>
        <source>应到名册</source>
        <translation>Roll of those entitled</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>在场</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>请假、缺席</source>
        <translation>On leave, absent</translation>
    </message>
    <message>
        <source>列席、特邀</source>
        <translation>Observers, guests</translation>
    </message>
    <message>
        <source>还没有核定应到名册。请先按右上角的“核定名册”。</source>
        <translation>The roll is not drawn up yet. Press &quot;Draw up the roll&quot; at the top right first.</translation>
    </message>
    <message>
        <source>“{rules}”没有规定这种会议可以委托他人参加</source>
        <translation>&quot;{rules}&quot; does not provide for proxies at this kind of meeting</translation>
    </message>
    <message>
        <source>仍要登记</source>
        <translation>Register anyway</translation>
    </message>
    <message>
        <source>{name}&#x3000;{state}&#x3000;实到 {present} 人</source>
        <translation>{name}  {state}  present: {present}</translation>
    </message>
    <message>
        <source>请假、缺席…</source>
        <translation>On leave, absent…</translation>
    </message>
    <message>
        <source>改回未到</source>
        <translation>Back to not here yet</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>登记联名</source>
        <translation>Register co-signatures</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、门牌、电话</source>
        <translation>Name, pinyin initials, door, telephone</translation>
    </message>
    <message>
        <source>找到的人</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>↑↓ 选人，回车登记，接着输下一位</source>
        <translation>↑↓ choose, Enter registers, then type the next one</translation>
    </message>
    <message>
        <source>居民代表</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>户（每户只计一次）</source>
        <translation>Household (counts once)</translation>
    </message>
    <message>
        <source>计为</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>联名日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>回车 = 登记选中的人&#x3000;Esc = 完成</source>
        <translation>Enter = register the person chosen  Esc = done</translation>
    </message>
    <message>
        <source>没有找到，可换姓名、门牌或电话再试。</source>
        <translation>Nobody found; try the name, door or telephone.</translation>
    </message>
    <message>
        <source>居民代表：</source>
        <translation>Representatives:</translation>
    </message>
    <message>
        <source>居民户：</source>
        <translation>Households:</translation>
    </message>
    <message>
        <source>两项达到一项即可。依据：{source}</source>
        <translation>Reaching either is enough. Basis: {source}</translation>
    </message>
    <message>
        <source>已登记 {name} 联名，可撤销（Ctrl+Z）</source>
        <translation>Co-signature of {name} registered; can be undone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>已联名</source>
        <translation>Has co-signed</translation>
    </message>
    <message>
        <source>本户已由 {name} 联名</source>
        <translation>{name} has co-signed for this household</translation>
    </message>
</context>
<context>
    <name>Small</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>点“新建资金来源”，写清是什么钱、哪一年、依据哪个文件。</source>
        <translation>Click &quot;New fund source&quot; and say what money it is, of which year, by which document.</translation>
    </message>
    <message>
        <source>可用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>已结清</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>{year} 年&#x3000;{kind}</source>
        <translation>{year}   {kind}</translation>
    </message>
    <message>
        <source>上年结转</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>本年收入</source>
        <translation>Received this year</translation>
    </message>
    <message>
        <source>本年支出</source>
        <translation>Paid this year</translation>
    </message>
    <message>
        <source>结余：{fen}</source>
        <translation>Balance: {fen}</translation>
    </message>
    <message>
        <source>依据和用途</source>
        <translation>Basis and use</translation>
    </message>
    <message>
        <source>核定金额</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>限定用途</source>
        <translation>Restricted to</translation>
    </message>
    <message>
        <source>依据文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>随准入事项</source>
        <translation>For the admitted task</translation>
    </message>
    <message>
        <source>{name}（公开时写“爱心人士”）</source>
        <translation>{name} (published as &quot;a kind person&quot;)</translation>
    </message>
    <message>
        <source>捐赠人</source>
        <translation>Donor</translation>
    </message>
    <message>
        <source>物资</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>工作经费标准</source>
        <translation>Standard of working funds</translation>
    </message>
    <message>
        <source>{clause}。本社区 {n} 户，{year} 年应不低于 {wanted}，已核定或到位 {there}</source>
        <translation>{clause}. With {n} households, {year} needs {wanted} at least; granted or received: {there}</translation>
    </message>
    <message>
        <source>，还差 {gap}。</source>
        <translation>; {gap} missing.</translation>
    </message>
    <message>
        <source>，已达标。</source>
        <translation>; met.</translation>
    </message>
    <message>
        <source>{clause}。台账里还没有在册的户，暂时不能核对。</source>
        <translation>{clause}. The ledger has no households yet, so it cannot be checked.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>新建资金来源</source>
        <translation>New fund source</translation>
    </message>
    <message>
        <source>修改资金来源</source>
        <translation>Change the fund source</translation>
    </message>
    <message>
        <source>捐赠人不愿公开姓名</source>
        <translation>The donor does not want to be named</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>核定金额</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>文件上的数</source>
        <translation>As the document says</translation>
    </message>
    <message>
        <source>上年结转</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>限定用途</source>
        <translation>Restricted to</translation>
    </message>
    <message>
        <source>不填就是不限定</source>
        <translation>Empty: not restricted</translation>
    </message>
    <message>
        <source>依据文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>文件名称和文号</source>
        <translation>Title and number</translation>
    </message>
    <message>
        <source>准入事项</source>
        <translation>Admitted task</translation>
    </message>
    <message>
        <source>费随事转：为哪件事拨的钱</source>
        <translation>Money follows the task: which one it was given for</translation>
    </message>
    <message>
        <source>捐赠人</source>
        <translation>Donor</translation>
    </message>
    <message>
        <source>物资</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>例如：轮椅 2 台</source>
        <translation>For example: 2 wheelchairs</translation>
    </message>
    <message>
        <source>看不懂这个金额。</source>
        <translation>This amount is not understood.</translation>
    </message>
    <message>
        <source>资金来源已保存，可撤销（Ctrl+Z）</source>
        <translation>The fund source is saved. Undo with Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>结清</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund source</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>上年结转</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>名称、拼音首字母、捐赠人、用途</source>
        <translation>Name, initials, donor, use</translation>
    </message>
    <message>
        <source>新建资金来源</source>
        <translation>New fund source</translation>
    </message>
    <message>
        <source>还没有资金来源。
点“新建资金来源”，或者在“收支流水”中导入现有的账。</source>
        <translation>No fund sources yet.
Click &quot;New fund source&quot;, or import the present book in the journal.</translation>
    </message>
    <message>
        <source>没有符合条件的资金来源。
可以清空搜索框。</source>
        <translation>No fund source matches.
Clear the search box.</translation>
    </message>
    <message>
        <source>显示 {shown} 项 / 共 {total} 项</source>
        <translation>{shown} of {total} shown</translation>
    </message>
    <message>
        <source>可用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>已结清</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>“{name}”已结清，不能再记账，可撤销（Ctrl+Z）</source>
        <translation>&quot;{name}&quot; is settled; nothing more is booked on it. Undo with Ctrl+Z</translation>
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
    <name>StepDialog</name>
    <message>
        <source>记录步骤</source>
        <translation>Record a step</translation>
    </message>
    <message>
        <source>修改步骤记录</source>
        <translation>Change the step</translation>
    </message>
    <message>
        <source>不是本系统里的会议</source>
        <translation>Not a meeting of this program</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>选了会议，日期、地点、主持人和人数自动填好</source>
        <translation>Choosing a meeting fills in date, place, chair and numbers</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Entitled</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>赞成</source>
        <translation>For</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>人数和票数</source>
        <translation>People and votes</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>监督人</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>签字日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>（居民委员会组织法{article}）</source>
        <translation> (Organisation Law{article})</translation>
    </message>
    <message>
        <source>必经步骤{law}</source>
        <translation>Required step{law}</translation>
    </message>
    <message>
        <source>要有监督人签字</source>
        <translation>A supervisor must sign</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>要填写应到、实到和赞成票数</source>
        <translation>Entitled, present and votes for must be entered</translation>
    </message>
    <message>
        <source>没有清点可以不填</source>
        <translation>May be left empty if not counted</translation>
    </message>
    <message>
        <source>步骤已记录，可撤销（Ctrl+Z）</source>
        <translation>Step recorded; can be undone (Ctrl+Z)</translation>
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
    <name>StepsPane</name>
    <message>
        <source>步骤模板</source>
        <translation>Step template</translation>
    </message>
    <message>
        <source>步</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>由谁</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>必经</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>记人数</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>监督签字</source>
        <translation>Supervised</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>监督签字由{supervisor}负责。来源：{source}</source>
        <translation>The {supervisor} signs as supervisor. Source: {source}</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>不少于 {days} 日</source>
        <translation>At least {days} days</translation>
    </message>
</context>
<context>
    <name>StructureDialog</name>
    <message>
        <source>按模板设立组织</source>
        <translation>Set up bodies from a template</translation>
    </message>
    <message>
        <source>不计届次</source>
        <translation>Without terms</translation>
    </message>
    <message>
        <source>模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>第几届，填数字</source>
        <translation>Number of the term, in digits</translation>
    </message>
    <message>
        <source>本届自</source>
        <translation>This term since</translation>
    </message>
    <message>
        <source>设立</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>已有的组织保持不变，只补设缺少的。设立之后可以逐个修改。</source>
        <translation>Bodies already there stay as they are; only missing ones are set up. Each can be changed afterwards.</translation>
    </message>
    <message>
        <source>{about}
将设立：{names}</source>
        <translation>{about}
To be set up: {names}</translation>
    </message>
    <message>
        <source>没有缺少的</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>来源：{source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>已设立 {count} 个组织，可撤销（Ctrl+Z）</source>
        <translation>Bodies set up: {count}; can be undone (Ctrl+Z)</translation>
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
        <source>略去合计、小计、结转 {sums} 行。</source>
        <translation>{sums} rows of sums and carried balances are left out.</translation>
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
    <name>TakeDownResolutionDialog</name>
    <message>
        <source>登记撤下</source>
        <translation>Register taking down</translation>
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
        <source>公示期还没有满，提前撤下必须写明原因。</source>
        <translation>The posting period is not over; taking it down early needs a reason.</translation>
    </message>
    <message>
        <source>已登记撤下，可撤销（Ctrl+Z）</source>
        <translation>Taking down registered; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>凭密钥单接管主机</source>
        <translation>Take over as the main computer</translation>
    </message>
    <message>
        <source>接管并导入</source>
        <translation>Take over and import</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>本社区的包</source>
        <translation>A package of this community</translation>
    </message>
    <message>
        <source>密钥单上的九组数字</source>
        <translation>The nine groups of digits</translation>
    </message>
    <message>
        <source>社区主机（新）</source>
        <translation>Main computer (new)</translation>
    </message>
    <message>
        <source>本机叫什么</source>
        <translation>Name of this computer</translation>
    </message>
    <message>
        <source>主机丢了、坏了的时候用。接管以后，由本机准许别的电脑加入；密钥单放回保险柜。</source>
        <translation>For when the main computer is lost or broken. Afterwards this computer admits the others; put the key sheet back into the safe.</translation>
    </message>
    <message>
        <source>一、选一个本社区的包，哪台写的、写给谁的都行</source>
        <translation>1. Choose a package of this community, whoever wrote it for whom</translation>
    </message>
    <message>
        <source>二、输入密钥单上的九组数字，校验组在最后</source>
        <translation>2. Type the nine groups of the key sheet, the check group last</translation>
    </message>
    <message>
        <source>三、本机叫什么</source>
        <translation>3. Name this computer</translation>
    </message>
    <message>
        <source>正在接管</source>
        <translation>Taking over</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>同步包（*.sqpkg）</source>
        <translation>Packages (*.sqpkg)</translation>
    </message>
    <message>
        <source>校验组相符。</source>
        <translation>The check group agrees.</translation>
    </message>
    <message>
        <source>还差 {left} 位。</source>
        <translation>{left} digits to go.</translation>
    </message>
    <message>
        <source>与校验组不符，请对照密钥单逐组再看一遍。</source>
        <translation>The check group does not agree. Compare the sheet group by group once more.</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>议定事项</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Outcome</translation>
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
    <message>
        <source>{title}&#x3000;▲ 有错</source>
        <translation>{title}  ▲ has errors</translation>
    </message>
</context>
<context>
    <name>ThreadDialog</name>
    <message>
        <source>来龙去脉</source>
        <translation>The thread behind it</translation>
    </message>
    <message>
        <source>公开的每一笔</source>
        <translation>Every line disclosed</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>来龙去脉…</source>
        <translation>The thread behind it…</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>在左边选一笔，这里显示它的凭证、项目、决议和公开件。</source>
        <translation>Choose a line on the left: its voucher, project, resolution and disclosures are shown here.</translation>
    </message>
    <message>
        <source>来龙去脉</source>
        <translation>The thread behind it</translation>
    </message>
    <message>
        <source>这笔收支没有列入项目，没有单独的决议。</source>
        <translation>This line belongs to no project and has no resolution of its own.</translation>
    </message>
    <message>
        <source>打开{what}</source>
        <translation>Open the {what}</translation>
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
    <name>VerifyDialog</name>
    <message>
        <source>核验服务证明</source>
        <translation>Verify a service certificate</translation>
    </message>
    <message>
        <source>把扫码得到的文字粘贴到这里</source>
        <translation>Paste the scanned text here</translation>
    </message>
    <message>
        <source>二维码里的文字</source>
        <translation>Text of the QR code</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>用手机或扫码枪扫证明上的二维码，把文字粘贴进来。不需要联网。</source>
        <translation>Scan the certificate&apos;s QR code with a phone or scanner and paste the text here. No network is needed.</translation>
    </message>
    <message>
        <source>Ctrl+V = 粘贴&#x3000;Esc = 关闭</source>
        <translation>Ctrl+V = paste  Esc = close</translation>
    </message>
    <message>
        <source>这不是服务证明的二维码文字，或者没有粘贴完整。</source>
        <translation>This is not the QR text of a service certificate, or it was not pasted in full.</translation>
    </message>
    <message>
        <source>签名不对：内容被改过，不能采信。</source>
        <translation>The signature is wrong: the text was changed and cannot be trusted.</translation>
    </message>
    <message>
        <source>这份证明已经作废。</source>
        <translation>This certificate is void.</translation>
    </message>
    <message>
        <source>真实有效：由本社区的电脑出具，内容没有改动。</source>
        <translation>Genuine: issued by a computer of this community, and unchanged.</translation>
    </message>
    <message>
        <source>内容没有改动，但不是本社区出具的，请向出具单位核实。</source>
        <translation>Unchanged, but not issued by this community. Please check with the issuer.</translation>
    </message>
    <message>
        <source>编号：{number}
姓名：{name}（证件末四位 {tail}）
时段：{since} 至 {until}
时长：{hours} 小时
出具：{issuer}，{day}</source>
        <translation>Number: {number}
Name: {name} (last four of ID {tail})
Period: {since} to {until}
Hours: {hours}
Issued: {issuer}, {day}</translation>
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
    <name>VoidVoteDialog</name>
    <message>
        <source>宣布表决作废</source>
        <translation>Declare the vote void</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>会留在记录里</source>
        <translation>Kept in the record</translation>
    </message>
    <message>
        <source>宣布作废</source>
        <translation>Declare void</translation>
    </message>
    <message>
        <source>“{question}”的这次表决不再算数，不能恢复；可以重新提付表决。</source>
        <translation>This vote on &quot;{question}&quot; no longer counts and cannot be restored; it can be put to the vote again.</translation>
    </message>
</context>
<context>
    <name>VolunteerDialog</name>
    <message>
        <source>登记志愿者</source>
        <translation>Register a volunteer</translation>
    </message>
    <message>
        <source>修改登记单</source>
        <translation>Change registration</translation>
    </message>
    <message>
        <source>社区外的人（台账里没有）</source>
        <translation>From outside the community (not in the ledger)</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、门牌、电话</source>
        <translation>Name, pinyin initials, door, telephone</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>不填就是没有说</source>
        <translation>Left empty: not said</translation>
    </message>
    <message>
        <source>材料齐全，保存后直接在册</source>
        <translation>Papers complete, on the roll once saved</translation>
    </message>
    <message>
        <source>居民</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>志愿服务登记单。没有征得本人同意的，信息公开选“不公开”。</source>
        <translation>Volunteer registration form. Without the person&apos;s own consent, choose &quot;Not shown&quot; for publication.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>填了可以带出性别和生日</source>
        <translation>Fills in sex and birthday</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>学校、单位或党支部</source>
        <translation>School, employer or Party branch</translation>
    </message>
    <message>
        <source>专业技能</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>几项之间用顿号隔开</source>
        <translation>Separate several with commas</translation>
    </message>
    <message>
        <source>特长爱好</source>
        <translation>Talents and hobbies</translation>
    </message>
    <message>
        <source>服务时间</source>
        <translation>Service times</translation>
    </message>
    <message>
        <source>时间说明</source>
        <translation>About the times</translation>
    </message>
    <message>
        <source>例如：周末；寒暑假</source>
        <translation>e.g. weekends; school holidays</translation>
    </message>
    <message>
        <source>信息公开</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>榜上、公示里怎样写姓名</source>
        <translation>How the name is written on lists and postings</translation>
    </message>
    <message>
        <source>服务意愿</source>
        <translation>Wishes to serve in</translation>
    </message>
    <message>
        <source>保险单号</source>
        <translation>Insurance number</translation>
    </message>
    <message>
        <source>保险至</source>
        <translation>Insured until</translation>
    </message>
    <message>
        <source>全国编号</source>
        <translation>National number</translation>
    </message>
    <message>
        <source>全国志愿服务信息系统的编号</source>
        <translation>Number in the national volunteer service system</translation>
    </message>
    <message>
        <source>监护人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>未满 18 周岁必须填写</source>
        <translation>Required under 18</translation>
    </message>
    <message>
        <source>监护人电话</source>
        <translation>Guardian&apos;s telephone</translation>
    </message>
    <message>
        <source>同意日期</source>
        <translation>Consent on</translation>
    </message>
    <message>
        <source>{name}&#x3000;{door}&#x3000;姓名、生日和电话随台账</source>
        <translation>{name}  {door}  name, birthday and telephone follow the ledger</translation>
    </message>
    <message>
        <source>已选：{name}&#x3000;{door}&#x3000;{phone}</source>
        <translation>Chosen: {name}  {door}  {phone}</translation>
    </message>
    <message>
        <source>请先选一位居民；台账里没有的，勾选“社区外的人”。</source>
        <translation>Choose a resident first; for somebody not in the ledger, tick &quot;From outside the community&quot;.</translation>
    </message>
    <message>
        <source>已保存，可撤销（Ctrl+Z）</source>
        <translation>Saved; can be undone (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>时间由本人安排</source>
        <translation>Times as the person arranges</translation>
    </message>
    <message>
        <source>{hours} 小时</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} 分</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} 小时 {minutes} 分</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{held}/{needed}，已满</source>
        <translation>{held}/{needed}, full</translation>
    </message>
    <message>
        <source>{held}/{needed}，还缺 {left} 人</source>
        <translation>{held}/{needed}, {left} still needed</translation>
    </message>
    <message>
        <source>{year}年{month}月</source>
        <translation>{year}-{month}</translation>
    </message>
</context>
<context>
    <name>VolunteersPage</name>
    <message>
        <source>志愿岗位的各部分</source>
        <translation>Parts of volunteer posts</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>覆盖</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>时长</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>证明</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>志愿岗位</source>
        <translation>Volunteer posts</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>提付表决…</source>
        <translation>Put to the vote…</translation>
    </message>
    <message>
        <source>公布结果…</source>
        <translation>Announce result…</translation>
    </message>
    <message>
        <source>形成决议…</source>
        <translation>Adopt a resolution…</translation>
    </message>
    <message>
        <source>另行选举…</source>
        <translation>Another election…</translation>
    </message>
    <message>
        <source>更正票数…</source>
        <translation>Correct votes…</translation>
    </message>
    <message>
        <source>录入记录…</source>
        <translation>Entry log…</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>大屏显示</source>
        <translation>Big screen</translation>
    </message>
    <message>
        <source>议题和表决</source>
        <translation>Items and votes</translation>
    </message>
    <message>
        <source>应到 {entitled} 人，到会 {present} 人（已冻结）。两人分别清点、录入；公布之前谁也看不到票数。</source>
        <translation>Entitled {entitled}, present {present} (frozen). Two people count and enter separately; nobody sees the votes before they are announced.</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>先在议程里加上要表决的议题。</source>
        <translation>Add the items to be voted on to the agenda first.</translation>
    </message>
    <message>
        <source>回到结果</source>
        <translation>Back to the result</translation>
    </message>
    <message>
        <source>这次表决已经形成决议，请到“决议”里查看。</source>
        <translation>This vote has become a resolution; see &quot;Resolutions&quot;.</translation>
    </message>
    <message>
        <source>已形成决议，请到“决议”里公示</source>
        <translation>It is a resolution; post it under &quot;Resolutions&quot;</translation>
    </message>
    <message>
        <source>这种会议只听取意见，不作表决。</source>
        <translation>This kind of meeting only hears opinions and does not vote.</translation>
    </message>
    <message>
        <source>会议已转为座谈，不作表决。</source>
        <translation>The meeting has become a talk and does not vote.</translation>
    </message>
    <message>
        <source>宣布开会之后才能提付表决。</source>
        <translation>Nothing can be put to the vote before the meeting is declared open.</translation>
    </message>
    <message>
        <source>到会人数不足，不能提付表决。请等人到齐，或者宣布延期、转为座谈。</source>
        <translation>Too few people are present to put anything to the vote. Wait for more, or put the meeting off or go on as a talk.</translation>
    </message>
    <message>
        <source>可以提付表决。提付表决时，应到和到会人数就冻结下来。</source>
        <translation>Ready to be put to the vote. The numbers entitled and present are then frozen.</translation>
    </message>
    <message>
        <source>{name} 已连续 {times} 次被评议不称职，依法职务终止（{rule}）。请核实以后在“组织”里登记，程序不会自动免职。</source>
        <translation>{name} has been found unfit {times} times running; by law the office ends ({rule}). Check, then register it under &quot;Bodies&quot;; the program removes nobody by itself.</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>选一张凭证，这里显示它的全部内容。</source>
        <translation>Choose a voucher: all of it is shown here.</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund source</translation>
    </message>
    <message>
        <source>转入</source>
        <translation>Moved to</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>Counterparty</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>冲销原因</source>
        <translation>Reason of the reversal</translation>
    </message>
    <message>
        <source>经手和审批</source>
        <translation>Who handled and approved it</translation>
    </message>
    <message>
        <source>经手人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>证明人</source>
        <translation>Witnessed by</translation>
    </message>
    <message>
        <source>审批人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>填制</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>入账</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>票据 {n} 张</source>
        <translation>{n} receipts</translation>
    </message>
</context>
<context>
    <name>VoucherDeeds</name>
    <message>
        <source>复核</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>入账</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>冲销…</source>
        <translation>Reverse…</translation>
    </message>
    <message>
        <source>重填…</source>
        <translation>Fill in again…</translation>
    </message>
    <message>
        <source>添加票据图片…</source>
        <translation>Add a picture of a receipt…</translation>
    </message>
    <message>
        <source>打印报销单</source>
        <translation>Print the reimbursement slip</translation>
    </message>
    <message>
        <source>打印凭证查阅件</source>
        <translation>Print the supervisors&apos; copy</translation>
    </message>
    <message>
        <source>打印凭证公开件</source>
        <translation>Print the public copy</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>票据 {stem}</source>
        <translation>Receipt {stem}</translation>
    </message>
    <message>
        <source>已添加票据图片，可撤销（Ctrl+Z）</source>
        <translation>The picture of the receipt is added. Undo with Ctrl+Z</translation>
    </message>
    <message>
        <source>已复核，可撤销（Ctrl+Z）</source>
        <translation>Checked. Undo with Ctrl+Z</translation>
    </message>
    <message>
        <source>已入账，从现在起不能修改，只能冲销</source>
        <translation>Posted; from now on it is not edited, only reversed</translation>
    </message>
    <message>
        <source>已删除，可撤销（Ctrl+Z）</source>
        <translation>Deleted. Undo with Ctrl+Z</translation>
    </message>
    <message>
        <source>用一张今天的凭证冲掉“{summary}”；原凭证留在账上。</source>
        <translation>Takes &quot;{summary}&quot; back by a voucher of today; the original stays in the books.</translation>
    </message>
    <message>
        <source>冲销凭证</source>
        <translation>Reverse a voucher</translation>
    </message>
    <message>
        <source>添加票据图片</source>
        <translation>Add a picture of a receipt</translation>
    </message>
    <message>
        <source>照片 (*.jpg *.jpeg *.png)</source>
        <translation>Photos (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>VoucherDialog</name>
    <message>
        <source>对方是居民个人（公开时隐去姓名）</source>
        <translation>The counterparty is a resident (the name is hidden in public)</translation>
    </message>
    <message>
        <source>收付</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>业务日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>摘要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>支出类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund source</translation>
    </message>
    <message>
        <source>转入来源</source>
        <translation>To source</translation>
    </message>
    <message>
        <source>只在“转”时填写</source>
        <translation>Only for a transfer</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>Counterparty</translation>
    </message>
    <message>
        <source>票据张数</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>经手人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>证明人</source>
        <translation>Witnessed by</translation>
    </message>
    <message>
        <source>审批人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>三人不能相同，填制人不能审批</source>
        <translation>Three different people; who fills it in does not approve it</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>保存后是待复核；入账后不能修改，只能冲销重填。</source>
        <translation>Saved, it waits to be checked; once posted it is never edited, only reversed and filled in anew.</translation>
    </message>
    <message>
        <source>看不懂这个金额，例如 1280.50。</source>
        <translation>This amount is not understood; for example 1280.50.</translation>
    </message>
    <message>
        <source>结余 {fen}</source>
        <translation>Balance {fen}</translation>
    </message>
    <message>
        <source>，限用于：{use}</source>
        <translation>, restricted to: {use}</translation>
    </message>
    <message>
        <source>还没有资金来源。请先在“资金来源”中新建一项。</source>
        <translation>No fund sources yet. Make one first under fund sources.</translation>
    </message>
    <message>
        <source>凭证已保存，等待复核，可撤销（Ctrl+Z）</source>
        <translation>The voucher is saved and waits to be checked. Undo with Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>VoucherTable</name>
    <message>
        <source>收支流水</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>凭证号</source>
        <translation>Voucher no.</translation>
    </message>
    <message>
        <source>摘要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>余额</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund source</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>Counterparty</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>票据</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>经手人</source>
        <translation>Handled by</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>填制凭证</source>
        <translation>Fill in a voucher</translation>
    </message>
    <message>
        <source>修改凭证</source>
        <translation>Change the voucher</translation>
    </message>
</context>
<context>
    <name>VouchersPage</name>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>摘要、对方、金额</source>
        <translation>Summary, counterparty, amount</translation>
    </message>
    <message>
        <source>填制凭证</source>
        <translation>Fill in a voucher</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>正在读取收支账</source>
        <translation>Reading the book</translation>
    </message>
    <message>
        <source>这个文件里没有找到收支账。请检查标题里有没有日期、收入和支出。</source>
        <translation>No book of income and expense was found in this file. Check that its headings have day, receipts and payments.</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>{month} 月</source>
        <translation>Month {month}</translation>
    </message>
    <message>
        <source>所有账户</source>
        <translation>All accounts</translation>
    </message>
    <message>
        <source>所有来源</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>所有类别</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund source</translation>
    </message>
    <message>
        <source>支出类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>导入收支账…</source>
        <translation>Import a book…</translation>
    </message>
    <message>
        <source>限额规则…</source>
        <translation>Limits…</translation>
    </message>
    <message>
        <source>打印收支明细账</source>
        <translation>Print the journal</translation>
    </message>
    <message>
        <source>{} 年</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>列出 {n} 张&#x3000;收入 {came} 元&#x3000;支出 {went} 元</source>
        <translation>{n} listed   received {came} yuan   paid {went} yuan</translation>
    </message>
    <message>
        <source>&#x3000;另有 {n} 张没有入账，不计入</source>
        <translation>   {n} more are not posted and not counted</translation>
    </message>
    <message>
        <source>没有符合条件的凭证。点“填制凭证”，或者在“更多”中导入现有的收支账。</source>
        <translation>No voucher matches. Click &quot;Fill in a voucher&quot;, or import the present book under &quot;More&quot;.</translation>
    </message>
    <message>
        <source>导入收支账</source>
        <translation>Import a book</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.et)</source>
        <translation>Tables (*.xlsx *.xls *.csv *.et)</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>已确认：{words}</source>
        <translation>Confirmed: {words}</translation>
    </message>
</context>
<context>
    <name>WeekEdit</name>
    <message>
        <source>添加时段</source>
        <translation>Add a period</translation>
    </message>
    <message>
        <source>选星期几，再输起止时间，例如 830 到 1000。</source>
        <translation>Choose the weekday, then type the times, e.g. 830 to 1000.</translation>
    </message>
    <message>
        <source>每周 {n} 次，共 {hours}</source>
        <translation>{n} times a week, {hours} in all</translation>
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
    <name>_Figures</name>
    <message>
        <source>应到</source>
        <translation>Entitled</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>法定</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>还差</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>On leave</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>一、二、三、四、五、六、日</source>
        <translation>Mon, Tue, Wed, Thu, Fri, Sat, Sun</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>周{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>结束时间</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>去掉这个时段</source>
        <translation>Remove this period</translation>
    </message>
</context>
<context>
    <name>_Matches</name>
    <message>
        <source>为什么合适</source>
        <translation>Why it fits</translation>
    </message>
    <message>
        <source>本人愿意，认领…</source>
        <translation>Agreed, claim…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>按技能、意愿和时间列出，不排名次，也不派岗：要本人愿意才认领。</source>
        <translation>Listed by skills, wishes and times. Nobody is ranked or assigned; a post is claimed only with the person&apos;s own consent.</translation>
    </message>
    <message>
        <source>↑↓ 选择&#x3000;回车 = 认领&#x3000;Esc = 关闭</source>
        <translation>↑↓ choose  Enter = claim  Esc = close</translation>
    </message>
    <message>
        <source>没有技能、意愿、时间对得上的。可以先在登记单上补全这些内容。</source>
        <translation>Nobody matches in skills, wishes and times. Complete these on the registration forms first.</translation>
    </message>
</context>
<context>
    <name>_ReverseDialog</name>
    <message>
        <source>已冲销，原凭证和冲销凭证都留在账上</source>
        <translation>Reversed; both vouchers stay in the books</translation>
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
    <name>dialog</name>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>服务时间</source>
        <translation>Service time</translation>
    </message>
    <message>
        <source>以前的时长</source>
        <translation>Earlier hours</translation>
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
    <name>exported</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>本社区编号</source>
        <translation>Number here</translation>
    </message>
    <message>
        <source>全国编号</source>
        <translation>National number</translation>
    </message>
    <message>
        <source>性别代码</source>
        <translation>Sex (code)</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>岗位类别</source>
        <translation>Class of the post</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>小时（按半小时舍去）</source>
        <translation>Hours (down to half hours)</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>帮助户数</source>
        <translation>Households helped</translation>
    </message>
    <message>
        <source>服务人次</source>
        <translation>People served</translation>
    </message>
    <message>
        <source>解决问题</source>
        <translation>Problems solved</translation>
    </message>
    <message>
        <source>录入人</source>
        <translation>Typed by</translation>
    </message>
    <message>
        <source>确认人</source>
        <translation>Confirmed by</translation>
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
    <message>
        <source>请填写组织名称。</source>
        <translation>Enter the name of the body.</translation>
    </message>
    <message>
        <source>已经有“{name}”，不能重复设立；换届请用“换届”。</source>
        <translation>There is a &quot;{name}&quot; already; it cannot be set up twice. For a new term use &quot;New term&quot;.</translation>
    </message>
    <message>
        <source>“{name}”已经结束，不能再登记任职。</source>
        <translation>&quot;{name}&quot; has ended; no office can be registered in it.</translation>
    </message>
    <message>
        <source>“{name}”下有任职或者下级组织，不能删除；请改用“结束”。</source>
        <translation>&quot;{name}&quot; has people in office or bodies below it and cannot be deleted; use &quot;End&quot; instead.</translation>
    </message>
    <message>
        <source>结束日期早于开始日期，请核对。</source>
        <translation>The end is before the beginning. Please check.</translation>
    </message>
    <message>
        <source>每届任期为 {years} 年，应至 {until}，现填 {given}。依据{law}。</source>
        <translation>A term lasts {years} years and should end {until}; {given} was entered. Basis: {law}.</translation>
    </message>
    <message>
        <source>“{name}”已于 {until} 届满，应当及时换届。依据{law}。</source>
        <translation>The term of &quot;{name}&quot; ended {until}; a new term is due. Basis: {law}.</translation>
    </message>
    <message>
        <source>“{name}”将于 {until} 届满，还有 {days} 天。依据{law}。</source>
        <translation>The term of &quot;{name}&quot; ends {until}, in {days} days. Basis: {law}.</translation>
    </message>
    <message>
        <source>请选择或者填写任职人员。</source>
        <translation>Choose or enter the person.</translation>
    </message>
    <message>
        <source>请填写职务。</source>
        <translation>Enter the office.</translation>
    </message>
    <message>
        <source>任职日期不在“{body}”本届任期（{first} 至 {last}）之内。</source>
        <translation>The date of taking office is not within the present term of &quot;{body}&quot; ({first} to {last}).</translation>
    </message>
    <message>
        <source>{name}在 {day} 还不满 {age} 周岁，没有被选举权。依据{law}。</source>
        <translation>{name} is under {age} on {day} and cannot be elected. Basis: {law}.</translation>
    </message>
    <message>
        <source>{name}不是本社区的户籍居民或者常住居民，请核对任职资格。</source>
        <translation>{name} is neither registered nor ordinarily resident in this community. Please check whether the person may hold office.</translation>
    </message>
    <message>
        <source>{name}在同一时间已经担任“{body}”的{title}。</source>
        <translation>{name} is {title} of &quot;{body}&quot; at the same time already.</translation>
    </message>
    <message>
        <source>“{body}”的{title}由{name}担任；请先登记其离任。</source>
        <translation>The {title} of &quot;{body}&quot; is {name}; register that person&apos;s leaving first.</translation>
    </message>
    <message>
        <source>“{body}”核定 {seats} 人，已经没有缺额。名额有变动的，请先修改核定名额。</source>
        <translation>&quot;{body}&quot; has {seats} seats and none is free. If the number has changed, change it first.</translation>
    </message>
    <message>
        <source>居民委员会最多 {most} 人，现为 {count} 人。依据{law}。</source>
        <translation>A residents&apos; committee has at most {most} members; there are {count}. Basis: {law}.</translation>
    </message>
    <message>
        <source>居民委员会至少 {least} 人，现为 {count} 人，应当补选。依据{law}。</source>
        <translation>A residents&apos; committee has at least {least} members; there are {count}, and a by-election is due. Basis: {law}.</translation>
    </message>
    <message>
        <source>居民委员会由 {least} 至 {most} 人组成，核定名额不能是 {seats} 人。依据{law}。</source>
        <translation>A residents&apos; committee has {least} to {most} members; {seats} seats are not possible. Basis: {law}.</translation>
    </message>
    <message>
        <source>居民委员会成员中应当有妇女成员（至少 {least} 名，现有 {count} 名）。依据{law}。</source>
        <translation>The residents&apos; committee must have women members (at least {least}; there are {count}). Basis: {law}.</translation>
    </message>
    <message>
        <source>“{body}”还没有主任。</source>
        <translation>&quot;{body}&quot; has no director yet.</translation>
    </message>
    <message>
        <source>{name}与居民委员会成员{other}是近亲属（{relation}），应当回避。依据{law}。</source>
        <translation>{name} is a near relative ({relation}) of the committee member {other} and must stand aside. Basis: {law}.</translation>
    </message>
    <message>
        <source>{name}是居民委员会成员，不得担任居务监督委员会成员。依据{law}。</source>
        <translation>{name} is a member of the residents&apos; committee and cannot be on the supervision committee. Basis: {law}.</translation>
    </message>
    <message>
        <source>{name}与居民委员会成员{other}是近亲属（{relation}），不得担任居务监督委员会成员。依据{law}。</source>
        <translation>{name} is a near relative ({relation}) of the committee member {other} and cannot be on the supervision committee. Basis: {law}.</translation>
    </message>
    <message>
        <source>{name}或者其近亲属被提名为候选人（{candidate}），应当退出居民选举委员会。依据{law}。</source>
        <translation>{name} or a near relative is nominated as a candidate ({candidate}) and must leave the election committee. Basis: {law}.</translation>
    </message>
    <message>
        <source>{name}不是居民委员会成员；下属委员会主任一般由居民委员会成员兼任。</source>
        <translation>{name} is not a member of the residents&apos; committee; directors of subordinate committees usually are.</translation>
    </message>
    <message>
        <source>“{body}”一般 {least} 至 {most} 人，现为 {count} 人。</source>
        <translation>&quot;{body}&quot; usually has {least} to {most} members; there are {count}.</translation>
    </message>
    <message>
        <source>{name}已连续 {times} 次被评议不称职，其职务应当终止，请核实后登记离任。依据{law}。</source>
        <translation>{name} has been found unfit {times} times running, and the office ends. Check, then register the leaving. Basis: {law}.</translation>
    </message>
    <message>
        <source>这一任职已经结束。</source>
        <translation>This office has ended.</translation>
    </message>
    <message>
        <source>离任日期早于任职日期 {start}。</source>
        <translation>The leaving is before the taking of office on {start}.</translation>
    </message>
    <message>
        <source>居民代表会议 {members} 名组成人员中，居民代表应至少 {needed} 名，现为 {count} 名。依据{law}。</source>
        <translation>Of the {members} members of the representatives&apos; assembly at least {needed} must be representatives; there are {count}. Basis: {law}.</translation>
    </message>
    <message>
        <source>{group}有 {households} 户，还没有居民代表。依据{law}。</source>
        <translation>{group} has {households} households and no representative yet. Basis: {law}.</translation>
    </message>
    <message>
        <source>{group}有 {households} 户、{count} 名居民代表，一般每 {least} 至 {most} 户推选一人，应为 {fewest} 至 {greatest} 名。依据{law}。</source>
        <translation>{group} has {households} households and {count} representatives; with one for {least} to {most} households it should have {fewest} to {greatest}. Basis: {law}.</translation>
    </message>
    <message>
        <source>{name}联系 {count} 户，一般联系 {least} 至 {most} 户。依据{law}。</source>
        <translation>{name} is linked to {count} households; {least} to {most} are usual. Basis: {law}.</translation>
    </message>
    <message>
        <source>请选择推选这名代表的居民小组。</source>
        <translation>Choose the residents&apos; group that chose this representative.</translation>
    </message>
    <message>
        <source>这一户已经由{name}作代表，每户一名；换人请先登记{name}离任。</source>
        <translation>{name} is this household&apos;s delegate already, one a household; to change, register the leaving of {name} first.</translation>
    </message>
    <message>
        <source>户代表应当是台账中有住户的居民，请从台账中选人。</source>
        <translation>A delegate must be a resident with a household in the ledger. Choose one from the ledger.</translation>
    </message>
    <message>
        <source>请选择两个不同的人。</source>
        <translation>Choose two different people.</translation>
    </message>
    <message>
        <source>{name}与{other}的亲属关系已经申报过。</source>
        <translation>The relation of {name} and {other} has been declared already.</translation>
    </message>
    <message>
        <source>“{rule}”定为{given}，低于{law}规定的{lawful}；与法律不一致的，以法律为准。</source>
        <translation>&quot;{rule}&quot; is set to {given}, below the {lawful} required by {law}; where they differ, the law prevails.</translation>
    </message>
    <message>
        <source>文件的 key 是“{key}”，与系统自带的规则相同；请换一个名称。</source>
        <translation>The key of the file is &quot;{key}&quot;, the same as a built-in set of rules; use another name.</translation>
    </message>
    <message>
        <source>已经有 key 为“{key}”的规则，内容与这个文件不同。以前的会议仍按原来的规则判定，不能覆盖；请在文件里换一个 key 再导入。</source>
        <translation>There are rules with the key &quot;{key}&quot; already, and they differ from this file. Earlier meetings are still judged by them, so they cannot be overwritten; give the file another key and import again.</translation>
    </message>
    <message>
        <source>没有“{key}”这套规则。</source>
        <translation>There are no rules &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>{name}已去世，仍登记为{title}，请登记离任。</source>
        <translation>{name} has died but is still registered as {title}. Register the leaving.</translation>
    </message>
    <message>
        <source>{name}已不住在本社区，仍登记为{title}，请核实；需要时登记离任。</source>
        <translation>{name} no longer lives in this community but is still registered as {title}. Check, and register the leaving if needed.</translation>
    </message>
    <message>
        <source>本社区现有 {households} 户，社区一般在 {least} 至 {most} 户的范围内设立。依据{law}。</source>
        <translation>This community has {households} households; a community usually has {least} to {most}. Basis: {law}.</translation>
    </message>
    <message>
        <source>请填写资金来源的名称。</source>
        <translation>Enter the name of the source of funds.</translation>
    </message>
    <message>
        <source>{year} 年已有资金来源“{name}”，请直接使用。</source>
        <translation>{year} has a source of funds &quot;{name}&quot; already; use that one.</translation>
    </message>
    <message>
        <source>资金来源“{name}”已结清，不能再记账。</source>
        <translation>The source of funds &quot;{name}&quot; is settled; nothing more can be booked to it.</translation>
    </message>
    <message>
        <source>请填写摘要：这笔钱做什么用、从哪里来。</source>
        <translation>Enter what the money is for or where it comes from.</translation>
    </message>
    <message>
        <source>金额要大于 0，不超过 10 亿元。冲减请用“冲销”。</source>
        <translation>The amount must be above 0 and at most 1,000,000,000 yuan. To take back an entry use &quot;Reverse&quot;.</translation>
    </message>
    <message>
        <source>请选择支出类别，公示表按它汇总。</source>
        <translation>Choose a category of spending; the public table adds up by it.</translation>
    </message>
    <message>
        <source>转账要选择另一个资金来源作为转入方。</source>
        <translation>For a transfer choose another source of funds to receive it.</translation>
    </message>
    <message>
        <source>业务日期 {day} 还没有到，请核对。</source>
        <translation>The date {day} has not come yet. Please check.</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月已经月结并公开，不能再记这个月的账。请用当前月份补记或冲销。</source>
        <translation>{year}-{month} is closed and public; nothing more can be booked to it. Book or reverse it in the current month.</translation>
    </message>
    <message>
        <source>入账前要有{who}。请在凭证上补填。</source>
        <translation>{who} is needed before posting. Fill it in on the voucher.</translation>
    </message>
    <message>
        <source>{one}和{other}不能是同一个人（{name}）。</source>
        <translation>{one} and {other} cannot be the same person ({name}).</translation>
    </message>
    <message>
        <source>凭证 {number} 已经入账，不能修改或删除。请先冲销，再填一张正确的。</source>
        <translation>Voucher {number} is posted and cannot be changed or deleted. Reverse it, then fill in a correct one.</translation>
    </message>
    <message>
        <source>凭证还没有复核。请让另一位同事先复核。</source>
        <translation>The voucher is not checked yet. Let a colleague check it first.</translation>
    </message>
    <message>
        <source>凭证 {number} 已经冲销过，不能再冲销一次。</source>
        <translation>Voucher {number} is reversed already and cannot be reversed again.</translation>
    </message>
    <message>
        <source>请写明原因，公示和审计时要用。</source>
        <translation>Enter the reason; postings and audits need it.</translation>
    </message>
    <message>
        <source>“{name}”只剩 {left} 元，这笔要付 {amount} 元。请确认资金已经到位。</source>
        <translation>&quot;{name}&quot; has only {left} yuan left, and this payment is {amount} yuan. Make sure the money has arrived.</translation>
    </message>
    <message>
        <source>项目“{name}”预算只剩 {left} 元，这笔要付 {amount} 元。请先按程序调整预算。</source>
        <translation>The project &quot;{name}&quot; has only {left} yuan of its budget left, and this payment is {amount} yuan. Change the budget by due procedure first.</translation>
    </message>
    <message>
        <source>项目“{name}”预算只剩 {left} 元，这笔要付 {amount} 元。请核对后再付。</source>
        <translation>The project &quot;{name}&quot; has only {left} yuan of its budget left, and this payment is {amount} yuan. Check before paying.</translation>
    </message>
    <message>
        <source>{clause}（{basis}）。本笔：{fact}。请确认已经照办。</source>
        <translation>{clause} ({basis}). This entry: {fact}. Please confirm that this was followed.</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月还没有过完，不能月结。</source>
        <translation>{year}-{month} is not over and cannot be closed.</translation>
    </message>
    <message>
        <source>请先月结 {year} 年 {month} 月，再结后面的月份。</source>
        <translation>Close {year}-{month} first, then the later months.</translation>
    </message>
    <message>
        <source>这个月还有 {count} 张凭证没有入账，请先复核入账或删除。</source>
        <translation>{count} vouchers of this month are not posted. Check and post them or delete them first.</translation>
    </message>
    <message>
        <source>请填写项目名称。</source>
        <translation>Enter the name of the project.</translation>
    </message>
    <message>
        <source>项目结束日期 {until} 早于开始日期 {since}，请改正。</source>
        <translation>The project ends {until}, before it begins {since}. Please correct.</translation>
    </message>
    <message>
        <source>项目还没有居民会议或者居民代表会议的决议，不能开工。请先在“居民会议”中形成决议。</source>
        <translation>The project has no resolution of a residents&apos; or representatives&apos; assembly and cannot begin. Adopt the resolution under &quot;Assemblies&quot; first.</translation>
    </message>
    <message>
        <source>决议的公示期还没有满（{until}），期满才能开工。</source>
        <translation>The posting period of the resolution is not over ({until}); work can begin after it.</translation>
    </message>
    <message>
        <source>请先逐条核对负面清单：“{item}”。</source>
        <translation>Check the negative list item by item first: &quot;{item}&quot;.</translation>
    </message>
    <message>
        <source>项目还没有验收合格，不能结算。</source>
        <translation>The project has not passed acceptance and cannot be settled.</translation>
    </message>
    <message>
        <source>第 {row} 行：{reason}。</source>
        <translation>Row {row}: {reason}.</translation>
    </message>
    <message>
        <source>第 {row} 行：按收支计算余额应为 {reckoned} 元，表上写的是 {written} 元，相差 {gap} 元。请核对原表。</source>
        <translation>Row {row}: the balance should be {reckoned} yuan; the table says {written} yuan, a difference of {gap} yuan. Check the original.</translation>
    </message>
    <message>
        <source>凭证号 {before} 之后是 {after}，中间缺号或者重号，请核对。</source>
        <translation>Voucher {before} is followed by {after}; a number is missing or used twice. Please check.</translation>
    </message>
    <message>
        <source>请填写会议名称。</source>
        <translation>Enter the name of the meeting.</translation>
    </message>
    <message>
        <source>请填写会议地点，通知里要写。</source>
        <translation>Enter the place; the notice needs it.</translation>
    </message>
    <message>
        <source>结束时间应晚于开始时间。</source>
        <translation>The end must be after the beginning.</translation>
    </message>
    <message>
        <source>请选择这次会议由谁参加：全体成年居民、户的代表或者居民代表。</source>
        <translation>Choose who takes part: all adult residents, household delegates or representatives.</translation>
    </message>
    <message>
        <source>按这个规律，所选的时间里没有一次会议，请核对日期。</source>
        <translation>This pattern gives no meeting in the time chosen. Please check the dates.</translation>
    </message>
    <message>
        <source>离开会还有 {days} 日，按规定应当提前 {needed} 日通知（{rule}）。请改期；遇有特殊情况的，请写明理由。</source>
        <translation>The meeting is {days} days away; notice of {needed} days is required ({rule}). Choose another date, or give the reason if there are special circumstances.</translation>
    </message>
    <message>
        <source>离开会还有 {days} 日，这类会议通常提前 {usual} 日通知。</source>
        <translation>The meeting is {days} days away; notice of {usual} days is usual for this kind.</translation>
    </message>
    <message>
        <source>通知日期 {noticed} 晚于会议日期 {planned}，请核对。</source>
        <translation>The notice is dated {noticed}, after the meeting on {planned}. Please check.</translation>
    </message>
    <message>
        <source>通知已经发出。改了日期、时间或者地点，原来的通知作废，要重新发出通知。</source>
        <translation>The notice has been given. With another date, time or place it is void and must be given again.</translation>
    </message>
    <message>
        <source>请选择通知的方式。</source>
        <translation>Choose how notice is given.</translation>
    </message>
    <message>
        <source>会议已经宣布开会，不能再这样修改。</source>
        <translation>The meeting has been declared open and can no longer be changed like this.</translation>
    </message>
    <message>
        <source>会议还没有宣布开会。请先签到，再按“宣布开会”。</source>
        <translation>The meeting has not been declared open. Sign people in, then press &quot;Open the meeting&quot;.</translation>
    </message>
    <message>
        <source>会议已经散会、延期、流会或者取消，不能再改动。</source>
        <translation>The meeting is closed, put off, cancelled or did not come about, and can no longer be changed.</translation>
    </message>
    <message>
        <source>还没有核定应到名册。请先核定名册，再签到、开会。</source>
        <translation>The roll is not drawn up yet. Draw it up before signing in and opening.</translation>
    </message>
    <message>
        <source>名册上没有组成人员。请先登记机构成员、居民代表或者住户，再核定名册。</source>
        <translation>The roll has no members. Register members, representatives or residents first, then draw up the roll.</translation>
    </message>
    <message>
        <source>已经有人签到，名册不能重新核定。请先撤销签到。</source>
        <translation>People have signed in, so the roll cannot be drawn up again. Undo the sign-ins first.</translation>
    </message>
    <message>
        <source>“{name}”在名册上出现了两次。</source>
        <translation>&quot;{name}&quot; is on the roll twice.</translation>
    </message>
    <message>
        <source>应到 {entitled} 人，实到 {present} 人，法定至少 {needed} 人，还差 {missing} 人，不能宣布开会（{rule}）。可以继续等，宣布流会或者延期，或者写明理由转为座谈。</source>
        <translation>{entitled} entitled, {present} present, quorum {needed}, {missing} missing: the meeting cannot be declared open ({rule}). Wait longer, let it fall through, put it off, or give a reason and go on as a talk.</translation>
    </message>
    <message>
        <source>到会人数已经够了，可以正常开会，请核对后再这样做。</source>
        <translation>Enough people are present to open normally. Check before doing this.</translation>
    </message>
    <message>
        <source>还没有人签到。</source>
        <translation>Nobody has signed in yet.</translation>
    </message>
    <message>
        <source>请写明理由，会议记录里要写。</source>
        <translation>Enter the reason; the record needs it.</translation>
    </message>
    <message>
        <source>请填写延期到哪一天，应在原定日期之后。</source>
        <translation>Enter the day it is put off to, after the original date.</translation>
    </message>
    <message>
        <source>“{profile}”没有规定可以委托他人参加这种会议，不能登记委托。本人未到的请登记请假。</source>
        <translation>&quot;{profile}&quot; does not provide for proxies at this kind of meeting, so none can be registered. Register those who are absent as on leave.</translation>
    </message>
    <message>
        <source>“{name}”已经接受了 {most} 人的委托，每人最多 {most} 人（{rule}）。</source>
        <translation>&quot;{name}&quot; holds {most} proxies already; one person may hold at most {most} ({rule}).</translation>
    </message>
    <message>
        <source>受委托的人应是本人到会的另一名组成人员。请先给“{name}”签到。</source>
        <translation>A proxy holder must be another member who is present. Sign in &quot;{name}&quot; first.</translation>
    </message>
    <message>
        <source>“{name}”接受了别人的委托，离场后委托的人也不再计入到会人数。</source>
        <translation>&quot;{name}&quot; holds proxies; on leaving, the people represented no longer count as present either.</translation>
    </message>
    <message>
        <source>“{name}”没有签到，或者已经离场。</source>
        <translation>&quot;{name}&quot; has not signed in, or has left.</translation>
    </message>
    <message>
        <source>“{name}”的离场时间早于到场时间，请核对。</source>
        <translation>&quot;{name}&quot; leaves before arriving. Please check.</translation>
    </message>
    <message>
        <source>请填写议题。</source>
        <translation>Enter the item.</translation>
    </message>
    <message>
        <source>议题“{title}”已经进行或者表决过，不能删除。</source>
        <translation>The item &quot;{title}&quot; has been taken up or voted on and cannot be deleted.</translation>
    </message>
    <message>
        <source>议题不能放到自己的下面。</source>
        <translation>An item cannot be put under itself.</translation>
    </message>
    <message>
        <source>这种会议只听取意见，不作决定，议题不能是表决或者选举。请提交有权决定的会议。</source>
        <translation>This kind of meeting only hears opinions and decides nothing, so an item cannot be a vote or an election. Bring it to a meeting that may decide.</translation>
    </message>
    <message>
        <source>议题“{title}”还没有登记社区党组织研究讨论的日期，表决前要补上。</source>
        <translation>No day is registered on which the Party organisation studied &quot;{title}&quot;; enter it before the vote.</translation>
    </message>
    <message>
        <source>请填写发言人和发言内容。</source>
        <translation>Enter the speaker and what was said.</translation>
    </message>
    <message>
        <source>请填写要办的事。</source>
        <translation>Enter what is to be done.</translation>
    </message>
    <message>
        <source>还有表决没有公布结果，不能散会。请先公布结果，或者宣布作废。</source>
        <translation>A vote is not announced yet, so the meeting cannot be closed. Announce the result or declare it void first.</translation>
    </message>
    <message>
        <source>散会时间早于开会时间，请核对。</source>
        <translation>The meeting closes before it opens. Please check.</translation>
    </message>
    <message>
        <source>会议记录还没有内容。</source>
        <translation>The record is still empty.</translation>
    </message>
    <message>
        <source>这一版已经签字，内容不能再改。请写明原因，另出新版本。</source>
        <translation>This version is signed and its text cannot be changed. Give a reason and make a new version.</translation>
    </message>
    <message>
        <source>这一版已经封存，不能再改。请写明原因，另出新版本。</source>
        <translation>This version is sealed and cannot be changed. Give a reason and make a new version.</translation>
    </message>
    <message>
        <source>这一版还没有签字。请先签字，或者直接修改。</source>
        <translation>This version is not signed yet. Sign it first, or change it directly.</translation>
    </message>
    <message>
        <source>已经有更新的版本，请在最新的版本上继续。</source>
        <translation>There is a newer version; go on from the newest.</translation>
    </message>
    <message>
        <source>已经有这份记录了，请在最新的版本上继续。</source>
        <translation>This record exists already; go on from the newest version.</translation>
    </message>
    <message>
        <source>请写明另出新版本的原因。</source>
        <translation>Enter the reason for a new version.</translation>
    </message>
    <message>
        <source>至少要有主持人和记录人两人签字，现在是 {signers} 人。</source>
        <translation>At least the chair and the recorder must sign; there are {signers} signatures now.</translation>
    </message>
    <message>
        <source>签字日期还没有到，请在当天登记。</source>
        <translation>The date of signing has not come yet. Register it on the day.</translation>
    </message>
    <message>
        <source>签字日期不能早于开会日期。</source>
        <translation>The date of signing cannot be before the meeting.</translation>
    </message>
    <message>
        <source>会议还没有散会，散会之后才能签字、封存。</source>
        <translation>The meeting is not closed; it can be signed and sealed only afterwards.</translation>
    </message>
    <message>
        <source>“{question}”的表决还没有结果，公布或者作废之后才能封存。</source>
        <translation>The vote on &quot;{question}&quot; has no result yet; the record can be sealed once it is announced or void.</translation>
    </message>
    <message>
        <source>请填写提案的标题。</source>
        <translation>Enter the title of the proposal.</translation>
    </message>
    <message>
        <source>提交之前，请填写提案的内容。</source>
        <translation>Enter the text of the proposal before submitting it.</translation>
    </message>
    <message>
        <source>预算不能小于 0。</source>
        <translation>The budget cannot be below 0.</translation>
    </message>
    <message>
        <source>备选方案要么不填，要么至少有两个互不相同的方案。</source>
        <translation>Enter no options, or at least two different ones.</translation>
    </message>
    <message>
        <source>填写了预算，还没有填写经费来源，请补填，或者核对后提交。</source>
        <translation>A budget is entered but no source of funds. Add it, or check and submit.</translation>
    </message>
    <message>
        <source>重大事项在提交之前要做社会稳定风险评估，请填写稳评说明。</source>
        <translation>An important matter needs a social stability risk assessment before it is submitted. Describe the assessment.</translation>
    </message>
    <message>
        <source>联名还不够：要有 {needed} 名居民代表，已有 {signed} 名，还差 {missing} 名（{rule}）。</source>
        <translation>Co-signatures are still short: {needed} representatives are needed, {signed} have signed, {missing} are missing ({rule}).</translation>
    </message>
    <message>
        <source>联名还不够：要有 {needed} 户，已有 {signed} 户，还差 {missing} 户（{rule}）。</source>
        <translation>Co-signatures are still short: {needed} households are needed, {signed} have signed, {missing} are missing ({rule}).</translation>
    </message>
    <message>
        <source>还没有登记在任的居民代表，算不出联名门槛。请先在“组织机构”中登记居民代表。</source>
        <translation>No representative in office is registered, so the threshold cannot be worked out. Register the representatives under &quot;Organisation&quot; first.</translation>
    </message>
    <message>
        <source>{name} 已经在 {on} 联名，每人只计一次。</source>
        <translation>{name} already co-signed on {on}; everybody counts once.</translation>
    </message>
    <message>
        <source>{name} 所在的户已经由 {other} 在 {on} 联名，每户只计一次。</source>
        <translation>The household of {name} already co-signed through {other} on {on}; every household counts once.</translation>
    </message>
    <message>
        <source>{name} 在台账中没有现住的户，不能按户联名。</source>
        <translation>{name} lives in no household of the ledger and cannot sign for one.</translation>
    </message>
    <message>
        <source>{name} 在 {on} 不是在任的居民代表，不能按居民代表联名。</source>
        <translation>{name} was not a representative in office on {on} and cannot sign as one.</translation>
    </message>
    <message>
        <source>{name} 在 {on} 还未满十八周岁，不能联名。</source>
        <translation>{name} was not yet eighteen on {on} and cannot co-sign.</translation>
    </message>
    <message>
        <source>日期 {on} 还没有到，请在当天登记。</source>
        <translation>The date {on} is still to come. Register it on that day.</translation>
    </message>
    <message>
        <source>提案是“{state}”，联名名单已经固定，不能再增减。</source>
        <translation>The proposal is &quot;{state}&quot;; its list of co-signers is fixed.</translation>
    </message>
    <message>
        <source>提案是“{state}”，内容不能再改。需要修改请先退回，由提案人补充后重新提交。</source>
        <translation>The proposal is &quot;{state}&quot;; its content is fixed. To change it, return it, and let the proposer complete and submit it again.</translation>
    </message>
    <message>
        <source>已有 {count} 人联名。请确认修改已经征得他们同意，再次保存即可。</source>
        <translation>{count} people have co-signed. Make sure that they agree with the change, then save again.</translation>
    </message>
    <message>
        <source>提案已有编号 {number}，不能删除，请用“撤回”。</source>
        <translation>The proposal already has the number {number} and cannot be deleted. Use &quot;Withdraw&quot;.</translation>
    </message>
    <message>
        <source>提案“{title}”是“{state}”，现在不能这样做。</source>
        <translation>The proposal &quot;{title}&quot; is &quot;{state}&quot;; this cannot be done now.</translation>
    </message>
    <message>
        <source>请选择要并入的另一份提案。</source>
        <translation>Choose another proposal to merge this one into.</translation>
    </message>
    <message>
        <source>“{template}”没有这一步，请重新选择。</source>
        <translation>&quot;{template}&quot; has no such step. Choose again.</translation>
    </message>
    <message>
        <source>还没有记录“{step}”，这一步不能省略{rule}。</source>
        <translation>&quot;{step}&quot; is not recorded yet; this step cannot be left out{rule}.</translation>
    </message>
    <message>
        <source>前面的“{step}”还没有记录。确认跳过吗？流程表上会是空行。</source>
        <translation>The earlier step &quot;{step}&quot; is not recorded yet. If you skip it, its row on the sheet stays empty.</translation>
    </message>
    <message>
        <source>日期 {on} 早于前一步“{step}”的 {before}。</source>
        <translation>The date {on} is before that of the step before, &quot;{step}&quot;: {before}.</translation>
    </message>
    <message>
        <source>请填写“{step}”的应到、实到人数和票数。</source>
        <translation>Enter entitled, present and votes of &quot;{step}&quot;.</translation>
    </message>
    <message>
        <source>“{step}”应到 {should} 人，按“{template}”要有 {needed} 人到会，实到 {present} 人。</source>
        <translation>&quot;{step}&quot;: {should} are entitled; by &quot;{template}&quot; {needed} have to be present, {present} were.</translation>
    </message>
    <message>
        <source>“{step}”按“{template}”要有 {needed} 票赞成，现在是 {votes} 票，没有通过。</source>
        <translation>&quot;{step}&quot;: by &quot;{template}&quot; {needed} votes in favour are needed; there are {votes}. It was not passed.</translation>
    </message>
    <message>
        <source>“{step}”要有监督人签字，还没有填写监督人。</source>
        <translation>&quot;{step}&quot; needs the signature of a supervisor; none is entered.</translation>
    </message>
    <message>
        <source>提案还没有提交，请先提交再记录步骤。</source>
        <translation>The proposal is not submitted yet. Submit it before recording steps.</translation>
    </message>
    <message>
        <source>决议还没有执行完毕并公开结果，请核对后再办结提案。</source>
        <translation>The resolution is not carried out and its result not published yet. Check this before you close the proposal.</translation>
    </message>
    <message>
        <source>请填写决议的标题和正文。</source>
        <translation>Enter title and text of the resolution.</translation>
    </message>
    <message>
        <source>表决“{question}”还没有公布结果，不能形成决议。</source>
        <translation>The result of the vote &quot;{question}&quot; is not announced yet; it cannot become a resolution.</translation>
    </message>
    <message>
        <source>表决“{question}”已经作废，不能形成决议。</source>
        <translation>The vote &quot;{question}&quot; is void; it cannot become a resolution.</translation>
    </message>
    <message>
        <source>表决“{question}”没有通过（赞成 {votes} 票，要 {needed} 票），不能形成决议。</source>
        <translation>The vote &quot;{question}&quot; was not passed ({votes} in favour, {needed} needed); it cannot become a resolution.</translation>
    </message>
    <message>
        <source>表决“{question}”没有选出结果，不能形成决议。</source>
        <translation>The vote &quot;{question}&quot; has chosen nothing; it cannot become a resolution.</translation>
    </message>
    <message>
        <source>这次会议没有达到法定人数，按座谈进行，议定的事项不能作为决议编号{rule}。</source>
        <translation>This meeting had no quorum and went on as a talk; what it agreed cannot be numbered as a resolution{rule}.</translation>
    </message>
    <message>
        <source>“{kind}”不是居民会议或者居民代表会议，议定的事项不编决议号。</source>
        <translation>&quot;{kind}&quot; is neither a residents&apos; nor a representatives&apos; assembly; what it agrees gets no resolution number.</translation>
    </message>
    <message>
        <source>表决时到会 {present} 人，应到 {entitled} 人，要有 {needed} 人到会{rule}。</source>
        <translation>At the vote {present} of {entitled} were present; {needed} had to be{rule}.</translation>
    </message>
    <message>
        <source>这次表决已经形成决议 {number}。</source>
        <translation>This vote has already become resolution {number}.</translation>
    </message>
    <message>
        <source>还没有登记社区党组织研究讨论的日期。重要事项应当先经研究讨论。</source>
        <translation>No day is entered on which the Party organisation had studied it. Important matters are studied first.</translation>
    </message>
    <message>
        <source>提案标明为重大事项，还没有登记社区党组织研究讨论，不能形成决议。</source>
        <translation>The proposal is marked as important, and no study by the Party organisation is registered; it cannot become a resolution.</translation>
    </message>
    <message>
        <source>{number} 不能作为授权依据：应当是居民会议写明授权内容、没有被撤销的决议。</source>
        <translation>{number} cannot serve as authorisation: it has to be a resolution of a residents&apos; assembly that words it and was not revoked.</translation>
    </message>
    <message>
        <source>只有居民会议的决议可以写明授权居民代表会议的内容。</source>
        <translation>Only a resolution of a residents&apos; assembly can word what it authorises the representatives&apos; assembly to decide.</translation>
    </message>
    <message>
        <source>决议 {number} 已经张贴，标题、正文和依据不能再改；可以改执行方案、负责人和期限。</source>
        <translation>Resolution {number} has been posted; title, text and basis are fixed. Plan, person in charge and deadline can be changed.</translation>
    </message>
    <message>
        <source>决议 {number} 是“{state}”，现在不能这样做。</source>
        <translation>Resolution {number} is &quot;{state}&quot;; this cannot be done now.</translation>
    </message>
    <message>
        <source>已经在 {on} 登记张贴。</source>
        <translation>It was already posted on {on}.</translation>
    </message>
    <message>
        <source>还没有登记张贴，或者已经撤下。</source>
        <translation>It was not posted yet, or was taken down.</translation>
    </message>
    <message>
        <source>日期 {on} 不能早于 {earliest}。</source>
        <translation>The date {on} cannot be before {earliest}.</translation>
    </message>
    <message>
        <source>还有 {count} 条异议没有答复，请先答复，或者核对后继续。</source>
        <translation>{count} objections are not answered yet. Answer them first, or go on after checking.</translation>
    </message>
    <message>
        <source>公示期还没有满，请核对后再开始执行。</source>
        <translation>The board period is not over. Check this before you begin to carry it out.</translation>
    </message>
    <message>
        <source>还没有登记开始执行或者执行进展。</source>
        <translation>Neither the beginning nor any progress is registered yet.</translation>
    </message>
    <message>
        <source>请填写执行结果；实施情况要向居民公布。</source>
        <translation>Enter the result; how it was carried out has to be published to the residents.</translation>
    </message>
    <message>
        <source>执行结果还没有公示期满并撤下，不能归档。</source>
        <translation>The result has not hung its full time and been taken down yet; it cannot be filed.</translation>
    </message>
    <message>
        <source>请填写撤销这件决议的机构。</source>
        <translation>Enter the body that revokes this resolution.</translation>
    </message>
    <message>
        <source>请填写异议的内容。</source>
        <translation>Enter what is objected to.</translation>
    </message>
    <message>
        <source>请填写执行进展。</source>
        <translation>Enter the progress.</translation>
    </message>
    <message>
        <source>支出金额不能小于 0。</source>
        <translation>An amount spent cannot be less than 0.</translation>
    </message>
    <message>
        <source>请填写责令改正的内容。</source>
        <translation>Enter what was ordered to be corrected.</translation>
    </message>
    <message>
        <source>{number} 不能撤销这件决议：应当是居民会议在它之后通过的决议。</source>
        <translation>{number} cannot revoke this resolution: it has to be a later one of a residents&apos; assembly.</translation>
    </message>
    <message>
        <source>有 {count} 名居民的出生日期不全，看不出是否年满 {age} 周岁，没有列入名册。请在台账中补齐。</source>
        <translation>The dates of birth of {count} residents are incomplete; whether they are {age} cannot be told, and they are not on the roll. Complete them in the ledger.</translation>
    </message>
    <message>
        <source>有 {count} 户没有可以作代表的成年居民，没有列入名册。</source>
        <translation>{count} households have no adult who could be their delegate; they are not on the roll.</translation>
    </message>
    <message>
        <source>有 {count} 户申报的户代表已不在本户或者不满 {age} 周岁，名册暂列户主。请核实。</source>
        <translation>The declared delegates of {count} households have left them or are under {age}; the roll names the heads for now. Please check.</translation>
    </message>
    <message>
        <source>还没有登记组成人员。请先在“组织”中登记任职。</source>
        <translation>No members are registered yet. Register them under &quot;Organisation&quot; first.</translation>
    </message>
    <message>
        <source>“{title}”由居民会议制定或者修改；居民代表会议通过的，要有居民会议的授权决议。</source>
        <translation>&quot;{title}&quot; is made or changed by the residents&apos; assembly; the representatives&apos; assembly needs its authorising resolution.</translation>
    </message>
    <message>
        <source>请填写接受备案的机关。</source>
        <translation>Enter the authority it was filed with.</translation>
    </message>
    <message>
        <source>请填写制度文件的名称。</source>
        <translation>Enter the name of the rule document.</translation>
    </message>
    <message>
        <source>提交通过之前，请填写制度文件的正文。</source>
        <translation>Enter the text of the rule document before it is put to adoption.</translation>
    </message>
    <message>
        <source>已经有“{title}”，请在它的卡片上起草新版本。</source>
        <translation>&quot;{title}&quot; exists already. Draft a new version on its card.</translation>
    </message>
    <message>
        <source>“{title}”第 {version} 版已经通过，不能再改，也不能删除。请起草新版本。</source>
        <translation>&quot;{title}&quot;, version {version}, was adopted; it can be neither changed nor deleted. Draft a new version.</translation>
    </message>
    <message>
        <source>“{title}”已经有一份草案（第 {version} 版），请先改好它。</source>
        <translation>&quot;{title}&quot; already has a draft (version {version}). Finish that first.</translation>
    </message>
    <message>
        <source>“{title}”还没有经决议通过，不能备案。</source>
        <translation>&quot;{title}&quot; was not adopted by a resolution yet and cannot be filed.</translation>
    </message>
    <message>
        <source>“{name}”有 {size} MB，附件不能超过 {most} MB。</source>
        <translation>&quot;{name}&quot; has {size} MB; an attachment may have {most} MB at most.</translation>
    </message>
    <message>
        <source>“{name}”是空文件。</source>
        <translation>&quot;{name}&quot; is an empty file.</translation>
    </message>
    <message>
        <source>会议还没有宣布开会，或者已经散会，不能提付表决。</source>
        <translation>The meeting is not open, or is closed; nothing can be put to the vote.</translation>
    </message>
    <message>
        <source>会议已转为座谈，只能听取意见，不能提付表决。请在人数到齐的会议上表决。</source>
        <translation>The meeting has become a talk: it can hear opinions, not vote. Vote at a meeting with a quorum.</translation>
    </message>
    <message>
        <source>应到 {entitled} 人，到会 {present} 人，法定至少 {needed} 人，还差 {missing} 人，不能提付表决（{rule}）。请等人到齐，或者宣布流会、延期，或者转为座谈。</source>
        <translation>{entitled} entitled, {present} present, quorum {needed}, {missing} missing: nothing can be put to the vote ({rule}). Wait for more people, or let the meeting fall through, put it off, or go on as a talk.</translation>
    </message>
    <message>
        <source>“{question}”的表决还没有公布结果。请先公布，或者宣布作废。</source>
        <translation>The result of the vote on &quot;{question}&quot; is not announced. Announce it, or declare it void.</translation>
    </message>
    <message>
        <source>“{question}”在本次会议上已经表决过；再表决一次，两次都会留在记录里。</source>
        <translation>&quot;{question}&quot; was already voted on at this meeting; a second vote leaves both on record.</translation>
    </message>
    <message>
        <source>议题“{title}”没有登记社区党组织研究讨论的日期。重要事项应当先经党组织研究。</source>
        <translation>No day is registered on which the Party organisation studied &quot;{title}&quot;. Important matters are studied first.</translation>
    </message>
    <message>
        <source>请填写表决事项。</source>
        <translation>Enter the question.</translation>
    </message>
    <message>
        <source>请至少填写两个选项，每行一个。</source>
        <translation>Enter two options at least, one a line.</translation>
    </message>
    <message>
        <source>请填写被评议人员，每行一人。</source>
        <translation>Enter who is evaluated, one a line.</translation>
    </message>
    <message>
        <source>“{label}”填写了两次。同名的人请加以区别，例如：王敏（3号楼）。</source>
        <translation>&quot;{label}&quot; is entered twice. Tell namesakes apart, such as: Wang Min (building 3).</translation>
    </message>
    <message>
        <source>最多可选项数应在 1 到 {most} 之间。</source>
        <translation>The number of choices has to be between 1 and {most}.</translation>
    </message>
    <message>
        <source>候选人 {candidates} 名，应选 {seats} 名。候选人的名额应当多于应选名额。</source>
        <translation>{candidates} candidates for {seats} seats: there have to be more candidates than seats.</translation>
    </message>
    <message>
        <source>选举实行无记名投票，不能举手或者书面征求意见。</source>
        <translation>Elections are by secret ballot, not by show of hands or in writing.</translation>
    </message>
    <message>
        <source>这个议题还没有公布过结果的第一次选举，不能另行选举。</source>
        <translation>This item has no announced first round; there can be no second one.</translation>
    </message>
    <message>
        <source>“{label}”不是第一次投票未当选的人员，不能作为另行选举的候选人。</source>
        <translation>&quot;{label}&quot; is not one of those who were not elected in the first round, and cannot stand in the second.</translation>
    </message>
    <message>
        <source>第一次选举之后还缺 {left} 名，另行选举的应选名额不能是 {seats} 名。</source>
        <translation>After the first round {left} seats are open; the second round cannot have {seats} seats.</translation>
    </message>
    <message>
        <source>计票单只有第一人、第二人两份。</source>
        <translation>There are two count sheets only: the first and the second person&apos;s.</translation>
    </message>
    <message>
        <source>请填写计票人的姓名。</source>
        <translation>Enter the teller&apos;s name.</translation>
    </message>
    <message>
        <source>两份计票单应由两个人分别清点、录入，“{name}”已经录入了另一份。</source>
        <translation>The two sheets are counted and typed by two people; &quot;{name}&quot; has typed the other one.</translation>
    </message>
    <message>
        <source>这份计票单已经录入过。更正请写明原因，原来的数字会保留在记录里。</source>
        <translation>This sheet was typed already. Give the reason for a correction; the earlier numbers stay on record.</translation>
    </message>
    <message>
        <source>这次表决已经作废，不能再录入、公布或者更正。</source>
        <translation>This vote is void; nothing can be entered, announced or corrected.</translation>
    </message>
    <message>
        <source>这次表决已经公布过结果。</source>
        <translation>The result of this vote was announced already.</translation>
    </message>
    <message>
        <source>这次表决已经形成决议，票数不能再更正，也不能作废。请先处理决议。</source>
        <translation>This vote has become a resolution; its numbers cannot be corrected and it cannot be voided. Deal with the resolution first.</translation>
    </message>
    <message>
        <source>发出 {issued} 张票，多于可以投票的 {voters} 人。</source>
        <translation>{issued} ballots were given out, more than the {voters} people who may vote.</translation>
    </message>
    <message>
        <source>无效票 {invalid} 张，多于收回的 {returned} 张。</source>
        <translation>{invalid} invalid ballots are more than the {returned} returned.</translation>
    </message>
    <message>
        <source>赞成、反对、弃权合计 {votes} 票，应等于有效票 {valid} 票。请核对。</source>
        <translation>For, against and abstentions add up to {votes}; they should be the {valid} valid ballots. Please check.</translation>
    </message>
    <message>
        <source>举手表决以到会 {present} 人计，没有发出、收回的票。</source>
        <translation>A show of hands counts the {present} people present; there are no ballots given out or returned.</translation>
    </message>
    <message>
        <source>共有 {options} 个选项，请填写每一项的得票数。</source>
        <translation>There are {options} options. Enter the votes for each.</translation>
    </message>
    <message>
        <source>“{label}”得 {votes} 票，多于有效票 {valid} 票。</source>
        <translation>&quot;{label}&quot; has {votes} votes, more than the {valid} valid ballots.</translation>
    </message>
    <message>
        <source>各项得票合计 {votes} 票，多于有效票 {valid} 张、每张最多 {each} 票的总和。</source>
        <translation>All votes together are {votes}, more than {valid} valid ballots with {each} votes each.</translation>
    </message>
    <message>
        <source>还缺第 {turn} 人的计票单，两人都录入之后才能公布。</source>
        <translation>The sheet of person {turn} is missing; the result is announced once both are typed.</translation>
    </message>
    <message>
        <source>“{cell}”两次录入不一致，请两人重新核对。</source>
        <translation>&quot;{cell}&quot; differs between the two entries. Both please count again.</translation>
    </message>
    <message>
        <source>请写明表决作废的原因。</source>
        <translation>Give the reason why the vote is void.</translation>
    </message>
    <message>
        <source>“{title}”的出厂模板不见了，请重新安装程序，或者在“模板”里导入一份。</source>
        <translation>The shipped template of &quot;{title}&quot; is missing. Install the program again, or import one under &quot;Templates&quot;.</translation>
    </message>
    <message>
        <source>“{name}”已退出或停用，不再给它导出。需要时请在设备名册里让它重新加入。</source>
        <translation>&quot;{name}&quot; has left or was stopped; nothing is exported for it. If needed, let it join again under devices.</translation>
    </message>
    <message>
        <source>这次导入没有带来新内容，或者已经撤销过了。</source>
        <translation>This import brought nothing new, or was taken back already.</translation>
    </message>
    <message>
        <source>本机已经和另外 {others} 台设备配对，不能再加入别的社区。请换一份新的数据文件。</source>
        <translation>This computer is paired with {others} others and cannot join another community. Use a new data file.</translation>
    </message>
    <message>
        <source>本机不是社区主机，不能管理设备。请到社区主机上操作，或用密钥单把本机设为主机。</source>
        <translation>This computer is not the community&apos;s host and cannot manage devices. Use the host, or make this one the host with the key sheet.</translation>
    </message>
    <message>
        <source>请写明设备叫什么，如“幸福里服务站电脑”。</source>
        <translation>Say what the device is called, such as &quot;Service station PC&quot;.</translation>
    </message>
    <message>
        <source>“{name}”已经停用，它的密钥不再可信。请在那台电脑上建新文件，重新申请加入。</source>
        <translation>&quot;{name}&quot; was stopped; its keys are not trusted any more. Make a new file on that computer and ask to join again.</translation>
    </message>
    <message>
        <source>申请的电脑用的是“{name}”数据文件的副本，不能加入。请在那台电脑上建一份新文件，重新申请。</source>
        <translation>The asking computer uses a copy of the file of &quot;{name}&quot; and cannot join. Make a new file there and ask again.</translation>
    </message>
    <message>
        <source>不能停用本机自己。请在另一台社区主机上操作。</source>
        <translation>This computer cannot stop itself. Use another host of the community.</translation>
    </message>
    <message>
        <source>请填写志愿者的姓名。</source>
        <translation>Enter the volunteer&apos;s name.</translation>
    </message>
    <message>
        <source>{name}已经是志愿者（编号 {number}）。请打开原来的登记单修改。</source>
        <translation>{name} is a volunteer already (number {number}). Open that registration to change it.</translation>
    </message>
    <message>
        <source>{name}未满 18 周岁。请填写监护人和监护人同意的日期，再办理。</source>
        <translation>{name} is under 18. Enter the guardian and the day of their consent first.</translation>
    </message>
    <message>
        <source>时间不对：结束要晚于开始，并且都在同一天之内。</source>
        <translation>The time is wrong: it has to end after it begins, within one day.</translation>
    </message>
    <message>
        <source>结束日期 {until} 早于开始日期 {since}，请改正。</source>
        <translation>The end {until} is before the beginning {since}. Please correct.</translation>
    </message>
    <message>
        <source>请写明原因，以后查得到。</source>
        <translation>Give the reason, so that it can be looked up later.</translation>
    </message>
    <message>
        <source>请填写岗位名称和地点。</source>
        <translation>Enter the post&apos;s name and place.</translation>
    </message>
    <message>
        <source>岗位需要的人数应在 1 到 500 之间。</source>
        <translation>A post needs between 1 and 500 people.</translation>
    </message>
    <message>
        <source>请填写岗位联系人和社区的联系电话。</source>
        <translation>Enter the post&apos;s contact and the community&apos;s telephone.</translation>
    </message>
    <message>
        <source>这个岗位有风险，发布前要写明风险告知，让志愿者知道可能遇到什么。</source>
        <translation>This post has risks. Word them before it is published, so that volunteers know what may happen.</translation>
    </message>
    <message>
        <source>岗位目录中没有“{code}”，请重新选择岗位类别。</source>
        <translation>The catalogue has no &quot;{code}&quot;. Choose the sort of post again.</translation>
    </message>
    <message>
        <source>“{post}”现在不能认领：{why}。</source>
        <translation>&quot;{post}&quot; cannot be claimed now: {why}.</translation>
    </message>
    <message>
        <source>{name}已经认领了“{post}”。</source>
        <translation>{name} has already claimed &quot;{post}&quot;.</translation>
    </message>
    <message>
        <source>{name}现在是“{state}”，不能认领岗位。请先在登记单上办理。</source>
        <translation>{name} is &quot;{state}&quot; and cannot claim posts. Deal with the registration first.</translation>
    </message>
    <message>
        <source>{name} {age} 周岁，“{post}”要求 {asked}。</source>
        <translation>{name} is {age}; &quot;{post}&quot; asks for {asked}.</translation>
    </message>
    <message>
        <source>{name}没有出生日期，不知道年龄是否合适。请确认年龄合适。</source>
        <translation>{name} has no date of birth, so whether the age fits is not known. Make sure that it does.</translation>
    </message>
    <message>
        <source>“{post}”需要会{skills}，{name}的登记单上没有。请确认能够胜任。</source>
        <translation>&quot;{post}&quot; asks for {skills}, which is not on {name}&apos;s registration. Make sure that they can do it.</translation>
    </message>
    <message>
        <source>“{post}”要先参加培训“{training}”，{name}没有有效的培训记录。请先登记培训。</source>
        <translation>&quot;{post}&quot; asks for the training &quot;{training}&quot;; {name} has no valid record of it. Register the training first.</translation>
    </message>
    <message>
        <source>“{post}”有人身风险，要先有保险，并且保到 {until}。请先登记{name}的保险。</source>
        <translation>&quot;{post}&quot; has bodily risks; an insurance until {until} is needed. Register {name}&apos;s insurance first.</translation>
    </message>
    <message>
        <source>{name}的“{other}”与“{post}”在{when}时间重叠，请选别的班次。</source>
        <translation>{name}&apos;s &quot;{other}&quot; and &quot;{post}&quot; overlap at {when}. Choose other shifts.</translation>
    </message>
    <message>
        <source>加上这个岗位，{name}每周要服务 {hours} 小时，超过 {most} 小时。请确认本人愿意。</source>
        <translation>With this post {name} would serve {hours} hours a week, more than {most}. Make sure that they want to.</translation>
    </message>
    <message>
        <source>这次认领已经结束，不能再办理。</source>
        <translation>This claim is over.</translation>
    </message>
    <message>
        <source>服务时长是 {minutes} 分钟，应在 1 到 {most} 分钟之间。请核对起止时间和休息时间。</source>
        <translation>The service lasted {minutes} minutes; it has to be between 1 and {most}. Check times and break.</translation>
    </message>
    <message>
        <source>{day} 还没有到，服务过后才能登记。</source>
        <translation>{day} is still to come; service is recorded after it was done.</translation>
    </message>
    <message>
        <source>{name} {day} {begins}—{ends} 已有服务记录（{post}），时间重叠。</source>
        <translation>{name} already has service on {day}, {begins}—{ends} ({post}); the times overlap.</translation>
    </message>
    <message>
        <source>录入人和确认人不能是同一个人（{name}）。</source>
        <translation>Who types a record and who confirms it cannot be the same person ({name}).</translation>
    </message>
    <message>
        <source>请填写确认人：被服务的人或者组织者。</source>
        <translation>Enter who confirms: the person served, or the organiser.</translation>
    </message>
    <message>
        <source>这条记录已经{state}，不能直接修改。请用“更正”，并写明原因。</source>
        <translation>This record is {state} and cannot be changed directly. Use &quot;Correct&quot; and give the reason.</translation>
    </message>
    <message>
        <source>{since} 至 {until} 没有已确认的服务时长，不能出具证明。请先确认签到表。</source>
        <translation>There is no confirmed service from {since} to {until} to be certified. Confirm the sheets first.</translation>
    </message>
    <message>
        <source>公示期到 {until} 满，之后才能出具证明。</source>
        <translation>The publicity ends on {until}; the certificate can be issued afterwards.</translation>
    </message>
    <message>
        <source>证明要先在社区公示 {days} 天。请先登记公示。</source>
        <translation>A certificate hangs in the community for {days} days first. Register its posting.</translation>
    </message>
    <message>
        <source>这份证明已经{state}，不能再改。需要时作废后重开。</source>
        <translation>This certificate is {state} and cannot be changed. Void it and issue a new one if needed.</translation>
    </message>
    <message>
        <source>公示后服务时长有更正：公示 {shown} 分钟，现在 {now} 分钟。请重新公示。</source>
        <translation>The hours were corrected after the posting: {shown} minutes posted, {now} now. Post it again.</translation>
    </message>
    <message>
        <source>第 {row} 行：{reason}。这一行没有导入。</source>
        <translation>Row {row}: {reason}. This row was not imported.</translation>
    </message>
    <message>
        <source>第 {row} 行：台账中没有{name}，作为社区外志愿者登记。</source>
        <translation>Row {row}: {name} is not in the ledger and is registered as a volunteer from outside.</translation>
    </message>
    <message>
        <source>“{title}”已经生成过。账有变动的，请用“更正”，原来的一份会保留。</source>
        <translation>&quot;{title}&quot; was made before. If the books have changed, use &quot;Correct&quot;; the former sheet is kept.</translation>
    </message>
    <message>
        <source>{label}还没有过完，之后的收支不在这份公开表里。</source>
        <translation>{label} is not over yet; later receipts and payments are not on this sheet.</translation>
    </message>
    <message>
        <source>这段时间还有 {count} 张凭证没有入账，不在这份公开表里。</source>
        <translation>{count} vouchers of this period are not posted and not on this sheet.</translation>
    </message>
    <message>
        <source>这份公开件已经更正过，请更正最新的一份。</source>
        <translation>This disclosure was corrected before. Correct the newest one.</translation>
    </message>
    <message>
        <source>请填写是哪个院落（小区）。</source>
        <translation>Say which courtyard (estate) it is.</translation>
    </message>
    <message>
        <source>{year} 年已经有入账的凭证，不能再整本导入。请逐笔补记。</source>
        <translation>{year} has posted vouchers already, so a whole book cannot be imported. Add the lines one by one.</translation>
    </message>
    <message>
        <source>议程里还没有类别是“表决”的议题，没有可以印的表决票。请先在议程里添加。</source>
        <translation>The agenda has no item to be voted on, so there is no ballot to print. Add one to the agenda first.</translation>
    </message>
    <message>
        <source>本机只有一部分资料，只能带给居委会的电脑，不能直接带给“{name}”。请先交给居委会，由它转给对方。</source>
        <translation>This computer holds only a part of the data and can write packages for the committee&apos;s computer only, not for &quot;{name}&quot;. Give it to the committee first, which passes it on.</translation>
    </message>
    <message>
        <source>银行记 {bank} 元，账上记 {booked} 元，金额不同，不能配对。</source>
        <translation>The bank says {bank} yuan, the books {booked} yuan: they differ and are not matched.</translation>
    </message>
    <message>
        <source>其中一笔已经配过对。请先取消原来的配对。</source>
        <translation>One of them is matched already. Unmatch it first.</translation>
    </message>
    <message>
        <source>导出文件至少要有一列，请勾选要导出的内容。</source>
        <translation>The file needs one column at least: tick what to export.</translation>
    </message>
    <message>
        <source>“{fact}”这一列没有列名，请填写。</source>
        <translation>The column &quot;{fact}&quot; has no heading. Fill it in.</translation>
    </message>
    <message>
        <source>有两列都叫“{heading}”，请改一个列名。</source>
        <translation>Two columns are called &quot;{heading}&quot;. Change one.</translation>
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
    <name>funds</name>
    <message>
        <source>拟议</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>已议决，待公示</source>
        <translation>Decided, to be posted</translation>
    </message>
    <message>
        <source>决议公示中</source>
        <translation>Decision posted</translation>
    </message>
    <message>
        <source>可以实施</source>
        <translation>Ready to begin</translation>
    </message>
    <message>
        <source>实施中</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>已验收</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>整改中</source>
        <translation>Being rectified</translation>
    </message>
    <message>
        <source>已结算</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>银行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>现金</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>收</source>
        <translation>In</translation>
    </message>
    <message>
        <source>付</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>转</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>待复核</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>待入账</source>
        <translation>To be posted</translation>
    </message>
    <message>
        <source>已入账</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>已冲销</source>
        <translation>Reversed</translation>
    </message>
    <message>
        <source>全社区</source>
        <translation>Whole community</translation>
    </message>
    <message>
        <source>院落（小区）</source>
        <translation>Courtyard (estate)</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>限期整改</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>居委会自己实施</source>
        <translation>The committee itself</translation>
    </message>
    <message>
        <source>社会组织</source>
        <translation>A social organisation</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>A company</translation>
    </message>
    <message>
        <source>居民自组织</source>
        <translation>Residents themselves</translation>
    </message>
    <message>
        <source>直接委托</source>
        <translation>Direct order</translation>
    </message>
    <message>
        <source>比选</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>招标</source>
        <translation>Tender</translation>
    </message>
    <message>
        <source>凭证</source>
        <translation>voucher</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>fund source</translation>
    </message>
    <message>
        <source>票据</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>project</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>resolution</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>公开件</source>
        <translation>disclosure</translation>
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
    <name>meetings</name>
    <message>
        <source>发出</source>
        <translation>Given out</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>无效</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>赞成</source>
        <translation>For</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>未举手</source>
        <translation>Hands not raised</translation>
    </message>
    <message>
        <source>居民会议</source>
        <translation>Residents&apos; assembly</translation>
    </message>
    <message>
        <source>居民代表会议</source>
        <translation>Representatives&apos; assembly</translation>
    </message>
    <message>
        <source>居委会例会</source>
        <translation>Committee meeting</translation>
    </message>
    <message>
        <source>两委联席会</source>
        <translation>Joint meeting of Party branch and committee</translation>
    </message>
    <message>
        <source>党员大会</source>
        <translation>Party members&apos; assembly</translation>
    </message>
    <message>
        <source>党组织会议</source>
        <translation>Party organisation meeting</translation>
    </message>
    <message>
        <source>工作委员会会议</source>
        <translation>Working committee meeting</translation>
    </message>
    <message>
        <source>监委会会议</source>
        <translation>Supervision committee meeting</translation>
    </message>
    <message>
        <source>议事会</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>院落议事会</source>
        <translation>Courtyard council</translation>
    </message>
    <message>
        <source>听证会</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>恳谈会</source>
        <translation>Heart-to-heart talk</translation>
    </message>
    <message>
        <source>建言会</source>
        <translation>Suggestions meeting</translation>
    </message>
    <message>
        <source>联席会</source>
        <translation>Liaison meeting</translation>
    </message>
    <message>
        <source>协调会</source>
        <translation>Coordination meeting</translation>
    </message>
    <message>
        <source>评议会</source>
        <translation>Review meeting</translation>
    </message>
    <message>
        <source>碰头会</source>
        <translation>Stand-up meeting</translation>
    </message>
    <message>
        <source>楼门长会</source>
        <translation>Entrance leaders&apos; meeting</translation>
    </message>
    <message>
        <source>开放空间会议</source>
        <translation>Open space meeting</translation>
    </message>
    <message>
        <source>其他会议</source>
        <translation>Other meeting</translation>
    </message>
    <message>
        <source>拟开</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>已通知</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>签到中</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>召开中</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>表决中</source>
        <translation>Voting</translation>
    </message>
    <message>
        <source>已闭会</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>记录整理中</source>
        <translation>Record being written</translation>
    </message>
    <message>
        <source>记录已签字</source>
        <translation>Record signed</translation>
    </message>
    <message>
        <source>记录已封存</source>
        <translation>Record sealed</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>流会</source>
        <translation>Did not come about</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>组成人员</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>列席</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>特邀</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>工作人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>已到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>委托</source>
        <translation>By proxy</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>审议</source>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>评议</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>选举</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>讨论</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>居民代表联名</source>
        <translation>Representatives together</translation>
    </message>
    <message>
        <source>居民户联名</source>
        <translation>Households together</translation>
    </message>
    <message>
        <source>社区党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>居民委员会</source>
        <translation>Residents&apos; committee</translation>
    </message>
    <message>
        <source>居务监督委员会</source>
        <translation>Supervision committee</translation>
    </message>
    <message>
        <source>党员建议案</source>
        <translation>Party members&apos; proposal</translation>
    </message>
    <message>
        <source>驻区单位</source>
        <translation>Resident unit</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>联名中</source>
        <translation>Collecting signatures</translation>
    </message>
    <message>
        <source>已提交</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>党组织研究</source>
        <translation>Party study</translation>
    </message>
    <message>
        <source>两委商议</source>
        <translation>Joint discussion</translation>
    </message>
    <message>
        <source>党员大会审议</source>
        <translation>Party assembly</translation>
    </message>
    <message>
        <source>已列入议程</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>否决</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>执行中</source>
        <translation>Being carried out</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>退回补充</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已并案</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>居民代表</source>
        <translation>Representatives</translation>
    </message>
    <message>
        <source>户</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>已通过，待公示</source>
        <translation>Passed, to be posted</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>异议处理中</source>
        <translation>Objections being answered</translation>
    </message>
    <message>
        <source>公示期满</source>
        <translation>Board period over</translation>
    </message>
    <message>
        <source>执行完毕</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>结果公示中</source>
        <translation>Result posted</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>被责令改正</source>
        <translation>Ordered to be corrected</translation>
    </message>
    <message>
        <source>居民自治章程</source>
        <translation>Charter of self-government</translation>
    </message>
    <message>
        <source>居民公约</source>
        <translation>Residents&apos; compact</translation>
    </message>
    <message>
        <source>工作制度</source>
        <translation>Working rules</translation>
    </message>
    <message>
        <source>尚未制定</source>
        <translation>Not made yet</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>施行中</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>待备案</source>
        <translation>To be filed</translation>
    </message>
    <message>
        <source>已备案</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>旧版本</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>赞成或者反对</source>
        <translation>For or against</translation>
    </message>
    <message>
        <source>多项选择</source>
        <translation>Multiple choice</translation>
    </message>
    <message>
        <source>罢免</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>民主评议</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>举手表决</source>
        <translation>Show of hands</translation>
    </message>
    <message>
        <source>无记名投票</source>
        <translation>Secret ballot</translation>
    </message>
    <message>
        <source>户代表投票</source>
        <translation>Household vote</translation>
    </message>
    <message>
        <source>书面征求意见</source>
        <translation>Opinions in writing</translation>
    </message>
    <message>
        <source>两次计票不一致</source>
        <translation>Two counts differ</translation>
    </message>
    <message>
        <source>待公布</source>
        <translation>To be announced</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>票数相等</source>
        <translation>Tie</translation>
    </message>
    <message>
        <source>已计票</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>更正中</source>
        <translation>Being corrected</translation>
    </message>
    <message>
        <source>十八周岁以上的全体居民</source>
        <translation>All residents of eighteen and over</translation>
    </message>
    <message>
        <source>户的代表，每户一人</source>
        <translation>Delegates, one a household</translation>
    </message>
    <message>
        <source>居委会成员和居民代表</source>
        <translation>Committee members and representatives</translation>
    </message>
    <message>
        <source>已选出</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>名额未满</source>
        <translation>Seats left open</translation>
    </message>
    <message>
        <source>已选定</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>没有选定</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>评议结果</source>
        <translation>Evaluation result</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>公开</source>
        <translation>Disclosed</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>采纳</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answered</translation>
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
    <message>
        <source>议定事项逾期</source>
        <translation>Tasks overdue</translation>
    </message>
    <message>
        <source>过了办理期限还没有办结</source>
        <translation>past their day and not done</translation>
    </message>
    <message>
        <source>下一次会议</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>没有安排会议</source>
        <translation>No meeting planned</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>提案</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>待核对</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>两处改法不同</source>
        <translation>offices differ</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>人在册</source>
        <translation>on the roll</translation>
    </message>
    <message>
        <source>志愿岗位缺人</source>
        <translation>Posts with room</translation>
    </message>
    <message>
        <source>个名额可以认领</source>
        <translation>places can be claimed</translation>
    </message>
    <message>
        <source>认领待确认</source>
        <translation>Claims to confirm</translation>
    </message>
    <message>
        <source>人等待确认上岗</source>
        <translation>people wait to start</translation>
    </message>
    <message>
        <source>时长待确认</source>
        <translation>Hours to confirm</translation>
    </message>
    <message>
        <source>条服务记录等第二个人确认</source>
        <translation>records wait for a second person</translation>
    </message>
    <message>
        <source>证明可以出具</source>
        <translation>Certificates ready</translation>
    </message>
    <message>
        <source>份公示期已满</source>
        <translation>have hung their time</translation>
    </message>
    <message>
        <source>志愿者保险到期</source>
        <translation>Insurance running out</translation>
    </message>
    <message>
        <source>人 30 天之内到期</source>
        <translation>people within 30 days</translation>
    </message>
    <message>
        <source>志愿岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>凭证</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>凭证待复核</source>
        <translation>Vouchers to be checked</translation>
    </message>
    <message>
        <source>张，请另一位同事核对</source>
        <translation>to be checked by another colleague</translation>
    </message>
    <message>
        <source>凭证待入账</source>
        <translation>Vouchers to be posted</translation>
    </message>
    <message>
        <source>张已复核</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund source</translation>
    </message>
    <message>
        <source>发出会议通知</source>
        <translation>Give notice of the meeting</translation>
    </message>
    <message>
        <source>召开居民代表会议</source>
        <translation>Hold the representatives&apos; assembly</translation>
    </message>
    <message>
        <source>换届选举</source>
        <translation>Election of the next term</translation>
    </message>
    <message>
        <source>任期届满</source>
        <translation>End of the term</translation>
    </message>
    <message>
        <source>工作移交</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>民主评议</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>张贴决议</source>
        <translation>Post the resolution</translation>
    </message>
    <message>
        <source>答复异议</source>
        <translation>Answer the objection</translation>
    </message>
    <message>
        <source>执行完毕</source>
        <translation>To be carried out</translation>
    </message>
    <message>
        <source>决议可以撤下</source>
        <translation>The resolution may come down</translation>
    </message>
    <message>
        <source>结果可以撤下</source>
        <translation>The result may come down</translation>
    </message>
    <message>
        <source>报送备案</source>
        <translation>File the document</translation>
    </message>
    <message>
        <source>答复意见</source>
        <translation>Answer the opinions</translation>
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
    <message>
        <source>按模板设立组织</source>
        <translation>Set up bodies from a template</translation>
    </message>
    <message>
        <source>设立组织</source>
        <translation>Set up a body</translation>
    </message>
    <message>
        <source>修改组织</source>
        <translation>Change a body</translation>
    </message>
    <message>
        <source>结束组织</source>
        <translation>Close a body</translation>
    </message>
    <message>
        <source>删除组织</source>
        <translation>Delete a body</translation>
    </message>
    <message>
        <source>换届</source>
        <translation>Next term</translation>
    </message>
    <message>
        <source>登记任职</source>
        <translation>Register an office</translation>
    </message>
    <message>
        <source>修改任职</source>
        <translation>Change an office</translation>
    </message>
    <message>
        <source>登记离任</source>
        <translation>Register leaving office</translation>
    </message>
    <message>
        <source>删除任职</source>
        <translation>Delete an office</translation>
    </message>
    <message>
        <source>登记评议结果</source>
        <translation>Register an evaluation</translation>
    </message>
    <message>
        <source>登记代表联系户</source>
        <translation>Link households to a representative</translation>
    </message>
    <message>
        <source>申报亲属关系</source>
        <translation>Declare kin</translation>
    </message>
    <message>
        <source>删除亲属申报</source>
        <translation>Delete a declaration of kin</translation>
    </message>
    <message>
        <source>导入规则</source>
        <translation>Import rules</translation>
    </message>
    <message>
        <source>采用规则</source>
        <translation>Adopt rules</translation>
    </message>
    <message>
        <source>新建资金来源</source>
        <translation>Add a fund source</translation>
    </message>
    <message>
        <source>修改资金来源</source>
        <translation>Change a fund source</translation>
    </message>
    <message>
        <source>结清资金来源</source>
        <translation>Settle a fund source</translation>
    </message>
    <message>
        <source>填制凭证</source>
        <translation>Fill in a voucher</translation>
    </message>
    <message>
        <source>修改凭证</source>
        <translation>Change a voucher</translation>
    </message>
    <message>
        <source>删除凭证</source>
        <translation>Delete a voucher</translation>
    </message>
    <message>
        <source>复核凭证</source>
        <translation>Check a voucher</translation>
    </message>
    <message>
        <source>凭证入账</source>
        <translation>Post a voucher</translation>
    </message>
    <message>
        <source>冲销凭证</source>
        <translation>Reverse a voucher</translation>
    </message>
    <message>
        <source>导入收支账</source>
        <translation>Import an account book</translation>
    </message>
    <message>
        <source>月结</source>
        <translation>Month close</translation>
    </message>
    <message>
        <source>导入银行对账单</source>
        <translation>Import a bank statement</translation>
    </message>
    <message>
        <source>核对银行账</source>
        <translation>Reconcile the bank account</translation>
    </message>
    <message>
        <source>新建项目</source>
        <translation>Add a project</translation>
    </message>
    <message>
        <source>修改项目</source>
        <translation>Change a project</translation>
    </message>
    <message>
        <source>项目开工</source>
        <translation>Begin a project</translation>
    </message>
    <message>
        <source>登记项目进展</source>
        <translation>Note a project&apos;s progress</translation>
    </message>
    <message>
        <source>项目结算</source>
        <translation>Settle a project</translation>
    </message>
    <message>
        <source>项目办结</source>
        <translation>Close a project</translation>
    </message>
    <message>
        <source>终止项目</source>
        <translation>Stop a project</translation>
    </message>
    <message>
        <source>添加票据图片</source>
        <translation>Add pictures of receipts</translation>
    </message>
    <message>
        <source>新建提案</source>
        <translation>Begin a proposal</translation>
    </message>
    <message>
        <source>修改提案</source>
        <translation>Change a proposal</translation>
    </message>
    <message>
        <source>删除提案</source>
        <translation>Delete a proposal</translation>
    </message>
    <message>
        <source>登记联名</source>
        <translation>Register a co-signature</translation>
    </message>
    <message>
        <source>撤回联名</source>
        <translation>Withdraw a co-signature</translation>
    </message>
    <message>
        <source>提交提案</source>
        <translation>Submit a proposal</translation>
    </message>
    <message>
        <source>记录步骤</source>
        <translation>Record a step</translation>
    </message>
    <message>
        <source>退回提案</source>
        <translation>Return a proposal</translation>
    </message>
    <message>
        <source>撤回提案</source>
        <translation>Withdraw a proposal</translation>
    </message>
    <message>
        <source>并案</source>
        <translation>Merge proposals</translation>
    </message>
    <message>
        <source>提案办结</source>
        <translation>Close a proposal</translation>
    </message>
    <message>
        <source>新建会议</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>修改会议</source>
        <translation>Change a meeting</translation>
    </message>
    <message>
        <source>删除会议</source>
        <translation>Delete a meeting</translation>
    </message>
    <message>
        <source>设置例会</source>
        <translation>Plan a series</translation>
    </message>
    <message>
        <source>发出会议通知</source>
        <translation>Call a meeting</translation>
    </message>
    <message>
        <source>登记送达</source>
        <translation>Note a receipt</translation>
    </message>
    <message>
        <source>核定应到名册</source>
        <translation>Freeze the roll</translation>
    </message>
    <message>
        <source>签到</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>登记请假或缺席</source>
        <translation>Note leave or absence</translation>
    </message>
    <message>
        <source>登记离场</source>
        <translation>Note somebody leaving</translation>
    </message>
    <message>
        <source>登记委托</source>
        <translation>Note a proxy</translation>
    </message>
    <message>
        <source>添加参会人员</source>
        <translation>Add participants</translation>
    </message>
    <message>
        <source>结束例会</source>
        <translation>End a series</translation>
    </message>
    <message>
        <source>登记议定事项办理</source>
        <translation>Note what became of a task</translation>
    </message>
    <message>
        <source>转为座谈</source>
        <translation>Go on as a talk</translation>
    </message>
    <message>
        <source>宣布开会</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>修改议程</source>
        <translation>Change the agenda</translation>
    </message>
    <message>
        <source>进行议题</source>
        <translation>Begin an item</translation>
    </message>
    <message>
        <source>记录发言</source>
        <translation>Write down a speech</translation>
    </message>
    <message>
        <source>记录议定事项</source>
        <translation>Write down a task</translation>
    </message>
    <message>
        <source>宣布散会</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>延期、流会或取消</source>
        <translation>Put off, let fall through or cancel</translation>
    </message>
    <message>
        <source>提付表决</source>
        <translation>Put to the vote</translation>
    </message>
    <message>
        <source>录入计票</source>
        <translation>Enter a count</translation>
    </message>
    <message>
        <source>公布结果</source>
        <translation>Announce the result</translation>
    </message>
    <message>
        <source>宣布表决作废</source>
        <translation>Declare a vote void</translation>
    </message>
    <message>
        <source>整理会议记录</source>
        <translation>Draft the minutes</translation>
    </message>
    <message>
        <source>会议记录签字</source>
        <translation>Sign the minutes</translation>
    </message>
    <message>
        <source>封存会议记录</source>
        <translation>Seal the minutes</translation>
    </message>
    <message>
        <source>形成决议</source>
        <translation>Adopt a resolution</translation>
    </message>
    <message>
        <source>修改决议</source>
        <translation>Change a resolution</translation>
    </message>
    <message>
        <source>登记决议张贴</source>
        <translation>Register a resolution&apos;s posting</translation>
    </message>
    <message>
        <source>登记决议撤下</source>
        <translation>Register its taking down</translation>
    </message>
    <message>
        <source>登记异议</source>
        <translation>Register an objection</translation>
    </message>
    <message>
        <source>答复异议</source>
        <translation>Answer an objection</translation>
    </message>
    <message>
        <source>登记执行进展</source>
        <translation>Note progress</translation>
    </message>
    <message>
        <source>决议执行完毕</source>
        <translation>Resolution carried out</translation>
    </message>
    <message>
        <source>撤销决议</source>
        <translation>Revoke a resolution</translation>
    </message>
    <message>
        <source>登记责令改正</source>
        <translation>Register an order to correct</translation>
    </message>
    <message>
        <source>开始执行决议</source>
        <translation>Begin to carry out a resolution</translation>
    </message>
    <message>
        <source>决议归档</source>
        <translation>File a resolution</translation>
    </message>
    <message>
        <source>登记备案</source>
        <translation>Register the filing</translation>
    </message>
    <message>
        <source>保存制度文件</source>
        <translation>Save a rule document</translation>
    </message>
    <message>
        <source>制度文件经决议通过</source>
        <translation>Adopt a rule document</translation>
    </message>
    <message>
        <source>删除制度文件草案</source>
        <translation>Delete a draft of a rule document</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add an attachment</translation>
    </message>
    <message>
        <source>删除附件</source>
        <translation>Delete an attachment</translation>
    </message>
    <message>
        <source>暂存没填完的内容</source>
        <translation>Keep what is not finished</translation>
    </message>
    <message>
        <source>导入同步包</source>
        <translation>Take in a package</translation>
    </message>
    <message>
        <source>管理设备名册</source>
        <translation>Manage devices</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Take back an import</translation>
    </message>
    <message>
        <source>登记志愿者</source>
        <translation>Register a volunteer</translation>
    </message>
    <message>
        <source>修改志愿者</source>
        <translation>Change a volunteer</translation>
    </message>
    <message>
        <source>审核志愿者</source>
        <translation>Admit a volunteer</translation>
    </message>
    <message>
        <source>暂停志愿者</source>
        <translation>Pause a volunteer</translation>
    </message>
    <message>
        <source>注销志愿者</source>
        <translation>Take a volunteer off the roll</translation>
    </message>
    <message>
        <source>删除志愿者</source>
        <translation>Delete a volunteer</translation>
    </message>
    <message>
        <source>登记培训或表彰</source>
        <translation>Note a training or award</translation>
    </message>
    <message>
        <source>导入志愿者</source>
        <translation>Import volunteers</translation>
    </message>
    <message>
        <source>修改岗位目录</source>
        <translation>Change the catalogue of posts</translation>
    </message>
    <message>
        <source>新建岗位</source>
        <translation>Add a post</translation>
    </message>
    <message>
        <source>修改岗位</source>
        <translation>Change a post</translation>
    </message>
    <message>
        <source>发布岗位</source>
        <translation>Publish a post</translation>
    </message>
    <message>
        <source>暂停招募</source>
        <translation>Pause recruiting</translation>
    </message>
    <message>
        <source>撤销岗位</source>
        <translation>Cancel a post</translation>
    </message>
    <message>
        <source>删除岗位</source>
        <translation>Delete a post</translation>
    </message>
    <message>
        <source>认领岗位</source>
        <translation>Claim a post</translation>
    </message>
    <message>
        <source>确认上岗</source>
        <translation>Confirm a start</translation>
    </message>
    <message>
        <source>退出岗位</source>
        <translation>Leave a post</translation>
    </message>
    <message>
        <source>交接岗位</source>
        <translation>Hand over a post</translation>
    </message>
    <message>
        <source>续约岗位</source>
        <translation>Renew a claim</translation>
    </message>
    <message>
        <source>调整班次</source>
        <translation>Change a shift</translation>
    </message>
    <message>
        <source>录入服务时长</source>
        <translation>Enter service hours</translation>
    </message>
    <message>
        <source>确认服务时长</source>
        <translation>Confirm service hours</translation>
    </message>
    <message>
        <source>更正服务时长</source>
        <translation>Correct service hours</translation>
    </message>
    <message>
        <source>作废服务记录</source>
        <translation>Void a service record</translation>
    </message>
    <message>
        <source>起草服务证明</source>
        <translation>Draft a certificate</translation>
    </message>
    <message>
        <source>登记证明公示</source>
        <translation>Register a certificate&apos;s posting</translation>
    </message>
    <message>
        <source>出具服务证明</source>
        <translation>Issue a certificate</translation>
    </message>
    <message>
        <source>作废服务证明</source>
        <translation>Void a certificate</translation>
    </message>
    <message>
        <source>生成公开件</source>
        <translation>Make a disclosure</translation>
    </message>
    <message>
        <source>更正公开件</source>
        <translation>Correct a disclosure</translation>
    </message>
    <message>
        <source>合并社区信息</source>
        <translation>Join the community&apos;s particulars</translation>
    </message>
    <message>
        <source>修改导出对照</source>
        <translation>Change the export mapping</translation>
    </message>
</context>
<context>
    <name>packages</name>
    <message>
        <source>居委会</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>服务站</source>
        <translation>Service station</translation>
    </message>
    <message>
        <source>街道</source>
        <translation>Street office</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>已退出</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Stopped</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>开始执行…</source>
        <translation>Begin…</translation>
    </message>
    <message>
        <source>登记进展…</source>
        <translation>Note progress…</translation>
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
    <message>
        <source>这段文字不是本程序服务证明的二维码，或者不完整。请重新扫描后整段复制。</source>
        <translation>This text is no code of this program&apos;s certificates, or not all of it. Scan again and copy all of it.</translation>
    </message>
    <message>
        <source>没有叫“{scope}”的网格。现有的网格：{grids}。</source>
        <translation>There is no grid &quot;{scope}&quot;. There are: {grids}.</translation>
    </message>
    <message>
        <source>请先通过电话与对方核对这组数字，一致后加 --yes 再运行一次：{digits}。</source>
        <translation>Compare these digits with the other side by telephone first, then run again with --yes: {digits}.</translation>
    </message>
    <message>
        <source>设备名册里没有“{peer}”。现有的设备：{peers}。</source>
        <translation>The devices know no &quot;{peer}&quot;. There are: {peers}.</translation>
    </message>
    <message>
        <source>“{file}”里没有找到志愿者名册：要有“姓名”一列的标题。没有导入。</source>
        <translation>No list of volunteers was found in &quot;{file}&quot;: it needs a column of names. Nothing was imported.</translation>
    </message>
    <message>
        <source>这个文件读不出来，可能已被移动或正被其他程序占用。请检查后再添加。</source>
        <translation>This file cannot be read; it may have been moved or be in use. Check it and add it again.</translation>
    </message>
    <message>
        <source>文件没有保存成功。请换一个位置，或者检查U盘空间。</source>
        <translation>The file was not saved. Choose another place, or check the room on the stick.</translation>
    </message>
    <message>
        <source>收到的内容与本机的记录对不上：有两台电脑用着同一个身份（数据被复制过，或从旧备份恢复过）。没有导入。请与社区主机核实，让其中一台重新配对后再交换。</source>
        <translation>What came does not agree with this computer&apos;s records: two computers use one identity (data was copied, or restored from an old backup). Nothing was imported. Check with the community&apos;s host, and pair one of them again before exchanging.</translation>
    </message>
    <message>
        <source>收到的内容里有以本机身份写下、本机却没有的记录：本机的数据像是旧备份或复制品。没有导入。请先给本机换一个新身份并重新配对，再导入一次。</source>
        <translation>What came holds records written in this computer&apos;s name that it does not have: its data looks like an old backup or a copy. Nothing was imported. Give this computer a new identity, pair it again, and import once more.</translation>
    </message>
    <message>
        <source>“{file}”不是居务通的同步包。请在U盘上选择扩展名为 {suffix} 的文件。</source>
        <translation>&quot;{file}&quot; is no package of this program. Choose a file ending in {suffix} on the stick.</translation>
    </message>
    <message>
        <source>同步包“{file}”不完整或已被改动，没有导入。请重新插拔U盘再试；仍然不行，请对方重新导出一次。</source>
        <translation>The package &quot;{file}&quot; is incomplete or was changed; nothing was imported. Plug the stick in again; if that does not help, ask for a new export.</translation>
    </message>
    <message>
        <source>同步包分成了几个文件，缺少“{file}”，没有导入。请把它和其余几个放在同一个文件夹里再试。</source>
        <translation>The package is in several files and &quot;{file}&quot; is missing; nothing was imported. Put all of them into one folder and try again.</translation>
    </message>
    <message>
        <source>同步包“{file}”由更新版本的居务通导出，本机读不了，没有导入。请先升级本机软件，再导入它。</source>
        <translation>The package &quot;{file}&quot; was written by a newer version and cannot be read here; nothing was imported. Upgrade this computer first, then import it.</translation>
    </message>
    <message>
        <source>同步包“{file}”不是发给本机的，没有导入。请对方在“带走的包”里选中本机，重新导出一次。</source>
        <translation>The package &quot;{file}&quot; is not for this computer; nothing was imported. Ask the other side to choose this computer and export again.</translation>
    </message>
    <message>
        <source>“{file}”是本机自己导出的包，不用导入。请把U盘带给对方，在对方的电脑上导入。</source>
        <translation>&quot;{file}&quot; was written by this computer itself and need not be imported. Take the stick to the other side and import it there.</translation>
    </message>
    <message>
        <source>同步包“{file}”已收到过（{at}），没有重复导入。无需再做什么。</source>
        <translation>The package &quot;{file}&quot; came in before ({at}); it was not imported again. Nothing else is to be done.</translation>
    </message>
    <message>
        <source>同步包“{file}”属于另一个社区，没有导入。请核对U盘和文件，不要混用。</source>
        <translation>The package &quot;{file}&quot; belongs to another community; nothing was imported. Check stick and file, and keep them apart.</translation>
    </message>
    <message>
        <source>同步包“{file}”的发出设备不在本社区名册里，没有导入。如果是新加入的设备，请先导入社区主机最近的包。</source>
        <translation>The device that wrote &quot;{file}&quot; is not in this community&apos;s roster; nothing was imported. If it has joined lately, import the host&apos;s newest package first.</translation>
    </message>
    <message>
        <source>同步包“{file}”来自已停用的设备“{sender}”，没有导入。请与社区主机核实；确需使用，请重新配对。</source>
        <translation>The package &quot;{file}&quot; is from the stopped device &quot;{sender}&quot;; nothing was imported. Check with the host; if it is to be used, pair it again.</translation>
    </message>
    <message>
        <source>本机还没有与其他设备配对。请先在“同步交换”里申请加入，或把本机设为社区主机。</source>
        <translation>This computer is not paired yet. Ask to join under &quot;Exchange&quot;, or make it the community&apos;s host.</translation>
    </message>
    <message>
        <source>要带走的内容超过一个同步包的上限（{most} GB），没有导出。请选择“不带照片和附件”再导出。</source>
        <translation>What is to be taken along exceeds what a package can hold ({most} GB); nothing was exported. Choose &quot;without photos and attachments&quot; and export again.</translation>
    </message>
    <message>
        <source>“{file}”不是加入申请，或者已经损坏。请在申请的电脑上重新生成一份。</source>
        <translation>&quot;{file}&quot; is no request to join, or it is damaged. Write it again on the asking computer.</translation>
    </message>
    <message>
        <source>“{file}”不是给本机的加入批复。请把本机的申请交给社区主机，用主机交回的文件再试一次。</source>
        <translation>&quot;{file}&quot; is no answer to this computer&apos;s request. Give its request to the host, and use the file that comes back.</translation>
    </message>
    <message>
        <source>密钥单上的数字不对。请对照密钥单逐组核对，最后一组是校验组。</source>
        <translation>The digits of the key sheet are wrong. Compare them group by group; the last group is a check.</translation>
    </message>
    <message>
        <source>U盘或文件夹空间不够，没有写成，写了一半的已经删掉。请清理或换一个U盘后重试。</source>
        <translation>There is no room on the stick or in the folder; nothing was written, and what was begun is deleted. Make room or use another stick.</translation>
    </message>
    <message>
        <source>U盘或文件夹不能写入。请检查U盘的写保护开关，或换一个文件夹再试。</source>
        <translation>The stick or folder cannot be written to. Check the stick&apos;s write protection, or choose another folder.</translation>
    </message>
    <message>
        <source>U盘或文件读写中断。请重新插好U盘再试一次，本机数据没有改动。</source>
        <translation>Reading or writing broke off. Plug the stick in again and retry; this computer&apos;s data was not changed.</translation>
    </message>
    <message>
        <source>写到U盘上的包读回来不一致，已经删掉。这个U盘可能坏了，请换一个再导出。</source>
        <translation>What was written to the stick reads back differently and was deleted. The stick may be faulty; use another one and export again.</translation>
    </message>
    <message>
        <source>“{file}”里没有找到收支账：要有日期、收入、支出的标题。没有导入。</source>
        <translation>No book of income and expense was found in &quot;{file}&quot;: it needs headings for day, receipts and payments. Nothing was imported.</translation>
    </message>
    <message>
        <source>没有写明街道的数据库。请加 --database URL，或设置环境变量 SHEQU_DATABASE。</source>
        <translation>The street&apos;s database is not given. Add --database URL, or set the environment variable SHEQU_DATABASE.</translation>
    </message>
    <message>
        <source>同步包“{file}”所属的社区还没有加入街道汇总，没有导入。请先把街道的申请交给该社区主机，再用 --join 读入它的批复。</source>
        <translation>The community of package &quot;{file}&quot; has not joined the street&apos;s hub; nothing was imported. Give the street&apos;s request to that community&apos;s main computer, then read its answer with --join.</translation>
    </message>
    <message>
        <source>连不上街道汇总的数据库。请核对 --database 的地址、用户和口令，并确认 PostgreSQL 正在运行。</source>
        <translation>The street&apos;s database cannot be reached. Check address, user and password of --database, and that PostgreSQL is running.</translation>
    </message>
    <message>
        <source>这台电脑没有安装连接 PostgreSQL 的组件。请安装带 hub 选项的程序包（shequ-desktop[hub]）。</source>
        <translation>This computer lacks what connects to PostgreSQL. Install the package with its hub option (shequ-desktop[hub]).</translation>
    </message>
    <message>
        <source>街道汇总的数据库出错，这一步没有保存（{code}）。请把代码告诉管理数据库的人。</source>
        <translation>The street&apos;s database failed and this step was not saved ({code}). Tell the code to whoever looks after the database.</translation>
    </message>
    <message>
        <source>同步包“{file}”里的资料超出本机的权限范围，没有导入。请让居委会的电脑给本机重新导出一次。</source>
        <translation>Package &quot;{file}&quot; holds more than this computer may have; nothing was imported. Ask the committee&apos;s computer to write it again.</translation>
    </message>
    <message>
        <source>没有密钥单上的数字。请把九组数字设为环境变量 SHEQU_KEY_CODE，再运行一次。</source>
        <translation>The digits of the key sheet are missing. Set the environment variable SHEQU_KEY_CODE to the nine groups and run it again.</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>居民会议</source>
        <translation>Residents&apos; assembly</translation>
    </message>
    <message>
        <source>居民代表会议</source>
        <translation>Representatives&apos; assembly</translation>
    </message>
    <message>
        <source>组织和任期</source>
        <translation>Organisation and terms</translation>
    </message>
    <message>
        <source>选举和罢免</source>
        <translation>Elections and recalls</translation>
    </message>
    <message>
        <source>提案</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>公开和监督</source>
        <translation>Publicity and supervision</translation>
    </message>
    <message>
        <source>日</source>
        <translation>days</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>户</source>
        <translation>households</translation>
    </message>
    <message>
        <source>年</source>
        <translation>years</translation>
    </message>
    <message>
        <source>次</source>
        <translation>times</translation>
    </message>
    <message>
        <source>周岁</source>
        <translation>years of age</translation>
    </message>
    <message>
        <source>到会：占全体成年居民或者户的代表</source>
        <translation>Quorum: of all adults or household delegates</translation>
    </message>
    <message>
        <source>通过：占到会人员</source>
        <translation>Majority: of those present</translation>
    </message>
    <message>
        <source>提议召集：占成年居民</source>
        <translation>Calling it: of adults</translation>
    </message>
    <message>
        <source>提议召集：占户的代表</source>
        <translation>Calling it: of household delegates</translation>
    </message>
    <message>
        <source>提议召集：占居民代表</source>
        <translation>Calling it: of representatives</translation>
    </message>
    <message>
        <source>提议召集：占居民小组</source>
        <translation>Calling it: of residents&apos; groups</translation>
    </message>
    <message>
        <source>提前通知</source>
        <translation>Notice ahead</translation>
    </message>
    <message>
        <source>参加年龄</source>
        <translation>Age to take part</translation>
    </message>
    <message>
        <source>周岁从生日当天起算</source>
        <translation>Age counts from the birthday itself</translation>
    </message>
    <message>
        <source>到会：占组成人员</source>
        <translation>Quorum: of members</translation>
    </message>
    <message>
        <source>通过：占到会组成人员</source>
        <translation>Majority: of members present</translation>
    </message>
    <message>
        <source>居民代表占组成人员</source>
        <translation>Representatives among members</translation>
    </message>
    <message>
        <source>至少召开一次，每</source>
        <translation>At least one meeting every</translation>
    </message>
    <message>
        <source>每人可接受委托，最多</source>
        <translation>Proxies one person may hold at most</translation>
    </message>
    <message>
        <source>应到人数包括缺额</source>
        <translation>Vacancies count among those entitled</translation>
    </message>
    <message>
        <source>单位和外来人口代表是组成人员</source>
        <translation>Delegates of units and migrants are members</translation>
    </message>
    <message>
        <source>一年无故缺席终止资格</source>
        <translation>Unexcused absences a year that end the mandate</translation>
    </message>
    <message>
        <source>每名代表的户数，最少</source>
        <translation>Households a representative, least</translation>
    </message>
    <message>
        <source>每名代表的户数，最多</source>
        <translation>Households a representative, most</translation>
    </message>
    <message>
        <source>妇女占居民代表</source>
        <translation>Women among representatives</translation>
    </message>
    <message>
        <source>社区规模，最少</source>
        <translation>Size of the community, least</translation>
    </message>
    <message>
        <source>社区规模，最多</source>
        <translation>Size of the community, most</translation>
    </message>
    <message>
        <source>居委会成员，最少</source>
        <translation>Committee members, least</translation>
    </message>
    <message>
        <source>居委会成员，最多</source>
        <translation>Committee members, most</translation>
    </message>
    <message>
        <source>居委会妇女成员，最少</source>
        <translation>Women in the committee, least</translation>
    </message>
    <message>
        <source>居委会成员实行近亲属回避</source>
        <translation>Committee members are not close kin</translation>
    </message>
    <message>
        <source>居委会成员及其近亲属不得担任监委会成员</source>
        <translation>Committee members and their kin are no supervisors</translation>
    </message>
    <message>
        <source>每届任期</source>
        <translation>Length of a term</translation>
    </message>
    <message>
        <source>换届后完成移交</source>
        <translation>Hand-over after an election</translation>
    </message>
    <message>
        <source>选举有效：选民参加投票</source>
        <translation>Valid election: voters taking part</translation>
    </message>
    <message>
        <source>选举有效：户的代表参加投票</source>
        <translation>Valid election: household delegates taking part</translation>
    </message>
    <message>
        <source>选举有效：居民代表参加投票</source>
        <translation>Valid election: representatives taking part</translation>
    </message>
    <message>
        <source>当选：占参加投票的人员</source>
        <translation>Elected: of those who voted</translation>
    </message>
    <message>
        <source>另行选举当选：占已投选票</source>
        <translation>Elected in the second round: of votes cast</translation>
    </message>
    <message>
        <source>候选人及其近亲属退出选举委员会</source>
        <translation>Candidates and kin leave the election committee</translation>
    </message>
    <message>
        <source>每一选民接受委托，最多</source>
        <translation>Proxies a voter may hold at most</translation>
    </message>
    <message>
        <source>联合提名的选民，最少</source>
        <translation>Voters nominating together, least</translation>
    </message>
    <message>
        <source>选举日前公布名单</source>
        <translation>Roll published before election day</translation>
    </message>
    <message>
        <source>对名单提出申诉</source>
        <translation>Objection to the roll</translation>
    </message>
    <message>
        <source>申诉处理</source>
        <translation>Answer to an objection</translation>
    </message>
    <message>
        <source>要求罢免：占选民或者户的代表</source>
        <translation>Recall asked for: of voters or household delegates</translation>
    </message>
    <message>
        <source>要求罢免：占居民代表</source>
        <translation>Recall asked for: of representatives</translation>
    </message>
    <message>
        <source>罢免有效：选民或者户的代表投票</source>
        <translation>Valid recall: voters or household delegates voting</translation>
    </message>
    <message>
        <source>罢免有效：居民代表投票</source>
        <translation>Valid recall: representatives voting</translation>
    </message>
    <message>
        <source>罢免通过：占投票人员</source>
        <translation>Recall passed: of those who voted</translation>
    </message>
    <message>
        <source>联名：占居民代表</source>
        <translation>Co-signatures: of representatives</translation>
    </message>
    <message>
        <source>联名：户数</source>
        <translation>Co-signatures: households</translation>
    </message>
    <message>
        <source>公布期限，不少于</source>
        <translation>Publication, at least</translation>
    </message>
    <message>
        <source>民主评议至少一次，每</source>
        <translation>Democratic evaluation at least once every</translation>
    </message>
    <message>
        <source>连续不称职终止职务</source>
        <translation>Failed evaluations running that end an office</translation>
    </message>
    <message>
        <source>要求审计：占居民代表</source>
        <translation>Audit asked for: of representatives</translation>
    </message>
    <message>
        <source>要求审计：占居民</source>
        <translation>Audit asked for: of residents</translation>
    </message>
    <message>
        <source>允许的例外</source>
        <translation>Exceptions allowed</translation>
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
    <message>
        <source>经费公开</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>居民会议</source>
        <translation>Assemblies</translation>
    </message>
    <message>
        <source>同步交换</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>志愿岗位</source>
        <translation>Volunteer posts</translation>
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
    <message>
        <source>会议</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>会议签到</source>
        <translation>Sign-ins</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>会议发言</source>
        <translation>Speeches</translation>
    </message>
    <message>
        <source>议定事项</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>计票单</source>
        <translation>Count sheets</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>对决议的异议</source>
        <translation>Objections to resolutions</translation>
    </message>
    <message>
        <source>决议执行进展</source>
        <translation>Progress of resolutions</translation>
    </message>
    <message>
        <source>制度文件</source>
        <translation>Rule documents</translation>
    </message>
    <message>
        <source>提案</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>提案联名</source>
        <translation>Co-signatures</translation>
    </message>
    <message>
        <source>提案步骤</source>
        <translation>Steps of proposals</translation>
    </message>
    <message>
        <source>例会</source>
        <translation>Series of meetings</translation>
    </message>
    <message>
        <source>会议附件</source>
        <translation>Meeting attachments</translation>
    </message>
    <message>
        <source>组织机构</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>代表联系户</source>
        <translation>Linked households</translation>
    </message>
    <message>
        <source>亲属申报</source>
        <translation>Declarations of kin</translation>
    </message>
    <message>
        <source>自治规则设置</source>
        <translation>Rule settings</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>培训和表彰</source>
        <translation>Trainings and awards</translation>
    </message>
    <message>
        <source>志愿岗位</source>
        <translation>Volunteer posts</translation>
    </message>
    <message>
        <source>岗位目录</source>
        <translation>Catalogue of posts</translation>
    </message>
    <message>
        <source>岗位认领</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>班次调整</source>
        <translation>Shift changes</translation>
    </message>
    <message>
        <source>服务记录</source>
        <translation>Service records</translation>
    </message>
    <message>
        <source>服务记录更正</source>
        <translation>Corrections of service</translation>
    </message>
    <message>
        <source>服务证明</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>收支凭证</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund sources</translation>
    </message>
    <message>
        <source>月结</source>
        <translation>Month closes</translation>
    </message>
    <message>
        <source>银行对账单</source>
        <translation>Bank statement lines</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>项目进展</source>
        <translation>Project progress</translation>
    </message>
    <message>
        <source>票据和照片</source>
        <translation>Receipts and photos</translation>
    </message>
    <message>
        <source>公开件</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>志愿服务导出对照</source>
        <translation>Export mapping of volunteer service</translation>
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
    <message>
        <source>略去没有内容的列</source>
        <translation>Leave out empty columns</translation>
    </message>
</context>
<context>
    <name>volunteers</name>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>更正中</source>
        <translation>Being corrected</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>可以出具</source>
        <translation>Ready to issue</translation>
    </message>
    <message>
        <source>已出具</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>未发布</source>
        <translation>Not published</translation>
    </message>
    <message>
        <source>招募中</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>已满</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>服务中</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>暂停招募</source>
        <translation>Recruiting paused</translation>
    </message>
    <message>
        <source>已到期</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>本人到场</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>登记单</source>
        <translation>By form</translation>
    </message>
    <message>
        <source>单位统报</source>
        <translation>By their unit</translation>
    </message>
    <message>
        <source>已认领</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>确认上岗</source>
        <translation>Start confirmed</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已交接</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>已退出</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>居民</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>在职党员</source>
        <translation>Party member at work</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>单位职工</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>不公开</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>公开姓氏</source>
        <translation>Surname shown</translation>
    </message>
    <message>
        <source>公开姓名</source>
        <translation>Name shown</translation>
    </message>
    <message>
        <source>待审</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>在册</source>
        <translation>On the roll</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>注销</source>
        <translation>Off the roll</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>表彰奖励</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Evaluation</translation>
    </message>
</context>
</TS>
