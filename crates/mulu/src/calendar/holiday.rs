//! The holidays of the arrangements, and what a day is.

use serde::{Deserialize, Serialize};

/// A holiday that a yearly arrangement gives days off for.
///
/// Official term: “法定节假日”. Source: 《全国年节及纪念日放假办法》 art. 2 and the yearly notices. The names are
/// those of that regulation: the older notices' “五一” is [`Holiday::LabourDay`], “十一” is
/// [`Holiday::NationalDay`].
///
/// ```
/// use mulu::calendar::Holiday;
/// assert_eq!(Holiday::NationalDay.official_name(), "国庆节");
/// assert_eq!(serde_json::to_string(&Holiday::NationalDay).unwrap(), r#""national_day""#);
/// ```
#[doc(alias = "法定节假日")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    /// New Year's Day, “元旦”.
    NewYear,
    /// Spring Festival, “春节”.
    SpringFestival,
    /// Qingming Festival, “清明节”.
    Qingming,
    /// Labour Day, “劳动节”.
    LabourDay,
    /// Dragon Boat Festival, “端午节”.
    DragonBoat,
    /// Mid-Autumn Festival, “中秋节”.
    MidAutumn,
    /// National Day, “国庆节”.
    NationalDay,
    /// National Day and Mid-Autumn Festival taken together, “国庆节、中秋节”, in either order of the notice.
    NationalDayAndMidAutumn,
    /// The 70th anniversary of victory in the war of resistance, “抗战胜利纪念日”, in 2015 only.
    VictoryDay,
}

impl Holiday {
    /// Every holiday, in the order of the year.
    ///
    /// ```
    /// use mulu::calendar::Holiday;
    /// assert_eq!(Holiday::ALL[0].official_name(), "元旦");
    /// ```
    pub const ALL: [Self; 9] = [
        Self::NewYear,
        Self::SpringFestival,
        Self::Qingming,
        Self::LabourDay,
        Self::DragonBoat,
        Self::MidAutumn,
        Self::NationalDay,
        Self::NationalDayAndMidAutumn,
        Self::VictoryDay,
    ];

    /// The official Chinese name.
    ///
    /// ```
    /// use mulu::calendar::Holiday;
    /// assert_eq!(Holiday::SpringFestival.official_name(), "春节");
    /// ```
    #[must_use]
    pub const fn official_name(self) -> &'static str {
        match self {
            Self::NewYear => "元旦",
            Self::SpringFestival => "春节",
            Self::Qingming => "清明节",
            Self::LabourDay => "劳动节",
            Self::DragonBoat => "端午节",
            Self::MidAutumn => "中秋节",
            Self::NationalDay => "国庆节",
            Self::NationalDayAndMidAutumn => "国庆节、中秋节",
            Self::VictoryDay => "抗战胜利纪念日",
        }
    }
}

/// What one settled day is.
///
/// Official terms: “工作日”, “调休上班”, “公休日”, “法定节假日”. Source: the yearly notices.
///
/// ```
/// use chrono::NaiveDate;
/// use mulu::calendar::{Answer, Day, Holiday, WorkingCalendar};
/// let calendar = WorkingCalendar::national();
/// let sunday = NaiveDate::from_ymd_opt(2026, 9, 20).unwrap();
/// assert_eq!(calendar.day(sunday), Answer::Known(Day::MakeUpWorkday(Holiday::NationalDay)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Day {
    /// A Monday to Friday that no holiday closes.
    Working,
    /// A Saturday or Sunday worked to make up for days off of this holiday, “调休上班”.
    MakeUpWorkday(Holiday),
    /// A Saturday or Sunday off, “公休日”, also within a holiday.
    Weekend,
    /// A Monday to Friday off for this holiday.
    Holiday(Holiday),
}

impl Day {
    /// Whether the day counts as a working day.
    ///
    /// ```
    /// use mulu::calendar::{Day, Holiday};
    /// assert!(Day::MakeUpWorkday(Holiday::SpringFestival).is_working());
    /// assert!(!Day::Holiday(Holiday::SpringFestival).is_working());
    /// ```
    #[must_use]
    pub const fn is_working(self) -> bool {
        matches!(self, Self::Working | Self::MakeUpWorkday(_))
    }
}
