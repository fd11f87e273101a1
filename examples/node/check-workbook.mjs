// 检查一份目录表,逐条印出问题。Checks a workbook and prints each finding: node examples/node/check-workbook.mjs FILE
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { check, initTable } from 'mulu/table';

const [, , file = 'examples/data/water-bureau-2020.xlsx'] = process.argv;
await initTable();
const report = JSON.parse(check(await readFile(file), { name: basename(file) }));
for (const { code, cell, message } of report.findings) console.log(code, cell?.address ?? '', message);
console.log(report.verdict, report.counts);
