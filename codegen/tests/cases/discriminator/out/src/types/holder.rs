use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub pet: Option<types::Pet>,
    pub event: Option<types::Event>,
}

#[cfg(feature = "build-responses")]
impl Holder {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn pet(mut self, value: impl Into<types::Pet>) -> Self {
        self.pet = Some(value.into());
        self
    }

    pub fn event(mut self, value: impl Into<types::Event>) -> Self {
        self.event = Some(value.into());
        self
    }
}

object::object!(Holder {
    pet: optional "pet",
    event: optional "event",
});
