//! Which province and city a name, a title or a document number speaks of.

/// A province and, where it is named, a city of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Territory {
    /// Province, autonomous region or municipality, without 省 and the like.
    pub(super) province: &'static str,
    /// City divided into districts, or its equal, without 市.
    pub(super) city: Option<&'static str>,
}

/// Provinces, the one sign their offices number documents with (none where others use it too), and their cities.
#[rustfmt::skip]
const PROVINCES: &[(&str, &str, &str)] = &[
    ("北京", "", ""),
    ("天津", "", ""),
    ("河北", "冀", "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水"),
    ("山西", "晋", "太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁"),
    ("内蒙古", "", "呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布"),
    ("辽宁", "辽", "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛"),
    ("吉林", "", "长春 四平 辽源 通化 白山 松原 白城"),
    ("黑龙江", "黑", "哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化"),
    ("上海", "沪", ""),
    ("江苏", "", "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁"),
    ("浙江", "浙", "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水"),
    ("安徽", "皖", "合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城"),
    ("福建", "闽", "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德"),
    ("江西", "", "南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶"),
    ("山东", "鲁", "济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 莱芜"),
    ("河南", "豫", "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店"),
    ("湖北", "鄂", "武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州"),
    ("湖南", "湘", "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底"),
    ("广东", "粤", "广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮"),
    ("广西", "桂", "南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左"),
    ("海南", "琼", "海口 三亚 三沙 儋州"),
    ("重庆", "渝", ""),
    ("四川", "", "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳"),
    ("贵州", "黔", "贵阳 六盘水 遵义 安顺 毕节 铜仁"),
    ("云南", "", "昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧"),
    ("西藏", "", "拉萨 日喀则 昌都 林芝 山南 那曲"),
    ("陕西", "", "西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛"),
    ("甘肃", "", "兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南"),
    ("青海", "", "西宁 海东"),
    ("宁夏", "", "银川 石嘴山 吴忠 固原 中卫"),
    ("新疆", "", "乌鲁木齐 克拉玛依 吐鲁番 哈密"),
];

/// What follows the short name of a province in its full one.
const PROVINCE_ENDINGS: &[&str] = &[
    "省",
    "市",
    "自治区",
    "壮族自治区",
    "回族自治区",
    "维吾尔自治区",
];

/// The offices whose documents carry the sign of a province: 皖民发, 鲁政办发. Cities use the same first sign with 市.
const OFFICES: &[&str] = &[
    "政",
    "府",
    "办",
    "民",
    "财",
    "教",
    "水",
    "建",
    "人社",
    "环",
    "卫",
    "农",
    "发改",
    "自然资",
    "交",
    "文",
    "司",
    "应急",
    "医保",
    "药监",
    "市监",
];

/// The territory a name or title starts with: 山东省济宁市, 济宁市, 安徽省民政厅关于….
pub(super) fn of_name(name: &str) -> Option<Territory> {
    let name = name.trim_start();
    for (province, _, cities) in PROVINCES {
        if let Some(rest) = name.strip_prefix(province)
            && let Some(rest) = PROVINCE_ENDINGS
                .iter()
                .find_map(|ending| rest.strip_prefix(ending))
        {
            return Some(Territory {
                province,
                city: city(cities, rest),
            });
        }
    }
    PROVINCES.iter().find_map(|(province, _, cities)| {
        let city = city(cities, name)?;
        Some(Territory {
            province,
            city: Some(city),
        })
    })
}

/// The province whose offices number their documents so.
pub(super) fn of_number(number: &str) -> Option<Territory> {
    let (province, _, _) = PROVINCES.iter().find(|(_, sign, _)| {
        let rest = number.strip_prefix(*sign).filter(|_| !sign.is_empty());
        rest.is_some_and(|rest| OFFICES.iter().any(|office| rest.starts_with(office)))
    })?;
    Some(Territory {
        province,
        city: None,
    })
}

fn city(cities: &'static str, name: &str) -> Option<&'static str> {
    cities.split(' ').find(|city| {
        !city.is_empty()
            && name
                .strip_prefix(city)
                .is_some_and(|rest| rest.starts_with('市'))
    })
}

impl Territory {
    /// Whether a text of `self` cannot bind a body of `own`.
    pub(super) fn is_elsewhere(&self, own: &Self) -> bool {
        let other_city = matches!((self.city, own.city), (Some(a), Some(b)) if a != b);
        self.province != own.province || other_city
    }

    /// The name to show.
    pub(super) fn words(&self) -> &'static str {
        self.city.unwrap_or(self.province)
    }
}
