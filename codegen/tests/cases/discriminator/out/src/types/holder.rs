use super::{Event, Pet};
use crate::runtime::json::object;

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub pet: Option<Pet>,
    pub event: Option<Event>,
}

impl Holder {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn pet(mut self, pet: impl Into<Pet>) -> Self {
        self.pet = Some(pet.into());
        self
    }

    #[must_use]
    pub fn event(mut self, event: impl Into<Event>) -> Self {
        self.event = Some(event.into());
        self
    }
}

object::object!(Holder {
    pet: optional "pet",
    event: optional "event",
});
