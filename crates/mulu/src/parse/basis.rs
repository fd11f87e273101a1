//! Reads 公开依据.
