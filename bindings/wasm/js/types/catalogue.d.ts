// Made from schemas/v1/catalogue.schema.json by `cargo xtask gen --write`. Do not edit.

/** The event a limit runs from. Official term “信息形成（制定、获取）或者变更之日”. */
export interface Anchor {
  /** “起算事件” The events named, never empty, in the order of [`AnchorEvent`]. */
  events: ('formed' | 'obtained' | 'changed' | 'approved' | 'replied' | 'decided' | 'signed' | 'issued' | 'published' | 'ended' | 'determined' | 'other')[];
  /** “原文” The words, as written. */
  text: string;
}

/** An article, paragraph and item of a cited text “条、款、项”. */
export interface ArticleRef {
  /** Article, “条”, from 1. */
  article: number;
  /** Item, “项”, from 1. */
  item?: number | null;
  /** Paragraph, “款”, from 1. */
  paragraph?: number | null;
}

/** Audience of a row, “公开对象”. */
export interface Audience {
  /** The boxes that are ticked, “全社会、特定群体”. */
  scope?: ('whole_society' | 'specific_groups')[];
  /** The specific groups as written, “特定群体(请写明)”. */
  specific_groups?: string | null;
}

/** Legal basis of a row, “公开依据”: the text counts; the list of citations is optional. */
export interface Basis {
  /** What it cites, “引用”; where given it must agree with the text (DOC006). */
  citations?: BasisCitation[];
  /** The cell as written, “原文”. */
  text: string;
}

/** One text cited as the legal basis of an entry “公开依据”. */
export interface BasisCitation {
  /** Articles cited, “条款项”, in the order written; a range is spelled out. */
  articles?: ArticleRef[];
  /** Further numbers of the same text, “其他文号”, such as the decree that revised it. */
  further_numbers?: string[];
  /** Identifier of the instrument in the law table, “法规标识”, where it is known there. */
  instrument?: string | null;
  /** Decree or document number as written, “令号或发文字号”; the first, where there are several. */
  number?: string | null;
  /** Where that stretch stands in the cell, “位置”. */
  span: [number, number];
  /** The stretch of the cell that was read, “原文”. */
  text: string;
  /** Title as written, “法律标题”, without book-title marks, line breaks and blanks. */
  title?: string | null;
}

/** The body a document speaks for, “编制主体”. */
export interface Body {
  /** Functions it has by law, “职能”. */
  functions?: string[];
  /** Kind of body, “机关类型”. */
  kind?: 'government' | 'department' | 'subdistrict_office' | 'village_committee' | 'public_utility' | null;
  /** Administrative level, “行政层级”. */
  level?: 'national' | 'province' | 'prefecture' | 'county' | 'township' | 'village' | null;
  /** Name, “名称”. */
  name?: string | null;
}

/** One row of a catalogue: a matter to be disclosed, “公开事项”. */
export interface CatalogueEntry {
  /** Date this row was last adjusted, “调整日期”. It chooses the edition of the law for this row. */
  adjusted_on?: string | null;
  /** Audience, “公开对象”. */
  audience?: Audience | null;
  /** Legal basis, “公开依据”. */
  basis?: Basis | null;
  /** Category of the matter, “事项类别”. */
  category?: string | null;
  /** Channels and carriers, “公开渠道和载体”. */
  channels?: Channels | null;
  /** Other organs the information concerns, “共涉机关”. */
  concerned_bodies?: string | null;
  /** How these were consulted and what they confirmed, “协商确认情况”. */
  consultation?: string | null;
  /** What exactly is disclosed, “公开内容(要素)”: a list of elements. */
  content_elements?: string[];
  /** The body that discloses, “公开主体”. */
  disclosing_body?: string | null;
  /** Field of disclosure, “领域”. */
  field?: string | null;
  /** Levels that disclose it, “公开层级”: the boxes that are ticked. */
  level?: ('national' | 'province' | 'prefecture' | 'county' | 'township' | 'village')[];
  /** Where it is published, “链接”. */
  link?: string | null;
  /** The matter, “公开事项”. */
  matter: DisclosureMatter;
  /** Mode of disclosure, “公开方式”: the boxes that are ticked. */
  mode?: ('proactive' | 'on_request')[];
  /** Who made the information or whom it was obtained from, “信息来源”. */
  origin?: string | null;
  /** Columns nobody knows, kept under their own header, “其他栏目”. */
  other?: Record<string, string>;
  /** Stage of the process, “过程” (决策、执行、管理、服务、结果). */
  process?: string | null;
  /** The section in charge, “责任科室”. */
  responsible_section?: string | null;
  /** How long it stays published, “公开时长”. */
  retention?: string | null;
  /** Serial number as printed, “序号”. */
  seq?: string | null;
  /** Time limit, “公开时限”. */
  time_limit?: TimeLimit | null;
  /** How often it is updated, “更新频率”. */
  update_frequency?: string | null;
}

