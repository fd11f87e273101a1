//! The notices the arrangements are taken from.

use chrono::NaiveDate;
use serde::Serialize;

/// A notice of the State Council that arranges the holidays of a year, or amends the arrangement.
///
/// Official term: “国务院办公厅关于部分节假日安排的通知”. Source: www.gov.cn. What could not be confirmed is absent.
///
/// ```
/// use mulu::calendar::WorkingCalendar;
/// let notice = WorkingCalendar::national().notice(2019).unwrap();
/// assert_eq!(notice.title, "国务院办公厅关于2019年部分节假日安排的通知");
/// assert_eq!(notice.amended_by[0].issued_on.unwrap().to_string(), "2019-03-22");
/// ```
#[doc(alias = "部分节假日安排的通知")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// The year arranged.
    pub year: i32,
    /// The title, “标题”.
    pub title: &'static str,
    /// The document number, “发文字号”.
    pub number: Option<&'static str>,
    /// The date at the foot of the notice, “成文日期”.
    pub issued_on: Option<NaiveDate>,
    /// The page of the notice on www.gov.cn.
    pub page: Option<&'static str>,
    /// Later notices that changed the arrangement of the same year, oldest first.
    pub amended_by: &'static [Notice],
}

pub(super) fn of_year(year: i32) -> Option<&'static Notice> {
    let found = NOTICES.binary_search_by_key(&year, |notice| notice.year);
    found.ok().and_then(|index| NOTICES.get(index))
}

macro_rules! notice {
    ($year:literal, $number:literal, $page:literal, $issued_on:expr, $amended_by:expr) => {
        Notice {
            year: $year,
            title: concat!("国务院办公厅关于", $year, "年部分节假日安排的通知"),
            number: Some($number),
            issued_on: $issued_on,
            page: Some(concat!("https://www.gov.cn/zhengce/", $page, ".htm")),
            amended_by: $amended_by,
        }
    };
}

macro_rules! amendment {
    ($year:literal, $title:literal, $number:literal, $page:literal, $issued_on:expr) => {
        Notice {
            title: $title,
            ..notice!($year, $number, $page, $issued_on, &[])
        }
    };
}

const fn on(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[rustfmt::skip]
static NOTICES: [Notice; 20] = [
    notice!(2007, "国办发明电〔2006〕49号", "content/2008-03/28/content_1761", on(2006, 12, 14), &[]),
    notice!(2008, "国办发明电〔2007〕52号", "content/2008-03/28/content_1645", None, &[]),
    notice!(2009, "国办发明电〔2008〕42号", "content/2008-12/10/content_1572", None, &[]),
    notice!(2010, "国办发明电〔2009〕27号", "content/2009-12/08/content_1476", on(2009, 12, 7), &[]),
    notice!(2011, "国办发明电〔2010〕40号", "content/2010-12/10/content_1423", on(2010, 12, 9), &[]),
    notice!(2012, "国办发明电〔2011〕45号", "content/2011-12/06/content_1411", on(2011, 12, 5), &[]),
    notice!(2013, "国办发明电〔2012〕33号", "content/2012-12/10/content_1353", on(2012, 12, 8), &[]),
    notice!(2014, "国办发明电〔2013〕28号", "content/2014-01/02/content_1194", on(2013, 12, 11), &[]),
    notice!(2015, "国办发明电〔2014〕28号", "content/2014-12/16/content_9302", on(2014, 12, 16), &[
        amendment!(2015, "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
            "国发明电〔2015〕1号", "content/2015-05/13/content_9742", on(2015, 5, 13)),
    ]),
    notice!(2016, "国办发明电〔2015〕18号", "content/2015-12/10/content_10394", on(2015, 12, 10), &[]),
    notice!(2017, "国办发明电〔2016〕17号", "content/2016-12/01/content_5141603", on(2016, 12, 1), &[]),
    notice!(2018, "国办发明电〔2017〕12号", "content/2017-11/30/content_5243579", on(2017, 11, 30), &[]),
    notice!(2019, "国办发明电〔2018〕15号", "content/2018-12/06/content_5346276", on(2018, 12, 4), &[
        amendment!(2019, "国务院办公厅关于调整2019年劳动节假期安排的通知",
            "国办发明电〔2019〕3号", "content/2019-03/22/content_5375877", on(2019, 3, 22)),
    ]),
    notice!(2020, "国办发明电〔2019〕16号", "content/2019-11/21/content_5454164", on(2019, 11, 21), &[
        amendment!(2020, "国务院办公厅关于延长2020年春节假期的通知",
            "国办发明电〔2020〕1号", "content/2020-01/27/content_5472352", on(2020, 1, 26)),
    ]),
    notice!(2021, "国办发明电〔2020〕27号", "content/2020-11/25/content_5564127", on(2020, 11, 25), &[]),
    notice!(2022, "国办发明电〔2021〕11号", "content/2021-10/25/content_5644835", on(2021, 10, 25), &[]),
    notice!(2023, "国办发明电〔2022〕16号", "content/2022-12/08/content_5730844", on(2022, 12, 8), &[]),
    notice!(2024, "国办发明电〔2023〕7号", "zhengceku/202310/content_6911528", on(2023, 10, 25), &[]),
    notice!(2025, "国办发明电〔2024〕12号", "zhengceku/202411/content_6986383", on(2024, 11, 12), &[]),
    notice!(2026, "国办发明电〔2025〕7号", "zhengceku/202511/content_7047091", on(2025, 11, 4), &[]),
];
