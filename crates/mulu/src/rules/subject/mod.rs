//! Rules on the disclosing body (公开主体).

pub(super) mod dissolved_body;
pub(super) mod generic_disclosing_body;
pub(super) mod missing_disclosing_body;
