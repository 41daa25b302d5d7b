//! [`Holder`], and the types inside it.

use crate::runtime::json::{nulls, object};
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// What is known of someone.
    pub profile: Option<types::Profile>,
    pub list: Option<Vec<ListItem>>,
    pub map: Option<std::collections::BTreeMap<String, MapValue>>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Holder {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// What is known of someone.
    pub fn profile(mut self, value: types::Profile) -> Self {
        self.profile = self.nulls.present("profile", value);
        self
    }

    pub fn list(mut self, value: impl IntoIterator<Item = ListItem>) -> Self {
        self.list = Some(value.into_iter().collect());
        self
    }

    pub fn map(mut self, value: std::collections::BTreeMap<String, MapValue>) -> Self {
        self.map = Some(value);
        self
    }
}

object::object!(Holder {
    profile: nullable by profile_null "profile",
    list: optional "list",
    map: optional "map",
} remember nulls of response);

pub use crate::shapes::ABWpgduv as ListItem;
pub use crate::shapes::ABWpgduv as MapValue;
