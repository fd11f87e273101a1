//! The columns of a data frame as facets: its texts are numbered already.

use super::columns::{Column, Numbering};
use super::facet::Facets;
use super::said::Words;
use crate::draft::{Frame, FrameColumn};
use crate::model::Field;

/// The column of one facet.
pub(super) fn column(frame: &Frame<'_>, facet: Facets, words: &Words) -> Column {
    if facet == Facets::SAID {
        return Numbering::of(said(frame, words).into_iter());
    }
    let Some(fields) = fields(facet) else {
        // A facet of its own for each entry.
        return Numbering::of(0..frame.len());
    };
    let mut columns = fields.iter().flat_map(|field| frame.columns_of(*field));
    let Some(first) = columns.next() else {
        return Numbering::of((0..frame.len()).map(|_| ()));
    };
    let mut numbers = first.numbers().to_vec();
    for column in columns {
        numbers = Numbering::of(numbers.into_iter().zip(column.numbers())).numbers;
    }
    Numbering::of(numbers.into_iter())
}

/// The columns a facet is made of; none for what no two entries share.
const fn fields(facet: Facets) -> Option<&'static [Field]> {
    Some(match facet {
        Facets::FIELD => &[Field::FieldOfDisclosure],
        Facets::BASIS => &[Field::Basis],
        Facets::TIME_LIMIT => &[Field::TimeLimit],
        Facets::RETENTION => &[Field::Retention],
        Facets::UPDATE_FREQUENCY => &[Field::UpdateFrequency],
        Facets::DISCLOSING_BODY => &[Field::DisclosingBody],
        Facets::RESPONSIBLE_SECTION => &[Field::ResponsibleSection],
        Facets::ORIGIN => &[Field::Origin],
        Facets::CONCERNED_BODIES => &[Field::ConcernedBodies],
        Facets::CONSULTATION => &[Field::Consultation],
        Facets::CHANNELS => &[Field::Channels],
        Facets::AUDIENCE => &[Field::Audience, Field::WholeSociety, Field::SpecificGroups],
        Facets::MODE => &[Field::Mode, Field::Proactive, Field::OnRequest],
        Facets::LEVEL => &[
            Field::Level,
            Field::National,
            Field::Province,
            Field::Prefecture,
            Field::County,
            Field::Township,
            Field::Village,
        ],
        Facets::CATEGORY => &[Field::Category],
        Facets::PROCESS => &[Field::Process],
        Facets::LINK => &[Field::Link],
        Facets::DATES => &[Field::AdjustedOn],
        // There is one table, and its rows are all as long.
        Facets::TABLE => &[],
        _ => return None,
    })
}

/// What the matter of each record says, each distinct text looked through once.
fn said(frame: &Frame<'_>, words: &Words) -> Vec<u64> {
    let levels = [Field::Primary, Field::Secondary, Field::Further];
    let columns: Vec<(&FrameColumn<'_>, Vec<u64>)> = levels
        .into_iter()
        .flat_map(|field| {
            // Of a field that two columns hold, the first counts; below the second level all do.
            let most = if field == Field::Further {
                usize::MAX
            } else {
                1
            };
            frame.columns_of(field).take(most)
        })
        .map(|column| {
            let texts = column.texts().iter();
            (column, texts.map(|text| words.said_in_text(text)).collect())
        })
        .collect();
    let of_record = |at: usize| {
        let levels = columns.iter().filter_map(|(column, said)| {
            let number = column.numbers().get(at)?;
            said.get(*number as usize).copied()
        });
        words.said_on_levels(levels)
    };
    (0..frame.len()).map(of_record).collect()
}
