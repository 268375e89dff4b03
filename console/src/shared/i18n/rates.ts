/** The words of the hotline's rates. */
export const zh = {
  title: '热线指标', text: '每个指标按公布口径统计，其他口径列在旁边供对照；每个数字都能打开它数到的工单。', name: '指标', published: '公布口径', variant: '对照口径 {version}', interval: '95% 区间 {low}–{high}', gap: '暂不能统计：{why}',
  value: '数值', rank: '名次', few: '件数少，不排名', behind: '{side}的工单', none: '这一侧没有工单。', category: '诉求类别', channel: '渠道', empty: '没有定义指标。',
}

export const en: typeof zh = {
  title: 'Hotline rates', text: 'Each rate by the published formula, other formulas beside it; every number opens the orders that it counts.', name: 'Rate', published: 'Published', variant: 'Other formula: {version}', interval: '95 % between {low} and {high}', gap: 'Cannot be counted yet: {why}',
  value: 'Value', rank: 'Rank', few: 'Too few to rank', behind: 'Orders of the {side}', none: 'There are no orders on this side.', category: 'Category', channel: 'Channel', empty: 'No rate is defined.',
}
