//! Rules on the legal basis (公开依据).

pub mod missing_basis;