/** One channel named in a cell, “公开渠道”. */
export interface ChannelItem {
  /** “渠道种类” Which channel; `null` where the words name none. */
  channel?: 'government_website' | 'government_gazette' | 'social_media' | 'press_conference' | 'broadcast' | 'print_media' | 'reading_point' | 'service_centre' | 'convenience_station' | 'on_site' | 'notice_board' | 'targeted_delivery' | 'hotline' | 'other' | 'investment_approval_platform' | 'public_resource_trading_platform' | 'tendering_platform' | 'procurement_website' | 'credit_china' | 'enterprise_credit_system' | 'land_acquisition_platform' | 'government_service_website' | 'department_website' | 'designated_media' | 'public_service_platform' | 'disclosure_zone' | 'service_window' | 'meeting' | 'chat_group' | 'village_broadcast' | 'web_address' | null;
  /** “选项符号” The mark, as written. */
  glyph?: string | null;
  /** What stands for “其他”: the words in its brackets or after its colon. */
  name?: string | null;
  /** “是否选中” Whether it is chosen; `null` where the mark does not tell. */
  selected?: boolean | null;
  /** “位置” Where the words stand in the cell's text. */
  span: [number, number];
  /** “原文” The words, without the mark: exactly the stretch `span` of the cell's text. */
  text: string;
  /** “网址” The web address in the words. */
  url?: string | null;
}

/** Channels of a row, “公开渠道和载体”: the text counts; the list of items is optional. */
export interface Channels {
  /** The channels named, “渠道”; where given it must agree with the text (DOC006). */
  items?: ChannelItem[];
  /** The cell as written, “原文”. */
  text: string;
}

/** One promise about time. Official term “公开时限”; a cell holds none, one or several. */
export interface Clause {
  /** The event the limit runs from, “信息形成或者变更之日”. */
  anchor?: Anchor | null;
  /** How the count or date binds: “内”, “前”, “不少于”. */
  bound?: 'within' | 'before' | 'at_least' | 'at_most' | null;
  /** How many units, 0 to 4 294 967 295; 0 only with days: “当日”, the day of the event itself. */
  count?: number | null;
  /** “日期” The date of a `publish_by` clause, in the notation of [`date notation`](self::date_notation). */
  date?: string | null;
  /** “时限含义” What is promised. */
  kind: 'publish_within' | 'publish_by' | 'promptly' | 'update_every' | 'retain' | 'notice_for' | 'process_within' | 'extend_by' | 'saving_clause' | 'same_as_above' | 'as_directed' | 'unreadable';
  /** What the clause speaks of, where the cell says so: “行政许可：7个工作日”. */
  label?: string | null;
  /** “位置” Where the clause stands in the cell's text. */
  span: [number, number];
  /** “原文” The words of the clause: exactly the stretch `span` of the cell's text. They are authoritative. */
  text: string;
  /** “单位” The unit of `count`. Without `count` it says nothing. */
  unit?: 'hour' | 'day' | 'working_day' | 'week' | 'half_month' | 'month' | 'quarter' | 'half_year' | 'year' | null;
}

/** The matter of a row at its levels, “公开事项”. */
export interface DisclosureMatter {
  /** Third level and on, “三级事项”. */
  further?: string[];
  /** First level, “一级事项”. */
  primary?: string | null;
  /** Second level, “二级事项”. */
  secondary?: string | null;
}

/** Time limit of a row, “公开时限”: the text counts; the list of clauses is optional. */
export interface TimeLimit {
  /** What it says, clause by clause, “时限条款”; where given it must agree with the text (DOC006). */
  clauses?: Clause[];
  /** The cell as written, “原文”. */
  text: string;
}

/** A disclosure catalogue, “主动公开基本目录”: the plan of what is published, by whom, how fast. */
export interface Catalogue {
  /** The body whose catalogue it is, “编制主体”. */
  body?: Body | null;
  /** The rows of the table, “公开事项”. */
  entries: CatalogueEntry[];
  /** Form of the table, “目录类型”; decides which columns are required. */
  form?: 'national_table' | 'department_plan' | 'township' | 'village' | 'utility' | null;
  /** Date of issue, “发布日期”: a year, a month or a day. It chooses the edition of the law. */
  issued_on?: string | null;
  /** “文档类型” Always `catalogue`. */
  kind: 'catalogue';
  /** Title as printed above the table, “标题”. */
  title?: string | null;
}
