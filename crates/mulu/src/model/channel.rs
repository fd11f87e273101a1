//! Channels (placeholder until the reader lands).
use crate::decode::record;
record! {
    /// One channel.
    pub struct ChannelItem {
        /// text
        pub text: String,
    }
}
