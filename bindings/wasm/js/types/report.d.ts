// Made from schemas/v1/report.schema.json by `cargo xtask gen --write`. Do not edit.

/** A run of days of one kind within a count. */
export interface CalendarStep {
  /** “起” The first day of the run. */
  from: string;
  /** “节日” The holiday the days are off for, or made up for; nothing for a weekend or unsettled days. */
  holiday?: Holiday | null;
  /** “推算步骤类型” What the days are. */
  kind: StepKind;
  /** “止” The last day of the run. */
  to: string;
}

/** A citation of a norm, “依据”. */
export interface Citation {
  /** Article, “条”. */
  article?: number | null;
  /** “文本施行日期” First day of force of the edition cited. */
  edition_from?: string | null;
  /** “法规标识” Title of the instrument. */
  instrument: string;
  /** Item, “项”. */
  item?: number | null;
  /** “令号或发文字号” Decree or document number of the edition. */
  number?: string | null;
  /** Paragraph, “款”. */
  paragraph?: number | null;
}

/** Findings by severity: each place counts once, “数量”. */
export interface Counts {
  /** “提示” Places with advice. */
  advice: number;
  /** “错误” Places with an error. */
  error: number;
  /** “列出的处数” Places listed in this report; the rest was cut by `max_samples`. */
  shown: number;
  /** “无法判定” Places that could not be decided. */
  undecided: number;
  /** “警告” Places with a warning. */
  warning: number;
}

/** BLAKE3 digests of what a verdict rests on, “摘要值”. Equal digests, equal verdicts. */
export interface Digests {
  /** “工作日历摘要” The working-day table. */
  calendar: string;
  /** “法规表摘要” The law table. */
  law: string;
  /** “机构名录” The roster of bodies, where one was given. */
  roster?: string | null;
  /** “规则摘要” Metadata and manuals of the rules. */
  rules: string;
}

/** One finding, “问题”; what is equal elsewhere is said once with a count. */
export interface Finding {
  /** “其他位置” The other places, as many as are listed. */
  also: Place[];
  /** “依据位阶” Rank of what the rule rests on. */
  authority: string;
  /** “单元格” The cell, for a table. */
  cell?: Location | null;
  /** “引用” What it rests on, in the edition in force on the record's date. */
  citations: Citation[];
  /** “规则编号” Code of the rule. */
  code: string;
  /** “数量” How many places have it, this one included. */
  count: number;
  /** “指纹” A name for this place that survives rows inserted above it. */
  fingerprint: string;
  /** “改为” What the cell should read instead. */
  fix?: string | null;
  /** “所在文件” Index of its input in `inputs`. */
  input: number;
  /** “所指事项” The item's own label: its matter. */
  label?: string | null;
  /** “说明” Words made from the parameters: what, why, what to do. */
  message: string;
  /** “问题名称” Name of the defect. */
  name: string;
  /** “参数” The parameters. */
  params: Record<string, unknown>;
  /** “JSON 指针” JSON Pointer in the document. */
  pointer: string;
  /** “严重程度” How grave it is. */
  severity: 'error' | 'warning' | 'advice' | 'undecided';
  /** “位置” The stretch of the text that offends, in code points. */
  span?: [number, number] | null;
  /** “推算” The derivation. */
  steps: Step[];
  /** “原文” The offending text, personal data masked. */
  text?: string | null;
}

/** A holiday that a yearly arrangement gives days off for. */
export type Holiday = 'new_year' | 'spring_festival' | 'qingming' | 'labour_day' | 'dragon_boat' | 'mid_autumn' | 'national_day' | 'national_day_and_mid_autumn' | 'victory_day';

/** One input, “被检查的文件”. */
export interface InputReport {
  /** “判断日期” Date it was judged at. */
  as_of?: string | null;
  /** “编制主体” The body judged and who declared it. */
  body?: JudgedBody | null;
  /** “数量” Its findings by severity, true counts. */
  counts: Counts;
  /** “文件摘要” BLAKE3 digest of its bytes; null for an object. */
  digest?: string | null;
  /** “目录条目” Entries judged. */
  entries: number;
  /** “文档类型” Kind of document; null where it could not be told. */
  kind?: string | null;
  /** “名称” Name the caller gave it. */
  name: string;
  /** “无法读取的原因” Why it could not be read. */
  problem?: Problem | null;
  /** “读取状态” Whether it could be read. */
  status: 'read' | 'unreadable';
  /** “表” The tables found in it; none for JSON. */
  tables: TableReport[];
  /** “标题” Title of the document. */
  title?: string | null;
  /** “结论” What was found in it alone. */
  verdict: 'violations_found' | 'incomplete' | 'no_violation_found';
}

