//! What other libraries show us as Arrow, or fail to.

use arrow_array::{Array, ArrayRef};
use arrow_schema::ArrowError;
use mulu::Error;

/// The error for a frame whose own library could not show it as Arrow, with what that library said.
///
/// ```
/// let error = mulu_arrow::not_shown("Expected bytes, got a 'int' object");
/// assert_eq!(error.code(), "frame");
/// ```
#[must_use]
pub fn not_shown(said: &str) -> Error {
    Error::Unreadable {
        code: "frame",
        zh: format!(
            "这个数据框不能按 Arrow 读出({said});一列里请只放一种类型,例如先把它转换成文字列。"
        ),
        en: format!(
            "The data frame cannot be read as Arrow ({said}); keep one type to a column, for instance by casting it to text first."
        ),
    }
}

/// One array of its pieces.
///
/// # Errors
/// Where the pieces are of different types.
///
/// ```
/// use arrow_array::{Array, Date32Array};
/// let (a, b) = (Date32Array::from(vec![1]), Date32Array::from(vec![2]));
/// assert_eq!(mulu_arrow::joined(&[&a, &b]).unwrap().len(), 2);
/// ```
pub fn joined(pieces: &[&dyn Array]) -> Result<ArrayRef, ArrowError> {
    arrow_select::concat::concat(pieces)
}
