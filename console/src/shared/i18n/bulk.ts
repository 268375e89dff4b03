/** The words of acts on many issues. */
export const zh = {
  title: '批量办理', picked: '已选 {n} 条', everything: '已选筛选出的全部 {n} 条', pickEverything: '选择筛选出的全部 {n} 条', clear: '取消选择',
  pick: '选择 {name}', pickLoaded: '选择已载入的全部', heading: '批量{act}', open: '可办 {n} 件', skipped: '跳过 {n} 件', more: '筛选出的超过 {n} 件，这次办理最新的 {n} 件；办完后可以再来一次。',
  none: '所选的问题现在都不能这样办理。', skippedRows: '跳过的问题及原因', unseen: '（看不到的问题）',
  done: '已办 {n} 件', refused: '未办 {n} 件', outcomeRows: '逐件结果', isDone: '已办理', retry: '重试未办的 {n} 件', close: '关闭',
}

export const en: typeof zh = {
  title: 'Act on many', picked: '{n} picked', everything: 'All {n} that match are picked', pickEverything: 'Pick all {n} that match', clear: 'Pick none',
  pick: 'Pick {name}', pickLoaded: 'Pick all that are loaded', heading: '{act}: many', open: '{n} can be done', skipped: '{n} are skipped', more: 'More than {n} match: the newest {n} are done now; come back for the rest.',
  none: 'None of them can be acted on in this way now.', skippedRows: 'What is skipped, and why', unseen: '(not yours to see)',
  done: '{n} done', refused: '{n} not done', outcomeRows: 'What became of each', isDone: 'Done', retry: 'Try the other {n} again', close: 'Close',
}
