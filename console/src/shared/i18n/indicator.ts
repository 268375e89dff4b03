/** The words of the indicators' rooms. */
export const zh = {
  title: '考核指标', period: '统计周期', span: { day: '日', week: '周', month: '月', custom: '自定' } as Record<string, string>, earlier: '上一期', later: '下一期', from: '起', until: '止',
  name: '指标', formula: '口径', now: '本期', before: '上期', change: '变化', of: '{period}（上期 {before}）', running: '本期未满，统计到 {at}', version: '口径版本', points: '{n} 个百分点', times: '{n} 倍',
  numerator: '分子', denominator: '分母', doorTo: '{name} {side} {n} 件', nothing: '分母为空，没有数值', exportCsv: '导出 CSV', print: '打印', empty: '没有定义指标。',
  by: '分组', unit: '责任单位', street: '街道/乡镇', source: '来源', kind: '部件/事件', part: '分组', value: '数值', shareOfDenominator: '占分母', noPart: '（未归属）', whole: '全部',
  cases: '{side}的案件', noCases: '这一侧没有案件。', sides: '分子与分母', COMPONENT: '部件', EVENT: '事件', validFrom: '自 {day} 起适用',
}

export const en: typeof zh = {
  title: 'Indicators', period: 'Period', span: { day: 'Day', week: 'Week', month: 'Month', custom: 'Custom' }, earlier: 'Earlier', later: 'Later', from: 'From', until: 'until',
  name: 'Indicator', formula: 'Formula', now: 'This period', before: 'Before', change: 'Change', of: '{period} (before: {before})', running: 'Not over yet, counted until {at}', version: 'Version', points: '{n} points', times: '{n} ×',
  numerator: 'Numerator', denominator: 'Denominator', doorTo: '{name}, {side}: {n} cases', nothing: 'Nothing to divide by, so no value', exportCsv: 'Export CSV', print: 'Print', empty: 'No indicator is defined.',
  by: 'By', unit: 'Unit', street: 'Street', source: 'Source', kind: 'Component or event', part: 'Part', value: 'Value', shareOfDenominator: 'Of denominator', noPart: '(none)', whole: 'All',
  cases: 'Cases of the {side}', noCases: 'There are no cases on this side.', sides: 'Numerator and denominator', COMPONENT: 'Component', EVENT: 'Event', validFrom: 'since {day}',
}
