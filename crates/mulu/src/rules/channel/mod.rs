//! Rules on the channels (公开渠道和载体).

pub(super) mod missing_channel;
pub(super) mod social_media_only;
pub(super) mod unknown_tick_glyph;
pub(super) mod unnamed_other_channel;
pub(super) mod unreadable_channel;
