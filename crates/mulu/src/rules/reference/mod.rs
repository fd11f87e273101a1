//! Rules on the legal basis (公开依据).

pub(super) mod absent_article;
pub(super) mod basis_of_another_place;
mod claim;
mod edition;
pub(super) mod inconsistent_decree_number;
pub(super) mod malformed_document_number;
pub(super) mod missing_basis;
pub(super) mod missing_field_guide;
pub(super) mod paragraph_for_item;
mod place;
pub(super) mod repealed_basis;
pub(super) mod superseded_decree_number;
pub(super) mod superseded_document;
mod territory;
pub(super) mod unbalanced_marks;
pub(super) mod unknown_title;
pub(super) mod unreadable_basis;
pub(super) mod untimely_basis;
mod years;
