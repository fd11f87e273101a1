//! A text that is borrowed from the document where it can be.

use core::fmt;
use core::ops::Deref;
use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A text of the user's, borrowed from the bytes it was read from unless an escape forced a copy.
///
/// ```
/// use mulu::model::Text;
/// let text: Text = serde_json::from_str("\"公开依据\"").unwrap();
/// assert!(text.is_borrowed());
/// assert_eq!(&*text, "公开依据");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    /// Whether the text still stands in the bytes it was read from.
    ///
    /// ```
    /// use mulu::model::Text;
    /// assert!(Text::from("公开").is_borrowed());
    /// assert!(!Text::from("公开".to_owned()).is_borrowed());
    /// ```
    #[must_use]
    pub const fn is_borrowed(&self) -> bool {
        matches!(self.0, Cow::Borrowed(_))
    }

    /// The text itself.
    ///
    /// ```
    /// assert_eq!(mulu::model::Text::from("公开").as_str(), "公开");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing but white space stands there.
    ///
    /// ```
    /// assert!(mulu::model::Text::from("\u{3000}\n").is_blank());
    /// ```
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.chars().all(char::is_whitespace)
    }

    /// The same text, free of what it was borrowed from.
    ///
    /// ```
    /// let text = mulu::model::Text::from("公开").into_owned();
    /// assert!(!text.is_borrowed());
    /// ```
    #[must_use]
    pub fn into_owned(self) -> Text<'static> {
        Text(Cow::Owned(self.0.into_owned()))
    }

    /// Reborrows for as long as `self` stands.
    ///
    /// ```
    /// use mulu::model::Text;
    /// let owned = Text::from("公开".to_owned());
    /// assert!(owned.reborrow().is_borrowed());
    /// ```
    #[must_use]
    pub fn reborrow(&'a self) -> Self {
        Self(Cow::Borrowed(&self.0))
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// `Cow` borrows only when it stands alone; this visitor borrows inside options and lists too.
struct TextVisitor;

impl<'de> de::Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Text(Cow::Owned(text)))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}
