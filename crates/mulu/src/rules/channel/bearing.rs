//! Where the channels a row chooses lead: to what a rule asks for, elsewhere, or nobody can tell.

use crate::model::channel::{Channel, ChannelItem, ChannelReading, Legend};
use crate::parse::channels::channel;
use crate::rules::Reason;

/// Where channels lead; of several, the greatest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Bearing {
    /// Not to what is asked for.
    Elsewhere,
    /// Perhaps: unknown words may name it, and so may a bare web address.
    Unknown,
    /// To what is asked for.
    There,
}

/// Asks that something be chosen.
///
/// # Errors
/// Why a rule on what is chosen says nothing: nothing chosen, or damaged marks.
pub(super) fn require_choice(reading: &ChannelReading) -> Result<(), Reason> {
    if !reading.unknown_glyphs.is_empty() {
        return Err(Reason::NotConcerned);
    }
    if chosen(reading).next().is_none() {
        return Err(Reason::NotSupplied);
    }
    Ok(())
}

/// What is chosen, or may be: words without a mark, and all where the marks mean required and optional.
pub(super) fn chosen(reading: &ChannelReading) -> impl Iterator<Item = &ChannelItem> {
    let all = reading.legend == Legend::RequiredOptional;
    let items = reading.items.iter();
    items.filter(move |item| all || item.selected != Some(false))
}

/// The channel an item names; for “其他”, the one its name names.
pub(super) fn named(item: &ChannelItem) -> Option<Channel> {
    if item.channel == Some(Channel::Other) {
        item.name.as_deref().and_then(channel)
    } else {
        item.channel
    }
}

/// Where the channels lead that are chosen.
pub(super) fn bearing(reading: &ChannelReading, of: impl Fn(Channel) -> Bearing) -> Bearing {
    chosen(reading)
        .map(|item| named(item).map_or(Bearing::Unknown, &of))
        .max()
        .unwrap_or(Bearing::Unknown)
}

/// A platform on the web that a law or a field has named for its own matters.
pub(super) const fn is_platform(channel: Channel) -> bool {
    matches!(
        channel,
        Channel::InvestmentApprovalPlatform
            | Channel::PublicResourceTradingPlatform
            | Channel::TenderingPlatform
            | Channel::ProcurementWebsite
            | Channel::CreditChina
            | Channel::EnterpriseCreditSystem
            | Channel::LandAcquisitionPlatform
            | Channel::DesignatedMedia
            | Channel::PublicServicePlatform
            | Channel::DisclosureZone
    )
}
