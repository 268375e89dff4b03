/** The words of the register's room. */
export const zh = {
  title: '登记册导入', text: '先试导入：逐行列出全部问题，不改动任何数据；没有问题才能正式导入，要么全部进入，要么一行不进。', table: '登记表', file: '文件', chooseFile: '选择 CSV、Excel 或 GeoJSON 文件', present: '下载现有登记表',
  whole: '文件是完整的表：未列出的条目从今天起终止', tryIt: '试导入', takeIt: '正式导入', trying: '正在检查…', taking: '正在导入…', confirm: '将新增 {added} 条、变更 {changed} 条、终止 {ended} 条，其他服务随后收到。确定导入？', cancel: '取消',
  tables: { areas: '街道与社区', units: '责任单位', grids: '网格', points: '测评点', catalogue: '问题目录', 'hotline-categories': '热线类别', teams: '志愿队伍' } as Record<string, string>,
  read: '{format} {rows} 行', encoding: '编码 {encoding}', sheet: '工作表“{sheet}”', added: '新增', changed: '变更', ended: '终止', unchanged: '不变', problems: '问题 {n} 处', hints: '提示 {n} 处', changes: '变更明细 {n} 条',
  noProblems: '没有发现问题。', nothingToDo: '文件与登记册一致，没有需要导入的内容。', takeProblems: '下载问题清单', row: '行', column: '列', message: '说明', wholeFile: '整个文件', kind: '变动', code: '编码', name: '名称', fields: '变更的列',
  done: '已导入：新增 {added}，变更 {changed}，终止 {ended}。', kinds: { ADDED: '新增', CHANGED: '变更', ENDED: '终止' } as Record<string, string>,
  past: '历史案件导入进度', source: '来源系统', accepted: '已导入', refused: '未导入', reasons: '原因', noPast: '没有导入过旧系统的案件。', refusedOf: '“{source}”未导入的行', externalId: '旧编号', offeredAt: '最近提交', show: '查看未导入的行', noRefused: '全部行都已导入。',
}

export const en: typeof zh = {
  title: 'Register import', text: 'Try it first: every problem is listed by row and nothing changes. Only a file without problems can be taken, all of it or nothing.', table: 'Table', file: 'File', chooseFile: 'Choose a CSV, Excel or GeoJSON file', present: 'Download the present table',
  whole: 'The file is the whole table: what it does not name ends today', tryIt: 'Try it', takeIt: 'Import', trying: 'Checking…', taking: 'Importing…', confirm: '{added} will be added, {changed} changed, {ended} ended, and the other services will hear of it. Import now?', cancel: 'Cancel',
  tables: { areas: 'Streets and communities', units: 'Units', grids: 'Grids', points: 'Points', catalogue: 'Catalogue', 'hotline-categories': 'Hotline categories', teams: 'Volunteer teams' },
  read: '{format}, {rows} rows', encoding: 'encoding {encoding}', sheet: 'sheet “{sheet}”', added: 'Added', changed: 'Changed', ended: 'Ended', unchanged: 'Unchanged', problems: 'Problems: {n}', hints: 'Hints: {n}', changes: 'Changes: {n}',
  noProblems: 'No problem was found.', nothingToDo: 'The file says what the register has; there is nothing to import.', takeProblems: 'Download the problems', row: 'Row', column: 'Column', message: 'What is wrong', wholeFile: 'whole file', kind: 'Change', code: 'Code', name: 'Name', fields: 'Changed columns',
  done: 'Imported: {added} added, {changed} changed, {ended} ended.', kinds: { ADDED: 'Added', CHANGED: 'Changed', ENDED: 'Ended' },
  past: 'Imports of past issues', source: 'Older system', accepted: 'In', refused: 'Not in', reasons: 'Reasons', noPast: 'No issues of an older system were imported.', refusedOf: 'Rows of “{source}” that are not in', externalId: 'Old number', offeredAt: 'Last offered', show: 'Show the rows that are not in', noRefused: 'Every row is in.',
}
