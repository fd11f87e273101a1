//! The columns of a data frame as facets: its texts are numbered already.

use super::columns::{Column, Numbering, Numbers};
use super::facet::Facets;
use super::said::Words;
use crate::draft::{Cells, FrameView};
use crate::model::Field;

/// The column of one facet.
pub(super) fn column<'d>(frame: FrameView<'d>, facet: Facets, words: &Words) -> Column<'d> {
    if facet == Facets::SAID {
        return Numbering::of(said(frame, words).into_iter());
    }
    let fields = fields(facet).unwrap_or_default();
    let columns: Vec<&'d Cells<'d>> = fields
        .iter()
        .flat_map(|field| frame.columns_of(*field))
        .collect();
    // What is written in a box that repeats the one above differs from what counts.
    let is_own = self::fields(facet).is_none()
        || (facet == Facets::BOXES && columns.iter().any(|column| column.has_dittos()));
    if is_own {
        return Numbering::of(0..frame.len());
    }
    match columns.as_slice() {
        [] => Numbering::of((0..frame.len()).map(|_| ())),
        [column] => of_cells(column),
        [first, others @ ..] => {
            let mut column = of_cells(first);
            for other in others {
                let both = column.numbers.iter().zip(other.numbers());
                column = Numbering::of(both);
            }
            column
        }
    }
}

/// The column of a facet that is one column of the frame: its cells are numbered already.
fn of_cells<'d>(cells: &'d Cells<'d>) -> Column<'d> {
    let numbers = cells.numbers();
    let mut others = numbers.iter().skip(1);
    Column {
        bound: cells.texts().len() + 1,
        is_shared: others.all(|number| numbers.first() == Some(number)),
        numbers: Numbers::OfFrame(numbers),
    }
}

/// The columns a facet is made of; none for what no two entries share.
const fn fields(facet: Facets) -> Option<&'static [Field]> {
    Some(match facet {
        Facets::FIELD => &[Field::FieldOfDisclosure],
        Facets::BASIS => &[Field::Basis],
        Facets::TIME_LIMIT => &[Field::TimeLimit],
        Facets::UPDATE_FREQUENCY => &[Field::UpdateFrequency],
        Facets::DISCLOSING_BODY => &[Field::DisclosingBody],
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
        Facets::LINK => &[Field::Link],
        Facets::DATES => &[Field::AdjustedOn],
        Facets::BOXES => &[
            Field::WholeSociety,
            Field::SpecificGroups,
            Field::Proactive,
            Field::OnRequest,
            Field::National,
            Field::Province,
            Field::Prefecture,
            Field::County,
            Field::Township,
            Field::Village,
        ],
        // There is one table, and its rows are all as long.
        Facets::TABLE => &[],
        _ => return None,
    })
}

/// What the matter of each record says, each distinct text looked through once.
fn said(frame: FrameView<'_>, words: &Words) -> Vec<u64> {
    let levels = [Field::Primary, Field::Secondary, Field::Further];
    let columns: Vec<(&Cells<'_>, Vec<u64>)> = levels
        .into_iter()
        .flat_map(|field| {
            // Of a field that two columns hold, the first counts; below the second level all do.
            let most = if field == Field::Further {
                usize::MAX
            } else {
                1
            };
            frame.columns_of(field).into_iter().take(most)
        })
        .map(|column| {
            let texts = column.texts().iter();
            (column, texts.map(|text| words.said_in_text(text)).collect())
        })
        .collect();
    let of_record = |at: usize| {
        let levels = columns.iter().filter_map(|(column, said)| {
            let number = column.numbers().get(at)?;
            said.get((*number as usize).checked_sub(1)?).copied()
        });
        words.said_on_levels(levels)
    };
    (0..frame.len()).map(of_record).collect()
}
