<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
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
        <source>正在准备户情卡</source>
        <translation>Preparing household cards</translation>
    </message>
    <message>
        <source>所选人员没有登记在任何一户，没有户情卡可打印。</source>
        <translation>The selected people belong to no household, so there is no household card to print.</translation>
    </message>
    <message>
        <source>一次最多打印 {most} 户，现在选中了 {count} 户。请先筛选或少选一些。</source>
        <translation>At most {most} households can be printed at once, and {count} are selected. Filter or select fewer.</translation>
    </message>
    <message>
        <source>户情卡（{count} 户）</source>
        <translation>Household cards ({count})</translation>
    </message>
    <message>
        <source>正在排版户情卡</source>
        <translation>Laying out household cards</translation>
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
    <name>PreviewWindow</name>
    <message>
        <source>正在打印，请等它结束，或者先点“停止打印”。</source>
        <translation>Printing. Wait until it ends, or click &quot;Stop printing&quot; first.</translation>
    </message>
    <message>
        <source>正在保存……</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>正在打印……</source>
        <translation>Printing…</translation>
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
        <source>保存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已停止打印。已经送到打印机的纸还会印完。</source>
        <translation>Printing stopped. Sheets already sent to the printer will still be printed.</translation>
    </message>
    <message numerus="yes">
        <source>已送到打印机，共 %n 张纸。</source>
        <translation>
            <numerusform>Sent to the printer: %n sheet.</numerusform>
            <numerusform>Sent to the printer: %n sheets.</numerusform>
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
        <source>这台打印机不会自动双面。要双面，先打奇数页，把纸翻面放回，再打偶数页。</source>
        <translation>This printer cannot print both sides by itself. Print the odd pages first, turn the paper over, put it back and print the even pages.</translation>
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
    <name>SaveWorkbook</name>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
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
    <name>Thumbnails</name>
    <message>
        <source>第 {page} 页</source>
        <translation>Page {page}</translation>
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
</context>
<context>
    <name>forms</name>
    <message>
        <source>未填</source>
        <translation>not entered</translation>
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
</context>
</TS>
