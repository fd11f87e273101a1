//! Profiles: layers of what is asked of a catalogue (cn → sector → province → city → bureau).

use crate::model::{Field, Form};

/// One layer. The base layer `cn` asks what national norms ask of every catalogue.
///
/// ```
/// use mulu::profile::Profile;
/// assert_eq!(Profile::find("cn"), Some(Profile::base()));
/// assert!(Profile::find("cn-atlantis").is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    name: &'static str,
}

impl Profile {
    /// The profiles there are.
    ///
    /// ```
    /// use mulu::profile::Profile;
    /// assert!(Profile::NAMES.iter().all(|name| Profile::find(name).is_some()));
    /// ```
    pub const NAMES: &'static [&'static str] = &["cn"];

    /// The base layer.
    ///
    /// ```
    /// assert_eq!(mulu::profile::Profile::base().name(), "cn");
    /// ```
    #[must_use]
    pub const fn base() -> Self {
        Self { name: "cn" }
    }

    /// The layer with this name.
    ///
    /// ```
    /// use mulu::profile::Profile;
    /// assert!(Profile::find("cn").is_some());
    /// assert!(Profile::find("CN").is_none());
    /// ```
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        let name = Self::NAMES.iter().find(|known| **known == name)?;
        Some(Self { name })
    }

    /// Its name.
    ///
    /// ```
    /// assert_eq!(mulu::profile::Profile::base().name(), "cn");
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The columns a catalogue of this form must have; any one of a group suffices.
    ///
    /// ```
    /// use mulu::{model::Form, profile::Profile};
    /// let groups = Profile::base().required_columns(Form::NationalTable);
    /// assert_eq!(groups.len(), 8);
    /// ```
    #[must_use]
    pub const fn required_columns(&self, form: Form) -> &'static [&'static [Field]] {
        match form {
            Form::NationalTable | Form::DepartmentPlan | Form::Township => &[
                &[Field::Primary],
                &[Field::ContentElements],
                &[Field::Basis],
                &[Field::TimeLimit],
                &[Field::DisclosingBody],
                &[Field::Channels],
                &[Field::Audience, Field::WholeSociety, Field::SpecificGroups],
                &[Field::Mode, Field::Proactive, Field::OnRequest],
            ],
            Form::Village | Form::Utility => &[
                &[Field::Primary],
                &[Field::TimeLimit],
                &[Field::DisclosingBody],
                &[Field::Channels],
            ],
        }
    }
}
