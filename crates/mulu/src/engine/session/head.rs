//! What a document under edit says apart from its entries.

use crate::decode::{Decoded, StructuralDefect};
use crate::engine::Context;
use crate::engine::entries::Source;
use crate::engine::input::Input;
use crate::engine::run::Run;
use crate::engine::view::{BodyJudged, RecordDates};
use crate::error::Error;
use crate::finding::within_entry;
use crate::model::{Catalogue, Form};

/// What the document says apart from its entries.
pub(super) struct Head {
    pub(super) title: Option<String>,
    pub(super) form: Form,
    pub(super) body: BodyJudged,
    pub(super) dates: RecordDates,
    /// What is wrong with its structure.
    pub(super) defects: Vec<StructuralDefect>,
}

impl Head {
    /// What the document says apart from its entries, and the structural defects in each of these.
    ///
    /// # Errors
    /// Where nothing says on what date to judge.
    pub(super) fn of(
        decoded: &Decoded<Catalogue<'_>>,
        context: &Context,
    ) -> Result<(Self, Vec<Vec<StructuralDefect>>), Error> {
        let catalogue = &decoded.document;
        let run = Run {
            input: &Input::from(decoded),
            context,
            catalogue,
            source: &Source::Made(&catalogue.entries),
            tables: &[],
            origins: None,
            structural: &decoded.defects,
        };
        let dates = run.dates()?;
        let body = run.body();
        let mut within = vec![Vec::new(); catalogue.entries.len()];
        let mut outside = Vec::new();
        for defect in &decoded.defects {
            match within_entry(&defect.pointer).and_then(|(at, _)| within.get_mut(at)) {
                Some(of_entry) => of_entry.push(defect.clone()),
                None => outside.push(defect.clone()),
            }
        }
        let head = Self {
            title: catalogue.title.as_deref().map(str::to_owned),
            form: run.form(&body),
            body,
            dates,
            defects: outside,
        };
        Ok((head, within))
    }
}
