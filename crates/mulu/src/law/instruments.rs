//! Generated from `instruments.toml` by `cargo xtask gen --write`. Do not edit.

use chrono::NaiveDate;

use super::InstrumentId;

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// The day up to which the table was checked; what came later is not known to it.
///
/// ```
/// assert_eq!(mulu::law::TABLE_DATE.to_string(), "2025-04-30");
/// ```
pub const TABLE_DATE: NaiveDate = day(2025, 4, 30);

/// The identifier of every instrument.
///
/// ```
/// assert_eq!(mulu::law::id::WATER_LAW.as_str(), "water-law");
/// ```
pub mod id {
    use super::InstrumentId;

    /// 生产安全事故应急条例
    pub const ACCIDENT_EMERGENCY_REGULATION: InstrumentId = InstrumentId(0);
    /// 企业职工伤亡事故报告和处理规定
    pub const ACCIDENT_PROVISIONS_1991: InstrumentId = InstrumentId(1);
    /// 生产安全事故报告和调查处理条例
    pub const ACCIDENT_REGULATION: InstrumentId = InstrumentId(2);
    /// 行政区划管理条例
    pub const ADMINISTRATIVE_DIVISIONS_REGULATION: InstrumentId = InstrumentId(3);
    /// 中华人民共和国收养法
    pub const ADOPTION_LAW: InstrumentId = InstrumentId(4);
    /// 中国公民收养子女登记办法
    pub const ADOPTION_REGISTRATION_MEASURES: InstrumentId = InstrumentId(5);
    /// 中华人民共和国农业法
    pub const AGRICULTURE_LAW: InstrumentId = InstrumentId(6);
    /// 中华人民共和国大气污染防治法
    pub const AIR_POLLUTION_LAW: InstrumentId = InstrumentId(7);
    /// 国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知
    pub const ANNUAL_REPORT_FORMAT: InstrumentId = InstrumentId(8);
    /// 国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知
    pub const ANNUAL_REPORT_NOTICE_2019: InstrumentId = InstrumentId(9);
    /// 中华人民共和国禁毒法
    pub const ANTI_DRUG_LAW: InstrumentId = InstrumentId(10);
    /// 中华人民共和国反垄断法
    pub const ANTI_MONOPOLY_LAW: InstrumentId = InstrumentId(11);
    /// 中华人民共和国档案法
    pub const ARCHIVES_LAW: InstrumentId = InstrumentId(12);
    /// 中华人民共和国档案法实施办法
    pub const ARCHIVES_MEASURES: InstrumentId = InstrumentId(13);
    /// 中华人民共和国档案法实施条例
    pub const ARCHIVES_REGULATION: InstrumentId = InstrumentId(14);
    /// 社会救助和养老服务领域基层政务公开标准指引
    pub const ASSISTANCE_FIELD_GUIDE: InstrumentId = InstrumentId(15);
    /// 中华人民共和国审计法
    pub const AUDIT_LAW: InstrumentId = InstrumentId(16);
    /// 中华人民共和国基本医疗卫生与健康促进法
    pub const BASIC_HEALTHCARE_LAW: InstrumentId = InstrumentId(17);
    /// 招标公告和公示信息发布管理办法
    pub const BIDDING_ANNOUNCEMENT_MEASURES: InstrumentId = InstrumentId(18);
    /// 中华人民共和国招标投标法
    pub const BIDDING_LAW: InstrumentId = InstrumentId(19);
    /// 中华人民共和国招标投标法实施条例
    pub const BIDDING_REGULATION: InstrumentId = InstrumentId(20);
    /// 地方预决算公开操作规程
    pub const BUDGET_DISCLOSURE_RULES: InstrumentId = InstrumentId(21);
    /// 中华人民共和国预算法
    pub const BUDGET_LAW: InstrumentId = InstrumentId(22);
    /// 中华人民共和国预算法实施条例
    pub const BUDGET_REGULATION: InstrumentId = InstrumentId(23);
    /// 优化营商环境条例
    pub const BUSINESS_ENVIRONMENT_REGULATION: InstrumentId = InstrumentId(24);
    /// 中华人民共和国慈善法
    pub const CHARITY_LAW: InstrumentId = InstrumentId(25);
    /// 城市市容和环境卫生管理条例
    pub const CITY_APPEARANCE_REGULATION: InstrumentId = InstrumentId(26);
    /// 城市节约用水管理规定
    pub const CITY_WATER_SAVING_RULES: InstrumentId = InstrumentId(27);
    /// 中华人民共和国民法典
    pub const CIVIL_CODE: InstrumentId = InstrumentId(28);
    /// 中华人民共和国公务员法
    pub const CIVIL_SERVANTS_LAW: InstrumentId = InstrumentId(29);
    /// 中华人民共和国清洁生产促进法
    pub const CLEANER_PRODUCTION_LAW: InstrumentId = InstrumentId(30);
    /// 中华人民共和国社区矫正法
    pub const COMMUNITY_CORRECTION_LAW: InstrumentId = InstrumentId(31);
    /// 中华人民共和国公司法
    pub const COMPANY_LAW: InstrumentId = InstrumentId(32);
    /// 中华人民共和国行政强制法
    pub const COMPULSION_LAW: InstrumentId = InstrumentId(33);
    /// 中华人民共和国义务教育法
    pub const COMPULSORY_EDUCATION_LAW: InstrumentId = InstrumentId(34);
    /// 中华人民共和国各级人民代表大会常务委员会监督法
    pub const CONGRESS_SUPERVISION_LAW: InstrumentId = InstrumentId(35);
    /// 中华人民共和国宪法
    pub const CONSTITUTION: InstrumentId = InstrumentId(36);
    /// 建设项目环境保护管理条例
    pub const CONSTRUCTION_ENVIRONMENT_REGULATION: InstrumentId = InstrumentId(37);
    /// 中华人民共和国建筑法
    pub const CONSTRUCTION_LAW: InstrumentId = InstrumentId(38);
    /// 中华人民共和国合同法
    pub const CONTRACT_LAW: InstrumentId = InstrumentId(39);
    /// 中华人民共和国文物保护法
    pub const CULTURAL_RELICS_LAW: InstrumentId = InstrumentId(40);
    /// 中华人民共和国网络安全法
    pub const CYBERSECURITY_LAW: InstrumentId = InstrumentId(41);
    /// 水库大坝安全管理条例
    pub const DAM_SAFETY_REGULATION: InstrumentId = InstrumentId(42);
    /// 中华人民共和国数据安全法
    pub const DATA_SECURITY_LAW: InstrumentId = InstrumentId(43);
    /// 中华人民共和国契税法
    pub const DEED_TAX_LAW: InstrumentId = InstrumentId(44);
    /// 中华人民共和国全国人民代表大会和地方各级人民代表大会代表法
    pub const DEPUTIES_LAW: InstrumentId = InstrumentId(45);
    /// 残疾人就业条例
    pub const DISABLED_EMPLOYMENT_REGULATION: InstrumentId = InstrumentId(46);
    /// 中华人民共和国残疾人保障法
    pub const DISABLED_LAW: InstrumentId = InstrumentId(47);
    /// 国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知
    pub const DISCLOSURE_DETAILED_RULES: InstrumentId = InstrumentId(48);
    /// 关于全面推进政务公开工作的意见
    pub const DISCLOSURE_OPINIONS: InstrumentId = InstrumentId(49);
    /// 国务院办公厅关于印发2016年政务公开工作要点的通知
    pub const DISCLOSURE_POINTS_2016: InstrumentId = InstrumentId(50);
    /// 中华人民共和国政府信息公开条例
    pub const DISCLOSURE_REGULATION: InstrumentId = InstrumentId(51);
    /// 中华人民共和国医师法
    pub const DOCTORS_LAW: InstrumentId = InstrumentId(52);
    /// 城镇排水与污水处理条例
    pub const DRAINAGE_REGULATION: InstrumentId = InstrumentId(53);
    /// 中华人民共和国抗旱条例
    pub const DROUGHT_REGULATION: InstrumentId = InstrumentId(54);
    /// 中华人民共和国药品管理法
    pub const DRUG_LAW: InstrumentId = InstrumentId(55);
    /// 中华人民共和国药品管理法实施条例
    pub const DRUG_REGULATION: InstrumentId = InstrumentId(56);
    /// 中华人民共和国电子商务法
    pub const E_COMMERCE_LAW: InstrumentId = InstrumentId(57);
    /// 中华人民共和国防震减灾法
    pub const EARTHQUAKE_LAW: InstrumentId = InstrumentId(58);
    /// 中华人民共和国教育法
    pub const EDUCATION_LAW: InstrumentId = InstrumentId(59);
    /// 中华人民共和国环境影响评价法
    pub const EIA_LAW: InstrumentId = InstrumentId(60);
    /// 环境影响评价公众参与办法
    pub const EIA_PARTICIPATION_MEASURES: InstrumentId = InstrumentId(61);
    /// 环境影响评价公众参与暂行办法
    pub const EIA_PARTICIPATION_MEASURES_2006: InstrumentId = InstrumentId(62);
    /// 中华人民共和国老年人权益保障法
    pub const ELDERLY_LAW: InstrumentId = InstrumentId(63);
    /// 中华人民共和国突发事件应对法
    pub const EMERGENCY_LAW: InstrumentId = InstrumentId(64);
    /// 中华人民共和国就业促进法
    pub const EMPLOYMENT_LAW: InstrumentId = InstrumentId(65);
    /// 中华人民共和国节约能源法
    pub const ENERGY_SAVING_LAW: InstrumentId = InstrumentId(66);
    /// 国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见
    pub const ENFORCEMENT_PUBLICITY_OPINIONS: InstrumentId = InstrumentId(67);
    /// 企业环境信息依法披露管理办法
    pub const ENTERPRISE_ENVIRONMENT_DISCLOSURE_MEASURES: InstrumentId = InstrumentId(68);
    /// 企业事业单位环境信息公开办法
    pub const ENTERPRISE_ENVIRONMENT_DISCLOSURE_MEASURES_2014: InstrumentId = InstrumentId(69);
    /// 企业信息公示暂行条例
    pub const ENTERPRISE_PUBLICITY_REGULATION: InstrumentId = InstrumentId(70);
    /// 娱乐场所管理条例
    pub const ENTERTAINMENT_REGULATION: InstrumentId = InstrumentId(71);
    /// 关于印发《生态环境领域基层政务公开标准指引》的通知
    pub const ENVIRONMENT_FIELD_GUIDE: InstrumentId = InstrumentId(72);
    /// 中华人民共和国环境保护法
    pub const ENVIRONMENT_LAW: InstrumentId = InstrumentId(73);
    /// 中华人民共和国环境噪声污染防治法
    pub const ENVIRONMENTAL_NOISE_LAW: InstrumentId = InstrumentId(74);
    /// 中华人民共和国环境保护税法
    pub const ENVIRONMENTAL_TAX_LAW: InstrumentId = InstrumentId(75);
    /// 中华人民共和国出境入境管理法
    pub const EXIT_ENTRY_LAW: InstrumentId = InstrumentId(76);
    /// 特困人员认定办法
    pub const EXTREME_POVERTY_MEASURES: InstrumentId = InstrumentId(77);
    /// 中华人民共和国农业机械化促进法
    pub const FARM_MACHINERY_LAW: InstrumentId = InstrumentId(78);
    /// 中华人民共和国农产品质量安全法
    pub const FARM_PRODUCT_SAFETY_LAW: InstrumentId = InstrumentId(79);
    /// 农田水利条例
    pub const FARMLAND_WATER_REGULATION: InstrumentId = InstrumentId(80);
    /// 法规规章备案条例
    pub const FILING_REGULATION_2001: InstrumentId = InstrumentId(81);
    /// 法规规章备案审查条例
    pub const FILING_REVIEW_REGULATION: InstrumentId = InstrumentId(82);
    /// 罚款决定与罚款收缴分离实施办法
    pub const FINE_COLLECTION_MEASURES: InstrumentId = InstrumentId(83);
    /// 中华人民共和国消防法
    pub const FIRE_LAW: InstrumentId = InstrumentId(84);
    /// 中华人民共和国渔业法
    pub const FISHERIES_LAW: InstrumentId = InstrumentId(85);
    /// 农村五保供养工作条例
    pub const FIVE_GUARANTEES_REGULATION: InstrumentId = InstrumentId(86);
    /// 中华人民共和国防洪法
    pub const FLOOD_CONTROL_LAW: InstrumentId = InstrumentId(87);
    /// 蓄滞洪区运用补偿暂行办法
    pub const FLOOD_DETENTION_REGULATION: InstrumentId = InstrumentId(88);
    /// 中华人民共和国防汛条例
    pub const FLOOD_PREVENTION_REGULATION: InstrumentId = InstrumentId(89);
    /// 食品生产经营监督检查管理办法
    pub const FOOD_INSPECTION_MEASURES: InstrumentId = InstrumentId(90);
    /// 中华人民共和国食品安全法
    pub const FOOD_SAFETY_LAW: InstrumentId = InstrumentId(91);
    /// 中华人民共和国食品安全法实施条例
    pub const FOOD_SAFETY_REGULATION: InstrumentId = InstrumentId(92);
    /// 中华人民共和国森林法
    pub const FOREST_LAW: InstrumentId = InstrumentId(93);
    /// 基金会管理条例
    pub const FOUNDATIONS_REGULATION: InstrumentId = InstrumentId(94);
    /// 殡葬管理条例
    pub const FUNERAL_REGULATION: InstrumentId = InstrumentId(95);
    /// 城镇燃气管理条例
    pub const GAS_REGULATION: InstrumentId = InstrumentId(96);
    /// 中华人民共和国民法通则
    pub const GENERAL_PRINCIPLES_CIVIL_LAW: InstrumentId = InstrumentId(97);
    /// 中华人民共和国民法总则
    pub const GENERAL_PROVISIONS_CIVIL_LAW: InstrumentId = InstrumentId(98);
    /// 政府投资条例
    pub const GOVERNMENT_INVESTMENT_REGULATION: InstrumentId = InstrumentId(99);
    /// 中华人民共和国草原法
    pub const GRASSLAND_LAW: InstrumentId = InstrumentId(100);
    /// 国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见
    pub const GRASSROOTS_DISCLOSURE_OPINIONS: InstrumentId = InstrumentId(101);
    /// 国务院办公厅关于印发开展基层政务公开标准化规范化试点工作方案的通知
    pub const GRASSROOTS_PILOT_PLAN: InstrumentId = InstrumentId(102);
    /// 地下水管理条例
    pub const GROUNDWATER_REGULATION: InstrumentId = InstrumentId(103);
    /// 中华人民共和国担保法
    pub const GUARANTEE_LAW: InstrumentId = InstrumentId(104);
    /// 危险化学品安全管理条例
    pub const HAZARDOUS_CHEMICALS_REGULATION: InstrumentId = InstrumentId(105);
    /// 医疗卫生机构信息公开管理办法
    pub const HEALTH_DISCLOSURE_MEASURES: InstrumentId = InstrumentId(106);
    /// 医疗卫生服务单位信息公开管理办法（试行）
    pub const HEALTH_DISCLOSURE_MEASURES_2010: InstrumentId = InstrumentId(107);
    /// 中华人民共和国公路法
    pub const HIGHWAY_LAW: InstrumentId = InstrumentId(108);
    /// 全国年节及纪念日放假办法
    pub const HOLIDAYS_MEASURES: InstrumentId = InstrumentId(109);
    /// 国务院办公厅关于进一步优化地方政务服务便民热线的指导意见
    pub const HOTLINE_OPINIONS: InstrumentId = InstrumentId(110);
    /// 国有土地上房屋征收与补偿条例
    pub const HOUSE_EXPROPRIATION_REGULATION: InstrumentId = InstrumentId(111);
    /// 户籍管理领域基层政务公开标准指引
    pub const HOUSEHOLD_FIELD_GUIDE: InstrumentId = InstrumentId(112);
    /// 中华人民共和国户口登记条例
    pub const HOUSEHOLD_REGISTRATION_REGULATION: InstrumentId = InstrumentId(113);
    /// 住房公积金管理条例
    pub const HOUSING_FUND_REGULATION: InstrumentId = InstrumentId(114);
    /// 淮河流域水污染防治暂行条例
    pub const HUAIHE_REGULATION: InstrumentId = InstrumentId(115);
    /// 人力资源市场暂行条例
    pub const HUMAN_RESOURCES_MARKET_REGULATION: InstrumentId = InstrumentId(116);
    /// 中华人民共和国水文条例
    pub const HYDROLOGY_REGULATION: InstrumentId = InstrumentId(117);
    /// 中华人民共和国居民身份证法
    pub const IDENTITY_CARD_LAW: InstrumentId = InstrumentId(118);
    /// 中华人民共和国传染病防治法
    pub const INFECTIOUS_DISEASES_LAW: InstrumentId = InstrumentId(119);
    /// 中华人民共和国非物质文化遗产法
    pub const INTANGIBLE_HERITAGE_LAW: InstrumentId = InstrumentId(120);
    /// 互联网上网服务营业场所管理条例
    pub const INTERNET_CAFES_REGULATION: InstrumentId = InstrumentId(121);
    /// 济南市12345市民服务热线条例
    pub const JINAN_HOTLINE_REGULATION: InstrumentId = InstrumentId(122);
    /// 济宁市水环境保护条例
    pub const JINING_WATER_ENVIRONMENT_REGULATION: InstrumentId = InstrumentId(123);
    /// 中华人民共和国劳动合同法
    pub const LABOUR_CONTRACT_LAW: InstrumentId = InstrumentId(124);
    /// 中华人民共和国劳动争议调解仲裁法
    pub const LABOUR_DISPUTE_LAW: InstrumentId = InstrumentId(125);
    /// 劳动保障监察条例
    pub const LABOUR_INSPECTION_REGULATION: InstrumentId = InstrumentId(126);
    /// 中华人民共和国劳动法
    pub const LABOUR_LAW: InstrumentId = InstrumentId(127);
    /// 中华人民共和国土地管理法
    pub const LAND_LAW: InstrumentId = InstrumentId(128);
    /// 中华人民共和国土地管理法实施条例
    pub const LAND_REGULATION: InstrumentId = InstrumentId(129);
    /// 国务院关于印发全面推进依法行政实施纲要的通知
    pub const LAW_BASED_ADMINISTRATION_OUTLINE: InstrumentId = InstrumentId(130);
    /// 中华人民共和国律师法
    pub const LAWYERS_LAW: InstrumentId = InstrumentId(131);
    /// 中华人民共和国法律援助法
    pub const LEGAL_AID_LAW: InstrumentId = InstrumentId(132);
    /// 法律援助条例
    pub const LEGAL_AID_REGULATION: InstrumentId = InstrumentId(133);
    /// 中华人民共和国立法法
    pub const LEGISLATION_LAW: InstrumentId = InstrumentId(134);
    /// 中华人民共和国行政许可法
    pub const LICENSING_LAW: InstrumentId = InstrumentId(135);
    /// 中华人民共和国行政诉讼法
    pub const LITIGATION_LAW: InstrumentId = InstrumentId(136);
    /// 中华人民共和国地方各级人民代表大会和地方各级人民政府组织法
    pub const LOCAL_ORGANISATION_LAW: InstrumentId = InstrumentId(137);
    /// 彩票管理条例
    pub const LOTTERY_REGULATION: InstrumentId = InstrumentId(138);
    /// 重大行政决策程序暂行条例
    pub const MAJOR_DECISIONS_REGULATION: InstrumentId = InstrumentId(139);
    /// 国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见
    pub const MAJOR_PROJECTS_OPINIONS: InstrumentId = InstrumentId(140);
    /// 中华人民共和国市场主体登记管理条例
    pub const MARKET_ENTITY_REGISTRATION_REGULATION: InstrumentId = InstrumentId(141);
    /// 中华人民共和国市场主体登记管理条例实施细则
    pub const MARKET_ENTITY_REGISTRATION_RULES: InstrumentId = InstrumentId(142);
    /// 市场监督管理行政处罚信息公示规定
    pub const MARKET_PENALTY_PUBLICITY_PROVISIONS: InstrumentId = InstrumentId(143);
    /// 中华人民共和国婚姻法
    pub const MARRIAGE_LAW: InstrumentId = InstrumentId(144);
    /// 婚姻登记条例
    pub const MARRIAGE_REGISTRATION_REGULATION: InstrumentId = InstrumentId(145);
    /// 中华人民共和国母婴保健法
    pub const MATERNAL_INFANT_LAW: InstrumentId = InstrumentId(146);
    /// 医疗器械监督管理条例
    pub const MEDICAL_DEVICES_REGULATION: InstrumentId = InstrumentId(147);
    /// 医疗机构管理条例
    pub const MEDICAL_INSTITUTIONS_REGULATION: InstrumentId = InstrumentId(148);
    /// 中华人民共和国精神卫生法
    pub const MENTAL_HEALTH_LAW: InstrumentId = InstrumentId(149);
    /// 中华人民共和国气象法
    pub const METEOROLOGY_LAW: InstrumentId = InstrumentId(150);
    /// 保障农民工工资支付条例
    pub const MIGRANT_WAGES_REGULATION: InstrumentId = InstrumentId(151);
    /// 中华人民共和国兵役法
    pub const MILITARY_SERVICE_LAW: InstrumentId = InstrumentId(152);
    /// 最低生活保障审核确认办法
    pub const MINIMUM_LIVING_MEASURES: InstrumentId = InstrumentId(153);
    /// 最低生活保障审核审批办法（试行）
    pub const MINIMUM_LIVING_MEASURES_2012: InstrumentId = InstrumentId(154);
    /// 中华人民共和国未成年人保护法
    pub const MINORS_LAW: InstrumentId = InstrumentId(155);
    /// 自然灾害救助条例
    pub const NATURAL_DISASTER_RELIEF_REGULATION: InstrumentId = InstrumentId(156);
    /// 国务院办公厅关于推进政务新媒体健康有序发展的意见
    pub const NEW_MEDIA_OPINIONS: InstrumentId = InstrumentId(157);
    /// 中华人民共和国噪声污染防治法
    pub const NOISE_POLLUTION_LAW: InstrumentId = InstrumentId(158);
    /// 国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知
    pub const NORMATIVE_DOCUMENTS_NOTICE: InstrumentId = InstrumentId(159);
    /// 中华人民共和国公证法
    pub const NOTARISATION_LAW: InstrumentId = InstrumentId(160);
    /// 中华人民共和国职业病防治法
    pub const OCCUPATIONAL_DISEASE_LAW: InstrumentId = InstrumentId(161);
    /// 中华人民共和国行政处罚法
    pub const PENALTY_LAW: InstrumentId = InstrumentId(162);
    /// 中华人民共和国人民调解法
    pub const PEOPLE_MEDIATION_LAW: InstrumentId = InstrumentId(163);
    /// 营业性演出管理条例
    pub const PERFORMANCES_REGULATION: InstrumentId = InstrumentId(164);
    /// 中华人民共和国个人信息保护法
    pub const PERSONAL_INFORMATION_LAW: InstrumentId = InstrumentId(165);
    /// 信访条例
    pub const PETITION_REGULATION: InstrumentId = InstrumentId(166);
    /// 信访工作条例
    pub const PETITION_WORK_REGULATION: InstrumentId = InstrumentId(167);
    /// 地名管理条例
    pub const PLACE_NAMES_REGULATION: InstrumentId = InstrumentId(168);
    /// 规划环境影响评价条例
    pub const PLANNING_EIA_REGULATION: InstrumentId = InstrumentId(169);
    /// 国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知
    pub const PLATFORM_NOTICE: InstrumentId = InstrumentId(170);
    /// 排污许可管理条例
    pub const POLLUTION_PERMIT_REGULATION: InstrumentId = InstrumentId(171);
    /// 中华人民共和国人口与计划生育法
    pub const POPULATION_LAW: InstrumentId = InstrumentId(172);
    /// 中华人民共和国价格法
    pub const PRICE_LAW: InstrumentId = InstrumentId(173);
    /// 中华人民共和国民办教育促进法
    pub const PRIVATE_EDUCATION_LAW: InstrumentId = InstrumentId(174);
    /// 中华人民共和国民办教育促进法实施条例
    pub const PRIVATE_EDUCATION_REGULATION: InstrumentId = InstrumentId(175);
    /// 民办非企业单位登记管理暂行条例
    pub const PRIVATE_NONPROFIT_REGULATION: InstrumentId = InstrumentId(176);
    /// 国务院办公厅关于印发《政府信息公开信息处理费管理办法》的通知
    pub const PROCESSING_FEE_MEASURES: InstrumentId = InstrumentId(177);
    /// 政府采购信息公告管理办法
    pub const PROCUREMENT_ANNOUNCEMENT_MEASURES_2004: InstrumentId = InstrumentId(178);
    /// 政府采购信息发布管理办法
    pub const PROCUREMENT_INFORMATION_MEASURES: InstrumentId = InstrumentId(179);
    /// 中华人民共和国政府采购法
    pub const PROCUREMENT_LAW: InstrumentId = InstrumentId(180);
    /// 中华人民共和国政府采购法实施条例
    pub const PROCUREMENT_REGULATION: InstrumentId = InstrumentId(181);
    /// 中华人民共和国产品质量法
    pub const PRODUCT_QUALITY_LAW: InstrumentId = InstrumentId(182);
    /// 中华人民共和国物权法
    pub const PROPERTY_LAW: InstrumentId = InstrumentId(183);
    /// 物业管理条例
    pub const PROPERTY_MANAGEMENT_REGULATION: InstrumentId = InstrumentId(184);
    /// 不动产登记暂行条例
    pub const PROPERTY_REGISTRATION_REGULATION: InstrumentId = InstrumentId(185);
    /// 国务院办公厅关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知
    pub const PROPOSAL_DISCLOSURE_NOTICE: InstrumentId = InstrumentId(186);
    /// 中华人民共和国公共文化服务保障法
    pub const PUBLIC_CULTURE_LAW: InstrumentId = InstrumentId(187);
    /// 公共文化体育设施条例
    pub const PUBLIC_CULTURE_SPORTS_REGULATION: InstrumentId = InstrumentId(188);
    /// 突发公共卫生事件应急条例
    pub const PUBLIC_HEALTH_EMERGENCY_REGULATION: InstrumentId = InstrumentId(189);
    /// 中华人民共和国公共图书馆法
    pub const PUBLIC_LIBRARY_LAW: InstrumentId = InstrumentId(190);
    /// 国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知
    pub const PUBLIC_OPINION_NOTICE: InstrumentId = InstrumentId(191);
    /// 公共场所卫生管理条例
    pub const PUBLIC_PLACES_HYGIENE_REGULATION: InstrumentId = InstrumentId(192);
    /// 国务院办公厅关于推进公共资源配置领域政府信息公开的意见
    pub const PUBLIC_RESOURCES_OPINIONS: InstrumentId = InstrumentId(193);
    /// 中华人民共和国治安管理处罚法
    pub const PUBLIC_SECURITY_PENALTY_LAW: InstrumentId = InstrumentId(194);
    /// 国务院办公厅关于推进社会公益事业建设领域政府信息公开的意见
    pub const PUBLIC_WELFARE_OPINIONS: InstrumentId = InstrumentId(195);
    /// 中华人民共和国城市房地产管理法
    pub const REAL_ESTATE_LAW: InstrumentId = InstrumentId(196);
    /// 中华人民共和国行政复议法
    pub const RECONSIDERATION_LAW: InstrumentId = InstrumentId(197);
    /// 中华人民共和国行政复议法实施条例
    pub const RECONSIDERATION_REGULATION: InstrumentId = InstrumentId(198);
    /// 行政法规制定程序条例
    pub const REGULATIONS_PROCEDURE_REGULATION: InstrumentId = InstrumentId(199);
    /// 大中型水利水电工程建设征地补偿和移民安置条例
    pub const RESETTLEMENT_REGULATION: InstrumentId = InstrumentId(200);
    /// 居住证暂行条例
    pub const RESIDENCE_PERMIT_REGULATION: InstrumentId = InstrumentId(201);
    /// 中华人民共和国河道管理条例
    pub const RIVER_COURSES_REGULATION: InstrumentId = InstrumentId(202);
    /// 中华人民共和国道路交通安全法
    pub const ROAD_TRAFFIC_LAW: InstrumentId = InstrumentId(203);
    /// 中华人民共和国道路交通安全法实施条例
    pub const ROAD_TRAFFIC_REGULATION: InstrumentId = InstrumentId(204);
    /// 规章制定程序条例
    pub const RULES_PROCEDURE_REGULATION: InstrumentId = InstrumentId(205);
    /// 中华人民共和国农村集体经济组织法
    pub const RURAL_COLLECTIVE_LAW: InstrumentId = InstrumentId(206);
    /// 中华人民共和国农村土地承包法
    pub const RURAL_LAND_CONTRACT_LAW: InstrumentId = InstrumentId(207);
    /// 中华人民共和国乡村振兴促进法
    pub const RURAL_REVITALISATION_LAW: InstrumentId = InstrumentId(208);
    /// 校车安全管理条例
    pub const SCHOOL_BUS_REGULATION: InstrumentId = InstrumentId(209);
    /// 教育部关于推进中小学信息公开工作的意见
    pub const SCHOOL_DISCLOSURE_OPINIONS: InstrumentId = InstrumentId(210);
    /// 中华人民共和国保守国家秘密法
    pub const SECRETS_LAW: InstrumentId = InstrumentId(211);
    /// 中华人民共和国保守国家秘密法实施条例
    pub const SECRETS_REGULATION: InstrumentId = InstrumentId(212);
    /// 中华人民共和国种子法
    pub const SEED_LAW: InstrumentId = InstrumentId(213);
    /// 政府购买服务管理办法
    pub const SERVICE_PURCHASE_MEASURES: InstrumentId = InstrumentId(214);
    /// 山东省优化营商环境条例
    pub const SHANDONG_BUSINESS_ENVIRONMENT_REGULATION: InstrumentId = InstrumentId(215);
    /// 山东省实施《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》办法
    pub const SHANDONG_DEPUTIES_MEASURES: InstrumentId = InstrumentId(216);
    /// 山东省湖泊保护条例
    pub const SHANDONG_LAKES_REGULATION: InstrumentId = InstrumentId(217);
    /// 山东省南四湖保护条例
    pub const SHANDONG_NANSI_LAKE_REGULATION: InstrumentId = InstrumentId(218);
    /// 山东省信访条例
    pub const SHANDONG_PETITION_REGULATION: InstrumentId = InstrumentId(219);
    /// 山东省水土保持条例
    pub const SHANDONG_SOIL_CONSERVATION_REGULATION: InstrumentId = InstrumentId(220);
    /// 山东省南水北调条例
    pub const SHANDONG_SOUTH_NORTH_WATER_REGULATION: InstrumentId = InstrumentId(221);
    /// 山东省村务公开条例
    pub const SHANDONG_VILLAGE_AFFAIRS_REGULATION: InstrumentId = InstrumentId(222);
    /// 山东省实施《中华人民共和国村民委员会组织法》办法
    pub const SHANDONG_VILLAGE_COMMITTEES_MEASURES: InstrumentId = InstrumentId(223);
    /// 山东省水污染防治条例
    pub const SHANDONG_WATER_POLLUTION_REGULATION: InstrumentId = InstrumentId(224);
    /// 山东省水资源条例
    pub const SHANDONG_WATER_RESOURCES_REGULATION: InstrumentId = InstrumentId(225);
    /// 山东省节约用水条例
    pub const SHANDONG_WATER_SAVING_REGULATION: InstrumentId = InstrumentId(226);
    /// 山东省黄河河道管理条例
    pub const SHANDONG_YELLOW_RIVER_REGULATION: InstrumentId = InstrumentId(227);
    /// 中华人民共和国中小企业促进法
    pub const SME_LAW: InstrumentId = InstrumentId(228);
    /// 保障中小企业款项支付条例
    pub const SMES_PAYMENT_REGULATION: InstrumentId = InstrumentId(229);
    /// 社会救助暂行办法
    pub const SOCIAL_ASSISTANCE_MEASURES: InstrumentId = InstrumentId(230);
    /// 社会保险经办条例
    pub const SOCIAL_INSURANCE_AGENCY_REGULATION: InstrumentId = InstrumentId(231);
    /// 社会保险费征缴暂行条例
    pub const SOCIAL_INSURANCE_FEES_REGULATION: InstrumentId = InstrumentId(232);
    /// 中华人民共和国社会保险法
    pub const SOCIAL_INSURANCE_LAW: InstrumentId = InstrumentId(233);
    /// 社会团体登记管理条例
    pub const SOCIAL_ORGANISATIONS_REGULATION: InstrumentId = InstrumentId(234);
    /// 中华人民共和国水土保持法
    pub const SOIL_CONSERVATION_LAW: InstrumentId = InstrumentId(235);
    /// 生产建设项目水土保持方案管理办法
    pub const SOIL_CONSERVATION_PLAN_MEASURES: InstrumentId = InstrumentId(236);
    /// 中华人民共和国水土保持法实施条例
    pub const SOIL_CONSERVATION_REGULATION: InstrumentId = InstrumentId(237);
    /// 中华人民共和国土壤污染防治法
    pub const SOIL_POLLUTION_LAW: InstrumentId = InstrumentId(238);
    /// 中华人民共和国固体废物污染环境防治法
    pub const SOLID_WASTE_LAW: InstrumentId = InstrumentId(239);
    /// 南水北调工程供用水管理条例
    pub const SOUTH_NORTH_WATER_REGULATION: InstrumentId = InstrumentId(240);
    /// 中华人民共和国特种设备安全法
    pub const SPECIAL_EQUIPMENT_LAW: InstrumentId = InstrumentId(241);
    /// 特种设备安全监察条例
    pub const SPECIAL_EQUIPMENT_REGULATION: InstrumentId = InstrumentId(242);
    /// 中华人民共和国体育法
    pub const SPORTS_LAW: InstrumentId = InstrumentId(243);
    /// 中华人民共和国标准化法
    pub const STANDARDISATION_LAW: InstrumentId = InstrumentId(244);
    /// 中华人民共和国国家赔偿法
    pub const STATE_COMPENSATION_LAW: InstrumentId = InstrumentId(245);
    /// 中华人民共和国统计法
    pub const STATISTICS_LAW: InstrumentId = InstrumentId(246);
    /// 中华人民共和国统计法实施条例
    pub const STATISTICS_REGULATION: InstrumentId = InstrumentId(247);
    /// 中华人民共和国继承法
    pub const SUCCESSION_LAW: InstrumentId = InstrumentId(248);
    /// 太湖流域管理条例
    pub const TAIHU_REGULATION: InstrumentId = InstrumentId(249);
    /// 中华人民共和国税收征收管理法
    pub const TAX_COLLECTION_LAW: InstrumentId = InstrumentId(250);
    /// 中华人民共和国税收征收管理法实施细则
    pub const TAX_REGULATION: InstrumentId = InstrumentId(251);
    /// 中华人民共和国中医药法
    pub const TCM_LAW: InstrumentId = InstrumentId(252);
    /// 中华人民共和国教师法
    pub const TEACHERS_LAW: InstrumentId = InstrumentId(253);
    /// 中华人民共和国侵权责任法
    pub const TORT_LAW: InstrumentId = InstrumentId(254);
    /// 失业保险条例
    pub const UNEMPLOYMENT_INSURANCE_REGULATION: InstrumentId = InstrumentId(255);
    /// 高等学校信息公开办法
    pub const UNIVERSITY_DISCLOSURE_MEASURES: InstrumentId = InstrumentId(256);
    /// 中华人民共和国城市居民委员会组织法
    pub const URBAN_COMMITTEES_LAW: InstrumentId = InstrumentId(257);
    /// 城市绿化条例
    pub const URBAN_GREENING_REGULATION: InstrumentId = InstrumentId(258);
    /// 中华人民共和国城市规划法
    pub const URBAN_PLANNING_LAW_1989: InstrumentId = InstrumentId(259);
    /// 中华人民共和国城乡规划法
    pub const URBAN_RURAL_PLANNING_LAW: InstrumentId = InstrumentId(260);
    /// 城市供水条例
    pub const URBAN_WATER_SUPPLY_REGULATION: InstrumentId = InstrumentId(261);
    /// 供水、供气、供热等公用事业单位信息公开实施办法
    pub const UTILITIES_DISCLOSURE_MEASURES_2008: InstrumentId = InstrumentId(262);
    /// 国务院办公厅关于印发《公共企事业单位信息公开规定制定办法》的通知
    pub const UTILITIES_RULES_MEASURES: InstrumentId = InstrumentId(263);
    /// 中华人民共和国疫苗管理法
    pub const VACCINE_LAW: InstrumentId = InstrumentId(264);
    /// 中华人民共和国退役军人保障法
    pub const VETERANS_LAW: InstrumentId = InstrumentId(265);
    /// 中华人民共和国村民委员会组织法
    pub const VILLAGE_COMMITTEES_LAW: InstrumentId = InstrumentId(266);
    /// 中华人民共和国职业教育法
    pub const VOCATIONAL_EDUCATION_LAW: InstrumentId = InstrumentId(267);
    /// 取水许可管理办法
    pub const WATER_ABSTRACTION_MEASURES: InstrumentId = InstrumentId(268);
    /// 取水许可制度实施办法
    pub const WATER_ABSTRACTION_MEASURES_1993: InstrumentId = InstrumentId(269);
    /// 取水许可和水资源费征收管理条例
    pub const WATER_ABSTRACTION_REGULATION: InstrumentId = InstrumentId(270);
    /// 水利部办公厅关于印发《水利领域基层政务公开标准指引》的通知
    pub const WATER_FIELD_GUIDE: InstrumentId = InstrumentId(271);
    /// 中华人民共和国水法
    pub const WATER_LAW: InstrumentId = InstrumentId(272);
    /// 水行政处罚实施办法
    pub const WATER_PENALTY_MEASURES: InstrumentId = InstrumentId(273);
    /// 中华人民共和国水污染防治法
    pub const WATER_POLLUTION_LAW: InstrumentId = InstrumentId(274);
    /// 水利工程质量管理规定
    pub const WATER_QUALITY_WORKS_PROVISIONS: InstrumentId = InstrumentId(275);
    /// 节约用水条例
    pub const WATER_SAVING_REGULATION: InstrumentId = InstrumentId(276);
    /// 供水、供气、供热等公共企事业单位信息公开实施办法
    pub const WATER_UTILITIES_DISCLOSURE_MEASURES: InstrumentId = InstrumentId(277);
    /// 国务院办公厅关于印发政府网站发展指引的通知
    pub const WEBSITE_GUIDELINES: InstrumentId = InstrumentId(278);
    /// 国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知
    pub const WEBSITE_INDICATORS: InstrumentId = InstrumentId(279);
    /// 中华人民共和国湿地保护法
    pub const WETLAND_LAW: InstrumentId = InstrumentId(280);
    /// 工伤保险条例
    pub const WORK_INJURY_REGULATION: InstrumentId = InstrumentId(281);
    /// 中华人民共和国安全生产法
    pub const WORK_SAFETY_LAW: InstrumentId = InstrumentId(282);
    /// 中华人民共和国长江保护法
    pub const YANGTZE_LAW: InstrumentId = InstrumentId(283);
    /// 长江河道采砂管理条例
    pub const YANGTZE_SAND_REGULATION: InstrumentId = InstrumentId(284);
    /// 黄河水量调度条例
    pub const YELLOW_RIVER_ALLOCATION_REGULATION: InstrumentId = InstrumentId(285);
    /// 中华人民共和国黄河保护法
    pub const YELLOW_RIVER_LAW: InstrumentId = InstrumentId(286);
}

