// Made from the tables of the core by `cargo xtask gen --write`. Do not edit.

/** The version of the core. */
export const VERSION = "0.1.0";

/** What rules cite. */
export const CITATIONS = [
  {"article":null,"edition_from":null,"instrument":"国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见","item":null,"number":"国办发〔2019〕54号","paragraph":null},
  {"article":23,"edition_from":"2019-05-15","instrument":"中华人民共和国政府信息公开条例","item":null,"number":"国务院令第711号","paragraph":null},
  {"article":15,"edition_from":"2008-05-01","instrument":"中华人民共和国政府信息公开条例","item":null,"number":"国务院令第492号","paragraph":null},
  {"article":10,"edition_from":"2019-05-15","instrument":"中华人民共和国政府信息公开条例","item":null,"number":"国务院令第711号","paragraph":null},
  {"article":17,"edition_from":"2008-05-01","instrument":"中华人民共和国政府信息公开条例","item":null,"number":"国务院令第492号","paragraph":null},
  {"article":11,"edition_from":"2019-05-15","instrument":"中华人民共和国政府信息公开条例","item":null,"number":"国务院令第711号","paragraph":null},
];

/** The types of JSON in words, Chinese and English. */
export const JSON_TYPES = [
  ["文字","a string"],
  ["数","a number"],
  ["真假值","a boolean"],
  ["空值(null)","null"],
  ["列表","an array"],
  ["对象","an object"],
];

/** What may stand at a place: its type in JSON, the words for it where they are others, the most that it may be. */
export const TYPES = {
  "boolean": [2],
  "char": [0],
  "count": [1,["非负整数","a whole number from 0"],4294967295],
  "date": [0,["存在的日期(如 2020、2020-12、2020-12-31)","a date that exists, such as 2020, 2020-12 or 2020-12-31"]],
  "list": [4],
  "map": [5],
  "record": [5],
  "short": [1,["非负整数","a whole number from 0"],65535],
  "span": [4,["两个非负整数组成的区间","a span of two whole numbers"]],
  "text": [0],
  "words": [0,["固定词表中的词","a word of the closed list"]],
};

/** The members of a catalogue; `must` are those that have to be given. A text is a type, or the words of a list. */
export const SHAPE = {"known":"kind, title, form, body, issued_on, entries","must":["kind","entries"],"shapes":["catalogue","text","national_table, department_plan, township, village, utility",{"known":"name, kind, level, functions","shapes":["text","government, department, subdistrict_office, village_committee, public_utility","national, province, prefecture, county, township, village",["text"]]},"date",[{"known":"seq, field, matter, content_elements, basis, time_limit, retention, update_frequency, disclosing_body, responsible_section, origin, concerned_bodies, consultation, channels, audience, mode, level, process, category, link, adjusted_on, other","must":["matter"],"shapes":["text","text",{"known":"primary, secondary, further","shapes":["text","text",["text"]]},["text"],{"known":"text, citations","must":["text"],"shapes":["text",[{"known":"title, instrument, number, further_numbers, articles, text, span","must":["text","span"],"shapes":["text","text","text",["text"],[{"known":"article, paragraph, item","must":["article"],"shapes":["short","short","short"]}],"text","span"]}]]},{"known":"text, clauses","must":["text"],"shapes":["text",[{"known":"kind, count, unit, date, anchor, label, bound, text, span","must":["kind","text","span"],"shapes":["publish_within, publish_by, promptly, update_every, retain, notice_for, process_within, extend_by, saving_clause, same_as_above, as_directed, unreadable","count","hour, day, working_day, week, half_month, month, quarter, half_year, year","text",{"known":"events, text","must":["events","text"],"shapes":[["formed, obtained, changed, approved, replied, decided, signed, issued, published, ended, determined, other"],"text"]},"text","within, before, at_least, at_most","text","span"]}]]},"text","text","text","text","text","text","text",{"known":"text, items","must":["text"],"shapes":["text",[{"known":"channel, text, selected, glyph, name, url, span","must":["text","span"],"shapes":["government_website, government_gazette, social_media, press_conference, broadcast, print_media, reading_point, service_centre, convenience_station, on_site, notice_board, targeted_delivery, hotline, other, investment_approval_platform, public_resource_trading_platform, tendering_platform, procurement_website, credit_china, enterprise_credit_system, land_acquisition_platform, government_service_website, department_website, designated_media, public_service_platform, disclosure_zone, service_window, meeting, chat_group, village_broadcast, web_address","text","boolean","char","text","text","span"]}]]},{"known":"scope, specific_groups","shapes":[["whole_society, specific_groups"],"text"]},["proactive, on_request"],["national, province, prefecture, county, township, village"],"text","text","text","date","map"]}]]};

