// Made from terms.toml and the schema of the catalogue by `cargo xtask gen --write`. Do not edit.

/** Every field of an entry: where its value stands, what it holds (`text`, `lines` or `words`), and its term. */
export const FIELDS = {
  seq: {"en":"serial number","path":["seq"],"shape":"text","source":null,"zh":"序号"},
  field: {"en":"field","path":["field"],"shape":"text","source":null,"zh":"领域"},
  primary: {"en":"first-level matter","path":["matter","primary"],"shape":"text","source":null,"zh":"一级事项"},
  secondary: {"en":"second-level matter","path":["matter","secondary"],"shape":"text","source":null,"zh":"二级事项"},
  further: {"en":"third-level matter","path":["matter","further"],"shape":"lines","source":null,"zh":"三级事项"},
  content_elements: {"en":"content elements","path":["content_elements"],"shape":"lines","source":"国办发〔2019〕54号","zh":"公开内容(要素)"},
  basis: {"en":"legal basis","path":["basis","text"],"shape":"text","source":"国办发〔2019〕54号","zh":"公开依据"},
  time_limit: {"en":"time limit","path":["time_limit","text"],"shape":"text","source":"《中华人民共和国政府信息公开条例》第二十六条","zh":"公开时限"},
  retention: {"en":"retention","path":["retention"],"shape":"text","source":null,"zh":"公开时长"},
  update_frequency: {"en":"update frequency","path":["update_frequency"],"shape":"text","source":null,"zh":"更新频率"},
  disclosing_body: {"en":"disclosing body","path":["disclosing_body"],"shape":"text","source":"《中华人民共和国政府信息公开条例》第十条","zh":"公开主体"},
  responsible_section: {"en":"responsible section","path":["responsible_section"],"shape":"text","source":null,"zh":"责任科室"},
  origin: {"en":"origin of the information","path":["origin"],"shape":"text","source":"《中华人民共和国政府信息公开条例》第十条","zh":"信息来源"},
  concerned_bodies: {"en":"other organs concerned","path":["concerned_bodies"],"shape":"text","source":"《中华人民共和国政府信息公开条例》第十一条","zh":"共涉机关"},
  consultation: {"en":"consultation of the organs concerned","path":["consultation"],"shape":"text","source":"《中华人民共和国政府信息公开条例》第十一条","zh":"协商确认情况"},
  channels: {"en":"channels","path":["channels","text"],"shape":"text","source":"《中华人民共和国政府信息公开条例》第二十三条","zh":"公开渠道和载体"},
  audience: {"en":"audience","path":["audience","scope"],"shape":"words","source":null,"zh":"公开对象"},
  specific_groups: {"en":"specific groups","path":["audience","specific_groups"],"shape":"text","source":null,"zh":"特定群体"},
  mode: {"en":"mode of disclosure","path":["mode"],"shape":"words","source":"《中华人民共和国政府信息公开条例》第十三条","zh":"公开方式"},
  level: {"en":"level","path":["level"],"shape":"words","source":null,"zh":"公开层级"},
  process: {"en":"stage of the process","path":["process"],"shape":"text","source":null,"zh":"过程"},
  category: {"en":"category","path":["category"],"shape":"text","source":null,"zh":"事项类别"},
  link: {"en":"link","path":["link"],"shape":"text","source":null,"zh":"链接"},
  adjusted_on: {"en":"date of adjustment","path":["adjusted_on"],"shape":"text","source":null,"zh":"调整日期"},
};

/** The words that may be ticked, with their terms. */
export const WORDS = {
  whole_society: {"en":"whole society","of":"audience","zh":"全社会"},
  specific_groups: {"en":"specific groups","of":"audience","zh":"特定群体"},
  proactive: {"en":"proactive disclosure","of":"mode","zh":"主动公开"},
  on_request: {"en":"disclosure on request","of":"mode","zh":"依申请公开"},
  national: {"en":"national level","of":"level","zh":"国家级"},
  province: {"en":"province level","of":"level","zh":"省级"},
  prefecture: {"en":"prefecture level","of":"level","zh":"市级"},
  county: {"en":"county level","of":"level","zh":"县级"},
  township: {"en":"township level","of":"level","zh":"乡级"},
  village: {"en":"village level","of":"level","zh":"村级"},
};