pub(super) const COUNT: usize = 287;

pub(super) static TEXTS: &str = "\
accident-emergency-regulation\t生产安全事故应急条例\t\t国务院\t\t国务院令第708号\n\
accident-provisions-1991\t企业职工伤亡事故报告和处理规定\t\t国务院\t\t国务院令第75号\n\
accident-regulation\t生产安全事故报告和调查处理条例\t\t国务院\t\t国务院令第493号\n\
administrative-divisions-regulation\t行政区划管理条例\t\t国务院\t\t国务院令第704号\n\
adoption-law\t中华人民共和国收养法\t\t全国人民代表大会及其常务委员会\n\
adoption-registration-measures\t中国公民收养子女登记办法\t\t国务院\n\
agriculture-law\t中华人民共和国农业法\t\t全国人民代表大会及其常务委员会\n\
air-pollution-law\t中华人民共和国大气污染防治法\t\t全国人民代表大会及其常务委员会\n\
annual-report-format\t国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知\t\t国务院办公厅政府信息与政务公开办公室\t中华人民共和国政府信息公开工作年度报告格式\t国办公开办函〔2021〕30号\n\
annual-report-notice-2019\t国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知\t\t国务院办公厅政府信息与政务公开办公室\t\t国办公开办函〔2019〕60号\n\
anti-drug-law\t中华人民共和国禁毒法\t\t全国人民代表大会及其常务委员会\n\
anti-monopoly-law\t中华人民共和国反垄断法\t\t全国人民代表大会及其常务委员会\n\
archives-law\t中华人民共和国档案法\t\t全国人民代表大会及其常务委员会\n\
archives-measures\t中华人民共和国档案法实施办法\t\t国务院\n\
archives-regulation\t中华人民共和国档案法实施条例\t\t国务院\t\t国务院令第772号\n\
assistance-field-guide\t社会救助和养老服务领域基层政务公开标准指引\t\t民政部办公厅\t社会救助领域基层政务公开标准指引|养老服务领域基层政务公开标准指引\t民办函〔2019〕52号\n\
audit-law\t中华人民共和国审计法\t\t全国人民代表大会及其常务委员会\n\
basic-healthcare-law\t中华人民共和国基本医疗卫生与健康促进法\t\t全国人民代表大会及其常务委员会\n\
bidding-announcement-measures\t招标公告和公示信息发布管理办法\t\t国家发展和改革委员会\t\t国家发展和改革委员会令第10号\n\
bidding-law\t中华人民共和国招标投标法\t\t全国人民代表大会及其常务委员会\t招投标法\n\
bidding-regulation\t中华人民共和国招标投标法实施条例\t\t国务院\t招投标法实施条例\t国务院令第613号\n\
budget-disclosure-rules\t地方预决算公开操作规程\t\t财政部\t财政部关于印发《地方预决算公开操作规程》的通知\t财预〔2016〕143号\n\
budget-law\t中华人民共和国预算法\t\t全国人民代表大会及其常务委员会\n\
budget-regulation\t中华人民共和国预算法实施条例\t\t国务院\t\t国务院令第186号\t国务院令第729号\n\
business-environment-regulation\t优化营商环境条例\t\t国务院\t\t国务院令第722号\n\
charity-law\t中华人民共和国慈善法\t\t全国人民代表大会及其常务委员会\n\
city-appearance-regulation\t城市市容和环境卫生管理条例\t\t国务院\t\t国务院令第101号\n\
city-water-saving-rules\t城市节约用水管理规定\t\t建设部\n\
civil-code\t中华人民共和国民法典\t\t全国人民代表大会及其常务委员会\n\
civil-servants-law\t中华人民共和国公务员法\t\t全国人民代表大会及其常务委员会\n\
cleaner-production-law\t中华人民共和国清洁生产促进法\t\t全国人民代表大会及其常务委员会\n\
community-correction-law\t中华人民共和国社区矫正法\t\t全国人民代表大会及其常务委员会\n\
company-law\t中华人民共和国公司法\t\t全国人民代表大会及其常务委员会\n\
compulsion-law\t中华人民共和国行政强制法\t\t全国人民代表大会及其常务委员会\n\
compulsory-education-law\t中华人民共和国义务教育法\t\t全国人民代表大会及其常务委员会\n\
congress-supervision-law\t中华人民共和国各级人民代表大会常务委员会监督法\t\t全国人民代表大会及其常务委员会\n\
constitution\t中华人民共和国宪法\t\t全国人民代表大会及其常务委员会\n\
construction-environment-regulation\t建设项目环境保护管理条例\t\t国务院\t\t国务院令第253号\n\
construction-law\t中华人民共和国建筑法\t\t全国人民代表大会及其常务委员会\n\
contract-law\t中华人民共和国合同法\t\t全国人民代表大会及其常务委员会\n\
cultural-relics-law\t中华人民共和国文物保护法\t\t全国人民代表大会及其常务委员会\n\
cybersecurity-law\t中华人民共和国网络安全法\t\t全国人民代表大会及其常务委员会\n\
dam-safety-regulation\t水库大坝安全管理条例\t\t国务院\t\t国务院令第77号\n\
data-security-law\t中华人民共和国数据安全法\t\t全国人民代表大会及其常务委员会\n\
deed-tax-law\t中华人民共和国契税法\t\t全国人民代表大会及其常务委员会\n\
deputies-law\t中华人民共和国全国人民代表大会和地方各级人民代表大会代表法\t\t全国人民代表大会及其常务委员会\t代表法\n\
disabled-employment-regulation\t残疾人就业条例\t\t国务院\t\t国务院令第488号\n\
disabled-law\t中华人民共和国残疾人保障法\t\t全国人民代表大会及其常务委员会\n\
disclosure-detailed-rules\t国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知\t\t国务院办公厅\t《关于全面推进政务公开工作的意见》实施细则\t国办发〔2016〕80号\n\
disclosure-opinions\t关于全面推进政务公开工作的意见\t\t中共中央办公厅、国务院办公厅\t\t中办发〔2016〕8号\n\
disclosure-points-2016\t国务院办公厅关于印发2016年政务公开工作要点的通知\t\t国务院办公厅\t2016年政务公开工作要点\t国办发〔2016〕19号\n\
disclosure-regulation\t中华人民共和国政府信息公开条例\t\t国务院\t\t\t国务院令第492号\t国务院令第711号\n\
doctors-law\t中华人民共和国医师法\t\t全国人民代表大会及其常务委员会\n\
drainage-regulation\t城镇排水与污水处理条例\t\t国务院\t\t国务院令第641号\n\
drought-regulation\t中华人民共和国抗旱条例\t\t国务院\t\t国务院令第552号\n\
drug-law\t中华人民共和国药品管理法\t\t全国人民代表大会及其常务委员会\n\
drug-regulation\t中华人民共和国药品管理法实施条例\t\t国务院\t\t国务院令第360号\n\
e-commerce-law\t中华人民共和国电子商务法\t\t全国人民代表大会及其常务委员会\n\
earthquake-law\t中华人民共和国防震减灾法\t\t全国人民代表大会及其常务委员会\n\
education-law\t中华人民共和国教育法\t\t全国人民代表大会及其常务委员会\n\
eia-law\t中华人民共和国环境影响评价法\t\t全国人民代表大会及其常务委员会\t环评法\n\
eia-participation-measures\t环境影响评价公众参与办法\t\t生态环境部\t\t生态环境部令第4号\n\
eia-participation-measures-2006\t环境影响评价公众参与暂行办法\t\t国家环境保护总局\t\t环发〔2006〕28号\n\
elderly-law\t中华人民共和国老年人权益保障法\t\t全国人民代表大会及其常务委员会\n\
emergency-law\t中华人民共和国突发事件应对法\t\t全国人民代表大会及其常务委员会\n\
employment-law\t中华人民共和国就业促进法\t\t全国人民代表大会及其常务委员会\n\
energy-saving-law\t中华人民共和国节约能源法\t\t全国人民代表大会及其常务委员会\n\
enforcement-publicity-opinions\t国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见\t\t国务院办公厅\t\t国办发〔2018〕118号\n\
enterprise-environment-disclosure-measures\t企业环境信息依法披露管理办法\t\t生态环境部\t\t生态环境部令第24号\n\
enterprise-environment-disclosure-measures-2014\t企业事业单位环境信息公开办法\t\t环境保护部\t\t环境保护部令第31号\n\
enterprise-publicity-regulation\t企业信息公示暂行条例\t\t国务院\t\t国务院令第654号\n\
entertainment-regulation\t娱乐场所管理条例\t\t国务院\t\t国务院令第458号\n\
environment-field-guide\t关于印发《生态环境领域基层政务公开标准指引》的通知\t\t生态环境部办公厅\t生态环境领域基层政务公开标准指引|生态环境部办公厅关于印发《生态环境领域基层政务公开标准指引》的通知\t环办厅函〔2019〕672号\n\
environment-law\t中华人民共和国环境保护法\t\t全国人民代表大会及其常务委员会\n\
environmental-noise-law\t中华人民共和国环境噪声污染防治法\t\t全国人民代表大会及其常务委员会\t噪声法\n\
environmental-tax-law\t中华人民共和国环境保护税法\t\t全国人民代表大会及其常务委员会\n\
exit-entry-law\t中华人民共和国出境入境管理法\t\t全国人民代表大会及其常务委员会\n\
extreme-poverty-measures\t特困人员认定办法\t\t民政部\t民政部关于印发《特困人员认定办法》的通知\t\t民发〔2016〕178号\t民发〔2021〕43号\n\
farm-machinery-law\t中华人民共和国农业机械化促进法\t\t全国人民代表大会及其常务委员会\n\
farm-product-safety-law\t中华人民共和国农产品质量安全法\t\t全国人民代表大会及其常务委员会\n\
farmland-water-regulation\t农田水利条例\t\t国务院\t\t国务院令第669号\n\
filing-regulation-2001\t法规规章备案条例\t\t国务院\t\t国务院令第337号\n\
filing-review-regulation\t法规规章备案审查条例\t\t国务院\n\
fine-collection-measures\t罚款决定与罚款收缴分离实施办法\t\t国务院\t\t国务院令第235号\n\
fire-law\t中华人民共和国消防法\t\t全国人民代表大会及其常务委员会\n\
fisheries-law\t中华人民共和国渔业法\t\t全国人民代表大会及其常务委员会\n\
five-guarantees-regulation\t农村五保供养工作条例\t\t国务院\t\t国务院令第456号\n\
flood-control-law\t中华人民共和国防洪法\t\t全国人民代表大会及其常务委员会\n\
flood-detention-regulation\t蓄滞洪区运用补偿暂行办法\t\t国务院\t\t国务院令第286号\n\
flood-prevention-regulation\t中华人民共和国防汛条例\t\t国务院\t\t国务院令第86号\n\
food-inspection-measures\t食品生产经营监督检查管理办法\t\t国家市场监督管理总局\t\t国家市场监督管理总局令第49号\n\
food-safety-law\t中华人民共和国食品安全法\t\t全国人民代表大会及其常务委员会\n\
food-safety-regulation\t中华人民共和国食品安全法实施条例\t\t国务院\t\t国务院令第557号\t国务院令第721号\n\
forest-law\t中华人民共和国森林法\t\t全国人民代表大会及其常务委员会\n\
foundations-regulation\t基金会管理条例\t\t国务院\t\t国务院令第400号\n\
funeral-regulation\t殡葬管理条例\t\t国务院\t\t国务院令第225号\n\
gas-regulation\t城镇燃气管理条例\t\t国务院\t\t国务院令第583号\n\
general-principles-civil-law\t中华人民共和国民法通则\t\t全国人民代表大会及其常务委员会\n\
general-provisions-civil-law\t中华人民共和国民法总则\t\t全国人民代表大会及其常务委员会\n\
government-investment-regulation\t政府投资条例\t\t国务院\t\t国务院令第712号\n\
grassland-law\t中华人民共和国草原法\t\t全国人民代表大会及其常务委员会\n\
grassroots-disclosure-opinions\t国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见\t\t国务院办公厅\t\t国办发〔2019〕54号\n\
grassroots-pilot-plan\t国务院办公厅关于印发开展基层政务公开标准化规范化试点工作方案的通知\t\t国务院办公厅\t开展基层政务公开标准化规范化试点工作方案\t国办发〔2017〕42号\n\
groundwater-regulation\t地下水管理条例\t\t国务院\t\t国务院令第748号\n\
guarantee-law\t中华人民共和国担保法\t\t全国人民代表大会及其常务委员会\n\
hazardous-chemicals-regulation\t危险化学品安全管理条例\t\t国务院\t\t国务院令第344号\n\
health-disclosure-measures\t医疗卫生机构信息公开管理办法\t\t国家卫生健康委\t\t国卫办发〔2021〕43号\n\
health-disclosure-measures-2010\t医疗卫生服务单位信息公开管理办法（试行）\t\t卫生部\t\t卫生部令第75号\n\
highway-law\t中华人民共和国公路法\t\t全国人民代表大会及其常务委员会\n\
holidays-measures\t全国年节及纪念日放假办法\t\t国务院\t放假办法\n\
hotline-opinions\t国务院办公厅关于进一步优化地方政务服务便民热线的指导意见\t\t国务院办公厅\t\t国办发〔2020〕53号\n\
house-expropriation-regulation\t国有土地上房屋征收与补偿条例\t\t国务院\t\t国务院令第590号\n\
household-field-guide\t户籍管理领域基层政务公开标准指引\t\t公安部治安管理局\t\t公治安〔2019〕158号\n\
household-registration-regulation\t中华人民共和国户口登记条例\t\t全国人民代表大会及其常务委员会\n\
housing-fund-regulation\t住房公积金管理条例\t\t国务院\t\t国务院令第262号\n\
huaihe-regulation\t淮河流域水污染防治暂行条例\t\t国务院\t\t国务院令第183号\n\
human-resources-market-regulation\t人力资源市场暂行条例\t\t国务院\t\t国务院令第700号\n\
hydrology-regulation\t中华人民共和国水文条例\t\t国务院\t\t国务院令第496号\n\
identity-card-law\t中华人民共和国居民身份证法\t\t全国人民代表大会及其常务委员会\n\
infectious-diseases-law\t中华人民共和国传染病防治法\t\t全国人民代表大会及其常务委员会\n\
intangible-heritage-law\t中华人民共和国非物质文化遗产法\t\t全国人民代表大会及其常务委员会\n\
internet-cafes-regulation\t互联网上网服务营业场所管理条例\t\t国务院\t\t国务院令第363号\n\
jinan-hotline-regulation\t济南市12345市民服务热线条例\t济南市\t济南市人民代表大会常务委员会\n\
jining-water-environment-regulation\t济宁市水环境保护条例\t济宁市\t济宁市人民代表大会常务委员会\n\
labour-contract-law\t中华人民共和国劳动合同法\t\t全国人民代表大会及其常务委员会\n\
labour-dispute-law\t中华人民共和国劳动争议调解仲裁法\t\t全国人民代表大会及其常务委员会\n\
labour-inspection-regulation\t劳动保障监察条例\t\t国务院\t\t国务院令第423号\n\
labour-law\t中华人民共和国劳动法\t\t全国人民代表大会及其常务委员会\n\
land-law\t中华人民共和国土地管理法\t\t全国人民代表大会及其常务委员会\n\
land-regulation\t中华人民共和国土地管理法实施条例\t\t国务院\t\t国务院令第256号\t国务院令第743号\n\
law-based-administration-outline\t国务院关于印发全面推进依法行政实施纲要的通知\t\t国务院\t全面推进依法行政实施纲要\t国发〔2004〕10号\n\
lawyers-law\t中华人民共和国律师法\t\t全国人民代表大会及其常务委员会\n\
legal-aid-law\t中华人民共和国法律援助法\t\t全国人民代表大会及其常务委员会\n\
legal-aid-regulation\t法律援助条例\t\t国务院\t\t国务院令第385号\n\
legislation-law\t中华人民共和国立法法\t\t全国人民代表大会及其常务委员会\n\
licensing-law\t中华人民共和国行政许可法\t\t全国人民代表大会及其常务委员会\t许可法\n\
litigation-law\t中华人民共和国行政诉讼法\t\t全国人民代表大会及其常务委员会\n\
local-organisation-law\t中华人民共和国地方各级人民代表大会和地方各级人民政府组织法\t\t全国人民代表大会及其常务委员会\t地方组织法\n\
lottery-regulation\t彩票管理条例\t\t国务院\t\t国务院令第554号\n\
major-decisions-regulation\t重大行政决策程序暂行条例\t\t国务院\t\t国务院令第713号\n\
major-projects-opinions\t国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见\t\t国务院办公厅\t\t国办发〔2017〕94号\n\
market-entity-registration-regulation\t中华人民共和国市场主体登记管理条例\t\t国务院\t\t国务院令第746号\n\
market-entity-registration-rules\t中华人民共和国市场主体登记管理条例实施细则\t\t国家市场监督管理总局\t\t国家市场监督管理总局令第52号\n\
market-penalty-publicity-provisions\t市场监督管理行政处罚信息公示规定\t\t国家市场监督管理总局\t\t国家市场监督管理总局令第45号\n\
marriage-law\t中华人民共和国婚姻法\t\t全国人民代表大会及其常务委员会\n\
marriage-registration-regulation\t婚姻登记条例\t\t国务院\t\t国务院令第387号\n\
maternal-infant-law\t中华人民共和国母婴保健法\t\t全国人民代表大会及其常务委员会\n\
medical-devices-regulation\t医疗器械监督管理条例\t\t国务院\t\t国务院令第276号\n\
medical-institutions-regulation\t医疗机构管理条例\t\t国务院\t\t国务院令第149号\n\
mental-health-law\t中华人民共和国精神卫生法\t\t全国人民代表大会及其常务委员会\n\
meteorology-law\t中华人民共和国气象法\t\t全国人民代表大会及其常务委员会\n\
migrant-wages-regulation\t保障农民工工资支付条例\t\t国务院\t\t国务院令第724号\n\
military-service-law\t中华人民共和国兵役法\t\t全国人民代表大会及其常务委员会\n\
minimum-living-measures\t最低生活保障审核确认办法\t\t民政部\t民政部关于印发《最低生活保障审核确认办法》的通知\t民发〔2021〕57号\n\
minimum-living-measures-2012\t最低生活保障审核审批办法（试行）\t\t民政部\t最低生活保障审核审批办法\t民发〔2012〕220号\n\
minors-law\t中华人民共和国未成年人保护法\t\t全国人民代表大会及其常务委员会\n\
natural-disaster-relief-regulation\t自然灾害救助条例\t\t国务院\t\t国务院令第577号\n\
new-media-opinions\t国务院办公厅关于推进政务新媒体健康有序发展的意见\t\t国务院办公厅\t\t国办发〔2018〕123号\n\
noise-pollution-law\t中华人民共和国噪声污染防治法\t\t全国人民代表大会及其常务委员会\n\
normative-documents-notice\t国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知\t\t国务院办公厅\t\t国办发〔2018〕37号\n\
notarisation-law\t中华人民共和国公证法\t\t全国人民代表大会及其常务委员会\n\
occupational-disease-law\t中华人民共和国职业病防治法\t\t全国人民代表大会及其常务委员会\n\
penalty-law\t中华人民共和国行政处罚法\t\t全国人民代表大会及其常务委员会\t处罚法\n\
people-mediation-law\t中华人民共和国人民调解法\t\t全国人民代表大会及其常务委员会\n\
performances-regulation\t营业性演出管理条例\t\t国务院\t\t国务院令第439号\n\
personal-information-law\t中华人民共和国个人信息保护法\t\t全国人民代表大会及其常务委员会\n\
petition-regulation\t信访条例\t\t国务院\t\t国务院令第431号\n\
petition-work-regulation\t信访工作条例\t\t中共中央、国务院\n\
place-names-regulation\t地名管理条例\t\t国务院\t\t国务院令第753号\n\
planning-eia-regulation\t规划环境影响评价条例\t\t国务院\t\t国务院令第559号\n\
platform-notice\t国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知\t\t国务院办公厅政府信息与政务公开办公室\t\t国办公开办函〔2019〕61号\n\
pollution-permit-regulation\t排污许可管理条例\t\t国务院\t\t国务院令第736号\n\
population-law\t中华人民共和国人口与计划生育法\t\t全国人民代表大会及其常务委员会\n\
price-law\t中华人民共和国价格法\t\t全国人民代表大会及其常务委员会\n\
private-education-law\t中华人民共和国民办教育促进法\t\t全国人民代表大会及其常务委员会\n\
private-education-regulation\t中华人民共和国民办教育促进法实施条例\t\t国务院\t\t国务院令第399号\t国务院令第741号\n\
private-nonprofit-regulation\t民办非企业单位登记管理暂行条例\t\t国务院\t\t国务院令第251号\n\
processing-fee-measures\t国务院办公厅关于印发《政府信息公开信息处理费管理办法》的通知\t\t国务院办公厅\t政府信息公开信息处理费管理办法\t国办函〔2020〕109号\n\
procurement-announcement-measures-2004\t政府采购信息公告管理办法\t\t财政部\t\t财政部令第19号\n\
procurement-information-measures\t政府采购信息发布管理办法\t\t财政部\t\t财政部令第101号\n\
procurement-law\t中华人民共和国政府采购法\t\t全国人民代表大会及其常务委员会\t采购法\n\
procurement-regulation\t中华人民共和国政府采购法实施条例\t\t国务院\t\t国务院令第658号\n\
product-quality-law\t中华人民共和国产品质量法\t\t全国人民代表大会及其常务委员会\n\
property-law\t中华人民共和国物权法\t\t全国人民代表大会及其常务委员会\n\
property-management-regulation\t物业管理条例\t\t国务院\t\t国务院令第379号\n\
property-registration-regulation\t不动产登记暂行条例\t\t国务院\t\t国务院令第656号\n\
proposal-disclosure-notice\t国务院办公厅关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知\t\t国务院办公厅\t\t国办发〔2014〕46号\n\
public-culture-law\t中华人民共和国公共文化服务保障法\t\t全国人民代表大会及其常务委员会\n\
public-culture-sports-regulation\t公共文化体育设施条例\t\t国务院\t\t国务院令第382号\n\
public-health-emergency-regulation\t突发公共卫生事件应急条例\t\t国务院\t\t国务院令第376号\n\
public-library-law\t中华人民共和国公共图书馆法\t\t全国人民代表大会及其常务委员会\n\
public-opinion-notice\t国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知\t\t国务院办公厅\t\t国办发〔2016〕61号\n\
public-places-hygiene-regulation\t公共场所卫生管理条例\t\t国务院\n\
public-resources-opinions\t国务院办公厅关于推进公共资源配置领域政府信息公开的意见\t\t国务院办公厅\t\t国办发〔2017〕97号\n\
public-security-penalty-law\t中华人民共和国治安管理处罚法\t\t全国人民代表大会及其常务委员会\n\
public-welfare-opinions\t国务院办公厅关于推进社会公益事业建设领域政府信息公开的意见\t\t国务院办公厅\t\t国办发〔2018〕10号\n\
real-estate-law\t中华人民共和国城市房地产管理法\t\t全国人民代表大会及其常务委员会\n\
reconsideration-law\t中华人民共和国行政复议法\t\t全国人民代表大会及其常务委员会\t复议法\n\
reconsideration-regulation\t中华人民共和国行政复议法实施条例\t\t国务院\t\t国务院令第499号\n\
regulations-procedure-regulation\t行政法规制定程序条例\t\t国务院\t\t国务院令第321号\n\
resettlement-regulation\t大中型水利水电工程建设征地补偿和移民安置条例\t\t国务院\t\t国务院令第471号\n\
residence-permit-regulation\t居住证暂行条例\t\t国务院\t\t国务院令第663号\n\
river-courses-regulation\t中华人民共和国河道管理条例\t\t国务院\t\t国务院令第3号\n\
road-traffic-law\t中华人民共和国道路交通安全法\t\t全国人民代表大会及其常务委员会\n\
road-traffic-regulation\t中华人民共和国道路交通安全法实施条例\t\t国务院\t\t国务院令第405号\n\
rules-procedure-regulation\t规章制定程序条例\t\t国务院\t\t国务院令第322号\n\
rural-collective-law\t中华人民共和国农村集体经济组织法\t\t全国人民代表大会及其常务委员会\n\
rural-land-contract-law\t中华人民共和国农村土地承包法\t\t全国人民代表大会及其常务委员会\n\
rural-revitalisation-law\t中华人民共和国乡村振兴促进法\t\t全国人民代表大会及其常务委员会\n\
school-bus-regulation\t校车安全管理条例\t\t国务院\t\t国务院令第617号\n\
school-disclosure-opinions\t教育部关于推进中小学信息公开工作的意见\t\t教育部\t\t教办〔2010〕15号\n\
secrets-law\t中华人民共和国保守国家秘密法\t\t全国人民代表大会及其常务委员会\t保密法\n\
secrets-regulation\t中华人民共和国保守国家秘密法实施条例\t\t国务院\t保密法实施条例\t\t国务院令第646号\t国务院令第786号\n\
seed-law\t中华人民共和国种子法\t\t全国人民代表大会及其常务委员会\n\
service-purchase-measures\t政府购买服务管理办法\t\t财政部\t\t财政部令第102号\n\
shandong-business-environment-regulation\t山东省优化营商环境条例\t山东省\t山东省人民代表大会常务委员会\n\
shandong-deputies-measures\t山东省实施《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》办法\t山东省\t山东省人民代表大会常务委员会\n\
shandong-lakes-regulation\t山东省湖泊保护条例\t山东省\t山东省人民代表大会常务委员会\n\
shandong-nansi-lake-regulation\t山东省南四湖保护条例\t山东省\t山东省人民代表大会常务委员会\n\
shandong-petition-regulation\t山东省信访条例\t山东省\t山东省人民代表大会常务委员会\n\
shandong-soil-conservation-regulation\t山东省水土保持条例\t山东省\t山东省人民代表大会常务委员会\n\
shandong-south-north-water-regulation\t山东省南水北调条例\t山东省\t山东省人民代表大会常务委员会\n\
shandong-village-affairs-regulation\t山东省村务公开条例\t山东省\t山东省人民代表大会常务委员会\n\
shandong-village-committees-measures\t山东省实施《中华人民共和国村民委员会组织法》办法\t山东省\t山东省人民代表大会常务委员会\n\
shandong-water-pollution-regulation\t山东省水污染防治条例\t山东省\t山东省人民代表大会常务委员会\n\
shandong-water-resources-regulation\t山东省水资源条例\t山东省\t山东省人民代表大会常务委员会\n\
shandong-water-saving-regulation\t山东省节约用水条例\t山东省\t山东省人民代表大会常务委员会\n\
shandong-yellow-river-regulation\t山东省黄河河道管理条例\t山东省\t山东省人民代表大会常务委员会\n\
sme-law\t中华人民共和国中小企业促进法\t\t全国人民代表大会及其常务委员会\n\
smes-payment-regulation\t保障中小企业款项支付条例\t\t国务院\t\t\t国务院令第728号\t国务院令第802号\n\
social-assistance-measures\t社会救助暂行办法\t\t国务院\t\t国务院令第649号\n\
social-insurance-agency-regulation\t社会保险经办条例\t\t国务院\t\t国务院令第765号\n\
social-insurance-fees-regulation\t社会保险费征缴暂行条例\t\t国务院\t\t国务院令第259号\n\
social-insurance-law\t中华人民共和国社会保险法\t\t全国人民代表大会及其常务委员会\n\
social-organisations-regulation\t社会团体登记管理条例\t\t国务院\t\t国务院令第250号\n\
soil-conservation-law\t中华人民共和国水土保持法\t\t全国人民代表大会及其常务委员会\n\
soil-conservation-plan-measures\t生产建设项目水土保持方案管理办法\t\t水利部\t\t水利部令第53号\n\
soil-conservation-regulation\t中华人民共和国水土保持法实施条例\t\t国务院\t\t国务院令第120号\n\
soil-pollution-law\t中华人民共和国土壤污染防治法\t\t全国人民代表大会及其常务委员会\n\
solid-waste-law\t中华人民共和国固体废物污染环境防治法\t\t全国人民代表大会及其常务委员会\t固废法|固体废物污染防治法\n\
south-north-water-regulation\t南水北调工程供用水管理条例\t\t国务院\t\t国务院令第647号\n\
special-equipment-law\t中华人民共和国特种设备安全法\t\t全国人民代表大会及其常务委员会\n\
special-equipment-regulation\t特种设备安全监察条例\t\t国务院\t\t国务院令第373号\n\
sports-law\t中华人民共和国体育法\t\t全国人民代表大会及其常务委员会\n\
standardisation-law\t中华人民共和国标准化法\t\t全国人民代表大会及其常务委员会\n\
state-compensation-law\t中华人民共和国国家赔偿法\t\t全国人民代表大会及其常务委员会\n\
statistics-law\t中华人民共和国统计法\t\t全国人民代表大会及其常务委员会\n\
statistics-regulation\t中华人民共和国统计法实施条例\t\t国务院\t\t国务院令第681号\n\
succession-law\t中华人民共和国继承法\t\t全国人民代表大会及其常务委员会\n\
taihu-regulation\t太湖流域管理条例\t\t国务院\t\t国务院令第604号\n\
tax-collection-law\t中华人民共和国税收征收管理法\t\t全国人民代表大会及其常务委员会\n\
tax-regulation\t中华人民共和国税收征收管理法实施细则\t\t国务院\t\t国务院令第362号\n\
tcm-law\t中华人民共和国中医药法\t\t全国人民代表大会及其常务委员会\n\
teachers-law\t中华人民共和国教师法\t\t全国人民代表大会及其常务委员会\n\
tort-law\t中华人民共和国侵权责任法\t\t全国人民代表大会及其常务委员会\n\
unemployment-insurance-regulation\t失业保险条例\t\t国务院\t\t国务院令第258号\n\
university-disclosure-measures\t高等学校信息公开办法\t\t教育部\t\t教育部令第29号\n\
urban-committees-law\t中华人民共和国城市居民委员会组织法\t\t全国人民代表大会及其常务委员会\n\
urban-greening-regulation\t城市绿化条例\t\t国务院\t\t国务院令第100号\n\
urban-planning-law-1989\t中华人民共和国城市规划法\t\t全国人民代表大会及其常务委员会\n\
urban-rural-planning-law\t中华人民共和国城乡规划法\t\t全国人民代表大会及其常务委员会\n\
urban-water-supply-regulation\t城市供水条例\t\t国务院\t\t国务院令第158号\n\
utilities-disclosure-measures-2008\t供水、供气、供热等公用事业单位信息公开实施办法\t\t住房和城乡建设部\t\t建城〔2008〕213号\n\
utilities-rules-measures\t国务院办公厅关于印发《公共企事业单位信息公开规定制定办法》的通知\t\t国务院办公厅\t公共企事业单位信息公开规定制定办法\t国办发〔2020〕50号\n\
vaccine-law\t中华人民共和国疫苗管理法\t\t全国人民代表大会及其常务委员会\n\
veterans-law\t中华人民共和国退役军人保障法\t\t全国人民代表大会及其常务委员会\n\
village-committees-law\t中华人民共和国村民委员会组织法\t\t全国人民代表大会及其常务委员会\t村委会组织法\n\
vocational-education-law\t中华人民共和国职业教育法\t\t全国人民代表大会及其常务委员会\n\
water-abstraction-measures\t取水许可管理办法\t\t水利部\t\t水利部令第34号\n\
water-abstraction-measures-1993\t取水许可制度实施办法\t\t国务院\t\t国务院令第119号\n\
water-abstraction-regulation\t取水许可和水资源费征收管理条例\t\t国务院\t取水许可条例\t国务院令第460号\n\
water-field-guide\t水利部办公厅关于印发《水利领域基层政务公开标准指引》的通知\t\t水利部办公厅\t水利领域基层政务公开标准指引|水利部办公厅关于印发水利领域基层政务公开标准指引的通知\t办综〔2022〕268号\n\
water-law\t中华人民共和国水法\t\t全国人民代表大会及其常务委员会\n\
water-penalty-measures\t水行政处罚实施办法\t\t水利部\t\t水利部令第55号\n\
water-pollution-law\t中华人民共和国水污染防治法\t\t全国人民代表大会及其常务委员会\n\
water-quality-works-provisions\t水利工程质量管理规定\t\t水利部\t\t水利部令第52号\n\
water-saving-regulation\t节约用水条例\t\t国务院\t\t国务院令第776号\n\
water-utilities-disclosure-measures\t供水、供气、供热等公共企事业单位信息公开实施办法\t\t住房和城乡建设部\t住房和城乡建设部关于印发《供水、供气、供热等公共企事业单位信息公开实施办法》的通知|住房和城乡建设部关于印发供水、供气、供热等公共企事业单位信息公开实施办法的通知\t建城规〔2021〕4号\n\
website-guidelines\t国务院办公厅关于印发政府网站发展指引的通知\t\t国务院办公厅\t政府网站发展指引\t国办发〔2017〕47号\n\
website-indicators\t国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知\t\t国务院办公厅秘书局\t政府网站与政务新媒体检查指标\t国办秘函〔2019〕19号\n\
wetland-law\t中华人民共和国湿地保护法\t\t全国人民代表大会及其常务委员会\n\
work-injury-regulation\t工伤保险条例\t\t国务院\t\t国务院令第375号\n\
work-safety-law\t中华人民共和国安全生产法\t\t全国人民代表大会及其常务委员会\n\
yangtze-law\t中华人民共和国长江保护法\t\t全国人民代表大会及其常务委员会\n\
yangtze-sand-regulation\t长江河道采砂管理条例\t\t国务院\t\t国务院令第320号\n\
yellow-river-allocation-regulation\t黄河水量调度条例\t\t国务院\t\t国务院令第472号\n\
yellow-river-law\t中华人民共和国黄河保护法\t\t全国人民代表大会及其常务委员会\n\
";

