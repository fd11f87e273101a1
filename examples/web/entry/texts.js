// What this page itself says. Terms, readings and findings come from the library.

const TEXTS = {
  zh: {
    product: '主动公开目录编制', skip: '跳到表单', otherLanguage: 'English',
    exportJson: '导出 JSON', exportCsv: '导出 CSV',
    title: '目录标题', bodyName: '机关名称', bodyKind: '机关类型', bodyLevel: '行政层级', issuedOn: '发布日期',
    issuedHint: '年、月或日,如 2024-12-31。按这一天的法律判断。',
    unsaid: '未说明', untitled: '未命名的目录', unnamed: '(还没有写事项)', date: (day) => `按 ${day} 判断`, noDate: '没有日期,无法判断',
    entries: '目录条目', add: '新增一条', remove: '删除这一条', undo: '撤销删除', finish: '检查并完成',
    partMatter: '公开什么', partBasis: '凭什么,什么时候', partWhere: '谁来公开,在哪里', partWhom: '对谁,怎样公开', more: '其他栏目',
    state: { blank: '空白', draft: '草稿', done: '已完成' }, begin: '写上第一条,边写边查。',
    found: (count) => `${count} 处`,
    number: (n, name) => `第 ${n} 条 ${name}`,
    verdict: (entries, { error, warning, advice }) =>
      `${entries} 条 · 错误 ${error} · 警告 ${warning} · 提示 ${advice}`,
    inPart: ' · 这里不能用 WebAssembly,只检查了一部分', finishedInPart: '检查过的部分没有发现问题,已记为完成。',
    finished: '这一条没有发现问题,已记为完成。', removed: '已删除。',
    kept: '内容随写随存,只在这台电脑的浏览器里。', notKept: '这个浏览器不让存,关掉页面以前请导出。',
    kinds: {
      government: '人民政府', department: '政府工作部门', subdistrict_office: '街道办事处', village_committee: '村民委员会',
      public_utility: '公共企事业单位',
    },
  },
  en: {
    product: 'Disclosure catalogue', skip: 'Skip to the form', otherLanguage: '中文',
    exportJson: 'Export JSON', exportCsv: 'Export CSV',
    title: 'Title', bodyName: 'Name of the body', bodyKind: 'Kind of body', bodyLevel: 'Level', issuedOn: 'Date of issue',
    issuedHint: 'A year, a month or a day, such as 2024-12-31: the law of that day applies.',
    unsaid: 'not stated', untitled: 'Untitled catalogue', unnamed: '(no matter yet)', date: (day) => `judged at ${day}`, noDate: 'no date to judge by',
    entries: 'Entries', add: 'Add an entry', remove: 'Remove this entry', undo: 'Undo', finish: 'Check and finish',
    partMatter: 'What is disclosed', partBasis: 'On what basis, and when', partWhere: 'By whom, and where', partWhom: 'To whom, and how', more: 'Other columns',
    state: { blank: 'blank', draft: 'draft', done: 'done' }, begin: 'Write the first entry: it is checked as you write.',
    found: (count) => (count === 1 ? '1 place' : `${count} places`),
    number: (n, name) => `Entry ${n} ${name}`,
    verdict: (entries, { error, warning, advice }) =>
      `${entries} entries · ${error} errors · ${warning} warnings · ${advice} advice`,
    inPart: ' · without WebAssembly only a part is checked', finishedInPart: 'Nothing was found in what could be checked; the entry is marked as done.',
    finished: 'Nothing was found in this entry; it is marked as done.', removed: 'Removed.',
    kept: 'Kept as you write, in this browser alone.', notKept: 'This browser keeps nothing: export before you close the page.',
    kinds: {
      government: "People's government", department: 'Department', subdistrict_office: 'Subdistrict office',
      village_committee: "Villagers' committee", public_utility: 'Public utility',
    },
  },
};

export const LANGUAGES = Object.keys(TEXTS);

export function textsIn(lang) {
  return TEXTS[lang];
}
