//! One declaration gives the struct, its serde, its schema and its tolerant decoding.
//!
//! Reading by serde is decoding with no defect allowed, not a second reading derived beside it: derived code
//! takes other documents than JSON Schema does (it refuses 20.0 as a whole number).

/// Declares an object of a document.
///
/// An `Option` or a `Vec` may be absent; any other member must be given.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident $(<$life:lifetime>)? {
            $( $(#[$field_meta:meta])* pub $field:ident : $type:ty, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Default, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name $(<$life>)? {
            $( $(#[$field_meta])* pub $field: $type, )*
        }

        impl<'de $(: $life, $life)?> serde::Deserialize<'de> for $name $(<$life>)? {
            fn deserialize<D: serde::Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
                $crate::decode::strict(json)
            }
        }

        impl $(<$life>)? $crate::decode::Blank for $name $(<$life>)? {
            const KEEPS_PLACE: bool = true;

            fn blank() -> Self {
                Self::default()
            }
        }

        impl<'de $(: $life, $life)?> $crate::decode::Slot<'de> for $name $(<$life>)? {
            fn expected(&self) -> $crate::decode::Expected {
                $crate::decode::Expected::Object
            }

            fn reset(&mut self) {
                *self = Self::default();
            }

            fn object(
                &mut self,
                members: &mut dyn $crate::decode::Members<'de>,
                notes: &mut $crate::decode::Notes,
            ) -> Result<bool, $crate::decode::Stopped> {
                const KNOWN: &[&str] = &[$( stringify!($field) ),*];
                $crate::decode::read_record(KNOWN, &mut [$( &mut self.$field ),*], members, notes)
            }
        }
    };
}

/// Declares a closed list of words, each with its official Chinese term.
macro_rules! word_list {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $word:literal, $zh:literal; )*
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(inline))]
        pub enum $name {
            $( $(#[$variant_meta])* #[doc(alias = $zh)] #[serde(rename = $word)] $variant, )*
        }

        impl $name {
            /// Every word of the list, in order.
            ///
            /// ```
            /// use mulu::model::DisclosureMode;
            /// assert_eq!(DisclosureMode::ALL, [DisclosureMode::Proactive, DisclosureMode::OnRequest]);
            /// ```
            pub const ALL: &'static [Self] = &[$( Self::$variant ),*];

            /// The words as they stand on the wire.
            ///
            /// ```
            /// assert_eq!(mulu::model::DisclosureMode::WORDS, ["proactive", "on_request"]);
            /// ```
            pub const WORDS: &'static [&'static str] = &[$( $word ),*];

            /// The word on the wire.
            ///
            /// ```
            /// assert_eq!(mulu::model::DisclosureMode::OnRequest.as_str(), "on_request");
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $word, )* }
            }

            /// The official Chinese term.
            ///
            /// ```
            /// assert_eq!(mulu::model::DisclosureMode::OnRequest.term(), "依申请公开");
            /// ```
            #[must_use]
            pub const fn term(self) -> &'static str {
                match self { $( Self::$variant => $zh, )* }
            }

            /// The member of the list with this word.
            ///
            /// ```
            /// use mulu::model::DisclosureMode;
            /// assert_eq!(DisclosureMode::from_word("proactive"), Some(DisclosureMode::Proactive));
            /// assert_eq!(DisclosureMode::from_word("主动公开"), None);
            /// ```
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $( $word => Some(Self::$variant), )* _ => None }
            }
        }

        impl $crate::decode::Blank for $name {
            fn blank() -> Self {
                Self::ALL[0]
            }
        }

        impl<'de> $crate::decode::Slot<'de> for $name {
            fn expected(&self) -> $crate::decode::Expected {
                $crate::decode::Expected::Word
            }

            fn text(
                &mut self,
                text: std::borrow::Cow<'de, str>,
                notes: &mut $crate::decode::Notes,
            ) -> bool {
                match Self::from_word(&text) {
                    Some(word) => {
                        *self = word;
                        true
                    }
                    None => notes.refuse($crate::decode::StructuralKind::NotInList {
                        allowed: Self::WORDS,
                        found: text.into_owned(),
                    }),
                }
            }
        }
    };
}

pub(crate) use {record, word_list};
