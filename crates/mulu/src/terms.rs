//! The official terms, “术语”: every Chinese label, its identifier, and the column headers it goes by.
//!
//! Made from `terms.toml` by `cargo xtask gen --write`; edit that file.

/// One official term.
///
/// ```
/// let term = mulu::terms::TERMS.iter().find(|term| term.id == "time_limit").unwrap();
/// assert_eq!(term.zh, "公开时限");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Identifier in JSON, Rust and Python.
    pub id: &'static str,
    /// The official Chinese term.
    pub zh: &'static str,
    /// Our English word for it.
    pub en: &'static str,
    /// Where the term comes from.
    pub source: Option<&'static str>,
    /// Chinese term of the parent column, where the column has one.
    pub under: Option<&'static str>,
    /// How published tables head the column, as match keys: folded, in lower case.
    pub headers: &'static [&'static str],
}

/// A term that heads a column, without what only schemas and people ask for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) id: &'static str,
    pub(crate) zh: &'static str,
    pub(crate) under: Option<&'static str>,
    pub(crate) headers: &'static [&'static str],
}

/// Every term, in the order of the columns.
///
/// ```
/// assert!(mulu::terms::TERMS.iter().any(|term| term.headers.contains(&"法律依据")));
/// ```
#[rustfmt::skip]
pub static TERMS: &[Term] = &[
    Term { id: "catalogue", zh: "主动公开基本目录", en: "disclosure catalogue", source: Some("国办发〔2019〕54号"), under: None, headers: &[] },
    Term { id: "entries", zh: "目录条目", en: "entries", source: None, under: None, headers: &[] },
    Term { id: "kind", zh: "类型", en: "kind", source: None, under: None, headers: &[] },
    Term { id: "title", zh: "标题", en: "title", source: None, under: None, headers: &[] },
    Term { id: "form", zh: "目录类型", en: "form", source: None, under: None, headers: &[] },
    Term { id: "body", zh: "编制主体", en: "body", source: None, under: None, headers: &[] },
    Term { id: "name", zh: "名称", en: "name", source: None, under: None, headers: &[] },
    Term { id: "functions", zh: "职能", en: "functions", source: None, under: None, headers: &[] },
    Term { id: "issued_on", zh: "发布日期", en: "date of issue", source: None, under: None, headers: &[] },
    Term { id: "seq", zh: "序号", en: "serial number", source: None, under: None, headers: &["序号", "序", "编号"] },
    Term { id: "field", zh: "领域", en: "field", source: None, under: None, headers: &["领域", "相应领域", "公开领域", "分类", "类别", "一级目录"] },
    Term { id: "matter", zh: "公开事项", en: "matter", source: Some("国办发〔2019〕54号"), under: None, headers: &["公开事项", "事项", "公开事项名称", "公开事项(一级/二级)"] },
    Term { id: "primary", zh: "一级事项", en: "first-level matter", source: None, under: Some("公开事项"), headers: &["一级事项", "一级", "一级公开事项", "业务事项", "事项名称"] },
    Term { id: "secondary", zh: "二级事项", en: "second-level matter", source: None, under: Some("公开事项"), headers: &["二级事项", "二级", "二级公开事项", "二级目录"] },
    Term { id: "further", zh: "三级事项", en: "third-level matter", source: None, under: Some("公开事项"), headers: &["三级事项", "三级", "三级目录", "四级事项", "四级目录", "五级目录", "六级目录"] },
    Term { id: "content_elements", zh: "公开内容(要素)", en: "content elements", source: Some("国办发〔2019〕54号"), under: None, headers: &["公开内容", "公开内容要素", "公开内容及要求", "内容要求", "内容规范", "内容标准", "事项内容", "公开要素"] },
    Term { id: "basis", zh: "公开依据", en: "legal basis", source: Some("国办发〔2019〕54号"), under: None, headers: &["公开依据", "依据", "法律依据", "政策依据", "条款内容"] },
    Term { id: "citations", zh: "引用", en: "citations", source: None, under: None, headers: &[] },
    Term { id: "instrument", zh: "法规标识", en: "legal instrument", source: None, under: None, headers: &[] },
    Term { id: "number", zh: "令号或发文字号", en: "document number", source: None, under: None, headers: &[] },
    Term { id: "further_numbers", zh: "其他文号", en: "further numbers", source: None, under: None, headers: &[] },
    Term { id: "articles", zh: "条款项", en: "articles", source: None, under: None, headers: &[] },
    Term { id: "article", zh: "条", en: "article", source: None, under: None, headers: &[] },
    Term { id: "paragraph", zh: "款", en: "paragraph", source: None, under: None, headers: &[] },
    Term { id: "item", zh: "项", en: "item", source: None, under: None, headers: &[] },
    Term { id: "time_limit", zh: "公开时限", en: "time limit", source: Some("《中华人民共和国政府信息公开条例》第二十六条"), under: None, headers: &["公开时限", "时限", "公开时间", "时限要求", "公开时限频次", "时限频次"] },
    Term { id: "clauses", zh: "时限条款", en: "clauses", source: None, under: None, headers: &[] },
    Term { id: "count", zh: "数量", en: "count", source: None, under: None, headers: &[] },
    Term { id: "unit", zh: "单位", en: "unit", source: None, under: None, headers: &[] },
    Term { id: "date", zh: "日期", en: "date", source: None, under: None, headers: &[] },
    Term { id: "anchor", zh: "起算点", en: "anchor", source: None, under: None, headers: &[] },
    Term { id: "events", zh: "起算事件", en: "events", source: None, under: None, headers: &[] },
    Term { id: "label", zh: "所指事项", en: "label", source: None, under: None, headers: &[] },
    Term { id: "bound", zh: "限定词", en: "bound", source: None, under: None, headers: &[] },
    Term { id: "retention", zh: "公开时长", en: "retention", source: None, under: None, headers: &["公开时长", "公开期限", "有效期", "保留时间"] },
    Term { id: "update_frequency", zh: "更新频率", en: "update frequency", source: None, under: None, headers: &["更新频率", "更新频次", "更新周期", "频次", "公开频次"] },
    Term { id: "disclosing_body", zh: "公开主体", en: "disclosing body", source: Some("《中华人民共和国政府信息公开条例》第十条"), under: None, headers: &["公开主体", "主体", "责任单位", "发布单位", "公开责任", "公开责任主体", "责任主体", "公开单位", "发布机构"] },
    Term { id: "responsible_section", zh: "责任科室", en: "responsible section", source: None, under: None, headers: &["责任科室", "责任部门", "责任处室", "责任部门处室", "责任股室", "具体职责", "对应职责"] },
    Term { id: "origin", zh: "信息来源", en: "origin of the information", source: Some("《中华人民共和国政府信息公开条例》第十条"), under: None, headers: &["信息来源", "来源", "产生方式", "信息产生方式", "制作或获取", "制作或者获取", "制作获取", "制作/获取"] },
    Term { id: "concerned_bodies", zh: "共涉机关", en: "other organs concerned", source: Some("《中华人民共和国政府信息公开条例》第十一条"), under: None, headers: &["共涉机关", "涉及机关", "涉及其他机关", "涉及的其他机关", "涉及部门", "涉及单位", "共涉部门", "共涉单位"] },
    Term { id: "consultation", zh: "协商确认情况", en: "consultation of the organs concerned", source: Some("《中华人民共和国政府信息公开条例》第十一条"), under: None, headers: &["协商确认情况", "协商确认", "协商情况", "会签情况", "会签", "沟通确认情况"] },
    Term { id: "channels", zh: "公开渠道和载体", en: "channels", source: Some("《中华人民共和国政府信息公开条例》第二十三条"), under: None, headers: &["公开渠道和载体", "公开渠道", "渠道", "公开载体", "公开渠道及载体", "渠道和载体", "公开形式", "公开途径", "网站所属栏目"] },
    Term { id: "items", zh: "渠道", en: "channels named", source: None, under: None, headers: &[] },
    Term { id: "channel", zh: "渠道种类", en: "channel", source: None, under: None, headers: &[] },
    Term { id: "selected", zh: "是否选中", en: "selected", source: None, under: None, headers: &[] },
    Term { id: "glyph", zh: "选项符号", en: "glyph", source: None, under: None, headers: &[] },
    Term { id: "url", zh: "网址", en: "web address", source: None, under: None, headers: &[] },
    Term { id: "audience", zh: "公开对象", en: "audience", source: None, under: None, headers: &["公开对象", "对象", "公开范围"] },
    Term { id: "scope", zh: "对象范围", en: "audience ticked", source: None, under: None, headers: &[] },
    Term { id: "whole_society", zh: "全社会", en: "whole society", source: None, under: Some("公开对象"), headers: &["全社会", "社会", "社会公众"] },
    Term { id: "specific_groups", zh: "特定群体", en: "specific groups", source: None, under: Some("公开对象"), headers: &["特定群体", "特定群众", "特定对象", "特定", "特定人群"] },
    Term { id: "mode", zh: "公开方式", en: "mode of disclosure", source: Some("《中华人民共和国政府信息公开条例》第十三条"), under: None, headers: &["公开方式", "方式", "公开属性"] },
    Term { id: "proactive", zh: "主动公开", en: "proactive disclosure", source: None, under: Some("公开方式"), headers: &["主动", "主动公开"] },
    Term { id: "on_request", zh: "依申请公开", en: "disclosure on request", source: None, under: Some("公开方式"), headers: &["依申请", "依申请公开", "申请"] },
    Term { id: "level", zh: "公开层级", en: "level", source: None, under: None, headers: &["公开层级", "层级"] },
    Term { id: "national", zh: "国家级", en: "national level", source: None, under: Some("公开层级"), headers: &["国家级", "国家", "部级"] },
    Term { id: "province", zh: "省级", en: "province level", source: None, under: Some("公开层级"), headers: &["省级", "省", "自治区级"] },
    Term { id: "prefecture", zh: "市级", en: "prefecture level", source: None, under: Some("公开层级"), headers: &["市级", "市", "州级", "地市级", "设区市级"] },
    Term { id: "county", zh: "县级", en: "county level", source: None, under: Some("公开层级"), headers: &["县级", "区级", "县", "区", "县区级", "区县级", "县市区级", "旗县级"] },
    Term { id: "township", zh: "乡级", en: "township level", source: None, under: Some("公开层级"), headers: &["乡级", "镇级", "乡镇级", "镇街级", "街镇级", "街道镇", "乡", "镇", "街道", "乡镇街道", "乡镇街道级", "街道级", "乡村级"] },
    Term { id: "village", zh: "村级", en: "village level", source: None, under: Some("公开层级"), headers: &["村级", "社区级", "村", "村社区级"] },
    Term { id: "process", zh: "过程", en: "stage of the process", source: None, under: None, headers: &["过程", "五公开"] },
    Term { id: "category", zh: "事项类别", en: "category", source: None, under: None, headers: &["事项类别", "信息类别", "事项类型"] },
    Term { id: "link", zh: "链接", en: "link", source: None, under: None, headers: &["链接", "网址", "政府网站url", "url", "公开链接"] },
    Term { id: "adjusted_on", zh: "调整日期", en: "date of adjustment", source: None, under: None, headers: &["调整日期", "更新日期", "调整时间", "动态调整日期"] },
    Term { id: "other", zh: "其他栏目", en: "other columns", source: None, under: None, headers: &[] },
    Term { id: "text", zh: "原文", en: "text as written", source: None, under: None, headers: &[] },
    Term { id: "span", zh: "位置", en: "span", source: None, under: None, headers: &[] },
    Term { id: "address", zh: "单元格地址", en: "cell address", source: None, under: None, headers: &[] },
    Term { id: "row", zh: "行号", en: "row", source: None, under: None, headers: &[] },
    Term { id: "column", zh: "列名", en: "column", source: None, under: None, headers: &[] },
    Term { id: "inherited_from", zh: "沿用自", en: "inherited from", source: None, under: None, headers: &[] },
    Term { id: "merged", zh: "合并区域", en: "merged range", source: None, under: None, headers: &[] },
    Term { id: "header", zh: "表头", en: "header", source: None, under: None, headers: &[] },
    Term { id: "cells", zh: "单元格", en: "cells", source: None, under: None, headers: &[] },
    Term { id: "section", zh: "分节标题", en: "section", source: None, under: None, headers: &[] },
    Term { id: "columns", zh: "栏目", en: "columns", source: None, under: None, headers: &[] },
    Term { id: "merges_known", zh: "能否得知合并单元格", en: "merges known", source: None, under: None, headers: &[] },
    Term { id: "blank_rows", zh: "空行", en: "blank rows", source: None, under: None, headers: &[] },
    Term { id: "notes", zh: "表后说明", en: "notes", source: None, under: None, headers: &[] },
    Term { id: "preamble", zh: "表前文字", en: "preamble", source: None, under: None, headers: &[] },
    Term { id: "range", zh: "范围", en: "range", source: None, under: None, headers: &[] },
    Term { id: "rows", zh: "记录", en: "records", source: None, under: None, headers: &[] },
    Term { id: "width", zh: "格数", en: "width", source: None, under: None, headers: &[] },
    Term { id: "sheet", zh: "工作表", en: "sheet", source: None, under: None, headers: &[] },
    Term { id: "other_sheets", zh: "其他工作表", en: "other sheets", source: None, under: None, headers: &[] },
    Term { id: "tables", zh: "表", en: "tables", source: None, under: None, headers: &[] },
    Term { id: "schema", zh: "数据结构标识", en: "schema", source: None, under: None, headers: &[] },
    Term { id: "tool", zh: "工具", en: "tool", source: None, under: None, headers: &[] },
    Term { id: "version", zh: "版本", en: "version", source: None, under: None, headers: &[] },
    Term { id: "digests", zh: "摘要值", en: "digests", source: None, under: None, headers: &[] },
    Term { id: "rules", zh: "规则摘要", en: "digest of the rules", source: None, under: None, headers: &[] },
    Term { id: "law", zh: "法规表摘要", en: "digest of the law table", source: None, under: None, headers: &[] },
    Term { id: "calendar", zh: "工作日历摘要", en: "digest of the calendar", source: None, under: None, headers: &[] },
    Term { id: "profiles", zh: "规则集", en: "profiles", source: None, under: None, headers: &[] },
    Term { id: "as_of", zh: "判断日期", en: "date of judgement", source: None, under: None, headers: &[] },
    Term { id: "lang", zh: "语言", en: "language", source: None, under: None, headers: &[] },
    Term { id: "inputs", zh: "被检查的文件", en: "inputs", source: None, under: None, headers: &[] },
    Term { id: "verdict", zh: "结论", en: "verdict", source: None, under: None, headers: &[] },
    Term { id: "counts", zh: "数量", en: "counts", source: None, under: None, headers: &[] },
    Term { id: "tally", zh: "逐条规则统计", en: "tally", source: None, under: None, headers: &[] },
    Term { id: "findings", zh: "问题", en: "findings", source: None, under: None, headers: &[] },
    Term { id: "status", zh: "读取状态", en: "status", source: None, under: None, headers: &[] },
    Term { id: "roster", zh: "机构名录", en: "roster", source: None, under: None, headers: &[] },
    Term { id: "digest", zh: "文件摘要", en: "digest", source: None, under: None, headers: &[] },
    Term { id: "problem", zh: "无法读取的原因", en: "problem", source: None, under: None, headers: &[] },
    Term { id: "mapping", zh: "栏目对应", en: "mapping", source: None, under: None, headers: &[] },
    Term { id: "unknown_columns", zh: "未识别的栏目", en: "unknown columns", source: None, under: None, headers: &[] },
    Term { id: "code", zh: "编号", en: "code", source: None, under: None, headers: &[] },
    Term { id: "message", zh: "说明", en: "message", source: None, under: None, headers: &[] },
    Term { id: "error", zh: "错误", en: "errors", source: None, under: None, headers: &[] },
    Term { id: "warning", zh: "警告", en: "warnings", source: None, under: None, headers: &[] },
    Term { id: "advice", zh: "提示", en: "advice", source: None, under: None, headers: &[] },
    Term { id: "undecided", zh: "无法判定", en: "undecided", source: None, under: None, headers: &[] },
    Term { id: "shown", zh: "列出的处数", en: "places shown", source: None, under: None, headers: &[] },
    Term { id: "targets", zh: "判断对象数", en: "targets", source: None, under: None, headers: &[] },
    Term { id: "passed", zh: "通过", en: "passed", source: None, under: None, headers: &[] },
    Term { id: "violated", zh: "不通过", en: "violated", source: None, under: None, headers: &[] },
    Term { id: "not_applicable", zh: "不适用", en: "not applicable", source: None, under: None, headers: &[] },
    Term { id: "errored", zh: "规则失效", en: "errored", source: None, under: None, headers: &[] },
    Term { id: "reasons", zh: "不适用的原因", en: "reasons", source: None, under: None, headers: &[] },
    Term { id: "input", zh: "所在文件", en: "input", source: None, under: None, headers: &[] },
    Term { id: "severity", zh: "严重程度", en: "severity", source: None, under: None, headers: &[] },
    Term { id: "authority", zh: "依据位阶", en: "authority", source: None, under: None, headers: &[] },
    Term { id: "pointer", zh: "JSON 指针", en: "pointer", source: None, under: None, headers: &[] },
    Term { id: "cell", zh: "单元格", en: "cell", source: None, under: None, headers: &[] },
    Term { id: "also", zh: "其他位置", en: "also", source: None, under: None, headers: &[] },
    Term { id: "params", zh: "参数", en: "parameters", source: None, under: None, headers: &[] },
    Term { id: "steps", zh: "推算", en: "steps", source: None, under: None, headers: &[] },
    Term { id: "fix", zh: "改为", en: "fix", source: None, under: None, headers: &[] },
    Term { id: "fingerprint", zh: "指纹", en: "fingerprint", source: None, under: None, headers: &[] },
    Term { id: "edition_from", zh: "文本施行日期", en: "edition in force from", source: None, under: None, headers: &[] },
    Term { id: "declared_by", zh: "由谁说明", en: "declared by", source: None, under: None, headers: &[] },
    Term { id: "step", zh: "步骤", en: "step", source: None, under: None, headers: &[] },
    Term { id: "first", zh: "最早日期", en: "first day", source: None, under: None, headers: &[] },
    Term { id: "last", zh: "最晚日期", en: "last day", source: None, under: None, headers: &[] },
    Term { id: "stated_by", zh: "日期出处", en: "stated by", source: None, under: None, headers: &[] },
    Term { id: "on", zh: "截止日", en: "deadline", source: None, under: None, headers: &[] },
    Term { id: "skipped", zh: "跳过或补班的日子", en: "days skipped", source: None, under: None, headers: &[] },
    Term { id: "to", zh: "止", en: "to", source: None, under: None, headers: &[] },
    Term { id: "holiday", zh: "节日", en: "holiday", source: None, under: None, headers: &[] },
    Term { id: "from", zh: "起", en: "from", source: None, under: None, headers: &[] },
    Term { id: "Catalogue.kind", zh: "文档类型", en: "kind of document", source: None, under: None, headers: &[] },
    Term { id: "Draft.kind", zh: "文档类型", en: "kind of document", source: None, under: None, headers: &[] },
    Term { id: "Body.kind", zh: "主体类型", en: "kind of body", source: None, under: None, headers: &[] },
    Term { id: "Body.level", zh: "行政层级", en: "administrative level", source: None, under: None, headers: &[] },
    Term { id: "JudgedBody.kind", zh: "主体类型", en: "kind of body", source: None, under: None, headers: &[] },
    Term { id: "JudgedBody.level", zh: "行政层级", en: "administrative level", source: None, under: None, headers: &[] },
    Term { id: "Clause.kind", zh: "时限含义", en: "meaning of the clause", source: None, under: None, headers: &[] },
    Term { id: "CalendarStep.kind", zh: "推算步骤类型", en: "kind of step", source: None, under: None, headers: &[] },
    Term { id: "BasisCitation.title", zh: "法规名称", en: "title of the instrument", source: None, under: None, headers: &[] },
    Term { id: "DraftColumn.field", zh: "对应字段", en: "field it holds", source: None, under: None, headers: &[] },
    Term { id: "DraftRow.number", zh: "行号", en: "row number", source: None, under: None, headers: &[] },
    Term { id: "Finding.name", zh: "问题名称", en: "name of the defect", source: None, under: None, headers: &[] },
    Term { id: "Finding.code", zh: "规则编号", en: "code of the rule", source: None, under: None, headers: &[] },
    Term { id: "Tally.code", zh: "规则编号", en: "code of the rule", source: None, under: None, headers: &[] },
    Term { id: "InputReport.kind", zh: "文档类型", en: "kind of document", source: None, under: None, headers: &[] },
];

