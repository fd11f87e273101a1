//! Rules on the disclosing body (公开主体).

pub mod generic_disclosing_body;
pub mod missing_disclosing_body;
