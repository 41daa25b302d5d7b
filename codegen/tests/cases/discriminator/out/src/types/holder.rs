use super::{Event, Pet};
use crate::runtime::{object, validate};

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The property `pet`.
    pub pet: Option<Pet>,
    /// The property `event`.
    pub event: Option<Event>,
}

object::object!(Holder {
    pet: optional "pet" => validate::check,
    event: optional "event" => validate::check,
});
