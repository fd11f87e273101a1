//! Entries and bodies that outlive the text they were read from.

use super::{Audience, Basis, Body, CatalogueEntry, Channels, DisclosureMatter, Text, TimeLimit};

fn owned(text: Option<Text<'_>>) -> Option<Text<'static>> {
    text.map(Text::into_owned)
}

fn all_owned(texts: Vec<Text<'_>>) -> Vec<Text<'static>> {
    texts.into_iter().map(Text::into_owned).collect()
}

impl Body<'_> {
    /// The same body with texts of its own.
    pub(crate) fn into_owned(self) -> Body<'static> {
        Body {
            name: owned(self.name),
            kind: self.kind,
            level: self.level,
            functions: all_owned(self.functions),
        }
    }
}

impl CatalogueEntry<'_> {
    /// The same entry with texts of its own.
    pub(crate) fn into_owned(self) -> CatalogueEntry<'static> {
        CatalogueEntry {
            seq: owned(self.seq),
            field: owned(self.field),
            matter: DisclosureMatter {
                primary: owned(self.matter.primary),
                secondary: owned(self.matter.secondary),
                further: all_owned(self.matter.further),
            },
            content_elements: all_owned(self.content_elements),
            basis: self.basis.map(|basis| Basis {
                text: basis.text.into_owned(),
                citations: basis.citations,
            }),
            time_limit: self.time_limit.map(|limit| TimeLimit {
                text: limit.text.into_owned(),
                clauses: limit.clauses,
            }),
            retention: owned(self.retention),
            update_frequency: owned(self.update_frequency),
            disclosing_body: owned(self.disclosing_body),
            responsible_section: owned(self.responsible_section),
            origin: owned(self.origin),
            concerned_bodies: owned(self.concerned_bodies),
            consultation: owned(self.consultation),
            channels: self.channels.map(|channels| Channels {
                text: channels.text.into_owned(),
                items: channels.items,
            }),
            audience: self.audience.map(|audience| Audience {
                scope: audience.scope,
                specific_groups: owned(audience.specific_groups),
            }),
            mode: self.mode,
            level: self.level,
            process: owned(self.process),
            category: owned(self.category),
            link: owned(self.link),
            adjusted_on: self.adjusted_on,
            other: self.other.into_owned(),
        }
    }
}
