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

impl Holder {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is known of someone.
    #[must_use]
    pub fn profile(mut self, profile: impl Into<Option<types::Profile>>) -> Self {
        self.profile = profile.into();
        self.nulls.remove("profile");
        self
    }

    /// Sets [`profile`](Self::profile) to null.
    #[must_use]
    pub fn profile_null(mut self) -> Self {
        self.profile = None;
        self.nulls.insert("profile");
        self
    }

    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = ListItem>) -> Self {
        self.list = Some(list.into_iter().collect());
        self
    }

    #[must_use]
    pub fn map(
        mut self,
        map: impl Into<Option<std::collections::BTreeMap<String, MapValue>>>,
    ) -> Self {
        self.map = map.into();
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Holder {
    profile: nullable "profile",
    list: optional "list",
    map: optional "map",
} remember nulls);

pub use crate::shapes::ABWpgduv as ListItem;
pub use crate::shapes::ABWpgduv as MapValue;
