//! Reads 公开时限.