/// The terms that head columns, in the same order.
#[rustfmt::skip]
pub(crate) static COLUMNS: &[Column] = &[
    Column { id: "seq", zh: "序号", under: None, headers: &["序号", "序", "编号"] },
    Column { id: "field", zh: "领域", under: None, headers: &["领域", "相应领域", "公开领域", "分类", "类别", "一级目录"] },
    Column { id: "matter", zh: "公开事项", under: None, headers: &["公开事项", "事项", "公开事项名称", "公开事项(一级/二级)"] },
    Column { id: "primary", zh: "一级事项", under: Some("公开事项"), headers: &["一级事项", "一级", "一级公开事项", "业务事项", "事项名称"] },
    Column { id: "secondary", zh: "二级事项", under: Some("公开事项"), headers: &["二级事项", "二级", "二级公开事项", "二级目录"] },
    Column { id: "further", zh: "三级事项", under: Some("公开事项"), headers: &["三级事项", "三级", "三级目录", "四级事项", "四级目录", "五级目录", "六级目录"] },
    Column { id: "content_elements", zh: "公开内容(要素)", under: None, headers: &["公开内容", "公开内容要素", "公开内容及要求", "内容要求", "内容规范", "内容标准", "事项内容", "公开要素"] },
    Column { id: "basis", zh: "公开依据", under: None, headers: &["公开依据", "依据", "法律依据", "政策依据", "条款内容"] },
    Column { id: "time_limit", zh: "公开时限", under: None, headers: &["公开时限", "时限", "公开时间", "时限要求", "公开时限频次", "时限频次"] },
    Column { id: "retention", zh: "公开时长", under: None, headers: &["公开时长", "公开期限", "有效期", "保留时间"] },
    Column { id: "update_frequency", zh: "更新频率", under: None, headers: &["更新频率", "更新频次", "更新周期", "频次", "公开频次"] },
    Column { id: "disclosing_body", zh: "公开主体", under: None, headers: &["公开主体", "主体", "责任单位", "发布单位", "公开责任", "公开责任主体", "责任主体", "公开单位", "发布机构"] },
    Column { id: "responsible_section", zh: "责任科室", under: None, headers: &["责任科室", "责任部门", "责任处室", "责任部门处室", "责任股室", "具体职责", "对应职责"] },
    Column { id: "origin", zh: "信息来源", under: None, headers: &["信息来源", "来源", "产生方式", "信息产生方式", "制作或获取", "制作或者获取", "制作获取", "制作/获取"] },
    Column { id: "concerned_bodies", zh: "共涉机关", under: None, headers: &["共涉机关", "涉及机关", "涉及其他机关", "涉及的其他机关", "涉及部门", "涉及单位", "共涉部门", "共涉单位"] },
    Column { id: "consultation", zh: "协商确认情况", under: None, headers: &["协商确认情况", "协商确认", "协商情况", "会签情况", "会签", "沟通确认情况"] },
    Column { id: "channels", zh: "公开渠道和载体", under: None, headers: &["公开渠道和载体", "公开渠道", "渠道", "公开载体", "公开渠道及载体", "渠道和载体", "公开形式", "公开途径", "网站所属栏目"] },
    Column { id: "audience", zh: "公开对象", under: None, headers: &["公开对象", "对象", "公开范围"] },
    Column { id: "whole_society", zh: "全社会", under: Some("公开对象"), headers: &["全社会", "社会", "社会公众"] },
    Column { id: "specific_groups", zh: "特定群体", under: Some("公开对象"), headers: &["特定群体", "特定群众", "特定对象", "特定", "特定人群"] },
    Column { id: "mode", zh: "公开方式", under: None, headers: &["公开方式", "方式", "公开属性"] },
    Column { id: "proactive", zh: "主动公开", under: Some("公开方式"), headers: &["主动", "主动公开"] },
    Column { id: "on_request", zh: "依申请公开", under: Some("公开方式"), headers: &["依申请", "依申请公开", "申请"] },
    Column { id: "level", zh: "公开层级", under: None, headers: &["公开层级", "层级"] },
    Column { id: "national", zh: "国家级", under: Some("公开层级"), headers: &["国家级", "国家", "部级"] },
    Column { id: "province", zh: "省级", under: Some("公开层级"), headers: &["省级", "省", "自治区级"] },
    Column { id: "prefecture", zh: "市级", under: Some("公开层级"), headers: &["市级", "市", "州级", "地市级", "设区市级"] },
    Column { id: "county", zh: "县级", under: Some("公开层级"), headers: &["县级", "区级", "县", "区", "县区级", "区县级", "县市区级", "旗县级"] },
    Column { id: "township", zh: "乡级", under: Some("公开层级"), headers: &["乡级", "镇级", "乡镇级", "镇街级", "街镇级", "街道镇", "乡", "镇", "街道", "乡镇街道", "乡镇街道级", "街道级", "乡村级"] },
    Column { id: "village", zh: "村级", under: Some("公开层级"), headers: &["村级", "社区级", "村", "村社区级"] },
    Column { id: "process", zh: "过程", under: None, headers: &["过程", "五公开"] },
    Column { id: "category", zh: "事项类别", under: None, headers: &["事项类别", "信息类别", "事项类型"] },
    Column { id: "link", zh: "链接", under: None, headers: &["链接", "网址", "政府网站url", "url", "公开链接"] },
    Column { id: "adjusted_on", zh: "调整日期", under: None, headers: &["调整日期", "更新日期", "调整时间", "动态调整日期"] },
];

