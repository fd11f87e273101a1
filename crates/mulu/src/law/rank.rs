//! The rank of a legal instrument.

/// The rank of an instrument (效力位阶).
///
/// ```
/// use mulu::law::{Law, Rank};
/// let found = Law::national().by_title("水法").unwrap();
/// assert_eq!(found.instrument.rank, Rank::Law);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rank {
    /// Statute of the National People's Congress or its Standing Committee (法律).
    Law,
    /// Regulation of the State Council (行政法规).
    AdministrativeRegulation,
    /// Regulation of a local people's congress (地方性法规).
    LocalRegulation,
    /// Rule of a ministry (部门规章).
    MinistryRule,
    /// Document that binds the administration (规范性文件).
    NormativeDocument,
    /// Technical standard (标准).
    Standard,
    /// Regulation of the Communist Party, alone or with the State Council (党内法规).
    PartyRegulation,
}

impl Rank {
    /// The stable name, in snake case.
    ///
    /// ```
    /// assert_eq!(mulu::law::Rank::MinistryRule.as_str(), "ministry_rule");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::AdministrativeRegulation => "administrative_regulation",
            Self::LocalRegulation => "local_regulation",
            Self::MinistryRule => "ministry_rule",
            Self::NormativeDocument => "normative_document",
            Self::Standard => "standard",
            Self::PartyRegulation => "party_regulation",
        }
    }

    /// Whether it is 法律 or 法规, which alone can replace the 20 working days.
    ///
    /// Source: 政府信息公开条例 (2019), article 26.
    ///
    /// ```
    /// use mulu::law::Rank;
    /// assert!(Rank::LocalRegulation.can_replace_publication_limit());
    /// assert!(!Rank::MinistryRule.can_replace_publication_limit());
    /// ```
    #[must_use]
    pub const fn can_replace_publication_limit(self) -> bool {
        matches!(
            self,
            Self::Law | Self::AdministrativeRegulation | Self::LocalRegulation
        )
    }

    /// The rank of this name.
    pub(super) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rank| rank.as_str() == word)
    }

    /// The rank of this number, in the order of their declaration, as the packed table writes it.
    pub(super) fn from_number(number: u8) -> Self {
        let rank = Self::ALL.get(usize::from(number)).copied();
        rank.unwrap_or(Self::NormativeDocument)
    }

    const ALL: [Self; 7] = [
        Self::Law,
        Self::AdministrativeRegulation,
        Self::LocalRegulation,
        Self::MinistryRule,
        Self::NormativeDocument,
        Self::Standard,
        Self::PartyRegulation,
    ];
}
