// The words that the toolkit itself says; those of rules, readings and terms come from the core.

const WORDS = {
  zh: {
    readAs: '读作:',
    severity: { error: '错误', warning: '警告', advice: '提示', undecided: '无法判定' },
    basis: '依据:',
    source: '出处:',
    lines: '一行一项。',
    fix: (text) => `改为“${text}”`,
    summary: (count) => `有 ${count} 处需要看一看`,
    offered: (count) => (count === 0 ? '' : `有 ${count} 个可选,按上下键选择,回车写入,Esc 关闭`),
    offers: '可以接着写',
    citation: ({ instrument, number, article, paragraph, item }) =>
      `《${instrument}》${number ? `(${number})` : ''}${article ? `第 ${article} 条` : ''}`
      + `${paragraph ? `第 ${paragraph} 款` : ''}${item ? `第(${item})项` : ''}`,
    between: '、',
  },
  en: {
    readAs: 'Read as: ',
    severity: { error: 'Error', warning: 'Warning', advice: 'Advice', undecided: 'Undecided' },
    basis: 'Basis: ',
    source: 'Source: ',
    lines: 'One item a line.',
    fix: (text) => `Change to “${text}”`,
    summary: (count) => (count === 1 ? 'One place needs a look' : `${count} places need a look`),
    offered: (count) => (count === 0 ? '' : `${count} offered: arrow keys choose, Enter writes, Escape closes`),
    offers: 'Ways to go on',
    citation: ({ instrument, number, article, paragraph, item }) =>
      `${instrument}${number ? ` (${number})` : ''}${article ? `, art. ${article}` : ''}`
      + `${paragraph ? ` para. ${paragraph}` : ''}${item ? ` item ${item}` : ''}`,
    between: '; ',
  },
};

/** The words in a language; Chinese where it is none of ours, as in the core. */
export function wordsIn(lang) {
  return WORDS[lang] ?? WORDS.zh;
}
