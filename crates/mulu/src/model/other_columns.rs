//! What stands in columns nobody knows.

use serde::{Serialize, Serializer};

use super::Text;

/// The texts of an entry in columns nobody knows, “其他栏目”, each under its header, sorted by it.
///
/// A sorted list: of the trees of the standard library the browser would carry one more kind.
///
/// ```
/// use mulu::model::{OtherColumns, Text};
/// let column = |header, text| (Text::from(header), Text::from(text));
/// let columns = OtherColumns::from_iter([column("备注", "一"), column("备注", "二")]);
/// assert_eq!(serde_json::to_string(&columns).unwrap(), r#"{"备注":"二"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct OtherColumns<'a>(Vec<(Text<'a>, Text<'a>)>);

impl<'a> OtherColumns<'a> {
    /// Whether there is none.
    ///
    /// ```
    /// assert!(mulu::model::OtherColumns::default().is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Header and text of each.
    ///
    /// ```
    /// assert_eq!(mulu::model::OtherColumns::default().iter().count(), 0);
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (&Text<'a>, &Text<'a>)> {
        self.0.iter().map(|(header, text)| (header, text))
    }

    pub(super) fn into_owned(self) -> OtherColumns<'static> {
        let owned = self.0.into_iter();
        let owned = owned.map(|(header, text)| (header.into_owned(), text.into_owned()));
        OtherColumns(owned.collect())
    }
}

impl<'a> FromIterator<(Text<'a>, Text<'a>)> for OtherColumns<'a> {
    /// Of a header given twice the last counts.
    fn from_iter<I: IntoIterator<Item = (Text<'a>, Text<'a>)>>(columns: I) -> Self {
        let mut columns = Vec::from_iter(columns);
        columns.sort_by(|(a, _), (b, _)| a.cmp(b));
        columns.dedup_by(|later, earlier| {
            let same = later.0 == earlier.0;
            if same {
                core::mem::swap(&mut later.1, &mut earlier.1);
            }
            same
        });
        Self(columns)
    }
}

impl Serialize for OtherColumns<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}
