//! Rules on the disclosing body (公开主体).

mod bodies;
pub(super) mod disclosed_by_other_than_maker;
pub(super) mod dissolved_body;
pub(super) mod generic_disclosing_body;
pub(super) mod internal_section_as_disclosing_body;
pub(super) mod joint_information_without_one_lead;
pub(super) mod missing_disclosing_body;
mod roster_names;
pub(super) mod unlisted_disclosing_body;
pub(super) mod unrecorded_consultation;