/** What most rules that can be asked have in common. */
export const COMMON = {"authority":"convention","scope":"entry","severity":"warning"};

/** Every rule. What can be asked says where it differs from the others, and what it asks; the others, what they are of. */
export const RULES = [
  {"code":"DOC001","name":"wrong-json-type","scope":"document","words":["这里应是{expected},实际是{found}。请换成{expected}。","This should be {expected} and is {found}. Give {expected} instead."]},
  {"code":"DOC002","name":"missing-member","scope":"document","words":["缺少这个字段,应是{expected}。请补上。","This member is missing; it should be {expected}. Please add it."]},
  {"code":"DOC003","name":"unknown-member","scope":"document","words":["不认识这个字段,填的内容会被忽略。这里可用:{expected}。","This member is unknown and would be ignored. Known here: {expected}."]},
  {"code":"DOC004","name":"word-not-in-list","scope":"document","words":["“{found}”不在词表里。可用:{expected}。","{found} is not in the list. It may be: {expected}."]},
  {"code":"DOC005","name":"value-out-of-range","scope":"document","words":["“{found}”超出范围,这里应是{expected}。","{found} is out of range; this should be {expected}."]},
  "DOC006 list-disagrees-with-text document",
  {"code":"DOC007","name":"member-given-twice","scope":"document","words":["这个字段写了两次,只有最后一次算数。请只留一个。","This member is given twice and only the last counts. Keep one."]},
  "STR001 unknown-column draft",
  "STR002 missing-column draft",
  "STR003 ragged-row draft",
  "STR004 broken-numbering document",
  "STR005 empty-record draft",
  {"authority":"normative_document","cites":[[0,"","~",1]],"code":"STR006","limits":[[{"at":"/matter/primary","column":2,"params":{"matter":null,"may_have_lost_merge":false,"missing":"一级事项"},"quotes":"/matter/primary","words":["一级事项是空的。群众不知道这一条公开的是什么。请写上事项名称;与上一行相同的,合并单元格或者逐行写明。","The matter is empty. The public cannot know what this entry discloses. Name it; where it is that of the row above, merge the cells or repeat it."]},false,"says","/matter/primary"]],"name":"missing-matter","scope":"group"},
  "STR007 restated-content",
  "STR008 duplicate-entry document",
  "STR012 damaged-text document",
  {"alone":true,"authority":"normative_document","cites":[[0,"","~",1]],"code":"REF001","limits":[["passed",false,"blank","/basis/text"],[{"at":"/basis","column":6,"params":{"may_have_lost_merge":false},"words":["公开依据是空的。标准目录要求写明依据,群众才知道这一项凭什么公开。请写上法律、法规或文件的全称。","The legal basis is empty. A standard catalogue states it, so that the public knows why the matter is disclosed. Give the full title of the law or document."]},true,"always"]],"name":"missing-basis"},
  "REF002 unknown-title",
  "REF003 repealed-basis",
  "REF004 superseded-decree-number",
  "REF005 paragraph-for-item",
  "REF006 absent-article",
  "REF008 malformed-document-number",
  "REF009 inconsistent-decree-number",
  "REF010 untimely-basis",
  "REF011 superseded-document",
  "REF012 basis-of-another-place",
  "REF013 missing-field-guide document",
  "REF014 unbalanced-marks",
  "REF015 unreadable-basis",
  {"authority":"normative_document","cites":[[0,"","~",1]],"code":"TIM001","limits":[["not_concerned",false,"ticked","/mode",["proactive"]],["passed",true,"says","/update_frequency"],[{"at":"/time_limit","column":7,"is_trimmed":true,"params":{"instead":"nothing"},"quotes":"/time_limit/text","words":["公开时限是空的。群众不知道何时能看到,单位也无从检查。请写明从何时起、多少个工作日内公开。","The time limit is empty. The public cannot know when to look, nor the office what to check. Say from when and within how many working days it is published."]},false,"says","/time_limit/text"]],"name":"missing-first-publication-limit"},
  "TIM002 time-limit-over-statute",
  "TIM004 unspecified-days",
  "TIM005 missing-anchor",
  "TIM006 change-not-covered",
  "TIM007 unmeasurable-time-limit",
  "TIM008 cycle-for-time-limit",
  "TIM009 retention-for-time-limit",
  "TIM010 inadequate-notice-period",
  "TIM011 late-budget",
  "TIM012 late-enforcement-result",
  "TIM013 late-procurement-notice",
  "TIM014 late-interpretation",
  "TIM015 late-annual-report",
  "TIM017 slow-emergency-notice",
  "TIM018 unreadable-time-limit",
  {"authority":"normative_document","cites":[[0,"","~",1],[1,"2019-05-15","~",0],[2,"2008-05-01","2019-05-14",0]],"code":"CHN001","limits":[["not_concerned",true,"only","/mode","on_request"],["passed",true,"says","/link"],[{"at":"/channels","column":15,"is_trimmed":true,"params":{"how":"empty"},"quotes":"/channels/text","words":["公开渠道和载体是空的。群众知道有这项信息,却不知道到哪里去看。请至少写一个实际使用的渠道,例如政府网站。","No channel is given. The public cannot know where to look. Name at least one that is in use, such as the government website."]},false,"says","/channels/text"]],"name":"missing-channel"},
  "CHN002 portal-not-chosen",
  {"authority":"normative_document","cites":[[0,"","~",1],[1,"2019-05-15","~",0],[2,"2008-05-01","2019-05-14",0]],"code":"CHN003","limits":[["input_not_supplied",true,"blank","/channels/text"],["passed",true,"says","/link"]],"name":"unnamed-other-channel"},
  "CHN005 unknown-tick-glyph",
  "CHN006 legal-medium-not-named",
  "CHN007 guide-not-on-premises",
  "CHN008 social-media-only",
  "CHN009 unofficial-web-address",
  "CHN010 unreadable-channel",
  {"alone":true,"authority":"administrative_regulation","cites":[[3,"2019-05-15","~",0],[4,"2008-05-01","2019-05-14",0],[0,"","~",1]],"code":"SUB001","limits":[["passed",true,"says","/disclosing_body"],[{"at":"/disclosing_body","column":10,"params":{"may_have_lost_merge":false},"words":["公开主体是空的。群众不知道找谁,逾期了也不知道由谁负责。请写上负责公开的机关的规范名称。","The disclosing body is empty. The public cannot know whom to ask, nor who answers for a delay. Give the official name of the organ that discloses."]},true,"always"]],"name":"missing-disclosing-body"},
  "SUB002 generic-disclosing-body",
  "SUB003 unlisted-disclosing-body",
  "SUB004 disclosed-by-other-than-maker",
  "SUB005 joint-information-without-one-lead",
  "SUB006 internal-section-as-disclosing-body",
  "SUB007 dissolved-body",
  {"alone":true,"authority":"administrative_regulation","cites":[[5,"2019-05-15","~",0]],"code":"SUB008","from":"2019-05-15","is_for_organs":true,"limits":[["input_not_supplied",false,"says","/concerned_bodies"],["passed",true,"says","/consultation"],[{"at":"/consultation","column":14,"params":{"may_have_lost_merge":false,"words":"{/concerned_bodies}"},"words":["信息涉及{/concerned_bodies},协商确认情况却是空的。没有协商确认,两边公开的内容可能不一致。请写明协商的方式、日期和结果。","The information concerns {/concerned_bodies}, but the consultation is empty. Without it the two may publish different things. Record how, when and with what result they were consulted."]},true,"always"]],"name":"unrecorded-consultation","severity":"advice"},
  {"alone":true,"authority":"normative_document","cites":[[0,"","~",1]],"code":"SCP001","limits":[[{"at":"/mode","column":20,"params":{"chosen":"both"},"words":["主动公开、依申请公开两种方式都选了。群众不知道是自己去看,还是要提出申请。请选一种;内容各有一部分的,分成两条写。","Both proactive disclosure and disclosure on request are chosen. The public cannot tell whether to look or to apply. Choose one; where parts differ, make two rows."]},true,"ticked","/mode",["proactive","on_request"]],["passed",true,"ticked","/mode",["proactive"]],["passed",true,"ticked","/mode",["on_request"]],[{"at":"/mode","column":20,"params":{"chosen":"none"},"words":["公开方式没有选。群众不知道是自己去看,还是要提出申请。请在主动公开、依申请公开中选一种。","No mode of disclosure is chosen. The public cannot tell whether to look or to apply. Choose proactive or on request."]},true,"always"]],"name":"mode-not-single"},
  "SCP002 proactive-item-on-request",
  {"alone":true,"authority":"normative_document","cites":[[0,"","~",1]],"code":"SCP003","limits":[[{"at":"/audience/scope","column":17,"params":{"chosen":"both"},"words":["公开对象全社会、特定群体都选了。全社会已经包括任何群体,看不出是不是只对一部分人公开。请留一个。","Both the whole society and specific groups are chosen. The whole society includes every group, so it cannot be told whether only some may see it. Keep one."]},true,"ticked","/audience/scope",["whole_society","specific_groups"]],["passed",true,"ticked","/audience/scope",["whole_society"]],["passed",true,"ticked","/audience/scope",["specific_groups"]],["not_concerned",true,"only","/mode","on_request"],[{"at":"/audience/scope","column":17,"params":{"chosen":"none"},"words":["公开对象没有选。看不出是对所有人公开,还是只对一部分人。请在全社会、特定群体中选一个。","No audience is chosen. It cannot be told whether everyone may see it or only some. Choose the whole society or specific groups."]},true,"always"]],"name":"audience-not-single"},
  {"alone":true,"authority":"normative_document","cites":[[0,"","~",1]],"code":"SCP004","limits":[["input_not_supplied",false,"given","/audience"],["not_concerned",false,"only","/audience/scope","specific_groups"],["not_concerned",true,"only","/mode","on_request"],[{"at":"/audience/specific_groups","column":18,"params":{},"words":["公开对象选了特定群体,没有写明是谁。该看到的人不知道与自己有关。请把名称写出来,例如“供水区域内用水户”。","A specific group is chosen as the audience and not named. Those concerned cannot know that it is for them. Write who they are, such as “users in the supply area”."]},false,"says","/audience/specific_groups"],[{"at":"/audience/specific_groups","column":18,"params":{},"words":["公开对象选了特定群体,没有写明是谁。该看到的人不知道与自己有关。请把名称写出来,例如“供水区域内用水户”。","A specific group is chosen as the audience and not named. Those concerned cannot know that it is for them. Write who they are, such as “users in the supply area”."]},true,"names","/audience/specific_groups",["特定群体","特定群众","特定对象","特定人群","特定","特定群体(请写明)","特定群众(请写明)","请写明"]]],"name":"unnamed-specific-group"},
  {"alone":true,"cites":[],"code":"SCP005","limits":[["not_concerned",false,"only","/mode","on_request"],["input_not_supplied",false,"given","/audience"],[{"at":"/audience/scope","column":17,"params":{},"words":["公开对象是全社会,公开方式却是依申请公开。依申请公开只答复申请人,看不出是谁都能看,还是谁都可以申请。前一种请改为主动公开,后一种请把公开对象写成申请人。","The audience is the whole society, yet the matter is disclosed on request. A request is answered to the requester alone, so it cannot be told whether everyone may look or everyone may ask. In the first case make it proactive; in the second name the requester as the audience."]},true,"only","/audience/scope","whole_society"]],"name":"open-audience-on-request","severity":"advice"},
  "SCP006 level-not-of-body",
  {"cites":[],"code":"SCP007","limits":[["no_source_table",true,"always"]],"name":"words-for-level-tick"},
];

