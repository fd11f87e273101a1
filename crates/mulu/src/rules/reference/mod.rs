//! Rules on the legal basis (公开依据).

pub(super) mod absent_article;
pub(super) mod malformed_document_number;
pub(super) mod missing_basis;
mod place;
pub(super) mod repealed_basis;
pub(super) mod superseded_decree_number;
pub(super) mod unknown_title;
pub(super) mod unreadable_basis;
