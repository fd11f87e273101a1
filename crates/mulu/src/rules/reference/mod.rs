//! Rules on the legal basis (公开依据).

pub mod absent_article;
pub mod malformed_document_number;
pub mod missing_basis;
mod place;
pub mod repealed_basis;
pub mod superseded_decree_number;
pub mod unknown_title;
pub mod unreadable_basis;
