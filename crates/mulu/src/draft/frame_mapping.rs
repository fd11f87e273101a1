//! What the columns of a data frame hold.

use super::header;
use crate::error::Error;
use crate::model::Field;
use crate::suggest;

/// For each column of a data frame the field it holds: as the caller says, else as its name says.
///
/// ```
/// use mulu::draft::FrameMapping;
/// use mulu::model::Field;
/// let mapping = FrameMapping::of(&["公开事项", "时限", "备注"], &[]).unwrap();
/// assert_eq!(mapping.field(0), Some(Field::Primary));
/// assert_eq!(mapping.field(2), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameMapping {
    fields: Vec<Option<Field>>,
}

impl FrameMapping {
    /// What columns of these names hold.
    ///
    /// `given` names columns and for each the field it holds: a word of [`Field::WORDS`], or a header such as
    /// `公开时限`; `None` for a column to be left aside.
    ///
    /// # Errors
    /// [`Error::NoColumn`] where no column is known; [`Error::Option`] where `given` names no column or no field.
    ///
    /// ```
    /// use mulu::draft::FrameMapping;
    /// assert_eq!(FrameMapping::of(&["何时公布"], &[]).unwrap_err().code(), "no_column");
    /// let given = [("何时公布".to_owned(), Some("time_limit".to_owned()))];
    /// assert!(FrameMapping::of(&["何时公布"], &given).is_ok());
    /// ```
    pub fn of(names: &[&str], given: &[(String, Option<String>)]) -> Result<Self, Error> {
        let mut fields: Vec<Option<Field>> = names
            .iter()
            .map(|name| header::field_of_name(name))
            .collect();
        for (name, word) in given {
            let field = word.as_deref().map(field).transpose()?;
            let mut is_there = false;
            for (column, place) in names.iter().zip(&mut fields) {
                if column == name {
                    (*place, is_there) = (field, true);
                }
            }
            if !is_there {
                return Err(unknown(name, names));
            }
        }
        if fields.iter().all(Option::is_none) {
            let columns = names.iter().map(|name| (*name).to_owned()).collect();
            return Err(Error::NoColumn { columns });
        }
        Ok(Self { fields })
    }

    /// What the column at a place holds, counted from 0; `None` for one nobody knows or that is left aside.
    ///
    /// ```
    /// use mulu::draft::FrameMapping;
    /// assert_eq!(FrameMapping::of(&["link"], &[]).unwrap().field(7), None);
    /// ```
    #[must_use]
    pub fn field(&self, column: usize) -> Option<Field> {
        *self.fields.get(column)?
    }
}

fn field(word: &str) -> Result<Field, Error> {
    header::field_of_name(word).ok_or_else(|| unknown(word, Field::WORDS))
}

fn unknown(given: &str, known: &[&str]) -> Error {
    Error::Option {
        option: "mapping",
        given: given.to_owned(),
        takes: known.join(", "),
        suggestion: suggest::nearest(given, known.iter().copied()),
    }
}
