/** The words of the composite marks' room. */
export const zh = {
  title: '综合评价', text: '几项指标按权重合成一分；每一部分的数值、权重和得分都在下面，可以自己加一遍。', part: '指标', value: '数值', weight: '权重', parts: '{name}：各部分', points: '得分', rest: '取其余：100 % − 数值', sum: '合计',
  none: '有一部分没有数值，所以没有总分。', grade: '{grade} 级', before: '上期 {text}', cases: '{n} 件', upTo: '不超过 {n} 件', beyond: '更多', scale: '按件数得分', stepPoints: '{points} 分', empty: '没有定义综合评价。', version: '权重版本 {version}',
}

export const en: typeof zh = {
  title: 'Composite marks', text: 'Several indicators in one mark, each with its weight: value, weight and points of each part stand below, to be added up by anybody.', part: 'Indicator', value: 'Value', weight: 'Weight', parts: '{name}, part by part', points: 'Points', rest: 'The rest counts: 100 % − value', sum: 'Together',
  none: 'A part has no value, so there is no mark.', grade: 'Grade {grade}', before: 'before: {text}', cases: '{n} cases', upTo: 'up to {n} cases', beyond: 'more', scale: 'Points by number of cases', stepPoints: '{points} points', empty: 'No composite mark is defined.', version: 'Weights {version}',
}