pub(super) static TITLES_EN: &str = "\
Regulation on Work Safety Accident Emergency Response\n\
Provisions on Reporting and Handling Casualty Accidents of Employees\n\
Regulation on Reporting and Investigating Work Safety Accidents\n\
Regulation on the Administration of Administrative Divisions\n\
Adoption Law\n\
Measures for the Registration of Adoption by Chinese Citizens\n\
Agriculture Law\n\
Air Pollution Prevention and Control Law\n\
Format of the Annual Report on Disclosure\n\
Notice on the Annual Report on Disclosure (2019)\n\
Anti-drug Law\n\
Anti-monopoly Law\n\
Archives Law\n\
Measures for the Implementation of the Archives Law\n\
Regulation on the Implementation of the Archives Law\n\
Guides for Grassroots Disclosure: Social Assistance and Care for the Elderly\n\
Audit Law\n\
Basic Healthcare and Health Promotion Law\n\
Measures for Publishing Tendering Notices\n\
Tendering and Bidding Law\n\
Regulation on the Implementation of the Tendering and Bidding Law\n\
Operating Rules for Publishing Local Budgets and Final Accounts\n\
Budget Law\n\
Regulation on the Implementation of the Budget Law\n\
Regulation on Optimising the Business Environment\n\
Charity Law\n\
Regulation on City Appearance and Environmental Sanitation\n\
Provisions on Urban Water Saving\n\
Civil Code\n\
Civil Servants Law\n\
Cleaner Production Promotion Law\n\
Community Correction Law\n\
Company Law\n\
Administrative Compulsion Law\n\
Compulsory Education Law\n\
Law on Supervision by Standing Committees of People's Congresses\n\
Constitution\n\
Regulation on Environmental Protection of Construction Projects\n\
Construction Law\n\
Contract Law\n\
Cultural Relics Law\n\
Cybersecurity Law\n\
Reservoir Dam Safety Regulation\n\
Data Security Law\n\
Deed Tax Law\n\
Deputies Law\n\
Employment of Disabled Persons Regulation\n\
Law on the Protection of Disabled Persons\n\
Detailed Rules for the Opinions on Comprehensively Advancing Disclosure\n\
Opinions on Comprehensively Advancing Disclosure\n\
Main Points of Disclosure Work in 2016\n\
Regulation on the Disclosure of Government Information\n\
Doctors Law\n\
Urban Drainage and Sewage Treatment Regulation\n\
Drought Regulation\n\
Drug Administration Law\n\
Regulation on the Implementation of the Drug Administration Law\n\
E-commerce Law\n\
Earthquake Law\n\
Education Law\n\
Environmental Impact Assessment Law\n\
Measures for Public Participation in Environmental Impact Assessment\n\
Interim Measures for Public Participation in Environmental Impact Assessment\n\
Law on the Rights of the Elderly\n\
Emergency Response Law\n\
Employment Promotion Law\n\
Energy Conservation Law\n\
Guiding Opinions on the Three Systems of Administrative Enforcement\n\
Measures for Environmental Disclosure by Enterprises\n\
Measures for Environmental Disclosure by Enterprises and Institutions (2014)\n\
Provisional Regulation on Enterprise Information\n\
Entertainment Venues Regulation\n\
Guide for Grassroots Disclosure: Environment\n\
Environmental Protection Law\n\
Environmental Noise Pollution Law\n\
Environmental Protection Tax Law\n\
Exit and Entry Administration Law\n\
Measures for Recognising Persons in Extreme Difficulty\n\
Agricultural Mechanisation Promotion Law\n\
Farm Product Quality Safety Law\n\
Farmland Water Conservancy Regulation\n\
Regulation on the Filing of Regulations and Rules\n\
Regulation on the Filing and Review of Regulations and Rules\n\
Measures for Separating Decisions on Fines from their Collection\n\
Fire Protection Law\n\
Fisheries Law\n\
Regulation on Five Guarantees in Rural Areas\n\
Flood Control Law\n\
Provisional Measures for Compensation for the Use of Flood Detention Areas\n\
Flood Prevention Regulation\n\
Measures for Food Inspection\n\
Food Safety Law\n\
Regulation on the Implementation of the Food Safety Law\n\
Forest Law\n\
Foundations Regulation\n\
Funeral Regulation\n\
Urban Gas Regulation\n\
General Principles of Civil Law\n\
General Provisions of Civil Law\n\
Government Investment Regulation\n\
Grassland Law\n\
Guiding Opinions on Standardising Grassroots Disclosure\n\
Pilot Plan for Standardising Grassroots Disclosure\n\
Groundwater Regulation\n\
Guarantee Law\n\
Hazardous Chemicals Safety Regulation\n\
Measures for Disclosure by Medical and Health Institutions\n\
Measures for Disclosure by Medical and Health Services (Trial)\n\
Highway Law\n\
Measures for National Holidays\n\
Guiding Opinions on Local Government Service Hotlines\n\
Regulation on the Expropriation of Houses on State-owned Land\n\
Guide for Grassroots Disclosure: Household Registration\n\
Household Registration Regulation\n\
Housing Provident Fund Regulation\n\
Provisional Regulation on Water Pollution in the Huaihe Basin\n\
Provisional Regulation on the Human Resources Market\n\
Hydrology Regulation\n\
Identity Card Law\n\
Infectious Diseases Law\n\
Intangible Cultural Heritage Law\n\
Internet Cafes Regulation\n\
Jinan 12345 Hotline Regulation\n\
Jining Water Environment Protection Regulation\n\
Labour Contract Law\n\
Labour Dispute Mediation and Arbitration Law\n\
Labour Security Inspection Regulation\n\
Labour Law\n\
Land Administration Law\n\
Regulation on the Implementation of the Land Administration Law\n\
Outline for Law-based Administration\n\
Lawyers Law\n\
Legal Aid Law\n\
Legal Aid Regulation\n\
Legislation Law\n\
Administrative Licensing Law\n\
Administrative Litigation Law\n\
Organic Law of Local People's Congresses and Local People's Governments\n\
Lottery Regulation\n\
Provisional Regulation on Major Administrative Decision-making Procedures\n\
Opinions on Disclosure of Major Construction Projects\n\
Regulation on the Registration of Market Entities\n\
Rules for the Registration of Market Entities\n\
Provisions on Publishing Market Supervision Penalties\n\
Marriage Law\n\
Marriage Registration Regulation\n\
Maternal and Infant Health Care Law\n\
Medical Devices Regulation\n\
Medical Institutions Regulation\n\
Mental Health Law\n\
Meteorology Law\n\
Regulation on Guaranteeing Wages of Migrant Workers\n\
Military Service Law\n\
Measures for Confirming the Minimum Living Allowance\n\
Measures for Approving the Minimum Living Allowance (Trial)\n\
Minors Protection Law\n\
Natural Disaster Relief Regulation\n\
Opinions on Government New Media\n\
Noise Pollution Prevention and Control Law\n\
Notice on Normative Documents\n\
Notarisation Law\n\
Occupational Disease Prevention and Control Law\n\
Administrative Penalty Law\n\
People's Mediation Law\n\
Commercial Performances Regulation\n\
Personal Information Protection Law\n\
Petition Regulation\n\
Regulation on Petition Work\n\
Place Names Regulation\n\
Regulation on Environmental Impact Assessment of Plans\n\
Notice on Standardising Disclosure Platforms\n\
Pollutant Discharge Permit Regulation\n\
Population and Family Planning Law\n\
Price Law\n\
Private Education Promotion Law\n\
Regulation on the Implementation of the Private Education Promotion Law\n\
Provisional Regulation on the Registration of Private Non-enterprise Units\n\
Measures for the Information Processing Fee\n\
Measures for Announcing Government Procurement Information (2004)\n\
Measures for Publishing Government Procurement Information\n\
Government Procurement Law\n\
Regulation on the Implementation of the Government Procurement Law\n\
Product Quality Law\n\
Property Law\n\
Property Management Regulation\n\
Provisional Regulation on Real Estate Registration\n\
Notice on Publishing the Handling of Suggestions and Proposals\n\
Public Cultural Services Law\n\
Public Cultural and Sports Facilities Regulation\n\
Public Health Emergency Regulation\n\
Public Libraries Law\n\
Notice on Responding to Public Opinion\n\
Public Places Hygiene Regulation\n\
Opinions on Disclosure of Public Resource Allocation\n\
Public Security Administration Penalties Law\n\
Opinions on Disclosure of Public Welfare\n\
Urban Real Estate Administration Law\n\
Administrative Reconsideration Law\n\
Regulation on the Implementation of the Administrative Reconsideration Law\n\
Regulation on the Procedure for Making Administrative Regulations\n\
Regulation on Land Compensation and Resettlement for Large and Medium-sized Water Projects\n\
Residence Permit Regulation\n\
River Courses Regulation\n\
Road Traffic Safety Law\n\
Regulation on the Implementation of the Road Traffic Safety Law\n\
Regulation on the Procedure for Making Rules\n\
Rural Collective Economic Organisations Law\n\
Rural Land Contract Law\n\
Rural Revitalisation Promotion Law\n\
School Bus Safety Regulation\n\
Opinions on Disclosure by Primary and Secondary Schools\n\
Law on Guarding State Secrets\n\
Regulation on the Implementation of the Law on Guarding State Secrets\n\
Seed Law\n\
Measures for Government Purchase of Services\n\
Shandong Business Environment Regulation\n\
Shandong Measures for the Deputies Law\n\
Shandong Lakes Protection Regulation\n\
Shandong Nansi Lake Protection Regulation\n\
Shandong Petition Regulation\n\
Shandong Soil and Water Conservation Regulation\n\
Shandong South-to-North Water Diversion Regulation\n\
Shandong Village Affairs Disclosure Regulation\n\
Shandong Measures for the Organic Law of Villagers' Committees\n\
Shandong Water Pollution Regulation\n\
Shandong Water Resources Regulation\n\
Shandong Water Saving Regulation\n\
Shandong Yellow River Courses Regulation\n\
Small and Medium Enterprises Promotion Law\n\
Regulation on Guaranteeing Payments to Small and Medium Enterprises\n\
Provisional Measures for Social Assistance\n\
Regulation on Social Insurance Handling\n\
Provisional Regulation on the Collection of Social Insurance Contributions\n\
Social Insurance Law\n\
Regulation on the Registration of Social Organisations\n\
Soil and Water Conservation Law\n\
Measures for Soil Conservation Plans of Construction Projects\n\
Regulation on the Implementation of the Soil and Water Conservation Law\n\
Soil Pollution Prevention and Control Law\n\
Solid Waste Law\n\
Regulation on Water Supply and Use of the South-to-North Water Diversion Project\n\
Special Equipment Safety Law\n\
Special Equipment Safety Supervision Regulation\n\
Sports Law\n\
Standardisation Law\n\
State Compensation Law\n\
Statistics Law\n\
Regulation on the Implementation of the Statistics Law\n\
Succession Law\n\
Taihu Basin Regulation\n\
Tax Collection Law\n\
Rules for the Implementation of the Tax Collection Law\n\
Traditional Chinese Medicine Law\n\
Teachers Law\n\
Tort Law\n\
Unemployment Insurance Regulation\n\
Measures for Disclosure by Universities\n\
Organic Law of Urban Residents' Committees\n\
Urban Greening Regulation\n\
Urban Planning Law\n\
Urban and Rural Planning Law\n\
Urban Water Supply Regulation\n\
Measures for Disclosure by Water, Gas and Heating Undertakings (2008)\n\
Measures for Making Disclosure Provisions of Public Enterprises and Institutions\n\
Vaccine Administration Law\n\
Veterans Law\n\
Organic Law of Villagers' Committees\n\
Vocational Education Law\n\
Measures for Water Abstraction Licences\n\
Measures for the Implementation of the Water Abstraction Permit System\n\
Regulation on Water Abstraction Licences and Water Resource Fees\n\
Guide for Grassroots Disclosure: Water\n\
Water Law\n\
Measures for Administrative Penalties in Water Affairs\n\
Water Pollution Prevention and Control Law\n\
Provisions on the Quality of Water Works\n\
Water Saving Regulation\n\
Measures for Disclosure by Water, Gas and Heating Utilities\n\
Guidelines for Government Websites\n\
Indicators for Government Websites and New Media\n\
Wetlands Protection Law\n\
Work Injury Insurance Regulation\n\
Work Safety Law\n\
Yangtze River Protection Law\n\
Regulation on Sand Mining in the Yangtze River\n\
Yellow River Water Allocation Regulation\n\
Yellow River Protection Law\n\
";

