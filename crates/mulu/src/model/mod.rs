//! The typed documents.

pub mod basis;
mod catalogue;
pub mod channel;
mod date;
mod entry;
mod field;
mod other_columns;
mod owned;
mod required;
mod roster;
mod span;
mod text;
pub mod time_limit;
mod words;

pub use catalogue::{Body, Catalogue, Entries};
pub use date::{NotADate, PartialDate};
pub use entry::{Audience, Basis, CatalogueEntry, Channels, DisclosureMatter, TimeLimit};
pub use field::Field;
pub use other_columns::OtherColumns;
pub use required::RequiredList;
pub use roster::{Roster, RosterBody};
pub use span::Span;
pub use text::Text;
pub use words::{AdministrativeLevel, AudienceScope, BodyKind, CatalogueTag, DisclosureMode, Form};
