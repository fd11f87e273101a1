//! The language words are made in.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

/// The language of messages. Chinese is authoritative; English stands beside it.
///
/// ```
/// use mulu::Lang;
/// assert_eq!("en".parse(), Ok(Lang::En));
/// assert_eq!(Lang::default(), Lang::Zh);
/// assert!("fr".parse::<Lang>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Simplified Chinese, “简体中文”.
    #[default]
    Zh,
    /// English, “英文”.
    En,
}

impl Lang {
    /// The one of two texts that is in this language.
    ///
    /// ```
    /// assert_eq!(mulu::Lang::En.pick("目录", "catalogue"), "catalogue");
    /// ```
    pub fn pick<T>(self, zh: T, en: T) -> T {
        match self {
            Self::Zh => zh,
            Self::En => en,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.pick("zh", "en"))
    }
}

/// A language we have no words in.
///
/// ```
/// use mulu::{Lang, UnknownLang};
/// assert_eq!("fr".parse::<Lang>(), Err(UnknownLang));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the language is zh or en")]
pub struct UnknownLang;

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        match text {
            "zh" | "zh-Hans" | "zh-CN" => Ok(Self::Zh),
            "en" => Ok(Self::En),
            _ => Err(UnknownLang),
        }
    }
}