/** What keeps a document from being judged, and what is said of it. */
export const PROBLEMS = {
  "empty": ["文件是空的,请换一份有内容的文件。","The file is empty; give one with content."],
  "not_json": ["第 {line} 行第 {column} 字节处不是合法的 JSON,请检查该处的引号、逗号和括号。","Line {line}, byte {column} is not JSON; check the quotes, commas and brackets there."],
  "too_deep": ["第 {line} 行第 {column} 字节处嵌套过深,目录文件不会这样写,请检查文件来源。","Line {line}, byte {column} is nested too deeply for a catalogue; check where the file comes from."],
  "not_an_object": ["JSON 的最外层不是对象,目录文件应以 {\"kind\":\"catalogue\" 开头。","The JSON is not an object; a catalogue starts with {\"kind\":\"catalogue\"."],
  "other_kind": ["文件自称是“{found}”,现在能检查的是:catalogue;请换文件或改 kind。","The file says it is a \"{found}\"; what can be checked: catalogue; give another file or change its kind."],
  "no_date": ["不知道按哪一天的法律判断:文件没有写明日期,请用 as_of(--as-of、asOf)给出日期。","There is no date to judge by: the file states none, so give one as as_of (--as-of, asOf)."],
  "bad_date": ["不知道按哪一天的法律判断:文件写的日期(issued_on)不是一个存在的日期,请改正,或者用 as_of(--as-of、asOf)给出日期。","There is no date to judge by: the date the file states (issued_on) does not exist; correct it, or give one as as_of (--as-of, asOf)."],
  "option": ["选项 {option} 不认识“{given}”,可用:{takes}。","Option {option} does not know \"{given}\"; it takes: {takes}."],
  "unknown_option": ["没有选项“{given}”,可用的选项:{known}。","There is no option \"{given}\"; the options are {known}."],
  "no_kind": ["JSON 没有写明 kind,请加上 \"kind\"(现在能检查的是:catalogue);单独一条用 checkEntry、--entry。","The JSON does not state its kind; add \"kind\" (one of: catalogue); for one entry use checkEntry or --entry."],
};

