//! Rules on the channels (公开渠道和载体).

mod bearing;
pub(super) mod guide_not_on_premises;
pub(super) mod legal_medium_not_named;
pub(super) mod missing_channel;
pub(super) mod portal_not_chosen;
pub(super) mod social_media_only;
pub(super) mod unknown_tick_glyph;
pub(super) mod unnamed_other_channel;
pub(super) mod unofficial_web_address;
pub(super) mod unreadable_channel;
