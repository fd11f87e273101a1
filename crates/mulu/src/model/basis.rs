//! The legal basis of an entry (公开依据).