pub(super) static FACTS: &[u8] = &[
    1, 1, 119, 2, 17, 119, 4, 1, 36, 0, 0, 0, 4, 6, 6, 8, 3, 3, 7, 1, 8, 119, 4, 1, 0, 0, 0, 1, 0,
    1, 0, 91, 5, 1, 0, 107, 6, 1, 3, 47, 1, 3, 1, 0,
    1, 1, 107, 4, 9, 107, 6, 1, 47, 0, 0, 0, 11, 3, 4, 7, 3, 2, 6, 13, 5, 5, 6, 5, 3, 1, 6, 1, 4, 1, 4, 1, 4, 2, 2, 107, 6, 1, 0, 0, 0, 1, 0,
    1, 1, 118, 10, 10, 119, 1, 1, 28, 0, 0, 0, 2, 7, 4, 6, 7, 119, 1, 1, 0, 0, 0, 1, 0,
    0, 0, 0, 92, 4, 1, 121, 1, 1, 29, 132, 237, 1, 29, 1, 0,
    1, 2, 119, 3, 2, 119, 3, 2, 16, 0, 0, 0, 2, 5, 5, 1, 2, 123, 7, 20, 123, 7, 20, 17, 0, 0, 0, 2, 6, 5, 1, 2, 0, 119, 3, 2, 0, 0, 1, 0,
    0, 1, 112, 12, 28, 113, 1, 1, 100, 0, 0, 0, 3, 88, 2, 4, 3, 2, 3, 0, 103, 3, 1, 0, 0, 1, 0,
    0, 1, 118, 10, 26, 118, 10, 26, 128, 130, 0, 0, 0, 8, 99, 3, 1, 5, 3, 4, 1, 3, 4, 6, 7, 2, 2, 8, 6, 4, 0, 116, 1, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 107, 12, 29, 108, 6, 1, 72, 0, 0, 0, 4, 38, 4, 21, 7, 1, 4, 9, 4, 108, 6, 1, 0, 0, 0, 1, 0,
    0, 2, 107, 8, 30, 108, 8, 1, 58, 0, 0, 0, 16, 3, 3, 6, 5, 4, 6, 1, 3, 1, 7, 2, 7, 1, 6, 1, 3, 1, 3, 2, 2, 1, 5, 3, 3, 1, 6, 6, 5, 6, 5, 6, 3, 122, 6, 24, 122, 8, 1, 71, 0, 0, 0, 17, 3, 3, 9, 5, 5, 6, 1, 3, 2, 7, 2, 7, 1, 6, 1, 3, 1, 3, 2, 2, 1, 5, 3, 3, 1, 3, 1, 6, 8, 5, 6, 5, 6, 3, 0, 108, 8, 1, 0, 0, 1, 0,
    0, 1, 120, 6, 20, 121, 1, 1, 54, 0, 0, 0, 3, 13, 5, 29, 6, 6, 10, 0, 88, 1, 1, 0, 0, 1, 0,
    1, 1, 117, 3, 1, 117, 3, 1, 31, 0, 0, 0, 10, 6, 5, 1, 6, 1, 4, 1, 4, 1, 3, 5, 4, 4, 3, 3, 7, 1, 3, 3, 6, 0, 117, 3, 1, 124, 3, 1, 15, 53, 1, 15, 1, 0,
    1, 1, 124, 1, 12, 124, 3, 1, 53, 0, 0, 0, 12, 10, 6, 1, 6, 1, 4, 1, 3, 1, 3, 2, 4, 6, 5, 3, 4, 3, 3, 7, 5, 1, 3, 3, 3, 124, 3, 1, 0, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 121, 10, 23, 122, 1, 1, 61, 0, 0, 0, 1, 49, 5, 0, 95, 1, 1, 0, 0, 1, 0,
    0, 1, 119, 12, 28, 120, 6, 1, 111, 0, 0, 0, 4, 38, 5, 62, 3, 2, 3, 5, 6, 120, 6, 1, 0, 0, 0, 1, 0,
    3, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 117, 12, 27, 117, 12, 28, 69, 0, 0, 0, 3, 3, 3, 10, 2, 28, 2, 0, 100, 1, 1, 0, 0, 1, 0,
    1, 1, 119, 3, 2, 119, 3, 2, 85, 0, 0, 0, 15, 8, 2, 1, 5, 23, 7, 7, 5, 1, 6, 1, 6, 1, 5, 9, 7, 12, 2, 1, 4, 3, 4, 1, 4, 3, 8, 2, 5, 7, 3, 0, 112, 2, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 102, 0, 0, 0, 8, 48, 8, 1, 4, 5, 3, 13, 4, 12, 12, 13, 6, 1, 6, 2, 4, 0, 95, 1, 1, 0, 0, 1, 0,
    1, 1, 120, 8, 3, 120, 10, 1, 98, 0, 0, 0, 7, 9, 3, 1, 3, 41, 9, 2, 4, 4, 3, 36, 6, 1, 3, 0, 95, 11, 22, 0, 0, 1, 0,
    1, 1, 119, 10, 22, 120, 1, 1, 73, 0, 0, 0, 3, 69, 11, 1, 3, 1, 5, 120, 1, 1, 0, 0, 0, 1, 0,
    0, 2, 116, 3, 16, 116, 9, 1, 113, 0, 0, 0, 15, 3, 6, 6, 7, 2, 10, 5, 4, 1, 5, 6, 4, 18, 2, 10, 3, 19, 9, 23, 5, 5, 3, 1, 7, 2, 4, 4, 2, 3, 6, 123, 12, 29, 124, 9, 5, 126, 0, 0, 0, 15, 3, 6, 6, 7, 2, 10, 5, 4, 1, 5, 6, 4, 18, 2, 11, 3, 24, 9, 28, 5, 5, 3, 1, 9, 1, 6, 7, 5, 2, 6, 116, 9, 1, 0, 0, 0, 1, 0,
    1, 1, 117, 3, 1, 117, 3, 1, 46, 0, 0, 0, 2, 34, 7, 2, 3, 0, 92, 8, 1, 0, 0, 1, 0,
    3, 1, 88, 12, 20, 89, 1, 1, 25, 0, 0, 0, 0, 0, 89, 1, 1, 0, 0, 0, 0,
    0, 1, 120, 5, 28, 121, 1, 1, 132, 237, 0, 0, 0, 0, 121, 1, 1, 0, 0, 0, 1, 0,
    0, 1, 118, 12, 29, 119, 6, 1, 114, 0, 0, 0, 15, 13, 7, 1, 8, 1, 8, 11, 5, 20, 5, 6, 10, 4, 4, 3, 18, 17, 3, 10, 5, 2, 5, 1, 4, 4, 3, 2, 8, 11, 7, 0, 106, 1, 1, 0, 0, 1, 0,
    0, 1, 112, 2, 29, 112, 7, 1, 41, 0, 0, 0, 2, 19, 4, 8, 3, 0, 103, 1, 1, 0, 0, 1, 0,
    0, 1, 119, 12, 28, 120, 7, 1, 64, 0, 0, 0, 2, 29, 5, 32, 6, 120, 7, 1, 0, 0, 0, 1, 0,
    0, 2, 118, 10, 26, 118, 10, 26, 128, 219, 0, 0, 0, 27, 23, 5, 2, 8, 6, 5, 1, 3, 5, 11, 9, 11, 3, 8, 4, 7, 21, 3, 2, 6, 5, 12, 5, 6, 4, 7, 2, 7, 2, 3, 6, 6, 28, 4, 2, 4, 3, 4, 9, 6, 4, 5, 2, 8, 6, 10, 3, 4, 23, 5, 4, 7, 32, 4, 123, 12, 29, 124, 7, 1, 129, 11, 0, 0, 0, 31, 27, 4, 5, 6, 8, 4, 6, 8, 9, 5, 1, 4, 3, 9, 8, 10, 11, 7, 11, 3, 6, 13, 7, 4, 2, 6, 9, 6, 24, 4, 7, 4, 1, 5, 4, 3, 2, 5, 3, 6, 7, 3, 1, 6, 16, 5, 3, 6, 2, 2, 12, 10, 3, 4, 31, 5, 5, 7, 20, 2, 11, 4, 0, 106, 1, 1, 0, 0, 1, 0,
    0, 1, 111, 6, 30, 112, 1, 1, 72, 0, 0, 0, 18, 9, 5, 3, 6, 6, 10, 2, 3, 4, 5, 4, 5, 3, 5, 2, 5, 2, 4, 2, 5, 2, 4, 1, 5, 11, 4, 4, 5, 3, 3, 3, 6, 1, 4, 3, 4, 112, 1, 1, 0, 0, 0, 1, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 64, 0, 0, 0, 5, 52, 4, 1, 2, 1, 2, 3, 4, 2, 3, 0, 106, 9, 1, 0, 0, 1, 0,
    0, 2, 106, 8, 27, 107, 1, 1, 49, 0, 0, 0, 4, 9, 6, 9, 6, 8, 2, 4, 3, 124, 11, 8, 0, 66, 0, 0, 0, 4, 12, 6, 6, 10, 18, 2, 3, 3, 0, 107, 1, 1, 0, 0, 1, 0,
    0, 1, 0, 82, 12, 4, 128, 144, 0, 0, 0, 5, 30, 3, 32, 16, 1, 6, 4, 22, 22, 18, 0, 82, 12, 4, 0, 0, 1, 0,
    1, 1, 117, 7, 16, 117, 10, 1, 31, 0, 0, 0, 5, 7, 3, 1, 7, 2, 3, 1, 5, 10, 3, 0, 117, 10, 1, 0, 0, 1, 0,
    0, 1, 119, 4, 23, 119, 4, 23, 86, 0, 0, 0, 3, 8, 6, 4, 4, 30, 5, 0, 98, 3, 1, 0, 0, 1, 0,
    0, 0, 0, 99, 10, 1, 121, 1, 1, 29, 132, 237, 1, 29, 1, 0,
    0, 2, 117, 11, 4, 117, 11, 5, 81, 0, 0, 0, 14, 2, 5, 3, 5, 7, 8, 25, 4, 13, 5, 1, 4, 13, 8, 2, 6, 2, 3, 2, 5, 3, 4, 1, 2, 1, 8, 1, 5, 124, 11, 8, 125, 3, 1, 102, 0, 0, 0, 14, 2, 5, 4, 5, 16, 10, 30, 4, 15, 5, 1, 5, 15, 8, 2, 4, 2, 5, 3, 5, 1, 2, 2, 9, 1, 4, 3, 4, 0, 82, 11, 19, 0, 0, 1, 0,
    0, 1, 116, 11, 7, 117, 6, 1, 80, 0, 0, 0, 7, 21, 5, 13, 5, 5, 4, 15, 3, 6, 3, 9, 3, 7, 5, 117, 6, 1, 0, 0, 0, 1, 0,
    1, 1, 118, 3, 19, 118, 3, 19, 35, 0, 0, 0, 1, 29, 6, 0, 91, 3, 22, 0, 0, 1, 0,
    0, 1, 121, 6, 10, 121, 9, 1, 56, 0, 0, 0, 0, 121, 9, 1, 0, 0, 0, 1, 0,
    0, 1, 120, 8, 11, 121, 9, 1, 17, 0, 0, 0, 4, 2, 3, 2, 3, 2, 6, 1, 2, 121, 9, 1, 0, 0, 0, 1, 0,
    0, 2, 115, 8, 29, 115, 8, 29, 53, 0, 0, 0, 4, 3, 7, 1, 7, 44, 2, 1, 7, 125, 3, 11, 125, 3, 12, 66, 0, 0, 0, 4, 7, 8, 1, 8, 53, 2, 1, 7, 0, 92, 4, 3, 0, 0, 1, 0,
    1, 1, 107, 2, 25, 107, 5, 1, 31, 0, 0, 0, 1, 22, 5, 107, 5, 1, 0, 0, 0, 1, 0,
    0, 1, 118, 10, 26, 118, 10, 26, 69, 0, 0, 0, 2, 23, 3, 20, 5, 0, 108, 7, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    1, 2, 107, 4, 5, 108, 5, 1, 39, 0, 0, 0, 0, 119, 4, 3, 119, 5, 15, 57, 2, 19, 3, 4, 1, 2, 2, 2, 4, 3, 1, 2, 1, 3, 1, 2, 3, 2, 1, 3, 8, 3, 4, 2, 4, 3, 6, 2, 3, 2, 2, 2, 3, 2, 2, 2, 1, 2, 5, 2, 1, 7, 4, 5, 16, 15, 9, 3, 2, 3, 5, 7, 14, 5, 3, 3, 108, 5, 1, 0, 0, 0, 1, 0,
    0, 1, 121, 8, 20, 122, 3, 1, 68, 0, 0, 0, 10, 9, 2, 7, 5, 1, 6, 1, 3, 4, 7, 1, 6, 10, 6, 15, 6, 7, 5, 1, 6, 122, 3, 1, 0, 0, 0, 1, 0,
    1, 1, 113, 10, 2, 114, 1, 1, 60, 0, 0, 0, 5, 16, 6, 6, 4, 20, 6, 2, 3, 11, 3, 114, 1, 1, 0, 0, 0, 1, 0,
    1, 1, 109, 2, 26, 109, 2, 26, 66, 0, 0, 0, 3, 34, 4, 1, 5, 23, 6, 109, 2, 26, 0, 0, 0, 1, 0,
    0, 1, 119, 8, 26, 119, 12, 1, 128, 156, 0, 0, 0, 11, 42, 4, 10, 4, 16, 3, 30, 11, 26, 7, 1, 3, 2, 7, 10, 6, 10, 3, 1, 3, 1, 4, 0, 85, 7, 1, 0, 0, 1, 0,
    1, 1, 119, 3, 2, 119, 3, 2, 81, 0, 0, 0, 3, 34, 2, 24, 2, 15, 6, 0, 102, 9, 15, 0, 0, 1, 0,
    0, 1, 118, 8, 31, 119, 1, 1, 90, 0, 0, 0, 3, 76, 3, 4, 4, 1, 4, 119, 1, 1, 0, 0, 0, 1, 0,
    0, 1, 108, 12, 27, 109, 5, 1, 94, 0, 0, 0, 4, 39, 5, 11, 6, 34, 3, 8, 7, 0, 109, 5, 1, 0, 0, 1, 0,
    0, 1, 121, 4, 29, 121, 4, 30, 87, 0, 0, 0, 7, 27, 4, 2, 9, 1, 6, 13, 5, 1, 4, 35, 5, 1, 5, 0, 95, 9, 1, 0, 0, 1, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 38, 0, 0, 0, 4, 10, 3, 6, 3, 1, 7, 6, 3, 0, 103, 9, 1, 0, 0, 1, 0,
    3, 0, 119, 1, 1, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 62, 0, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 86, 0, 0, 0, 2, 45, 4, 24, 8, 0, 113, 7, 1, 0, 0, 1, 0,
    0, 2, 107, 8, 30, 107, 11, 1, 71, 0, 0, 0, 6, 44, 5, 1, 8, 4, 10, 1, 5, 13, 8, 1, 4, 124, 6, 28, 124, 11, 1, 107, 0, 0, 0, 6, 66, 5, 1, 8, 6, 11, 1, 5, 21, 9, 1, 4, 107, 11, 1, 0, 0, 0, 1, 0,
    0, 1, 115, 4, 24, 115, 4, 24, 70, 0, 0, 0, 4, 17, 6, 18, 6, 5, 4, 1, 5, 0, 108, 1, 1, 0, 0, 1, 0,
    0, 1, 118, 10, 26, 118, 10, 26, 88, 0, 0, 0, 1, 52, 2, 0, 108, 4, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    3, 0, 122, 2, 8, 0, 0, 0, 0, 0,
    3, 0, 0, 0, 0, 69, 0, 0,
    1, 1, 114, 8, 7, 114, 10, 1, 26, 0, 0, 0, 5, 6, 5, 1, 3, 2, 7, 1, 6, 7, 2, 114, 10, 1, 0, 0, 0, 1, 0,
    1, 1, 120, 11, 29, 120, 11, 29, 59, 0, 0, 0, 9, 5, 4, 2, 5, 6, 9, 1, 7, 30, 5, 1, 2, 3, 5, 1, 3, 7, 6, 0, 106, 3, 1, 0, 0, 1, 0,
    4, 1, 119, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 114, 4, 24, 115, 1, 1, 71, 0, 0, 0, 3, 58, 2, 5, 4, 5, 9, 0, 115, 1, 1, 0, 0, 1, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 65, 0, 0, 0, 2, 58, 3, 5, 5, 0, 97, 3, 1, 122, 6, 5, 128, 159, 91, 1, 128, 159, 1, 0,
    0, 1, 118, 10, 26, 118, 10, 26, 29, 0, 0, 0, 6, 4, 2, 3, 4, 3, 4, 1, 4, 1, 5, 13, 3, 0, 118, 1, 1, 0, 0, 1, 0,
    0, 1, 112, 6, 30, 113, 7, 1, 94, 0, 0, 0, 20, 12, 6, 9, 6, 1, 4, 1, 3, 2, 4, 3, 4, 3, 5, 12, 3, 6, 5, 4, 3, 3, 5, 3, 4, 2, 4, 1, 4, 9, 4, 5, 6, 6, 3, 1, 3, 1, 3, 1, 6, 113, 7, 1, 0, 0, 0, 1, 0,
    4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 118, 10, 26, 118, 10, 26, 36, 0, 0, 0, 0, 0, 104, 11, 1, 0, 0, 1, 0,
    0, 2, 118, 10, 26, 118, 10, 26, 57, 0, 0, 0, 2, 24, 3, 9, 5, 122, 9, 2, 123, 1, 1, 82, 0, 0, 0, 11, 16, 5, 11, 3, 9, 6, 17, 7, 9, 2, 1, 4, 5, 2, 2, 3, 1, 3, 1, 3, 1, 2, 0, 106, 11, 1, 0, 0, 1, 0,
    1, 1, 116, 5, 17, 116, 7, 1, 46, 0, 0, 0, 3, 18, 5, 5, 5, 20, 3, 116, 7, 1, 0, 0, 0, 1, 0,
    1, 1, 101, 12, 14, 102, 1, 1, 23, 0, 0, 0, 2, 3, 5, 7, 5, 102, 1, 1, 0, 124, 11, 1, 83, 27, 1, 83, 1, 0,
    1, 1, 124, 8, 30, 124, 11, 1, 27, 0, 0, 0, 2, 4, 5, 9, 6, 124, 11, 1, 0, 0, 0, 1, 0,
    1, 1, 97, 11, 17, 98, 1, 1, 18, 0, 0, 0, 1, 6, 5, 0, 98, 1, 1, 0, 0, 1, 0,
    0, 1, 121, 4, 29, 121, 4, 29, 75, 0, 0, 0, 12, 16, 7, 1, 4, 22, 5, 6, 6, 13, 4, 1, 4, 1, 7, 2, 5, 1, 2, 1, 6, 7, 6, 2, 4, 0, 109, 5, 1, 0, 0, 1, 0,
    0, 1, 113, 12, 28, 113, 12, 28, 51, 0, 0, 0, 1, 24, 3, 0, 86, 7, 1, 0, 0, 1, 0,
    1, 1, 106, 1, 21, 106, 3, 1, 27, 0, 0, 0, 2, 9, 5, 13, 3, 106, 3, 1, 0, 0, 0, 1, 0,
    0, 1, 116, 7, 2, 116, 7, 2, 66, 0, 0, 0, 2, 55, 3, 9, 4, 0, 98, 1, 1, 0, 0, 1, 0,
    1, 1, 100, 5, 27, 100, 5, 27, 27, 0, 0, 0, 5, 3, 3, 7, 3, 1, 3, 1, 3, 9, 2, 100, 5, 27, 0, 0, 0, 1, 0,
    1, 1, 111, 1, 8, 111, 1, 8, 50, 0, 0, 0, 2, 42, 7, 1, 7, 0, 91, 7, 2, 0, 0, 1, 0,
    3, 1, 121, 12, 24, 122, 3, 15, 56, 0, 0, 0, 3, 25, 6, 12, 6, 12, 8, 0, 0, 0, 0, 0, 0,
    0, 1, 121, 4, 29, 121, 4, 29, 128, 155, 0, 0, 0, 20, 2, 6, 16, 6, 8, 8, 7, 11, 1, 13, 12, 4, 21, 9, 33, 4, 5, 4, 4, 4, 1, 5, 13, 6, 1, 9, 1, 4, 1, 13, 3, 4, 13, 4, 1, 2, 1, 5, 1, 3, 0, 109, 6, 1, 0, 0, 1, 0,
    1, 1, 119, 10, 11, 119, 12, 1, 87, 0, 0, 0, 5, 52, 3, 15, 6, 1, 4, 1, 5, 6, 3, 0, 109, 7, 20, 0, 0, 1, 0,
    0, 1, 119, 12, 28, 120, 7, 1, 85, 0, 0, 0, 9, 34, 6, 14, 8, 2, 4, 2, 7, 3, 3, 5, 4, 7, 4, 14, 2, 2, 3, 0, 85, 1, 1, 0, 0, 1, 0,
    1, 1, 104, 3, 8, 104, 6, 1, 49, 0, 0, 0, 11, 6, 4, 2, 5, 1, 5, 1, 9, 3, 5, 3, 3, 5, 4, 13, 3, 1, 3, 6, 2, 1, 6, 104, 6, 1, 0, 0, 0, 1, 0,
    1, 1, 112, 11, 9, 113, 1, 1, 25, 0, 0, 0, 2, 10, 4, 3, 2, 0, 113, 1, 1, 0, 0, 1, 0,
    1, 1, 116, 2, 6, 116, 2, 6, 56, 0, 0, 0, 9, 15, 5, 3, 9, 3, 4, 7, 7, 5, 5, 13, 7, 3, 8, 1, 4, 3, 2, 0, 111, 3, 1, 0, 0, 1, 0,
    0, 0, 0, 87, 1, 1, 121, 1, 1, 29, 132, 237, 1, 29, 1, 0,
    0, 0, 0, 117, 10, 1, 121, 1, 1, 29, 132, 237, 1, 29, 1, 0,
    1, 1, 119, 4, 14, 119, 7, 1, 40, 0, 0, 0, 6, 11, 4, 2, 4, 4, 3, 15, 5, 1, 3, 1, 6, 119, 7, 1, 0, 0, 0, 1, 0,
    0, 1, 121, 4, 29, 121, 4, 29, 76, 0, 0, 0, 5, 18, 4, 23, 4, 1, 7, 1, 3, 14, 4, 0, 103, 3, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 121, 10, 21, 121, 12, 1, 65, 0, 0, 0, 9, 21, 2, 4, 6, 2, 3, 6, 3, 1, 3, 1, 3, 5, 4, 1, 5, 13, 5, 121, 12, 1, 0, 0, 0, 1, 0,
    0, 0, 0, 95, 10, 1, 121, 1, 1, 29, 132, 237, 1, 29, 1, 0,
    1, 1, 113, 12, 7, 113, 12, 7, 103, 0, 0, 0, 19, 6, 8, 1, 5, 12, 8, 11, 4, 4, 6, 5, 4, 11, 4, 17, 6, 5, 4, 6, 12, 2, 7, 1, 6, 3, 3, 2, 7, 1, 4, 1, 4, 1, 4, 2, 2, 1, 4, 0, 111, 12, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    3, 0, 0, 0, 0, 107, 0, 0,
    0, 1, 117, 11, 4, 117, 11, 5, 88, 0, 0, 0, 2, 59, 3, 17, 6, 0, 98, 1, 1, 0, 0, 1, 0,
    1, 2, 113, 12, 11, 114, 1, 1, 8, 0, 0, 0, 2, 2, 7, 1, 4, 124, 11, 10, 125, 1, 1, 9, 0, 0, 0, 2, 2, 7, 1, 4, 0, 114, 1, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 111, 1, 21, 111, 1, 21, 36, 0, 0, 0, 2, 8, 6, 9, 3, 111, 1, 21, 0, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 58, 1, 9, 58, 1, 9, 25, 0, 0, 0, 0, 0, 58, 1, 9, 0, 0, 1, 0,
    1, 1, 119, 3, 24, 119, 3, 24, 48, 0, 0, 0, 6, 9, 6, 2, 7, 12, 3, 1, 6, 10, 3, 6, 7, 0, 119, 3, 24, 0, 0, 1, 0,
    1, 1, 111, 1, 8, 111, 1, 8, 44, 0, 0, 0, 2, 26, 3, 4, 2, 0, 95, 8, 8, 0, 0, 1, 0,
    1, 1, 118, 6, 29, 118, 10, 1, 49, 0, 0, 0, 4, 15, 8, 17, 4, 2, 5, 12, 4, 118, 10, 1, 0, 0, 0, 1, 0,
    1, 1, 117, 3, 1, 117, 3, 1, 47, 0, 0, 0, 4, 24, 5, 8, 4, 4, 6, 4, 2, 0, 107, 6, 1, 0, 0, 1, 0,
    0, 1, 111, 10, 29, 112, 1, 1, 24, 0, 0, 0, 5, 14, 5, 1, 5, 1, 3, 1, 2, 3, 5, 0, 104, 1, 1, 0, 0, 1, 0,
    0, 1, 113, 6, 29, 113, 6, 29, 81, 0, 0, 0, 12, 18, 8, 2, 5, 19, 3, 1, 3, 2, 5, 11, 6, 13, 5, 2, 5, 1, 7, 4, 5, 1, 3, 4, 15, 0, 104, 12, 1, 0, 0, 1, 0,
    0, 1, 111, 2, 25, 111, 6, 1, 46, 0, 0, 0, 5, 2, 6, 17, 4, 10, 3, 1, 4, 1, 4, 111, 6, 1, 0, 0, 0, 1, 0,
    1, 2, 119, 3, 24, 119, 3, 24, 38, 0, 0, 0, 8, 8, 7, 2, 5, 4, 10, 1, 3, 9, 5, 7, 5, 1, 5, 1, 5, 122, 3, 29, 122, 5, 1, 39, 0, 0, 0, 8, 8, 7, 2, 5, 4, 10, 1, 3, 9, 5, 7, 5, 2, 5, 1, 5, 0, 102, 11, 15, 0, 0, 1, 0,
    2, 1, 118, 7, 27, 118, 9, 1, 45, 0, 0, 0, 10, 11, 8, 1, 3, 1, 4, 1, 5, 9, 3, 1, 4, 1, 2, 3, 4, 5, 4, 7, 6, 0, 118, 9, 1, 0, 0, 1, 0,
    2, 1, 121, 1, 29, 121, 3, 1, 77, 0, 0, 0, 3, 11, 6, 10, 9, 40, 3, 121, 3, 1, 0, 0, 0, 1, 0,
    0, 1, 112, 12, 28, 113, 7, 1, 99, 0, 0, 0, 15, 14, 3, 3, 9, 9, 3, 12, 6, 1, 6, 1, 3, 1, 7, 1, 6, 2, 6, 2, 7, 11, 4, 5, 5, 12, 7, 11, 4, 3, 4, 0, 108, 1, 1, 0, 0, 1, 0,
    0, 1, 107, 12, 29, 108, 5, 1, 55, 0, 0, 0, 9, 2, 6, 8, 3, 9, 4, 1, 4, 8, 3, 5, 4, 11, 2, 3, 2, 2, 6, 108, 5, 1, 0, 0, 0, 1, 0,
    1, 1, 104, 11, 1, 104, 12, 1, 37, 0, 0, 0, 8, 10, 4, 1, 9, 4, 6, 3, 3, 5, 8, 3, 3, 3, 4, 1, 4, 104, 12, 1, 0, 0, 0, 1, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 108, 0, 0, 0, 13, 18, 2, 1, 7, 6, 4, 1, 3, 3, 4, 3, 3, 8, 5, 2, 3, 2, 3, 5, 5, 24, 5, 18, 4, 5, 2, 0, 95, 1, 1, 0, 0, 1, 0,
    0, 1, 119, 8, 26, 120, 1, 1, 88, 0, 0, 0, 8, 17, 6, 16, 5, 12, 6, 1, 3, 8, 4, 4, 4, 8, 3, 2, 4, 0, 99, 1, 1, 0, 0, 1, 0,
    1, 1, 121, 7, 2, 121, 9, 1, 68, 0, 0, 0, 5, 4, 3, 13, 3, 7, 3, 20, 6, 4, 6, 0, 121, 9, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 117, 9, 1, 118, 1, 1, 61, 0, 0, 0, 14, 5, 4, 1, 4, 1, 3, 2, 2, 5, 4, 3, 5, 5, 4, 6, 7, 12, 8, 6, 8, 1, 5, 1, 4, 1, 9, 1, 8, 0, 108, 6, 1, 0, 0, 1, 0,
    0, 1, 121, 8, 20, 122, 1, 1, 72, 0, 0, 0, 10, 22, 7, 3, 7, 6, 9, 1, 5, 10, 4, 2, 3, 4, 8, 13, 7, 1, 4, 1, 5, 122, 1, 1, 0, 0, 0, 1, 0,
    1, 1, 103, 7, 21, 103, 9, 1, 32, 0, 0, 0, 7, 10, 6, 1, 3, 3, 5, 3, 3, 6, 4, 3, 4, 2, 2, 103, 9, 1, 0, 0, 0, 0, 0,
    0, 2, 115, 3, 15, 115, 3, 15, 106, 0, 0, 0, 9, 8, 11, 37, 2, 20, 2, 8, 2, 9, 2, 13, 3, 1, 5, 1, 7, 1, 5, 123, 3, 13, 123, 3, 15, 121, 0, 0, 0, 9, 11, 11, 37, 2, 24, 2, 10, 2, 11, 2, 13, 3, 1, 5, 1, 7, 1, 5, 0, 100, 7, 1, 0, 0, 1, 0,
    0, 1, 119, 4, 23, 119, 4, 23, 84, 0, 0, 0, 10, 12, 6, 1, 4, 19, 5, 7, 4, 9, 5, 21, 5, 1, 6, 2, 8, 2, 3, 6, 4, 0, 104, 7, 1, 0, 0, 1, 0,
    0, 1, 117, 6, 27, 117, 7, 1, 104, 0, 0, 0, 16, 12, 12, 1, 4, 2, 4, 16, 3, 2, 8, 5, 2, 3, 3, 8, 4, 7, 4, 3, 7, 11, 6, 4, 5, 8, 3, 7, 4, 2, 8, 5, 5, 0, 90, 10, 1, 0, 0, 1, 0,
    0, 1, 122, 3, 11, 122, 3, 12, 91, 0, 0, 0, 8, 11, 15, 1, 14, 23, 7, 12, 3, 3, 18, 4, 6, 19, 11, 3, 7, 0, 80, 1, 1, 0, 0, 1, 0,
    1, 1, 109, 5, 4, 109, 7, 1, 46, 0, 0, 0, 5, 8, 6, 10, 4, 21, 7, 1, 7, 1, 5, 0, 109, 7, 1, 0, 0, 1, 0,
    1, 1, 119, 4, 20, 119, 9, 1, 45, 0, 0, 0, 6, 3, 5, 7, 3, 7, 3, 10, 3, 2, 6, 7, 3, 119, 9, 1, 0, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 121, 7, 27, 122, 3, 1, 56, 0, 0, 0, 7, 2, 6, 6, 11, 1, 9, 3, 6, 4, 5, 23, 6, 2, 3, 122, 3, 1, 0, 0, 0, 1, 0,
    3, 1, 122, 3, 1, 0, 83, 0, 0, 0, 14, 6, 8, 1, 9, 2, 6, 7, 5, 9, 4, 3, 2, 1, 3, 3, 3, 14, 4, 2, 6, 4, 3, 2, 3, 1, 3, 5, 3, 0, 0, 0, 0, 0, 0,
    3, 1, 121, 7, 30, 121, 9, 1, 20, 0, 0, 0, 1, 14, 4, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 81, 1, 1, 121, 1, 1, 29, 132, 237, 1, 29, 1, 0,
    1, 1, 103, 8, 8, 103, 10, 1, 23, 0, 0, 0, 6, 5, 8, 1, 5, 3, 2, 2, 3, 1, 3, 6, 3, 0, 103, 10, 1, 0, 0, 1, 0,
    0, 1, 117, 11, 4, 117, 11, 5, 40, 0, 0, 0, 5, 7, 3, 1, 3, 6, 4, 4, 3, 17, 3, 0, 95, 6, 1, 0, 0, 1, 0,
    1, 1, 121, 2, 9, 121, 6, 1, 108, 0, 0, 0, 17, 14, 7, 6, 5, 2, 3, 2, 2, 6, 5, 9, 8, 6, 5, 21, 3, 3, 3, 1, 4, 11, 3, 3, 4, 2, 6, 2, 4, 1, 10, 1, 5, 13, 6, 0, 121, 6, 1, 0, 0, 1, 0,
    1, 1, 116, 2, 6, 116, 2, 6, 56, 0, 0, 0, 5, 10, 3, 1, 2, 5, 6, 2, 4, 22, 4, 0, 94, 9, 1, 0, 0, 1, 0,
    0, 1, 118, 4, 27, 118, 4, 27, 86, 0, 0, 0, 8, 25, 3, 5, 2, 13, 2, 7, 4, 24, 2, 1, 5, 1, 4, 2, 5, 0, 113, 5, 1, 0, 0, 1, 0,
    0, 1, 116, 11, 7, 116, 11, 7, 46, 0, 0, 0, 4, 20, 3, 15, 2, 3, 3, 3, 5, 0, 100, 1, 1, 0, 0, 1, 0,
    1, 1, 119, 12, 30, 120, 5, 1, 65, 0, 0, 0, 5, 34, 3, 20, 3, 1, 3, 1, 4, 1, 3, 120, 5, 1, 0, 0, 0, 1, 0,
    0, 1, 121, 8, 20, 121, 10, 1, 66, 0, 0, 0, 4, 33, 4, 1, 3, 23, 3, 4, 4, 0, 84, 10, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 128, 154, 0, 0,
    0, 2, 120, 10, 17, 121, 6, 1, 128, 133, 0, 0, 0, 8, 4, 6, 12, 10, 1, 11, 5, 4, 41, 3, 29, 7, 2, 5, 36, 3, 124, 4, 26, 124, 4, 26, 128, 133, 0, 0, 0, 8, 4, 6, 12, 10, 1, 11, 5, 4, 41, 3, 29, 7, 2, 5, 36, 3, 0, 92, 1, 1, 0, 0, 1, 0,
    1, 1, 119, 3, 2, 119, 3, 2, 36, 0, 0, 0, 4, 8, 6, 5, 4, 1, 7, 15, 5, 0, 110, 9, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 121, 12, 24, 122, 6, 5, 91, 0, 0, 0, 9, 76, 2, 1, 2, 1, 4, 2, 4, 1, 3, 1, 4, 1, 2, 1, 2, 4, 4, 122, 6, 5, 0, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 117, 9, 1, 118, 1, 1, 48, 0, 0, 0, 13, 8, 4, 3, 11, 1, 5, 1, 6, 5, 5, 2, 4, 3, 9, 1, 4, 4, 4, 3, 9, 10, 6, 1, 6, 2, 3, 0, 106, 3, 1, 0, 0, 1, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 89, 0, 0, 0, 14, 15, 6, 5, 6, 19, 7, 4, 3, 3, 3, 17, 3, 1, 3, 3, 4, 2, 6, 1, 5, 1, 5, 1, 11, 3, 8, 5, 3, 0, 102, 5, 1, 0, 0, 1, 0,
    0, 1, 121, 1, 22, 121, 7, 15, 87, 0, 0, 0, 12, 9, 6, 12, 3, 11, 5, 14, 8, 11, 4, 1, 4, 1, 6, 4, 6, 1, 8, 4, 2, 4, 4, 4, 5, 0, 96, 10, 1, 0, 0, 1, 0,
    0, 1, 110, 8, 28, 111, 1, 1, 36, 0, 0, 0, 5, 3, 3, 12, 4, 8, 4, 1, 3, 5, 3, 111, 1, 1, 0, 0, 0, 1, 0,
    1, 1, 120, 11, 29, 120, 11, 29, 58, 0, 0, 0, 7, 14, 3, 2, 3, 4, 3, 5, 10, 18, 3, 4, 4, 4, 2, 0, 105, 9, 1, 0, 0, 1, 0,
    0, 1, 121, 8, 20, 121, 11, 1, 75, 0, 0, 0, 14, 3, 3, 10, 7, 4, 4, 21, 4, 9, 5, 4, 6, 4, 5, 1, 3, 1, 3, 1, 4, 3, 5, 1, 5, 1, 4, 10, 4, 121, 11, 1, 0, 0, 0, 1, 0,
    1, 1, 105, 1, 10, 105, 5, 1, 52, 0, 0, 0, 10, 6, 6, 8, 5, 6, 6, 1, 4, 11, 3, 4, 6, 3, 3, 1, 4, 2, 3, 1, 2, 0, 105, 5, 1, 122, 5, 1, 128, 168, 0, 0, 128, 168, 1, 0,
    6, 1, 122, 2, 25, 122, 5, 1, 51, 0, 0, 0, 13, 5, 5, 3, 3, 3, 7, 3, 7, 8, 3, 4, 6, 5, 6, 1, 3, 9, 4, 1, 4, 2, 3, 1, 4, 1, 7, 122, 5, 1, 0, 0, 0, 1, 0,
    1, 1, 122, 3, 30, 122, 5, 1, 45, 0, 0, 0, 7, 3, 8, 6, 10, 2, 3, 1, 7, 1, 4, 5, 6, 12, 5, 0, 122, 5, 1, 0, 0, 1, 0,
    1, 1, 109, 8, 17, 109, 10, 1, 37, 0, 0, 0, 7, 8, 3, 3, 2, 8, 6, 1, 7, 1, 2, 4, 4, 7, 2, 109, 10, 1, 0, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 121, 1, 24, 121, 3, 1, 52, 0, 0, 0, 14, 2, 2, 5, 5, 1, 3, 1, 5, 2, 4, 2, 11, 2, 3, 17, 5, 1, 4, 1, 2, 1, 2, 1, 9, 1, 4, 7, 2, 121, 3, 1, 0, 0, 0, 1, 0,
    0, 1, 121, 8, 20, 121, 8, 20, 49, 0, 0, 0, 2, 40, 2, 3, 5, 0, 102, 9, 1, 0, 0, 1, 0,
    0, 1, 97, 12, 29, 98, 5, 1, 49, 0, 0, 0, 4, 11, 4, 3, 8, 4, 5, 16, 4, 98, 5, 1, 0, 0, 0, 1, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 68, 0, 0, 0, 8, 13, 4, 2, 5, 7, 7, 3, 6, 31, 3, 3, 3, 3, 8, 1, 6, 0, 103, 9, 1, 0, 0, 1, 0,
    1, 1, 121, 4, 7, 121, 9, 1, 69, 0, 0, 0, 4, 19, 9, 7, 7, 36, 8, 1, 12, 0, 121, 9, 1, 0, 0, 1, 0,
    1, 1, 98, 10, 25, 98, 10, 25, 33, 0, 0, 0, 7, 8, 5, 1, 6, 1, 8, 1, 5, 8, 3, 1, 5, 5, 8, 0, 98, 10, 25, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    3, 0, 0, 0, 0, 128, 180, 0, 0,
    3, 0, 120, 3, 1, 0, 0, 0, 0, 0,
    0, 1, 114, 8, 31, 114, 8, 31, 89, 0, 0, 0, 15, 10, 3, 12, 6, 4, 6, 3, 2, 1, 4, 1, 3, 5, 4, 2, 5, 2, 4, 2, 7, 17, 3, 12, 6, 1, 4, 1, 3, 4, 6, 0, 103, 1, 1, 0, 0, 1, 0,
    1, 1, 115, 1, 30, 115, 3, 1, 80, 0, 0, 0, 11, 9, 5, 8, 5, 3, 8, 33, 3, 7, 6, 7, 8, 1, 10, 1, 3, 2, 4, 1, 6, 2, 7, 115, 3, 1, 0, 0, 0, 1, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 75, 0, 0, 0, 6, 18, 4, 8, 3, 1, 5, 13, 3, 1, 3, 24, 3, 0, 93, 9, 1, 0, 0, 1, 0,
    0, 0, 0, 107, 10, 1, 121, 1, 1, 29, 132, 237, 1, 29, 1, 0,
    1, 1, 118, 3, 19, 118, 3, 19, 68, 0, 0, 0, 6, 6, 10, 1, 6, 4, 7, 4, 5, 14, 4, 34, 3, 0, 103, 9, 1, 0, 0, 1, 0,
    1, 1, 119, 3, 24, 119, 3, 24, 36, 0, 0, 0, 8, 5, 10, 3, 4, 6, 7, 2, 6, 1, 4, 1, 3, 1, 4, 3, 4, 0, 115, 3, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 116, 12, 25, 117, 3, 1, 66, 0, 0, 0, 3, 59, 4, 2, 4, 1, 3, 117, 3, 1, 0, 0, 0, 1, 0,
    1, 1, 103, 6, 26, 103, 8, 1, 35, 0, 0, 0, 2, 30, 5, 1, 2, 103, 8, 1, 0, 0, 0, 1, 0,
    1, 1, 111, 1, 8, 111, 1, 8, 55, 0, 0, 0, 3, 11, 7, 8, 4, 31, 5, 0, 111, 1, 8, 0, 0, 1, 0,
    0, 1, 118, 10, 26, 118, 10, 26, 56, 0, 0, 0, 3, 15, 6, 18, 4, 17, 5, 0, 118, 1, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 119, 4, 23, 119, 4, 23, 20, 0, 0, 0, 4, 2, 7, 1, 5, 9, 2, 2, 4, 0, 119, 4, 23, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 112, 10, 26, 113, 1, 1, 120, 0, 0, 0, 34, 10, 4, 9, 5, 1, 4, 1, 4, 2, 5, 1, 6, 1, 3, 1, 4, 1, 2, 2, 4, 4, 3, 2, 4, 2, 3, 3, 3, 2, 6, 1, 3, 2, 2, 5, 4, 2, 4, 2, 3, 5, 4, 1, 4, 3, 2, 1, 2, 1, 2, 4, 3, 2, 3, 1, 4, 9, 3, 14, 4, 1, 6, 8, 3, 4, 4, 8, 11, 0, 106, 3, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 119, 8, 26, 120, 1, 1, 74, 0, 0, 0, 6, 24, 4, 6, 5, 8, 7, 1, 2, 6, 4, 13, 5, 0, 95, 1, 1, 0, 0, 1, 0,
    0, 2, 117, 9, 1, 118, 1, 1, 44, 0, 0, 0, 7, 3, 7, 3, 11, 1, 3, 8, 5, 6, 4, 7, 4, 5, 2, 123, 9, 1, 124, 1, 1, 91, 0, 0, 0, 18, 11, 15, 1, 4, 1, 4, 10, 5, 1, 4, 1, 3, 5, 7, 9, 10, 2, 5, 1, 4, 1, 8, 1, 3, 8, 4, 1, 4, 10, 3, 1, 4, 1, 5, 13, 3, 0, 99, 10, 1, 0, 0, 1, 0,
    1, 1, 107, 5, 29, 107, 8, 1, 67, 0, 0, 0, 11, 3, 6, 12, 6, 1, 2, 3, 5, 2, 3, 7, 7, 13, 8, 1, 5, 5, 2, 1, 2, 2, 2, 107, 8, 1, 0, 0, 0, 1, 0,
    1, 1, 117, 12, 22, 118, 5, 1, 41, 0, 0, 0, 5, 9, 3, 3, 5, 6, 5, 1, 4, 12, 2, 0, 102, 1, 1, 0, 0, 1, 0,
    1, 1, 117, 4, 14, 117, 6, 1, 64, 0, 0, 0, 2, 4, 5, 53, 6, 0, 106, 9, 1, 0, 0, 1, 0,
    1, 1, 115, 11, 26, 116, 1, 1, 24, 0, 0, 0, 6, 12, 6, 1, 7, 3, 4, 2, 3, 1, 2, 1, 5, 116, 1, 1, 0, 0, 0, 1, 0,
    1, 1, 118, 3, 19, 118, 3, 19, 52, 0, 0, 0, 3, 25, 4, 19, 8, 1, 3, 0, 88, 6, 10, 0, 0, 1, 0,
    0, 1, 121, 4, 29, 121, 4, 29, 125, 0, 0, 0, 10, 9, 5, 3, 4, 4, 4, 27, 4, 33, 2, 7, 3, 16, 8, 10, 2, 6, 15, 4, 5, 0, 104, 5, 1, 0, 0, 1, 0,
    1, 1, 117, 10, 7, 117, 10, 7, 116, 0, 0, 0, 30, 5, 6, 1, 9, 1, 4, 9, 5, 22, 3, 1, 2, 1, 2, 5, 2, 1, 5, 2, 5, 3, 7, 1, 4, 2, 3, 1, 3, 1, 3, 1, 2, 4, 5, 1, 8, 1, 6, 3, 3, 2, 5, 1, 3, 2, 3, 1, 10, 1, 5, 1, 3, 3, 5, 4, 3, 1, 5, 22, 4, 0, 104, 5, 1, 0, 0, 1, 0,
    1, 1, 117, 12, 22, 118, 5, 1, 42, 0, 0, 0, 4, 16, 4, 3, 6, 1, 4, 13, 2, 0, 102, 1, 1, 0, 0, 1, 0,
    0, 1, 124, 6, 28, 125, 5, 1, 68, 0, 0, 0, 11, 4, 4, 1, 12, 8, 10, 1, 6, 3, 5, 2, 5, 1, 7, 6, 13, 4, 12, 5, 10, 1, 8, 125, 5, 1, 0, 0, 0, 1, 0,
    0, 1, 118, 12, 29, 119, 1, 1, 71, 0, 0, 0, 12, 14, 4, 1, 5, 2, 5, 1, 3, 1, 4, 1, 5, 2, 6, 7, 3, 9, 5, 2, 8, 2, 4, 15, 8, 0, 103, 3, 1, 0, 0, 1, 0,
    0, 1, 121, 4, 29, 121, 6, 1, 75, 0, 0, 0, 1, 4, 5, 121, 6, 1, 0, 0, 0, 1, 0,
    1, 1, 112, 4, 5, 112, 4, 5, 63, 0, 0, 0, 4, 14, 5, 9, 6, 16, 5, 9, 5, 112, 4, 5, 0, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 2, 110, 4, 29, 110, 10, 1, 54, 0, 0, 0, 4, 9, 7, 15, 5, 1, 5, 23, 12, 124, 2, 27, 124, 5, 1, 66, 0, 0, 0, 4, 13, 7, 15, 6, 3, 6, 26, 13, 0, 110, 10, 1, 0, 0, 1, 0,
    1, 2, 114, 1, 17, 114, 3, 1, 46, 0, 0, 0, 6, 10, 3, 10, 2, 1, 7, 6, 4, 2, 6, 3, 12, 124, 7, 10, 124, 9, 1, 75, 0, 0, 0, 14, 11, 7, 4, 4, 3, 4, 8, 2, 1, 9, 2, 5, 16, 5, 2, 7, 1, 4, 10, 13, 9, 10, 2, 2, 1, 4, 1, 11, 0, 114, 3, 1, 0, 0, 1, 0,
    0, 1, 121, 12, 24, 122, 3, 1, 93, 0, 0, 0, 9, 27, 3, 2, 2, 19, 5, 1, 5, 27, 6, 1, 5, 1, 4, 1, 5, 11, 12, 0, 116, 1, 1, 0, 0, 1, 0,
    3, 0, 0, 0, 0, 0, 0, 0,
    2, 1, 120, 9, 25, 121, 1, 1, 68, 0, 0, 0, 1, 64, 5, 0, 121, 1, 1, 0, 0, 1, 0,
    2, 1, 115, 12, 3, 0, 52, 0, 0, 0, 5, 3, 7, 1, 7, 42, 6, 1, 2, 2, 7, 0, 114, 1, 1, 0, 0, 1, 0,
    2, 1, 118, 1, 23, 0, 44, 0, 0, 0, 4, 12, 3, 8, 4, 14, 4, 7, 4, 0, 113, 1, 1, 0, 0, 1, 0,
    2, 1, 121, 12, 3, 122, 1, 1, 32, 0, 0, 0, 1, 28, 11, 0, 122, 1, 1, 0, 0, 1, 0,
    2, 1, 115, 9, 24, 116, 1, 1, 69, 0, 0, 0, 22, 4, 4, 8, 8, 1, 5, 2, 8, 1, 6, 12, 3, 2, 6, 1, 8, 1, 3, 1, 4, 8, 3, 4, 2, 1, 5, 3, 2, 8, 4, 1, 4, 1, 6, 3, 5, 1, 7, 1, 9, 1, 6, 1, 11, 0, 116, 1, 1, 0, 0, 0, 0,
    2, 1, 117, 9, 30, 0, 56, 0, 0, 0, 4, 41, 4, 7, 3, 6, 4, 1, 4, 0, 0, 0, 0, 0, 0,
    2, 1, 115, 4, 1, 115, 5, 1, 59, 0, 0, 0, 9, 11, 5, 3, 9, 2, 5, 12, 4, 23, 8, 1, 6, 1, 3, 1, 4, 1, 4, 0, 115, 5, 1, 0, 0, 1, 0,
    2, 1, 118, 9, 21, 0, 26, 0, 0, 0, 4, 6, 4, 1, 10, 4, 4, 11, 5, 0, 106, 6, 1, 0, 0, 1, 0,
    2, 1, 112, 11, 29, 113, 1, 1, 49, 0, 0, 0, 9, 8, 12, 2, 11, 5, 5, 5, 10, 1, 6, 6, 7, 8, 3, 2, 4, 6, 3, 0, 113, 1, 1, 0, 0, 1, 0,
    2, 1, 120, 11, 27, 0, 92, 0, 0, 0, 14, 44, 5, 15, 5, 1, 6, 1, 7, 11, 4, 1, 4, 1, 10, 1, 4, 2, 2, 2, 3, 2, 2, 1, 2, 4, 4, 2, 6, 0, 118, 12, 1, 0, 0, 1, 0,
    2, 1, 117, 9, 30, 118, 1, 1, 70, 0, 0, 0, 5, 22, 3, 2, 7, 3, 4, 17, 4, 24, 5, 118, 1, 1, 0, 0, 0, 1, 0,
    2, 1, 121, 12, 3, 122, 1, 1, 51, 0, 0, 0, 1, 43, 3, 0, 122, 1, 1, 0, 0, 1, 0,
    2, 1, 118, 1, 23, 0, 51, 0, 0, 0, 5, 19, 6, 1, 4, 10, 3, 16, 6, 1, 8, 0, 98, 1, 1, 0, 0, 1, 0,
    0, 1, 117, 9, 1, 118, 1, 1, 62, 0, 0, 0, 0, 0, 118, 1, 1, 0, 0, 1, 0,
    1, 2, 120, 7, 5, 120, 9, 1, 30, 0, 0, 0, 2, 25, 8, 1, 2, 125, 3, 17, 125, 6, 1, 38, 0, 0, 0, 2, 31, 7, 1, 2, 120, 9, 1, 0, 0, 0, 1, 0,
    1, 1, 119, 3, 2, 119, 3, 2, 71, 0, 0, 0, 5, 11, 3, 4, 4, 13, 3, 1, 2, 37, 7, 0, 114, 5, 1, 0, 0, 1, 0,
    1, 1, 123, 8, 16, 123, 12, 1, 64, 0, 0, 0, 4, 11, 5, 31, 3, 5, 5, 6, 5, 123, 12, 1, 0, 0, 0, 1, 0,
    1, 1, 119, 3, 24, 119, 3, 24, 32, 0, 0, 0, 0, 0, 119, 3, 24, 0, 0, 1, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 99, 0, 0, 0, 11, 30, 4, 7, 4, 1, 9, 1, 3, 4, 3, 2, 3, 6, 5, 4, 3, 1, 3, 23, 3, 10, 5, 0, 111, 7, 1, 0, 0, 1, 0,
    1, 1, 116, 2, 6, 116, 2, 6, 38, 0, 0, 0, 9, 3, 3, 7, 6, 1, 5, 2, 5, 1, 9, 5, 4, 5, 3, 1, 5, 5, 8, 0, 116, 2, 6, 0, 0, 1, 0,
    0, 1, 110, 12, 25, 111, 3, 1, 61, 0, 0, 0, 4, 39, 5, 3, 3, 2, 3, 9, 3, 0, 111, 3, 1, 0, 0, 1, 0,
    3, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 111, 1, 8, 111, 1, 8, 36, 0, 0, 0, 3, 2, 5, 21, 3, 9, 4, 0, 111, 1, 8, 0, 0, 1, 0,
    0, 1, 118, 8, 31, 119, 1, 1, 100, 0, 0, 0, 13, 16, 6, 1, 4, 4, 3, 8, 6, 8, 4, 16, 4, 1, 4, 9, 3, 7, 4, 16, 7, 5, 4, 3, 5, 1, 3, 119, 1, 1, 0, 0, 0, 1, 0,
    0, 1, 120, 4, 29, 120, 9, 1, 127, 0, 0, 0, 8, 27, 2, 68, 5, 6, 5, 1, 11, 9, 7, 1, 13, 8, 6, 4, 9, 0, 96, 4, 1, 0, 0, 1, 0,
    1, 1, 114, 2, 16, 114, 2, 16, 57, 0, 0, 0, 6, 17, 4, 23, 4, 2, 5, 6, 5, 1, 5, 5, 3, 114, 2, 16, 0, 0, 0, 1, 0,
    0, 1, 113, 6, 29, 114, 1, 1, 102, 0, 0, 0, 18, 18, 3, 17, 5, 14, 3, 1, 3, 11, 5, 19, 2, 1, 2, 1, 2, 1, 6, 1, 3, 1, 2, 1, 3, 1, 3, 2, 2, 1, 3, 1, 3, 2, 8, 1, 13, 114, 1, 1, 0, 0, 0, 1, 0,
    1, 1, 109, 1, 24, 109, 5, 1, 104, 0, 0, 0, 22, 11, 3, 3, 3, 8, 3, 4, 6, 16, 3, 9, 3, 9, 4, 1, 4, 1, 4, 1, 5, 1, 6, 17, 2, 1, 4, 1, 10, 2, 2, 1, 3, 1, 2, 1, 3, 1, 3, 3, 2, 5, 9, 2, 8, 0, 103, 6, 1, 0, 0, 1, 0,
    0, 2, 116, 11, 7, 116, 11, 7, 55, 0, 0, 0, 0, 122, 6, 24, 123, 1, 1, 123, 0, 0, 0, 6, 92, 3, 6, 6, 7, 3, 1, 3, 3, 4, 4, 5, 0, 95, 10, 1, 0, 0, 1, 0,
    0, 1, 117, 11, 4, 118, 1, 1, 46, 0, 0, 0, 0, 0, 118, 1, 1, 0, 0, 1, 0,
    0, 1, 112, 10, 26, 113, 1, 1, 43, 0, 0, 0, 10, 3, 5, 1, 4, 1, 3, 7, 3, 5, 5, 1, 2, 1, 6, 12, 2, 3, 3, 2, 8, 0, 95, 1, 1, 0, 0, 1, 0,
    0, 2, 109, 6, 27, 110, 1, 1, 51, 0, 0, 0, 5, 35, 6, 2, 4, 1, 5, 1, 3, 2, 5, 124, 9, 13, 124, 9, 13, 54, 0, 0, 0, 5, 38, 6, 2, 5, 1, 5, 1, 4, 2, 5, 0, 110, 1, 1, 0, 0, 1, 0,
    1, 1, 117, 5, 28, 117, 8, 1, 56, 0, 0, 0, 7, 9, 6, 5, 2, 15, 3, 11, 3, 3, 5, 3, 5, 4, 4, 117, 8, 1, 0, 0, 0, 1, 0,
    0, 0, 0, 85, 10, 1, 121, 1, 1, 29, 132, 237, 1, 29, 1, 0,
    1, 1, 111, 9, 7, 111, 11, 1, 71, 0, 0, 0, 8, 12, 5, 17, 3, 1, 6, 25, 3, 4, 3, 1, 5, 1, 5, 6, 3, 111, 11, 1, 0, 0, 0, 1, 0,
    0, 1, 115, 4, 24, 115, 4, 24, 95, 0, 0, 0, 5, 35, 6, 3, 2, 2, 2, 14, 6, 6, 5, 0, 101, 5, 1, 0, 0, 1, 0,
    1, 1, 116, 2, 6, 116, 2, 6, 114, 0, 0, 0, 11, 8, 5, 10, 7, 16, 6, 7, 2, 6, 4, 4, 3, 3, 5, 1, 4, 41, 4, 10, 2, 1, 9, 0, 102, 10, 15, 0, 0, 1, 0,
    0, 1, 116, 12, 25, 117, 7, 1, 64, 0, 0, 0, 1, 20, 3, 117, 7, 1, 0, 0, 0, 1, 0,
    0, 1, 109, 8, 27, 109, 8, 27, 44, 0, 0, 0, 6, 7, 6, 1, 6, 1, 4, 2, 6, 26, 3, 3, 3, 0, 94, 1, 1, 0, 0, 1, 0,
    0, 0, 0, 110, 7, 1, 121, 1, 1, 29, 132, 237, 1, 29, 1, 0,
    1, 1, 99, 1, 22, 99, 1, 22, 34, 0, 0, 0, 6, 5, 4, 5, 5, 4, 3, 1, 7, 9, 3, 1, 6, 99, 1, 22, 0, 0, 0, 1, 0,
    3, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 24, 0, 0, 0, 1, 3, 6, 0, 90, 1, 1, 0, 0, 1, 0,
    1, 1, 117, 3, 1, 117, 3, 1, 34, 0, 0, 0, 1, 26, 4, 0, 92, 8, 1, 0, 0, 1, 0,
    0, 0, 90, 4, 1, 0, 108, 1, 1, 129, 5, 71, 1, 129, 5, 1, 0,
    0, 1, 119, 4, 23, 119, 4, 23, 71, 0, 0, 0, 7, 24, 5, 23, 5, 6, 3, 7, 6, 1, 3, 1, 2, 4, 3, 0, 108, 1, 1, 0, 0, 1, 0,
    1, 1, 120, 3, 27, 120, 3, 27, 40, 0, 0, 0, 3, 33, 3, 1, 3, 1, 6, 0, 94, 10, 1, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 129, 22, 0, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 119, 6, 29, 119, 12, 1, 101, 0, 0, 0, 10, 22, 3, 22, 3, 8, 6, 29, 6, 2, 6, 1, 4, 3, 3, 1, 4, 6, 4, 1, 7, 119, 12, 1, 0, 0, 0, 1, 0,
    0, 1, 120, 11, 11, 121, 1, 1, 86, 0, 0, 0, 4, 25, 4, 4, 4, 34, 4, 12, 8, 121, 1, 1, 0, 0, 0, 1, 0,
    0, 1, 118, 12, 29, 118, 12, 29, 42, 0, 0, 0, 4, 13, 3, 11, 9, 6, 5, 5, 6, 0, 98, 11, 4, 0, 0, 1, 0,
    0, 2, 96, 5, 15, 96, 9, 1, 41, 0, 0, 0, 1, 24, 8, 122, 4, 20, 122, 5, 1, 70, 0, 0, 0, 3, 33, 4, 1, 4, 2, 5, 0, 96, 9, 1, 0, 0, 1, 0,
    3, 0, 0, 0, 0, 0, 0, 0,
    1, 0, 93, 9, 1, 0, 106, 4, 15, 129, 15, 59, 1, 129, 15, 1, 0,
    1, 1, 117, 3, 1, 117, 3, 1, 59, 0, 0, 0, 12, 4, 5, 7, 4, 1, 8, 1, 3, 1, 6, 6, 8, 4, 5, 5, 4, 12, 4, 4, 4, 2, 7, 5, 3, 0, 106, 4, 15, 0, 0, 1, 0,
    4, 1, 122, 9, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 116, 7, 2, 116, 7, 2, 83, 0, 0, 0, 5, 60, 4, 6, 2, 3, 2, 3, 2, 3, 4, 0, 102, 10, 1, 0, 0, 1, 0,
    3, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 117, 6, 27, 118, 1, 1, 104, 0, 0, 0, 7, 82, 3, 1, 4, 2, 9, 5, 5, 1, 3, 2, 2, 9, 5, 0, 108, 6, 1, 0, 0, 1, 0,
    3, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 124, 3, 9, 124, 5, 1, 53, 0, 0, 0, 1, 43, 4, 124, 5, 1, 0, 0, 0, 1, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    4, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 121, 12, 24, 122, 6, 1, 66, 0, 0, 0, 3, 28, 5, 18, 4, 17, 2, 122, 6, 1, 0, 0, 0, 1, 0,
    1, 1, 110, 12, 20, 111, 1, 1, 68, 0, 0, 0, 15, 14, 7, 1, 3, 1, 3, 2, 3, 6, 3, 11, 3, 1, 2, 1, 2, 2, 3, 3, 3, 4, 6, 9, 5, 2, 3, 1, 3, 3, 3, 0, 104, 1, 1, 0, 0, 1, 0,
    0, 1, 121, 6, 10, 121, 9, 1, 120, 0, 0, 0, 12, 21, 7, 4, 7, 40, 4, 25, 4, 5, 4, 2, 7, 1, 4, 1, 8, 2, 5, 4, 2, 8, 4, 1, 4, 0, 102, 11, 1, 0, 0, 1, 0,
    0, 1, 120, 12, 26, 121, 3, 1, 80, 0, 0, 0, 1, 45, 3, 121, 3, 1, 0, 0, 0, 1, 0,
    1, 2, 101, 10, 25, 102, 1, 1, 28, 0, 0, 0, 3, 6, 4, 4, 7, 16, 5, 123, 7, 20, 123, 7, 20, 28, 0, 0, 0, 3, 6, 4, 4, 7, 16, 3, 0, 102, 1, 1, 0, 0, 1, 0,
    1, 1, 106, 7, 24, 106, 8, 1, 44, 0, 0, 0, 6, 8, 6, 25, 5, 2, 3, 1, 4, 3, 3, 1, 2, 106, 8, 1, 0, 0, 0, 1, 0,
    0, 1, 122, 10, 30, 123, 4, 1, 123, 0, 0, 0, 5, 74, 3, 34, 4, 1, 3, 9, 4, 3, 4, 123, 4, 1, 0, 0, 0, 1, 0,
];
