//! Rules on audience, mode and level (公开对象、公开方式、公开层级).

pub(super) mod audience_not_single;
pub(super) mod level_not_of_body;
pub(super) mod mode_not_single;
pub(super) mod open_audience_on_request;
pub(super) mod proactive_item_on_request;
pub(super) mod unnamed_specific_group;
pub(super) mod words_for_level_tick;
