//! placeholder
use crate::decode::record;
record! {
    /// One clause.
    pub struct Clause {
        /// text
        pub text: String,
    }
}