/** White space at either end of a text, and anywhere in it. */
export const AROUND = /^[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028-\u2029\u202f\u205f\u3000]+|[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028-\u2029\u202f\u205f\u3000]+$/g;
export const WHITE = /[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028-\u2029\u202f\u205f\u3000]+/g;

/** What match keys leave out. */
export const DROPPED = /[\u0000-\u0020\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u2029\u202f\u205f-\u2060\u3000\ufeff]+/g;

/** The letters that match keys fold, and what to; those of full width aside. */
export const FOLDED = ["«»‐‑–—―‘’“”„─、。〈〉【】〔〕〖〗〜﹐﹝﹞","<>-----''\"\"\"-,.<>[][][]~,[]"];

/** Words and signs that say nothing. */
export const NOTHING = ["无","暂无","没有","空"];
export const STROKES = "-/\\_.";

/** The kinds of body that are administrative organs. */
export const ORGANS = ["government","department","subdistrict_office"];

/** The profiles, base first. */
export const PROFILES = ["cn"];

/** What verdicts rest on. */
export const DIGESTS = {"calendar":"e5b7b9c9b11c09845bf962bb4175e052f1390d5ad393b7a9510b4c7f978d256f","law":"637628fefbb47975d0754f76a73a5946c6c90d757be1431b44aec18d57fd8851","rules":"17807d1039f916aa73d4e09b3de856dac004c6682a97a10ef274147a775f578d"};
