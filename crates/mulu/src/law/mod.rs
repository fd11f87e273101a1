//! Legal instruments with dated editions, and dated legal parameters.
