//! Where a cell stands.

use core::fmt;
use core::str::FromStr;
use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The place of one cell in a sheet: row and column, both counted from 0.
///
/// It reads and writes as spreadsheets do (A1): letters for the column, a number from 1 for the row.
///
/// ```
/// use mulu::draft::Address;
/// let address = Address::new(11, 5);
/// assert_eq!(address.to_string(), "F12");
/// assert_eq!("XFD1048576".parse(), Ok(Address::new(1_048_575, 16_383)));
/// assert!("F0".parse::<Address>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Address {
    /// Row, counted from 0.
    pub row: u32,
    /// Column, counted from 0.
    pub column: u32,
}

impl Address {
    /// The cell at `row` and `column`, both counted from 0.
    ///
    /// ```
    /// assert_eq!(mulu::draft::Address::new(0, 26).to_string(), "AA1");
    /// ```
    #[must_use]
    pub const fn new(row: u32, column: u32) -> Self {
        Self { row, column }
    }

    /// The letters of the column: `A`, `Z`, `AA`.
    ///
    /// ```
    /// assert_eq!(mulu::draft::Address::new(4, 27).column_letters(), "AB");
    /// ```
    #[must_use]
    pub fn column_letters(self) -> String {
        let mut letters = Vec::new();
        let mut rest = u64::from(self.column) + 1;
        while rest > 0 {
            rest -= 1;
            letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
            rest /= 26;
        }
        letters.iter().rev().collect()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.column_letters(), u64::from(self.row) + 1)
    }
}

/// A text that is not an A1 address.
///
/// ```
/// use mulu::draft::{Address, NotAnAddress};
/// assert_eq!("12F".parse::<Address>(), Err(NotAnAddress));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a cell address such as F12")]
pub struct NotAnAddress;

impl FromStr for Address {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, NotAnAddress> {
        let digits = text
            .find(|c: char| !c.is_ascii_uppercase())
            .ok_or(NotAnAddress)?;
        let (letters, number) = text.split_at(digits);
        // The bounds of the published schema; no spreadsheet comes near them, and no sum below overflows.
        let is_number = number.bytes().all(|b| b.is_ascii_digit()) && !number.starts_with('0');
        if !(1..=6).contains(&letters.len()) || !(1..=9).contains(&number.len()) || !is_number {
            return Err(NotAnAddress);
        }
        let mut column: u32 = 0;
        for b in letters.bytes() {
            column = column
                .checked_mul(26)
                .and_then(|c| c.checked_add(u32::from(b - b'A') + 1))
                .ok_or(NotAnAddress)?;
        }
        let row: u32 = number.parse().map_err(|_| NotAnAddress)?;
        Ok(Self {
            row: row.checked_sub(1).ok_or(NotAnAddress)?,
            column: column - 1,
        })
    }
}

/// A rectangle of cells, both corners included: `A3:N66`. A single cell is written `A3`.
///
/// ```
/// use mulu::draft::{Address, CellRange};
/// let range: CellRange = "B5:B9".parse().unwrap();
/// assert!(range.contains(Address::new(6, 1)));
/// assert_eq!(range.to_string(), "B5:B9");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct CellRange {
    /// Top left corner.
    pub first: Address,
    /// Bottom right corner.
    pub last: Address,
}

impl CellRange {
    /// The rectangle between two corners, whichever way round they are given.
    ///
    /// ```
    /// use mulu::draft::{Address, CellRange};
    /// let range = CellRange::new(Address::new(8, 1), Address::new(4, 3));
    /// assert_eq!(range.to_string(), "B5:D9");
    /// ```
    #[must_use]
    pub fn new(a: Address, b: Address) -> Self {
        Self {
            first: Address::new(a.row.min(b.row), a.column.min(b.column)),
            last: Address::new(a.row.max(b.row), a.column.max(b.column)),
        }
    }

    /// Whether `address` lies in the rectangle.
    ///
    /// ```
    /// use mulu::draft::{Address, CellRange};
    /// let range: CellRange = "B5:B9".parse().unwrap();
    /// assert!(range.contains(Address::new(8, 1)));
    /// assert!(!range.contains(Address::new(9, 1)));
    /// ```
    #[must_use]
    pub const fn contains(self, address: Address) -> bool {
        self.first.row <= address.row
            && address.row <= self.last.row
            && self.first.column <= address.column
            && address.column <= self.last.column
    }
}

impl fmt::Display for CellRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last {
            return self.first.fmt(f);
        }
        write!(f, "{}:{}", self.first, self.last)
    }
}

impl FromStr for CellRange {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, NotAnAddress> {
        let (first, last) = text.split_once(':').unwrap_or((text, text));
        Ok(Self::new(first.parse()?, last.parse()?))
    }
}

/// Serialises a type as its text, and reads it back.
macro_rules! as_text {
    ($name:ty) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Cow::<'de, str>::deserialize(deserializer)?
                    .parse()
                    .map_err(de::Error::custom)
            }
        }
    };
}
as_text!(Address);
as_text!(CellRange);
