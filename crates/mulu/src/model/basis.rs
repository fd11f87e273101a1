//! placeholder
use crate::decode::record;
record! {
    /// One citation.
    pub struct BasisCitation {
        /// text
        pub text: String,
    }
}