/** The body judged, “编制主体”. */
export interface JudgedBody {
  /** “由谁说明” Who declared it: `option`, `header` or `title_row`. */
  declared_by: string;
  /** “主体类型” Kind, where declared. */
  kind?: string | null;
  /** “行政层级” Level, where declared. */
  level?: string | null;
  /** “名称” Name. */
  name?: string | null;
}

/** A cell of a workbook or of a data frame, “单元格”. */
export interface Location {
  /** “单元格地址” Address as spreadsheets write it; of a data frame, as if its names stood in row 1. */
  address: string;
  /** “列名” Name of the column of a data frame. */
  column?: string | null;
  /** “行号” Row of a data frame, counted from 0. */
  row?: number | null;
  /** “工作表” Name of the sheet. */
  sheet: string;
}

/** One more place with the same finding. */
export interface Place {
  /** “单元格” The cell, for a table. */
  cell?: Location | null;
  /** “指纹” A name for this place that survives rows inserted above it. */
  fingerprint: string;
  /** “JSON 指针” JSON Pointer in the document. */
  pointer: string;
}

/** Why an input could not be read, “原因”. */
export interface Problem {
  /** “编号” A stable word for the reason. */
  code: string;
  /** “说明” One sentence: what, where, what to do. */
  message: string;
}

/** One step of the reasoning behind a finding. */
export type Step = {
  /** “最早日期” First day the record may be of. */
  first: string;
  /** “最晚日期” Last day the record may be of. */
  last: string;
  /** “日期出处” What stated it: `adjusted_on`, `issued_on` or `as_of`. */
  stated_by: string;
  /** “步骤”  */
  step: 'record_date';
} | {
  /** “数量” How many. */
  count: number;
  /** “步骤”  */
  step: 'limit';
  /** “单位” Unit of the count. */
  unit: string;
} | {
  /** “数量” How many. */
  count: number;
  /** “步骤”  */
  step: 'promise';
  /** “单位” Unit of the count. */
  unit: string;
} | {
  /** “数量” Working days counted. */
  count: number;
  /** “起” Day of the event, not counted itself. */
  from: string;
  /** “截止日” The last of them; absent where the calendar does not reach so far. */
  on?: string | null;
  /** “跳过或补班的日子” Runs of days on the way that were not counted, or were although they fell on a weekend. */
  skipped: CalendarStep[];
  /** “步骤”  */
  step: 'deadline';
};

/** What the days of a [`Step`] are. */
export type StepKind = 'weekend' | 'holiday' | 'make_up_workday' | 'unsettled';

/** One table of an input, “表”. */
export interface TableReport {
  /** “栏目对应” Column letters and the field each was read as; for a data frame, the names of its columns. */
  mapping: Record<string, string>;
  /** “范围” Header and records. */
  range: string;
  /** “工作表” Name of the sheet. */
  sheet: string;
  /** “未识别的栏目” Column letters and headers of the columns nobody knows; for a data frame, names. */
  unknown_columns: Record<string, string>;
}

/** Targets and outcomes of one rule, “逐条规则统计”. The five outcomes add up to the targets. */
export interface Tally {
  /** “规则编号” Code of the rule. */
  code: string;
  /** “规则失效” Targets on which the rule itself failed. */
  errored: number;
  /** “不适用” Targets it says nothing about. */
  not_applicable: number;
  /** “通过” Targets with nothing wrong. */
  passed: number;
  /** “不适用的原因” Why targets were not applicable. */
  reasons: Record<string, number>;
  /** “判断对象数” Targets it was asked about. */
  targets: number;
  /** “无法判定” Targets it could not decide. */
  undecided: number;
  /** “不通过” Targets with something wrong. */
  violated: number;
}

/** The program that judged, “工具”. */
export interface Tool {
  /** “名称” Its name: always `mulu`. */
  name: string;
  /** “版本” Its version. */
  version: string;
}

/** What was judged, by what, with what outcome, “检查报告”. */
export interface Report {
  /** Date of judgement the caller gave; null where each document was judged at its own date, “判断日期”. */
  as_of?: string | null;
  /** Findings by severity, true counts, “数量”. */
  counts: Counts;
  /** Digests of rules, law and calendar, “摘要值”. */
  digests: Digests;
  /** The findings, gravest first, “问题”. */
  findings: Finding[];
  /** What was judged, “被检查的文件”. */
  inputs: InputReport[];
  /** Language of the words, “语言”. */
  lang: 'zh' | 'en';
  /** Profiles applied, base first, “规则集”. */
  profiles: string[];
  /** “数据结构标识” Schema of this report. */
  schema: 'urn:mulu:schema:v1:report';
  /** Targets and outcomes by rule, “逐条规则统计”. */
  tally: Tally[];
  /** The program that judged, “工具”. */
  tool: Tool;
  /** The verdict, “结论”. Never says compliant. */
  verdict: 'violations_found' | 'incomplete' | 'no_violation_found';
}
