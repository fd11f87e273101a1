//! Rules on the channels (公开渠道和载体).

pub mod missing_channel;
pub mod unnamed_other_channel;
pub mod unreadable_channel;
