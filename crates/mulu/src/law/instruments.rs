//! Generated from `instruments.toml` by `cargo xtask gen --write`. Do not edit.

use chrono::NaiveDate;

use super::{Counts, Edition, Instrument, InstrumentId, Rank, Repeal};

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

pub(super) static INSTRUMENTS: &[Instrument] = &[
    Instrument {
        id: Some(InstrumentId(0)), slug: "accident-emergency-regulation", title: "生产安全事故应急条例",
        title_en: Some("Regulation on Work Safety Accident Emergency Response"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第708号"], in_force_from: Some(day(2019, 4, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 2, 17)),
                effective_from: Some(day(2019, 4, 1)), articles: Some(35),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 6), (14, 3), (17, 7), (18, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(1)), slug: "accident-provisions-1991", title: "企业职工伤亡事故报告和处理规定",
        title_en: Some("Provisions on Reporting and Handling Casualty Accidents of Employees"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第75号"], in_force_from: Some(day(1991, 5, 1)), in_force_by: None,
        editions: &[
        ], repealed: Some(Repeal { on: day(2007, 6, 1), by: InstrumentId(2), article: Some(46), text_read: true }), successor: Some(InstrumentId(2)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(2)), slug: "accident-regulation", title: "生产安全事故报告和调查处理条例",
        title_en: Some("Regulation on Reporting and Investigating Work Safety Accidents"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第493号"], in_force_from: Some(day(2007, 6, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2007, 4, 9)),
                effective_from: Some(day(2007, 6, 1)), articles: Some(46),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 4), (10, 3), (12, 6), (25, 5), (30, 6), (35, 3), (36, 6), (37, 4), (38, 4), (39, 4), (41, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(3)), slug: "administrative-divisions-regulation", title: "行政区划管理条例",
        title_en: Some("Regulation on the Administration of Administrative Divisions"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第704号"], in_force_from: Some(day(2019, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 10, 10)),
                effective_from: Some(day(2019, 1, 1)), articles: Some(27),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(7, 4), (13, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(4)), slug: "adoption-law", title: "中华人民共和国收养法",
        title_en: Some("Adoption Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1992, 4, 1)),
        editions: &[
        ], repealed: Some(Repeal { on: day(2021, 1, 1), by: InstrumentId(28), article: Some(1260), text_read: true }), successor: Some(InstrumentId(28)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(5)), slug: "adoption-registration-measures", title: "中国公民收养子女登记办法",
        title_en: Some("Measures for the Registration of Adoption by Chinese Citizens"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2019, 3, 2)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 3, 2)),
                effective_from: Some(day(2019, 3, 2)), articles: Some(15),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(5, 5), (6, 2)] } },
            Edition { numbers: &[], adopted_on: Some(day(2023, 7, 20)),
                effective_from: Some(day(2023, 7, 20)), articles: Some(16),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 5), (7, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(6)), slug: "agriculture-law", title: "中华人民共和国农业法",
        title_en: Some("Agriculture Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2003, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2012, 12, 28)),
                effective_from: Some(day(2013, 1, 1)), articles: Some(99),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(88, 2), (92, 3), (94, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(7)), slug: "air-pollution-law", title: "中华人民共和国大气污染防治法",
        title_en: Some("Air Pollution Prevention and Control Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2016, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 10, 26)),
                effective_from: Some(day(2018, 10, 26)), articles: Some(129),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(99, 3), (100, 5), (103, 4), (104, 3), (108, 6), (115, 2), (117, 8), (123, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(8)), slug: "annual-report-format", title: "国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知",
        title_en: Some("Format of the Annual Report on Disclosure"), aliases: &["中华人民共和国政府信息公开工作年度报告格式"],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅政府信息与政务公开办公室",
        numbers: &["国办公开办函〔2021〕30号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(9)), slug: "annual-report-notice-2019", title: "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知",
        title_en: Some("Notice on the Annual Report on Disclosure (2019)"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅政府信息与政务公开办公室",
        numbers: &["国办公开办函〔2019〕60号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(10)), slug: "anti-drug-law", title: "中华人民共和国禁毒法",
        title_en: Some("Anti-drug Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2008, 6, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2007, 12, 29)),
                effective_from: Some(day(2008, 6, 1)), articles: Some(71),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(38, 4), (59, 7), (60, 4), (69, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(11)), slug: "anti-monopoly-law", title: "中华人民共和国反垄断法",
        title_en: Some("Anti-monopoly Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2008, 8, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2007, 8, 30)),
                effective_from: Some(day(2008, 8, 1)), articles: Some(57),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 3), (9, 5), (13, 6), (14, 3), (15, 7), (17, 7), (18, 6), (19, 3), (20, 3), (22, 2), (23, 5), (26, 3), (27, 6), (33, 5), (39, 5), (45, 3)] } },
            Edition { numbers: &[], adopted_on: Some(day(2022, 6, 24)),
                effective_from: Some(day(2022, 8, 1)), articles: Some(70),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 3), (12, 5), (17, 6), (18, 3), (20, 7), (22, 7), (23, 6), (24, 3), (25, 3), (27, 2), (28, 5), (31, 3), (32, 3), (33, 6), (41, 5), (47, 5), (53, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(12)), slug: "archives-law", title: "中华人民共和国档案法",
        title_en: Some("Archives Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1988, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 6, 20)),
                effective_from: Some(day(2021, 1, 1)), articles: Some(53),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(13, 5), (42, 6), (48, 10)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(13)), slug: "archives-measures", title: "中华人民共和国档案法实施办法",
        title_en: Some("Measures for the Implementation of the Archives Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2017, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 3, 1)),
                effective_from: Some(day(2017, 3, 1)), articles: Some(30),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 5), (7, 6), (8, 4), (9, 4), (10, 3), (15, 4), (19, 3), (22, 7), (23, 3), (26, 6)] } },
        ], repealed: Some(Repeal { on: day(2024, 3, 1), by: InstrumentId(14), article: Some(52), text_read: true }), successor: Some(InstrumentId(14)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(14)), slug: "archives-regulation", title: "中华人民共和国档案法实施条例",
        title_en: Some("Regulation on the Implementation of the Archives Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第772号"], in_force_from: Some(day(2024, 3, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2024, 1, 12)),
                effective_from: Some(day(2024, 3, 1)), articles: Some(52),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(10, 6), (11, 6), (12, 4), (13, 3), (14, 3), (16, 4), (22, 5), (25, 4), (28, 3), (35, 5), (36, 3), (39, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(15)), slug: "assistance-field-guide", title: "社会救助和养老服务领域基层政务公开标准指引",
        title_en: Some("Guides for Grassroots Disclosure: Social Assistance and Care for the Elderly"), aliases: &["社会救助领域基层政务公开标准指引", "养老服务领域基层政务公开标准指引"],
        rank: Rank::NormativeDocument, region: None, issuer: "民政部办公厅",
        numbers: &["民办函〔2019〕52号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(16)), slug: "audit-law", title: "中华人民共和国审计法",
        title_en: Some("Audit Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1995, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 10, 23)),
                effective_from: Some(day(2022, 1, 1)), articles: Some(60),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(49, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(17)), slug: "basic-healthcare-law", title: "中华人民共和国基本医疗卫生与健康促进法",
        title_en: Some("Basic Healthcare and Health Promotion Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2020, 6, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 12, 28)),
                effective_from: Some(day(2020, 6, 1)), articles: Some(110),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(38, 5), (100, 3), (102, 3), (107, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(18)), slug: "bidding-announcement-measures", title: "招标公告和公示信息发布管理办法",
        title_en: Some("Measures for Publishing Tendering Notices"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "国家发展和改革委员会",
        numbers: &["国家发展和改革委员会令第10号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(19)), slug: "bidding-law", title: "中华人民共和国招标投标法",
        title_en: Some("Tendering and Bidding Law"), aliases: &["招投标法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2000, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 12, 27)),
                effective_from: Some(day(2017, 12, 28)), articles: Some(68),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 3), (13, 2), (41, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(20)), slug: "bidding-regulation", title: "中华人民共和国招标投标法实施条例",
        title_en: Some("Regulation on the Implementation of the Tendering and Bidding Law"), aliases: &["招投标法实施条例"],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第613号"], in_force_from: None, in_force_by: Some(day(2012, 2, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 3, 2)),
                effective_from: Some(day(2019, 3, 2)), articles: Some(84),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 2), (9, 5), (32, 7), (39, 5), (40, 6), (41, 6), (42, 5), (51, 7), (63, 2), (64, 4), (67, 4), (68, 4), (71, 8), (73, 5), (80, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(21)), slug: "budget-disclosure-rules", title: "地方预决算公开操作规程",
        title_en: Some("Operating Rules for Publishing Local Budgets and Final Accounts"), aliases: &["财政部关于印发《地方预决算公开操作规程》的通知"],
        rank: Rank::NormativeDocument, region: None, issuer: "财政部",
        numbers: &["财预〔2016〕143号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(22)), slug: "budget-law", title: "中华人民共和国预算法",
        title_en: Some("Budget Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1995, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(101),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(48, 8), (49, 4), (54, 3), (67, 4), (79, 12), (92, 6), (93, 6), (95, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(23)), slug: "budget-regulation", title: "中华人民共和国预算法实施条例",
        title_en: Some("Regulation on the Implementation of the Budget Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第186号"], in_force_from: None, in_force_by: Some(day(1995, 11, 22)),
        editions: &[
            Edition { numbers: &["国务院令第729号"], adopted_on: Some(day(2020, 8, 3)),
                effective_from: Some(day(2020, 10, 1)), articles: Some(97),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 3), (10, 3), (51, 9), (53, 4), (57, 3), (93, 6), (94, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(24)), slug: "business-environment-regulation", title: "优化营商环境条例",
        title_en: Some("Regulation on Optimising the Business Environment"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第722号"], in_force_from: Some(day(2020, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 10, 22)),
                effective_from: Some(day(2020, 1, 1)), articles: Some(72),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(69, 11), (70, 3), (71, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(25)), slug: "charity-law", title: "中华人民共和国慈善法",
        title_en: Some("Charity Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2016, 9, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 3, 16)),
                effective_from: Some(day(2016, 9, 1)), articles: Some(112),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 6), (9, 7), (11, 10), (16, 4), (17, 5), (23, 4), (41, 2), (51, 3), (70, 9), (93, 5), (98, 3), (99, 7), (101, 4), (105, 2), (108, 6)] } },
            Edition { numbers: &[], adopted_on: Some(day(2023, 12, 29)),
                effective_from: Some(day(2024, 9, 5)), articles: Some(125),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 6), (9, 7), (11, 10), (16, 4), (17, 5), (23, 4), (41, 2), (52, 3), (76, 9), (104, 5), (109, 3), (110, 9), (111, 6), (118, 5), (120, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(26)), slug: "city-appearance-regulation", title: "城市市容和环境卫生管理条例",
        title_en: Some("Regulation on City Appearance and Environmental Sanitation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第101号"], in_force_from: None, in_force_by: Some(day(1992, 8, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 3, 1)),
                effective_from: Some(day(2017, 3, 1)), articles: Some(45),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(34, 7), (36, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(27)), slug: "city-water-saving-rules", title: "城市节约用水管理规定",
        title_en: Some("Provisions on Urban Water Saving"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "建设部",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1989, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(1988, 12, 20)),
                effective_from: Some(day(1989, 1, 1)), articles: Some(24),
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(28)), slug: "civil-code", title: "中华人民共和国民法典",
        title_en: Some("Civil Code"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2021, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 5, 28)),
                effective_from: Some(day(2021, 1, 1)), articles: Some(1260),
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(29)), slug: "civil-servants-law", title: "中华人民共和国公务员法",
        title_en: Some("Civil Servants Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2006, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2019, 6, 1)), articles: Some(113),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(13, 7), (14, 8), (15, 8), (26, 5), (46, 5), (52, 10), (56, 4), (59, 18), (76, 3), (86, 5), (88, 5), (89, 4), (93, 3), (95, 8), (106, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(30)), slug: "cleaner-production-law", title: "中华人民共和国清洁生产促进法",
        title_en: Some("Cleaner Production Promotion Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2003, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2012, 2, 29)),
                effective_from: Some(day(2012, 7, 1)), articles: Some(40),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(19, 4), (27, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(31)), slug: "community-correction-law", title: "中华人民共和国社区矫正法",
        title_en: Some("Community Correction Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2020, 7, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 12, 28)),
                effective_from: Some(day(2020, 7, 1)), articles: Some(63),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(29, 5), (61, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(32)), slug: "company-law", title: "中华人民共和国公司法",
        title_en: Some("Company Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2006, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 10, 26)),
                effective_from: Some(day(2018, 10, 26)), articles: Some(218),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(23, 5), (25, 8), (31, 5), (32, 3), (37, 11), (46, 11), (49, 8), (53, 7), (74, 3), (76, 6), (81, 12), (86, 6), (90, 7), (92, 7), (94, 3), (100, 6), (128, 4), (130, 4), (133, 4), (142, 6), (146, 5), (148, 8), (154, 10), (157, 4), (180, 5), (184, 7), (216, 4)] } },
            Edition { numbers: &[], adopted_on: Some(day(2023, 12, 29)),
                effective_from: Some(day(2024, 7, 1)), articles: Some(266),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(27, 4), (32, 6), (40, 4), (46, 8), (55, 5), (56, 4), (59, 9), (67, 10), (78, 7), (89, 3), (95, 13), (102, 4), (104, 6), (113, 6), (137, 4), (144, 4), (145, 5), (149, 3), (151, 5), (154, 6), (161, 3), (162, 6), (178, 5), (181, 6), (183, 2), (195, 10), (198, 4), (229, 5), (234, 7), (254, 2), (265, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(33)), slug: "compulsion-law", title: "中华人民共和国行政强制法",
        title_en: Some("Administrative Compulsion Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2012, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2011, 6, 30)),
                effective_from: Some(day(2012, 1, 1)), articles: Some(71),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 5), (12, 6), (18, 10), (20, 3), (24, 5), (28, 5), (31, 5), (33, 5), (35, 4), (37, 5), (39, 4), (40, 5), (51, 4), (55, 5), (58, 3), (61, 6), (62, 4), (65, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(34)), slug: "compulsory-education-law", title: "中华人民共和国义务教育法",
        title_en: Some("Compulsory Education Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2006, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(63),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(52, 4), (53, 2), (54, 2), (57, 4), (59, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(35)), slug: "congress-supervision-law", title: "中华人民共和国各级人民代表大会常务委员会监督法",
        title_en: Some("Law on Supervision by Standing Committees of People's Congresses"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2007, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2006, 8, 27)),
                effective_from: Some(day(2007, 1, 1)), articles: Some(48),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 6), (18, 6), (26, 2), (30, 3)] } },
            Edition { numbers: &[], adopted_on: Some(day(2024, 11, 8)),
                effective_from: None, articles: Some(65),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(12, 6), (18, 10), (36, 2), (39, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(36)), slug: "constitution", title: "中华人民共和国宪法",
        title_en: Some("Constitution"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1982, 12, 4)),
        editions: &[
            Edition { numbers: &[], adopted_on: None,
                effective_from: Some(day(1982, 12, 4)), articles: Some(143),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(30, 3), (62, 16), (63, 6), (67, 22), (89, 18)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(37)), slug: "construction-environment-regulation", title: "建设项目环境保护管理条例",
        title_en: Some("Regulation on Environmental Protection of Construction Projects"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第253号"], in_force_from: None, in_force_by: Some(day(2017, 10, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 7, 16)),
                effective_from: Some(day(2017, 10, 1)), articles: Some(30),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(7, 3), (8, 7), (10, 3), (11, 5), (21, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(38)), slug: "construction-law", title: "中华人民共和国建筑法",
        title_en: Some("Construction Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1998, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 4, 23)),
                effective_from: Some(day(2019, 4, 23)), articles: Some(85),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 6), (12, 4), (42, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(39)), slug: "contract-law", title: "中华人民共和国合同法",
        title_en: Some("Contract Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1999, 10, 1)),
        editions: &[
        ], repealed: Some(Repeal { on: day(2021, 1, 1), by: InstrumentId(28), article: Some(1260), text_read: true }), successor: Some(InstrumentId(28)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(40)), slug: "cultural-relics-law", title: "中华人民共和国文物保护法",
        title_en: Some("Cultural Relics Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1982, 11, 19)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 11, 4)),
                effective_from: Some(day(2017, 11, 5)), articles: Some(80),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 5), (5, 5), (12, 8), (37, 4), (50, 5), (51, 4), (64, 8), (66, 6), (68, 3), (70, 5), (73, 4), (74, 2), (75, 8), (76, 5)] } },
            Edition { numbers: &[], adopted_on: Some(day(2024, 11, 8)),
                effective_from: Some(day(2025, 3, 1)), articles: Some(101),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 5), (6, 5), (22, 10), (52, 4), (67, 5), (68, 5), (83, 8), (85, 4), (87, 5), (90, 5), (91, 2), (93, 9), (94, 4), (97, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(41)), slug: "cybersecurity-law", title: "中华人民共和国网络安全法",
        title_en: Some("Cybersecurity Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2017, 6, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 11, 7)),
                effective_from: Some(day(2017, 6, 1)), articles: Some(79),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(21, 5), (34, 5), (39, 4), (54, 3), (60, 3), (69, 3), (76, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(42)), slug: "dam-safety-regulation", title: "水库大坝安全管理条例",
        title_en: Some("Reservoir Dam Safety Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第77号"], in_force_from: None, in_force_by: Some(day(1991, 3, 22)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 3, 19)),
                effective_from: Some(day(2018, 3, 19)), articles: Some(34),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(29, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(43)), slug: "data-security-law", title: "中华人民共和国数据安全法",
        title_en: Some("Data Security Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2021, 9, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 6, 10)),
                effective_from: Some(day(2021, 9, 1)), articles: Some(55),
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(44)), slug: "deed-tax-law", title: "中华人民共和国契税法",
        title_en: Some("Deed Tax Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2021, 9, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 8, 11)),
                effective_from: Some(day(2021, 9, 1)), articles: Some(16),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 3), (4, 3), (6, 6), (7, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(45)), slug: "deputies-law", title: "中华人民共和国全国人民代表大会和地方各级人民代表大会代表法",
        title_en: Some("Deputies Law"), aliases: &["代表法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1992, 4, 3)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2015, 8, 29)),
                effective_from: Some(day(2015, 8, 29)), articles: Some(52),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 7), (4, 7), (48, 2), (49, 7)] } },
            Edition { numbers: &[], adopted_on: Some(day(2025, 3, 11)),
                effective_from: Some(day(2025, 3, 12)), articles: Some(65),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(7, 8), (8, 8), (61, 2), (62, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(46)), slug: "disabled-employment-regulation", title: "残疾人就业条例",
        title_en: Some("Employment of Disabled Persons Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第488号"], in_force_from: Some(day(2007, 5, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2007, 2, 25)),
                effective_from: Some(day(2007, 5, 1)), articles: Some(30),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(22, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(47)), slug: "disabled-law", title: "中华人民共和国残疾人保障法",
        title_en: Some("Law on the Protection of Disabled Persons"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2008, 7, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 10, 26)),
                effective_from: Some(day(2018, 10, 26)), articles: Some(68),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(23, 3), (43, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(48)), slug: "disclosure-detailed-rules", title: "国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知",
        title_en: Some("Detailed Rules for the Opinions on Comprehensively Advancing Disclosure"), aliases: &["《关于全面推进政务公开工作的意见》实施细则"],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2016〕80号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(49)), slug: "disclosure-opinions", title: "关于全面推进政务公开工作的意见",
        title_en: Some("Opinions on Comprehensively Advancing Disclosure"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "中共中央办公厅、国务院办公厅",
        numbers: &["中办发〔2016〕8号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(50)), slug: "disclosure-points-2016", title: "国务院办公厅关于印发2016年政务公开工作要点的通知",
        title_en: Some("Main Points of Disclosure Work in 2016"), aliases: &["2016年政务公开工作要点"],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2016〕19号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(51)), slug: "disclosure-regulation", title: "中华人民共和国政府信息公开条例",
        title_en: Some("Regulation on the Disclosure of Government Information"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &[], in_force_from: Some(day(2008, 5, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &["国务院令第492号"], adopted_on: Some(day(2007, 4, 5)),
                effective_from: Some(day(2008, 5, 1)), articles: Some(38),
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
            Edition { numbers: &["国务院令第711号"], adopted_on: Some(day(2019, 4, 3)),
                effective_from: Some(day(2019, 5, 15)), articles: Some(56),
                paragraphs: Counts { otherwise: Some(1), listed: &[(3, 4), (4, 2), (6, 2), (10, 3), (11, 2), (12, 3), (13, 2), (16, 2), (17, 3), (25, 3), (29, 2), (33, 3), (39, 2), (42, 2), (44, 2), (47, 2), (49, 2), (50, 2), (55, 2)] },
                items: Counts { otherwise: Some(0), listed: &[(4, 5), (20, 15), (29, 3), (31, 3), (36, 7), (50, 5), (53, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(52)), slug: "doctors-law", title: "中华人民共和国医师法",
        title_en: Some("Doctors Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2022, 3, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 8, 20)),
                effective_from: Some(day(2022, 3, 1)), articles: Some(67),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 2), (16, 5), (17, 6), (18, 3), (22, 7), (23, 6), (33, 6), (48, 6), (55, 5), (56, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(53)), slug: "drainage-regulation", title: "城镇排水与污水处理条例",
        title_en: Some("Urban Drainage and Sewage Treatment Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第641号"], in_force_from: Some(day(2014, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2013, 10, 2)),
                effective_from: Some(day(2014, 1, 1)), articles: Some(59),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(16, 6), (22, 4), (42, 6), (44, 3), (55, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(54)), slug: "drought-regulation", title: "中华人民共和国抗旱条例",
        title_en: Some("Drought Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第552号"], in_force_from: Some(day(2009, 2, 26)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2009, 2, 26)),
                effective_from: Some(day(2009, 2, 26)), articles: Some(65),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(34, 4), (35, 5), (58, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(55)), slug: "drug-law", title: "中华人民共和国药品管理法",
        title_en: Some("Drug Administration Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1985, 7, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 8, 26)),
                effective_from: Some(day(2019, 12, 1)), articles: Some(155),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(42, 4), (52, 4), (68, 3), (98, 11), (124, 7), (125, 3), (127, 7), (137, 6), (147, 3), (148, 3), (149, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(56)), slug: "drug-regulation", title: "中华人民共和国药品管理法实施条例",
        title_en: Some("Regulation on the Implementation of the Drug Administration Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第360号"], in_force_from: None, in_force_by: Some(day(2002, 9, 15)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 3, 2)),
                effective_from: Some(day(2019, 3, 2)), articles: Some(80),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(34, 2), (58, 2), (73, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(57)), slug: "e-commerce-law", title: "中华人民共和国电子商务法",
        title_en: Some("E-commerce Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2019, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 8, 31)),
                effective_from: Some(day(2019, 1, 1)), articles: Some(89),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(76, 3), (80, 4), (81, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(58)), slug: "earthquake-law", title: "中华人民共和国防震减灾法",
        title_en: Some("Earthquake Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2009, 5, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2008, 12, 27)),
                effective_from: Some(day(2009, 5, 1)), articles: Some(93),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(39, 5), (50, 6), (84, 3), (92, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(59)), slug: "education-law", title: "中华人民共和国教育法",
        title_en: Some("Education Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1995, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 4, 29)),
                effective_from: Some(day(2021, 4, 30)), articles: Some(86),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(27, 4), (29, 9), (30, 6), (43, 5), (44, 4), (79, 5), (80, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(60)), slug: "eia-law", title: "中华人民共和国环境影响评价法",
        title_en: Some("Environmental Impact Assessment Law"), aliases: &["环评法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2003, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(37),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(10, 3), (16, 3), (17, 7), (23, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(61)), slug: "eia-participation-measures", title: "环境影响评价公众参与办法",
        title_en: Some("Measures for Public Participation in Environmental Impact Assessment"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "生态环境部",
        numbers: &["生态环境部令第4号"], in_force_from: Some(day(2019, 1, 1)), in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(62)), slug: "eia-participation-measures-2006", title: "环境影响评价公众参与暂行办法",
        title_en: Some("Interim Measures for Public Participation in Environmental Impact Assessment"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国家环境保护总局",
        numbers: &["环发〔2006〕28号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: Some(InstrumentId(61)),
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(63)), slug: "elderly-law", title: "中华人民共和国老年人权益保障法",
        title_en: Some("Law on the Rights of the Elderly"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2013, 7, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(85),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(45, 4), (69, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(64)), slug: "emergency-law", title: "中华人民共和国突发事件应对法",
        title_en: Some("Emergency Response Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2007, 11, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2007, 8, 30)),
                effective_from: Some(day(2007, 11, 1)), articles: Some(70),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(44, 5), (45, 8), (49, 10), (50, 5), (63, 8), (64, 4)] } },
            Edition { numbers: &[], adopted_on: Some(day(2024, 6, 28)),
                effective_from: Some(day(2024, 11, 1)), articles: Some(106),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(66, 5), (67, 8), (73, 11), (74, 5), (95, 9), (96, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(65)), slug: "employment-law", title: "中华人民共和国就业促进法",
        title_en: Some("Employment Promotion Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2008, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2015, 4, 24)),
                effective_from: Some(day(2015, 4, 24)), articles: Some(69),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(17, 6), (35, 6), (40, 4), (41, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(66)), slug: "energy-saving-law", title: "中华人民共和国节约能源法",
        title_en: Some("Energy Conservation Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2008, 4, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 10, 26)),
                effective_from: Some(day(2018, 10, 26)), articles: Some(87),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(52, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(67)), slug: "enforcement-publicity-opinions", title: "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
        title_en: Some("Guiding Opinions on the Three Systems of Administrative Enforcement"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2018〕118号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(68)), slug: "enterprise-environment-disclosure-measures", title: "企业环境信息依法披露管理办法",
        title_en: Some("Measures for Environmental Disclosure by Enterprises"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "生态环境部",
        numbers: &["生态环境部令第24号"], in_force_from: Some(day(2022, 2, 8)), in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(69)), slug: "enterprise-environment-disclosure-measures-2014", title: "企业事业单位环境信息公开办法",
        title_en: Some("Measures for Environmental Disclosure by Enterprises and Institutions (2014)"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "环境保护部",
        numbers: &["环境保护部令第31号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: Some(InstrumentId(68)),
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(70)), slug: "enterprise-publicity-regulation", title: "企业信息公示暂行条例",
        title_en: Some("Provisional Regulation on Enterprise Information"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第654号"], in_force_from: Some(day(2014, 10, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2014, 8, 7)),
                effective_from: Some(day(2014, 10, 1)), articles: Some(25),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 5), (7, 3), (9, 7), (10, 6), (17, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(71)), slug: "entertainment-regulation", title: "娱乐场所管理条例",
        title_en: Some("Entertainment Venues Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第458号"], in_force_from: None, in_force_by: Some(day(2006, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 11, 29)),
                effective_from: Some(day(2020, 11, 29)), articles: Some(58),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(5, 4), (7, 5), (13, 9), (14, 7), (44, 5), (45, 2), (48, 5), (49, 3), (56, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(72)), slug: "environment-field-guide", title: "关于印发《生态环境领域基层政务公开标准指引》的通知",
        title_en: Some("Guide for Grassroots Disclosure: Environment"), aliases: &["生态环境领域基层政务公开标准指引", "生态环境部办公厅关于印发《生态环境领域基层政务公开标准指引》的通知"],
        rank: Rank::NormativeDocument, region: None, issuer: "生态环境部办公厅",
        numbers: &["环办厅函〔2019〕672号"], in_force_from: None, in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 8, 5)),
                effective_from: None, articles: None,
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(73)), slug: "environment-law", title: "中华人民共和国环境保护法",
        title_en: Some("Environmental Protection Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2015, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2014, 4, 24)),
                effective_from: Some(day(2015, 1, 1)), articles: Some(70),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(58, 2), (63, 4), (68, 9)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(74)), slug: "environmental-noise-law", title: "中华人民共和国环境噪声污染防治法",
        title_en: Some("Environmental Noise Pollution Law"), aliases: &["噪声法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1997, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(64),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(58, 3), (63, 5)] } },
        ], repealed: Some(Repeal { on: day(2022, 6, 5), by: InstrumentId(158), article: Some(90), text_read: true }), successor: Some(InstrumentId(158)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(75)), slug: "environmental-tax-law", title: "中华人民共和国环境保护税法",
        title_en: Some("Environmental Protection Tax Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2018, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 10, 26)),
                effective_from: Some(day(2018, 10, 26)), articles: Some(28),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(4, 2), (7, 4), (10, 4), (11, 4), (12, 5), (25, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(76)), slug: "exit-entry-law", title: "中华人民共和国出境入境管理法",
        title_en: Some("Exit and Entry Administration Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2013, 7, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2012, 6, 30)),
                effective_from: Some(day(2013, 7, 1)), articles: Some(93),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(12, 6), (21, 6), (22, 4), (23, 3), (25, 4), (28, 4), (31, 5), (43, 3), (49, 5), (53, 3), (56, 5), (59, 4), (61, 4), (62, 4), (71, 4), (76, 6), (82, 3), (83, 3), (84, 3), (85, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(77)), slug: "extreme-poverty-measures", title: "特困人员认定办法",
        title_en: Some("Measures for Recognising Persons in Extreme Difficulty"), aliases: &["民政部关于印发《特困人员认定办法》的通知"],
        rank: Rank::NormativeDocument, region: None, issuer: "民政部",
        numbers: &[], in_force_from: None, in_force_by: None,
        editions: &[
            Edition { numbers: &["民发〔2016〕178号"], adopted_on: None,
                effective_from: None, articles: None,
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
            Edition { numbers: &["民发〔2021〕43号"], adopted_on: None,
                effective_from: None, articles: None,
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(78)), slug: "farm-machinery-law", title: "中华人民共和国农业机械化促进法",
        title_en: Some("Agricultural Mechanisation Promotion Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2004, 11, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 10, 26)),
                effective_from: Some(day(2018, 10, 26)), articles: Some(35),
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(79)), slug: "farm-product-safety-law", title: "中华人民共和国农产品质量安全法",
        title_en: Some("Farm Product Quality Safety Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2006, 11, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 10, 26)),
                effective_from: Some(day(2018, 10, 26)), articles: Some(56),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(24, 3), (33, 5)] } },
            Edition { numbers: &[], adopted_on: Some(day(2022, 9, 2)),
                effective_from: Some(day(2023, 1, 1)), articles: Some(81),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(16, 5), (27, 3), (36, 6), (53, 7), (62, 2), (63, 4), (68, 2), (70, 3), (71, 3), (72, 3), (73, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(80)), slug: "farmland-water-regulation", title: "农田水利条例",
        title_en: Some("Farmland Water Conservancy Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第669号"], in_force_from: Some(day(2016, 7, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 5, 17)),
                effective_from: Some(day(2016, 7, 1)), articles: Some(45),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(18, 5), (23, 5), (43, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(81)), slug: "filing-regulation-2001", title: "法规规章备案条例",
        title_en: Some("Regulation on the Filing of Regulations and Rules"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第337号"], in_force_from: Some(day(2002, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2001, 12, 14)),
                effective_from: Some(day(2002, 1, 1)), articles: Some(22),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 5), (10, 5)] } },
        ], repealed: Some(Repeal { on: day(2024, 11, 1), by: InstrumentId(82), article: Some(26), text_read: true }), successor: Some(InstrumentId(82)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(82)), slug: "filing-review-regulation", title: "法规规章备案审查条例",
        title_en: Some("Regulation on the Filing and Review of Regulations and Rules"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &[], in_force_from: Some(day(2024, 11, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2024, 8, 30)),
                effective_from: Some(day(2024, 11, 1)), articles: Some(26),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(4, 5), (13, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(83)), slug: "fine-collection-measures", title: "罚款决定与罚款收缴分离实施办法",
        title_en: Some("Measures for Separating Decisions on Fines from their Collection"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第235号"], in_force_from: None, in_force_by: Some(day(1998, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(1997, 11, 17)),
                effective_from: Some(day(1998, 1, 1)), articles: Some(17),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(84)), slug: "fire-law", title: "中华人民共和国消防法",
        title_en: Some("Fire Protection Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2009, 5, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 4, 29)),
                effective_from: Some(day(2021, 4, 29)), articles: Some(74),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(16, 7), (17, 4), (39, 5), (45, 6), (58, 4), (59, 4), (60, 7), (62, 5), (63, 2), (64, 6), (71, 6), (73, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(85)), slug: "fisheries-law", title: "中华人民共和国渔业法",
        title_en: Some("Fisheries Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1986, 7, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2013, 12, 28)),
                effective_from: Some(day(2013, 12, 28)), articles: Some(50),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(24, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(86)), slug: "five-guarantees-regulation", title: "农村五保供养工作条例",
        title_en: Some("Regulation on Five Guarantees in Rural Areas"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第456号"], in_force_from: Some(day(2006, 3, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2006, 1, 21)),
                effective_from: Some(day(2006, 3, 1)), articles: Some(26),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 5), (22, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(87)), slug: "flood-control-law", title: "中华人民共和国防洪法",
        title_en: Some("Flood Control Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1998, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 7, 2)),
                effective_from: Some(day(2016, 7, 2)), articles: Some(65),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(55, 3), (64, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(88)), slug: "flood-detention-regulation", title: "蓄滞洪区运用补偿暂行办法",
        title_en: Some("Provisional Measures for Compensation for the Use of Flood Detention Areas"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第286号"], in_force_from: Some(day(2000, 5, 27)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2000, 5, 27)),
                effective_from: Some(day(2000, 5, 27)), articles: Some(26),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 3), (10, 3), (11, 3), (12, 3), (21, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(89)), slug: "flood-prevention-regulation", title: "中华人民共和国防汛条例",
        title_en: Some("Flood Prevention Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第86号"], in_force_from: None, in_force_by: Some(day(1991, 7, 2)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2011, 1, 8)),
                effective_from: Some(day(2011, 1, 8)), articles: Some(49),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(42, 7), (43, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(90)), slug: "food-inspection-measures", title: "食品生产经营监督检查管理办法",
        title_en: Some("Measures for Food Inspection"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "国家市场监督管理总局",
        numbers: &["国家市场监督管理总局令第49号"], in_force_from: None, in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 12, 24)),
                effective_from: Some(day(2022, 3, 15)), articles: Some(55),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(25, 6), (37, 6), (49, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(91)), slug: "food-safety-law", title: "中华人民共和国食品安全法",
        title_en: Some("Food Safety Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2009, 6, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 4, 29)),
                effective_from: Some(day(2021, 4, 29)), articles: Some(154),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 6), (18, 6), (26, 8), (33, 11), (34, 13), (46, 4), (67, 9), (100, 4), (105, 4), (109, 4), (110, 5), (123, 6), (124, 9), (125, 4), (126, 13), (129, 4), (142, 4), (143, 2), (144, 5), (145, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(92)), slug: "food-safety-regulation", title: "中华人民共和国食品安全法实施条例",
        title_en: Some("Regulation on the Implementation of the Food Safety Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第557号"], in_force_from: None, in_force_by: Some(day(2009, 7, 20)),
        editions: &[
            Edition { numbers: &["国务院令第721号"], adopted_on: Some(day(2019, 10, 11)),
                effective_from: Some(day(2019, 12, 1)), articles: Some(86),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(52, 3), (67, 6), (68, 4), (69, 5), (75, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(93)), slug: "forest-law", title: "中华人民共和国森林法",
        title_en: Some("Forest Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1985, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 12, 28)),
                effective_from: Some(day(2020, 7, 1)), articles: Some(84),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(34, 6), (48, 8), (50, 4), (52, 7), (55, 3), (60, 4), (67, 4), (81, 2), (83, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(94)), slug: "foundations-regulation", title: "基金会管理条例",
        title_en: Some("Foundations Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第400号"], in_force_from: Some(day(2004, 6, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2004, 3, 8)),
                effective_from: Some(day(2004, 6, 1)), articles: Some(48),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 4), (8, 5), (9, 5), (10, 9), (13, 5), (16, 3), (21, 4), (34, 3), (35, 3), (41, 2), (42, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(95)), slug: "funeral-regulation", title: "殡葬管理条例",
        title_en: Some("Funeral Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第225号"], in_force_from: None, in_force_by: Some(day(2013, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2012, 11, 9)),
                effective_from: Some(day(2013, 1, 1)), articles: Some(24),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(10, 4), (13, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(96)), slug: "gas-regulation", title: "城镇燃气管理条例",
        title_en: Some("Urban Gas Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第583号"], in_force_from: None, in_force_by: Some(day(2011, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 2, 6)),
                effective_from: Some(day(2016, 2, 6)), articles: Some(55),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(15, 5), (18, 9), (21, 4), (28, 7), (33, 5), (46, 7), (49, 8), (50, 4), (53, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(97)), slug: "general-principles-civil-law", title: "中华人民共和国民法通则",
        title_en: Some("General Principles of Civil Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1987, 1, 1)),
        editions: &[
        ], repealed: Some(Repeal { on: day(2021, 1, 1), by: InstrumentId(28), article: Some(1260), text_read: true }), successor: Some(InstrumentId(28)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(98)), slug: "general-provisions-civil-law", title: "中华人民共和国民法总则",
        title_en: Some("General Provisions of Civil Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2017, 10, 1)),
        editions: &[
        ], repealed: Some(Repeal { on: day(2021, 1, 1), by: InstrumentId(28), article: Some(1260), text_read: true }), successor: Some(InstrumentId(28)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(99)), slug: "government-investment-regulation", title: "政府投资条例",
        title_en: Some("Government Investment Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第712号"], in_force_from: Some(day(2019, 7, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 4, 14)),
                effective_from: Some(day(2019, 7, 1)), articles: Some(39),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 4), (13, 4), (17, 3), (32, 5), (33, 3), (34, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(100)), slug: "grassland-law", title: "中华人民共和国草原法",
        title_en: Some("Grassland Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2003, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 4, 29)),
                effective_from: Some(day(2021, 4, 29)), articles: Some(75),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(18, 4), (41, 4), (42, 7), (43, 3), (57, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(101)), slug: "grassroots-disclosure-opinions", title: "国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见",
        title_en: Some("Guiding Opinions on Standardising Grassroots Disclosure"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2019〕54号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(102)), slug: "grassroots-pilot-plan", title: "国务院办公厅关于印发开展基层政务公开标准化规范化试点工作方案的通知",
        title_en: Some("Pilot Plan for Standardising Grassroots Disclosure"), aliases: &["开展基层政务公开标准化规范化试点工作方案"],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2017〕42号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(103)), slug: "groundwater-regulation", title: "地下水管理条例",
        title_en: Some("Groundwater Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第748号"], in_force_from: Some(day(2021, 12, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 10, 21)),
                effective_from: Some(day(2021, 12, 1)), articles: Some(64),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(21, 2), (25, 6), (27, 3), (33, 3), (34, 3), (35, 3), (40, 4), (41, 5), (54, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(104)), slug: "guarantee-law", title: "中华人民共和国担保法",
        title_en: Some("Guarantee Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1995, 10, 1)),
        editions: &[
        ], repealed: Some(Repeal { on: day(2021, 1, 1), by: InstrumentId(28), article: Some(1260), text_read: true }), successor: Some(InstrumentId(28)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(105)), slug: "hazardous-chemicals-regulation", title: "危险化学品安全管理条例",
        title_en: Some("Hazardous Chemicals Safety Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第344号"], in_force_from: None, in_force_by: Some(day(2011, 12, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2013, 12, 7)),
                effective_from: Some(day(2013, 12, 7)), articles: Some(102),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 8), (7, 5), (19, 8), (30, 4), (34, 6), (39, 4), (50, 4), (67, 6), (72, 4), (78, 12), (80, 7), (81, 6), (84, 3), (86, 7), (87, 4), (88, 4), (89, 4), (91, 2), (92, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(106)), slug: "health-disclosure-measures", title: "医疗卫生机构信息公开管理办法",
        title_en: Some("Measures for Disclosure by Medical and Health Institutions"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国家卫生健康委",
        numbers: &["国卫办发〔2021〕43号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(107)), slug: "health-disclosure-measures-2010", title: "医疗卫生服务单位信息公开管理办法（试行）",
        title_en: Some("Measures for Disclosure by Medical and Health Services (Trial)"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "卫生部",
        numbers: &["卫生部令第75号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: Some(InstrumentId(106)),
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(108)), slug: "highway-law", title: "中华人民共和国公路法",
        title_en: Some("Highway Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1998, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 11, 4)),
                effective_from: Some(day(2017, 11, 5)), articles: Some(87),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(59, 3), (76, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(109)), slug: "holidays-measures", title: "全国年节及纪念日放假办法",
        title_en: Some("Measures for National Holidays"), aliases: &["放假办法"],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2014, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2013, 12, 11)),
                effective_from: Some(day(2014, 1, 1)), articles: Some(7),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 7), (3, 4)] } },
            Edition { numbers: &[], adopted_on: Some(day(2024, 11, 10)),
                effective_from: Some(day(2025, 1, 1)), articles: Some(8),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 7), (3, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(110)), slug: "hotline-opinions", title: "国务院办公厅关于进一步优化地方政务服务便民热线的指导意见",
        title_en: Some("Guiding Opinions on Local Government Service Hotlines"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2020〕53号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(111)), slug: "house-expropriation-regulation", title: "国有土地上房屋征收与补偿条例",
        title_en: Some("Regulation on the Expropriation of Houses on State-owned Land"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第590号"], in_force_from: Some(day(2011, 1, 21)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2011, 1, 21)),
                effective_from: Some(day(2011, 1, 21)), articles: Some(35),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 6), (17, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(112)), slug: "household-field-guide", title: "户籍管理领域基层政务公开标准指引",
        title_en: Some("Guide for Grassroots Disclosure: Household Registration"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "公安部治安管理局",
        numbers: &["公治安〔2019〕158号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(113)), slug: "household-registration-regulation", title: "中华人民共和国户口登记条例",
        title_en: Some("Household Registration Regulation"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1958, 1, 9)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(1958, 1, 9)),
                effective_from: Some(day(1958, 1, 9)), articles: Some(24),
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(114)), slug: "housing-fund-regulation", title: "住房公积金管理条例",
        title_en: Some("Housing Provident Fund Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第262号"], in_force_from: None, in_force_by: Some(day(2019, 3, 24)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 3, 24)),
                effective_from: Some(day(2019, 3, 24)), articles: Some(47),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 6), (11, 7), (23, 3), (24, 6), (34, 3), (40, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(115)), slug: "huaihe-regulation", title: "淮河流域水污染防治暂行条例",
        title_en: Some("Provisional Regulation on Water Pollution in the Huaihe Basin"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第183号"], in_force_from: None, in_force_by: Some(day(1995, 8, 8)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2011, 1, 8)),
                effective_from: Some(day(2011, 1, 8)), articles: Some(43),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(26, 3), (30, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(116)), slug: "human-resources-market-regulation", title: "人力资源市场暂行条例",
        title_en: Some("Provisional Regulation on the Human Resources Market"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第700号"], in_force_from: Some(day(2018, 10, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 6, 29)),
                effective_from: Some(day(2018, 10, 1)), articles: Some(48),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(15, 8), (32, 4), (34, 5), (46, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(117)), slug: "hydrology-regulation", title: "中华人民共和国水文条例",
        title_en: Some("Hydrology Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第496号"], in_force_from: None, in_force_by: Some(day(2007, 6, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 3, 1)),
                effective_from: Some(day(2017, 3, 1)), articles: Some(46),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(24, 5), (32, 4), (36, 6), (40, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(118)), slug: "identity-card-law", title: "中华人民共和国居民身份证法",
        title_en: Some("Identity Card Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2004, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2011, 10, 29)),
                effective_from: Some(day(2012, 1, 1)), articles: Some(23),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(14, 5), (15, 5), (16, 3), (17, 2), (20, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(119)), slug: "infectious-diseases-law", title: "中华人民共和国传染病防治法",
        title_en: Some("Infectious Diseases Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2004, 12, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2013, 6, 29)),
                effective_from: Some(day(2013, 6, 29)), articles: Some(80),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(18, 8), (20, 5), (39, 3), (40, 3), (42, 5), (53, 6), (66, 5), (68, 5), (69, 7), (73, 5), (74, 3), (78, 15)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(120)), slug: "intangible-heritage-law", title: "中华人民共和国非物质文化遗产法",
        title_en: Some("Intangible Cultural Heritage Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2011, 6, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2011, 2, 25)),
                effective_from: Some(day(2011, 6, 1)), articles: Some(45),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 6), (19, 4), (29, 3), (30, 4), (31, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(121)), slug: "internet-cafes-regulation", title: "互联网上网服务营业场所管理条例",
        title_en: Some("Internet Cafes Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第363号"], in_force_from: None, in_force_by: Some(day(2002, 11, 15)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 3, 24)),
                effective_from: Some(day(2019, 3, 24)), articles: Some(37),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 7), (10, 5), (14, 10), (15, 3), (24, 5), (31, 5), (32, 5), (33, 5)] } },
            Edition { numbers: &[], adopted_on: Some(day(2022, 3, 29)),
                effective_from: Some(day(2022, 5, 1)), articles: Some(38),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 7), (10, 5), (14, 10), (15, 3), (24, 5), (31, 5), (33, 5), (34, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(122)), slug: "jinan-hotline-regulation", title: "济南市12345市民服务热线条例",
        title_en: Some("Jinan 12345 Hotline Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("济南市"), issuer: "济南市人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2018, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 7, 27)),
                effective_from: Some(day(2018, 9, 1)), articles: Some(44),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 8), (12, 3), (13, 4), (14, 5), (23, 3), (24, 4), (25, 2), (28, 4), (33, 4), (40, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(123)), slug: "jining-water-environment-regulation", title: "济宁市水环境保护条例",
        title_en: Some("Jining Water Environment Protection Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("济宁市"), issuer: "济宁市人民代表大会常务委员会",
        numbers: &[], in_force_from: Some(day(2021, 3, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 1, 29)),
                effective_from: Some(day(2021, 3, 1)), articles: Some(76),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 6), (21, 9), (61, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(124)), slug: "labour-contract-law", title: "中华人民共和国劳动合同法",
        title_en: Some("Labour Contract Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2008, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2012, 12, 28)),
                effective_from: Some(day(2013, 7, 1)), articles: Some(98),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(14, 3), (17, 9), (26, 3), (38, 6), (39, 6), (40, 3), (41, 7), (42, 6), (44, 6), (46, 7), (57, 4), (62, 5), (74, 7), (85, 4), (88, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(125)), slug: "labour-dispute-law", title: "中华人民共和国劳动争议调解仲裁法",
        title_en: Some("Labour Dispute Mediation and Arbitration Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2008, 5, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2007, 12, 29)),
                effective_from: Some(day(2008, 5, 1)), articles: Some(54),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 6), (10, 3), (19, 4), (20, 4), (28, 3), (33, 4), (44, 2), (47, 2), (49, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(126)), slug: "labour-inspection-regulation", title: "劳动保障监察条例",
        title_en: Some("Labour Security Inspection Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第423号"], in_force_from: Some(day(2004, 12, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2004, 11, 1)),
                effective_from: Some(day(2004, 12, 1)), articles: Some(36),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(10, 4), (11, 9), (15, 6), (18, 3), (23, 8), (26, 3), (29, 4), (30, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(127)), slug: "labour-law", title: "中华人民共和国劳动法",
        title_en: Some("Labour Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1995, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(107),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(18, 2), (19, 7), (25, 4), (26, 3), (29, 4), (32, 3), (40, 5), (42, 3), (44, 3), (49, 5), (73, 5), (91, 4), (96, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(128)), slug: "land-law", title: "中华人民共和国土地管理法",
        title_en: Some("Land Administration Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1999, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 8, 26)),
                effective_from: Some(day(2020, 1, 1)), articles: Some(87),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(17, 6), (33, 5), (45, 6), (46, 3), (54, 4), (58, 4), (66, 3), (68, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(129)), slug: "land-regulation", title: "中华人民共和国土地管理法实施条例",
        title_en: Some("Regulation on the Implementation of the Land Administration Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第256号"], in_force_from: None, in_force_by: Some(day(2021, 9, 1)),
        editions: &[
            Edition { numbers: &["国务院令第743号"], adopted_on: Some(day(2021, 7, 2)),
                effective_from: Some(day(2021, 9, 1)), articles: Some(67),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(4, 3), (17, 3), (24, 3), (44, 6), (48, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(130)), slug: "law-based-administration-outline", title: "国务院关于印发全面推进依法行政实施纲要的通知",
        title_en: Some("Outline for Law-based Administration"), aliases: &["全面推进依法行政实施纲要"],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院",
        numbers: &["国发〔2004〕10号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(131)), slug: "lawyers-law", title: "中华人民共和国律师法",
        title_en: Some("Lawyers Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2008, 6, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 9, 1)),
                effective_from: Some(day(2018, 1, 1)), articles: Some(60),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(5, 4), (6, 4), (7, 3), (9, 2), (14, 4), (17, 5), (22, 4), (28, 7), (40, 8), (46, 8), (47, 5), (48, 4), (49, 9), (50, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(132)), slug: "legal-aid-law", title: "中华人民共和国法律援助法",
        title_en: Some("Legal Aid Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2022, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 8, 20)),
                effective_from: Some(day(2022, 1, 1)), articles: Some(71),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(22, 7), (25, 7), (31, 9), (32, 5), (42, 4), (44, 3), (48, 8), (61, 7), (62, 4), (63, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(133)), slug: "legal-aid-regulation", title: "法律援助条例",
        title_en: Some("Legal Aid Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第385号"], in_force_from: Some(day(2003, 9, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2003, 7, 21)),
                effective_from: Some(day(2003, 9, 1)), articles: Some(31),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(10, 6), (11, 3), (14, 5), (17, 3), (23, 4), (26, 4), (28, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(134)), slug: "legislation-law", title: "中华人民共和国立法法",
        title_en: Some("Legislation Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2000, 7, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2015, 3, 15)),
                effective_from: Some(day(2015, 3, 15)), articles: Some(105),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 11), (45, 2), (65, 2), (73, 2), (82, 2), (95, 3), (96, 5), (97, 7), (98, 5)] } },
            Edition { numbers: &[], adopted_on: Some(day(2023, 3, 13)),
                effective_from: Some(day(2023, 3, 15)), articles: Some(120),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 11), (48, 2), (72, 2), (82, 2), (93, 2), (106, 3), (107, 5), (108, 7), (109, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(135)), slug: "licensing-law", title: "中华人民共和国行政许可法",
        title_en: Some("Administrative Licensing Law"), aliases: &["许可法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2004, 7, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 4, 23)),
                effective_from: Some(day(2019, 4, 23)), articles: Some(83),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(12, 6), (13, 4), (32, 5), (39, 4), (48, 5), (69, 5), (70, 6), (72, 8), (74, 3), (80, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(136)), slug: "litigation-law", title: "中华人民共和国行政诉讼法",
        title_en: Some("Administrative Litigation Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1990, 10, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 6, 27)),
                effective_from: Some(day(2017, 7, 1)), articles: Some(103),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(12, 12), (13, 4), (15, 4), (31, 3), (33, 8), (38, 2), (41, 3), (49, 4), (56, 4), (59, 7), (70, 6), (74, 5), (82, 3), (89, 4), (91, 8), (96, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(137)), slug: "local-organisation-law", title: "中华人民共和国地方各级人民代表大会和地方各级人民政府组织法",
        title_en: Some("Organic Law of Local People's Congresses and Local People's Governments"), aliases: &["地方组织法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1980, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2022, 3, 11)),
                effective_from: Some(day(2022, 3, 12)), articles: Some(90),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 15), (12, 14), (35, 7), (47, 3), (50, 18), (54, 6), (73, 11), (76, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(138)), slug: "lottery-regulation", title: "彩票管理条例",
        title_en: Some("Lottery Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第554号"], in_force_from: None, in_force_by: Some(day(2009, 7, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2009, 5, 4)),
                effective_from: Some(day(2009, 7, 1)), articles: Some(45),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 6), (18, 4), (39, 7), (40, 7), (41, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(139)), slug: "major-decisions-regulation", title: "重大行政决策程序暂行条例",
        title_en: Some("Provisional Regulation on Major Administrative Decision-making Procedures"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第713号"], in_force_from: Some(day(2019, 9, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 4, 20)),
                effective_from: Some(day(2019, 9, 1)), articles: Some(44),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 5), (10, 3), (17, 3), (27, 3), (29, 6), (36, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(140)), slug: "major-projects-opinions", title: "国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见",
        title_en: Some("Opinions on Disclosure of Major Construction Projects"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2017〕94号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(141)), slug: "market-entity-registration-regulation", title: "中华人民共和国市场主体登记管理条例",
        title_en: Some("Regulation on the Registration of Market Entities"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第746号"], in_force_from: Some(day(2022, 3, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 7, 27)),
                effective_from: Some(day(2022, 3, 1)), articles: Some(55),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 6), (8, 11), (9, 9), (12, 6), (16, 5), (39, 6), (41, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(142)), slug: "market-entity-registration-rules", title: "中华人民共和国市场主体登记管理条例实施细则",
        title_en: Some("Rules for the Registration of Market Entities"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "国家市场监督管理总局",
        numbers: &["国家市场监督管理总局令第52号"], in_force_from: None, in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2022, 3, 1)),
                effective_from: None, articles: Some(82),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 8), (7, 9), (9, 6), (16, 5), (25, 4), (28, 2), (29, 3), (32, 3), (46, 4), (48, 6), (52, 3), (54, 3), (55, 3), (60, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(143)), slug: "market-penalty-publicity-provisions", title: "市场监督管理行政处罚信息公示规定",
        title_en: Some("Provisions on Publishing Market Supervision Penalties"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "国家市场监督管理总局",
        numbers: &["国家市场监督管理总局令第45号"], in_force_from: None, in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 7, 30)),
                effective_from: Some(day(2021, 9, 1)), articles: Some(19),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(14, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(144)), slug: "marriage-law", title: "中华人民共和国婚姻法",
        title_en: Some("Marriage Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1981, 1, 1)),
        editions: &[
        ], repealed: Some(Repeal { on: day(2021, 1, 1), by: InstrumentId(28), article: Some(1260), text_read: true }), successor: Some(InstrumentId(28)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(145)), slug: "marriage-registration-regulation", title: "婚姻登记条例",
        title_en: Some("Marriage Registration Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第387号"], in_force_from: None, in_force_by: Some(day(2003, 10, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2003, 8, 8)),
                effective_from: Some(day(2003, 10, 1)), articles: Some(22),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(5, 8), (6, 5), (9, 2), (11, 3), (12, 3), (18, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(146)), slug: "maternal-infant-law", title: "中华人民共和国母婴保健法",
        title_en: Some("Maternal and Infant Health Care Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1995, 6, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 11, 4)),
                effective_from: Some(day(2017, 11, 5)), articles: Some(39),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(7, 3), (8, 3), (14, 4), (18, 3), (35, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(147)), slug: "medical-devices-regulation", title: "医疗器械监督管理条例",
        title_en: Some("Medical Devices Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第276号"], in_force_from: None, in_force_by: Some(day(2021, 6, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 2, 9)),
                effective_from: Some(day(2021, 6, 1)), articles: Some(107),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(14, 7), (20, 5), (22, 3), (24, 2), (30, 5), (39, 8), (45, 5), (66, 3), (69, 3), (70, 4), (81, 3), (84, 4), (86, 6), (88, 4), (89, 10), (90, 5), (103, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(148)), slug: "medical-institutions-regulation", title: "医疗机构管理条例",
        title_en: Some("Medical Institutions Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第149号"], in_force_from: None, in_force_by: Some(day(1994, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 2, 6)),
                effective_from: Some(day(2016, 2, 6)), articles: Some(55),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(10, 3), (11, 2), (16, 6), (18, 4), (40, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(149)), slug: "mental-health-law", title: "中华人民共和国精神卫生法",
        title_en: Some("Mental Health Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2013, 5, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 4, 27)),
                effective_from: Some(day(2018, 4, 27)), articles: Some(85),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(25, 3), (30, 2), (43, 2), (50, 4), (74, 2), (75, 5), (76, 4), (78, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(150)), slug: "meteorology-law", title: "中华人民共和国气象法",
        title_en: Some("Meteorology Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2000, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 11, 7)),
                effective_from: Some(day(2016, 11, 7)), articles: Some(45),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(20, 3), (35, 2), (38, 3), (41, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(151)), slug: "migrant-wages-regulation", title: "保障农民工工资支付条例",
        title_en: Some("Regulation on Guaranteeing Wages of Migrant Workers"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第724号"], in_force_from: Some(day(2020, 5, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 12, 30)),
                effective_from: Some(day(2020, 5, 1)), articles: Some(64),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(34, 3), (54, 3), (55, 3), (56, 4), (57, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(152)), slug: "military-service-law", title: "中华人民共和国兵役法",
        title_en: Some("Military Service Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1984, 10, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 8, 20)),
                effective_from: Some(day(2021, 10, 1)), articles: Some(65),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(33, 4), (34, 3), (57, 3), (61, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(153)), slug: "minimum-living-measures", title: "最低生活保障审核确认办法",
        title_en: Some("Measures for Confirming the Minimum Living Allowance"), aliases: &["民政部关于印发《最低生活保障审核确认办法》的通知"],
        rank: Rank::NormativeDocument, region: None, issuer: "民政部",
        numbers: &["民发〔2021〕57号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(154)), slug: "minimum-living-measures-2012", title: "最低生活保障审核审批办法（试行）",
        title_en: Some("Measures for Approving the Minimum Living Allowance (Trial)"), aliases: &["最低生活保障审核审批办法"],
        rank: Rank::NormativeDocument, region: None, issuer: "民政部",
        numbers: &["民发〔2012〕220号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: Some(InstrumentId(153)),
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(155)), slug: "minors-law", title: "中华人民共和国未成年人保护法",
        title_en: Some("Minors Protection Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1992, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 10, 17)),
                effective_from: Some(day(2021, 6, 1)), articles: Some(132),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(4, 6), (16, 10), (17, 11), (22, 4), (63, 3), (92, 7), (94, 5), (130, 3)] } },
            Edition { numbers: &[], adopted_on: Some(day(2024, 4, 26)),
                effective_from: Some(day(2024, 4, 26)), articles: Some(132),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(4, 6), (16, 10), (17, 11), (22, 4), (63, 3), (92, 7), (94, 5), (130, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(156)), slug: "natural-disaster-relief-regulation", title: "自然灾害救助条例",
        title_en: Some("Natural Disaster Relief Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第577号"], in_force_from: None, in_force_by: Some(day(2010, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 3, 2)),
                effective_from: Some(day(2019, 3, 2)), articles: Some(35),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 6), (13, 4), (14, 7), (29, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(157)), slug: "new-media-opinions", title: "国务院办公厅关于推进政务新媒体健康有序发展的意见",
        title_en: Some("Opinions on Government New Media"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2018〕123号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(158)), slug: "noise-pollution-law", title: "中华人民共和国噪声污染防治法",
        title_en: Some("Noise Pollution Prevention and Control Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2022, 6, 5)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 12, 24)),
                effective_from: Some(day(2022, 6, 5)), articles: Some(90),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(76, 2), (77, 2), (78, 4), (80, 4), (81, 3), (82, 4), (83, 2), (84, 2), (88, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(159)), slug: "normative-documents-notice", title: "国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知",
        title_en: Some("Notice on Normative Documents"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2018〕37号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(160)), slug: "notarisation-law", title: "中华人民共和国公证法",
        title_en: Some("Notarisation Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2006, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 9, 1)),
                effective_from: Some(day(2018, 1, 1)), articles: Some(47),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 4), (11, 11), (12, 5), (13, 6), (18, 5), (20, 4), (23, 9), (24, 4), (28, 4), (31, 9), (41, 6), (42, 6), (44, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(161)), slug: "occupational-disease-law", title: "中华人民共和国职业病防治法",
        title_en: Some("Occupational Disease Prevention and Control Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2002, 5, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(88),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(15, 6), (20, 6), (39, 7), (43, 3), (46, 3), (63, 3), (64, 3), (67, 4), (69, 6), (70, 5), (71, 5), (72, 11), (75, 8), (80, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(162)), slug: "penalty-law", title: "中华人民共和国行政处罚法",
        title_en: Some("Administrative Penalty Law"), aliases: &["处罚法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1996, 10, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 1, 22)),
                effective_from: Some(day(2021, 7, 15)), articles: Some(86),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 6), (21, 3), (32, 5), (46, 8), (57, 4), (58, 4), (59, 6), (63, 6), (64, 8), (68, 2), (72, 4), (76, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(163)), slug: "people-mediation-law", title: "中华人民共和国人民调解法",
        title_en: Some("People's Mediation Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2011, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2010, 8, 28)),
                effective_from: Some(day(2011, 1, 1)), articles: Some(35),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 3), (15, 4), (23, 4), (24, 3), (29, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(164)), slug: "performances-regulation", title: "营业性演出管理条例",
        title_en: Some("Commercial Performances Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第439号"], in_force_from: None, in_force_by: Some(day(2005, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 11, 29)),
                effective_from: Some(day(2020, 11, 29)), articles: Some(57),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(14, 3), (16, 3), (20, 3), (25, 10), (43, 3), (47, 4), (51, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(165)), slug: "personal-information-law", title: "中华人民共和国个人信息保护法",
        title_en: Some("Personal Information Protection Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2021, 11, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 8, 20)),
                effective_from: Some(day(2021, 11, 1)), articles: Some(74),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 3), (13, 7), (17, 4), (38, 4), (47, 5), (51, 6), (55, 5), (56, 3), (57, 3), (58, 4), (61, 5), (62, 5), (63, 4), (73, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(166)), slug: "petition-regulation", title: "信访条例",
        title_en: Some("Petition Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第431号"], in_force_from: None, in_force_by: Some(day(2005, 5, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2005, 1, 10)),
                effective_from: Some(day(2005, 5, 1)), articles: Some(51),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 6), (14, 5), (20, 6), (21, 4), (32, 3), (36, 6), (39, 3), (40, 4), (42, 3), (43, 2)] } },
        ], repealed: Some(Repeal { on: day(2022, 5, 1), by: InstrumentId(167), article: None, text_read: false }), successor: Some(InstrumentId(167)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(167)), slug: "petition-work-regulation", title: "信访工作条例",
        title_en: Some("Regulation on Petition Work"), aliases: &[],
        rank: Rank::PartyRegulation, region: None, issuer: "中共中央、国务院",
        numbers: &[], in_force_from: Some(day(2022, 5, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2022, 2, 25)),
                effective_from: Some(day(2022, 5, 1)), articles: Some(50),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(5, 5), (8, 3), (11, 7), (14, 7), (22, 3), (26, 6), (31, 6), (32, 3), (41, 4), (42, 4), (44, 3), (45, 4), (46, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(168)), slug: "place-names-regulation", title: "地名管理条例",
        title_en: Some("Place Names Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第753号"], in_force_from: None, in_force_by: Some(day(2022, 5, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2022, 3, 30)),
                effective_from: Some(day(2022, 5, 1)), articles: Some(44),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 8), (9, 10), (11, 3), (12, 7), (13, 4), (18, 6), (30, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(169)), slug: "planning-eia-regulation", title: "规划环境影响评价条例",
        title_en: Some("Regulation on Environmental Impact Assessment of Plans"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第559号"], in_force_from: Some(day(2009, 10, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2009, 8, 17)),
                effective_from: Some(day(2009, 10, 1)), articles: Some(36),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 3), (11, 2), (19, 6), (20, 7), (21, 2), (25, 4), (32, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(170)), slug: "platform-notice", title: "国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知",
        title_en: Some("Notice on Standardising Disclosure Platforms"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅政府信息与政务公开办公室",
        numbers: &["国办公开办函〔2019〕61号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(171)), slug: "pollution-permit-regulation", title: "排污许可管理条例",
        title_en: Some("Pollutant Discharge Permit Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第736号"], in_force_from: Some(day(2021, 3, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 1, 24)),
                effective_from: Some(day(2021, 3, 1)), articles: Some(51),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 2), (7, 5), (8, 3), (9, 5), (11, 4), (13, 11), (15, 3), (32, 5), (33, 4), (34, 2), (35, 2), (36, 9), (37, 4), (44, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(172)), slug: "population-law", title: "中华人民共和国人口与计划生育法",
        title_en: Some("Population and Family Planning Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2002, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 8, 20)),
                effective_from: Some(day(2021, 8, 20)), articles: Some(48),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(40, 2), (43, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(173)), slug: "price-law", title: "中华人民共和国价格法",
        title_en: Some("Price Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(1998, 5, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(1997, 12, 29)),
                effective_from: Some(day(1998, 5, 1)), articles: Some(48),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 4), (14, 8), (18, 5), (34, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(174)), slug: "private-education-law", title: "中华人民共和国民办教育促进法",
        title_en: Some("Private Education Promotion Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2003, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(67),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(13, 4), (15, 5), (22, 7), (25, 6), (56, 3), (59, 3), (62, 8), (63, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(175)), slug: "private-education-regulation", title: "中华人民共和国民办教育促进法实施条例",
        title_en: Some("Regulation on the Implementation of the Private Education Promotion Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第399号"], in_force_from: None, in_force_by: Some(day(2021, 9, 1)),
        editions: &[
            Edition { numbers: &["国务院令第741号"], adopted_on: Some(day(2021, 4, 7)),
                effective_from: Some(day(2021, 9, 1)), articles: Some(68),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(19, 9), (26, 7), (62, 8), (63, 12)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(176)), slug: "private-nonprofit-regulation", title: "民办非企业单位登记管理暂行条例",
        title_en: Some("Provisional Regulation on the Registration of Private Non-enterprise Units"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第251号"], in_force_from: None, in_force_by: Some(day(1998, 10, 25)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(1998, 10, 25)),
                effective_from: Some(day(1998, 10, 25)), articles: Some(32),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 5), (9, 6), (10, 8), (11, 5), (19, 3), (20, 5), (25, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(177)), slug: "processing-fee-measures", title: "国务院办公厅关于印发《政府信息公开信息处理费管理办法》的通知",
        title_en: Some("Measures for the Information Processing Fee"), aliases: &["政府信息公开信息处理费管理办法"],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办函〔2020〕109号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(178)), slug: "procurement-announcement-measures-2004", title: "政府采购信息公告管理办法",
        title_en: Some("Measures for Announcing Government Procurement Information (2004)"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "财政部",
        numbers: &["财政部令第19号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: Some(InstrumentId(179)),
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(179)), slug: "procurement-information-measures", title: "政府采购信息发布管理办法",
        title_en: Some("Measures for Publishing Government Procurement Information"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "财政部",
        numbers: &["财政部令第101号"], in_force_from: Some(day(2020, 3, 1)), in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(180)), slug: "procurement-law", title: "中华人民共和国政府采购法",
        title_en: Some("Government Procurement Law"), aliases: &["采购法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2003, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2014, 8, 31)),
                effective_from: Some(day(2014, 8, 31)), articles: Some(88),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(10, 3), (22, 6), (26, 6), (29, 2), (30, 4), (31, 3), (36, 4), (38, 5), (40, 4), (42, 7), (59, 3), (71, 6), (72, 4), (73, 3), (77, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(181)), slug: "procurement-regulation", title: "中华人民共和国政府采购法实施条例",
        title_en: Some("Regulation on the Implementation of the Government Procurement Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第658号"], in_force_from: Some(day(2015, 3, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2015, 1, 30)),
                effective_from: Some(day(2015, 3, 1)), articles: Some(79),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 5), (17, 5), (20, 8), (53, 3), (60, 6), (67, 8), (68, 10), (69, 3), (71, 4), (72, 6), (74, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(182)), slug: "product-quality-law", title: "中华人民共和国产品质量法",
        title_en: Some("Product Quality Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1993, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(74),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(18, 4), (26, 3), (27, 5), (40, 3), (41, 3), (65, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(183)), slug: "property-law", title: "中华人民共和国物权法",
        title_en: Some("Property Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2007, 10, 1)),
        editions: &[
        ], repealed: Some(Repeal { on: day(2021, 1, 1), by: InstrumentId(28), article: Some(1260), text_read: true }), successor: Some(InstrumentId(28)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(184)), slug: "property-management-regulation", title: "物业管理条例",
        title_en: Some("Property Management Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第379号"], in_force_from: None, in_force_by: Some(day(2003, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 3, 19)),
                effective_from: Some(day(2018, 3, 19)), articles: Some(67),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 10), (7, 6), (11, 7), (15, 5), (29, 4), (63, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(185)), slug: "property-registration-regulation", title: "不动产登记暂行条例",
        title_en: Some("Provisional Regulation on Real Estate Registration"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第656号"], in_force_from: None, in_force_by: Some(day(2015, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 3, 24)),
                effective_from: Some(day(2019, 3, 24)), articles: Some(35),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(5, 10), (8, 4), (14, 7), (16, 6), (17, 4), (18, 3), (19, 4), (22, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(186)), slug: "proposal-disclosure-notice", title: "国务院办公厅关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知",
        title_en: Some("Notice on Publishing the Handling of Suggestions and Proposals"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2014〕46号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(187)), slug: "public-culture-law", title: "中华人民共和国公共文化服务保障法",
        title_en: Some("Public Cultural Services Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2017, 3, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 12, 25)),
                effective_from: Some(day(2017, 3, 1)), articles: Some(65),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(59, 4), (61, 4), (62, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(188)), slug: "public-culture-sports-regulation", title: "公共文化体育设施条例",
        title_en: Some("Public Cultural and Sports Facilities Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第382号"], in_force_from: Some(day(2003, 8, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2003, 6, 26)),
                effective_from: Some(day(2003, 8, 1)), articles: Some(34),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(30, 5), (31, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(189)), slug: "public-health-emergency-regulation", title: "突发公共卫生事件应急条例",
        title_en: Some("Public Health Emergency Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第376号"], in_force_from: None, in_force_by: Some(day(2011, 1, 8)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2011, 1, 8)),
                effective_from: Some(day(2011, 1, 8)), articles: Some(54),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 7), (19, 4), (50, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(190)), slug: "public-library-law", title: "中华人民共和国公共图书馆法",
        title_en: Some("Public Libraries Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2018, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 10, 26)),
                effective_from: Some(day(2018, 10, 26)), articles: Some(55),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(15, 6), (33, 4), (50, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(191)), slug: "public-opinion-notice", title: "国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知",
        title_en: Some("Notice on Responding to Public Opinion"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2016〕61号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(192)), slug: "public-places-hygiene-regulation", title: "公共场所卫生管理条例",
        title_en: Some("Public Places Hygiene Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2019, 4, 23)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 4, 23)),
                effective_from: Some(day(2019, 4, 23)), articles: Some(19),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 7), (3, 5), (12, 2), (14, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(193)), slug: "public-resources-opinions", title: "国务院办公厅关于推进公共资源配置领域政府信息公开的意见",
        title_en: Some("Opinions on Disclosure of Public Resource Allocation"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2017〕97号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(194)), slug: "public-security-penalty-law", title: "中华人民共和国治安管理处罚法",
        title_en: Some("Public Security Administration Penalties Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2006, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2012, 10, 26)),
                effective_from: Some(day(2013, 1, 1)), articles: Some(119),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(10, 4), (19, 5), (20, 4), (21, 4), (23, 5), (24, 6), (25, 3), (26, 4), (27, 2), (29, 4), (33, 3), (35, 4), (37, 3), (40, 3), (42, 6), (43, 3), (45, 2), (50, 4), (52, 4), (54, 3), (59, 4), (60, 4), (63, 2), (64, 2), (65, 2), (69, 3), (71, 3), (72, 4), (81, 3), (95, 4), (96, 6), (104, 3), (108, 4), (116, 11)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(195)), slug: "public-welfare-opinions", title: "国务院办公厅关于推进社会公益事业建设领域政府信息公开的意见",
        title_en: Some("Opinions on Disclosure of Public Welfare"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2018〕10号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(196)), slug: "real-estate-law", title: "中华人民共和国城市房地产管理法",
        title_en: Some("Urban Real Estate Administration Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1995, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 8, 26)),
                effective_from: Some(day(2020, 1, 1)), articles: Some(73),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(24, 4), (30, 5), (38, 7), (39, 2), (45, 4), (58, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(197)), slug: "reconsideration-law", title: "中华人民共和国行政复议法",
        title_en: Some("Administrative Reconsideration Law"), aliases: &["复议法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1999, 10, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 9, 1)),
                effective_from: Some(day(2018, 1, 1)), articles: Some(43),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 7), (6, 11), (7, 3), (15, 5), (21, 4), (28, 4), (33, 2)] } },
            Edition { numbers: &[], adopted_on: Some(day(2023, 9, 1)),
                effective_from: Some(day(2024, 1, 1)), articles: Some(90),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 15), (12, 4), (13, 4), (23, 5), (24, 4), (25, 3), (30, 7), (39, 10), (41, 5), (42, 4), (43, 8), (44, 3), (52, 4), (53, 4), (63, 3), (64, 4), (65, 5), (78, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(198)), slug: "reconsideration-regulation", title: "中华人民共和国行政复议法实施条例",
        title_en: Some("Regulation on the Implementation of the Administrative Reconsideration Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第499号"], in_force_from: Some(day(2007, 8, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2007, 5, 29)),
                effective_from: Some(day(2007, 8, 1)), articles: Some(66),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 6), (15, 6), (16, 2), (19, 5), (21, 3), (28, 7), (41, 8), (42, 5), (47, 2), (48, 2), (50, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(199)), slug: "regulations-procedure-regulation", title: "行政法规制定程序条例",
        title_en: Some("Regulation on the Procedure for Making Administrative Regulations"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第321号"], in_force_from: None, in_force_by: Some(day(2002, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 12, 22)),
                effective_from: Some(day(2018, 5, 1)), articles: Some(40),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 3), (12, 5), (18, 5), (19, 4), (31, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(200)), slug: "resettlement-regulation", title: "大中型水利水电工程建设征地补偿和移民安置条例",
        title_en: Some("Regulation on Land Compensation and Resettlement for Large and Medium-sized Water Projects"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第471号"], in_force_from: None, in_force_by: Some(day(2006, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 4, 14)),
                effective_from: Some(day(2017, 6, 1)), articles: Some(63),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(4, 5), (57, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(201)), slug: "residence-permit-regulation", title: "居住证暂行条例",
        title_en: Some("Residence Permit Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第663号"], in_force_from: Some(day(2016, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2015, 11, 26)),
                effective_from: Some(day(2016, 1, 1)), articles: Some(23),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(12, 6), (13, 7), (16, 4), (18, 3), (19, 2), (20, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(202)), slug: "river-courses-regulation", title: "中华人民共和国河道管理条例",
        title_en: Some("River Courses Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第3号"], in_force_from: None, in_force_by: Some(day(1988, 6, 10)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 3, 19)),
                effective_from: Some(day(2018, 3, 19)), articles: Some(51),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(25, 4), (44, 8), (45, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(203)), slug: "road-traffic-law", title: "中华人民共和国道路交通安全法",
        title_en: Some("Road Traffic Safety Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2004, 5, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 4, 29)),
                effective_from: Some(day(2021, 4, 29)), articles: Some(124),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 5), (12, 4), (16, 4), (43, 4), (76, 2), (83, 3), (99, 8), (109, 2), (115, 15), (119, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(204)), slug: "road-traffic-regulation", title: "中华人民共和国道路交通安全法实施条例",
        title_en: Some("Regulation on the Implementation of the Road Traffic Safety Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第405号"], in_force_from: None, in_force_by: Some(day(2004, 5, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 10, 7)),
                effective_from: Some(day(2017, 10, 7)), articles: Some(115),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(5, 6), (6, 9), (7, 4), (16, 5), (38, 3), (39, 2), (40, 2), (45, 2), (46, 5), (48, 5), (51, 7), (52, 4), (54, 3), (55, 3), (56, 3), (57, 2), (61, 5), (62, 8), (63, 6), (66, 3), (68, 5), (69, 3), (71, 3), (72, 10), (73, 5), (74, 3), (77, 5), (81, 3), (82, 5), (104, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(205)), slug: "rules-procedure-regulation", title: "规章制定程序条例",
        title_en: Some("Regulation on the Procedure for Making Rules"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第322号"], in_force_from: None, in_force_by: Some(day(2002, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 12, 22)),
                effective_from: Some(day(2018, 5, 1)), articles: Some(41),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(16, 4), (19, 6), (20, 4), (33, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(206)), slug: "rural-collective-law", title: "中华人民共和国农村集体经济组织法",
        title_en: Some("Rural Collective Economic Organisations Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2025, 5, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2024, 6, 28)),
                effective_from: Some(day(2025, 5, 1)), articles: Some(67),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(4, 4), (5, 12), (13, 10), (14, 6), (17, 5), (19, 5), (20, 7), (26, 13), (30, 12), (35, 10), (36, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(207)), slug: "rural-land-contract-law", title: "中华人民共和国农村土地承包法",
        title_en: Some("Rural Land Contract Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2003, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2019, 1, 1)), articles: Some(70),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(14, 4), (15, 5), (17, 5), (18, 3), (19, 4), (20, 5), (22, 6), (29, 3), (38, 5), (40, 8), (42, 4), (57, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(208)), slug: "rural-revitalisation-law", title: "中华人民共和国乡村振兴促进法",
        title_en: Some("Rural Revitalisation Promotion Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2021, 6, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 4, 29)),
                effective_from: Some(day(2021, 6, 1)), articles: Some(74),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(4, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(209)), slug: "school-bus-regulation", title: "校车安全管理条例",
        title_en: Some("School Bus Safety Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第617号"], in_force_from: Some(day(2012, 4, 5)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2012, 4, 5)),
                effective_from: Some(day(2012, 4, 5)), articles: Some(62),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(14, 5), (23, 6), (39, 5), (48, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(210)), slug: "school-disclosure-opinions", title: "教育部关于推进中小学信息公开工作的意见",
        title_en: Some("Opinions on Disclosure by Primary and Secondary Schools"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "教育部",
        numbers: &["教办〔2010〕15号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(211)), slug: "secrets-law", title: "中华人民共和国保守国家秘密法",
        title_en: Some("Law on Guarding State Secrets"), aliases: &["保密法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2010, 10, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2010, 4, 29)),
                effective_from: Some(day(2010, 10, 1)), articles: Some(53),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 7), (24, 5), (25, 5), (48, 12)] } },
            Edition { numbers: &[], adopted_on: Some(day(2024, 2, 27)),
                effective_from: Some(day(2024, 5, 1)), articles: Some(65),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(13, 7), (28, 6), (31, 6), (57, 13)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(212)), slug: "secrets-regulation", title: "中华人民共和国保守国家秘密法实施条例",
        title_en: Some("Regulation on the Implementation of the Law on Guarding State Secrets"), aliases: &["保密法实施条例"],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2014, 3, 1)),
        editions: &[
            Edition { numbers: &["国务院令第646号"], adopted_on: Some(day(2014, 1, 17)),
                effective_from: Some(day(2014, 3, 1)), articles: Some(45),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(10, 3), (20, 2), (21, 7), (27, 4), (29, 6), (32, 12)] } },
            Edition { numbers: &["国务院令第786号"], adopted_on: Some(day(2024, 7, 10)),
                effective_from: Some(day(2024, 9, 1)), articles: Some(74),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 7), (15, 4), (18, 4), (26, 2), (27, 9), (29, 5), (45, 5), (47, 7), (48, 4), (58, 13), (67, 10), (69, 2), (70, 4), (71, 11)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(213)), slug: "seed-law", title: "中华人民共和国种子法",
        title_en: Some("Seed Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2016, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 12, 24)),
                effective_from: Some(day(2022, 3, 1)), articles: Some(92),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(27, 3), (29, 2), (48, 5), (49, 5), (76, 6), (77, 5), (78, 4), (79, 5), (90, 12)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(214)), slug: "service-purchase-measures", title: "政府购买服务管理办法",
        title_en: Some("Measures for Government Purchase of Services"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "财政部",
        numbers: &["财政部令第102号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(215)), slug: "shandong-business-environment-regulation", title: "山东省优化营商环境条例",
        title_en: Some("Shandong Business Environment Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2021, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 9, 25)),
                effective_from: Some(day(2021, 1, 1)), articles: Some(67),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(64, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(216)), slug: "shandong-deputies-measures", title: "山东省实施《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》办法",
        title_en: Some("Shandong Measures for the Deputies Law"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2014, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2015, 12, 3)),
                effective_from: None, articles: Some(51),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 7), (4, 7), (46, 6), (47, 2), (49, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(217)), slug: "shandong-lakes-regulation", title: "山东省湖泊保护条例",
        title_en: Some("Shandong Lakes Protection Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2013, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 1, 23)),
                effective_from: None, articles: Some(43),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(12, 3), (20, 4), (34, 4), (41, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(218)), slug: "shandong-nansi-lake-regulation", title: "山东省南四湖保护条例",
        title_en: Some("Shandong Nansi Lake Protection Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2022, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 12, 3)),
                effective_from: Some(day(2022, 1, 1)), articles: Some(31),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(28, 11)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(219)), slug: "shandong-petition-regulation", title: "山东省信访条例",
        title_en: Some("Shandong Petition Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2016, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2015, 9, 24)),
                effective_from: Some(day(2016, 1, 1)), articles: Some(68),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(4, 4), (12, 8), (13, 5), (15, 8), (16, 6), (28, 3), (30, 6), (31, 8), (32, 3), (33, 4), (41, 3), (45, 2), (46, 5), (49, 2), (57, 4), (58, 4), (59, 6), (62, 5), (63, 7), (64, 9), (65, 6), (66, 11)] } },
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(220)), slug: "shandong-soil-conservation-regulation", title: "山东省水土保持条例",
        title_en: Some("Shandong Soil and Water Conservation Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 9, 30)),
                effective_from: None, articles: Some(55),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(41, 4), (48, 3), (54, 4), (55, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(221)), slug: "shandong-south-north-water-regulation", title: "山东省南水北调条例",
        title_en: Some("Shandong South-to-North Water Diversion Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2015, 5, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2015, 4, 1)),
                effective_from: Some(day(2015, 5, 1)), articles: Some(58),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 5), (14, 9), (16, 5), (28, 4), (51, 8), (52, 6), (53, 3), (54, 4), (55, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(222)), slug: "shandong-village-affairs-regulation", title: "山东省村务公开条例",
        title_en: Some("Shandong Village Affairs Disclosure Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2006, 6, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 9, 21)),
                effective_from: None, articles: Some(25),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 4), (7, 10), (11, 4), (22, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(223)), slug: "shandong-village-committees-measures", title: "山东省实施《中华人民共和国村民委员会组织法》办法",
        title_en: Some("Shandong Measures for the Organic Law of Villagers' Committees"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2013, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2012, 11, 29)),
                effective_from: Some(day(2013, 1, 1)), articles: Some(48),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 12), (10, 11), (15, 5), (20, 10), (21, 6), (27, 7), (35, 3), (37, 4), (43, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(224)), slug: "shandong-water-pollution-regulation", title: "山东省水污染防治条例",
        title_en: Some("Shandong Water Pollution Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2018, 12, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 11, 27)),
                effective_from: None, articles: Some(91),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(44, 5), (59, 5), (60, 6), (61, 7), (72, 4), (73, 4), (74, 10), (75, 4), (77, 2), (79, 3), (81, 2), (82, 2), (86, 4), (88, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(225)), slug: "shandong-water-resources-regulation", title: "山东省水资源条例",
        title_en: Some("Shandong Water Resources Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: Some(day(2018, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 9, 30)),
                effective_from: Some(day(2018, 1, 1)), articles: Some(69),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(22, 3), (24, 7), (27, 4), (44, 4), (68, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(226)), slug: "shandong-water-saving-regulation", title: "山东省节约用水条例",
        title_en: Some("Shandong Water Saving Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2022, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 12, 3)),
                effective_from: Some(day(2022, 1, 1)), articles: Some(50),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(43, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(227)), slug: "shandong-yellow-river-regulation", title: "山东省黄河河道管理条例",
        title_en: Some("Shandong Yellow River Courses Regulation"), aliases: &[],
        rank: Rank::LocalRegulation, region: Some("山东省"), issuer: "山东省人民代表大会常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1998, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 1, 23)),
                effective_from: None, articles: Some(50),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(19, 6), (20, 4), (30, 3), (46, 6), (47, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(228)), slug: "sme-law", title: "中华人民共和国中小企业促进法",
        title_en: Some("Small and Medium Enterprises Promotion Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2018, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 9, 1)),
                effective_from: Some(day(2018, 1, 1)), articles: Some(61),
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(229)), slug: "smes-payment-regulation", title: "保障中小企业款项支付条例",
        title_en: Some("Regulation on Guaranteeing Payments to Small and Medium Enterprises"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &[], in_force_from: Some(day(2020, 9, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &["国务院令第728号"], adopted_on: Some(day(2020, 7, 5)),
                effective_from: Some(day(2020, 9, 1)), articles: Some(29),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(25, 8), (26, 2)] } },
            Edition { numbers: &["国务院令第802号"], adopted_on: Some(day(2025, 3, 17)),
                effective_from: Some(day(2025, 6, 1)), articles: Some(37),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(31, 7), (32, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(230)), slug: "social-assistance-measures", title: "社会救助暂行办法",
        title_en: Some("Provisional Measures for Social Assistance"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第649号"], in_force_from: None, in_force_by: Some(day(2014, 5, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 3, 2)),
                effective_from: Some(day(2019, 3, 2)), articles: Some(70),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 3), (15, 4), (28, 3), (29, 2), (66, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(231)), slug: "social-insurance-agency-regulation", title: "社会保险经办条例",
        title_en: Some("Regulation on Social Insurance Handling"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第765号"], in_force_from: Some(day(2023, 12, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2023, 8, 16)),
                effective_from: Some(day(2023, 12, 1)), articles: Some(63),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 5), (42, 3), (47, 5), (53, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(232)), slug: "social-insurance-fees-regulation", title: "社会保险费征缴暂行条例",
        title_en: Some("Provisional Regulation on the Collection of Social Insurance Contributions"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第259号"], in_force_from: None, in_force_by: Some(day(2019, 3, 24)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 3, 24)),
                effective_from: Some(day(2019, 3, 24)), articles: Some(31),
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(233)), slug: "social-insurance-law", title: "中华人民共和国社会保险法",
        title_en: Some("Social Insurance Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2011, 7, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(98),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(30, 4), (37, 4), (38, 9), (39, 3), (43, 3), (45, 3), (51, 5), (55, 3), (56, 3), (79, 3), (89, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(234)), slug: "social-organisations-regulation", title: "社会团体登记管理条例",
        title_en: Some("Regulation on the Registration of Social Organisations"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第250号"], in_force_from: None, in_force_by: Some(day(2016, 2, 6)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 2, 6)),
                effective_from: Some(day(2016, 2, 6)), articles: Some(37),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 3), (10, 6), (11, 5), (13, 5), (14, 9), (19, 4), (24, 3), (25, 5), (30, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(235)), slug: "soil-conservation-law", title: "中华人民共和国水土保持法",
        title_en: Some("Soil and Water Conservation Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2011, 3, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2010, 12, 25)),
                effective_from: Some(day(2011, 3, 1)), articles: Some(60),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(39, 5), (42, 3), (44, 3), (53, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(236)), slug: "soil-conservation-plan-measures", title: "生产建设项目水土保持方案管理办法",
        title_en: Some("Measures for Soil Conservation Plans of Construction Projects"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "水利部",
        numbers: &["水利部令第53号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(237)), slug: "soil-conservation-regulation", title: "中华人民共和国水土保持法实施条例",
        title_en: Some("Regulation on the Implementation of the Soil and Water Conservation Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第120号"], in_force_from: None, in_force_by: Some(day(2011, 1, 8)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2011, 1, 8)),
                effective_from: Some(day(2011, 1, 8)), articles: Some(35),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(2, 5), (23, 3), (32, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(238)), slug: "soil-pollution-law", title: "中华人民共和国土壤污染防治法",
        title_en: Some("Soil Pollution Prevention and Control Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2019, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 8, 31)),
                effective_from: Some(day(2019, 1, 1)), articles: Some(99),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(16, 6), (17, 4), (21, 3), (29, 6), (37, 4), (53, 4), (54, 4), (63, 3), (70, 4), (86, 7), (91, 4), (94, 5), (95, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(239)), slug: "solid-waste-law", title: "中华人民共和国固体废物污染环境防治法",
        title_en: Some("Solid Waste Law"), aliases: &["固废法", "固体废物污染防治法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1996, 4, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 4, 29)),
                effective_from: Some(day(2020, 9, 1)), articles: Some(126),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(27, 2), (95, 5), (101, 5), (102, 11), (111, 7), (112, 13), (120, 6), (124, 9)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(240)), slug: "south-north-water-regulation", title: "南水北调工程供用水管理条例",
        title_en: Some("Regulation on Water Supply and Use of the South-to-North Water Diversion Project"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第647号"], in_force_from: Some(day(2014, 2, 16)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2014, 2, 16)),
                effective_from: Some(day(2014, 2, 16)), articles: Some(56),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(17, 4), (40, 4), (42, 5), (48, 5), (49, 5), (54, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(241)), slug: "special-equipment-law", title: "中华人民共和国特种设备安全法",
        title_en: Some("Special Equipment Safety Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2014, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2013, 6, 29)),
                effective_from: Some(day(2014, 1, 1)), articles: Some(101),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(18, 3), (35, 5), (49, 3), (50, 3), (61, 5), (80, 2), (81, 2), (82, 2), (83, 6), (84, 3), (85, 2), (86, 3), (87, 3), (89, 2), (90, 3), (91, 3), (93, 8), (94, 13)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(242)), slug: "special-equipment-regulation", title: "特种设备安全监察条例",
        title_en: Some("Special Equipment Safety Supervision Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第373号"], in_force_from: None, in_force_by: Some(day(2003, 6, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2009, 1, 24)),
                effective_from: Some(day(2009, 5, 1)), articles: Some(103),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(11, 3), (14, 3), (22, 3), (26, 6), (42, 3), (51, 3), (60, 4), (61, 4), (62, 4), (63, 5), (64, 6), (81, 2), (82, 4), (83, 10), (85, 2), (86, 3), (87, 2), (88, 3), (89, 3), (92, 2), (97, 9), (99, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(243)), slug: "sports-law", title: "中华人民共和国体育法",
        title_en: Some("Sports Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1995, 10, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 11, 7)),
                effective_from: Some(day(2016, 11, 7)), articles: Some(54),
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
            Edition { numbers: &[], adopted_on: Some(day(2022, 6, 24)),
                effective_from: Some(day(2023, 1, 1)), articles: Some(122),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(92, 3), (98, 6), (105, 3), (106, 3), (109, 4), (113, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(244)), slug: "standardisation-law", title: "中华人民共和国标准化法",
        title_en: Some("Standardisation Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2018, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 11, 4)),
                effective_from: Some(day(2018, 1, 1)), articles: Some(45),
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(245)), slug: "state-compensation-law", title: "中华人民共和国国家赔偿法",
        title_en: Some("State Compensation Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1995, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2012, 10, 26)),
                effective_from: Some(day(2013, 1, 1)), articles: Some(42),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 5), (4, 4), (5, 3), (12, 3), (17, 5), (18, 2), (19, 6), (31, 2), (34, 3), (36, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(246)), slug: "statistics-law", title: "中华人民共和国统计法",
        title_en: Some("Statistics Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2010, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2009, 6, 27)),
                effective_from: Some(day(2010, 1, 1)), articles: Some(50),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(35, 6), (37, 4), (38, 5), (39, 3), (41, 5)] } },
            Edition { numbers: &[], adopted_on: Some(day(2024, 9, 13)),
                effective_from: Some(day(2024, 9, 13)), articles: Some(53),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(38, 6), (40, 5), (41, 5), (42, 4), (44, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(247)), slug: "statistics-regulation", title: "中华人民共和国统计法实施条例",
        title_en: Some("Regulation on the Implementation of the Statistics Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第681号"], in_force_from: Some(day(2017, 8, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 5, 28)),
                effective_from: Some(day(2017, 8, 1)), articles: Some(55),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(9, 6), (14, 2), (29, 3), (40, 3), (43, 5), (46, 5), (50, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(248)), slug: "succession-law", title: "中华人民共和国继承法",
        title_en: Some("Succession Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1985, 10, 1)),
        editions: &[
        ], repealed: Some(Repeal { on: day(2021, 1, 1), by: InstrumentId(28), article: Some(1260), text_read: true }), successor: Some(InstrumentId(28)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(249)), slug: "taihu-regulation", title: "太湖流域管理条例",
        title_en: Some("Taihu Basin Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第604号"], in_force_from: Some(day(2011, 11, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2011, 9, 7)),
                effective_from: Some(day(2011, 11, 1)), articles: Some(70),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(12, 5), (29, 3), (30, 6), (55, 3), (59, 3), (60, 5), (61, 5), (67, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(250)), slug: "tax-collection-law", title: "中华人民共和国税收征收管理法",
        title_en: Some("Tax Collection Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2001, 5, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2015, 4, 24)),
                effective_from: Some(day(2015, 4, 24)), articles: Some(94),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(35, 6), (38, 2), (40, 2), (54, 6), (60, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(251)), slug: "tax-regulation", title: "中华人民共和国税收征收管理法实施细则",
        title_en: Some("Rules for the Implementation of the Tax Collection Law"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第362号"], in_force_from: None, in_force_by: Some(day(2002, 10, 15)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 2, 6)),
                effective_from: Some(day(2016, 2, 6)), articles: Some(113),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 5), (18, 7), (34, 6), (41, 2), (47, 4), (51, 3), (54, 5), (55, 4), (96, 4), (106, 2), (107, 9)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(252)), slug: "tcm-law", title: "中华人民共和国中医药法",
        title_en: Some("Traditional Chinese Medicine Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2017, 7, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 12, 25)),
                effective_from: Some(day(2017, 7, 1)), articles: Some(63),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(20, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(253)), slug: "teachers-law", title: "中华人民共和国教师法",
        title_en: Some("Teachers Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1994, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2009, 8, 27)),
                effective_from: Some(day(2009, 8, 27)), articles: Some(43),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(7, 6), (8, 6), (9, 4), (11, 6), (37, 3), (40, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(254)), slug: "tort-law", title: "中华人民共和国侵权责任法",
        title_en: Some("Tort Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2010, 7, 1)),
        editions: &[
        ], repealed: Some(Repeal { on: day(2021, 1, 1), by: InstrumentId(28), article: Some(1260), text_read: true }), successor: Some(InstrumentId(28)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(255)), slug: "unemployment-insurance-regulation", title: "失业保险条例",
        title_en: Some("Unemployment Insurance Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第258号"], in_force_from: Some(day(1999, 1, 22)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(1999, 1, 22)),
                effective_from: Some(day(1999, 1, 22)), articles: Some(33),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(5, 4), (10, 5), (14, 3), (15, 7), (24, 3), (25, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(256)), slug: "university-disclosure-measures", title: "高等学校信息公开办法",
        title_en: Some("Measures for Disclosure by Universities"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "教育部",
        numbers: &["教育部令第29号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(257)), slug: "urban-committees-law", title: "中华人民共和国城市居民委员会组织法",
        title_en: Some("Organic Law of Urban Residents' Committees"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1990, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(23),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(3, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(258)), slug: "urban-greening-regulation", title: "城市绿化条例",
        title_en: Some("Urban Greening Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第100号"], in_force_from: None, in_force_by: Some(day(1992, 8, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 3, 1)),
                effective_from: Some(day(2017, 3, 1)), articles: Some(33),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(26, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(259)), slug: "urban-planning-law-1989", title: "中华人民共和国城市规划法",
        title_en: Some("Urban Planning Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(1990, 4, 1)), in_force_by: None,
        editions: &[
        ], repealed: Some(Repeal { on: day(2008, 1, 1), by: InstrumentId(260), article: Some(70), text_read: true }), successor: Some(InstrumentId(260)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(260)), slug: "urban-rural-planning-law", title: "中华人民共和国城乡规划法",
        title_en: Some("Urban and Rural Planning Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2008, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 4, 23)),
                effective_from: Some(day(2019, 4, 23)), articles: Some(70),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(24, 5), (47, 5), (53, 3), (60, 6), (61, 3), (62, 2), (66, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(261)), slug: "urban-water-supply-regulation", title: "城市供水条例",
        title_en: Some("Urban Water Supply Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第158号"], in_force_from: None, in_force_by: Some(day(1994, 10, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 3, 27)),
                effective_from: Some(day(2020, 3, 27)), articles: Some(39),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(33, 3), (34, 3), (35, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(262)), slug: "utilities-disclosure-measures-2008", title: "供水、供气、供热等公用事业单位信息公开实施办法",
        title_en: Some("Measures for Disclosure by Water, Gas and Heating Undertakings (2008)"), aliases: &[],
        rank: Rank::NormativeDocument, region: None, issuer: "住房和城乡建设部",
        numbers: &["建城〔2008〕213号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: Some(InstrumentId(277)),
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(263)), slug: "utilities-rules-measures", title: "国务院办公厅关于印发《公共企事业单位信息公开规定制定办法》的通知",
        title_en: Some("Measures for Making Disclosure Provisions of Public Enterprises and Institutions"), aliases: &["公共企事业单位信息公开规定制定办法"],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2020〕50号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(264)), slug: "vaccine-law", title: "中华人民共和国疫苗管理法",
        title_en: Some("Vaccine Administration Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2019, 12, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2019, 6, 29)),
                effective_from: Some(day(2019, 12, 1)), articles: Some(100),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(22, 3), (44, 3), (52, 6), (81, 6), (83, 6), (84, 4), (87, 3), (88, 4), (94, 4), (95, 7)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(265)), slug: "veterans-law", title: "中华人民共和国退役军人保障法",
        title_en: Some("Veterans Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2021, 1, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 11, 11)),
                effective_from: Some(day(2021, 1, 1)), articles: Some(85),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(25, 4), (29, 4), (63, 4), (75, 8)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(266)), slug: "village-committees-law", title: "中华人民共和国村民委员会组织法",
        title_en: Some("Organic Law of Villagers' Committees"), aliases: &["村委会组织法"],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1998, 11, 4)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2018, 12, 29)),
                effective_from: Some(day(2018, 12, 29)), articles: Some(41),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(13, 3), (24, 9), (30, 5), (35, 6)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(267)), slug: "vocational-education-law", title: "中华人民共和国职业教育法",
        title_en: Some("Vocational Education Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(1996, 9, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(1996, 5, 15)),
                effective_from: Some(day(1996, 9, 1)), articles: Some(40),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(24, 8)] } },
            Edition { numbers: &[], adopted_on: Some(day(2022, 4, 20)),
                effective_from: Some(day(2022, 5, 1)), articles: Some(69),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(33, 4), (34, 4), (36, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(268)), slug: "water-abstraction-measures", title: "取水许可管理办法",
        title_en: Some("Measures for Water Abstraction Licences"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "水利部",
        numbers: &["水利部令第34号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(269)), slug: "water-abstraction-measures-1993", title: "取水许可制度实施办法",
        title_en: Some("Measures for the Implementation of the Water Abstraction Permit System"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第119号"], in_force_from: Some(day(1993, 9, 1)), in_force_by: None,
        editions: &[
        ], repealed: Some(Repeal { on: day(2006, 4, 15), by: InstrumentId(270), article: Some(58), text_read: true }), successor: Some(InstrumentId(270)),
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(270)), slug: "water-abstraction-regulation", title: "取水许可和水资源费征收管理条例",
        title_en: Some("Regulation on Water Abstraction Licences and Water Resource Fees"), aliases: &["取水许可条例"],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第460号"], in_force_from: None, in_force_by: Some(day(2006, 4, 15)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 3, 1)),
                effective_from: Some(day(2017, 3, 1)), articles: Some(58),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(4, 5), (11, 4), (12, 8), (13, 3), (14, 6), (20, 8), (24, 5), (29, 4), (41, 4), (45, 4), (47, 7), (52, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(271)), slug: "water-field-guide", title: "水利部办公厅关于印发《水利领域基层政务公开标准指引》的通知",
        title_en: Some("Guide for Grassroots Disclosure: Water"), aliases: &["水利领域基层政务公开标准指引", "水利部办公厅关于印发水利领域基层政务公开标准指引的通知"],
        rank: Rank::NormativeDocument, region: None, issuer: "水利部办公厅",
        numbers: &["办综〔2022〕268号"], in_force_from: None, in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2022, 9, 29)),
                effective_from: None, articles: None,
                paragraphs: Counts::UNKNOWN,
                items: Counts::UNKNOWN },
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(272)), slug: "water-law", title: "中华人民共和国水法",
        title_en: Some("Water Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2002, 10, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2016, 7, 2)),
                effective_from: Some(day(2016, 7, 2)), articles: Some(82),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(60, 4), (66, 2), (69, 2), (72, 2), (75, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(273)), slug: "water-penalty-measures", title: "水行政处罚实施办法",
        title_en: Some("Measures for Administrative Penalties in Water Affairs"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "水利部",
        numbers: &["水利部令第55号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(274)), slug: "water-pollution-law", title: "中华人民共和国水污染防治法",
        title_en: Some("Water Pollution Prevention and Control Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2008, 6, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2017, 6, 27)),
                effective_from: Some(day(2018, 1, 1)), articles: Some(103),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(82, 3), (83, 4), (85, 9), (90, 5), (91, 3), (93, 2), (102, 5)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(275)), slug: "water-quality-works-provisions", title: "水利工程质量管理规定",
        title_en: Some("Provisions on the Quality of Water Works"), aliases: &[],
        rank: Rank::MinistryRule, region: None, issuer: "水利部",
        numbers: &["水利部令第52号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(276)), slug: "water-saving-regulation", title: "节约用水条例",
        title_en: Some("Water Saving Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第776号"], in_force_from: Some(day(2024, 5, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2024, 3, 9)),
                effective_from: Some(day(2024, 5, 1)), articles: Some(52),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(43, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(277)), slug: "water-utilities-disclosure-measures", title: "供水、供气、供热等公共企事业单位信息公开实施办法",
        title_en: Some("Measures for Disclosure by Water, Gas and Heating Utilities"), aliases: &["住房和城乡建设部关于印发《供水、供气、供热等公共企事业单位信息公开实施办法》的通知", "住房和城乡建设部关于印发供水、供气、供热等公共企事业单位信息公开实施办法的通知"],
        rank: Rank::NormativeDocument, region: None, issuer: "住房和城乡建设部",
        numbers: &["建城规〔2021〕4号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(278)), slug: "website-guidelines", title: "国务院办公厅关于印发政府网站发展指引的通知",
        title_en: Some("Guidelines for Government Websites"), aliases: &["政府网站发展指引"],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅",
        numbers: &["国办发〔2017〕47号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(279)), slug: "website-indicators", title: "国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知",
        title_en: Some("Indicators for Government Websites and New Media"), aliases: &["政府网站与政务新媒体检查指标"],
        rank: Rank::NormativeDocument, region: None, issuer: "国务院办公厅秘书局",
        numbers: &["国办秘函〔2019〕19号"], in_force_from: None, in_force_by: None,
        editions: &[
        ], repealed: None, successor: None,
        validity_checked: false, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(280)), slug: "wetland-law", title: "中华人民共和国湿地保护法",
        title_en: Some("Wetlands Protection Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2022, 6, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 12, 24)),
                effective_from: Some(day(2022, 6, 1)), articles: Some(65),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(28, 5), (46, 4), (63, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(281)), slug: "work-injury-regulation", title: "工伤保险条例",
        title_en: Some("Work Injury Insurance Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第375号"], in_force_from: None, in_force_by: Some(day(2004, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2010, 12, 20)),
                effective_from: Some(day(2011, 1, 1)), articles: Some(67),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(14, 7), (15, 3), (16, 3), (18, 3), (24, 3), (35, 3), (36, 2), (37, 2), (39, 3), (42, 3), (46, 6), (55, 5), (57, 3), (58, 3), (61, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(282)), slug: "work-safety-law", title: "中华人民共和国安全生产法",
        title_en: Some("Work Safety Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: None, in_force_by: Some(day(2002, 11, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2021, 6, 10)),
                effective_from: Some(day(2021, 9, 1)), articles: Some(119),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(21, 7), (25, 7), (65, 4), (90, 4), (95, 4), (97, 7), (98, 4), (99, 8), (101, 5), (105, 2), (113, 4), (114, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(283)), slug: "yangtze-law", title: "中华人民共和国长江保护法",
        title_en: Some("Yangtze River Protection Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2021, 3, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2020, 12, 26)),
                effective_from: Some(day(2021, 3, 1)), articles: Some(79),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(45, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(284)), slug: "yangtze-sand-regulation", title: "长江河道采砂管理条例",
        title_en: Some("Regulation on Sand Mining in the Yangtze River"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第320号"], in_force_from: None, in_force_by: Some(day(2002, 1, 1)),
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2001, 10, 25)),
                effective_from: Some(day(2002, 1, 1)), articles: Some(27),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 4), (10, 7), (26, 5)] } },
            Edition { numbers: &[], adopted_on: Some(day(2023, 7, 20)),
                effective_from: Some(day(2023, 7, 20)), articles: Some(27),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(6, 4), (10, 7), (26, 3)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(285)), slug: "yellow-river-allocation-regulation", title: "黄河水量调度条例",
        title_en: Some("Yellow River Water Allocation Regulation"), aliases: &[],
        rank: Rank::AdministrativeRegulation, region: None, issuer: "国务院",
        numbers: &["国务院令第472号"], in_force_from: Some(day(2006, 8, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2006, 7, 24)),
                effective_from: Some(day(2006, 8, 1)), articles: Some(43),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(8, 6), (33, 5), (35, 3), (36, 4), (39, 3), (40, 2)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
    Instrument {
        id: Some(InstrumentId(286)), slug: "yellow-river-law", title: "中华人民共和国黄河保护法",
        title_en: Some("Yellow River Protection Law"), aliases: &[],
        rank: Rank::Law, region: None, issuer: "全国人民代表大会及其常务委员会",
        numbers: &[], in_force_from: Some(day(2023, 4, 1)), in_force_by: None,
        editions: &[
            Edition { numbers: &[], adopted_on: Some(day(2022, 10, 30)),
                effective_from: Some(day(2023, 4, 1)), articles: Some(122),
                paragraphs: Counts::UNKNOWN,
                items: Counts { otherwise: None, listed: &[(74, 3), (108, 4), (109, 3), (118, 4), (121, 4)] } },
        ], repealed: None, successor: None,
        validity_checked: true, last_checked: TABLE_DATE,
    },
];

pub(super) static TITLES: &[(&str, u16)] = &[
    ("2016年政务公开工作要点", 50),
    ("不动产登记暂行条例", 185),
    ("个人信息保护法", 165),
    ("中医药法", 252),
    ("中国公民收养子女登记办法", 5),
    ("中小企业促进法", 228),
    ("义务教育法", 34),
    ("乡村振兴促进法", 208),
    ("互联网上网服务营业场所管理条例", 121),
    ("产品质量法", 182),
    ("人力资源市场暂行条例", 116),
    ("人口与计划生育法", 172),
    ("人民调解法", 163),
    ("代表法", 45),
    ("价格法", 173),
    ("企业事业单位环境信息公开办法", 69),
    ("企业信息公示暂行条例", 70),
    ("企业环境信息依法披露管理办法", 68),
    ("企业职工伤亡事故报告和处理规定", 1),
    ("优化营商环境条例", 24),
    ("传染病防治法", 119),
    ("住房公积金管理条例", 114),
    ("住房和城乡建设部关于印发供水,供气,供热等公共企事业单位信息公开实施办法的通知", 277),
    ("体育法", 243),
    ("供水,供气,供热等公共企事业单位信息公开实施办法", 277),
    ("供水,供气,供热等公用事业单位信息公开实施办法", 262),
    ("侵权责任法", 254),
    ("保守国家秘密法", 211),
    ("保守国家秘密法实施条例", 212),
    ("保密法", 211),
    ("保密法实施条例", 212),
    ("保障中小企业款项支付条例", 229),
    ("保障农民工工资支付条例", 151),
    ("信访工作条例", 167),
    ("信访条例", 166),
    ("全国人民代表大会和地方各级人民代表大会代表法", 45),
    ("全国年节及纪念日放假办法", 109),
    ("全面推进依法行政实施纲要", 130),
    ("公共企事业单位信息公开规定制定办法", 263),
    ("公共图书馆法", 190),
    ("公共场所卫生管理条例", 192),
    ("公共文化体育设施条例", 188),
    ("公共文化服务保障法", 187),
    ("公务员法", 29),
    ("公司法", 32),
    ("公证法", 160),
    ("公路法", 108),
    ("关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知", 186),
    ("关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", 67),
    ("关于全面推进基层政务公开标准化规范化工作的指导意见", 101),
    ("关于全面推进政务公开工作的意见", 49),
    ("关于全面推进政务公开工作的意见实施细则", 48),
    ("关于全面推进政务公开工作的意见实施细则的通知", 48),
    ("关于加强行政规范性文件制定和监督管理工作的通知", 159),
    ("关于印发2016年政务公开工作要点的通知", 50),
    ("关于印发全面推进依法行政实施纲要的通知", 130),
    ("关于印发公共企事业单位信息公开规定制定办法的通知", 263),
    ("关于印发开展基层政务公开标准化规范化试点工作方案的通知", 102),
    ("关于印发政府信息公开信息处理费管理办法的通知", 177),
    ("关于印发政府信息公开工作年度报告格式的通知", 8),
    ("关于印发政府网站与政务新媒体检查指标,监管工作年度考核指标的通知", 279),
    ("关于印发政府网站发展指引的通知", 278),
    ("关于印发水利领域基层政务公开标准指引的通知", 271),
    ("关于印发生态环境领域基层政务公开标准指引的通知", 72),
    ("关于在政务公开工作中进一步做好政务舆情回应的通知", 191),
    ("关于推进中小学信息公开工作的意见", 210),
    ("关于推进公共资源配置领域政府信息公开的意见", 193),
    ("关于推进政务新媒体健康有序发展的意见", 157),
    ("关于推进社会公益事业建设领域政府信息公开的意见", 195),
    ("关于推进重大建设项目批准和实施领域政府信息公开的意见", 140),
    ("关于政府信息公开工作年度报告有关事项的通知", 9),
    ("关于规范政府信息公开平台有关事项的通知", 170),
    ("关于进一步优化地方政务服务便民热线的指导意见", 110),
    ("兵役法", 152),
    ("养老服务领域基层政务公开标准指引", 15),
    ("农业机械化促进法", 78),
    ("农业法", 6),
    ("农产品质量安全法", 79),
    ("农村五保供养工作条例", 86),
    ("农村土地承包法", 207),
    ("农村集体经济组织法", 206),
    ("农田水利条例", 80),
    ("出境入境管理法", 76),
    ("劳动争议调解仲裁法", 125),
    ("劳动保障监察条例", 126),
    ("劳动合同法", 124),
    ("劳动法", 127),
    ("医师法", 52),
    ("医疗卫生服务单位信息公开管理办法(试行)", 107),
    ("医疗卫生机构信息公开管理办法", 106),
    ("医疗器械监督管理条例", 147),
    ("医疗机构管理条例", 148),
    ("南水北调工程供用水管理条例", 240),
    ("印发2016年政务公开工作要点的通知", 50),
    ("印发全面推进依法行政实施纲要的通知", 130),
    ("印发公共企事业单位信息公开规定制定办法的通知", 263),
    ("印发关于全面推进政务公开工作的意见实施细则的通知", 48),
    ("印发开展基层政务公开标准化规范化试点工作方案的通知", 102),
    ("印发政府信息公开信息处理费管理办法的通知", 177),
    ("印发政府信息公开工作年度报告格式的通知", 8),
    ("印发政府网站与政务新媒体检查指标,监管工作年度考核指标的通知", 279),
    ("印发政府网站发展指引的通知", 278),
    ("印发水利领域基层政务公开标准指引的通知", 271),
    ("危险化学品安全管理条例", 105),
    ("反垄断法", 11),
    ("取水许可制度实施办法", 269),
    ("取水许可和水资源费征收管理条例", 270),
    ("取水许可条例", 270),
    ("取水许可管理办法", 268),
    ("各级人民代表大会常务委员会监督法", 35),
    ("合同法", 39),
    ("噪声污染防治法", 158),
    ("噪声法", 74),
    ("固体废物污染环境防治法", 239),
    ("固体废物污染防治法", 239),
    ("固废法", 239),
    ("国务院关于印发全面推进依法行政实施纲要的通知", 130),
    ("国务院办公厅关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知", 186),
    ("国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", 67),
    ("国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见", 101),
    ("国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知", 159),
    ("国务院办公厅关于印发2016年政务公开工作要点的通知", 50),
    ("国务院办公厅关于印发公共企事业单位信息公开规定制定办法的通知", 263),
    ("国务院办公厅关于印发开展基层政务公开标准化规范化试点工作方案的通知", 102),
    ("国务院办公厅关于印发政府信息公开信息处理费管理办法的通知", 177),
    ("国务院办公厅关于印发政府网站发展指引的通知", 278),
    ("国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知", 191),
    ("国务院办公厅关于推进公共资源配置领域政府信息公开的意见", 193),
    ("国务院办公厅关于推进政务新媒体健康有序发展的意见", 157),
    ("国务院办公厅关于推进社会公益事业建设领域政府信息公开的意见", 195),
    ("国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见", 140),
    ("国务院办公厅关于进一步优化地方政务服务便民热线的指导意见", 110),
    ("国务院办公厅印发关于全面推进政务公开工作的意见实施细则的通知", 48),
    ("国务院办公厅政府信息与政务公开办公室关于印发政府信息公开工作年度报告格式的通知", 8),
    ("国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知", 9),
    ("国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知", 170),
    ("国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标,监管工作年度考核指标的通知", 279),
    ("国家赔偿法", 245),
    ("国有土地上房屋征收与补偿条例", 111),
    ("土地管理法", 128),
    ("土地管理法实施条例", 129),
    ("土壤污染防治法", 238),
    ("地下水管理条例", 103),
    ("地名管理条例", 168),
    ("地方各级人民代表大会和地方各级人民政府组织法", 137),
    ("地方组织法", 137),
    ("地方预决算公开操作规程", 21),
    ("城乡规划法", 260),
    ("城市供水条例", 261),
    ("城市居民委员会组织法", 257),
    ("城市市容和环境卫生管理条例", 26),
    ("城市房地产管理法", 196),
    ("城市绿化条例", 258),
    ("城市节约用水管理规定", 27),
    ("城市规划法", 259),
    ("城镇排水与污水处理条例", 53),
    ("城镇燃气管理条例", 96),
    ("基本医疗卫生与健康促进法", 17),
    ("基金会管理条例", 94),
    ("处罚法", 162),
    ("复议法", 197),
    ("大中型水利水电工程建设征地补偿和移民安置条例", 200),
    ("大气污染防治法", 7),
    ("太湖流域管理条例", 249),
    ("失业保险条例", 255),
    ("契税法", 44),
    ("娱乐场所管理条例", 71),
    ("婚姻法", 144),
    ("婚姻登记条例", 145),
    ("安全生产法", 282),
    ("审计法", 16),
    ("宪法", 36),
    ("就业促进法", 65),
    ("居住证暂行条例", 201),
    ("居民身份证法", 118),
    ("山东省优化营商环境条例", 215),
    ("山东省信访条例", 219),
    ("山东省南四湖保护条例", 218),
    ("山东省南水北调条例", 221),
    ("山东省实施全国人民代表大会和地方各级人民代表大会代表法办法", 216),
    ("山东省实施村民委员会组织法办法", 223),
    ("山东省村务公开条例", 222),
    ("山东省水土保持条例", 220),
    ("山东省水污染防治条例", 224),
    ("山东省水资源条例", 225),
    ("山东省湖泊保护条例", 217),
    ("山东省节约用水条例", 226),
    ("山东省黄河河道管理条例", 227),
    ("工伤保险条例", 281),
    ("市场主体登记管理条例", 141),
    ("市场主体登记管理条例实施细则", 142),
    ("市场监督管理行政处罚信息公示规定", 143),
    ("建筑法", 38),
    ("建设项目环境保护管理条例", 37),
    ("开展基层政务公开标准化规范化试点工作方案", 102),
    ("彩票管理条例", 138),
    ("律师法", 131),
    ("慈善法", 25),
    ("户口登记条例", 113),
    ("户籍管理领域基层政务公开标准指引", 112),
    ("抗旱条例", 54),
    ("担保法", 104),
    ("招投标法", 19),
    ("招投标法实施条例", 20),
    ("招标公告和公示信息发布管理办法", 18),
    ("招标投标法", 19),
    ("招标投标法实施条例", 20),
    ("排污许可管理条例", 171),
    ("收养法", 4),
    ("放假办法", 109),
    ("政府信息公开信息处理费管理办法", 177),
    ("政府信息公开工作年度报告格式", 8),
    ("政府信息公开条例", 51),
    ("政府投资条例", 99),
    ("政府网站与政务新媒体检查指标", 279),
    ("政府网站发展指引", 278),
    ("政府购买服务管理办法", 214),
    ("政府采购信息公告管理办法", 178),
    ("政府采购信息发布管理办法", 179),
    ("政府采购法", 180),
    ("政府采购法实施条例", 181),
    ("教师法", 253),
    ("教育法", 59),
    ("教育部关于推进中小学信息公开工作的意见", 210),
    ("数据安全法", 43),
    ("文物保护法", 40),
    ("最低生活保障审核审批办法", 154),
    ("最低生活保障审核审批办法(试行)", 154),
    ("最低生活保障审核确认办法", 153),
    ("未成年人保护法", 155),
    ("村委会组织法", 266),
    ("村民委员会组织法", 266),
    ("标准化法", 244),
    ("校车安全管理条例", 209),
    ("档案法", 12),
    ("档案法实施办法", 13),
    ("档案法实施条例", 14),
    ("森林法", 93),
    ("残疾人保障法", 47),
    ("残疾人就业条例", 46),
    ("殡葬管理条例", 95),
    ("母婴保健法", 146),
    ("民办教育促进法", 174),
    ("民办教育促进法实施条例", 175),
    ("民办非企业单位登记管理暂行条例", 176),
    ("民政部关于印发最低生活保障审核确认办法的通知", 153),
    ("民政部关于印发特困人员认定办法的通知", 77),
    ("民法典", 28),
    ("民法总则", 98),
    ("民法通则", 97),
    ("气象法", 150),
    ("水利工程质量管理规定", 275),
    ("水利部办公厅关于印发水利领域基层政务公开标准指引的通知", 271),
    ("水利领域基层政务公开标准指引", 271),
    ("水土保持法", 235),
    ("水土保持法实施条例", 237),
    ("水库大坝安全管理条例", 42),
    ("水文条例", 117),
    ("水污染防治法", 274),
    ("水法", 272),
    ("水行政处罚实施办法", 273),
    ("河道管理条例", 202),
    ("治安管理处罚法", 194),
    ("法律援助条例", 133),
    ("法律援助法", 132),
    ("法规规章备案审查条例", 82),
    ("法规规章备案条例", 81),
    ("济南市12345市民服务热线条例", 122),
    ("济宁市水环境保护条例", 123),
    ("消防法", 84),
    ("淮河流域水污染防治暂行条例", 115),
    ("清洁生产促进法", 30),
    ("渔业法", 85),
    ("湿地保护法", 280),
    ("物业管理条例", 184),
    ("物权法", 183),
    ("特困人员认定办法", 77),
    ("特种设备安全法", 241),
    ("特种设备安全监察条例", 242),
    ("环境保护法", 73),
    ("环境保护税法", 75),
    ("环境噪声污染防治法", 74),
    ("环境影响评价公众参与办法", 61),
    ("环境影响评价公众参与暂行办法", 62),
    ("环境影响评价法", 60),
    ("环评法", 60),
    ("生产安全事故应急条例", 0),
    ("生产安全事故报告和调查处理条例", 2),
    ("生产建设项目水土保持方案管理办法", 236),
    ("生态环境部办公厅关于印发生态环境领域基层政务公开标准指引的通知", 72),
    ("生态环境领域基层政务公开标准指引", 72),
    ("电子商务法", 57),
    ("疫苗管理法", 264),
    ("社会保险法", 233),
    ("社会保险经办条例", 231),
    ("社会保险费征缴暂行条例", 232),
    ("社会团体登记管理条例", 234),
    ("社会救助和养老服务领域基层政务公开标准指引", 15),
    ("社会救助暂行办法", 230),
    ("社会救助领域基层政务公开标准指引", 15),
    ("社区矫正法", 31),
    ("禁毒法", 10),
    ("种子法", 213),
    ("税收征收管理法", 250),
    ("税收征收管理法实施细则", 251),
    ("突发事件应对法", 64),
    ("突发公共卫生事件应急条例", 189),
    ("立法法", 134),
    ("精神卫生法", 149),
    ("统计法", 246),
    ("统计法实施条例", 247),
    ("继承法", 248),
    ("网络安全法", 41),
    ("罚款决定与罚款收缴分离实施办法", 83),
    ("老年人权益保障法", 63),
    ("职业教育法", 267),
    ("职业病防治法", 161),
    ("自然灾害救助条例", 156),
    ("节约用水条例", 276),
    ("节约能源法", 66),
    ("草原法", 100),
    ("药品管理法", 55),
    ("药品管理法实施条例", 56),
    ("营业性演出管理条例", 164),
    ("蓄滞洪区运用补偿暂行办法", 88),
    ("行政区划管理条例", 3),
    ("行政处罚法", 162),
    ("行政复议法", 197),
    ("行政复议法实施条例", 198),
    ("行政强制法", 33),
    ("行政法规制定程序条例", 199),
    ("行政许可法", 135),
    ("行政诉讼法", 136),
    ("规划环境影响评价条例", 169),
    ("规章制定程序条例", 205),
    ("许可法", 135),
    ("财政部关于印发地方预决算公开操作规程的通知", 21),
    ("退役军人保障法", 265),
    ("道路交通安全法", 203),
    ("道路交通安全法实施条例", 204),
    ("采购法", 180),
    ("重大行政决策程序暂行条例", 139),
    ("长江保护法", 283),
    ("长江河道采砂管理条例", 284),
    ("防汛条例", 89),
    ("防洪法", 87),
    ("防震减灾法", 58),
    ("非物质文化遗产法", 120),
    ("预算法", 22),
    ("预算法实施条例", 23),
    ("食品安全法", 91),
    ("食品安全法实施条例", 92),
    ("食品生产经营监督检查管理办法", 90),
    ("高等学校信息公开办法", 256),
    ("黄河保护法", 286),
    ("黄河水量调度条例", 285),
];

pub(super) static NUMBERS: &[(&str, u16)] = &[
    ("中办发[2016]8", 49),
    ("公治安[2019]158", 112),
    ("办综[2022]268", 271),
    ("卫生部令75", 107),
    ("国令100", 258),
    ("国令101", 26),
    ("国令119", 269),
    ("国令120", 237),
    ("国令149", 148),
    ("国令158", 261),
    ("国令183", 115),
    ("国令186", 23),
    ("国令225", 95),
    ("国令235", 83),
    ("国令250", 234),
    ("国令251", 176),
    ("国令253", 37),
    ("国令256", 129),
    ("国令258", 255),
    ("国令259", 232),
    ("国令262", 114),
    ("国令276", 147),
    ("国令286", 88),
    ("国令3", 202),
    ("国令320", 284),
    ("国令321", 199),
    ("国令322", 205),
    ("国令337", 81),
    ("国令344", 105),
    ("国令360", 56),
    ("国令362", 251),
    ("国令363", 121),
    ("国令373", 242),
    ("国令375", 281),
    ("国令376", 189),
    ("国令379", 184),
    ("国令382", 188),
    ("国令385", 133),
    ("国令387", 145),
    ("国令399", 175),
    ("国令400", 94),
    ("国令405", 204),
    ("国令423", 126),
    ("国令431", 166),
    ("国令439", 164),
    ("国令456", 86),
    ("国令458", 71),
    ("国令460", 270),
    ("国令471", 200),
    ("国令472", 285),
    ("国令488", 46),
    ("国令492", 51),
    ("国令493", 2),
    ("国令496", 117),
    ("国令499", 198),
    ("国令552", 54),
    ("国令554", 138),
    ("国令557", 92),
    ("国令559", 169),
    ("国令577", 156),
    ("国令583", 96),
    ("国令590", 111),
    ("国令604", 249),
    ("国令613", 20),
    ("国令617", 209),
    ("国令641", 53),
    ("国令646", 212),
    ("国令647", 240),
    ("国令649", 230),
    ("国令654", 70),
    ("国令656", 185),
    ("国令658", 181),
    ("国令663", 201),
    ("国令669", 80),
    ("国令681", 247),
    ("国令700", 116),
    ("国令704", 3),
    ("国令708", 0),
    ("国令711", 51),
    ("国令712", 99),
    ("国令713", 139),
    ("国令721", 92),
    ("国令722", 24),
    ("国令724", 151),
    ("国令728", 229),
    ("国令729", 23),
    ("国令736", 171),
    ("国令741", 175),
    ("国令743", 129),
    ("国令746", 141),
    ("国令748", 103),
    ("国令75", 1),
    ("国令753", 168),
    ("国令765", 231),
    ("国令77", 42),
    ("国令772", 14),
    ("国令776", 276),
    ("国令786", 212),
    ("国令802", 229),
    ("国令86", 89),
    ("国办公开办函[2019]60", 9),
    ("国办公开办函[2019]61", 170),
    ("国办公开办函[2021]30", 8),
    ("国办函[2020]109", 177),
    ("国办发[2014]46", 186),
    ("国办发[2016]19", 50),
    ("国办发[2016]61", 191),
    ("国办发[2016]80", 48),
    ("国办发[2017]42", 102),
    ("国办发[2017]47", 278),
    ("国办发[2017]94", 140),
    ("国办发[2017]97", 193),
    ("国办发[2018]10", 195),
    ("国办发[2018]118", 67),
    ("国办发[2018]123", 157),
    ("国办发[2018]37", 159),
    ("国办发[2019]54", 101),
    ("国办发[2020]50", 263),
    ("国办发[2020]53", 110),
    ("国办秘函[2019]19", 279),
    ("国卫办发[2021]43", 106),
    ("国发[2004]10", 130),
    ("国家发展和改革委员会令10", 18),
    ("国家市场监督管理总局令45", 143),
    ("国家市场监督管理总局令49", 90),
    ("国家市场监督管理总局令52", 142),
    ("建城[2008]213", 262),
    ("建城规[2021]4", 277),
    ("教办[2010]15", 210),
    ("教育部令29", 256),
    ("民办函[2019]52", 15),
    ("民发[2012]220", 154),
    ("民发[2016]178", 77),
    ("民发[2021]43", 77),
    ("民发[2021]57", 153),
    ("水利部令34", 268),
    ("水利部令52", 275),
    ("水利部令53", 236),
    ("水利部令55", 273),
    ("环办厅函[2019]672", 72),
    ("环发[2006]28", 62),
    ("环境保护部令31", 69),
    ("生态环境部令24", 68),
    ("生态环境部令4", 61),
    ("财政部令101", 179),
    ("财政部令102", 214),
    ("财政部令19", 178),
    ("财预[2016]143", 21),
];

