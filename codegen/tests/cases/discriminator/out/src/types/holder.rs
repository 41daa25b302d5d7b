use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub pet: Option<types::Pet>,
    pub event: Option<types::Event>,
}

impl Holder {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn pet(mut self, pet: impl Into<types::Pet>) -> Self {
        self.pet = Some(pet.into());
        self
    }

    #[must_use]
    pub fn event(mut self, event: impl Into<types::Event>) -> Self {
        self.event = Some(event.into());
        self
    }
}

object::object!(Holder {
    pet: optional "pet",
    event: optional "event",
});
