//! Rules on the channels (公开渠道和载体).

pub(super) mod missing_channel;
pub(super) mod unnamed_other_channel;
pub(super) mod unreadable_channel;
