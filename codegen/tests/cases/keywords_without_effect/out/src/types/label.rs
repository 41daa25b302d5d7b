use crate::runtime::json::{nulls, object};
use crate::types;

/// Defined in `#/components/schemas/Label`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    pub name: Option<types::Name>,
    pub count: Option<types::Count>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Label {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<types::Name>) -> Self {
        self.name = self.nulls.present("name", value.into());
        self
    }

    pub fn count(mut self, value: types::Count) -> Self {
        self.count = Some(value);
        self
    }
}

object::object!(Label {
    name: nullable by name_null "name",
    count: optional "count",
} remember nulls of response);