/// Name endings that declare the kind of a body, longest first: the ending and the word of its
/// [`BodyKind`](crate::model::BodyKind).
///
/// ```
/// let (ending, kind) = mulu::terms::BODY_ENDINGS[0];
/// assert!(mulu::model::BodyKind::from_word(kind).is_some(), "{ending}");
/// ```
#[rustfmt::skip]
pub static BODY_ENDINGS: &[(&str, &str)] = &[
    ("村民委员会", "village_committee"),
    ("街道办事处", "subdistrict_office"),
    ("人民政府", "government"),
    ("办事处", "subdistrict_office"),
    ("委员会", "department"),
    ("局", "department"),
];

/// What a known header may begin with, sorted.
#[rustfmt::skip]
pub(crate) static HEADER_STARTS: &[char] = &['u', '一', '三', '业', '主', '乡', '事', '二', '五', '产', '会', '依', '保', '信', '全', '公', '六', '共', '具', '内', '分', '制', '动', '区', '协', '县', '发', '四', '国', '地', '对', '层', '州', '市', '序', '政', '方', '旗', '时', '更', '有', '村', '条', '来', '沟', '法', '涉', '渠', '特', '申', '相', '省', '社', '类', '编', '网', '自', '街', '设', '调', '责', '过', '部', '链', '镇', '领', '频'];
